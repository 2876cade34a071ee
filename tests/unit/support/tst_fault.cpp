// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QtTest>

#include "base/Hasher.h"
#include "support/simulator/UpstreamSimulator.h"
#include "support/simulator/WireClient.h"

using namespace breakwater;
using namespace breakwater::sim;

class TestFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void status_replacesTheAnswer();
    void nth_hitsThatRequestAlone();
    void times_boundsIt();
    void cut_endsTheBodyEarly_data();
    void cut_endsTheBodyEarly();
    void stall_keepsTheConnectionOpenWithoutBytes();
    void corrupt_keepsLengthAndChangesBytes();
    void chunked_hasNoLength();
    void drop_givesNoAnswer();
    void raw_isSentAsItIs();
    void redirect_pointsAway();
    void headers_areReplacedAndDropped();
    void slow_takesItsTime();
    void largeBody_streamsInBoundedTime();

private:
    WireAnswer get(const std::string &method = "GET")
    {
        WireClient client({.url = m_sim->url(), .timeout = std::chrono::milliseconds(500)});
        return client.request(method, m_target);
    }

    std::unique_ptr<UpstreamSimulator> m_sim;
    BlobPtr m_blob = seededBlob(3, 300000);
    std::string m_target = "/v2/r/blobs/" + digestOf(*m_blob).toString();
};

void TestFault::init()
{
    auto started = UpstreamSimulator::start({});
    QVERIFY(started.ok());
    m_sim = std::move(started.value());
    m_sim->content().addBlob("r", digestOf(*m_blob), m_blob);
}

void TestFault::status_replacesTheAnswer()
{
    m_sim->faults().add(Fault::status(503, "busy", {{"Retry-After", "30"}}).matching("GET", "/v2/r/*"));
    const WireAnswer answer = get();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, std::string("busy"));
    QCOMPARE(answer.headers.value("Retry-After"), std::string("30"));
    QCOMPARE(get("HEAD").status, 200);
    m_sim->faults().clear();
    QCOMPARE(get().status, 200);
}

void TestFault::nth_hitsThatRequestAlone()
{
    const int handle = m_sim->faults().add(Fault::status(500).onlyNth(2));
    QCOMPARE(get().status, 200);
    QCOMPARE(get().status, 500);
    QCOMPARE(get().status, 200);
    QCOMPARE(m_sim->faults().taken(handle), 1);
}

void TestFault::times_boundsIt()
{
    m_sim->faults().add(Fault::status(500).atMost(2));
    QCOMPARE(get().status, 500);
    QCOMPARE(get().status, 500);
    QCOMPARE(get().status, 200);
}

void TestFault::cut_endsTheBodyEarly_data()
{
    QTest::addColumn<bool>("hard");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void TestFault::cut_endsTheBodyEarly()
{
    QFETCH(bool, hard);
    m_sim->faults().add(Fault::cutAfterBytes(1000, hard ? Cut::Rst : Cut::Fin));
    const WireAnswer answer = get();
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.complete);
    QVERIFY(!answer.timedOut);
    QCOMPARE(answer.headers.value("Content-Length"), std::string("300000"));
    if (!hard)
        QCOMPARE(answer.bodyBytes, std::uint64_t(1000));
    QTRY_COMPARE(m_sim->journal().unfinished(), 0);
    QCOMPARE(m_sim->journal().entries().back().bodyBytes, std::uint64_t(1000));
    QVERIFY(m_sim->journal().entries().back().closedBy == ClosedBy::Fault);
}

void TestFault::stall_keepsTheConnectionOpenWithoutBytes()
{
    m_sim->faults().add(Fault::stallAfterBytes(1000));
    const WireAnswer answer = get();
    QCOMPARE(answer.bodyBytes, std::uint64_t(1000));
    QVERIFY(answer.timedOut);
}

void TestFault::corrupt_keepsLengthAndChangesBytes()
{
    m_sim->faults().add(Fault::corrupt());
    const WireAnswer answer = get();
    QVERIFY(answer.complete);
    QCOMPARE(answer.bodyBytes, m_blob->size());
    QVERIFY(Hasher::hash(answer.body) != digestOf(*m_blob));
    QCOMPARE(answer.body.substr(0, 1000), allBytes(*m_blob).substr(0, 1000));
}

void TestFault::chunked_hasNoLength()
{
    Fault fault;
    fault.chunked = true;
    m_sim->faults().add(fault);
    const WireAnswer answer = get();
    QVERIFY(!answer.headers.contains("Content-Length"));
    QVERIFY(answer.complete);
    QCOMPARE(Hasher::hash(answer.body), digestOf(*m_blob));
}

void TestFault::drop_givesNoAnswer()
{
    m_sim->faults().add(Fault::drop());
    QCOMPARE(get().status, 0);
}

void TestFault::raw_isSentAsItIs()
{
    m_sim->faults().add(Fault::rawAnswer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello"));
    const WireAnswer answer = get();
    QCOMPARE(answer.headers.values("Content-Length").size(), std::size_t(2));
    QCOMPARE(answer.body, std::string("hello"));
}

void TestFault::redirect_pointsAway()
{
    m_sim->faults().add(Fault::redirect(m_sim->url(Role::Foreign) + "/x", 302));
    const WireAnswer answer = get();
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.headers.value("Location"), m_sim->url(Role::Foreign) + "/x");
}

void TestFault::headers_areReplacedAndDropped()
{
    Fault fault;
    fault.setHeaders = {{"Content-Type", "text/plain"}};
    fault.dropHeaders = {"Docker-Content-Digest"};
    m_sim->faults().add(fault);
    const WireAnswer answer = get();
    QCOMPARE(answer.headers.values("Content-Type"), std::vector<std::string> {"text/plain"});
    QVERIFY(!answer.headers.contains("Docker-Content-Digest"));
    QVERIFY(answer.complete);
}

void TestFault::slow_takesItsTime()
{
    m_sim->faults().add(Fault::slow(1000000));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(get().complete);
    QVERIFY2(timer.elapsed() >= 200, qPrintable(QString::number(timer.elapsed())));
}

void TestFault::largeBody_streamsInBoundedTime()
{
    const BlobPtr large = seededBlob(9, 200U << 20U);
    const Digest digest = Hasher::hash("any name will do");
    m_sim->content().addBlob("r", digest, large);
    QElapsedTimer timer;
    timer.start();
    WireClient client({.url = m_sim->url()});
    std::uint64_t bytes = 0;
    const WireAnswer answer = client.request("GET", "/v2/r/blobs/" + digest.toString(), {},
                                             [&bytes](const WireAnswer &, const char *, std::size_t count) {
                                                 bytes += count;
                                                 return true;
                                             });
    QVERIFY(answer.complete);
    QCOMPARE(bytes, large->size());
    qInfo("200 MB in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 20000);
}

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"
