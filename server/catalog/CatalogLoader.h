// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/BlobTable.h"
#include "catalog/TagStore.h"

namespace breakwater::catalog {

/// Reads all that the lookup index is built from, row by row. Visitors end a walk by saying false.
class CatalogLoader
{
public:
    explicit CatalogLoader(Database &database) : m_database(database) { }

    /// Tags come by project, repository and name, without their pull figures.
    struct LoadedTag
    {
        qint64 projectId = 0;
        qint64 repositoryId = 0;
        QString repository;
        TagRecord tag;
    };
    Result<void> forEachTag(const std::function<bool(const LoadedTag &)> &visit) const;

    Result<void>
    forEachManifest(const std::function<bool(const Digest &, const QString &mediaType, qint64 sizeBytes)> &visit) const;

    /// Every stored blob, manifests among them, with its projects.
    Result<void> forEachBlob(const BlobTable::Visitor &visit) const { return BlobTable(m_database).forEach(visit); }

private:
    Database &m_database;
};

} // namespace breakwater::catalog
