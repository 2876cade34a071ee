// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/AuditStore.h"

#include "base/Hasher.h"
#include "catalog/AuditRow.h"
#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString rowColumns = QString::fromUtf16(auditColumns) + u", a.hash"_s;
const QString allColumns = rowColumns + u", v.before, v.after, v.facts"_s;
const QString allRows = u" FROM audit a JOIN audit_values v ON v.audit_id = a.id"_s;

AuditRecord rowOf(const Row &row)
{
    AuditRecord record = auditRowOf(row);
    record.hash = row.bytes(auditColumnCount);
    return record;
}

AuditRecord wholeRowOf(const Row &row)
{
    AuditRecord record = rowOf(row);
    record.before = row.text(auditColumnCount + 1);
    record.after = row.text(auditColumnCount + 2);
    record.facts = row.text(auditColumnCount + 3);
    return record;
}

/// NULL would come back as the same empty text, but the columns refuse it.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

} // namespace

AuditRecord auditRowOf(const Row &row)
{
    AuditRecord record;
    record.id = row.integer(0);
    record.at = row.time(1);
    record.kind = static_cast<int>(row.integer(2));
    record.outcome = static_cast<int>(row.integer(3));
    record.actorKind = static_cast<int>(row.integer(4));
    record.actor = row.text(5);
    record.action = row.text(6);
    record.objectKind = row.text(7);
    record.objectId = row.integer(8);
    record.object = row.text(9);
    record.error = row.text(10);
    record.source = row.text(11);
    record.requestId = row.text(12);
    record.count = row.integer(13);
    record.undoable = row.flag(14);
    return record;
}

QByteArray AuditStore::canonicalBytes(const AuditRecord &record)
{
    QByteArray bytes;
    const auto add = [&bytes](const QByteArray &field) { bytes += QByteArray::number(field.size()) + ':' + field; };
    const auto addNumber = [&add](qint64 number) { add(QByteArray::number(number)); };
    addNumber(record.id);
    addNumber(record.at.time_since_epoch().count());
    addNumber(record.kind);
    addNumber(record.outcome);
    addNumber(record.actorKind);
    for (const QString &field : {record.actor, record.action, record.objectKind})
        add(field.toUtf8());
    addNumber(record.objectId);
    for (const QString &field : {record.object, record.error, record.source, record.requestId})
        add(field.toUtf8());
    addNumber(record.count);
    addNumber(record.undoable ? 1 : 0);
    for (const QString &field : {record.before, record.after, record.facts})
        add(field.toUtf8());
    return bytes;
}

