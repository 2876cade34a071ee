// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogFixture.h"

#include "catalog/CatalogLoader.h"

#include <unordered_map>

#include <QElapsedTimer>

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

/// How long the start takes with a big catalog. The time is printed, not judged: the bench does that. More blobs
/// with BREAKWATER_TEST_BLOBS.
class TestCatalogLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_manyBlobs_visitsEachOnce();
};

void TestCatalogLoad::load_manyBlobs_visitsEachOnce()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("BREAKWATER_TEST_BLOBS", &given);
    const int total = given ? wanted : 100'000;
    constexpr int layersEach = 8;

    CatalogFixture catalog;
    const qint64 p = catalog.addProject(u"p"_s);
    QElapsedTimer timer;
    timer.start();
    int blobs = 0;
    int images = 0;
    VERIFY_OK(catalog.database().transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (; blobs < total; ++images) {
            const QString name = QString::number(images);
            const qint64 r = catalog.addRepository(p, u"library/app%1"_s.arg(images % 500));
            QMap<QString, qint64> layers;
            for (int layer = 0; layer < layersEach; ++layer)
                layers.insert(name + u'/' + QString::number(layer), 1'000'000);
            catalog.addImage(p, r, name.toStdString(), layers);
            catalog.addTag(r, u"v"_s + name, name.toStdString());
            blobs += layersEach + 2;
        }
        return {};
    }));
    qInfo() << blobs << "blobs of" << images << "images recorded in" << timer.elapsed() << "ms, file of"
            << QFileInfo(catalog.path()).size() / 1'000'000 << "MB";

    catalog.close();
    timer.start();
    catalog.reopen();
    const CatalogLoader loader(catalog);
    std::unordered_map<Digest, qint64> index;
    index.reserve(static_cast<std::size_t>(blobs));
    VERIFY_OK(loader.forEachBlob([&](const Digest &digest, qint64 sizeBytes, std::span<const qint64> projects) {
        if (projects.size() == 1)
            index.emplace(digest, sizeBytes);
        return true;
    }));
    const qint64 blobTime = timer.elapsed();
    int manifests = 0;
    VERIFY_OK(loader.forEachManifest([&](const Digest &, const QString &, qint64) { return ++manifests > 0; }));
    int tags = 0;
    VERIFY_OK(loader.forEachTag([&](const CatalogLoader::LoadedTag &) { return ++tags > 0; }));
    qInfo() << "loaded in" << timer.elapsed() << "ms, of these" << blobTime << "ms for blobs and memberships";
    QCOMPARE(index.size(), static_cast<std::size_t>(blobs));
    QCOMPARE(manifests, images);
    QCOMPARE(tags, images);

    timer.start();
    QCOMPARE(CatalogFixture::must(RepositoryStore(catalog).list()).size(), std::min(images, 500));
    qInfo() << "repositories listed in" << timer.elapsed() << "ms";
    timer.start();
    QCOMPARE(CatalogFixture::must(ProjectStore(catalog).figures()).value(p).images, images);
    qInfo() << "project figures in" << timer.elapsed() << "ms";
}

QTEST_GUILESS_MAIN(TestCatalogLoad)
#include "tst_catalogload.moc"
