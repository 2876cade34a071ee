// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/RobotStore.h"

namespace breakwater::catalog {

struct RemovedRobotRecord
{
    RobotRecord robot; ///< with the number that it had
    QString actor;
    WallTime removedAt {};
    bool operator==(const RemovedRobotRecord &) const = default;
};

/// Robots that were deleted, with their secret's hash, for as long as they can be had back.
class RemovedRobotStore
{
public:
    explicit RemovedRobotStore(Database &database) : m_database(database) { }

    /// Moves it here. One transaction; NotFound.
    Result<void> takeAway(const RobotRecord &robot, const QString &actor, WallTime now);
    /// Moves it back with its number and its secret; projects that are gone are left out. NotFound, AlreadyExists.
    Result<void> bringBack(qint64 id);
    Result<QList<RemovedRobotRecord>> all() const; ///< newest first
    Result<qint64> removeBefore(WallTime before); ///< for good; how many

private:
    Database &m_database;
};

} // namespace breakwater::catalog
