// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/RobotStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString selectRobots
    = u"SELECT id, user_name, name, project_id, all_projects, description, secret_hash, expires_at, disabled, managed,"
      " created_at, last_used_at, last_used_by, (SELECT group_concat(project_id) FROM (SELECT rp.project_id"
      "  FROM robot_projects rp WHERE rp.robot_id = robots.id ORDER BY rp.project_id)), networks, rotated_at,"
      " old_secret_hash, old_secret_until, warned_days FROM robots"_s;

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
    record.networks = row.list(14);
    record.rotatedAt = row.time(15);
    record.oldSecretHash = row.text(16);
    record.oldSecretUntil = row.time(17);
    record.warnedDays = static_cast<int>(row.integer(18));
    return record;
}

QVariant expiryColumn(const RobotRecord &record)
{
    return record.expiresAt ? column(*record.expiresAt) : QVariant();
}

/// NULL is no text.
QString hashColumn(const QString &hash)
{
    return hash.isNull() ? u""_s : hash;
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
            " disabled, managed, created_at, last_used_at, last_used_by, networks, rotated_at, old_secret_hash,"
            " old_secret_until) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {record.userName, record.name, projectColumn(record), record.allProjects, record.description,
             record.secretHash, expiryColumn(record), record.disabled, record.managed, column(record.createdAt),
             column(record.lastUsedAt), record.lastUsedBy, column(record.networks), column(record.rotatedAt),
             hashColumn(record.oldSecretHash), column(record.oldSecretUntil)});
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
            " secret_hash = ?, warned_days = CASE WHEN expires_at IS ? THEN warned_days ELSE 0 END, expires_at = ?,"
            " disabled = ?, managed = ?, networks = ?, rotated_at = ?, old_secret_hash = ?, old_secret_until = ?"
            " WHERE id = ?"_s,
            {record.userName, record.name, projectColumn(record), record.allProjects, record.description,
             record.secretHash, expiryColumn(record), expiryColumn(record), record.disabled, record.managed,
             column(record.networks), column(record.rotatedAt), hashColumn(record.oldSecretHash),
             column(record.oldSecretUntil), record.id}));
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
            const QVariant at = column(use.at);
            const QVariant never = column(WallTime {});
            const auto noted = m_database.run(
                u"INSERT INTO robot_nodes(robot_id, address, used_at, old_used_at) SELECT id, ?, ?, ? FROM robots"
                " WHERE id = ? ON CONFLICT(robot_id, address) DO UPDATE SET used_at = max(used_at, excluded.used_at),"
                " old_used_at = max(old_used_at, excluded.old_used_at)"_s,
                {use.by, use.oldSecret ? never : at, use.oldSecret ? at : never, use.robotId});
            if (!noted)
                return noted.error();
        }
        return {};
    });
}

Result<QList<RobotNodeRecord>> RobotStore::nodes(qint64 robotId, WallTime since) const
{
    const QString columns = u"SELECT robot_id, address, used_at, old_used_at FROM robot_nodes WHERE "_s;
    const QString lately = u"max(used_at, old_used_at) >= ? ORDER BY max(used_at, old_used_at) DESC"_s;
    const auto nodeOf = [](const Row &row) {
        return RobotNodeRecord {row.integer(0), row.text(1), row.time(2), row.time(3)};
    };
    if (robotId == 0)
        return selectAll<RobotNodeRecord>(m_database, columns + lately, {column(since)}, nodeOf);
    return selectAll<RobotNodeRecord>(m_database, columns + u"robot_id = ? AND "_s + lately, {robotId, column(since)},
                                      nodeOf);
}

Result<void> RobotStore::ageUses(qint64 robotId)
{
    const auto done = m_database.write(
        Durability::Relaxed,
        u"UPDATE robot_nodes SET old_used_at = max(used_at, old_used_at), used_at = 0 WHERE robot_id = ?"_s, {robotId});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<qint64> RobotStore::pullsSince(const QString &userName, WallTime since) const
{
    const auto count
        = selectOne<qint64>(m_database, u"SELECT count(*) FROM pulls WHERE robot = ? AND started_at >= ?"_s,
                            {userName, column(since)}, [](const Row &row) { return row.integer(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<void> RobotStore::noteWarning(qint64 id, int days)
{
    return changedOrNotFound(
        m_database.write(Durability::Relaxed, u"UPDATE robots SET warned_days = ? WHERE id = ?"_s, {days, id}));
}

} // namespace breakwater::catalog
