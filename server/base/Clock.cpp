// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <ctime>

namespace breakwater {

WallTime SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

MonotonicTime SystemClock::monotonic() const
{
    timespec time {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return MonotonicTime(
        std::chrono::seconds(time.tv_sec)
        + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(time.tv_nsec)));
}

} // namespace breakwater
