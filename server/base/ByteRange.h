// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace breakwater {

/// A resolved, non-empty span of a body: bytes first..last, both counted.
struct ByteRange
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    std::uint64_t length() const { return last - first + 1; }
    bool operator==(const ByteRange &) const = default;
};

/// What a Range header asks of a body of a known size (RFC 9110 section 14).
struct RangeRequest
{
    enum class Kind {
        Whole, ///< no range, an unknown unit, unparsable, or several ranges: answer 200
        Partial, ///< answer 206 with `range`
        Unsatisfiable, ///< answer 416
    };
    Kind kind = Kind::Whole;
    ByteRange range;
};

/// `header` is the field's value, empty if absent. "b < a" is unsatisfiable, an end past the size is clamped,
/// any range of an empty body is unsatisfiable.
RangeRequest resolveRange(std::string_view header, std::uint64_t sizeBytes);

/// The first byte that "bytes=N-" or "bytes=N-M" asks for, where the size is not known yet; nothing for a
/// suffix range or for anything that would be answered whole.
std::optional<std::uint64_t> rangeStart(std::string_view header);

} // namespace breakwater
