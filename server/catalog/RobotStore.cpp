// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/RobotStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString selectRobots
    = u"SELECT id, user_name, name, project_id, all_projects, description, secret_hash, expires_at, disabled, managed,"
      " created_at, last_used_at, last_used_by, (SELECT group_concat(project_id) FROM (SELECT rp.project_id"
      "  FROM robot_projects rp WHERE rp.robot_id = robots.id ORDER BY rp.project_id)) FROM robots"_s;

RobotRecord robotOf(const Row &row)
{
    RobotRecord record;
    record.id = row.integer(0);
    record.userName = row.text(1);
    record.name = row.text(2);
    record.projectId = row.isNull(3) ? 0 : row.integer(3);
    record.allProjects = row.flag(4);
    record.description = row.text(5);
    record.secretHash = row.text(6);
    if (!row.isNull(7))
        record.expiresAt = row.time(7);
    record.disabled = row.flag(8);
    record.managed = row.flag(9);
    record.createdAt = row.time(10);
    record.lastUsedAt = row.time(11);
    record.lastUsedBy = row.text(12);
    for (const QString &id : row.text(13).split(u',', Qt::SkipEmptyParts))
        record.projectIds.append(id.toLongLong());
    return record;
}

QVariant expiryColumn(const RobotRecord &record)
{
    return record.expiresAt ? column(*record.expiresAt) : QVariant();
}

QVariant projectColumn(const RobotRecord &record)
{
    return record.projectId != 0 ? QVariant(record.projectId) : QVariant();
}

} // namespace

Result<QList<RobotRecord>> RobotStore::all() const
{
    return selectAll<RobotRecord>(m_database, selectRobots + u" ORDER BY user_name"_s, {}, robotOf);
}

Result<std::optional<RobotRecord>> RobotStore::find(qint64 id) const
{
    return selectOne<RobotRecord>(m_database, selectRobots + u" WHERE id = ?"_s, {id}, robotOf);
}

Result<qint64> RobotStore::add(const RobotRecord &record)
{
    qint64 id = 0;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto added = m_database.insert(
            u"INSERT INTO robots(user_name, name, project_id, all_projects, description, secret_hash, expires_at,"
            " disabled, managed, created_at, last_used_at, last_used_by) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {record.userName, record.name, projectColumn(record), record.allProjects, record.description,
             record.secretHash, expiryColumn(record), record.disabled, record.managed, column(record.createdAt),
             column(record.lastUsedAt), record.lastUsedBy});
        if (!added)
            return added.error();
        id = *added;
        return writeProjects(id, record.projectIds);
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> RobotStore::update(const RobotRecord &record)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto changed = changedOrNotFound(m_database.run(
            u"UPDATE robots SET user_name = ?, name = ?, project_id = ?, all_projects = ?, description = ?,"
            " secret_hash = ?, expires_at = ?, disabled = ?, managed = ? WHERE id = ?"_s,
            {record.userName, record.name, projectColumn(record), record.allProjects, record.description,
             record.secretHash, expiryColumn(record), record.disabled, record.managed, record.id}));
        if (!changed)
            return changed;
        return writeProjects(record.id, record.projectIds);
    });
}

Result<void> RobotStore::writeProjects(qint64 id, const QList<qint64> &projectIds)
{
    if (const auto cleared = m_database.run(u"DELETE FROM robot_projects WHERE robot_id = ?"_s, {id}); !cleared)
        return cleared.error();
    for (const qint64 projectId : projectIds) {
        const auto added = m_database.run(u"INSERT OR IGNORE INTO robot_projects(robot_id, project_id) VALUES(?, ?)"_s,
                                          {id, projectId});
        if (!added)
            return added.error();
    }
    return {};
}

Result<void> RobotStore::remove(qint64 id)
{
    return changedOrNotFound(m_database.write(Durability::Durable, u"DELETE FROM robots WHERE id = ?"_s, {id}));
}

Result<void> RobotStore::recordUses(const QList<RobotUse> &uses)
{
    return m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (const RobotUse &use : uses) {
            const auto done = m_database.run(u"UPDATE robots SET last_used_at = ?, last_used_by = ? WHERE id = ?"_s,
                                             {column(use.at), use.by, use.robotId});
            if (!done)
                return done.error();
        }
        return {};
    });
}

} // namespace breakwater::catalog
