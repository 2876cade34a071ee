// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/Budget.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace breakwater::upstream {

namespace {

constexpr std::size_t maxSourceBytes = 64;

std::optional<std::int64_t> leadingNumber(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0)
        return std::nullopt;
    const std::string_view rest = text.substr(static_cast<std::size_t>(end - text.data()));
    if (!rest.empty() && std::string_view(" ;,").find(rest.front()) == std::string_view::npos)
        return std::nullopt;
    return number;
}

std::optional<std::int64_t> windowOf(std::string_view text)
{
    // Only the first member of a list, only the parameter "w".
    text = text.substr(0, text.find(','));
    for (std::size_t at = text.find(';'); at != std::string_view::npos; at = text.find(';', at + 1)) {
        std::string_view parameter = text.substr(at + 1);
        while (!parameter.empty() && parameter.front() == ' ')
            parameter.remove_prefix(1);
        if (parameter.starts_with("w="))
            return leadingNumber(parameter.substr(2));
    }
    return std::nullopt;
}

std::string_view field(const HeaderList &headers, const std::string &name)
{
    const std::string_view plain = headers.value(name);
    return plain.empty() ? headers.value("x-" + name) : plain;
}

} // namespace

std::optional<BudgetReading> readBudget(const HeaderList &headers, WallTime now)
{
    const std::string_view limit = field(headers, "ratelimit-limit");
    const std::string_view remaining = field(headers, "ratelimit-remaining");
    BudgetReading reading;
    reading.limit = leadingNumber(limit);
    reading.remaining = leadingNumber(remaining);
    if (!reading.limit && !reading.remaining)
        return std::nullopt;
    reading.windowSeconds = windowOf(limit);
    if (!reading.windowSeconds)
        reading.windowSeconds = windowOf(remaining);
    const std::string_view source = headers.value("docker-ratelimit-source").substr(0, maxSourceBytes);
    if (std::all_of(source.begin(), source.end(), [](char c) { return c >= 0x20 && c < 0x7f; }))
        reading.source = std::string(source);
    reading.observedAt = now;
    return reading;
}

} // namespace breakwater::upstream
