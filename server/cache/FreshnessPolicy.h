// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/FreshnessPolicy.h"

#include <chrono>

namespace breakwater::cache {

using breakwater::FreshnessPolicy;

/// A lifetime that no clock of ours reaches.
bool isForever(std::chrono::seconds lifetime);

/// When a tag that was confirmed `age` ago stops being fresh. Ages below zero (the clock was set back) count as
/// zero, so that a jump of the clock neither expires everything nor keeps it for ever (upstreams.md F-73).
MonotonicTime freshUntil(const Clock &clock, std::chrono::seconds lifetime, std::chrono::milliseconds age);

} // namespace breakwater::cache
