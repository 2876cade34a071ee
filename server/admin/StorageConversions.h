// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerRooms.h"
#include "admin/StorageTypes.h"
#include "catalog/ProjectStore.h"
#include "catalog/RunStore.h"
#include "maintenance/CollectionPlan.h"

namespace breakwater::admin {

QString projectName(const ServerRooms &rooms, qint64 projectId); ///< empty for none
maintenance::RetentionRules rulesOf(const catalog::ProjectPolicyRecord &policy);
JobRun toAdmin(const catalog::RunRecord &record, qint64 doneBytes);
CollectionPlan toAdmin(const maintenance::CollectionPlan &source, const ServerRooms &rooms); ///< without its number

} // namespace breakwater::admin
