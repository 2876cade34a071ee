// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/CircuitBreaker.h"

#include <QRandomGenerator>

#include <algorithm>

namespace breakwater::cache {
namespace {

bool isUnreachable(const Error &error)
{
    return error.code == ErrorCode::UpstreamDns || error.code == ErrorCode::UpstreamConnect
        || error.code == ErrorCode::UpstreamProxy || error.code == ErrorCode::UpstreamTls
        || error.code == ErrorCode::UpstreamTimeout;
}

} // namespace

bool CircuitBreaker::mayAsk()
{
    if (refusalFor({}, true))
        return false;
    if (m_failures >= failuresToOpen)
        startProbe(m_clock->monotonic());
    return true;
}

std::optional<std::chrono::milliseconds> CircuitBreaker::refusal(const std::string &repository)
{
    const auto wait = refusalFor(repository, false);
    if (!wait && isColdGateShut(repository))
        startProbe(m_clock->monotonic());
    return wait;
}

bool CircuitBreaker::isColdGateShut(const std::string &repository) const
{
    if (m_coldFailures < coldFailuresToOpen || m_lastColdFailure - m_firstColdFailure < coldFailuresSpan)
        return false;
    return m_unreachable || m_failedRepositories.contains(repository); // else it answers: perhaps this one
}

std::optional<std::chrono::milliseconds> CircuitBreaker::refusalFor(const std::string &repository, bool hasCopy) const
{
    if (hasCopy ? m_failures < failuresToOpen : !isColdGateShut(repository))
        return std::nullopt;
    const MonotonicTime now = m_clock->monotonic();
    const MonotonicTime until = hasCopy ? m_openUntil : m_coldOpenUntil;
    if (now < until)
        return std::chrono::duration_cast<std::chrono::milliseconds>(until - now);
    if (isProbing(now))
        return std::chrono::milliseconds(coldPause);
    return std::nullopt;
}

void CircuitBreaker::startProbe(MonotonicTime now)
{
    m_probing = true;
    m_probingSince = now;
}

void CircuitBreaker::succeeded()
{
    m_failures = 0;
    m_probing = false;
    m_openUntil = {};
    m_coldFailures = 0;
    m_coldOpenUntil = {};
    m_failedRepositories.clear();
}

void CircuitBreaker::failed(const Error &error, const std::string &repository)
{
    m_probing = false;
    ++m_failures;
    const MonotonicTime now = m_clock->monotonic();
    if (m_failures >= failuresToOpen) {
        const int doublings = std::min(m_failures - failuresToOpen, 6);
        m_openUntil = now + jittered(std::min<std::chrono::milliseconds>(firstPause * (1 << doublings), longestPause));
    }
    // A limit or a refused password says nothing of the next request.
    const bool unreachable = isUnreachable(error);
    if (!unreachable && error.code != ErrorCode::UpstreamStatus && error.code != ErrorCode::UpstreamBadAnswer)
        return;
    if (m_coldFailures++ == 0)
        m_firstColdFailure = now;
    m_lastColdFailure = now;
    m_coldOpenUntil = now + jittered(coldPause);
    m_unreachable = unreachable;
    if (!repository.empty() && m_failedRepositories.size() < maxRepositories)
        m_failedRepositories.insert(repository);
}

/// Up to a fifth less, so that several upstreams behind one dead line are not probed in step.
std::chrono::milliseconds CircuitBreaker::jittered(std::chrono::milliseconds pause) const
{
    return pause
        - std::chrono::milliseconds(QRandomGenerator::global()->bounded(static_cast<qint64>(pause.count() / 5 + 1)));
}

} // namespace breakwater::cache
