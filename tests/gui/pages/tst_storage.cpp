// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageGui.h"

#include "models/JobRunModel.h"
#include "models/PinModel.h"
#include "models/PlanModel.h"
#include "models/TrashModel.h"
#include "models/UsageModel.h"
#include "views/images/DeleteImagesDialog.h"
#include "views/storage/MoveDialog.h"
#include "views/storage/PinDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/EmptyState.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"
#include "widgets/Toast.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSpinBox>

using namespace breakwater;
using namespace breakwater::ui;
using test::cell;
using test::FakeAdmin;
using test::GuiHarness;
using test::rowWith;
using test::StorageGui;
using test::text;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TstStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void models_load_followTheServerAndKeepTheirRows()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        UsageModel usage(service);
        QAbstractItemModelTester usageTester(&usage, fatal);
        usage.load();
        QTRY_COMPARE(usage.rowCount(), 3);
        usage.setLevel(UsageModel::Level::Projects);
        QCOMPARE(usage.rowCount(), 1);
        usage.setLevel(UsageModel::Level::Images);
        const QPersistentModelIndex last(usage.index(2, 0));
        service.storageState().usage.removeIf(
            [](const admin::UsageRow &row) { return row.repository == text("library/postgres"); });
        Q_EMIT service.storageUsageChanged();
        QTRY_COMPARE(usage.rowCount(), 2);
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), 1);

        TrashModel trash(service);
        QAbstractItemModelTester trashTester(&trash, fatal);
        trash.load();
        QTRY_COMPARE(trash.rowCount(), 1);
        QCOMPARE(trash.heldBytes(), qint64(3'000'000'000));
        service.storageState().trash.clear();
        Q_EMIT service.trashChanged();
        QTRY_COMPARE(trash.rowCount(), 0);

        PinModel pins(service);
        QAbstractItemModelTester pinTester(&pins, fatal);
        pins.load();
        QTRY_COMPARE(pins.rowCount(), 1);
        service.storageState().pins[0].images = 7;
        Q_EMIT service.storageUsageChanged();
        QTRY_COMPARE(pins.index(0, PinModel::Images).data().toString(), text("7 images"));

        JobRunModel runs(service);
        QAbstractItemModelTester runTester(&runs, fatal);
        runs.load();
        QTRY_COMPARE(runs.rowCount(), 2);
        QVERIFY(!runs.running());
        service.startScrub({&service, [](const Result<admin::JobRun> &) {}});
        QTRY_COMPARE(runs.rowCount(), 3);
        QVERIFY(runs.running());
    }

    void models_loadFails_tellTheError_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("tab");
        QTest::newRow("usage") << QByteArray("storageUsage") << QByteArray("usage");
        QTest::newRow("trash") << QByteArray("trash") << QByteArray("trash");
        QTest::newRow("pins") << QByteArray("pins") << QByteArray("pins");
        QTest::newRow("history") << QByteArray("jobRuns") << QByteArray("history");
        QTest::newRow("rules") << QByteArray("storageSettings") << QByteArray("settings");
    }

    void models_loadFails_tellTheError()
    {
        QFETCH(QByteArray, call);
        QFETCH(QByteArray, tab);
        StorageGui gui(tab == "usage" ? "plan" : "usage");
        QTRY_VERIFY(gui.find<QLabel>("diskNext"));
        QTest::qWait(20); // what is asked when the page opens is answered
        gui.admin.failNext(QString::fromLatin1(call), Error(ErrorCode::CatalogIo));
        gui.window.showPage(Page::Storage, QString::fromLatin1(tab));
        QTRY_VERIFY(gui.find<InlineMessage>("pageMessage"));
        QVERIFY(!gui.find<InlineMessage>("pageMessage")->title().isEmpty());
    }

    void plan_underTester_tickedSumsAreExact()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        PlanModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setPlan(service.storageState().plan);
        QCOMPARE(model.freedBytes(), qint64(12'000'000));
        QCOMPARE(model.trashedBytes(), qint64(940'000'000));
        QVERIFY(!model.removesForGood());
        QVERIFY(model.setData(model.index(1, PlanModel::What), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.trashedBytes(), qint64(0));
        QCOMPARE(model.kept(), QList<int> {1});
        QVERIFY(!model.setData(model.index(1, PlanModel::Size), Qt::Checked, Qt::CheckStateRole));
        model.setKept(1, false);
        QVERIFY(model.kept().isEmpty());
        admin::CollectionPlan forGood = service.storageState().plan;
        forGood.items[1].toTrash = false;
        model.setPlan(forGood);
        QVERIFY(model.removesForGood());
        model.setKept(1, true);
        QVERIFY(!model.removesForGood());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void disk_figuresAndSentences_addUp()
    {
        StorageGui gui;
        QTRY_VERIFY(gui.find<QLabel>("diskMarks")->text().contains(text("200")));
        QVERIFY(gui.find<QLabel>("diskMarks")->text().contains(text("180")));
        QVERIFY(gui.find<QLabel>("diskNext")->text().contains(text("Next collection")));
        auto *bar = gui.find<QWidget>("diskBar");
        QVERIFY(bar->accessibleName().contains(text("310")));
        admin::StorageOverview overview = gui.admin.storageState().overview;
        overview.highMarkBytes = 0;
        overview.nextScrub = {};
        Q_EMIT gui.admin.storageChanged(overview);
        QTRY_VERIFY(gui.find<QLabel>("diskMarks")->text().contains(text("No limit")));
        QVERIFY(gui.find<QLabel>("diskNext")->text().contains(text("not planned")));
    }

    void full_bannerLeadsToAPlan()
    {
        StorageGui gui;
        QVERIFY(!gui.find<InlineMessage>("storageFull"));
        admin::StorageOverview overview = gui.admin.storageState().overview;
        overview.full = true;
        Q_EMIT gui.admin.storageChanged(overview);
        QTRY_VERIFY(gui.find<InlineMessage>("storageFull"));
        auto *banner = gui.find<InlineMessage>("storageFull");
        QVERIFY(banner->title().contains(text("without being stored")));
        GuiHarness::click(gui.find<QPushButton>("messageAction", banner));
        QVERIFY(gui.filled("planTable"));
        QVERIFY(gui.table("planTable")->model()->rowCount() == 2);
        overview.full = false;
        Q_EMIT gui.admin.storageChanged(overview);
        QTRY_VERIFY(!gui.find<InlineMessage>("storageFull"));
    }

    void usage_sortedByWhatADeletionFrees_filteredAndShownInImages()
    {
        StorageGui gui;
        auto *table = gui.filled("usageTable");
        QVERIFY(table);
        QVERIFY(cell(table, 0, UsageModel::Name).contains(text("jellyfin")));
        GuiHarness::key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text("pinned"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(cell(table, 0, UsageModel::Name).contains(text("postgres")));
        GuiHarness::key(Qt::Key_Down);
        table->selectRow(0);
        GuiHarness::key(Qt::Key_Return);
        QTRY_COMPARE(gui.window.currentPage(), Page::Images);
    }

    void usage_levels_listProjectsToo()
    {
        StorageGui gui;
        QVERIFY(gui.filled("usageTable"));
        GuiHarness::click(gui.find<QPushButton>("usageProjects"));
        QTRY_COMPARE(gui.table("usageTable")->model()->rowCount(), 1);
        QCOMPARE(cell(gui.table("usageTable"), 0, UsageModel::Name), text("dockerhub-proxy"));
        gui.table("usageTable")->selectRow(0);
        QVERIFY(!gui.action("usageDelete")->isEnabled());
        GuiHarness::click(gui.find<QPushButton>("usageRepositories"));
        QTRY_COMPARE(gui.table("usageTable")->model()->rowCount(), 3);
        gui.table("usageTable")->selectRow(0);
        QVERIFY(gui.action("usageDelete")->isEnabled());
    }

    void usage_pinByKey_fillsTheDialog_andDeleteAsks()
    {
        StorageGui gui;
        auto *table = gui.filled("usageTable");
        table->setFocus();
        table->selectRow(rowWith(table, text("redis")));
        GuiHarness::key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(gui.opened<PinDialog>());
        QCOMPARE(gui.find<QLineEdit>("pinRepository")->text(), text("library/redis"));
        QCOMPARE(gui.find<QLineEdit>("pinTag")->text(), text("7"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<PinDialog>());
        QCOMPARE(gui.admin.storageState().pins.last().spec.repository, text("library/redis"));
        QTRY_VERIFY(gui.find<Toast>("toast"));
        gui.focusTable("usageTable");
        GuiHarness::key(Qt::Key_Delete);
        QTRY_VERIFY(gui.opened<DeleteImagesDialog>());
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<DeleteImagesDialog>());
        QVERIFY(!gui.called("deleteImages"));
    }

    void plan_nothingBeforeItIsAsked_thenRowsWithReasons()
    {
        StorageGui gui("plan");
        QTRY_VERIFY(gui.find<EmptyState>("planEmpty"));
        QVERIFY(!gui.find<QPushButton>("planRun"));
        GuiHarness::click(gui.find<QPushButton>("emptyStateAction", gui.find<EmptyState>("planEmpty")));
        auto *table = gui.filled("planTable");
        QVERIFY(cell(table, 0, PlanModel::What).contains(text("jellyfin")));
        QCOMPARE(cell(table, 0, PlanModel::Reason), text("Not pulled for 90 days"));
        QVERIFY(gui.find<QLabel>("planTotals")->text().contains(text("1 image that a rule means is pinned")));
        QVERIFY(gui.find<QLabel>("planTotals")->text().contains(text("trash")));
        QVERIFY(gui.find<QPushButton>("planRun")->text().contains(text("12")));
    }

    void plan_spaceKeeps_whatStaysIsNotRun()
    {
        StorageGui gui("plan");
        GuiHarness::key(Qt::Key_N, Qt::ControlModifier);
        auto *table = gui.filled("planTable");
        table->setFocus();
        table->selectRow(0);
        GuiHarness::key(Qt::Key_Space);
        QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(gui.find<QLabel>("planTotals")->text().contains(text("About")));
        GuiHarness::key(Qt::Key_Space);
        QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        // And by a click on the tick itself.
        const QRect tick = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          QPoint(tick.left() + tick.height() / 2, tick.center().y()));
        QTRY_COMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        GuiHarness::click(gui.find<QPushButton>("planRun"));
        QTRY_VERIFY(gui.called("runCollection"));
        QCOMPARE(gui.admin.storageState().lastWithout, QList<int> {1});
    }

    void plan_whatIf_makesAnotherPlanAtOnce()
    {
        StorageGui gui("plan");
        gui.action("storageMakePlan")->trigger();
        QVERIFY(gui.filled("planTable"));
        auto *unused = gui.find<QComboBox>("planUnused");
        unused->setFocus();
        GuiHarness::key(Qt::Key_Down);
        QTRY_COMPARE(gui.admin.storageState().lastRequest.unusedDays, 30);
        auto *wanted = gui.find<QSpinBox>("planFree");
        wanted->setFocus();
        wanted->selectAll();
        QTest::keyClicks(wanted, text("5"));
        GuiHarness::key(Qt::Key_Tab);
        QTRY_COMPARE(gui.admin.storageState().lastRequest.freeBytes, qint64(5'000'000'000));
        QCOMPARE(gui.admin.storageState().lastRequest.unusedDays, 30);
    }

    void plan_pinInstead_keepsItAndOpensTheDialog()
    {
        StorageGui gui("plan");
        gui.action("storageMakePlan")->trigger();
        auto *table = gui.filled("planTable");
        table->setFocus();
        table->selectRow(0);
        GuiHarness::key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(gui.opened<PinDialog>());
        QCOMPARE(gui.find<QLineEdit>("pinRepository")->text(), text("jellyfin/jellyfin"));
        QTRY_COMPARE(gui.find<QComboBox>("pinProject")->currentText(), text("dockerhub-proxy"));
        QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    }

    void plan_run_showsProgress_thenWhatItFreed()
    {
        StorageGui gui("plan");
        gui.action("storageMakePlan")->trigger();
        QVERIFY(gui.filled("planTable"));
        GuiHarness::click(gui.find<QPushButton>("planRun"));
        QTRY_VERIFY(gui.find<QPushButton>("jobStop"));
        QVERIFY(gui.find<QPushButton>("storageJobIndicator"));
        QTRY_VERIFY(!gui.find<QPushButton>("planRun")); // that plan is used up
        admin::JobRun run = gui.admin.storageState().runs.first();
        run.doneBytes = run.plannedBytes / 2;
        gui.admin.changeJob(run);
        QTRY_VERIFY(gui.find<QWidget>("jobBar")->accessibleName().contains(text("50")));
        run.state = admin::RunState::Finished;
        run.finishedAt = QDateTime::currentDateTimeUtc();
        run.freedBytes = 12'400'000'000;
        run.counts = {{text("trashed"), 1}, {text("trashedBytes"), 940'000'000}};
        gui.admin.changeJob(run);
        QTRY_VERIFY(gui.find<InlineMessage>("jobResult"));
        auto *result = gui.find<InlineMessage>("jobResult");
        QCOMPARE(result->title(), text("Freed 12.4 GB"));
        QVERIFY(result->text().contains(text("trash")));
        GuiHarness::click(gui.find<QPushButton>("messageAction", result));
        QVERIFY(gui.filled("trashTable"));
    }

    void usage_cutToTheBiggest_saysSo()
    {
        StorageGui gui;
        QVERIFY(gui.filled("usageTable"));
        QVERIFY(!gui.find<QLabel>("usageCut"));
        gui.admin.storageState().overview.images = 100'000;
        Q_EMIT gui.admin.storageChanged(gui.admin.storageState().overview);
        QTRY_VERIFY(gui.find<QLabel>("usageCut"));
        QCOMPARE(gui.find<QLabel>("usageCut")->text(), text("the biggest 3 of 100,000"));
        GuiHarness::click(gui.find<QAbstractButton>("usageProjects"));
        QTRY_VERIFY(!gui.find<QLabel>("usageCut"));
    }

    void move_aFolder_runsAndIsRefusedAtTheField()
    {
        StorageGui gui;
        GuiHarness::click(gui.find<QPushButton>("storageMove"));
        QTRY_VERIFY(gui.opened<MoveDialog>());
        auto *accept = gui.find<QPushButton>("dialogAccept");
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(gui.find<QLineEdit>("moveFolderPath"), text("/etc"));
        gui.admin.failNext(text("moveStore"),
                           Error(ErrorCode::InvalidArgument, {},
                                 {{text("field"), text("folder")}, {text("reason"), text("store.notEmpty")}}));
        GuiHarness::click(accept);
        const auto refusals = [&] {
            int count = 0;
            for (const QLabel *label : gui.dialog<MoveDialog>()->findChildren<QLabel *>())
                count += label->isVisible() && label->text().contains(text("is not empty")) ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(refusals(), 1);
        QVERIFY(gui.dialog<MoveDialog>());
        gui.find<QLineEdit>("moveFolderPath")->selectAll();
        QTest::keyClicks(gui.find<QLineEdit>("moveFolderPath"), text("/mnt/big/store"));
        QCOMPARE(refusals(), 0);
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(!gui.dialog<MoveDialog>());
        QCOMPARE(gui.admin.storageState().overview.path, text("/mnt/big/store"));
        QTRY_VERIFY(gui.find<QPushButton>("jobStop"));
        QVERIFY(!gui.find<InlineMessage>("storageMoving")); // while it runs there is nothing to decide
        QVERIFY(!gui.find<QPushButton>("storageMove")->isEnabled());

        const QString former = gui.admin.storageState().overview.formerPath;
        GuiHarness::click(gui.find<QPushButton>("jobStop"));
        QTRY_VERIFY(gui.find<InlineMessage>("storageMoving"));
        GuiHarness::click(gui.find<QPushButton>("messageAction", gui.find<InlineMessage>("storageMoving")));
        QTRY_VERIFY(gui.opened<MoveDialog>());
        GuiHarness::click(gui.find<QPushButton>("moveBack"));
        QTRY_VERIFY(!gui.dialog<MoveDialog>());
        QCOMPARE(gui.admin.storageState().overview.path, former);
    }

    void move_theFormerDiskIsMissing_isGivenUpOnPurpose()
    {
        StorageGui gui;
        gui.admin.storageState().overview.formerPath = text("/mnt/old");
        gui.admin.storageState().overview.formerMissing = true;
        Q_EMIT gui.admin.storageChanged(gui.admin.storageState().overview);
        QTRY_VERIFY(gui.find<InlineMessage>("storageMoving"));
        QVERIFY(gui.find<InlineMessage>("storageMoving")->text().contains(text("/mnt/old")));
        GuiHarness::click(gui.find<QPushButton>("messageAction", gui.find<InlineMessage>("storageMoving")));
        QTRY_VERIFY(gui.opened<MoveDialog>());
        QVERIFY(!gui.find<QPushButton>("moveBack"));
        QCOMPARE(gui.find<QPushButton>("dialogAccept")->text(), text("Give it up"));
    }

    void plan_forGood_asksFirst()
    {
        StorageGui gui("plan");
        for (admin::CollectionItem &item : gui.admin.storageState().plan.items)
            item.toTrash = false;
        gui.action("storageMakePlan")->trigger();
        QVERIFY(gui.filled("planTable"));
        GuiHarness::click(gui.find<QPushButton>("planRun"));
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<ConfirmDialog>());
        QVERIFY(!gui.called("runCollection"));
        GuiHarness::click(gui.find<QPushButton>("planRun"));
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(gui.called("runCollection"));
    }

    void plan_empty_saysThatNothingWouldGo()
    {
        StorageGui gui("plan");
        gui.admin.storageState().plan = {};
        gui.action("storageMakePlan")->trigger();
        QTRY_COMPARE(gui.find<EmptyState>("planEmpty")->accessibleName(), text("Nothing would go"));
        QVERIFY(!gui.find<QPushButton>("planRun"));
    }

    void commands_fail_theErrorIsShown_data()
    {
        QTest::addColumn<QByteArray>("tab");
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("plan") << QByteArray("plan") << QByteArray("planCollection") << QByteArray("storageMakePlan")
                              << QByteArray();
        QTest::newRow("scrub") << QByteArray("usage") << QByteArray("startScrub") << QByteArray("storageScrub")
                               << QByteArray();
        QTest::newRow("restore") << QByteArray("trash") << QByteArray("restoreTrash") << QByteArray("trashRestore")
                                 << QByteArray("trashTable");
        QTest::newRow("unpin") << QByteArray("pins") << QByteArray("removePin") << QByteArray("pinRemove")
                               << QByteArray("pinsTable");
    }

    void commands_fail_theErrorIsShown()
    {
        QFETCH(QByteArray, tab);
        QFETCH(QByteArray, call);
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, table);
        StorageGui gui(tab.constData());
        if (!table.isEmpty()) {
            QVERIFY(gui.filled(table.constData()));
            gui.table(table.constData())->selectRow(0);
        }
        gui.admin.failNext(QString::fromLatin1(call), Error(ErrorCode::InUse));
        gui.action(action.constData())->trigger();
        QTRY_VERIFY(gui.find<InlineMessage>("pageMessage"));
        QVERIFY(!gui.find<InlineMessage>("pageMessage")->title().isEmpty());
    }

    void run_fails_planStays()
    {
        StorageGui gui("plan");
        gui.action("storageMakePlan")->trigger();
        QVERIFY(gui.filled("planTable"));
        gui.admin.failNext(text("runCollection"), Error(ErrorCode::InUse));
        GuiHarness::click(gui.find<QPushButton>("planRun"));
        QTRY_VERIFY(gui.find<InlineMessage>("pageMessage"));
        QCOMPARE(gui.table("planTable")->model()->rowCount(), 2);
        QVERIFY(gui.find<QPushButton>("planRun")->isEnabled());
    }

    void empty_everyTabSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("tab");
        for (const char *tab : {"usage", "plan", "trash", "pins", "history"})
            QTest::newRow(tab) << QByteArray(tab);
    }

    void empty_everyTabSaysWhy()
    {
        QFETCH(QByteArray, tab);
        StorageGui gui(tab.constData(), FakeAdmin::Sample::Empty);
        const auto shown = [&]() -> EmptyState * {
            for (EmptyState *state : gui.window.view(Page::Storage)->findChildren<EmptyState *>()) {
                if (state->isVisible())
                    return state;
            }
            return nullptr;
        };
        QTRY_VERIFY(shown());
        QVERIFY(!shown()->accessibleName().isEmpty() && !shown()->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TstStorage)
#include "tst_storage.moc"
