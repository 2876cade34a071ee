// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Limits.h"

#include "RawClient.h"
#include "TestCertificate.h"
#include "TestFiles.h"
#include "TestServer.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

using namespace breakwater::http;
using namespace std::chrono_literals;

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head_slow_is408();
    void head_drippedByteByByte_is408();
    void head_never_isClosed();
    void body_slow_is408();
    void idle_keepAlive_isClosed();
    void answer_pending_hasNoTimeout();
    void client_readsNothing_isCut_data();
    void client_readsNothing_isCut();
    void client_drips_isCutBelowTheRate_data();
    void client_drips_isCutBelowTheRate();
    void client_slow_holdsNoOther();
    void growing_waiting_hasNoTimeout();
    void connections_total_is503();
    void connections_perAddress_is503OverTls();
    void connections_freed_areAcceptedAgain();
    void descriptors_exhausted_serverLivesOn();
};

namespace {

const std::string request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

void answerText(const std::shared_ptr<Exchange> &exchange)
{
    exchange->respond(textAnswer("ok"));
}

Limits impatient()
{
    Limits limits;
    limits.headTimeout = 200ms;
    limits.idleTimeout = 200ms;
    limits.sendTimeout = 300ms;
    return limits;
}

} // namespace

void TestLimits::head_slow_is408()
{
    TestServer server(answerText, impatient());
    RawClient client(server.port());
    QVERIFY(client.send("GET / HTTP/1.1\r\nHo"));
    const RawClient::Answer answer = client.answer();
    QCOMPARE(answer.status, 408);
    QVERIFY(answer.body.starts_with("{\"errors\":"));
    client.endOutput();
    QVERIFY(client.ended());
}

void TestLimits::head_drippedByteByByte_is408()
{
    Limits limits;
    limits.headTimeout = 400ms;
    limits.maxHeadBytes = 1 << 20;
    TestServer server(answerText, limits);
    RawClient client(server.port());
    // A byte now and then does not buy time: the deadline runs from the first one.
    QVERIFY(client.send("GET / HTTP/1.1\r\nX: "));
    const auto begin = std::chrono::steady_clock::now();
    while (!client.readable() && std::chrono::steady_clock::now() - begin < 5s)
        QVERIFY(client.send("a"));
    QVERIFY(std::chrono::steady_clock::now() - begin < 3s);
    QCOMPARE(client.answer().status, 408);
}

void TestLimits::head_never_isClosed()
{
    TestServer server(answerText, impatient());
    RawClient client(server.port());
    QVERIFY(client.ended());
}

void TestLimits::body_slow_is408()
{
    TestServer server(answerText, impatient());
    RawClient client(server.port());
    QVERIFY(client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc"));
    QCOMPARE(client.answer().status, 408);
}

void TestLimits::idle_keepAlive_isClosed()
{
    TestServer server(answerText, impatient());
    RawClient client(server.port());
    QVERIFY(client.send(request));
    QCOMPARE(client.answer().status, 200);
    QVERIFY(client.ended());
}

void TestLimits::answer_pending_hasNoTimeout()
{
    std::mutex mutex;
    std::shared_ptr<Exchange> pending;
    TestServer server(
        [&](const std::shared_ptr<Exchange> &exchange) {
            const std::lock_guard lock(mutex);
            pending = exchange;
        },
        impatient());
    RawClient client(server.port());
    QVERIFY(client.send(request));
    QTRY_VERIFY((std::lock_guard(mutex), pending != nullptr));
    RawClient other(server.port());
    QVERIFY(other.ended()); // its head timeout passes meanwhile
    pending->respond(textAnswer("late"));
    pending.reset();
    QCOMPARE(client.answer().body, std::string("late"));
}

void TestLimits::client_readsNothing_isCut_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void TestLimits::client_readsNothing_isCut()
{
    QFETCH(bool, tls);
    const auto file = memoryFile(randomBytes(32'000'000));
    const auto serverTls = serverContext("test");
    const auto clientTls = clientContext();
    FinishRecord record;
    TestServer server(
        [&](const std::shared_ptr<Exchange> &exchange) {
            record.watch(*exchange);
            Response response;
            response.body = FileBody {file, 0, 32'000'000};
            exchange->respond(response);
        },
        impatient(), tls ? serverTls.get() : nullptr);
    RawClient client(server.port(), tls ? clientTls.get() : nullptr, 16 * 1024);
    QVERIFY(client.send(request));
    QTRY_COMPARE(record.count.load(), 1);
    QCOMPARE(record.finish.load(), Finish::TimedOut);
    QVERIFY(record.bytes.load() < 32'000'000);
    QTRY_COMPARE(server.http.statistics().open, std::uint64_t {0});
}

void TestLimits::client_drips_isCutBelowTheRate_data()
{
    QTest::addColumn<std::uint64_t>("minSentBytes");
    QTest::addColumn<bool>("cut");
    QTest::newRow("too little in the time") << std::uint64_t {24'000'000} << true;
    QTest::newRow("enough") << std::uint64_t {1'000} << false;
}

void TestLimits::client_drips_isCutBelowTheRate()
{
    QFETCH(std::uint64_t, minSentBytes);
    QFETCH(bool, cut);
    const auto file = memoryFile(randomBytes(32'000'000));
    FinishRecord record;
    Limits limits = impatient();
    limits.minSentBytes = minSentBytes;
    TestServer server(
        [&](const std::shared_ptr<Exchange> &exchange) {
            record.watch(*exchange);
            Response response;
            response.body = FileBody {file, 0, 32'000'000};
            exchange->respond(response);
        },
        limits);
    RawClient client(server.port(), nullptr, 16 * 1024);
    QVERIFY(client.send(request));
    // A slow client: 32 KiB every 10 ms, three times as long as the timeout.
    for (int i = 0; i < 90 && record.count.load() == 0; ++i) {
        client.receive(32 * 1024);
        QTest::qWait(10);
    }
    QCOMPARE(record.count.load() == 1, cut);
    if (cut)
        QCOMPARE(record.finish.load(), Finish::TimedOut);
}

void TestLimits::client_slow_holdsNoOther()
{
    const auto file = memoryFile(randomBytes(32'000'000));
    std::atomic<int> finished {0};
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        if (exchange->request().path == "/quick")
            return answerText(exchange);
        exchange->onFinish([&](Finish, std::uint64_t) { ++finished; });
        Response response;
        response.body = FileBody {file, 0, 32'000'000};
        exchange->respond(response);
    });
    // More slow clients than threads; each is blocked with most of its body unsent.
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 8; ++i) {
        slow.push_back(std::make_unique<RawClient>(server.port(), nullptr, 16 * 1024));
        QVERIFY(slow.back()->send(request));
        QVERIFY(!slow.back()->receive(100).empty());
    }
    for (int i = 0; i < 8; ++i) {
        RawClient quick(server.port());
        QVERIFY(quick.send("GET /quick HTTP/1.1\r\nHost: h\r\n\r\n"));
        QCOMPARE(quick.answer().status, 200);
    }
    QCOMPARE(finished.load(), 0);
}

