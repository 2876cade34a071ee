// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawResponder.h"
#include "SelfSigned.h"

#include "upstream/ConnectionTest.h"
#include "upstream/CurlTransport.h"
#include "upstream/Presets.h"

#include "support/ManualClock.h"
#include "support/simulator/ForwardProxy.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::upstream;
using namespace Qt::StringLiterals;

namespace {

/// The ladder as a console would show it.
struct Ladder
{
    QMap<int, TestStepResult> steps;
    QMap<int, int> ends;
    std::optional<bool> ok;

    explicit Ladder(ConnectionTest &test)
    {
        QObject::connect(&test, &ConnectionTest::stepChanged, &test, [this](const TestStepResult &result) {
            steps.insert(static_cast<int>(result.step), result);
            if (result.outcome != TestOutcome::Running)
                ++ends[static_cast<int>(result.step)];
        });
        QObject::connect(&test, &ConnectionTest::finished, &test, [this](bool passed) { ok = passed; });
    }
    TestStepResult at(TestStep step) const { return steps.value(static_cast<int>(step)); }
    /// One letter a step: Passed, Warning, Failed, Skipped.
    QString summary() const
    {
        QString text;
        for (const TestStepResult &step : steps)
            text += step.outcome == TestOutcome::Passed ? u'P'
                : step.outcome == TestOutcome::Warning  ? u'W'
                : step.outcome == TestOutcome::Failed   ? u'F'
                : step.outcome == TestOutcome::Skipped  ? u'S'
                                                        : u'R';
        return text;
    }
};

void knownName(const QString &, QObject *, const Callback<QStringList> &callback)
{
    callback(QStringList {u"203.0.113.7"_s});
}

UpstreamConfig configFor(const QString &url)
{
    UpstreamConfig config;
    config.name = u"lab"_s;
    config.url = url;
    return config;
}

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_tlsTokenAndBudget_allPass();
    void start_openRegistry_skipsToken();
    void start_unknownName_failsAtDns();
    void start_nobodyListens_failsAtTcp();
    void start_untrustedCertificate_failsAtTls();
    void start_page_failsAtPing();
    void start_redirect_namesTheTarget();
    void start_badPassword_failsAtToken();
    void start_basic_passesWithTheRightPassword();
    void start_dockerWebSite_suggestsTheRegistry();
    void start_noUrl_fails();
    void start_throughAProxy_asksItForTheName();
    void start_proxyWantsAPassword_failsAtTcp();
    void destroyed_whileRunning_staysSilent();
    void presets_builtIn_areComplete();
    void presets_completed_addsRealmsForItsOwnHostOnly();
    void presets_bad_areRefused();

private:
    ManualClock m_clock;
};

void TestConnectionTest::start_tlsTokenAndBudget_allPass()
{
    const SelfSigned identity("registry.example");
    RawResponder server(
        [](const RawRequest &request) {
            if (request.target.startsWith("/token"))
                return RawAnswer::simple(200, R"({"token":"T"})");
            if (request.headers.value("authorization") == "Bearer T")
                return RawAnswer {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nRateLimit-Limit: 100;w=21600\r\n"
                                  "RateLimit-Remaining: 97;w=21600\r\n\r\n",
                                  false};
            const QByteArray scope
                = request.target == "/v2/" ? "repository:user/image:pull" : "repository:test/canary:pull";
            const QByteArray body = request.method == "HEAD" ? QByteArray() : QByteArray("{}");
            return RawAnswer {
                "HTTP/1.1 401 X\r\nContent-Length: " + QByteArray::number(body.size())
                    + "\r\nWWW-Authenticate: Bearer realm=\"https://registry.example/token\",service=\"s\",scope=\""
                    + scope + "\"\r\n\r\n" + body,
                false};
        },
        identity.configuration());
    CurlTransportOptions options;
    options.dialMap = {{"registry.example", 443, "127.0.0.1", server.serverPort(), "203.0.113.7"}};
    CurlTransport transport(options);
    UpstreamConfig config = configFor(u"https://registry.example"_s);
    config.caPem = QString::fromLatin1(identity.certificatePem);
    ConnectionTest test(config, u"test/canary:latest"_s, transport, m_clock, knownName);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"PPPPPP"_s);
    QVERIFY(*ladder.ok);
    QCOMPARE(ladder.at(TestStep::Dns).detail, u"203.0.113.7"_s);
    QVERIFY(ladder.at(TestStep::Tls).detail.contains(u"CN=Test CA"_s));
    QCOMPARE(ladder.at(TestStep::Ping).detail, u"HTTP 401"_s);
    QCOMPARE(ladder.at(TestStep::Token).detail, u"realm https://registry.example/token, service s"_s);
    QCOMPARE(ladder.at(TestStep::RateLimit).detail, u"97 of 100 left in 21600 s"_s);
    for (const int ends : std::as_const(ladder.ends))
        QCOMPARE(ends, 1);
    QCOMPARE(server.count("GET", "manifests"), 0); // it costs no pull
    QVERIFY(server.seen.at(1).target.contains("scope=repository%3Atest%2Fcanary%3Apull")); // not the placeholder
}

