// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/PinStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<QList<PinRecord>> PinStore::all() const
{
    return selectAll<PinRecord>(m_database,
                                u"SELECT id, project_id, repository, tag, digest, note, actor, created_at FROM pins"
                                " ORDER BY project_id, repository, tag, digest"_s,
                                {}, [](const Row &row) {
                                    return PinRecord {row.integer(0), row.integer(1), row.text(2), row.text(3),
                                                      row.digest(4),  row.text(5),    row.text(6), row.time(7)};
                                });
}

Result<qint64> PinStore::add(const PinRecord &pin)
{
    qint64 id = 0;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto added = m_database.insert(
            u"INSERT INTO pins(project_id, repository, tag, digest, note, actor, created_at)"
            " VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
            {pin.projectId, pin.repository, pin.tag, column(pin.digest), pin.note, pin.actor, column(pin.createdAt)});
        if (!added)
            return added.error().code == ErrorCode::InUse ? Error(ErrorCode::NotFound) : added.error();
        id = *added;
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> PinStore::remove(qint64 id)
{
    return changedOrNotFound(m_database.write(Durability::Durable, u"DELETE FROM pins WHERE id = ?"_s, {id}));
}

} // namespace breakwater::catalog
