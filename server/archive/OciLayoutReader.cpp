// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/OciLayoutReader.h"

#include "archive/ManifestTree.h"

#include <set>

#include <QJsonArray>
#include <QJsonObject>

namespace breakwater::archive {
namespace {

std::string entryOf(const Digest &digest)
{
    return "blobs/" + std::string(digest.algorithmName()) + '/' + digest.hex();
}

/// containerd writes the whole name beside a ref.name that is only the tag; podman and skopeo write what they were
/// told.
std::string nameOf(const QJsonObject &descriptor)
{
    const QJsonObject annotations = descriptor.value(QLatin1String("annotations")).toObject();
    const QString whole = annotations.value(QLatin1String("io.containerd.image.name")).toString();
    return (whole.isEmpty() ? annotations.value(QLatin1String("org.opencontainers.image.ref.name")).toString() : whole)
        .toStdString();
}

std::string platformOf(const QJsonObject &descriptor)
{
    const QJsonObject platform = descriptor.value(QLatin1String("platform")).toObject();
    QString text = platform.value(QLatin1String("os")).toString();
    for (const char *key : {"architecture", "variant"}) {
        const QString value = platform.value(QLatin1String(key)).toString();
        if (!text.isEmpty() && !value.isEmpty())
            text += QLatin1Char('/') + value;
    }
    return text.toStdString();
}

} // namespace

Result<ImageArchive> readOciLayout(const QString &file, const ArchiveIndex &index, const ArchiveLimits &limits)
{
    const auto layout = index.json("index.json");
    if (!layout)
        return layout.error();
    ImageArchive archive;
    archive.file = file;
    archive.format = ImageArchiveFormat::OciLayout;
    ManifestTree tree(
        [&index](const Digest &digest) -> const std::string * {
            const auto name = index.resolve(entryOf(digest));
            return name ? index.text(*name) : nullptr;
        },
        [&index](const Digest &digest) { return index.resolve(entryOf(digest)).has_value(); });

    std::set<std::string> used;
    const QJsonArray manifests = layout->object().value(QLatin1String("manifests")).toArray();
    for (const QJsonValue value : manifests) {
        const QJsonObject descriptor = value.toObject();
        ArchivedImage image;
        image.name = nameOf(descriptor);
        const auto digest = Digest::parse(descriptor.value(QLatin1String("digest")).toString());
        if (!digest) {
            image.problem = Error(ErrorCode::InvalidDigest);
            archive.images.push_back(std::move(image));
            continue;
        }
        image.top = {*digest, static_cast<std::uint64_t>(descriptor.value(QLatin1String("size")).toInteger(0)),
                     descriptor.value(QLatin1String("mediaType")).toString().toStdString()};
        tree.grow(image, platformOf(descriptor));
        if (tree.work() > limits.named)
            return Error(ErrorCode::ArchiveRefused, QStringLiteral("it names more than is sensible"),
                         {{QStringLiteral("file"), file},
                          {QStringLiteral("reason"), QStringLiteral("json")},
                          {QStringLiteral("entry"), QStringLiteral("index.json")}});
        for (const ArchivedBlob &blob : image.blobs) {
            const auto name = blob.isHere ? index.resolve(entryOf(blob.blob.digest)) : std::nullopt;
            if (!name)
                continue;
            used.insert(*name);
            const std::string *text = blob.kind == ArchivedBlob::Kind::Manifest ? index.text(*name) : nullptr;
            if (text)
                archive.texts.emplace(blob.blob.digest, *text);
            else
                archive.entries.emplace(blob.blob.digest, *name);
        }
        archive.images.push_back(std::move(image));
    }
    for (const auto &[name, found] : index.files()) {
        if (name.starts_with("blobs/") && !used.contains(name))
            ++archive.unusedEntries;
    }
    return archive;
}

} // namespace breakwater::archive
