// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ExplainTypes.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// The platforms of an image that is explained: what of each is here and what a pull would have to fetch.
class ExplainedPlatformModel : public RowTableModel<admin::ExplainedPlatform, QString>
{
    Q_OBJECT

public:
    enum Column { Platform, Held, Stored, Missing, Digest, ColumnCount };

    using RowTableModel::RowTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const admin::ExplainedPlatform &row) const override { return row.platform + u' ' + row.digest; }

private:
    static QString text(const admin::ExplainedPlatform &platform, int column);
};

} // namespace breakwater::ui
