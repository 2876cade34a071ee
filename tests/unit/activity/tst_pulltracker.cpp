// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/PullTracker.h"
#include "base/Hasher.h"
#include "base/MediaType.h"
#include "support/ManualClock.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace breakwater::activity {

/// Requests as clients really send them, and the pulls that come of them.
class TestPullTracker : public QObject
{
    Q_OBJECT

private:
    using Kind = cache::RequestKind;
    using Outcome = cache::Outcome;

    static Digest digest(const std::string &name) { return Hasher::hash(name); }

    /// An index "index" of two platforms; "amd64" has "config", "layer1" and "layer2", "other" shares "layer1".
    static std::optional<cache::ManifestSummary> describe(std::int32_t, const Digest &asked)
    {
        using Child = cache::ManifestChild;
        cache::ManifestSummary summary;
        if (asked == digest("index")) {
            summary.mediaType = mediatype::ociIndex;
            summary.children = {{Child::Kind::Manifest, digest("amd64"), {}, 1, "linux/amd64", false},
                                {Child::Kind::Manifest, digest("arm64"), {}, 1, "linux/arm64", false}};
            return summary;
        }
        summary.mediaType = mediatype::ociManifest;
        if (asked == digest("amd64")) {
            summary.children = {{Child::Kind::Config, digest("config"), {}, 10, {}, false},
                                {Child::Kind::Layer, digest("layer1"), {}, 1000, {}, false},
                                {Child::Kind::Layer, digest("layer2"), {}, 2000, {}, false},
                                {Child::Kind::Layer, digest("foreign"), {}, 9000, {}, true}};
            return summary;
        }
        if (asked == digest("other")) {
            summary.children = {{Child::Kind::Config, digest("config2"), {}, 10, {}, false},
                                {Child::Kind::Layer, digest("layer1"), {}, 1000, {}, false}};
            return summary;
        }
        return std::nullopt;
    }

    struct World
    {
        ManualClock clock;
        PullTracker tracker {clock, describe, 40};
        std::uint64_t number = 0;
        std::string peer = "192.0.2.1";
        std::string robot = "robot$a";
        std::vector<Pull> ended;

        cache::AccessRecord record(Kind kind, const std::string &method, const std::string &reference)
        {
            cache::AccessRecord record;
            record.number = ++number;
            record.kind = kind;
            record.method = method;
            record.peer = peer;
            record.robot = robot;
            record.projectId = 1;
            record.project = "one";
            record.repository = "lib/app";
            record.reference = reference;
            record.target = (kind == Kind::Blob ? "/blobs/" : "/manifests/") + reference;
            record.startedAt = clock.now();
            record.status = 200;
            record.complete = true;
            record.ended = true;
            return record;
        }
        void add(const cache::AccessRecord &record)
        {
            tracker.add(record);
            collect();
        }
        void collect()
        {
            for (const Pull &pull : tracker.takeChanges().ended)
                ended.push_back(pull);
        }
        void manifest(const std::string &method, const std::string &reference, const std::string &name,
                      Outcome outcome = Outcome::Hit)
        {
            auto each = record(Kind::Manifest, method, reference);
            each.digest = digest(name);
            each.outcome = outcome;
            add(each);
        }
        void blob(const std::string &name, std::uint64_t bytes, Outcome outcome = Outcome::Hit)
        {
            auto each = record(Kind::Blob, "GET", digest(name).toString());
            each.digest = digest(name);
            each.bodyBytes = bytes;
            each.outcome = outcome;
            add(each);
        }
        void piece(const std::string &name, std::uint64_t bytes, bool clientGone = false)
        {
            auto each = record(Kind::Blob, "GET", digest(name).toString());
            each.digest = digest(name);
            each.status = 206;
            each.bodyBytes = bytes;
            each.complete = !clientGone;
            each.clientGone = clientGone;
            add(each);
        }
        void quiet()
        {
            clock.advance(PullTracker::quiet + 1s);
            tracker.tick();
            collect();
        }
    };

private Q_SLOTS:
    void manifest_askedAgainAndAgain_isReadOnce()
    {
        int reads = 0;
        ManualClock clock;
        PullTracker tracker(
            clock,
            [&reads](std::int32_t projectId, const Digest &asked) {
                ++reads;
                return reads > 1 ? describe(projectId, asked) : std::nullopt; // not stored yet, the first time
            },
            1);
        World world;
        for (int i = 0; i < 50; ++i) {
            auto head = world.record(Kind::Manifest, i % 2 == 0 ? "HEAD" : "GET", "latest");
            head.digest = digest("amd64");
            tracker.add(head);
        }
        QCOMPARE(reads, 2);
        QCOMPARE(tracker.running().front().layersTotal, 3);
        QCOMPARE(tracker.running().front().bytesTotal, 3010U);
    }

