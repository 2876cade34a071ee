// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestParser.h"

#include "Corpus.h"

#include <QTest>

using namespace breakwater::http;

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feed_corpus_data();
    void feed_corpus();
    void takeRequest_get_partsAreThere();
    void takeRequest_chunkedPost_bodyIsDecoded();
    void takeRequest_getWithBody_bodyIsDropped();
    void feed_pipelined_stopsAtTheEndOfTheFirst();
    void keepAlive_data();
    void keepAlive();
    void expectsContinue_untilBodyComes();
};

namespace {

// Feeds two pieces; the status at the end, 0 for Complete.
int outcome(std::string_view first, std::string_view second)
{
    static const Limits limits;
    RequestParser parser(limits);
    for (std::string_view piece : {first, second}) {
        while (!piece.empty()) {
            std::size_t consumed = 0;
            const auto status = parser.feed(piece, consumed);
            if (status == RequestParser::Status::Refused)
                return parser.refusal().status;
            if (status == RequestParser::Status::Complete)
                return 0;
            if (consumed != piece.size())
                return -2;
            piece.remove_prefix(consumed);
        }
    }
    return -1; // wants more
}

Request parse(const std::string &bytes)
{
    static const Limits limits;
    RequestParser parser(limits);
    std::size_t consumed = 0;
    if (parser.feed(bytes, consumed) != RequestParser::Status::Complete)
        return {};
    return parser.takeRequest();
}

} // namespace

void TestRequestParser::feed_corpus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("refusal");
    for (const CorpusEntry &entry : requestCorpus())
        QTest::newRow(entry.name) << QByteArray::fromStdString(entry.bytes) << entry.refusal;
}

void TestRequestParser::feed_corpus()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, refusal);
    const std::string text = bytes.toStdString();
    QCOMPARE(outcome(text, {}), refusal);
    // Long inputs are cut where it matters: near both ends.
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        if (cut > 400 && cut + 100 < text.size())
            continue;
        QCOMPARE(outcome(std::string_view(text).substr(0, cut), std::string_view(text).substr(cut)), refusal);
    }
}

void TestRequestParser::takeRequest_get_partsAreThere()
{
    const Request request
        = parse("GET /v2/a%2Fb/tags/list?n=1&x=%41 HTTP/1.1\r\nHost: h\r\naccept: a\r\nAccept: b\r\n\r\n");
    QCOMPARE(request.method, Method::Get);
    QCOMPARE(request.methodText, std::string("GET"));
    QCOMPARE(request.path, std::string("/v2/a%2Fb/tags/list"));
    QCOMPARE(request.query, std::string("n=1&x=%41"));
    QCOMPARE(request.minorVersion, 1);
    QVERIFY(request.headers.value("ACCEPT") == "a");
    QCOMPARE(request.headers.values("Accept").size(), std::size_t {2});
    QVERIFY(!request.headers.contains("Range"));
}

void TestRequestParser::takeRequest_chunkedPost_bodyIsDecoded()
{
    const Request request = parse(
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n");
    QCOMPARE(request.body, std::string("hello world"));
}

void TestRequestParser::takeRequest_getWithBody_bodyIsDropped()
{
    const Request request = parse("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello");
    QCOMPARE(request.path, std::string("/"));
    QVERIFY(request.body.empty());
}

void TestRequestParser::feed_pipelined_stopsAtTheEndOfTheFirst()
{
    const std::string first = "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab";
    const std::string second = "GET /2 HTTP/1.1\r\nHost: h\r\n\r\n";
    const std::string both = first + second;
    const Limits limits;
    RequestParser parser(limits);
    std::size_t consumed = 0;
    QCOMPARE(parser.feed(both, consumed), RequestParser::Status::Complete);
    QCOMPARE(consumed, first.size());
    QCOMPARE(parser.takeRequest().body, std::string("ab"));
    QVERIFY(!parser.started());
    QCOMPARE(parser.feed(std::string_view(both).substr(first.size()), consumed), RequestParser::Status::Complete);
    QCOMPARE(parser.takeRequest().path, std::string("/2"));
}

void TestRequestParser::keepAlive_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keep");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: te, Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestRequestParser::keepAlive()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, keep);
    const Limits limits;
    RequestParser parser(limits);
    std::size_t consumed = 0;
    QCOMPARE(parser.feed(head.toStdString(), consumed), RequestParser::Status::Complete);
    QCOMPARE(parser.keepAlive(), keep);
}

void TestRequestParser::expectsContinue_untilBodyComes()
{
    const Limits limits;
    RequestParser parser(limits);
    std::size_t consumed = 0;
    QCOMPARE(parser.feed("PUT / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n\r\n", consumed),
             RequestParser::Status::NeedMore);
    QVERIFY(parser.expectsContinue());
    QCOMPARE(parser.feed("x", consumed), RequestParser::Status::Complete);
    QCOMPARE(parser.takeRequest().body, std::string("x"));
    QVERIFY(!parser.expectsContinue());
}

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
