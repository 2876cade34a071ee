// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheEngine.h"
#include "catalog/DeletionStore.h"
#include "catalog/TrashStore.h"
#include "storage/FileBlobStore.h"

#include <QObject>

namespace breakwater::maintenance {

/// The one way by which content goes: rows first, then everything that answers, then the files. What is open is read
/// to its end (truth 8), and what is being fetched has no file yet. Control thread.
class ImageRemover : public QObject
{
    Q_OBJECT

public:
    ImageRemover(catalog::Database &database, storage::FileBlobStore &store, cache::CacheEngine &engine,
                 const Clock &clock, QObject *parent = nullptr);

    void setTrashTime(std::chrono::hours time) { m_trashTime = time; } ///< 0: what is deleted goes at once
    std::chrono::hours trashTime() const { return m_trashTime; }

    struct Cause
    {
        QString actor;
        QString reason; ///< "asked", or a code of the plan
    };
    enum class Way { ToTrash, ForGood };

    /// Images of a repository; no digests: all of it. A repository whose last image went goes too.
    Result<catalog::Deletion> removeImages(qint64 repositoryId, const QList<Digest> &digests, const Cause &cause,
                                           Way way);
    Result<catalog::Deletion> removeProject(qint64 projectId); ///< with what the trash has of it
    Result<catalog::Deletion> purgeTrash(const QList<qint64> &trashIds);
    Result<catalog::Deletion> removeUnnamed(qint64 projectId, const QList<Digest> &digests);
    /// A file that nothing lists; true when it was removed, false while something does or it is being fetched.
    Result<bool> removeOrphan(const Digest &digest);
    /// Blobs whose bytes turned out to be wrong: out of every reader's sight, and fetched again when asked for.
    Result<void> quarantine(const Digest &digest);
    Result<catalog::Restored> restore(qint64 trashId);

Q_SIGNALS:
    void imagesChanged(qint64 repositoryId);
    void repositoryRemoved(qint64 repositoryId);
    void trashChanged();

private:
    void apply(const catalog::Deletion &deletion);
    void noteDeparture(const catalog::Deletion &deletion, const QString &repository, const QList<Digest> &digests,
                       const Cause &cause);
    bool removeIfEmpty(qint64 repositoryId);

    catalog::Database &m_database;
    storage::FileBlobStore &m_store;
    cache::CacheEngine &m_engine;
    const Clock &m_clock;
    std::chrono::hours m_trashTime {24};
};

} // namespace breakwater::maintenance
