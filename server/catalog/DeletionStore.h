// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

struct RemovedTag
{
    qint64 repositoryId = 0;
    QString repository;
    QString tag;
    bool operator==(const RemovedTag &) const = default;
};

/// What a deletion takes with it.
struct Deletion
{
    qint64 projectId = 0;
    QList<RemovedTag> tags;
    qint64 manifests = 0; ///< that leave the repository
    qint64 freedBytes = 0; ///< of `unlinked`
    qint64 sharedBytes = 0; ///< stored, below the deleted images, and kept because something else needs it
    QList<Digest> revoked; ///< the project may have them no more
    QList<Digest> unlinked; ///< no one refers to them: their files are to be removed
    bool repositoryRemoved = false;
    bool operator==(const Deletion &) const = default;
};

/// Who threw something away, why, and until when it can be had back.
struct TrashNote
{
    QString actor;
    QString reason; ///< a code: "asked", "retention.unused"
    WallTime deletedAt {};
    WallTime expiresAt {};
    bool operator==(const TrashNote &) const = default;
};

/// Removal of images, repositories and projects: finds out what nothing else needs, and takes it off the lists.
///
/// A manifest leaves a repository when neither another tag nor another image of it leads there. A blob leaves the
/// project when no remaining manifest of the project has it, and is unlinked when besides no manifest of any other
/// project has it, no other project may have it, and the trash does not hold it. plan() and delete*() compute the same;
/// delete*() strikes it off in one durable transaction, after which the caller tells the lookup index and then unlinks
/// files (in this order truth 2 holds at each instant).
class DeletionStore
{
public:
    explicit DeletionStore(Database &database) : m_database(database) { }

    /// `digests`: images of the repository; none means all of it. NotFound when there is no such repository.
    Result<Deletion> planImages(qint64 repositoryId, const QList<Digest> &digests);
    Result<Deletion> deleteImages(qint64 repositoryId, const QList<Digest> &digests);

    /// As deleteImages, but what would be unlinked is held in the trash: `unlinked` is empty, and `freedBytes` says
    /// what the trash holds of it. TrashStore brings it back, purge() frees it.
    Result<Deletion> trashImages(qint64 repositoryId, const QList<Digest> &digests, const TrashNote &note);

    /// Rows of the trash for good. Numbers that are not there are passed over.
    Result<Deletion> planPurge(const QList<qint64> &trashIds);
    Result<Deletion> purge(const QList<qint64> &trashIds);

    /// Of these blobs, those that no manifest of the project names (any more), as a layer that landed after its image
    /// was deleted. Project 0: those that no project may have.
    Result<Deletion> deleteUnnamed(qint64 projectId, const QList<Digest> &digests);

    /// A project with its repositories, its trash and all that it alone holds. NotFound.
    Result<Deletion> planProject(qint64 projectId);
    Result<Deletion> deleteProject(qint64 projectId);

private:
    enum class Mode { Plan, Perform };
    Result<Deletion> images(qint64 repositoryId, const QList<Digest> &digests, Mode mode,
                            const TrashNote *trash = nullptr);
    Result<Deletion> purge(const QList<qint64> &trashIds, Mode mode);
    Result<Deletion> project(qint64 projectId, Mode mode);

    Database &m_database;
};

} // namespace breakwater::catalog
