// SPDX-License-Identifier: GPL-3.0-or-later
// Images into archives and back: what goes along, and that nothing is believed that is not proved.
#include "TarMaker.h"

#include "archive/ImageArchive.h"
#include "archive/ImageArchiveWriter.h"
#include "archive/ImagePacker.h"
#include "archive/ImageUnpacker.h"
#include "archive/TarReader.h"
#include "base/Hasher.h"
#include "support/simulator/ImageBuilder.h"
#include "support/simulator/Tar.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace breakwater;
using namespace breakwater::archive;

namespace {

/// A store with images in it, as a project sees it.
class Shelf : public ImageSource
{
public:
    Shelf() : m_store(storage::FileBlobStore::open(m_folder.path()).value()) { }

    void add(const sim::BuiltImage &image)
    {
        for (const auto &manifest : image.manifests)
            put(manifest.digest, manifest.bytes);
        for (const auto &blob : image.blobs)
            put(blob.digest, sim::allBytes(*blob.source));
    }
    void put(const Digest &digest, const std::string &bytes)
    {
        if (!m_store->put(digest, bytes))
            qFatal("the store takes nothing");
    }
    std::optional<std::string> manifest(const Digest &digest) override
    {
        auto bytes = m_store->read(digest, 4 << 20);
        return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
    }
    bool has(const Digest &digest) override { return m_store->contains(digest); }
    storage::FileBlobStore &store() { return *m_store; }
    QString file(const Digest &digest) const
    {
        QDirIterator it(m_folder.path(), {QString::fromStdString(digest.hex())}, QDir::Files,
                        QDirIterator::Subdirectories);
        return it.hasNext() ? it.next() : QString();
    }
    int leftovers() const
    {
        return static_cast<int>(QDir(m_folder.filePath(QStringLiteral("store/parts"))).entryList(QDir::Files).size());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::FileBlobStore> m_store;
};

const std::string nameA = "docker.io/library/app:1";

std::map<Digest, UnpackWish> wishesFor(const ImageArchive &archive)
{
    std::map<Digest, UnpackWish> wishes;
    for (const ArchivedImage &image : archive.images) {
        for (const ArchivedBlob &blob : image.blobs) {
            if (blob.isHere)
                wishes[blob.blob.digest] = {blob.blob.sizeBytes, false};
        }
    }
    return wishes;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestImageArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pack_onePlatform_standsForItself();
    void pack_everything_keepsTheIndex();
    void pack_someOfMany_getAnIndexOfTheirOwn();
    void pack_keepIndex_namesWhatIsNotAlong();
    void pack_indexWithinAnIndex_goesAlong();
    void pack_nothingWhole_isSaid();
    void pack_docker_takesOnePlatform();
    void roundTrip_data();
    void roundTrip();
    void write_damagedBlob_leavesNoFile();
    void write_cancelled_leavesNoFile();
    void write_layersThatAreShared_once();
    void read_missingLayer_isNamed();
    void read_wrongManifest_isAProblem();
    void read_indexAndImageInOne_isAProblem();
    void read_neitherKind_isSaid();
    void read_tooMuchJson_isRefused();
    void read_manyNames_isRefused();
    void unpack_wrongLayer_failsItAlone();
    void unpack_wrongSize_failsItAlone();
    void unpack_proveOnly_writesNothing();
    void unpack_cancelled_leavesNothingHalf();
    void docker_wrongLayer_failsInTheStore();
    void docker_packedLayers_areProvedBothWays();
    void docker_packedLayerOfAnotherConfig_isAProblem();
    void docker_layerBehindALink_isFound();

private:
    PackedImage packed(const sim::BuiltImage &image, const PackWish &wish = {}, const std::string &name = nameA)
    {
        const auto made = packImage(name, image.top, image.topManifest().mediaType, wish, *m_shelf);
        return made ? *made : PackedImage();
    }
    QString written(const std::vector<PackedImage> &images, ImageArchiveFormat format = ImageArchiveFormat::OciLayout)
    {
        const QString file = m_folder.filePath(QStringLiteral("%1.tar").arg(++m_files));
        const auto done
            = writeImageArchive(images, {file, TarWriter::Existing::Keep, format, {}}, m_shelf->store(), m_progress);
        return done ? file : QString();
    }
    Result<ImageArchive> read(const QString &file, const ArchiveLimits &limits = {})
    {
        return readImageArchive(file, limits, m_progress);
    }
    QString saved(const TarMaker &tar)
    {
        return tar.save(m_folder.filePath(QStringLiteral("made%1.tar").arg(++m_files)));
    }
    /// A layout around a list of descriptors.
    static TarMaker layout(const QJsonArray &manifests)
    {
        return TarMaker()
            .file("oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}")
            .file("index.json",
                  json({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("manifests"), manifests}}).toStdString());
    }
    static QJsonObject descriptor(const sim::StoredManifest &manifest, const std::string &name = nameA)
    {
        return {{QStringLiteral("mediaType"), QString::fromStdString(manifest.mediaType)},
                {QStringLiteral("digest"), manifest.digest.toQString()},
                {QStringLiteral("size"), static_cast<qint64>(manifest.bytes.size())},
                {QStringLiteral("annotations"),
                 QJsonObject {{QStringLiteral("org.opencontainers.image.ref.name"), QString::fromStdString(name)}}}};
    }
    /// A docker-archive of one layer under `layerName`, with a config that names `diffId`.
    QString dockerArchive(const std::string &layer, const Digest &diffId, const std::string &layerName,
                          const std::string &linkTo = {})
    {
        const std::string config = json({{QStringLiteral("os"), QStringLiteral("linux")},
                                         {QStringLiteral("architecture"), QStringLiteral("arm64")},
                                         {QStringLiteral("rootfs"),
                                          QJsonObject {{QStringLiteral("type"), QStringLiteral("layers")},
                                                       {QStringLiteral("diff_ids"), QJsonArray {diffId.toQString()}}}}})
                                       .toStdString();
        const QString configName = QString::fromStdString(Hasher::hash(config).hex() + ".json");
        const QJsonArray list {
            QJsonObject {{QStringLiteral("Config"), configName},
                         {QStringLiteral("RepoTags"), QJsonArray {QStringLiteral("app:1")}},
                         {QStringLiteral("Layers"), QJsonArray {QString::fromStdString(layerName)}}}};
        TarMaker tar;
        if (linkTo.empty()) {
            tar.file(layerName, layer);
        } else {
            tar.entry(layerName, '2', {}, "../" + linkTo);
            tar.file(linkTo, layer);
        }
        tar.file(configName.toStdString(), config);
        tar.file("manifest.json", QJsonDocument(list).toJson().toStdString());
        return saved(tar);
    }

