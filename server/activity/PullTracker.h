// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/Pull.h"
#include "base/Clock.h"
#include "cache/AccessRecord.h"
#include "cache/ManifestSummary.h"

#include <functional>
#include <list>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace breakwater::activity {

/// Makes pulls of requests: the manifests and blobs that one client asks of one repository belong together when
/// they follow from the same reference. Control thread; knows nothing of HTTP or SQL.
class PullTracker
{
public:
    static constexpr std::chrono::seconds quiet {3}; ///< after which a pull without running requests has ended
    static constexpr std::size_t maxRequests = 200; ///< kept per pull

    /// Looks a manifest up that was just answered; nothing when it is not here (any more).
    using Describe = std::function<std::optional<cache::ManifestSummary>(std::int32_t projectId, const Digest &digest)>;

    PullTracker(const Clock &clock, Describe describe, std::int64_t lastId)
        : m_clock(clock), m_describe(std::move(describe)), m_lastId(lastId)
    {
    }

    void add(const cache::AccessRecord &record);
    /// Reads the progress of running requests and ends pulls that went quiet. Call it a few times a second while
    /// runningCount() is above zero.
    void tick();

    /// Pulls that changed since the last call, and of those the ones that have ended since.
    struct Changes
    {
        std::vector<Pull> changed;
        std::vector<Pull> ended;
    };
    Changes takeChanges();

    std::size_t runningCount() const { return m_active.size(); }
    std::uint64_t bytesPerSecond() const { return m_bytesPerSecond; }
    std::vector<Pull> running() const;
    const Pull *find(std::int64_t id) const; ///< running ones only
    /// Whether one of the running pulls is of the image that has this manifest.
    bool isPulled(std::int32_t projectId, const std::string &repository, const Digest &manifest) const;

private:
    struct LiveRequest
    {
        std::shared_ptr<const std::atomic<std::uint64_t>> bytesSent;
        std::uint64_t counted = 0;
        bool fromUpstream = false;
        std::optional<Digest> digest; ///< of the blob
    };
    struct KnownManifest
    {
        cache::ManifestSummary summary;
        bool wanted; ///< a GET asked for it: its children count
    };
    struct Active
    {
        Pull pull;
        std::unordered_set<Digest> manifests; ///< that belong to it
        std::unordered_map<Digest, KnownManifest> known; ///< read from JSON once, however often a node asks
        std::unordered_map<Digest, std::uint64_t> wanted; ///< config and layers of the platform that is pulled
        std::unordered_map<Digest, std::uint64_t> received; ///< of wanted ones, in pieces (Range) or whole
        std::unordered_set<Digest> done;
        std::map<std::uint64_t, LiveRequest> live;
        MonotonicTime lastActivity {};
        std::uint64_t lastTickBytes = 0;
        std::set<std::string> failing; ///< targets whose latest answer was an error, or whose client left
        cache::Outcome served = cache::Outcome::Hit; ///< the most telling of the answers that were none
        bool dirty = true;
    };
    using Position = std::list<Active>::iterator;

    Position place(const cache::AccessRecord &record);
    Position findFor(const cache::AccessRecord &record);
    void apply(Active &active, const cache::AccessRecord &record);
    static int affinity(const Active &active, const cache::AccessRecord &record);
    static void receive(Active &active, const cache::AccessRecord &record);
    void learn(Active &active, const cache::AccessRecord &record);
    void rememberRequest(Active &active, const cache::AccessRecord &record);
    void finish(Position position, PullState state);
    static bool isPull(const cache::AccessRecord &record);

    const Clock &m_clock;
    Describe m_describe;
    std::int64_t m_lastId;
    std::list<Active> m_active; ///< oldest first
    std::vector<Pull> m_ended;
    MonotonicTime m_lastTick {};
    std::uint64_t m_bytesPerSecond = 0;
};

} // namespace breakwater::activity
