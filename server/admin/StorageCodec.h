// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/StorageTypes.h"
#include "base/Result.h"
#include "maintenance/Schedule.h"

namespace breakwater::admin {

QString storageSettingsToJson(const StorageSettings &settings);
StorageSettings storageSettingsFromJson(const QString &json); ///< defaults for what is not there

/// InvalidArgument with params "field" (as the members are called) and "value".
Result<void> checkStorageSettings(const StorageSettings &settings);
/// Of settings that were checked.
maintenance::Schedule scheduleOf(const ScheduleSpec &spec);

} // namespace breakwater::admin
