// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ByteRange.h"

#include "base/Text.h"

#include <algorithm>
#include <charconv>

namespace breakwater {
namespace {

struct ParsedRange
{
    std::optional<std::uint64_t> first;
    std::optional<std::uint64_t> last;
};

bool parseNumber(std::string_view text, std::uint64_t &number)
{
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return false;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    return result.ec == std::errc() && result.ptr == text.data() + text.size();
}

/// One "a-b", "a-" or "-n" of the bytes unit; nothing for anything else.
std::optional<ParsedRange> parseSingle(std::string_view header)
{
    header = trimmed(header);
    constexpr std::string_view unit = "bytes=";
    if (header.size() < unit.size() || header.substr(0, unit.size()) != unit)
        return std::nullopt;
    const auto spec = trimmed(header.substr(unit.size()));
    const auto dash = spec.find('-');
    if (dash == std::string_view::npos || spec.find(',') != std::string_view::npos)
        return std::nullopt;

    ParsedRange parsed;
    std::uint64_t number = 0;
    const auto head = trimmed(spec.substr(0, dash));
    const auto tail = trimmed(spec.substr(dash + 1));
    if (!head.empty()) {
        if (!parseNumber(head, number))
            return std::nullopt;
        parsed.first = number;
    }
    if (!tail.empty()) {
        if (!parseNumber(tail, number))
            return std::nullopt;
        parsed.last = number;
    }
    if (!parsed.first && !parsed.last)
        return std::nullopt;
    return parsed;
}

} // namespace

RangeRequest resolveRange(std::string_view header, std::uint64_t sizeBytes)
{
    const auto parsed = parseSingle(header);
    if (!parsed)
        return {};
    if (!parsed->first) { // suffix: the last n bytes
        const std::uint64_t count = std::min(*parsed->last, sizeBytes);
        if (count == 0)
            return {RangeRequest::Kind::Unsatisfiable, {}};
        return {RangeRequest::Kind::Partial, {sizeBytes - count, sizeBytes - 1}};
    }
    if (*parsed->first >= sizeBytes || (parsed->last && *parsed->last < *parsed->first))
        return {RangeRequest::Kind::Unsatisfiable, {}};
    const std::uint64_t last = parsed->last ? std::min(*parsed->last, sizeBytes - 1) : sizeBytes - 1;
    return {RangeRequest::Kind::Partial, {*parsed->first, last}};
}

std::optional<std::uint64_t> rangeStart(std::string_view header)
{
    const auto parsed = parseSingle(header);
    return parsed ? parsed->first : std::nullopt;
}

} // namespace breakwater
