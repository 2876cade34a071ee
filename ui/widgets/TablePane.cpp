// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TablePane.h"

#include "models/TableSortFilterModel.h"
#include "theme/Theme.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/Skeleton.h"
#include "widgets/TableView.h"

#include <utility>

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

TablePane::TablePane(const QString &settingsKey, const QString &filterPlaceholder, QWidget *parent)
    : QWidget(parent), m_filter(new FilterField(filterPlaceholder)), m_top(nullptr), m_topBar(new QWidget(this)),
      m_stack(new QStackedWidget(this)), m_table(new TableView(settingsKey)),
      m_noMatch(new EmptyState(QStringLiteral("filter"), tr("Nothing matches the filter"),
                               tr("There are rows, but none has these words."))),
      m_skeleton(new Skeleton(8)), m_tableCard(nullptr), m_proxy(new TableSortFilterModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    m_top = new QHBoxLayout(m_topBar);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(theme::space(Space::S));
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_filter->setObjectName(settingsKey + QStringLiteral("Filter"));
    m_top->addWidget(m_filter, 1);
    m_top->addStretch(1);
    layout->addWidget(m_topBar);
    layout->addWidget(m_stack, 1);

    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_table->setPlain(true);
    m_tableCard = card;
    m_noMatch->setAction(tr("Clear the filter"));
    for (QWidget *page : {m_skeleton, static_cast<QWidget *>(m_noMatch), m_tableCard})
        m_stack->addWidget(page);

    connect(m_noMatch, &EmptyState::actionTriggered, this, [this] {
        m_filter->clear();
        Q_EMIT filterCleared();
        m_filter->setFocus();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_filteredElsewhere)
            m_proxy->setFilterText(text);
        updateState();
    });
    connect(m_filter, &FilterField::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::opened, this, &TablePane::opened);
}

void TablePane::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: with one, Tab would skip the filter field, which comes before the table.
    m_table->setFocus(event->reason());
}

void TablePane::setSourceModel(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    m_table->setModel(m_proxy);
    connect(m_table, &TableView::currentRowChanged, this, &TablePane::currentChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &TablePane::updateState);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TablePane::updateState);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &TablePane::currentChanged);
    updateState();
    fitColumns();
}

void TablePane::setEmptyState(EmptyState *state)
{
    m_empty = state;
    m_stack->addWidget(state);
    updateState();
}

void TablePane::setColumns(const QList<int> &characters, int stretchColumn, const QList<int> &optional)
{
    m_plan = characters;
    m_optional = optional;
    m_stretchColumn = stretchColumn;
    m_table->setColumnPlan(characters, stretchColumn);
    fitColumns();
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TablePane::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    const auto widthOf = [&](int column) { return m_plan.at(column) * unit + 2 * theme::space(Space::S); };
    int needed = theme::space(Space::L);
    for (int column = 0; column < static_cast<int>(m_plan.size()); ++column)
        needed += widthOf(column);
    QList<int> hidden;
    for (auto it = m_optional.crbegin(); it != m_optional.crend() && needed > width(); ++it) {
        hidden << *it;
        needed -= widthOf(*it);
    }
    for (const int column : std::as_const(m_optional)) {
        if (m_table->isColumnHidden(column) != hidden.contains(column))
            m_table->setColumnHidden(column, hidden.contains(column));
    }
    m_table->setStretchColumn(hidden.contains(m_stretchColumn) ? 0 : m_stretchColumn);
}

void TablePane::setLoaded(bool loaded)
{
    m_loaded = loaded;
    updateState();
}

void TablePane::addFilterWidget(QWidget *widget)
{
    m_top->addWidget(widget);
}

void TablePane::addFilterRow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_stack), widget);
}

void TablePane::setFilteredElsewhere()
{
    m_filteredElsewhere = true;
    m_topBar->show();
}

void TablePane::setFiltered(bool filtered)
{
    m_filtered = filtered;
    updateState();
}

QModelIndex TablePane::current() const
{
    return m_proxy->mapToSource(m_table->currentIndex());
}

QModelIndexList TablePane::selectedRows() const
{
    QModelIndexList rows;
    if (!m_table->selectionModel())
        return rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_proxy->mapToSource(index));
    return rows;
}

void TablePane::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void TablePane::updateState()
{
    const QAbstractItemModel *source = m_proxy->sourceModel();
    const bool hasRows = source && source->rowCount() > 0;
    QWidget *page = m_tableCard;
    if (!hasRows && !m_loaded)
        page = m_skeleton;
    else if (!hasRows && m_filtered)
        page = m_noMatch;
    else if (!hasRows && m_empty)
        page = m_empty;
    else if (m_proxy->rowCount() == 0 && m_proxy->isFiltering())
        page = m_noMatch;
    m_stack->setCurrentWidget(page);
    m_topBar->setVisible(hasRows || (m_filteredElsewhere && page != m_empty));
}

} // namespace breakwater::ui
