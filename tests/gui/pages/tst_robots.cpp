// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "views/robots/RobotDialog.h"
#include "views/robots/RobotSnippets.h"
#include "views/robots/SecretDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/CopyField.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRadioButton>

using namespace breakwater;
using namespace breakwater::ui;
using test::FakeAdmin;
using test::GuiHarness;

namespace {

const admin::RobotInfo *named(const FakeAdmin &service, const QString &userName)
{
    for (const admin::RobotInfo &robot : service.allRobots()) {
        if (robot.userName == userName)
            return &robot;
    }
    return nullptr;
}

} // namespace

class TstRobots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snippets_quoteWhatShellsAndYamlWouldEat()
    {
        const RobotSnippets snippets = robotSnippets(QStringLiteral("https://cache.lan:8443"),
                                                     QStringLiteral("robot$a"), Secret(QStringLiteral("p'w\"\\x")));
        QVERIFY(snippets.dockerLogin.contains(QStringLiteral("--username 'robot$a'")));
        QVERIFY(snippets.dockerLogin.contains(QStringLiteral("'p'\\''w\"\\x'")));
        QVERIFY(snippets.registriesYaml.contains(QStringLiteral("password: \"p'w\\\"\\\\x\"")));
        QVERIFY(snippets.registriesYaml.contains(QStringLiteral("\"cache.lan:8443\":")));
        const QString encoded = snippets.imagePullSecret.section(QStringLiteral(".dockerconfigjson: "), 1).trimmed();
        const QJsonObject auths = QJsonDocument::fromJson(QByteArray::fromBase64(encoded.toLatin1()))
                                      .object()
                                      .value(QStringLiteral("auths"))
                                      .toObject();
        QCOMPARE(auths.value(QStringLiteral("cache.lan:8443")).toObject().value(QStringLiteral("username")).toString(),
                 QStringLiteral("robot$a"));
    }

    void create_byKeyboard_secretIsShownOnceAndNotLostToEscape()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        GuiHarness::key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(gui.opened<RobotDialog>());
        QTest::keyClicks(gui.find<QLineEdit>("robotName"), QStringLiteral("garage"));
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.opened<SecretDialog>());
        const admin::RobotInfo *made = named(gui.admin, QStringLiteral("robot$garage"));
        QVERIFY(made);
        QCOMPARE(made->spec.projects, QStringList {QStringLiteral("*")});
        auto *secret = gui.find<CopyField>("secretField");
        QVERIFY(!secret->value().isEmpty());
        auto *field = secret->findChild<QLineEdit *>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        GuiHarness::click(gui.find<QPushButton>("secretReveal"));
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        GuiHarness::key(Qt::Key_Escape);
        QVERIFY(gui.dialog<SecretDialog>());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretStored"));
        GuiHarness::key(Qt::Key_Space);
        GuiHarness::click(gui.find<QPushButton>("secretClose"));
        QTRY_VERIFY(!gui.dialog<SecretDialog>());
    }

    void create_forSelectedProjects_needsOne()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        gui.action("addRobot")->trigger();
        QTRY_VERIFY(gui.opened<RobotDialog>());
        GuiHarness::type(gui.find<QLineEdit>("robotName"), QStringLiteral("media2"));
        GuiHarness::clickTick(gui.find<QRadioButton>("robotReachSome"));
        QTRY_VERIFY(gui.find<QCheckBox>("robotProject_lscr-proxy"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QVERIFY(gui.dialog<RobotDialog>());
        GuiHarness::clickTick(gui.find<QCheckBox>("robotProject_lscr-proxy"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(gui.opened<SecretDialog>());
        QCOMPARE(named(gui.admin, QStringLiteral("robot$media2"))->spec.projects,
                 QStringList {QStringLiteral("lscr-proxy")});
    }

    void create_forASingleProject_hasItsNameInTheUserName()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        gui.action("addRobot")->trigger();
        QTRY_VERIFY(gui.opened<RobotDialog>());
        auto *name = gui.find<QLineEdit>("robotName");
        GuiHarness::type(name, QStringLiteral("ci"));
        auto *single = gui.find<QRadioButton>("robotReachSingle");
        QTRY_VERIFY(single->isEnabled());
        GuiHarness::clickTick(single);
        QTRY_VERIFY(gui.find<QComboBox>("robotProject"));
        const QString project = gui.find<QComboBox>("robotProject")->currentText();
        QVERIFY(name->accessibleDescription().contains(QStringLiteral("robot$%1+ci").arg(project)));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(named(gui.admin, QStringLiteral("robot$%1+ci").arg(project)));
    }

    void create_nameTaken_staysAndSaysSo()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        gui.action("addRobot")->trigger();
        QTRY_VERIFY(gui.opened<RobotDialog>());
        auto *name = gui.find<QLineEdit>("robotName");
        GuiHarness::type(name, QStringLiteral("cluster-pull"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(name->accessibleDescription().contains(QStringLiteral("exists")));
        QCOMPARE(name->text(), QStringLiteral("cluster-pull"));
    }

    void renew_warnsWhoUsesItAndShowsTheNewSecret()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        auto *table = gui.find<TableView>("robotsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("robot$cluster-pull"))->id);
        gui.action("renewRobot")->trigger();
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        QVERIFY(gui.dialog<ConfirmDialog>()->accessibleDescription().contains(QStringLiteral("pi4")));
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(gui.opened<SecretDialog>());
    }

    void disable_whileInUse_asksFirst()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        auto *table = gui.find<TableView>("robotsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("robot$cluster-pull"))->id);
        gui.action("toggleRobot")->trigger();
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        QVERIFY(!named(gui.admin, QStringLiteral("robot$cluster-pull"))->spec.disabled);
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(named(gui.admin, QStringLiteral("robot$cluster-pull"))->spec.disabled);
        QTRY_COMPARE(gui.action("toggleRobot")->text(), QStringLiteral("Enable"));
    }

    void remove_byKeyboard()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        auto *table = gui.find<TableView>("robotsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("robot$laptop"))->id);
        table->setFocus();
        GuiHarness::key(Qt::Key_Delete);
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        QVERIFY(GuiHarness::tabTo(gui.find<QPushButton>("confirmDeed")));
        GuiHarness::key(Qt::Key_Space);
        QTRY_VERIFY(!named(gui.admin, QStringLiteral("robot$laptop")));
    }
};

QTEST_MAIN(TstRobots)
#include "tst_robots.moc"
