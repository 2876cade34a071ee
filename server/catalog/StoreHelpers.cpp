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

QString imagesOf(const QString &repository)
{
    return u"(SELECT blob_id FROM tags WHERE repository_id = %1 UNION"
           " SELECT rm.blob_id FROM repository_manifests rm WHERE rm.repository_id = %1 AND NOT EXISTS (SELECT 1"
           "  FROM manifest_children c JOIN repository_manifests up"
           "   ON up.repository_id = rm.repository_id AND up.blob_id = c.parent_id"
           "  WHERE c.child_id = rm.blob_id AND c.kind = 0))"_s.arg(repository);
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
