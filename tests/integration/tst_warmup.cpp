// SPDX-License-Identifier: GPL-3.0-or-later
// Images that are fetched from a list before a node asks for them.
#include <QSignalSpy>
#include <QtTest>

#include "support/server/ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using admin::WarmUpState;

class TestWarmUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plan_tellsWhatIsHere_andAsksNobody();
    void job_fetchesTheWantedPlatforms_andANodeThenNeedsNoUpstream();
    void job_withoutChoice_takesWhatTheNodesPulled();
    void job_oneImageFails_othersAreFetched();
    void job_cancelled_stopsAsking();
    void job_nearTheLimit_leavesTheRestToTheNodes();
    void plan_platformThatTheImageHasNot_cannotBeFetched();
    void job_platformThatTheImageHasNot_saysWhichThereAre();
    void plan_namesOfThisServer_areUnderstood();
    void start_everythingIsHere_isRefused();
    void indexWithinTheIndex_isFetchedWithItsImages();

private:
    Result<admin::WarmUpPlan> plan(const QString &text, const QStringList &platforms = {})
    {
        return await<admin::WarmUpPlan>([&](auto reply) { m_server->admin().planWarmUp({text, platforms}, reply); });
    }
    Result<admin::WarmUpJob> start(const QString &text, const QStringList &platforms = {})
    {
        return await<admin::WarmUpJob>([&](auto reply) { m_server->admin().startWarmUp({text, platforms}, reply); });
    }
    admin::WarmUpJob finished(qint64 id);

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_app = ImageBuilder("app").platforms({"amd64", "arm64"}).layer(3000).layer(500000).build();
    BuiltImage m_other = ImageBuilder("other").platforms({"amd64"}).layer(4000).build();
};

void TestWarmUp::init()
{
    m_server.reset();
    m_sim = startUpstream("plain");
    m_sim->content().add("team/app", "1.0.0", m_app);
    m_sim->content().add("team/other", "1.0.0", m_other);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(QStringLiteral("p"), *m_sim, {.serves = {QStringLiteral("reg.example")}}) != 0);
}

admin::WarmUpJob TestWarmUp::finished(qint64 id)
{
    admin::WarmUpJob found;
    const bool ended = QTest::qWaitFor(
        [&] {
            const auto jobs = await<QList<admin::WarmUpJob>>([&](auto reply) { m_server->admin().warmUpJobs(reply); });
            for (const admin::WarmUpJob &job : jobs.ok() ? *jobs : QList<admin::WarmUpJob>()) {
                if (job.id == id)
                    found = job;
            }
            return found.finishedAt.isValid();
        },
        patienceMs);
    return ended ? found : admin::WarmUpJob();
}

void TestWarmUp::plan_tellsWhatIsHere_andAsksNobody()
{
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    const auto asked = m_sim->journal().count();
    const auto planned = plan(QStringLiteral("reg.example/team/other:1.0.0\nreg.example/team/app:1.0.0\n"
                                             "elsewhere.example/a:1\nNot Valid\n"));
    QVERIFY(planned.ok());
    QCOMPARE(planned->items.size(), 4);
    QCOMPARE(planned->items[0].state, WarmUpState::Cached);
    QCOMPARE(planned->items[0].missingBytes.value_or(-1), 0);
    QVERIFY(planned->items[0].storedBytes > 4000);
    QCOMPARE(planned->items[1].state, WarmUpState::Missing);
    QVERIFY(!planned->items[1].missingBytes);
    QVERIFY(planned->items[1].budgetCost >= 2);
    QCOMPARE(planned->items[2].state, WarmUpState::NoProject);
    QCOMPARE(planned->items[3].state, WarmUpState::Unreadable);
    QCOMPARE(planned->unknownSizes, 1);
    QCOMPARE(planned->knownPlatforms, QStringList {QStringLiteral("linux/amd64")});
    QCOMPARE(m_sim->journal().count(), asked);
}

