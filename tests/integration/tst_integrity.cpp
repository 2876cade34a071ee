// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"
#include "base/Hasher.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// Truth 1: what is served under a digest has that digest, whatever the upstream sends.
class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void truth1_wrongBytes_arriveTruncatedAndAreNeverStored_data();
    void truth1_wrongBytes_arriveTruncatedAndAreNeverStored();
    void truth1_wrongBytesAgainAndAgain_areNotDownloadedForEver();
    void truth1_wrongBytes_headOfBodyMayLeaveButNeverItsEnd();
    void truth1_wrongManifest_isNeverServedOrStored();
    void truth1_tagWhoseDigestHeaderLies_isNotServed();
    void truth1_mismatch_isReported();
    void truth1_longerBody_servesTheTrueBytesOrNothing();
    void cutDownload_isResumedUnseen_data();
    void cutDownload_isResumedUnseen();
    void rangeIgnoredOnResume_isHandled();
    void rangeWrongOnResume_neverCorrupts();
    void shorterContentLength_isRefused();
    void badFraming_isAnErrorAndNothingIsStored_data();
    void badFraming_isAnErrorAndNothingIsStored();
    void damagedStoredFile_isFetchedAgain();

private:
    std::string target() const { return "/v2/p/team/app/blobs/" + m_digest.toString(); }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("app").layer(3000).layer(70000).build();
    BlobPtr m_blob = seededBlob(42, 3 << 20);
    Digest m_digest = digestOf(*m_blob);
};

void TestIntegrity::init()
{
    m_server.reset();
    m_sim = startUpstream("plain");
    m_sim->content().add("team/app", "1.0.0", m_image);
    m_sim->content().addBlob("team/app", m_digest, m_blob);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(QStringLiteral("p"), *m_sim) != 0);
}

void TestIntegrity::truth1_wrongBytes_arriveTruncatedAndAreNeverStored_data()
{
    QTest::addColumn<quint64>("size");
    // Around the 64 KiB that are held back, and well above.
    for (const quint64 size : {1ULL, 1000ULL, 65536ULL, 65537ULL, 300000ULL, 5ULL << 20U})
        QTest::addRow("%llu", static_cast<unsigned long long>(size)) << size;
}

void TestIntegrity::truth1_wrongBytes_arriveTruncatedAndAreNeverStored()
{
    QFETCH(quint64, size);
    const BlobPtr blob = seededBlob(size, size);
    const Digest digest = digestOf(*blob);
    m_sim->content().addBlob("team/app", digest, blob);
    m_sim->faults().add(Fault::corrupt().matching("GET", "*/blobs/*"));
    const std::string where = "/v2/p/team/app/blobs/" + digest.toString();
    const WireAnswer wrong = m_server->get(where);
    QVERIFY2(!(wrong.status == 200 && wrong.complete), "a whole answer with wrong bytes");
    if (wrong.status == 200)
        QVERIFY2(wrong.bodyBytes < size, "every byte of a wrong body left");
    QCOMPARE(filesNamed(m_server->dataFolder(), digest.hex()), QStringList());
    // No trace stays: once the upstream is right again, so is the answer.
    m_sim->faults().clear();
    const WireAnswer right = m_server->get(where);
    QCOMPARE(right.status, 200);
    QVERIFY(right.complete);
    QCOMPARE(Hasher::hash(right.body), digest);
}

void TestIntegrity::truth1_wrongBytesAgainAndAgain_areNotDownloadedForEver()
{
    m_sim->faults().add(Fault::corrupt().matching("GET", "*/blobs/*"));
    for (int i = 0; i < 6; ++i) {
        const WireAnswer wrong = m_server->get(target());
        QVERIFY(!(wrong.status == 200 && wrong.complete));
    }
    QVERIFY2(m_sim->journal().count("GET", "*/blobs/*") <= 3, m_sim->journal().dump().c_str()); // F-21
    const WireAnswer refused = m_server->get(target());
    QCOMPARE(refused.status, 502);
    // Other blobs of that upstream are none the worse for it.
    m_sim->faults().clear();
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
}

void TestIntegrity::truth1_wrongBytes_headOfBodyMayLeaveButNeverItsEnd()
{
    m_sim->faults().add(Fault::corrupt().matching("GET", "*/blobs/*"));
    const WireAnswer wrong = m_server->get(target());
    QCOMPARE(wrong.status, 200);
    QVERIFY(!wrong.complete);
    QVERIFY(wrong.bodyBytes <= m_blob->size() - 65536);
    QVERIFY2(!wrong.timedOut, "the connection must end, not hang");
}

void TestIntegrity::truth1_wrongManifest_isNeverServedOrStored()
{
    m_sim->faults().add(Fault::corrupt().matching("GET", "*/manifests/*"));
    const std::string where = "/v2/p/team/app/manifests/" + m_image.top.toString();
    const WireAnswer wrong = m_server->get(where);
    QCOMPARE(wrong.status, 502);
    QCOMPARE(errorCode(wrong), std::string("UNAVAILABLE"));
    m_sim->faults().clear();
    m_server->clock().advance(std::chrono::minutes(16));
    QCOMPARE(m_server->get(where).body, m_image.topManifest().bytes);
}

void TestIntegrity::truth1_tagWhoseDigestHeaderLies_isNotServed()
{
    Fault lie;
    lie.setHeaders = {{"Docker-Content-Digest", Hasher::hash("something else").toString()}};
    m_sim->faults().add(std::move(lie).matching("GET", "*/manifests/1.0.0"));
    const WireAnswer answer = m_server->get("/v2/p/team/app/manifests/1.0.0");
    QCOMPARE(answer.status, 502);
}

