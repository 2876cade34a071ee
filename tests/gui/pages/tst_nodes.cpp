// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "views/nodes/FirstPullLamp.h"
#include "views/nodes/NodeConfigWords.h"
#include "views/nodes/NodeExportPage.h"
#include "widgets/CodePane.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/CopyField.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QTabWidget>

using namespace breakwater;
using namespace breakwater::ui;
using test::FakeAdmin;
using test::GuiHarness;

class TstNodes : public QObject
{
    Q_OBJECT

    static CodePane *file(GuiHarness &gui, int index)
    {
        auto *tabs = gui.find<QTabWidget>("configFiles");
        return tabs ? qobject_cast<CodePane *>(tabs->widget(index)) : nullptr;
    }

private Q_SLOTS:
    void notes_everyKnownCode_isASentence_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
             {"secretPlaceholder", "addressIsLoopback", "plainHttp", "nameNotInCertificate", "caNotDelivered",
              "noCredentials", "noRegistries", "restartNeeded", "replacesFile", "configPath"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void notes_everyKnownCode_isASentence()
    {
        QFETCH(QString, code);
        const NoteText note = nodeConfigNote({code, {}});
        QVERIFY(note.text != code);
        QVERIFY(note.text.size() > 40);
        QVERIFY(!note.text.contains(QStringLiteral("%1")));
    }

    void rename_byF2()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        auto *table = gui.find<TableView>("nodesTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        const QString address = gui.admin.allNodes().first().address;
        table->selectKey(address);
        table->setFocus();
        GuiHarness::key(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("attic"));
        GuiHarness::key(Qt::Key_Return);
        QTRY_COMPARE(gui.admin.allNodes().first().name, QStringLiteral("attic"));
        QTRY_VERIFY(table->currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("attic"));
        QCOMPARE(table->currentKey().toString(), address);
    }

    void export_choicesChangeTheFiles()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        GuiHarness::key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(file(gui, 0));
        QTRY_VERIFY(file(gui, 0)->text().contains(QStringLiteral("docker.io")));
        const QString before = file(gui, 0)->text();
        GuiHarness::clickTick(gui.find<QCheckBox>("registry_docker.io"));
        QTRY_VERIFY(!file(gui, 0)->text().contains(QStringLiteral("docker.io:")));
        QVERIFY(file(gui, 0)->text() != before);
        GuiHarness::clickTick(gui.find<QRadioButton>("runtime_containerd"));
        QTRY_VERIFY(gui.find<QTabWidget>("configFiles")->count() > 2);
        GuiHarness::clickTick(gui.find<QRadioButton>("runtime_k3s"));
        QTRY_VERIFY(gui.find<CopyField>("verifyCommand")->value().contains(QStringLiteral("crictl pull")));
    }

    void export_secretPasted_isInTheFile()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        gui.action("connectNode")->trigger();
        QTRY_VERIFY(file(gui, 0));
        auto *secret = gui.find<QLineEdit>("exportSecret");
        QTRY_VERIFY(secret->isEnabled());
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        GuiHarness::type(secret, QStringLiteral("pasted-secret"));
        QTRY_VERIFY(file(gui, 0)->text().contains(QStringLiteral("pasted-secret")));
    }

    void export_newSecret_asksAndFillsIn()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        gui.action("connectNode")->trigger();
        QTRY_VERIFY(file(gui, 0));
        auto *robot = gui.find<QComboBox>("exportRobot");
        QTRY_VERIFY(robot->count() > 1);
        robot->setCurrentIndex(robot->findData(QStringLiteral("robot$cluster-pull")));
        GuiHarness::click(gui.find<QPushButton>("exportNewSecret"));
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        GuiHarness::click(gui.find<QPushButton>("confirmDeed"));
        QTRY_VERIFY(!gui.find<QLineEdit>("exportSecret")->text().isEmpty());
        QTRY_VERIFY(file(gui, 0)->text().contains(gui.find<QLineEdit>("exportSecret")->text()));
        // Another robot's file must not carry this secret.
        robot->setCurrentIndex(robot->count() - 1);
        QTRY_VERIFY(gui.find<QLineEdit>("exportSecret")->text().isEmpty());
    }

    void lamp_followsThePullToItsEnd()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        gui.action("connectNode")->trigger();
        QTRY_VERIFY(gui.find<FirstPullLamp>("firstPullLamp"));
        auto *lamp = gui.find<FirstPullLamp>("firstPullLamp");
        QSignalSpy proven(lamp, &FirstPullLamp::proven);
        // A pull that began before the page was opened proves nothing about it.
        gui.admin.step();
        QCOMPARE(lamp->state(), FirstPullLamp::State::Waiting);
        const admin::PullInfo failed
            = gui.admin.startPull(QStringLiteral("pi4"), QStringLiteral("dockerhub-proxy"),
                                  QStringLiteral("library/busybox"), QStringLiteral("1.36"), admin::Outcome::Miss);
        QTRY_COMPARE(lamp->state(), FirstPullLamp::State::Pulling);
        gui.admin.finishPull(failed.id, admin::Outcome::Failed, Error(ErrorCode::UpstreamDns));
        QTRY_COMPARE(lamp->state(), FirstPullLamp::State::Failed);
        const admin::PullInfo good
            = gui.admin.startPull(QStringLiteral("pi4"), QStringLiteral("dockerhub-proxy"),
                                  QStringLiteral("library/busybox"), QStringLiteral("1.36"), admin::Outcome::Miss);
        gui.admin.finishPull(good.id, admin::Outcome::Miss);
        QTRY_COMPARE(lamp->state(), FirstPullLamp::State::Proven);
        QVERIFY(lamp->accessibleName().contains(QStringLiteral("pi4")));
        QCOMPARE(proven.size(), 1);
        gui.admin.step();
        QCOMPARE(proven.size(), 1);
    }

    void export_escape_leadsBackToTheTable()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        gui.action("connectNode")->trigger();
        QTRY_VERIFY(file(gui, 0));
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(gui.find<TableView>("nodesTable"));
    }
};

QTEST_MAIN(TstNodes)
#include "tst_nodes.moc"