    std::unique_ptr<Shelf> m_shelf;
    QTemporaryDir m_folder;
    ArchiveProgress m_progress;
    int m_files = 0;
    sim::BuiltImage m_app
        = sim::ImageBuilder("app").platforms({"amd64", "arm64", "s390x"}).layer(3000).layer(200000).build();
    sim::BuiltImage m_single = sim::ImageBuilder("single").singlePlatform().docker().layer(5000).build();
};

void TestImageArchive::init()
{
    m_shelf = std::make_unique<Shelf>();
    m_shelf->add(m_app);
    m_shelf->add(m_single);
    m_progress.cancelled = false;
}

void TestImageArchive::pack_onePlatform_standsForItself()
{
    const PackedImage image = packed(m_app, {{"linux/arm64"}});
    QCOMPARE(image.platforms.size(), 1);
    QCOMPARE(image.platforms[0].platform, std::string("linux/arm64"));
    QVERIFY(image.top.digest == image.platforms[0].manifest.digest);
    QVERIFY(!image.keepsDigest);
    QVERIFY(image.missingPlatforms.empty());
}

void TestImageArchive::pack_everything_keepsTheIndex()
{
    const PackedImage image = packed(m_app);
    QCOMPARE(image.platforms.size(), 3);
    QVERIFY(image.top.digest == m_app.top);
    QVERIFY(image.keepsDigest);
    QVERIFY(image.topBytes.empty());
}

void TestImageArchive::pack_someOfMany_getAnIndexOfTheirOwn()
{
    const PackedImage image = packed(m_app, {{"linux/amd64", "linux/arm64", "linux/mips"}});
    QCOMPARE(image.platforms.size(), 2);
    QVERIFY(!image.keepsDigest);
    QVERIFY(image.top.digest == Hasher::hash(image.topBytes));
    const auto manifests = QJsonDocument::fromJson(QByteArray::fromStdString(image.topBytes))
                               .object()
                               .value(QLatin1String("manifests"))
                               .toArray();
    QCOMPARE(manifests.size(), 2);
    QVERIFY(image.missingPlatforms == std::vector<std::string> {"linux/mips"});
}

void TestImageArchive::pack_keepIndex_namesWhatIsNotAlong()
{
    const PackedImage image = packed(m_app, {{"linux/arm64"}, true});
    QVERIFY(image.top.digest == m_app.top);
    QVERIFY(image.keepsDigest);
    const auto archive = read(written({image}));
    QVERIFY(archive.ok());
    QCOMPARE(archive->images[0].platforms.size(), 3);
    int whole = 0;
    for (const ArchivedPlatform &platform : archive->images[0].platforms)
        whole += platform.parts.empty() ? 0 : 1;
    QCOMPARE(whole, 1);
}

void TestImageArchive::pack_indexWithinAnIndex_goesAlong()
{
    const std::string type = "application/vnd.oci.image.index.v1+json";
    const std::string outer = json({{QStringLiteral("schemaVersion"), 2},
                                    {QStringLiteral("mediaType"), QString::fromStdString(type)},
                                    {QStringLiteral("manifests"), QJsonArray {descriptor(m_app.topManifest())}}})
                                  .toStdString();
    const Digest top = Hasher::hash(outer);
    m_shelf->put(top, outer);
    const auto whole = packImage(nameA, top, type, {}, *m_shelf);
    QVERIFY(whole.ok());
    QCOMPARE(whole->platforms.size(), 3);
    QVERIFY(whole->keepsDigest && whole->top.digest == top && whole->missingPlatforms.empty());
    const auto archive = read(written({*whole}));
    QVERIFY(archive.ok());
    QVERIFY(archive->images[0].top.digest == top);
    Shelf other;
    UnpackResult done;
    QVERIFY(unpackBlobs(*archive, wishesFor(*archive), {}, other.store(), m_progress, done).ok());
    QVERIFY(done.stored.contains(top) && done.stored.contains(m_app.top));
    for (const auto &manifest : m_app.manifests)
        QVERIFY(done.stored.contains(manifest.digest));

    const auto some = packImage(nameA, top, type, {{"linux/amd64", "linux/arm64"}}, *m_shelf);
    QVERIFY(some.ok());
    QCOMPARE(some->platforms.size(), 2);
    QVERIFY(!some->keepsDigest && some->others.empty());
    const auto named = QJsonDocument::fromJson(QByteArray::fromStdString(some->topBytes))
                           .object()
                           .value(QLatin1String("manifests"))
                           .toArray();
    QCOMPARE(named.size(), 2); // and not the index between
    const auto one = packImage(nameA, top, type, {{"linux/arm64"}}, *m_shelf);
    QVERIFY(one.ok() && one->top.digest == one->platforms[0].manifest.digest);
}

void TestImageArchive::pack_nothingWhole_isSaid()
{
    for (const auto &platform : m_app.platforms)
        QVERIFY(m_shelf->store().remove(platform.layers.back()).ok());
    const auto none = packImage(nameA, m_app.top, m_app.topManifest().mediaType, {{"linux/arm64"}}, *m_shelf);
    QVERIFY(!none.ok());
    QCOMPARE(errorCodeName(none.error().code), errorCodeName(ErrorCode::NotFound));
    QCOMPARE(none.error().params.value(QStringLiteral("missing")), QStringLiteral("linux/arm64"));
    const auto gone = packImage(nameA, Hasher::hash("gone"), m_app.topManifest().mediaType, {}, *m_shelf);
    QVERIFY(!gone.ok());
    QCOMPARE(errorCodeName(gone.error().code), errorCodeName(ErrorCode::ManifestUnknown));
}

void TestImageArchive::pack_docker_takesOnePlatform()
{
    PackWish wish {{}, false, ImageArchiveFormat::DockerArchive};
    const auto many = packImage(nameA, m_app.top, m_app.topManifest().mediaType, wish, *m_shelf);
    QVERIFY(!many.ok());
    QCOMPARE(many.error().params.value(QStringLiteral("field")), QStringLiteral("platforms"));
    wish.platforms = {"linux/s390x"};
    QCOMPARE(packed(m_app, wish).platforms.size(), 1);
}

void TestImageArchive::roundTrip_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("plain") << QString();
    QTest::newRow("gzip") << QStringLiteral("gzip");
    QTest::newRow("zstd") << QStringLiteral("zstd");
}

