// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"
#include "admin/ProjectTypes.h"
#include "admin/RobotTypes.h"
#include "admin/ServerTypes.h"
#include "admin/StorageTypes.h"
#include "admin/UpstreamTypes.h"
#include "base/Secret.h"

#include <optional>

// What a configuration file says, as a value: checked in itself, secrets read, nothing applied. What it does not
// name is absent here and is to be left alone.
namespace breakwater::configuration {

struct ServerSection
{
    std::optional<QStringList> listen;
    std::optional<QStringList> names;
    std::optional<admin::TlsSettings> tls;
    std::optional<QStringList> anonymousPull;
    std::optional<bool> offline;
    std::optional<qint64> storeLimitBytes;
    bool operator==(const ServerSection &) const = default;
};

struct StorageSection
{
    std::optional<QString> folder; ///< absolute
    std::optional<qint64> freeFloorBytes;
    std::optional<int> lowMarkPercent;
    std::optional<int> graceMinutes;
    std::optional<int> trashHours;
    std::optional<int> partDays;
    std::optional<int> nodesUseDays;
    std::optional<admin::ScheduleSpec> collection;
    std::optional<admin::ScheduleSpec> scrub;
    std::optional<qint64> scrubBytesPerSecond;
    int line = 0;
    bool operator==(const StorageSection &) const = default;
};

struct AuditSection
{
    std::optional<int> keepDays; ///< 0: for ever
    int line = 0;
    bool operator==(const AuditSection &) const = default;
};

struct UpstreamEntry
{
    admin::UpstreamSpec spec; ///< the password is absent if the file names none: keep the stored one
    int line = 0; ///< where it stands, for an error of whoever applies it
    bool operator==(const UpstreamEntry &) const = default;
};

struct ProjectEntry
{
    admin::ProjectSpec spec; ///< without upstreamId
    QString upstream; ///< by name
    QStringList fallbacks; ///< by name, in order
    int line = 0;
    bool operator==(const ProjectEntry &) const = default;
};

struct RobotEntry
{
    admin::RobotSpec spec;
    std::optional<Secret> secret; ///< absent if the file names none: keep the stored one
    int line = 0;
    bool operator==(const RobotEntry &) const = default;
};

struct Configuration
{
    QString file; ///< absolute path
    ServerSection server;
    std::optional<StorageSection> storage;
    std::optional<AuditSection> audit;
    QList<UpstreamEntry> upstreams;
    QList<ProjectEntry> projects;
    QList<RobotEntry> robots;
    bool operator==(const Configuration &) const = default;
};

} // namespace breakwater::configuration
