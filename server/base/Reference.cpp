// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Reference.h"

#include <algorithm>
#include <cctype>

namespace breakwater {
namespace {

bool isLowerAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isAlnum(char c)
{
    return isLowerAlnum(c) || (c >= 'A' && c <= 'Z');
}

/// [a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*
bool isPathComponent(std::string_view text)
{
    if (text.empty() || !isLowerAlnum(text.front()) || !isLowerAlnum(text.back()))
        return false;
    for (std::size_t i = 0; i < text.size();) {
        if (isLowerAlnum(text[i])) {
            ++i;
            continue;
        }
        const char separator = text[i];
        std::size_t run = i;
        while (run < text.size() && text[run] == separator)
            ++run;
        const std::size_t length = run - i;
        const bool allowed
            = (separator == '-') || (separator == '.' && length == 1) || (separator == '_' && length <= 2);
        if (!allowed || run >= text.size() || !isLowerAlnum(text[run]))
            return false;
        i = run;
    }
    return true;
}

bool isPort(std::string_view text)
{
    return !text.empty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool isRepositoryName(std::string_view text)
{
    if (text.empty() || text.size() > 255)
        return false;
    while (true) {
        const auto slash = text.find('/');
        if (!isPathComponent(text.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        text.remove_prefix(slash + 1);
    }
}

bool isTag(std::string_view text)
{
    if (text.empty() || text.size() > 128)
        return false;
    if (!isAlnum(text.front()) && text.front() != '_')
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || c == '.' || c == '_' || c == '-'; });
}

bool isRegistryHost(std::string_view text)
{
    if (text.empty() || text.size() > 255)
        return false;
    if (text.front() == '[') {
        const auto end = text.find(']');
        if (end == std::string_view::npos || end < 3)
            return false;
        const auto address = text.substr(1, end - 1);
        if (!std::all_of(address.begin(), address.end(), [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == ':' || c == '.';
            }))
            return false;
        return end + 1 == text.size() || (text[end + 1] == ':' && isPort(text.substr(end + 2)));
    }
    const auto colon = text.find(':');
    if (colon != std::string_view::npos) {
        if (!isPort(text.substr(colon + 1)))
            return false;
        text = text.substr(0, colon);
    }
    while (true) {
        const auto dot = text.find('.');
        const auto label = text.substr(0, dot);
        if (label.empty() || label.size() > 63 || !isLowerAlnum(label.front()) || !isLowerAlnum(label.back()))
            return false;
        if (!std::all_of(label.begin(), label.end(), [](char c) { return isLowerAlnum(c) || c == '-'; }))
            return false;
        if (dot == std::string_view::npos)
            return true;
        text.remove_prefix(dot + 1);
    }
}

std::string canonicalRegistryHost(std::string_view text)
{
    std::string host(text);
    std::transform(host.begin(), host.end(), host.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (!host.empty() && host.back() == '.')
        host.pop_back();
    if (host == "index.docker.io" || host == "registry-1.docker.io")
        return "docker.io";
    return host;
}

bool isProjectName(std::string_view text)
{
    return text.size() <= 63 && isPathComponent(text);
}

std::optional<Reference> Reference::parse(std::string_view text)
{
    if (text.find(':') != std::string_view::npos) {
        const auto digest = Digest::parse(text);
        return digest ? std::optional(Reference(*digest)) : std::nullopt;
    }
    return isTag(text) ? std::optional(Reference(std::string(text))) : std::nullopt;
}

} // namespace breakwater
