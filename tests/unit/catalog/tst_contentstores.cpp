// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogFixture.h"

#include "catalog/CatalogLoader.h"
#include "catalog/DepartureStore.h"
#include "catalog/ImageStore.h"

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

/// Repositories, tags, manifests, blobs and images: what the cache holds.
class TestContentStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repository_ensure_makesItOnce();
    void blob_recordAndMembership();
    void blob_unlist_keepsWhatManifestsSay();
    void manifest_roundTrips();
    void manifest_recordTwice_isHarmless();
    void manifest_membership_needsAListedOne();
    void manifest_referrers_areFound();
    void manifest_closure_isRecursiveAndOnce();
    void tag_record_tellsWhenItChanged();
    void tag_pulls_areCounted();
    void repository_list_countsBlobsOnce();
    void repository_records_areOfOneProjectOrAll();
    void project_figures_countBlobsOnce();
    void images_tagsThenUntagged();
    void images_sizesAndPlatforms();
    void images_tagWithoutItsManifest_isListed();
    void departures_newestOfEachIsFound_oldestAreForgotten();
    void manifest_isNamedByIndex_ofTheSameRepository();
    void loader_visitsAll();
};

void TestContentStores::repository_ensure_makesItOnce()
{
    CatalogFixture catalog;
    const qint64 project = catalog.addProject(u"p"_s);
    const qint64 other = catalog.addProject(u"q"_s);
    const qint64 id = catalog.addRepository(project, u"library/postgres"_s);
    QCOMPARE(catalog.addRepository(project, u"library/postgres"_s), id);
    QVERIFY(catalog.addRepository(other, u"library/postgres"_s) != id);
    QCOMPARE(CatalogFixture::must(RepositoryStore(catalog).find(id)),
             std::optional<RepositoryRecord>(RepositoryRecord {id, project, u"library/postgres"_s}));
    COMPARE_ERROR(RepositoryStore(catalog).ensure(4711, u"x"_s), ErrorCode::NotFound);
}

void TestContentStores::blob_recordAndMembership()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 q = catalog.addProject(u"q"_s);
    BlobTable blobs(catalog);
    const BlobRecord record {CatalogFixture::digest("a"), 1000, 4096, CatalogFixture::at(1), CatalogFixture::at(1)};
    COMPARE_ERROR(blobs.recordMembership(p, record.digest), ErrorCode::NotFound);
    VERIFY_OK(blobs.record(p, record));
    VERIFY_OK(blobs.record(p, record));
    COMPARE_ERROR(blobs.recordMembership(4711, record.digest), ErrorCode::NotFound);
    VERIFY_OK(blobs.recordMembership(q, record.digest));
    QCOMPARE(CatalogFixture::must(blobs.find(record.digest)), std::optional<BlobRecord>(record));
    QCOMPARE(CatalogFixture::must(blobs.totals()), (BlobTotals {1, 1000, 4096}));

    QMap<QString, QList<qint64>> seen;
    VERIFY_OK(blobs.forEach([&](const Digest &digest, qint64 sizeBytes, std::span<const qint64> projects) {
        seen.insert(digest.toQString(), QList<qint64>(projects.begin(), projects.end()) << sizeBytes);
        return true;
    }));
    QCOMPARE(seen, (QMap<QString, QList<qint64>> {{record.digest.toQString(), {p, q, 1000}}}));

    VERIFY_OK(blobs.recordUses({{record.digest, CatalogFixture::at(9)}}));
    QCOMPARE(CatalogFixture::must(blobs.find(record.digest))->lastUsedAt, CatalogFixture::at(9));
}

