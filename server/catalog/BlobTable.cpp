// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/BlobTable.h"

#include "catalog/StoreHelpers.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<void> BlobTable::record(qint64 projectId, const BlobRecord &blob)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto listed = m_database.run(
            u"INSERT INTO blobs(digest, size, allocated, stored_at, last_used_at) VALUES(?, ?, ?, ?, ?)"
            " ON CONFLICT(digest) DO UPDATE SET size = excluded.size, allocated = excluded.allocated,"
            " stored_at = CASE WHEN stored_at = 0 THEN excluded.stored_at ELSE stored_at END,"
            " last_used_at = MAX(last_used_at, excluded.last_used_at)"_s,
            {column(blob.digest), blob.sizeBytes, blob.allocatedBytes, column(blob.storedAt), column(blob.lastUsedAt)});
        if (!listed)
            return listed.error();
        return recordMembership(projectId, blob.digest);
    });
}

Result<void> BlobTable::recordMembership(qint64 projectId, const Digest &digest)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto stored = selectOne<qint64>(m_database, u"SELECT id FROM blobs WHERE digest = ? AND stored_at <> 0"_s,
                                              {column(digest)}, [](const Row &row) { return row.integer(0); });
        if (!stored)
            return stored.error();
        if (!stored->has_value())
            return Error(ErrorCode::NotFound);
        const auto done = m_database.run(u"INSERT OR IGNORE INTO project_blobs(blob_id, project_id) VALUES(?, ?)"_s,
                                         {**stored, projectId});
        if (!done)
            return done.error().code == ErrorCode::InUse ? Error(ErrorCode::NotFound) : done.error();
        return {};
    });
}

Result<std::optional<BlobRecord>> BlobTable::find(const Digest &digest) const
{
    return selectOne<BlobRecord>(
        m_database,
        u"SELECT digest, size, allocated, stored_at, last_used_at FROM blobs WHERE digest = ? AND stored_at <> 0"_s,
        {column(digest)}, [](const Row &row) {
            return BlobRecord {row.digest(0), row.integer(1), row.integer(2), row.time(3), row.time(4)};
        });
}

Result<void> BlobTable::recordUses(const QList<QPair<Digest, WallTime>> &uses)
{
    return m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (const auto &[digest, at] : uses) {
            const auto done
                = m_database.run(u"UPDATE blobs SET last_used_at = ? WHERE digest = ?"_s, {column(at), column(digest)});
            if (!done)
                return done.error();
        }
        return {};
    });
}

Result<void> BlobTable::unlist(const QList<Digest> &digests)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        for (const Digest &digest : digests) {
            const auto revoked
                = m_database.run(u"DELETE FROM project_blobs WHERE blob_id = (SELECT id FROM blobs WHERE digest = ?)"_s,
                                 {column(digest)});
            if (!revoked)
                return revoked.error();
            const auto unlisted = m_database.run(
                u"UPDATE blobs SET stored_at = 0, size = 0, allocated = 0 WHERE digest = ?"_s, {column(digest)});
            if (!unlisted)
                return unlisted.error();
        }
        return {};
    });
}

Result<BlobTotals> BlobTable::totals() const
{
    const auto totals = selectOne<BlobTotals>(
        m_database, u"SELECT COUNT(*), SUM(size), SUM(allocated) FROM blobs WHERE stored_at <> 0"_s, {},
        [](const Row &row) {
            return BlobTotals {row.integer(0), row.integer(1), row.integer(2)};
        });
    if (!totals)
        return totals.error();
    return totals->value_or(BlobTotals());
}

Result<qint64> BlobTable::highestRow() const
{
    const auto highest = selectOne<qint64>(m_database, u"SELECT MAX(id) FROM blobs"_s, {},
                                           [](const Row &row) { return row.integer(0); });
    if (!highest)
        return highest.error();
    return highest->value_or(0);
}

Result<void> BlobTable::forEach(const Visitor &visit) const
{
    // One row a blob and project, a blob's rows side by side, both tables walked in the order they lie in.
    qint64 current = 0;
    Digest digest;
    qint64 sizeBytes = 0;
    std::vector<qint64> projects;
    bool wanted = true;
    const auto read = m_database.select(
        u"SELECT b.id, pb.project_id, b.size, b.digest FROM blobs b LEFT JOIN project_blobs pb ON pb.blob_id = b.id"
        " WHERE b.stored_at <> 0 ORDER BY b.id"_s,
        {}, [&](const Row &row) {
            const qint64 id = row.integer(0);
            if (id != current) {
                if (current != 0)
                    wanted = visit(digest, sizeBytes, projects);
                if (!wanted)
                    return false;
                current = id;
                sizeBytes = row.integer(2);
                digest = row.digest(3);
                projects.clear();
            }
            if (const qint64 project = row.integer(1); project != 0)
                projects.push_back(project);
            return true;
        });
    if (read && wanted && current != 0)
        visit(digest, sizeBytes, projects);
    return read;
}

} // namespace breakwater::catalog
