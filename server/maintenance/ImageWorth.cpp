// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/ImageWorth.h"

#include <algorithm>
#include <cmath>

namespace breakwater::maintenance {
namespace {

constexpr double lineBytesPerSecond = 12.5e6; // 100 Mbit/s
constexpr double roundTripSeconds = 1.5; // token, manifests and the start of its layers
constexpr double limitedSeconds = 30; // of a limit such as 100 pulls in 6 hours, one is 216 s; most are never spent
constexpr double costDamping = 0.25;

} // namespace

double worthOf(const ImageRecord &image, WallTime now)
{
    const double transferSeconds = std::max<double>(static_cast<double>(image.freedBytes), 1) / lineBytesPerSecond;
    const double cost = transferSeconds + roundTripSeconds + (image.limited ? limitedSeconds : 0);
    const double frequency = 1 + std::log(static_cast<double>(std::max<std::int64_t>(image.pulls, 1)));
    const double idleHours
        = std::max(0.0, std::chrono::duration<double, std::ratio<3600>>(now - image.usedAt).count()) + 1;
    return frequency * std::pow(cost / transferSeconds, costDamping) / idleHours;
}

} // namespace breakwater::maintenance
