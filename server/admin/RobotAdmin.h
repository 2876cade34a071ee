// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/RobotTypes.h"
#include "admin/ServerRooms.h"
#include "catalog/RobotStore.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <map>

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
    Result<void> remove(qint64 id, const Actor &actor);

    void tellAll(); ///< changed() for each
    /// `actor` renamed or removed a project: robots may have a new name or fewer projects, or be gone.
    void followProjects(const Actor &actor);

    /// A robot was used; batched. Control thread.
    void noteUse(qint64 robotId, const QString &address, WallTime when);

Q_SIGNALS:
    void changed(const breakwater::admin::RobotInfo &robot);
    void removed(qint64 id);

private:
    Result<catalog::RobotRecord> recordFor(const RobotSpec &spec) const;
    RobotInfo infoFor(const catalog::RobotRecord &record, const QMap<qint64, QString> &projectNames) const;
    Result<QMap<qint64, QString>> projectNames() const;
    Result<catalog::RobotRecord> editable(qint64 id, const Actor &actor) const;
    void flushUses();

    ServerRooms m_rooms;
    QTimer m_flush;
    std::map<qint64, catalog::RobotUse> m_uses;
    QMap<qint64, catalog::RobotRecord> m_loaded; ///< what the directory was made of
};

} // namespace breakwater::admin