void TestContentStores::blob_unlist_keepsWhatManifestsSay()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
    VERIFY_OK(BlobTable(catalog).unlist({CatalogFixture::digest("layer")}));
    QVERIFY(!CatalogFixture::must(BlobTable(catalog).find(CatalogFixture::digest("layer"))).has_value());
    const auto children = CatalogFixture::must(ManifestStore(catalog).children(CatalogFixture::digest("image"), p));
    QCOMPARE(children.size(), 2);
    QVERIFY(children.at(0).stored);
    QVERIFY(!children.at(1).stored);
    QCOMPARE(children.at(1).child.sizeBytes, 1000);

    catalog.addBlob(p, "layer", 1000); // fetched again
    QVERIFY(CatalogFixture::must(ManifestStore(catalog).children(CatalogFixture::digest("image"), p)).at(1).stored);
}

void TestContentStores::manifest_roundTrips()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    ManifestRecord manifest;
    manifest.digest = Hasher::hash("m", DigestAlgorithm::Sha512);
    manifest.mediaType = u"application/vnd.oci.image.manifest.v1+json"_s;
    manifest.sizeBytes = 321;
    manifest.artifactType = u"application/x.sbom"_s;
    manifest.subject = CatalogFixture::digest("subject");
    manifest.platform = u"linux/arm64/v8"_s;
    manifest.storedAt = CatalogFixture::at(3);
    manifest.children = {{ChildKind::Config, CatalogFixture::digest("c"), u"config"_s, 5, {}, false},
                         {ChildKind::Layer, CatalogFixture::digest("l1"), u"layer"_s, 6, {}, false},
                         {ChildKind::Layer, CatalogFixture::digest("l1"), u"layer"_s, 6, {}, false},
                         {ChildKind::Layer, CatalogFixture::digest("far"), u"foreign"_s, 7, {}, true}};
    ManifestStore store(catalog);
    VERIFY_OK(store.record(r, manifest));
    catalog.reopen();
    ManifestRecord read = *CatalogFixture::must(ManifestStore(catalog).find(manifest.digest));
    for (ManifestChildRecord &child : read.children) {
        if (child.platform.isEmpty())
            child.platform = QString();
    }
    QCOMPARE(read, manifest);
    VERIFY_OK(ManifestStore(catalog).setPlatform(manifest.digest, u"linux/amd64"_s));
    QCOMPARE(CatalogFixture::must(ManifestStore(catalog).find(manifest.digest))->platform, u"linux/amd64"_s);
    QVERIFY(!CatalogFixture::must(ManifestStore(catalog).find(CatalogFixture::digest("l1"))).has_value());
    COMPARE_ERROR(ManifestStore(catalog).record(4711, manifest), ErrorCode::NotFound);
}

void TestContentStores::manifest_recordTwice_isHarmless()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(p, u"s"_s);
    catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
    catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
    catalog.addImage(p, s, "image", {{u"layer"_s, 1000}});
    QCOMPARE(CatalogFixture::must(ManifestStore(catalog).children(CatalogFixture::digest("image"), p)).size(), 2);
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).count()), 1);
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(r)).size(), 1);
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(s)).size(), 1);
}

void TestContentStores::manifest_membership_needsAListedOne()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 q = catalog.addProject(u"q"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(q, u"s"_s);
    ManifestStore store(catalog);
    const Digest image = CatalogFixture::digest("image");
    COMPARE_ERROR(store.recordMembership(s, image, CatalogFixture::at(1)), ErrorCode::NotFound);
    catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
    VERIFY_OK(store.recordMembership(s, image, CatalogFixture::at(1)));
    const auto images = CatalogFixture::must(ImageStore(catalog).ofRepository(s));
    QCOMPARE(images.size(), 1);
    // The manifest was proved to q, its layers were not (truth 5).
    QCOMPARE(images.first().sizeBytes, 100);
    QCOMPARE(images.first().expectedBytes, 1110);
    for (const StoredChild &child : CatalogFixture::must(store.children(image, q)))
        QVERIFY(!child.stored);
}

