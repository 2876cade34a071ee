// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpServer.h"

#include "RawClient.h"
#include "TestFiles.h"
#include "TestServer.h"

#include <thread>

#include <QTest>

using namespace breakwater;
using namespace breakwater::http;
using namespace std::chrono_literals;

// Which addresses a server listens on, and how it stops.
class TestListening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void listen_portInUse_namesTheHolder();
    void listen_badAddress_isUnavailable();
    void listen_again_keepsOpenConnections();
    void listen_againWithPortInUse_oldStays();
    void stop_answerInProgress_isDrained();
    void stop_patienceOver_isCut();
    void stop_idleConnection_isClosedAtOnce();

private:
    std::shared_ptr<const OwnedFd> m_file;
    std::string m_fileBytes;
};

namespace {

const std::string getRoot = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

void echoPath(const std::shared_ptr<Exchange> &exchange)
{
    exchange->respond(textAnswer(exchange->request().path));
}

} // namespace

void TestListening::initTestCase()
{
    m_fileBytes = randomBytes(20'000'000);
    m_file = memoryFile(m_fileBytes);
}

void TestListening::listen_portInUse_namesTheHolder()
{
    TestServer first(echoPath);
    FunctionHandler handler(echoPath);
    HttpServer second(handler, {}, 1);
    const auto result = second.listen({{"127.0.0.1", 0}, {"127.0.0.1", first.port()}}, nullptr);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::AddressInUse);
    QCOMPARE(result.error().params.value(QStringLiteral("address")), QStringLiteral("127.0.0.1:%1").arg(first.port()));
    QVERIFY(result.error()
                .params.value(QStringLiteral("holder"))
                .contains(QStringLiteral("(pid %1)").arg(QCoreApplication::applicationPid())));
    QVERIFY(second.boundAddresses().empty()); // all or none
}

void TestListening::listen_badAddress_isUnavailable()
{
    FunctionHandler handler(echoPath);
    HttpServer server(handler, {}, 1);
    for (const char *address : {"cache.lan", "203.0.113.7", ""}) {
        const auto result = server.listen({{address, 0}}, nullptr);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::AddressUnavailable);
    }
}

void TestListening::listen_again_keepsOpenConnections()
{
    TestServer server(echoPath);
    RawClient client(server.port());
    QVERIFY(client.send(getRoot));
    QCOMPARE(client.answer().status, 200);
    const std::uint16_t before = server.port();
    // The same port on all addresses: the old listener is in the way and must be replaced.
    QVERIFY(server.http.listen({{"0.0.0.0", before}, {"0.0.0.0", 0}}, nullptr).ok());
    QCOMPARE(server.http.boundAddresses().size(), std::size_t {2});
    QCOMPARE(server.http.boundAddresses().at(0).port, before);
    QVERIFY(client.send(getRoot));
    QCOMPARE(client.answer().status, 200);
    RawClient other(server.http.boundAddresses().at(1).port);
    QVERIFY(other.send(getRoot));
    QCOMPARE(other.answer().status, 200);
}

void TestListening::listen_againWithPortInUse_oldStays()
{
    TestServer taken(echoPath);
    TestServer server(echoPath);
    const auto before = server.http.boundAddresses();
    QVERIFY(!server.http.listen({{"0.0.0.0", server.port()}, {"127.0.0.1", taken.port()}}, nullptr).ok());
    QCOMPARE(server.http.boundAddresses().size(), std::size_t {1});
    QVERIFY(server.http.boundAddresses() == before);
    RawClient client(server.port());
    QVERIFY(client.send(getRoot));
    QCOMPARE(client.answer().status, 200);
}

void TestListening::stop_answerInProgress_isDrained()
{
    TestServer server([this](const std::shared_ptr<Exchange> &exchange) {
        Response response;
        response.body = FileBody {m_file, 0, m_fileBytes.size()};
        exchange->respond(response);
    });
    RawClient client(server.port(), nullptr, 16 * 1024);
    QVERIFY(client.send(getRoot));
    std::string bytes = client.receive(1000);
    std::thread stopping([&] { server.http.stop(10s); });
    bytes += client.receiveAll();
    stopping.join();
    QVERIFY(bytes.ends_with(m_fileBytes.substr(m_fileBytes.size() - 100)));
    QCOMPARE(server.http.statistics().open, std::uint64_t {0});
}

void TestListening::stop_patienceOver_isCut()
{
    FinishRecord record;
    std::atomic<bool> handled {false};
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        record.hold(exchange);
        handled = true;
    });
    RawClient client(server.port());
    QVERIFY(client.send(getRoot));
    QTRY_VERIFY(handled.load());
    server.http.stop(50ms);
    QCOMPARE(record.count.load(), 1);
    QVERIFY(client.ended());
}

void TestListening::stop_idleConnection_isClosedAtOnce()
{
    TestServer server(echoPath);
    RawClient client(server.port());
    QVERIFY(client.send(getRoot));
    QCOMPARE(client.answer().status, 200);
    const auto begin = std::chrono::steady_clock::now();
    server.http.stop(10s);
    QVERIFY(std::chrono::steady_clock::now() - begin < 5s);
    QVERIFY(client.ended());
}

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"
