// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "http/Exchange.h"

namespace breakwater::registry {

/// Says in the answer that it may be out of date, and why (truth 4): `Warning: 299 - "…"` in the form of
/// distribution-spec 1.1 ("Warnings"), which containerd and regctl show, and Age in seconds since it was last known to
/// be true.
void addStaleWarning(http::Response &response, const Error &reason, WallTime checkedAt, WallTime now);
/// The same for a hit past its freshness that is being rechecked while it is served (RFC 5861).
void addRecheckWarning(http::Response &response, const std::string &upstreamName, WallTime checkedAt, WallTime now);

} // namespace breakwater::registry
