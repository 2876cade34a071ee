// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hasher.h"
#include "base/MediaType.h"
#include "cache/AccessQueue.h"
#include "cache/FreshnessPolicy.h"
#include "cache/LookupIndex.h"
#include "cache/ManifestMemory.h"
#include "cache/ManifestSummary.h"
#include "cache/NegativeCache.h"
#include "cache/ProjectDirectory.h"
#include "cache/StalePolicy.h"
#include "support/ManualClock.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace breakwater::cache {

/// The small parts of the heart, each by itself.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stale_whatMayReplaceAnError_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("ageSeconds");
        QTest::addColumn<bool>("standard");
        QTest::addColumn<bool>("noStale");
        QTest::addColumn<bool>("oneHour");
        QTest::addColumn<bool>("strict");
        const auto row
            = [](const char *name, ErrorCode code, int age, bool standard, bool noStale, bool oneHour, bool strict) {
                  QTest::newRow(name) << static_cast<int>(code) << age << standard << noStale << oneHour << strict;
              };
        row("5xx, young", ErrorCode::UpstreamStatus, 10, true, false, true, true);
        row("5xx, at the limit", ErrorCode::UpstreamStatus, 3600, true, false, true, true);
        row("5xx, past the limit", ErrorCode::UpstreamStatus, 3601, true, false, false, true);
        row("5xx, years old", ErrorCode::UpstreamStatus, 100'000'000, true, false, false, true);
        row("401", ErrorCode::UpstreamCredentialsRefused, 10, true, false, true, true);
        row("404", ErrorCode::ManifestUnknown, 10, true, true, true, false);
        row("404 of the repository", ErrorCode::RepositoryUnknown, 7200, true, true, true, false);
        row("offline is no failure", ErrorCode::UpstreamDisabled, 7200, true, true, true, true);
    }
    void stale_whatMayReplaceAnError()
    {
        QFETCH(int, code);
        QFETCH(int, ageSeconds);
        const Error reason(static_cast<ErrorCode>(code));
        const auto age = std::chrono::seconds(ageSeconds);
        StalePolicy noStale;
        noStale.onError = false;
        StalePolicy oneHour;
        oneHour.maxAge = 1h;
        StalePolicy strict;
        strict.strictGone = true;
        QTEST(StalePolicy().mayReplace(reason, age), "standard");
        QTEST(noStale.mayReplace(reason, age), "noStale");
        QTEST(oneHour.mayReplace(reason, age), "oneHour");
        QTEST(strict.mayReplace(reason, age), "strict");
    }

    void stale_whileChecking_endsWithTheWindow()
    {
        const ManualClock clock;
        const MonotonicTime now = clock.monotonic();
        StalePolicy policy;
        QVERIFY2(!policy.mayServeWhileChecking(now - 1s, now), "off by default");
        policy.whileRevalidate = 60s;
        QVERIFY(policy.mayServeWhileChecking(now - 59s, now));
        QVERIFY(!policy.mayServeWhileChecking(now - 60s, now));
        QVERIFY2(!policy.mayServeWhileChecking({}, MonotonicTime(1s)), "a tag that must be asked for");
    }

    void freshUntil_withoutEnd_doesNotOverflow()
    {
        const ManualClock clock;
        QVERIFY(freshUntil(clock, FreshnessPolicy::forever, 0ms) == MonotonicTime::max());
        QVERIFY(freshUntil(clock, FreshnessPolicy::forever, 24h * 365 * 200) == MonotonicTime::max());
        QVERIFY(freshUntil(clock, std::chrono::hours(24 * 365 * 99), 0ms) > clock.monotonic());
        QVERIFY(freshUntil(clock, 10s, 4s) == clock.monotonic() + 6s);
        QVERIFY(freshUntil(clock, 10s, 1h) < clock.monotonic());
        QVERIFY2(freshUntil(clock, 10s, -1h) == clock.monotonic() + 10s, "the wall clock was set back");
    }

    void index_contentIsSeenOnlyByProjectsThatWereGrantedIt()
    {
        LookupIndex index;
        const Digest digest = Hasher::hash("x");
        index.grant(1, digest); // nothing there yet
        QVERIFY(!index.anyContent(digest));
        index.addContent(digest, {5, "type"});
        QVERIFY(!index.content(1, digest));
        index.grant(1, digest);
        index.grant(1, digest);
        QVERIFY(index.content(1, digest));
        QVERIFY(!index.content(2, digest));
        index.addContent(digest, {6, "other"}); // keeps who may have it
        QCOMPARE(index.content(1, digest)->sizeBytes, 6U);
        index.revoke(1, digest);
        QVERIFY(!index.content(1, digest));
        QVERIFY(index.anyContent(digest));
        index.removeContent(digest);
        QCOMPARE(index.contentCount(), 0U);
    }

    void index_tagsOfAProjectAreItsOwn()
    {
        LookupIndex index;
        index.setTag(1, "a", "x", {});
        index.setTag(1, "a", "b", {});
        index.setTag(11, "a", "y", {});
        QCOMPARE(index.tags(1, "a"), (std::vector<std::string> {"b", "x"}));
        int seen = 0;
        index.forEachTag(1, [&](std::string_view, TagEntry &) { ++seen; });
        QCOMPARE(seen, 2);
        index.removeTag(1, "a", "b");
        index.removeTag(1, "a", "unknown");
        index.removeProject(1);
        QVERIFY(!index.tag(1, "a", "x"));
        QVERIFY(index.tag(11, "a", "y"));
    }

    void memory_keepsWhatWasUsedLast()
    {
        ManifestMemory memory(100);
        const auto bytes = [](std::size_t size) { return std::make_shared<const std::string>(size, 'm'); };
        memory.insert(Hasher::hash("huge"), bytes(26)); // over a quarter of all
        QVERIFY(!memory.find(Hasher::hash("huge")));
        for (const char *name : {"a", "b", "c", "d"})
            memory.insert(Hasher::hash(name), bytes(25));
        QVERIFY(memory.find(Hasher::hash("a")));
        memory.insert(Hasher::hash("e"), bytes(25));
        QVERIFY(memory.find(Hasher::hash("a")));
        QVERIFY(!memory.find(Hasher::hash("b")));
        memory.remove(Hasher::hash("a"));
        memory.remove(Hasher::hash("a"));
        QVERIFY(!memory.find(Hasher::hash("a")));
    }

    void summary_ofImageIndexAndJunk()
    {
        const auto descriptor = [](const std::string &digest, int size, const std::string &more = {}) {
            return "{\"digest\":\"" + digest + "\",\"size\":" + std::to_string(size) + more + '}';
        };
        const std::string digest = Hasher::hash("l").toString();
        const auto image
            = summarizeManifest("{\"config\":" + descriptor(digest, 3) + ",\"layers\":[" + descriptor(digest, 7) + ','
                                    + descriptor(digest, 9, ",\"urls\":[\"x\"]") + ',' + descriptor("md5:0", 1) + ','
                                    + descriptor(digest, -1) + "],\"subject\":" + descriptor(digest, 1) + '}',
                                mediatype::ociManifest);
        QVERIFY(image.ok());
        QCOMPARE(image->children.size(), 3U);
        QCOMPARE(image->childrenBytes(), 19U);
        QVERIFY(image->children[2].foreign);
        QVERIFY(image->subject.has_value());
        const std::string platform = ",\"platform\":{\"os\":\"linux\",\"architecture\":\"arm64\",\"variant\":\"v8\"}";
        const auto index
            = summarizeManifest("{\"manifests\":[" + descriptor(digest, 1, platform) + "]}", mediatype::ociIndex);
        QVERIFY(index.ok() && index->isIndex());
        QCOMPARE(index->children.front().platform, "linux/arm64/v8");
        QVERIFY(!summarizeManifest("<html>", mediatype::ociManifest).ok());
        QVERIFY(!summarizeManifest("[]", mediatype::ociManifest).ok());
    }

    void accessQueue_wakesAConsumerThatRests_once()
    {
        AccessQueue queue;
        int woken = 0;
        queue.onFilled([&woken] { ++woken; });
        queue.push({});
        queue.push({});
        QCOMPARE(woken, 1);
        QCOMPARE(queue.take().size(), 2U);
        queue.push({}); // the consumer looks again by itself
        QCOMPARE(woken, 1);
        QCOMPARE(queue.take().size(), 1U);
        QVERIFY(queue.take().empty()); // and rests now
        queue.push({});
        QCOMPARE(woken, 2);
    }

    void negatives_endAndAreBounded()
    {
        ManualClock clock;
        NegativeCache negatives(clock);
        negatives.insert("k", Error(ErrorCode::ManifestUnknown));
        QVERIFY(negatives.find("k"));
        clock.advance(NegativeCache::lifetime);
        QVERIFY(!negatives.find("k"));
        for (std::size_t i = 0; i <= NegativeCache::capacity; ++i)
            negatives.insert(std::to_string(i), Error(ErrorCode::ManifestUnknown));
        QVERIFY(!negatives.find("0"));
        QVERIFY(negatives.find(std::to_string(NegativeCache::capacity)));
    }

    void directory_findsByNameHostAndAlias()
    {
        Project hub;
        hub.id = 1;
        hub.name = "hub";
        hub.serves = {"docker.io"};
        hub.isDefault = true;
        const ProjectDirectory directory({hub});
        QVERIFY(directory.byName("hub"));
        QVERIFY(directory.byHost("Index.Docker.IO"));
        QVERIFY(!directory.byHost("evil.io"));
        QVERIFY(directory.defaultProject());
        QVERIFY(!directory.byId(2));
    }
};

} // namespace breakwater::cache

QTEST_GUILESS_MAIN(breakwater::cache::TestValues)
#include "tst_values.moc"
