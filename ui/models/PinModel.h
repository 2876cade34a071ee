// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// The pins: what neither the space limit nor retention may remove. Reads again when they change, once loaded.
class PinModel : public RowTableModel<admin::PinInfo, qint64>
{
    Q_OBJECT

public:
    enum Column { Pattern, Project, Images, Size, Note, Created, ColumnCount };

    explicit PinModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    qint64 keyOf(const admin::PinInfo &row) const override { return row.id; }

private:
    QString text(const admin::PinInfo &row, int column) const;
    QVariant sortValue(const admin::PinInfo &row, int column) const;

    admin::AdminService &m_admin;
    bool m_loaded = false;
};

} // namespace breakwater::ui
