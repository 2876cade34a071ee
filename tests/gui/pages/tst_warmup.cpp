// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"
#include "support/fakeadmin/FakeAnswers.h"

#include "views/warmup/PlatformChoice.h"
#include "views/warmup/WarmUpDialog.h"
#include "views/warmup/WarmUpInput.h"
#include "views/warmup/WarmUpModel.h"
#include "views/warmup/WarmUpWords.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryFile>

using namespace breakwater;
using namespace breakwater::ui;
using namespace Qt::StringLiterals;
using admin::WarmUpState;
using test::FakeAdmin;
using test::GuiHarness;

class TstWarmUp : public QObject
{
    Q_OBJECT

    static void open(GuiHarness &gui)
    {
        GuiHarness::key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(gui.opened<WarmUpDialog>());
        QTRY_COMPARE(QApplication::focusWidget(), gui.find<WarmUpInput>("warmUpText"));
        QTRY_VERIFY(gui.find<QCheckBox>("warmUpPlatform1"));
    }

    static QPushButton *accept(const GuiHarness &gui) { return gui.find<QPushButton>("dialogAccept"); }
    static TableView *table(const GuiHarness &gui) { return gui.find<TableView>("warmUpTable"); }
    static QString state(const GuiHarness &gui, int row)
    {
        return table(gui)->model()->index(row, WarmUpModel::State).data().toString();
    }

    /// From the list to the plan, by keys alone.
    static void plan(GuiHarness &gui, const QString &text)
    {
        open(gui);
        const QStringList lines = text.split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (i > 0)
                GuiHarness::key(Qt::Key_Return);
            QTest::keyClicks(QApplication::focusWidget(), lines.at(i));
        }
        QVERIFY(GuiHarness::tabTo(accept(gui)));
        GuiHarness::key(Qt::Key_Space);
        QTRY_VERIFY(table(gui));
    }

