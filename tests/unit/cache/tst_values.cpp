// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hasher.h"
#include "base/MediaType.h"
#include "cache/CircuitBreaker.h"
#include "cache/FreshnessPolicy.h"
#include "cache/LookupIndex.h"
#include "cache/ManifestMemory.h"
#include "cache/ManifestSummary.h"
#include "cache/NegativeCache.h"
#include "cache/ProjectDirectory.h"
#include "support/ManualClock.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace breakwater::cache {

/// The small parts of the heart, each by itself.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshness_byKindOfTag_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<bool>("versionLike");
        for (const char *tag : {"1.27", "1.27.3", "v2.0", "V2.0", "2024.05.1", "3.9-alpine", "16.1-bookworm"})
            QTest::newRow(tag) << QByteArray(tag) << true;
        for (const char *tag : {"latest", "stable", "16", "v2", "16-alpine", "1.", ".1", "v", "1.x", "edge-1.2", ""})
            QTest::newRow(*tag ? tag : "empty") << QByteArray(tag) << false;
    }
    void freshness_byKindOfTag()
    {
        QFETCH(QByteArray, tag);
        QFETCH(bool, versionLike);
        QCOMPARE(FreshnessPolicy::isVersionLike(tag.toStdString()), versionLike);
        const std::chrono::seconds expected = versionLike ? std::chrono::seconds(24h) : std::chrono::seconds(10min);
        QVERIFY(FreshnessPolicy().lifetime(tag.toStdString()) == expected);
    }

    void freshness_firstRuleThatMatchesDecides()
    {
        const FreshnessPolicy policy({{"pr-*", 0s}, {"*", 5s}, {"latest", 9s}});
        QVERIFY(policy.lifetime("pr-12") == 0s);
        QVERIFY(policy.lifetime("latest") == 5s);
    }

    void glob_matches_data()
    {
        QTest::addColumn<QByteArray>("glob");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *glob, const char *text, bool matches) {
            QTest::newRow(qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(glob), QLatin1String(text))))
                << QByteArray(glob) << QByteArray(text) << matches;
        };
        row("*", "", true);
        row("", "", true);
        row("", "a", false);
        row("a*c", "abbbc", true);
        row("a*c", "abbb", false);
        row("?.?", "1.2", true);
        row("?.?", "1.22", false);
        row("*-alpine", "3.9-alpine", true);
        row("*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false); // linear, not exponential
        row("**", "x", true);
    }
    void glob_matches()
    {
        QFETCH(QByteArray, glob);
        QFETCH(QByteArray, text);
        QFETCH(bool, matches);
        QCOMPARE(FreshnessPolicy::globMatches(glob.toStdString(), text.toStdString()), matches);
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

    void breaker_opensAfterTwoFailuresAndLetsOneProbe()
    {
        ManualClock clock;
        CircuitBreaker breaker(clock);
        breaker.failed();
        QVERIFY(breaker.mayAsk());
        breaker.failed();
        QVERIFY(!breaker.mayAsk());
        clock.advance(6s);
        QVERIFY(breaker.mayAsk());
        QVERIFY2(!breaker.mayAsk(), "one probe at a time");
        clock.advance(16s);
        QVERIFY2(breaker.mayAsk(), "a probe that never reported");
        breaker.succeeded();
        QVERIFY(breaker.mayAsk() && breaker.mayAsk());
        for (int i = 0; i < 40; ++i)
            breaker.failed();
        clock.advance(61s);
        QVERIFY2(breaker.mayAsk(), "never longer than a minute");
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
