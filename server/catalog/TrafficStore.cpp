// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/TrafficStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

TrafficRecord trafficOf(const Row &row)
{
    return {row.time(0),    row.integer(1), row.integer(2), row.integer(3), row.integer(4),  row.integer(5),
            row.integer(6), row.integer(7), row.integer(8), row.integer(9), row.integer(10), row.integer(11)};
}

} // namespace

WallTime TrafficStore::bucketOf(WallTime time)
{
    const auto since = time.time_since_epoch();
    return WallTime(since - since % bucketLength);
}

Result<void> TrafficStore::add(const TrafficRecord &traffic)
{
    const auto done = m_database.write(
        Durability::Relaxed,
        u"INSERT INTO traffic(bucket, hits, revalidated, joined, misses, stale, refused, failed, bytes_served,"
        " bytes_from_cache, bytes_from_upstream, pulls) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(bucket) DO UPDATE SET hits = hits + excluded.hits,"
        " revalidated = revalidated + excluded.revalidated, joined = joined + excluded.joined,"
        " misses = misses + excluded.misses, stale = stale + excluded.stale, refused = refused + excluded.refused,"
        " failed = failed + excluded.failed, bytes_served = bytes_served + excluded.bytes_served,"
        " bytes_from_cache = bytes_from_cache + excluded.bytes_from_cache,"
        " bytes_from_upstream = bytes_from_upstream + excluded.bytes_from_upstream, pulls = pulls + excluded.pulls"_s,
        {column(bucketOf(traffic.from)), traffic.hits, traffic.revalidated, traffic.joined, traffic.misses,
         traffic.stale, traffic.refused, traffic.failed, traffic.bytesServed, traffic.bytesFromCache,
         traffic.bytesFromUpstream, traffic.pulls});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<TrafficRecord>> TrafficStore::range(WallTime first, WallTime end) const
{
    return selectAll<TrafficRecord>(
        m_database,
        u"SELECT bucket, hits, revalidated, joined, misses, stale, refused, failed, bytes_served, bytes_from_cache,"
        " bytes_from_upstream, pulls FROM traffic WHERE bucket >= ? AND bucket < ? ORDER BY bucket"_s,
        {column(first), column(end)}, trafficOf);
}

Result<TrafficRecord> TrafficStore::sum(WallTime first, WallTime end) const
{
    const auto summed = selectOne<TrafficRecord>(
        m_database,
        u"SELECT 0, SUM(hits), SUM(revalidated), SUM(joined), SUM(misses), SUM(stale), SUM(refused), SUM(failed),"
        " SUM(bytes_served), SUM(bytes_from_cache), SUM(bytes_from_upstream), SUM(pulls) FROM traffic"
        " WHERE bucket >= ? AND bucket < ?"_s,
        {column(first), column(end)}, trafficOf);
    if (!summed)
        return summed.error();
    TrafficRecord record = summed->value_or(TrafficRecord());
    record.from = first;
    return record;
}

Result<qint64> TrafficStore::removeBefore(WallTime before)
{
    return m_database.write(Durability::Relaxed, u"DELETE FROM traffic WHERE bucket < ?"_s, {column(before)});
}

} // namespace breakwater::catalog
