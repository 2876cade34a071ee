// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Authenticator.h"
#include "access/SecretHash.h"
#include "support/ManualClock.h"

#include <thread>

#include <QtTest>

using namespace breakwater;
using namespace breakwater::access;
using namespace std::chrono_literals;

namespace {

const std::string rightHash = SecretHash::make(Secret(QByteArray("right")), 500);

constexpr ProjectId hub = 1;
constexpr ProjectId ghcr = 2;

Robot makeRobot(const std::string &userName, ProjectScope projects)
{
    return {1, userName, rightHash, std::move(projects), std::nullopt, false};
}

std::string basic(const std::string &user, const std::string &secret)
{
    return "Basic " + QByteArray::fromStdString(user + ":" + secret).toBase64().toStdString();
}

std::optional<ProjectId> noProject(std::string_view)
{
    return std::nullopt;
}

} // namespace

class TestAuthenticator : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    TokenService m_tokens {m_clock, Secret(QByteArray(32, 'k'))};

    static std::shared_ptr<const RobotDirectory> directory(std::vector<Robot> robots)
    {
        return std::make_shared<const RobotDirectory>(std::move(robots));
    }

private Q_SLOTS:
    void authenticate_rightSecret_givesTheRobotsProjects()
    {
        Authenticator authenticator(m_clock, m_tokens);
        authenticator.setRobots(directory({makeRobot("robot$a", {false, {hub}}), makeRobot("robot$all", {true, {}})}));
        const auto a = authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1");
        QVERIFY(a.ok());
        QCOMPARE(a.identity->kind(), Identity::Kind::Robot);
        QCOMPARE(a.identity->userName(), std::string_view("robot$a"));
        QVERIFY(mayPull(*a.identity, hub));
        QVERIFY(!mayPull(*a.identity, ghcr));
        const auto all = authenticator.authenticate(basic("robot$all", "right"), "10.0.0.1");
        QVERIFY(all.ok());
        QVERIFY(mayPull(*all.identity, ghcr));
    }

    void authenticate_refusals_haveTheirReason()
    {
        Authenticator authenticator(m_clock, m_tokens);
        auto expired = makeRobot("robot$expired", {true, {}});
        expired.expiresAt = m_clock.now() + 1h;
        auto disabled = makeRobot("robot$disabled", {true, {}});
        disabled.disabled = true;
        authenticator.setRobots(directory({makeRobot("robot$a", {true, {}}), expired, disabled}));
        const auto reason = [&](std::optional<std::string_view> header) {
            const auto result = authenticator.authenticate(header, "10.0.0.1");
            return result.ok() ? std::string("ok") : std::string(refusalName(result.refusal));
        };
        QCOMPARE(reason(std::nullopt), std::string("noCredentials"));
        QCOMPARE(reason("rubbish"), std::string("malformed"));
        QCOMPARE(reason(basic("robot$a", "wrong")), std::string("wrongSecret"));
        QCOMPARE(reason(basic("robot$none", "right")), std::string("unknownRobot"));
        QCOMPARE(reason(basic("robot$disabled", "right")), std::string("disabled"));
        QCOMPARE(reason(basic("robot$disabled", "wrong")), std::string("wrongSecret")); // told only to its owner
        QCOMPARE(reason("Bearer a.b.c"), std::string("tokenInvalid"));
        QCOMPARE(reason(basic("robot$expired", "right")), std::string("ok"));
        m_clock.advance(1h);
        QCOMPARE(reason(basic("robot$expired", "right")), std::string("expired")); // at use time, from memory too
    }

    void authenticate_noHeader_isAnonymousInConfiguredSubnetsAlone()
    {
        Authenticator authenticator(m_clock, m_tokens);
        authenticator.setRobots(directory({makeRobot("robot$a", {false, {hub}})}));
        QVERIFY(!authenticator.authenticate(std::nullopt, "192.168.1.7").ok());
        authenticator.setAnonymousSubnets(*SubnetList::parse({QStringLiteral("192.168.1.0/24")}));
        const auto inside = authenticator.authenticate(std::nullopt, "192.168.1.7");
        QVERIFY(inside.ok());
        QCOMPARE(inside.identity->kind(), Identity::Kind::Anonymous);
        QVERIFY(mayPull(*inside.identity, hub));
        QVERIFY(!authenticator.authenticate(std::nullopt, "192.168.2.7").ok());
        QVERIFY(!authenticator.authenticate(basic("robot$a", "wrong"), "192.168.1.7").ok());
    }

    void authenticate_renewedSecret_oldOneEndsAtOnce()
    {
        Authenticator authenticator(m_clock, m_tokens);
        authenticator.setRobots(directory({makeRobot("robot$a", {false, {hub}})}));
        const auto before = authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1");
        QVERIFY(before.ok());
        const auto token = m_tokens.issue(*before.identity, {}, noProject).token.reveal().toStdString();
        QVERIFY(authenticator.authenticate("Bearer " + token, "10.0.0.1").ok());

        auto renewed = makeRobot("robot$a", {false, {hub}});
        renewed.secretHash = SecretHash::make(Secret(QByteArray("newer")), 500);
        authenticator.setRobots(directory({renewed}));
        QVERIFY(!authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1").ok());
        QVERIFY(authenticator.authenticate(basic("robot$a", "newer"), "10.0.0.1").ok());
        QCOMPARE(authenticator.authenticate("Bearer " + token, "10.0.0.1").refusal, RefusalReason::TokenInvalid);
    }

    void authenticate_secondTime_runsNoDerivation()
    {
        auto slow = makeRobot("robot$slow", {true, {}});
        slow.secretHash = SecretHash::make(Secret(QByteArray("right")), 400'000);
        Authenticator authenticator(m_clock, m_tokens);
        authenticator.setRobots(directory({slow}));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(authenticator.authenticate(basic("robot$slow", "right"), "10.0.0.1").ok());
        QVERIFY(!authenticator.authenticate(basic("robot$slow", "wrong"), "10.0.0.1").ok());
        const auto first = timer.nsecsElapsed();
        timer.restart();
        for (int i = 0; i < 100; ++i) {
            QVERIFY(authenticator.authenticate(basic("robot$slow", "right"), "10.0.0.1").ok());
            QVERIFY(!authenticator.authenticate(basic("robot$slow", "wrong"), "10.0.0.1").ok());
        }
        const auto hundred = timer.nsecsElapsed();
        qInfo() << "first" << first / 1000 << "us, remembered" << hundred / 200 << "ns each";
        QVERIFY2(hundred < first, "a hundred remembered verdicts took longer than one derivation");
    }

    void authenticate_floodOfSecrets_isBoundedButBansNoOne()
    {
        Authenticator authenticator(m_clock, m_tokens);
        auto robot = makeRobot("robot$a", {true, {}});
        robot.secretHash = SecretHash::make(Secret(QByteArray("right")), 1);
        authenticator.setRobots(directory({robot}));
        QVERIFY(authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1").ok());
        int bounded = 0;
        for (int i = 0; i < 300; ++i) {
            const auto result = authenticator.authenticate(basic("robot$a", "x" + std::to_string(i)), "10.0.0.1");
            QVERIFY(!result.ok());
            bounded += result.refusal == RefusalReason::TooManyAttempts ? 1 : 0;
        }
        QCOMPARE(bounded, 100);
        QVERIFY(authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1").ok()); // a remembered secret
        QCOMPARE(authenticator.authenticate(basic("robot$a", "x1"), "10.0.0.1").refusal, RefusalReason::WrongSecret);
        QCOMPARE(authenticator.authenticate(basic("robot$a", "y"), "10.0.0.2").refusal, RefusalReason::WrongSecret);
        m_clock.advance(1s);
        QCOMPARE(authenticator.authenticate(basic("robot$a", "z"), "10.0.0.1").refusal, RefusalReason::WrongSecret);
    }

    void authenticate_token_limitsToItsProjectsAndRobot()
    {
        Authenticator authenticator(m_clock, m_tokens);
        authenticator.setRobots(directory({makeRobot("robot$a", {false, {hub, ghcr}})}));
        const auto who = authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1");
        const auto lookup
            = [](std::string_view c) { return c == "hub" || c == "docker.io" ? std::optional(hub) : std::nullopt; };
        const auto token
            = m_tokens.issue(*who.identity, {"repository:docker.io/library/nginx:pull"}, lookup).token.reveal();
        const auto narrowed = authenticator.authenticate("Bearer " + token.toStdString(), "10.0.0.1");
        QVERIFY(narrowed.ok());
        QVERIFY(mayPull(*narrowed.identity, hub));
        QVERIFY(!mayPull(*narrowed.identity, ghcr));
        auto disabled = makeRobot("robot$a", {false, {hub}});
        disabled.disabled = true;
        authenticator.setRobots(directory({disabled}));
        QCOMPARE(authenticator.authenticate("Bearer " + token.toStdString(), "10.0.0.1").refusal,
                 RefusalReason::Disabled);
    }

    void authenticate_anonymousToken_worksInItsSubnetAlone()
    {
        Authenticator authenticator(m_clock, m_tokens);
        authenticator.setAnonymousSubnets(*SubnetList::parse({QStringLiteral("10.0.0.0/24")}));
        const auto token
            = "Bearer " + m_tokens.issue(Identity::anonymous(), {}, noProject).token.reveal().toStdString();
        QVERIFY(authenticator.authenticate(token, "10.0.0.9").ok());
        QVERIFY(!authenticator.authenticate(token, "10.0.1.9").ok());
    }

    void onUse_manyRequests_isToldOnceInTenSeconds()
    {
        std::vector<std::pair<std::int64_t, std::string>> told;
        Authenticator authenticator(m_clock, m_tokens, [&told](const Authenticator::Use &use) {
            told.emplace_back(use.robotId, std::string(use.peerAddress));
        });
        authenticator.setRobots(directory({makeRobot("robot$a", {true, {}})}));
        for (int i = 0; i < 5; ++i)
            QVERIFY(authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1").ok());
        QVERIFY(!authenticator.authenticate(basic("robot$a", "wrong"), "10.0.0.3").ok());
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY(authenticator.authenticate(basic("robot$a", "right"), "10.0.0.2").ok());
        QCOMPARE(told.size(), std::size_t(2)); // another node is told at once
        QCOMPARE(told.back().second, std::string("10.0.0.2"));
        m_clock.advance(11s);
        QVERIFY(authenticator.authenticate(basic("robot$a", "right"), "10.0.0.2").ok());
        QCOMPARE(told.size(), std::size_t(3));
    }

    void oldSecret_isGoodUntilItsTime_andToldApart()
    {
        std::vector<bool> told;
        Authenticator authenticator(m_clock, m_tokens,
                                    [&told](const Authenticator::Use &use) { told.push_back(use.withOldSecret); });
        Robot robot = makeRobot("robot$a", {true, {}});
        robot.oldSecretHash = SecretHash::make(Secret(QByteArray("former")), 500);
        robot.oldSecretUntil = m_clock.now() + 1h;
        authenticator.setRobots(directory({robot}));
        const auto now = authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1");
        const auto former = authenticator.authenticate(basic("robot$a", "former"), "10.0.0.1");
        QVERIFY(now.ok() && !now.identity->cameWithOldSecret());
        QVERIFY(former.ok() && former.identity->cameWithOldSecret());
        QCOMPARE(told, (std::vector<bool> {false, true}));
        QVERIFY(!authenticator.authenticate(basic("robot$a", "never"), "10.0.0.1").ok());
        QVERIFY(!authenticator.authenticate(basic("robot$none", "former"), "10.0.0.1").ok());

        // A token that was issued for the old secret ends with it, one for the new one does not.
        const auto bearer = [&](const Authentication &who) {
            return "Bearer " + m_tokens.issue(*who.identity, {}, noProject).token.reveal().toStdString();
        };
        const auto oldToken = authenticator.authenticate(bearer(former), "10.0.0.1");
        QVERIFY(oldToken.ok() && oldToken.identity->cameWithOldSecret());
        const std::string oldBearer = bearer(former);
        const std::string newBearer = bearer(now);
        robot.oldSecretUntil = m_clock.now();
        authenticator.setRobots(directory({robot}));
        QVERIFY(!authenticator.authenticate(oldBearer, "10.0.0.1").ok());
        QVERIFY(authenticator.authenticate(newBearer, "10.0.0.1").ok());
        QVERIFY(!authenticator.authenticate(basic("robot$a", "former"), "10.0.0.1").ok());
        QVERIFY(authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1").ok());
    }

    void networks_areAskedAfterTheSecret()
    {
        Authenticator authenticator(m_clock, m_tokens);
        Robot robot = makeRobot("robot$a", {true, {}});
        robot.networks = *SubnetList::parse({QStringLiteral("10.0.0.0/24"), QStringLiteral("fd00::/8")});
        authenticator.setRobots(directory({robot}));
        const auto at = [&](const char *address, const char *secret = "right") {
            const auto result = authenticator.authenticate(basic("robot$a", secret), address);
            return result.ok() ? std::string("ok") : std::string(refusalName(result.refusal));
        };
        QCOMPARE(at("10.0.0.7"), std::string("ok"));
        QCOMPARE(at("::ffff:10.0.0.7"), std::string("ok"));
        QCOMPARE(at("fd12::1"), std::string("ok"));
        QCOMPARE(at("10.0.1.7"), std::string("wrongNetwork"));
        QCOMPARE(at("10.0.1.7", "wrong"), std::string("wrongSecret"));
        // Nor does a token travel.
        const auto inside = authenticator.authenticate(basic("robot$a", "right"), "10.0.0.7");
        const auto token = "Bearer " + m_tokens.issue(*inside.identity, {}, noProject).token.reveal().toStdString();
        QVERIFY(authenticator.authenticate(token, "10.0.0.8").ok());
        QVERIFY(!authenticator.authenticate(token, "10.0.1.8").ok());
    }

    void refusedLogins_areCounted_andBounded()
    {
        int woken = 0;
        RefusedLogins refused(m_clock, [&woken] { ++woken; });
        refused.note("10.0.0.1", "robot$a", RefusalReason::NoCredentials, "r0");
        refused.note("10.0.0.1", "robot$a", RefusalReason::TokenExpired, "r0");
        QVERIFY(refused.take().empty());
        for (int i = 0; i < 100; ++i)
            refused.note("10.0.0.1", "robot$a", RefusalReason::WrongSecret, "r" + std::to_string(i));
        QCOMPARE(woken, 1);
        auto taken = refused.take();
        QCOMPARE(taken.size(), std::size_t(1));
        QCOMPARE(taken[0].count, std::uint64_t(100));
        QCOMPARE(taken[0].requestId, std::string("r0"));
        for (int i = 0; i < 10'000; ++i)
            refused.note("10.1." + std::to_string(i / 250) + "." + std::to_string(i % 250), "robot$a",
                         RefusalReason::WrongSecret, "r");
        taken = refused.take();
        QCOMPARE(woken, 2);
        QVERIFY(taken.size() <= RefusedLogins::capacity + 1);
        std::uint64_t sum = 0;
        for (const RefusedLogin &login : taken)
            sum += login.count;
        QCOMPARE(sum, std::uint64_t(10'000));
        QVERIFY(refused.take().empty());
    }

    void authenticate_manyThreadsWhileRobotsChange_staysRight()
    {
        Authenticator authenticator(m_clock, m_tokens, [](const Authenticator::Use &) {});
        authenticator.setRobots(directory({makeRobot("robot$a", {false, {hub}})}));
        std::atomic<int> wrong {0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 500; ++i) {
                    wrong += authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1").ok() ? 0 : 1;
                    wrong += authenticator.authenticate(basic("robot$a", "wrong"), "10.0.0.1").ok() ? 1 : 0;
                }
            });
        }
        for (int i = 0; i < 200; ++i)
            authenticator.setRobots(
                directory({makeRobot("robot$a", {false, {hub}}), makeRobot("robot$b" + std::to_string(i), {})}));
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
