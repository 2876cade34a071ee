// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ExplainTypes.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// A part of an image with its place: the same layer may stand twice.
struct NumberedPart
{
    int number = 0; ///< of the layer, from 1; 0 for the configuration
    admin::ExplainedPart part;
    bool operator==(const NumberedPart &) const = default;
};

/// The configuration and the layers of the platform that a pull would get.
class ExplainedPartModel : public RowTableModel<NumberedPart, int>
{
    Q_OBJECT

public:
    enum Column { Name, Size, Held, Digest, ColumnCount };

    using RowTableModel::RowTableModel;

    void setParts(const QList<admin::ExplainedPart> &parts);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int keyOf(const NumberedPart &row) const override { return row.number; }

private:
    static QString text(const NumberedPart &row, int column);
};

} // namespace breakwater::ui