void TestContentStores::manifest_referrers_areFound()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(p, u"s"_s);
    ManifestRecord signature;
    signature.digest = CatalogFixture::digest("signature");
    signature.subject = CatalogFixture::digest("image");
    signature.storedAt = CatalogFixture::at(1);
    VERIFY_OK(ManifestStore(catalog).record(r, signature));
    const auto found = CatalogFixture::must(ManifestStore(catalog).referrers(r, CatalogFixture::digest("image")));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().digest, signature.digest);
    QVERIFY(CatalogFixture::must(ManifestStore(catalog).referrers(s, CatalogFixture::digest("image"))).isEmpty());
}

void TestContentStores::manifest_closure_isRecursiveAndOnce()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "amd", {{u"base"_s, 1000}, {u"amd layer"_s, 20}});
    catalog.addImage(p, r, "arm", {{u"base"_s, 1000}, {u"arm layer"_s, 30}});
    catalog.addIndex(r, "inner", {{u"linux/amd64"_s, "amd"}, {u"linux/arm64"_s, "arm"}, {u"linux/s390x"_s, "s390x"}});
    catalog.addIndex(r, "outer", {{u"x"_s, "inner"}, {u"y"_s, "amd"}});
    QMap<QString, QPair<int, qint64>> seen;
    bool onlyMissing = true;
    for (const ClosureEntry &entry :
         CatalogFixture::must(ManifestStore(catalog).closure(CatalogFixture::digest("outer")))) {
        QVERIFY(!seen.contains(entry.digest.toQString()));
        seen.insert(entry.digest.toQString(), {static_cast<int>(entry.kind), entry.sizeBytes});
        onlyMissing = onlyMissing && entry.stored == (entry.digest != CatalogFixture::digest("s390x"));
    }
    QVERIFY(onlyMissing);
    QMap<QString, QPair<int, qint64>> expected;
    for (const auto &[name, kind, size] : QList<std::tuple<std::string, int, qint64>> {{"outer", 0, 50},
                                                                                       {"inner", 0, 50},
                                                                                       {"amd", 0, 100},
                                                                                       {"arm", 0, 100},
                                                                                       {"s390x", 0, 100},
                                                                                       {"amd config", 1, 10},
                                                                                       {"arm config", 1, 10},
                                                                                       {"base", 2, 1000},
                                                                                       {"amd layer", 2, 20},
                                                                                       {"arm layer", 2, 30}})
        expected.insert(CatalogFixture::digest(name).toQString(), {kind, size});
    QCOMPARE(seen, expected);
}

void TestContentStores::tag_record_tellsWhenItChanged()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    TagStore tags(catalog);
    TagRecord tag;
    tag.name = u"latest"_s;
    tag.digest = CatalogFixture::digest("one");
    tag.mediaType = u"type"_s;
    tag.sizeBytes = 77;
    const auto stored = [&] { return CatalogFixture::must(tags.ofRepository(r)).value(0); };

    tag.checkedAt = CatalogFixture::at(1);
    VERIFY_OK(tags.record(r, tag));
    QCOMPARE(stored().changedAt, CatalogFixture::at(1));
    tag.checkedAt = CatalogFixture::at(2);
    VERIFY_OK(tags.record(r, tag));
    QCOMPARE(stored().changedAt, CatalogFixture::at(1));
    QCOMPARE(stored().checkedAt, CatalogFixture::at(2));
    tag.checkedAt = CatalogFixture::at(3);
    tag.digest = CatalogFixture::digest("two");
    tag.goneAt = CatalogFixture::at(3);
    VERIFY_OK(tags.record(r, tag));
    tag.changedAt = CatalogFixture::at(3);
    tag.lastPulledBy = u""_s;
    QCOMPARE(stored(), tag);
    COMPARE_ERROR(tags.record(4711, tag), ErrorCode::InUse); // no such repository
}

