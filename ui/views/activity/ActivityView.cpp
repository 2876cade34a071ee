// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/ActivityView.h"

#include "models/PullFilterModel.h"
#include "models/PullModel.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/activity/FlowDiagram.h"
#include "views/activity/LayersDelegate.h"
#include "views/activity/PullDetailPane.h"
#include "views/explain/ExplainDialog.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/Skeleton.h"
#include "widgets/TableView.h"

#include <memory>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

namespace {

enum Screen { Loading, Table, Empty, NoMatch };

/// Widths in characters, in the model's order.
const QList<int> &columnPlan()
{
    static const QList<int> plan {14, 20, 19, 15, 11, 14, 14, 12};
    return plan;
}

} // namespace

ActivityView::ActivityView(admin::AdminService &service, QWidget *parent)
    : View(service, parent), m_model(new PullModel(this)), m_filter(new PullFilterModel(this)),
      m_pause(new QAction(this)), m_followNode(new QAction(tr("Show only this node"), this)),
      m_explain(new QAction(tr("Explain…"), this))
{
    setObjectName(QStringLiteral("activityView"));
    m_filter->setSourceModel(m_model);
    m_pause->setObjectName(QStringLiteral("pauseFeed"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &ActivityView::setPaused);
    m_followNode->setObjectName(QStringLiteral("followNode"));
    m_followNode->setIcon(themeIcon(QStringLiteral("filter")));
    connect(m_followNode, &QAction::triggered, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid())
            m_field->setText(QStringLiteral("node:%1").arg(current.siblingAtColumn(PullModel::Node).data().toString()));
    });
    m_explain->setObjectName(QStringLiteral("explainSelectedPull"));
    m_explain->setIcon(themeIcon(QStringLiteral("info")));
    m_explain->setToolTip(tr("What a pull of this image would do now, and why"));
    connect(m_explain, &QAction::triggered, this, &ActivityView::explain);
    build();
    setPaused(false);
    connect(&service, &admin::AdminService::pullsChanged, this, [this](const QList<admin::PullInfo> &pulls) {
        m_model->update(pulls);
        refreshDetail(pulls);
    });
    connect(m_model, &PullModel::waitingChanged, this, &ActivityView::showWaiting);
    const auto choose = [this] { chooseState(); };
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model), static_cast<QAbstractItemModel *>(m_filter)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, choose);
        connect(model, &QAbstractItemModel::rowsRemoved, this, choose);
    }
    read();
}

QString ActivityView::title() const
{
    return tr("Activity");
}

QString ActivityView::description() const
{
    return tr("Every pull as it happens: who pulls what, and where it comes from.");
}

void ActivityView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::space(Space::S));
    m_field = new FilterField(tr("Filter: words, node:pi4, outcome:miss, project:name"), this);
    connect(m_field, &FilterField::filterChanged, this, [this](const QString &text) {
        m_filter->setFilterText(text);
        chooseState();
    });
    connect(m_field, &FilterField::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    m_waiting = new QPushButton(this);
    m_waiting->setObjectName(QStringLiteral("waitingPulls"));
    m_waiting->hide();
    connect(m_waiting, &QPushButton::clicked, this, [this] { follow(); });
    bar->addWidget(m_field, 1);
    bar->addWidget(m_waiting);
    column->addLayout(bar);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new Skeleton(8, m_stack));

    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setObjectName(QStringLiteral("activitySplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::space(Space::M));
    m_table = new TableView(QStringLiteral("activity"), m_splitter);
    m_table->setAccessibleName(tr("Pulls"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(PullModel::Layers, new LayersDelegate(m_table));
    m_table->setColumnPlan(columnPlan(), PullModel::Image);
    m_table->sortByColumn(PullModel::Started, Qt::DescendingOrder);
    m_table->addAction(m_followNode);
    m_table->addAction(m_explain);
    m_table->installEventFilter(this);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { openDetail(index.data(KeyRole).toLongLong()); });
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        m_followNode->setEnabled(index.isValid());
        if (m_detail->isVisible() && index.isValid())
            openDetail(index.data(KeyRole).toLongLong());
    });
    m_followNode->setEnabled(false);
    // New rows come above: who has scrolled down keeps seeing what he was looking at.
    connect(m_filter, &QAbstractItemModel::rowsInserted, m_table, [this](const QModelIndex &, int first, int last) {
        QScrollBar *scroll = m_table->verticalScrollBar();
        if (scroll->value() > 0 && first <= m_table->rowAt(0))
            scroll->setValue(scroll->value() + (last - first + 1) * theme::rowHeight());
    });
    m_detail = new PullDetailPane(m_splitter);
    m_detail->hide();
    connect(m_detail, &DetailPane::closeRequested, this, &ActivityView::closeDetail);
    connect(m_detail, &PullDetailPane::bugReportCopied, this,
            [this] { Q_EMIT toastRequested(tr("Copied the report")); });
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(buildEmpty());

    auto *noMatch = new EmptyState(QStringLiteral("filter"), tr("No pulls match"),
                                   tr("None of the pulls that are listed fits the filter."), m_stack);
    noMatch->setAction(tr("Clear the filter"));
    noMatch->button()->setObjectName(QStringLiteral("activityClearFilter"));
    connect(noMatch, &EmptyState::actionTriggered, m_field, &QLineEdit::clear);
    m_stack->addWidget(noMatch);
    column->addWidget(m_stack, 1);
}

