// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/RepositoryStore.h"

#include <QHash>
#include <QList>

namespace breakwater::catalog {

/// What RepositoryStore::list() says, kept: only repositories that changed since are added up again, for all of a large
/// catalog takes more than half a second. Temporary triggers of the connection that writes note what changed,
/// whichever statement it was. The thread of the database.
class RepositoryRows
{
public:
    explicit RepositoryRows(Database &database) : m_database(database) { }

    /// Notes changes from now on.
    Result<void> watch();
    /// Takes over what another connection read after watch().
    void seed(const QList<RepositoryRow> &rows);
    bool isSeeded() const { return m_isSeeded; }

    Result<QList<RepositoryRow>> list(); ///< by project and name; the first one adds up all unless seeded

private:
    Database &m_database;
    QHash<qint64, RepositoryRow> m_rows;
    bool m_isWatching = false;
    bool m_isSeeded = false;
};

} // namespace breakwater::catalog
