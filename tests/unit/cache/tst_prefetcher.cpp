// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

using namespace std::chrono_literals;

namespace breakwater::cache {

namespace {

constexpr std::uint64_t largeBytes = 100 << 20; ///< more than is finished whatever comes of it

Digest layerNamed(const std::string &name)
{
    return Hasher::hash("layer " + name);
}

std::string imageOf(const std::string &mark, const std::vector<std::string> &layers)
{
    std::vector<Digest> digests;
    for (const std::string &layer : layers)
        digests.push_back(layerNamed(layer));
    return EngineFixture::imageBytes(mark, digests, largeBytes);
}

/// A node gets manifests, and comes for their layers, or does not.
struct Scene
{
    EngineFixture f;
    std::set<Digest> pulled; ///< manifests of images that a node is pulling
    int looks = 0; ///< whether a node is there

    Scene()
    {
        f.engine->setPresence([this](std::int32_t projectId, const std::string &repository, const Digest &manifest) {
            ++looks;
            return projectId == 1 && repository == "lib/app" && pulled.contains(manifest);
        });
    }

    /// Answered with the manifest; what is asked for from now on is what was started for it.
    bool serve(const std::string &bytes)
    {
        const std::size_t at = f.transport.asked.size();
        auto [kept, callback] = EngineFixture::slot<ManifestAnswer>();
        f.engine->requestManifest(f.project(1), "lib/app", Reference(Hasher::hash(bytes)), true, callback,
                                  CacheEngine::Asker::Node);
        if (!QTest::qWaitFor([&] { return f.transport.asked.size() > at; }))
            return false;
        f.transport.answer(at, 200, bytes, EngineFixture::manifestFields(bytes));
        return QTest::qWaitFor([&] { return kept->has_value(); }) && (*kept)->ok();
    }
    bool lookAgain()
    {
        return QTest::qWaitFor([this, before = looks] { return looks > before + 1; });
    }
    std::optional<std::size_t> asked(const Digest &digest) const
    {
        for (std::size_t i = f.transport.asked.size(); i-- > 0;) {
            if (f.transport.asked[i].request.url.target.find(digest.toString()) != std::string::npos)
                return i;
        }
        return std::nullopt;
    }
    bool isCancelled(const Digest &digest) const
    {
        const auto index = asked(digest);
        return index && f.transport.asked[*index].cancelled;
    }
    /// The head and so many bytes of each blob that was asked for.
    void arrive(std::size_t from, std::size_t bytes)
    {
        for (std::size_t i = from; i < f.transport.asked.size(); ++i) {
            if (f.transport.asked[i].request.url.target.find("/blobs/") == std::string::npos)
                continue;
            f.transport.head(i, 200, EngineFixture::blobFields(largeBytes));
            f.transport.body(i, std::string(bytes, 'x'));
        }
    }
};

} // namespace

/// What is fetched ahead for a node goes on while one is there, and not longer.
class TestPrefetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyComes_runningStopsAndKeepsItsPart_waitingIsDropped()
    {
        Scene s;
        QVERIFY(s.serve(imageOf("a", {"1", "2", "3", "4", "5"})));
        QTRY_COMPARE(s.f.transport.asked.size(), 5U); // the manifest, and four at once
        s.arrive(1, 1000);
        s.f.clock.advance(Prefetcher::patience - 1s);
        QVERIFY(s.lookAgain());
        QVERIFY(!s.isCancelled(layerNamed("1")));
        s.f.clock.advance(2s);
        for (const char *layer : {"1", "2", "3"})
            QTRY_VERIFY2(s.isCancelled(layerNamed(layer)), layer);
        QTRY_COMPARE(s.f.engine->flightCount(), 0U);
        QCOMPARE(s.f.transport.asked.size(), 5U);
        QVERIFY(!s.asked(layerNamed("5")));

        const auto again = s.f.blob(layerNamed("1"));
        QTRY_COMPARE(s.f.transport.asked.size(), 6U);
        QCOMPARE(s.f.transport.asked[5].header("Range"), "bytes=1000-");
        Q_UNUSED(again);
    }

