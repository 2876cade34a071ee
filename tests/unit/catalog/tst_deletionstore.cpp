// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogFixture.h"

#include "catalog/DeletionStore.h"
#include "catalog/ImageStore.h"
#include "catalog/TrashStore.h"

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

class TestDeletionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_changesNothing();
    void image_alone_goesWithAllItsBlobs();
    void image_sharedLayer_stays();
    void image_layerOfAnotherRepository_stays();
    void image_layerOfAnotherProject_staysOnDiskOnly();
    void image_layerNamedByAnotherProjectsManifest_staysOnDisk();
    void index_sharedChildManifest_stays();
    void index_goesWithItsChildren();
    void child_ofARemainingIndex_losesItsTagOnly();
    void repository_whole_goes();
    void tagWithoutItsManifest_goes();
    void project_goesAndLeavesOthersAlone();
    void missing_isNotFound();
    void afterwards_fetchedAgain_isListedAgain();
    void rows_areCleanedUp();
    void trash_holdsWhatOthersHeldToo();

private:
    static QStringList tagNames(const Deletion &deletion)
    {
        QStringList names;
        for (const RemovedTag &tag : deletion.tags)
            names.append(tag.repository + u':' + tag.tag);
        return names;
    }
    static qint64 count(CatalogFixture &catalog, const QString &what)
    {
        qint64 rows = -1;
        CatalogFixture::must(catalog.database().select(u"SELECT COUNT(*) FROM "_s + what, {}, [&](const Row &row) {
            rows = row.integer(0);
            return true;
        }));
        return rows;
    }
};

void TestDeletionStore::plan_changesNothing()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
    catalog.addTag(r, u"1"_s, "image");
    DeletionStore store(catalog);
    const Deletion plan = CatalogFixture::must(store.planImages(r, {CatalogFixture::digest("image")}));
    QCOMPARE(CatalogFixture::must(BlobTable(catalog).totals()).blobs, 3);
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(r)).size(), 1);
    QCOMPARE(CatalogFixture::must(store.planImages(r, {CatalogFixture::digest("image")})), plan);
    // What is shown is what is done.
    QCOMPARE(CatalogFixture::must(store.deleteImages(r, {CatalogFixture::digest("image")})), plan);
    QCOMPARE(CatalogFixture::must(BlobTable(catalog).totals()).blobs, 0);
}

void TestDeletionStore::image_alone_goesWithAllItsBlobs()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
    catalog.addTag(r, u"2"_s, "image");
    catalog.addTag(r, u"1"_s, "image");
    const Deletion deletion
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("image")}));
    QCOMPARE(deletion.projectId, p);
    QCOMPARE(tagNames(deletion), QStringList({u"r:1"_s, u"r:2"_s}));
    QCOMPARE(deletion.manifests, 1);
    QCOMPARE(deletion.freedBytes, 1110);
    QCOMPARE(deletion.sharedBytes, 0);
    const QStringList all = CatalogFixture::sortedNames({"image", "image config", "layer"});
    QCOMPARE(CatalogFixture::sorted(deletion.unlinked), all);
    QCOMPARE(CatalogFixture::sorted(deletion.revoked), all);
    QVERIFY(!deletion.repositoryRemoved);
    QVERIFY(CatalogFixture::must(TagStore(catalog).ofRepository(r)).isEmpty());
}

void TestDeletionStore::image_sharedLayer_stays()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}, {u"x"_s, 1}});
    catalog.addImage(p, r, "two", {{u"base"_s, 1000}, {u"y"_s, 2}});
    const Deletion deletion
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("one")}));
    QCOMPARE(CatalogFixture::sorted(deletion.unlinked), CatalogFixture::sortedNames({"one", "one config", "x"}));
    QCOMPARE(deletion.freedBytes, 111);
    QCOMPARE(deletion.sharedBytes, 1000);
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(r)).value(0).sizeBytes, 1112);
}

void TestDeletionStore::image_layerOfAnotherRepository_stays()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(p, u"s"_s);
    catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
    catalog.addImage(p, s, "image", {{u"layer"_s, 1000}});
    const Deletion first
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("image")}));
    QCOMPARE(first.manifests, 1);
    QVERIFY(first.unlinked.isEmpty());
    QVERIFY(first.revoked.isEmpty());
    QCOMPARE(first.sharedBytes, 1110);
    const Deletion second
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(s, {CatalogFixture::digest("image")}));
    QCOMPARE(second.freedBytes, 1110);
}

void TestDeletionStore::image_layerOfAnotherProject_staysOnDiskOnly()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 q = catalog.addProject(u"q"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(q, u"s"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}});
    catalog.addImage(q, s, "two", {{u"base"_s, 1000}});
    const Deletion deletion
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("one")}));
    QCOMPARE(CatalogFixture::sorted(deletion.unlinked), CatalogFixture::sortedNames({"one", "one config"}));
    QCOMPARE(CatalogFixture::sorted(deletion.revoked), CatalogFixture::sortedNames({"one", "one config", "base"}));
    QCOMPARE(deletion.sharedBytes, 1000);
    QCOMPARE(CatalogFixture::must(ProjectStore(catalog).figures()).value(p).sizeBytes, 0);
    QCOMPARE(CatalogFixture::must(ProjectStore(catalog).figures()).value(q).sizeBytes, 1110);
}

