// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace breakwater::ui {

/// Sorts by SortRole and keeps the rows that match every word of the filter text somewhere in their FilterRole, in
/// any letter case.
class TableSortFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableSortFilterModel(QObject *parent = nullptr);

    void setFilterText(const QString &text);
    QString filterText() const { return m_words.join(u' '); }
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace breakwater::ui
