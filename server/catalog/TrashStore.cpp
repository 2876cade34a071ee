// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/TrashStore.h"

#include "catalog/RepositoryStore.h"
#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

/// Stored blobs x of the trash that nothing cached holds any more.
const QString heldByTrashAlone
    = u"b.stored_at <> 0 AND NOT EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = b.id)"
      " AND NOT EXISTS (SELECT 1 FROM (SELECT b.id AS holder UNION ALL"
      "  SELECT c.parent_id FROM manifest_children c WHERE c.child_id = b.id) h"
      "  JOIN repository_manifests rm ON rm.blob_id = h.holder)"_s;

} // namespace

Result<QList<TrashRow>> TrashStore::all() const
{
    auto rows = selectAll<TrashRow>(
        m_database,
        u"SELECT t.id, t.project_id, t.repository, t.actor, t.reason, t.deleted_at, t.expires_at,"
        " (SELECT json_group_array(name) FROM (SELECT name FROM trash_tags WHERE trash_id = t.id ORDER BY name)),"
        " (SELECT COUNT(*) FROM trash_manifests WHERE trash_id = t.id),"
        " (SELECT SUM(b.size) FROM trash_blobs tb JOIN blobs b ON b.id = tb.blob_id WHERE tb.trash_id = t.id AND "_s
            + heldByTrashAlone + u") FROM trash t ORDER BY t.deleted_at DESC, t.id DESC"_s,
        {}, [](const Row &row) {
            TrashRow trash;
            trash.id = row.integer(0);
            trash.projectId = row.integer(1);
            trash.repository = row.text(2);
            trash.note = {row.text(3), row.text(4), row.time(5), row.time(6)};
            trash.tags = row.list(7);
            trash.manifests = row.integer(8);
            trash.sizeBytes = row.integer(9);
            return trash;
        });
    return rows;
}

Result<qint64> TrashStore::heldBytes() const
{
    const auto sum = selectOne<qint64>(
        m_database,
        u"SELECT SUM(b.size) FROM (SELECT DISTINCT blob_id FROM trash_blobs) tb JOIN blobs b ON b.id = tb.blob_id"
        " WHERE "_s
            + heldByTrashAlone,
        {}, [](const Row &row) { return row.integer(0); });
    return sum ? Result<qint64>(sum->value_or(0)) : Result<qint64>(sum.error());
}

Result<Restored> TrashStore::restore(qint64 id)
{
    Restored restored;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto row = selectOne<Restored>(m_database, u"SELECT project_id, repository FROM trash WHERE id = ?"_s,
                                             {id}, [](const Row &found) {
                                                 Restored what;
                                                 what.projectId = found.integer(0);
                                                 what.repository = found.text(1);
                                                 return what;
                                             });
        if (!row)
            return row.error();
        if (!row->has_value())
            return Error(ErrorCode::NotFound);
        restored = **row;
        const auto repository = RepositoryStore(m_database).ensure(restored.projectId, restored.repository);
        if (!repository)
            return repository.error();
        restored.repositoryId = *repository;

        auto tags = selectAll<TagRecord>(
            m_database,
            u"SELECT t.name, b.digest, t.media_type, t.size, t.checked_at, t.changed_at, t.gone_at, t.last_pulled_at,"
            " t.last_pulled_by, t.pulls, EXISTS (SELECT 1 FROM tags o WHERE o.repository_id = ? AND o.name = t.name)"
            " FROM trash_tags t JOIN blobs b ON b.id = t.blob_id WHERE t.trash_id = ? ORDER BY t.name"_s,
            {restored.repositoryId, id}, [&](const Row &found) {
                if (found.flag(10))
                    restored.tagsTaken.append(found.text(0));
                return TagRecord {found.text(0), found.digest(1), found.text(2), found.integer(3), found.time(4),
                                  found.time(5), found.time(6),   found.time(7), found.text(8),    found.integer(9)};
            });
        if (!tags)
            return tags.error();
        tags.value().removeIf([&](const TagRecord &tag) { return restored.tagsTaken.contains(tag.name); });
        restored.tags = *tags;
        const auto granted = selectAll<Digest>(
            m_database,
            u"SELECT b.digest FROM trash_blobs tb JOIN blobs b ON b.id = tb.blob_id WHERE tb.trash_id = ?"
            " AND b.stored_at <> 0 ORDER BY b.id"_s,
            {id}, [](const Row &found) { return found.digest(0); });
        if (!granted)
            return granted.error();
        restored.granted = *granted;

        const QList<QPair<QString, QVariantList>> steps {
            {u"INSERT OR IGNORE INTO tags(repository_id, name, blob_id, media_type, size, checked_at, changed_at,"
             " gone_at, last_pulled_at, last_pulled_by, pulls) SELECT ?, name, blob_id, media_type, size, checked_at,"
             " changed_at, gone_at, last_pulled_at, last_pulled_by, pulls FROM trash_tags WHERE trash_id = ?"_s,
             {restored.repositoryId, id}},
            {u"INSERT OR IGNORE INTO repository_manifests(repository_id, blob_id, added_at, last_pulled_at,"
             " last_pulled_by, pulls) SELECT ?, blob_id, added_at, last_pulled_at, last_pulled_by, pulls"
             " FROM trash_manifests WHERE trash_id = ?"_s,
             {restored.repositoryId, id}},
            {u"INSERT OR IGNORE INTO project_blobs(blob_id, project_id) SELECT tb.blob_id, ? FROM trash_blobs tb"
             " JOIN blobs b ON b.id = tb.blob_id WHERE tb.trash_id = ? AND b.stored_at <> 0"_s,
             {restored.projectId, id}},
            {u"DELETE FROM trash WHERE id = ?"_s, {id}},
        };
        for (const auto &[sql, values] : steps) {
            if (const auto ran = m_database.run(sql, values); !ran)
                return ran.error();
        }
        return {};
    });
    if (!done)
        return done.error();
    return restored;
}

} // namespace breakwater::catalog
