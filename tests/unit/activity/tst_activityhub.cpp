// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/ActivityHub.h"
#include "activity/PullCodec.h"
#include "base/Hasher.h"
#include "catalog/TrafficStore.h"
#include "support/ManualClock.h"
#include "unit/catalog/CatalogFixture.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

namespace breakwater::activity {

/// What the hub keeps of requests, and how it writes it down.
class TestActivityHub : public QObject
{
    Q_OBJECT

private:
    static std::optional<cache::ManifestSummary> describe(std::int32_t, const Digest &) { return std::nullopt; }

    static cache::AccessRecord record(std::uint64_t number, cache::Outcome outcome = cache::Outcome::Hit)
    {
        cache::AccessRecord record;
        record.number = number;
        record.ended = true;
        record.kind = cache::RequestKind::Manifest;
        record.method = "GET";
        record.peer = "192.0.2.1";
        record.robot = "robot$a";
        record.projectId = 1;
        record.project = "one";
        record.repository = "lib/app";
        record.reference = "latest";
        record.target = "/v2/one/lib/app/manifests/latest";
        record.status = 200;
        record.complete = true;
        record.bodyBytes = 100;
        record.outcome = outcome;
        record.startedAt = fromUnixMs(1'767'225'600'000);
        return record;
    }

private Q_SLOTS:
    void records_becomeOnePullThatIsWritten()
    {
        catalog::CatalogFixture catalog;
        ManualClock clock;
        {
            ActivityHub hub(catalog, clock, describe);
            QSignalSpy changed(&hub, &ActivityHub::pullsChanged);
            QSignalSpy ended(&hub, &ActivityHub::pullEnded);
            for (std::uint64_t i = 1; i <= 5; ++i)
                hub.queue().push(record(i));
            QTRY_VERIFY(!changed.isEmpty());
            QCOMPARE(hub.pulls().runningCount(), 1U);
            clock.advance(4s);
            QTRY_COMPARE(ended.size(), 1);
            QCOMPARE(hub.latestPulls(10).size(), 1U);
            QCOMPARE(hub.traffic().project(1).requests, 5);
            hub.flush();
            QVERIFY(hub.findPull(hub.latestPulls(1)[0].id));
        }
        ActivityHub again(catalog, clock, describe);
        QCOMPARE(again.latestPulls(10).size(), 1U);
        const auto nodes = catalog::NodeStore(catalog.database()).all();
        QVERIFY(nodes.ok());
        QCOMPARE(nodes->size(), 1);
        QCOMPARE(nodes->first().pulls, 1);
        QCOMPARE(nodes->first().bytesSent, 500);
    }

    void end_writesWhatIsPending()
    {
        catalog::CatalogFixture catalog;
        ManualClock clock;
        {
            ActivityHub hub(catalog, clock, describe);
            hub.queue().push(record(1, cache::Outcome::Miss));
            hub.recordDownload(100);
        }
        const auto sum = catalog::TrafficStore(catalog.database()).sum(clock.now() - 1h, clock.now() + 1h);
        QVERIFY(sum.ok());
        QCOMPARE(sum->misses, 1);
        QCOMPARE(sum->bytesFromUpstream, 100);
    }

    void strangers_areNoNodes()
    {
        catalog::CatalogFixture catalog;
        ManualClock clock;
        {
            ActivityHub hub(catalog, clock, describe);
            auto scan = record(1);
            scan.kind = cache::RequestKind::Other;
            scan.projectId = 0;
            scan.status = 404;
            scan.target = "/wp-login.php";
            hub.queue().push(scan);
            auto ca = scan;
            ca.status = 200;
            ca.target = "/ca.crt";
            hub.queue().push(ca);
            auto refused = record(2);
            refused.status = 401;
            hub.queue().push(refused);
        }
        QVERIFY(catalog::NodeStore(catalog.database()).all()->isEmpty());
    }

