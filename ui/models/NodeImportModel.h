// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "models/ModelRoles.h"

#include <QAbstractTableModel>

namespace breakwater::ui {

/// The registries of a node's file, each with a tick: which of them become an upstream and a project.
class NodeImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Registry, From, Upstream, Project, Remark, ColumnCount };
    enum class State { Proposed, Created, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<admin::NodeImportRow> &rows);
    const QList<admin::NodeImportRow> &rows() const { return m_rows; }
    int tickedCount() const;
    void setState(int row, State state, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Outcome
    {
        State state = State::Proposed;
        QString text;
    };

    QList<admin::NodeImportRow> m_rows; ///< `proposed` is the tick
    QList<Outcome> m_outcomes;
};

} // namespace breakwater::ui
