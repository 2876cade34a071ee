// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/Pull.h"
#include "catalog/PullStore.h"

namespace breakwater::activity {

/// A pull as a catalog row, and back.
catalog::PullRecord recordFromPull(const Pull &pull);
Pull pullFromRecord(const catalog::PullRecord &record);

QString outcomeName(cache::Outcome outcome); ///< "hit", "miss" ... for logs

} // namespace breakwater::activity
