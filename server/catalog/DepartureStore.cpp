// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/DepartureStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<void> DepartureStore::record(qint64 projectId, const QList<Entry> &entries, const DepartureRecord &record)
{
    return m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (const Entry &entry : entries) {
            const auto done = m_database.run(
                u"INSERT OR REPLACE INTO departures(project_id, repository, reference, at, actor) VALUES(?, ?, ?, ?, ?)"_s,
                {projectId, entry.repository, entry.reference, column(record.at), record.actor});
            if (!done)
                return done.error();
        }
        const auto forgotten = m_database.run(u"DELETE FROM departures WHERE at <= (SELECT at FROM departures"
                                              " ORDER BY at DESC LIMIT 1 OFFSET ?)"_s,
                                              {capacity});
        return forgotten ? Result<void>() : Result<void>(forgotten.error());
    });
}

Result<std::optional<DepartureRecord>> DepartureStore::find(qint64 projectId, const QString &repository,
                                                            const QString &reference) const
{
    return selectOne<DepartureRecord>(
        m_database, u"SELECT at, actor FROM departures WHERE project_id = ? AND repository = ? AND reference = ?"_s,
        {projectId, repository, reference}, [](const Row &row) {
            return DepartureRecord {row.time(0), row.text(1)};
        });
}

} // namespace breakwater::catalog
