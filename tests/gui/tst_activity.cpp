// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/GuiHarness.h"

#include "models/PullModel.h"
#include "views/activity/PullDetailPane.h"
#include "views/activity/RequestWaterfall.h"
#include "widgets/CopyField.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>

using namespace breakwater;
using namespace breakwater::ui;
using breakwater::test::FakeAdmin;
using breakwater::test::GuiHarness;

class TestActivity : public QObject
{
    Q_OBJECT

    static constexpr auto homelab = FakeAdmin::Sample::Homelab;

    static TableView *table(const GuiHarness &gui) { return gui.find<TableView>("activityTable"); }
    static admin::PullInfo start(GuiHarness &gui)
    {
        return gui.admin.startPull(QStringLiteral("nuc-1"), QStringLiteral("dockerhub-proxy"),
                                   QStringLiteral("library/alpine"), QStringLiteral("3"), admin::Outcome::Miss);
    }

private Q_SLOTS:
    void pulls_newestFirst_oneRowEach()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        const admin::PullInfo pull = start(gui);
        QCOMPARE(table(gui)->model()->rowCount(), 121);
        QCOMPARE(table(gui)->model()->index(0, 0).data(KeyRole).toLongLong(), pull.id);
    }

    void running_changesInItsRow()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        const admin::PullInfo pull = start(gui);
        const QModelIndex layers = table(gui)->model()->index(0, PullModel::Layers);
        const QString before = layers.data().toString();
        gui.admin.step();
        gui.admin.step();
        QVERIFY(layers.data().toString() != before);
        gui.admin.finishPull(pull.id, admin::Outcome::Miss);
        QCOMPARE(layers.data().toString(), QStringLiteral("6/6"));
        QCOMPARE(table(gui)->model()->rowCount(), 121);
    }

    void selection_staysWhereItIsWhenPullsCome()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        table(gui)->setCurrentIndex(table(gui)->model()->index(5, 0));
        const QVariant key = table(gui)->currentKey();
        for (int i = 0; i < 4; ++i)
            start(gui);
        gui.admin.step();
        QCOMPARE(table(gui)->currentKey(), key);
        QCOMPARE(table(gui)->currentIndex().row(), 9);
    }

    void scrolledDown_theRowsInSightStay()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        table(gui)->verticalScrollBar()->setValue(theme::rowHeight() * 30);
        const QVariant seen = table(gui)->indexAt(QPoint(5, 5)).data(KeyRole);
        start(gui);
        QCOMPARE(table(gui)->indexAt(QPoint(5, 5)).data(KeyRole), seen);
    }

    void space_pausesAndCounts_endFollows()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        table(gui)->setFocus();
        GuiHarness::key(Qt::Key_Space);
        start(gui);
        start(gui);
        QCOMPARE(table(gui)->model()->rowCount(), 120);
        auto *waiting = gui.find<QPushButton>("waitingPulls");
        QVERIFY(waiting);
        QVERIFY(waiting->text().contains(QLatin1Char('2')));
        GuiHarness::key(Qt::Key_End);
        QCOMPARE(table(gui)->model()->rowCount(), 122);
        QVERIFY(!gui.find<QPushButton>("waitingPulls"));
        QVERIFY(!gui.action("pauseFeed")->isChecked());
    }

    void pause_headerButton_doesTheSame()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        GuiHarness::click(gui.find<QPushButton>("pauseFeedButton"));
        start(gui);
        QCOMPARE(table(gui)->model()->rowCount(), 120);
        GuiHarness::click(gui.find<QPushButton>("pauseFeedButton"));
        QCOMPARE(table(gui)->model()->rowCount(), 121);
    }

    void filter_keysOnly()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        GuiHarness::key(Qt::Key_F, Qt::ControlModifier);
        auto *field = gui.find<QLineEdit>("filterField");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("node:pi4 outcome:miss"));
        QTRY_VERIFY(table(gui)->model()->rowCount() < 20);
        for (int row = 0; row < table(gui)->model()->rowCount(); ++row)
            QCOMPARE(table(gui)->model()->index(row, PullModel::Node).data().toString(), QStringLiteral("pi4"));
        GuiHarness::key(Qt::Key_Escape);
        QCOMPARE(table(gui)->model()->rowCount(), 120);
        GuiHarness::key(Qt::Key_Escape);
        QVERIFY(table(gui)->hasFocus());
    }

    void filter_noMatch_offersToClear()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        GuiHarness::type(gui.find<QLineEdit>("filterField"), QStringLiteral("nothing-like-this"));
        auto *clear = gui.find<QPushButton>("activityClearFilter");
        QVERIFY(clear);
        GuiHarness::click(clear);
        QCOMPARE(table(gui)->model()->rowCount(), 120);
    }

    void enter_opensTheDetail_escCloses()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        table(gui)->setFocus();
        table(gui)->setCurrentIndex(table(gui)->model()->index(4, 0));
        GuiHarness::key(Qt::Key_Return);
        auto *pane = gui.window.findChild<PullDetailPane *>();
        QVERIFY(pane->isVisible());
        auto *waterfall = pane->findChild<RequestWaterfall *>();
        QTRY_VERIFY(!waterfall->lineText(2).isEmpty());
        auto *id = pane->findChild<CopyField *>();
        QVERIFY(id->value().startsWith(QStringLiteral("req-")));
        id->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), id->value());
        GuiHarness::key(Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
        QVERIFY(table(gui)->hasFocus());
    }

    void detail_ofAFailure_saysWhatToDo()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        const admin::PullInfo pull = start(gui);
        table(gui)->setCurrentIndex(table(gui)->model()->index(0, 0));
        table(gui)->setFocus();
        GuiHarness::key(Qt::Key_Return);
        gui.admin.finishPull(
            pull.id, admin::Outcome::Failed,
            Error(ErrorCode::UpstreamRateLimited, {}, {{QStringLiteral("upstream"), QStringLiteral("dockerhub")}}));
        QTRY_VERIFY(gui.find<InlineMessage>("pullError"));
        auto *message = gui.find<InlineMessage>("pullError");
        QVERIFY(message->title().contains(QStringLiteral("dockerhub")));
        QVERIFY(message->text().contains(QStringLiteral("login")));
    }

    void copy_cellAndRow()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        table(gui)->setFocus();
        table(gui)->setCurrentIndex(table(gui)->model()->index(3, PullModel::Image));
        const QString image = table(gui)->currentIndex().data().toString();
        GuiHarness::key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), image);
        GuiHarness::key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(QLatin1Char('\t'));
        QCOMPARE(cells.size(), static_cast<int>(PullModel::ColumnCount));
        QCOMPARE(cells.at(PullModel::Image), image);
    }

    void empty_showsTheWayAndLeadsToIt()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Activity);
        QTRY_VERIFY(gui.find<QPushButton>("activityConfigureNode"));
        GuiHarness::click(gui.find<QPushButton>("activityConfigureNode"));
        QCOMPARE(gui.window.currentPage(), Page::Nodes);
        gui.window.showPage(Page::Activity);
        start(gui);
        QTRY_VERIFY(table(gui));
        QCOMPARE(table(gui)->model()->rowCount(), 1);
    }

    void contextMenu_followNode_setsTheFilter()
    {
        GuiHarness gui(homelab, Page::Activity);
        QTRY_VERIFY(table(gui) && table(gui)->model()->rowCount() == 120);
        table(gui)->setCurrentIndex(table(gui)->model()->index(3, 0));
        const QString node = table(gui)->currentIndex().data().toString();
        gui.action("followNode")->trigger();
        QCOMPARE(gui.find<QLineEdit>("filterField")->text(), QStringLiteral("node:") + node);
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
