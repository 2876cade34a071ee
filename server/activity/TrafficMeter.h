// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/AccessRecord.h"
#include "catalog/TrafficStore.h"

#include <unordered_map>

namespace breakwater::activity {

/// Counts what was answered, in buckets of five minutes, and hands them to the catalog. Manifests and blobs only: a
/// ping or a challenge is no traffic. Control thread.
class TrafficMeter
{
public:
    struct ProjectCount
    {
        std::int64_t requests = 0;
        std::int64_t hits = 0; ///< hit, revalidated, stale
    };

    void add(const cache::AccessRecord &record);
    void addDownload(std::uint64_t sizeBytes, WallTime at); ///< bytes from an upstream
    void addPull(WallTime at);

    /// What has come since the last flush, and is not in the catalog yet.
    const catalog::TrafficRecord &pending() const { return m_pending; }
    bool hasPending() const { return !(m_pending == catalog::TrafficRecord{}); }
    /// Writes the pending bucket; on failure it is kept for the next time.
    Result<void> flush(catalog::TrafficStore &store);

    ProjectCount project(std::int32_t projectId) const; ///< since start

private:
    void openBucket(WallTime at);

    catalog::TrafficRecord m_pending;
    std::vector<catalog::TrafficRecord> m_closed;
    std::unordered_map<std::int32_t, ProjectCount> m_projects;
};

} // namespace breakwater::activity
