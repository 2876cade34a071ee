// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/RepositoryStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {
namespace {

const QString selectRecords = u"SELECT id, project_id, name FROM repositories"_s;

RepositoryRecord recordOf(const Row &row)
{
    return {row.integer(0), row.integer(1), row.text(2)};
}

} // namespace

Result<qint64> RepositoryStore::ensure(qint64 projectId, const QString &name)
{
    qint64 id = 0;
    const auto find = [&]() -> Result<void> {
        return m_database.select(u"SELECT id FROM repositories WHERE project_id = ? AND name = ?"_s, {projectId, name},
                                 [&](const Row &row) {
                                     id = row.integer(0);
                                     return false;
                                 });
    };
    if (const auto found = find(); !found)
        return found.error();
    if (id != 0)
        return id;
    const auto made = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto added
            = m_database.insert(u"INSERT INTO repositories(project_id, name) VALUES(?, ?)"_s, {projectId, name});
        if (!added)
            return added.error().code == ErrorCode::InUse ? Error(ErrorCode::NotFound) : added.error();
        id = *added;
        return {};
    });
    if (!made)
        return made.error();
    return id;
}

Result<std::optional<RepositoryRecord>> RepositoryStore::find(qint64 id) const
{
    return selectOne<RepositoryRecord>(m_database, selectRecords + u" WHERE id = ?"_s, {id}, recordOf);
}

Result<std::optional<RepositoryRecord>> RepositoryStore::find(qint64 projectId, const QString &name) const
{
    return selectOne<RepositoryRecord>(m_database, selectRecords + u" WHERE project_id = ? AND name = ?"_s,
                                       {projectId, name}, recordOf);
}

Result<QList<RepositoryRecord>> RepositoryStore::records(qint64 projectId) const
{
    if (projectId == 0)
        return selectAll<RepositoryRecord>(m_database, selectRecords + u" ORDER BY project_id, name"_s, {}, recordOf);
    return selectAll<RepositoryRecord>(m_database, selectRecords + u" WHERE project_id = ? ORDER BY name"_s,
                                       {projectId}, recordOf);
}

Result<qint64> RepositoryStore::count() const
{
    const auto counted = selectOne<qint64>(m_database, u"SELECT COUNT(*) FROM repositories"_s, {},
                                           [](const Row &row) { return row.integer(0); });
    if (!counted)
        return counted.error();
    return counted->value_or(0);
}

Result<QList<RepositoryRow>> RepositoryStore::list() const
{
    return rows(0);
}

Result<std::optional<RepositoryRow>> RepositoryStore::row(qint64 id) const
{
    const auto found = rows(id);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<RepositoryRow>() : found->first();
}

Result<QList<RepositoryRow>> RepositoryStore::rows(qint64 onlyId) const
{
    // A repository holds its manifests, and what those name, as far as the project may have it.
    return selectAll<RepositoryRow>(
        m_database,
        u"SELECT r.id, r.project_id, r.name, p.name, r.last_pulled_at, r.pulls,"
        " (SELECT COUNT(*) FROM tags t WHERE t.repository_id = r.id), (SELECT COUNT(*) FROM "_s
            + imagesOf(u"r.id"_s)
            + u"), (SELECT SUM(b.size) FROM (SELECT rm.blob_id AS id FROM repository_manifests rm"
              "  WHERE rm.repository_id = r.id UNION SELECT c.child_id FROM repository_manifests rm"
              "  JOIN manifest_children c ON c.parent_id = rm.blob_id WHERE rm.repository_id = r.id) held"
              " JOIN blobs b ON b.id = held.id AND b.stored_at <> 0"
              " JOIN project_blobs pb ON pb.blob_id = b.id AND pb.project_id = r.project_id)"
              " FROM repositories r JOIN projects p ON p.id = r.project_id"_s
            + (onlyId != 0 ? u" WHERE r.id = ?"_s : u" ORDER BY p.name, r.name"_s),
        onlyId != 0 ? QVariantList {onlyId} : QVariantList(), [](const Row &row) {
            RepositoryRow repository;
            repository.repository = {row.integer(0), row.integer(1), row.text(2)};
            repository.project = row.text(3);
            repository.lastPulledAt = row.time(4);
            repository.pulls = row.integer(5);
            repository.tags = row.integer(6);
            repository.images = row.integer(7);
            repository.sizeBytes = row.integer(8);
            return repository;
        });
}

} // namespace breakwater::catalog
