// SPDX-License-Identifier: GPL-3.0-or-later
// A node's configuration on its way to the node, and the proof that it works: on a real server, over TLS.
#include <QSignalSpy>
#include <QtTest>

#include "support/server/ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using admin::NodeStepState;
using admin::NodeTestState;
using admin::NodeTestStep;

class TestNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void link_worksOnce_andTellsWhoTookIt();
    void link_expires_andCanBeWithdrawn();
    void link_tokenIsInNoLogAndNoRecord();
    void test_pullOfANode_ticksEveryStep();
    void test_wrongSecret_isNamed();
    void test_untrustedCertificate_isNamed();
    void test_manifestWithoutBlobs_isSuspected();
    void actAsNode_usesTheExportAlone();
    void export_isRemembered_andDriftIsSeen();

private:
    admin::NodeConfigRequest request() const
    {
        admin::NodeConfigRequest request;
        request.serverUrl = QString::fromStdString(m_server->url());
        request.robot = m_robot.robot.userName;
        request.secret = m_robot.secret;
        return request;
    }
    Result<admin::NodeTest> startTest(const admin::NodeConfigRequest &config)
    {
        return await<admin::NodeTest>([&](auto reply) { m_server->admin().startNodeTest({config, {}}, reply); });
    }
    /// What the tests saw last.
    admin::NodeTest seen() const { return m_seen; }
    NodeStepState state(NodeTestStep step) const { return m_seen.steps.value(static_cast<int>(step)).state; }
    SimulatedNode::Options node(bool trusts = true)
    {
        SimulatedNode::Options options = m_server->nodeOptions();
        options.caPem = m_server->caPem().toStdString();
        options.user = m_robot.robot.userName.toStdString();
        options.password = m_robot.secret.reveal().toStdString();
        options.sourceAddress = "127.0.0.21";
        if (!trusts) {
            // An authority, though another one.
            options.caPem = m_sim->caPem();
        }
        return options;
    }

    admin::NodeInfo nodeNamed(const char *address)
    {
        const auto nodes = await<QList<admin::NodeInfo>>([&](auto reply) { m_server->admin().nodes(reply); });
        for (const auto &node : *nodes) {
            if (node.address == QLatin1String(address))
                return node;
        }
        return {};
    }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    admin::RobotWithSecret m_robot;
    admin::NodeTest m_seen;
    BuiltImage m_app = ImageBuilder("app").platforms({"amd64"}).layer(3000).layer(50000).build();
};

void TestNodes::init()
{
    m_server.reset();
    m_seen = {};
    m_sim = startUpstream("plain");
    m_sim->content().add("team/app", "1.0.0", m_app);
    ServerUnderTest::Options options;
    options.tls = true;
    options.anonymousPull = {};
    m_server = std::make_unique<ServerUnderTest>(options);
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(QStringLiteral("p"), *m_sim,
                                 {.serves = {QStringLiteral("reg.example")}, .isDefault = true})
            != 0);
    admin::RobotSpec spec;
    spec.name = QStringLiteral("pull");
    spec.projects = {QStringLiteral("*")};
    m_robot = m_server->createRobot(spec);
    connect(&m_server->admin(), &admin::AdminService::nodeTestChanged, this,
            [this](const admin::NodeTest &test) { m_seen = test; });
}

void TestNodes::link_worksOnce_andTellsWhoTookIt()
{
    QSignalSpy changed(&m_server->admin(), &admin::AdminService::nodeLinkChanged);
    const auto link = await<admin::NodeLink>([&](auto reply) {
        m_server->admin().makeNodeLink({request(), {}, {}, {}}, reply);
    });
    QVERIFY(link.ok());
    QVERIFY2(link->command.startsWith(QStringLiteral("curl -fsSk --pinnedpubkey 'sha256//")),
             qPrintable(link->command));
    const std::string path
        = "/node/" + link->command.section(QStringLiteral("/node/"), 1).section(u' ', 0, 0).toStdString();
    QCOMPARE(m_server->head(path).status, 404); // looking is not taking
    const auto script = m_server->get(path);
    QCOMPARE(script.status, 200);
    QVERIFY(script.body.starts_with("#!/bin/sh"));
    QVERIFY(script.body.find(m_robot.secret.reveal().toStdString()) != std::string::npos);
    QCOMPARE(m_server->get(path).status, 404);
    QTRY_COMPARE(changed.size(), 1);
    const auto told = changed.first().first().value<admin::NodeLink>();
    QCOMPARE(told.state, admin::NodeLinkState::Fetched);
    QCOMPARE(told.fetchedBy, QStringLiteral("127.0.0.1"));
    QVERIFY(told.command.isEmpty());
    const auto exports = await<QList<admin::NodeExport>>([&](auto reply) { m_server->admin().nodeExports(reply); });
    QCOMPARE(exports->size(), 1);
    QCOMPARE(exports->first().how, QStringLiteral("link"));
    QCOMPARE(exports->first().nodeAddress, QStringLiteral("127.0.0.1"));
}

