// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "JobIndicator.h"
#include "TransferIndicator.h"
#include "views/archives/ExportDialog.h"
#include "views/archives/ImportDialog.h"
#include "views/backup/BackupDialog.h"
#include "views/backup/RestoreDialog.h"
#include "views/settings/BackupPage.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/ErrorText.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>

using namespace breakwater;
using namespace breakwater::ui;
using namespace Qt::StringLiterals;
using test::FakeAdmin;
using test::GuiHarness;

class TstBackup : public QObject
{
    Q_OBJECT

    static QPushButton *accept(const GuiHarness &gui)
    {
        auto *dialog = gui.dialog();
        return dialog ? gui.find<QPushButton>("dialogAccept", dialog) : nullptr;
    }
    static QString acceptText(const GuiHarness &gui) { return accept(gui) ? accept(gui)->text() : QString(); }
    static QString message(const GuiHarness &gui, const char *name)
    {
        auto *found = gui.find<InlineMessage>(name);
        return found ? found->title() + u'|' + found->text() : QString();
    }
    static void openPage(GuiHarness &gui)
    {
        gui.window.showPage(Page::Settings, u"backup"_s);
        QTRY_VERIFY(gui.find<QPushButton>("backupSave"));
        QTRY_VERIFY(!gui.find<QLabel>("backupLast")->text().isEmpty());
    }
    static void openSave(GuiHarness &gui)
    {
        openPage(gui);
        GuiHarness::click(gui.find<QPushButton>("backupSave"));
        QTRY_VERIFY(gui.opened<BackupDialog>());
    }
    static void openRestore(GuiHarness &gui)
    {
        openPage(gui);
        QTRY_VERIFY(gui.find<QPushButton>("backupRestore")->isEnabled());
        GuiHarness::click(gui.find<QPushButton>("backupRestore"));
        QTRY_VERIFY(gui.opened<RestoreDialog>());
        QVERIFY(!accept(gui)->isEnabled());
        GuiHarness::type(gui.find<QLineEdit>("restorePath"), u"/media/stick/b.tar"_s);
        QTRY_VERIFY(accept(gui)->isEnabled());
    }
    static admin::RestorePlan checkedPlan()
    {
        admin::RestorePlan plan;
        plan.checked = true;
        plan.ca = admin::RestoredCa::Restored;
        plan.present = admin::BackupContents();
        plan.present->projects = 7;
        return plan;
    }

private Q_SLOTS:
    void errors_sayWhatToDo_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("open") << int(ErrorCode::BackupUnreadable) << u"open"_s << u"Check the path"_s;
        QTest::newRow("format") << int(ErrorCode::BackupUnreadable) << u"format"_s << u"Choose a file"_s;
        QTest::newRow("cut") << int(ErrorCode::BackupUnreadable) << u"cut"_s << u"older backup"_s;
        QTest::newRow("newer") << int(ErrorCode::BackupTooNew) << QString() << u"Update Breakwater"_s;
        QTest::newRow("missing") << int(ErrorCode::PassphraseMissing) << QString() << u"Give the passphrase"_s;
        QTest::newRow("wrong") << int(ErrorCode::PassphraseWrong) << QString() << u"Nothing was changed"_s;
    }

    void errors_sayWhatToDo()
    {
        QFETCH(int, code);
        QFETCH(QString, reason);
        QFETCH(QString, remedy);
        const ErrorText text = errorText(Error(ErrorCode(code), {}, {{u"reason"_s, reason}, {u"file"_s, u"/b.tar"_s}}));
        QVERIFY(!text.problem.isEmpty());
        QVERIFY2(text.remedy.contains(remedy), qPrintable(text.remedy));
    }

    void save_sealed_byKeyboard()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        openSave(gui);
        QVERIFY(!accept(gui)->isEnabled()); // it wants a passphrase
        auto *file = gui.find<QLineEdit>("backupPath");
        GuiHarness::type(file, u"/media/stick/b.tar"_s);
        QVERIFY(GuiHarness::tabTo(gui.find<QLineEdit>("backupPassphrase")));
        QTest::keyClicks(QApplication::focusWidget(), u"correct horse"_s);
        GuiHarness::key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"backupPassphraseAgain"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"correct hors_"_s);
        QVERIFY(!accept(gui)->isEnabled());
        QVERIFY(gui.find<QLineEdit>("backupPassphraseAgain")->accessibleDescription().contains(u"not the same"_s));
        GuiHarness::key(Qt::Key_Backspace);
        QTest::keyClicks(QApplication::focusWidget(), u"e"_s);
        QTRY_VERIFY(accept(gui)->isEnabled());
        GuiHarness::key(Qt::Key_Return);
        QTRY_COMPARE(gui.admin.backups().size(), 1);
        QCOMPARE(gui.admin.lastBackup().file, u"/media/stick/b.tar"_s);
        QCOMPARE(gui.admin.lastBackup().passphrase, Secret(u"correct horse"_s));
        QTRY_VERIFY(gui.find<QLabel>("backupProgress"));
        gui.admin.finishBackupJob(1);
        QTRY_VERIFY(message(gui, "backupEnd").contains(u"/media/stick/b.tar"_s));
        QVERIFY(message(gui, "backupEnd").contains(u"different places"_s));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(gui.find<QLabel>("backupLast")->text().contains(u"/media/stick/b.tar"_s));
    }

    void save_plain_saysWhatStaysOut_andTheFileMayBeReplaced()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        openSave(gui);
        GuiHarness::clickTick(gui.find<QCheckBox>("backupSeals"));
        QTRY_VERIFY(message(gui, "backupNote").contains(u"no key is in it"_s));
        QVERIFY(!gui.find<QLineEdit>("backupPassphrase"));
        QVERIFY(accept(gui)->isEnabled());
        gui.admin.failNext(u"saveBackup"_s, Error(ErrorCode::AlreadyExists));
        GuiHarness::click(accept(gui));
        QTRY_COMPARE(acceptText(gui), u"Replace the file"_s);
        QVERIFY(message(gui, "backupNote").contains(u"such a file already"_s));
        GuiHarness::click(accept(gui));
        QTRY_COMPARE(gui.admin.backups().size(), 1);
        QVERIFY(gui.admin.lastBackup().replaceFile);
        QVERIFY(gui.admin.lastBackup().passphrase.isEmpty());
    }

    void save_refusedField_isToldAtTheField()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        openSave(gui);
        GuiHarness::clickTick(gui.find<QCheckBox>("backupSeals"));
        gui.admin.failNext(u"saveBackup"_s,
                           Error(ErrorCode::InvalidArgument, u"no such folder"_s, {{u"field"_s, u"file"_s}}));
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(!gui.find<QLineEdit>("backupPath")->parentWidget()->accessibleDescription().isEmpty()
                    || !gui.find<QLineEdit>("backupPath")->accessibleDescription().isEmpty());
        QVERIFY(gui.admin.backups().isEmpty());
    }

    void save_closedWhileItRuns_isInTheStatusBarAndFoundAgain()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        openSave(gui);
        GuiHarness::clickTick(gui.find<QCheckBox>("backupSeals"));
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(gui.find<QPushButton>("backupCancel"));
        admin::BackupJob half = gui.admin.backups().first();
        half.doneBytes = half.totalBytes / 2;
        Q_EMIT gui.admin.backupJobChanged(half);
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<BackupDialog>());
        gui.window.showPage(Page::Dashboard);
        auto *indicator = gui.find<QPushButton>("transferIndicator");
        QVERIFY(indicator);
        QVERIFY2(indicator->text().contains(u"50"_s), qPrintable(indicator->text()));
        GuiHarness::click(indicator);
        QTRY_VERIFY(gui.opened<BackupDialog>());
        QTRY_VERIFY(gui.find<QLabel>("backupProgress"));
        GuiHarness::click(gui.find<QPushButton>("backupCancel"));
        QTRY_VERIFY(message(gui, "backupEnd").contains(u"Cancelled"_s));
        QTRY_COMPARE(indicator->text(), u"Backup cancelled"_s);
        QTRY_VERIFY(gui.opened<BackupDialog>());
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!indicator->isVisible()); // it was seen
    }

    void restore_plan_thenRestart()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        admin::RestorePlan plan = checkedPlan();
        plan.lostLogins = {u"dockerhub"_s, u"ghcr"_s};
        plan.ca = admin::RestoredCa::Lost;
        plan.missingAddresses = {u"192.168.9.9:8443"_s};
        gui.admin.setRestorePlan(plan);
        openRestore(gui);
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.find<QLabel>("backupProgress"));
        gui.admin.finishBackupJob(1);
        QTRY_COMPARE(acceptText(gui), u"Restore at the next start"_s);
        QVERIFY(message(gui, "restoreLogins").contains(u"dockerhub, ghcr"_s));
        QVERIFY(message(gui, "restoreCa").contains(u"must be given"_s));
        QVERIFY(message(gui, "restoreMachine").contains(u"192.168.9.9:8443"_s));
        QStringList facts;
        const auto labels = gui.find<QWidget>("restoreFacts")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            facts << label->text();
        QVERIFY(facts.join(u'|').contains(u"118 image"_s));
        QVERIFY(facts.join(u'|').contains(u"7 project"_s));
        QVERIFY(!gui.admin.calls().contains(u"stageRestore"_s));
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.admin.calls().contains(u"stageRestore"_s));
        gui.admin.finishBackupJob(2);
        QTRY_COMPARE(acceptText(gui), u"Restart now"_s);
        const QSignalSpy restarts(&gui.window, &MainWindow::restartRequested);
        // Nodes are pulling in the sample: it asks first.
        GuiHarness::click(accept(gui));
        if (gui.admin.currentOverview().runningPulls > 0) {
            QTRY_VERIFY(gui.find<QPushButton>("quitConfirm"));
            GuiHarness::click(gui.find<QPushButton>("quitConfirm"));
        }
        QTRY_COMPARE(restarts.size(), 1);
        QVERIFY(message(gui, "backupStaged").contains(u"waits for the restart"_s));
    }

    void restore_sealed_asksForThePassphraseAndSaysWhenItIsWrong()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        admin::RestorePlan plan = checkedPlan();
        plan.sealed = true;
        gui.admin.setRestorePlan(plan);
        openRestore(gui);
        GuiHarness::click(accept(gui));
        gui.admin.finishBackupJob(1);
        QTRY_VERIFY(gui.find<QLineEdit>("restorePassphrase"));
        QTRY_VERIFY(gui.find<QLineEdit>("restorePassphrase")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"wrong one"_s);
        GuiHarness::key(Qt::Key_Return);
        QTRY_COMPARE(gui.admin.backups().size(), 2);
        gui.admin.finishBackupJob(2, Error(ErrorCode::PassphraseWrong));
        const auto saysWhy = [&gui] { // the field is away while the archive is read
            const auto *field = gui.find<QLineEdit>("restorePassphrase");
            return field && field->accessibleDescription().contains(u"does not open"_s);
        };
        QTRY_VERIFY(saysWhy());
        GuiHarness::type(gui.find<QLineEdit>("restorePassphrase"), u"right one"_s);
        GuiHarness::key(Qt::Key_Return);
        QTRY_COMPARE(gui.admin.backups().size(), 3);
        QCOMPARE(gui.admin.lastRestore().passphrase, Secret(u"right one"_s));
        gui.admin.finishBackupJob(3);
        QTRY_COMPARE(acceptText(gui), u"Restore at the next start"_s);
    }

    void restore_badFile_keepsTheDialogWithTheReason()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        openRestore(gui);
        GuiHarness::click(accept(gui));
        QTRY_COMPARE(gui.admin.backups().size(), 1);
        gui.admin.finishBackupJob(
            1, Error(ErrorCode::BackupUnreadable, {}, {{u"file"_s, u"/media/stick/b.tar"_s}, {u"reason"_s, u"cut"_s}}));
        QTRY_VERIFY(gui.find<QLineEdit>("restorePath"));
        const auto isTold = [&gui] {
            const auto messages = gui.dialog<RestoreDialog>()->findChildren<InlineMessage *>();
            return std::any_of(messages.cbegin(), messages.cend(), [](const InlineMessage *each) {
                return each->isVisible() && each->title().contains(u"damaged or cut short"_s);
            });
        };
        QTRY_VERIFY(isTold());
        QTRY_VERIFY(accept(gui)->isEnabled()); // another file, or the same again
    }

    void staged_canBeGivenUp_formerCanBeTakenBack()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        admin::BackupState state;
        state.staged.emplace();
        state.staged->file = u"/media/stick/b.tar"_s;
        state.staged->contents.hostName = u"cupboard"_s;
        state.former = {{u"20260101"_s, QDateTime::currentDateTimeUtc().addDays(-2), {}}};
        gui.admin.setBackupState(state);
        openPage(gui);
        QTRY_VERIFY(message(gui, "backupStaged").contains(u"cupboard"_s));
        QVERIFY(!gui.find<QPushButton>("backupTakeBack")->isEnabled());
        GuiHarness::click(gui.find<QPushButton>("backupDrop"));
        QTRY_VERIFY(!gui.find<InlineMessage>("backupStaged"));
        QTRY_VERIFY(gui.find<QPushButton>("backupTakeBack")->isEnabled());
        GuiHarness::click(gui.find<QPushButton>("backupTakeBack"));
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        QVERIFY(!gui.admin.calls().contains(u"takeBackRestore"_s));
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(gui.admin.calls().contains(u"takeBackRestore"_s));
        QTRY_VERIFY(message(gui, "backupStaged").contains(u"before the last restore"_s));
        QTRY_VERIFY(!gui.find<QPushButton>("backupTakeBack"));
    }

    void staged_givenUp_leavesTheStatusBar()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Settings);
        gui.admin.setRestorePlan(checkedPlan());
        gui.admin.stageRestore({u"/media/stick/b.tar"_s, {}}, {});
        gui.admin.finishBackupJob(1);
        auto *indicator = gui.window.findChild<QPushButton *>(u"transferIndicator"_s);
        QTRY_COMPARE(indicator->text(), u"Restore waits for a restart"_s);
        QVERIFY(indicator->isVisible());
        openPage(gui);
        QTRY_VERIFY(gui.find<QPushButton>("backupDrop"));
        GuiHarness::click(gui.find<QPushButton>("backupDrop"));
        QTRY_VERIFY(!indicator->isVisible());
    }

    void demo_cannotRestore()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        admin::ServerInfo info = gui.admin.currentServer();
        info.demo = true;
        gui.admin.setServer(info);
        openPage(gui);
        QTRY_VERIFY(!gui.find<QPushButton>("backupRestore")->isEnabled());
        QVERIFY(gui.find<QLabel>("backupRestoreText")->text().contains(u"demo"_s));
    }

    void setup_leadsToARestore()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        gui.window.startSetup();
        QTRY_VERIFY(gui.find<QPushButton>("setupRestore"));
        GuiHarness::click(gui.find<QPushButton>("setupRestore"));
        QTRY_VERIFY(gui.opened<RestoreDialog>());
        QVERIFY(gui.find<BackupPage>("backupPage"));
    }

    void export_closedWhileItRuns_isInTheStatusBarAndFoundAgain()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        QTRY_VERIFY(gui.find<TableView>("imagesTable"));
        QTRY_VERIFY(gui.find<TableView>("imagesTable")->currentIndex().isValid());
        gui.action("exportImages")->trigger();
        QTRY_VERIFY(gui.opened<ExportDialog>());
        QTRY_VERIFY(acceptText(gui).startsWith(u"Export 64"_s));
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.find<QPushButton>("exportCancel"));
        admin::ArchiveJob job = gui.admin.archives().first();
        job.doneBytes = job.totalBytes / 4;
        Q_EMIT gui.admin.archiveJobChanged(job);
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<ExportDialog>());
        auto *indicator = gui.find<QPushButton>("transferIndicator");
        QVERIFY(indicator && indicator->text().contains(u"25"_s));
        // By its action it is the same one.
        gui.action("exportImages")->trigger();
        QTRY_VERIFY(gui.opened<ExportDialog>());
        QTRY_VERIFY(gui.find<QPushButton>("exportCancel"));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<ExportDialog>());
        gui.admin.finishArchiveJob(job.id);
        QTRY_COMPARE(indicator->text(), u"Exported 1 image"_s);
        GuiHarness::click(indicator);
        QTRY_VERIFY(gui.opened<ExportDialog>());
        QTRY_VERIFY(message(gui, "archiveEnd").contains(u"exported"_s));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!indicator->isVisible());
    }

    void import_runningIsFoundAgain_andCancelled()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        admin::ImportRequest request;
        request.file = u"/media/stick/images.tar"_s;
        gui.admin.startImport(request, {});
        QCoreApplication::processEvents();
        gui.action("importImages")->trigger();
        QTRY_VERIFY(gui.opened<ImportDialog>());
        QTRY_VERIFY(gui.find<QPushButton>("importCancel"));
        GuiHarness::click(gui.find<QPushButton>("importCancel"));
        QTRY_VERIFY(message(gui, "archiveEnd").contains(u"Cancelled"_s));
        QTRY_COMPARE(gui.find<QPushButton>("transferIndicator")->text(), u"Import cancelled"_s);
    }
};

QTEST_MAIN(TstBackup)
#include "tst_backup.moc"
