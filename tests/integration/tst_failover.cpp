// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// A project on a row of upstreams: the next one answers what the first cannot, and nothing is asked for twice.
class TestFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void coldPull_firstInTrouble_comesFromTheSecond_data();
    void coldPull_firstInTrouble_comesFromTheSecond();
    void coldPull_firstAnswers_secondIsNotAsked();
    void nowhere_isNotFound();
    void absentAtFirst_secondInTrouble_isNoNotFound();
    void brokenBlob_goesOnAtTheSecondFromItsOffset();
    void dueTag_firstDown_isConfirmedByTheSecond();
    void dueTag_allDown_isStale();
    void tagList_firstDown_comesFromTheSecond();
    void credentials_stayWithTheirUpstream();
    void switchedPrimary_keepsTheCache();
    void switchedPrimary_isAskedAfterARestart();
    void movedUpstream_isAskedAfterARestart();
    void usedFallback_cannotBeRemoved();
    void firstComesBack_isAskedAgain();

private:
    Result<QList<admin::UpstreamInfo>> upstreams()
    {
        return await<QList<admin::UpstreamInfo>>([this](auto reply) { m_server->admin().upstreams(reply); });
    }
    Result<QList<admin::ProjectInfo>> projects()
    {
        return await<QList<admin::ProjectInfo>>([this](auto reply) { m_server->admin().projects(reply); });
    }
    qint64 addUpstream(const QString &name, UpstreamSimulator &sim);
    bool setRow(const QList<qint64> &ids);

    std::unique_ptr<UpstreamSimulator> m_first;
    std::unique_ptr<UpstreamSimulator> m_second;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("app").layer(3000).layer(6 << 20).build();
    qint64 m_project = 0;
    qint64 m_firstId = 0;
    qint64 m_secondId = 0;
};

void TestFailover::init()
{
    m_first = startUpstream("plain");
    m_second = startUpstream("plain");
    m_first->content().add("team/app", "latest", m_image);
    m_second->content().add("team/app", "latest", m_image);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    m_project = m_server->addProject(QStringLiteral("p"), *m_first);
    QVERIFY(m_project != 0);
    const auto list = projects();
    QVERIFY(list);
    m_firstId = list->first().spec.upstreamId;
    m_secondId = addUpstream(QStringLiteral("mirror"), *m_second);
    QVERIFY(m_secondId != 0);
    QVERIFY(setRow({m_firstId, m_secondId}));
}

void TestFailover::cleanup()
{
    m_server.reset();
    m_first.reset();
    m_second.reset();
}

void TestFailover::coldPull_firstInTrouble_comesFromTheSecond_data()
{
    QTest::addColumn<int>("status"); // 0: refuses connections
    QTest::newRow("down") << 0;
    for (const int status : {404, 429, 500, 503, 403})
        QTest::addRow("%d", status) << status;
}

void TestFailover::coldPull_firstInTrouble_comesFromTheSecond()
{
    QFETCH(int, status);
    if (status == 0)
        m_first->setDown(true);
    else if (status == 404)
        m_first->content().removeRepository("team/app");
    else
        m_first->faults().add(Fault::status(status, "{}"));
    const PullResult pulled = m_server->pull({"p", "team/app", "latest"});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
    QVERIFY(pulled.digestsOk());
    QVERIFY(!pulled.stale);
    int blobs = 0;
    for (const NamedBlob &blob : m_image.blobs) {
        const int asked = m_second->journal().count("GET", "*/blobs/" + blob.digest.toString());
        QVERIFY2(asked <= 1, m_second->journal().dump().c_str());
        blobs += asked;
    }
    QCOMPARE(blobs, 3); // of one platform: its config and two layers
    QCOMPARE(m_second->journal().count("HEAD", "*/manifests/*"), 1);
}

void TestFailover::coldPull_firstAnswers_secondIsNotAsked()
{
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QCOMPARE(m_second->journal().count(), 0);
}

void TestFailover::nowhere_isNotFound()
{
    const WireAnswer answer = m_server->get("/v2/p/team/app/manifests/none");
    QCOMPARE(answer.status, 404);
    QCOMPARE(m_first->journal().count("GET", "*/manifests/none"), 1);
    QCOMPARE(m_second->journal().count("GET", "*/manifests/none"), 1);
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/none").status, 404);
    QCOMPARE(m_second->journal().count("GET", "*/manifests/none"), 1); // remembered
}

void TestFailover::absentAtFirst_secondInTrouble_isNoNotFound()
{
    m_second->setDown(true);
    const WireAnswer answer = m_server->get("/v2/p/team/app/manifests/none");
    QVERIFY2(answer.status >= 500, std::to_string(answer.status).c_str());
    m_second->setDown(false);
    const BuiltImage late = ImageBuilder("late").layer(1000).build();
    m_second->content().add("team/app", "none", late);
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/none").status, 200); // nothing was remembered as missing
}

void TestFailover::brokenBlob_goesOnAtTheSecondFromItsOffset()
{
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/latest").status, 200);
    const auto largest
        = std::max_element(m_image.blobs.begin(), m_image.blobs.end(),
                           [](const NamedBlob &a, const NamedBlob &b) { return a.source->size() < b.source->size(); });
    m_first->faults().add(Fault::cutAfterBytes(300'000).matching("GET", "*/blobs/*").atMost(8));
    const std::string path = "/v2/p/team/app/blobs/" + largest->digest.toString();
    const WireAnswer answer = m_server->get(path);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), std::size_t(largest->source->size()));
    int resumed = 0;
    for (const JournalEntry &entry : m_second->journal().entries()) {
        if (entry.method == "GET" && entry.path.find("/blobs/") != std::string::npos) {
            ++resumed;
            QVERIFY2(entry.headers.value("Range").starts_with("bytes="), m_second->journal().dump().c_str());
            QVERIFY(entry.headers.value("Range") != "bytes=0-");
        }
    }
    QVERIFY2(resumed == 1, m_second->journal().dump().c_str());
    QVERIFY(m_second->journal().bytes("GET", "*/blobs/*") < largest->source->size());
}