QByteArray AuditStore::hashOf(const QByteArray &formerHash, const AuditRecord &record)
{
    const QByteArray bytes = formerHash + canonicalBytes(record);
    const Digest digest = Hasher::hash({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return QByteArray::fromHex(QByteArray::fromStdString(digest.hex()));
}

Result<AuditRecord> AuditStore::add(AuditRecord record, Durability durability)
{
    const auto done = m_database.transaction(durability, [&]() -> Result<void> {
        const auto head = chain();
        if (!head)
            return head.error();
        record.id = head->lastId + 1;
        record.hash = hashOf(head->lastHash, record);
        const auto added = m_database.run(
            u"INSERT INTO audit(id, at, kind, outcome, actor_kind, actor, action, object_kind, object_id, object,"
            " error, source, request_id, count, undoable, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {record.id, column(record.at), record.kind, record.outcome, record.actorKind, text(record.actor),
             text(record.action), text(record.objectKind), record.objectId, text(record.object), text(record.error),
             text(record.source), text(record.requestId), record.count, record.undoable, record.hash});
        if (!added)
            return added.error();
        const auto values
            = m_database.run(u"INSERT INTO audit_values(audit_id, before, after, facts) VALUES(?, ?, ?, ?)"_s,
                             {record.id, text(record.before), text(record.after), text(record.facts)});
        if (!values)
            return values.error();
        return changedOrNotFound(
            m_database.run(u"UPDATE audit_chain SET last_id = ?, last_hash = ?, size = size + ? WHERE id = 1"_s,
                           {record.id, record.hash, canonicalBytes(record).size()}));
    });
    if (!done)
        return done.error();
    return record;
}

Result<std::optional<AuditRecord>> AuditStore::find(qint64 id) const
{
    return selectOne<AuditRecord>(m_database, u"SELECT "_s + allColumns + allRows + u" WHERE a.id = ?"_s, {id},
                                  wholeRowOf);
}

Result<QList<AuditRecord>> AuditStore::ofObject(const QString &objectKind, qint64 objectId, const QString &object,
                                                int limit) const
{
    if (objectId != 0) {
        return selectAll<AuditRecord>(
            m_database,
            u"SELECT "_s + rowColumns
                + u" FROM audit a WHERE a.object_kind = ? AND a.object_id = ? ORDER BY a.id DESC LIMIT ?"_s,
            {objectKind, objectId, limit}, rowOf);
    }
    return selectAll<AuditRecord>(
        m_database,
        u"SELECT "_s + rowColumns
            + u" FROM audit a WHERE a.object_kind = ? AND a.object_id = 0 AND a.object = ? ORDER BY a.id DESC LIMIT ?"_s,
        {objectKind, object, limit}, rowOf);
}

Result<AuditChain> AuditStore::chain() const
{
    const auto found = selectOne<AuditChain>(
        m_database, u"SELECT pruned_id, pruned_hash, last_id, last_hash, size FROM audit_chain WHERE id = 1"_s, {},
        [](const Row &row) {
            return AuditChain {row.integer(0), row.bytes(1), row.integer(2), row.bytes(3), row.integer(4)};
        });
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::CatalogDamaged, u"the audit log has no chain"_s);
    return **found;
}

Result<std::optional<WallTime>> AuditStore::oldest() const
{
    return selectOne<WallTime>(m_database, u"SELECT at FROM audit ORDER BY at LIMIT 1"_s, {},
                               [](const Row &row) { return row.time(0); });
}

Result<qint64> AuditStore::removeBefore(WallTime before)
{
    qint64 removed = 0;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        // By their place and not by their time: somebody may have set the clock, and the chain must have no gap.
        const auto last = selectOne<qint64>(
            m_database, u"SELECT ifnull((SELECT MIN(id) FROM audit WHERE at >= ?) - 1, (SELECT MAX(id) FROM audit))"_s,
            {column(before)}, [](const Row &row) { return row.isNull(0) ? 0 : row.integer(0); });
        if (!last)
            return last.error();
        const auto anchor = selectOne<QByteArray>(m_database, u"SELECT hash FROM audit WHERE id = ?"_s,
                                                  {last->value_or(0)}, [](const Row &row) { return row.bytes(0); });
        if (!anchor)
            return anchor.error();
        if (!*anchor)
            return {}; // nothing is that old
        qint64 sizeBytes = 0;
        const auto sized = m_database.select(u"SELECT "_s + allColumns + allRows + u" WHERE a.id <= ?"_s,
                                             {last->value_or(0)}, [&](const Row &row) {
                                                 sizeBytes += canonicalBytes(wholeRowOf(row)).size();
                                                 return true;
                                             });
        if (!sized)
            return sized;
        const auto gone = m_database.run(u"DELETE FROM audit WHERE id <= ?"_s, {last->value_or(0)});
        if (!gone)
            return gone.error();
        removed = *gone;
        return changedOrNotFound(m_database.run(
            u"UPDATE audit_chain SET pruned_id = ?, pruned_hash = ?, size = max(0, size - ?) WHERE id = 1"_s,
            {last->value_or(0), **anchor, sizeBytes}));
    });
    if (!done)
        return done.error();
    return removed;
}

Result<QList<AuditRecord>> AuditStore::inOrder(qint64 afterId, int limit) const
{
    return selectAll<AuditRecord>(m_database,
                                  u"SELECT "_s + allColumns + allRows + u" WHERE a.id > ? ORDER BY a.id LIMIT ?"_s,
                                  {afterId, limit}, wholeRowOf);
}

} // namespace breakwater::catalog
