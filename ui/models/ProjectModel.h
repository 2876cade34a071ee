// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

#include <QHash>

namespace breakwater::ui {

/// Every project, live, each with the state of its upstream.
class ProjectModel : public RowTableModel<admin::ProjectInfo, qint64>
{
    Q_OBJECT

public:
    enum Column { Name, Serves, Upstream, Images, Size, HitRatio, Freshness, ColumnCount };

    explicit ProjectModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    qint64 keyOf(const admin::ProjectInfo &row) const override { return row.id; }

private:
    QString text(const admin::ProjectInfo &project, int column) const;
    QVariant sortValue(const admin::ProjectInfo &project, int column) const;

    admin::AdminService &m_admin;
    QHash<qint64, admin::UpstreamState> m_upstreamStates;
    bool m_loaded = false;
};

} // namespace breakwater::ui