void TestNodes::link_expires_andCanBeWithdrawn()
{
    const auto pathOf = [](const admin::NodeLink &link) {
        return "/node/" + link.command.section(QStringLiteral("/node/"), 1).section(u' ', 0, 0).toStdString();
    };
    const auto make = [&] {
        return await<admin::NodeLink>([&](auto reply) {
            m_server->admin().makeNodeLink({request(), {}, {}, {}}, reply);
        });
    };
    const auto first = make();
    m_server->clock().advance(std::chrono::minutes(11));
    QCOMPARE(m_server->get(pathOf(*first)).status, 404);
    const auto second = make();
    QVERIFY((await<void>([&](auto reply) { m_server->admin().withdrawNodeLink(second->id, reply); })).ok());
    QCOMPARE(m_server->get(pathOf(*second)).status, 404);
    QCOMPARE(m_server->get("/node/").status, 404);
    QCOMPARE(m_server->get("/node/guess").status, 404);
}

void TestNodes::link_tokenIsInNoLogAndNoRecord()
{
    const auto link = await<admin::NodeLink>([&](auto reply) {
        m_server->admin().makeNodeLink({request(), {}, {}, {}}, reply);
    });
    const QString token = link->command.section(QStringLiteral("/node/"), 1).section(u' ', 0, 0);
    QVERIFY(token.size() > 40);
    QCOMPARE(m_server->get("/node/" + token.toStdString()).status, 200);
    QVERIFY(!ServerUnderTest::logText().contains(token));
    for (const auto &event : m_server->events()) {
        for (const QString &value : event.params)
            QVERIFY(!value.contains(token));
    }
}

void TestNodes::test_pullOfANode_ticksEveryStep()
{
    const auto test = startTest(request());
    QVERIFY(test.ok());
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0", "reg.example"}, node()).ok);
    QTRY_COMPARE_WITH_TIMEOUT(seen().state, NodeTestState::Proven, patienceMs);
    QCOMPARE(seen().address, QStringLiteral("127.0.0.21"));
    for (int i = 0; i < admin::nodeTestStepCount; ++i)
        QVERIFY2(state(static_cast<NodeTestStep>(i)) == NodeStepState::Passed, qPrintable(QString::number(i)));
    QCOMPARE(seen().steps.at(static_cast<int>(NodeTestStep::SignedIn)).detail, m_robot.robot.userName);
    QCOMPARE(seen().steps.at(static_cast<int>(NodeTestStep::Namespace)).detail, QStringLiteral("reg.example"));
    QVERIFY((await<void>([&](auto reply) { m_server->admin().stopNodeTest(test->id, reply); })).ok());
    QTRY_COMPARE_WITH_TIMEOUT(nodeNamed("127.0.0.21").registries, QStringList {QStringLiteral("reg.example")},
                              patienceMs);
    QVERIFY(nodeNamed("127.0.0.21").lastImage.contains(QStringLiteral("team/app")));
}

void TestNodes::test_wrongSecret_isNamed()
{
    QVERIFY(startTest(request()).ok());
    auto options = node();
    options.password = "wrong";
    QVERIFY(!m_server->pull({"p", "team/app", "1.0.0", "reg.example"}, options).ok);
    QTRY_COMPARE(state(NodeTestStep::SignedIn), NodeStepState::Failed);
    QCOMPARE(state(NodeTestStep::Tls), NodeStepState::Passed);
    QVERIFY(!seen().steps.at(static_cast<int>(NodeTestStep::SignedIn)).reason.isEmpty());
    // The right one afterwards takes it back.
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0", "reg.example"}, node()).ok);
    QTRY_COMPARE_WITH_TIMEOUT(seen().state, NodeTestState::Proven, patienceMs);
}

void TestNodes::test_untrustedCertificate_isNamed()
{
    QVERIFY(startTest(request()).ok());
    QVERIFY(!m_server->pull({"p", "team/app", "1.0.0", "reg.example"}, node(false)).ok);
    QTRY_COMPARE(state(NodeTestStep::Tls), NodeStepState::Failed);
    QCOMPARE(seen().steps.at(static_cast<int>(NodeTestStep::Tls)).reason, QStringLiteral("untrustedCertificate"));
    QCOMPARE(state(NodeTestStep::Seen), NodeStepState::Passed);
}

