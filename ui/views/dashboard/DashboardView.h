// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"

#include <QSet>

class QAction;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QTimer;

namespace breakwater::ui {

class Card;
class ChoiceBar;
class EventList;
class EventModel;
class FirstDaysCard;
class OutcomeChart;
class StatCard;
class TableView;
class TrafficModel;
class UpstreamHealthList;

/// Does it work, does it pay off, will it go on: the numbers, each a door to what is behind it.
class DashboardView : public View
{
    Q_OBJECT

public:
    explicit DashboardView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QAction *primaryAction() override { return m_copyAddress; }
    void activate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildChart();
    void connectService();
    void readAll();
    void readTraffic();
    void showOverview(const admin::Overview &overview);
    void showTotals();
    void showStorage(const admin::StorageTotals &storage);
    void setSpan(int span);
    void noteUpstream(const admin::UpstreamInfo &upstream);
    void arrange();

    QAction *m_copyAddress;
    QString m_address;
    admin::Overview m_overview;
    admin::TimeSpan m_span = admin::TimeSpan::Day;
    int m_columns = 0;
    QSet<qint64> m_projects;
    QSet<qint64> m_upstreams;
    bool m_firstDaysOver = false;

    TrafficModel *m_traffic;
    EventModel *m_events;
    QTimer *m_clock;

    QLabel *m_spanTitle = nullptr;
    ChoiceBar *m_spans = nullptr;
    StatCard *m_served = nullptr;
    StatCard *m_saved = nullptr;
    StatCard *m_storage = nullptr;
    StatCard *m_nodes = nullptr;
    QGridLayout *m_cards = nullptr;
    QGridLayout *m_lower = nullptr;
    Card *m_chartCard = nullptr;
    QStackedWidget *m_chartStack = nullptr;
    OutcomeChart *m_chart = nullptr;
    Card *m_healthCard = nullptr;
    QStackedWidget *m_healthStack = nullptr;
    UpstreamHealthList *m_health = nullptr;
    Card *m_eventCard = nullptr;
    FirstDaysCard *m_firstDays = nullptr;
};

} // namespace breakwater::ui
