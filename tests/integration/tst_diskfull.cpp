// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"
#include "SmallDisk.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;

/// F-70: a disk that is really full, as the data folder is a small file system of its own (tmpfs, in a mount
/// namespace of this process). Pulls go on.
class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void f70_blobLargerThanTheDisk_isPassedOn();
    void f70_diskFull_manyClients_oneDownload();
    void f70_fullThenRoom_isStoredAgain();
    void f70_evictableContent_makesRoom();

private:
    bool pull(const std::string &name) { return m_server->pull({"p", "team/" + name, "1"}).ok; }
    BuiltImage add(const std::string &name, std::size_t bytes)
    {
        const BuiltImage image = ImageBuilder(name).layer(bytes).build();
        m_sim->content().add("team/" + name, "1", image);
        return image;
    }
    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    SmallDisk m_disk;
};

void TestDiskFull::initTestCase()
{
    QVERIFY2(SmallDisk::isolateProcess(), "this test needs root or user namespaces");
}

void TestDiskFull::init()
{
    m_sim = startUpstream("plain");
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_disk.mount(m_server->dataFolder(), 24));
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(u"p"_s, *m_sim) != 0);
    admin::StorageSettings settings;
    settings.freeFloorBytes = 0;
    QVERIFY(await<admin::StorageSettings>([&](auto reply) {
                m_server->admin().applyStorageSettings(settings, reply);
            }).ok());
}

void TestDiskFull::cleanup()
{
    m_server->stop();
    m_disk.unmount();
    m_server.reset();
}

void TestDiskFull::f70_blobLargerThanTheDisk_isPassedOn()
{
    const BuiltImage image = add("huge", 40 << 20);
    const PullResult result = m_server->pull({"p", "team/huge", "1"});
    QVERIFY2(result.ok && result.digestsOk(), result.problem.c_str());
    const Digest layer = image.platforms[0].layers[0];
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + layer.toString()), 1);
    QVERIFY(!m_server->isStored(layer));
    QVERIFY(!m_server->hasPart(layer));
    QTRY_VERIFY(m_server->hasEvent(u"storage.passedThrough"_s));
    // The server is well, and what fits is stored.
    add("small", 100'000);
    QVERIFY(pull("small"));
    m_sim->setDown(true);
    QVERIFY(pull("small"));
}

void TestDiskFull::f70_diskFull_manyClients_oneDownload()
{
    const BuiltImage image = add("app", 8 << 20);
    QVERIFY(m_disk.fill(3 << 20));
    m_sim->faults().add(Fault::slow(8 << 20).matching("GET", "*/blobs/" + image.platforms[0].layers[0].toString()));
    std::vector<std::unique_ptr<SimulatedNode>> nodes;
    std::vector<std::future<PullResult>> pulls;
    for (int i = 0; i < 5; ++i) {
        nodes.push_back(std::make_unique<SimulatedNode>(m_server->nodeOptions()));
        pulls.push_back(nodes.back()->pull({"p", "team/app", "1"}));
    }
    for (auto &each : pulls) {
        QVERIFY(waitFor(each));
        const PullResult result = each.get();
        QVERIFY2(result.ok && result.digestsOk(), result.problem.c_str());
    }
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + image.platforms[0].layers[0].toString()), 1);
    QVERIFY(!m_server->isStored(image.platforms[0].layers[0]));
}

void TestDiskFull::f70_fullThenRoom_isStoredAgain()
{
    const BuiltImage image = add("app", 6 << 20);
    QVERIFY(m_disk.fill(1 << 20));
    QVERIFY(pull("app"));
    QVERIFY(!m_server->isStored(image.platforms[0].layers[0]));
    QVERIFY(m_disk.makeRoom());
    QVERIFY(pull("app"));
    QTRY_VERIFY(m_server->isStored(image.platforms[0].layers[0]));
    m_sim->setDown(true);
    QVERIFY(pull("app"));
}

void TestDiskFull::f70_evictableContent_makesRoom()
{
    const BuiltImage old = add("old", 9 << 20);
    const BuiltImage next = add("next", 9 << 20);
    QVERIFY(pull("old"));
    m_server->clock().advance(std::chrono::hours(48));
    QVERIFY(m_disk.fill(4 << 20));
    QVERIFY(pull("next")); // passed on, and asks for room
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isStored(old.platforms[0].layers[0]), 15'000);
    QVERIFY(pull("next"));
    QTRY_VERIFY(m_server->isStored(next.platforms[0].layers[0]));
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