void TestWarmUp::job_fetchesTheWantedPlatforms_andANodeThenNeedsNoUpstream()
{
    const QStringList arm {QStringLiteral("linux/arm64")};
    const auto started = start(QStringLiteral("reg.example/team/app:1.0.0"), arm);
    QVERIFY(started.ok());
    const admin::WarmUpJob job = finished(started->id);
    QCOMPARE(job.items.size(), 1);
    QCOMPARE(job.items[0].state, WarmUpState::Done);
    QVERIFY(job.totalBytes > 500000);
    QCOMPARE(job.doneBytes, job.totalBytes);
    for (const auto &platform : m_app.platforms) {
        const bool wanted = platform.architecture == "arm64";
        for (const Digest &layer : platform.layers)
            QCOMPARE(m_server->isStored(layer), wanted);
    }
    m_sim->setDown(true);
    auto options = m_server->nodeOptions();
    options.architecture = "arm64";
    const PullResult pulled = m_server->pull({"p", "team/app", "1.0.0"}, options);
    QVERIFY2(pulled.ok && pulled.digestsOk(), pulled.problem.c_str());
    const auto planned = plan(QStringLiteral("reg.example/team/app:1.0.0"), arm);
    QVERIFY(planned.ok());
    QCOMPARE(planned->items[0].state, WarmUpState::Cached);
}

void TestWarmUp::job_withoutChoice_takesWhatTheNodesPulled()
{
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok); // amd64
    const auto started = start(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(started.ok());
    QCOMPARE(finished(started->id).items.value(0).state, WarmUpState::Done);
    for (const auto &platform : m_app.platforms)
        QCOMPARE(m_server->isStored(platform.config), platform.architecture == "amd64");
}

void TestWarmUp::job_oneImageFails_othersAreFetched()
{
    const auto started = start(QStringLiteral("reg.example/team/missing:1\nreg.example/team/other:1.0.0\n"));
    QVERIFY(started.ok());
    const admin::WarmUpJob job = finished(started->id);
    QCOMPARE(job.items.size(), 2);
    QCOMPARE(job.items[0].state, WarmUpState::Failed);
    QVERIFY(job.items[0].error.has_value());
    QCOMPARE(job.items[1].state, WarmUpState::Done);
}

void TestWarmUp::job_cancelled_stopsAsking()
{
    m_sim->faults().add(Fault::slow(50000).matching("GET", "*/blobs/*"));
    const auto started = start(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(started.ok());
    QTRY_VERIFY(m_sim->journal().bytes("GET", "*/blobs/*") > 1000);
    const auto cancelled = await<void>([&](auto reply) { m_server->admin().cancelWarmUp(started->id, reply); });
    QVERIFY(cancelled.ok());
    const admin::WarmUpJob job = finished(started->id);
    QVERIFY(job.cancelled);
    QCOMPARE(job.items.value(0).state, WarmUpState::Cancelled);
}

void TestWarmUp::job_nearTheLimit_leavesTheRestToTheNodes()
{
    m_sim = startUpstream("hub");
    m_sim->content().add("team/app", "1.0.0", m_app);
    QVERIFY(m_server->addProject(QStringLiteral("h"), *m_sim, {.serves = {QStringLiteral("hub.example")}}) != 0);
    m_sim->rates().setLimit(20, std::chrono::hours(6));
    for (int i = 0; m_sim->rates().remaining("127.0.0.1") > 2; ++i) {
        QVERIFY(i < 20);
        const std::string name = "team/n" + std::to_string(i);
        m_sim->content().add(name, "1", ImageBuilder(name).platforms({"amd64"}).layer(1000).build());
        QVERIFY(m_server->pull({"h", name, "1"}).ok);
    }
    const auto asked = m_sim->journal().count();
    const auto started = start(QStringLiteral("hub.example/team/app:1.0.0"));
    QVERIFY(started.ok());
    const admin::WarmUpJob job = finished(started->id);
    QCOMPARE(job.items.value(0).state, WarmUpState::Failed);
    QCOMPARE(job.items.value(0).error->code, ErrorCode::UpstreamRateLimited);
    QCOMPARE(m_sim->journal().count(), asked);
}

void TestWarmUp::plan_platformThatTheImageHasNot_cannotBeFetched()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    const auto planned = plan(QStringLiteral("reg.example/team/app:1.0.0"), {QStringLiteral("linux/s390x")});
    QVERIFY(planned.ok());
    const admin::WarmUpItem item = planned->items.value(0);
    QCOMPARE(item.state, WarmUpState::Failed);
    QCOMPARE(item.error->code, ErrorCode::PlatformMissing);
    QCOMPARE(item.error->params.value(QStringLiteral("platforms")), QStringLiteral("linux/s390x"));
    QCOMPARE(item.error->params.value(QStringLiteral("available")), QStringLiteral("linux/amd64, linux/arm64"));
    QCOMPARE(item.budgetCost, 0);
}

