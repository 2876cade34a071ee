// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace breakwater {

using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
using MonotonicTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

/// The time. Tests move it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual WallTime now() const = 0; ///< what is stored and shown
    /// What intervals are measured with: nobody sets it, and it counts what the machine slept (upstreams.md F-73).
    virtual MonotonicTime monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    WallTime now() const override;
    MonotonicTime monotonic() const override;
};

inline std::int64_t toUnixMs(WallTime time)
{
    return time.time_since_epoch().count();
}

inline WallTime fromUnixMs(std::int64_t milliseconds)
{
    return WallTime(std::chrono::milliseconds(milliseconds));
}

} // namespace breakwater
