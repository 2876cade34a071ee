// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "models/SpendingModel.h"
#include "views/upstreams/TestDialog.h"
#include "views/upstreams/TestLadder.h"
#include "views/upstreams/UpstreamDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>

using namespace breakwater;
using namespace breakwater::ui;
using test::FakeAdmin;
using test::GuiHarness;

namespace {

const admin::UpstreamInfo *named(const FakeAdmin &service, const QString &name)
{
    for (const admin::UpstreamInfo &upstream : service.allUpstreams()) {
        if (upstream.spec.name == name)
            return &upstream;
    }
    return nullptr;
}

} // namespace

class TstUpstreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladder_underTester_showsTheFailingStepAndItsRemedy()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        ConnectionTestModel model(service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        admin::UpstreamSpec spec;
        spec.name = QStringLiteral("lab");
        spec.url = QStringLiteral("https://broken.example.com");
        model.start(0, spec);
        QCOMPARE(model.state(), ConnectionTestModel::State::Running);
        QTRY_COMPARE(model.state(), ConnectionTestModel::State::Failed);
        QVERIFY(model.summary().contains(QStringLiteral("cannot be found")));
        const QModelIndex detail = model.index(model.rowOf(admin::TestStep::Dns), ConnectionTestModel::Detail);
        QVERIFY(detail.data().toString().contains(QStringLiteral("DNS")));
        QVERIFY(model.toText().contains(spec.url));
        model.reset();
        QCOMPARE(model.rowCount(), 0);
    }

    void add_byKeyboard_fromPreset()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Upstreams);
        GuiHarness::key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(gui.opened<UpstreamDialog>());
        auto *preset = gui.find<QComboBox>("upstreamPreset");
        QTRY_VERIFY(preset && preset->count() > 3);
        QTRY_COMPARE(gui.find<QLineEdit>("upstreamName")->text(), QStringLiteral("dockerhub"));
        preset->setFocus();
        GuiHarness::key(Qt::Key_Down);
        QCOMPARE(gui.find<QLineEdit>("upstreamUrl")->text(), QStringLiteral("https://ghcr.io"));
        QVERIFY(GuiHarness::tabTo(gui.find<QLineEdit>("upstreamUsername")));
        GuiHarness::type(gui.find<QLineEdit>("upstreamUsername"), QStringLiteral("me"));
        QVERIFY(GuiHarness::tabTo(gui.find<QLineEdit>("upstreamPassword")));
        GuiHarness::type(gui.find<QLineEdit>("upstreamPassword"), QStringLiteral("s3cret"));
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(!gui.dialog<UpstreamDialog>());
        const admin::UpstreamInfo *made = named(gui.admin, QStringLiteral("ghcr"));
        QVERIFY(made);
        QVERIFY(made->hasPassword);
        QCOMPARE(made->spec.username, QStringLiteral("me"));
        auto *table = gui.find<TableView>("upstreamsTable");
        QTRY_VERIFY(table);
        QCOMPARE(table->currentKey().toLongLong(), made->id);
    }

    void edit_anotherUserOrRegistry_asksForThePasswordAgain_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("kept");
        QTest::newRow("another user") << QByteArray("upstreamUsername") << QStringLiteral("otto") << false;
        QTest::newRow("another host") << QByteArray("upstreamUrl") << QStringLiteral("https://mirror.lan") << false;
        QTest::newRow("plain text") << QByteArray("upstreamUrl") << QStringLiteral("http://registry-1.docker.io")
                                    << false;
        QTest::newRow("another name") << QByteArray("upstreamName") << QStringLiteral("hub") << true;
    }

    void edit_anotherUserOrRegistry_asksForThePasswordAgain()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QFETCH(bool, kept);
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Upstreams);
        auto *table = gui.find<TableView>("upstreamsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("dockerhub"))->id);
        gui.action("editUpstream")->trigger();
        QTRY_VERIFY(gui.opened<UpstreamDialog>());
        GuiHarness::type(gui.find<QLineEdit>(field.constData()), text);
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        if (kept) {
            QTRY_VERIFY(!gui.dialog<UpstreamDialog>());
            QVERIFY(named(gui.admin, text)->hasPassword);
            return;
        }
        // Saved like this it would have no password any more, and every pull would be refused.
        QVERIFY(!gui.admin.calls().contains(QStringLiteral("updateUpstream")));
        auto *password = gui.find<QLineEdit>("upstreamPassword");
        QVERIFY(password->accessibleDescription().contains(QStringLiteral("again")));
        GuiHarness::type(password, QStringLiteral("s3cret"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<UpstreamDialog>());
        QTRY_VERIFY(gui.admin.calls().contains(QStringLiteral("updateUpstream")));
    }

    void add_whatCannotBe_isRefusedBesideTheField()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Upstreams);
        gui.action("addUpstream")->trigger();
        QTRY_VERIFY(gui.opened<UpstreamDialog>());
        QTRY_VERIFY(!gui.find<QLineEdit>("upstreamName")->text().isEmpty());
        auto *name = gui.find<QLineEdit>("upstreamName");
        auto *url = gui.find<QLineEdit>("upstreamUrl");
        GuiHarness::type(name, QStringLiteral("My Registry"));
        GuiHarness::type(url, QStringLiteral("registry.lan"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QVERIFY(gui.dialog<UpstreamDialog>());
        QVERIFY(name->accessibleDescription().contains(QStringLiteral("lower-case")));
        QVERIFY(url->accessibleDescription().contains(QStringLiteral("https://")));
        QVERIFY(!gui.admin.calls().contains(QStringLiteral("addUpstream")));
        // A name that is taken is told by the server, and stands at the field too.
        GuiHarness::type(name, gui.admin.allUpstreams().first().spec.name);
        GuiHarness::type(url, QStringLiteral("https://registry.lan"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(name->accessibleDescription().contains(QStringLiteral("exists")));
        QCOMPARE(url->text(), QStringLiteral("https://registry.lan"));
    }

    void add_whileItIsDown_testSaysSoAndSavingWorks()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Upstreams);
        gui.action("addUpstream")->trigger();
        QTRY_VERIFY(gui.opened<UpstreamDialog>());
        QTRY_VERIFY(!gui.find<QLineEdit>("upstreamName")->text().isEmpty());
        GuiHarness::type(gui.find<QLineEdit>("upstreamName"), QStringLiteral("lab"));
        GuiHarness::type(gui.find<QLineEdit>("upstreamUrl"), QStringLiteral("https://broken.example.com"));
        GuiHarness::click(gui.find<QPushButton>("upstreamTest"));
        QTRY_VERIFY(gui.find<QLabel>("testSummary"));
        QTRY_VERIFY(gui.find<QLabel>("testSummary")->text().contains(QStringLiteral("cannot be found")));
        GuiHarness::click(gui.find<QPushButton>("testCopy"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("broken.example.com")));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(named(gui.admin, QStringLiteral("lab")));
    }

    void add_advanced_isSavedAndShownAgainWithoutSecrets()
    {
        const QString certificate = QStringLiteral("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----");
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Upstreams);
        gui.action("addUpstream")->trigger();
        QTRY_VERIFY(gui.opened<UpstreamDialog>());
        QTRY_VERIFY(!gui.find<QLineEdit>("upstreamName")->text().isEmpty());
        GuiHarness::type(gui.find<QLineEdit>("upstreamName"), QStringLiteral("lab"));
        GuiHarness::type(gui.find<QLineEdit>("upstreamUrl"), QStringLiteral("https://registry.lan"));
        QVERIFY(!gui.find<QLineEdit>("upstreamProxy")); // what is hidden is not found
        GuiHarness::click(gui.find<QPushButton>("upstreamMore"));
        QTRY_VERIFY(gui.find<QLineEdit>("upstreamProxy"));
        auto *proxy = gui.find<QLineEdit>("upstreamProxy");
        auto *key = gui.find<QPlainTextEdit>("upstreamClientKey");
        auto *realm = gui.find<QLineEdit>("upstreamRealmHosts");
        proxy->setText(QStringLiteral("http://u:topsecret@proxy.lan:3128"));
        realm->setText(QStringLiteral("https://login.lan"));
        gui.find<QPlainTextEdit>("upstreamClientCertificate")->setPlainText(certificate);
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QVERIFY(proxy->accessibleDescription().contains(QStringLiteral("fields below")));
        QVERIFY(realm->accessibleDescription().contains(QStringLiteral("without https://")));
        QVERIFY(key->accessibleDescription().contains(QStringLiteral("private key")));
        QVERIFY(!gui.admin.calls().contains(QStringLiteral("addUpstream")));

        proxy->setText(QStringLiteral("http://proxy.lan:3128"));
        realm->setText(QStringLiteral("login.lan, login.lan:8443"));
        gui.find<QLineEdit>("upstreamProxyUser")->setText(QStringLiteral("me"));
        gui.find<QLineEdit>("upstreamProxyPassword")->setText(QStringLiteral("pw"));
        key->setPlainText(QStringLiteral("-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----"));
        gui.find<QComboBox>("upstreamAddresses")->setCurrentIndex(1);
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(named(gui.admin, QStringLiteral("lab")));
        const admin::UpstreamInfo made = *named(gui.admin, QStringLiteral("lab"));
        QCOMPARE(made.spec.proxyUrl, QStringLiteral("http://proxy.lan:3128"));
        QCOMPARE(made.spec.proxyUsername, QStringLiteral("me"));
        QCOMPARE(made.spec.realmHosts, QStringList({QStringLiteral("login.lan"), QStringLiteral("login.lan:8443")}));
        QCOMPARE(made.spec.clientCertificate, certificate + QLatin1Char('\n'));
        QCOMPARE(made.spec.addresses, AddressFamily::Ipv4);
        QVERIFY(made.hasProxyPassword && made.hasClientKey);

        // Edited: what is stored stays and is not shown.
        UpstreamDialog dialog(gui.admin, made);
        dialog.show();
        QVERIFY(dialog.findChild<QLineEdit *>(QStringLiteral("upstreamProxy"))->isVisible());
        QVERIFY(dialog.findChild<QLineEdit *>(QStringLiteral("upstreamProxyPassword"))->text().isEmpty());
        QVERIFY(dialog.findChild<QPlainTextEdit *>(QStringLiteral("upstreamClientKey"))->toPlainText().isEmpty());
        QCOMPARE(dialog.spec(), made.spec);
        QTest::mouseClick(dialog.acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(gui.admin.calls().contains(QStringLiteral("updateUpstream")));
        QVERIFY(named(gui.admin, QStringLiteral("lab"))->hasClientKey);
        QCOMPARE(named(gui.admin, QStringLiteral("lab"))->spec, made.spec);
    }

    void spentOn_isATableThatSortsAndFollows()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Upstreams);
        auto *table = gui.find<TableView>("upstreamsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        const qint64 id = named(gui.admin, QStringLiteral("dockerhub"))->id;
        table->selectKey(id);
        table->setFocus();
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.find<TableView>("spendingTable"));
        auto *spent = gui.find<TableView>("spendingTable");
        const auto cell = [&](int row, int column) { return spent->model()->index(row, column).data().toString(); };
        QCOMPARE(spent->model()->rowCount(), 5);
        QCOMPARE(cell(0, SpendingModel::Image), QStringLiteral("library/postgres:16.4"));
        QCOMPARE(spent->model()->index(0, SpendingModel::Image).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("dockerhub-proxy/library/postgres:16.4"));
        QCOMPARE(cell(0, SpendingModel::Pulls), QStringLiteral("12"));
        QVERIFY(cell(0, SpendingModel::Share).startsWith(QStringLiteral("32")));
        QVERIFY(cell(0, SpendingModel::Last).contains(QStringLiteral("min")));
        QCOMPARE(cell(4, SpendingModel::Image), QStringLiteral("library/redis:7.4-alpine (project removed)"));
        auto *summary = gui.find<QLabel>("spendingSummary");
        QVERIFY(summary->text().contains(QStringLiteral("37 pulls")));
        QVERIFY(summary->text().contains(QStringLiteral("6 h")));
        // By name instead.
        QHeaderView *header = spent->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(SpendingModel::Image) + 10, header->height() / 2));
        QTRY_VERIFY(cell(0, SpendingModel::Image) != QStringLiteral("library/postgres:16.4"));
        // What is spent meanwhile is counted in place.
        gui.admin.setSpending(id, {21600, 1, {{QStringLiteral("p"), QStringLiteral("a/b"), {}, 1, {}}}});
        QTRY_COMPARE(spent->model()->rowCount(), 1);
        QCOMPARE(cell(0, SpendingModel::Image), QStringLiteral("a/b"));
        QVERIFY(cell(0, SpendingModel::Share).startsWith(QStringLiteral("100")));
        QTRY_VERIFY(summary->text().startsWith(QStringLiteral("1 pull ")));
        // With two projects the name is whole.
        gui.admin.setSpending(id,
                              {21600,
                               3,
                               {{QStringLiteral("p"), QStringLiteral("a/b"), {}, 2, {}},
                                {QStringLiteral("q"), QStringLiteral("a/b"), {}, 1, {}}}});
        QTRY_COMPARE(spent->model()->rowCount(), 2);
        QTRY_COMPARE(cell(0, SpendingModel::Image), QStringLiteral("p/a/b"));
        // Nothing is a sentence and no table; an upstream without a limit says that.
        gui.admin.setSpending(id, {3600, 0, {}});
        QTRY_VERIFY(!gui.find<TableView>("spendingTable"));
        QVERIFY(summary->text().startsWith(QStringLiteral("No pull")));
        const qint64 other = named(gui.admin, QStringLiteral("ghcr"))->id;
        gui.admin.setSpending(other, {21600, 3, {{QStringLiteral("p"), QStringLiteral("a"), {}, 3, {}}}});
        table->selectKey(other);
        QTRY_VERIFY(summary->text().contains(QStringLiteral("tells no limit")));
    }

    void spendingModel_underTester()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        SpendingModel model(service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &SpendingModel::loaded);
        model.setUpstream(1);
        QTRY_COMPARE(model.rowCount(), 5);
        // Many changes at once are read once, and the last one counts.
        for (int pulls = 1; pulls <= 20; ++pulls)
            service.setSpending(1, {21600, pulls, {{QStringLiteral("p"), QStringLiteral("a"), {}, pulls, {}}}});
        QTRY_COMPARE(model.spending().pulls, 20);
        QVERIFY(loaded.count() <= 4);
        model.setUpstream(2);
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(model.spending().windowSeconds, 21600);
    }

    void remove_whileInUse_isExplained()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Upstreams);
        auto *table = gui.find<TableView>("upstreamsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("dockerhub"))->id);
        table->setFocus();
        GuiHarness::key(Qt::Key_Delete);
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        // Enter must not delete: the focus is on Cancel.
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("confirmCancel"));
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(gui.admin.calls().contains(QStringLiteral("removeUpstream")));
        QTest::qWait(0);
        QVERIFY(gui.dialog<ConfirmDialog>());
        QVERIFY(named(gui.admin, QStringLiteral("dockerhub")));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<ConfirmDialog>());
    }

    void managedByFile_cannotBeChangedAndSaysWhy()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Upstreams);
        auto *table = gui.find<TableView>("upstreamsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        qint64 managed = 0;
        for (const admin::UpstreamInfo &upstream : gui.admin.allUpstreams())
            managed = upstream.managed ? upstream.id : managed;
        QVERIFY(managed != 0);
        table->selectKey(managed);
        for (const char *name : {"editUpstream", "toggleUpstream", "removeUpstream"}) {
            QVERIFY2(!gui.action(name)->isEnabled(), name);
            QVERIFY(gui.action(name)->toolTip().contains(QStringLiteral("configuration file")));
        }
        QVERIFY(gui.action("testUpstream")->isEnabled());
    }

    void disable_andEnable()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Upstreams);
        auto *table = gui.find<TableView>("upstreamsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        const qint64 id = named(gui.admin, QStringLiteral("quay"))->id;
        table->selectKey(id);
        gui.action("toggleUpstream")->trigger();
        QTRY_COMPARE(named(gui.admin, QStringLiteral("quay"))->spec.enabled, false);
        QTRY_COMPARE(gui.action("toggleUpstream")->text(), QStringLiteral("Enable"));
        QCOMPARE(table->currentKey().toLongLong(), id);
    }

    void test_storedUpstream_showsTheLadder()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Upstreams);
        auto *table = gui.find<TableView>("upstreamsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("dockerhub"))->id);
        table->setFocus();
        GuiHarness::key(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(gui.opened<TestDialog>());
        QTRY_VERIFY(gui.find<QPushButton>("testCopy"));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<TestDialog>());
    }

    void empty_presetButton_opensTheDialogWithIt()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Upstreams);
        QTRY_VERIFY(gui.find<QPushButton>("preset_quay"));
        GuiHarness::click(gui.find<QPushButton>("preset_quay"));
        QTRY_VERIFY(gui.opened<UpstreamDialog>());
        QTRY_COMPARE(gui.find<QLineEdit>("upstreamUrl")->text(), QStringLiteral("https://quay.io"));
    }
};

QTEST_MAIN(TstUpstreams)
#include "tst_upstreams.moc"
