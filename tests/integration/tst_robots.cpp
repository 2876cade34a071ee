// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;

/// Robots over their life: a secret that changes step by step, an end that is announced, a deletion that is taken back.
class TestRobots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rotation_bothSecretsAreGood_andNodesAreToldApart();
    void rotation_endsByItself();
    void rotation_endsEarly();
    void networks_keepOthersOut();
    void expiry_isAnnouncedOnceAFortnightAWeekAndADayBefore();
    void deletion_canBeTakenBackForADay();
    void deletion_isFinalAfterADay();
    void pullsOfTheWeek_areCounted();
    void test_doesWhatANodeDoes_data();
    void test_doesWhatANodeDoes();

private:
    admin::RobotInfo info(qint64 id)
    {
        const auto robots = await<QList<admin::RobotInfo>>([&](auto reply) { m_server->admin().robots(reply); });
        for (const admin::RobotInfo &robot : robots ? *robots : QList<admin::RobotInfo>()) {
            if (robot.id == id)
                return robot;
        }
        return {};
    }
    int from(const std::string &source, const admin::RobotWithSecret &robot)
    {
        return inBackground([&] {
            WireClient client({.url = m_server->url(), .sourceAddress = source});
            return client.get("/v2/", basicAuth(robot)).status;
        });
    }
    admin::RobotWithSecret rotate(qint64 id, std::chrono::seconds overlap)
    {
        const auto rotated = await<admin::RobotWithSecret>(
            [&](auto reply) { m_server->admin().rotateRobotSecret(id, overlap, reply); });
        return rotated ? *rotated : admin::RobotWithSecret {};
    }

    std::unique_ptr<UpstreamSimulator> m_upstream;
    std::unique_ptr<ServerUnderTest> m_server;
};

void TestRobots::init()
{
    m_server.reset();
    m_upstream = startUpstream();
    m_upstream->content().add("team/app", "1.0.0", ImageBuilder("app").layer(3000).build());
    m_server = std::make_unique<ServerUnderTest>(ServerUnderTest::Options {false, {}});
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(u"open"_s, *m_upstream) != 0);
}

void TestRobots::rotation_bothSecretsAreGood_andNodesAreToldApart()
{
    const auto old = m_server->createRobot({u"cluster"_s, {}, {u"*"_s}, {}, {}, false, {}});
    for (const char *node : {"127.0.0.21", "127.0.0.22", "127.0.0.23"})
        QCOMPARE(from(node, old), 200);
    QTRY_COMPARE(info(old.robot.id).nodes.size(), 3);
    QVERIFY(!info(old.robot.id).oldSecretUntil.isValid());
    m_server->clock().advance(std::chrono::minutes(1));
    const auto fresh = rotate(old.robot.id, std::chrono::hours(24));
    QVERIFY(!fresh.secret.isEmpty());
    QVERIFY(!(fresh.secret == old.secret));
    QCOMPARE(fresh.robot.oldSecretUntil.toMSecsSinceEpoch(),
             m_server->clock().now().time_since_epoch().count() + 86'400'000);
    const auto stillOld = [&] {
        QStringList addresses;
        for (const admin::RobotNode &node : info(old.robot.id).nodes) {
            if (node.oldSecret)
                addresses.append(node.address);
        }
        addresses.sort();
        return addresses;
    };
    // Nobody has come since: all of them have the old one.
    QCOMPARE(stillOld(), (QStringList {u"127.0.0.21"_s, u"127.0.0.22"_s, u"127.0.0.23"_s}));
    m_server->clock().advance(std::chrono::minutes(1));
    QCOMPARE(from("127.0.0.21", fresh), 200);
    QCOMPARE(from("127.0.0.22", old), 200);
    QTRY_COMPARE(stillOld(), (QStringList {u"127.0.0.22"_s, u"127.0.0.23"_s}));
    m_server->clock().advance(std::chrono::minutes(1));
    QCOMPARE(from("127.0.0.22", fresh), 200);
    QCOMPARE(from("127.0.0.23", fresh), 200);
    QTRY_COMPARE(stillOld(), QStringList());
    QCOMPARE(info(old.robot.id).nodes.size(), 3);
    // A restart knows both.
    QVERIFY(m_server->restart());
    QCOMPARE(from("127.0.0.21", old), 200);
    QCOMPARE(from("127.0.0.21", fresh), 200);
}

