// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawResponder.h"
#include "SelfSigned.h"

#include "support/simulator/ForwardProxy.h"
#include "support/simulator/TestCa.h"
#include "upstream/CurlTransport.h"

#include <QElapsedTimer>
#include <QtTest>

#include <mutex>

#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace breakwater;
using namespace breakwater::upstream;
using namespace Qt::StringLiterals;

namespace {

class Recorder final : public TransportHandler
{
public:
    bool onHead(const TransportHead &head) override
    {
        const std::lock_guard lock(m_mutex);
        m_head = head;
        return true;
    }
    bool onBody(const char *, std::size_t) override { return true; }
    void onFinished(const TransportOutcome &outcome) override
    {
        const std::lock_guard lock(m_mutex);
        m_outcome = outcome;
        m_finished = true;
    }
    bool finished() const
    {
        const std::lock_guard lock(m_mutex);
        return m_finished;
    }
    TransportHead m_head; ///< read once it is finished
    TransportOutcome m_outcome;

private:
    mutable std::mutex m_mutex;
    bool m_finished = false;
};

/// Internal where it went well.
Error errorOf(const Recorder &recorder)
{
    return recorder.m_outcome.result.ok() ? Error(ErrorCode::Internal) : recorder.m_outcome.result.error();
}

std::shared_ptr<Recorder> run(CurlTransport &transport, const TransportRequest &request)
{
    const auto recorder = std::make_shared<Recorder>();
    transport.start(request, recorder);
    if (!QTest::qWaitFor([&] { return recorder->finished(); }, 8000))
        qFatal("no end of the exchange");
    return recorder;
}

TransportRequest requestFor(const std::string &url, AddressRules::Scope scope = AddressRules::Scope::Anywhere)
{
    TransportRequest request;
    request.url = *Url::parse(url);
    request.addressRules.scope = scope;
    request.authorization = Secret(QByteArray("Bearer registry-secret"));
    return request;
}

std::unique_ptr<sim::ForwardProxy> startProxy(sim::ForwardProxy::Options options)
{
    auto proxy = sim::ForwardProxy::start(std::move(options));
    if (!proxy)
        qFatal("%s", qPrintable(proxy.error().toLogLine()));
    return std::move(*proxy);
}

Route through(const sim::ForwardProxy &proxy, const std::string &scheme, const QString &user = {},
              const QByteArray &password = {})
{
    Route route;
    route.proxy = {QString::fromStdString(proxy.url(scheme)), user, Secret(password)};
    return route;
}

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

/// How an upstream is reached: forward proxies, client certificates, address families.
class TestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proxy_carriesTheRequest_data();
    void proxy_carriesTheRequest();
    void proxy_plainUpstream_isTunnelledToo();
    void proxy_overTls();
    void proxy_ofTheEnvironment_isNotUsed();
    void proxy_inTheWay_isNamed_data();
    void proxy_inTheWay_isNamed();
    void proxy_socksRefusal_isNamed();
    void proxy_gone_isNamed();
    void proxy_untrustedUpstream_isTheUpstreamsFault();
    void proxy_privateTarget_isJudgedByItsName_data();
    void proxy_privateTarget_isJudgedByItsName();
    void identity_isPresented();
    void identity_untrusted_isTold();
    void addresses_areChosen_data();
    void addresses_areChosen();
    void addresses_blackHole_fallsBackAtOnce();
};

void TestRoute::proxy_carriesTheRequest_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QString>("user");
    QTest::newRow("http") << QByteArray("http") << QString();
    QTest::newRow("http with user") << QByteArray("http") << u"proxy-user"_s;
    QTest::newRow("socks5h") << QByteArray("socks5h") << QString();
    QTest::newRow("socks5h with user") << QByteArray("socks5h") << u"proxy-user"_s;
}