void TestConnectionTest::start_openRegistry_skipsToken()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    CurlTransport transport;
    ConnectionTest test(configFor(server.url() + u"/v2/"_s), {}, transport, m_clock);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"SPSPSS"_s);
    QVERIFY(*ladder.ok);
    QCOMPARE(server.seen.first().target, "/v2/");
}

void TestConnectionTest::start_unknownName_failsAtDns()
{
    CurlTransport transport;
    const auto unknown = [](const QString &, QObject *, const Callback<QStringList> &callback) {
        callback(Error(ErrorCode::UpstreamDns, u"Host not found"_s));
    };
    ConnectionTest test(configFor(u"https://nowhere.example"_s), {}, transport, m_clock, unknown);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"FSSSSS"_s);
    QVERIFY(!*ladder.ok);
    QCOMPARE(ladder.at(TestStep::Dns).error->code, ErrorCode::UpstreamDns);
    QCOMPARE(ladder.at(TestStep::Dns).error->params.value(u"host"_s), u"nowhere.example"_s);
}

void TestConnectionTest::start_nobodyListens_failsAtTcp()
{
    QString url;
    {
        RawResponder server([](const RawRequest &) { return RawAnswer {}; });
        url = server.url();
    }
    CurlTransport transport;
    ConnectionTest test(configFor(url), {}, transport, m_clock);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"SFSSSS"_s);
    QCOMPARE(ladder.at(TestStep::Tcp).error->code, ErrorCode::UpstreamConnect);
}

void TestConnectionTest::start_untrustedCertificate_failsAtTls()
{
    const SelfSigned identity("registry.example");
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); }, identity.configuration());
    CurlTransportOptions options;
    options.dialMap = {{"registry.example", 443, "127.0.0.1", server.serverPort(), "203.0.113.7"}};
    CurlTransport transport(options);
    ConnectionTest test(configFor(u"https://registry.example"_s), {}, transport, m_clock, knownName);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"PPFSSS"_s);
    QCOMPARE(ladder.at(TestStep::Tls).error->code, ErrorCode::UpstreamTls);
}

void TestConnectionTest::start_page_failsAtPing()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(200, "<html><title>Router</title>", "Content-Type: text/html\r\n");
    });
    CurlTransport transport;
    ConnectionTest test(configFor(server.url()), {}, transport, m_clock);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"SPSFSS"_s);
    QCOMPARE(ladder.at(TestStep::Ping).detail, u"portal: Router"_s);
}

void TestConnectionTest::start_redirect_namesTheTarget()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(301, {}, "Location: https://registry.example/v2/?secret=1\r\n");
    });
    CurlTransport transport;
    ConnectionTest test(configFor(server.url()), {}, transport, m_clock);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"SPSFSS"_s);
    QCOMPARE(ladder.at(TestStep::Ping).error->params.value(u"target"_s), u"https://registry.example/v2/"_s);
}

void TestConnectionTest::start_badPassword_failsAtToken()
{
    QString url;
    RawResponder server([&](const RawRequest &request) {
        if (request.target.startsWith("/token"))
            return RawAnswer::simple(401, R"({"details":"incorrect username or password"})");
        return RawAnswer::simple(401, "{}", "WWW-Authenticate: Bearer realm=\"" + url.toLatin1() + "/token\"\r\n");
    });
    url = server.url();
    CurlTransport transport;
    UpstreamConfig config = configFor(url);
    config.username = u"me"_s;
    config.password = Secret(u"canary-secret"_s);
    ConnectionTest test(config, {}, transport, m_clock);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"SPSPFS"_s);
    const Error error = *ladder.at(TestStep::Token).error;
    QCOMPARE(error.code, ErrorCode::UpstreamCredentialsRefused);
    QCOMPARE(error.detail, u"incorrect username or password"_s);
    QVERIFY(!error.toLogLine().contains(u"canary-secret"_s));
}

void TestConnectionTest::start_basic_passesWithTheRightPassword()
{
    RawResponder server([](const RawRequest &request) {
        if (request.headers.value("authorization") == "Basic " + QByteArray("me:pw").toBase64())
            return RawAnswer::simple(200, "{}");
        return RawAnswer::simple(401, "{}", "WWW-Authenticate: Basic realm=\"r\"\r\n");
    });
    CurlTransport transport;
    UpstreamConfig config = configFor(server.url());
    config.username = u"me"_s;
    const QList<std::pair<QString, QString>> rows {{u"pw"_s, u"SPSPPS"_s}, {u"wrong"_s, u"SPSPFS"_s}};
    for (const auto &[password, expected] : rows) {
        config.password = Secret(password);
        ConnectionTest test(config, {}, transport, m_clock);
        Ladder ladder(test);
        test.start();
        QTRY_VERIFY(ladder.ok);
        QCOMPARE(ladder.summary(), expected);
    }
}

