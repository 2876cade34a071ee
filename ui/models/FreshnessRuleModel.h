// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ProjectTypes.h"

#include <QAbstractTableModel>

namespace breakwater::ui {

/// The freshness rules of one project while they are edited: the first pattern that matches a tag decides. The cells
/// of a row are edited in place, kind and interval as numbers (EditRole) that a delegate offers in words.
class FreshnessRuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Pattern, Interval, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<admin::FreshnessRule> &rules);
    const QList<admin::FreshnessRule> &rules() const { return m_rules; }

    void append(const admin::FreshnessRule &rule);
    void removeAt(int row);
    void moveUp(int row);

    /// The row whose pattern cannot be or stands there twice, -1 if all are fine.
    int firstInvalidRow() const;

    static QList<qint64> offeredIntervals(); ///< seconds, -1 and 0 as in FreshnessRule

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QVariant text(const admin::FreshnessRule &rule, int column);
    static void setKind(admin::FreshnessRule &rule, TagPattern::Kind kind);

    QList<admin::FreshnessRule> m_rules;
};

} // namespace breakwater::ui
