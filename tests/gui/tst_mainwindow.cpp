// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/GuiHarness.h"

#include "CloseQuestion.h"
#include "ShortcutsDialog.h"
#include "views/warmup/WarmUpDialog.h"
#include "widgets/InlineMessage.h"
#include "widgets/Toast.h"

#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace breakwater;
using namespace breakwater::ui;
using breakwater::test::FakeAdmin;
using breakwater::test::GuiHarness;

class TestMainWindow : public QObject
{
    Q_OBJECT

    static constexpr auto homelab = FakeAdmin::Sample::Homelab;

private Q_SLOTS:
    void everyPage_isReachedByItsKey()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        const QList<Page> pages = gui.window.pages();
        QCOMPARE(pages.size(), 10);
        for (int i = 0; i < pages.size(); ++i) {
            GuiHarness::key(static_cast<Qt::Key>(i == 9 ? Qt::Key_0 : Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(gui.window.currentPage(), pages.at(i));
            QCOMPARE(gui.find<QLabel>("pageTitle")->text(), gui.window.view(pages.at(i))->title());
            QVERIFY(!gui.window.view(pages.at(i))->description().isEmpty());
        }
    }

    void sidebar_click_showsPage()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        auto *robots = gui.find<QAbstractButton>("nav5");
        QVERIFY(robots);
        GuiHarness::click(robots);
        QCOMPARE(gui.window.currentPage(), Page::Robots);
        GuiHarness::key(Qt::Key_Up);
        QCOMPARE(gui.window.currentPage(), Page::Upstreams);
    }

