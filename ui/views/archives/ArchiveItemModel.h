// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ArchiveTypes.h"
#include "models/RowTableModel.h"

#include <utility>

namespace breakwater::ui {

/// The images of an archive: of a plan, and then of the job that carries it out, in the same rows.
class ArchiveItemModel : public RowTableModel<admin::ArchiveItem, std::pair<QString, QString>>
{
    Q_OBJECT

public:
    enum Column { Image, State, Platforms, Size, Reason, ColumnCount };

    using RowTableModel::RowTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// Several images of an archive may have no name, and one may have several.
    std::pair<QString, QString> keyOf(const admin::ArchiveItem &row) const override { return {row.image, row.digest}; }

private:
    static QString text(const admin::ArchiveItem &item, int column);
};

} // namespace breakwater::ui