void TestContentStores::tag_pulls_areCounted()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "image", {});
    catalog.addTag(r, u"1"_s, "image");
    VERIFY_OK(
        TagStore(catalog).recordPulls({{r, u"1"_s, CatalogFixture::digest("image"), CatalogFixture::at(5), u"node1"_s},
                                       {r, {}, CatalogFixture::digest("image"), CatalogFixture::at(6), u"node2"_s}}));
    const ImageRow image = CatalogFixture::must(ImageStore(catalog).ofRepository(r)).value(0);
    QCOMPARE(image.pulls, 1);
    QCOMPARE(image.lastPulledBy, u"node1"_s);
    const RepositoryRow row = *CatalogFixture::must(RepositoryStore(catalog).row(r));
    QCOMPARE(row.pulls, 2);
    QCOMPARE(row.lastPulledAt, CatalogFixture::at(6));
}

void TestContentStores::repository_records_areOfOneProjectOrAll()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 q = catalog.addProject(u"q"_s);
    const RepositoryStore store(catalog);
    QCOMPARE(CatalogFixture::must(store.count()), 0);
    const RepositoryRecord b {catalog.addRepository(p, u"b"_s), p, u"b"_s};
    const RepositoryRecord a {catalog.addRepository(p, u"a"_s), p, u"a"_s};
    const RepositoryRecord c {catalog.addRepository(q, u"c"_s), q, u"c"_s};
    QCOMPARE(CatalogFixture::must(store.records(p)), QList<RepositoryRecord>({a, b}));
    QCOMPARE(CatalogFixture::must(store.records(q)), QList<RepositoryRecord>({c}));
    QCOMPARE(CatalogFixture::must(store.records()), QList<RepositoryRecord>({a, b, c}));
    QCOMPARE(CatalogFixture::must(store.count()), 3);
}

void TestContentStores::repository_list_countsBlobsOnce()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(p, u"a"_s);
    catalog.addRepository(p, u"empty"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}, {u"x"_s, 1}});
    catalog.addImage(p, r, "two", {{u"base"_s, 1000}, {u"y"_s, 2}});
    catalog.addImage(p, s, "three", {{u"base"_s, 1000}});
    catalog.addTag(r, u"a"_s, "one");
    catalog.addTag(r, u"b"_s, "one");
    const auto rows = CatalogFixture::must(RepositoryStore(catalog).list());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).repository.name, u"a"_s);
    QCOMPARE(rows.at(0).sizeBytes, 1110);
    QCOMPARE(rows.at(0).images, 1);
    QCOMPARE(rows.at(1).repository.name, u"empty"_s);
    QCOMPARE(rows.at(1).sizeBytes, 0);
    QCOMPARE(rows.at(1).images, 0);
    QCOMPARE(rows.at(2).project, u"p"_s);
    QCOMPARE(rows.at(2).tags, 2);
    QCOMPARE(rows.at(2).images, 2);
    QCOMPARE(rows.at(2).sizeBytes, 1000 + 1 + 2 + 2 * 110);
    QCOMPARE(CatalogFixture::must(RepositoryStore(catalog).row(r)), std::optional<RepositoryRow>(rows.at(2)));
    QVERIFY(!CatalogFixture::must(RepositoryStore(catalog).row(4711)).has_value());
}

void TestContentStores::project_figures_countBlobsOnce()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 q = catalog.addProject(u"q"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(p, u"s"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}});
    catalog.addImage(p, s, "one", {{u"base"_s, 1000}});
    catalog.addImage(p, s, "two", {{u"base"_s, 1000}});
    const auto figures = CatalogFixture::must(ProjectStore(catalog).figures());
    QCOMPARE(figures.value(p), (ProjectFigures {2, 2, 1220}));
    QCOMPARE(figures.value(q), ProjectFigures());
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).count()), 2);
}

