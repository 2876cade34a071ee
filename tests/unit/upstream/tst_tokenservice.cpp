// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeTransport.h"

#include "upstream/TokenService.h"

#include "support/ManualClock.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::upstream;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ErrorCode)

class TestTokenService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetch_manyAtOnce_isOneRequest();
    void fetch_otherScope_isAnotherRequest();
    void fetch_lifetime_data();
    void fetch_lifetime();
    void fetch_wallClockJump_changesNothing();
    void fetch_rejectedToken_isFetchedAnew();
    void fetch_answers_data();
    void fetch_answers();
    void fetch_noService_leavesItOut();
    void fetch_redirectElsewhere_isRefused();
    void fetch_redirectAtHome_isFollowed();
    void fetch_overOneMebibyte_isRefused();
    void fetch_badCredentials_pauseTenMinutes();
    void fetch_limited_waitsForAllScopes_data();
    void fetch_limited_waitsForAllScopes();
    void fetch_anonymous_sendsNoCredentials();
    void destroyed_whileFetching_staysSilent();

private:
    TokenRequest request(const std::string &scope = "repository:a:pull", bool withCredentials = false) const;
    Callback<Secret> keep();
    void settle() { QCoreApplication::sendPostedEvents(); }

    ManualClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<TokenService> m_service;
    std::vector<Result<Secret>> m_results;
};

void TestTokenService::init()
{
    m_service.reset();
    m_transport = std::make_unique<FakeTransport>();
    UpstreamConfig config;
    config.name = u"hub"_s;
    config.username = u"me"_s;
    config.password = Secret(u"pw"_s);
    m_service = std::make_unique<TokenService>(*m_transport, m_clock, std::make_shared<Mailbox>(), config);
    m_results.clear();
}

TokenRequest TestTokenService::request(const std::string &scope, bool withCredentials) const
{
    return {*Url::parse("https://auth.example/token"), "registry.example", scope, withCredentials, false, {}};
}

Callback<Secret> TestTokenService::keep()
{
    return [this](Result<Secret> result) { m_results.push_back(std::move(result)); };
}

void TestTokenService::fetch_manyAtOnce_isOneRequest()
{
    for (int i = 0; i < 10; ++i)
        m_service->fetch(request(), {}, keep());
    QCOMPARE(m_transport->asked.size(), std::size_t(1));
    QCOMPARE(m_transport->asked[0].request.url.toString(),
             std::string("https://auth.example/token?service=registry.example&scope=repository%3Aa%3Apull"));
    m_transport->answer(0, 200, R"({"token":"T","expires_in":300})");
    settle();
    QCOMPARE(m_results.size(), std::size_t(10));
    for (const Result<Secret> &result : m_results)
        QCOMPARE(result.value().reveal(), "T");
}

void TestTokenService::fetch_otherScope_isAnotherRequest()
{
    m_service->fetch(request("repository:a:pull"), {}, keep());
    m_service->fetch(request("repository:b:pull"), {}, keep());
    m_service->fetch(request("repository:a:pull", true), {}, keep());
    QCOMPARE(m_transport->asked.size(), std::size_t(3));
}

void TestTokenService::fetch_lifetime_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("goodForSeconds");
    QTest::newRow("300") << QByteArray(R"({"token":"T","expires_in":300})") << 270;
    QTest::newRow("missing") << QByteArray(R"({"token":"T"})") << 54;
    QTest::newRow("0") << QByteArray(R"({"token":"T","expires_in":0})") << 54;
    QTest::newRow("-1") << QByteArray(R"({"token":"T","expires_in":-1})") << 54;
    QTest::newRow("text") << QByteArray(R"({"token":"T","expires_in":"300"})") << 270;
    QTest::newRow("1e9") << QByteArray(R"({"token":"T","expires_in":1000000000})") << 77760;
    QTest::newRow("issued long ago") << QByteArray(
        R"({"token":"T","expires_in":300,"issued_at":"2001-01-01T00:00:00Z"})")
                                     << 270;
}

void TestTokenService::fetch_lifetime()
{
    QFETCH(QByteArray, body);
    QFETCH(int, goodForSeconds);
    m_service->fetch(request(), {}, keep());
    m_transport->answer(0, 200, body.toStdString());
    settle();
    m_clock.advance(std::chrono::seconds(goodForSeconds) - 1ms);
    QVERIFY(m_service->cached(request()));
    m_clock.advance(1ms);
    QVERIFY(!m_service->cached(request()));
}

