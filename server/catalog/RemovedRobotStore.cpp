// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/RemovedRobotStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<void> RemovedRobotStore::takeAway(const RobotRecord &robot, const QString &actor, WallTime now)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        QStringList projects;
        for (const qint64 id : robot.projectIds)
            projects.append(QString::number(id));
        const auto kept = m_database.run(
            u"INSERT OR REPLACE INTO removed_robots(id, name, user_name, project_id, all_projects, project_ids,"
            " description, secret_hash, expires_at, disabled, networks, created_at, last_used_at, last_used_by, actor,"
            " removed_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {robot.id, robot.name, robot.userName, robot.projectId, robot.allProjects, column(projects),
             robot.description, robot.secretHash, robot.expiresAt ? column(*robot.expiresAt) : QVariant(),
             robot.disabled, column(robot.networks), column(robot.createdAt), column(robot.lastUsedAt),
             robot.lastUsedBy, actor, column(now)});
        if (!kept)
            return kept.error();
        return RobotStore(m_database).remove(robot.id);
    });
}

Result<void> RemovedRobotStore::bringBack(qint64 id)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        // The number comes along: tokens, nodes and the log know the robot by it.
        const auto back = changedOrNotFound(m_database.run(
            u"INSERT INTO robots(id, user_name, name, project_id, all_projects, description, secret_hash, expires_at,"
            " disabled, managed, created_at, last_used_at, last_used_by, networks) SELECT id, user_name, name,"
            " nullif(project_id, 0), all_projects, description, secret_hash, expires_at, disabled, 0, created_at,"
            " last_used_at, last_used_by, networks FROM removed_robots WHERE id = ?"_s,
            {id}));
        if (!back)
            return back;
        const auto projects = m_database.run(
            u"INSERT INTO robot_projects(robot_id, project_id) SELECT r.id, p.id FROM removed_robots r,"
            " json_each(r.project_ids) j JOIN projects p ON p.id = CAST(j.value AS INTEGER) WHERE r.id = ?"_s,
            {id});
        if (!projects)
            return projects.error();
        // One whose projects are all gone may pull nothing, and stands disabled as such robots do.
        const auto disabled
            = m_database.run(u"UPDATE robots SET disabled = 1 WHERE id = ? AND project_id IS NULL AND all_projects = 0"
                             " AND NOT EXISTS (SELECT 1 FROM robot_projects rp WHERE rp.robot_id = robots.id)"_s,
                             {id});
        if (!disabled)
            return disabled.error();
        return changedOrNotFound(m_database.run(u"DELETE FROM removed_robots WHERE id = ?"_s, {id}));
    });
}

Result<QList<RemovedRobotRecord>> RemovedRobotStore::all() const
{
    return selectAll<RemovedRobotRecord>(
        m_database,
        u"SELECT id, name, user_name, project_id, all_projects, project_ids, description, secret_hash, expires_at,"
        " disabled, networks, created_at, last_used_at, last_used_by, actor, removed_at FROM removed_robots"
        " ORDER BY removed_at DESC, id DESC"_s,
        {}, [](const Row &row) {
            RemovedRobotRecord removed;
            RobotRecord &robot = removed.robot;
            robot.id = row.integer(0);
            robot.name = row.text(1);
            robot.userName = row.text(2);
            robot.projectId = row.integer(3);
            robot.allProjects = row.flag(4);
            const QStringList projects = row.list(5);
            for (const QString &project : projects)
                robot.projectIds.append(project.toLongLong());
            robot.description = row.text(6);
            robot.secretHash = row.text(7);
            if (!row.isNull(8))
                robot.expiresAt = row.time(8);
            robot.disabled = row.flag(9);
            robot.networks = row.list(10);
            robot.createdAt = row.time(11);
            robot.lastUsedAt = row.time(12);
            robot.lastUsedBy = row.text(13);
            removed.actor = row.text(14);
            removed.removedAt = row.time(15);
            return removed;
        });
}

Result<qint64> RemovedRobotStore::removeBefore(WallTime before)
{
    return m_database.write(Durability::Durable, u"DELETE FROM removed_robots WHERE removed_at < ?"_s,
                            {column(before)});
}

} // namespace breakwater::catalog
