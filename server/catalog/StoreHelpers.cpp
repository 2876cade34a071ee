// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<std::optional<qint64>> blobId(Database &database, const Digest &digest)
{
    return selectOne<qint64>(database, u"SELECT id FROM blobs WHERE digest = ?"_s, {column(digest)},
                             [](const Row &row) { return row.integer(0); });
}

Result<qint64> ensureBlobId(Database &database, const Digest &digest)
{
    const auto known = blobId(database, digest);
    if (!known)
        return known.error();
    if (known->has_value())
        return **known;
    return database.insert(u"INSERT INTO blobs(digest) VALUES(?)"_s, {column(digest)});
}

Result<void> changedOrNotFound(const Result<qint64> &changed)
{
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error(ErrorCode::NotFound);
    return {};
}

} // namespace breakwater::catalog