void TestTokenService::fetch_wallClockJump_changesNothing()
{
    m_service->fetch(request(), {}, keep());
    m_transport->answer(0, 200, R"({"token":"T","expires_in":300})");
    settle();
    m_clock.jumpWall(24h * 365);
    QVERIFY(m_service->cached(request()));
}

void TestTokenService::fetch_rejectedToken_isFetchedAnew()
{
    m_service->fetch(request(), {}, keep());
    m_transport->answer(0, 200, R"({"token":"T1"})");
    settle();
    m_service->fetch(request(), Secret(u"T1"_s), keep());
    QCOMPARE(m_transport->asked.size(), std::size_t(2));
    m_transport->answer(1, 200, R"({"token":"T2"})");
    settle();
    // Somebody else whose T1 was refused gets the one that is there already.
    m_service->fetch(request(), Secret(u"T1"_s), keep());
    QCOMPARE(m_transport->asked.size(), std::size_t(2));
    QCOMPARE(m_results.back().value().reveal(), "T2");
}

void TestTokenService::fetch_answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token"); // empty: refused
    QTest::addColumn<ErrorCode>("code");
    const QByteArray none;
    const ErrorCode ok = ErrorCode::Internal;
    QTest::newRow("token") << 200 << QByteArray(R"({"token":"T"})") << QByteArray("T") << ok;
    QTest::newRow("access_token") << 200 << QByteArray(R"({"access_token":"T"})") << QByteArray("T") << ok;
    QTest::newRow("harbor: empty access_token")
        << 200 << QByteArray(R"({"token":"T","access_token":""})") << QByteArray("T") << ok;
    QTest::newRow("empty token") << 200 << QByteArray(R"({"token":"","access_token":"A"})") << QByteArray("A") << ok;
    QTest::newRow("neither") << 200 << QByteArray("{}") << none << ErrorCode::UpstreamBadAnswer;
    QTest::newRow("invalid JSON") << 200 << QByteArray("{") << none << ErrorCode::UpstreamBadAnswer;
    QTest::newRow("page") << 200 << QByteArray("<html><title>Login</title>") << none << ErrorCode::UpstreamBadAnswer;
    QTest::newRow("line break in the token")
        << 200 << QByteArray(R"({"token":"T\r\nX: y"})") << none << ErrorCode::UpstreamBadAnswer;
    QTest::newRow("401") << 401 << QByteArray("{}") << none << ErrorCode::UpstreamDenied;
    QTest::newRow("403") << 403 << QByteArray(R"({"errors":[{"code":"DENIED"}]})") << none << ErrorCode::UpstreamDenied;
    QTest::newRow("429") << 429 << none << none << ErrorCode::UpstreamRateLimited;
    QTest::newRow("500") << 500 << none << none << ErrorCode::UpstreamStatus;
    QTest::newRow("404") << 404 << none << none << ErrorCode::UpstreamBadAnswer;
}

void TestTokenService::fetch_answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, token);
    QFETCH(ErrorCode, code);
    m_service->fetch(request(), {}, keep());
    m_transport->answer(0, status, body.toStdString());
    settle();
    QCOMPARE(m_results.size(), std::size_t(1));
    QCOMPARE(m_results[0].ok() ? m_results[0].value().reveal() : QByteArray(), token);
    if (token.isEmpty()) {
        QCOMPARE(m_results[0].error().code, code);
        QVERIFY(!m_service->cached(request()));
    }
}

void TestTokenService::fetch_noService_leavesItOut()
{
    TokenRequest wanted = request("aws");
    wanted.service.clear();
    wanted.realm = *Url::parse("https://auth.example/token/?x=y");
    m_service->fetch(wanted, {}, keep());
    QCOMPARE(m_transport->asked[0].request.url.toString(), std::string("https://auth.example/token/?x=y&scope=aws"));
}

void TestTokenService::fetch_redirectElsewhere_isRefused()
{
    m_service->fetch(request("repository:a:pull", true), {}, keep());
    m_transport->answer(0, 307, {}, {{"location", "https://evil.example/token"}});
    settle();
    QCOMPARE(m_transport->asked.size(), std::size_t(1));
    QCOMPARE(m_results[0].error().code, ErrorCode::UpstreamRealmRefused);
}

