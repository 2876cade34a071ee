// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace breakwater::cache {

/// Keeps those who have a copy from waiting for an upstream that is down: after two failures in a row it opens
/// for a while that doubles up to a minute; then one caller may probe. Control thread.
class CircuitBreaker
{
public:
    explicit CircuitBreaker(const Clock &clock) : m_clock(&clock) { }

    /// Whether to ask now. A true answer while open makes the caller the probe: report its result.
    bool mayAsk();
    bool isOpen() const { return m_openUntil > m_clock->monotonic(); }
    void succeeded();
    void failed();

private:
    static constexpr int failuresToOpen = 2;
    static constexpr std::chrono::seconds firstPause {5};
    static constexpr std::chrono::seconds longestPause {60};
    static constexpr std::chrono::seconds probePatience {15}; ///< after which another probe may try

    const Clock *m_clock;
    int m_failures = 0;
    MonotonicTime m_openUntil {};
    MonotonicTime m_probingSince {};
    bool m_probing = false;
};

} // namespace breakwater::cache
