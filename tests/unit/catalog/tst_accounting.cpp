// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountingModel.h"
#include "CatalogFixture.h"

#include "catalog/ContentGraph.h"
#include "catalog/ImageStore.h"
#include "catalog/RepositoryRows.h"
#include "catalog/TrashStore.h"

#include <QRandomGenerator>

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

namespace {

constexpr int operations = 250;

/// A catalog and the model of it, changed side by side by chance.
class Pair
{
public:
    explicit Pair(quint32 seed) : m_random(seed)
    {
        for (int p = 0; p < 2; ++p) {
            const qint64 project = m_catalog.addProject(u"p%1"_s.arg(p));
            m_projects.append(project);
            for (int r = 0; r < 2; ++r) {
                const qint64 repository = m_catalog.addRepository(project, u"r%1"_s.arg(r));
                m_model.projectOf.insert(static_cast<int>(repository), static_cast<int>(project));
                m_repositories.append(repository);
            }
        }
    }

    CatalogFixture &catalog() { return m_catalog; }
    AccountingModel &model() { return m_model; }
    QString lastStep() const { return m_lastStep; }

    void step()
    {
        switch (below(11)) {
        case 0:
        case 1:
        case 2: addImage(); break;
        case 3: addIndex(); break;
        case 4: tag(); break;
        case 5: addLooseBlob(); break;
        case 6: remove(); break;
        case 7: throwAway(); break;
        case 8: restore(); break;
        case 9: purge(); break;
        case 10: dropUnnamed(); break;
        }
    }

private:
    int below(qsizetype bound) { return static_cast<int>(m_random.bounded(static_cast<quint32>(bound))); }
    qint64 someRepository() { return m_repositories.at(below(m_repositories.size())); }
    int projectOf(qint64 repository) const { return m_model.projectOf.value(static_cast<int>(repository)); }

