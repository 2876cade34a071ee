// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "views/archives/ArchiveItemModel.h"
#include "views/archives/ArchiveWords.h"
#include "views/archives/ExportDialog.h"
#include "views/archives/ImportDialog.h"
#include "widgets/ErrorText.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace breakwater;
using namespace breakwater::ui;
using namespace Qt::StringLiterals;
using admin::ArchiveItemState;
using test::FakeAdmin;
using test::GuiHarness;

class TstArchives : public QObject
{
    Q_OBJECT

    static QPushButton *accept(const GuiHarness &gui) { return gui.find<QPushButton>("dialogAccept"); }
    static QString state(const GuiHarness &gui, const char *table, int row)
    {
        auto *view = gui.find<TableView>(table);
        return view ? view->model()->index(row, ArchiveItemModel::State).data().toString() : QString();
    }
    static void openExport(GuiHarness &gui)
    {
        QTRY_VERIFY(gui.find<TableView>("imagesTable"));
        QTRY_VERIFY(gui.find<TableView>("imagesTable")->currentIndex().isValid());
        gui.action("exportImages")->trigger();
        QTRY_VERIFY(gui.opened<ExportDialog>());
        QTRY_VERIFY(accept(gui)->text().startsWith(u"Export 64"_s));
    }
    static void openPlan(GuiHarness &gui)
    {
        gui.action("importImages")->trigger();
        QTRY_VERIFY(gui.opened<ImportDialog>());
        QVERIFY(!accept(gui)->isEnabled());
        GuiHarness::type(gui.find<QLineEdit>("importPath"), u"/media/stick/images.tar"_s);
        QTRY_VERIFY(accept(gui)->isEnabled());
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.find<QLabel>("archiveProgress"));
        gui.admin.finishArchiveJob(1);
        QTRY_COMPARE(accept(gui) ? accept(gui)->text() : QString(), u"Import 1 image"_s);
    }

