// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

// What several store classes of this room do in the same way.
namespace breakwater::catalog {

/// The number of a digest in `blobs`; nothing when it is not known.
Result<std::optional<qint64>> blobId(Database &database, const Digest &digest);
/// The same, with the row made when it is missing. In a transaction.
Result<qint64> ensureBlobId(Database &database, const Digest &digest);

/// The images of one repository as a subquery with the column blob_id. The view `images` says the same of all, but
/// SQLite would compute all of it to find one repository's. `repository`: an SQL expression that stands in it twice,
/// such as
/// "?" (Qt Sql gives every ? a value of its own; ?1 does not work with it).
QString imagesOf(const QString &repository);

/// NotFound unless a row was changed.
Result<void> changedOrNotFound(const Result<qint64> &changed);

/// The first record that `read` makes of a result, if there is one.
template<typename Record, typename Read>
Result<std::optional<Record>> selectOne(Database &database, const QString &sql, const QVariantList &values, Read read)
{
    std::optional<Record> record;
    const auto selected = database.select(sql, values, [&](const Row &row) {
        record = read(row);
        return false;
    });
    if (!selected)
        return selected.error();
    return record;
}

template<typename Record, typename Read>
Result<QList<Record>> selectAll(Database &database, const QString &sql, const QVariantList &values, Read read)
{
    QList<Record> records;
    const auto selected = database.select(sql, values, [&](const Row &row) {
        records.append(read(row));
        return true;
    });
    if (!selected)
        return selected.error();
    return records;
}

} // namespace breakwater::catalog
