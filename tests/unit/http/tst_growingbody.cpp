// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpServer.h"

#include "RawClient.h"
#include "TestCertificate.h"
#include "TestFiles.h"
#include "TestServer.h"

#include <thread>

#include <QTest>

using namespace breakwater::http;

// Each case runs over plain TCP and over TLS.
class TestGrowingBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void write_knownLength_arrivesAsItGrows_data() { transports(); }
    void write_knownLength_arrivesAsItGrows();
    void write_unknownLength_isChunked_data() { transports(); }
    void write_unknownLength_isChunked();
    void write_rangeOfGrowing_startsAtOffset_data() { transports(); }
    void write_rangeOfGrowing_startsAtOffset();
    void write_failure_isCutShort_data() { transports(); }
    void write_failure_isCutShort();
    void write_failureUnknownLength_hasNoLastChunk_data() { transports(); }
    void write_failureUnknownLength_hasNoLastChunk();
    void write_completeButShort_isCutShort_data() { transports(); }
    void write_completeButShort_isCutShort();
    void write_http10UnknownLength_endsWithConnection();
    void write_http10Failure_isNoOrderlyEnd();
    void write_clientLeavesWhileWaiting_isToldAndUnsubscribed_data() { transports(); }
    void write_clientLeavesWhileWaiting_isToldAndUnsubscribed();
    void write_manyReadersBehindOneWriter_allGetTheSame_data() { transports(); }
    void write_manyReadersBehindOneWriter_allGetTheSame();

private:
    void transports();
    struct Fixture;
    std::shared_ptr<SSL_CTX> m_server;
    std::shared_ptr<SSL_CTX> m_client;
};

struct TestGrowingBody::Fixture
{
    Fixture(const TestGrowingBody &test, bool tls, std::uint64_t length, std::uint64_t offset = 0)
        : body(std::make_shared<GrowingFile>()), clientTls(tls ? test.m_client.get() : nullptr),
          server(
              [this, length, offset](const std::shared_ptr<Exchange> &exchange) {
                  record.watch(*exchange);
                  Response response;
                  response.body = GrowingFileBody {body, offset, length};
                  exchange->respond(response);
              },
              {}, tls ? test.m_server.get() : nullptr)
    {
    }
    FinishRecord record;
    std::shared_ptr<GrowingFile> body;
    SSL_CTX *clientTls;
    TestServer server;
};

namespace {

const std::string request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

} // namespace

void TestGrowingBody::initTestCase()
{
    m_server = serverContext("test");
    m_client = clientContext();
}