void TestLimits::growing_waiting_hasNoTimeout()
{
    const auto body = std::make_shared<GrowingFile>();
    FinishRecord record;
    TestServer server(
        [&](const std::shared_ptr<Exchange> &exchange) {
            record.watch(*exchange);
            Response response;
            response.body = GrowingFileBody {body, 0, 10};
            exchange->respond(response);
        },
        impatient());
    body->append("12345");
    RawClient client(server.port());
    QVERIFY(client.send(request));
    RawClient other(server.port());
    QVERIFY(other.ended()); // the head timeout
    RawClient third(server.port());
    QVERIFY(third.ended()); // and again: longer than the send timeout
    QCOMPARE(record.count.load(), 0);
    body->append("67890");
    QCOMPARE(client.answer().body, std::string("1234567890"));
}

void TestLimits::connections_total_is503()
{
    Limits limits;
    limits.maxConnections = 2;
    TestServer server(answerText, limits);
    RawClient first(server.port());
    RawClient second(server.port());
    QTRY_COMPARE(server.http.statistics().open, std::uint64_t {2});
    RawClient third(server.port());
    QVERIFY(third.send(request));
    const RawClient::Answer answer = third.answer();
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.body.find("TOOMANYREQUESTS") != std::string::npos);
    QVERIFY(answer.has("Connection: close"));
    QCOMPARE(server.http.statistics().refused, std::uint64_t {1});
    QVERIFY(first.send(request));
    QCOMPARE(first.answer().status, 200);
}

void TestLimits::connections_perAddress_is503OverTls()
{
    Limits limits;
    limits.maxConnectionsPerAddress = 1;
    const auto serverTls = serverContext("test");
    const auto clientTls = clientContext();
    TestServer server(answerText, limits, serverTls.get());
    RawClient first(server.port(), clientTls.get());
    RawClient second(server.port(), clientTls.get());
    QVERIFY(second.send(request));
    QCOMPARE(second.answer().status, 503);
}

void TestLimits::connections_freed_areAcceptedAgain()
{
    Limits limits;
    limits.maxConnections = 1;
    TestServer server(answerText, limits);
    for (int i = 0; i < 5; ++i) {
        RawClient client(server.port());
        QVERIFY(client.send(request));
        QCOMPARE(client.answer().status, 200);
        client.close();
        QTRY_COMPARE(server.http.statistics().open, std::uint64_t {0});
    }
}

void TestLimits::descriptors_exhausted_serverLivesOn()
{
    TestServer server(answerText);
    RawClient early(server.port());
    QVERIFY(early.send(request));
    QCOMPARE(early.answer().status, 200);
    const int late = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int lowestFree = ::dup(late);
    ::close(lowestFree);
    rlimit none = before;
    none.rlim_cur = static_cast<rlim_t>(lowestFree);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot accept connections for now: .*")));
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(server.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // The kernel takes the connection into the backlog, the server has no descriptor for it.
    const int connected = ::connect(late, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    const bool sent = early.send(request); // open connections go on
    const int status = early.answer().status;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(connected, 0);
    QVERIFY(sent);
    QCOMPARE(status, 200);
    QTRY_COMPARE(server.http.statistics().open, std::uint64_t {2}); // after the pause
    ::close(late);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
