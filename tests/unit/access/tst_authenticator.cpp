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
        Authenticator authenticator(m_clock, m_tokens, [&told](std::int64_t id, std::string_view address, WallTime) {
            told.emplace_back(id, std::string(address));
        });
        authenticator.setRobots(directory({makeRobot("robot$a", {true, {}})}));
        for (int i = 0; i < 5; ++i)
            QVERIFY(authenticator.authenticate(basic("robot$a", "right"), "10.0.0.1").ok());
        QVERIFY(!authenticator.authenticate(basic("robot$a", "wrong"), "10.0.0.3").ok());
        QCOMPARE(told.size(), std::size_t(1));
        m_clock.advance(11s);
        QVERIFY(authenticator.authenticate(basic("robot$a", "right"), "10.0.0.2").ok());
        QCOMPARE(told.size(), std::size_t(2));
        QCOMPARE(told.back().second, std::string("10.0.0.2"));
    }

    void authenticate_manyThreadsWhileRobotsChange_staysRight()
    {
        Authenticator authenticator(m_clock, m_tokens, [](std::int64_t, std::string_view, WallTime) {});
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
