// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/simulator/SimulatedNode.h"
#include "support/simulator/UpstreamSimulator.h"

using namespace breakwater;
using namespace breakwater::sim;

class TestSimulatedNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pull_multiArch_fetchesOnePlatformWithTrueDigests();
    void pull_otherArchitecture_fetchesTheOther();
    void pull_overTls_fromASourceAddress();
    void pull_withBasic_logsIn();
    void pull_withBearer_fetchesAToken();
    void pull_cutLayer_isResumedByRange();
    void pull_corruptLayer_fails();
    void pull_unknownTag_fails();
    void pull_ns_isOnEveryRequest();
    void destructor_duringPull_returnsSoon();

private:
    void startWith(const std::string &profile);
    PullResult pull(SimulatedNode::Options options, const std::string &ns = {});

    std::unique_ptr<UpstreamSimulator> m_sim;
    BuiltImage m_image = ImageBuilder("app").attestation().layer(1000).layer(500000).layer(70000).exactLayer(0).build();
};

void TestSimulatedNode::init()
{
    startWith("plain");
}

void TestSimulatedNode::startWith(const std::string &profile)
{
    auto started = UpstreamSimulator::start({.profile = profile});
    QVERIFY(started.ok());
    m_sim = std::move(started.value());
    m_sim->content().add("team/app", "1", m_image);
}

PullResult TestSimulatedNode::pull(SimulatedNode::Options options, const std::string &ns)
{
    if (options.serverUrl.empty())
        options.serverUrl = m_sim->url();
    SimulatedNode node(options);
    return node.pull({.prefix = "", .repository = "team/app", .reference = "1", .ns = ns}).get();
}

void TestSimulatedNode::pull_multiArch_fetchesOnePlatformWithTrueDigests()
{
    const PullResult result = pull({});
    QVERIFY2(result.ok, result.problem.c_str());
    QVERIFY(result.digestsOk());
    QCOMPARE(result.digest, m_image.top.toString());
    QCOMPARE(m_sim->journal().count("HEAD", "*"), 1);
    QCOMPARE(m_sim->journal().count("GET", "*/manifests/*"), 2);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 5);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + m_image.platforms[1].layers[0].toString()), 0);
}

void TestSimulatedNode::pull_otherArchitecture_fetchesTheOther()
{
    const PullResult result = pull({.architecture = "arm64"});
    QVERIFY2(result.ok, result.problem.c_str());
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + m_image.platforms[1].layers[0].toString()), 1);
    QVERIFY(!pull({.architecture = "riscv64"}).ok);
}

void TestSimulatedNode::pull_overTls_fromASourceAddress()
{
    const PullResult result
        = pull({.serverUrl = m_sim->url(Role::Registry, true), .caPem = m_sim->caPem(), .sourceAddress = "127.0.0.11"});
    QVERIFY2(result.ok, result.problem.c_str());
    for (const JournalEntry &entry : m_sim->journal().entries()) {
        QCOMPARE(entry.peer, std::string("127.0.0.11"));
        QVERIFY(entry.tls);
    }
}

void TestSimulatedNode::pull_withBasic_logsIn()
{
    startWith("htpasswd");
    m_sim->accounts().setUser("robot$x", "secret");
    QVERIFY(!pull({}).ok);
    const PullResult result = pull({.user = "robot$x", .password = "secret"});
    QVERIFY2(result.ok, result.problem.c_str());
}

void TestSimulatedNode::pull_withBearer_fetchesAToken()
{
    startWith("harbor");
    const PullResult result = pull({});
    QVERIFY2(result.ok, result.problem.c_str());
    QCOMPARE(m_sim->journal().count("GET", "/service/token"), 1);
}

void TestSimulatedNode::pull_cutLayer_isResumedByRange()
{
    const std::string large = m_image.platforms[0].layers[1].toString();
    m_sim->faults().add(Fault::cutAfterBytes(100000, Cut::Rst).matching("GET", "*/blobs/" + large).onlyNth(1));
    m_sim->faults().add(Fault::cutAfterBytes(50000).matching("GET", "*/blobs/" + large).onlyNth(1));
    const PullResult result = pull({});
    QVERIFY2(result.ok, result.problem.c_str());
    QVERIFY(m_sim->journal().count("GET", "*/blobs/" + large) >= 2);
}

void TestSimulatedNode::pull_corruptLayer_fails()
{
    m_sim->faults().add(Fault::corrupt().matching("GET", "*/blobs/" + m_image.platforms[0].layers[1].toString()));
    const PullResult result = pull({});
    QVERIFY(!result.ok);
    QVERIFY(!result.digestsOk());
    QVERIFY2(result.problem.find("wrong digest") != std::string::npos, result.problem.c_str());
}

void TestSimulatedNode::pull_unknownTag_fails()
{
    m_sim->content().removeTag("team/app", "1");
    const PullResult result = pull({});
    QVERIFY(!result.ok);
    QCOMPARE(result.steps.front().status, 404);
}

void TestSimulatedNode::pull_ns_isOnEveryRequest()
{
    QVERIFY(pull({}, "docker.io").ok);
    for (const JournalEntry &entry : m_sim->journal().entries())
        QCOMPARE(entry.query, std::string("ns=docker.io"));
}

void TestSimulatedNode::destructor_duringPull_returnsSoon()
{
    m_sim->faults().add(Fault::stallAfterBytes(10).matching("GET", "*/blobs/*"));
    std::future<PullResult> result;
    {
        SimulatedNode node({.serverUrl = m_sim->url()});
        result = node.pull({.prefix = "", .repository = "team/app", .reference = "1"});
        QTRY_VERIFY(m_sim->journal().count("GET", "*/blobs/*") > 0);
    }
    QVERIFY(!result.get().ok);
}

QTEST_GUILESS_MAIN(TestSimulatedNode)
#include "tst_simulatednode.moc"
