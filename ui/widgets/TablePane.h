// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QStackedWidget;

namespace breakwater::ui {

class EmptyState;
class FilterField;
class TableSortFilterModel;
class TableView;

/// A table with its filter and its states: loading, empty, nothing matches, filled. The source model stays with its
/// owner; indexes that come out of here are the source's.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    TablePane(const QString &settingsKey, const QString &filterPlaceholder, QWidget *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model);
    void setEmptyState(EmptyState *state); ///< owned by the pane from then on
    /// Widths in average characters and the column that takes the rest; `optional` columns are hidden, the last first,
    /// where there is no room for all.
    void setColumns(const QList<int> &characters, int stretchColumn, const QList<int> &optional = {});
    void setLoaded(bool loaded); ///< false shows the skeleton
    void addFilterWidget(QWidget *widget); ///< right of the filter field
    void addFilterRow(QWidget *widget); ///< between the filter and the table
    /// The model's owner filters, by filter()->textChanged and whatever else: the text is not looked for in the rows
    /// here, and the bar stays while nothing matches.
    void setFilteredElsewhere();
    void setFiltered(bool filtered); ///< whether the rows are some of more; with setFilteredElsewhere

    TableView *table() const { return m_table; }
    FilterField *filter() const { return m_filter; }
    TableSortFilterModel *proxy() const { return m_proxy; }

    QModelIndex current() const; ///< of the source; invalid without a current row
    QModelIndexList selectedRows() const; ///< of the source, first column
    void setFilterText(const QString &text);

Q_SIGNALS:
    void currentChanged();
    void opened();
    void filterCleared(); ///< by the button of "nothing matches"

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateState();
    void fitColumns();

    FilterField *m_filter;
    QHBoxLayout *m_top;
    QWidget *m_topBar;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch;
    QWidget *m_skeleton;
    QWidget *m_tableCard;
    TableSortFilterModel *m_proxy;
    QList<int> m_plan;
    QList<int> m_optional;
    int m_stretchColumn = 0;
    bool m_loaded = false;
    bool m_filteredElsewhere = false;
    bool m_filtered = false;
};

} // namespace breakwater::ui
