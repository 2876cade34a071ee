// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/ActivityHub.h"
#include "admin/BackupTypes.h"
#include "catalog/CatalogRescue.h"

/// What a start had to do, or was told to do, to the catalog: as events.
namespace breakwater {

void recordRescued(activity::ActivityHub &activity, const catalog::Rescue &rescue);
/// The backup's own history ends where it was made.
void recordRestored(activity::ActivityHub &activity, const admin::StagedRestore &restored);

} // namespace breakwater