void TestTokenService::fetch_redirectAtHome_isFollowed()
{
    m_service->fetch(request(), {}, keep());
    m_transport->answer(0, 301, {}, {{"location", "/token/?service=s"}});
    settle();
    m_transport->answer(1, 200, R"({"token":"T"})");
    settle();
    QCOMPARE(m_results[0].value().reveal(), "T");
    m_service->fetch(request("repository:b:pull"), {}, keep());
    for (std::size_t i = 2; i < 6; ++i) { // and not for ever
        m_transport->answer(i, 301, {}, {{"location", "/x" + std::to_string(i)}});
        settle();
    }
    QCOMPARE(m_results.size(), std::size_t(2));
    QVERIFY(!m_results[1].ok());
}

void TestTokenService::fetch_overOneMebibyte_isRefused()
{
    m_service->fetch(request(), {}, keep());
    m_transport->answer(0, 200, std::string(1024 * 1024 + 1, ' '));
    settle();
    QCOMPARE(m_results[0].error().code, ErrorCode::UpstreamBadAnswer);
}

void TestTokenService::fetch_badCredentials_pauseTenMinutes()
{
    m_service->fetch(request("repository:a:pull", true), {}, keep());
    QCOMPARE(m_transport->asked[0].request.authorization.reveal(), "Basic " + QByteArray("me:pw").toBase64());
    m_transport->answer(0, 401, R"({"details":"incorrect username or password"})");
    settle();
    m_service->fetch(request("repository:b:pull", true), {}, keep());
    QCOMPARE(m_transport->asked.size(), std::size_t(1));
    QCOMPARE(m_results.size(), std::size_t(2));
    for (const Result<Secret> &result : m_results)
        QCOMPARE(result.error().code, ErrorCode::UpstreamCredentialsRefused);
    m_clock.advance(10min);
    m_service->fetch(request("repository:b:pull", true), {}, keep());
    QCOMPARE(m_transport->asked.size(), std::size_t(2));
}

void TestTokenService::fetch_limited_waitsForAllScopes_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("seconds");
    QTest::newRow("told") << u"30"_s << 30;
    QTest::newRow("not told") << QString() << 60;
}

void TestTokenService::fetch_limited_waitsForAllScopes()
{
    QFETCH(QString, told);
    QFETCH(int, seconds);
    m_service->fetch(request("repository:kept:pull"), {}, keep());
    m_transport->answer(0, 200, R"({"token":"K","expires_in":300})");
    settle();
    m_service->fetch(request("repository:a:pull"), {}, keep());
    std::vector<std::pair<std::string, std::string>> fields;
    if (!told.isEmpty())
        fields.emplace_back("retry-after", told.toStdString());
    m_transport->answer(1, 429, "Too Many Requests", fields);
    settle();
    QCOMPARE(m_results.back().error().code, ErrorCode::UpstreamRateLimited);

    m_clock.advance(std::chrono::seconds(seconds - 10));
    m_service->fetch(request("repository:b:pull"), {}, keep());
    QCOMPARE(m_transport->asked.size(), std::size_t(2)); // H-7: no storm on who throttles logins
    QCOMPARE(m_results.back().error().code, ErrorCode::UpstreamRateLimited);
    QCOMPARE(m_results.back().error().params.value(u"retryAfterSeconds"_s), u"10"_s);
    m_service->fetch(request("repository:kept:pull"), {}, keep());
    QVERIFY(m_results.back().ok());

    m_clock.advance(11s);
    m_service->fetch(request("repository:b:pull"), {}, keep());
    QCOMPARE(m_transport->asked.size(), std::size_t(3));
}

void TestTokenService::fetch_anonymous_sendsNoCredentials()
{
    m_service->fetch(request(), {}, keep());
    QVERIFY(m_transport->asked[0].request.authorization.isEmpty());
}

void TestTokenService::destroyed_whileFetching_staysSilent()
{
    m_service->fetch(request(), {}, keep());
    m_service.reset();
    settle();
    QVERIFY(m_results.empty());
}

QTEST_GUILESS_MAIN(TestTokenService)
#include "tst_tokenservice.moc"
