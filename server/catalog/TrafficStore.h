// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

/// Five minutes of traffic.
struct TrafficRecord
{
    WallTime from {}; ///< start of the bucket
    qint64 hits = 0;
    qint64 revalidated = 0;
    qint64 joined = 0;
    qint64 misses = 0;
    qint64 stale = 0;
    qint64 refused = 0;
    qint64 failed = 0;
    qint64 bytesServed = 0;
    qint64 bytesFromCache = 0;
    qint64 bytesFromUpstream = 0;
    qint64 pulls = 0;
    bool operator==(const TrafficRecord &) const = default;
};

class TrafficStore
{
public:
    static constexpr std::chrono::minutes bucketLength {5};
    static WallTime bucketOf(WallTime time);

    explicit TrafficStore(Database &database) : m_database(database) { }

    /// Adds to the bucket that `from` lies in. Relaxed.
    Result<void> add(const TrafficRecord &traffic);
    Result<QList<TrafficRecord>> range(WallTime first, WallTime end) const; ///< first <= from < end, oldest first
    Result<TrafficRecord> sum(WallTime first, WallTime end) const; ///< of the same; its `from` is `first`
    Result<qint64> removeBefore(WallTime before); ///< how many

private:
    Database &m_database;
};

} // namespace breakwater::catalog
