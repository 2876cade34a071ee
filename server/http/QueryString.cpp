// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QueryString.h"

#include "http/PercentCoding.h"

namespace breakwater::http {

std::optional<QueryString> QueryString::parse(std::string_view query)
{
    QueryString result;
    while (!query.empty()) {
        const std::size_t ampersand = query.find('&');
        const std::string_view pair = query.substr(0, ampersand);
        query.remove_prefix(ampersand == std::string_view::npos ? query.size() : ampersand + 1);
        if (pair.empty())
            continue;
        if (result.m_pairs.size() == maxPairs)
            return std::nullopt;
        const std::size_t equals = pair.find('=');
        auto name = percent::decode(pair.substr(0, equals), percent::Kind::QueryValue);
        auto value = percent::decode(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1),
                                     percent::Kind::QueryValue);
        if (!name || !value)
            return std::nullopt;
        result.m_pairs.emplace_back(std::move(*name), std::move(*value));
    }
    return result;
}

std::optional<std::string_view> QueryString::value(std::string_view name) const
{
    for (const auto &[key, text] : m_pairs) {
        if (key == name)
            return text;
    }
    return std::nullopt;
}

std::vector<std::string_view> QueryString::values(std::string_view name) const
{
    std::vector<std::string_view> found;
    for (const auto &[key, text] : m_pairs) {
        if (key == name)
            found.emplace_back(text);
    }
    return found;
}

} // namespace breakwater::http