void TestContentStores::images_tagsThenUntagged()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "amd", {{u"base"_s, 1000}});
    catalog.addIndex(r, "index", {{u"linux/amd64"_s, "amd"}});
    catalog.addImage(p, r, "by digest", {{u"base"_s, 1000}});
    catalog.addTag(r, u"b"_s, "index");
    catalog.addTag(r, u"a"_s, "index");
    auto images = CatalogFixture::must(ImageStore(catalog).ofRepository(r));
    QCOMPARE(images.size(), 3); // "amd" is below the index
    QCOMPARE(images.at(0).tag, u"a"_s);
    QCOMPARE(images.at(1).tag, u"b"_s);
    QCOMPARE(images.at(2).tag, u""_s);
    QCOMPARE(images.at(2).digest, CatalogFixture::digest("by digest"));
    QCOMPARE(images.at(2).checkedAt, WallTime());

    catalog.addTag(r, u"c"_s, "amd"); // a tag of its own makes it an image
    images = CatalogFixture::must(ImageStore(catalog).ofRepository(r));
    QCOMPARE(images.size(), 4);
    QCOMPARE(images.at(2).digest, CatalogFixture::digest("amd"));
}

void TestContentStores::images_sizesAndPlatforms()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "amd", {{u"base"_s, 1000}, {u"amd layer"_s, 20}});
    catalog.addIndex(r, "index",
                     {{u"linux/amd64"_s, "amd"}, {u"linux/arm64"_s, "arm"}, {u"unknown/unknown"_s, "attestation"}});
    catalog.addTag(r, u"multi"_s, "index");
    catalog.addTag(r, u"single"_s, "amd");
    VERIFY_OK(BlobTable(catalog).unlist({CatalogFixture::digest("amd layer")}));

    const auto images = CatalogFixture::must(ImageStore(catalog).ofRepository(r));
    QCOMPARE(images.size(), 2);
    QCOMPARE(images.at(0).platforms, QStringList {u"linux/amd64"_s});
    QCOMPARE(images.at(0).platformsAvailable, 2);
    QCOMPARE(images.at(0).sizeBytes, 50 + 100 + 10 + 1000);
    QCOMPARE(images.at(0).expectedBytes, 50 + 100 + 10 + 1000 + 20);
    QCOMPARE(images.at(1).platformsAvailable, 1);
    QCOMPARE(images.at(1).sizeBytes, 100 + 10 + 1000);

    VERIFY_OK(ManifestStore(catalog).setPlatform(CatalogFixture::digest("amd"), u"linux/amd64"_s));
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(r)).at(1).platforms, QStringList {u"linux/amd64"_s});
}

void TestContentStores::images_tagWithoutItsManifest_isListed()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addTag(r, u"head-only"_s, "never fetched");
    const auto images = CatalogFixture::must(ImageStore(catalog).ofRepository(r));
    QCOMPARE(images.size(), 1);
    QCOMPARE(images.first().sizeBytes, 0);
    QCOMPARE(images.first().cachedAt, WallTime());
}

void TestContentStores::departures_newestOfEachIsFound_oldestAreForgotten()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 q = catalog.addProject(u"q"_s);
    DepartureStore departures(catalog);
    VERIFY_OK(departures.record(p, {{u"a"_s, u"1"_s}}, {CatalogFixture::at(1), u"console"_s}));
    VERIFY_OK(departures.record(p, {{u"a"_s, u"1"_s}}, {CatalogFixture::at(2), u"space limit"_s}));
    const auto found = CatalogFixture::must(departures.find(p, u"a"_s, u"1"_s));
    QCOMPARE(found, std::optional<DepartureRecord>(DepartureRecord {CatalogFixture::at(2), u"space limit"_s}));
    QVERIFY(!CatalogFixture::must(departures.find(p, u"a"_s, u"2"_s)));
    QVERIFY(!CatalogFixture::must(departures.find(q, u"a"_s, u"1"_s)));
    QList<DepartureStore::Entry> many;
    for (qint64 i = 0; i < DepartureStore::capacity; ++i)
        many.append({u"b"_s, QString::number(i)});
    VERIFY_OK(departures.record(p, many, {CatalogFixture::at(3), u"console"_s}));
    QVERIFY(!CatalogFixture::must(departures.find(p, u"a"_s, u"1"_s)));
    QVERIFY(CatalogFixture::must(departures.find(p, u"b"_s, u"0"_s)));
}