    void store(int project, const QString &blob, qint64 size)
    {
        m_catalog.addBlob(project, blob.toStdString(), size);
        m_model.sizes.insert(blob, size);
        m_model.grants.insert({project, blob});
    }
    void addImage()
    {
        const qint64 repository = someRepository();
        const int project = projectOf(repository);
        const QString name = u"image%1"_s.arg(below(12));
        m_lastStep = u"add %1 to %2"_s.arg(name).arg(repository);
        // What an image names is always the same; some of it may not be here.
        QRandomGenerator own(static_cast<quint32>(qHash(name, 7)));
        ManifestRecord manifest;
        manifest.digest = CatalogFixture::digest(name.toStdString());
        manifest.mediaType = u"m"_s;
        manifest.sizeBytes = 100;
        manifest.storedAt = CatalogFixture::at(1);
        QStringList children;
        for (int i = 0; i < 4; ++i) {
            const int layer = static_cast<int>(own.bounded(10U));
            const QString blob = u"layer%1"_s.arg(layer);
            if (children.contains(blob))
                continue;
            children.append(blob);
            manifest.children.append(
                {ChildKind::Layer, CatalogFixture::digest(blob.toStdString()), u"l"_s, 1000 + layer, {}, false});
            if (below(5) != 0)
                store(project, blob, 1000 + layer);
        }
        record(repository, name, manifest, children);
    }
    void addIndex()
    {
        const qint64 repository = someRepository();
        const QString name = u"index%1"_s.arg(below(5));
        m_lastStep = u"add %1 to %2"_s.arg(name).arg(repository);
        QRandomGenerator own(static_cast<quint32>(qHash(name, 9)));
        ManifestRecord manifest;
        manifest.digest = CatalogFixture::digest(name.toStdString());
        manifest.mediaType = u"i"_s;
        manifest.sizeBytes = 50;
        manifest.storedAt = CatalogFixture::at(1);
        QStringList children;
        for (int i = 0; i < 3; ++i) {
            const QString child = u"image%1"_s.arg(own.bounded(12U));
            if (children.contains(child))
                continue;
            children.append(child);
            m_model.manifestNames.insert(child);
            manifest.children.append(
                {ChildKind::Manifest, CatalogFixture::digest(child.toStdString()), u"m"_s, 100, {}, false});
        }
        record(repository, name, manifest, children);
    }
    void record(qint64 repository, const QString &name, const ManifestRecord &manifest, const QStringList &children)
    {
        CatalogFixture::must(ManifestStore(m_catalog).record(repository, manifest));
        m_model.sizes.insert(name, manifest.sizeBytes);
        m_model.children.insert(name, children);
        m_model.manifestNames.insert(name);
        m_model.grants.insert({projectOf(repository), name});
        m_model.members.insert({static_cast<int>(repository), name});
    }
    void tag()
    {
        const qint64 repository = someRepository();
        const QString image = below(4) == 0 ? u"index%1"_s.arg(below(5)) : u"image%1"_s.arg(below(12));
        const QString name = u"tag%1"_s.arg(below(4));
        m_lastStep = u"tag %1 as %2 in %3"_s.arg(image, name).arg(repository);
        if (!m_model.members.contains({static_cast<int>(repository), image}))
            return;
        m_catalog.addTag(repository, name, image.toStdString());
        m_model.tags.insert({static_cast<int>(repository), name}, image);
    }
    void addLooseBlob()
    {
        const int project = static_cast<int>(m_projects.at(below(m_projects.size())));
        const int layer = below(14);
        m_lastStep = u"blob layer%1 for %2"_s.arg(layer).arg(project);
        store(project, u"layer%1"_s.arg(layer), 1000 + layer);
    }
    QString someImage(qint64 repository)
    {
        QStringList roots = m_model.roots(static_cast<int>(repository)).values();
        roots.sort();
        return roots.isEmpty() ? QString() : roots.at(below(roots.size()));
    }
    void remove()
    {
        const qint64 repository = someRepository();
        const QString image = someImage(repository);
        if (image.isEmpty())
            return;
        m_lastStep = u"remove %1 from %2"_s.arg(image).arg(repository);
        const Deletion done = CatalogFixture::must(
            DeletionStore(m_catalog).deleteImages(repository, {CatalogFixture::digest(image.toStdString())}));
        QCOMPARE(done.freedBytes, m_model.remove(static_cast<int>(repository), image));
    }
    void throwAway()
    {
        const qint64 repository = someRepository();
        const QString image = someImage(repository);
        if (image.isEmpty())
            return;
        m_lastStep = u"throw %1 of %2 away"_s.arg(image).arg(repository);
        const Deletion done = CatalogFixture::must(DeletionStore(m_catalog).trashImages(
            repository, {CatalogFixture::digest(image.toStdString())},
            {u"admin"_s, u"asked"_s, CatalogFixture::at(1), CatalogFixture::at(2)}));
        QVERIFY(done.unlinked.isEmpty());
        const QList<TrashRow> rows = CatalogFixture::must(TrashStore(m_catalog).all());
        QCOMPARE(done.freedBytes, m_model.remove(static_cast<int>(repository), image, rows.first().id));
    }
    void restore()
    {
        if (m_model.trash.isEmpty())
            return;
        const qint64 id = m_model.trash.keys().at(below(m_model.trash.size()));
        m_lastStep = u"restore %1"_s.arg(id);
        CatalogFixture::must(TrashStore(m_catalog).restore(id));
        m_model.restore(id);
    }
    void purge()
    {
        if (m_model.trash.isEmpty() || below(2) == 0)
            return;
        const qint64 id = m_model.trash.firstKey();
        m_lastStep = u"purge %1"_s.arg(id);
        const Deletion planned = CatalogFixture::must(DeletionStore(m_catalog).planPurge({id}));
        const Deletion done = CatalogFixture::must(DeletionStore(m_catalog).purge({id}));
        QCOMPARE(done, planned);
        QCOMPARE(done.freedBytes, m_model.purge(id));
    }
    void dropUnnamed()
    {
        m_lastStep = u"drop what is not named"_s;
        const ContentGraph graph = CatalogFixture::must(ContentGraph::load(m_catalog));
        for (const ContentGraph::Unnamed &blob :
             CatalogFixture::must(graph.unnamed(m_catalog, CatalogFixture::at(1000)))) {
            const Deletion done
                = CatalogFixture::must(DeletionStore(m_catalog).deleteUnnamed(blob.projectId, {blob.digest}));
            QString name;
            for (const QString &each : m_model.sizes.keys()) {
                if (CatalogFixture::digest(each.toStdString()) == blob.digest)
                    name = each;
            }
            QVERIFY(!name.isEmpty());
            QVERIFY(!m_model.isHeld(name, static_cast<int>(blob.projectId)));
            QCOMPARE(done.freedBytes, m_model.sweep({name}, static_cast<int>(blob.projectId)));
        }
        for (const AccountingModel::Held &grant : m_model.grants)
            QVERIFY2(m_model.isHeld(grant.second, grant.first), qPrintable(grant.second));
    }

    CatalogFixture m_catalog;
    AccountingModel m_model;
    QRandomGenerator m_random;
    QList<qint64> m_projects;
    QList<qint64> m_repositories;
    QString m_lastStep;
};

} // namespace

/// Random changes beside a model that works everything out from scratch.
class TestAccounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void random_figuresAgreeWithTheModel_data();
    void random_figuresAgreeWithTheModel();
    void rows_whatIsDamagedOrRenamed_isAddedUpAgain();
    void usage_sharedLayer_isNobodysOwn();
    void remove_oneAfterTheOther_freesWhatTheLastHolds();
    void restore_tagTakenMeanwhile_staysWhatItIs();
    void trash_pulledAgain_staysWhenItIsPurged();
    void project_withTrash_frees();
};