void TestRobots::rotation_endsByItself()
{
    const auto old = m_server->createRobot({u"cluster"_s, {}, {u"*"_s}, {}, {}, false, {}});
    const auto fresh = rotate(old.robot.id, std::chrono::hours(1));
    m_server->clock().advance(std::chrono::minutes(59));
    QCOMPARE(from("127.0.0.21", old), 200);
    m_server->clock().advance(std::chrono::minutes(2));
    QCOMPARE(from("127.0.0.21", old), 401);
    QCOMPARE(from("127.0.0.21", fresh), 200);
    QVERIFY(!info(old.robot.id).oldSecretUntil.isValid());
    // An overlap of nothing is the old way.
    const auto third = rotate(old.robot.id, std::chrono::seconds(0));
    QCOMPARE(from("127.0.0.21", fresh), 401);
    QCOMPARE(from("127.0.0.21", third), 200);
    const auto tooLong = await<admin::RobotWithSecret>(
        [&](auto reply) { m_server->admin().rotateRobotSecret(old.robot.id, std::chrono::hours(24 * 31), reply); });
    QVERIFY(!tooLong.ok());
    QCOMPARE(tooLong.error().params.value(u"field"_s), u"overlap"_s);
}

void TestRobots::rotation_endsEarly()
{
    const auto old = m_server->createRobot({u"cluster"_s, {}, {u"*"_s}, {}, {}, false, {}});
    const auto fresh = rotate(old.robot.id, std::chrono::hours(24));
    const auto token = m_server->get("/token?scope=repository:open/team/app:pull", basicAuth(old));
    QCOMPARE(token.status, 200);
    const auto ended
        = await<admin::RobotInfo>([&](auto reply) { m_server->admin().endOldSecret(old.robot.id, reply); });
    QVERIFY(ended.ok());
    QVERIFY(!ended->oldSecretUntil.isValid());
    QCOMPARE(from("127.0.0.21", old), 401);
    QCOMPARE(from("127.0.0.21", fresh), 200);
    const auto again
        = await<admin::RobotInfo>([&](auto reply) { m_server->admin().endOldSecret(old.robot.id, reply); });
    QVERIFY(!again.ok());
    QCOMPARE(errorCodeName(again.error().code), errorCodeName(ErrorCode::NotFound));
}

void TestRobots::networks_keepOthersOut()
{
    const auto bad = await<admin::RobotWithSecret>([&](auto reply) {
        m_server->admin().createRobot({u"bad"_s, {}, {u"*"_s}, {}, {}, false, {u"192.168.1.5/24"_s}}, reply);
    });
    QVERIFY(!bad.ok());
    QCOMPARE(bad.error().params.value(u"field"_s), u"networks"_s);
    QCOMPARE(bad.error().params.value(u"value"_s), u"192.168.1.5/24"_s);
    const auto robot = m_server->createRobot({u"cluster"_s, {}, {u"*"_s}, {}, {}, false, {u"127.0.0.16/28"_s}});
    QCOMPARE(robot.robot.spec.networks, QStringList {u"127.0.0.16/28"_s});
    QCOMPARE(from("127.0.0.17", robot), 200);
    QCOMPARE(from("127.0.0.32", robot), 401);
    QVERIFY(m_server->restart());
    QCOMPARE(from("127.0.0.31", robot), 200);
    QCOMPARE(from("127.0.0.15", robot), 401);
}

