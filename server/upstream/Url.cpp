// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/Url.h"

#include <algorithm>
#include <charconv>

#include <arpa/inet.h>

namespace breakwater::upstream {

namespace {

constexpr std::size_t maxUrlBytes = 8192;

bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

bool hasOnlyUrlBytes(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '\\'; });
}

/// Whether inet_aton and friends would read an address where the eye sees a name.
bool looksLikeOddAddress(const std::string &host)
{
    const std::size_t dot = host.rfind('.');
    const std::string last = dot == std::string::npos ? host : host.substr(dot + 1);
    if (last.empty())
        return true;
    const bool numeric = std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool hex = last.size() > 2 && last[0] == '0' && last[1] == 'x';
    if (!numeric && !hex)
        return false;
    in_addr address {};
    return inet_pton(AF_INET, host.c_str(), &address) != 1; // strict: four decimal numbers
}

bool isHost(const std::string &host)
{
    if (host.empty() || host.size() > 253)
        return false;
    if (host.find(':') != std::string::npos) {
        in6_addr address {};
        return inet_pton(AF_INET6, host.c_str(), &address) == 1;
    }
    const bool grammar
        = std::all_of(host.begin(), host.end(), [](char c) { return isAlnum(c) || c == '-' || c == '.' || c == '_'; });
    return grammar && host.front() != '.' && host.find("..") == std::string::npos && !looksLikeOddAddress(host);
}

/// RFC 3986 5.2.4, for a path that starts with '/'.
std::string withoutDotSegments(std::string_view path)
{
    std::string result;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/', 1), path.size());
        const std::string_view segment = path.substr(0, end);
        path.remove_prefix(end);
        if (segment == "/..")
            result.erase(std::min(result.rfind('/'), result.size()));
        else if (segment != "/.")
            result += segment;
        if (path.empty() && (segment == "/.." || segment == "/."))
            result += '/';
    }
    return result;
}

} // namespace

std::optional<Url> Url::parse(std::string_view text)
{
    if (text.size() > maxUrlBytes || !hasOnlyUrlBytes(text) || text.find('#') != std::string_view::npos)
        return std::nullopt;
    const std::size_t colon = text.find("://");
    if (colon == std::string_view::npos)
        return std::nullopt;
    Url url;
    url.scheme = lower(text.substr(0, colon));
    if (url.scheme != "http" && url.scheme != "https")
        return std::nullopt;
    std::string_view rest = text.substr(colon + 3);
    const std::size_t end = rest.find_first_of("/?");
    std::string_view authority = rest.substr(0, end);
    const std::string_view target = end == std::string_view::npos ? std::string_view() : rest.substr(end);
    if (authority.find('@') != std::string_view::npos)
        return std::nullopt;
    std::string_view port;
    if (!authority.empty() && authority.front() == '[') {
        const std::size_t bracket = authority.find(']');
        if (bracket == std::string_view::npos)
            return std::nullopt;
        url.host = lower(authority.substr(1, bracket - 1));
        port = authority.substr(bracket + 1);
        if (url.host.find(':') == std::string::npos)
            return std::nullopt;
    } else {
        const std::size_t portColon = authority.find(':');
        url.host = lower(authority.substr(0, portColon));
        port = portColon == std::string_view::npos ? std::string_view() : authority.substr(portColon);
        if (!url.host.empty() && url.host.back() == '.')
            url.host.pop_back();
    }
    if (!isHost(url.host))
        return std::nullopt;
    url.port = url.isSecure() ? 443 : 80;
    if (!port.empty()) {
        if (port.front() != ':')
            return std::nullopt;
        port.remove_prefix(1);
        unsigned value = 0;
        const auto [last, error] = std::from_chars(port.data(), port.data() + port.size(), value);
        if (error != std::errc() || last != port.data() + port.size() || value == 0 || value > 65535)
            return std::nullopt;
        url.port = static_cast<std::uint16_t>(value);
    }
    if (target.empty())
        url.target = "/";
    else if (target.front() == '?')
        url.target = "/" + std::string(target);
    else
        url.target = std::string(target);
    return url;
}

std::optional<Url> Url::resolved(std::string_view location) const
{
    if (location.empty())
        return std::nullopt;
    if (location.starts_with("//"))
        return parse(scheme + ":" + std::string(location));
    const std::size_t stop = location.find_first_of(":/?");
    if (stop != std::string_view::npos && location[stop] == ':')
        return parse(location);
    std::string newTarget;
    if (location.front() == '/')
        newTarget = std::string(location);
    else if (location.front() == '?')
        newTarget = path() + std::string(location);
    else
        newTarget = path().substr(0, path().rfind('/') + 1) + std::string(location);
    const std::size_t query = std::min(newTarget.find('?'), newTarget.size());
    newTarget = withoutDotSegments(std::string_view(newTarget).substr(0, query)) + newTarget.substr(query);
    Url base = *this;
    base.target = "/";
    std::string origin = base.toString();
    origin.pop_back();
    return parse(origin + newTarget);
}

bool Url::hasSameOrigin(const Url &other) const
{
    return scheme == other.scheme && host == other.host && port == other.port;
}

std::string Url::hostAndPort() const
{
    std::string text = host.find(':') == std::string::npos ? host : "[" + host + "]";
    if (port != (isSecure() ? 443 : 80))
        text += ":" + std::to_string(port);
    return text;
}

std::string Url::toString() const
{
    return scheme + "://" + hostAndPort() + target;
}

std::string Url::forLog() const
{
    return scheme + "://" + hostAndPort() + path();
}

std::string Url::path() const
{
    return target.substr(0, target.find('?'));
}

std::string percentEncoded(std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        if (isAlnum(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            result += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            result += '%';
            result += digits[byte >> 4U];
            result += digits[byte & 15U];
        }
    }
    return result;
}

} // namespace breakwater::upstream
