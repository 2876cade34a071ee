// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"

#include <chrono>

namespace breakwater::cache {

/// What a project does with a tag whose freshness has ended. A digest is never stale and never comes here.
struct StalePolicy
{
    /// For so long after its end the copy is served at once, as a hit that is being rechecked; 0: never.
    std::chrono::seconds whileRevalidate {0};
    bool onError = true; ///< the copy instead of the upstream's error
    std::chrono::seconds maxAge {0}; ///< since it was last confirmed; an older copy gives way to the error. 0: any age
    bool strictGone = false; ///< a 404 that the upstream confirmed reaches the client; the blobs stay

    bool operator==(const StalePolicy &) const = default;

    /// Whether a copy that was confirmed `age` ago may stand in for `reason`. An upstream that the admin switched off
    /// is no failure: then every copy may.
    bool mayReplace(const Error &reason, std::chrono::milliseconds age) const;
    bool mayServeWhileChecking(MonotonicTime freshUntil, MonotonicTime now) const;
};

/// The upstream says that there is no such tag or repository (any more).
bool isConfirmedAbsence(const Error &error);

} // namespace breakwater::cache