void TestFailover::dueTag_firstDown_isConfirmedByTheSecond()
{
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_server->clock().advance(std::chrono::hours(1));
    m_first->setDown(true);
    const PullResult pulled = m_server->pull({"p", "team/app", "latest"});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
    QVERIFY(!pulled.stale);
    QCOMPARE(m_second->journal().count("HEAD", "*/manifests/latest"), 1);
    QCOMPARE(m_second->journal().count("GET"), 0);
}

void TestFailover::dueTag_allDown_isStale()
{
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_server->clock().advance(std::chrono::hours(1));
    m_first->setDown(true);
    m_second->setDown(true);
    const PullResult pulled = m_server->pull({"p", "team/app", "latest"});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
    QVERIFY(pulled.stale);
}

void TestFailover::tagList_firstDown_comesFromTheSecond()
{
    m_first->setDown(true);
    const WireAnswer answer = m_server->get("/v2/p/team/app/tags/list");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.find("latest") != std::string::npos);
    QVERIFY(!answer.headers.contains("Warning"));
}

void TestFailover::credentials_stayWithTheirUpstream()
{
    const auto list = upstreams();
    QVERIFY(list);
    for (const admin::UpstreamInfo &info : *list) {
        admin::UpstreamSpec spec = info.spec;
        spec.username = info.id == m_firstId ? QStringLiteral("first") : QStringLiteral("second");
        spec.password = Secret(info.id == m_firstId ? QStringLiteral("hunter-one") : QStringLiteral("hunter-two"));
        QVERIFY(
            await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().updateUpstream(info.id, spec, reply); }));
    }
    m_first->faults().add(Fault::status(503, "{}"));
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    for (const Role role : {Role::Registry, Role::Token}) {
        QVERIFY(!m_second->journal().mentions(role, "hunter-one"));
        QVERIFY(!m_first->journal().mentions(role, "hunter-two"));
    }
}

void TestFailover::switchedPrimary_keepsTheCache()
{
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QVERIFY(setRow({m_secondId}));
    m_first->setDown(true);
    m_first->journal().clear();
    const PullResult pulled = m_server->pull({"p", "team/app", "latest"});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
    QCOMPARE(m_first->journal().count(), 0);
    QVERIFY2(m_second->journal().count("GET") == 0, m_second->journal().dump().c_str());
    QCOMPARE(m_second->journal().count("HEAD", "*/manifests/latest"), 1);
}

void TestFailover::switchedPrimary_isAskedAfterARestart()
{
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QVERIFY(setRow({m_secondId}));
    m_server->clock().advance(std::chrono::seconds(1));
    QVERIFY(m_server->restart());
    // Fresh is only what the one says who is asked now.
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QCOMPARE(m_second->journal().count("HEAD", "*/manifests/latest"), 1);
    QVERIFY(m_server->restart());
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QCOMPARE(m_second->journal().count("HEAD", "*/manifests/latest"), 1);
}

void TestFailover::movedUpstream_isAskedAfterARestart()
{
    QVERIFY(setRow({m_firstId}));
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    admin::UpstreamSpec spec;
    for (const admin::UpstreamInfo &info : *upstreams()) {
        if (info.id == m_firstId)
            spec = info.spec;
    }
    spec.url = QString::fromStdString(m_second->url(Role::Registry, false));
    QVERIFY(
        await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().updateUpstream(m_firstId, spec, reply); }).ok());
    QVERIFY(m_server->restart());
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QCOMPARE(m_second->journal().count("HEAD", "*/manifests/latest"), 1);
}

void TestFailover::usedFallback_cannotBeRemoved()
{
    const auto remove
        = [this] { return await<void>([&](auto reply) { m_server->admin().removeUpstream(m_secondId, reply); }); };
    const auto removed = remove();
    QVERIFY(!removed);
    QCOMPARE(errorCodeName(removed.error().code), errorCodeName(ErrorCode::InUse));
    QVERIFY(!setRow({m_firstId, m_secondId, m_secondId})); // each once
    QVERIFY(!setRow({m_firstId, 4711}));
    QVERIFY(setRow({m_firstId}));
    QVERIFY(remove());
}

void TestFailover::firstComesBack_isAskedAgain()
{
    m_first->setDown(true);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_first->setDown(false);
    m_second->setDown(true);
    m_first->content().add("team/other", "latest", ImageBuilder("other").layer(5000).build());
    // Known to be down a moment ago, and the only one that can help.
    const PullResult pulled = m_server->pull({"p", "team/other", "latest"});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
}

qint64 TestFailover::addUpstream(const QString &name, UpstreamSimulator &sim)
{
    const auto list = upstreams();
    if (!list)
        return 0;
    admin::UpstreamSpec spec = list->first().spec;
    spec.name = name;
    spec.url = QString::fromStdString(sim.url(Role::Registry, false));
    const auto added = await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().addUpstream(spec, reply); });
    return added ? added->id : 0;
}

bool TestFailover::setRow(const QList<qint64> &ids)
{
    const auto list = projects();
    if (!list)
        return false;
    admin::ProjectSpec spec = list->first().spec;
    spec.upstreamId = ids.first();
    spec.fallbackUpstreamIds = ids.mid(1);
    return await<admin::ProjectInfo>([&](auto reply) { m_server->admin().updateProject(m_project, spec, reply); }).ok();
}

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
