// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/NodeStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString selectNodes
    = u"SELECT address, name, user_agent, robot, first_seen_at, last_seen_at, pulls, bytes_sent FROM nodes"_s;

NodeRecord nodeOf(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2),    row.text(3),
            row.time(4), row.time(5), row.integer(6), row.integer(7)};
}

} // namespace

Result<void> NodeStore::add(const QList<NodeRecord> &seen)
{
    return m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (const NodeRecord &node : seen) {
            const auto done = m_database.run(
                u"INSERT INTO nodes(address, name, user_agent, robot, first_seen_at, last_seen_at, pulls, bytes_sent)"
                " VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(address) DO UPDATE SET user_agent = excluded.user_agent,"
                " robot = excluded.robot, last_seen_at = excluded.last_seen_at, pulls = pulls + excluded.pulls,"
                " bytes_sent = bytes_sent + excluded.bytes_sent"_s,
                {node.address, node.name, node.userAgent, node.robot, column(node.firstSeenAt), column(node.lastSeenAt),
                 node.pulls, node.bytesSent});
            if (!done)
                return done.error();
        }
        return {};
    });
}

Result<void> NodeStore::rename(const QString &address, const QString &name)
{
    return changedOrNotFound(
        m_database.write(Durability::Durable, u"UPDATE nodes SET name = ? WHERE address = ?"_s, {name, address}));
}

Result<QList<NodeRecord>> NodeStore::all() const
{
    return selectAll<NodeRecord>(m_database, selectNodes + u" ORDER BY last_seen_at DESC, address"_s, {}, nodeOf);
}

Result<std::optional<NodeRecord>> NodeStore::find(const QString &address) const
{
    return selectOne<NodeRecord>(m_database, selectNodes + u" WHERE address = ?"_s, {address}, nodeOf);
}

} // namespace breakwater::catalog
