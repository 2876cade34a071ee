// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdminWorld.h"
#include "cache/ManifestSummary.h"

namespace breakwater::admin {

/// The space limit on a real catalog and store.
class TestSpaceKeeper : public QObject
{
    Q_OBJECT

private:
    static constexpr int layerBytes = 200'000;

    /// Lists an image of one layer as the cache would after a pull, and gives the layer's digest.
    static Digest store(AdminWorld &w, qint64 projectId, const std::string &repository, char fill)
    {
        const auto id = static_cast<std::int32_t>(projectId);
        const std::string layer(layerBytes, fill);
        const Digest layerDigest = Hasher::hash(layer);
        const std::string bytes = "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\","
                                  "\"layers\":[{\"mediaType\":\"x/y\",\"digest\":\""
            + layerDigest.toString() + "\",\"size\":" + std::to_string(layer.size()) + "}]}";
        const Digest digest = Hasher::hash(bytes);
        for (const auto &[name, content] : {std::pair(layerDigest, layer), std::pair(digest, bytes)}) {
            if (!w.store->put(name, content))
                qFatal("cannot store");
            w.engine->index().addContent(name,
                                         {content.size(), name == digest ? std::string(mediatype::ociManifest) : ""});
            w.engine->index().grant(id, name);
        }
        const auto summary = cache::summarizeManifest(bytes, mediatype::ociManifest);
        cache::TagEntry tag;
        tag.digest = digest;
        tag.mediaType = mediatype::ociManifest;
        tag.sizeBytes = bytes.size();
        tag.checkedAt = w.clock.now();
        if (!summary || !w.ledger.recordManifest(id, repository, digest, bytes.size(), *summary)
            || !w.ledger.recordBlob(id, layerDigest, layer.size())
            || !w.ledger.recordTag(id, repository, "latest", tag))
            qFatal("cannot record");
        return layerDigest;
    }

private Q_SLOTS:
    void check_overTheLimit_removesTheLongestUnused()
    {
        AdminWorld w;
        const qint64 project = w.addProject(QStringLiteral("hub"));
        const Digest old = store(w, project, "lib/old", 'o');
        w.clock.advance(std::chrono::hours(1));
        const Digest recent = store(w, project, "lib/recent", 'r');
        w.clock.advance(std::chrono::hours(1));

        w.backend->space().setLimit(3LL * layerBytes / 2);
        w.backend->space().check();
        QVERIFY(!w.store->contains(old));
        QVERIFY(w.store->contains(recent));
        const auto left = w.backend->images().repositories();
        QVERIFY(left.ok());
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().name, QStringLiteral("lib/recent"));
    }

    void check_underTheLimit_removesNothing()
    {
        AdminWorld w;
        const Digest layer = store(w, w.addProject(QStringLiteral("hub")), "lib/app", 'a');
        w.clock.advance(std::chrono::hours(1));
        w.backend->space().setLimit(10LL * layerBytes);
        w.backend->space().check();
        QVERIFY(w.store->contains(layer));
    }

    void check_imagesOfThisMoment_stayAlthoughOverTheLimit()
    {
        AdminWorld w;
        const Digest layer = store(w, w.addProject(QStringLiteral("hub")), "lib/app", 'a');
        w.clock.advance(std::chrono::minutes(1));
        w.backend->space().setLimit(layerBytes / 2);
        w.backend->space().check();
        QVERIFY(w.store->contains(layer));
    }
};

} // namespace breakwater::admin

QTEST_GUILESS_MAIN(breakwater::admin::TestSpaceKeeper)
#include "tst_spacekeeper.moc"