void TestRoute::proxy_carriesTheRequest()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QString, user);
    const SelfSigned identity("registry.example");
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); }, identity.configuration());
    const auto proxy = startProxy({.socks = scheme.startsWith("socks"),
                                   .user = user.toStdString(),
                                   .password = "proxy-secret",
                                   .names = {{"registry.example:443", server.serverPort()}}});
    CurlTransport transport;
    TransportRequest request = requestFor("https://registry.example/v2/", AddressRules::Scope::PublicOnly);
    request.caPem = identity.certificatePem.toStdString();
    request.route = through(*proxy, scheme.toStdString(), user, user.isEmpty() ? QByteArray() : "proxy-secret");
    const auto recorder = run(transport, request);
    QVERIFY2(recorder->m_outcome.result.ok(), qPrintable(errorOf(*recorder).toLogLine()));
    QCOMPARE(proxy->tunnels(), 1);
    QCOMPARE(proxy->targets(), std::vector<std::string> {"registry.example:443"}); // the name, not an address
    // Each side learned its own secret and not the other's.
    QCOMPARE(server.seen.size(), 1);
    QCOMPARE(server.seen[0].headers.value("authorization"), QByteArray("Bearer registry-secret"));
    QVERIFY(!server.seen[0].has("proxy-authorization"));
    for (const QByteArray &value : server.seen[0].headers)
        QVERIFY(!value.contains("proxy-secret") && !value.contains("proxy-user"));
    QVERIFY(!holds(proxy->heard(), "registry-secret") && !holds(proxy->carried(), "registry-secret"));
    QVERIFY(!holds(proxy->heard(), "/v2/"));
    // The proxy's address says nothing of the upstream's.
    QVERIFY(recorder->m_head.remoteAddress.empty());
    // The tunnel is used again.
    QVERIFY(run(transport, request)->m_outcome.result.ok());
    QCOMPARE(proxy->tunnels(), 1);
}

void TestRoute::proxy_plainUpstream_isTunnelledToo()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    const auto proxy
        = startProxy({.user = "u", .password = "p", .names = {{"registry.example:80", server.serverPort()}}});
    CurlTransport transport;
    TransportRequest request = requestFor("http://registry.example/v2/");
    request.route = through(*proxy, "http", u"u"_s, "p");
    const auto recorder = run(transport, request);
    QVERIFY2(recorder->m_outcome.result.ok(), qPrintable(errorOf(*recorder).toLogLine()));
    QCOMPARE(server.seen.size(), 1);
    QCOMPARE(server.seen[0].target, QByteArray("/v2/"));
    QVERIFY(!server.seen[0].has("proxy-authorization"));
    QVERIFY(!holds(proxy->heard(), "registry-secret"));
}

void TestRoute::proxy_overTls()
{
    const auto ca = sim::TestCa::create();
    QVERIFY(ca.ok());
    const auto context = (*ca)->serverContext({"127.0.0.1"});
    QVERIFY(context.ok());
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    const auto proxy
        = startProxy({.names = {{"registry.example:80", server.serverPort()}}, .tls = context.value().get()});
    CurlTransport transport;
    TransportRequest request = requestFor("http://registry.example/v2/");
    request.route = through(*proxy, "https");
    const auto refused = run(transport, request);
    QCOMPARE(errorOf(*refused).code, ErrorCode::UpstreamProxy); // a proxy that no one vouches for
    QVERIFY(proxy->heard().empty());
    request.caPem = (*ca)->caPem();
    const auto recorder = run(transport, request);
    QVERIFY2(recorder->m_outcome.result.ok(), qPrintable(errorOf(*recorder).toLogLine()));
    QCOMPARE(proxy->tunnels(), 1);
}

void TestRoute::proxy_ofTheEnvironment_isNotUsed()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    const auto proxy = startProxy({});
    qputenv("http_proxy", QByteArray::fromStdString(proxy->url("http")));
    qputenv("no_proxy", "*");
    CurlTransport transport;
    TransportRequest request = requestFor(server.url().toStdString() + "/v2/");
    QVERIFY(run(transport, request)->m_outcome.result.ok());
    QCOMPARE(proxy->tunnels(), 0);
    // Nor do its exceptions count for a proxy of ours.
    request.route = through(*proxy, "http");
    QVERIFY(run(transport, request)->m_outcome.result.ok());
    QCOMPARE(proxy->tunnels(), 1);
    qunsetenv("http_proxy");
    qunsetenv("no_proxy");
}

void TestRoute::proxy_inTheWay_isNamed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("status");
    QTest::newRow("407") << QByteArray() << u"407"_s;
    QTest::newRow("502") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 5\r\n\r\nhello") << u"502"_s;
    QTest::newRow("HTML") << QByteArray(
        "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n"
        "<html></html>") << u"403"_s;
    QTest::newRow("login page in the tunnel")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<html></html>") << QString();
    QTest::newRow("nothing") << QByteArray("\r\n\r\n") << QString();
}