private Q_SLOTS:
    void model_planThenJob_rowsChangeInPlace()
    {
        WarmUpModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        admin::WarmUpPlan plan = test::fake::warmUpPlan({u"nginx\ncached\n{{ .image }}\nnowhere/x"_s, {}});
        model.assign(plan.items);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, WarmUpModel::Missing).data().toString(), u"known after its manifest is read"_s);
        QVERIFY(model.index(2, WarmUpModel::Reason).data().toString().contains(u"helm template"_s));
        QVERIFY(model.index(3, WarmUpModel::Reason).data().toString().contains(u"No project"_s));
        const int before = static_cast<int>(inserted.size());
        plan.items[0].state = WarmUpState::Running;
        model.assign(plan.items);
        plan.items[0].state = WarmUpState::Failed;
        plan.items[0].error = Error(ErrorCode::UpstreamDns, {}, {{u"upstream"_s, u"dockerhub"_s}});
        model.assign(plan.items);
        QCOMPARE(inserted.size(), before);
        QCOMPARE(resets.size(), 0);
        QVERIFY(model.index(0, WarmUpModel::Reason).data().toString().startsWith(u"dockerhub cannot be found"_s));
    }

    void words_everyState_hasTextAndIcon()
    {
        for (int state = 0; state <= static_cast<int>(WarmUpState::Cancelled); ++state) {
            const words::Badge badge = words::warmUpState(static_cast<WarmUpState>(state));
            QVERIFY(!badge.text.isEmpty());
            QVERIFY(QFile::exists(u":/breakwater/icons/%1.svg"_s.arg(badge.icon)));
        }
    }

    void words_refusedByRules_namesTheProjectAndNoRobot()
    {
        admin::WarmUpItem item;
        item.image = u"docker.io/library/nginx:1"_s;
        item.state = WarmUpState::Refused;
        item.error
            = Error(ErrorCode::RepositoryNotAllowed, {}, {{u"project"_s, u"hub"_s}, {u"pattern"_s, u"library/*"_s}});
        QVERIFY(words::warmUpReason(item).startsWith(u"The project hub does not allow this image"_s));
        QVERIFY(!words::warmUpReason(item).contains(u"obot"_s));
    }

    void words_totals_sayWhatIsKnown()
    {
        admin::WarmUpPlan plan = test::fake::warmUpPlan({u"nginx\ncached\n{{ x }}"_s, {}});
        QVERIFY(
            words::warmUpTotals(plan).startsWith(u"3 images: 1 is here, 1 is to be fetched, 1 cannot be fetched."_s));
        QVERIFY(words::isOverLimit({u"hub"_s, 12, 11}));
        QVERIFY(!words::isOverLimit({u"hub"_s, 12, 12}));
        QVERIFY(!words::isOverLimit({u"hub"_s, 12, {}}));
        QCOMPARE(words::warmUpCost({u"hub"_s, 12, 81}), u"Up to 12 pulls of hub, 81 left"_s);
    }

    void words_progress_unknownSizes_goesByImages()
    {
        admin::WarmUpJob job;
        job.doneBytes = job.totalBytes = 64'000'000;
        admin::WarmUpItem done;
        done.state = WarmUpState::Done;
        done.missingBytes = 0;
        admin::WarmUpItem running;
        running.state = WarmUpState::Running;
        job.items = {done, running};
        QCOMPARE(words::warmUpShare(job), 0.5);
        QCOMPARE(words::warmUpProgress(job), u"64.0 MB so far, 1 of 2 images fetched"_s);
        job.items[1].missingBytes = 64'000'000;
        job.totalBytes = 128'000'000;
        QCOMPARE(words::warmUpShare(job), 0.5);
        QCOMPARE(words::warmUpProgress(job), u"64.0 MB of 128.0 MB, 1 of 2 images fetched"_s);
    }

    void plan_currentRow_saysItsReasonWhole()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        plan(gui, u"nginx:1.27\nnowhere.example/x"_s);
        QCOMPARE(gui.find<QLabel>("warmUpReason")->text(), QString());
        QVERIFY(GuiHarness::tabTo(table(gui)));
        GuiHarness::key(Qt::Key_Down);
        QCOMPARE(gui.find<QLabel>("warmUpReason")->text(),
                 u"nowhere.example/x: No project serves nowhere.example. Create one that does."_s);
    }

    void list_toTheEnd_byKeys()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        plan(gui, u"nginx:1.27\ncached:1\nnowhere.example/x"_s);
        QCOMPARE(table(gui)->model()->rowCount(), 3);
        QCOMPARE(state(gui, 1), u"Here"_s);
        QVERIFY(gui.find<QLabel>("warmUpTotals")->text().startsWith(u"3 images"_s));
        QCOMPARE(gui.find<InlineMessage>("warmUpCosts")->title(), u"Up to 3 pulls of dockerhub, 81 left"_s);
        QCOMPARE(accept(gui)->text(), u"Fetch 1 image"_s);
        QVERIFY(GuiHarness::tabTo(accept(gui)));
        GuiHarness::key(Qt::Key_Space);
        QTRY_COMPARE(state(gui, 0), u"Fetching"_s);
        QVERIFY(!accept(gui));
        QVERIFY(gui.find<QPushButton>("warmUpCancel"));
        gui.admin.finishWarmUp(1, WarmUpState::Done);
        QTRY_COMPARE(state(gui, 0), u"Fetched"_s);
        QCOMPARE(gui.find<InlineMessage>("warmUpEnd")->title(), u"1 image fetched"_s);
        QVERIFY(!accept(gui)); // nothing is left
        QVERIFY(!gui.find<QPushButton>("warmUpCancel"));
    }

    void failed_theRestIsTriedAgain()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        plan(gui, u"nginx:1.27\ncached:1"_s);
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(gui.find<QPushButton>("warmUpCancel"));
        gui.admin.finishWarmUp(1, WarmUpState::Failed);
        QTRY_VERIFY(gui.find<InlineMessage>("warmUpEnd"));
        QVERIFY(gui.find<InlineMessage>("warmUpEnd")->title().contains(u"1 failed"_s));
        QCOMPARE(accept(gui)->text(), u"Try the rest again"_s);
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(gui.find<QPushButton>("warmUpCancel"));
        QCOMPARE(table(gui)->model()->rowCount(), 1); // what is here is not asked for again
        QCOMPARE(gui.admin.calls().count(u"startWarmUp"_s), 2);
    }

    void running_closedAndOpened_isShownAgainAndCanBeCancelled()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        plan(gui, u"nginx:1.27"_s);
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(gui.find<QPushButton>("warmUpCancel"));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<WarmUpDialog>());
        QVERIFY(!gui.admin.calls().contains(u"cancelWarmUp"_s));
        gui.action("actionWarmUp")->trigger();
        QTRY_VERIFY(table(gui));
        QCOMPARE(state(gui, 0), u"Fetching"_s);
        GuiHarness::click(gui.find<QPushButton>("warmUpCancel"));
        QTRY_COMPARE(state(gui, 0), u"Cancelled"_s);
        QCOMPARE(accept(gui)->text(), u"Try the rest again"_s);
        GuiHarness::click(gui.find<QPushButton>("warmUpBack"));
        QTRY_VERIFY(gui.find<WarmUpInput>("warmUpText"));
    }

    void plan_back_keepsTheList()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        plan(gui, u"nginx:1.27"_s);
        GuiHarness::click(gui.find<QPushButton>("warmUpBack"));
        QTRY_VERIFY(gui.find<WarmUpInput>("warmUpText"));
        QCOMPARE(gui.find<WarmUpInput>("warmUpText")->toPlainText(), u"nginx:1.27"_s);
        QVERIFY(accept(gui)->isEnabled());
    }

    void plan_nothingToFetch_deedIsOff()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        plan(gui, u"cached:1"_s.append(u"\n{{ .Values.image }}"_s));
        QVERIFY(!accept(gui)->isEnabled());
        QVERIFY(!gui.find<InlineMessage>("warmUpCosts"));
    }

    void platforms_noneTicked_saysSoAndAsksNothing()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        open(gui);
        QTest::keyClicks(QApplication::focusWidget(), u"nginx"_s);
        GuiHarness::clickTick(gui.find<QCheckBox>("warmUpPlatform0"));
        GuiHarness::clickTick(gui.find<QCheckBox>("warmUpPlatform1"));
        QCOMPARE(gui.find<PlatformChoice>("warmUpPlatforms")->chosen(), QStringList());
        GuiHarness::click(accept(gui));
        QVERIFY(!table(gui));
        QVERIFY(gui.find<PlatformChoice>("warmUpPlatforms")->property("bwInvalid").toBool());
        GuiHarness::type(gui.find<QLineEdit>("warmUpOtherPlatform"), u"linux/arm/v7, linux/386"_s);
        QCOMPARE(gui.find<PlatformChoice>("warmUpPlatforms")->chosen(),
                 QStringList({u"linux/arm/v7"_s, u"linux/386"_s}));
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(table(gui));
    }

    void file_dropped_isRead()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("redis:7\nnginx:1\n");
        file.close();
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        open(gui);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        auto *text = gui.find<WarmUpInput>("warmUpText");
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(text->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QCoreApplication::sendEvent(text->viewport(), &drop);
        QTRY_COMPARE(text->toPlainText(), u"redis:7\nnginx:1\n"_s);
    }

    void file_gone_saysWhy()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        open(gui);
        auto *text = gui.find<WarmUpInput>("warmUpText");
        Q_EMIT text->fileDropped(u"/does/not/exist"_s);
        QTRY_VERIFY(text->property("bwInvalid").toBool());
    }

    void commandFails_staysAndSaysWhy()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        plan(gui, u"nginx"_s);
        gui.admin.failNext(u"startWarmUp"_s, Error(ErrorCode::CatalogIo));
        GuiHarness::click(accept(gui));
        const auto said = [&] {
            const QList<InlineMessage *> all = gui.dialog<WarmUpDialog>()->findChildren<InlineMessage *>();
            return std::any_of(all.cbegin(), all.cend(), [](const InlineMessage *message) {
                return message->isVisible() && message->title().contains(u"catalog"_s);
            });
        };
        QTRY_VERIFY(said());
        QVERIFY(accept(gui)->isEnabled());
    }

    void images_headerAndEmptyState_leadHere()
    {
        {
            GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
            gui.action("warmUpImages")->trigger();
            QTRY_VERIFY(gui.opened<WarmUpDialog>());
        }
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Images);
        QTRY_VERIFY(gui.find<QPushButton>("emptyWarmUp"));
        GuiHarness::click(gui.find<QPushButton>("emptyWarmUp"));
        QTRY_VERIFY(gui.opened<WarmUpDialog>());
    }
};

QTEST_MAIN(TstWarmUp)
#include "tst_warmup.moc"
