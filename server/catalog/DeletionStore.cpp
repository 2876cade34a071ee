// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/DeletionStore.h"

#include "catalog/Remover.h"
#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

Result<void> inOrder(std::initializer_list<std::function<Result<void>()>> steps)
{
    for (const auto &step : steps) {
        if (auto done = step(); !done)
            return done;
    }
    return {};
}

/// Robots that may pull from this project alone stay, but as disabled ones, so that the list says what became of them.
Result<void> disableRobotsOf(Database &database, qint64 projectId)
{
    const auto done = database.run(
        u"UPDATE robots SET disabled = 1 WHERE all_projects = 0 AND project_id IS NULL"
        " AND id IN (SELECT robot_id FROM robot_projects WHERE project_id = ?)"
        " AND NOT EXISTS (SELECT 1 FROM robot_projects o WHERE o.robot_id = robots.id AND o.project_id <> ?)"_s,
        {projectId, projectId});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QString> repositoryName(Database &database, qint64 repositoryId)
{
    const auto name = selectOne<QString>(database, u"SELECT name FROM repositories WHERE id = ?"_s, {repositoryId},
                                         [](const Row &row) { return row.text(0); });
    return name ? Result<QString>(name->value_or(QString())) : Result<QString>(name.error());
}

const QString noTags = u"r.id = 0"_s;

} // namespace

Result<Deletion> DeletionStore::planImages(qint64 repositoryId, const QList<Digest> &digests)
{
    return images(repositoryId, digests, Mode::Plan);
}

Result<Deletion> DeletionStore::deleteImages(qint64 repositoryId, const QList<Digest> &digests)
{
    return images(repositoryId, digests, Mode::Perform);
}

Result<Deletion> DeletionStore::trashImages(qint64 repositoryId, const QList<Digest> &digests, const TrashNote &note)
{
    return images(repositoryId, digests, Mode::Perform, &note);
}

Result<Deletion> DeletionStore::planPurge(const QList<qint64> &trashIds)
{
    return purge(trashIds, Mode::Plan);
}

Result<Deletion> DeletionStore::purge(const QList<qint64> &trashIds)
{
    return purge(trashIds, Mode::Perform);
}

Result<Deletion> DeletionStore::planProject(qint64 projectId)
{
    return project(projectId, Mode::Plan);
}

Result<Deletion> DeletionStore::deleteProject(qint64 projectId)
{
    return project(projectId, Mode::Perform);
}

Result<Deletion> DeletionStore::images(qint64 repositoryId, const QList<Digest> &digests, Mode mode,
                                       const TrashNote *trash)
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
        if (trash) {
            const auto name = repositoryName(m_database, repositoryId);
            if (!name)
                return name.error();
            const auto kept = remover.keepInTrash(*name, *trash, tagCondition, {repositoryId});
            if (!kept)
                return kept.error();
            deletion.unlinked.clear();
        }
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
            [&] { return remover.purge(u"t.project_id = ?"_s, {projectId}); },
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
            [&] { return disableRobotsOf(m_database, projectId); },
            // Its own robots, and its place in others' permissions, go by their foreign keys.
            [&] { return changedOrNotFound(m_database.run(u"DELETE FROM projects WHERE id = ?"_s, {projectId})); },
            [&] { return remover.forgetDigests(); },
        });
    });
    if (!done)
        return done.error();
    return deletion;
}

Result<Deletion> DeletionStore::purge(const QList<qint64> &trashIds, Mode mode)
{
    Deletion deletion;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        Remover remover(m_database, 0);
        if (const auto started = remover.start(); !started)
            return started;
        for (const qint64 id : trashIds) {
            if (const auto chosen = remover.purge(u"t.id = ?"_s, {id}); !chosen)
                return chosen;
        }
        const auto planned = inOrder({
            [&] { return remover.findFreed(); },
            [&] { return remover.tell(deletion, noTags, {}); },
        });
        if (!planned || mode == Mode::Plan)
            return planned;
        return inOrder({
            [&] { return remover.perform(); },
            [&] { return remover.forgetDigests(); },
        });
    });
    if (!done)
        return done.error();
    return deletion;
}

Result<Deletion> DeletionStore::deleteUnnamed(qint64 projectId, const QList<Digest> &digests)
{
    Deletion deletion;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        Remover remover(m_database, projectId);
        return inOrder({
            [&] { return remover.start(); },
            [&] { return remover.target(digests); },
            [&] { return remover.run(u"INSERT INTO temp.candidates SELECT blob_id FROM temp.targets"_s); },
            [&] { return remover.findRevoked(); },
            [&] { return remover.findFreed(); },
            [&] { return remover.tell(deletion, noTags, {}); },
            [&] { return remover.perform(); },
            [&] { return remover.forgetDigests(); },
        });
    });
    if (!done)
        return done.error();
    return deletion;
}

} // namespace breakwater::catalog
