// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpServer.h"

#include "Corpus.h"
#include "RawClient.h"
#include "TestFiles.h"
#include "TestServer.h"

#include <thread>

#include <QTest>

using namespace breakwater::http;
using namespace std::chrono_literals;

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void get_keepAlive_sameConnectionAnswersAgain();
    void get_pipelined_answersInOrder();
    void get_pipelinedAndAnsweredLater_answersInOrder();
    void head_hasLengthButNoBody();
    void status_withoutBody_data();
    void status_withoutBody();
    void get_http10_endsTheConnection();
    void get_http10KeepAlive_isKept();
    void get_connectionClose_endsTheConnection();
    void post_body_reachesTheHandler();
    void post_expect_isContinued();
    void post_tooLarge_answerIsReadable();
    void get_fileBody_offsetsAreKept();
    void get_largeBytes_arriveWhole();
    void smuggling_data();
    void smuggling();
    void respond_fromOtherThread_isSent();
    void respond_afterClientLeft_isIgnored();
    void respond_afterServerIsGone_isIgnored();
    void respond_twice_secondIsIgnored();
    void respond_never_is500();
    void clientGone_whileAnswerIsPending_isToldAtOnce();
    void clientGone_whileSending_isTold();
    void header_withLineBreak_isDropped();
    void peer_overIpv6Any_isShownAsIpv4();

private:
    std::shared_ptr<const OwnedFd> m_file;
    std::string m_fileBytes;
};

namespace {

const std::string getRoot = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

std::string get(const std::string &path, const std::string &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

void echoPath(const std::shared_ptr<Exchange> &exchange)
{
    exchange->respond(textAnswer(exchange->request().path));
}

} // namespace

void TestHttpServer::initTestCase()
{
    m_fileBytes = randomBytes(20'000'000);
    m_file = memoryFile(m_fileBytes);
}

void TestHttpServer::get_keepAlive_sameConnectionAnswersAgain()
{
    TestServer server(echoPath);
    RawClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(get("/" + std::to_string(i))));
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "/" + std::to_string(i));
        QVERIFY(answer.has("Date: "));
        QVERIFY(!answer.has("Connection: close"));
    }
    QCOMPARE(server.http.statistics().accepted, std::uint64_t {1});
}

void TestHttpServer::get_pipelined_answersInOrder()
{
    TestServer server(echoPath);
    RawClient client(server.port());
    std::string all;
    for (int i = 0; i < 500; ++i)
        all += get("/" + std::to_string(i));
    QVERIFY(client.send(all));
    for (int i = 0; i < 500; ++i)
        QCOMPARE(client.answer().body, "/" + std::to_string(i));
}

void TestHttpServer::get_pipelinedAndAnsweredLater_answersInOrder()
{
    std::vector<std::thread> threads;
    std::mutex mutex;
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        const std::lock_guard lock(mutex);
        threads.emplace_back([exchange] { echoPath(exchange); });
    });
    RawClient client(server.port());
    std::string all;
    for (int i = 0; i < 50; ++i)
        all += get("/" + std::to_string(i));
    QVERIFY(client.send(all));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.answer().body, "/" + std::to_string(i));
    server.http.stop(1s);
    for (std::thread &thread : threads)
        thread.join();
}

void TestHttpServer::head_hasLengthButNoBody()
{
    TestServer server([this](const std::shared_ptr<Exchange> &exchange) {
        Response response;
        if (exchange->request().path == "/file")
            response.body = FileBody {m_file, 0, 1234};
        else if (exchange->request().path == "/told")
            response.headLength = 99;
        else
            response = textAnswer("hello");
        exchange->respond(response);
    });
    RawClient client(server.port());
    for (const auto &[path, length] : {std::pair("/file", 1234), {"/told", 99}, {"/text", 5}}) {
        QVERIFY(client.send(std::string("HEAD ") + path + " HTTP/1.1\r\nHost: h\r\n\r\n"));
        const RawClient::Answer answer = client.answer(true);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.has("Content-Length: " + std::to_string(length) + "\r\n"));
    }
    QVERIFY(client.send(get("/text"))); // would find a stray body
    QCOMPARE(client.answer().body, std::string("hello"));
}

void TestHttpServer::status_withoutBody_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("304") << 304;
}

void TestHttpServer::status_withoutBody()
{
    QFETCH(int, status);
    TestServer server([status](const std::shared_ptr<Exchange> &exchange) {
        Response response = textAnswer("must not be sent");
        if (exchange->request().path == "/")
            response.status = status;
        exchange->respond(response);
    });
    RawClient client(server.port());
    QVERIFY(client.send(getRoot + get("/canary")));
    const RawClient::Answer answer = client.answer();
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.has("Content-Length"));
    QCOMPARE(client.answer().status, 200);
}

void TestHttpServer::get_http10_endsTheConnection()
{
    TestServer server(echoPath);
    RawClient client(server.port());
    QVERIFY(client.send("GET /old HTTP/1.0\r\n\r\n"));
    const RawClient::Answer answer = client.answer();
    QCOMPARE(answer.body, std::string("/old"));
    QVERIFY(answer.has("Connection: close"));
    QVERIFY(client.ended());
}

