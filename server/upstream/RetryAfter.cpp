// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/RetryAfter.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <string>

#include <curl/curl.h>

namespace breakwater::upstream {

namespace {

constexpr std::int64_t longest = 3600;
constexpr std::size_t maxFieldBytes = 64;
constexpr std::size_t maxSearchedBytes = 4096;

std::chrono::seconds clamped(std::int64_t seconds)
{
    return std::chrono::seconds(std::clamp<std::int64_t>(seconds, 1, longest));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<std::chrono::seconds> fromDate(const std::string &text, WallTime now)
{
    if (text.find(':') == std::string::npos) // curl_getdate reads numbers as dates as well
        return std::nullopt;
    const std::time_t date = curl_getdate(text.c_str(), nullptr);
    if (date == -1)
        return std::nullopt;
    const std::int64_t seconds = date - toUnixMs(now) / 1000;
    if (seconds <= 0)
        return std::nullopt;
    return clamped(seconds);
}

/// A Go duration's first number and unit.
std::optional<std::chrono::seconds> fromGoDuration(std::string_view text)
{
    std::size_t i = 0;
    double number = 0;
    double scale = 1;
    bool fraction = false;
    for (; i < text.size() && (isDigit(text[i]) || (text[i] == '.' && !fraction)); ++i) {
        if (text[i] == '.') {
            fraction = true;
        } else if (fraction) {
            scale /= 10;
            number += scale * (text[i] - '0');
        } else {
            number = number * 10 + (text[i] - '0');
        }
    }
    if (i == 0 || number > 1e9)
        return std::nullopt;
    const std::string_view unit = text.substr(i);
    double seconds = number;
    if (unit.starts_with("ns") || unit.starts_with("us") || unit.starts_with("\xC2\xB5s")
        || unit.starts_with("\xCE\xBCs"))
        seconds = 0;
    else if (unit.starts_with("ms"))
        seconds = number / 1000;
    else if (unit.starts_with("m"))
        seconds = number * 60;
    else if (unit.starts_with("h"))
        seconds = number * 3600;
    return clamped(static_cast<std::int64_t>(std::ceil(std::min(seconds, 1e6))));
}

} // namespace

std::optional<std::chrono::seconds> parseRetryAfter(std::string_view field, std::string_view body, WallTime now)
{
    if (!field.empty() && field.size() <= maxFieldBytes) {
        if (std::all_of(field.begin(), field.end(), isDigit))
            return field.size() > 6 ? std::chrono::seconds(longest) : clamped(std::stoll(std::string(field)));
        return fromDate(std::string(field), now);
    }
    body = body.substr(0, maxSearchedBytes);
    static constexpr std::string_view mark = "retry-after: ";
    const std::size_t at = body.find(mark);
    return at == std::string_view::npos ? std::nullopt : fromGoDuration(body.substr(at + mark.size()));
}

} // namespace breakwater::upstream
