// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TagPattern.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace breakwater {

/// How long a tag may be served before it is revalidated. A digest is fresh for ever and never comes here. The server
/// decides by it, and the console explains with it.
class FreshnessPolicy
{
public:
    static constexpr std::chrono::seconds forever = std::chrono::seconds::max();
    static constexpr std::chrono::minutes movingTags {10}; ///< "latest", "stable", "16-alpine" ...
    static constexpr std::chrono::hours versionTags {24}; ///< "1.27.3", "v2.0", "2024.05.1" ...

    struct Rule
    {
        TagPattern pattern;
        std::chrono::seconds revalidateAfter {0}; ///< 0: ask each time
        bool operator==(const Rule &) const = default;
    };
    struct Verdict
    {
        std::optional<std::size_t> rule; ///< which one decided; none: the built-in ones
        std::chrono::seconds lifetime {0};
    };

    FreshnessPolicy() = default;
    /// The first rule that matches decides; the built-in ones come last.
    explicit FreshnessPolicy(std::vector<Rule> rules) : m_rules(std::move(rules)) { }

    Verdict decide(std::string_view tag) const;
    std::chrono::seconds lifetime(std::string_view tag) const { return decide(tag).lifetime; }

    bool operator==(const FreshnessPolicy &) const = default;

private:
    std::vector<Rule> m_rules;
};

} // namespace breakwater
