// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AttemptLimiter.h"

#include <algorithm>

namespace breakwater::access {
namespace {

constexpr std::size_t maxBuckets = 4096;

double refilled(double tokens, MonotonicTime from, MonotonicTime to)
{
    const std::chrono::duration<double> elapsed = to - from;
    return std::min(AttemptLimiter::burst, tokens + elapsed.count() * AttemptLimiter::perSecond);
}

} // namespace

bool AttemptLimiter::take(std::string_view address)
{
    const auto now = m_clock.monotonic();
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= maxBuckets)
        std::erase_if(m_buckets, [now](const auto &entry) {
            return refilled(entry.second.tokens, entry.second.at, now) >= burst;
        });
    if (m_buckets.size() >= maxBuckets)
        m_buckets.clear(); // thousands of addresses at once: bounded memory comes first
    auto [it, added] = m_buckets.try_emplace(std::string(address), Bucket {burst, now});
    Bucket &bucket = it->second;
    bucket.tokens = refilled(bucket.tokens, bucket.at, now);
    bucket.at = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

void AttemptLimiter::giveBack(std::string_view address)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_buckets.find(std::string(address));
    if (it != m_buckets.end())
        it->second.tokens = std::min(burst, it->second.tokens + 1);
}

} // namespace breakwater::access
