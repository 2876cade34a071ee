// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

struct UpstreamRecord
{
    qint64 id = 0;
    QString name; ///< unique
    QString provider;
    QString url;
    QString username;
    QByteArray passwordSealed; ///< encrypted by the access room; empty without a password
    QString caPem;
    QStringList allowedPrivateHosts;
    QStringList realmHosts;
    QString proxyUrl;
    QString proxyUsername;
    QByteArray proxyPasswordSealed;
    QString clientCertificate; ///< PEM
    QByteArray clientKeySealed;
    QString addresses = QStringLiteral("any"); ///< base/AddressFamily.h
    bool enabled = true;
    bool managed = false; ///< by the configuration file
    WallTime createdAt {};
    bool operator==(const UpstreamRecord &) const = default;
};

class UpstreamStore
{
public:
    explicit UpstreamStore(Database &database) : m_database(database) { }

    Result<QList<UpstreamRecord>> all() const; ///< by name
    Result<std::optional<UpstreamRecord>> find(qint64 id) const;
    Result<qint64> add(const UpstreamRecord &record); ///< the new id; AlreadyExists
    Result<void> update(const UpstreamRecord &record); ///< all but createdAt; NotFound, AlreadyExists
    Result<void> remove(qint64 id); ///< NotFound; InUse while a project has it

private:
    Database &m_database;
};

} // namespace breakwater::catalog
