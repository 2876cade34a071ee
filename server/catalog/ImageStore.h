// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

/// A tag, or an untagged top-level manifest that was pulled by digest (empty `tag`).
struct ImageRow
{
    QString tag;
    Digest digest;
    QString mediaType;
    QStringList platforms; ///< whose manifests are here, in the index's order
    qint64 platformsAvailable = 0; ///< in the index; 1 for an image that is no index
    qint64 sizeBytes = 0; ///< stored bytes of everything below the digest, each blob once
    qint64 expectedBytes = 0; ///< what those platforms take when all of it is here
    WallTime cachedAt {};
    WallTime checkedAt {}; ///< zero for an untagged one, as the next
    WallTime goneAt {};
    WallTime lastPulledAt {};
    QString lastPulledBy;
    qint64 pulls = 0;
    bool operator==(const ImageRow &) const = default;
};

/// What the Images view reads. An image is what a tag stands for, or a manifest of the repository that is below no
/// other one of it.
class ImageStore
{
public:
    explicit ImageStore(Database &database) : m_database(database) { }

    Result<QList<ImageRow>> ofRepository(qint64 repositoryId) const; ///< tags by name, then untagged ones
    /// Distinct images in all projects.
    Result<qint64> count() const;

private:
    Database &m_database;
};

} // namespace breakwater::catalog
