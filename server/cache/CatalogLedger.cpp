// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/CatalogLedger.h"

#include "cache/BlobRowReader.h"
#include "catalog/BlobTable.h"
#include "catalog/CatalogLoader.h"
#include "catalog/DepartureStore.h"
#include "catalog/ManifestStore.h"
#include "catalog/RepositoryStore.h"
#include "catalog/SpendingStore.h"
#include "catalog/TagStore.h"

#include <unordered_map>

#include <QLoggingCategory>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

catalog::ChildKind toCatalog(ManifestChild::Kind kind)
{
    switch (kind) {
    case ManifestChild::Kind::Manifest: return catalog::ChildKind::Manifest;
    case ManifestChild::Kind::Config: return catalog::ChildKind::Config;
    case ManifestChild::Kind::Layer: return catalog::ChildKind::Layer;
    }
    return catalog::ChildKind::Layer;
}

} // namespace

QList<catalog::ManifestChildRecord> childRecordsOf(const ManifestSummary &summary)
{
    QList<catalog::ManifestChildRecord> records;
    for (const ManifestChild &child : summary.children) {
        records.append({toCatalog(child.kind), child.digest, QString::fromStdString(child.mediaType),
                        static_cast<qint64>(child.sizeBytes), QString::fromStdString(child.platform), child.foreign});
    }
    return records;
}

Result<void> CatalogLedger::recordManifest(std::int32_t projectId, const std::string &repository, const Digest &digest,
                                           std::uint64_t sizeBytes, const ManifestSummary &summary)
{
    const auto repositoryId
        = catalog::RepositoryStore(m_database).ensure(projectId, QString::fromStdString(repository));
    if (!repositoryId)
        return repositoryId.error();
    catalog::ManifestRecord record;
    record.digest = digest;
    record.mediaType = QString::fromStdString(summary.mediaType);
    record.sizeBytes = static_cast<qint64>(sizeBytes);
    record.artifactType = QString::fromStdString(summary.artifactType);
    if (summary.subject)
        record.subject = *summary.subject;
    record.storedAt = m_clock.now();
    record.children = childRecordsOf(summary);
    return catalog::ManifestStore(m_database).record(*repositoryId, record);
}

Result<void> CatalogLedger::recordBlob(std::int32_t projectId, const Digest &digest, std::uint64_t sizeBytes)
{
    catalog::BlobRecord record;
    record.digest = digest;
    record.sizeBytes = static_cast<qint64>(sizeBytes);
    record.storedAt = m_clock.now();
    record.lastUsedAt = record.storedAt;
    return catalog::BlobTable(m_database).record(projectId, record);
}

Result<void> CatalogLedger::recordMembership(std::int32_t projectId, const std::string &repository,
                                             const Digest &digest)
{
    const auto manifest = catalog::ManifestStore(m_database).find(digest);
    if (manifest && *manifest) {
        const auto repositoryId
            = catalog::RepositoryStore(m_database).ensure(projectId, QString::fromStdString(repository));
        if (!repositoryId)
            return repositoryId.error();
        return catalog::ManifestStore(m_database).recordMembership(*repositoryId, digest, m_clock.now());
    }
    return catalog::BlobTable(m_database).recordMembership(projectId, digest);
}

Result<void> CatalogLedger::recordTag(std::int32_t projectId, const std::string &repository, const std::string &tag,
                                      const TagEntry &entry)
{
    const auto repositoryId
        = catalog::RepositoryStore(m_database).ensure(projectId, QString::fromStdString(repository));
    if (!repositoryId)
        return repositoryId.error();
    catalog::TagRecord record;
    record.name = QString::fromStdString(tag);
    record.digest = entry.digest;
    record.mediaType = QString::fromStdString(entry.mediaType);
    record.sizeBytes = static_cast<qint64>(entry.sizeBytes);
    record.checkedAt = entry.checkedAt;
    record.goneAt = entry.goneAt;
    if (const auto recorded = catalog::TagStore(m_database).record(*repositoryId, record); !recorded)
        return recorded;
    // The image may have come through another repository of the project: deleting it there must leave it here.
    return catalog::ManifestStore(m_database).recordImageMembership(*repositoryId, entry.digest, m_clock.now());
}

Result<void> CatalogLedger::recordSpending(std::int64_t upstreamId, std::int32_t projectId,
                                           const std::string &repository, const std::string &tag)
{
    return catalog::SpendingStore(m_database)
        .record(
            {upstreamId, m_clock.now(), projectId, QString::fromStdString(repository), QString::fromStdString(tag)});
}