private Q_SLOTS:
    void words_everyState_hasTextAndIcon()
    {
        for (int state = 0; state <= static_cast<int>(ArchiveItemState::Cancelled); ++state) {
            const words::Badge badge = words::archiveItemState(static_cast<ArchiveItemState>(state));
            QVERIFY(!badge.text.isEmpty());
            QVERIFY(QFile::exists(u":/breakwater/icons/%1.svg"_s.arg(badge.icon)));
        }
    }

    void words_refusals_sayWhichEntryAndWhatToDo_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("said");
        QTest::newRow("path") << u"path"_s << u"leads out of it"_s;
        QTest::newRow("link") << u"link"_s << u"link"_s;
        QTest::newRow("device") << u"device"_s << u"device"_s;
        QTest::newRow("size") << u"size"_s << u"more than is sensible"_s;
        QTest::newRow("ratio") << u"ratio"_s << u"more than is sensible"_s;
        QTest::newRow("entries") << u"entries"_s << u"more than is sensible"_s;
    }

    void words_refusals_sayWhichEntryAndWhatToDo()
    {
        QFETCH(QString, reason);
        QFETCH(QString, said);
        const ErrorText text
            = errorText(Error(ErrorCode::ArchiveRefused, {}, {{u"reason"_s, reason}, {u"entry"_s, u"../x"_s}}));
        QVERIFY(text.cause.contains(said));
        QVERIFY(text.cause.contains(u"../x"_s));
        QVERIFY(text.remedy.contains(u"Nothing was imported"_s));
    }

    void model_planThenJob_rowsChangeInPlace()
    {
        ArchiveItemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        admin::ArchiveItem item;
        item.image = u"docker.io/library/nginx:1.27"_s;
        item.missingPlatforms = {u"linux/arm64"_s};
        item.state = ArchiveItemState::Partial;
        model.assign({item});
        QCOMPARE(model.index(0, ArchiveItemModel::Reason).data().toString(), u"Without linux/arm64."_s);
        item.state = ArchiveItemState::Failed;
        item.error = Error(ErrorCode::DigestMismatch);
        model.assign({item});
        QCOMPARE(inserted.size(), 1);
        QVERIFY(!model.index(0, ArchiveItemModel::Reason).data().toString().isEmpty());
    }

    void export_chosenRow_toTheEnd()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        openExport(gui);
        QVERIFY(gui.find<QLabel>("archiveTotals")->text().startsWith(u"1 image: 1 goes."_s));
        GuiHarness::type(gui.find<QLineEdit>("exportPath"), u"/media/stick/out.tar"_s);
        GuiHarness::type(gui.find<QLineEdit>("exportMore"), u"ghcr.io/org/app:2"_s);
        QTRY_VERIFY(accept(gui)->text().startsWith(u"Export 128"_s));
        GuiHarness::click(accept(gui));
        QTRY_COMPARE(state(gui, "exportedImagesTable", 0), u"Under way"_s);
        QCOMPARE(gui.admin.lastExport().file, u"/media/stick/out.tar"_s);
        QCOMPARE(gui.admin.lastExport().images.size(), 2);
        QVERIFY(gui.admin.lastExport().images[0].repositoryId != 0);
        QVERIFY(gui.admin.lastExport().platforms.isEmpty()); // all that are here
        QVERIFY(gui.find<QPushButton>("exportCancel"));
        gui.admin.finishArchiveJob(1);
        QTRY_VERIFY(gui.find<InlineMessage>("archiveEnd"));
        QCOMPARE(gui.find<InlineMessage>("archiveEnd")->title(), u"2 images exported to /media/stick/out.tar"_s);
        QVERIFY(!gui.find<QPushButton>("exportCancel"));
    }

    void export_dockerArchive_wantsOnePlatform()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        openExport(gui);
        gui.find<QComboBox>("exportFormat")->setCurrentIndex(1);
        QTRY_COMPARE(state(gui, "exportedImagesTable", 0), u"Not possible"_s);
        QVERIFY(!accept(gui)->isEnabled());
        QVERIFY(gui.find<QLabel>("archiveReason")->text().contains(u"one platform"_s));
        GuiHarness::clickTick(gui.find<QCheckBox>("warmUpPlatform1"));
        QTRY_COMPARE(state(gui, "exportedImagesTable", 0), u"Goes"_s);
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(gui.find<QPushButton>("exportCancel"));
        QCOMPARE(gui.admin.lastExport().platforms, QStringList {u"linux/amd64"_s});
        QCOMPARE(gui.admin.lastExport().format, admin::ArchiveFormat::DockerArchive);
    }

    void export_cancelled_saysThatNothingIsLeft()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        openExport(gui);
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(gui.find<QPushButton>("exportCancel"));
        GuiHarness::click(gui.find<QPushButton>("exportCancel"));
        QTRY_VERIFY(gui.find<InlineMessage>("archiveEnd"));
        QCOMPARE(gui.find<InlineMessage>("archiveEnd")->title(), u"Cancelled"_s);
        QVERIFY(gui.admin.calls().contains(u"cancelArchiveJob"_s));
    }

    void export_badFile_isSaidAtTheField()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        openExport(gui);
        gui.admin.failNext(u"startExport"_s,
                           Error(ErrorCode::InvalidArgument, u"no such folder"_s, {{u"field"_s, u"file"_s}}));
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(gui.dialog<ExportDialog>()->findChild<QWidget *>(u"exportPath"_s)->isVisible());
        QTRY_VERIFY(accept(gui)->isEnabled());
        QVERIFY(!gui.find<QPushButton>("exportCancel"));
    }

    void import_planThenResult_byKeys()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        openPlan(gui);
        QCOMPARE(state(gui, "importedImagesTable", 0), u"Goes"_s);
        QCOMPARE(state(gui, "importedImagesTable", 1), u"Stays out"_s);
        QCOMPARE(state(gui, "importedImagesTable", 2), u"Not readable"_s);
        QVERIFY(gui.find<QLabel>("archiveTotals")->text().startsWith(u"3 images: 1 goes, 2 do not."_s));
        QVERIFY(GuiHarness::tabTo(gui.find<TableView>("importedImagesTable")));
        GuiHarness::key(Qt::Key_Down);
        QVERIFY(gui.find<QLabel>("archiveReason")->text().contains(u"Replace tags"_s));
        QVERIFY(GuiHarness::tabTo(accept(gui)));
        GuiHarness::key(Qt::Key_Space);
        QTRY_COMPARE(state(gui, "importedImagesTable", 0), u"Under way"_s);
        QCOMPARE(gui.admin.lastImport().file, u"/media/stick/images.tar"_s);
        QVERIFY(gui.admin.lastImport().projectId != 0);
        gui.admin.finishArchiveJob(2);
        QTRY_COMPARE(state(gui, "importedImagesTable", 0), u"Done"_s);
        QCOMPARE(gui.find<InlineMessage>("archiveEnd")->title(), u"1 image imported"_s);
        QVERIFY(!accept(gui));
    }

    void import_hostileFile_isRefusedInWords()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        gui.action("importImages")->trigger();
        QTRY_VERIFY(gui.opened<ImportDialog>());
        GuiHarness::type(gui.find<QLineEdit>("importPath"), u"/media/stick/evil.tar"_s);
        QTRY_VERIFY(accept(gui)->isEnabled());
        GuiHarness::click(accept(gui));
        QTRY_VERIFY(gui.find<QPushButton>("importCancel"));
        gui.admin.finishArchiveJob(
            1, Error(ErrorCode::ArchiveRefused, {}, {{u"reason"_s, u"path"_s}, {u"entry"_s, u"../etc/x"_s}}));
        QTRY_VERIFY(gui.find<InlineMessage>("archiveEnd"));
        QCOMPARE(gui.find<InlineMessage>("archiveEnd")->title(), u"The archive is refused"_s);
        QVERIFY(gui.find<InlineMessage>("archiveEnd")->text().contains(u"../etc/x"_s));
        GuiHarness::click(gui.find<QPushButton>("importBack"));
        QTRY_VERIFY(gui.find<QLineEdit>("importPath"));
        QCOMPARE(gui.find<QLineEdit>("importPath")->text(), u"/media/stick/evil.tar"_s);
    }

    void import_emptyState_leadsHere()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Images);
        QTRY_VERIFY(gui.find<QPushButton>("emptyImport"));
        GuiHarness::click(gui.find<QPushButton>("emptyImport"));
        QTRY_VERIFY(gui.opened<ImportDialog>());
        GuiHarness::type(gui.find<QLineEdit>("importPath"), u"/x.tar"_s);
        QVERIFY(!accept(gui)->isEnabled()); // there is no project to import into
    }
};

QTEST_MAIN(TstArchives)
#include "tst_archives.moc"
