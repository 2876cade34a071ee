// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"
#include "admin/ProjectTypes.h"
#include "admin/RobotTypes.h"
#include "admin/ServerTypes.h"
#include "admin/StorageTypes.h"
#include "admin/UpstreamTypes.h"

#include <QList>
#include <QString>

namespace breakwater::configuration {

/// Everything that a configuration file can say, as YAML that readConfiguration accepts: "export configuration".
/// Holds no secret; where there is one, a comment says which line to add. A pure function.
QString writeConfiguration(const admin::ServerSettings &settings, const admin::StorageSettings &storage,
                           const admin::AuditSettings &audit, const QList<admin::UpstreamInfo> &upstreams,
                           const QList<admin::ProjectInfo> &projects, const QList<admin::RobotInfo> &robots);

} // namespace breakwater::configuration