    void isPulled_fromTheIndexOn_untilItIsQuiet()
    {
        World w;
        const auto isPulled = [&w](const char *name) { return w.tracker.isPulled(1, "lib/app", digest(name)); };
        QVERIFY(!isPulled("amd64"));
        w.manifest("GET", "latest", "index", Outcome::Miss);
        QVERIFY(isPulled("index"));
        QVERIFY(isPulled("amd64"));
        QVERIFY(!isPulled("other"));
        QVERIFY(!w.tracker.isPulled(2, "lib/app", digest("amd64")));
        QVERIFY(!w.tracker.isPulled(1, "lib/another", digest("amd64")));
        w.quiet();
        QVERIFY(!isPulled("amd64"));
    }

    void containerd_pull_isOneRow()
    {
        World w;
        auto challenge = w.record(Kind::Manifest, "HEAD", "latest");
        challenge.projectId = 0; // a 401 comes before any project is looked at
        challenge.status = 401;
        w.add(challenge);
        QCOMPARE(w.tracker.runningCount(), 0U);
        w.manifest("HEAD", "latest", "index", Outcome::Miss);
        w.manifest("GET", digest("index").toString(), "index", Outcome::Miss);
        w.manifest("GET", digest("amd64").toString(), "amd64", Outcome::Miss);
        QCOMPARE(w.tracker.runningCount(), 1U);
        QCOMPARE(w.tracker.running().front().layersTotal, 3);
        QCOMPARE(w.tracker.running().front().bytesTotal, 3010U);
        w.blob("config", 10, Outcome::Miss);
        w.blob("layer2", 2000, Outcome::Miss);
        QVERIFY(w.ended.empty());
        w.blob("layer1", 1000, Outcome::Joined);
        QCOMPARE(w.ended.size(), 1U);
        const Pull &pull = w.ended.front();
        QCOMPARE(pull.id, 41);
        QCOMPARE(pull.reference, "latest");
        QCOMPARE(*pull.digest, digest("index"));
        QCOMPARE(pull.state, PullState::Finished);
        QCOMPARE(pull.outcome, Outcome::Miss);
        QCOMPARE(pull.layersDone, 3);
        QCOMPARE(pull.bytesSent, 3010U);
        QCOMPARE(pull.bytesFromUpstream, 2010U);
        QCOMPARE(pull.requests.size(), 6U);
    }

    void secondPull_isARowOfItsOwn()
    {
        World w;
        for (int i = 0; i < 2; ++i) {
            w.manifest("GET", "latest", "amd64");
            w.blob("config", 10);
            w.blob("layer1", 1000);
            w.blob("layer2", 2000);
        }
        QCOMPARE(w.ended.size(), 2U);
        QCOMPARE(w.ended[1].outcome, Outcome::Hit);
        QCOMPARE(w.ended[1].bytesFromUpstream, 0U);
    }

    void nodeThatHasSomeLayers_finishesWhenItIsQuiet()
    {
        World w;
        w.manifest("GET", "latest", "amd64", Outcome::Revalidated);
        w.blob("layer2", 2000);
        QVERIFY(w.ended.empty());
        w.quiet();
        QCOMPARE(w.ended.size(), 1U);
        QCOMPARE(w.ended[0].state, PullState::Finished);
        QCOMPARE(w.ended[0].layersDone, 1);
        QCOMPARE(w.ended[0].outcome, Outcome::Revalidated);
    }

    void headAlone_isACheckThatEndsQuietly()
    {
        World w;
        w.manifest("HEAD", "latest", "amd64", Outcome::Revalidated);
        w.quiet();
        QCOMPARE(w.ended.size(), 1U);
        QCOMPARE(w.ended[0].layersTotal, 0);
        QCOMPARE(w.ended[0].state, PullState::Finished);
    }

    void twoNodesBehindOneAddress_areToldApartByTheirRobots()
    {
        World w;
        w.manifest("GET", "latest", "amd64");
        w.robot = "robot$b";
        w.manifest("GET", "latest", "amd64");
        QCOMPARE(w.tracker.runningCount(), 2U);
        w.blob("layer1", 1000);
        QCOMPARE(w.tracker.running()[0].bytesSent, 0U);
        QCOMPARE(w.tracker.running()[1].bytesSent, 1000U);
    }

    void twoTagsAtOnce_shareLayersFairly()
    {
        World w;
        w.manifest("GET", "1.0", "amd64");
        w.manifest("GET", "2.0", "other");
        QCOMPARE(w.tracker.runningCount(), 2U);
        w.blob("layer1", 1000);
        w.blob("layer1", 1000);
        w.blob("config2", 10);
        QCOMPARE(w.ended.size(), 1U);
        QCOMPARE(w.ended[0].reference, "2.0");
        w.blob("config", 10);
        w.blob("layer2", 2000);
        QCOMPARE(w.ended.size(), 2U);
        QCOMPARE(w.ended[1].bytesSent, 3010U);
    }

