// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "models/NodeModel.h"
#include "views/nodes/DiffView.h"
#include "views/nodes/FindingWords.h"
#include "views/nodes/FirstPullLamp.h"
#include "views/nodes/NodeConfigWords.h"
#include "views/nodes/NodeExportDetailDialog.h"
#include "views/nodes/NodeExportPage.h"
#include "views/nodes/NodeImportDialog.h"
#include "views/nodes/PresentInput.h"
#include "views/nodes/RuntimeHelpDialog.h"
#include "widgets/CodePane.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/CopyField.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
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

    /// By keys, as someone without a mouse.
    static void chooseRuntime(GuiHarness &gui, admin::NodeRuntime runtime)
    {
        auto *box = gui.find<QComboBox>("exportRuntime");
        box->setFocus();
        GuiHarness::key(Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(runtime); ++i)
            GuiHarness::key(Qt::Key_Down);
    }

    static void openPart(GuiHarness &gui, const char *part)
    {
        gui.action("connectNode")->trigger();
        QTRY_VERIFY(file(gui, 0));
        GuiHarness::click(gui.find<QPushButton>(part));
    }

    static void paste(QPlainTextEdit *field, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        field->setFocus();
        QTest::keySequence(field, QKeySequence::Paste);
    }

private Q_SLOTS:
    void notes_everyKnownCode_isASentence_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"secretPlaceholder", "addressIsLoopback", "plainHttp", "nameNotInCertificate",
                                 "caNotDelivered", "noCredentials", "noRegistries", "restartNeeded", "replacesFile",
                                 "configPath", "reloadNeeded", "caOnNode", "strict", "strictImpossible",
                                 "dockerHubOnly", "noDefaultProject", "anonymousOnly", "loginNeeded", "atCreation"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void notes_everyKnownCode_isASentence()
    {
        QFETCH(QString, code);
        const NoteText note = nodeConfigNote({code, {}});
        QVERIFY(note.text != code);
        QVERIFY(note.text.size() > 35);
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
        QTRY_VERIFY(file(gui, 0)->text().contains(QStringLiteral("\"docker.io\":")));
        const QString before = file(gui, 0)->text();
        GuiHarness::clickTick(gui.find<QCheckBox>("registry_docker.io"));
        QTRY_VERIFY(!file(gui, 0)->text().contains(QStringLiteral("\"docker.io\":")));
        QVERIFY(file(gui, 0)->text() != before);
        chooseRuntime(gui, admin::NodeRuntime::Containerd);
        QTRY_VERIFY(gui.find<QTabWidget>("configFiles")->count() > 2);
        chooseRuntime(gui, admin::NodeRuntime::K3s);
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

    void findings_everyCode_hasCauseAndRemedy_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"syntax",
                                 "unknownKey",
                                 "misplacedKey",
                                 "duplicateKey",
                                 "notAList",
                                 "endpointWithoutV2",
                                 "endpointNoScheme",
                                 "schemeNotAllowed",
                                 "pathNotAllowed",
                                 "overridePathMissing",
                                 "projectUnknown",
                                 "otherRegistry",
                                 "wildcard",
                                 "rewrite",
                                 "noServerLine",
                                 "keyMismatch",
                                 "credentialsMissing",
                                 "caMissing",
                                 "verifyOff",
                                 "wrongPort",
                                 "wrongScheme",
                                 "notOurAddress",
                                 "defaultListed",
                                 "notMirrored",
                                 "capabilityMissing",
                                 "noHostTable",
                                 "configPathList",
                                 "configPathTable",
                                 "configPathOther",
                                 "configPathMissing",
                                 "mirrorsAndConfigPath",
                                 "oldMirrors",
                                 "shadowed",
                                 "blocked",
                                 "digestOnly",
                                 "hubOnly",
                                 "placeholder",
                                 "edited"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void findings_everyCode_hasCauseAndRemedy()
    {
        QFETCH(QString, code);
        admin::NodeFinding finding;
        finding.code = code;
        for (const char *name : {"detail", "key", "table", "endpoint", "expected", "project", "registry", "host",
                                 "value", "capability", "prefix"})
            finding.params.insert(QString::fromLatin1(name), QStringLiteral("x"));
        const FindingText text = findingText(finding);
        QVERIFY(text.cause.size() > 14);
        QVERIFY(text.remedy.size() > 6);
        QVERIFY2(!text.cause.contains(u'{') && !text.remedy.contains(u'{'), qPrintable(text.cause + text.remedy));
    }

    void everyRuntime_hasWordsAndFiles()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        gui.action("connectNode")->trigger();
        QTRY_VERIFY(file(gui, 0));
        for (int i = 0; i < admin::nodeRuntimeCount; ++i) {
            const auto runtime = static_cast<admin::NodeRuntime>(i);
            QVERIFY(!runtimeName(runtime).isEmpty());
            QVERIFY(runtimeConsequence(runtime).size() > 20);
            QVERIFY(!runtimeHelp(runtime).command.isEmpty());
            chooseRuntime(gui, runtime);
            QTRY_COMPARE(gui.find<QComboBox>("exportRuntime")->currentData().toInt(), i);
            QTRY_VERIFY(!gui.find<CopyField>("verifyCommand")->value().isEmpty());
        }
    }

    void whichOneAmI_leadsToTheRuntime()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        gui.action("connectNode")->trigger();
        QTRY_VERIFY(file(gui, 0));
        GuiHarness::click(gui.find<QPushButton>("exportRuntimeHelp"));
        QTRY_VERIFY(gui.opened<RuntimeHelpDialog>());
        GuiHarness::click(gui.find<QPushButton>("help_rke2"));
        QTRY_COMPARE(gui.find<QComboBox>("exportRuntime")->currentData().toInt(),
                     static_cast<int>(admin::NodeRuntime::Rke2));
        QTRY_VERIFY(file(gui, 0)->text().contains(QStringLiteral("rke2-server")));
    }

    void strict_saysWhatFollows_andIsInTheFiles()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        gui.action("connectNode")->trigger();
        QTRY_VERIFY(file(gui, 0));
        GuiHarness::clickTick(gui.find<QRadioButton>("exportStrict"));
        QTRY_VERIFY(file(gui, 1));
        QTRY_VERIFY(file(gui, 1)->text().contains(QStringLiteral("disable-default-registry-endpoint")));
        chooseRuntime(gui, admin::NodeRuntime::Docker);
        QTRY_VERIFY(!gui.find<QRadioButton>("exportStrict")->isEnabled());
        QVERIFY(gui.find<QRadioButton>("exportResilient")->isChecked());
    }

    void compare_pastedFile_showsMistakesAndKeepsOthersEntries()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        openPart(gui, "exportCompare");
        auto *input = gui.find<PresentInput>("compareInput");
        QTRY_VERIFY(input);
        paste(input,
              QStringLiteral("mirrors:\n  corp.lan:\n    endpoint:\n      - https://m.corp\n  docker.io:\n"
                             "    endpoint:\n      - https://192.168.1.5:8443/dockerhub-proxy\n"));
        QTRY_VERIFY(gui.find<DiffView>("diffView"));
        GuiHarness::click(gui.find<QPushButton>("diffSide"));
        auto *diff = gui.find<QPlainTextEdit>("diffRight");
        QTRY_VERIFY(diff->toPlainText().contains(QStringLiteral("https://m.corp")));
        QTRY_VERIFY(gui.find<QLabel>("compareKept")->text().contains(QStringLiteral("mirrors.corp.lan")));
        QTRY_VERIFY(gui.find<QPushButton>("findingLine_0"));
        GuiHarness::click(gui.find<QPushButton>("findingLine_0"));
        QTRY_VERIFY(gui.find<QPlainTextEdit>("diffLeft")->textCursor().hasSelection());
        // The export carries the joined file.
        GuiHarness::click(gui.find<QPushButton>("exportFiles"));
        QTRY_VERIFY(file(gui, 0)->text().contains(QStringLiteral("https://m.corp")));
        // All three ways to look, by keys.
        GuiHarness::click(gui.find<QPushButton>("exportCompare"));
        GuiHarness::click(gui.find<QPushButton>("diffInline"));
        QTRY_VERIFY(!gui.find<QPlainTextEdit>("diffRight"));
        GuiHarness::click(gui.find<QPushButton>("diffResult"));
        QTRY_VERIFY(gui.find<QPlainTextEdit>("diffLeft")->toPlainText().startsWith(QStringLiteral("# Breakwater")));
        // And away with it.
        GuiHarness::click(gui.find<QPushButton>("compareClear"));
        QTRY_VERIFY(gui.find<PresentInput>("compareInput"));
        QVERIFY(gui.find<PresentInput>("compareInput")->toPlainText().isEmpty());
    }

    void compare_brokenYaml_namesTheLine()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        openPart(gui, "exportCompare");
        paste(gui.find<PresentInput>("compareInput"), QStringLiteral("mirrors:\n\tdocker.io:\n    endpoint: []\n"));
        QTRY_VERIFY(gui.find<QPushButton>("findingLine_0"));
        QCOMPARE(gui.find<QPushButton>("findingLine_0")->text(), QStringLiteral("Line 2"));
    }

    void deliver_script_isMadeAndRemembered()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        openPart(gui, "exportDeliver");
        QTRY_VERIFY(gui.find<QPushButton>("deliveryMake"));
        QTRY_VERIFY(gui.find<InlineMessage>("deliverMessage")); // the secret is missing
        GuiHarness::type(gui.find<QLineEdit>("exportSecret"), QStringLiteral("pasted-secret"));
        QTRY_VERIFY(!gui.find<InlineMessage>("deliverMessage"));
        GuiHarness::click(gui.find<QPushButton>("deliveryMake"));
        QTRY_VERIFY(gui.find<CodePane>("deliveryText"));
        QTRY_VERIFY(gui.find<CodePane>("deliveryText")->text().startsWith(QStringLiteral("#!/bin/sh")));
        QVERIFY(gui.find<CodePane>("deliveryText")->text().contains(QStringLiteral("pasted-secret")));
        QTRY_VERIFY(gui.find<QPushButton>("exportDetail_0"));
        GuiHarness::click(gui.find<QPushButton>("deliverAnsible"));
        GuiHarness::click(gui.find<QPushButton>("deliveryMake"));
        QTRY_VERIFY(gui.find<CodePane>("deliveryText")
                    && gui.find<CodePane>("deliveryText")->text().contains(QStringLiteral("ansible.builtin.copy")));
        QTRY_VERIFY(gui.find<QPushButton>("exportDetail_0")); // the list has been made anew
        GuiHarness::click(gui.find<QPushButton>("exportDetail_0"));
        QTRY_VERIFY(gui.opened<NodeExportDetailDialog>());
    }

    void deliver_link_showsWhoFetchedIt()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        openPart(gui, "exportDeliver");
        GuiHarness::click(gui.find<QPushButton>("deliverLink"));
        QTRY_VERIFY(gui.find<QPushButton>("linkMake"));
        GuiHarness::click(gui.find<QPushButton>("linkMake"));
        QTRY_VERIFY(gui.find<CopyField>("linkCommand"));
        QVERIFY(gui.find<CopyField>("linkCommand")->value().startsWith(QStringLiteral("curl ")));
        gui.admin.fetchNodeLink(gui.admin.nodeLinks().first().id, QStringLiteral("192.168.1.21"));
        QTRY_VERIFY(gui.find<QLabel>("linkState")->text().contains(QStringLiteral("192.168.1.21")));
        QVERIFY(!gui.find<CopyField>("linkCommand")); // used up
    }

    void deliver_offNode_isAnArchive()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        openPart(gui, "exportDeliver");
        chooseRuntime(gui, admin::NodeRuntime::Talos);
        QTRY_VERIFY(gui.find<QPushButton>("deliveryTar"));
        QVERIFY(!gui.find<QPushButton>("deliverScript")->isEnabled());
    }

    void test_ticksFollowWhatIsSeen_andAStallSaysWhatToLookAt()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        openPart(gui, "exportTest");
        QTRY_VERIFY(gui.find<QPushButton>("nodeTestStart"));
        GuiHarness::click(gui.find<QPushButton>("nodeTestStart"));
        QTRY_VERIFY(gui.find<QLabel>("nodeTestTitle"));
        admin::NodeTest test = gui.admin.nodeTest();
        test.state = admin::NodeTestState::Running;
        test.address = QStringLiteral("192.168.1.21");
        test.steps[0].state = admin::NodeStepState::Passed;
        test.steps[0].detail = test.address;
        test.steps[1].state = admin::NodeStepState::Failed;
        test.steps[1].reason = QStringLiteral("untrustedCertificate");
        gui.admin.changeNodeTest(test);
        QTRY_VERIFY(gui.find<QLabel>("nodeTestDetail_0")->text().contains(test.address));
        QVERIFY(gui.find<QLabel>("nodeTestDetail_1")->text().contains(QStringLiteral("CA")));
        test.state = admin::NodeTestState::Stalled;
        test.suspects = {QStringLiteral("ca"), QStringLiteral("name")};
        gui.admin.changeNodeTest(test);
        QTRY_VERIFY(gui.find<QWidget>("nodeTestSuspects"));
        test.state = admin::NodeTestState::Proven;
        test.suspects.clear();
        for (auto &step : test.steps)
            step.state = admin::NodeStepState::Passed;
        gui.admin.changeNodeTest(test);
        QTRY_VERIFY(gui.find<QLabel>("nodeTestTitle")->text().contains(QStringLiteral("Proven")));
        GuiHarness::click(gui.find<QPushButton>("actAsNode"));
        QTRY_VERIFY(gui.admin.calls().contains(QStringLiteral("actAsNode")));
    }

    void import_listIsReviewedThenCreated()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        const auto before = gui.admin.allProjects().size();
        gui.action("importNodeFile")->trigger();
        QTRY_VERIFY(gui.opened<NodeImportDialog>());
        paste(gui.find<PresentInput>("nodeImportText"),
              QStringLiteral("mirrors:\n  docker.io:\n    endpoint: [\"https://m\"]\n  corp.lan:\n    endpoint: "
                             "[\"https://m\"]\n  more.lan:\n    endpoint: [\"https://m\"]\n"));
        GuiHarness::click(gui.find<QPushButton>("nodeImportAccept"));
        QTRY_VERIFY(gui.find<TableView>("nodeImportTable"));
        auto *table = gui.find<TableView>("nodeImportTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        // One is served already; another is unticked by the space bar.
        table->setCurrentIndex(table->model()->index(2, 0));
        table->setFocus();
        GuiHarness::key(Qt::Key_Space);
        QTRY_COMPARE(table->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        GuiHarness::click(gui.find<QPushButton>("nodeImportAccept"));
        QTRY_COMPARE(gui.admin.allProjects().size(), before + 1);
        QCOMPARE(gui.admin.allProjects().last().spec.serves, QStringList {QStringLiteral("corp.lan")});
    }

    void table_showsDriftAndSuspicion()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Nodes);
        auto *table = gui.find<TableView>("nodesTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        admin::NodeInfo node = gui.admin.allNodes().first();
        node.exportId = 7;
        node.versionsBehind = 2;
        node.suspicion = admin::NodeSuspicion::ManifestsOnly;
        gui.admin.changeNode(node);
        table->selectKey(node.address);
        const auto cell
            = [table](int column) { return table->currentIndex().siblingAtColumn(column).data().toString(); };
        QTRY_VERIFY(cell(NodeModel::Configuration).startsWith(QStringLiteral("2 version")));
        QCOMPARE(cell(NodeModel::Remark), QStringLiteral("goes past?"));
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
