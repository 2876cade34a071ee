// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// What was deleted and can be had back. Reads again when the trash changes, once it was loaded.
class TrashModel : public RowTableModel<admin::TrashItem, qint64>
{
    Q_OBJECT

public:
    enum Column { Image, Tags, Size, Deleted, Reason, Ends, ColumnCount };

    explicit TrashModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }
    qint64 heldBytes() const; ///< that freeing all of it gives back

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    qint64 keyOf(const admin::TrashItem &row) const override { return row.id; }

private:
    QString text(const admin::TrashItem &row, int column) const;
    QVariant sortValue(const admin::TrashItem &row, int column) const;

    admin::AdminService &m_admin;
    bool m_loaded = false;
};

} // namespace breakwater::ui
