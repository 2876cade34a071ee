// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/SpendingStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<void> SpendingStore::record(const SpendingRecord &spending)
{
    return m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        const auto added = m_database.insert(
            u"INSERT INTO spendings(upstream_id, at, project_id, repository, tag) VALUES(?, ?, ?, ?, ?)"_s,
            {spending.upstreamId, column(spending.at), spending.projectId, spending.repository, spending.tag});
        if (!added)
            return added.error();
        const auto old = m_database.run(u"DELETE FROM spendings WHERE upstream_id = ? AND at < ?"_s,
                                        {spending.upstreamId, column(spending.at - kept)});
        if (!old)
            return old.error();
        const auto tooMany
            = m_database.run(u"DELETE FROM spendings WHERE id IN (SELECT id FROM spendings WHERE upstream_id = ?"
                             " ORDER BY at DESC, id DESC LIMIT -1 OFFSET ?)"_s,
                             {spending.upstreamId, capacity});
        return tooMany ? Result<void>() : Result<void>(tooMany.error());
    });
}

Result<QList<SpentImage>> SpendingStore::since(qint64 upstreamId, WallTime since) const
{
    return selectAll<SpentImage>(
        m_database,
        u"SELECT project_id, repository, tag, COUNT(*), MAX(at) FROM spendings WHERE upstream_id = ? AND at > ?"
        " GROUP BY project_id, repository, tag ORDER BY COUNT(*) DESC, MAX(at) DESC, repository, tag"_s,
        {upstreamId, column(since)}, [](const Row &row) {
            return SpentImage {row.integer(0), row.text(1), row.text(2), row.integer(3), row.time(4)};
        });
}

Result<void> SpendingStore::forget(qint64 upstreamId)
{
    const auto done
        = m_database.write(Durability::Relaxed, u"DELETE FROM spendings WHERE upstream_id = ?"_s, {upstreamId});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace breakwater::catalog
