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
    QStringList networks; ///< CIDR subnets that it may come from; empty: any
    WallTime rotatedAt {}; ///< when it got its secret in place of another one; zero: never
    QString oldSecretHash; ///< of that other one, while it is still good; empty: none is
    WallTime oldSecretUntil {};
    int warnedDays = 0; ///< of the last warning before it expires; 0: none yet. Not written by add and update
    bool operator==(const RobotRecord &) const = default;
};

struct RobotUse
{
    qint64 robotId = 0;
    WallTime at {};
    QString by; ///< a node's address
    bool oldSecret = false; ///< it came with the secret that was replaced
};

/// A node that used a robot.
struct RobotNodeRecord
{
    qint64 robotId = 0;
    QString address;
    WallTime usedAt {}; ///< with the present secret; zero: not yet
    WallTime oldUsedAt {}; ///< with the one before it; zero: never
    bool operator==(const RobotNodeRecord &) const = default;
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
    /// Who used it, or any of them (0), since then; the latest first.
    Result<QList<RobotNodeRecord>> nodes(qint64 robotId, WallTime since) const;
    /// The secret was replaced: what nodes used until now is the old one.
    Result<void> ageUses(qint64 robotId);
    Result<qint64> pullsSince(const QString &userName, WallTime since) const;
    Result<void> noteWarning(qint64 id, int days); ///< until it expires at another time

private:
    Result<void> writeProjects(qint64 id, const QList<qint64> &projectIds);

    Database &m_database;
};

} // namespace breakwater::catalog
