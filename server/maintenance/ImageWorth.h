// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <cstdint>

namespace breakwater::maintenance {

/// What is known of an image when space is short.
struct ImageRecord
{
    std::int64_t pulls = 0;
    WallTime usedAt {}; ///< the latest
    std::int64_t freedBytes = 0; ///< what its removal gives
    bool limited = false; ///< its upstream counts pulls
};

/// What an image is worth; the least valuable goes first.
///
/// The parts are those of GreedyDual-Size-Frequency (Cherkasova, HPL-98-173): frequency times the cost of fetching it
/// again over its size. In place of that policy's inflating clock stands the time since the last pull itself, which the
/// catalog has anyway and a person can follow. The cost is the time that the next pull would lose: bytes at a homelab's
/// line, some round trips, and for an upstream that counts pulls a share of the wait that a spent limit means.
/// Frequency and cost are damped: undamped they keep what was famous once, and lose to LRU in stores that are not tiny.
/// tests/bench/replay.cpp replays a trace against LRU and plain GDSF.
double worthOf(const ImageRecord &image, WallTime now);

} // namespace breakwater::maintenance
