// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/DockerArchiveReader.h"

#include "archive/EntryName.h"
#include "archive/ManifestTree.h"
#include "archive/PackedLayers.h"
#include "base/Hasher.h"
#include "base/MediaType.h"

#include <set>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::archive {
namespace {

constexpr std::string_view configType = "application/vnd.docker.container.image.v1+json";
constexpr std::string_view layerType = "application/vnd.docker.image.rootfs.diff.tar";

/// One element of manifest.json.
struct Record
{
    std::string config;
    std::vector<std::string> layers;
    std::vector<std::string> tags;
};

std::vector<std::string> textsOf(const QJsonValue &value)
{
    std::vector<std::string> texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue text : array)
        texts.push_back(text.toString().toStdString());
    return texts;
}

/// "<hex>.json" and "blobs/sha256/<hex>" tell a digest that the bytes must have; other names tell none.
std::optional<Digest> digestInName(std::string_view name)
{
    if (const auto slash = name.rfind('/'); slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    if (name.starts_with("sha256:"))
        name.remove_prefix(7);
    name = name.substr(0, name.find('.'));
    return Digest::parse("sha256:" + std::string(name));
}

Error senseless(const std::string &entry, const char *why)
{
    return Error(
        ErrorCode::ArchiveUnreadable, QLatin1String(why),
        {{QStringLiteral("reason"), QStringLiteral("json")}, {QStringLiteral("entry"), QString::fromStdString(entry)}});
}

QJsonObject descriptor(const PackedBlob &blob)
{
    return {{QStringLiteral("mediaType"), QString::fromStdString(blob.mediaType)},
            {QStringLiteral("size"), static_cast<qint64>(blob.sizeBytes)},
            {QStringLiteral("digest"), blob.digest.toQString()}};
}

class Reader
{
public:
    Reader(const ArchiveIndex &index, ImageArchive &archive) : m_index(index), m_archive(archive) { }

    std::optional<std::string> entryOf(const std::string &name) const
    {
        const auto plain = normalizedName(name);
        return plain ? m_index.resolve(*plain) : std::nullopt;
    }

    std::set<std::string> packedEntries(const std::vector<Record> &records) const
    {
        std::set<std::string> names;
        for (const Record &record : records) {
            for (const std::string &layer : record.layers) {
                const auto entry = entryOf(layer);
                if (entry && m_index.find(*entry)->packing != LayerPacking::None)
                    names.insert(*entry);
            }
        }
        return names;
    }

    void setPacked(std::map<std::string, PackedLayer> packed) { m_packed = std::move(packed); }

    void read(const Record &record)
    {
        ArchivedImage image;
        if (auto manifest = manifestOf(record, image.problem)) {
            image.top = {Hasher::hash(*manifest), manifest->size(), std::string(mediatype::dockerManifest)};
            m_archive.texts.emplace(image.top.digest, std::move(*manifest));
            ManifestTree tree([this](const Digest &digest) { return textOf(digest); },
                              [this](const Digest &digest) {
                                  return m_archive.entries.contains(digest) || m_archive.texts.contains(digest);
                              });
            tree.grow(image, {});
        }
        if (record.tags.empty())
            m_archive.images.push_back(image);
        for (const std::string &tag : record.tags) {
            image.name = tag;
            m_archive.images.push_back(image);
        }
    }

private:
    const std::string *textOf(const Digest &digest) const
    {
        if (const auto made = m_archive.texts.find(digest); made != m_archive.texts.end())
            return &made->second;
        const auto entry = m_archive.entries.find(digest);
        return entry == m_archive.entries.end() ? nullptr : m_index.text(entry->second);
    }

    std::optional<std::string> manifestOf(const Record &record, std::optional<Error> &problem)
    {
        const auto configEntry = entryOf(record.config);
        const std::string *config = configEntry ? m_index.text(*configEntry) : nullptr;
        if (!config) {
            problem = senseless(record.config, "the config is missing");
            return std::nullopt;
        }
        const PackedBlob configBlob {Hasher::hash(*config), config->size(), std::string(configType)};
        if (const auto said = digestInName(record.config); said && *said != configBlob.digest) {
            problem = Error(ErrorCode::DigestMismatch, QStringLiteral("a config in the archive is damaged"),
                            {{QStringLiteral("expected"), said->toQString()},
                             {QStringLiteral("actual"), configBlob.digest.toQString()}});
            return std::nullopt;
        }
        const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(*config)).object();
        const auto diffIds = textsOf(root.value(QLatin1String("rootfs")).toObject().value(QLatin1String("diff_ids")));
        if (diffIds.size() != record.layers.size()) {
            problem = senseless(record.config, "the config names another number of layers");
            return std::nullopt;
        }
        m_archive.entries.emplace(configBlob.digest, *configEntry);
        QJsonArray layers;
        for (std::size_t i = 0; i < diffIds.size(); ++i) {
            const auto layer = layerOf(record.layers[i], diffIds[i], problem);
            if (!layer)
                return std::nullopt;
            layers.append(descriptor(*layer));
        }
        return QJsonDocument(
                   QJsonObject {{QStringLiteral("schemaVersion"), 2},
                                {QStringLiteral("mediaType"), QLatin1String(mediatype::dockerManifest.data())},
                                {QStringLiteral("config"), descriptor(configBlob)},
                                {QStringLiteral("layers"), layers}})
            .toJson(QJsonDocument::Compact)
            .toStdString();
    }

    std::optional<PackedBlob> layerOf(const std::string &name, const std::string &diffId, std::optional<Error> &problem)
    {
        const auto wanted = Digest::parse(std::string_view(diffId));
        const auto entry = entryOf(name);
        if (!wanted || !entry) {
            problem = senseless(name, entry ? "no diff_id" : "a layer is missing");
            return std::nullopt;
        }
        const ArchiveIndex::File &file = *m_index.find(*entry);
        PackedBlob layer {*wanted, file.sizeBytes, std::string(layerType)};
        if (const auto packed = m_packed.find(*entry); packed != m_packed.end()) {
            if (packed->second.unpacked != *wanted) {
                problem = Error(ErrorCode::DigestMismatch, QStringLiteral("a layer in the archive is not the config's"),
                                {{QStringLiteral("expected"), wanted->toQString()},
                                 {QStringLiteral("actual"), packed->second.unpacked.toQString()}});
                return std::nullopt;
            }
            layer.digest = packed->second.packed;
            layer.mediaType += file.packing == LayerPacking::Gzip ? ".gzip" : ".zstd";
        }
        m_archive.entries.emplace(layer.digest, *entry);
        return layer;
    }

    const ArchiveIndex &m_index;
    ImageArchive &m_archive;
    std::map<std::string, PackedLayer> m_packed;
};

} // namespace