void TestAccounting::random_figuresAgreeWithTheModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestAccounting::random_figuresAgreeWithTheModel()
{
    QFETCH(quint32, seed);
    Pair pair(seed);
    RepositoryRows rows(pair.catalog());
    CatalogFixture::must(rows.watch());
    for (int i = 0; i < operations; ++i) {
        pair.step();
        if (QTest::currentTestFailed()) {
            qWarning() << "in step" << i << pair.lastStep();
            return;
        }
        const AccountingModel &model = pair.model();
        const BlobTotals totals = CatalogFixture::must(BlobTable(pair.catalog()).totals());
        QVERIFY2(totals.sizeBytes == model.totalBytes(), qPrintable(u"step %1: %2"_s.arg(i).arg(pair.lastStep())));
        QCOMPARE(totals.blobs, model.sizes.size());
        // What is kept is what would be added up anew.
        QCOMPARE(CatalogFixture::must(rows.list()), CatalogFixture::must(RepositoryStore(pair.catalog()).list()));
        if (i % 5 != 0)
            continue;

        ContentGraph graph = CatalogFixture::must(ContentGraph::load(pair.catalog()));
        QCOMPARE(graph.storeUsage().totalBytes, model.totalBytes());
        QMap<int, QSet<QString>> roots;
        for (const qint64 repository : model.projectOf.keys())
            roots.insert(static_cast<int>(repository), model.roots(static_cast<int>(repository)));
        int counted = 0;
        AccountingModel sequence = model;
        for (ContentGraph::Index image = 0; image < graph.images().size(); ++image) {
            const ContentGraph::Image &info = graph.images()[image];
            const ContentGraph::Repository &repository = graph.repositories()[info.repository];
            QString name;
            for (const QString &root : roots.value(static_cast<int>(repository.id))) {
                if (CatalogFixture::digest(root.toStdString()) == info.digest)
                    name = root;
            }
            QVERIFY2(!name.isEmpty(), qPrintable(pair.lastStep()));
            ++counted;
            // Alone: as the catalog's own plan, and as the model.
            const Deletion plan
                = CatalogFixture::must(DeletionStore(pair.catalog()).planImages(repository.id, {info.digest}));
            QCOMPARE(graph.imageUsage(image).ownBytes, plan.freedBytes);
            AccountingModel alone = model;
            QCOMPARE(plan.freedBytes, alone.remove(static_cast<int>(repository.id), name));
        }
        qsizetype expected = 0;
        for (const auto &each : roots)
            expected += each.size();
        QCOMPARE(counted, expected);
        // One after the other, until nothing that is an image is left.
        for (ContentGraph::Index image = 0; image < graph.images().size(); ++image) {
            const ContentGraph::Image &info = graph.images()[image];
            const int repository = static_cast<int>(graph.repositories()[info.repository].id);
            for (const QString &root : roots.value(repository)) {
                if (CatalogFixture::digest(root.toStdString()) == info.digest)
                    QCOMPARE(graph.remove(image), sequence.remove(repository, root));
            }
        }
        int violations = 0;
        CatalogFixture::must(pair.catalog().database().select(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &) {
            ++violations;
            return true;
        }));
        QCOMPARE(violations, 0);
    }
}

void TestAccounting::rows_whatIsDamagedOrRenamed_isAddedUpAgain()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}});
    RepositoryRows rows(catalog);
    CatalogFixture::must(rows.watch());
    const auto check = [&] {
        const auto kept = CatalogFixture::must(rows.list());
        QCOMPARE(kept, CatalogFixture::must(RepositoryStore(catalog).list()));
    };
    check();
    for (const QString &change :
         {u"UPDATE blobs SET stored_at = 0"_s, u"UPDATE blobs SET stored_at = 1, size = size + 1"_s,
          u"UPDATE projects SET name = 'q'"_s, u"UPDATE repositories SET pulls = 9"_s, u"DELETE FROM project_blobs"_s,
          u"DELETE FROM manifest_children"_s, u"DELETE FROM repositories"_s}) {
        CatalogFixture::must(catalog.database().write(Durability::Relaxed, change, {}));
        check();
        if (QTest::currentTestFailed()) {
            qWarning() << change;
            return;
        }
    }
}

