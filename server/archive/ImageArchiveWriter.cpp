// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ImageArchiveWriter.h"

#include "base/Hasher.h"
#include "base/ImageName.h"
#include "storage/FileHandle.h"

#include <cerrno>
#include <set>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::archive {
namespace {

constexpr std::size_t pieceBytes = 1024 * 1024;

std::string compact(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact).toStdString();
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonObject platformJson(const std::string &platform)
{
    const QStringList parts = text(platform).split(QLatin1Char('/'));
    QJsonObject json {{QStringLiteral("os"), parts.value(0)}, {QStringLiteral("architecture"), parts.value(1)}};
    if (parts.size() > 2)
        json.insert(QStringLiteral("variant"), parts.value(2));
    return json;
}

std::string indexJson(const std::vector<PackedImage> &images)
{
    QJsonArray manifests;
    for (const PackedImage &image : images) {
        QJsonObject descriptor {{QStringLiteral("mediaType"), text(image.top.mediaType)},
                                {QStringLiteral("digest"), image.top.digest.toQString()},
                                {QStringLiteral("size"), static_cast<qint64>(image.top.sizeBytes)},
                                {QStringLiteral("annotations"),
                                 QJsonObject {{QStringLiteral("org.opencontainers.image.ref.name"), text(image.name)},
                                              {QStringLiteral("io.containerd.image.name"), text(image.name)}}}};
        const bool isManifest
            = image.platforms.size() == 1 && image.platforms.front().manifest.digest == image.top.digest;
        if (isManifest && !image.platforms.front().platform.empty())
            descriptor.insert(QStringLiteral("platform"), platformJson(image.platforms.front().platform));
        manifests.append(descriptor);
    }
    return compact(QJsonDocument(
        QJsonObject {{QStringLiteral("schemaVersion"), 2},
                     {QStringLiteral("mediaType"), QStringLiteral("application/vnd.oci.image.index.v1+json")},
                     {QStringLiteral("manifests"), manifests}}));
}

std::string layerName(const PackedBlob &layer)
{
    const bool isPacked = layer.mediaType.find("gzip") != std::string::npos;
    const bool isZstd = layer.mediaType.find("zstd") != std::string::npos;
    return layer.digest.hex() + (isPacked ? ".tar.gz" : isZstd ? ".tar.zst" : ".tar");
}

std::string manifestJson(const std::vector<PackedImage> &images)
{
    QJsonArray list;
    for (const PackedImage &image : images) {
        const PackedPlatform &platform = image.platforms.front();
        QJsonArray tags;
        if (const auto name = ImageName::parse(image.name); name && !name->reference.isDigest())
            tags.append(text(image.name));
        QJsonArray layers;
        for (const PackedBlob &layer : platform.layers)
            layers.append(text(layerName(layer)));
        list.append(QJsonObject {{QStringLiteral("Config"), text(platform.config.digest.hex() + ".json")},
                                 {QStringLiteral("RepoTags"), tags},
                                 {QStringLiteral("Layers"), layers}});
    }
    return compact(QJsonDocument(list));
}

class Writer
{
public:
    Writer(TarWriter &tar, const storage::BlobStore &store, ArchiveProgress &progress)
        : m_tar(tar), m_store(store), m_progress(progress), m_buffer(pieceBytes)
    {
    }

    Result<void> oci(const std::vector<PackedImage> &images)
    {
        for (const char *folder : {"blobs", "blobs/sha256"}) {
            if (const auto made = m_tar.addFolder(folder); !made)
                return made;
        }
        if (const auto added = m_tar.addFile("oci-layout", R"({"imageLayoutVersion":"1.0.0"})"); !added)
            return added;
        if (const auto added = m_tar.addFile("index.json", indexJson(images)); !added)
            return added;
        Result<void> result;
        for (const PackedImage &image : images) {
            image.forEachBlob([&](const PackedBlob &blob) {
                const std::string name = "blobs/" + std::string(blob.digest.algorithmName()) + '/' + blob.digest.hex();
                if (!result || !m_written.insert(name).second)
                    return;
                const bool isMade = !image.topBytes.empty() && blob.digest == image.top.digest;
                result = isMade ? m_tar.addFile(name, image.topBytes) : copy(blob, name);
                if (isMade)
                    m_progress.doneBytes += blob.sizeBytes;
            });
        }
        return result;
    }