void TestConnectionTest::start_dockerWebSite_suggestsTheRegistry()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(404, "{}"); });
    CurlTransportOptions options;
    options.dialMap = {{"hub.docker.com", 80, "127.0.0.1", server.serverPort(), "203.0.113.7"}};
    CurlTransport transport(options);
    ConnectionTest test(configFor(u"http://hub.docker.com"_s), {}, transport, m_clock, knownName);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"PPSFSS"_s);
    QCOMPARE(ladder.at(TestStep::Ping).error->params.value(u"suggestedUrl"_s), u"https://registry-1.docker.io"_s);
}

void TestConnectionTest::start_noUrl_fails()
{
    CurlTransport transport;
    ConnectionTest test(configFor(u"ghcr.io"_s), {}, transport, m_clock);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.at(TestStep::Dns).error->code, ErrorCode::InvalidArgument);
}

void TestConnectionTest::start_throughAProxy_asksItForTheName()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    auto proxy = sim::ForwardProxy::start({.names = {{"registry.example:80", server.serverPort()}}});
    QVERIFY(proxy.ok());
    CurlTransport transport;
    UpstreamConfig config = configFor(u"http://registry.example"_s);
    config.route.proxy.url = QString::fromStdString((*proxy)->url("http"));
    ConnectionTest test(config, {}, transport, m_clock); // no name is looked up here
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QCOMPARE(ladder.summary(), u"SPSPSS"_s);
    QVERIFY(ladder.at(TestStep::Dns).detail.contains(u"by the proxy 127.0.0.1:"_s));
    QCOMPARE((*proxy)->tunnels(), 1);
}

void TestConnectionTest::start_proxyWantsAPassword_failsAtTcp()
{
    auto proxy = sim::ForwardProxy::start({.user = "me", .password = "right"});
    QVERIFY(proxy.ok());
    CurlTransport transport;
    UpstreamConfig config = configFor(u"https://registry.example"_s);
    config.route.proxy = {QString::fromStdString((*proxy)->url("http")), u"me"_s, Secret(u"wrong"_s)};
    ConnectionTest test(config, {}, transport, m_clock);
    Ladder ladder(test);
    test.start();
    QTRY_VERIFY(ladder.ok);
    QVERIFY(!*ladder.ok);
    QCOMPARE(ladder.summary(), u"SFSSSS"_s);
    QCOMPARE(ladder.at(TestStep::Tcp).error->code, ErrorCode::UpstreamProxy);
    QCOMPARE(ladder.at(TestStep::Tcp).error->params.value(u"status"_s), u"407"_s);
}

void TestConnectionTest::destroyed_whileRunning_staysSilent()
{
    RawResponder server([](const RawRequest &) { return RawAnswer {}; });
    CurlTransport transport;
    auto test = std::make_unique<ConnectionTest>(configFor(server.url()), QString(), transport, m_clock);
    test->start();
    QTRY_COMPARE(server.seen.size(), 1);
    test.reset();
    QCoreApplication::processEvents();
}

void TestConnectionTest::presets_builtIn_areComplete()
{
    const Presets presets = Presets::builtIn();
    QStringList recommended;
    for (const Preset &preset : presets.all()) {
        QVERIFY2(!preset.description.isEmpty() && !preset.credentialsHint.isEmpty() && !preset.suggestedName.isEmpty(),
                 qPrintable(preset.provider));
        QCOMPARE(preset.suggestedProject, preset.suggestedName + u"-proxy"_s);
        QCOMPARE(preset.url.isEmpty(), preset.serves.isEmpty());
        if (preset.recommended)
            recommended += preset.provider;
    }
    QCOMPARE(presets.all().size(), 11);
    QCOMPARE(recommended, (QStringList {u"docker-hub"_s, u"ghcr"_s, u"lscr"_s, u"quay"_s}));
    QCOMPARE(presets.find(u"lscr"_s)->realmHosts, QStringList {u"ghcr.io"_s});
    QCOMPARE(presets.find(u"nobody"_s), nullptr);
}

void TestConnectionTest::presets_completed_addsRealmsForItsOwnHostOnly()
{
    const Presets presets = Presets::builtIn();
    UpstreamConfig config = configFor(u"https://registry-1.docker.io/"_s);
    config.provider = u"docker-hub"_s;
    QVERIFY(presets.completed(config).addLibrary);
    QCOMPARE(presets.completed(config).realmHosts, QStringList {u"auth.docker.io"_s});
    config.url = u"https://mirror.example"_s;
    QVERIFY(presets.completed(config).addLibrary);
    QVERIFY(presets.completed(config).realmHosts.isEmpty());
    config.provider = u"oci"_s;
    QVERIFY(!presets.completed(config).addLibrary);
}

void TestConnectionTest::presets_bad_areRefused()
{
    const QByteArray badUrl = R"({"presets":[{"provider":"a","title":"A","url":"ftp://x"}]})";
    const QByteArray twice = R"({"presets":[{"provider":"a","title":"A"},{"provider":"a","title":"B"}]})";
    QCOMPARE(Presets::fromJson("[").error().code, ErrorCode::ConfigurationSyntax);
    QCOMPARE(Presets::fromJson(badUrl).error().code, ErrorCode::ConfigurationBadValue);
    QCOMPARE(Presets::fromJson(twice).error().code, ErrorCode::ConfigurationBadValue);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
