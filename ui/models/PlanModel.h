// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/ModelRoles.h"

#include <QAbstractTableModel>
#include <QSet>

namespace breakwater::ui {

/// A collector's plan: what would go, why, and how much that gives. A line without its tick stays. The rows keep the
/// plan's own order and numbers. GUI thread.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Tags, Reason, Size, LastUsed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const admin::CollectionPlan &plan); ///< everything of it is ticked
    void clear() { setPlan({}); }
    const admin::CollectionPlan &plan() const { return m_plan; }

    const admin::CollectionItem *itemAt(int row) const;
    bool isKept(int row) const { return m_kept.contains(row); }
    void setKept(int row, bool kept);
    QList<int> kept() const; ///< positions in the plan, in order
    qint64 freedBytes() const; ///< of what is ticked, gone at once
    qint64 trashedBytes() const; ///< of what is ticked, held by the trash
    bool removesForGood() const; ///< an image goes that nobody can have back

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void totalsChanged();

private:
    qint64 bytes(bool toTrash) const;
    QString text(const admin::CollectionItem &item, int column) const;

    admin::CollectionPlan m_plan;
    QSet<int> m_kept;
};

} // namespace breakwater::ui