void TestRobots::expiry_isAnnouncedOnceAFortnightAWeekAndADayBefore()
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_server->clock().now().time_since_epoch().count(), Qt::UTC);
    m_server->createRobot({u"cluster"_s, {}, {u"*"_s}, {}, now.addDays(20), false, {}});
    m_server->createRobot({u"forever"_s, {}, {u"*"_s}, {}, {}, false, {}});
    const auto warnings = [&] {
        QStringList codes;
        for (const admin::EventInfo &event : m_server->events()) {
            if (event.code.startsWith(u"robot.expire"_s))
                codes.prepend(event.code);
        }
        return codes;
    };
    QStringList expected;
    int day = 0;
    const auto at = [&](int wanted) {
        m_server->clock().advance(std::chrono::hours(24 * (wanted - day)));
        day = wanted;
        return m_server->restart() && m_server->restart(); // it looks when it starts; the second time is one too many
    };
    for (const int quiet : {1, 5}) {
        QVERIFY(at(quiet));
        QCOMPARE(warnings(), expected);
    }
    for (const int told : {6, 13, 19}) {
        QVERIFY(at(told));
        expected << u"robot.expires"_s;
        QCOMPARE(warnings(), expected);
        QVERIFY(at(told));
    }
    QVERIFY(at(20));
    expected << u"robot.expired"_s;
    QCOMPARE(warnings(), expected);
    const auto event = m_server->events().first();
    QCOMPARE(event.params.value(u"robot"_s), u"robot$cluster"_s);
    QCOMPARE(event.severity, admin::Severity::Critical);
}

void TestRobots::deletion_canBeTakenBackForADay()
{
    const auto robot = m_server->createRobot({u"cluster"_s, {}, {u"open"_s}, u"mine"_s, {}, false, {u"127.0.0.0/8"_s}});
    QCOMPARE(from("127.0.0.21", robot), 200);
    const admin::RobotInfo before = info(robot.robot.id);
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeRobot(robot.robot.id, reply); }).ok());
    QCOMPARE(from("127.0.0.21", robot), 401);
    QVERIFY(m_server->restart());
    const auto removed = await<QList<admin::RemovedRobot>>([&](auto reply) { m_server->admin().removedRobots(reply); });
    QCOMPARE(removed->size(), 1);
    QCOMPARE(removed->first().userName, u"robot$cluster"_s);
    // Another one has the name now.
    const auto other = m_server->createRobot({u"cluster"_s, {}, {u"*"_s}, {}, {}, false, {}});
    const auto taken
        = await<admin::RobotInfo>([&](auto reply) { m_server->admin().restoreRobot(robot.robot.id, reply); });
    QVERIFY(!taken.ok());
    QCOMPARE(errorCodeName(taken.error().code), errorCodeName(ErrorCode::AlreadyExists));
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeRobot(other.robot.id, reply); }).ok());
    const auto back
        = await<admin::RobotInfo>([&](auto reply) { m_server->admin().restoreRobot(robot.robot.id, reply); });
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().toLogLine()));
    QCOMPARE(back->spec, before.spec);
    QCOMPARE(back->createdAt, before.createdAt);
    QCOMPARE(from("127.0.0.21", robot), 200);
}

void TestRobots::deletion_isFinalAfterADay()
{
    const auto robot = m_server->createRobot({u"cluster"_s, {}, {u"*"_s}, {}, {}, false, {}});
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeRobot(robot.robot.id, reply); }).ok());
    m_server->clock().advance(std::chrono::hours(25));
    const auto removed = await<QList<admin::RemovedRobot>>([&](auto reply) { m_server->admin().removedRobots(reply); });
    QVERIFY(removed->isEmpty());
    const auto back
        = await<admin::RobotInfo>([&](auto reply) { m_server->admin().restoreRobot(robot.robot.id, reply); });
    QVERIFY(!back.ok());
    QCOMPARE(errorCodeName(back.error().code), errorCodeName(ErrorCode::NotFound));
}

