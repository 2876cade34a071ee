// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawResponder.h"
#include "SelfSigned.h"

#include "upstream/CurlTransport.h"

#include <QtTest>

#include <mutex>

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
    bool onBody(const char *data, std::size_t sizeBytes) override
    {
        const std::lock_guard lock(m_mutex);
        m_body.append(data, sizeBytes);
        return true;
    }
    void onFinished(const TransportOutcome &outcome) override
    {
        const std::lock_guard lock(m_mutex);
        m_outcome = outcome;
        ++m_finished;
    }

    int finished() const { return read(m_finished); }
    TransportHead head() const { return read(m_head); }
    std::string body() const { return read(m_body); }
    TransportOutcome outcome() const { return read(m_outcome); }
    /// Internal where it went well.
    ErrorCode code() const { return outcome().result.ok() ? ErrorCode::Internal : outcome().result.error().code; }

private:
    template<typename T>
    T read(const T &value) const
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    mutable std::mutex m_mutex;
    TransportHead m_head;
    std::string m_body;
    TransportOutcome m_outcome;
    int m_finished = 0;
};

TransportRequest requestFor(const std::string &url, AddressRules::Scope scope = AddressRules::Scope::Anywhere)
{
    TransportRequest request;
    request.url = *Url::parse(url);
    request.addressRules.scope = scope;
    return request;
}

CurlTransportOptions dialling(const RawResponder &server, const std::string &pretendedAddress)
{
    CurlTransportOptions options;
    options.dialMap = {{"registry.example", 443, "127.0.0.1", server.serverPort(), pretendedAddress},
                       {"registry.example", 80, "127.0.0.1", server.serverPort(), pretendedAddress}};
    return options;
}

} // namespace

/// The transport alone: TLS, the address guard, connections, cancelling.
class TestCurlTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tls_trustedAuthority_tellsCertificate();
    void tls_untrusted_isRefused_data();
    void tls_untrusted_isRefused();
    void tls_extraAuthority_isTrustedBesideTheSystem();
    void guard_resolvedAddress_isJudged_data();
    void guard_resolvedAddress_isJudged();
    void guard_reusedConnection_isJudgedAgain();
    void connection_isUsedAgain();
    void request_saysNothingTooMuch();
    void interimAnswers_areSkipped();
    void chunkedBody_isJoined();
    void cancel_finishesOnce();
    void destroyed_whileRunning_finishesAll();
    void post_runsInOrder();
};

void TestCurlTransport::tls_trustedAuthority_tellsCertificate()
{
    const SelfSigned identity("registry.example");
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); }, identity.configuration());
    CurlTransportOptions options = dialling(server, "203.0.113.7");
    options.caPem = identity.certificatePem.toStdString();
    CurlTransport transport(options);
    TransportRequest request = requestFor("https://registry.example/v2/", AddressRules::Scope::PublicOnly);
    request.wantCertificate = true;
    const auto recorder = std::make_shared<Recorder>();
    transport.start(request, recorder);
    QTRY_COMPARE(recorder->finished(), 1);
    const TransportOutcome outcome = recorder->outcome();
    QVERIFY2(outcome.result.ok(), qPrintable(outcome.result.ok() ? QString() : outcome.result.error().toLogLine()));
    QCOMPARE(outcome.remoteAddress, std::string("203.0.113.7"));
    QVERIFY(outcome.certificate);
    QCOMPARE(outcome.certificate->issuer, std::string("CN=Test CA"));
    QCOMPARE(QByteArray::fromStdString(outcome.certificate->sha256),
             QSslCertificate(identity.certificatePem).digest(QCryptographicHash::Sha256).toHex());
    QVERIFY(outcome.certificate->notAfter.ends_with("Z"));
    QVERIFY(outcome.timings.tlsMs >= outcome.timings.connectMs);
    QVERIFY(outcome.timings.firstByteMs >= outcome.timings.tlsMs);
}

