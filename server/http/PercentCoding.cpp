// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PercentCoding.h"

namespace breakwater::http::percent {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

bool mayBeEncodedInPath(char c)
{
    return c != '/' && c != '\\' && c != '.' && c != '%';
}

} // namespace

std::optional<std::string> decode(std::string_view text, Kind kind)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
            if (kind == Kind::PathSegment && !mayBeEncodedInPath(c))
                return std::nullopt;
        } else if (kind == Kind::PathSegment && c == '/') {
            return std::nullopt;
        } else if (kind == Kind::QueryValue && c == '+') {
            c = ' ';
        }
        if (isControl(c))
            return std::nullopt;
        result += c;
    }
    return result;
}

std::string encode(std::string_view text, Slash slash)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (isUnreserved(c) || (c == '/' && slash == Slash::Keep)) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += '%';
        result += digits[byte >> 4U];
        result += digits[byte & 0xfU];
    }
    return result;
}

} // namespace breakwater::http::percent
