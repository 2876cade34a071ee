// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/ImageWorth.h"

#include <algorithm>

namespace breakwater::maintenance {
namespace {

constexpr double lineBytesPerSecond = 12.5e6; // 100 Mbit/s
constexpr double roundTripSeconds = 1.5; // token, manifests and the start of its layers
constexpr double limitedSeconds = 30; // of a limit such as 100 pulls in 6 hours, one is 216 s; most are never spent

double hours(std::chrono::milliseconds duration)
{
    return std::max(0.0, std::chrono::duration<double, std::ratio<3600>>(duration).count());
}

} // namespace

double worthPerByte(const ImageRecord &image, WallTime now)
{
    const double bytes = std::max<double>(static_cast<double>(image.freedBytes), 1);
    const double cost = bytes / lineBytesPerSecond + roundTripSeconds + (image.limited ? limitedSeconds : 0);
    const double age = hours(now - image.cachedAt) + 1;
    const double used = hours(image.usedAt - image.cachedAt) + 1;
    const double idle = hours(now - image.usedAt);
    const double frequency = static_cast<double>(std::max<std::int64_t>(image.pulls, 1)) / age;
    return frequency * cost / bytes * used / (used + idle);
}

} // namespace breakwater::maintenance