void TestIntegrity::truth1_mismatch_isReported()
{
    m_sim->faults().add(Fault::corrupt().matching("GET", "*/blobs/*"));
    m_server->get(target());
    QTRY_VERIFY(m_server->hasEvent(QStringLiteral("content.digestMismatch")));
}

void TestIntegrity::truth1_longerBody_servesTheTrueBytesOrNothing()
{
    // Content-Length lies by a kilobyte: the body goes on behind the blob.
    Fault longer = Fault::status(200, allBytes(*m_blob) + std::string(1024, 'x'),
                                 {{"Content-Type", "application/octet-stream"}});
    m_sim->faults().add(std::move(longer).matching("GET", "*/blobs/" + m_digest.toString()));
    const WireAnswer answer = m_server->get(target());
    QVERIFY(!(answer.status == 200 && answer.complete && Hasher::hash(answer.body) != m_digest));
}

void TestIntegrity::cutDownload_isResumedUnseen_data()
{
    QTest::addColumn<quint64>("after");
    QTest::addColumn<bool>("hard");
    QTest::newRow("FIN early") << quint64(1000) << false;
    QTest::newRow("FIN in the middle") << quint64(1500000) << false;
    QTest::newRow("RST in the middle") << quint64(1500000) << true;
    QTest::newRow("FIN before the last byte") << quint64((3 << 20) - 1) << false;
}

void TestIntegrity::cutDownload_isResumedUnseen()
{
    QFETCH(quint64, after);
    QFETCH(bool, hard);
    m_sim->faults().add(
        Fault::cutAfterBytes(after, hard ? Cut::Rst : Cut::Fin).matching("GET", "*/blobs/*").onlyNth(1));
    const WireAnswer answer = m_server->get(target());
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.complete, (answer.problem + m_sim->journal().dump()).c_str());
    QCOMPARE(Hasher::hash(answer.body), m_digest);
    const auto entries = m_sim->journal().entries();
    QVERIFY2(entries.back().headers.contains("Range"), m_sim->journal().dump().c_str());
}

void TestIntegrity::rangeIgnoredOnResume_isHandled()
{
    m_sim->faults().add(Fault::cutAfterBytes(1000000).matching("GET", "*/blobs/*").onlyNth(1));
    // The second time the whole body comes with 200.
    m_sim->faults().add(Fault::status(200, allBytes(*m_blob)).matching("GET", "*/blobs/*").onlyNth(1));
    const WireAnswer answer = m_server->get(target());
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.complete, answer.problem.c_str());
    QCOMPARE(Hasher::hash(answer.body), m_digest);
}

void TestIntegrity::rangeWrongOnResume_neverCorrupts()
{
    m_sim->faults().add(Fault::cutAfterBytes(1000000).matching("GET", "*/blobs/*").onlyNth(1));
    Fault wrong = Fault::status(206, allBytes(*m_blob).substr(5));
    wrong.answer->headers.add("Content-Range",
                              "bytes 5-" + std::to_string(m_blob->size() - 1) + '/' + std::to_string(m_blob->size()));
    m_sim->faults().add(std::move(wrong).matching("GET", "*/blobs/*").onlyNth(1));
    const WireAnswer answer = m_server->get(target());
    if (answer.status == 200 && answer.complete)
        QCOMPARE(Hasher::hash(answer.body), m_digest);
    m_sim->faults().clear();
    m_server->clock().advance(std::chrono::minutes(16));
    QCOMPARE(Hasher::hash(m_server->get(target()).body), m_digest);
}

void TestIntegrity::shorterContentLength_isRefused()
{
    m_sim->faults().add(
        Fault::status(200, allBytes(*m_blob).substr(0, 100000)).matching("GET", "*/blobs/" + m_digest.toString()));
    const WireAnswer answer = m_server->get(target());
    QVERIFY(!(answer.status == 200 && answer.complete));
    QVERIFY(!m_server->isStored(m_digest));
}

void TestIntegrity::badFraming_isAnErrorAndNothingIsStored_data()
{
    QTest::addColumn<QByteArray>("head");
    // upstreams.md F-25, F-26.
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello");
    QTest::newRow("length and chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("huge chunk size") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nhello");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("huge head") << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(2 << 20, 'x') + "\r\n\r\n";
    QTest::newRow("partial content unasked")
        << QByteArray("HTTP/1.1 206 Partial Content\r\nContent-Length: 5\r\nContent-Range: bytes 0-4/5\r\n\r\nhello");
    QTest::newRow("HTML") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>");
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
}

void TestIntegrity::badFraming_isAnErrorAndNothingIsStored()
{
    QFETCH(QByteArray, head);
    m_sim->faults().add(Fault::rawAnswer(head.toStdString()).on(Role::Registry));
    const WireAnswer blob = m_server->get(target());
    QVERIFY2(!(blob.status == 200 && blob.complete), std::to_string(blob.status).c_str());
    const WireAnswer manifest = m_server->get("/v2/p/team/app/manifests/1.0.0");
    QVERIFY2(manifest.status >= 500 && manifest.status <= 504, std::to_string(manifest.status).c_str());
    QVERIFY(!errorMessage(manifest).empty());
    m_sim->faults().clear();
    m_server->clock().advance(std::chrono::minutes(16));
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
}

void TestIntegrity::damagedStoredFile_isFetchedAgain()
{
    QVERIFY(m_server->get(target()).complete);
    const QStringList files = filesNamed(m_server->dataFolder(), m_digest.hex());
    QCOMPARE(files.size(), 1);
    QVERIFY(QFile::resize(files.first(), 100));
    const WireAnswer answer = m_server->get(target());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.complete);
    QCOMPARE(Hasher::hash(answer.body), m_digest);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 2);
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
