// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/CatalogLoader.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<void> CatalogLoader::forEachTag(const std::function<bool(const LoadedTag &)> &visit) const
{
    return m_database.select(
        u"SELECT r.project_id, r.id, r.name, t.name, b.digest, t.media_type, t.size, t.checked_at, t.changed_at,"
        " t.gone_at FROM repositories r JOIN tags t ON t.repository_id = r.id JOIN blobs b ON b.id = t.blob_id"
        " ORDER BY r.project_id, r.name, t.name"_s,
        {}, [&](const Row &row) {
            LoadedTag loaded;
            loaded.projectId = row.integer(0);
            loaded.repositoryId = row.integer(1);
            loaded.repository = row.text(2);
            loaded.tag.name = row.text(3);
            loaded.tag.digest = row.digest(4);
            loaded.tag.mediaType = row.text(5);
            loaded.tag.sizeBytes = row.integer(6);
            loaded.tag.checkedAt = row.time(7);
            loaded.tag.changedAt = row.time(8);
            loaded.tag.goneAt = row.time(9);
            return visit(loaded);
        });
}

Result<void>
CatalogLoader::forEachManifest(const std::function<bool(const Digest &, const QString &, qint64)> &visit) const
{
    return m_database.select(u"SELECT b.digest, m.media_type, b.size FROM manifests m JOIN blobs b ON b.id = m.blob_id"
                             " WHERE b.stored_at <> 0"_s,
                             {}, [&](const Row &row) { return visit(row.digest(0), row.text(1), row.integer(2)); });
}

} // namespace breakwater::catalog
