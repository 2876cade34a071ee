// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <cstdint>

namespace breakwater::maintenance {

/// What is known of an image when space is short.
struct ImageRecord
{
    std::int64_t pulls = 0;
    WallTime cachedAt {};
    WallTime usedAt {};
    std::int64_t freedBytes = 0; ///< what its removal gives
    bool limited = false; ///< its upstream counts pulls
};

/// What an image is worth a byte: the least valuable goes first.
///
/// Hyperbolic caching (Blankstein, Sen, Freedman, USENIX ATC 2017): requests divided by the time in the cache, times
/// the cost of fetching it again, divided by its size. It needs nothing but what the catalog counts anyway, and worn
/// fame fades by itself. The cost is the time that the next pull would lose: its bytes at a homelab's line, some
/// round trips, and for an upstream that counts pulls a share of the wait that a spent limit means. Recency comes in as
/// the time since the last pull, which the paper leaves to its classes: an image that no one pulled for as long as it
/// was used before is worth half. tests/bench/replay.py shows the hit ratios beside LRU.
double worthPerByte(const ImageRecord &image, WallTime now);

} // namespace breakwater::maintenance