    void layerInPieces_isDoneWhenAllOfItWasSent()
    {
        World w; // containerd 2.1: parallel ranges, some of them left early
        w.manifest("GET", "latest", "other");
        w.blob("config2", 10);
        w.piece("layer1", 400);
        QVERIFY2(w.ended.empty(), "a piece is no layer");
        w.piece("layer1", 300, true);
        QVERIFY(w.ended.empty());
        w.piece("layer1", 300);
        QCOMPARE(w.ended.size(), 1U);
        QCOMPARE(w.ended[0].state, PullState::Finished);
        QCOMPARE(w.ended[0].layersDone, 2);
    }

    void clientThatLeaves_hasNotFinished()
    {
        World w;
        w.manifest("GET", "latest", "amd64");
        auto record = w.record(Kind::Blob, "GET", digest("layer2").toString());
        record.digest = digest("layer2");
        record.bodyBytes = 700;
        record.complete = false;
        record.clientGone = true;
        w.add(record);
        w.quiet();
        QCOMPARE(w.ended.size(), 1U);
        QCOMPARE(w.ended[0].state, PullState::Failed);
        QCOMPARE(w.ended[0].error->code, ErrorCode::Cancelled);
        QCOMPARE(w.ended[0].bytesSent, 700U);
    }

    void failedRequestThatSucceedsLater_isNoFailure()
    {
        World w;
        auto refused = w.record(Kind::Manifest, "GET", "latest");
        refused.status = 503;
        refused.error = Error(ErrorCode::UpstreamRateLimited);
        refused.outcome = Outcome::Failed;
        w.add(refused);
        QCOMPARE(w.tracker.running()[0].error->code, ErrorCode::UpstreamRateLimited);
        w.manifest("GET", "latest", "other", Outcome::Miss);
        w.blob("config2", 10);
        w.blob("layer1", 1000);
        QCOMPARE(w.ended.size(), 1U);
        QCOMPARE(w.ended[0].state, PullState::Finished);
        QCOMPARE(w.ended[0].outcome, Outcome::Miss);
        QVERIFY(!w.ended[0].error);
    }

    void missingTag_fails()
    {
        World w;
        auto record = w.record(Kind::Manifest, "GET", "nope");
        record.status = 404;
        record.error = Error(ErrorCode::ManifestUnknown);
        record.outcome = Outcome::Failed;
        w.add(record);
        w.quiet();
        QCOMPARE(w.ended[0].state, PullState::Failed);
        QCOMPARE(w.ended[0].error->code, ErrorCode::ManifestUnknown);
    }

    void companions_areNoPulls()
    {
        World w;
        auto record = w.record(Kind::Manifest, "GET", "sha256-" + digest("index").hex() + ".sig");
        record.status = 404;
        w.add(record);
        w.add(w.record(Kind::Referrers, "GET", digest("index").toString()));
        w.add(w.record(Kind::Tags, "GET", "list"));
        QCOMPARE(w.tracker.runningCount(), 0U);
    }

    void progress_isReadWhileItRuns()
    {
        World w;
        w.manifest("GET", "latest", "amd64");
        auto record = w.record(Kind::Blob, "GET", digest("layer2").toString());
        const auto sent = std::make_shared<std::atomic<std::uint64_t>>(0);
        record.digest = digest("layer2");
        record.outcome = Outcome::Miss;
        record.ended = false;
        record.bytesSent = sent;
        record.bodyBytes = 2000;
        w.add(record);
        w.tracker.tick();
        w.clock.advance(100ms);
        *sent = 500;
        w.tracker.tick();
        QCOMPARE(w.tracker.running()[0].bytesSent, 500U);
        QVERIFY(w.tracker.running()[0].bytesPerSecond > 0);
        w.quiet(); // a request that runs is not quiet
        QCOMPARE(w.tracker.runningCount(), 1U);
        record.ended = true;
        record.bodyBytes = 2000;
        record.bytesSent.reset();
        w.add(record);
        QCOMPARE(w.tracker.running()[0].bytesSent, 2000U);
        QCOMPARE(w.tracker.running()[0].bytesFromUpstream, 2000U);
        w.quiet();
        QCOMPARE(w.tracker.runningCount(), 0U);
        QCOMPARE(w.tracker.bytesPerSecond(), 0U);
    }

    void requests_areBounded()
    {
        World w;
        for (std::size_t i = 0; i < PullTracker::maxRequests + 50; ++i)
            w.manifest("HEAD", "latest", "amd64");
        QCOMPARE(w.tracker.running()[0].requests.size(), PullTracker::maxRequests);
    }
};

} // namespace breakwater::activity

QTEST_GUILESS_MAIN(breakwater::activity::TestPullTracker)
#include "tst_pulltracker.moc"
