// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakwater::upstream {

/// One challenge of a WWW-Authenticate field (RFC 9110 11.6.1, read as leniently as upstreams.md T-6 asks).
struct Challenge
{
    std::string scheme; ///< lower case: "bearer", "basic", …
    std::map<std::string, std::string> parameters; ///< lower-case names; the first of a repeated one counts

    std::string parameter(const std::string &lowerCaseName) const;
    bool operator==(const Challenge &) const = default;
};

/// All challenges of all WWW-Authenticate fields of an answer, in order.
std::vector<Challenge> parseChallenges(const std::vector<std::string_view> &fieldValues);

/// The first of that scheme (lower case), or null.
const Challenge *findChallenge(const std::vector<Challenge> &challenges, std::string_view scheme);

} // namespace breakwater::upstream
