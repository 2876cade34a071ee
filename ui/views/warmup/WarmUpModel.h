// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/WarmUpTypes.h"
#include "models/RowTableModel.h"

#include <utility>

namespace breakwater::ui {

/// The images of a list: of a plan, and then of the job that carries it out, in the same rows.
class WarmUpModel : public RowTableModel<admin::WarmUpItem, std::pair<int, QString>>
{
    Q_OBJECT

public:
    enum Column { Line, Image, Project, State, Stored, Missing, Reason, ColumnCount };

    using RowTableModel::RowTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// A line of a file may name several images, and one only once.
    std::pair<int, QString> keyOf(const admin::WarmUpItem &row) const override
    {
        return {row.line, row.image.isEmpty() ? row.text : row.image};
    }

private:
    static QString text(const admin::WarmUpItem &item, int column);
};

} // namespace breakwater::ui
