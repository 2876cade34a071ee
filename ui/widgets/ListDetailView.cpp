// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ListDetailView.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ActionButton.h"
#include "widgets/FlowLayout.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace breakwater::ui {

ListDetailView::ListDetailView(admin::AdminService &service, const QString &settingsKey,
                               const QString &filterPlaceholder, QWidget *parent)
    : View(service, parent), m_pane(new TablePane(settingsKey, filterPlaceholder)), m_detail(new DetailPane),
      m_splitter(new QSplitter(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::space(Space::M));
    m_detail->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_detail->hide();

    connect(m_pane, &TablePane::currentChanged, this, &ListDetailView::refreshDetail);
    connect(m_pane, &TablePane::opened, this, &ListDetailView::openDetail);
    connect(m_pane->table(), &QAbstractItemView::clicked, this, &ListDetailView::openDetail);
    connect(m_detail, &DetailPane::closeRequested, this, [this] {
        m_detailClosed = true;
        m_detail->hide();
        m_pane->table()->setFocus();
    });
}

void ListDetailView::applyFilter(const QString &filter)
{
    m_pane->setFilterText(filter);
}

bool ListDetailView::focusFilter()
{
    m_pane->filter()->setFocus();
    m_pane->filter()->selectAll();
    return true;
}

QList<QWidget *> ListDetailView::panes()
{
    return {m_pane->table(), m_detail};
}

void ListDetailView::refreshDetail()
{
    updateActions();
    m_detail->setVisible(hasCurrent() && !m_detailClosed);
    if (hasCurrent())
        updateDetail();
}

void ListDetailView::openDetail()
{
    m_detailClosed = false;
    refreshDetail();
    if (m_pane->table()->currentIndex().isValid())
        m_pane->table()->scrollTo(m_pane->table()->currentIndex());
}

QAction *ListDetailView::addRowAction(const QString &text, const QString &icon, const QKeySequence &keys,
                                      const QString &name)
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pane->table()->addAction(action);
    return action;
}

QAction *ListDetailView::makePrimaryAction(const QString &text, const QString &name)
{
    auto *action = new QAction(themeIcon(QStringLiteral("add"), ColorRole::AccentText), text, this);
    action->setObjectName(name);
    action->setToolTip(tr("%1 (Ctrl+N)").arg(text));
    return action;
}

QWidget *ListDetailView::makeButtonRow(const QList<QAction *> &actions)
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::S));
    for (QAction *action : actions)
        row->addWidget(new ActionButton(action));
    return buttons;
}

} // namespace breakwater::ui
