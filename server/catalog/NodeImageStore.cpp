// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/NodeImageStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<void> NodeImageStore::record(const Use &use)
{
    const auto done = m_database.write(
        Durability::Relaxed,
        u"INSERT INTO node_images(repository_id, node_address, tag, digest, pulled_at) VALUES(?, ?, ?, ?, ?)"
        " ON CONFLICT(repository_id, node_address, tag) DO UPDATE SET digest = excluded.digest,"
        " pulled_at = excluded.pulled_at"_s,
        {use.repositoryId, use.nodeAddress, use.tag, column(use.digest), column(use.pulledAt)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<NodeImageStore::Use>> NodeImageStore::since(WallTime time) const
{
    return selectAll<Use>(m_database,
                          u"SELECT repository_id, node_address, tag, digest, pulled_at FROM node_images"
                          " WHERE pulled_at >= ? ORDER BY repository_id, node_address, tag"_s,
                          {column(time)}, [](const Row &row) {
                              return Use {row.integer(0), row.text(1), row.text(2), row.digest(3), row.time(4)};
                          });
}

Result<void> NodeImageStore::forgetBefore(WallTime time)
{
    const auto done
        = m_database.write(Durability::Relaxed, u"DELETE FROM node_images WHERE pulled_at < ?"_s, {column(time)});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace breakwater::catalog
