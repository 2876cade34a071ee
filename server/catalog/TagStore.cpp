// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/TagStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<void> TagStore::record(qint64 repositoryId, const TagRecord &tag)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto blob = ensureBlobId(m_database, tag.digest);
        if (!blob)
            return blob.error();
        const auto done = m_database.run(
            u"INSERT INTO tags(repository_id, name, blob_id, media_type, size, checked_at, changed_at, gone_at)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(repository_id, name) DO UPDATE SET"
            " changed_at = CASE WHEN blob_id = excluded.blob_id THEN changed_at ELSE excluded.changed_at END,"
            " blob_id = excluded.blob_id, media_type = excluded.media_type, size = excluded.size,"
            " checked_at = excluded.checked_at, gone_at = excluded.gone_at"_s,
            {repositoryId, tag.name, *blob, tag.mediaType, tag.sizeBytes, column(tag.checkedAt), column(tag.checkedAt),
             column(tag.goneAt)});
        return done ? Result<void>() : Result<void>(done.error());
    });
}

Result<QList<TagRecord>> TagStore::ofRepository(qint64 repositoryId) const
{
    return selectAll<TagRecord>(
        m_database,
        u"SELECT t.name, b.digest, t.media_type, t.size, t.checked_at, t.changed_at, t.gone_at, t.last_pulled_at,"
        " t.last_pulled_by, t.pulls FROM tags t JOIN blobs b ON b.id = t.blob_id WHERE t.repository_id = ?"
        " ORDER BY t.name"_s,
        {repositoryId}, [](const Row &row) {
            return TagRecord {row.text(0), row.digest(1), row.text(2), row.integer(3), row.time(4),
                              row.time(5), row.time(6),   row.time(7), row.text(8),    row.integer(9)};
        });
}

Result<QString> TagStore::standingFor(qint64 projectId, const QString &repository, const Digest &digest) const
{
    const auto name = selectOne<QString>(
        m_database,
        u"SELECT t.name FROM tags t JOIN repositories r ON r.id = t.repository_id WHERE r.project_id = ? AND r.name = ?"
        " AND t.blob_id IN (SELECT id FROM blobs WHERE digest = ? UNION SELECT c.parent_id FROM manifest_children c"
        "  JOIN blobs b ON b.id = c.child_id WHERE b.digest = ? AND c.kind = 0) ORDER BY t.changed_at DESC LIMIT 1"_s,
        {projectId, repository, column(digest), column(digest)}, [](const Row &row) { return row.text(0); });
    return name ? Result<QString>(name->value_or(QString())) : Result<QString>(name.error());
}

Result<QList<Digest>> TagStore::recordBlobUse(qint64 repositoryId, const Digest &blob, WallTime at)
{
    const auto holders
        = selectAll<Digest>(m_database,
                            u"SELECT DISTINCT p.digest FROM blobs b JOIN manifest_children c ON c.child_id = b.id"
                            " JOIN repository_manifests rm ON rm.blob_id = c.parent_id AND rm.repository_id = ?"
                            " JOIN blobs p ON p.id = c.parent_id WHERE b.digest = ?"_s,
                            {repositoryId, column(blob)}, [](const Row &row) { return row.digest(0); });
    if (!holders || holders->isEmpty())
        return holders;
    const auto done = m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (const Digest &holder : *holders) {
            const auto touched
                = m_database.run(u"UPDATE repository_manifests SET last_pulled_at = MAX(last_pulled_at, ?)"
                                 " WHERE repository_id = ? AND blob_id = (SELECT id FROM blobs WHERE digest = ?)"_s,
                                 {column(at), repositoryId, column(holder)});
            if (!touched)
                return touched.error();
        }
        return {};
    });
    if (!done)
        return done.error();
    return holders;
}

Result<void> TagStore::recordPulls(const QList<PullTouch> &touches)
{
    return m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (const PullTouch &touch : touches) {
            const QVariantList said {column(touch.at), touch.by};
            if (!touch.tag.isEmpty()) {
                const auto tag
                    = m_database.run(u"UPDATE tags SET last_pulled_at = ?, last_pulled_by = ?, pulls = pulls + 1"
                                     " WHERE repository_id = ? AND name = ?"_s,
                                     said + QVariantList {touch.repositoryId, touch.tag});
                if (!tag)
                    return tag.error();
            }
            const auto manifest = m_database.run(
                u"UPDATE repository_manifests SET last_pulled_at = ?, last_pulled_by = ?, pulls = pulls + 1"
                " WHERE repository_id = ? AND blob_id = (SELECT id FROM blobs WHERE digest = ?)"_s,
                said + QVariantList {touch.repositoryId, column(touch.digest)});
            if (!manifest)
                return manifest.error();
            const auto repository
                = m_database.run(u"UPDATE repositories SET last_pulled_at = ?, pulls = pulls + 1 WHERE id = ?"_s,
                                 {column(touch.at), touch.repositoryId});
            if (!repository)
                return repository.error();
        }
        return {};
    });
}

} // namespace breakwater::catalog
