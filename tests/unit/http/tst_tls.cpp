// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpServer.h"

#include "RawClient.h"
#include "TestCertificate.h"
#include "TestFiles.h"
#include "TestServer.h"

#include <thread>

#include <QTest>

using namespace breakwater::http;
using namespace std::chrono_literals;

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void get_largeFile_bytesAreRight_data();
    void get_largeFile_bytesAreRight();
    void get_mixedSizes_keepAlive();
    void get_pipelined_answersInOrder();
    void get_connectionClose_hasCloseNotify();
    void setTls_newConnectionsSeeNewCertificate();
    void handshake_unknownCa_isReported();
    void handshake_plainHttp_isToldSo();
    void handshake_stuck_timesOut();
    void clientGone_whileSending_isTold();
    void clientGone_whileAnswerIsPending_isToldAtOnce();

private:
    std::shared_ptr<SSL_CTX> m_server;
    std::shared_ptr<SSL_CTX> m_client;
    std::shared_ptr<const OwnedFd> m_file;
    std::string m_bytes;
};

namespace {

const std::string request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

std::string commonName(const RawClient &client)
{
    X509 *certificate = SSL_get1_peer_certificate(client.ssl());
    char name[64] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof name);
    X509_free(certificate);
    return name;
}

void answerText(const std::shared_ptr<Exchange> &exchange)
{
    exchange->respond(textAnswer(exchange->request().path));
}

} // namespace

void TestTls::initTestCase()
{
    m_server = serverContext("first");
    m_client = clientContext();
    m_bytes = randomBytes(std::size_t {64} << 20U);
    m_file = memoryFile(m_bytes);
}

void TestTls::get_largeFile_bytesAreRight_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1.2") << TLS1_2_VERSION;
    QTest::newRow("1.3") << TLS1_3_VERSION;
}

void TestTls::get_largeFile_bytesAreRight()
{
    QFETCH(int, version);
    FinishRecord record;
    TestServer server(
        [&](const std::shared_ptr<Exchange> &exchange) {
            record.watch(*exchange);
            Response response;
            response.body = FileBody {m_file, 0, m_bytes.size()};
            exchange->respond(response);
        },
        {}, m_server.get());
    auto context = clientContext();
    SSL_CTX_set_min_proto_version(context.get(), version);
    SSL_CTX_set_max_proto_version(context.get(), version);
    RawClient client(server.port(), context.get());
    QVERIFY(client.connected());
    QCOMPARE(SSL_version(client.ssl()), version);
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(client.send(request));
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.body.size(), m_bytes.size());
        QVERIFY(answer.body == m_bytes);
        QTRY_COMPARE(record.count.load(), i);
        QCOMPARE(record.bytes.load(), std::uint64_t {m_bytes.size()});
    }
}

void TestTls::get_mixedSizes_keepAlive()
{
    const std::vector<std::size_t> sizes {1, 70'000, 16'384, 262'144, 262'145, 3'000'000, 0, 5};
    std::atomic<std::size_t> next {0};
    TestServer server(
        [&](const std::shared_ptr<Exchange> &exchange) {
            const std::size_t index = next++;
            const std::size_t size = sizes[index % sizes.size()];
            Response response;
            if (index < sizes.size())
                response.body = FileBody {m_file, 11, size};
            else
                response.body = std::make_shared<const std::string>(m_bytes.substr(11, size));
            exchange->respond(response);
        },
        {}, m_server.get());
    RawClient client(server.port(), m_client.get());
    for (std::size_t i = 0; i < 2 * sizes.size(); ++i) {
        QVERIFY(client.send(request));
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body == m_bytes.substr(11, sizes[i % sizes.size()]));
    }
}

void TestTls::get_pipelined_answersInOrder()
{
    TestServer server(answerText, {}, m_server.get());
    RawClient client(server.port(), m_client.get());
    std::string all;
    for (int i = 0; i < 300; ++i)
        all += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: h\r\n\r\n";
    QVERIFY(client.send(all));
    for (int i = 0; i < 300; ++i)
        QCOMPARE(client.answer().body, "/" + std::to_string(i));
}