void TestImageArchive::roundTrip()
{
    QFETCH(QString, program);
    QString file = written({packed(m_app), packed(m_single, {}, "ghcr.io/org/single:2")});
    QVERIFY(!file.isEmpty());
    QCOMPARE(m_progress.doneBytes.load(), m_progress.totalBytes.load());
    if (!program.isEmpty())
        file = TarMaker::pack(program, file);
    const auto archive = read(file);
    QVERIFY2(archive.ok(), archive.ok() ? "" : qPrintable(archive.error().toLogLine()));
    QCOMPARE(archive->images.size(), 2);
    QCOMPARE(archive->images[0].name, nameA);
    QVERIFY(archive->images[0].top.digest == m_app.top);
    QCOMPARE(archive->images[1].name, std::string("ghcr.io/org/single:2"));
    QCOMPARE(archive->images[1].platforms.size(), 1);
    QCOMPARE(archive->images[1].platforms[0].platform, std::string("linux/amd64"));
    QCOMPARE(archive->unusedEntries, 0);

    Shelf other;
    UnpackResult done;
    const auto unpacked = unpackBlobs(*archive, wishesFor(*archive), {}, other.store(), m_progress, done);
    QVERIFY2(unpacked.ok(), unpacked.ok() ? "" : qPrintable(unpacked.error().toLogLine()));
    QVERIFY(done.failed.empty());
    for (const sim::BuiltImage *image : {&m_app, &m_single}) {
        for (const auto &manifest : image->manifests)
            QVERIFY(done.stored.contains(manifest.digest) && other.manifest(manifest.digest) == manifest.bytes);
        for (const auto &blob : image->blobs) {
            const auto bytes = other.store().read(blob.digest, 1 << 20);
            QVERIFY(bytes.ok() && Hasher::hash(*bytes) == blob.digest);
        }
    }
    QCOMPARE(other.leftovers(), 0);
    QCOMPARE(other.store().partialBytes(), 0);
}

