// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/RobotStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString selectRobots
    = u"SELECT id, user_name, name, project, projects, description, secret_hash, expires_at, disabled, managed,"
      " created_at, last_used_at, last_used_by FROM robots"_s;

RobotRecord robotOf(const Row &row)
{
    RobotRecord record;
    record.id = row.integer(0);
    record.userName = row.text(1);
    record.name = row.text(2);
    record.project = row.text(3);
    record.projects = row.list(4);
    record.description = row.text(5);
    record.secretHash = row.text(6);
    if (!row.isNull(7))
        record.expiresAt = row.time(7);
    record.disabled = row.flag(8);
    record.managed = row.flag(9);
    record.createdAt = row.time(10);
    record.lastUsedAt = row.time(11);
    record.lastUsedBy = row.text(12);
    return record;
}

QVariant expiryColumn(const RobotRecord &record)
{
    return record.expiresAt ? column(*record.expiresAt) : QVariant();
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
            u"INSERT INTO robots(user_name, name, project, projects, description, secret_hash, expires_at, disabled,"
            " managed, created_at, last_used_at, last_used_by) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {record.userName, record.name, record.project, column(record.projects), record.description,
             record.secretHash, expiryColumn(record), record.disabled, record.managed, column(record.createdAt),
             column(record.lastUsedAt), record.lastUsedBy});
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> RobotStore::update(const RobotRecord &record)
{
    return changedOrNotFound(m_database.write(
        Durability::Durable,
        u"UPDATE robots SET user_name = ?, name = ?, project = ?, projects = ?, description = ?, secret_hash = ?,"
        " expires_at = ?, disabled = ?, managed = ? WHERE id = ?"_s,
        {record.userName, record.name, record.project, column(record.projects), record.description, record.secretHash,
         expiryColumn(record), record.disabled, record.managed, record.id}));
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
