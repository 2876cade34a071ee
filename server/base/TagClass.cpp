// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TagClass.h"

#include <algorithm>
#include <string>

namespace breakwater {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::size_t digitsFrom(std::string_view text, std::size_t position)
{
    std::size_t count = 0;
    while (position + count < text.size() && isDigit(text[position + count]))
        ++count;
    return count;
}

std::string_view withoutV(std::string_view tag)
{
    return !tag.empty() && (tag.front() == 'v' || tag.front() == 'V') ? tag.substr(1) : tag;
}

bool isVersion(std::string_view tag)
{
    const std::string_view rest = withoutV(tag);
    const std::size_t major = digitsFrom(rest, 0);
    return major > 0 && major < rest.size() && rest[major] == '.' && digitsFrom(rest, major + 1) > 0;
}

/// Nothing more, or the name of a variant: "-alpine". A dash and a digit would be a date or a build.
bool isVariant(std::string_view rest)
{
    return rest.empty() || (rest.size() > 1 && rest[0] == '-' && isLetter(rest[1]));
}

/// `components` numbers with dots between them, of which none is as long as a date.
bool isMovingVersion(std::string_view tag, int components)
{
    std::string_view rest = withoutV(tag);
    for (int i = 0; i < components; ++i) {
        if (i > 0) {
            if (rest.empty() || rest.front() != '.')
                return false;
            rest.remove_prefix(1);
        }
        const std::size_t digits = digitsFrom(rest, 0);
        if (digits == 0 || digits > 5)
            return false;
        rest.remove_prefix(digits);
    }
    return isVariant(rest);
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool isMonth(std::string_view digits)
{
    return number(digits) >= 1 && number(digits) <= 12;
}

bool isDay(std::string_view digits)
{
    return number(digits) >= 1 && number(digits) <= 31;
}

/// What may stand behind a date: nothing, or something that a separator sets off.
bool isDateEnd(std::string_view rest)
{
    return rest.empty() || rest.front() == '-' || rest.front() == '.' || rest.front() == '_' || rest.front() == 'T';
}

bool isDate(std::string_view tag)
{
    const std::size_t digits = digitsFrom(tag, 0);
    if (digits < 4 || number(tag.substr(0, 4)) < 1990 || number(tag.substr(0, 4)) > 2199)
        return false;
    if (digits == 8)
        return isMonth(tag.substr(4, 2)) && isDay(tag.substr(6, 2)) && isDateEnd(tag.substr(8));
    if (digits != 4 || tag.size() < 6 || (tag[4] != '-' && tag[4] != '.'))
        return false;
    const std::size_t month = digitsFrom(tag, 5);
    if (month < 1 || month > 2 || !isMonth(tag.substr(5, month)))
        return false;
    const std::string_view rest = tag.substr(5 + month);
    if (rest.size() < 2 || rest[0] != tag[4] || !isDigit(rest[1]))
        return isDateEnd(rest);
    const std::size_t day = digitsFrom(rest, 1);
    // "2024.05.123" is a month and a build's number.
    return tag[4] == '.' || (day <= 2 && isDay(rest.substr(1, day)) && isDateEnd(rest.substr(1 + day)));
}

bool isDigestLike(std::string_view tag)
{
    bool named = false;
    for (const std::string_view prefix : {"sha256-", "sha512-", "sha1-", "sha-", "commit-", "git-"}) {
        if (tag.starts_with(prefix)) {
            tag.remove_prefix(prefix.size());
            named = true;
            break;
        }
    }
    if (tag.size() < 7 || tag.size() > 128 || !std::all_of(tag.begin(), tag.end(), isHex))
        return false;
    // A short run must not be a word ("defaced") or a number (20240501) by itself.
    return named || tag.size() >= 32
        || (std::any_of(tag.begin(), tag.end(), isDigit) && std::any_of(tag.begin(), tag.end(), isLetter));
}

bool isLatestLike(std::string_view tag)
{
    static constexpr std::string_view words[] = {
        "latest",  "stable",      "edge",     "nightly",  "main",    "master",  "dev",        "devel",
        "develop", "development", "trunk",    "head",     "rolling", "current", "lts",        "alpha",
        "beta",    "rc",          "next",     "canary",   "preview", "release", "mainline",   "daily",
        "testing", "tip",         "unstable", "snapshot", "staging", "prod",    "production",
    };
    std::string word;
    for (const char c : tag.substr(0, tag.find('-')))
        word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::string_view rest = tag.substr(word.size());
    return std::find(std::begin(words), std::end(words), word) != std::end(words) && isVariant(rest);
}

} // namespace

bool isOfClass(TagClass tagClass, std::string_view tag)
{
    switch (tagClass) {
    case TagClass::Version: return isVersion(tag);
    case TagClass::Major: return isMovingVersion(tag, 1);
    case TagClass::Minor: return isMovingVersion(tag, 2);
    case TagClass::Date: return isDate(tag);
    case TagClass::DigestLike: return isDigestLike(tag);
    case TagClass::LatestLike: return isLatestLike(tag);
    }
    return false;
}

std::string_view tagClassName(TagClass tagClass)
{
    switch (tagClass) {
    case TagClass::Version: return "version";
    case TagClass::Major: return "major";
    case TagClass::Minor: return "minor";
    case TagClass::Date: return "date";
    case TagClass::DigestLike: return "digest-like";
    case TagClass::LatestLike: return "latest-like";
    }
    return {};
}

std::optional<TagClass> tagClassNamed(std::string_view name)
{
    for (const TagClass each : allTagClasses) {
        if (tagClassName(each) == name)
            return each;
    }
    return std::nullopt;
}

} // namespace breakwater
