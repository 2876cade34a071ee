// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"
#include "admin/ProjectTypes.h"
#include "admin/RobotTypes.h"
#include "admin/ServerTypes.h"
#include "admin/StorageTypes.h"
#include "admin/UpstreamTypes.h"
#include "base/Result.h"
#include "catalog/PinStore.h"
#include "catalog/ProjectStore.h"
#include "catalog/RobotStore.h"
#include "catalog/UpstreamStore.h"

#include <QJsonObject>
#include <QMap>

/// What the audit log says of a thing: its configuration in the words of the configuration file, and never a password,
/// token, key or hash. Read back, it is what an admin would have sent; other things are named, and their numbers are
/// given as `upstreamIds` or `projectNames`.
namespace breakwater::admin::audited {

using Names = QMap<qint64, QString>;

QJsonObject toJson(const catalog::UpstreamRecord &upstream);
QJsonObject toJson(const catalog::ProjectRecord &project, const Names &upstreams);
QJsonObject toJson(const catalog::RobotRecord &robot, const Names &projects);
QJsonObject toJson(const catalog::PinRecord &pin, const Names &projects);
QJsonObject toJson(const ServerSettings &settings);
QJsonObject toJson(const StorageSettings &settings);
QJsonObject toJson(const AuditSettings &settings);

UpstreamSpec upstreamFrom(const QJsonObject &json); ///< without secrets: an update keeps the stored ones
/// NotFound (params: "name") for an upstream that is gone.
Result<ProjectSpec> projectFrom(const QJsonObject &json, const Names &upstreams);
RobotSpec robotFrom(const QJsonObject &json);
Result<PinSpec> pinFrom(const QJsonObject &json, const Names &projects); ///< NotFound
ServerSettings serverFrom(const QJsonObject &json);
StorageSettings storageFrom(const QJsonObject &json);
AuditSettings auditFrom(const QJsonObject &json);

} // namespace breakwater::admin::audited