void TestHttpServer::get_http10KeepAlive_isKept()
{
    TestServer server(echoPath);
    RawClient client(server.port());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(client.send("GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.body, std::string("/old"));
        QVERIFY(answer.has("Connection: keep-alive"));
    }
}

void TestHttpServer::get_connectionClose_endsTheConnection()
{
    TestServer server(echoPath);
    RawClient client(server.port());
    QVERIFY(client.send(get("/", "Connection: close\r\n") + getRoot));
    QVERIFY(client.answer().has("Connection: close"));
    QVERIFY(client.ended()); // the second request has no answer
}

void TestHttpServer::post_body_reachesTheHandler()
{
    TestServer server(
        [](const std::shared_ptr<Exchange> &exchange) { exchange->respond(textAnswer(exchange->request().body)); });
    RawClient client(server.port());
    QVERIFY(client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 60000\r\n\r\n" + std::string(60000, 'b')));
    QCOMPARE(client.answer().body, std::string(60000, 'b'));
    QVERIFY(client.send("PATCH / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"));
    QCOMPARE(client.answer().body, std::string("abc"));
}

void TestHttpServer::post_expect_isContinued()
{
    TestServer server(
        [](const std::shared_ptr<Exchange> &exchange) { exchange->respond(textAnswer(exchange->request().body)); });
    RawClient client(server.port());
    QVERIFY(client.send("PUT / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"));
    QCOMPARE(client.answer().status, 100);
    QVERIFY(client.send("ok"));
    QCOMPARE(client.answer().body, std::string("ok"));
    QVERIFY(client.send(get("/", "Expect: 100-continue\r\n"))); // no body to continue with
    QCOMPARE(client.answer().status, 200);
}

void TestHttpServer::post_tooLarge_answerIsReadable()
{
    TestServer server(echoPath);
    RawClient client(server.port());
    QVERIFY(client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 300000\r\n\r\n"));
    client.send(std::string(300000, 'x')); // without reading the refusal first
    const RawClient::Answer answer = client.answer();
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.body.starts_with(R"({"errors":[{"code":"SIZE_INVALID","message":")"));
    client.endOutput();
    QVERIFY(client.ended());
}

void TestHttpServer::get_fileBody_offsetsAreKept()
{
    const std::vector<std::pair<std::uint64_t, std::uint64_t>> spans {
        {0, 20'000'000}, {0, 1}, {19'999'999, 1}, {12'345, 7'000'000}, {5, 0}};
    std::atomic<std::size_t> next {0};
    FinishRecord record;
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        record.watch(*exchange);
        Response response;
        const auto &[offset, length] = spans[next++];
        response.body = FileBody {m_file, offset, length};
        exchange->respond(response);
    });
    RawClient client(server.port());
    int count = 0;
    for (const auto &[offset, length] : spans) {
        QVERIFY(client.send(getRoot));
        const RawClient::Answer answer = client.answer();
        QVERIFY(answer.whole);
        QVERIFY(answer.body == m_fileBytes.substr(offset, length));
        ++count;
        QTRY_COMPARE(record.count.load(), count);
        QCOMPARE(record.bytes.load(), length);
        QCOMPARE(record.finish.load(), Finish::Sent);
    }
}

void TestHttpServer::get_largeBytes_arriveWhole()
{
    const auto bytes = std::make_shared<const std::string>(randomBytes(9'000'000));
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        Response response;
        response.body = bytes;
        exchange->respond(response);
    });
    RawClient client(server.port());
    QVERIFY(client.send(getRoot + getRoot));
    QVERIFY(client.answer().body == *bytes);
    QVERIFY(client.answer().body == *bytes);
}

void TestHttpServer::smuggling_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("refusal");
    for (const CorpusEntry &entry : requestCorpus())
        QTest::newRow(entry.name) << QByteArray::fromStdString(entry.bytes) << entry.refusal;
}

// Behind each request comes a canary. Where the server refuses, it must not see the canary: its idea of where
// a request ends is then worth nothing.
void TestHttpServer::smuggling()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, refusal);
    std::atomic<int> canaries {0};
    std::atomic<int> requests {0};
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        ++requests;
        if (exchange->request().path == "/canary")
            ++canaries;
        echoPath(exchange);
    });
    RawClient client(server.port());
    client.send(bytes.toStdString() + get("/canary", "Connection: close\r\n"));
    const RawClient::Answer first = client.answer();
    QCOMPARE(first.status, refusal == 0 ? 200 : refusal);
    if (refusal != 0) {
        QVERIFY(first.has("Connection: close"));
        QVERIFY(first.has("Content-Type: application/json"));
        QVERIFY(first.body.starts_with("{\"errors\":[{\"code\":\""));
        client.endOutput();
        QVERIFY(client.ended());
        QCOMPARE(requests.load(), 0);
    } else if (!first.has("Connection: close")) {
        QCOMPARE(client.answer().body, std::string("/canary"));
        QCOMPARE(canaries.load(), 1);
        QCOMPARE(requests.load(), 2);
    }
}

