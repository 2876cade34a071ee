// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/RepositoryStore.h"

#include "catalog/StoreHelpers.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

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
    return selectOne<RepositoryRecord>(m_database, u"SELECT id, project_id, name FROM repositories WHERE id = ?"_s,
                                       {id}, [](const Row &row) {
                                           return RepositoryRecord {row.integer(0), row.integer(1), row.text(2)};
                                       });
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
    const QString condition = onlyId != 0 ? u" WHERE r.id = ?"_s : QString();
    const QVariantList values = onlyId != 0 ? QVariantList {onlyId} : QVariantList();

    // A repository holds its manifests, and what those name, as far as the project may have it.
    QHash<qint64, qint64> sizes;
    const auto summed = m_database.select(
        u"SELECT held.repository_id, SUM(b.size) FROM ("
        "SELECT rm.repository_id, rm.blob_id, r.project_id FROM repository_manifests rm"
        " JOIN repositories r ON r.id = rm.repository_id"_s
            + condition
            + u" UNION SELECT rm.repository_id, c.child_id, r.project_id FROM repository_manifests rm"
              " JOIN repositories r ON r.id = rm.repository_id JOIN manifest_children c ON c.parent_id = rm.blob_id"_s
            + condition
            + u") held JOIN blobs b ON b.id = held.blob_id AND b.stored_at <> 0"
              " JOIN project_blobs pb ON pb.blob_id = b.id AND pb.project_id = held.project_id"
              " GROUP BY held.repository_id"_s,
        values + values, [&](const Row &row) {
            sizes.insert(row.integer(0), row.integer(1));
            return true;
        });
    if (!summed)
        return summed.error();

    return selectAll<RepositoryRow>(m_database,
                                    u"SELECT r.id, r.project_id, r.name, p.name, r.last_pulled_at, r.pulls,"
                                    " (SELECT COUNT(*) FROM tags t WHERE t.repository_id = r.id),"
                                    " (SELECT COUNT(*) FROM images i WHERE i.repository_id = r.id)"
                                    " FROM repositories r JOIN projects p ON p.id = r.project_id"_s
                                        + condition + u" ORDER BY p.name, r.name"_s,
                                    values, [&](const Row &row) {
                                        RepositoryRow repository;
                                        repository.repository = {row.integer(0), row.integer(1), row.text(2)};
                                        repository.project = row.text(3);
                                        repository.lastPulledAt = row.time(4);
                                        repository.pulls = row.integer(5);
                                        repository.tags = row.integer(6);
                                        repository.images = row.integer(7);
                                        repository.sizeBytes = sizes.value(repository.repository.id);
                                        return repository;
                                    });
}

} // namespace breakwater::catalog