void TestWarmUp::job_platformThatTheImageHasNot_saysWhichThereAre()
{
    const auto started = start(QStringLiteral("reg.example/team/app:1.0.0"), {QStringLiteral("linux/s390x")});
    QVERIFY(started.ok());
    const admin::WarmUpItem item = finished(started->id).items.value(0);
    QCOMPARE(item.state, WarmUpState::Failed);
    QCOMPARE(item.error->code, ErrorCode::PlatformMissing);
    QCOMPARE(item.error->params.value(QStringLiteral("available")), QStringLiteral("linux/amd64, linux/arm64"));
}

void TestWarmUp::plan_namesOfThisServer_areUnderstood()
{
    const QString own = QString::fromStdString(m_server->url()).section(QStringLiteral("://"), 1);
    const auto planned
        = plan(own + QStringLiteral("/p/team/app:1.0.0\n") + own + QStringLiteral("/reg.example/team/other:1.0.0\n")
               + own + QStringLiteral("/nobody/team/app:1.0.0"));
    QVERIFY(planned.ok());
    QCOMPARE(planned->items.value(0).state, WarmUpState::Missing);
    QCOMPARE(planned->items.value(0).project, QStringLiteral("p"));
    QCOMPARE(planned->items.value(1).state, WarmUpState::Missing);
    QCOMPARE(planned->items.value(2).state, WarmUpState::NoProject);
    const auto started = start(own + QStringLiteral("/p/team/app:1.0.0"));
    QVERIFY(started.ok());
    QCOMPARE(finished(started->id).items.value(0).state, WarmUpState::Done);
    const auto asked = m_sim->journal().count();
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QCOMPARE(m_sim->journal().count(), asked);
}

void TestWarmUp::start_everythingIsHere_isRefused()
{
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    const auto started = start(QStringLiteral("reg.example/team/other:1.0.0"));
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, ErrorCode::InvalidArgument);
}

void TestWarmUp::indexWithinTheIndex_isFetchedWithItsImages()
{
    m_sim->content().add("team/nested", "1.0.0", ImageBuilder::nested(m_app));
    const QStringList arm {QStringLiteral("linux/arm64")};
    const QString image = QStringLiteral("reg.example/team/nested:1.0.0");
    // Held is the outer index alone: whether arm64 is in it, nobody knows yet.
    QCOMPARE(m_server->get("/v2/p/team/nested/manifests/1.0.0").status, 200);
    const auto before = plan(image, arm);
    QVERIFY(before.ok());
    QCOMPARE(before->items.value(0).state, WarmUpState::Missing);
    QCOMPARE(before->items.value(0).budgetCost, 2);
    const auto started = start(image, arm);
    QVERIFY(started.ok());
    const admin::WarmUpJob job = finished(started->id);
    QCOMPARE(job.items.value(0).state, WarmUpState::Done);
    QVERIFY(job.totalBytes > 500000);
    for (const auto &platform : m_app.platforms) {
        for (const Digest &layer : platform.layers)
            QCOMPARE(m_server->isStored(layer), platform.architecture == "arm64");
    }
    const auto after = plan(image, arm);
    QCOMPARE(after->items.value(0).state, WarmUpState::Cached);
    const auto other = start(image, {QStringLiteral("linux/s390x")});
    QVERIFY2(!other.ok(), "no image of it is for that platform");
}

QTEST_GUILESS_MAIN(TestWarmUp)
#include "tst_warmup.moc"
