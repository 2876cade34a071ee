// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace breakwater::cache {

/// How long a tag may be served before it is revalidated. A digest is fresh for ever and never comes here.
class FreshnessPolicy
{
public:
    static constexpr std::chrono::seconds forever = std::chrono::seconds::max();
    static constexpr std::chrono::minutes movingTags {10}; ///< "latest", "stable", "16-alpine" ...
    static constexpr std::chrono::hours versionTags {24}; ///< "1.27.3", "v2.0", "2024.05.1" ...

    struct Rule
    {
        std::string glob; ///< on the tag: '*' any run, '?' one character
        std::chrono::seconds revalidateAfter {0};
        bool operator==(const Rule &) const = default;
    };

    FreshnessPolicy() = default;
    /// The first rule that matches decides; the built-in ones come last.
    explicit FreshnessPolicy(std::vector<Rule> rules) : m_rules(std::move(rules)) { }

    std::chrono::seconds lifetime(std::string_view tag) const;

    /// A tag that names one release: digits, a dot and more digits at its start, after an optional 'v'.
    static bool isVersionLike(std::string_view tag);
    static bool globMatches(std::string_view glob, std::string_view text);

    bool operator==(const FreshnessPolicy &) const = default;

private:
    std::vector<Rule> m_rules;
};

/// A lifetime that no clock of ours reaches.
bool isForever(std::chrono::seconds lifetime);

/// When a tag that was confirmed `age` ago stops being fresh. Ages below zero (the clock was set back) count as
/// zero, so that a jump of the clock neither expires everything nor keeps it for ever (upstreams.md F-73).
MonotonicTime freshUntil(const Clock &clock, std::chrono::seconds lifetime, std::chrono::milliseconds age);

} // namespace breakwater::cache
