// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/FreshnessPolicy.h"

#include <algorithm>

namespace breakwater::cache {
namespace {

std::size_t digitsFrom(std::string_view text, std::size_t position)
{
    std::size_t count = 0;
    while (position + count < text.size() && text[position + count] >= '0' && text[position + count] <= '9')
        ++count;
    return count;
}

} // namespace

std::chrono::seconds FreshnessPolicy::lifetime(std::string_view tag) const
{
    for (const Rule &rule : m_rules) {
        if (globMatches(rule.glob, tag))
            return rule.revalidateAfter;
    }
    return isVersionLike(tag) ? std::chrono::seconds(versionTags) : std::chrono::seconds(movingTags);
}

bool FreshnessPolicy::isVersionLike(std::string_view tag)
{
    std::size_t position = (!tag.empty() && (tag.front() == 'v' || tag.front() == 'V')) ? 1 : 0;
    const std::size_t major = digitsFrom(tag, position);
    position += major;
    return major > 0 && position < tag.size() && tag[position] == '.' && digitsFrom(tag, position + 1) > 0;
}

bool FreshnessPolicy::globMatches(std::string_view glob, std::string_view text)
{
    // Greedy with one point to return to: linear in practice, no recursion.
    std::size_t g = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (t < text.size()) {
        if (g < glob.size() && glob[g] == '*') {
            star = g++;
            retry = t;
        } else if (g < glob.size() && (glob[g] == '?' || glob[g] == text[t])) {
            ++g;
            ++t;
        } else if (star != std::string_view::npos) {
            g = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (g < glob.size() && glob[g] == '*')
        ++g;
    return g == glob.size();
}

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