void TestCurlTransport::tls_untrusted_isRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<long>("start");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("unknown authority") << QByteArray("registry.example") << -60L << false;
    QTest::newRow("other name") << QByteArray("other.example") << -60L << true;
    QTest::newRow("expired") << QByteArray("registry.example") << -7200L << true;
    QTest::newRow("not yet valid") << QByteArray("registry.example") << 7200L << true;
}

void TestCurlTransport::tls_untrusted_isRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(long, start);
    QFETCH(bool, trusted);
    const SelfSigned identity(name, start);
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); }, identity.configuration());
    CurlTransportOptions options = dialling(server, "203.0.113.7");
    if (trusted)
        options.caPem = identity.certificatePem.toStdString();
    CurlTransport transport(options);
    const auto recorder = std::make_shared<Recorder>();
    transport.start(requestFor("https://registry.example/v2/"), recorder);
    QTRY_COMPARE(recorder->finished(), 1);
    QCOMPARE(recorder->code(), ErrorCode::UpstreamTls);
    QCOMPARE(recorder->outcome().result.error().params.value(u"host"_s), u"registry.example"_s);
    QCOMPARE(server.seen.size(), 0);
}

void TestCurlTransport::tls_extraAuthority_isTrustedBesideTheSystem()
{
    const SelfSigned identity("registry.example");
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); }, identity.configuration());
    CurlTransport transport(dialling(server, "203.0.113.7"));
    TransportRequest request = requestFor("https://registry.example/v2/");
    request.caPem = identity.certificatePem.toStdString();
    const auto trusting = std::make_shared<Recorder>();
    transport.start(request, trusting);
    QTRY_COMPARE(trusting->finished(), 1);
    QVERIFY(trusting->outcome().result.ok());
    // The trust is that request's own, also while its connection is open.
    const auto other = std::make_shared<Recorder>();
    transport.start(requestFor("https://registry.example/v2/"), other);
    QTRY_COMPARE(other->finished(), 1);
    QCOMPARE(other->code(), ErrorCode::UpstreamTls);
}

void TestCurlTransport::guard_resolvedAddress_isJudged_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("reached");
    QTest::newRow("public") << QByteArray("203.0.113.7") << true;
    for (const char *address : {"127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                                "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"})
        QTest::newRow(address) << QByteArray(address) << false;
    QTest::newRow("nothing pretended: loopback") << QByteArray() << false;
}

void TestCurlTransport::guard_resolvedAddress_isJudged()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, reached);
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    CurlTransport transport(dialling(server, address.toStdString()));
    const auto recorder = std::make_shared<Recorder>();
    transport.start(requestFor("http://registry.example/x", AddressRules::Scope::PublicOnly), recorder);
    QTRY_COMPARE(recorder->finished(), 1);
    QCOMPARE(recorder->outcome().result.ok(), reached);
    QCOMPARE(server.connections, reached ? 1 : 0);
    if (!reached)
        QCOMPARE(recorder->code(), ErrorCode::UpstreamRedirectRefused);
}

void TestCurlTransport::guard_reusedConnection_isJudgedAgain()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    CurlTransport transport;
    const auto allowed = std::make_shared<Recorder>();
    transport.start(requestFor(server.url().toStdString()), allowed);
    QTRY_COMPARE(allowed->finished(), 1);
    QVERIFY(allowed->outcome().result.ok());
    const auto guarded = std::make_shared<Recorder>();
    transport.start(requestFor(server.url().toStdString(), AddressRules::Scope::PublicOnly), guarded);
    QTRY_COMPARE(guarded->finished(), 1);
    QCOMPARE(guarded->code(), ErrorCode::UpstreamRedirectRefused);
    QCOMPARE(server.seen.size(), 1);
}

void TestCurlTransport::connection_isUsedAgain()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}"); });
    CurlTransport transport;
    for (int i = 0; i < 5; ++i) {
        const auto recorder = std::make_shared<Recorder>();
        transport.start(requestFor(server.url().toStdString()), recorder);
        QTRY_COMPARE(recorder->finished(), 1);
    }
    QCOMPARE(server.seen.size(), 5);
    QCOMPARE(server.connections, 1);
}

