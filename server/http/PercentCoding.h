// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace breakwater::http {

/// Percent-coding of URLs (RFC 3986 section 2.1). Decoding happens once and is strict: a stray '%' is an error,
/// and so is a byte that has a meaning it would only get by being decoded.
namespace percent {

enum class Kind {
    /// One segment of a path. Refuses encoded control bytes, '/', '\\', '.' and '%' (S-12: what a second decoder
    /// would see as another path), and raw '/'.
    PathSegment,
    /// A name or value of a query: '+' is a space. Refuses control bytes, encoded or not.
    QueryValue,
};

std::optional<std::string> decode(std::string_view text, Kind kind);

enum class Slash { Encode, Keep };

/// Encodes everything but the unreserved characters (RFC 3986 section 2.3).
std::string encode(std::string_view text, Slash slash = Slash::Encode);

} // namespace percent
} // namespace breakwater::http
