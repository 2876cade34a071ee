// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/FreshnessPolicy.h"

#include <algorithm>

namespace breakwater::cache {

bool isForever(std::chrono::seconds lifetime)
{
    return lifetime >= std::chrono::hours(24 * 365 * 100);
}

MonotonicTime freshUntil(const Clock &clock, std::chrono::seconds lifetime, std::chrono::milliseconds age)
{
    if (isForever(lifetime))
        return MonotonicTime::max();
    const auto left = std::chrono::milliseconds(lifetime) - std::max(age, std::chrono::milliseconds(0));
    return clock.monotonic() + left;
}

} // namespace breakwater::cache