void TestImageArchive::write_damagedBlob_leavesNoFile()
{
    const QString blob = m_shelf->file(m_app.platforms[0].layers.back());
    QFile file(blob);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100));
    QCOMPARE(file.write("rotten"), 6);
    file.close();
    const QString target = m_folder.filePath(QStringLiteral("damaged.tar"));
    const auto done = writeImageArchive({packed(m_app)}, {target}, m_shelf->store(), m_progress);
    QVERIFY(!done.ok());
    QCOMPARE(errorCodeName(done.error().code), errorCodeName(ErrorCode::DigestMismatch));
    QVERIFY(!QFile::exists(target));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".damaged*")}, QDir::Files | QDir::Hidden).size(), 0);
}

void TestImageArchive::write_cancelled_leavesNoFile()
{
    m_progress.cancelled = true;
    const QString target = m_folder.filePath(QStringLiteral("cancelled.tar"));
    const auto done = writeImageArchive({packed(m_app)}, {target}, m_shelf->store(), m_progress);
    QVERIFY(!done.ok());
    QCOMPARE(errorCodeName(done.error().code), errorCodeName(ErrorCode::Cancelled));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*cancelled*")}, QDir::Files | QDir::Hidden).size(), 0);
}

void TestImageArchive::write_layersThatAreShared_once()
{
    const auto both = std::vector {packed(m_app), packed(m_app, {}, "docker.io/library/app:2")};
    QCOMPARE(contentBytes(both, ImageArchiveFormat::OciLayout), both[0].sizeBytes());
    const auto archive = read(written(both)); // a name that is there twice would be refused
    QVERIFY(archive.ok());
    QCOMPARE(archive->images.size(), 2);
}