QWidget *ActivityView::buildEmpty()
{
    auto *empty = new EmptyState(QStringLiteral("activity"), tr("No pull has come by yet"),
                                 tr("Give a node its configuration, then pull an image on it. The pull appears here "
                                    "with its first byte."),
                                 m_stack);
    auto *diagram = new FlowDiagram(empty);
    empty->setPicture(diagram);
    empty->setAction(tr("Configure a node"));
    empty->button()->setObjectName(QStringLiteral("activityConfigureNode"));
    connect(empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(Page::Nodes, QString()); });

    struct Facts
    {
        bool node = false;
        bool serving = false;
        bool upstream = false;
    };
    auto facts = std::make_shared<Facts>();
    const auto show = [diagram, facts] { diagram->setState(facts->node, facts->serving, facts->upstream); };
    const auto noteServer = [facts, show](const admin::ServerInfo &info) {
        facts->serving = info.state == admin::ServerState::Running;
        show();
    };
    const auto noteUpstream = [facts, show](const admin::UpstreamInfo &upstream) {
        facts->upstream = facts->upstream || upstream.spec.enabled;
        show();
    };
    connect(&service(), &admin::AdminService::serverChanged, diagram, noteServer);
    connect(&service(), &admin::AdminService::upstreamChanged, diagram, noteUpstream);
    connect(&service(), &admin::AdminService::nodeChanged, diagram, [facts, show] {
        facts->node = true;
        show();
    });
    service().serverInfo({diagram, [noteServer](const Result<admin::ServerInfo> &info) {
                              if (info)
                                  noteServer(*info);
                          }});
    service().upstreams({diagram, [noteUpstream](const Result<QList<admin::UpstreamInfo>> &upstreams) {
                             if (!upstreams)
                                 return;
                             for (const admin::UpstreamInfo &upstream : *upstreams)
                                 noteUpstream(upstream);
                         }});
    service().nodes({diagram, [facts, show](const Result<QList<admin::NodeInfo>> &nodes) {
                         facts->node = nodes && !nodes->isEmpty();
                         show();
                     }});
    return empty;
}

void ActivityView::read()
{
    service().pulls(PullModel::defaultCapacity, {this, [this](const Result<QList<admin::PullInfo>> &pulls) {
                                                     m_loaded = true;
                                                     if (pulls)
                                                         m_model->load(*pulls);
                                                     else
                                                         Q_EMIT errorRaised(pulls.error());
                                                     chooseState();
                                                 }});
}

void ActivityView::activate()
{
    if (m_loaded)
        read();
}

void ActivityView::applyFilter(const QString &filter)
{
    m_field->setText(filter);
    if (filter.startsWith(QLatin1String("at:")))
        showTime(QDateTime::fromString(filter.mid(3), Qt::ISODate));
}

void ActivityView::showTime(const QDateTime &at)
{
    if (!at.isValid())
        return;
    admin::AuditFilter then;
    then.changes = then.refusals = false;
    then.from = at.addSecs(-PullQuery::aroundSeconds);
    then.until = at.addSecs(PullQuery::aroundSeconds);
    service().queryAudit(then, {}, 200, {this, [this](const Result<admin::AuditPage> &page) {
                                             if (!page) {
                                                 Q_EMIT errorRaised(page.error());
                                                 return;
                                             }
                                             for (const admin::AuditEntry &entry : page->entries) {
                                                 if (m_model->find(entry.id))
                                                     continue;
                                                 service().pullDetail(
                                                     entry.id, {this, [this](const Result<admin::PullDetail> &detail) {
                                                                    if (detail)
                                                                        m_model->update({detail->pull});
                                                                }});
                                             }
                                         }});
}

