// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakwater::http {

/// The decoded pairs of a query: "n=100&last=v1" (WHATWG URL, application/x-www-form-urlencoded; also the body of
/// a token request in POST form).
class QueryString
{
public:
    static constexpr std::size_t maxPairs = 64;

    /// Nothing for broken percent-coding, control bytes, or more than maxPairs pairs. Empty pairs are skipped.
    static std::optional<QueryString> parse(std::string_view query);

    /// The first value of `name`, or nothing.
    std::optional<std::string_view> value(std::string_view name) const;
    std::vector<std::string_view> values(std::string_view name) const;
    bool contains(std::string_view name) const { return value(name).has_value(); }
    const std::vector<std::pair<std::string, std::string>> &pairs() const { return m_pairs; }

private:
    std::vector<std::pair<std::string, std::string>> m_pairs;
};

} // namespace breakwater::http
