// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ImageReader.h"

#include "cache/ManifestSummary.h"
#include "upstream/ManifestCheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::admin {
namespace {

constexpr std::uint64_t maxConfigBytes = 8ULL * 1024 * 1024;

/// The command of each layer: history entries that made no layer are skipped (image-spec, config).
QStringList layerCommands(const QByteArray &configJson)
{
    QStringList commands;
    const QJsonObject config = QJsonDocument::fromJson(configJson).object();
    for (const QJsonValue entry : config.value(QLatin1String("history")).toArray()) {
        if (!entry.toObject().value(QLatin1String("empty_layer")).toBool())
            commands.append(entry.toObject().value(QLatin1String("created_by")).toString());
    }
    return commands;
}

QString platformOfConfig(const QByteArray &configJson)
{
    const QJsonObject config = QJsonDocument::fromJson(configJson).object();
    QStringList parts;
    for (const auto key : {"os", "architecture", "variant"}) {
        const QString part = config.value(QLatin1String(key)).toString();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char('/'));
}

} // namespace

std::optional<std::string> ImageReader::stored(const Digest &digest, std::uint64_t maxBytes) const
{
    if (!m_index.content(m_projectId, digest))
        return std::nullopt;
    auto bytes = m_store.read(digest, maxBytes);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

PlatformInfo ImageReader::platformOf(const Digest &digest, const QString &platform) const
{
    PlatformInfo info;
    info.platform = platform;
    info.digest = digest.toQString();
    const auto bytes = stored(digest, upstream::maxManifestBytes);
    if (!bytes)
        return info;
    info.manifestStored = true;
    const auto entry = m_index.content(m_projectId, digest);
    const auto summary = cache::summarizeManifest(*bytes, entry ? entry->mediaType : std::string());
    if (!summary)
        return info;
    for (const cache::ManifestChild &child : summary->children) {
        if (child.kind == cache::ManifestChild::Kind::Manifest)
            continue;
        info.sizeBytes += static_cast<qint64>(child.sizeBytes);
        if (m_index.content(m_projectId, child.digest))
            info.storedBytes += static_cast<qint64>(child.sizeBytes);
    }
    return info;
}

void ImageReader::read(const cache::ManifestAnswer &manifest, const QString &platform, ImageDetail &detail) const
{
    detail.manifestJson = QString::fromStdString(*manifest.bytes);
    const auto summary = cache::summarizeManifest(*manifest.bytes, manifest.mediaType);
    if (!summary)
        return;
    if (!summary->isIndex()) {
        detail.platforms.append(platformOf(manifest.digest, {}));
        readImage(*manifest.bytes, manifest.mediaType, detail);
        detail.platforms.first().platform = platformOfConfig(detail.configJson.toUtf8());
        detail.shownPlatform = detail.platforms.first().platform;
        return;
    }
    const PlatformInfo *shown = nullptr;
    for (const cache::ManifestChild &child : summary->children)
        detail.platforms.append(platformOf(child.digest, QString::fromStdString(child.platform)));
    for (const PlatformInfo &info : detail.platforms) {
        if (info.manifestStored && (shown == nullptr || (!platform.isEmpty() && info.platform == platform)))
            shown = &info;
    }
    if (shown == nullptr)
        return;
    detail.shownPlatform = shown->platform;
    const auto digest = Digest::parse(shown->digest);
    const auto bytes = stored(*digest, upstream::maxManifestBytes);
    const auto entry = m_index.content(m_projectId, *digest);
    if (bytes && entry)
        readImage(*bytes, entry->mediaType, detail);
}

void ImageReader::readImage(std::string_view bytes, std::string_view mediaType, ImageDetail &detail) const
{
    const auto summary = cache::summarizeManifest(bytes, mediaType);
    if (!summary)
        return;
    QStringList commands;
    for (const cache::ManifestChild &child : summary->children) {
        if (child.kind != cache::ManifestChild::Kind::Config)
            continue;
        if (const auto config = stored(child.digest, maxConfigBytes)) {
            detail.configJson = QString::fromStdString(*config);
            commands = layerCommands(QByteArray::fromStdString(*config));
        }
    }
    qsizetype number = 0;
    for (const cache::ManifestChild &child : summary->children) {
        if (child.kind != cache::ManifestChild::Kind::Layer)
            continue;
        LayerInfo layer;
        layer.digest = child.digest.toQString();
        layer.mediaType = QString::fromStdString(child.mediaType);
        layer.sizeBytes = static_cast<qint64>(child.sizeBytes);
        layer.stored = m_index.content(m_projectId, child.digest).has_value();
        layer.createdBy = commands.value(number++);
        detail.layers.append(layer);
    }
}

} // namespace breakwater::admin
