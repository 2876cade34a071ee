// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

struct RobotRecord
{
    qint64 id = 0;
    QString userName; ///< unique: "robot$cluster-pull"; follows when the project of `projectId` is renamed
    QString name;
    qint64 projectId = 0; ///< of a robot that belongs to one project, and goes with it
    bool allProjects = false; ///< also those to come
    QList<qint64> projectIds; ///< that it may pull, ascending, when neither of the above says it
    QString description;
    QString secretHash;
    std::optional<WallTime> expiresAt; ///< absent: never
    bool disabled = false;
    bool managed = false;
    WallTime createdAt {};
    WallTime lastUsedAt {}; ///< zero: never
    QString lastUsedBy;
    bool operator==(const RobotRecord &) const = default;
};

struct RobotUse
{
    qint64 robotId = 0;
    WallTime at {};
    QString by; ///< a node's address
};

/// What robots may pull goes by the numbers of projects, which are never used again: no new project inherits a
/// permission that was given for another of its name.
class RobotStore
{
public:
    explicit RobotStore(Database &database) : m_database(database) { }

    Result<QList<RobotRecord>> all() const; ///< by user name
    Result<std::optional<RobotRecord>> find(qint64 id) const;
    Result<qint64>
    add(const RobotRecord &record); ///< the new id; AlreadyExists, NotFound for a project that is not there
    Result<void> update(const RobotRecord &record); ///< all but created and last used; NotFound, AlreadyExists
    Result<void> remove(qint64 id); ///< NotFound
    Result<void> recordUses(const QList<RobotUse> &uses); ///< relaxed

private:
    Result<void> writeProjects(qint64 id, const QList<qint64> &projectIds);

    Database &m_database;
};

} // namespace breakwater::catalog
