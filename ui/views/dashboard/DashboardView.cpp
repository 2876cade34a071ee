// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/DashboardView.h"

#include "models/EventModel.h"
#include "models/TableSortFilterModel.h"
#include "models/TrafficModel.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/dashboard/EventList.h"
#include "views/dashboard/FirstDaysCard.h"
#include "views/dashboard/OutcomeChart.h"
#include "views/dashboard/StatCard.h"
#include "views/dashboard/UpstreamHealthList.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBar.h"
#include "widgets/EmptyState.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace breakwater::ui {

namespace {

constexpr int shownEvents = 12;

/// "41.0 GB" as figure and unit.
QPair<QString, QString> figure(qint64 bytes)
{
    const QString text = words::bytes(bytes);
    const qsizetype gap = std::max(text.lastIndexOf(u' '), text.lastIndexOf(QChar(QChar::Nbsp)));
    return gap < 0 ? QPair {text, QString()} : QPair {text.left(gap), text.mid(gap + 1)};
}

const admin::TrafficTotals &totalsOf(const admin::Overview &overview, admin::TimeSpan span)
{
    switch (span) {
    case admin::TimeSpan::Day: return overview.day;
    case admin::TimeSpan::Week: return overview.week;
    case admin::TimeSpan::Month: return overview.month;
    }
    return overview.day;
}

} // namespace

DashboardView::DashboardView(admin::AdminService &service, QWidget *parent)
    : View(service, parent), m_copyAddress(new QAction(tr("Copy address"), this)), m_traffic(new TrafficModel(this)),
      m_events(new EventModel(this, shownEvents)), m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("dashboardView"));
    m_copyAddress->setObjectName(QStringLiteral("copyAddress"));
    m_copyAddress->setIcon(themeIcon(QStringLiteral("copy"), ColorRole::AccentText));
    m_copyAddress->setToolTip(tr("Copy the address that nodes use"));
    m_copyAddress->setEnabled(false);
    connect(m_copyAddress, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_address);
        Q_EMIT toastRequested(tr("Copied %1").arg(m_address));
    });
    build();
    connectService();
    // Ages in words, and the chart's newest bar, go on without a signal.
    m_clock->setInterval(30'000);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            m_events->refreshAges();
            readTraffic();
        }
    });
    m_clock->start();
}

QString DashboardView::title() const
{
    return tr("Dashboard");
}

QString DashboardView::description() const
{
    return tr("Whether the cache works, what it saves, and what needs you.");
}

void DashboardView::activate()
{
    readAll();
}

