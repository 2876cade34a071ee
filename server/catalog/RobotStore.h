// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

struct RobotRecord
{
    qint64 id = 0;
    QString userName; ///< unique: "robot$cluster-pull"
    QString name;
    QString project; ///< of a robot that belongs to one
    QStringList projects; ///< that it may pull; "*" for all
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

class RobotStore
{
public:
    explicit RobotStore(Database &database) : m_database(database) { }

    Result<QList<RobotRecord>> all() const; ///< by user name
    Result<std::optional<RobotRecord>> find(qint64 id) const;
    Result<qint64> add(const RobotRecord &record); ///< the new id; AlreadyExists
    Result<void> update(const RobotRecord &record); ///< all but created and last used; NotFound, AlreadyExists
    Result<void> remove(qint64 id); ///< NotFound
    Result<void> recordUses(const QList<RobotUse> &uses); ///< relaxed

private:
    Database &m_database;
};

} // namespace breakwater::catalog
