// SPDX-License-Identifier: GPL-3.0-or-later
// A fallback upstream that answers: who hears of it, and whose limit is looked at.
#include <QtTest>

#include "support/server/ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

class TestStandin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstAnswers_nobodyIsNamed();
    void outage_isInEachPullAndOneEvent();
    void nextOutage_isAnotherEvent();
    void notAtTheFirst_isInThePullAndNoEvent();
    void dueTag_confirmedByTheSecond_saysSo();
    void brokenBlob_finishedByTheSecond_saysSo();
    void prefetch_looksAtTheOneThatIsAsked_data();
    void prefetch_looksAtTheOneThatIsAsked();
    void movedTag_looksAtTheOneThatIsAsked_data();
    void movedTag_looksAtTheOneThatIsAsked();

private:
    std::optional<admin::PullInfo> pulled(const std::string &repository = "team/app");
    std::optional<admin::PullInfo> newest();
    QList<admin::EventInfo> told();
    static Fault nearlySpent();

    std::unique_ptr<UpstreamSimulator> m_first;
    std::unique_ptr<UpstreamSimulator> m_second;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("app").singlePlatform().layer(3000).layer(6 << 20).build();
    qint64 m_project = 0;
};

void TestStandin::init()
{
    m_first = startUpstream("plain");
    m_second = startUpstream("plain");
    for (UpstreamSimulator *sim : {m_first.get(), m_second.get()})
        sim->content().add("team/app", "latest", m_image);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    m_project = m_server->addProject(QStringLiteral("p"), *m_first);
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
    QVERIFY(projects && projects->size() == 1);
    admin::UpstreamSpec mirror;
    mirror.name = QStringLiteral("mirror");
    mirror.url = QString::fromStdString(m_second->url());
    mirror.allowedPrivateHosts = {QStringLiteral("127.0.0.0/8")};
    const auto added = await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().addUpstream(mirror, reply); });
    QVERIFY(added);
    admin::ProjectSpec spec = projects->first().spec;
    spec.fallbackUpstreamIds = {added->id};
    QVERIFY(
        await<admin::ProjectInfo>([&](auto reply) { m_server->admin().updateProject(m_project, spec, reply); }).ok());
}

void TestStandin::cleanup()
{
    m_server.reset();
    m_first.reset();
    m_second.reset();
}

/// Of the pulls of an image, not of what else was asked for.
std::optional<admin::PullInfo> TestStandin::newest()
{
    auto pulls = await<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(20, reply); });
    std::optional<admin::PullInfo> found;
    for (const admin::PullInfo &pull : pulls ? *pulls : QList<admin::PullInfo>()) {
        if (pull.reference == QLatin1String("latest") && (!found || pull.id > found->id))
            found = pull;
    }
    return found;
}

/// The row of a pull, once it has ended.
std::optional<admin::PullInfo> TestStandin::pulled(const std::string &repository)
{
    const auto before = newest();
    const PullResult pull = m_server->pull({"p", repository, "latest"});
    if (!pull.ok) {
        qWarning() << pull.problem.c_str();
        return std::nullopt;
    }
    std::optional<admin::PullInfo> found;
    const bool ended = QTest::qWaitFor(
        [&] {
            found = newest();
            return found && (!before || found->id != before->id) && found->state == admin::PullState::Finished;
        },
        patienceMs);
    return ended ? found : std::nullopt;
}

QList<admin::EventInfo> TestStandin::told()
{
    QList<admin::EventInfo> events = m_server->events();
    events.removeIf(
        [](const admin::EventInfo &event) { return event.code != QLatin1String("upstream.fallbackAnswers"); });
    return events;
}

Fault TestStandin::nearlySpent()
{
    Fault spent;
    spent.setHeaders.set("RateLimit-Limit", "100;w=21600");
    spent.setHeaders.set("RateLimit-Remaining", "5;w=21600");
    return spent;
}

void TestStandin::firstAnswers_nobodyIsNamed()
{
    const auto pull = pulled();
    QVERIFY(pull);
    QCOMPARE(pull->outcome, admin::Outcome::Miss);
    QVERIFY(pull->fallback.isEmpty());
    QVERIFY(told().isEmpty());
}

void TestStandin::outage_isInEachPullAndOneEvent()
{
    m_second->content().add("team/other", "latest", ImageBuilder("other").layer(2000).layer(3000).build());
    m_first->setDown(true);
    const auto pull = pulled();
    QVERIFY(pull);
    QCOMPARE(pull->outcome, admin::Outcome::Miss);
    QCOMPARE(pull->fallback, QStringLiteral("mirror"));
    const auto other = pulled("team/other");
    QVERIFY(other);
    QCOMPARE(other->fallback, QStringLiteral("mirror"));
    const auto events = told();
    QCOMPARE(events.size(), 1); // and not one for each blob
    QCOMPARE(events.first().params.value(QStringLiteral("fallback")), QStringLiteral("mirror"));
    QVERIFY(!events.first().params.value(QStringLiteral("upstream")).isEmpty());
    QCOMPARE(events.first().params.value(QStringLiteral("project")), QStringLiteral("p"));
    // The history keeps it; what came from here later was nobody's answer.
    QVERIFY(m_server->restart());
    QCOMPARE(newest()->fallback, QStringLiteral("mirror"));
    const auto warm = pulled();
    QVERIFY(warm);
    QCOMPARE(warm->outcome, admin::Outcome::Hit);
    QVERIFY(warm->fallback.isEmpty());
}

