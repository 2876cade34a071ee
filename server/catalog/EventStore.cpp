// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/EventStore.h"

#include "catalog/StoreHelpers.h"

#include <limits>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

EventRecord eventOf(const Row &row)
{
    EventRecord event;
    event.id = row.integer(0);
    event.at = row.time(1);
    event.severity = static_cast<int>(row.integer(2));
    event.code = row.text(3);
    event.actor = row.text(4);
    const QJsonObject params = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    for (auto it = params.begin(); it != params.end(); ++it)
        event.params.insert(it.key(), it.value().toString());
    return event;
}

QString paramsColumn(const QMap<QString, QString> &params)
{
    QJsonObject object;
    for (auto it = params.cbegin(); it != params.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<qint64> EventStore::add(const EventRecord &event)
{
    qint64 id = 0;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto added = m_database.insert(
            u"INSERT INTO events(at, severity, code, actor, params) VALUES(?, ?, ?, ?, ?)"_s,
            {column(event.at), event.severity, event.code, event.actor, paramsColumn(event.params)});
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<QList<EventRecord>> EventStore::page(int limit, qint64 beforeId) const
{
    const qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return selectAll<EventRecord>(
        m_database, u"SELECT id, at, severity, code, actor, params FROM events WHERE id < ? ORDER BY id DESC LIMIT ?"_s,
        {before, limit}, eventOf);
}

Result<qint64> EventStore::removeBefore(WallTime before)
{
    return m_database.write(Durability::Relaxed, u"DELETE FROM events WHERE at < ?"_s, {column(before)});
}

} // namespace breakwater::catalog
