// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "views/robots/RobotDialog.h"
#include "views/robots/RobotSnippets.h"
#include "views/robots/RobotTestDialog.h"
#include "views/robots/RotateDialog.h"
#include "views/robots/SecretDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/CopyField.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QFrame>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
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

/// Two nodes used it in the last hour; its number.
qint64 useOf(FakeAdmin &service, const QString &userName)
{
    const qint64 id = named(service, userName)->id;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    service.setRobotNodes(id,
                          {{QStringLiteral("192.168.1.21"), QStringLiteral("pi4"), now.addSecs(-300), false},
                           {QStringLiteral("192.168.1.22"), QStringLiteral("nuc"), now.addSecs(-900), false}});
    return id;
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

    void rotate_keepsTheOldSecretForAWhile_andShowsTheNodes()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        auto *table = gui.find<TableView>("robotsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        const qint64 id = useOf(gui.admin, QStringLiteral("robot$cluster-pull"));
        table->selectKey(id);
        table->setFocus();
        GuiHarness::key(Qt::Key_Return);
        QVERIFY(!gui.find<QFrame>("rotationPanel"));
        gui.action("renewRobot")->trigger();
        QTRY_VERIFY(gui.opened<RotateDialog>());
        QCOMPARE(gui.find<QComboBox>("rotateOverlap")->currentData().toInt(), 24);
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.opened<SecretDialog>());
        GuiHarness::clickTick(gui.find<QCheckBox>("secretStored"));
        GuiHarness::click(gui.find<QPushButton>("secretClose"));
        QTRY_VERIFY(!gui.dialog<SecretDialog>());
        QTRY_VERIFY(gui.find<QFrame>("rotationPanel"));
        auto *title = gui.find<QLabel>("rotationTitle");
        QTRY_VERIFY2(title->text().contains(QStringLiteral("pi4, nuc")), qPrintable(title->text()));
        QVERIFY(title->text().startsWith(QStringLiteral("2")));

        // One node has come with the new one; the counter follows, and ending the old one asks for the other.
        auto nodes = named(gui.admin, QStringLiteral("robot$cluster-pull"))->nodes;
        nodes[0].oldSecret = false;
        gui.admin.setRobotNodes(id, nodes);
        QTRY_VERIFY(title->text().contains(QStringLiteral("nuc")) && !title->text().contains(QStringLiteral("pi4")));
        GuiHarness::click(gui.find<QPushButton>("rotationEnd"));
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        QVERIFY(gui.dialog<ConfirmDialog>()->accessibleDescription().contains(QStringLiteral("nuc")));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<ConfirmDialog>());
        nodes[1].oldSecret = false;
        gui.admin.setRobotNodes(id, nodes);
        QTRY_COMPARE(title->text(), QStringLiteral("All nodes use the new secret"));
        GuiHarness::click(gui.find<QPushButton>("rotationEnd"));
        QTRY_VERIFY(!gui.find<QFrame>("rotationPanel"));
        QVERIFY(gui.admin.calls().contains(QStringLiteral("endOldSecret")));
    }

    void networks_areTypedWithCommas_andStayInTheForm()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        gui.action("addRobot")->trigger();
        QTRY_VERIFY(gui.opened<RobotDialog>());
        GuiHarness::type(gui.find<QLineEdit>("robotName"), QStringLiteral("garage"));
        GuiHarness::type(gui.find<QLineEdit>("robotNetworks"), QStringLiteral("192.168.1.0/24, fd00::/8"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(named(gui.admin, QStringLiteral("robot$garage")));
        QCOMPARE(named(gui.admin, QStringLiteral("robot$garage"))->spec.networks,
                 (QStringList {QStringLiteral("192.168.1.0/24"), QStringLiteral("fd00::/8")}));
    }

    void test_asTheNode_needsTheSecret_andShowsTheLadder()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        auto *table = gui.find<TableView>("robotsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("robot$cluster-pull"))->id);
        gui.action("testRobot")->trigger();
        QTRY_VERIFY(gui.opened<RobotTestDialog>());
        auto *start = gui.find<QPushButton>("robotTestStart");
        QVERIFY(!start->isEnabled());
        QTest::keyClicks(gui.find<QLineEdit>("robotTestSecret"), QStringLiteral("sesame"));
        QVERIFY(start->isEnabled());
        GuiHarness::key(Qt::Key_Return);
        QTRY_COMPARE(gui.find<QLabel>("testSummary")->text(), QStringLiteral("Everything works"));
        QCOMPARE(gui.admin.lastRobotTest().secret.reveal(), QByteArray("sesame"));
    }

    void disable_whileInUse_asksFirst()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        auto *table = gui.find<TableView>("robotsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(useOf(gui.admin, QStringLiteral("robot$cluster-pull")));
        gui.action("toggleRobot")->trigger();
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        QVERIFY(gui.dialog<ConfirmDialog>()->accessibleDescription().contains(QStringLiteral("pi4, nuc")));
        QVERIFY(!named(gui.admin, QStringLiteral("robot$cluster-pull"))->spec.disabled);
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(named(gui.admin, QStringLiteral("robot$cluster-pull"))->spec.disabled);
        QTRY_COMPARE(gui.action("toggleRobot")->text(), QStringLiteral("Enable"));
    }

    void remove_byKeyboard_canBeTakenBack()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        auto *table = gui.find<TableView>("robotsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("robot$laptop"))->id);
        table->setFocus();
        // Nobody used it today: it goes at once, and the bar has it.
        GuiHarness::key(Qt::Key_Delete);
        QTRY_VERIFY(!named(gui.admin, QStringLiteral("robot$laptop")));
        QTRY_VERIFY(gui.find<InlineMessage>("robotRemoval"));
        auto *undo = gui.find<InlineMessage>("robotRemoval")->findChild<QPushButton *>(QStringLiteral("messageAction"));
        QVERIFY(undo);
        GuiHarness::click(undo);
        QTRY_VERIFY(named(gui.admin, QStringLiteral("robot$laptop")));
        QTRY_VERIFY(!gui.find<InlineMessage>("robotRemoval"));
    }

    void remove_whileInUse_asksAndNamesTheNodes()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Robots);
        auto *table = gui.find<TableView>("robotsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(useOf(gui.admin, QStringLiteral("robot$cluster-pull")));
        table->setFocus();
        GuiHarness::key(Qt::Key_Delete);
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        QVERIFY(gui.dialog<ConfirmDialog>()->accessibleDescription().contains(QStringLiteral("pi4, nuc")));
        QVERIFY(GuiHarness::tabTo(gui.find<QPushButton>("confirmDeed")));
        GuiHarness::key(Qt::Key_Space);
        QTRY_VERIFY(!named(gui.admin, QStringLiteral("robot$cluster-pull")));
    }
};

QTEST_MAIN(TstRobots)
#include "tst_robots.moc"