void TestRobots::pullsOfTheWeek_areCounted()
{
    const auto robot = m_server->createRobot({u"cluster"_s, {}, {u"*"_s}, {}, {}, false, {}});
    const auto ended = [&] {
        const auto pulls = await<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(100, reply); });
        const auto isRunning = [](const admin::PullInfo &pull) { return pull.state == admin::PullState::Running; };
        return !pulls || std::any_of(pulls->cbegin(), pulls->cend(), isRunning) ? -1 : static_cast<int>(pulls->size());
    };
    const auto listed = [&] {
        const auto pulls = await<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(100, reply); });
        return pulls ? static_cast<int>(pulls->size()) : -1;
    };
    for (int day = 0; day < 9; ++day) {
        QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(robot)).status, 200);
        QTRY_COMPARE(listed(), day + 1);
        m_server->clock().advance(std::chrono::hours(24));
        QTRY_COMPARE(ended(), day + 1);
    }
    QTRY_COMPARE(info(robot.robot.id).pullsInWeek, 7);
}

void TestRobots::test_doesWhatANodeDoes_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("failsAt"); // -1: nowhere
    const auto at = [](admin::TestStep step) { return static_cast<int>(step); };
    QTest::newRow("right") << u"right"_s << -1;
    QTest::newRow("wrong secret") << u"wrong"_s << at(admin::TestStep::Token);
    QTest::newRow("disabled") << u"disabled"_s << at(admin::TestStep::Token);
    QTest::newRow("other network") << u"network"_s << at(admin::TestStep::Token);
    QTest::newRow("other project") << u"project"_s << at(admin::TestStep::Manifest);
    QTest::newRow("old secret") << u"old"_s << -1;
}

void TestRobots::test_doesWhatANodeDoes()
{
    QFETCH(QString, what);
    QFETCH(int, failsAt);
    m_server = std::make_unique<ServerUnderTest>(ServerUnderTest::Options {true, {}});
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(u"open"_s, *m_upstream) != 0);
    QVERIFY(m_server->addProject(u"other"_s, *m_upstream) != 0);
    admin::RobotSpec spec {u"cluster"_s,
                           {},
                           {what == u"project"_s ? u"other"_s : u"open"_s},
                           {},
                           {},
                           what == u"disabled"_s,
                           what == u"network"_s ? QStringList {u"10.0.0.0/8"_s} : QStringList {}};
    const auto robot = m_server->createRobot(spec);
    if (what == u"old"_s)
        rotate(robot.robot.id, std::chrono::hours(1));
    QSignalSpy steps(&m_server->admin(), &admin::AdminService::connectionTestStep);
    const auto result = await<QList<admin::TestStepResult>>([&](auto reply) {
        m_server->admin().testRobot(
            u"t1"_s,
            {robot.robot.id, what == u"wrong"_s ? Secret(QByteArray("wrong")) : robot.secret, u"open/team/app:1.0.0"_s},
            reply);
    });
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().toLogLine()));
    QVERIFY(steps.count() >= result->size());
    for (const admin::TestStepResult &step : *result) {
        const bool shouldFail = static_cast<int>(step.step) == failsAt;
        QVERIFY2((step.outcome == admin::TestOutcome::Failed) == shouldFail,
                 qPrintable(QString::number(static_cast<int>(step.step)) + u' ' + step.detail));
    }
    QCOMPARE(result->constLast().step, admin::TestStep::Manifest);
    if (failsAt < 0)
        QCOMPARE(result->constLast().detail, u"open/team/app:1.0.0"_s);
    const auto none = await<QList<admin::TestStepResult>>([&](auto reply) {
        m_server->admin().testRobot(u"t2"_s, {robot.robot.id, {}, {}}, reply);
    });
    QCOMPARE(none.error().params.value(u"field"_s), u"secret"_s);
}

QTEST_GUILESS_MAIN(TestRobots)
#include "tst_robots.moc"