bool ActivityView::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    return true;
}

QList<QWidget *> ActivityView::panes()
{
    return {m_field, m_table, m_detail};
}

bool ActivityView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            setPaused(!m_model->isPaused());
            return true;
        }
        if (key->key() == Qt::Key_End && key->modifiers() == Qt::NoModifier) {
            follow();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_detail->isVisible()) {
            closeDetail();
            return true;
        }
    }
    return View::eventFilter(watched, event);
}

void ActivityView::setPaused(bool paused)
{
    m_model->setPaused(paused);
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setToolTip(paused ? tr("Show new pulls again (Space)") : tr("Hold the list still (Space)"));
    m_pause->setIcon(themeIcon(paused ? QStringLiteral("play") : QStringLiteral("pause"), ColorRole::AccentText));
}

void ActivityView::follow()
{
    setPaused(false);
    m_table->sortByColumn(PullModel::Started, Qt::DescendingOrder);
    m_table->scrollToTop();
}

void ActivityView::explain()
{
    // Without a current row the field is empty.
    const admin::PullInfo *pull = m_model->find(m_table->currentIndex().data(KeyRole).toLongLong());
    (new ExplainDialog(
         service(), pull ? words::projectReference(pull->project, pull->repository, pull->reference) : QString(), this))
        ->open();
}

void ActivityView::showWaiting(int count)
{
    m_waiting->setVisible(count > 0);
    m_waiting->setText(tr("%n new", nullptr, count));
    m_waiting->setAccessibleName(tr("%n new pull(s), show them", nullptr, count));
    m_waiting->setToolTip(tr("Show the new pulls (End)"));
}

void ActivityView::chooseState()
{
    int screen = Table;
    if (m_model->rowCount() == 0)
        screen = m_loaded ? Empty : Loading;
    else if (m_filter->rowCount() == 0)
        screen = NoMatch;
    if (m_stack->currentIndex() == screen)
        return;
    const bool wasLoading = m_stack->currentIndex() == Loading;
    m_stack->setCurrentIndex(screen);
    // The rows are what one comes for: keys work on them at once, unless someone already types a filter.
    const QWidget *focus = QApplication::focusWidget();
    if (wasLoading && isVisible() && (!focus || isAncestorOf(focus)) && m_field->text().isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityView::fitColumns()
{
    // What there is no room for stands in the detail.
    const int unit = m_table->fontMetrics().averageCharWidth();
    const auto widthOf = [&](int column) { return columnPlan().at(column) * unit + 2 * theme::space(Space::S); };
    int needed = theme::space(Space::L);
    for (int column = 0; column < PullModel::ColumnCount; ++column)
        needed += widthOf(column);
    for (const int column : {PullModel::Speed, PullModel::Duration, PullModel::Bytes, PullModel::Started}) {
        const bool hide = needed > m_table->width();
        if (hide)
            needed -= widthOf(column);
        if (m_table->isColumnHidden(column) != hide)
            m_table->setColumnHidden(column, hide);
    }
}

void ActivityView::openDetail(qint64 id)
{
    const admin::PullInfo *pull = m_model->find(id);
    if (!pull)
        return;
    m_shownId = id;
    m_detail->setPull(*pull);
    m_detail->setRequests({});
    if (!m_detail->isVisible()) {
        m_detail->show();
        const int wanted = m_detail->minimumWidth() + theme::space(Space::Xxl);
        m_splitter->setSizes({std::max(1, m_splitter->width() - wanted), wanted});
    }
    readDetail(id);
}

void ActivityView::closeDetail()
{
    m_shownId = 0;
    m_detail->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityView::readDetail(qint64 id)
{
    service().pullDetail(id, {this, [this, id](const Result<admin::PullDetail> &detail) {
                                  if (id != m_shownId || !detail)
                                      return;
                                  m_detail->setPull(detail->pull);
                                  m_detail->setRequests(detail->requests);
                              }});
}

void ActivityView::refreshDetail(const QList<admin::PullInfo> &changed)
{
    if (m_shownId == 0 || !m_detail->isVisible())
        return;
    for (const admin::PullInfo &pull : changed) {
        if (pull.id == m_shownId)
            readDetail(pull.id);
    }
}

} // namespace breakwater::ui
