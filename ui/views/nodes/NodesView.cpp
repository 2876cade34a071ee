// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodesView.h"

#include "models/NodeModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/nodes/NodeExportDetailDialog.h"
#include "views/nodes/NodeExportPage.h"
#include "views/nodes/NodeImportDialog.h"
#include "widgets/ActionButton.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/TablePane.h"
#include "widgets/TableView.h"
#include "widgets/TextFile.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

NodesView::NodesView(admin::AdminService &service, QWidget *parent)
    : View(service, parent), m_model(new NodeModel(service, this)), m_stack(new QStackedWidget(this)),
      m_pane(new TablePane(u"nodes"_s, tr("Filter by name, address, runtime or robot"))),
      m_export(new NodeExportPage(service)),
      m_connect(new QAction(themeIcon(u"add"_s, ColorRole::AccentText), tr("Connect a node"), this)),
      m_import(new QAction(themeIcon(u"upload"_s), tr("Import a node's file…"), this)),
      m_back(new QAction(themeIcon(u"chevron-left"_s, ColorRole::Accent), tr("Back to the nodes"), this)),
      m_rename(nullptr), m_activity(nullptr), m_copyAddress(nullptr), m_configure(nullptr), m_drift(nullptr)
{
    setObjectName(u"nodesView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeTablePage());
    m_stack->addWidget(makeExportPage());

    m_connect->setObjectName(u"connectNode"_s);
    connect(m_connect, &QAction::triggered, this, &NodesView::openExport);
    m_import->setObjectName(u"importNodeFile"_s);
    connect(m_import, &QAction::triggered, this, [this] { openImport(); });
    connect(&service, &admin::AdminService::nodeExportsChanged, m_model, &NodeModel::load);
    setAcceptDrops(true);
    connect(m_model, &NodeModel::loaded, this, [this] {
        m_pane->setLoaded(true);
        Q_EMIT errorCleared();
    });
    connect(m_model, &NodeModel::loadFailed, this, &View::errorRaised);
    connect(m_model, &NodeModel::renameFailed, this, &View::errorRaised);
    connect(m_export, &NodeExportPage::errorRaised, this, &View::errorRaised);
    auto *clock = new QTimer(this);
    clock->setInterval(std::chrono::seconds(20));
    connect(clock, &QTimer::timeout, m_model, [this] {
        if (isVisible())
            m_model->refreshTimes();
    });
    clock->start();
    m_model->load();
}

QString NodesView::title() const
{
    return tr("Nodes");
}

QString NodesView::description() const
{
    return tr("The machines that pull through this server, and the configuration that makes them do so.");
}

QWidget *NodesView::makeTablePage()
{
    TableView *table = m_pane->table();
    m_pane->setSourceModel(m_model);
    m_pane->setColumns({15, 17, 24, 22, 23, 24, 14, 14, 9, 13, 18}, NodeModel::Registries,
                       {NodeModel::Bytes, NodeModel::Robot, NodeModel::LastSeen, NodeModel::Pulls, NodeModel::Runtime});
    table->sortByColumn(NodeModel::LastSeen, Qt::DescendingOrder);
    table->setAccessibleName(tr("Nodes"));
    table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    const auto action = [this, table](const QString &text, const QString &icon, const QString &name) {
        auto *made = new QAction(themeIcon(icon), text, this);
        made->setObjectName(name);
        made->setEnabled(false);
        table->addAction(made);
        return made;
    };
    m_rename = action(tr("Rename (F2)"), u"edit"_s, u"renameNode"_s);
    m_activity = action(tr("Show its pulls"), u"activity"_s, u"showNodePulls"_s);
    m_configure = action(tr("Configure it anew"), u"settings"_s, u"configureNode"_s);
    m_drift = action(tr("What changed since its export"), u"revalidated"_s, u"nodeDrift"_s);
    m_copyAddress = action(tr("Copy address"), u"copy"_s, u"copyNodeAddress"_s);
    connect(m_rename, &QAction::triggered, this, [this, table] {
        table->setFocus();
        table->edit(table->currentIndex().siblingAtColumn(NodeModel::Name));
    });
    connect(m_activity, &QAction::triggered, this, [this] {
        if (const admin::NodeInfo *node = current())
            Q_EMIT pageRequested(Page::Activity, u"node:"_s + (node->name.isEmpty() ? node->address : node->name));
    });
    connect(m_configure, &QAction::triggered, this, [this] {
        if (const admin::NodeInfo *node = current()) {
            const QString address = node->address;
            openExport();
            m_export->setNode(address);
        }
    });
    connect(m_drift, &QAction::triggered, this, [this] {
        if (const admin::NodeInfo *node = current(); node && node->exportId != 0) {
            auto *dialog = new NodeExportDetailDialog(this->service(), node->exportId, window());
            dialog->open();
        }
    });
    connect(m_copyAddress, &QAction::triggered, this, [this] {
        if (const admin::NodeInfo *node = current())
            QGuiApplication::clipboard()->setText(node->address);
    });
    connect(m_pane, &TablePane::opened, m_activity, &QAction::trigger);
    connect(m_pane, &TablePane::currentChanged, this, [this] {
        for (QAction *each : {m_rename, m_activity, m_copyAddress, m_configure})
            each->setEnabled(current() != nullptr);
        m_drift->setEnabled(current() && current()->exportId != 0);
    });
    auto *rename = new ActionButton(m_rename);
    auto *activity = new ActionButton(m_activity);
    auto *configure = new ActionButton(m_configure);
    m_pane->addFilterWidget(rename);
    m_pane->addFilterWidget(activity);
    m_pane->addFilterWidget(configure);

    auto *empty = new EmptyState(u"nodes"_s, tr("No node has pulled yet"),
                                 tr("Give a node its configuration; it appears here with its first request."));
    empty->setAction(tr("Connect a node"));
    connect(empty, &EmptyState::actionTriggered, this, &NodesView::openExport);
    m_pane->setEmptyState(empty);
    return m_pane;
}

QWidget *NodesView::makeExportPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    m_back->setObjectName(u"exportBack"_s);
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_back);
    auto *back = new ActionButton(m_back);
    theme::makeFlat(back);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(m_export, 1);
    connect(m_back, &QAction::triggered, this, &NodesView::closeExport);
    return page;
}