void TestDeletionStore::image_layerNamedByAnotherProjectsManifest_staysOnDisk()
{
    // q has the manifest, but its layers were not proved to it yet: they will be asked for soon.
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 q = catalog.addProject(u"q"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(q, u"s"_s);
    catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
    VERIFY_OK(ManifestStore(catalog).recordMembership(s, CatalogFixture::digest("image"), CatalogFixture::at(1)));
    const Deletion deletion
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("image")}));
    QVERIFY(deletion.unlinked.isEmpty());
    QCOMPARE(deletion.revoked.size(), 3);
    QVERIFY(CatalogFixture::must(BlobTable(catalog).find(CatalogFixture::digest("layer"))).has_value());
}

void TestDeletionStore::index_sharedChildManifest_stays()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "amd", {{u"amd layer"_s, 1000}});
    catalog.addImage(p, r, "arm", {{u"arm layer"_s, 2000}});
    catalog.addIndex(r, "old", {{u"linux/amd64"_s, "amd"}, {u"linux/arm64"_s, "arm"}});
    catalog.addIndex(r, "new", {{u"linux/amd64"_s, "amd"}, {u"linux/arm64"_s, "other arm"}});
    catalog.addTag(r, u"latest"_s, "new");
    const Deletion deletion
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("old")}));
    QCOMPARE(CatalogFixture::sorted(deletion.unlinked),
             CatalogFixture::sortedNames({"old", "arm", "arm config", "arm layer"}));
    QCOMPARE(deletion.manifests, 2);
    QCOMPARE(deletion.freedBytes, 50 + 100 + 10 + 2000);
    QVERIFY(deletion.tags.isEmpty());
    const auto images = CatalogFixture::must(ImageStore(catalog).ofRepository(r));
    QCOMPARE(images.size(), 1);
    QCOMPARE(images.first().sizeBytes, 50 + 100 + 10 + 1000);
}

void TestDeletionStore::index_goesWithItsChildren()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "amd", {{u"layer"_s, 1000}});
    catalog.addIndex(r, "index", {{u"linux/amd64"_s, "amd"}, {u"linux/arm64"_s, "arm"}});
    catalog.addTag(r, u"latest"_s, "index");
    const Deletion deletion
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("index")}));
    QCOMPARE(deletion.manifests, 2);
    QCOMPARE(deletion.freedBytes, 50 + 100 + 10 + 1000);
    QCOMPARE(count(catalog, u"blobs"_s), 0);
}

void TestDeletionStore::child_ofARemainingIndex_losesItsTagOnly()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "amd", {{u"layer"_s, 1000}});
    catalog.addIndex(r, "index", {{u"linux/amd64"_s, "amd"}});
    catalog.addTag(r, u"latest"_s, "index");
    catalog.addTag(r, u"latest-amd64"_s, "amd");
    const Deletion deletion
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("amd")}));
    QCOMPARE(tagNames(deletion), QStringList {u"r:latest-amd64"_s});
    QCOMPARE(deletion.manifests, 0);
    QVERIFY(deletion.unlinked.isEmpty());
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(r)).size(), 1);
}

void TestDeletionStore::repository_whole_goes()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(p, u"s"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}, {u"x"_s, 1}});
    catalog.addImage(p, r, "two", {{u"x"_s, 1}});
    catalog.addImage(p, s, "three", {{u"base"_s, 1000}});
    catalog.addTag(r, u"1"_s, "one");
    const Deletion plan = CatalogFixture::must(DeletionStore(catalog).planImages(r, {}));
    const Deletion deletion = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {}));
    QCOMPARE(deletion, plan);
    QVERIFY(deletion.repositoryRemoved);
    QCOMPARE(tagNames(deletion), QStringList {u"r:1"_s});
    QCOMPARE(deletion.manifests, 2);
    QCOMPARE(deletion.freedBytes, 221);
    QCOMPARE(deletion.sharedBytes, 1000);
    QVERIFY(!CatalogFixture::must(RepositoryStore(catalog).find(r)).has_value());
    QCOMPARE(CatalogFixture::must(RepositoryStore(catalog).list()).size(), 1);
}

void TestDeletionStore::tagWithoutItsManifest_goes()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addTag(r, u"head-only"_s, "never fetched");
    const Deletion deletion
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("never fetched")}));
    QCOMPARE(tagNames(deletion), QStringList {u"r:head-only"_s});
    QCOMPARE(count(catalog, u"tags"_s), 0);
    QCOMPARE(count(catalog, u"blobs"_s), 0);
}