Result<ImageArchive> readDockerArchive(const QString &file, const ArchiveIndex &index, const ArchiveLimits &limits,
                                       ArchiveProgress &progress)
{
    const auto list = index.json("manifest.json");
    if (!list)
        return list.error();
    std::vector<Record> records;
    std::uint64_t named = 0;
    const QJsonArray array = list->array();
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        records.push_back({object.value(QLatin1String("Config")).toString().toStdString(),
                           textsOf(object.value(QLatin1String("Layers"))),
                           textsOf(object.value(QLatin1String("RepoTags")))});
        named += (records.back().layers.size() + 1) * std::max<std::size_t>(records.back().tags.size(), 1);
    }
    if (named > limits.named)
        return Error(ErrorCode::ArchiveRefused, QStringLiteral("it names more than is sensible"),
                     {{QStringLiteral("file"), file},
                      {QStringLiteral("reason"), QStringLiteral("json")},
                      {QStringLiteral("entry"), QStringLiteral("manifest.json")}});
    ImageArchive archive;
    archive.file = file;
    archive.format = ImageArchiveFormat::DockerArchive;
    Reader reader(index, archive);
    auto packed = hashPackedLayers(file, reader.packedEntries(records), limits, progress);
    if (!packed)
        return packed.error();
    reader.setPacked(std::move(*packed));
    for (const Record &record : records)
        reader.read(record);
    return archive;
}

} // namespace breakwater::archive