void TestRoute::proxy_inTheWay_isNamed()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, status);
    const auto proxy = startProxy({.user = "u", .password = "right", .answer = answer.toStdString()});
    CurlTransport transport;
    TransportRequest request = requestFor("https://registry.example/v2/");
    request.route = through(*proxy, "http", u"u"_s, "wrong");
    const auto recorder = run(transport, request);
    const Error error = errorOf(*recorder);
    QVERIFY2(error.code == ErrorCode::UpstreamProxy, qPrintable(error.toLogLine()));
    QCOMPARE(error.params.value(u"proxy"_s), u"127.0.0.1:%1"_s.arg(proxy->port()));
    QCOMPARE(error.params.value(u"status"_s), status);
    QVERIFY(!error.toLogLine().contains(u"wrong"_s + u'@'));
    QVERIFY(!holds(proxy->heard(), "registry-secret"));
}

void TestRoute::proxy_socksRefusal_isNamed()
{
    const auto proxy = startProxy({.socks = true, .user = "u", .password = "right"});
    CurlTransport transport;
    TransportRequest request = requestFor("https://registry.example/v2/");
    request.route = through(*proxy, "socks5h", u"u"_s, "wrong");
    QCOMPARE(errorOf(*run(transport, request)).code, ErrorCode::UpstreamProxy);
    request.route = through(*proxy, "socks5h", u"u"_s, "right"); // knows no such name
    QCOMPARE(errorOf(*run(transport, request)).code, ErrorCode::UpstreamProxy);
    QCOMPARE(proxy->targets(), std::vector<std::string> {"registry.example:443"});
}

void TestRoute::proxy_gone_isNamed()
{
    QString url;
    {
        const auto proxy = startProxy({});
        url = QString::fromStdString(proxy->url("http"));
    }
    CurlTransport transport;
    TransportRequest request = requestFor("https://registry.example/v2/");
    request.route.proxy.url = url;
    QCOMPARE(errorOf(*run(transport, request)).code, ErrorCode::UpstreamProxy);
    request.route.proxy.url = u"http://proxy.invalid:3128"_s;
    const Error error = errorOf(*run(transport, request));
    QCOMPARE(error.code, ErrorCode::UpstreamProxy);
    QCOMPARE(error.params.value(u"proxy"_s), u"proxy.invalid:3128"_s);
}

void TestRoute::proxy_untrustedUpstream_isTheUpstreamsFault()
{
    const SelfSigned identity("registry.example");
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); }, identity.configuration());
    for (const bool socks : {false, true}) {
        const auto proxy = startProxy({.socks = socks, .names = {{"registry.example:443", server.serverPort()}}});
        CurlTransport transport;
        TransportRequest request = requestFor("https://registry.example/v2/");
        request.route = through(*proxy, socks ? "socks5h" : "http");
        const auto recorder = run(transport, request);
        QVERIFY2(errorOf(*recorder).code == ErrorCode::UpstreamTls, qPrintable(errorOf(*recorder).toLogLine()));
    }
    QVERIFY(server.seen.isEmpty());
}

void TestRoute::proxy_privateTarget_isJudgedByItsName_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("name") << QByteArray("cdn.example") << true;
    QTest::newRow("private literal") << QByteArray("10.0.0.1") << false;
    QTest::newRow("metadata") << QByteArray("169.254.169.254") << false;
    QTest::newRow("localhost") << QByteArray("localhost") << false;
}

void TestRoute::proxy_privateTarget_isJudgedByItsName()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, permitted);
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    const auto proxy = startProxy({.names = {{host.toStdString() + ":80", server.serverPort()}}});
    CurlTransport transport;
    TransportRequest request = requestFor("http://" + host.toStdString() + "/x", AddressRules::Scope::PublicOnly);
    request.route = through(*proxy, "http");
    const auto recorder = run(transport, request);
    QCOMPARE(recorder->m_outcome.result.ok(), permitted);
    QCOMPARE(proxy->targets().size(), std::size_t(permitted ? 1 : 0));
    if (!permitted)
        QCOMPARE(errorOf(*recorder).code, ErrorCode::UpstreamRedirectRefused);
}