void TestDeletionStore::project_goesAndLeavesOthersAlone()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 q = catalog.addProject(u"q"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(q, u"s"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}, {u"x"_s, 1}});
    catalog.addImage(q, s, "two", {{u"base"_s, 1000}, {u"y"_s, 2}});
    catalog.addTag(r, u"1"_s, "one");
    catalog.addTag(r, u"head-only"_s, "never fetched");
    catalog.addTag(s, u"2"_s, "two");
    catalog.addBlob(p, "no manifest names it", 5);
    const Deletion plan = CatalogFixture::must(DeletionStore(catalog).planProject(p));
    const Deletion deletion = CatalogFixture::must(DeletionStore(catalog).deleteProject(p));
    QCOMPARE(deletion, plan);
    QCOMPARE(tagNames(deletion), QStringList({u"r:1"_s, u"r:head-only"_s}));
    QCOMPARE(CatalogFixture::sorted(deletion.unlinked),
             CatalogFixture::sortedNames({"one", "one config", "x", "no manifest names it"}));
    QCOMPARE(deletion.freedBytes, 116);
    QCOMPARE(deletion.sharedBytes, 1000);
    QCOMPARE(CatalogFixture::must(ProjectStore(catalog).all()).size(), 1);
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(s)).value(0).sizeBytes, 1112);
    QCOMPARE(count(catalog, u"project_blobs"_s), 4);
    QCOMPARE(count(catalog, u"blobs"_s), 4);
}

void TestDeletionStore::missing_isNotFound()
{
    CatalogFixture catalog;
    COMPARE_ERROR(DeletionStore(catalog).planImages(4711, {}), ErrorCode::NotFound);
    COMPARE_ERROR(DeletionStore(catalog).deleteImages(4711, {}), ErrorCode::NotFound);
    COMPARE_ERROR(DeletionStore(catalog).planProject(4711), ErrorCode::NotFound);
    COMPARE_ERROR(DeletionStore(catalog).deleteProject(4711), ErrorCode::NotFound);
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "image", {});
    const Deletion nothing
        = CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("unknown")}));
    QCOMPARE(nothing.manifests, 0);
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(r)).size(), 1);
}

void TestDeletionStore::afterwards_fetchedAgain_isListedAgain()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    for (int round = 0; round < 3; ++round) {
        catalog.addImage(p, r, "image", {{u"layer"_s, 1000}});
        catalog.addTag(r, u"1"_s, "image");
        QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(r)).value(0).sizeBytes, 1110);
        QCOMPARE(
            CatalogFixture::must(DeletionStore(catalog).deleteImages(r, {CatalogFixture::digest("image")})).freedBytes,
            1110);
    }
}

void TestDeletionStore::rows_areCleanedUp()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "amd", {{u"layer"_s, 1000}});
    catalog.addIndex(r, "index", {{u"linux/amd64"_s, "amd"}, {u"linux/arm64"_s, "arm"}});
    catalog.addTag(r, u"1"_s, "index");
    VERIFY_OK(DeletionStore(catalog).deleteImages(r, {}));
    for (const QString &table : {u"blobs"_s, u"project_blobs"_s, u"manifests"_s, u"manifest_children"_s, u"tags"_s,
                                 u"repository_manifests"_s, u"repositories"_s})
        QCOMPARE(count(catalog, table), 0);
    VERIFY_OK(catalog.database().check());
}

/// A layer of two images: the one goes to the trash, then the other, and that is freed. The first can still come back.
void TestDeletionStore::trash_holdsWhatOthersHeldToo()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 first = catalog.addRepository(p, u"first"_s);
    const qint64 second = catalog.addRepository(p, u"second"_s);
    catalog.addImage(p, first, "one", {{u"shared"_s, 1000}, {u"a"_s, 10}});
    catalog.addImage(p, second, "two", {{u"shared"_s, 1000}, {u"b"_s, 20}});
    DeletionStore store(catalog);
    const TrashNote note {u"me"_s, {}, CatalogFixture::at(10), CatalogFixture::at(20)};
    CatalogFixture::must(store.trashImages(first, {}, note));
    CatalogFixture::must(store.trashImages(second, {}, note));
    const auto trash = CatalogFixture::must(TrashStore(catalog).all());
    QCOMPARE(trash.size(), 2);
    const auto rowOf = [&](const QString &repository) {
        return std::find_if(trash.begin(), trash.end(),
                            [&](const TrashRow &row) { return row.repository == repository; })
            ->id;
    };
    const Deletion purged = CatalogFixture::must(store.purge({rowOf(u"second"_s)}));
    QVERIFY(!purged.unlinked.contains(CatalogFixture::digest("shared")));
    QVERIFY(purged.unlinked.contains(CatalogFixture::digest("b")));
    const Restored restored = CatalogFixture::must(TrashStore(catalog).restore(rowOf(u"first"_s)));
    for (const char *name : {"one", "shared", "a"})
        QVERIFY2(restored.granted.contains(CatalogFixture::digest(name)), name);
    QVERIFY(CatalogFixture::must(BlobTable(catalog).find(CatalogFixture::digest("shared"))).has_value());
}

QTEST_GUILESS_MAIN(TestDeletionStore)
#include "tst_deletionstore.moc"
