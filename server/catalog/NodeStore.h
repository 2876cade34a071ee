// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

struct NodeRecord
{
    QString address;
    QString name; ///< given by the admin
    QString userAgent;
    QString robot;
    WallTime firstSeenAt {};
    WallTime lastSeenAt {};
    qint64 pulls = 0;
    qint64 bytesSent = 0;
    bool operator==(const NodeRecord &) const = default;
};

class NodeStore
{
public:
    explicit NodeStore(Database &database) : m_database(database) { }

    /// Each record adds its pulls and bytes to the node's row and sets user agent, robot and last seen; the name stays.
    /// Relaxed, one transaction.
    Result<void> add(const QList<NodeRecord> &seen);
    Result<void> rename(const QString &address, const QString &name); ///< NotFound
    Result<QList<NodeRecord>> all() const; ///< latest first
    Result<std::optional<NodeRecord>> find(const QString &address) const;

private:
    Database &m_database;
};

} // namespace breakwater::catalog
