// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/DeletionStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

/// Computes a deletion in temporary tables, which only this connection sees, and performs it. In a transaction.
/// CROSS JOIN makes SQLite begin with the small temporary table instead of walking the big one.
///   targets(blob_id)                  the images that a person wants gone
///   leaving(repository_id, blob_id)   manifests that leave their repository
///   candidates(blob_id)               what those are and name
///   revoked(blob_id)                  what the project has no more
///   freed(blob_id)                    stored, and needed by no one
class Remover
{
public:
    Remover(Database &database, qint64 projectId) : m_database(database), m_projectId(projectId) { }

    Result<void> start()
    {
        for (const QString &table : {u"targets"_s, u"candidates"_s, u"revoked"_s, u"freed"_s}) {
            if (const auto made = empty(table, u"blob_id INTEGER PRIMARY KEY"_s); !made)
                return made;
        }
        return empty(u"leaving"_s, u"repository_id INTEGER, blob_id INTEGER, PRIMARY KEY(repository_id, blob_id)"_s);
    }

    Result<void> target(const QList<Digest> &digests)
    {
        for (const Digest &digest : digests) {
            if (const auto done
                = run(u"INSERT OR IGNORE INTO temp.targets SELECT id FROM blobs WHERE digest = ?"_s, {column(digest)});
                !done)
                return done;
        }
        return {};
    }

    /// What no remaining tag or image of the repository leads to.
    Result<void> leaveImages(qint64 repositoryId)
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

    Result<void> leaveRepository(qint64 repositoryId)
    {
        return run(u"INSERT INTO temp.leaving SELECT repository_id, blob_id FROM repository_manifests"
                   " WHERE repository_id = ?"_s,
                   {repositoryId});
    }

    Result<void> leaveProject()
    {
        return run(u"INSERT INTO temp.leaving SELECT rm.repository_id, rm.blob_id FROM repository_manifests rm"
                   " JOIN repositories r ON r.id = rm.repository_id WHERE r.project_id = ?"_s,
                   {m_projectId});
    }

    Result<void> findCandidates()
    {
        return run(u"INSERT INTO temp.candidates SELECT blob_id FROM temp.leaving UNION"
                   " SELECT c.child_id FROM temp.leaving l JOIN manifest_children c ON c.parent_id = l.blob_id"_s);
    }

    Result<void> addAllOfProject()
    {
        return run(u"INSERT OR IGNORE INTO temp.candidates SELECT blob_id FROM project_blobs WHERE project_id = ?"_s,
                   {m_projectId});
    }

    Result<void> findRevoked()
    {
        return run(u"INSERT INTO temp.revoked SELECT cand.blob_id FROM temp.candidates cand CROSS JOIN project_blobs pb"
                   " ON pb.blob_id = cand.blob_id AND pb.project_id = ? WHERE NOT EXISTS ("_s
                       + remainingHolder(u" AND r.project_id = ?"_s) + u")"_s,
                   {m_projectId, m_projectId});
    }

    Result<void> findFreed()
    {
        return run(u"INSERT INTO temp.freed SELECT cand.blob_id FROM temp.candidates cand CROSS JOIN blobs b"
                   " ON b.id = cand.blob_id AND b.stored_at <> 0 WHERE NOT EXISTS ("_s
                       + remainingHolder({})
                       + u") AND NOT EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = cand.blob_id"
                         " AND NOT (pb.project_id = ? AND pb.blob_id IN (SELECT blob_id FROM temp.revoked)))"_s,
                   {m_projectId});
    }

