// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImageBuilder.h"

#include "Tar.h"

#include <algorithm>
#include <cstring>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/Hasher.h"
#include "base/MediaType.h"

using namespace Qt::StringLiterals;

namespace breakwater::sim {

namespace {

constexpr std::uint64_t compressBelowBytes = 64 * 1024;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string serialise(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::uint64_t seedNumber(const std::string &seed)
{
    std::uint64_t number = 0;
    std::memcpy(&number, Hasher::hash(seed).bytes(), sizeof number);
    return number;
}

QJsonObject descriptor(std::string_view mediaType, const Digest &digest, std::uint64_t sizeBytes)
{
    return {{u"mediaType"_s, text(mediaType)}, {u"digest"_s, digest.toQString()}, {u"size"_s, qint64(sizeBytes)}};
}

void addBlob(BuiltImage &image, const Digest &digest, const BlobPtr &source)
{
    const auto same = [&digest](const NamedBlob &blob) { return blob.digest == digest; };
    if (std::none_of(image.blobs.begin(), image.blobs.end(), same))
        image.blobs.push_back({digest, source});
}

/// Printable filler that compresses to about `sizeBytes`: hex digits take half their length.
std::string fillerText(std::uint64_t seed, std::uint64_t sizeBytes)
{
    const std::string random = allBytes(*seededBlob(seed, sizeBytes));
    return QByteArray::fromRawData(random.data(), static_cast<qsizetype>(random.size())).toHex().toStdString();
}

StoredManifest stored(const QJsonObject &json, std::string_view mediaType, DigestAlgorithm algorithm)
{
    const std::string bytes = serialise(json);
    return {Hasher::hash(bytes, algorithm), std::string(mediaType), bytes};
}

} // namespace

std::uint64_t BuiltImage::layerBytes() const
{
    std::uint64_t sum = 0;
    for (const NamedBlob &blob : blobs)
        sum += blob.source->size();
    return sum;
}

ImageBuilder &ImageBuilder::version(std::string version)
{
    m_version = std::move(version);
    return *this;
}

ImageBuilder &ImageBuilder::docker()
{
    m_docker = true;
    return *this;
}

ImageBuilder &ImageBuilder::platforms(std::vector<std::string> architectures)
{
    m_architectures = std::move(architectures);
    return *this;
}

ImageBuilder &ImageBuilder::singlePlatform()
{
    m_index = false;
    m_architectures = {"amd64"};
    return *this;
}

ImageBuilder &ImageBuilder::attestation()
{
    m_attestation = true;
    return *this;
}

ImageBuilder &ImageBuilder::sha512()
{
    m_algorithm = DigestAlgorithm::Sha512;
    return *this;
}

ImageBuilder &ImageBuilder::annotation(std::string key, std::string value)
{
    m_annotations.emplace_back(std::move(key), std::move(value));
    return *this;
}

ImageBuilder &ImageBuilder::layer(std::uint64_t sizeBytes)
{
    m_layers.push_back({sizeBytes, false, {}});
    return *this;
}

ImageBuilder &ImageBuilder::layer(std::vector<std::pair<std::string, std::string>> files)
{
    m_layers.push_back({0, false, std::move(files)});
    return *this;
}

ImageBuilder &ImageBuilder::exactLayer(std::uint64_t sizeBytes)
{
    m_layers.push_back({sizeBytes, true, {}});
    return *this;
}

QJsonObject ImageBuilder::annotationsJson() const
{
    QJsonObject json;
    for (const auto &[key, value] : m_annotations)
        json.insert(text(key), text(value));
    return json;
}

StoredManifest ImageBuilder::buildPlatform(const std::string &architecture, BuiltImage &image) const
{
    const bool attests = architecture == "unknown";
    PlatformImage platform {attests ? "unknown" : "linux", architecture, {}, {}, {}};
    QJsonArray layerList;
    QJsonArray diffIds;
    const std::vector<Layer> layers = attests
        ? std::vector<Layer> {{0, false, {{"attestation.json", "{\"subject\":\"" + m_seed + "\"}"}}}}
        : m_layers;
    const std::string_view layerType = m_docker ? "application/vnd.docker.image.rootfs.diff.tar.gzip"
                                                : "application/vnd.oci.image.layer.v1.tar+gzip";
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Layer &spec = layers[i];
        const std::string version = i + 1 == layers.size() ? m_version : std::string();
        const std::uint64_t seed = seedNumber(m_seed + version + "/" + architecture + "/" + std::to_string(i));
        const std::string fileName = "data/layer-" + std::to_string(i) + ".bin";
        BlobPtr unpacked;
        BlobPtr packed;
        if (spec.exact) {
            packed = unpacked = seededBlob(seed, spec.sizeBytes);
        } else if (!spec.files.empty() || spec.sizeBytes < compressBelowBytes) {
            const TarFiles files
                = spec.files.empty() ? TarFiles {{fileName, fillerText(seed, spec.sizeBytes)}} : spec.files;
            const std::string archive = tarArchive(files);
            unpacked = bytesBlob(archive);
            packed = bytesBlob(gzip(archive));
        } else {
            unpacked = singleFileTarBlob(fileName, seededBlob(seed, spec.sizeBytes));
            packed = storedGzipBlob(unpacked);
        }
        const Digest digest = digestOf(*packed, m_algorithm);
        addBlob(image, digest, packed);
        platform.layers.push_back(digest);
        layerList.append(descriptor(layerType, digest, packed->size()));
        diffIds.append(
            (unpacked == packed && m_algorithm == DigestAlgorithm::Sha256 ? digest : digestOf(*unpacked)).toQString());
    }