void TestHttpServer::respond_fromOtherThread_isSent()
{
    std::thread thread;
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        thread = std::thread([exchange] { exchange->respond(textAnswer("late")); });
    });
    RawClient client(server.port());
    QVERIFY(client.send(getRoot));
    QCOMPARE(client.answer().body, std::string("late"));
    thread.join();
}

void TestHttpServer::respond_afterClientLeft_isIgnored()
{
    std::mutex mutex;
    std::shared_ptr<Exchange> pending;
    FinishRecord record;
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        record.watch(*exchange);
        const std::lock_guard lock(mutex);
        pending = exchange;
    });
    {
        RawClient client(server.port());
        QVERIFY(client.send(getRoot));
        QTRY_VERIFY((std::lock_guard(mutex), pending != nullptr));
    }
    QTRY_COMPARE(record.count.load(), 1);
    QCOMPARE(record.finish.load(), Finish::ClientGone);
    QTRY_COMPARE(server.http.statistics().open, std::uint64_t {0});
    pending->respond(textAnswer("too late"));
    pending.reset();
    RawClient next(server.port());
    QVERIFY(next.connected());
    QCOMPARE(record.count.load(), 1);
}

void TestHttpServer::respond_afterServerIsGone_isIgnored()
{
    std::mutex mutex;
    std::shared_ptr<Exchange> pending;
    FinishRecord record;
    auto server = std::make_unique<TestServer>([&](const std::shared_ptr<Exchange> &exchange) {
        record.watch(*exchange);
        const std::lock_guard lock(mutex);
        pending = exchange;
    });
    RawClient client(server->port());
    QVERIFY(client.send(getRoot));
    QTRY_VERIFY((std::lock_guard(mutex), pending != nullptr));
    server.reset();
    QCOMPARE(record.count.load(), 1);
    pending->respond(textAnswer("too late"));
    QVERIFY(client.ended());
}

void TestHttpServer::respond_twice_secondIsIgnored()
{
    TestServer server([](const std::shared_ptr<Exchange> &exchange) {
        exchange->respond(textAnswer("one"));
        exchange->respond(textAnswer("two"));
    });
    RawClient client(server.port());
    QVERIFY(client.send(getRoot + getRoot));
    QCOMPARE(client.answer().body, std::string("one"));
    QCOMPARE(client.answer().body, std::string("one"));
}

void TestHttpServer::respond_never_is500()
{
    TestServer server([](const std::shared_ptr<Exchange> &) {});
    RawClient client(server.port());
    QVERIFY(client.send(getRoot));
    QCOMPARE(client.answer().status, 500);
}

void TestHttpServer::clientGone_whileAnswerIsPending_isToldAtOnce()
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
    QCOMPARE(record.count.load(), 0);
    client.close();
    QTRY_COMPARE_WITH_TIMEOUT(record.count.load(), 1, 1000);
    QCOMPARE(record.finish.load(), Finish::ClientGone);
    QCOMPARE(record.bytes.load(), std::uint64_t {0});
}

void TestHttpServer::clientGone_whileSending_isTold()
{
    FinishRecord record;
    TestServer server([&](const std::shared_ptr<Exchange> &exchange) {
        record.watch(*exchange);
        Response response;
        response.body = FileBody {m_file, 0, m_fileBytes.size()};
        exchange->respond(response);
    });
    RawClient client(server.port(), nullptr, 16 * 1024);
    QVERIFY(client.send(getRoot));
    QVERIFY(!client.receive(1000).empty());
    client.close();
    QTRY_COMPARE(record.count.load(), 1);
    QCOMPARE(record.finish.load(), Finish::ClientGone);
    QVERIFY(record.bytes.load() > 0);
    QVERIFY(record.bytes.load() < m_fileBytes.size());
}

void TestHttpServer::header_withLineBreak_isDropped()
{
    TestServer server([](const std::shared_ptr<Exchange> &exchange) {
        Response response = textAnswer("x");
        response.headers.add("X-Evil", "a\r\nX-Split: 1");
        response.headers.add("X\r\nY", "a");
        response.headers.add("X-Good", "b");
        exchange->respond(response);
    });
    RawClient client(server.port());
    QVERIFY(client.send(getRoot));
    const RawClient::Answer answer = client.answer();
    QVERIFY(!answer.has("X-Split"));
    QVERIFY(!answer.has("X-Evil"));
    QVERIFY(answer.has("X-Good: b\r\n"));
}

void TestHttpServer::peer_overIpv6Any_isShownAsIpv4()
{
    std::string address;
    FunctionHandler handler(
        [&](const std::shared_ptr<Exchange> &exchange) { exchange->respond(textAnswer(exchange->peer().address)); });
    HttpServer server(handler, {}, 1);
    QVERIFY(server.listen({{"::", 0}}, nullptr).ok());
    RawClient client(server.boundAddresses().at(0).port);
    QVERIFY(client.send(getRoot));
    QCOMPARE(client.answer().body, std::string("127.0.0.1"));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
