// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include "base/Hasher.h"
#include "base/MediaType.h"
#include "support/simulator/ImageBuilder.h"

using namespace breakwater;
using namespace breakwater::sim;

namespace {

QJsonObject parsed(const StoredManifest &manifest)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(manifest.bytes)).object();
}

} // namespace

class TestImageBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void build_sameSeed_sameDigests();
    void build_index_namesChildrenByTrueDigestAndSize();
    void build_layers_matchDescriptorsAndUnpack();
    void build_exactLayers_haveTheSize_data();
    void build_exactLayers_haveTheSize();
    void build_sha512_namesEverythingBySha512();
    void build_attestation_addsUnknownPlatform();
    void build_docker_usesDockerTypes();
    void read_anyOffset_matchesTheWhole();
};

void TestImageBuilder::build_sameSeed_sameDigests()
{
    const auto make = [](const char *seed) { return ImageBuilder(seed).layer(1000).layer(200000).build().top; };
    QCOMPARE(make("a"), make("a"));
    QVERIFY(make("a") != make("b"));
}

void TestImageBuilder::build_index_namesChildrenByTrueDigestAndSize()
{
    const BuiltImage image = ImageBuilder("x").layer(100).build();
    QCOMPARE(image.topManifest().mediaType, std::string(mediatype::ociIndex));
    QCOMPARE(Hasher::hash(image.topManifest().bytes), image.top);
    const QJsonArray children = parsed(image.topManifest()).value(QLatin1String("manifests")).toArray();
    QCOMPARE(children.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const StoredManifest &child = image.manifests[std::size_t(i)];
        QCOMPARE(children[i][QLatin1String("digest")].toString(), Hasher::hash(child.bytes).toQString());
        QCOMPARE(children[i][QLatin1String("size")].toInteger(), qint64(child.bytes.size()));
    }
    QCOMPARE(children[0][QLatin1String("platform")][QLatin1String("architecture")].toString(), QStringLiteral("amd64"));
    QCOMPARE(children[1][QLatin1String("platform")][QLatin1String("architecture")].toString(), QStringLiteral("arm64"));
}

void TestImageBuilder::build_layers_matchDescriptorsAndUnpack()
{
    const BuiltImage image = ImageBuilder("x").singlePlatform().layer(2000).layer(300000).build();
    const QJsonObject manifest = parsed(image.topManifest());
    const QJsonArray layers = manifest.value(QLatin1String("layers")).toArray();
    QCOMPARE(layers.size(), 2);
    QJsonArray diffIds;
    for (const NamedBlob &blob : image.blobs) {
        QCOMPARE(digestOf(*blob.source), blob.digest);
        if (blob.digest == image.platforms[0].config)
            diffIds = QJsonDocument::fromJson(QByteArray::fromStdString(allBytes(*blob.source)))
                          .object()
                          .value(QLatin1String("rootfs"))[QLatin1String("diff_ids")]
                          .toArray();
    }
    QCOMPARE(diffIds.size(), 2);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto blob = std::find_if(image.blobs.begin(), image.blobs.end(), [&](const NamedBlob &candidate) {
            return candidate.digest == image.platforms[0].layers[i];
        });
        QVERIFY(blob != image.blobs.end());
        QCOMPARE(layers[qsizetype(i)][QLatin1String("size")].toInteger(), qint64(blob->source->size()));
        // A real gunzip, as a real client runs it.
        QProcess unpack;
        unpack.start(QStringLiteral("gzip"), {QStringLiteral("-dc")});
        QVERIFY(unpack.waitForStarted());
        const std::string bytes = allBytes(*blob->source);
        unpack.write(bytes.data(), qint64(bytes.size()));
        unpack.closeWriteChannel();
        QVERIFY(unpack.waitForFinished());
        QCOMPARE(unpack.exitCode(), 0);
        const QByteArray tar = unpack.readAllStandardOutput();
        QCOMPARE(Hasher::hash(std::string_view(tar.constData(), std::size_t(tar.size()))).toQString(),
                 diffIds[qsizetype(i)].toString());
        QCOMPARE(tar.mid(257, 5), QByteArray("ustar"));
        QProcess list;
        list.start(QStringLiteral("tar"), {QStringLiteral("-tf"), QStringLiteral("-")});
        QVERIFY(list.waitForStarted());
        list.write(tar);
        list.closeWriteChannel();
        QVERIFY(list.waitForFinished());
        QCOMPARE(list.readAllStandardOutput().trimmed(), "data/layer-" + QByteArray::number(int(i)) + ".bin");
    }
}

void TestImageBuilder::build_exactLayers_haveTheSize_data()
{
    QTest::addColumn<quint64>("size");
    for (const quint64 size : {0ULL, 1ULL, 65535ULL, 65536ULL, 65537ULL, 5ULL << 20U})
        QTest::addRow("%llu", static_cast<unsigned long long>(size)) << size;
}

void TestImageBuilder::build_exactLayers_haveTheSize()
{
    QFETCH(quint64, size);
    const BuiltImage image = ImageBuilder("x").singlePlatform().exactLayer(size).build();
    const Digest layer = image.platforms[0].layers[0];
    const auto blob = std::find_if(image.blobs.begin(), image.blobs.end(),
                                   [&](const NamedBlob &candidate) { return candidate.digest == layer; });
    QCOMPARE(quint64(blob->source->size()), size);
    QCOMPARE(Hasher::hash(allBytes(*blob->source)), layer);
}

void TestImageBuilder::build_sha512_namesEverythingBySha512()
{
    const BuiltImage image = ImageBuilder("x").sha512().layer(100).build();
    QCOMPARE(image.top.algorithm(), DigestAlgorithm::Sha512);
    QCOMPARE(Hasher::hash(image.topManifest().bytes, DigestAlgorithm::Sha512), image.top);
    for (const NamedBlob &blob : image.blobs)
        QCOMPARE(digestOf(*blob.source, DigestAlgorithm::Sha512), blob.digest);
}

void TestImageBuilder::build_attestation_addsUnknownPlatform()
{
    const BuiltImage image = ImageBuilder("x").attestation().layer(100).build();
    QCOMPARE(image.platforms.size(), std::size_t(3));
    QCOMPARE(image.platforms[2].os, std::string("unknown"));
    const QJsonObject entry = parsed(image.topManifest()).value(QLatin1String("manifests")).toArray()[2].toObject();
    QCOMPARE(entry.value(QLatin1String("annotations"))[QLatin1String("vnd.docker.reference.digest")].toString(),
             image.platforms[0].manifest.toQString());
}

void TestImageBuilder::build_docker_usesDockerTypes()
{
    const BuiltImage image = ImageBuilder("x").docker().layer(100).build();
    QCOMPARE(image.topManifest().mediaType, std::string(mediatype::dockerManifestList));
    QCOMPARE(image.manifests[0].mediaType, std::string(mediatype::dockerManifest));
    QCOMPARE(parsed(image.manifests[0]).value(QLatin1String("mediaType")).toString().toStdString(),
             std::string(mediatype::dockerManifest));
}

void TestImageBuilder::read_anyOffset_matchesTheWhole()
{
    const BlobPtr blob = storedGzipBlob(singleFileTarBlob("f", seededBlob(7, 200000)));
    const std::string whole = allBytes(*blob);
    for (std::uint64_t offset = 0; offset + 777 < blob->size(); offset += 4099) {
        std::string part(777, '\0');
        blob->read(offset, part.data(), part.size());
        QCOMPARE(part, whole.substr(offset, part.size()));
    }
}

QTEST_GUILESS_MAIN(TestImageBuilder)
#include "tst_imagebuilder.moc"
