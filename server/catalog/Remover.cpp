// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/Remover.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<void> Remover::start()
{
    for (const QString &table : {u"targets"_s, u"candidates"_s, u"revoked"_s, u"freed"_s}) {
        if (const auto made = empty(table, u"blob_id INTEGER PRIMARY KEY"_s); !made)
            return made;
    }
    if (const auto made = empty(u"purged"_s, u"trash_id INTEGER PRIMARY KEY"_s); !made)
        return made;
    return empty(u"leaving"_s, u"repository_id INTEGER, blob_id INTEGER, PRIMARY KEY(repository_id, blob_id)"_s);
}

Result<void> Remover::target(const QList<Digest> &digests)
{
    for (const Digest &digest : digests) {
        if (const auto done
            = run(u"INSERT OR IGNORE INTO temp.targets SELECT id FROM blobs WHERE digest = ?"_s, {column(digest)});
            !done)
            return done;
    }
    return {};
}

Result<void> Remover::leaveImages(qint64 repositoryId)
{
    return run(
        u"WITH RECURSIVE kept(id) AS ("
        "SELECT blob_id FROM "_s
            + imagesOf(u"?"_s)
            + u" WHERE blob_id NOT IN (SELECT blob_id FROM temp.targets)"
              " UNION SELECT c.child_id FROM kept JOIN manifest_children c ON c.parent_id = kept.id AND c.kind = 0)"
              " INSERT INTO temp.leaving SELECT repository_id, blob_id FROM repository_manifests"
              " WHERE repository_id = ? AND blob_id NOT IN (SELECT id FROM kept)"_s,
        {repositoryId, repositoryId, repositoryId});
}

Result<void> Remover::leaveRepository(qint64 repositoryId)
{
    return run(u"INSERT INTO temp.leaving SELECT repository_id, blob_id FROM repository_manifests"
               " WHERE repository_id = ?"_s,
               {repositoryId});
}

Result<void> Remover::leaveProject()
{
    return run(u"INSERT INTO temp.leaving SELECT rm.repository_id, rm.blob_id FROM repository_manifests rm"
               " JOIN repositories r ON r.id = rm.repository_id WHERE r.project_id = ?"_s,
               {m_projectId});
}

Result<void> Remover::findCandidates()
{
    return run(u"INSERT INTO temp.candidates SELECT blob_id FROM temp.leaving UNION"
               " SELECT c.child_id FROM temp.leaving l JOIN manifest_children c ON c.parent_id = l.blob_id"_s);
}

Result<void> Remover::addAllOfProject()
{
    return run(u"INSERT OR IGNORE INTO temp.candidates SELECT blob_id FROM project_blobs WHERE project_id = ?"_s,
               {m_projectId});
}

Result<void> Remover::purge(const QString &trashCondition, const QVariantList &values)
{
    const auto chosen = run(u"INSERT INTO temp.purged SELECT t.id FROM trash t WHERE "_s + trashCondition, values);
    if (!chosen)
        return chosen;
    return run(u"INSERT OR IGNORE INTO temp.candidates SELECT tb.blob_id FROM temp.purged p CROSS JOIN trash_blobs tb"
               " ON tb.trash_id = p.trash_id"
               " UNION SELECT tm.blob_id FROM temp.purged p CROSS JOIN trash_manifests tm ON tm.trash_id = p.trash_id"
               " UNION SELECT tt.blob_id FROM temp.purged p CROSS JOIN trash_tags tt ON tt.trash_id = p.trash_id"_s);
}

