// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/ImageRemover.h"

#include "catalog/BlobTable.h"
#include "catalog/DepartureStore.h"
#include "catalog/RepositoryStore.h"
#include "maintenance/MaintenanceLog.h"

namespace breakwater::maintenance {

ImageRemover::ImageRemover(catalog::Database &database, storage::FileBlobStore &store, cache::CacheEngine &engine,
                           const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_store(store), m_engine(engine), m_clock(clock)
{
}

Result<catalog::Deletion> ImageRemover::removeImages(qint64 repositoryId, const QList<Digest> &digests,
                                                     const Cause &cause, Way way)
{
    const auto repository = catalog::RepositoryStore(m_database).find(repositoryId);
    if (!repository)
        return repository.error();
    catalog::DeletionStore store(m_database);
    const bool toTrash = way == Way::ToTrash && m_trashTime.count() > 0;
    const WallTime now = m_clock.now();
    auto deleted = toTrash
        ? store.trashImages(repositoryId, digests, {cause.actor, cause.reason, now, now + m_trashTime})
        : store.deleteImages(repositoryId, digests);
    if (!deleted)
        return deleted;
    apply(*deleted);
    noteDeparture(*deleted, *repository ? (*repository)->name : QString(), digests, cause);
    if (deleted->repositoryRemoved || removeIfEmpty(repositoryId))
        Q_EMIT repositoryRemoved(repositoryId);
    else
        Q_EMIT imagesChanged(repositoryId);
    if (toTrash)
        Q_EMIT trashChanged();
    return deleted;
}

Result<catalog::Deletion> ImageRemover::removeProject(qint64 projectId)
{
    const auto repositories = catalog::RepositoryStore(m_database).records(projectId);
    if (!repositories)
        return repositories.error();
    auto deleted = catalog::DeletionStore(m_database).deleteProject(projectId);
    if (!deleted)
        return deleted;
    m_engine.index().removeProject(static_cast<std::int32_t>(projectId));
    apply(*deleted);
    for (const catalog::RepositoryRecord &repository : *repositories)
        Q_EMIT repositoryRemoved(repository.id);
    Q_EMIT trashChanged();
    return deleted;
}

Result<catalog::Deletion> ImageRemover::purgeTrash(const QList<qint64> &trashIds)
{
    auto purged = catalog::DeletionStore(m_database).purge(trashIds);
    if (!purged)
        return purged;
    apply(*purged);
    Q_EMIT trashChanged();
    return purged;
}

Result<catalog::Deletion> ImageRemover::removeUnnamed(qint64 projectId, const QList<Digest> &digests)
{
    QList<Digest> idle;
    for (const Digest &digest : digests) {
        if (!m_engine.isBusy(digest))
            idle.append(digest);
    }
    auto removed = catalog::DeletionStore(m_database).deleteUnnamed(projectId, idle);
    if (removed)
        apply(*removed);
    return removed;
}

Result<bool> ImageRemover::removeOrphan(const Digest &digest)
{
    if (m_engine.index().anyContent(digest) || m_engine.isBusy(digest))
        return false;
    const auto removed = m_store.remove(digest);
    return removed ? Result<bool>(true) : Result<bool>(removed.error());
}

Result<void> ImageRemover::quarantine(const Digest &digest)
{
    if (const auto unlisted = catalog::BlobTable(m_database).unlist({digest}); !unlisted)
        return unlisted;
    m_engine.forget({digest});
    return m_store.quarantine(digest);
}

Result<catalog::Restored> ImageRemover::restore(qint64 trashId)
{
    auto restored = catalog::TrashStore(m_database).restore(trashId);
    if (!restored)
        return restored;
    cache::LookupIndex &index = m_engine.index();
    const auto projectId = static_cast<std::int32_t>(restored->projectId);
    for (const Digest &digest : restored->granted)
        index.grant(projectId, digest);
    for (const catalog::TagRecord &tag : restored->tags) {
        cache::TagEntry entry;
        entry.digest = tag.digest;
        entry.mediaType = tag.mediaType.toStdString();
        entry.sizeBytes = static_cast<std::uint64_t>(tag.sizeBytes);
        entry.checkedAt = tag.checkedAt;
        entry.goneAt = tag.goneAt;
        // Not fresh: the next pull asks whether it still means this.
        index.setTag(projectId, restored->repository.toStdString(), tag.name.toStdString(), std::move(entry));
    }
    Q_EMIT trashChanged();
    Q_EMIT imagesChanged(restored->repositoryId);
    return restored;
}

void ImageRemover::apply(const catalog::Deletion &deletion)
{
    cache::LookupIndex &index = m_engine.index();
    const auto projectId = static_cast<std::int32_t>(deletion.projectId);
    for (const catalog::RemovedTag &tag : deletion.tags)
        index.removeTag(projectId, tag.repository.toStdString(), tag.tag.toStdString());
    for (const Digest &digest : deletion.revoked)
        index.revoke(projectId, digest);
    m_engine.forget(std::vector<Digest>(deletion.unlinked.cbegin(), deletion.unlinked.cend()));
    for (const Digest &digest : deletion.unlinked) {
        if (m_engine.isBusy(digest))
            continue;
        if (const auto removed = m_store.remove(digest); !removed)
            qCWarning(lcMaintenance) << "a deleted blob's file stays:" << removed.error().toLogLine();
    }
}

/// So that a later miss can say that it was here, and why it went.
void ImageRemover::noteDeparture(const catalog::Deletion &deletion, const QString &repository,
                                 const QList<Digest> &digests, const Cause &cause)
{
    QList<catalog::DepartureStore::Entry> entries;
    for (const catalog::RemovedTag &tag : deletion.tags)
        entries.append({tag.repository, tag.tag});
    for (const Digest &digest : digests)
        entries.append({repository, digest.toQString()});
    const auto noted
        = catalog::DepartureStore(m_database).record(deletion.projectId, entries, {m_clock.now(), cause.actor});
    if (!noted)
        qCWarning(lcMaintenance) << "what was removed could not be noted:" << noted.error().toLogLine();
}

bool ImageRemover::removeIfEmpty(qint64 repositoryId)
{
    const auto row = catalog::RepositoryStore(m_database).row(repositoryId);
    if (!row || !*row || (*row)->images > 0 || (*row)->tags > 0)
        return false;
    const auto deleted = catalog::DeletionStore(m_database).deleteImages(repositoryId, {});
    if (deleted)
        apply(*deleted);
    return deleted.ok();
}

} // namespace breakwater::maintenance
