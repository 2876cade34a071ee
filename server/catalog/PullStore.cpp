// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/PullStore.h"

#include "catalog/StoreHelpers.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString pullColumns
    = u"id, started_at, finished_at, node_address, robot, user_agent, project, repository, reference, outcome, state,"
      " layers_done, layers_total, bytes_sent, bytes_total, bytes_from_upstream, stale_reason, error, request_id, miss, fallback"_s;

PullRecord pullOf(const Row &row)
{
    PullRecord pull;
    pull.id = row.integer(0);
    pull.startedAt = row.time(1);
    pull.finishedAt = row.time(2);
    pull.nodeAddress = row.text(3);
    pull.robot = row.text(4);
    pull.userAgent = row.text(5);
    pull.project = row.text(6);
    pull.repository = row.text(7);
    pull.reference = row.text(8);
    pull.outcome = static_cast<int>(row.integer(9));
    pull.state = static_cast<int>(row.integer(10));
    pull.layersDone = static_cast<int>(row.integer(11));
    pull.layersTotal = static_cast<int>(row.integer(12));
    pull.bytesSent = row.integer(13);
    pull.bytesTotal = row.integer(14);
    pull.bytesFromUpstream = row.integer(15);
    pull.staleReason = row.text(16);
    pull.errorJson = row.text(17);
    pull.requestId = row.text(18);
    pull.missJson = row.text(19);
    pull.fallback = row.text(20);
    return pull;
}

} // namespace

Result<void> PullStore::record(const QList<PullRecord> &pulls)
{
    return m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (const PullRecord &pull : pulls) {
            const auto done = m_database.run(
                u"INSERT OR REPLACE INTO pulls("_s + pullColumns
                    + u", requests) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {pull.id,
                 column(pull.startedAt),
                 column(pull.finishedAt),
                 pull.nodeAddress,
                 pull.robot,
                 pull.userAgent,
                 pull.project,
                 pull.repository,
                 pull.reference,
                 pull.outcome,
                 pull.state,
                 pull.layersDone,
                 pull.layersTotal,
                 pull.bytesSent,
                 pull.bytesTotal,
                 pull.bytesFromUpstream,
                 pull.staleReason,
                 pull.errorJson,
                 pull.requestId,
                 pull.missJson,
                 pull.fallback,
                 pull.requestsJson});
            if (!done)
                return done.error();
        }
        return {};
    });
}

Result<QList<PullRecord>> PullStore::page(int limit, qint64 beforeId) const
{
    const qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return selectAll<PullRecord>(m_database,
                                 u"SELECT "_s + pullColumns + u" FROM pulls WHERE id < ? ORDER BY id DESC LIMIT ?"_s,
                                 {before, limit}, pullOf);
}

Result<std::optional<PullRecord>> PullStore::find(qint64 id) const
{
    return selectOne<PullRecord>(m_database, u"SELECT "_s + pullColumns + u", requests FROM pulls WHERE id = ?"_s, {id},
                                 [](const Row &row) {
                                     PullRecord pull = pullOf(row);
                                     pull.requestsJson = row.text(21);
                                     return pull;
                                 });
}

Result<qint64> PullStore::lastId() const
{
    const auto last = selectOne<qint64>(m_database, u"SELECT MAX(id) FROM pulls"_s, {},
                                        [](const Row &row) { return row.integer(0); });
    if (!last)
        return last.error();
    return last->value_or(0);
}

Result<qint64> PullStore::removeBefore(WallTime startedBefore)
{
    return m_database.write(Durability::Relaxed, u"DELETE FROM pulls WHERE started_at < ?"_s, {column(startedBefore)});
}

} // namespace breakwater::catalog
