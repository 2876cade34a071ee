// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/RobotTypes.h"
#include "admin/ServerRooms.h"
#include "catalog/RobotStore.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <tuple>

namespace breakwater::admin {

/// Robots: catalog rows, and the directory that the data plane asks. Control thread.
class RobotAdmin : public QObject
{
    Q_OBJECT

public:
    explicit RobotAdmin(ServerRooms rooms, QObject *parent = nullptr);
    ~RobotAdmin() override; ///< writes the uses that are pending

    Result<void> reload();

    Result<QList<RobotInfo>> list() const;
    Result<RobotInfo> find(qint64 id) const;
    /// `secret` from a configuration file; without one a secret is made.
    Result<RobotWithSecret> add(const RobotSpec &spec, const std::optional<Secret> &secret, const Actor &actor);
    Result<RobotInfo> update(qint64 id, const RobotSpec &spec, const Actor &actor);
    Result<RobotWithSecret> renew(qint64 id, const std::optional<Secret> &secret, const Actor &actor);
    /// Whether `secret` is the robot's present one; lets a configuration file be applied again without a change.
    Result<bool> hasSecret(qint64 id, const Secret &secret) const;
    /// A new secret at once; the old one is good for `overlap` more. InvalidArgument (field "overlap").
    Result<RobotWithSecret> rotate(qint64 id, std::chrono::seconds overlap, const Actor &actor);
    Result<RobotInfo> endOldSecret(qint64 id, const Actor &actor);
    Result<void> remove(qint64 id, const Actor &actor);
    Result<QList<RemovedRobot>> removedRobots() const; ///< newest first
    Result<RobotInfo> restore(qint64 removedId, const Actor &actor);

    void tellAll(); ///< changed() for each
    /// `actor` renamed or removed a project: robots may have a new name or fewer projects, or be gone.
    void followProjects(const Actor &actor);

    /// A robot was used; batched. Control thread.
    void noteUse(const catalog::RobotUse &use);

    static constexpr std::chrono::hours restorable {24}; ///< for how long a deleted robot can be had back
    /// From now on it is told when robots are about to expire, and what can be had back no more goes. Not for an
    /// observer.
    void start();
    void lookAtClock(); ///< what start() does each quarter of an hour

Q_SIGNALS:
    void changed(const breakwater::admin::RobotInfo &robot);
    void removed(qint64 id);

private:
    Result<catalog::RobotRecord> recordFor(const RobotSpec &spec) const;
    RobotInfo infoFor(const catalog::RobotRecord &record, const QMap<qint64, QString> &projectNames) const;
    Result<QMap<qint64, QString>> projectNames() const;
    Result<catalog::RobotRecord> editable(qint64 id, const Actor &actor) const;
    Result<RobotWithSecret> replaceSecret(qint64 id, const std::optional<Secret> &secret, std::chrono::seconds overlap,
                                          const Actor &actor);
    void flushUses();
    void warnOfExpiry(const catalog::RobotRecord &robot);

    ServerRooms m_rooms;
    QTimer m_flush;
    QTimer m_look;
    std::map<std::tuple<qint64, QString, bool>, catalog::RobotUse> m_uses; ///< by robot, address and secret
    QMap<qint64, catalog::RobotRecord> m_loaded; ///< what the directory was made of
};

} // namespace breakwater::admin
