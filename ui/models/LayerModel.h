// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ImageTypes.h"
#include "models/ModelRoles.h"

#include <QAbstractTableModel>

namespace breakwater::ui {

/// The layers of one platform in the order in which they are applied, each with the command that made it. An image may
/// hold the same layer twice, so rows have no key but their place; another image resets the model.
class LayerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Command, Size, Stored, Digest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLayers(const QList<admin::LayerInfo> &layers);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The history's command without the shell that ran it: "RUN apt-get update", not "/bin/sh -c #(nop) …".
    static QString plainCommand(const QString &createdBy);

private:
    QString text(const admin::LayerInfo &layer, int row, int column) const;

    QList<admin::LayerInfo> m_layers;
};

} // namespace breakwater::ui
