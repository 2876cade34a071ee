// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace breakwater::admin {

enum class TimeSpan { Day, Week, Month };

/// Requests for manifests and blobs that were answered, and the bytes of their bodies.
struct TrafficTotals
{
    qint64 requests = 0;
    qint64 requestsFromCache = 0; ///< hit, revalidated and stale
    qint64 requestsFailed = 0;
    qint64 bytesServed = 0;
    qint64 bytesFromCache = 0; ///< served without a download for it: bytesServed - what came from upstream
    qint64 bytesFromUpstream = 0;
    qint64 pulls = 0;
    bool operator==(const TrafficTotals &) const = default;
};

/// Five minutes of traffic for the chart.
struct TrafficBucket
{
    QDateTime from;
    qint64 hits = 0;
    qint64 revalidated = 0;
    qint64 misses = 0; ///< miss and joined
    qint64 stale = 0;
    qint64 failed = 0; ///< failed and refused
    qint64 bytesServed = 0;
    qint64 bytesFromUpstream = 0;
    bool operator==(const TrafficBucket &) const = default;
};

struct StorageTotals
{
    qint64 usedBytes = 0; ///< allocated by the store: what `du` says
    qint64 partialBytes = 0; ///< of unfinished downloads
    qint64 freeBytes = 0; ///< of the disk
    qint64 totalBytes = 0; ///< of the disk
    qint64 limitBytes = 0; ///< our own limit, 0 none
    qint64 blobs = 0;
    bool operator==(const StorageTotals &) const = default;
};

struct Overview
{
    TrafficTotals day;
    TrafficTotals week;
    TrafficTotals month;
    StorageTotals storage;
    int images = 0;
    int repositories = 0;
    int nodesSeenToday = 0;
    int runningPulls = 0;
    qint64 bytesPerSecond = 0; ///< to nodes, over the last second
    bool operator==(const Overview &) const = default;
};

} // namespace breakwater::admin
