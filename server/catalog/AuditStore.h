// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

/// A row of the audit log: a change, or refusals alike. The numbers of kind, outcome and actorKind are the admin
/// room's.
struct AuditRecord
{
    qint64 id = 0; ///< its place in the chain, from 1 and without a gap
    WallTime at {};
    int kind = 0;
    int outcome = 0;
    int actorKind = 0;
    QString actor;
    QString action;
    QString objectKind;
    qint64 objectId = 0;
    QString object;
    QString error; ///< a code name; empty: none
    QString source; ///< an address; empty: this machine
    QString requestId;
    qint64 count = 1;
    bool undoable = false;
    QString before; ///< JSON; the values are read by find() alone
    QString after;
    QString facts; ///< a JSON object of texts
    QByteArray hash; ///< over the former row's hash and all of the above
    bool operator==(const AuditRecord &) const = default;
};

/// Where the chain begins and ends.
struct AuditChain
{
    qint64 prunedId = 0; ///< the newest row that went by age; 0: none
    QByteArray prunedHash; ///< its hash, on which the first row that is left stands
    qint64 lastId = 0;
    QByteArray lastHash;
    qint64 sizeBytes = 0; ///< of the rows' texts
    bool operator==(const AuditChain &) const = default;
};

/// The audit log: rows are added and go by age from the oldest on; none is ever changed. Each row's hash is the SHA-256
/// of the former one's hash and its own canonical bytes (canonicalBytes), so that a row that was changed, taken out or
/// put elsewhere is found (AuditVerifier).
class AuditStore
{
public:
    explicit AuditStore(Database &database) : m_database(database) { }

    /// With its id and its hash; those that come along are ignored. One transaction.
    Result<AuditRecord> add(AuditRecord record, Durability durability);
    Result<std::optional<AuditRecord>> find(qint64 id) const; ///< with its values
    Result<QList<AuditRecord>> ofObject(const QString &objectKind, qint64 objectId, const QString &object,
                                        int limit) const; ///< newest first
    Result<AuditChain> chain() const;
    Result<std::optional<WallTime>> oldest() const;
    /// The rows before the first one that is as young as `before`; how many.
    Result<qint64> removeBefore(WallTime before);

    /// Rows in the order of the chain, with their values, from `afterId` on.
    Result<QList<AuditRecord>> inOrder(qint64 afterId, int limit) const;

    /// Each field as its length, a colon and its text, in the order of the struct; the hash is not among them.
    static QByteArray canonicalBytes(const AuditRecord &record);
    static QByteArray hashOf(const QByteArray &formerHash, const AuditRecord &record);

private:
    Database &m_database;
};

} // namespace breakwater::catalog
