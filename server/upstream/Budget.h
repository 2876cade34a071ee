// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/HeaderList.h"
#include "upstream/UpstreamTypes.h"

#include <optional>

namespace breakwater::upstream {

/// What the rate-limit fields of an answer told: "RateLimit-Limit: 100;w=21600", "RateLimit-Remaining: 97;w=21600",
/// "Docker-RateLimit-Source" (upstreams.md H-5, H-6, H-8), also with the X- prefix. Nothing where there are none, which
/// means unlimited at Docker Hub.
std::optional<BudgetReading> readBudget(const HeaderList &headers, WallTime now);

} // namespace breakwater::upstream
