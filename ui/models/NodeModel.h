// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// Every machine that has pulled, live. The name can be edited in place; the service is asked to keep it.
class NodeModel : public RowTableModel<admin::NodeInfo, QString>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Address,
        Runtime,
        Robot,
        Configuration,
        Registries,
        LastPull,
        LastSeen,
        Pulls,
        Bytes,
        Remark,
        ColumnCount
    };

    explicit NodeModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);
    void renameFailed(const breakwater::Error &error);

protected:
    QString keyOf(const admin::NodeInfo &row) const override { return row.address; }

private:
    QString text(const admin::NodeInfo &node, int column) const;
    QString remarkHint(const admin::NodeInfo &node) const;
    QVariant sortValue(const admin::NodeInfo &node, int column) const;

    admin::AdminService &m_admin;
    bool m_loaded = false;
};

} // namespace breakwater::ui