void NodesView::activate()
{
    m_model->load();
    if (m_stack->currentIndex() == 1)
        m_export->load();
}

void NodesView::applyFilter(const QString &filter)
{
    if (filter == u"connect"_s || filter.startsWith(u"robot:"_s)) {
        openExport();
        if (filter.startsWith(u"robot:"_s))
            m_export->setRobot(filter.mid(6), Secret());
        return;
    }
    if (filter.isEmpty())
        return;
    closeExport();
    m_pane->setFilterText(filter);
}

bool NodesView::focusFilter()
{
    if (m_stack->currentIndex() != 0)
        return false;
    m_pane->filter()->setFocus();
    m_pane->filter()->selectAll();
    return true;
}

QList<QWidget *> NodesView::panes()
{
    if (m_stack->currentIndex() == 0)
        return {m_pane->table()};
    return {m_export};
}

void NodesView::openExport()
{
    m_stack->setCurrentIndex(1);
    m_connect->setEnabled(false);
    m_export->load();
    m_export->setFocus();
}

void NodesView::openImport(const QString &path, const QString &text)
{
    auto *dialog = new NodeImportDialog(service(), window());
    dialog->open();
    if (!text.isEmpty())
        dialog->setFile(path, text);
}

void NodesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A node's file: compared where the export is open, else the start of an import.
void NodesView::dropEvent(QDropEvent *event)
{
    constexpr qint64 maxFileBytes = 1024 * 1024;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        event->acceptProposedAction();
        const QString path = url.toLocalFile();
        readTextFile(path, maxFileBytes, this, [this, path](const Result<QString> &text) {
            if (!text)
                Q_EMIT errorRaised(text.error());
            else if (m_stack->currentIndex() == 1)
                m_export->addPresent(path, *text);
            else
                openImport(path, *text);
        });
        return;
    }
}

void NodesView::closeExport()
{
    m_export->leave();
    m_stack->setCurrentIndex(0);
    m_connect->setEnabled(true);
    m_pane->table()->setFocus();
}

const admin::NodeInfo *NodesView::current() const
{
    const QModelIndex index = m_pane->current();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

} // namespace breakwater::ui
