// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"
#include "upstream/UpstreamClient.h"

using namespace std::chrono_literals;

namespace breakwater::cache {

/// How blobs come: one download for all, resumed where it broke, verified, proved to each project by itself.
class TestBlobs : public QObject
{
    Q_OBJECT

private:
    const std::string m_bytes = std::string(300'000, 'b') + "end";
    const Digest m_digest = Hasher::hash(m_bytes);

    void store(EngineFixture &f)
    {
        const auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.answer(0, 200, m_bytes, f.blobFields(m_bytes.size()));
        ANSWERED_OK(answer);
        QTRY_VERIFY(f.engine->findBlob(*f.project(1), m_digest));
        f.transport.asked.clear();
    }
    QString blobFile(const EngineFixture &f) const
    {
        QDirIterator it(f.m_folder.path(), {QString::fromStdString(m_digest.hex())}, QDir::Files,
                        QDirIterator::Subdirectories);
        return it.hasNext() ? it.next() : QString();
    }

private Q_SLOTS:
    void get_byMany_isOneDownloadAndEachGetsItsBytes()
    {
        EngineFixture f;
        std::vector<EngineFixture::Slot<BlobAnswer>> answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back(f.blob(m_digest));
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(m_bytes.size()));
        f.transport.body(0, m_bytes.substr(0, 200'000));
        for (const auto &answer : answers) {
            ANSWERED_OK(answer);
            QCOMPARE((*answer)->value().sizeBytes, std::optional<std::uint64_t>(m_bytes.size()));
            QCOMPARE((*answer)->value().ticket->blob().readableBytes(), 200'000U);
        }
        QCOMPARE((*answers[0])->value().outcome, Outcome::Miss);
        QCOMPARE((*answers[1])->value().outcome, Outcome::Joined);
        QVERIFY(!f.engine->findBlob(*f.project(1), m_digest));
        QVERIFY(f.engine->isBusy(m_digest));
        f.transport.body(0, m_bytes.substr(200'000));
        QVERIFY2((*answers[0])->value().ticket->blob().readableBytes() < m_bytes.size(), "the end is held back");
        f.transport.finish(0);
        QTRY_VERIFY(f.engine->findBlob(*f.project(1), m_digest));
        QVERIFY(f.ledger.content.contains({1, m_digest}));
        QCOMPARE((*answers[0])->value().ticket->blob().readableBytes(), m_bytes.size());
        QCOMPARE(f.transport.asked.size(), 1U);
        QTRY_COMPARE(f.engine->flightCount(), 0U);
    }

    void get_thatBreaks_goesOnFromItsLastByte()
    {
        EngineFixture f;
        const auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(m_bytes.size()));
        f.transport.body(0, m_bytes.substr(0, 100'000));
        f.transport.fail(0, Error(ErrorCode::UpstreamConnect, QStringLiteral("reset")));
        ASKED(2);
        QCOMPARE(f.transport.asked[1].header("Range"), "bytes=100000-");
        f.transport.answer(
            1, 206, m_bytes.substr(100'000),
            {{"Content-Range",
              "bytes 100000-" + std::to_string(m_bytes.size() - 1) + '/' + std::to_string(m_bytes.size())}});
        ANSWERED_OK(answer);
        QTRY_VERIFY(f.engine->findBlob(*f.project(1), m_digest));
    }

    void get_thatBreaksOften_goesOnWhileThereIsProgress()
    {
        EngineFixture f;
        const std::string bytes(12 * 1024 * 1024, 'p');
        const Digest digest = Hasher::hash(bytes);
        const auto answer = f.blob(digest);
        const std::size_t piece = 2 * 1024 * 1024;
        for (std::size_t i = 0; i < 6; ++i) {
            ASKED(i + 1);
            const std::size_t from = i * piece;
            if (i == 0)
                f.transport.head(i, 200, f.blobFields(bytes.size()));
            else
                f.transport.head(i, 206,
                                 {{"Content-Range",
                                   "bytes " + std::to_string(from) + '-' + std::to_string(bytes.size() - 1) + '/'
                                       + std::to_string(bytes.size())}});
            f.transport.body(i, bytes.substr(from, piece));
            if (i < 5)
                f.transport.fail(i, Error(ErrorCode::UpstreamTimeout));
            else
                f.transport.finish(i);
        }
        ANSWERED_OK(answer);
        QTRY_VERIFY(f.engine->findBlob(*f.project(1), digest));
    }

    void get_rangeIgnoredByTheUpstream_skipsWhatIsHere()
    {
        EngineFixture f;
        const auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(m_bytes.size()));
        f.transport.body(0, m_bytes.substr(0, 100'000));
        f.transport.fail(0, Error(ErrorCode::UpstreamTimeout));
        ASKED(2);
        f.transport.answer(1, 200, m_bytes, f.blobFields(m_bytes.size()));
        QTRY_VERIFY(f.engine->findBlob(*f.project(1), m_digest));
        ANSWERED_OK(answer);
    }

    void partOfAnEarlierRun_isTakenUp_data()
    {
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("headStatus");
        QTest::addColumn<int>("status");
        QTest::newRow("resumed") << 150'000 << 200 << 206;
        QTest::newRow("resumed without a HEAD") << 150'000 << 400 << 206;
        QTest::newRow("range refused") << 150'000 << 200 << 416;
        QTest::newRow("complete") << 300'003 << 200 << 0;
        QTest::newRow("complete, without a HEAD") << 300'003 << 400 << 416;
    }
    void partOfAnEarlierRun_isTakenUp()
    {
        QFETCH(int, held);
        QFETCH(int, headStatus);
        QFETCH(int, status);
        EngineFixture f;
        {
            auto part = f.store->begin(m_digest, 0);
            QVERIFY(part.ok() && (*part)->append(m_bytes.data(), std::size_t(held)).ok());
        }
        const auto answer = f.blob(m_digest);
        ASKED(1);
        QCOMPARE(f.transport.asked[0].request.method, "HEAD"); // the size is known in memory only
        f.transport.answer(0, headStatus, {}, f.blobFields(m_bytes.size()));
        if (status != 0) {
            ASKED(2);
            const std::string from = std::to_string(held);
            QCOMPARE(f.transport.asked[1].header("Range"), "bytes=" + from + '-');
            const std::string total = std::to_string(m_bytes.size());
            const std::string last = std::to_string(m_bytes.size() - 1);
            f.transport.answer(1, status, status == 206 ? m_bytes.substr(std::size_t(held)) : std::string(),
                               {{"Content-Range", "bytes " + from + '-' + last + '/' + total}});
        }
        if (status == 416) {
            ASKED(3);
            QCOMPARE(f.transport.asked[2].header("Range"), "");
            f.transport.answer(2, 200, m_bytes, f.blobFields(m_bytes.size()));
        }
        ANSWERED_OK(answer);
        QTRY_VERIFY(f.engine->findBlob(*f.project(1), m_digest));
        QVERIFY(!f.events.contains(QStringLiteral("content.digestMismatch")));
    }

    void limitedWhileResuming_keepsThePart()
    {
        EngineFixture f;
        const auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(m_bytes.size()));
        f.transport.body(0, m_bytes.substr(0, 200'000));
        f.transport.fail(0, Error(ErrorCode::UpstreamTimeout));
        ASKED(2);
        f.transport.answer(1, 429, {}, {{"Retry-After", "1"}});
        ANSWERED_OK(answer);
        QTRY_COMPARE((*answer)->value().ticket->blob().state(), storage::InFlightBlob::State::Failed);
        QCOMPARE(f.store->partialBytes(), 200'000U);
    }

    void wrongBytes_areNeverListedAndRefusedAfterTheSecondTime()
    {
        EngineFixture f;
        std::string evil = m_bytes;
        evil[7] = 'x';
        for (std::size_t i = 0; i < 2; ++i) {
            const auto answer = f.blob(m_digest);
            ASKED(i + 1);
            f.transport.answer(i, 200, evil, f.blobFields(evil.size()));
            ANSWERED_OK(answer);
            QTRY_COMPARE((*answer)->value().ticket->blob().state(), storage::InFlightBlob::State::Failed);
            QVERIFY((*answer)->value().ticket->blob().readableBytes() < m_bytes.size());
            QTRY_COMPARE(f.engine->flightCount(), 0U); // the control thread has heard of it too
        }
        QVERIFY(!f.engine->findBlob(*f.project(1), m_digest));
        QVERIFY(!f.store->contains(m_digest));
        QVERIFY(f.ledger.content.empty());
        QCOMPARE(f.events.count(QStringLiteral("content.digestMismatch")), 2);
        const auto third = f.blob(m_digest);
        ANSWERED_ERROR(third, ErrorCode::DigestMismatch);
        QCOMPARE(f.transport.asked.size(), 2U);
        // The other upstream has done nothing wrong.
        const auto other = f.blob(m_digest, false, 2);
        ASKED(3);
        f.transport.answer(2, 200, m_bytes, f.blobFields(m_bytes.size()));
        ANSWERED_OK(other);
        QTRY_VERIFY(f.engine->findBlob(*f.project(2), m_digest));
    }

    void otherProject_getsItOnlyAfterItsOwnUpstreamProvedIt()
    {
        EngineFixture f;
        store(f);
        QVERIFY(!f.engine->findBlob(*f.project(2), m_digest));
        const auto refused = f.blob(m_digest, false, 2);
        ASKED(1);
        QCOMPARE(f.transport.asked[0].request.method, "HEAD");
        QCOMPARE(f.transport.asked[0].request.url.host, "up2.test");
        f.transport.answer(0, 404, {});
        ANSWERED_ERROR(refused, ErrorCode::BlobUnknown);
        QVERIFY(!f.engine->findBlob(*f.project(2), m_digest));
        f.clock.advance(NegativeCache::lifetime + 1s);
        const auto granted = f.blob(m_digest, false, 2);
        ASKED(2);
        f.transport.answer(1, 200, {}, f.blobFields(m_bytes.size()));
        ANSWERED_OK(granted);
        QVERIFY((*granted)->value().stored);
        QVERIFY(f.ledger.content.contains({2, m_digest}));
        QCOMPARE(f.transport.count("GET"), 0U);
    }

    void otherProject_joinsADownloadAfterItsProof()
    {
        EngineFixture f;
        const auto first = f.blob(m_digest, false, 1);
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(m_bytes.size()));
        ANSWERED_OK(first);
        const auto second = f.blob(m_digest, false, 2);
        ASKED(2);
        QVERIFY(!second->has_value());
        f.transport.answer(1, 200, {}, f.blobFields(m_bytes.size()));
        ANSWERED_OK(second);
        QVERIFY((*second)->value().ticket);
        f.transport.body(0, m_bytes);
        f.transport.finish(0);
        QTRY_VERIFY(f.engine->findBlob(*f.project(2), m_digest));
        QVERIFY(f.engine->findBlob(*f.project(1), m_digest));
        QCOMPARE(f.transport.count("GET"), 1U);
    }

    void missingInOneRepository_saysNothingOfAnother()
    {
        EngineFixture f;
        const auto wrong = f.blob(m_digest, false, 1, "lib/wrong");
        ASKED(1);
        const auto right = f.blob(m_digest, false, 1, "lib/app"); // joins, and is not to share the refusal
        f.transport.answer(0, 404, {});
        ANSWERED_ERROR(wrong, ErrorCode::BlobUnknown);
        ASKED(2);
        QCOMPARE(f.transport.asked[1].line(), "GET /v2/lib/app/blobs/" + m_digest.toString());
        f.transport.answer(1, 200, m_bytes, f.blobFields(m_bytes.size()));
        ANSWERED_OK(right);
        const auto again = f.blob(m_digest, true, 1, "lib/wrong");
        ANSWERED(again);
    }

    void missingThoughAManifestNamesIt_isAskedForEachTime()
    {
        EngineFixture f;
        f.ledger.parts = {{1, m_digest}}; // of an earlier run
        for (const std::size_t i : {0U, 1U}) {
            const auto get = f.blob(m_digest);
            ASKED(i + 1);
            f.transport.answer(i, 404, {});
            ANSWERED_ERROR(get, ErrorCode::BlobUnknown);
        }
        for (const std::size_t i : {2U, 3U}) {
            const auto head = f.blob(m_digest, true);
            ASKED(i + 1);
            f.transport.answer(i, 404, {});
            ANSWERED_ERROR(head, ErrorCode::BlobUnknown);
        }
        f.ledger.parts.clear(); // what nothing names is remembered
        const auto unnamed = f.blob(m_digest, true);
        ASKED(5);
        f.transport.answer(4, 404, {});
        ANSWERED_ERROR(unnamed, ErrorCode::BlobUnknown);
        const auto again = f.blob(m_digest, true);
        ANSWERED_ERROR(again, ErrorCode::BlobUnknown);
        QCOMPARE(f.transport.asked.size(), 5U);
    }

    void abandoned_stopsAndKeepsItsPart_orGoesOnWhenWorthIt_data()
    {
        QTest::addColumn<quint64>("total");
        QTest::addColumn<bool>("stops");
        QTest::newRow("large, hardly begun") << quint64(200) * 1024 * 1024 << true;
        QTest::newRow("small") << quint64(10) * 1024 * 1024 << false;
    }
    void abandoned_stopsAndKeepsItsPart_orGoesOnWhenWorthIt()
    {
        QFETCH(quint64, total);
        QFETCH(bool, stops);
        EngineFixture f;
        auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(total));
        f.transport.body(0, m_bytes);
        ANSWERED_OK(answer);
        *answer = Result<BlobAnswer>(BlobAnswer {}); // the only client goes
        if (stops) {
            QTRY_VERIFY(f.transport.asked[0].cancelled);
            QTRY_COMPARE(f.engine->flightCount(), 0U);
            QCOMPARE(f.store->partialBytes(), m_bytes.size());
            const auto again = f.blob(m_digest);
            ASKED(2);
            f.transport.answer(1, 200, {}, f.blobFields(total)); // the HEAD that tells the size again
            ASKED(3);
            QCOMPARE(f.transport.asked[2].header("Range"), "bytes=" + std::to_string(m_bytes.size()) + '-');
        } else {
            QTest::qWait(50);
            QVERIFY(!f.transport.asked[0].cancelled);
            QCOMPARE(f.engine->flightCount(), 1U);
        }
    }

    void abandonedWhileResting_isNotTakenUpForNobody()
    {
        EngineFixture f;
        auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(quint64(200) * 1024 * 1024));
        f.transport.body(0, m_bytes);
        ANSWERED_OK(answer);
        f.transport.fail(0, Error(ErrorCode::UpstreamTimeout));
        *answer = Result<BlobAnswer>(BlobAnswer {});
        QTRY_COMPARE(f.engine->flightCount(), 0U);
        QCOMPARE(f.transport.asked.size(), 1U);
    }

    void stored_butCutShort_isFetchedAgain()
    {
        EngineFixture f;
        store(f);
        QFile file(blobFile(f));
        QVERIFY(file.resize(1000));
        const auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.answer(0, 200, m_bytes, f.blobFields(m_bytes.size()));
        ANSWERED_OK(answer);
        QTRY_COMPARE(QFileInfo(blobFile(f)).size(), qint64(m_bytes.size()));
    }

    void head_asksForTheSizeWithoutADownload()
    {
        EngineFixture f;
        const auto answer = f.blob(m_digest, true);
        ASKED(1);
        QCOMPARE(f.transport.asked[0].request.method, "HEAD");
        f.transport.answer(0, 200, {}, f.blobFields(m_bytes.size()));
        ANSWERED_OK(answer);
        QCOMPARE((*answer)->value().sizeBytes, std::optional<std::uint64_t>(m_bytes.size()));
        QVERIFY(!(*answer)->value().stored);
    }

    void upstreamRemovedWhileDownloading_finishes()
    {
        EngineFixture f;
        const auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(m_bytes.size()));
        ANSWERED_OK(answer);
        f.setUpstreams({2});
        f.transport.body(0, m_bytes);
        f.transport.finish(0);
        QTRY_VERIFY(f.engine->findBlob(*f.project(1), m_digest));
    }

    void projectRemovedWhileDownloading_keepsNothing()
    {
        EngineFixture f;
        const auto answer = f.blob(m_digest);
        ASKED(1);
        f.transport.head(0, 200, f.blobFields(m_bytes.size()));
        ANSWERED_OK(answer);
        f.setProjects({2});
        f.transport.body(0, m_bytes);
        f.transport.finish(0);
        QTRY_COMPARE(f.engine->flightCount(), 0U);
        QCOMPARE((*answer)->value().ticket->blob().state(), storage::InFlightBlob::State::Committed);
        QVERIFY(f.ledger.content.empty());
        QVERIFY(!f.store->contains(m_digest));
        QVERIFY(f.events.isEmpty());
    }

    void probe_thatIsRefused_tellsThatTheUpstreamAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("403") << 403 << QByteArray();
        QTest::newRow("a redirect that is not followed") << 307 << QByteArray("http://elsewhere.test/blob");
    }
    void probe_thatIsRefused_tellsThatTheUpstreamAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        EngineFixture f;
        for (int i = 0; i < 5; ++i) {
            f.engine->upstreams().report(1, Error(ErrorCode::UpstreamConnect), "lib/app");
            f.clock.advance(4s);
        }
        const auto probe = f.blob(m_digest);
        ASKED(1);
        ScriptedTransport::Fields fields {{"Content-Length", "0"}};
        if (!location.isEmpty())
            fields.emplace_back("Location", location.toStdString());
        f.transport.answer(0, status, {}, fields);
        ANSWERED(probe);
        QVERIFY(!(*probe)->ok());
        const auto next = f.blob(Hasher::hash("another"));
        ASKED(2); // and not refused until the probe's patience is over
        Q_UNUSED(next);
    }

    void denied_isAskedAgainAtOnce_whenTheUpstreamWasCorrected()
    {
        EngineFixture f;
        const auto denied = f.blob(m_digest);
        ASKED(1);
        f.transport.answer(0, 403, {}, {{"Content-Length", "0"}});
        ANSWERED_ERROR(denied, ErrorCode::UpstreamDenied);
        const auto again = f.blob(m_digest);
        ANSWERED_ERROR(again, ErrorCode::UpstreamDenied);
        QCOMPARE(f.transport.asked.size(), 1U);
        auto config = f.engine->upstreams().find(1)->config();
        config.username = QStringLiteral("me");
        config.password = Secret(QStringLiteral("right"));
        f.engine->upstreams().setConfigs({config, f.engine->upstreams().find(2)->config()});
        const auto corrected = f.blob(m_digest);
        ASKED(2);
        Q_UNUSED(corrected);
    }

    void engineEndsWhileDownloading_withoutHarm()
    {
        EngineFixture f;
        const auto answer = f.blob(m_digest);
        const auto waiting = f.manifest("latest");
        ASKED(2);
        f.transport.head(0, 200, f.blobFields(m_bytes.size()));
        ANSWERED_OK(answer);
        f.engine.reset();
        QTest::qWait(10);
        (*answer)->value().ticket->blob().readableBytes(); // the reader still holds it
    }
};

} // namespace breakwater::cache

QTEST_GUILESS_MAIN(breakwater::cache::TestBlobs)
#include "tst_blobs.moc"
