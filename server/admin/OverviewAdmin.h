// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"
#include "admin/OverviewTypes.h"
#include "admin/ServerRooms.h"
#include "catalog/NodeStore.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace breakwater::admin {

/// The dashboard's numbers, pulls, nodes and events. Control thread.
class OverviewAdmin : public QObject
{
    Q_OBJECT

public:
    explicit OverviewAdmin(ServerRooms rooms, QObject *parent = nullptr);

    /// Fills in what the rows of nodes do not hold.
    void setDescriber(std::function<void(NodeInfo &)> describe) { m_describe = std::move(describe); }
    void setStoreLimit(qint64 bytes) { m_storeLimitBytes = bytes; }

    Result<Overview> overview() const;
    Result<QList<TrafficBucket>> traffic(TimeSpan span) const;
    Result<QList<EventInfo>> events(int limit) const;
    Result<QList<PullInfo>> pulls(int limit) const;
    Result<PullDetail> pullDetail(qint64 id) const;
    Result<QList<NodeInfo>> nodes() const;
    Result<NodeInfo> renameNode(const QString &address, const QString &name, const Actor &actor);

Q_SIGNALS:
    void overviewChanged(const breakwater::admin::Overview &overview);
    void eventRecorded(const breakwater::admin::EventInfo &event);
    void pullsChanged(const QList<breakwater::admin::PullInfo> &pulls);
    void nodeChanged(const breakwater::admin::NodeInfo &node);

private:
    void scheduleOverview();
    NodeInfo infoOf(const catalog::NodeRecord &record) const;
    TrafficTotals totals(std::chrono::hours span) const;

    ServerRooms m_rooms;
    std::function<void(NodeInfo &)> m_describe;
    QTimer m_overviewTimer; ///< at most once a second, and only after a change
    Overview m_told;
    qint64 m_storeLimitBytes = 0;
};

} // namespace breakwater::admin
