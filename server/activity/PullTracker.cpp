// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/PullTracker.h"

#include <algorithm>
#include <utility>

namespace breakwater::activity {
namespace {

/// The more telling outcome stands for the whole pull.
int rank(cache::Outcome outcome)
{
    switch (outcome) {
    case cache::Outcome::Hit: return 0;
    case cache::Outcome::Revalidated: return 1;
    case cache::Outcome::Joined: return 2;
    case cache::Outcome::Miss: return 3;
    case cache::Outcome::Stale: return 4;
    case cache::Outcome::Refused: return 5;
    case cache::Outcome::Failed: return 6;
    }
    return 0;
}

/// cosign's signatures and the referrers tag schema: asked for beside a pull, and usually not there.
bool isCompanionTag(const std::string &reference)
{
    return reference.compare(0, 7, "sha256-") == 0;
}

} // namespace

bool PullTracker::isPull(const cache::AccessRecord &record)
{
    if (record.projectId == 0)
        return false;
    if (record.kind == cache::RequestKind::Manifest)
        return !isCompanionTag(record.reference);
    return record.kind == cache::RequestKind::Blob;
}

/// How well a request fits to a running pull of the same client and repository; 0: not at all.
int PullTracker::affinity(const Active &active, const cache::AccessRecord &record)
{
    if (record.kind == cache::RequestKind::Blob) {
        if (!record.digest || !active.wanted.contains(*record.digest))
            return 1;
        // Two tags of one repository at once share layers: each pull counts the ones that it has not asked for yet.
        const bool asked = std::any_of(active.live.begin(), active.live.end(),
                                       [&](const auto &item) { return item.second.digest == record.digest; });
        return asked || active.done.contains(*record.digest) ? 2 : 3;
    }
    if (active.pull.reference == record.reference || (record.digest && active.manifests.contains(*record.digest)))
        return 2;
    const auto asked = Digest::parse(std::string_view(record.reference));
    return asked && active.manifests.contains(*asked) ? 2 : 0;
}

PullTracker::Position PullTracker::findFor(const cache::AccessRecord &record)
{
    Position best = m_active.end();
    int bestAffinity = 0;
    for (auto it = m_active.begin(); it != m_active.end(); ++it) {
        const Pull &pull = it->pull;
        if (it->live.contains(record.number))
            return it;
        if (pull.peer != record.peer || pull.robot != record.robot || pull.projectId != record.projectId
            || pull.repository != record.repository)
            continue;
        const int fits = affinity(*it, record);
        // The latest of equals, but the oldest of those that still miss the layer.
        if (fits > bestAffinity || (fits == bestAffinity && fits > 0 && fits < 3)) {
            best = it;
            bestAffinity = fits;
        }
    }
    return best;
}

PullTracker::Position PullTracker::place(const cache::AccessRecord &record)
{
    if (const auto found = findFor(record); found != m_active.end())
        return found;
    Active active;
    active.pull.id = ++m_lastId;
    active.pull.startedAt = record.startedAt;
    active.pull.peer = record.peer;
    active.pull.robot = record.robot;
    active.pull.userAgent = record.userAgent;
    active.pull.projectId = record.projectId;
    active.pull.project = record.project;
    active.pull.repository = record.repository;
    active.pull.reference = record.reference;
    active.pull.requestId = record.requestId;
    m_active.push_back(std::move(active));
    return std::prev(m_active.end());
}

void PullTracker::add(const cache::AccessRecord &record)
{
    if (!isPull(record))
        return;
    const Position position = place(record);
    Active &active = *position;
    active.dirty = true;
    active.lastActivity = m_clock.monotonic();
    apply(active, record);
    const bool everything = !active.wanted.empty() && active.done.size() == active.wanted.size();
    if (everything && active.live.empty())
        finish(position, PullState::Finished);
}

void PullTracker::apply(Active &active, const cache::AccessRecord &record)
{
    Pull &pull = active.pull;
    const bool fromUpstream = record.outcome == cache::Outcome::Miss && record.kind == cache::RequestKind::Blob;
    if (!record.ended) {
        LiveRequest &live = active.live[record.number];
        live.bytesSent = record.bytesSent;
        live.fromUpstream = fromUpstream;
        if (record.kind == cache::RequestKind::Blob)
            live.digest = record.digest;
        if (rank(record.outcome) > rank(pull.outcome) && record.bytesSent)
            pull.outcome = record.outcome;
        if (!record.fallback.empty())
            pull.fallback = record.fallback;
        return;
    }

    std::uint64_t counted = 0;
    if (const auto live = active.live.find(record.number); live != active.live.end()) {
        counted = live->second.counted;
        active.live.erase(live);
    }
    rememberRequest(active, record);
    const bool success = record.status < 400 && !record.error;
    // A client that leaves a part (206) early takes what it wanted, as containerd does; one that leaves a whole answer,
    // or before there is one, has given up.
    const bool left = record.clientGone && record.method == "GET" && record.status != 206;
    if (success && !left && (record.complete || record.clientGone))
        active.failing.erase(record.target);
    else
        active.failing.insert(record.target);
    if (rank(record.outcome) > rank(pull.outcome) && (success || !record.clientGone))
        pull.outcome = record.outcome;
    if (success && rank(record.outcome) > rank(active.served))
        active.served = record.outcome;
    if (record.error)
        pull.error = record.error;
    else if (active.failing.empty())
        pull.error.reset();
    if (record.missReason && !pull.missReason)
        pull.missReason = record.missReason;
    if (!record.fallback.empty())
        pull.fallback = record.fallback;
    if (!record.staleReason.empty())
        pull.staleReason = record.staleReason;
    if (!success)
        return;

    if (record.kind == cache::RequestKind::Blob) {
        pull.bytesSent += record.bodyBytes - std::min(counted, record.bodyBytes);
        if (fromUpstream)
            pull.bytesFromUpstream += record.bodyBytes - std::min(counted, record.bodyBytes);
        receive(active, record);
    } else {
        learn(active, record);
    }
}

void PullTracker::receive(Active &active, const cache::AccessRecord &record)
{
    const auto wanted = record.digest ? active.wanted.find(*record.digest) : active.wanted.end();
    if (record.method != "GET" || wanted == active.wanted.end())
        return;
    std::uint64_t &received = active.received[*record.digest];
    received += record.bodyBytes;
    const bool whole = record.status == 200 && record.complete;
    const bool pieces = record.status == 206 && received >= wanted->second;
    if (whole || pieces)
        active.done.insert(*record.digest);
    active.pull.layersDone = static_cast<int>(active.done.size());
}

void PullTracker::learn(Active &active, const cache::AccessRecord &record)
{
    if (!record.digest)
        return;
    active.manifests.insert(*record.digest);
    if (!active.pull.digest)
        active.pull.digest = record.digest;
    auto known = active.known.find(*record.digest);
    if (known == active.known.end()) {
        auto summary = m_describe(record.projectId, *record.digest);
        if (!summary)
            return;
        known = active.known.emplace(*record.digest, KnownManifest {std::move(*summary), false}).first;
        if (known->second.summary.isIndex()) {
            for (const cache::ManifestChild &child : known->second.summary.children)
                active.manifests.insert(child.digest);
        }
    }
    auto &[summary, isWanted] = known->second;
    if (record.method != "GET" || summary.isIndex() || std::exchange(isWanted, true))
        return;
    for (const cache::ManifestChild &child : summary.children) {
        if (!child.foreign && active.wanted.emplace(child.digest, child.sizeBytes).second)
            active.pull.bytesTotal += child.sizeBytes;
    }
    active.pull.layersTotal = static_cast<int>(active.wanted.size());
}

void PullTracker::rememberRequest(Active &active, const cache::AccessRecord &record)
{
    if (active.pull.requests.size() >= maxRequests)
        return;
    active.pull.requests.push_back({record.number, record.requestId, record.startedAt, record.kind, record.method,
                                    record.target, record.status, record.outcome, record.bodyBytes, record.duration,
                                    record.upstreamWait});
}

void PullTracker::finish(Position position, PullState state)
{
    Pull &pull = position->pull;
    pull.state = state;
    pull.finishedAt = m_clock.now();
    pull.bytesPerSecond = 0;
    if (state == PullState::Finished)
        pull.outcome = position->served; // what failed on the way was tried again
    else if (rank(pull.outcome) < rank(cache::Outcome::Refused))
        pull.outcome = cache::Outcome::Failed;
    // Every manifest was here, and layers had to be fetched.
    if (pull.outcome == cache::Outcome::Miss && !pull.missReason)
        pull.missReason = MissReason {MissReason::Cause::PartOnly};
    if (state == PullState::Failed && !pull.error)
        pull.error = Error(ErrorCode::Cancelled, QStringLiteral("the client went away"));
    // A client that had some layers already has asked for the others only: it is done all the same.
    m_ended.push_back(std::move(pull));
    m_active.erase(position);
}

void PullTracker::tick()
{
    const MonotonicTime now = m_clock.monotonic();
    const auto elapsed = std::max<std::int64_t>((now - m_lastTick).count(), 1);
    const bool measured = m_lastTick != MonotonicTime {};
    m_lastTick = now;
    std::uint64_t total = 0;
    for (auto it = m_active.begin(); it != m_active.end();) {
        Active &active = *it;
        for (auto &[number, live] : active.live) {
            if (!live.bytesSent)
                continue;
            const std::uint64_t sent = live.bytesSent->load(std::memory_order_relaxed);
            if (sent > live.counted) {
                active.pull.bytesSent += sent - live.counted;
                if (live.fromUpstream)
                    active.pull.bytesFromUpstream += sent - live.counted;
                live.counted = sent;
                active.dirty = true;
            }
        }
        const std::uint64_t delta = active.pull.bytesSent - std::min(active.lastTickBytes, active.pull.bytesSent);
        active.lastTickBytes = active.pull.bytesSent;
        if (measured) {
            // Smoothed over about a second, so that a number on the screen can be read.
            const std::uint64_t rate = delta * 1000 / static_cast<std::uint64_t>(elapsed);
            const std::uint64_t smooth = (active.pull.bytesPerSecond * 3 + rate) / 4;
            if (smooth != active.pull.bytesPerSecond) {
                active.pull.bytesPerSecond = smooth;
                active.dirty = true;
            }
        }
        const bool quietNow = active.live.empty() && now - active.lastActivity >= quiet;
        const auto next = std::next(it);
        if (quietNow)
            finish(it, active.failing.empty() ? PullState::Finished : PullState::Failed);
        else
            total += active.pull.bytesPerSecond;
        it = next;
    }
    m_bytesPerSecond = total;
    if (m_active.empty())
        m_lastTick = {};
}

PullTracker::Changes PullTracker::takeChanges()
{
    Changes changes;
    for (Active &active : m_active) {
        if (active.dirty) {
            active.dirty = false;
            changes.changed.push_back(active.pull);
        }
    }
    changes.ended.swap(m_ended);
    return changes;
}

std::vector<Pull> PullTracker::running() const
{
    std::vector<Pull> pulls;
    for (const Active &active : m_active)
        pulls.push_back(active.pull);
    return pulls;
}

bool PullTracker::isPulled(std::int32_t projectId, const std::string &repository, const Digest &manifest) const
{
    return std::any_of(m_active.begin(), m_active.end(), [&](const Active &active) {
        return active.pull.projectId == projectId && active.pull.repository == repository
            && active.manifests.contains(manifest);
    });
}

const Pull *PullTracker::find(std::int64_t id) const
{
    const auto it = std::find_if(m_active.begin(), m_active.end(), [id](const Active &a) { return a.pull.id == id; });
    return it == m_active.end() ? nullptr : &it->pull;
}

} // namespace breakwater::activity
