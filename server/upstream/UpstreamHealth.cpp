// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/UpstreamHealth.h"

#include <algorithm>
#include <vector>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t keptLatencies = 64;
constexpr std::chrono::seconds firstCooldown {60};
constexpr std::chrono::seconds longestBackoff {15 * 60};
constexpr int maxDoublings = 4;
constexpr std::chrono::seconds longestRestored {60 * 60};

} // namespace

bool isUpstreamFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UpstreamDns:
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamProxy:
    case ErrorCode::UpstreamTls:
    case ErrorCode::UpstreamTimeout:
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamRateLimited:
    case ErrorCode::UpstreamCredentialsRefused:
    case ErrorCode::UpstreamBadAnswer:
    case ErrorCode::UpstreamRedirectRefused:
    case ErrorCode::UpstreamRealmRefused:
    case ErrorCode::DigestMismatch: return true;
    default: return false;
    }
}

std::optional<Error> UpstreamHealth::refusal(RequestKind kind) const
{
    const Cooldown &cooldown = kind == RequestKind::ManifestGet ? longer() : m_all;
    if (!isRunning(cooldown))
        return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::seconds>(cooldown.until - m_clock.monotonic());
    Error error(cooldown.code, u"cooling down"_s, {{u"retryAfterSeconds"_s, QString::number(left.count())}});
    if (cooldown.code == ErrorCode::UpstreamStatus)
        error.params.insert(u"status"_s, u"503"_s); // what began it (F-8)
    return error;
}

void UpstreamHealth::noteSuccess(std::optional<int> latencyMs)
{
    m_status.lastSuccessAt = m_clock.now();
    m_status.lastError.reset();
    if (!latencyMs)
        return;
    m_latencies.push_back(*latencyMs);
    if (m_latencies.size() > keptLatencies)
        m_latencies.pop_front();
}

void UpstreamHealth::noteFailure(const Error &error)
{
    ++m_status.failures;
    m_status.lastError = error;
    m_status.lastErrorAt = m_clock.now();
}

std::chrono::seconds UpstreamHealth::startCooldown(std::optional<std::chrono::seconds> wait, bool onlyPulls,
                                                   ErrorCode code)
{
    const MonotonicTime now = m_clock.monotonic();
    // A row ends when nothing was limited for a quarter of an hour after the last wait.
    if (now - longer().until > longestBackoff)
        m_cooldownsInARow = 0;
    const std::chrono::seconds length
        = wait.value_or(std::min(longestBackoff, firstCooldown * (1 << std::min(m_cooldownsInARow, maxDoublings))));
    Cooldown &cooldown = onlyPulls ? m_pulls : m_all;
    if (!isRunning(cooldown))
        ++m_cooldownsInARow;
    if (now + length > cooldown.until)
        cooldown = {now + length, m_clock.now() + length, code};
    return std::chrono::ceil<std::chrono::seconds>(cooldown.until - now);
}

void UpstreamHealth::restore(const RememberedLimit &limit)
{
    const WallTime now = m_clock.now();
    if (limit.budget && limit.budget->observedAt <= now)
        m_status.budget = limit.budget;
    if (limit.cooldownUntil && *limit.cooldownUntil > now) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*limit.cooldownUntil - now);
        startCooldown(std::min(left, longestRestored), limit.onlyPulls, ErrorCode::UpstreamRateLimited);
    }
}

void UpstreamHealth::forgetLimits()
{
    m_pulls = {};
    m_all = {};
    m_cooldownsInARow = 0;
    m_status.budget.reset();
}

UpstreamStatus UpstreamHealth::status() const
{
    UpstreamStatus status = m_status;
    if (isRunning(longer()))
        status.cooldownUntil = longer().wallUntil;
    status.cooldownOnlyPulls = status.cooldownUntil && !isRunning(m_all);
    if (!m_latencies.empty()) {
        std::vector<int> sorted(m_latencies.begin(), m_latencies.end());
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        status.medianLatencyMs = *middle;
    }
    return status;
}

} // namespace breakwater::upstream
