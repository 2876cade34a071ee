// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "setup/SetupWizard.h"
#include "views/nodes/FirstPullLamp.h"
#include "widgets/CodePane.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace breakwater;
using namespace breakwater::ui;
using test::FakeAdmin;
using test::GuiHarness;

namespace {

void ready(SetupModel &model)
{
    model.load();
    QTRY_VERIFY(model.facts().has_value());
    QTRY_VERIFY(!model.registries().isEmpty());
}

int indexOf(const SetupModel &model, const QString &provider)
{
    for (int i = 0; i < model.registries().size(); ++i) {
        if (model.registries().at(i).preset.provider == provider)
            return i;
    }
    return -1;
}

/// The wizard in the real window; it opens by itself or is opened from the menu.
SetupWizard *openWizard(GuiHarness &gui)
{
    if (!gui.dialog<SetupWizard>()) {
        if (QAction *action = gui.action("actionSetup"))
            action->trigger();
    }
    return gui.dialog<SetupWizard>();
}

} // namespace

class TstSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_facts_proposeWhatIsBest()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        SetupModel model(service);
        QCOMPARE(model.addressProblem(), SetupProblem::FactsMissing);
        ready(model);
        QCOMPARE(model.host(), QStringLiteral("192.168.1.10"));
        QCOMPARE(model.port(), 5443);
        QCOMPARE(model.serverUrl(), QStringLiteral("https://192.168.1.10:5443"));
        QVERIFY(model.certificateNames().contains(QStringLiteral("cupboard")));
        QVERIFY(!model.certificateNames().contains(QStringLiteral("127.0.0.1")));
        QVERIFY(model.registries().at(indexOf(model, QStringLiteral("docker-hub"))).chosen);
        QVERIFY(!model.registries().at(indexOf(model, QStringLiteral("mcr"))).chosen);
        QCOMPARE(indexOf(model, QStringLiteral("harbor")), -1);
    }

    void model_host_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const QString &host, SetupProblem problem) {
            QTest::newRow(name) << host << static_cast<int>(problem);
        };
        row("name", QStringLiteral("cache.lan"), SetupProblem::None);
        row("address", QStringLiteral("10.0.0.5"), SetupProblem::None);
        row("v6", QStringLiteral("fd00::5"), SetupProblem::None);
        row("empty", QString(), SetupProblem::HostMissing);
        row("scheme", QStringLiteral("https://cache.lan"), SetupProblem::HostInvalid);
        row("port", QStringLiteral("cache.lan:8443"), SetupProblem::HostInvalid);
        row("half an address", QStringLiteral("192.168.1"), SetupProblem::HostInvalid);
        row("underscore", QStringLiteral("my_cache"), SetupProblem::HostInvalid);
    }

    void model_host()
    {
        QFETCH(QString, host);
        QFETCH(int, problem);
        FakeAdmin service(FakeAdmin::Sample::Empty);
        SetupModel model(service);
        ready(model);
        model.setHost(host);
        QCOMPARE(static_cast<int>(model.addressProblem()), problem);
    }

    void model_checkAgain_keepsWhatWasChosen()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        SetupModel model(service);
        ready(model);
        model.setHost(QStringLiteral("cache.lan"));
        model.setPort(9443);
        model.checkAgain();
        QTRY_VERIFY(!model.isChecking());
        QCOMPARE(model.serverUrl(), QStringLiteral("https://cache.lan:9443"));
    }

    void model_plainHttp_isPublicOnlyOutsideThePrivateRanges()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        SetupModel model(service);
        ready(model);
        for (const char *address : {"192.168.1.1", "10.1.2.3", "172.20.0.1", "100.100.1.1", "fd00::1", "127.0.0.1"}) {
            model.setHost(QString::fromLatin1(address));
            QVERIFY2(!model.hostIsPublic(), address);
        }
        for (const char *address : {"8.8.8.8", "172.32.0.1", "2001:db8::1"}) {
            model.setHost(QString::fromLatin1(address));
            QVERIFY2(model.hostIsPublic(), address);
        }
    }

    void model_apply_makesEverythingOnce()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        SetupModel model(service);
        ready(model);
        const int hub = indexOf(model, QStringLiteral("docker-hub"));
        model.setCredentials(hub, QStringLiteral("me"), Secret(QStringLiteral("token")));
        QSignalSpy finished(&model, &SetupModel::applyFinished);
        model.apply();
        model.apply(); // a second click while it runs is nothing
        QVERIFY(finished.wait(2000));
        QVERIFY(finished.first().first().toBool());
        QCOMPARE(service.calls().count(QStringLiteral("applySettings")), 1);
        QCOMPARE(service.calls().count(QStringLiteral("addUpstream")), 5);
        QCOMPARE(service.calls().count(QStringLiteral("addProject")), 5);
        QCOMPARE(service.calls().count(QStringLiteral("finishSetup")), 1);
        QCOMPARE(service.currentSettings().listen, QStringList {QStringLiteral("0.0.0.0:5443")});
        QVERIFY(service.allProjects().first().spec.isDefault);
        QVERIFY(service.allUpstreams().first().hasPassword);
        QCOMPARE(model.robotUserName(), QStringLiteral("robot$cluster-pull"));
        QVERIFY(!model.robotSecret().isEmpty());
        QVERIFY(service.currentServer().setupDone);
    }

    void model_apply_failsHalfWay_goesOnWhereItStopped()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        SetupModel model(service);
        ready(model);
        QSignalSpy finished(&model, &SetupModel::applyFinished);
        service.failNext(QStringLiteral("createRobot"), Error(ErrorCode::CatalogIo));
        model.apply();
        QVERIFY(finished.wait(2000));
        QVERIFY(!finished.first().first().toBool());
        QVERIFY(!service.currentServer().setupDone);
        model.apply();
        QVERIFY(finished.wait(2000));
        QVERIFY(finished.last().first().toBool());
        QCOMPARE(service.allUpstreams().size(), 5);
        QCOMPARE(service.calls().count(QStringLiteral("addUpstream")), 5);
        QCOMPARE(service.calls().count(QStringLiteral("addProject")), 5);
    }

    void model_secondRun_keepsWhatIsThere()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        const int upstreams = static_cast<int>(service.allUpstreams().size());
        const int projects = static_cast<int>(service.allProjects().size());
        SetupModel model(service);
        ready(model);
        QSignalSpy finished(&model, &SetupModel::applyFinished);
        model.apply();
        QVERIFY(finished.wait(2000));
        QVERIFY(finished.first().first().toBool());
        QCOMPARE(service.allUpstreams().size(), upstreams);
        QCOMPARE(service.allProjects().size(), projects);
        QVERIFY(!service.calls().contains(QStringLiteral("createRobot")));
        QCOMPARE(model.robotUserName(), QStringLiteral("robot$cluster-pull"));
        QVERIFY(model.robotSecret().isEmpty());
    }

    void model_settingsManagedByFile_areLeftAlone()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        admin::ServerInfo info = service.currentServer();
        info.settingsManaged = true;
        service.setServer(info);
        SetupModel model(service);
        ready(model);
        QSignalSpy finished(&model, &SetupModel::applyFinished);
        model.apply();
        QVERIFY(finished.wait(2000));
        QVERIFY(!service.calls().contains(QStringLiteral("applySettings")));
    }

    void wizard_keyboardOnly_fromWelcomeToTheFirstPull()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        SetupWizard *wizard = openWizard(gui);
        QVERIFY(wizard);
        QTRY_VERIFY(wizard->model().facts().has_value());
        const auto next = [&] {
            QVERIFY(GuiHarness::tabTo(gui.find<QPushButton>("setupNext")));
            GuiHarness::key(Qt::Key_Space);
        };
        next(); // Welcome
        QCOMPARE(wizard->step(), 1);
        next(); // Check
        QCOMPARE(wizard->step(), 2);
        GuiHarness::type(gui.find<QLineEdit>("setupHostText"), QStringLiteral("cache.lan"));
        QVERIFY(GuiHarness::tabTo(gui.find<QSpinBox>("setupPort")));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9443"));
        next();
        QCOMPARE(wizard->step(), 3);
        QVERIFY(GuiHarness::tabTo(gui.find<QCheckBox>("setupRegistry_lscr")));
        GuiHarness::key(Qt::Key_Space);
        QVERIFY(!gui.find<QCheckBox>("setupRegistry_lscr")->isChecked());
        next();
        QCOMPARE(wizard->step(), 4);
        // Back keeps the answers.
        QVERIFY(GuiHarness::tabTo(gui.find<QPushButton>("setupBack")));
        GuiHarness::key(Qt::Key_Space);
        QCOMPARE(wizard->step(), 3);
        QVERIFY(!gui.find<QCheckBox>("setupRegistry_lscr")->isChecked());
        next();
        next(); // Space
        QCOMPARE(wizard->step(), 5);
        QVERIFY(!gui.admin.calls().contains(QStringLiteral("applySettings")));
        next(); // Apply
        QTRY_COMPARE(wizard->step(), 6);
        QCOMPARE(gui.admin.allUpstreams().size(), 4);
        QCOMPARE(gui.admin.currentSettings().names.first(), QStringLiteral("cache.lan"));
        auto *files = gui.find<QTabWidget>("configFiles");
        QTRY_VERIFY(files && files->count() > 0);
        const QString yaml = qobject_cast<CodePane *>(files->widget(0))->text();
        QVERIFY(yaml.contains(QString::fromUtf8(wizard->model().robotSecret().reveal())));
        QVERIFY(!gui.find<QPushButton>("setupBack"));
        const admin::PullInfo pull
            = gui.admin.startPull(QStringLiteral("192.168.1.21"), QStringLiteral("dockerhub-proxy"),
                                  QStringLiteral("library/busybox"), QStringLiteral("1.36"), admin::Outcome::Miss);
        gui.admin.finishPull(pull.id, admin::Outcome::Miss);
        QTRY_COMPARE(gui.find<FirstPullLamp>("firstPullLamp")->state(), FirstPullLamp::State::Proven);
        QTRY_COMPARE(gui.find<QPushButton>("setupNext")->text(), QStringLiteral("&Finish"));
        next();
        QTRY_VERIFY(!gui.dialog<SetupWizard>());
    }

    void wizard_portTaken_leadsToTheAddressAndGoesOn()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        SetupWizard *wizard = openWizard(gui);
        QVERIFY(wizard);
        QTRY_VERIFY(wizard->model().facts().has_value());
        gui.admin.failNext(QStringLiteral("applySettings"),
                           Error(ErrorCode::AddressInUse, {},
                                 {{QStringLiteral("address"), QStringLiteral("0.0.0.0:5443")},
                                  {QStringLiteral("holder"), QStringLiteral("nginx (pid 812)")}}));
        while (wizard->step() < 5)
            GuiHarness::click(gui.find<QPushButton>("setupNext"));
        GuiHarness::click(gui.find<QPushButton>("setupNext"));
        QTRY_VERIFY(gui.find<QPushButton>("messageAction"));
        QCOMPARE(gui.find<QPushButton>("setupNext")->text(), QStringLiteral("&Try again"));
        QVERIFY(gui.admin.allUpstreams().isEmpty());
        GuiHarness::click(gui.find<QPushButton>("messageAction"));
        QCOMPARE(wizard->step(), 2);
        wizard->model().setPort(9443);
        while (wizard->step() < 5)
            GuiHarness::click(gui.find<QPushButton>("setupNext"));
        GuiHarness::click(gui.find<QPushButton>("setupNext"));
        QTRY_COMPARE(wizard->step(), 6);
        QCOMPARE(gui.admin.currentSettings().listen, QStringList {QStringLiteral("0.0.0.0:9443")});
    }

    void wizard_upstreamDown_testTellsAndSetUpGoesOn()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        gui.admin.setTestScript({{admin::TestStep::Dns,
                                  admin::TestOutcome::Failed,
                                  12,
                                  {},
                                  Error(ErrorCode::UpstreamDns, {},
                                        {{QStringLiteral("upstream"), QStringLiteral("dockerhub")},
                                         {QStringLiteral("host"), QStringLiteral("registry-1.docker.io")}})}});
        SetupWizard *wizard = openWizard(gui);
        QVERIFY(wizard);
        QTRY_VERIFY(!wizard->model().registries().isEmpty());
        while (wizard->step() < 3)
            GuiHarness::click(gui.find<QPushButton>("setupNext"));
        GuiHarness::click(gui.find<QPushButton>("setupLogin_docker-hub"));
        GuiHarness::type(gui.find<QLineEdit>("setupUsername_docker-hub"), QStringLiteral("me"));
        GuiHarness::type(gui.find<QLineEdit>("setupPassword_docker-hub"), QStringLiteral("token"));
        GuiHarness::click(gui.find<QPushButton>("setupTest_docker-hub"));
        QTRY_VERIFY(gui.find<QLabel>("testSummary"));
        QTRY_VERIFY(gui.find<QLabel>("testSummary")->text().contains(QStringLiteral("cannot be found")));
        QVERIFY(gui.find<QPushButton>("setupNext")->isEnabled());
    }

    void wizard_noRegistry_cannotGoOn()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        SetupWizard *wizard = openWizard(gui);
        QVERIFY(wizard);
        QTRY_VERIFY(!wizard->model().registries().isEmpty());
        while (wizard->step() < 3)
            GuiHarness::click(gui.find<QPushButton>("setupNext"));
        for (int i = 0; i < wizard->model().registries().size(); ++i)
            wizard->model().setChosen(i, false);
        QVERIFY(!gui.find<QPushButton>("setupNext")->isEnabled());
    }

    void wizard_later_changesNothing()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Dashboard);
        QVERIFY(openWizard(gui));
        GuiHarness::click(gui.find<QPushButton>("setupLater"));
        QTRY_VERIFY(!gui.dialog<SetupWizard>());
        QVERIFY(gui.admin.calls().isEmpty());
    }
};

QTEST_MAIN(TstSetup)
#include "tst_setup.moc"
