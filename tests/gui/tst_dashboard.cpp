// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/GuiHarness.h"

#include "views/dashboard/FirstDaysCard.h"
#include "views/dashboard/OutcomeChart.h"
#include "views/dashboard/StatCard.h"
#include "views/dashboard/UpstreamHealthList.h"
#include "widgets/TableView.h"

#include <QListView>
#include <QPushButton>

using namespace breakwater;
using namespace breakwater::ui;
using breakwater::test::FakeAdmin;
using breakwater::test::GuiHarness;

class TestDashboard : public QObject
{
    Q_OBJECT

    static constexpr auto homelab = FakeAdmin::Sample::Homelab;

private Q_SLOTS:
    void cards_tellTheTotalsOfTheSpan()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        auto *served = gui.find<StatCard>("cardServed");
        QTRY_COMPARE(served->number(), QStringLiteral("92 %"));
        QVERIFY(served->lines().contains(QStringLiteral("1,284")));
        GuiHarness::click(gui.find<QPushButton>("spanWeek"));
        QTRY_VERIFY(served->lines().contains(QStringLiteral("8,920")));
        GuiHarness::click(gui.find<QPushButton>("spanMonth"));
        QTRY_VERIFY(served->lines().contains(QStringLiteral("36,400")));
        QVERIFY(gui.find<StatCard>("cardStorage")->number().contains(QStringLiteral("40.4")));
    }

    void cards_followOverviewChanged()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        auto *nodes = gui.find<StatCard>("cardNodes");
        QTRY_COMPARE(nodes->number(), QStringLiteral("6"));
        admin::Overview overview = gui.admin.currentOverview();
        overview.nodesSeenToday = 7;
        gui.admin.setOverview(overview);
        QCOMPARE(nodes->number(), QStringLiteral("7"));
    }

    void cards_leadToWhatIsBehindThem_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<Page>("page");
        QTest::newRow("served") << QByteArray("cardServed") << Page::Activity;
        QTest::newRow("saved") << QByteArray("cardSaved") << Page::Activity;
        QTest::newRow("storage") << QByteArray("cardStorage") << Page::Images;
        QTest::newRow("nodes") << QByteArray("cardNodes") << Page::Nodes;
    }

    void cards_leadToWhatIsBehindThem()
    {
        QFETCH(QByteArray, card);
        QFETCH(Page, page);
        GuiHarness gui(homelab, Page::Dashboard);
        auto *widget = gui.find<StatCard>(card.constData());
        GuiHarness::click(widget);
        QCOMPARE(gui.window.currentPage(), page);
        gui.window.showPage(Page::Dashboard);
        QVERIFY(GuiHarness::tabTo(widget));
        GuiHarness::key(Qt::Key_Return);
        QCOMPARE(gui.window.currentPage(), page);
    }

    void savedCard_filtersActivityByHits()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        GuiHarness::click(gui.find<StatCard>("cardSaved"));
        QCOMPARE(gui.find<QLineEdit>("filterField")->text(), QStringLiteral("outcome:hit"));
    }

    void upstreamHealth_showsEachAndFollows()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        auto *health = gui.window.findChild<UpstreamHealthList *>();
        QTRY_COMPARE(health->count(), 5);
        auto *hub = gui.find<QPushButton>("upstreamHealth1");
        QVERIFY(hub->accessibleName().contains(QStringLiteral("dockerhub")));
        QVERIFY(hub->accessibleDescription().contains(QStringLiteral("163")));
        const QString before = hub->accessibleName();
        gui.admin.setUpstreamState(
            1, admin::UpstreamState::Failing,
            Error(ErrorCode::UpstreamConnect, {}, {{QStringLiteral("upstream"), QStringLiteral("dockerhub")}}));
        QVERIFY(hub->accessibleName() != before);
        QVERIFY(hub->accessibleDescription().contains(QStringLiteral("cannot be reached")));
        GuiHarness::click(hub);
        QCOMPARE(gui.window.currentPage(), Page::Upstreams);
    }

    void events_newOneComesOnTop()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        auto *list = gui.window.findChild<QListView *>(QStringLiteral("eventList"));
        QTRY_VERIFY(list->model()->rowCount() > 3);
        gui.admin.recordEvent(admin::Severity::Info, QStringLiteral("upstream.up"),
                              {{QStringLiteral("upstream"), QStringLiteral("quay")}});
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("quay answers again"));
    }

    void chart_keysMoveTheCursorAndTableIsItsTwin()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        QTRY_VERIFY(gui.find<OutcomeChart>("outcomeChart"));
        auto *chart = gui.find<OutcomeChart>("outcomeChart");
        QVERIFY(GuiHarness::tabTo(chart));
        GuiHarness::key(Qt::Key_Home);
        QCOMPARE(chart->cursorBar(), 0);
        GuiHarness::key(Qt::Key_Right);
        QCOMPARE(chart->cursorBar(), 1);
        QVERIFY(!chart->cursorText().isEmpty());
        QCOMPARE(chart->accessibleName(), chart->cursorText());
        GuiHarness::click(gui.find<QPushButton>("showTable"));
        auto *table = gui.find<TableView>("trafficTable");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 48);
    }

    void firstDays_tickThemselvesAndGo()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        auto *card = gui.find<FirstDaysCard>("firstDays");
        QVERIFY(card);
        QVERIFY(!card->isDone(FirstDaysCard::Step::Upstream));
        admin::UpstreamSpec upstream;
        upstream.name = QStringLiteral("hub");
        gui.admin.addUpstream(upstream, {});
        QTRY_VERIFY(card->isDone(FirstDaysCard::Step::Upstream));
        admin::ProjectSpec project;
        project.name = QStringLiteral("hub-proxy");
        gui.admin.addProject(project, {});
        QTRY_VERIFY(card->isDone(FirstDaysCard::Step::Project));
        QVERIFY(card->isVisible());
        gui.admin.startPull(QStringLiteral("pi4"), QStringLiteral("hub-proxy"), QStringLiteral("library/alpine"),
                            QStringLiteral("3"), admin::Outcome::Miss);
        QTRY_VERIFY(card->isComplete());
        QTRY_VERIFY(!card->isVisible());
    }

    void empty_leadsToTheFirstUpstream()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        QTRY_VERIFY(gui.find<QPushButton>("dashboardAddUpstream"));
        GuiHarness::click(gui.find<QPushButton>("dashboardAddUpstream"));
        QCOMPARE(gui.window.currentPage(), Page::Upstreams);
    }

    void error_ofTheServer_isShown()
    {
        GuiHarness gui(homelab, Page::Robots);
        gui.admin.failNext(QStringLiteral("overview"), Error(ErrorCode::CatalogIo));
        gui.window.showPage(Page::Dashboard);
        QTRY_VERIFY(gui.find<QWidget>("pageMessage"));
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestDashboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dashboard.moc"