void TestAccounting::usage_sharedLayer_isNobodysOwn()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    const qint64 s = catalog.addRepository(p, u"s"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}, {u"x"_s, 1}});
    catalog.addImage(p, s, "two", {{u"base"_s, 1000}, {u"y"_s, 2}});
    const ContentGraph graph = CatalogFixture::must(ContentGraph::load(catalog));
    QCOMPARE(graph.images().size(), std::size_t(2));
    QCOMPARE(graph.imageUsage(0), (ContentGraph::Usage {1111, 111}));
    QCOMPARE(graph.repositoryUsage(1), (ContentGraph::Usage {1112, 112}));
    QCOMPARE(graph.projectUsage(p), (ContentGraph::Usage {1223, 1223}));
    QCOMPARE(graph.storeUsage(), (ContentGraph::Usage {1223, 0}));
}

void TestAccounting::remove_oneAfterTheOther_freesWhatTheLastHolds()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "one", {{u"base"_s, 1000}});
    catalog.addImage(p, r, "two", {{u"base"_s, 1000}});
    ContentGraph graph = CatalogFixture::must(ContentGraph::load(catalog));
    QCOMPARE(graph.remove(0), 110);
    QCOMPARE(graph.remove(0), 0);
    QCOMPARE(graph.freedBy(1), 1110);
    QCOMPARE(graph.remove(1), 1110);
    QVERIFY(graph.isRemoved(1));
}

void TestAccounting::restore_tagTakenMeanwhile_staysWhatItIs()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "old", {{u"x"_s, 1}});
    catalog.addTag(r, u"1"_s, "old");
    catalog.addTag(r, u"1.0"_s, "old");
    CatalogFixture::must(DeletionStore(catalog).trashImages(
        r, {CatalogFixture::digest("old")}, {u"admin"_s, u"asked"_s, CatalogFixture::at(5), CatalogFixture::at(6)}));
    QVERIFY(CatalogFixture::must(TagStore(catalog).ofRepository(r)).isEmpty());
    QCOMPARE(CatalogFixture::must(TrashStore(catalog).heldBytes()), 111);
    const QList<TrashRow> held = CatalogFixture::must(TrashStore(catalog).all());
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().note.expiresAt, CatalogFixture::at(6));
    catalog.addImage(p, r, "new", {{u"y"_s, 1}});
    catalog.addTag(r, u"1"_s, "new");

    const Restored restored = CatalogFixture::must(TrashStore(catalog).restore(held.first().id));
    QCOMPARE(restored.tagsTaken, QStringList {u"1"_s});
    QCOMPARE(restored.tags.size(), 1);
    QCOMPARE(restored.tags.first().name, u"1.0"_s);
    QCOMPARE(CatalogFixture::sorted(restored.granted), CatalogFixture::sortedNames({"old", "old config", "x"}));
    QCOMPARE(CatalogFixture::must(TrashStore(catalog).all()).size(), 0);
    const QList<TagRecord> tags = CatalogFixture::must(TagStore(catalog).ofRepository(r));
    QCOMPARE(tags.value(0).digest, CatalogFixture::digest("new"));
    QCOMPARE(tags.value(1).digest, CatalogFixture::digest("old"));
    COMPARE_ERROR(TrashStore(catalog).restore(held.first().id), ErrorCode::NotFound);
}

void TestAccounting::trash_pulledAgain_staysWhenItIsPurged()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "image", {{u"x"_s, 1}});
    CatalogFixture::must(DeletionStore(catalog).trashImages(
        r, {CatalogFixture::digest("image")}, {u"admin"_s, u"asked"_s, CatalogFixture::at(5), CatalogFixture::at(6)}));
    catalog.addImage(p, r, "image", {{u"x"_s, 1}});
    const TrashRow row = CatalogFixture::must(TrashStore(catalog).all()).first();
    QCOMPARE(row.sizeBytes, 0);
    const Deletion purged = CatalogFixture::must(DeletionStore(catalog).purge({row.id}));
    QCOMPARE(purged.freedBytes, 0);
    QVERIFY(purged.unlinked.isEmpty());
    QCOMPARE(CatalogFixture::must(BlobTable(catalog).totals()).sizeBytes, 111);
    QCOMPARE(CatalogFixture::must(ImageStore(catalog).ofRepository(r)).size(), 1);
}

void TestAccounting::project_withTrash_frees()
{
    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    const qint64 r = catalog.addRepository(p, u"r"_s);
    catalog.addImage(p, r, "image", {{u"x"_s, 1}});
    CatalogFixture::must(DeletionStore(catalog).trashImages(
        r, {CatalogFixture::digest("image")}, {u"admin"_s, u"asked"_s, CatalogFixture::at(5), CatalogFixture::at(6)}));
    const Deletion gone = CatalogFixture::must(DeletionStore(catalog).deleteProject(p));
    QCOMPARE(gone.freedBytes, 111);
    QCOMPARE(CatalogFixture::must(BlobTable(catalog).totals()).sizeBytes, 0);
    QVERIFY(CatalogFixture::must(TrashStore(catalog).all()).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccounting)
#include "tst_accounting.moc"
