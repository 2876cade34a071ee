// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/DeletionStore.h"
#include "catalog/TagStore.h"

#include <optional>

namespace breakwater::catalog {

/// What was thrown away together: one deletion in one repository.
struct TrashRow
{
    qint64 id = 0;
    qint64 projectId = 0;
    QString repository;
    TrashNote note;
    QStringList tags;
    qint64 manifests = 0;
    qint64 sizeBytes = 0; ///< held by the trash alone or by more of it, and by nothing that is cached
    bool operator==(const TrashRow &) const = default;
};

/// What came back from the trash.
struct Restored
{
    qint64 projectId = 0;
    qint64 repositoryId = 0;
    QString repository;
    QList<TagRecord> tags; ///< that came back; one whose name was taken meanwhile stays what it is
    QStringList tagsTaken;
    QList<Digest> granted; ///< the project may have them again
    bool operator==(const Restored &) const = default;
};

/// The trash: images that DeletionStore::trashImages put aside.
class TrashStore
{
public:
    explicit TrashStore(Database &database) : m_database(database) { }

    Result<QList<TrashRow>> all() const; ///< newest first
    /// Bytes that only the trash holds, each blob once.
    Result<qint64> heldBytes() const;
    /// Brings it back as it was, with its pulls. Durable. NotFound.
    Result<Restored> restore(qint64 id);

private:
    Database &m_database;
};

} // namespace breakwater::catalog
