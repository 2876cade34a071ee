// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/UpstreamStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString selectUpstreams
    = u"SELECT id, name, provider, url, username, password_sealed, ca_pem, allowed_private_hosts, enabled, managed,"
      " created_at, realm_hosts, proxy_url, proxy_username, proxy_password_sealed, client_certificate,"
      " client_key_sealed, addresses FROM upstreams"_s;

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
    record.realmHosts = row.list(11);
    record.proxyUrl = row.text(12);
    record.proxyUsername = row.text(13);
    record.proxyPasswordSealed = row.bytes(14);
    record.clientCertificate = row.text(15);
    record.clientKeySealed = row.bytes(16);
    record.addresses = row.text(17);
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
            " enabled, managed, created_at, realm_hosts, proxy_url, proxy_username, proxy_password_sealed,"
            " client_certificate, client_key_sealed, addresses)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {record.name, record.provider, record.url, record.username, record.passwordSealed, record.caPem,
             column(record.allowedPrivateHosts), record.enabled, record.managed, column(record.createdAt),
             column(record.realmHosts), record.proxyUrl, record.proxyUsername, record.proxyPasswordSealed,
             record.clientCertificate, record.clientKeySealed, record.addresses});
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
        " allowed_private_hosts = ?, enabled = ?, managed = ?, realm_hosts = ?, proxy_url = ?, proxy_username = ?,"
        " proxy_password_sealed = ?, client_certificate = ?, client_key_sealed = ?, addresses = ? WHERE id = ?"_s,
        {record.name, record.provider, record.url, record.username, record.passwordSealed, record.caPem,
         column(record.allowedPrivateHosts), record.enabled, record.managed, column(record.realmHosts),
         record.proxyUrl, record.proxyUsername, record.proxyPasswordSealed, record.clientCertificate,
         record.clientKeySealed, record.addresses, record.id}));
}

Result<void> UpstreamStore::remove(qint64 id)
{
    return changedOrNotFound(m_database.write(Durability::Durable, u"DELETE FROM upstreams WHERE id = ?"_s, {id}));
}

} // namespace breakwater::catalog
