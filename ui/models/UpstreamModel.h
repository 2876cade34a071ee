// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

#include <QHash>

namespace breakwater::ui {

/// Every upstream, live. Reads the list on `load()` and follows the service's signals from then on.
class UpstreamModel : public RowTableModel<admin::UpstreamInfo, qint64>
{
    Q_OBJECT

public:
    enum Column { Name, Host, Provider, State, Budget, Latency, Failures, Projects, ColumnCount };

    explicit UpstreamModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString host(const QString &url); ///< "registry-1.docker.io", with a port where one is given

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    qint64 keyOf(const admin::UpstreamInfo &row) const override { return row.id; }

private:
    QString text(const admin::UpstreamInfo &upstream, int column) const;
    QVariant sortValue(const admin::UpstreamInfo &upstream, int column) const;

    admin::AdminService &m_admin;
    QHash<QString, QString> m_providerTitles;
    bool m_loaded = false;
};

} // namespace breakwater::ui