void DashboardView::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("dashboardScroll"));
    scroll->setAccessibleName(tr("Dashboard"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    content->setProperty("bwScrollBody", true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::space(Space::Xs), 0);
    column->setSpacing(theme::space(Space::M));
    column->addWidget(buildTop());

    m_served = new StatCard(tr("Served from cache"), QStringLiteral("hit"), content);
    m_served->setObjectName(QStringLiteral("cardServed"));
    m_served->setToolTip(tr("By bytes: what nodes got without a download for it.\n"
                            "By requests: answered from the cache, also after a check with the upstream."));
    m_saved = new StatCard(tr("Saved downloads"), QStringLiteral("save"), content);
    m_saved->setObjectName(QStringLiteral("cardSaved"));
    m_saved->setToolTip(tr("Bytes that nodes got and your Internet line did not carry."));
    m_storage = new StatCard(tr("Storage"), QStringLiteral("storage"), content);
    m_storage->setObjectName(QStringLiteral("cardStorage"));
    m_nodes = new StatCard(tr("Nodes today"), QStringLiteral("nodes"), content);
    m_nodes->setObjectName(QStringLiteral("cardNodes"));
    connect(m_served, &StatCard::opened, this, [this] { Q_EMIT pageRequested(Page::Activity, QStringLiteral("")); });
    connect(m_saved, &StatCard::opened, this,
            [this] { Q_EMIT pageRequested(Page::Activity, QStringLiteral("outcome:hit")); });
    connect(m_storage, &StatCard::opened, this, [this] { Q_EMIT pageRequested(Page::Images, QStringLiteral("")); });
    connect(m_nodes, &StatCard::opened, this, [this] { Q_EMIT pageRequested(Page::Nodes, QStringLiteral("")); });
    m_cards = new QGridLayout;
    m_cards->setSpacing(theme::space(Space::M));
    column->addLayout(m_cards);

    m_chartCard = new Card(tr("Outcomes"), content);
    m_chartCard->setObjectName(QStringLiteral("chartCard"));
    m_chartCard->body()->addWidget(buildChart());

    m_healthCard = new Card(tr("Upstream health"), content);
    m_healthCard->setObjectName(QStringLiteral("healthCard"));
    m_healthStack = new QStackedWidget(m_healthCard);
    m_health = new UpstreamHealthList(m_healthStack);
    auto *noUpstream = new EmptyState(QStringLiteral("upstreams"), tr("No upstream yet"),
                                      tr("An upstream is a registry that images come from."), m_healthStack);
    noUpstream->setAction(tr("Add an upstream"));
    noUpstream->button()->setObjectName(QStringLiteral("dashboardAddUpstream"));
    connect(noUpstream, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT pageRequested(Page::Upstreams, QString()); });
    m_healthStack->addWidget(noUpstream);
    m_healthStack->addWidget(m_health);
    m_healthCard->body()->addWidget(m_healthStack, 1);
    connect(m_health, &UpstreamHealthList::opened, this,
            [this](const QString &name) { Q_EMIT pageRequested(Page::Upstreams, name); });

    m_eventCard = new Card(tr("Recent events"), content);
    m_eventCard->setObjectName(QStringLiteral("eventCard"));
    m_eventCard->setFlush(true);
    auto *list = new EventList(m_eventCard);
    list->setModel(m_events);
    auto *eventStack = new QStackedWidget(m_eventCard);
    auto *noEvents = new EmptyState(QStringLiteral("good"), tr("Nothing to report"),
                                    tr("Upstreams that fail, changes and warnings appear here."), eventStack);
    eventStack->addWidget(noEvents);
    eventStack->addWidget(list);
    connect(m_events, &QAbstractItemModel::rowsInserted, eventStack, [eventStack] { eventStack->setCurrentIndex(1); });
    m_eventCard->body()->addWidget(eventStack);
    m_eventCard->body()->setContentsMargins(1, 0, 1, theme::space(Space::S));

    m_firstDays = new FirstDaysCard(content);
    connect(m_firstDays, &FirstDaysCard::pageRequested, this,
            [this](Page page) { Q_EMIT pageRequested(page, QString()); });
    connect(m_firstDays, &FirstDaysCard::completed, this, [this] {
        m_firstDaysOver = true;
        m_columns = 0;
        arrange();
    });

    m_lower = new QGridLayout;
    m_lower->setSpacing(theme::space(Space::M));
    column->addLayout(m_lower, 1);
    arrange();
    showOverview({});
}

QWidget *DashboardView::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_spanTitle = theme::label({}, TextRole::Section, ColorRole::Text, top);
    m_spans = new ChoiceBar(tr("Time span"), top);
    m_spans->addChoice(static_cast<int>(admin::TimeSpan::Day), tr("24 h"), QStringLiteral("spanDay"),
                       tr("The last 24 hours"));
    m_spans->addChoice(static_cast<int>(admin::TimeSpan::Week), tr("7 d"), QStringLiteral("spanWeek"),
                       tr("The last 7 days"));
    m_spans->addChoice(static_cast<int>(admin::TimeSpan::Month), tr("30 d"), QStringLiteral("spanMonth"),
                       tr("The last 30 days"));
    connect(m_spans, &ChoiceBar::chosen, this, &DashboardView::setSpan);
    row->addWidget(m_spanTitle);
    row->addStretch(1);
    row->addWidget(m_spans);
    return top;
}

QWidget *DashboardView::buildChart()
{
    m_chartStack = new QStackedWidget(m_chartCard);
    m_chart = new OutcomeChart(*m_traffic, m_chartStack);
    auto *table = new TableView(QStringLiteral("traffic"), m_chartStack);
    auto *sorted = new TableSortFilterModel(table);
    sorted->setSourceModel(m_traffic);
    table->setPlain(true);
    table->setModel(sorted);
    table->setColumnPlan({18, 9, 12, 9, 8, 8, 12}, 0);
    table->sortByColumn(TrafficModel::From, Qt::DescendingOrder);
    table->setAccessibleName(tr("Outcomes over time"));
    auto *empty
        = new EmptyState(QStringLiteral("chart"), tr("No requests in this time"),
                         tr("As soon as a node pulls through this server, its outcomes are drawn here."), m_chartStack);
    m_chartStack->addWidget(m_chart);
    m_chartStack->addWidget(table);
    m_chartStack->addWidget(empty);
    auto *shape = new ChoiceBar(tr("Show outcomes as"), m_chartCard);
    shape->addChoice(0, tr("Chart"), QStringLiteral("showChart"), tr("Show as a chart"));
    shape->addChoice(1, tr("Table"), QStringLiteral("showTable"), tr("Show as a table"));
    m_chartCard->addHeaderWidget(shape);
    const auto choose = [this, shape] { m_chartStack->setCurrentIndex(m_traffic->isEmpty() ? 2 : shape->current()); };
    connect(shape, &ChoiceBar::chosen, this, choose);
    connect(m_traffic, &TrafficModel::changed, this, choose);
    choose();
    return m_chartStack;
}

