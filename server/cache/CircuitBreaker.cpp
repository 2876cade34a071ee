// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/CircuitBreaker.h"

#include <QRandomGenerator>

#include <algorithm>

namespace breakwater::cache {

bool CircuitBreaker::mayAsk()
{
    if (m_failures < failuresToOpen)
        return true;
    const MonotonicTime now = m_clock->monotonic();
    if (now < m_openUntil || (m_probing && now < m_probingSince + probePatience))
        return false;
    m_probing = true;
    m_probingSince = now;
    return true;
}

void CircuitBreaker::succeeded()
{
    m_failures = 0;
    m_probing = false;
    m_openUntil = {};
}

void CircuitBreaker::failed()
{
    m_probing = false;
    ++m_failures;
    if (m_failures < failuresToOpen)
        return;
    const int doublings = std::min(m_failures - failuresToOpen, 6);
    const auto pause = std::min<std::chrono::milliseconds>(firstPause * (1 << doublings), longestPause);
    // Jitter of a fifth, so that several upstreams behind one dead line are not probed in step.
    const auto jitter
        = std::chrono::milliseconds(QRandomGenerator::global()->bounded(static_cast<qint64>(pause.count() / 5 + 1)));
    m_openUntil = m_clock->monotonic() + pause - jitter;
}

} // namespace breakwater::cache
