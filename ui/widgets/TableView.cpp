// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include "models/ModelRoles.h"
#include "theme/Theme.h"
#include "widgets/CellDelegate.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace breakwater::ui {

TableView::TableView(const QString &settingsKey, QWidget *parent) : QTableView(parent), m_settingsKey(settingsKey)
{
    setObjectName(settingsKey + QStringLiteral("Table"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(theme::rowHeight());
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        saveHeader();
        if (section != m_stretchColumn)
            fitStretchColumn();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &TableView::saveHeader);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::saveHeader);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT currentRowChanged(current); });
    applyPlan();
    restoreHeader();
}

void TableView::setColumnPlan(const QList<int> &characters, int stretchColumn)
{
    m_plan = characters;
    m_stretchColumn = stretchColumn;
    applyPlan();
    restoreHeader();
}

void TableView::setStretchColumn(int column)
{
    if (column == m_stretchColumn)
        return;
    const int before = m_stretchColumn;
    m_stretchColumn = column;
    if (before >= 0 && model() && before < model()->columnCount() && m_plan.value(before) > 0)
        setColumnWidth(before, m_plan.at(before) * fontMetrics().averageCharWidth() + 2 * theme::space(Space::S));
    fitStretchColumn();
}

void TableView::setPlain(bool plain)
{
    setProperty("bwPlain", plain);
    setFrameShape(plain ? QFrame::NoFrame : QFrame::StyledPanel);
}

QVariant TableView::currentKey() const
{
    return currentIndex().isValid() ? currentIndex().data(KeyRole) : QVariant();
}

bool TableView::selectKey(const QVariant &key)
{
    if (!model())
        return false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(KeyRole) == key) {
            setCurrentIndex(model()->index(row, 0));
            scrollTo(model()->index(row, 0));
            return true;
        }
    }
    return false;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCell();
        return;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyRow();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions(actions());
    if (!actions().isEmpty())
        menu.addSeparator();
    QAction *cell = menu.addAction(tr("Copy cell"), this, &TableView::copyCell);
    QAction *row = menu.addAction(tr("Copy row"), this, &TableView::copyRow);
    cell->setShortcut(QKeySequence::Copy);
    row->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    cell->setEnabled(currentIndex().isValid());
    row->setEnabled(currentIndex().isValid());
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(at);
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setMinimumSectionSize(theme::rowHeight());
        verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    }
    QTableView::changeEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretchColumn();
}

void TableView::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void TableView::copyRow() const
{
    if (!currentIndex().isValid())
        return;
    QStringList cells;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            cells.append(currentIndex().siblingAtColumn(column).data().toString());
    }
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void TableView::restoreHeader()
{
    if (!model() || m_settingsKey.isEmpty())
        return;
    const QSettings settings;
    const QByteArray state = settings.value(QStringLiteral("tables/") + m_settingsKey).toByteArray();
    m_restored = !state.isEmpty() && horizontalHeader()->restoreState(state);
    fitStretchColumn();
}

void TableView::saveHeader() const
{
    // Only what a person did is worth keeping: while the window is being built, nothing is.
    if (!isVisible() || m_settingsKey.isEmpty())
        return;
    QSettings settings;
    settings.setValue(QStringLiteral("tables/") + m_settingsKey, horizontalHeader()->saveState());
}

void TableView::applyPlan()
{
    if (!model())
        return;
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_plan.size() && column < model()->columnCount(); ++column) {
        if (m_plan.at(column) > 0)
            setColumnWidth(column, m_plan.at(column) * unit + 2 * theme::space(Space::S));
    }
}

void TableView::fitStretchColumn()
{
    if (!model() || m_stretchColumn < 0 || m_stretchColumn >= model()->columnCount())
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretchColumn && !isColumnHidden(column))
            others += columnWidth(column);
    }
    const int floor = m_plan.value(m_stretchColumn, 12) * fontMetrics().averageCharWidth();
    const int room = std::max(viewport()->width() - others, floor);
    if (room != columnWidth(m_stretchColumn)) {
        const QSignalBlocker block(horizontalHeader());
        setColumnWidth(m_stretchColumn, room);
        horizontalHeader()->viewport()->update();
        updateGeometries();
        viewport()->update();
    }
}

} // namespace breakwater::ui