void DashboardView::connectService()
{
    admin::AdminService &from = service();
    connect(&from, &admin::AdminService::overviewChanged, this, &DashboardView::showOverview);
    connect(&from, &admin::AdminService::eventRecorded, m_events, &EventModel::add);
    connect(&from, &admin::AdminService::upstreamChanged, this, &DashboardView::noteUpstream);
    connect(&from, &admin::AdminService::upstreamRemoved, this, [this](qint64 id) {
        m_upstreams.remove(id);
        m_health->remove(id);
        m_healthStack->setCurrentIndex(m_upstreams.isEmpty() ? 0 : 1);
        m_firstDays->setDone(FirstDaysCard::Step::Upstream, !m_upstreams.isEmpty());
    });
    connect(&from, &admin::AdminService::projectChanged, this, [this](const admin::ProjectInfo &project) {
        m_projects.insert(project.id);
        m_firstDays->setDone(FirstDaysCard::Step::Project, true);
    });
    connect(&from, &admin::AdminService::projectRemoved, this, [this](qint64 id) {
        m_projects.remove(id);
        m_firstDays->setDone(FirstDaysCard::Step::Project, !m_projects.isEmpty());
    });
    connect(&from, &admin::AdminService::nodeChanged, this,
            [this] { m_firstDays->setDone(FirstDaysCard::Step::Node, true); });
    const auto noteServer = [this](const admin::ServerInfo &info) {
        m_address = info.urls.value(0);
        m_copyAddress->setEnabled(!m_address.isEmpty());
    };
    connect(&from, &admin::AdminService::serverChanged, this, noteServer);
    from.serverInfo({this, [noteServer](const Result<admin::ServerInfo> &info) {
                         if (info)
                             noteServer(*info);
                     }});
}

void DashboardView::readAll()
{
    service().overview({this, [this](const Result<admin::Overview> &overview) {
                            if (overview)
                                showOverview(*overview);
                            else
                                Q_EMIT errorRaised(overview.error());
                        }});
    service().events(shownEvents, {this, [this](const Result<QList<admin::EventInfo>> &events) {
                                       if (events)
                                           m_events->load(*events);
                                   }});
    service().upstreams({this, [this](const Result<QList<admin::UpstreamInfo>> &upstreams) {
                             if (!upstreams)
                                 return;
                             for (const admin::UpstreamInfo &upstream : *upstreams)
                                 noteUpstream(upstream);
                         }});
    service().projects({this, [this](const Result<QList<admin::ProjectInfo>> &projects) {
                            if (!projects)
                                return;
                            for (const admin::ProjectInfo &project : *projects)
                                m_projects.insert(project.id);
                            m_firstDays->setDone(FirstDaysCard::Step::Project, !m_projects.isEmpty());
                        }});
    service().nodes({this, [this](const Result<QList<admin::NodeInfo>> &nodes) {
                         if (nodes && !nodes->isEmpty())
                             m_firstDays->setDone(FirstDaysCard::Step::Node, true);
                     }});
    readTraffic();
}

void DashboardView::readTraffic()
{
    const admin::TimeSpan span = m_span;
    service().traffic(span, {this, [this, span](const Result<QList<admin::TrafficBucket>> &buckets) {
                                 if (buckets && span == m_span)
                                     m_traffic->setBuckets(span, *buckets, QDateTime::currentDateTimeUtc());
                             }});
}

void DashboardView::noteUpstream(const admin::UpstreamInfo &upstream)
{
    m_upstreams.insert(upstream.id);
    m_health->set(upstream);
    m_healthStack->setCurrentIndex(1);
    m_firstDays->setDone(FirstDaysCard::Step::Upstream, true);
}

