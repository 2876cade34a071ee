// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"

#include <optional>
#include <string>
#include <unordered_set>

namespace breakwater::cache {

/// Keeps those who ask from waiting for an upstream that is down, and the upstream from those who ask. Two gates over
/// one row of failures, as there is more to lose at the second one:
///  - who has a copy stops asking after two failures, for a pause that doubles up to a minute;
///  - who has none is refused only after five failures in a row that took ten seconds or more, and then one of them
///    may probe every three seconds. An upstream that answers, with errors, is refused only for the repositories that
///    it failed; one that cannot be reached for all.
/// Half open: one probe at a time. Every pause has a jitter. Control thread.
class CircuitBreaker
{
public:
    explicit CircuitBreaker(const Clock &clock) : m_clock(&clock) { }

    /// For who has a copy. A true answer while open makes the caller the probe: report its result.
    bool mayAsk();
    /// For who has none: when to try again, or nothing: ask now, and report the result.
    std::optional<std::chrono::milliseconds> refusal(const std::string &repository);

    /// What the two above would say, without taking the probe: how long they would refuse; nothing: they would not.
    std::optional<std::chrono::milliseconds> refusalFor(const std::string &repository, bool hasCopy) const;

    bool isOpen() const { return m_openUntil > m_clock->monotonic(); }
    void succeeded();
    /// `repository` empty: not known.
    void failed(const Error &error, const std::string &repository = {});

private:
    static constexpr int failuresToOpen = 2;
    static constexpr std::chrono::seconds firstPause {5};
    static constexpr std::chrono::seconds longestPause {60};
    static constexpr std::chrono::seconds probePatience {15}; ///< after which another probe may try
    static constexpr int coldFailuresToOpen = 5;
    static constexpr std::chrono::seconds coldFailuresSpan {10};
    static constexpr std::chrono::seconds coldPause {3};
    static constexpr std::size_t maxRepositories = 1'000;

    bool isColdGateShut(const std::string &repository) const;
    bool isProbing(MonotonicTime now) const { return m_probing && now < m_probingSince + probePatience; }
    void startProbe(MonotonicTime now);
    std::chrono::milliseconds jittered(std::chrono::milliseconds pause) const;

    const Clock *m_clock;
    int m_failures = 0;
    MonotonicTime m_openUntil {};
    MonotonicTime m_probingSince {};
    bool m_probing = false;

    int m_coldFailures = 0; ///< of those, what says that nothing would come
    MonotonicTime m_firstColdFailure {};
    MonotonicTime m_lastColdFailure {};
    MonotonicTime m_coldOpenUntil {};
    bool m_unreachable = false; ///< the last one of them: no answer at all
    std::unordered_set<std::string> m_failedRepositories;
};

} // namespace breakwater::cache