void TestImageArchive::read_missingLayer_isNamed()
{
    TarMaker tar = layout({descriptor(m_single.topManifest())});
    tar.file("blobs/sha256/" + m_single.top.hex(), m_single.topManifest().bytes);
    const auto archive = read(saved(tar));
    QVERIFY(archive.ok());
    QVERIFY(!archive->images[0].problem);
    std::set<Digest> missing;
    for (const ArchivedBlob &blob : archive->images[0].blobs) {
        if (!blob.isHere)
            missing.insert(blob.blob.digest);
    }
    QVERIFY(missing.contains(m_single.platforms[0].config));
    QVERIFY(missing.contains(m_single.platforms[0].layers[0]));
    QCOMPARE(missing.size(), 2);
}

void TestImageArchive::read_wrongManifest_isAProblem()
{
    TarMaker tar = layout({descriptor(m_single.topManifest())});
    tar.file("blobs/sha256/" + m_single.top.hex(), m_single.topManifest().bytes + " ");
    const auto archive = read(saved(tar));
    QVERIFY(archive.ok());
    QVERIFY(archive->images[0].problem.has_value());
    QCOMPARE(errorCodeName(archive->images[0].problem->code), errorCodeName(ErrorCode::DigestMismatch));
}

void TestImageArchive::read_indexAndImageInOne_isAProblem()
{
    const std::string bytes = "{\"schemaVersion\":2,\"manifests\":[],\"layers\":[],\"config\":{}}";
    const sim::StoredManifest both {Hasher::hash(bytes), "application/vnd.oci.image.manifest.v1+json", bytes};
    TarMaker tar = layout({descriptor(both)});
    tar.file("blobs/sha256/" + both.digest.hex(), bytes);
    const auto archive = read(saved(tar));
    QVERIFY(archive.ok());
    QVERIFY(archive->images[0].problem.has_value());
    QCOMPARE(errorCodeName(archive->images[0].problem->code), errorCodeName(ErrorCode::ArchiveUnreadable));
}

void TestImageArchive::read_neitherKind_isSaid()
{
    const auto other = read(saved(TarMaker().file("README", "hello")));
    QVERIFY(!other.ok());
    QCOMPARE(other.error().params.value(QStringLiteral("reason")), QStringLiteral("content"));
    const auto empty = read(saved(layout({})));
    QVERIFY(!empty.ok());
    QCOMPARE(empty.error().params.value(QStringLiteral("reason")), QStringLiteral("empty"));
    const auto broken = read(saved(TarMaker().file("oci-layout", "{}").file("index.json", "{\"manifests\":")));
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().params.value(QStringLiteral("reason")), QStringLiteral("json"));
}

