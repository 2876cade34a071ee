// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/MediaType.h"

using namespace Qt::StringLiterals;

namespace breakwater::sim {

namespace {

QJsonObject parsed(const StoredManifest &manifest)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(manifest.bytes)).object();
}

/// A referrer's descriptor as distribution-spec 1.1 "Listing Referrers" wants it.
QJsonObject referrerDescriptor(const StoredManifest &manifest, const QJsonObject &json)
{
    QString artifactType = json.value("artifactType"_L1).toString();
    if (artifactType.isEmpty())
        artifactType = json.value("config"_L1).toObject().value("mediaType"_L1).toString();
    QJsonObject entry {{u"mediaType"_s, QString::fromStdString(manifest.mediaType)},
                       {u"digest"_s, manifest.digest.toQString()},
                       {u"size"_s, qint64(manifest.bytes.size())}};
    if (!artifactType.isEmpty())
        entry.insert(u"artifactType"_s, artifactType);
    if (json.contains("annotations"_L1))
        entry.insert(u"annotations"_s, json.value("annotations"_L1));
    return entry;
}

} // namespace

void ContentStore::add(const std::string &repository, const std::string &tag, const BuiltImage &image)
{
    const std::lock_guard lock(m_mutex);
    Repository &target = m_repositories[repository];
    for (const StoredManifest &manifest : image.manifests)
        target.manifests[manifest.digest.toString()] = std::make_shared<const StoredManifest>(manifest);
    for (const NamedBlob &blob : image.blobs)
        target.blobs[blob.digest.toString()] = blob.source;
    if (!tag.empty())
        target.tags[tag] = image.top.toString();
}

void ContentStore::addManifest(const std::string &repository, const StoredManifest &manifest)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[repository].manifests[manifest.digest.toString()] = std::make_shared<const StoredManifest>(manifest);
}

void ContentStore::addBlob(const std::string &repository, const Digest &digest, BlobPtr source)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[repository].blobs[digest.toString()] = std::move(source);
}

void ContentStore::setTag(const std::string &repository, const std::string &tag, const Digest &digest)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[repository].tags[tag] = digest.toString();
}

void ContentStore::removeTag(const std::string &repository, const std::string &tag)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[repository].tags.erase(tag);
}

void ContentStore::removeManifest(const std::string &repository, const Digest &digest)
{
    const std::lock_guard lock(m_mutex);
    Repository &target = m_repositories[repository];
    const std::string key = digest.toString();
    target.manifests.erase(key);
    std::erase_if(target.tags, [&key](const auto &tag) { return tag.second == key; });
}

void ContentStore::removeBlob(const std::string &repository, const Digest &digest)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[repository].blobs.erase(digest.toString());
}

void ContentStore::removeRepository(const std::string &repository)
{
    const std::lock_guard lock(m_mutex);
    m_repositories.erase(repository);
}

const ContentStore::Repository *ContentStore::find(const std::string &repository) const
{
    const auto it = m_repositories.find(repository);
    return it == m_repositories.end() ? nullptr : &it->second;
}

bool ContentStore::hasRepository(const std::string &repository) const
{
    const std::lock_guard lock(m_mutex);
    return find(repository) != nullptr;
}

std::vector<std::string> ContentStore::repositories() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> names;
    for (const auto &[name, unused] : m_repositories)
        names.push_back(name);
    return names;
}

ContentStore::ManifestPtr ContentStore::manifest(const std::string &repository, std::string_view reference) const
{
    const std::lock_guard lock(m_mutex);
    const Repository *source = find(repository);
    if (source == nullptr)
        return nullptr;
    if (reference.find(':') == std::string_view::npos) {
        const auto tag = source->tags.find(reference);
        if (tag == source->tags.end())
            return nullptr;
        reference = tag->second;
    }
    const auto it = source->manifests.find(reference);
    return it == source->manifests.end() ? nullptr : it->second;
}

BlobPtr ContentStore::blob(const std::string &repository, std::string_view digest) const
{
    const std::lock_guard lock(m_mutex);
    const Repository *source = find(repository);
    if (source == nullptr)
        return nullptr;
    const auto it = source->blobs.find(digest);
    return it == source->blobs.end() ? nullptr : it->second;
}

BlobPtr ContentStore::blobAnywhere(std::string_view digest) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[name, repository] : m_repositories) {
        const auto it = repository.blobs.find(digest);
        if (it != repository.blobs.end())
            return it->second;
    }
    return nullptr;
}

std::vector<std::string> ContentStore::tags(const std::string &repository) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> names;
    if (const Repository *source = find(repository))
        for (const auto &[tag, unused] : source->tags)
            names.push_back(tag);
    return names;
}

std::string ContentStore::referrersIndex(const std::string &repository, std::string_view digest,
                                         const std::string &artifactType) const
{
    QJsonArray entries;
    {
        const std::lock_guard lock(m_mutex);
        const QString subject = QString::fromUtf8(digest.data(), static_cast<qsizetype>(digest.size()));
        if (const Repository *source = find(repository)) {
            for (const auto &[key, manifest] : source->manifests) {
                const QJsonObject json = parsed(*manifest);
                if (json.value("subject"_L1).toObject().value("digest"_L1).toString() != subject)
                    continue;
                const QJsonObject entry = referrerDescriptor(*manifest, json);
                if (artifactType.empty()
                    || entry.value("artifactType"_L1).toString() == QString::fromStdString(artifactType))
                    entries.append(entry);
            }
        }
    }
    const QString type = QString::fromUtf8(mediatype::ociIndex.data(), qsizetype(mediatype::ociIndex.size()));
    const QJsonObject index {{u"schemaVersion"_s, 2}, {u"mediaType"_s, type}, {u"manifests"_s, entries}};
    return QJsonDocument(index).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace breakwater::sim