    void nodeThatPulls_keepsItGoing_untilItLeaves()
    {
        Scene s;
        const std::string image = imageOf("a", {"1", "2"});
        QVERIFY(s.serve(image));
        QTRY_COMPARE(s.f.transport.asked.size(), 4U);
        s.arrive(1, 1000);
        s.pulled.insert(Hasher::hash(image));
        for (int i = 0; i < 2; ++i) {
            s.f.clock.advance(Prefetcher::patience * 2);
            QVERIFY(s.lookAgain());
            QVERIFY(!s.isCancelled(layerNamed("1")));
        }
        s.pulled.clear();
        s.f.clock.advance(Prefetcher::patience + 1s);
        QTRY_VERIFY(s.isCancelled(layerNamed("1")));
        QTRY_VERIFY(s.isCancelled(layerNamed("2")));
    }

    void nodeThatWaitsForOneLayer_keepsThatOne()
    {
        Scene s;
        QVERIFY(s.serve(imageOf("a", {"1", "2"})));
        QTRY_COMPARE(s.f.transport.asked.size(), 4U);
        s.arrive(1, 1000);
        const auto waiting = s.f.blob(layerNamed("2"));
        ANSWERED_OK(waiting);
        QCOMPARE((*waiting)->value().outcome, Outcome::Joined);
        s.f.clock.advance(Prefetcher::patience + 1s);
        QTRY_VERIFY(s.isCancelled(layerNamed("1")));
        QVERIFY(!s.isCancelled(layerNamed("2")));
        QVERIFY(s.f.engine->isBusy(layerNamed("2")));
    }

    void headThatComesAfterAllLeft_stopsToo()
    {
        Scene s;
        QVERIFY(s.serve(imageOf("a", {"1"})));
        QTRY_COMPARE(s.f.transport.asked.size(), 3U);
        s.f.clock.advance(Prefetcher::patience + 1s);
        QTRY_VERIFY(s.looks > 0);
        s.arrive(1, 1000);
        QTRY_VERIFY(s.isCancelled(layerNamed("1")));
        QTRY_COMPARE(s.f.engine->flightCount(), 0U);
    }

    void layerOfTwoImages_staysForTheOneThatIsPulled()
    {
        Scene s;
        const std::string second = imageOf("b", {"shared", "own"});
        QVERIFY(s.serve(imageOf("a", {"shared"})));
        QTRY_COMPARE(s.f.transport.asked.size(), 3U);
        s.pulled.insert(Hasher::hash(second));
        QVERIFY(s.serve(second));
        QTRY_VERIFY(s.asked(layerNamed("own")));
        s.arrive(1, 1000);
        s.f.clock.advance(Prefetcher::patience + 1s);
        QTRY_VERIFY(s.isCancelled(Hasher::hash("config a")));
        QVERIFY(!s.isCancelled(layerNamed("shared")));
        QVERIFY(!s.isCancelled(layerNamed("own")));
    }

    void anotherImage_getsThePlacesThatBecomeFree()
    {
        Scene s;
        const std::string second = imageOf("b", {"other"});
        QVERIFY(s.serve(imageOf("a", {"1", "2", "3", "4"})));
        QTRY_COMPARE(s.f.transport.asked.size(), 5U);
        s.arrive(1, 1000);
        s.pulled.insert(Hasher::hash(second));
        QVERIFY(s.serve(second));
        QVERIFY(!s.asked(layerNamed("other")));
        s.f.clock.advance(Prefetcher::patience + 1s);
        QTRY_VERIFY(s.asked(layerNamed("other")));
        QVERIFY(!s.isCancelled(layerNamed("other")));
        QVERIFY(!s.asked(layerNamed("4")));
    }
};

} // namespace breakwater::cache

QTEST_GUILESS_MAIN(breakwater::cache::TestPrefetcher)
#include "tst_prefetcher.moc"