void TestImageArchive::read_tooMuchJson_isRefused()
{
    TarMaker tar = layout({descriptor(m_single.topManifest())});
    for (int i = 0; i < 10; ++i)
        tar.file("blobs/sha256/" + std::to_string(i), "{" + std::string(2000, ' '));
    ArchiveLimits limits;
    limits.jsonBytes = 10000;
    const auto archive = read(saved(tar), limits);
    QVERIFY(!archive.ok());
    QCOMPARE(errorCodeName(archive.error().code), errorCodeName(ErrorCode::ArchiveRefused));
    QCOMPARE(archive.error().params.value(QStringLiteral("reason")), QStringLiteral("json"));
}

void TestImageArchive::read_manyNames_isRefused()
{
    // Many names for one large index: little to read, much to work through.
    QJsonArray names;
    for (int i = 0; i < 300; ++i)
        names.append(descriptor(m_app.topManifest(), "app:" + std::to_string(i)));
    TarMaker tar = layout(names);
    tar.file("blobs/sha256/" + m_app.top.hex(), m_app.topManifest().bytes);
    ArchiveLimits limits;
    limits.named = 500;
    const auto archive = read(saved(tar), limits);
    QVERIFY(!archive.ok());
    QCOMPARE(errorCodeName(archive.error().code), errorCodeName(ErrorCode::ArchiveRefused));
}

void TestImageArchive::unpack_wrongLayer_failsItAlone()
{
    const Digest layer = m_single.platforms[0].layers[0];
    const auto config = m_shelf->store().read(m_single.platforms[0].config, 1 << 20);
    const auto size = m_shelf->store().read(layer, 1 << 20)->size();
    TarMaker tar = layout({descriptor(m_single.topManifest())});
    tar.file("blobs/sha256/" + m_single.top.hex(), m_single.topManifest().bytes)
        .file("blobs/sha256/" + layer.hex(), std::string(size, 'x'))
        .file("blobs/sha256/" + m_single.platforms[0].config.hex(), *config);
    const auto archive = read(saved(tar));
    QVERIFY(archive.ok());
    Shelf other;
    UnpackResult done;
    QVERIFY(unpackBlobs(*archive, wishesFor(*archive), {}, other.store(), m_progress, done).ok());
    QCOMPARE(done.failed.size(), 1);
    QCOMPARE(errorCodeName(done.failed.at(layer).code), errorCodeName(ErrorCode::DigestMismatch));
    QVERIFY(!other.has(layer));
    QVERIFY(other.has(m_single.platforms[0].config));
    QCOMPARE(other.leftovers(), 0);
}

void TestImageArchive::unpack_wrongSize_failsItAlone()
{
    const Digest layer = m_single.platforms[0].layers[0];
    TarMaker tar = layout({descriptor(m_single.topManifest())});
    tar.file("blobs/sha256/" + m_single.top.hex(), m_single.topManifest().bytes)
        .file("blobs/sha256/" + layer.hex(), *m_shelf->store().read(layer, 1 << 20) + "x");
    const auto archive = read(saved(tar));
    QVERIFY(archive.ok());
    Shelf other;
    UnpackResult done;
    QVERIFY(unpackBlobs(*archive, wishesFor(*archive), {}, other.store(), m_progress, done).ok());
    QCOMPARE(errorCodeName(done.failed.at(layer).code), errorCodeName(ErrorCode::SizeMismatch));
    QVERIFY(!other.has(layer));
}

void TestImageArchive::unpack_proveOnly_writesNothing()
{
    const auto archive = read(written({packed(m_single)}));
    QVERIFY(archive.ok());
    auto wishes = wishesFor(*archive);
    for (auto &[digest, wish] : wishes)
        wish.proveOnly = true;
    Shelf other;
    UnpackResult done;
    QVERIFY(unpackBlobs(*archive, wishes, {}, other.store(), m_progress, done).ok());
    QCOMPARE(done.proved.size(), wishes.size());
    QVERIFY(done.stored.empty());
    QVERIFY(!other.has(m_single.top));
}