Result<qint64> Remover::keepInTrash(const QString &repository, const TrashNote &note, const QString &tagCondition,
                                    const QVariantList &values)
{
    const auto row = m_database.insert(
        u"INSERT INTO trash(project_id, repository, actor, reason, deleted_at, expires_at)"
        " VALUES(?, ?, ?, ?, ?, ?)"_s,
        {m_projectId, repository, note.actor, note.reason, column(note.deletedAt), column(note.expiresAt)});
    if (!row)
        return row;
    const QList<QPair<QString, QVariantList>> steps {
        {u"INSERT INTO trash_tags SELECT ?, t.name, t.blob_id, t.media_type, t.size, t.checked_at, t.changed_at,"
         " t.gone_at, t.last_pulled_at, t.last_pulled_by, t.pulls FROM tags t WHERE "_s
             + tagCondition,
         QVariantList {*row} + values},
        {u"INSERT INTO trash_manifests SELECT ?, rm.blob_id, rm.added_at, rm.last_pulled_at, rm.last_pulled_by,"
         " rm.pulls FROM temp.leaving l CROSS JOIN repository_manifests rm ON rm.repository_id = l.repository_id"
         " AND rm.blob_id = l.blob_id"_s,
         {*row}},
        // All that it is made of: what others of the project hold too may leave before it comes back.
        {u"INSERT INTO trash_blobs SELECT ?, blob_id FROM (SELECT cand.blob_id FROM temp.candidates cand"
         " CROSS JOIN project_blobs pb ON pb.blob_id = cand.blob_id AND pb.project_id = ? UNION"
         " SELECT blob_id FROM temp.freed)"_s,
         {*row, m_projectId}},
        {u"DELETE FROM temp.freed"_s, {}},
    };
    for (const auto &[sql, bound] : steps) {
        if (const auto done = run(sql, bound); !done)
            return done.error();
    }
    return row;
}

Result<void> Remover::findRevoked()
{
    return run(u"INSERT INTO temp.revoked SELECT cand.blob_id FROM temp.candidates cand CROSS JOIN project_blobs pb"
               " ON pb.blob_id = cand.blob_id AND pb.project_id = ? WHERE NOT EXISTS ("_s
                   + remainingHolder(u" AND r.project_id = ?"_s) + u")"_s,
               {m_projectId, m_projectId});
}

Result<void> Remover::findFreed()
{
    return run(u"INSERT INTO temp.freed SELECT cand.blob_id FROM temp.candidates cand CROSS JOIN blobs b"
               " ON b.id = cand.blob_id AND b.stored_at <> 0 WHERE NOT EXISTS ("_s
                   + remainingHolder({})
                   + u") AND NOT EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = cand.blob_id"
                     " AND NOT (pb.project_id = ? AND pb.blob_id IN (SELECT blob_id FROM temp.revoked)))"
                     " AND NOT EXISTS (SELECT 1 FROM trash_blobs tb WHERE tb.blob_id = cand.blob_id"
                     "  AND tb.trash_id NOT IN (SELECT trash_id FROM temp.purged))"_s,
               {m_projectId});
}

Result<void> Remover::tell(Deletion &deletion, const QString &tagCondition, const QVariantList &values)
{
    deletion.projectId = m_projectId;
    const auto tags = selectAll<RemovedTag>(
        m_database,
        u"SELECT r.id, r.name, t.name FROM tags t JOIN repositories r ON r.id = t.repository_id WHERE "_s + tagCondition
            + u" ORDER BY r.name, t.name"_s,
        values, [](const Row &row) {
            return RemovedTag {row.integer(0), row.text(1), row.text(2)};
        });
    if (!tags)
        return tags.error();
    deletion.tags = *tags;

    const auto figures = m_database.select(
        u"SELECT (SELECT COUNT(*) FROM temp.leaving),"
        " (SELECT SUM(size) FROM blobs WHERE id IN (SELECT blob_id FROM temp.freed)),"
        " (SELECT SUM(size) FROM blobs WHERE stored_at <> 0 AND id IN (SELECT blob_id FROM temp.candidates)"
        "  AND id NOT IN (SELECT blob_id FROM temp.freed))"_s,
        {}, [&](const Row &row) {
            deletion.manifests = row.integer(0);
            deletion.freedBytes = row.integer(1);
            deletion.sharedBytes = row.integer(2);
            return false;
        });
    if (!figures)
        return figures;

    const auto digests = [&](const QString &table) {
        return selectAll<Digest>(
            m_database,
            u"SELECT b.digest FROM temp.%1 x CROSS JOIN blobs b ON b.id = x.blob_id ORDER BY b.id"_s.arg(table), {},
            [](const Row &row) { return row.digest(0); });
    };
    const auto revoked = digests(u"revoked"_s);
    if (!revoked)
        return revoked.error();
    const auto freed = digests(u"freed"_s);
    if (!freed)
        return freed.error();
    deletion.revoked = *revoked;
    deletion.unlinked = *freed;
    return {};
}