    void repeatedEvents_areRecordedOnceInAWhile()
    {
        catalog::CatalogFixture catalog;
        ManualClock clock;
        ActivityHub hub(catalog, clock, describe);
        QSignalSpy recorded(&hub, &ActivityHub::eventRecorded);
        const QMap<QString, QString> params {{QStringLiteral("ns"), QStringLiteral("x")}};
        for (int i = 0; i < 100; ++i)
            hub.recordRepeatable(Severity::Warning, QStringLiteral("request.nsDisagrees"), QStringLiteral("n"), params);
        hub.recordRepeatable(Severity::Warning, QStringLiteral("request.nsDisagrees"), QStringLiteral("m"), params);
        QCOMPARE(recorded.size(), 2);
        clock.advance(6min);
        hub.recordRepeatable(Severity::Warning, QStringLiteral("request.nsDisagrees"), QStringLiteral("n"), params);
        QCOMPARE(recorded.size(), 3);
        for (int i = 0; i < 5000; ++i)
            hub.recordRepeatable(Severity::Warning, QStringLiteral("made.up"), QString::number(i), {});
        QVERIFY(recorded.size() <= 1003);
    }

    void traffic_countsByOutcomeAndBucket()
    {
        catalog::CatalogFixture catalog;
        TrafficMeter meter;
        meter.add(record(1, cache::Outcome::Hit));
        meter.add(record(2, cache::Outcome::Miss));
        meter.add(record(3, cache::Outcome::Stale));
        auto ping = record(4);
        ping.kind = cache::RequestKind::Other;
        meter.add(ping);
        auto later = record(5, cache::Outcome::Joined);
        later.startedAt += 10min;
        meter.add(later);
        catalog::TrafficStore store(catalog.database());
        QVERIFY(meter.flush(store).ok());
        QVERIFY(!meter.hasPending());
        const WallTime from = record(1).startedAt;
        const auto buckets = store.range(from - 1h, from + 1h);
        QVERIFY(buckets.ok());
        QCOMPARE(buckets->size(), 2);
        QCOMPARE(buckets->at(0).hits, 1);
        QCOMPARE(buckets->at(0).misses, 1);
        QCOMPARE(buckets->at(0).stale, 1);
        QCOMPARE(buckets->at(0).bytesServed, 300);
        QCOMPARE(buckets->at(0).bytesFromCache, 200);
        QCOMPARE(buckets->at(1).joined, 1);
        QCOMPARE(meter.project(1).hits, 2);
        QCOMPARE(meter.project(1).requests, 4);
    }

    void codec_keepsAPull()
    {
        Pull pull;
        pull.id = 7;
        pull.startedAt = fromUnixMs(1000);
        pull.finishedAt = fromUnixMs(2000);
        pull.peer = "2001:db8::1";
        pull.robot = "robot$a";
        pull.userAgent = "containerd/2.1";
        pull.project = "one";
        pull.repository = "lib/app";
        pull.reference = "latest";
        pull.outcome = cache::Outcome::Stale;
        pull.state = PullState::Failed;
        pull.layersDone = 2;
        pull.layersTotal = 3;
        pull.bytesSent = 1ULL << 40;
        pull.bytesTotal = 1ULL << 41;
        pull.staleReason = "upstream.connect";
        pull.error
            = Error(ErrorCode::UpstreamConnect, QStringLiteral("d"), {{QStringLiteral("k"), QStringLiteral("v")}});
        pull.requestId = "abcd1234";
        pull.requests.push_back({0, "abcd1234", fromUnixMs(1000), cache::RequestKind::Blob, "GET", "/v2/x", 206,
                                 cache::Outcome::Joined, 55, 12ms, 3ms});
        const Pull back = pullFromRecord(recordFromPull(pull));
        QCOMPARE(recordFromPull(back), recordFromPull(pull));
        QCOMPARE(back.error->params, pull.error->params);
        QCOMPARE(back.requests.size(), 1U);
        QCOMPARE(back.requests[0].status, 206);
        QVERIFY(back.requests[0].upstreamWait == 3ms);
    }
};

} // namespace breakwater::activity

QTEST_GUILESS_MAIN(breakwater::activity::TestActivityHub)
#include "tst_activityhub.moc"