void TestImageArchive::unpack_cancelled_leavesNothingHalf()
{
    const auto archive = read(written({packed(m_app)}));
    QVERIFY(archive.ok());
    Shelf other;
    UnpackResult done;
    m_progress.cancelled = true;
    const auto unpacked = unpackBlobs(*archive, wishesFor(*archive), {}, other.store(), m_progress, done);
    QVERIFY(!unpacked.ok());
    QCOMPARE(errorCodeName(unpacked.error().code), errorCodeName(ErrorCode::Cancelled));
    QCOMPARE(other.leftovers(), 0);
}

void TestImageArchive::docker_wrongLayer_failsInTheStore()
{
    const std::string layer = sim::tarArchive({{"etc/motd", "hello"}});
    const auto archive = read(dockerArchive(layer, Hasher::hash("another"), "layer.tar"));
    QVERIFY(archive.ok());
    Shelf other;
    UnpackResult done;
    QVERIFY(unpackBlobs(*archive, wishesFor(*archive), {}, other.store(), m_progress, done).ok());
    QCOMPARE(errorCodeName(done.failed.at(Hasher::hash("another")).code), errorCodeName(ErrorCode::DigestMismatch));
    QVERIFY(!other.has(Hasher::hash(layer)));
}

void TestImageArchive::docker_packedLayers_areProvedBothWays()
{
    const std::string layer = sim::tarArchive({{"etc/motd", std::string(50000, 'h')}});
    const std::string gz = sim::gzip(layer);
    const auto archive = read(dockerArchive(gz, Hasher::hash(layer), "anything.tar.gz"));
    QVERIFY(archive.ok());
    const ArchivedImage &image = archive->images.at(0);
    QVERIFY2(!image.problem, image.problem ? qPrintable(image.problem->toLogLine()) : "");
    QCOMPARE(image.name, std::string("app:1"));
    QCOMPARE(image.platforms.at(0).platform, std::string("linux/arm64"));
    QVERIFY(image.platforms[0].parts.back() == Hasher::hash(gz));
    Shelf other;
    UnpackResult done;
    QVERIFY(unpackBlobs(*archive, wishesFor(*archive), {}, other.store(), m_progress, done).ok());
    QVERIFY(done.failed.empty());
    QVERIFY(other.has(Hasher::hash(gz)) && other.has(image.top.digest));
}

void TestImageArchive::docker_packedLayerOfAnotherConfig_isAProblem()
{
    const std::string gz = sim::gzip(sim::tarArchive({{"etc/motd", "hello"}}));
    const auto archive = read(dockerArchive(gz, Hasher::hash("another"), "anything.tar.gz"));
    QVERIFY(archive.ok());
    QVERIFY(archive->images.at(0).problem.has_value());
    QCOMPARE(errorCodeName(archive->images[0].problem->code), errorCodeName(ErrorCode::DigestMismatch));
}

void TestImageArchive::docker_layerBehindALink_isFound()
{
    const std::string layer = sim::tarArchive({{"etc/motd", "hello"}});
    const auto archive
        = read(dockerArchive(layer, Hasher::hash(layer), "abc/layer.tar", Hasher::hash(layer).hex() + ".tar"));
    QVERIFY(archive.ok());
    QVERIFY(!archive->images.at(0).problem);
    Shelf other;
    UnpackResult done;
    QVERIFY(unpackBlobs(*archive, wishesFor(*archive), {}, other.store(), m_progress, done).ok());
    QVERIFY(other.has(Hasher::hash(layer)));
}

QTEST_GUILESS_MAIN(TestImageArchive)
#include "tst_imagearchive.moc"