void TestTls::get_connectionClose_hasCloseNotify()
{
    TestServer server(answerText, {}, m_server.get());
    RawClient client(server.port(), m_client.get());
    QVERIFY(client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
    QCOMPARE(client.answer().status, 200);
    QVERIFY(client.ended());
    QVERIFY((SSL_get_shutdown(client.ssl()) & SSL_RECEIVED_SHUTDOWN) != 0);
}

void TestTls::setTls_newConnectionsSeeNewCertificate()
{
    TestServer server(answerText, {}, m_server.get());
    RawClient before(server.port(), m_client.get());
    QCOMPARE(commonName(before), std::string("first"));
    server.http.setTls(serverContext("second").get()); // the server keeps its own reference
    RawClient after(server.port(), m_client.get());
    QCOMPARE(commonName(after), std::string("second"));
    for (RawClient *client : {&before, &after}) {
        QVERIFY(client->send(request));
        QCOMPARE(client->answer().status, 200);
    }
}

void TestTls::handshake_unknownCa_isReported()
{
    std::mutex mutex;
    std::string reason;
    std::string address;
    FunctionHandler handler(answerText);
    HttpServer server(handler, {}, 1);
    server.onHandshakeFailed([&](const Peer &peer, const std::string &text) {
        const std::lock_guard lock(mutex);
        reason = text;
        address = peer.address;
    });
    QVERIFY(server.listen({{"127.0.0.1", 0}}, m_server.get()).ok());
    const auto distrustful = clientContext(true);
    RawClient client(server.boundAddresses().at(0).port, distrustful.get());
    QVERIFY(!client.connected());
    QTRY_COMPARE(server.statistics().handshakeFailures, std::uint64_t {1});
    QTRY_VERIFY((std::lock_guard(mutex), !reason.empty()));
    const std::lock_guard lock(mutex);
    QVERIFY2(reason.find("unknown ca") != std::string::npos, reason.c_str());
    QCOMPARE(address, std::string("127.0.0.1"));
}

void TestTls::handshake_plainHttp_isToldSo()
{
    TestServer server(answerText, {}, m_server.get());
    RawClient client(server.port());
    QVERIFY(client.send(request));
    const RawClient::Answer answer = client.answer();
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.find("https://") != std::string::npos);
}

void TestTls::handshake_stuck_timesOut()
{
    Limits limits;
    limits.headTimeout = 150ms;
    TestServer server(answerText, limits, m_server.get());
    RawClient client(server.port());
    QVERIFY(client.send(std::string("\x16\x03\x01", 3)));
    QVERIFY(client.ended());
    QTRY_COMPARE(server.http.statistics().open, std::uint64_t {0});
}

void TestTls::clientGone_whileSending_isTold()
{
    FinishRecord record;
    TestServer server(
        [&](const std::shared_ptr<Exchange> &exchange) {
            record.watch(*exchange);
            Response response;
            response.body = FileBody {m_file, 0, m_bytes.size()};
            exchange->respond(response);
        },
        {}, m_server.get());
    RawClient client(server.port(), m_client.get());
    QVERIFY(client.send(request));
    QVERIFY(!client.receive(1000).empty());
    client.close();
    QTRY_COMPARE(record.count.load(), 1);
    QCOMPARE(record.finish.load(), Finish::ClientGone);
}

void TestTls::clientGone_whileAnswerIsPending_isToldAtOnce()
{
    FinishRecord record;
    std::atomic<bool> handled {false};
    TestServer server(
        [&](const std::shared_ptr<Exchange> &exchange) {
            record.hold(exchange);
            handled = true;
        },
        {}, m_server.get());
    RawClient client(server.port(), m_client.get());
    QVERIFY(client.send(request));
    QTRY_VERIFY(handled.load());
    client.close();
    QTRY_COMPARE_WITH_TIMEOUT(record.count.load(), 1, 1000);
    QCOMPARE(record.finish.load(), Finish::ClientGone);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