    void sidebar_collapse_isRemembered()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        int wide = 0;
        {
            GuiHarness gui(homelab, Page::Dashboard);
            auto *sidebar = gui.find<QWidget>("sidebar");
            wide = sidebar->width();
            GuiHarness::click(gui.find<QToolButton>("sidebarCollapse"));
            QTRY_VERIFY(sidebar->width() < wide);
            MainWindow second(gui.admin);
            second.show();
            QTRY_VERIFY(second.findChild<QWidget *>(QStringLiteral("sidebar"))->width() < wide);
        }
    }

    void back_returnsToThePageBefore()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        gui.window.showPage(Page::Images);
        gui.window.showPage(Page::Robots);
        GuiHarness::key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(gui.window.currentPage(), Page::Images);
        GuiHarness::key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(gui.window.currentPage(), Page::Dashboard);
    }

    void help_f1_listsTheShortcuts()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        GuiHarness::key(Qt::Key_F1);
        QTRY_VERIFY(gui.dialog<ShortcutsDialog>());
        QTest::keyClick(gui.dialog<ShortcutsDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<ShortcutsDialog>());
    }

    void statusBar_urlClick_copiesIt()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        QTRY_VERIFY(gui.find<QPushButton>("serverUrl"));
        GuiHarness::click(gui.find<QPushButton>("serverUrl"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://192.168.1.10:8443"));
        QTRY_VERIFY(gui.find<Toast>("toast"));
    }

    void statusBar_warmUp_isAJobThatLeadsToItsDialog()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        QVERIFY(!gui.find<QPushButton>("jobIndicator"));
        admin::WarmUpJob job;
        gui.admin.startWarmUp({QStringLiteral("nginx:1.27\nredis:7"), {}},
                              {&gui.window, [&](const Result<admin::WarmUpJob> &started) { job = *started; }});
        QTRY_VERIFY(gui.find<QPushButton>("jobIndicator"));
        auto *indicator = gui.find<QPushButton>("jobIndicator");
        QVERIFY(indicator->text().contains(QLatin1Char('%')));
        QVERIFY(!indicator->accessibleName().isEmpty());
        GuiHarness::click(indicator);
        QTRY_VERIFY(gui.opened<WarmUpDialog>());
        QTRY_VERIFY(gui.find<QPushButton>("warmUpCancel", gui.dialog<WarmUpDialog>()));
        GuiHarness::click(gui.find<QPushButton>("warmUpCancel", gui.dialog<WarmUpDialog>()));
        QTRY_VERIFY(gui.admin.calls().contains(QStringLiteral("cancelWarmUp")));
        QTRY_VERIFY(indicator->text().contains(QStringLiteral("cancelled")));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.find<QPushButton>("jobIndicator")); // read
    }

    void statusBar_warmUpThatEndedUnseen_staysUntilItIsRead()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        admin::WarmUpJob job;
        gui.admin.startWarmUp({QStringLiteral("nginx:1.27"), {}},
                              {&gui.window, [&](const Result<admin::WarmUpJob> &started) { job = *started; }});
        QTRY_VERIFY(job.id != 0);
        QVERIFY(gui.find<QPushButton>("jobIndicator"));
        gui.admin.finishWarmUp(job.id, admin::WarmUpState::Failed);
        QTRY_VERIFY(gui.find<QPushButton>("jobIndicator")->text().contains(QStringLiteral("0 of 1 image")));
        gui.window.showPage(Page::Robots);
        QVERIFY(gui.find<QPushButton>("jobIndicator"));
        GuiHarness::click(gui.find<QPushButton>("jobIndicator"));
        QTRY_VERIFY(gui.opened<WarmUpDialog>());
        QTRY_VERIFY(gui.find<QWidget>("warmUpEnd", gui.dialog<WarmUpDialog>())); // its result, and no empty list
        QVERIFY(gui.dialog<WarmUpDialog>()->acceptButton()->isEnabled()); // the rest can be tried again
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.find<QPushButton>("jobIndicator"));
    }

    void statusBar_runningPulls_followsAndLeads()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        auto *running = gui.find<QPushButton>("runningPulls");
        QTRY_VERIFY(running->text().contains(QLatin1Char('3')));
        admin::Overview overview = gui.admin.currentOverview();
        overview.runningPulls = 12;
        gui.admin.setOverview(overview);
        QVERIFY(running->text().contains(QStringLiteral("12")));
        GuiHarness::click(running);
        QCOMPARE(gui.window.currentPage(), Page::Activity);
    }

    void serverProblem_staysOnEveryPageUntilItIsGone()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        QTRY_VERIFY(gui.find<QPushButton>("serverUrl"));
        admin::ServerInfo info = gui.admin.currentServer();
        info.problems = {Error(ErrorCode::StorageFull, {}, {{QStringLiteral("path"), QStringLiteral("/data")}})};
        gui.admin.setServer(info);
        QTRY_VERIFY(gui.find<InlineMessage>("serverMessage"));
        gui.window.showPage(Page::Robots);
        QVERIFY(gui.find<InlineMessage>("serverMessage"));
        // It leads to what helps.
        GuiHarness::click(gui.find<QPushButton>("messageAction", gui.find<InlineMessage>("serverMessage")));
        QCOMPARE(gui.window.currentPage(), Page::Images);
        info.problems.clear();
        gui.admin.setServer(info);
        QTRY_VERIFY(!gui.find<InlineMessage>("serverMessage"));
    }

    void error_isShownInFullAndLeavesWithThePage()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        gui.window.showError(Error(ErrorCode::CatalogIo, QStringLiteral("disk I/O error")));
        auto *message = gui.find<InlineMessage>("pageMessage");
        QVERIFY(message);
        QVERIFY(!message->title().isEmpty());
        QVERIFY(message->text().contains(QLatin1Char('\n')));
        gui.window.showPage(Page::Robots);
        QVERIFY(!gui.find<InlineMessage>("pageMessage"));
    }

    void theme_menu_switchesAndIsRemembered()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        gui.action("actionTheme2")->trigger();
        QVERIFY(theme::isDark());
        QCOMPARE(gui.window.palette().color(QPalette::Window), darkTokens().color(ColorRole::Background));
        gui.action("actionTheme1")->trigger();
        QVERIFY(!theme::isDark());
        QCOMPARE(QSettings().value(QStringLiteral("appearance/theme")).toInt(), static_cast<int>(ThemeMode::Light));
        gui.action("actionTheme0")->trigger();
    }

    void quit_withoutPulls_asksNothing()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        QSignalSpy quit(&gui.window, &MainWindow::quitRequested);
        GuiHarness::key(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(quit.count(), 1);
    }

    void quit_whileNodesPull_asksFirst()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        QTRY_VERIFY(gui.find<QPushButton>("runningPulls")->text().contains(QLatin1Char('3')));
        QSignalSpy quit(&gui.window, &MainWindow::quitRequested);
        GuiHarness::key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(gui.dialog<QMessageBox>());
        QCOMPARE(quit.count(), 0);
        GuiHarness::click(gui.find<QPushButton>("quitConfirm"));
        QTRY_COMPARE(quit.count(), 1);
    }

    void close_withTray_asksOnceAndRemembers()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        CloseQuestion::forget();
        gui.window.setBackgroundPossible(true);
        QSignalSpy hidden(&gui.window, &MainWindow::hiddenToBackground);
        QSignalSpy quit(&gui.window, &MainWindow::quitRequested);
        gui.window.close();
        QVERIFY(gui.window.isVisible());
        QTRY_VERIFY(gui.dialog<QMessageBox>());
        GuiHarness::click(gui.find<QPushButton>("closeKeepServing"));
        QTRY_COMPARE(hidden.count(), 1);
        QVERIFY(!gui.window.isVisible());
        gui.window.bringToFront();
        gui.window.close();
        QTRY_COMPARE(hidden.count(), 2);
        QCOMPARE(quit.count(), 0);
        CloseQuestion::forget();
    }

    void close_withTray_cancel_changesNothing()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        CloseQuestion::forget();
        gui.window.setBackgroundPossible(true);
        QSignalSpy hidden(&gui.window, &MainWindow::hiddenToBackground);
        QSignalSpy quit(&gui.window, &MainWindow::quitRequested);
        gui.window.close();
        QTRY_VERIFY(gui.dialog<QMessageBox>());
        QTest::keyClick(gui.dialog<QMessageBox>(), Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<QMessageBox>());
        QVERIFY(gui.window.isVisible());
        QVERIFY(!CloseQuestion::isRemembered());
        QCOMPARE(hidden.count() + quit.count(), 0);
    }

    void window_fitsSmallScreens()
    {
        GuiHarness gui(homelab, Page::Dashboard);
        for (const Page page : gui.window.pages()) {
            gui.window.showPage(page);
            QCoreApplication::processEvents();
            const QSize least = gui.window.minimumSizeHint();
            QVERIFY2(least.width() <= 1024 && least.height() <= 700,
                     qPrintable(QStringLiteral("page %1 needs %2x%3")
                                    .arg(static_cast<int>(page))
                                    .arg(least.width())
                                    .arg(least.height())));
        }
    }

    void panes_f6_cyclesBetweenSidebarAndPage()
    {
        GuiHarness gui(homelab, Page::Activity);
        auto *sidebar = gui.find<QWidget>("sidebar");
        GuiHarness::key(Qt::Key_F6, Qt::ShiftModifier);
        bool visitedSidebar = false;
        bool visitedPage = false;
        for (int i = 0; i < 6; ++i) {
            GuiHarness::key(Qt::Key_F6);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            visitedSidebar |= sidebar->isAncestorOf(focus);
            visitedPage |= gui.window.view(Page::Activity)->isAncestorOf(focus);
        }
        QVERIFY(visitedSidebar);
        QVERIFY(visitedPage);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