void TestContentStores::manifest_isNamedByIndex_ofTheSameRepository()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 repository = catalog.addRepository(p, u"a"_s);
    const Digest child = CatalogFixture::digest("child");
    ManifestRecord index;
    index.digest = CatalogFixture::digest("index");
    index.mediaType = u"application/vnd.oci.image.index.v1+json"_s;
    index.sizeBytes = 500;
    index.storedAt = CatalogFixture::at(1);
    index.children
        = {{ChildKind::Manifest, child, u"application/vnd.oci.image.manifest.v1+json"_s, 400, u"linux/arm64"_s, false}};
    ManifestStore manifests(catalog);
    QVERIFY(!CatalogFixture::must(manifests.isNamedByIndex(p, u"a"_s, child)));
    VERIFY_OK(manifests.record(repository, index));
    QVERIFY(CatalogFixture::must(manifests.isNamedByIndex(p, u"a"_s, child)));
    QVERIFY(!CatalogFixture::must(manifests.isNamedByIndex(p, u"b"_s, child)));
    QVERIFY(!CatalogFixture::must(manifests.isPartOfManifest(p, u"a"_s, child)));
    QVERIFY(CatalogFixture::must(manifests.heldPlatforms()).isEmpty()); // of it nobody has pulled any
    const Digest layer = CatalogFixture::digest("layer");
    ManifestRecord image = index;
    image.digest = child;
    image.children = {{ChildKind::Layer, layer, u"application/vnd.oci.image.layer.v1.tar"_s, 40, {}, false}};
    VERIFY_OK(manifests.record(repository, image));
    QVERIFY(CatalogFixture::must(manifests.isPartOfManifest(p, u"a"_s, layer)));
    QVERIFY(!CatalogFixture::must(manifests.isPartOfManifest(p, u"b"_s, layer)));
    QVERIFY(!CatalogFixture::must(manifests.isNamedByIndex(p, u"a"_s, layer)));
}

void TestContentStores::loader_visitsAll()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"library/r"_s);
    catalog.addImage(p, r, "amd", {{u"base"_s, 1000}});
    catalog.addIndex(r, "index", {{u"linux/amd64"_s, "amd"}, {u"linux/arm64"_s, "not here"}});
    catalog.addTag(r, u"b"_s, "index");
    catalog.addTag(r, u"a"_s, "index");

    const CatalogLoader loader(catalog);
    QStringList tags;
    VERIFY_OK(loader.forEachTag([&](const CatalogLoader::LoadedTag &tag) {
        tags.append(u"%1 %2 %3:%4 %5"_s.arg(tag.projectId == p)
                        .arg(tag.repositoryId == r)
                        .arg(tag.repository, tag.tag.name)
                        .arg(tag.tag.digest == CatalogFixture::digest("index")));
        return true;
    }));
    QCOMPARE(tags, QStringList({u"1 1 library/r:a 1"_s, u"1 1 library/r:b 1"_s}));

    QList<Digest> manifests;
    VERIFY_OK(loader.forEachManifest([&](const Digest &digest, const QString &mediaType, qint64 sizeBytes) {
        if (!mediaType.isEmpty() && sizeBytes > 0)
            manifests.append(digest);
        return true;
    }));
    QCOMPARE(CatalogFixture::sorted(manifests), CatalogFixture::sortedNames({"amd", "index"}));

    QList<Digest> blobs;
    VERIFY_OK(loader.forEachBlob([&](const Digest &digest, qint64, std::span<const qint64> projects) {
        if (projects.size() == 1 && projects[0] == p)
            blobs.append(digest);
        return true;
    }));
    QCOMPARE(CatalogFixture::sorted(blobs), CatalogFixture::sortedNames({"amd", "index", "amd config", "base"}));

    int visits = 0;
    VERIFY_OK(loader.forEachBlob([&](const Digest &, qint64, std::span<const qint64>) { return ++visits < 2; }));
    QCOMPARE(visits, 2);
}

QTEST_GUILESS_MAIN(TestContentStores)
#include "tst_contentstores.moc"
