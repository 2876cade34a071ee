// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/UpstreamStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString selectUpstreams
    = u"SELECT id, name, provider, url, username, password_sealed, ca_pem, allowed_private_hosts, enabled, managed,"
      " created_at FROM upstreams"_s;

UpstreamRecord upstreamOf(const Row &row)
{
    UpstreamRecord record;
    record.id = row.integer(0);
    record.name = row.text(1);
    record.provider = row.text(2);
    record.url = row.text(3);
    record.username = row.text(4);
    record.passwordSealed = row.bytes(5);
    record.caPem = row.text(6);
    record.allowedPrivateHosts = row.list(7);
    record.enabled = row.flag(8);
    record.managed = row.flag(9);
    record.createdAt = row.time(10);
    return record;
}

} // namespace

Result<QList<UpstreamRecord>> UpstreamStore::all() const
{
    return selectAll<UpstreamRecord>(m_database, selectUpstreams + u" ORDER BY name"_s, {}, upstreamOf);
}

Result<std::optional<UpstreamRecord>> UpstreamStore::find(qint64 id) const
{
    return selectOne<UpstreamRecord>(m_database, selectUpstreams + u" WHERE id = ?"_s, {id}, upstreamOf);
}

Result<qint64> UpstreamStore::add(const UpstreamRecord &record)
{
    qint64 id = 0;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto added = m_database.insert(
            u"INSERT INTO upstreams(name, provider, url, username, password_sealed, ca_pem, allowed_private_hosts,"
            " enabled, managed, created_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {record.name, record.provider, record.url, record.username, record.passwordSealed, record.caPem,
             column(record.allowedPrivateHosts), record.enabled, record.managed, column(record.createdAt)});
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> UpstreamStore::update(const UpstreamRecord &record)
{
    return changedOrNotFound(m_database.write(
        Durability::Durable,
        u"UPDATE upstreams SET name = ?, provider = ?, url = ?, username = ?, password_sealed = ?, ca_pem = ?,"
        " allowed_private_hosts = ?, enabled = ?, managed = ? WHERE id = ?"_s,
        {record.name, record.provider, record.url, record.username, record.passwordSealed, record.caPem,
         column(record.allowedPrivateHosts), record.enabled, record.managed, record.id}));
}

Result<void> UpstreamStore::remove(qint64 id)
{
    return changedOrNotFound(m_database.write(Durability::Durable, u"DELETE FROM upstreams WHERE id = ?"_s, {id}));
}

} // namespace breakwater::catalog
