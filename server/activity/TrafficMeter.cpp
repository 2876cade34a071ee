// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/TrafficMeter.h"

namespace breakwater::activity {

void TrafficMeter::openBucket(WallTime at)
{
    const WallTime bucket = catalog::TrafficStore::bucketOf(at);
    if (m_pending.from == bucket)
        return;
    if (hasPending() && m_pending.from != WallTime {})
        m_closed.push_back(m_pending);
    m_pending = {};
    m_pending.from = bucket;
}

void TrafficMeter::add(const cache::AccessRecord &record)
{
    const bool content = record.kind == cache::RequestKind::Manifest || record.kind == cache::RequestKind::Blob;
    if (!record.ended || !content || record.projectId == 0)
        return;
    openBucket(record.startedAt);
    ProjectCount &project = m_projects[record.projectId];
    ++project.requests;
    const auto bytes = static_cast<qint64>(record.status < 400 ? record.bodyBytes : 0);
    m_pending.bytesServed += bytes;
    switch (record.outcome) {
    case cache::Outcome::Hit: ++m_pending.hits; break;
    case cache::Outcome::Revalidated: ++m_pending.revalidated; break;
    case cache::Outcome::Joined: ++m_pending.joined; break;
    case cache::Outcome::Miss: ++m_pending.misses; break;
    case cache::Outcome::Stale: ++m_pending.stale; break;
    case cache::Outcome::Refused: ++m_pending.refused; break;
    case cache::Outcome::Failed: ++m_pending.failed; break;
    }
    const bool noDownload = record.outcome == cache::Outcome::Hit || record.outcome == cache::Outcome::Revalidated
        || record.outcome == cache::Outcome::Stale || record.outcome == cache::Outcome::Joined;
    if (noDownload)
        m_pending.bytesFromCache += bytes;
    if (noDownload && record.outcome != cache::Outcome::Joined)
        ++project.hits;
}

void TrafficMeter::addDownload(std::uint64_t sizeBytes, WallTime at)
{
    openBucket(at);
    m_pending.bytesFromUpstream += static_cast<qint64>(sizeBytes);
}

void TrafficMeter::addPull(WallTime at)
{
    openBucket(at);
    ++m_pending.pulls;
}

Result<void> TrafficMeter::flush(catalog::TrafficStore &store)
{
    while (!m_closed.empty()) {
        if (const auto added = store.add(m_closed.back()); !added)
            return added;
        m_closed.pop_back();
    }
    if (m_pending.from == WallTime {})
        return {};
    if (const auto added = store.add(m_pending); !added)
        return added;
    m_pending = {};
    return {};
}

TrafficMeter::ProjectCount TrafficMeter::project(std::int32_t projectId) const
{
    const auto it = m_projects.find(projectId);
    return it == m_projects.end() ? ProjectCount {} : it->second;
}

} // namespace breakwater::activity
