// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace breakwater::upstream {

/// An absolute http or https URL, taken apart but never re-encoded: the query of a signed URL must reach the CDN
/// byte for byte. Parsing is strict (upstreams.md F-33): no user info, no fragment, no space, no control or non-ASCII
/// byte, no backslash, at most 8 KiB, no host that only a lenient parser reads as an address ("0x7f.1", "2130706433").
struct Url
{
    std::string scheme; ///< "http" or "https"
    std::string host; ///< lower case, without brackets and without a trailing dot
    std::uint16_t port = 0; ///< always filled in
    std::string target = "/"; ///< path and query, starts with '/'

    static std::optional<Url> parse(std::string_view text);
    /// A Location value seen from here: absolute, "//host/…", "/…", "?…" or relative to this path.
    std::optional<Url> resolved(std::string_view location) const;

    bool isSecure() const { return scheme == "https"; }
    bool hasSameOrigin(const Url &other) const;
    /// "host" or "host:port" where the port is not the scheme's own; IPv6 in brackets.
    std::string hostAndPort() const;
    std::string toString() const;
    /// Without the query, which may carry a signature (upstreams.md S-14).
    std::string forLog() const;
    std::string path() const; ///< target without the query

    bool operator==(const Url &) const = default;
};

/// Percent-encodes everything but unreserved characters (RFC 3986 2.3).
std::string percentEncoded(std::string_view text);

} // namespace breakwater::upstream