std::string CatalogLedger::tagOf(std::int32_t projectId, const std::string &repository, const Digest &digest) const
{
    const auto tag = catalog::TagStore(m_database).standingFor(projectId, QString::fromStdString(repository), digest);
    return tag ? tag->toStdString() : std::string();
}

std::optional<MissReason> CatalogLedger::departure(std::int32_t projectId, const std::string &repository,
                                                   const std::string &reference) const
{
    const auto found = catalog::DepartureStore(m_database)
                           .find(projectId, QString::fromStdString(repository), QString::fromStdString(reference));
    if (!found || !*found)
        return std::nullopt;
    return MissReason {MissReason::Cause::Removed, (*found)->at, (*found)->actor.toStdString()};
}

bool CatalogLedger::isNamedByIndex(std::int32_t projectId, const std::string &repository, const Digest &digest) const
{
    const auto named
        = catalog::ManifestStore(m_database).isNamedByIndex(projectId, QString::fromStdString(repository), digest);
    return named && *named;
}

std::vector<Digest> CatalogLedger::heldByRefused(std::int32_t projectId, const RepositoryFilter &filter) const
{
    const auto repositories = catalog::RepositoryStore(m_database).records(projectId);
    QList<qint64> refused;
    for (const catalog::RepositoryRecord &each : repositories ? *repositories : QList<catalog::RepositoryRecord>()) {
        if (filter.refusal(each.name.toStdString(), {}))
            refused.append(each.id);
    }
    if (refused.isEmpty())
        return {};
    const auto digests = catalog::ManifestStore(m_database).onlyOf(projectId, refused);
    if (!digests) {
        qCWarning(log) << "what the rules refuse cannot be read:" << digests.error().toLogLine();
        return {};
    }
    return {digests->cbegin(), digests->cend()};
}

bool CatalogLedger::isPartOfManifest(std::int32_t projectId, const std::string &repository, const Digest &digest) const
{
    const auto part
        = catalog::ManifestStore(m_database).isPartOfManifest(projectId, QString::fromStdString(repository), digest);
    return part && *part;
}

Result<catalog::BlobTotals> loadIndex(LookupIndex &index, catalog::Database &database, const Clock &clock,
                                      const std::function<LoadedFreshness(std::int32_t projectId)> &freshness)
{
    const catalog::CatalogLoader loader(database);
    const auto rows = catalog::BlobTable(database).highestRow();
    if (!rows)
        return rows.error();
    index.reserveContent(static_cast<std::size_t>(*rows)); // about so many
    BlobRowReader reader(database.path());
    for (;;) {
        const auto batch = reader.next();
        if (!batch)
            return batch.error();
        if (batch->empty())
            break;
        for (const BlobRowReader::Blob &blob : *batch)
            index.loadContent(blob.digest, {static_cast<std::uint64_t>(blob.sizeBytes), {}}, blob.projects);
    }
    auto loaded = loader.forEachManifest([&](const Digest &digest, const QString &mediaType, qint64 sizeBytes) {
        index.addContent(digest, {static_cast<std::uint64_t>(sizeBytes), mediaType.toStdString()});
        return true;
    });
    if (!loaded)
        return loaded.error();
    std::unordered_map<std::int32_t, LoadedFreshness> policies;
    loaded = loader.forEachTag([&](const catalog::CatalogLoader::LoadedTag &loadedTag) {
        const auto projectId = static_cast<std::int32_t>(loadedTag.projectId);
        auto policy = policies.find(projectId);
        if (policy == policies.end())
            policy = policies.emplace(projectId, freshness(projectId)).first;
        const std::string name = loadedTag.tag.name.toStdString();
        TagEntry entry;
        entry.digest = loadedTag.tag.digest;
        entry.mediaType = loadedTag.tag.mediaType.toStdString();
        entry.sizeBytes = static_cast<std::uint64_t>(loadedTag.tag.sizeBytes);
        entry.checkedAt = loadedTag.tag.checkedAt;
        entry.goneAt = loadedTag.tag.goneAt;
        // What is gone is never fresh: it is asked for again, and served with a warning.
        if (!entry.isGone() && entry.checkedAt > policy->second.upstreamSince)
            entry.freshUntil = freshUntil(clock, policy->second.policy.lifetime(name), clock.now() - entry.checkedAt);
        index.setTag(projectId, loadedTag.repository.toStdString(), name, std::move(entry));
        return true;
    });
    return loaded ? reader.totals() : Result<catalog::BlobTotals>(loaded.error());
}

} // namespace breakwater::cache