void TestRoute::identity_isPresented()
{
    const SelfSigned identity("registry.example");
    const SelfSigned client("node.example");
    QSslConfiguration tls = identity.configuration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({QSslCertificate(client.certificatePem)});
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); }, tls);
    CurlTransportOptions options;
    options.dialMap = {{"registry.example", 443, "127.0.0.1", server.serverPort(), "203.0.113.7"}};
    CurlTransport transport(options);
    TransportRequest request = requestFor("https://registry.example/v2/");
    request.caPem = identity.certificatePem.toStdString();
    request.route.identity = {QString::fromLatin1(client.certificatePem), Secret(client.keyPem)};
    const auto recorder = run(transport, request);
    QVERIFY2(recorder->m_outcome.result.ok(), qPrintable(errorOf(*recorder).toLogLine()));
    QCOMPARE(server.seen.size(), 1);
    // Without it the same server lets no one in, also while that connection is open.
    request.route = request.route.withoutIdentity();
    QVERIFY(!run(transport, request)->m_outcome.result.ok());
    QCOMPARE(server.seen.size(), 1);
}

void TestRoute::identity_untrusted_isTold()
{
    const auto ca = sim::TestCa::create();
    QVERIFY(ca.ok());
    const auto context = (*ca)->serverContext({"127.0.0.1"});
    QVERIFY(context.ok());
    SSL_CTX_set_max_proto_version(context.value().get(), TLS1_2_VERSION); // its refusal is part of the handshake there
    SSL_CTX_set_verify(context.value().get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    const auto server = sim::Listener::start({{.tls = context.value().get()}},
                                             [](int, sim::Stream &stream, std::uint64_t) { stream.finish(); });
    QVERIFY(server.ok());
    CurlTransport transport;
    TransportRequest request = requestFor("https://127.0.0.1:" + std::to_string((*server)->port(0)) + "/v2/");
    request.caPem = (*ca)->caPem();
    const SelfSigned client("node.example");
    request.route.identity = {QString::fromLatin1(client.certificatePem), Secret(client.keyPem)};
    const Error error = errorOf(*run(transport, request));
    QVERIFY2(error.code == ErrorCode::UpstreamTls, qPrintable(error.toLogLine()));
    QCOMPARE(error.params.value(u"reason"_s), u"clientCertificate"_s);
}

void TestRoute::addresses_areChosen_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<bool>("works");
    QTest::newRow("any") << int(AddressFamily::Any) << true;
    QTest::newRow("IPv4") << int(AddressFamily::Ipv4) << true;
    QTest::newRow("IPv6") << int(AddressFamily::Ipv6) << false; // the server is on 127.0.0.1 alone
}

void TestRoute::addresses_areChosen()
{
    QFETCH(int, family);
    QFETCH(bool, works);
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    CurlTransport transport;
    TransportRequest request = requestFor("http://localhost:" + std::to_string(server.serverPort()) + "/v2/");
    request.route.addresses = static_cast<AddressFamily>(family);
    const auto recorder = run(transport, request);
    QVERIFY2(recorder->m_outcome.result.ok() == works, qPrintable(errorOf(*recorder).toLogLine()));
    if (!works)
        QCOMPARE(errorOf(*recorder).code, ErrorCode::UpstreamConnect);
}

/// F-61: IPv6 swallows what is sent, IPv4 answers.
void TestRoute::addresses_blackHole_fallsBackAtOnce()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    // A queue that is full answers no SYN.
    const int hole = socket(AF_INET6, SOCK_STREAM, 0);
    sockaddr_in6 address {};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    address.sin6_port = htons(server.serverPort());
    QCOMPARE(bind(hole, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(listen(hole, 0), 0);
    std::vector<int> fill;
    for (int i = 0; i < 4; ++i) {
        fill.push_back(socket(AF_INET6, SOCK_STREAM | SOCK_NONBLOCK, 0));
        ::connect(fill.back(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    CurlTransportOptions options;
    options.connectTimeout = std::chrono::milliseconds(400);
    CurlTransport patient;
    CurlTransport brief(options);
    TransportRequest request = requestFor("http://localhost:" + std::to_string(server.serverPort()) + "/v2/");
    request.route.addresses = AddressFamily::Ipv6;
    const auto swallowed = run(brief, request);
    QVERIFY2(errorOf(*swallowed).code == ErrorCode::UpstreamTimeout, qPrintable(errorOf(*swallowed).toLogLine()));
    request.route.addresses = AddressFamily::Any;
    QElapsedTimer timer;
    timer.start();
    const auto recorder = run(patient, request);
    const qint64 took = timer.elapsed();
    for (const int fd : fill)
        close(fd);
    close(hole);
    QVERIFY2(recorder->m_outcome.result.ok(), qPrintable(errorOf(*recorder).toLogLine()));
    QCOMPARE(recorder->m_head.remoteAddress, std::string("127.0.0.1"));
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
