// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ManifestSummary.h"

#include "base/MediaType.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::cache {
namespace {

std::string platformText(const QJsonObject &platform)
{
    std::string text = platform.value(QLatin1String("os")).toString().toStdString();
    const QString architecture = platform.value(QLatin1String("architecture")).toString();
    const QString variant = platform.value(QLatin1String("variant")).toString();
    if (!architecture.isEmpty())
        text += '/' + architecture.toStdString();
    if (!variant.isEmpty())
        text += '/' + variant.toStdString();
    return text;
}

std::optional<ManifestChild> childFrom(const QJsonObject &descriptor, ManifestChild::Kind kind)
{
    const auto digest = Digest::parse(descriptor.value(QLatin1String("digest")).toString());
    const qint64 size = descriptor.value(QLatin1String("size")).toInteger(-1);
    if (!digest || size < 0)
        return std::nullopt;
    ManifestChild child;
    child.kind = kind;
    child.digest = *digest;
    child.mediaType = descriptor.value(QLatin1String("mediaType")).toString().toStdString();
    child.sizeBytes = static_cast<std::uint64_t>(size);
    if (descriptor.contains(QLatin1String("platform")))
        child.platform = platformText(descriptor.value(QLatin1String("platform")).toObject());
    child.foreign = !descriptor.value(QLatin1String("urls")).toArray().isEmpty();
    return child;
}

} // namespace

bool ManifestSummary::isIndex() const
{
    return mediatype::isIndex(mediaType);
}

std::uint64_t ManifestSummary::childrenBytes() const
{
    std::uint64_t total = 0;
    for (const ManifestChild &child : children) {
        if (child.kind != ManifestChild::Kind::Manifest)
            total += child.sizeBytes;
    }
    return total;
}

Result<ManifestSummary> summarizeManifest(std::string_view bytes, std::string_view mediaType)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), &parseError);
    if (!document.isObject())
        return Error(ErrorCode::UpstreamBadAnswer,
                     QStringLiteral("manifest is no JSON object: ") + parseError.errorString());
    const QJsonObject root = document.object();

    ManifestSummary summary;
    summary.mediaType = std::string(mediaType);
    summary.artifactType = root.value(QLatin1String("artifactType")).toString().toStdString();
    summary.subject
        = Digest::parse(root.value(QLatin1String("subject")).toObject().value(QLatin1String("digest")).toString());

    const auto append = [&](const QJsonValue &value, ManifestChild::Kind kind) {
        if (auto child = childFrom(value.toObject(), kind))
            summary.children.push_back(std::move(*child));
    };
    if (summary.isIndex()) {
        for (const QJsonValue manifest : root.value(QLatin1String("manifests")).toArray())
            append(manifest, ManifestChild::Kind::Manifest);
        return summary;
    }
    if (root.contains(QLatin1String("config")))
        append(root.value(QLatin1String("config")), ManifestChild::Kind::Config);
    for (const QJsonValue layer : root.value(QLatin1String("layers")).toArray())
        append(layer, ManifestChild::Kind::Layer);
    return summary;
}

} // namespace breakwater::cache
