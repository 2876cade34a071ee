// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace breakwater::upstream {

/// How long an upstream asks us to wait: the Retry-After field (seconds or an HTTP-date, clamped to 1 s..1 h; a past
/// date, a negative number or text is nothing), else ghcr's "retry-after: 880.092µs" in the error text, at least 1 s
/// (upstreams.md F-1..F-4, G-6).
std::optional<std::chrono::seconds> parseRetryAfter(std::string_view field, std::string_view body, WallTime now);

} // namespace breakwater::upstream