void TestStandin::nextOutage_isAnotherEvent()
{
    m_first->setDown(true);
    QVERIFY(pulled());
    QCOMPARE(told().size(), 1);
    m_first->setDown(false);
    m_server->clock().advance(std::chrono::hours(1));
    const auto back = pulled(); // due, and confirmed by the first
    QVERIFY(back);
    QVERIFY(back->fallback.isEmpty());
    m_first->setDown(true);
    m_server->clock().advance(std::chrono::hours(1));
    QVERIFY(pulled());
    QCOMPARE(told().size(), 2);
}

void TestStandin::notAtTheFirst_isInThePullAndNoEvent()
{
    m_second->content().add("team/only", "latest", ImageBuilder("only").layer(2000).build());
    const auto pull = pulled("team/only");
    QVERIFY(pull);
    QCOMPARE(pull->fallback, QStringLiteral("mirror"));
    QVERIFY(told().isEmpty()); // nothing is wrong
}

void TestStandin::dueTag_confirmedByTheSecond_saysSo()
{
    QVERIFY(pulled());
    m_server->clock().advance(std::chrono::hours(1));
    m_first->setDown(true);
    const auto pull = pulled();
    QVERIFY(pull);
    QCOMPARE(pull->outcome, admin::Outcome::Revalidated);
    QCOMPARE(pull->fallback, QStringLiteral("mirror"));
    QCOMPARE(told().size(), 1);
}

void TestStandin::brokenBlob_finishedByTheSecond_saysSo()
{
    m_first->faults().add(Fault::cutAfterBytes(300'000).matching("GET", "*/blobs/*").atMost(8));
    const auto pull = pulled();
    QVERIFY(pull);
    QVERIFY2(m_second->journal().count("GET", "*/blobs/*") > 0, m_second->journal().dump().c_str());
    QCOMPARE(pull->fallback, QStringLiteral("mirror"));
}

void TestStandin::prefetch_looksAtTheOneThatIsAsked_data()
{
    QTest::addColumn<bool>("firstSpent");
    QTest::addColumn<bool>("secondSpent");
    QTest::addColumn<bool>("starts");
    QTest::newRow("the one that is down is nearly spent") << true << false << true;
    QTest::newRow("the one that answers is nearly spent") << false << true << false;
}

void TestStandin::prefetch_looksAtTheOneThatIsAsked()
{
    QFETCH(bool, firstSpent);
    QFETCH(bool, secondSpent);
    QFETCH(bool, starts);
    const BuiltImage late = ImageBuilder("late").singlePlatform().layer(4000).build();
    m_second->content().add("team/late", "latest", late);
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
    admin::ProjectSpec spec = projects->first().spec;
    spec.prefetch = true;
    QVERIFY(
        await<admin::ProjectInfo>([&](auto reply) { m_server->admin().updateProject(m_project, spec, reply); }).ok());
    if (firstSpent)
        m_first->faults().add(nearlySpent());
    if (secondSpent)
        m_second->faults().add(nearlySpent());
    QCOMPARE(m_server->head("/v2/p/team/app/manifests/latest").status, 200); // the first tells its limit
    m_first->setDown(true);
    for (int i = 0; i < 2; ++i) // known to be down from then on; the second tells its limit
        (void)m_server->head("/v2/p/team/late/manifests/none" + std::to_string(i));
    QCOMPARE(m_server->get("/v2/p/team/late/manifests/latest").status, 200);
    if (starts) {
        QTRY_COMPARE(m_second->journal().count("GET", "*/blobs/*"), 2);
    } else {
        QCOMPARE(m_server->get("/v2/p/team/late/tags/list").status, 200); // through the control thread since
        QCOMPARE(m_second->journal().count("GET", "*/blobs/*"), 0);
    }
}

void TestStandin::movedTag_looksAtTheOneThatIsAsked_data()
{
    QTest::addColumn<bool>("firstSpent");
    QTest::addColumn<bool>("secondSpent");
    QTest::addColumn<bool>("stale");
    QTest::newRow("the one that is down is nearly spent") << true << false << false;
    QTest::newRow("the one that answers is nearly spent") << false << true << true;
}

void TestStandin::movedTag_looksAtTheOneThatIsAsked()
{
    QFETCH(bool, firstSpent);
    QFETCH(bool, secondSpent);
    QFETCH(bool, stale);
    if (firstSpent)
        m_first->faults().add(nearlySpent());
    if (secondSpent)
        m_second->faults().add(nearlySpent());
    QVERIFY(pulled());
    m_second->content().add("team/app", "latest", ImageBuilder("newer").singlePlatform().layer(4000).build());
    m_first->setDown(true);
    for (int i = 0; i < 2; ++i)
        (void)m_server->head("/v2/p/team/app/manifests/none" + std::to_string(i));
    m_server->clock().advance(std::chrono::hours(1));
    const auto pull = pulled();
    QVERIFY(pull);
    QCOMPARE(pull->outcome == admin::Outcome::Stale, stale);
    bool names = false;
    for (const admin::EventInfo &event : m_server->events())
        names |= event.code == QLatin1String("upstream.budgetNearlySpent")
            && event.params.value(QStringLiteral("upstream")) == QLatin1String("mirror");
    QCOMPARE(names, stale);
}

QTEST_GUILESS_MAIN(TestStandin)
#include "tst_standin.moc"
