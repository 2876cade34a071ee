// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "views/images/DeleteImagesDialog.h"
#include "views/images/ImageConfig.h"
#include "views/images/PullCommands.h"
#include "widgets/CodePane.h"
#include "widgets/CopyField.h"
#include "widgets/FilterField.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"
#include "widgets/Toast.h"

#include <QClipboard>
#include <QListView>
#include <QListWidget>
#include <QTabWidget>

using namespace breakwater;
using namespace breakwater::ui;
using test::FakeAdmin;
using test::GuiHarness;

class TstImages : public QObject
{
    Q_OBJECT

    static void choose(GuiHarness &gui, const QString &repository)
    {
        gui.window.showPage(Page::Images, QStringLiteral("repository:") + repository);
        QTRY_VERIFY(gui.find<QListView>("repositoryList"));
        QTRY_COMPARE(gui.find<QListView>("repositoryList")->currentIndex().data().toString(), repository);
        QTRY_VERIFY(gui.find<TableView>("imagesTable") && gui.find<TableView>("imagesTable")->currentIndex().isValid());
    }

private Q_SLOTS:
    void config_fromJson_takesWhatIsThere()
    {
        const ImageConfig config = ImageConfig::fromJson(QStringLiteral(
            R"({"created":"2026-04-01T10:00:00Z","os":"linux","architecture":"arm64","variant":"v8","config":{
               "Env":["PATH=/bin","A=b=c"],"Entrypoint":["/bin/sh","-c","echo hi"],"Cmd":["x"],
               "ExposedPorts":{"5432/tcp":{}},"Labels":{"z":"1","a":"2"},"User":"70"}})"));
        QCOMPARE(config.platform, QStringLiteral("linux/arm64/v8"));
        QCOMPARE(config.entrypoint, QStringLiteral("/bin/sh -c 'echo hi'"));
        QCOMPARE(config.environment.size(), 2);
        QCOMPARE(config.ports, QStringList {QStringLiteral("5432/tcp")});
        QCOMPARE(config.labels.first().first, QStringLiteral("a"));
        QCOMPARE(ImageConfig::fromJson(QStringLiteral("no json")), ImageConfig());
        QCOMPARE(ImageConfig::fromJson(QStringLiteral(R"({"config":{"Env":"text","Labels":[1]}})")), ImageConfig());
    }

    void commands_digestReference_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("expected");
        const QString digest = QStringLiteral("sha256:ab");
        QTest::newRow("tag") << QStringLiteral("host/a/b:1") << QStringLiteral("host/a/b@sha256:ab");
        QTest::newRow("port and tag") << QStringLiteral("host:8443/a:1") << QStringLiteral("host:8443/a@sha256:ab");
        QTest::newRow("port, no tag") << QStringLiteral("host:8443/a") << QStringLiteral("host:8443/a@sha256:ab");
        QTest::newRow("has a digest") << QStringLiteral("host/a@sha256:cd") << QStringLiteral("host/a@sha256:cd");
    }

    void commands_digestReference()
    {
        QFETCH(QString, reference);
        QFETCH(QString, expected);
        QCOMPARE(digestReference(reference, QStringLiteral("sha256:ab")), expected);
    }

    void tabs_showEverythingOfTheImage()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        choose(gui, QStringLiteral("library/postgres"));
        auto *tabs = gui.find<QTabWidget>("imageTabs");
        QVERIFY(tabs);
        tabs->setFocus();
        QTRY_VERIFY(tabs->tabText(2).contains(QLatin1Char('(')));
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(gui.find<TableView>("imagePlatformsTable"));
        QVERIFY(gui.find<TableView>("imagePlatformsTable")->model()->rowCount() > 1);
        tabs->setCurrentIndex(2);
        QTRY_VERIFY(gui.find<TableView>("imageLayersTable"));
        QVERIFY(gui.find<TableView>("imageLayersTable")->model()->rowCount() > 1);
        tabs->setCurrentIndex(4);
        QTRY_VERIFY(gui.find<CopyField>("copyForm0"));
        QVERIFY(gui.find<CopyField>("copyForm0")->value().contains(QStringLiteral("postgres")));
        QVERIFY(gui.find<CopyField>("copyForm2")->value().startsWith(QStringLiteral("docker.io/library/postgres")));
        gui.find<CopyField>("copyForm1")->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("@sha256:")));
    }

    void delete_planNamesEveryTag_buttonSaysTheDeed_data()
    {
        QTest::addColumn<int>("trashHours");
        QTest::addColumn<QString>("deed");
        QTest::newRow("no trash") << 0 << QStringLiteral("free");
        QTest::newRow("trash") << 24 << QStringLiteral("to the trash");
    }

    void delete_planNamesEveryTag_buttonSaysTheDeed()
    {
        QFETCH(int, trashHours);
        QFETCH(QString, deed);
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        gui.admin.storageState().settings.trashHours = trashHours;
        choose(gui, QStringLiteral("library/postgres"));
        auto *table = gui.find<TableView>("imagesTable");
        const int before = table->model()->rowCount();
        // Two tags point to the same digest: deleting one row takes both.
        table->setFocus();
        table->selectRow(0);
        GuiHarness::key(Qt::Key_Delete);
        QTRY_VERIFY(gui.opened<DeleteImagesDialog>());
        QTRY_VERIFY(gui.find<QPushButton>("confirmDeed")->isEnabled());
        const int tags = gui.find<QListWidget>("deletedTags")->count();
        QVERIFY(tags >= 1);
        QVERIFY(gui.find<QPushButton>("confirmDeed")->text().contains(deed));
        QVERIFY(gui.find<QPushButton>("confirmDeed")->text().contains(QString::number(tags)));
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(!gui.dialog<DeleteImagesDialog>());
        QTRY_COMPARE(table->model()->rowCount(), before - tags);
        QTRY_COMPARE(gui.find<InlineMessage>("deletionUndo") != nullptr, trashHours > 0);
        if (trashHours == 0) {
            QTRY_VERIFY(gui.find<Toast>("toast"));
            return;
        }
        // One click has it back: the newest row of the trash is the one that just went.
        const qint64 newest = gui.admin.storageState().trash.first().id;
        GuiHarness::click(gui.find<QPushButton>("messageAction", gui.find<InlineMessage>("deletionUndo")));
        QTRY_VERIFY(gui.admin.calls().contains(QStringLiteral("restoreTrash")));
        QTRY_VERIFY(!gui.find<InlineMessage>("deletionUndo"));
        for (const admin::TrashItem &item : gui.admin.storageState().trash)
            QVERIFY(item.id != newest);
        QTRY_VERIFY(gui.find<Toast>("toast")->text().contains(QStringLiteral("library/postgres")));
    }

    void delete_fails_staysOpenAndSaysWhy()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        choose(gui, QStringLiteral("library/redis"));
        gui.find<TableView>("imagesTable")->setFocus();
        gui.admin.failNext(QStringLiteral("planDeletion"), Error(ErrorCode::CatalogIo));
        GuiHarness::key(Qt::Key_Delete);
        QTRY_VERIFY(gui.opened<DeleteImagesDialog>());
        QTest::qWait(0);
        QVERIFY(!gui.find<QPushButton>("confirmDeed")->isEnabled());
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(!gui.dialog<DeleteImagesDialog>());
        QVERIFY(!gui.admin.calls().contains(QStringLiteral("deleteImages")));
    }

    void filter_byProjectAndWords()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        gui.window.showPage(Page::Images, QStringLiteral("project:quay-proxy"));
        auto *list = gui.find<QListView>("repositoryList");
        QTRY_VERIFY(list && list->model()->rowCount() > 0);
        QTRY_COMPARE(gui.find<QComboBox>("imageProject")->currentText(), QStringLiteral("quay-proxy"));
        GuiHarness::key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("no such thing"));
        QTRY_COMPARE(list->model()->rowCount(), 0);
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(list->model()->rowCount() > 0);
    }

    void empty_leadsToTheFirstNode()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Images);
        QTRY_VERIFY(gui.find<QPushButton>("emptyStateAction"));
        GuiHarness::click(gui.find<QPushButton>("emptyStateAction"));
        QTRY_COMPARE(gui.window.currentPage(), Page::Nodes);
    }
};

QTEST_MAIN(TstImages)
#include "tst_images.moc"
