// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"
#include "base/Hasher.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// Truth 8: removal never races a pull.
class TestRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void truth8_deleteWhileServed_readerGetsEveryByte();
    void truth8_deleteWhileFetched_pullSucceeds();
    void truth8_deleteAndPullInALoop_neverServesHalf();
    void delete_freesTheFilesAndTheNextPullFetchesAgain();
    void delete_sharedLayer_staysForTheOther();
    void deleteProject_takesItsContentOnly();

private:
    qint64 repositoryId(const QString &name);
    bool deleteRepository(const QString &name);

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("app").layer(3000).layer(6 << 20).build();
    Digest m_large = m_image.platforms[0].layers[1];
};

void TestRemoval::init()
{
    m_server.reset();
    m_sim = startUpstream("plain");
    m_sim->content().add("team/app", "1.0.0", m_image);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(QStringLiteral("p"), *m_sim) != 0);
}

qint64 TestRemoval::repositoryId(const QString &name)
{
    const auto repositories
        = await<QList<admin::RepositoryInfo>>([&](auto reply) { m_server->admin().repositories(reply); });
    if (repositories.ok())
        for (const admin::RepositoryInfo &repository : *repositories)
            if (repository.name == name)
                return repository.id;
    return 0;
}

bool TestRemoval::deleteRepository(const QString &name)
{
    const qint64 id = repositoryId(name);
    return id != 0
        && await<admin::DeletionPlan>([&](auto reply) { m_server->admin().deleteImages(id, {}, reply); }).ok();
}

void TestRemoval::truth8_deleteWhileServed_readerGetsEveryByte()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    std::atomic<bool> reading {false};
    std::atomic<bool> release {false};
    auto slow = std::async(std::launch::async, [&] {
        WireClient client({.url = m_server->url()});
        Hasher hasher;
        const WireAnswer answer = client.request("GET", "/v2/p/team/app/blobs/" + m_large.toString(), {},
                                                 [&](const WireAnswer &, const char *data, std::size_t count) {
                                                     hasher.add(data, count);
                                                     reading = true;
                                                     while (!release)
                                                         std::this_thread::sleep_for(std::chrono::milliseconds(5));
                                                     return true;
                                                 });
        return std::pair(answer.complete, hasher.finish());
    });
    QTRY_VERIFY(reading);
    QVERIFY(deleteRepository(QStringLiteral("team/app")));
    release = true;
    QVERIFY(waitFor(slow));
    const auto [complete, digest] = slow.get();
    QVERIFY(complete);
    QCOMPARE(digest, m_large);
}

void TestRemoval::truth8_deleteWhileFetched_pullSucceeds()
{
    m_sim->faults().add(Fault::slow(4 << 20).matching("GET", "*/blobs/" + m_large.toString()));
    SimulatedNode node(m_server->nodeOptions());
    auto pull = node.pull({"p", "team/app", "1.0.0"});
    QTRY_VERIFY(m_sim->journal().bytes("GET", "*/blobs/" + m_large.toString()) > 100000);
    QTRY_VERIFY(repositoryId(QStringLiteral("team/app")) != 0);
    QVERIFY(deleteRepository(QStringLiteral("team/app")));
    QVERIFY(waitFor(pull));
    const PullResult result = pull.get();
    QVERIFY2(result.ok && result.digestsOk(), result.problem.c_str());
    // Whatever was kept of it is whole: the next pull succeeds too.
    m_sim->faults().clear();
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
}

void TestRemoval::truth8_deleteAndPullInALoop_neverServesHalf()
{
    std::atomic<bool> stop {false};
    auto pulling = std::async(std::launch::async, [&] {
        std::vector<std::string> problems;
        SimulatedNode node(m_server->nodeOptions());
        int pulls = 0;
        while (!stop) {
            const PullResult result = node.pullNow({"p", "team/app", "1.0.0"});
            ++pulls;
            if (!result.ok)
                problems.push_back(result.problem);
        }
        if (pulls < 5)
            problems.push_back("only " + std::to_string(pulls) + " pulls");
        return problems;
    });
    int deletions = 0;
    for (int i = 0; i < 30; ++i) {
        deletions += deleteRepository(QStringLiteral("team/app")) ? 1 : 0;
        QTest::qWait(20);
    }
    stop = true;
    QVERIFY(waitFor(pulling));
    for (const std::string &problem : pulling.get())
        QFAIL(problem.c_str());
    QVERIFY2(deletions >= 5, std::to_string(deletions).c_str());
}

void TestRemoval::delete_freesTheFilesAndTheNextPullFetchesAgain()
{
    admin::StorageSettings settings;
    settings.trashHours = 0;
    QVERIFY(await<admin::StorageSettings>([&](auto reply) {
                m_server->admin().applyStorageSettings(settings, reply);
            }).ok());
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QCOMPARE(filesNamed(m_server->dataFolder(), m_large.hex()).size(), 1);
    const qint64 id = repositoryId(QStringLiteral("team/app"));
    const auto plan = await<admin::DeletionPlan>([&](auto reply) { m_server->admin().planDeletion(id, {}, reply); });
    QVERIFY(plan.ok());
    QVERIFY2(plan->freedBytes > (6 << 20), std::to_string(plan->freedBytes).c_str());
    QVERIFY(deleteRepository(QStringLiteral("team/app")));
    QTRY_COMPARE(filesNamed(m_server->dataFolder(), m_large.hex()), QStringList());
    m_sim->journal().clear();
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + m_large.toString()), 1);
}

void TestRemoval::delete_sharedLayer_staysForTheOther()
{
    m_sim->content().add("team/copy", "1.0.0", m_image);
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(m_server->pull({"p", "team/copy", "1.0.0"}).ok);
    QVERIFY(deleteRepository(QStringLiteral("team/app")));
    m_sim->setDown(true);
    const PullResult copy = m_server->pull({"p", "team/copy", "1.0.0"});
    QVERIFY2(copy.ok, copy.problem.c_str());
}

void TestRemoval::deleteProject_takesItsContentOnly()
{
    const auto other = startUpstream("plain");
    other->content().add("team/app", "1.0.0", m_image);
    QVERIFY(m_server->addProject(QStringLiteral("q"), *other) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(m_server->pull({"q", "team/app", "1.0.0"}).ok);
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
    QVERIFY(projects.ok());
    for (const admin::ProjectInfo &project : *projects)
        if (project.spec.name == QLatin1String("p"))
            QVERIFY(await<void>([&](auto reply) { m_server->admin().removeProject(project.id, reply); }).ok());
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/1.0.0").status, 404);
    other->setDown(true);
    const PullResult kept = m_server->pull({"q", "team/app", "1.0.0"});
    QVERIFY2(kept.ok, kept.problem.c_str());
}

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
