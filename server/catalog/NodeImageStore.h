// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

/// What nodes run, as far as their pulls tell: the newest digest that each node pulled under each tag.
class NodeImageStore
{
public:
    explicit NodeImageStore(Database &database) : m_database(database) { }

    struct Use
    {
        qint64 repositoryId = 0;
        QString nodeAddress;
        QString tag; ///< the digest's text for a pull by digest
        Digest digest;
        WallTime pulledAt {};
        bool operator==(const Use &) const = default;
    };
    Result<void> record(const Use &use); ///< relaxed
    /// By repository, node and tag.
    Result<QList<Use>> since(WallTime time) const;
    Result<void> forgetBefore(WallTime time); ///< relaxed

private:
    Database &m_database;
};

} // namespace breakwater::catalog