void TestCurlTransport::request_saysNothingTooMuch()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, "{}", "Set-Cookie: a=b; Path=/\r\n"); });
    CurlTransportOptions options;
    options.headers = {{"Via", "1.1 breakwater-x"}};
    CurlTransport transport(options);
    for (int i = 0; i < 2; ++i) {
        TransportRequest request = requestFor(server.url().toStdString() + "/a/../b?c=%2F");
        request.headers = {{"Accept", "application/json"}};
        const auto recorder = std::make_shared<Recorder>();
        transport.start(request, recorder);
        QTRY_COMPARE(recorder->finished(), 1);
    }
    const RawRequest &seen = server.seen.last();
    QCOMPARE(seen.target, "/a/../b?c=%2F");
    QList<QByteArray> names = seen.headers.keys();
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (QList<QByteArray> {"accept", "host", "user-agent", "via"}));
    QVERIFY(seen.headers.value("user-agent").startsWith("Breakwater/"));
}

void TestCurlTransport::interimAnswers_areSkipped()
{
    int interim = 3;
    RawResponder server([&](const RawRequest &) {
        return RawAnswer {QByteArray("HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n").repeated(interim)
                              + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nZ: 1\r\n\r\n{}",
                          false};
    });
    CurlTransport transport;
    const auto few = std::make_shared<Recorder>();
    transport.start(requestFor(server.url().toStdString()), few);
    QTRY_COMPARE(few->finished(), 1);
    QCOMPARE(few->head().status, 200);
    QVERIFY(few->head().headers.contains("z"));
    QVERIFY(!few->head().headers.contains("x"));
    interim = 40;
    const auto many = std::make_shared<Recorder>();
    transport.start(requestFor(server.url().toStdString()), many);
    QTRY_COMPARE(many->finished(), 1);
    QCOMPARE(many->code(), ErrorCode::UpstreamBadAnswer);
}

void TestCurlTransport::chunkedBody_isJoined()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
                          false};
    });
    CurlTransport transport;
    const auto recorder = std::make_shared<Recorder>();
    transport.start(requestFor(server.url().toStdString()), recorder);
    QTRY_COMPARE(recorder->finished(), 1);
    QVERIFY(recorder->outcome().result.ok());
    QCOMPARE(recorder->body(), std::string("abcde"));
}

void TestCurlTransport::cancel_finishesOnce()
{
    RawResponder server([](const RawRequest &) { return RawAnswer {}; });
    CurlTransport transport;
    const auto recorder = std::make_shared<Recorder>();
    const std::uint64_t id = transport.start(requestFor(server.url().toStdString()), recorder);
    transport.cancel(id);
    transport.cancel(id);
    transport.cancel(4711);
    QTRY_COMPARE(recorder->finished(), 1);
    QCOMPARE(recorder->code(), ErrorCode::Cancelled);
}

void TestCurlTransport::destroyed_whileRunning_finishesAll()
{
    RawResponder server([](const RawRequest &) { return RawAnswer {}; });
    std::vector<std::shared_ptr<Recorder>> recorders;
    bool posted = false;
    {
        CurlTransport transport;
        for (int i = 0; i < 20; ++i) {
            recorders.push_back(std::make_shared<Recorder>());
            transport.start(requestFor(server.url().toStdString()), recorders.back());
        }
        transport.post([&posted] { posted = true; });
    }
    QVERIFY(posted);
    for (const auto &recorder : recorders) {
        QCOMPARE(recorder->finished(), 1);
        QCOMPARE(recorder->code(), ErrorCode::Cancelled);
    }
}

void TestCurlTransport::post_runsInOrder()
{
    std::vector<int> order;
    {
        CurlTransport transport;
        for (int i = 0; i < 100; ++i)
            transport.post([&order, i] { order.push_back(i); });
    }
    QCOMPARE(order.size(), std::size_t(100));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

QTEST_GUILESS_MAIN(TestCurlTransport)
#include "tst_curltransport.moc"