void TestNodes::test_manifestWithoutBlobs_isSuspected()
{
    QVERIFY(startTest(request()).ok());
    const QByteArray pair = m_robot.robot.userName.toUtf8() + ':' + m_robot.secret.reveal();
    const Headers headers {{"Authorization", "Basic " + pair.toBase64().toStdString()}};
    const auto index = m_server->get("/v2/p/team/app/manifests/1.0.0?ns=reg.example", headers);
    QCOMPARE(index.status, 200);
    QTRY_COMPARE(state(NodeTestStep::Manifest), NodeStepState::Passed);
    // The pull is over when nothing follows.
    m_server->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE_WITH_TIMEOUT(state(NodeTestStep::Blobs), NodeStepState::Failed, patienceMs);
    QCOMPARE(seen().steps.at(static_cast<int>(NodeTestStep::Blobs)).reason, QStringLiteral("noneAsked"));
}

void TestNodes::actAsNode_usesTheExportAlone()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0", "reg.example"}, node()).ok);
    const auto act = [&](const admin::NodeConfigRequest &config) {
        return await<QList<admin::TestStepResult>>([&](auto reply) {
            m_server->admin().actAsNode(QStringLiteral("t"), {config, {}}, reply);
        });
    };
    const auto steps = act(request());
    QVERIFY(steps.ok());
    for (const auto &step : *steps) {
        const QString told = step.error ? step.error->toLogLine() : step.detail;
        // There is no name to look up in an address.
        QVERIFY2(step.outcome == admin::TestOutcome::Passed || step.step == admin::TestStep::Dns,
                 qPrintable(QString::number(static_cast<int>(step.step)) + u' ' + told));
    }
    QCOMPARE(steps->last().step, admin::TestStep::Manifest);
    QVERIFY2(steps->last().detail.contains(QStringLiteral("p/team/app:1.0.0, 1024 B")),
             qPrintable(steps->last().detail));
    // A wrong secret fails, and so does a missing CA.
    auto wrong = request();
    wrong.secret = Secret(QByteArray("wrong"));
    bool failed = false;
    for (const auto &step : *act(wrong))
        failed = failed || step.outcome == admin::TestOutcome::Failed;
    QVERIFY(failed);
    auto blind = request();
    blind.embedCa = false;
    bool tlsFailed = false;
    for (const auto &step : *act(blind))
        tlsFailed = tlsFailed || (step.step == admin::TestStep::Tls && step.outcome == admin::TestOutcome::Failed);
    QVERIFY(tlsFailed);
}

void TestNodes::export_isRemembered_andDriftIsSeen()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0", "reg.example"}, node()).ok);
    admin::NodeDeliveryRequest delivery;
    delivery.config = request();
    delivery.nodeAddress = QStringLiteral("127.0.0.21");
    const QString former = QStringLiteral("mirrors:\n  corp.lan:\n    endpoint: [\"https://m\"]\n");
    delivery.present = {{QStringLiteral("/etc/rancher/k3s/registries.yaml"), former}};
    delivery.format = admin::DeliveryFormat::TarGz;
    const auto made
        = await<admin::NodeDelivery>([&](auto reply) { m_server->admin().deliverNodeConfig(delivery, reply); });
    QVERIFY(made.ok());
    QVERIFY(made->content.startsWith("\x1f\x8b"));
    const auto nodeOf = [&] { return nodeNamed("127.0.0.21"); };
    QTRY_VERIFY_WITH_TIMEOUT(nodeOf().exportId != 0, patienceMs);
    QCOMPARE(nodeOf().versionsBehind, 0);
    QVERIFY(m_server->restart()); // remembered
    connect(&m_server->admin(), &admin::AdminService::nodeTestChanged, this,
            [this](const admin::NodeTest &test) { m_seen = test; });
    QVERIFY(m_server->addProject(QStringLiteral("q"), *m_sim, {.serves = {QStringLiteral("more.example")}}) != 0);
    QCOMPARE(nodeOf().versionsBehind, 1);
    const auto detail = await<admin::NodeExportDetail>(
        [&](auto reply) { m_server->admin().nodeExportDetail(nodeOf().exportId, reply); });
    QVERIFY(detail.ok());
    QVERIFY(!detail->entry.current);
    QCOMPARE(detail->replaced.size(), 1);
    QCOMPARE(detail->replaced.first().content, former);
    bool differs = false;
    for (const auto &file : detail->files) {
        QVERIFY(!file.present.contains(QString::fromUtf8(m_robot.secret.reveal())));
        differs = differs || file.result.contains(QStringLiteral("more.example"));
    }
    QVERIFY(differs);
}

QTEST_GUILESS_MAIN(TestNodes)
#include "tst_nodes.moc"