    const QJsonObject config {{u"architecture"_s, text(architecture)},
                              {u"os"_s, text(platform.os)},
                              {u"created"_s, u"2023-11-14T22:13:20Z"_s},
                              {u"config"_s,
                               QJsonObject {{u"Cmd"_s, QJsonArray {u"/bin/sh"_s}},
                                            {u"Labels"_s, QJsonObject {{u"sim.seed"_s, text(m_seed + m_version)}}}}},
                              {u"rootfs"_s, QJsonObject {{u"type"_s, u"layers"_s}, {u"diff_ids"_s, diffIds}}}};
    const std::string configBytes = serialise(config);
    platform.config = Hasher::hash(configBytes, m_algorithm);
    addBlob(image, platform.config, bytesBlob(configBytes));

    const std::string_view type = m_docker ? mediatype::dockerManifest : mediatype::ociManifest;
    const std::string_view configType
        = m_docker ? "application/vnd.docker.container.image.v1+json" : "application/vnd.oci.image.config.v1+json";
    QJsonObject manifest {{u"schemaVersion"_s, 2},
                          {u"mediaType"_s, text(type)},
                          {u"config"_s, descriptor(configType, platform.config, configBytes.size())},
                          {u"layers"_s, layerList}};
    if (!m_index && !m_annotations.empty())
        manifest.insert(u"annotations"_s, annotationsJson());
    StoredManifest result = stored(manifest, type, m_algorithm);
    platform.manifest = result.digest;
    image.platforms.push_back(std::move(platform));
    return result;
}

BuiltImage ImageBuilder::build() const
{
    BuiltImage image;
    QJsonArray children;
    std::vector<std::string> architectures = m_architectures;
    if (m_attestation)
        architectures.emplace_back("unknown");
    for (const std::string &architecture : architectures) {
        StoredManifest manifest = buildPlatform(architecture, image);
        QJsonObject child = descriptor(manifest.mediaType, manifest.digest, manifest.bytes.size());
        child.insert(u"platform"_s,
                     QJsonObject {{u"os"_s, text(image.platforms.back().os)}, {u"architecture"_s, text(architecture)}});
        if (architecture == "unknown")
            child.insert(u"annotations"_s,
                         QJsonObject {{u"vnd.docker.reference.type"_s, u"attestation-manifest"_s},
                                      {u"vnd.docker.reference.digest"_s, image.manifests.front().digest.toQString()}});
        children.append(child);
        image.manifests.push_back(std::move(manifest));
    }
    if (m_index) {
        const std::string_view type = m_docker ? mediatype::dockerManifestList : mediatype::ociIndex;
        QJsonObject index {{u"schemaVersion"_s, 2}, {u"mediaType"_s, text(type)}, {u"manifests"_s, children}};
        if (!m_annotations.empty())
            index.insert(u"annotations"_s, annotationsJson());
        image.manifests.push_back(stored(index, type, m_algorithm));
    }
    image.top = image.manifests.back().digest;
    return image;
}

BuiltImage ImageBuilder::nested(BuiltImage image)
{
    const StoredManifest &inner = image.topManifest();
    const QJsonObject index {
        {u"schemaVersion"_s, 2},
        {u"mediaType"_s, text(mediatype::ociIndex)},
        {u"manifests"_s, QJsonArray {descriptor(inner.mediaType, inner.digest, inner.bytes.size())}}};
    image.manifests.push_back(stored(index, mediatype::ociIndex, DigestAlgorithm::Sha256));
    image.top = image.manifests.back().digest;
    return image;
}

BuiltImage ImageBuilder::referrer(const StoredManifest &subject, const std::string &artifactType,
                                  const std::string &payload)
{
    BuiltImage image;
    const std::string empty = "{}";
    const Digest emptyDigest = Hasher::hash(empty);
    const Digest payloadDigest = Hasher::hash(payload);
    addBlob(image, emptyDigest, bytesBlob(empty));
    addBlob(image, payloadDigest, bytesBlob(payload));
    const QJsonObject manifest {
        {u"schemaVersion"_s, 2},
        {u"mediaType"_s, text(mediatype::ociManifest)},
        {u"artifactType"_s, text(artifactType)},
        {u"config"_s, descriptor("application/vnd.oci.empty.v1+json", emptyDigest, empty.size())},
        {u"layers"_s, QJsonArray {descriptor(artifactType, payloadDigest, payload.size())}},
        {u"subject"_s, descriptor(subject.mediaType, subject.digest, subject.bytes.size())},
        {u"annotations"_s, QJsonObject {{u"sim.kind"_s, u"referrer"_s}}}};
    image.manifests.push_back(stored(manifest, mediatype::ociManifest, DigestAlgorithm::Sha256));
    image.top = image.manifests.back().digest;
    image.platforms.push_back({"", "", image.top, emptyDigest, {payloadDigest}});
    return image;
}

} // namespace breakwater::sim
