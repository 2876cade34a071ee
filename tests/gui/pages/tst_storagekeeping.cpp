// SPDX-License-Identifier: GPL-3.0-or-later
// What stays and what is done in the background: trash, pins, jobs, rules.
#include "StorageGui.h"

#include "models/JobRunModel.h"
#include "models/TrashModel.h"
#include "views/storage/JobLogDialog.h"
#include "views/storage/PinDialog.h"
#include "widgets/CodePane.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/InlineMessage.h"
#include "widgets/Toast.h"

#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

using namespace breakwater;
using namespace breakwater::ui;
using test::cell;
using test::FakeAdmin;
using test::GuiHarness;
using test::rowWith;
using test::StorageGui;
using test::text;

class TstStorageKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trash_restoreByKey_bringsItBack()
    {
        StorageGui gui("trash");
        auto *table = gui.filled("trashTable");
        QVERIFY(cell(table, 0, TrashModel::Ends).startsWith(text("in ")));
        table->setFocus();
        table->selectRow(0);
        GuiHarness::key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(gui.called("restoreTrash"));
        QTRY_VERIFY(gui.find<Toast>("toast"));
        QVERIFY(gui.find<Toast>("toast")->text().contains(text("mariadb")));
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void trash_freeAll_asksAndFrees()
    {
        StorageGui gui("trash");
        QVERIFY(gui.filled("trashTable"));
        GuiHarness::click(gui.find<QPushButton>("trashFreeAllButton"));
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        QVERIFY(gui.find<QPushButton>("confirmDeed")->text().contains(text("3.00 GB")));
        gui.admin.failNext(text("purgeTrash"), Error(ErrorCode::CatalogIo));
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(gui.called("purgeTrash"));
        QTest::qWait(20);
        QVERIFY(gui.dialog<ConfirmDialog>()); // it stays, and says why
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(!gui.dialog<ConfirmDialog>());
        QTRY_COMPARE(gui.admin.storageState().trash.size(), 0);
    }

    void pins_addByPattern_andRemoveWithUndo()
    {
        StorageGui gui("pins");
        QVERIFY(gui.filled("pinsTable"));
        GuiHarness::click(gui.find<QPushButton>("pinAddButton"));
        QTRY_VERIFY(gui.opened<PinDialog>());
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QVERIFY(gui.find<QLineEdit>("pinRepository")->accessibleDescription().contains(text("library/*")));
        QVERIFY(!gui.called("addPin"));
        GuiHarness::type(gui.find<QLineEdit>("pinRepository"), text("library/*"));
        GuiHarness::type(gui.find<QLineEdit>("pinTag"), text("1.*"));
        GuiHarness::type(gui.find<QLineEdit>("pinNote"), text("for the lab"));
        gui.admin.failNext(text("addPin"), Error(ErrorCode::AlreadyExists));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(gui.find<QLineEdit>("pinTag")->accessibleDescription().contains(text("exists")));
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(!gui.dialog<PinDialog>());
        auto *table = gui.table("pinsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const int row = rowWith(table, text("library/*:1.*"));
        QVERIFY(row >= 0);
        gui.focusTable("pinsTable");
        table->selectRow(row);
        GuiHarness::key(Qt::Key_Delete);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(gui.find<InlineMessage>("pinUndo"));
        GuiHarness::click(gui.find<QPushButton>("messageAction", gui.find<InlineMessage>("pinUndo")));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!gui.find<InlineMessage>("pinUndo"));
        QCOMPARE(gui.admin.storageState().pins.last().spec.note, text("for the lab"));
    }

    void pin_digest_isOneImage()
    {
        StorageGui gui("pins");
        QVERIFY(gui.filled("pinsTable"));
        gui.action("pinAdd")->trigger();
        QTRY_VERIFY(gui.opened<PinDialog>());
        const QString digest = text("sha256:") + QString(64, QLatin1Char('c'));
        GuiHarness::type(gui.find<QLineEdit>("pinRepository"), text("library/nginx"));
        GuiHarness::type(gui.find<QLineEdit>("pinTag"), digest);
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<PinDialog>());
        QCOMPARE(gui.admin.storageState().pins.last().spec.digest, digest);
        QVERIFY(gui.admin.storageState().pins.last().spec.tag.isEmpty());
    }

    void history_enterOpensTheLog()
    {
        StorageGui gui("history");
        auto *table = gui.filled("runsTable");
        QCOMPARE(cell(table, 0, JobRunModel::Job), text("Collection"));
        QCOMPARE(cell(table, 0, JobRunModel::Actor), text("Its schedule"));
        table->setFocus();
        table->selectRow(0);
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.opened<JobLogDialog>());
        QTRY_VERIFY(gui.find<CodePane>("jobLog")->text().contains(text("log of run 7")));
    }

    void scrub_startStop_andItsDamageIsTold()
    {
        StorageGui gui;
        gui.action("storageScrub")->trigger();
        QTRY_VERIFY(gui.find<QPushButton>("jobStop"));
        QVERIFY(gui.find<QLabel>("jobText")->text().contains(text("Reading every blob")));
        QVERIFY(!gui.action("storageScrub")->isEnabled());
        GuiHarness::click(gui.find<QPushButton>("jobStop"));
        QTRY_VERIFY(gui.called("stopJob"));
        QTRY_VERIFY(gui.find<InlineMessage>("jobResult"));
        QVERIFY(gui.action("storageScrub")->isEnabled());
        admin::JobRun run = gui.admin.storageState().runs.first();
        run.state = admin::RunState::Finished;
        run.actor = text("schedule");
        run.counts = {{text("checked"), 2140}, {text("bad"), 2}};
        gui.admin.changeJob(run);
        QTRY_VERIFY(gui.find<InlineMessage>("jobResult")->title().contains(text("damaged")));
    }

    void scrub_ofTheSchedule_endsQuietly()
    {
        StorageGui gui;
        admin::JobRun run = gui.admin.storageState().runs.first();
        run.id = 99;
        run.kind = text("scrub");
        run.state = admin::RunState::Running;
        gui.admin.changeJob(run);
        QTRY_VERIFY(gui.find<QPushButton>("jobStop"));
        QTRY_VERIFY(gui.find<QPushButton>("storageJobIndicator"));
        run.state = admin::RunState::Finished;
        run.counts = {{text("checked"), 2140}};
        gui.admin.changeJob(run);
        QTRY_VERIFY(!gui.find<QPushButton>("jobStop"));
        QVERIFY(!gui.find<InlineMessage>("jobResult"));
        QVERIFY(!gui.find<QPushButton>("storageJobIndicator"));
    }

    void statusBar_job_leadsToThePage()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        QVERIFY(!gui.find<QPushButton>("storageJobIndicator"));
        gui.admin.startScrub({&gui.window, [](const Result<admin::JobRun> &) {}});
        QTRY_VERIFY(gui.find<QPushButton>("storageJobIndicator"));
        admin::JobRun run = gui.admin.storageState().runs.first();
        run.state = admin::RunState::Finished;
        run.counts = {{text("checked"), 12}};
        gui.admin.changeJob(run);
        auto *indicator = gui.find<QPushButton>("storageJobIndicator");
        QVERIFY(indicator->text().contains(text("All is well")));
        GuiHarness::click(indicator);
        QCOMPARE(gui.window.currentPage(), Page::Storage);
        QTRY_VERIFY(!gui.find<QPushButton>("storageJobIndicator"));
    }

    void rules_changedByKeyboard_areAppliedEachByItsCommand()
    {
        StorageGui gui("settings");
        auto *trash = gui.find<QSpinBox>("storage_trash");
        QTRY_COMPARE(trash->value(), 24);
        QVERIFY(!gui.find<QPushButton>("storageApply")->isEnabled());
        trash->setFocus();
        trash->selectAll();
        QTest::keyClicks(trash, text("48"));
        auto *limit = gui.find<QSpinBox>("storage_storeLimit");
        const int before = limit->value();
        limit->setFocus();
        GuiHarness::key(Qt::Key_Up);
        auto *kind = gui.find<QComboBox>("scheduleScrubKind");
        kind->setFocus();
        GuiHarness::key(Qt::Key_Up); // weekly to daily
        gui.find<QTimeEdit>("scheduleScrubTime")->setTime(QTime(5, 15));
        QVERIFY(gui.find<QWidget>("scheduleScrub")->accessibleDescription().contains(text("daily at 05:15")));
        GuiHarness::click(gui.find<QPushButton>("storageApply"));
        QTRY_VERIFY(gui.called("applyStorageSettings"));
        QTRY_VERIFY(gui.called("applySettings"));
        const admin::StorageSettings &stored = gui.admin.storageState().settings;
        QCOMPARE(stored.trashHours, 48);
        QCOMPARE(stored.scrub.kind, admin::ScheduleSpec::Kind::Daily);
        QCOMPARE(stored.scrub.hour, 5);
        QCOMPARE(stored.scrub.minute, 15);
        QCOMPARE(stored.collection, admin::StorageSettings().collection);
        QCOMPARE(gui.admin.currentSettings().storeLimitBytes, (before + 1) * qint64(1'000'000'000));
        QTRY_VERIFY(!gui.find<QPushButton>("storageApply")->isEnabled());
    }

    void rules_refused_standAtTheirField()
    {
        StorageGui gui("settings");
        auto *kind = gui.find<QComboBox>("scheduleCollectionKind");
        QTRY_COMPARE(kind->currentIndex(), 2);
        kind->setFocus();
        GuiHarness::key(Qt::Key_End);
        GuiHarness::type(gui.find<QLineEdit>("scheduleCollectionCron"), text("99 * * * *"));
        gui.admin.failNext(text("applyStorageSettings"),
                           Error(ErrorCode::InvalidArgument, text("no minute"),
                                 {{text("field"), text("collection")}, {text("reason"), text("cron.minute")}}));
        GuiHarness::click(gui.find<QPushButton>("storageApply"));
        auto *editor = gui.find<QWidget>("scheduleCollection");
        QTRY_VERIFY(editor->accessibleDescription().contains(text("0 to 59")));
        QVERIFY(gui.find<QPushButton>("storageApply")->isEnabled());
        gui.admin.failNext(text("applyStorageSettings"), Error(ErrorCode::CatalogIo));
        GuiHarness::click(gui.find<QPushButton>("storageApply"));
        QTRY_VERIFY(gui.find<InlineMessage>("storageSettingsProblem"));
        GuiHarness::click(gui.find<QPushButton>("storageReset"));
        QTRY_COMPARE(kind->currentIndex(), 2);
        QVERIFY(!gui.find<InlineMessage>("storageSettingsProblem"));
    }

    void rules_ofTheFile_cannotBeChangedHere()
    {
        StorageGui gui("settings");
        QTRY_VERIFY(gui.find<QSpinBox>("storage_trash")->isEnabled());
        admin::StorageOverview overview = gui.admin.storageState().overview;
        overview.settingsManaged = true;
        Q_EMIT gui.admin.storageChanged(overview);
        QTRY_VERIFY(!gui.find<QSpinBox>("storage_trash")->isEnabled());
        QVERIFY(gui.find<QSpinBox>("storage_storeLimit")->isEnabled());
        QVERIFY(gui.find<InlineMessage>("storageManaged")->title().contains(text("configuration file")));
    }
};

QTEST_MAIN(TstStorageKeeping)
#include "tst_storagekeeping.moc"