    Result<void> docker(const std::vector<PackedImage> &images)
    {
        if (const auto added = m_tar.addFile("manifest.json", manifestJson(images)); !added)
            return added;
        for (const PackedImage &image : images) {
            const PackedPlatform &platform = image.platforms.front();
            if (const auto added = once(platform.config, platform.config.digest.hex() + ".json"); !added)
                return added;
            for (const PackedBlob &layer : platform.layers) {
                if (const auto added = once(layer, layerName(layer)); !added)
                    return added;
            }
        }
        return {};
    }

private:
    Result<void> once(const PackedBlob &blob, const std::string &name)
    {
        return m_written.insert(name).second ? copy(blob, name) : Result<void>();
    }

    Result<void> copy(const PackedBlob &blob, const std::string &name)
    {
        const auto opened = m_store.open(blob.digest, blob.sizeBytes);
        if (!opened) {
            Error error = opened.error();
            error.params.insert(QStringLiteral("digest"), blob.digest.toQString());
            return error;
        }
        const storage::FileHandle file(opened->fd);
        if (opened->sizeBytes != blob.sizeBytes)
            return Error(ErrorCode::SizeMismatch, {},
                         {{QStringLiteral("digest"), blob.digest.toQString()},
                          {QStringLiteral("expected"), QString::number(blob.sizeBytes)},
                          {QStringLiteral("actual"), QString::number(opened->sizeBytes)}});
        if (const auto begun = m_tar.begin(name, blob.sizeBytes); !begun)
            return begun;
        Hasher hasher(blob.digest.algorithm());
        for (std::uint64_t offset = 0; offset < blob.sizeBytes;) {
            if (m_progress.cancelled)
                return Error(ErrorCode::Cancelled);
            const ssize_t length = ::pread(file.get(), m_buffer.data(), m_buffer.size(), static_cast<off_t>(offset));
            if (length < 0 && errno == EINTR)
                continue;
            if (length <= 0)
                return Error(ErrorCode::StorageIo, QStringLiteral("a blob cannot be read to its end"),
                             {{QStringLiteral("digest"), blob.digest.toQString()}});
            const auto sizeBytes = std::min(static_cast<std::uint64_t>(length), blob.sizeBytes - offset);
            hasher.add(m_buffer.data(), sizeBytes);
            if (const auto written = m_tar.write(m_buffer.data(), sizeBytes); !written)
                return written;
            offset += sizeBytes;
            m_progress.doneBytes += sizeBytes;
        }
        if (const Digest actual = hasher.finish(); actual != blob.digest)
            return Error(ErrorCode::DigestMismatch, QStringLiteral("a stored blob is damaged"),
                         {{QStringLiteral("digest"), blob.digest.toQString()},
                          {QStringLiteral("expected"), blob.digest.toQString()},
                          {QStringLiteral("actual"), actual.toQString()}});
        return {};
    }

    TarWriter &m_tar;
    const storage::BlobStore &m_store;
    ArchiveProgress &m_progress;
    std::vector<char> m_buffer;
    std::set<std::string> m_written;
};

} // namespace

std::uint64_t contentBytes(const std::vector<PackedImage> &images, ImageArchiveFormat format)
{
    std::uint64_t total = 0;
    std::set<Digest> counted;
    const auto count = [&](const PackedBlob &blob) {
        if (counted.insert(blob.digest).second)
            total += blob.sizeBytes;
    };
    for (const PackedImage &image : images) {
        if (format == ImageArchiveFormat::OciLayout) {
            image.forEachBlob(count);
            continue;
        }
        count(image.platforms.front().config);
        for (const PackedBlob &layer : image.platforms.front().layers)
            count(layer);
    }
    return total;
}

Result<void> writeImageArchive(const std::vector<PackedImage> &images, const ImageArchiveTarget &target,
                               const storage::BlobStore &store, ArchiveProgress &progress)
{
    progress.doneBytes = 0;
    progress.totalBytes = contentBytes(images, target.format);
    const auto tar = TarWriter::create(target.file, target.existing, target.when);
    if (!tar)
        return tar.error();
    Writer writer(**tar, store, progress);
    const auto written = target.format == ImageArchiveFormat::OciLayout ? writer.oci(images) : writer.docker(images);
    if (!written)
        return written;
    if (progress.cancelled)
        return Error(ErrorCode::Cancelled);
    return (*tar)->finish();
}

} // namespace breakwater::archive
