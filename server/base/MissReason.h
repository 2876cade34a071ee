// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <optional>
#include <string>

namespace breakwater {

/// Why something had to be fetched from the upstream.
struct MissReason
{
    enum class Cause {
        NeverSeen, ///< asked for the first time, as far as is known here
        Removed, ///< it was here: `at` and `by` tell when it went and who or what removed it
        TagMoved, ///< the tag stands for another image since it was last checked
        OtherPlatform, ///< the image was here for another platform
        PartOnly, ///< its manifest was here, and not every layer
    };
    Cause cause = Cause::NeverSeen;
    std::optional<WallTime> at = std::nullopt;
    std::string by = {}; ///< "console", "space limit" ...; empty where it is not known
    bool operator==(const MissReason &) const = default;
};

} // namespace breakwater
