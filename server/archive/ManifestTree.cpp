// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ManifestTree.h"

#include "base/Hasher.h"
#include "base/MediaType.h"
#include "cache/ManifestSummary.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::archive {
namespace {

constexpr int maxDepth = 4; // index, index, image; one to spare
constexpr std::string_view noPlatform = "unknown/unknown"; // what BuildKit gives to attestations

QJsonObject objectOf(const std::string &bytes)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())))
        .object();
}

} // namespace

std::optional<std::string> manifestType(const std::string &bytes, const std::string &said)
{
    const QJsonObject root = objectOf(bytes);
    const bool isIndex = root.contains(QLatin1String("manifests"));
    const bool isImage = root.contains(QLatin1String("layers")) || root.contains(QLatin1String("config"));
    const std::string own = root.value(QLatin1String("mediaType")).toString().toStdString();
    if (isIndex == isImage || (!own.empty() && !said.empty() && own != said))
        return std::nullopt;
    std::string type = said.empty() ? own : said;
    if (type.empty())
        type = isIndex ? mediatype::ociIndex : mediatype::ociManifest;
    if (isIndex != mediatype::isIndex(type) || isImage != mediatype::isImageManifest(type))
        return std::nullopt;
    return type;
}

void ManifestTree::grow(ArchivedImage &image, const std::string &platform)
{
    m_seen.clear();
    manifest(image, image.top, platform, 0);
    if (!image.problem && !image.blobs.empty())
        image.top = image.blobs.back().blob;
}

void ManifestTree::add(ArchivedImage &image, ArchivedBlob::Kind kind, const PackedBlob &blob,
                       const std::string &platform)
{
    ++m_work;
    if (m_seen.insert(blob.digest).second)
        image.blobs.push_back({kind, blob, platform, m_isHere(blob.digest)});
}

std::string ManifestTree::platformOf(const Digest &config) const
{
    const std::string *bytes = m_textOf(config);
    if (!bytes)
        return {};
    const QJsonObject root = objectOf(*bytes);
    QString text = root.value(QLatin1String("os")).toString();
    for (const char *key : {"architecture", "variant"}) {
        const QString value = root.value(QLatin1String(key)).toString();
        if (!text.isEmpty() && !value.isEmpty())
            text += QLatin1Char('/') + value;
    }
    return text.toStdString();
}

void ManifestTree::manifest(ArchivedImage &image, const PackedBlob &descriptor, const std::string &platform, int depth)
{
    ++m_work;
    if (m_seen.contains(descriptor.digest))
        return;
    const std::string *bytes = m_textOf(descriptor.digest);
    if (!bytes) {
        add(image, ArchivedBlob::Kind::Manifest, descriptor, platform);
        image.blobs.back().isHere = false;
        if (platform != noPlatform)
            image.platforms.push_back({platform, descriptor.digest, {}});
        return;
    }
    if (const Digest actual = Hasher::hash(*bytes, descriptor.digest.algorithm()); actual != descriptor.digest) {
        image.problem = Error(ErrorCode::DigestMismatch, QStringLiteral("a manifest in the archive is damaged"),
                              {{QStringLiteral("expected"), descriptor.digest.toQString()},
                               {QStringLiteral("actual"), actual.toQString()}});
        return;
    }
    const auto type = manifestType(*bytes, descriptor.mediaType);
    const auto summary = type && depth < maxDepth ? cache::summarizeManifest(*bytes, *type)
                                                  : Result<cache::ManifestSummary>(Error(ErrorCode::Unsupported));
    if (!summary) {
        image.problem = mediatype::isSchema1(descriptor.mediaType)
            ? Error(ErrorCode::Unsupported, QStringLiteral("a manifest of Docker's schema 1"))
            : Error(ErrorCode::ArchiveUnreadable, QStringLiteral("no manifest of an image"),
                    {{QStringLiteral("reason"), QStringLiteral("json")},
                     {QStringLiteral("entry"), descriptor.digest.toQString()}});
        return;
    }
    ArchivedPlatform own {platform, descriptor.digest, {}};
    for (const cache::ManifestChild &child : summary->children) {
        const PackedBlob blob {child.digest, child.sizeBytes, child.mediaType};
        if (child.kind == cache::ManifestChild::Kind::Manifest) {
            manifest(image, blob, child.platform, depth + 1);
            continue;
        }
        if (child.foreign)
            continue;
        const bool isConfig = child.kind == cache::ManifestChild::Kind::Config;
        add(image, isConfig ? ArchivedBlob::Kind::Config : ArchivedBlob::Kind::Layer, blob, {});
        own.parts.push_back(child.digest);
        if (isConfig && own.platform.empty())
            own.platform = platformOf(child.digest);
    }
    if (!summary->isIndex() && platform != noPlatform)
        image.platforms.push_back(std::move(own));
    add(image, ArchivedBlob::Kind::Manifest, {descriptor.digest, bytes->size(), *type}, platform);
}

} // namespace breakwater::archive