void DashboardView::showOverview(const admin::Overview &overview)
{
    m_overview = overview;
    showTotals();
    showStorage(overview.storage);
    m_nodes->setNumber(QLocale().toString(overview.nodesSeenToday));
    m_nodes->setLines(overview.runningPulls > 0 ? tr("%n pull(s) running now", nullptr, overview.runningPulls)
                                                : tr("No pulls running now"),
                      tr("%1/s to nodes").arg(words::bytes(overview.bytesPerSecond)));
    if (overview.month.pulls > 0 || overview.runningPulls > 0) {
        m_firstDays->setDone(FirstDaysCard::Step::Node, true);
        m_firstDays->setDone(FirstDaysCard::Step::Pull, true);
    }
}

void DashboardView::showTotals()
{
    const QString title = m_span == admin::TimeSpan::Day ? tr("The last 24 hours")
        : m_span == admin::TimeSpan::Week                ? tr("The last 7 days")
                                                         : tr("The last 30 days");
    m_spanTitle->setText(title);
    const admin::TrafficTotals &totals = totalsOf(m_overview, m_span);
    if (totals.requests == 0) {
        m_served->setNumber(tr("–"));
        m_served->setLines(tr("No requests in this time"));
        m_served->setBar({});
    } else {
        const double bytes = totals.bytesServed > 0 ? double(totals.bytesFromCache) / double(totals.bytesServed) : 0.0;
        m_served->setNumber(words::percent(bytes));
        m_served->setLines(tr("of bytes; %1 of %2 requests")
                               .arg(words::percent(double(totals.requestsFromCache) / double(totals.requests)),
                                    words::count(totals.requests)));
        m_served->setBar({{bytes, ColorRole::Accent}});
    }
    const auto [number, unit] = figure(std::max<qint64>(0, totals.bytesFromCache));
    m_saved->setNumber(number, unit);
    m_saved->setLines(
        tr("%1 downloaded for %2 served").arg(words::bytes(totals.bytesFromUpstream), words::bytes(totals.bytesServed)),
        totals.requestsFailed > 0 ? tr("%n request(s) failed", nullptr, static_cast<int>(totals.requestsFailed))
                                  : QString());
}

void DashboardView::showStorage(const admin::StorageTotals &storage)
{
    const auto [number, unit] = figure(storage.usedBytes);
    m_storage->setNumber(number, unit);
    const qint64 whole = storage.limitBytes > 0 ? storage.limitBytes : storage.usedBytes + storage.freeBytes;
    const double used = whole > 0 ? double(storage.usedBytes) / double(whole) : 0.0;
    const double diskFree = storage.totalBytes > 0 ? double(storage.freeBytes) / double(storage.totalBytes) : 1.0;
    const bool tight = used > 0.9 || (storage.totalBytes > 0 && diskFree < 0.05);
    m_storage->setBar({{used, tight ? ColorRole::Warning : ColorRole::Accent}});
    const QString images = words::images(m_overview.images);
    m_storage->setLines(storage.limitBytes > 0
                            ? tr("%1 of the limit of %2").arg(words::percent(used), words::bytes(storage.limitBytes))
                            : tr("%1, no limit set").arg(images),
                        storage.totalBytes > 0 ? tr("%1 free on the disk").arg(words::bytes(storage.freeBytes))
                                + (tight ? tr(" – nearly full") : QString())
                                               : QString());
}

void DashboardView::setSpan(int span)
{
    m_span = static_cast<admin::TimeSpan>(span);
    showTotals();
    readTraffic();
}

void DashboardView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    arrange();
}

void DashboardView::arrange()
{
    if (!m_lower)
        return;
    const QList<StatCard *> cards {m_served, m_saved, m_storage, m_nodes};
    int widest = 0;
    for (const StatCard *card : cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    const int beside = 4 * widest + 3 * m_cards->spacing() + theme::space(Space::L);
    const int columns = width() >= std::max(theme::lineHeight() * 56, beside) ? 4 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < cards.size(); ++i)
        m_cards->addWidget(cards.at(i), i / columns, i % columns);
    for (int i = 0; i < 4; ++i)
        m_cards->setColumnStretch(i, i < columns ? 1 : 0);
    const bool first = !m_firstDaysOver && !m_firstDays->isComplete();
    m_firstDays->setVisible(first);
    m_lower->addWidget(m_chartCard, 0, 0);
    m_lower->addWidget(m_healthCard, 0, 1);
    m_lower->addWidget(m_eventCard, 1, 0, 1, first ? 1 : 2);
    if (first)
        m_lower->addWidget(m_firstDays, 1, 1);
    m_lower->setColumnStretch(0, 5);
    m_lower->setColumnStretch(1, 3);
    m_lower->setRowStretch(0, 3);
    m_lower->setRowStretch(1, 2);
}

} // namespace breakwater::ui
