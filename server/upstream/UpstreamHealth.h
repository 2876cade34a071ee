// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/UpstreamTypes.h"

#include <chrono>
#include <deque>
#include <optional>

namespace breakwater::upstream {

/// What a request counts as at an upstream that limits pulls (upstreams.md H-5, H-7).
enum class RequestKind { ManifestGet, ManifestHead, Blob, Other };

/// Whether an error says that the upstream is in trouble, and not that this one thing is missing or not allowed.
bool isUpstreamFailure(ErrorCode code);

/// Counts, latencies, the last error and the rate limit of one upstream, from real traffic. Control thread.
class UpstreamHealth
{
public:
    explicit UpstreamHealth(const Clock &clock) : m_clock(clock) { }

    /// Why not to dial now: UpstreamRateLimited while a 429 holds. Where only pulls are limited, HEADs and blobs go
    /// on, because they do not count as pulls.
    std::optional<Error> refusal(RequestKind kind) const;

    void noteRequest() { ++m_status.requests; }
    void noteSuccess(std::optional<int> latencyMs);
    void noteFailure(const Error &error);
    void noteBytes(std::uint64_t bytes) { m_status.bytesReceived += bytes; }
    void noteBudget(const BudgetReading &reading) { m_status.budget = reading; }
    /// A 429 (or a 503 that says how long). Without `wait` 60 s, doubled at each repeat up to 15 min (F-2). Pulls and
    /// all requests cool down each by themselves, and a running one only ever gets longer. Returns how long it will be.
    std::chrono::seconds startCooldown(std::optional<std::chrono::seconds> wait, bool onlyPulls, ErrorCode code);
    /// Of an earlier run. A cool-down lasts an hour at most from now, whatever a clock was set to meanwhile.
    void restore(const RememberedLimit &limit);
    /// What was told of limits holds no longer: it is another account now, or asks from elsewhere.
    void forgetLimits();

    UpstreamStatus status() const;

private:
    struct Cooldown
    {
        MonotonicTime until {};
        WallTime wallUntil {};
        ErrorCode code = ErrorCode::UpstreamRateLimited;
    };
    bool isRunning(const Cooldown &cooldown) const { return cooldown.until > m_clock.monotonic(); }
    const Cooldown &longer() const { return m_pulls.until > m_all.until ? m_pulls : m_all; }

    const Clock &m_clock;
    UpstreamStatus m_status;
    std::deque<int> m_latencies; ///< the latest ones
    Cooldown m_pulls; ///< of GETs of manifests alone
    Cooldown m_all;
    int m_cooldownsInARow = 0;
};

} // namespace breakwater::upstream
