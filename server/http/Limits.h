// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace breakwater::http {

/// Bounds on what clients may ask of a server (upstreams.md S-10).
struct Limits
{
    std::size_t maxTargetBytes = 8 * 1024; ///< longer: 414
    std::size_t maxHeadBytes = 32 * 1024; ///< longer: 431
    std::size_t maxFields = 100; ///< more: 431
    std::size_t maxBodyBytes = 64 * 1024; ///< longer: 413
    std::size_t maxConnections = 8192; ///< in total; more: 503 and closed
    std::size_t maxConnectionsPerAddress = 1024;
    std::chrono::milliseconds headTimeout {15000}; ///< from the first byte (or accept) to the whole head: 408
    std::chrono::milliseconds idleTimeout {75000}; ///< keep-alive without a request
    std::chrono::milliseconds sendTimeout {60000}; ///< a client that takes less than minSentBytes in it is cut
    std::uint64_t minSentBytes = 64 * 1024; ///< of a body, about 1 KiB a second; the rest of one may be less
};

} // namespace breakwater::http
