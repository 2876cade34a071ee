// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/ImageStore.h"

#include "catalog/StoreHelpers.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

/// What lies below an image, by the image's number.
struct Below
{
    qint64 storedBytes = 0;
    qint64 expectedBytes = 0;
    QStringList platforms;
    qint64 platformsAvailable = 0;
};

constexpr QStringView noPlatform = u"unknown/unknown"; // what BuildKit gives to attestations in an index

/// A child whose manifest is not here has no rows of its own below it, so what is summed as expected is exactly
/// what the pulled platforms name.
Result<void> sumBytes(Database &database, qint64 repositoryId, QHash<qint64, Below> &below)
{
    return database.select(
        u"WITH RECURSIVE below(root, id, kind, size, is_foreign) AS ("
        "SELECT blob_id, blob_id, 0, 0, 0 FROM "_s
            + imagesOf(u"?"_s)
            + u" UNION SELECT below.root, c.child_id, c.kind, c.size, c.is_foreign"
              "  FROM below JOIN manifest_children c ON c.parent_id = below.id),"
              " held(root, id, kind, size, is_foreign) AS ("
              "SELECT root, id, MIN(kind), MAX(size), MIN(is_foreign) FROM below GROUP BY root, id),"
              " counted(root, kind, size, is_foreign, is_here, here_size) AS ("
              "SELECT h.root, h.kind, h.size, h.is_foreign, b.stored_at <> 0 AND pb.blob_id IS NOT NULL, b.size"
              " FROM held h JOIN blobs b ON b.id = h.id LEFT JOIN project_blobs pb ON pb.blob_id = h.id"
              " AND pb.project_id = (SELECT project_id FROM repositories WHERE id = ?))"
              " SELECT root, SUM(CASE WHEN is_here THEN here_size ELSE 0 END),"
              " SUM(CASE WHEN is_here THEN here_size WHEN kind <> 0 AND NOT is_foreign THEN size ELSE 0 END)"
              " FROM counted GROUP BY root"_s,
        {repositoryId, repositoryId, repositoryId}, [&](const Row &row) {
            Below &image = below[row.integer(0)];
            image.storedBytes = row.integer(1);
            image.expectedBytes = row.integer(2);
            return true;
        });
}

Result<void> listPlatforms(Database &database, qint64 repositoryId, QHash<qint64, Below> &below)
{
    return database.select(u"SELECT c.parent_id, c.platform, EXISTS (SELECT 1 FROM repository_manifests rm"
                           "  JOIN blobs b ON b.id = rm.blob_id AND b.stored_at <> 0"
                           "  WHERE rm.repository_id = ? AND rm.blob_id = c.child_id)"
                           " FROM "_s
                               + imagesOf(u"?"_s)
                               + u" i JOIN manifest_children c ON c.parent_id = i.blob_id AND c.kind = 0"
                                 " ORDER BY c.parent_id, c.position"_s,
                           {repositoryId, repositoryId, repositoryId}, [&](const Row &row) {
                               const QString platform = row.text(1);
                               if (platform == noPlatform)
                                   return true;
                               Below &image = below[row.integer(0)];
                               ++image.platformsAvailable;
                               if (row.flag(2) && !platform.isEmpty())
                                   image.platforms.append(platform);
                               return true;
                           });
}

} // namespace

Result<QList<ImageRow>> ImageStore::ofRepository(qint64 repositoryId) const
{
    QHash<qint64, Below> below;
    if (const auto summed = sumBytes(m_database, repositoryId, below); !summed)
        return summed.error();
    if (const auto listed = listPlatforms(m_database, repositoryId, below); !listed)
        return listed.error();

    const auto imageOf = [&](const Row &row) {
        ImageRow image;
        image.tag = row.text(1);
        image.digest = row.digest(2);
        image.mediaType = row.text(3);
        image.cachedAt = row.time(4);
        image.checkedAt = row.time(5);
        image.goneAt = row.time(6);
        image.lastPulledAt = row.time(7);
        image.lastPulledBy = row.text(8);
        image.pulls = row.integer(9);
        const Below what = below.value(row.integer(0));
        image.sizeBytes = what.storedBytes;
        image.expectedBytes = what.expectedBytes;
        image.platforms = what.platforms;
        image.platformsAvailable = what.platformsAvailable;
        const QString ownPlatform = row.text(10);
        if (what.platformsAvailable == 0) {
            image.platformsAvailable = 1;
            if (!ownPlatform.isEmpty())
                image.platforms = {ownPlatform};
        }
        return image;
    };
    auto images = selectAll<ImageRow>(
        m_database,
        u"SELECT b.id, t.name, b.digest, t.media_type, rm.added_at, t.checked_at, t.gone_at, t.last_pulled_at,"
        " t.last_pulled_by, t.pulls, m.platform FROM tags t JOIN blobs b ON b.id = t.blob_id"
        " LEFT JOIN repository_manifests rm ON rm.repository_id = t.repository_id AND rm.blob_id = t.blob_id"
        " LEFT JOIN manifests m ON m.blob_id = t.blob_id WHERE t.repository_id = ? ORDER BY t.name"_s,
        {repositoryId}, imageOf);
    if (!images)
        return images;
    const auto untagged = selectAll<ImageRow>(
        m_database,
        u"SELECT b.id, '', b.digest, m.media_type, rm.added_at, 0, 0, rm.last_pulled_at, rm.last_pulled_by, rm.pulls,"
        " m.platform FROM "_s
            + imagesOf(u"?"_s)
            + u" i JOIN blobs b ON b.id = i.blob_id JOIN manifests m ON m.blob_id = i.blob_id"
              " JOIN repository_manifests rm ON rm.repository_id = ? AND rm.blob_id = i.blob_id"
              " WHERE NOT EXISTS (SELECT 1 FROM tags t WHERE t.repository_id = ? AND t.blob_id = i.blob_id)"
              " ORDER BY b.digest"_s,
        {repositoryId, repositoryId, repositoryId, repositoryId}, imageOf);
    if (!untagged)
        return untagged;
    images.value().append(*untagged);
    return images;
}

Result<qint64> ImageStore::count() const
{
    const auto counted = selectOne<qint64>(m_database, u"SELECT COUNT(DISTINCT blob_id) FROM images"_s, {},
                                           [](const Row &row) { return row.integer(0); });
    if (!counted)
        return counted.error();
    return counted->value_or(0);
}

} // namespace breakwater::catalog
