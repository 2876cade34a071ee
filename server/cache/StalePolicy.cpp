// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/StalePolicy.h"

namespace breakwater::cache {

bool StalePolicy::mayReplace(const Error &reason, std::chrono::milliseconds age) const
{
    if (isConfirmedAbsence(reason))
        return !strictGone;
    if (reason.code == ErrorCode::UpstreamDisabled)
        return true;
    return onError && (maxAge.count() == 0 || age <= maxAge);
}

bool StalePolicy::mayServeWhileChecking(MonotonicTime freshUntil, MonotonicTime now) const
{
    // A tag without an end of freshness (gone, or of another upstream) must be asked for.
    return whileRevalidate.count() > 0 && freshUntil != MonotonicTime {} && now < freshUntil + whileRevalidate;
}

bool isConfirmedAbsence(const Error &error)
{
    return error.code == ErrorCode::ManifestUnknown || error.code == ErrorCode::RepositoryUnknown;
}

} // namespace breakwater::cache
