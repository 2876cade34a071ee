// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ImageTypes.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// The platforms that an image offers, and how much of each is here.
class PlatformModel : public RowTableModel<admin::PlatformInfo, QString>
{
    Q_OBJECT

public:
    enum Column { Platform, Held, Size, Digest, ColumnCount };

    using RowTableModel::RowTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const admin::PlatformInfo &row) const override { return row.digest; }

private:
    static bool isComplete(const admin::PlatformInfo &platform);
    static QString text(const admin::PlatformInfo &platform, int column);
};

} // namespace breakwater::ui