    Result<void> tell(Deletion &deletion, const QString &tagCondition, const QVariantList &values)
    {
        deletion.projectId = m_projectId;
        const auto tags = selectAll<RemovedTag>(
            m_database,
            u"SELECT r.id, r.name, t.name FROM tags t JOIN repositories r ON r.id = t.repository_id WHERE "_s
                + tagCondition + u" ORDER BY r.name, t.name"_s,
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

    Result<void> perform()
    {
        const QList<QPair<QString, QVariantList>> steps {
            {u"DELETE FROM repository_manifests WHERE (repository_id, blob_id) IN"
             " (SELECT repository_id, blob_id FROM temp.leaving)"_s,
             {}},
            {u"DELETE FROM project_blobs WHERE project_id = ? AND blob_id IN (SELECT blob_id FROM temp.revoked)"_s,
             {m_projectId}},
            // Its children's rows go with a manifest.
            {u"DELETE FROM manifests WHERE blob_id IN (SELECT blob_id FROM temp.leaving)"
             " AND NOT EXISTS (SELECT 1 FROM repository_manifests rm WHERE rm.blob_id = manifests.blob_id)"
             " AND NOT EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = manifests.blob_id)"_s,
             {}},
            {u"UPDATE blobs SET stored_at = 0, size = 0, allocated = 0 WHERE id IN (SELECT blob_id FROM temp.freed)"_s,
             {}},
        };
        for (const auto &[sql, values] : steps) {
            if (const auto done = run(sql, values); !done)
                return done;
        }
        return {};
    }

    /// Digests that nothing names any more. After the tags are gone.
    Result<void> forgetDigests()
    {
        return run(u"DELETE FROM blobs WHERE stored_at = 0"
                   " AND id IN (SELECT blob_id FROM temp.candidates UNION SELECT blob_id FROM temp.targets)"
                   " AND NOT EXISTS (SELECT 1 FROM manifest_children c WHERE c.child_id = blobs.id)"
                   " AND NOT EXISTS (SELECT 1 FROM manifests m WHERE m.blob_id = blobs.id)"
                   " AND NOT EXISTS (SELECT 1 FROM manifests m WHERE m.subject_id = blobs.id)"
                   " AND NOT EXISTS (SELECT 1 FROM tags t WHERE t.blob_id = blobs.id)"
                   " AND NOT EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = blobs.id)"_s);
    }

    Result<void> run(const QString &sql, const QVariantList &values = {})
    {
        const auto done = m_database.run(sql, values);
        return done ? Result<void>() : Result<void>(done.error());
    }

private:
    Result<void> empty(const QString &table, const QString &columns)
    {
        if (const auto made = run(u"CREATE TEMP TABLE IF NOT EXISTS %1(%2)"_s.arg(table, columns)); !made)
            return made;
        return run(u"DELETE FROM temp.%1"_s.arg(table));
    }

    /// A manifest that stays in a repository and is, or names, cand.blob_id.
    static QString remainingHolder(const QString &condition)
    {
        return u"SELECT 1 FROM (SELECT cand.blob_id AS holder UNION ALL"
               " SELECT c.parent_id FROM manifest_children c WHERE c.child_id = cand.blob_id) h"
               " JOIN repository_manifests rm ON rm.blob_id = h.holder JOIN repositories r ON r.id = rm.repository_id"
               " WHERE NOT EXISTS (SELECT 1 FROM temp.leaving l"
               "  WHERE l.repository_id = rm.repository_id AND l.blob_id = rm.blob_id)"_s
            + condition;
    }

    Database &m_database;
    const qint64 m_projectId;
};

Result<void> inOrder(std::initializer_list<std::function<Result<void>()>> steps)
{
    for (const auto &step : steps) {
        if (auto done = step(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Deletion> DeletionStore::planImages(qint64 repositoryId, const QList<Digest> &digests)
{
    return images(repositoryId, digests, Mode::Plan);
}

Result<Deletion> DeletionStore::deleteImages(qint64 repositoryId, const QList<Digest> &digests)
{
    return images(repositoryId, digests, Mode::Perform);
}

Result<Deletion> DeletionStore::planProject(qint64 projectId)
{
    return project(projectId, Mode::Plan);
}

Result<Deletion> DeletionStore::deleteProject(qint64 projectId)
{
    return project(projectId, Mode::Perform);
}

Result<Deletion> DeletionStore::images(qint64 repositoryId, const QList<Digest> &digests, Mode mode)
{
    Deletion deletion;
    const bool whole = digests.isEmpty();
    const QString tagCondition = whole ? u"t.repository_id = ?"_s
                                       : u"t.repository_id = ? AND t.blob_id IN (SELECT blob_id FROM temp.targets)"_s;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto projectId = selectOne<qint64>(m_database, u"SELECT project_id FROM repositories WHERE id = ?"_s,
                                                 {repositoryId}, [](const Row &row) { return row.integer(0); });
        if (!projectId)
            return projectId.error();
        if (!projectId->has_value())
            return Error(ErrorCode::NotFound);
        Remover remover(m_database, **projectId);
        const auto planned = inOrder({
            [&] { return remover.start(); },
            [&] { return remover.target(digests); },
            [&] { return whole ? remover.leaveRepository(repositoryId) : remover.leaveImages(repositoryId); },
            [&] { return remover.findCandidates(); },
            [&] { return remover.findRevoked(); },
            [&] { return remover.findFreed(); },
            [&] { return remover.tell(deletion, tagCondition, {repositoryId}); },
        });
        if (!planned)
            return planned;
        deletion.repositoryRemoved = whole;
        if (mode == Mode::Plan)
            return {};
        return inOrder({
            [&] { return remover.run(u"DELETE FROM tags AS t WHERE "_s + tagCondition, {repositoryId}); },
            [&] { return remover.perform(); },
            [&] {
                return whole ? remover.run(u"DELETE FROM repositories WHERE id = ?"_s, {repositoryId}) : Result<void>();
            },
            [&] { return remover.forgetDigests(); },
        });
    });
    if (!done)
        return done.error();
    return deletion;
}

Result<Deletion> DeletionStore::project(qint64 projectId, Mode mode)
{
    Deletion deletion;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto known = selectOne<qint64>(m_database, u"SELECT id FROM projects WHERE id = ?"_s, {projectId},
                                             [](const Row &row) { return row.integer(0); });
        if (!known)
            return known.error();
        if (!known->has_value())
            return Error(ErrorCode::NotFound);
        Remover remover(m_database, projectId);
        const auto planned = inOrder({
            [&] { return remover.start(); },
            [&] { return remover.leaveProject(); },
            [&] { return remover.findCandidates(); },
            [&] { return remover.addAllOfProject(); },
            [&] { return remover.findRevoked(); },
            [&] { return remover.findFreed(); },
            [&] { return remover.tell(deletion, u"r.project_id = ?"_s, {projectId}); },
        });
        if (!planned)
            return planned;
        if (mode == Mode::Plan)
            return {};
        return inOrder({
            // A tag's digest that was never stored is forgotten too.
            [&] {
                return remover.run(u"INSERT OR IGNORE INTO temp.targets SELECT t.blob_id FROM tags t"
                                   " JOIN repositories r ON r.id = t.repository_id WHERE r.project_id = ?"_s,
                                   {projectId});
            },
            [&] { return remover.perform(); },
            [&] { return remover.run(u"DELETE FROM repositories WHERE project_id = ?"_s, {projectId}); },
            [&] { return changedOrNotFound(m_database.run(u"DELETE FROM projects WHERE id = ?"_s, {projectId})); },
            [&] { return remover.forgetDigests(); },
        });
    });
    if (!done)
        return done.error();
    return deletion;
}

} // namespace breakwater::catalog