Result<void> Remover::perform()
{
    const QList<QPair<QString, QVariantList>> steps {
        {u"DELETE FROM repository_manifests WHERE (repository_id, blob_id) IN"
         " (SELECT repository_id, blob_id FROM temp.leaving)"_s,
         {}},
        {u"DELETE FROM project_blobs WHERE project_id = ? AND blob_id IN (SELECT blob_id FROM temp.revoked)"_s,
         {m_projectId}},
        {u"DELETE FROM trash WHERE id IN (SELECT trash_id FROM temp.purged)"_s, {}},
        // Its children's rows go with a manifest.
        {u"DELETE FROM manifests WHERE (blob_id IN (SELECT blob_id FROM temp.leaving)"
         "  OR blob_id IN (SELECT blob_id FROM temp.candidates))"
         " AND NOT EXISTS (SELECT 1 FROM repository_manifests rm WHERE rm.blob_id = manifests.blob_id)"
         " AND NOT EXISTS (SELECT 1 FROM trash_manifests tm WHERE tm.blob_id = manifests.blob_id)"
         " AND NOT EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = manifests.blob_id)"_s,
         {}},
        {u"UPDATE blobs SET stored_at = 0, size = 0, allocated = 0 WHERE id IN (SELECT blob_id FROM temp.freed)"_s, {}},
    };
    for (const auto &[sql, values] : steps) {
        if (const auto done = run(sql, values); !done)
            return done;
    }
    return {};
}

Result<void> Remover::forgetDigests()
{
    return run(u"DELETE FROM blobs WHERE stored_at = 0"
               " AND id IN (SELECT blob_id FROM temp.candidates UNION SELECT blob_id FROM temp.targets)"
               " AND NOT EXISTS (SELECT 1 FROM manifest_children c WHERE c.child_id = blobs.id)"
               " AND NOT EXISTS (SELECT 1 FROM manifests m WHERE m.blob_id = blobs.id)"
               " AND NOT EXISTS (SELECT 1 FROM manifests m WHERE m.subject_id = blobs.id)"
               " AND NOT EXISTS (SELECT 1 FROM tags t WHERE t.blob_id = blobs.id)"
               " AND NOT EXISTS (SELECT 1 FROM trash_tags t WHERE t.blob_id = blobs.id)"
               " AND NOT EXISTS (SELECT 1 FROM trash_blobs t WHERE t.blob_id = blobs.id)"
               " AND NOT EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = blobs.id)"_s);
}

Result<void> Remover::run(const QString &sql, const QVariantList &values)
{
    const auto done = m_database.run(sql, values);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Remover::empty(const QString &table, const QString &columns)
{
    if (const auto made = run(u"CREATE TEMP TABLE IF NOT EXISTS %1(%2)"_s.arg(table, columns)); !made)
        return made;
    return run(u"DELETE FROM temp.%1"_s.arg(table));
}

QString Remover::remainingHolder(const QString &condition)
{
    return u"SELECT 1 FROM (SELECT cand.blob_id AS holder UNION ALL"
           " SELECT c.parent_id FROM manifest_children c WHERE c.child_id = cand.blob_id) h"
           " JOIN repository_manifests rm ON rm.blob_id = h.holder JOIN repositories r ON r.id = rm.repository_id"
           " WHERE NOT EXISTS (SELECT 1 FROM temp.leaving l"
           "  WHERE l.repository_id = rm.repository_id AND l.blob_id = rm.blob_id)"_s
        + condition;
}

} // namespace breakwater::catalog