void TestGrowingBody::transports()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void TestGrowingBody::write_knownLength_arrivesAsItGrows()
{
    QFETCH(bool, tls);
    Fixture f(*this, tls, 300'000);
    const std::string bytes = randomBytes(300'000);
    RawClient client(f.server.port(), f.clientTls);
    QVERIFY(client.send(request));
    std::string got;
    // What is there arrives before more comes.
    for (const auto &[offset, length] : {std::pair<std::size_t, std::size_t> {0, 10}, {10, 90'000}, {90'010, 100}}) {
        f.body->append(bytes.substr(offset, length));
        while (got.size() < offset + length || got.find("\r\n\r\n") + 4 + offset + length > got.size()) {
            const std::string part = client.receive();
            QVERIFY(!part.empty());
            got += part;
        }
        QCOMPARE(f.record.count.load(), 0);
    }
    f.body->append(bytes.substr(90'110));
    f.body->end(GrowingBody::State::Complete);
    const std::size_t head = got.find("\r\n\r\n") + 4;
    while (got.size() < head + bytes.size()) {
        const std::string part = client.receive();
        QVERIFY(!part.empty());
        got += part;
    }
    QVERIFY(got.substr(head) == bytes);
    QTRY_COMPARE(f.record.count.load(), 1);
    QCOMPARE(f.record.bytes.load(), std::uint64_t {300'000});
    QTRY_COMPARE(f.body->subscribers(), std::size_t {0});
    QVERIFY(client.send(request)); // the connection is of use
    QVERIFY(client.answer().body == bytes);
}

void TestGrowingBody::write_unknownLength_isChunked()
{
    QFETCH(bool, tls);
    Fixture f(*this, tls, GrowingFileBody::unknownLength);
    const std::string bytes = randomBytes(5'000'000);
    RawClient client(f.server.port(), f.clientTls);
    QVERIFY(client.send(request));
    std::thread writer([&] {
        for (std::size_t at = 0; at < bytes.size(); at += 70'000)
            f.body->append(bytes.substr(at, 70'000));
        f.body->end(GrowingBody::State::Complete);
    });
    const RawClient::Answer answer = client.answer();
    writer.join();
    QVERIFY(answer.has("Transfer-Encoding: chunked"));
    QVERIFY(!answer.has("Content-Length"));
    QVERIFY(answer.whole);
    QVERIFY(answer.body == bytes);
    QVERIFY(client.send(request));
    QVERIFY(client.answer().body == bytes); // complete from the start
}

void TestGrowingBody::write_rangeOfGrowing_startsAtOffset()
{
    QFETCH(bool, tls);
    Fixture f(*this, tls, 1000, 50'000);
    const std::string bytes = randomBytes(100'000);
    RawClient client(f.server.port(), f.clientTls);
    QVERIFY(client.send(request));
    f.body->append(bytes.substr(0, 40'000));
    f.body->append(bytes.substr(40'000));
    const RawClient::Answer answer = client.answer(); // the rest of the blob is not awaited
    QVERIFY(answer.whole);
    QVERIFY(answer.body == bytes.substr(50'000, 1000));
}

void TestGrowingBody::write_failure_isCutShort()
{
    QFETCH(bool, tls);
    Fixture f(*this, tls, 300'000);
    f.body->append(randomBytes(100'000));
    RawClient client(f.server.port(), f.clientTls);
    QVERIFY(client.send(request));
    QVERIFY(!client.receive(100).empty());
    f.body->end(GrowingBody::State::Failed);
    std::size_t more = 0;
    for (std::string part = client.receive(); !part.empty(); part = client.receive())
        more += part.size();
    QVERIFY(more < 150'000);
    QTRY_COMPARE(f.record.count.load(), 1);
    QCOMPARE(f.record.finish.load(), Finish::BodyFailed);
    QCOMPARE(f.body->subscribers(), std::size_t {0});
}

void TestGrowingBody::write_failureUnknownLength_hasNoLastChunk()
{
    QFETCH(bool, tls);
    Fixture f(*this, tls, GrowingFileBody::unknownLength);
    f.body->append(randomBytes(100'000));
    RawClient client(f.server.port(), f.clientTls);
    QVERIFY(client.send(request));
    std::thread writer([&] {
        f.body->append("x");
        f.body->end(GrowingBody::State::Failed);
    });
    const RawClient::Answer answer = client.answer();
    writer.join();
    QVERIFY(!answer.whole);
    QTRY_COMPARE(f.record.finish.load(), Finish::BodyFailed);
}

void TestGrowingBody::write_completeButShort_isCutShort()
{
    QFETCH(bool, tls);
    Fixture f(*this, tls, 300'000);
    f.body->append(randomBytes(100'000));
    f.body->end(GrowingBody::State::Complete);
    RawClient client(f.server.port(), f.clientTls);
    QVERIFY(client.send(request));
    const RawClient::Answer answer = client.answer();
    QVERIFY(!answer.whole);
    QTRY_COMPARE(f.record.finish.load(), Finish::BodyFailed);
}

void TestGrowingBody::write_http10UnknownLength_endsWithConnection()
{
    Fixture f(*this, false, GrowingFileBody::unknownLength);
    const std::string bytes = randomBytes(100'000);
    f.body->append(bytes);
    f.body->end(GrowingBody::State::Complete);
    RawClient client(f.server.port());
    QVERIFY(client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    const RawClient::Answer answer = client.answer();
    QVERIFY(answer.has("Connection: close"));
    QVERIFY(!answer.has("chunked"));
    QVERIFY(answer.body == bytes);
}

void TestGrowingBody::write_http10Failure_isNoOrderlyEnd()
{
    Fixture f(*this, false, GrowingFileBody::unknownLength);
    f.body->append("part");
    RawClient client(f.server.port());
    QVERIFY(client.send("GET / HTTP/1.0\r\n\r\n"));
    std::string got;
    while (!got.ends_with("part")) {
        const std::string part = client.receive();
        QVERIFY(!part.empty());
        got += part;
    }
    f.body->end(GrowingBody::State::Failed);
    errno = 0;
    QVERIFY(client.receive().empty());
    QCOMPARE(errno, ECONNRESET);
}

void TestGrowingBody::write_clientLeavesWhileWaiting_isToldAndUnsubscribed()
{
    QFETCH(bool, tls);
    Fixture f(*this, tls, 300'000);
    f.body->append("begin");
    RawClient client(f.server.port(), f.clientTls);
    QVERIFY(client.send(request));
    QVERIFY(!client.receive().empty());
    QTRY_COMPARE(f.body->subscribers(), std::size_t {1});
    client.close();
    QTRY_COMPARE(f.record.count.load(), 1);
    QCOMPARE(f.record.finish.load(), Finish::ClientGone);
    QTRY_COMPARE(f.body->subscribers(), std::size_t {0});
    f.body->append("nobody listens");
}

void TestGrowingBody::write_manyReadersBehindOneWriter_allGetTheSame()
{
    QFETCH(bool, tls);
    constexpr std::size_t size = 8'000'000;
    Fixture f(*this, tls, size);
    const std::string bytes = randomBytes(size);
    std::atomic<int> good {0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 8; ++i) {
        readers.emplace_back([&] {
            RawClient client(f.server.port(), f.clientTls);
            client.send(request);
            if (client.answer().body == bytes)
                ++good;
        });
    }
    for (std::size_t at = 0; at < size; at += 64 * 1024)
        f.body->append(bytes.substr(at, 64 * 1024));
    f.body->end(GrowingBody::State::Complete);
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(good.load(), 8);
    QTRY_COMPARE(f.body->subscribers(), std::size_t {0});
}

QTEST_GUILESS_MAIN(TestGrowingBody)
#include "tst_growingbody.moc"
