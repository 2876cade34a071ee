// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// Every robot, live.
class RobotModel : public RowTableModel<admin::RobotInfo, qint64>
{
    Q_OBJECT

public:
    enum Column { UserName, State, Expires, Projects, PullsInWeek, LastUsed, ColumnCount };

    explicit RobotModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString projectsText(const admin::RobotSpec &spec); ///< "all projects", or their names

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    qint64 keyOf(const admin::RobotInfo &row) const override { return row.id; }

private:
    QString text(const admin::RobotInfo &robot, int column) const;
    QVariant sortValue(const admin::RobotInfo &robot, int column) const;

    admin::AdminService &m_admin;
    bool m_loaded = false;
};

} // namespace breakwater::ui
