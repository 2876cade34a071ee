// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <QMap>

namespace breakwater::catalog {

struct EventRecord
{
    qint64 id = 0;
    WallTime at {};
    int severity = 0; ///< the activity room's number
    QString code;
    QString actor;
    QMap<QString, QString> params;
    bool operator==(const EventRecord &) const = default;
};

/// Events and the audit log.
class EventStore
{
public:
    explicit EventStore(Database &database) : m_database(database) { }

    Result<qint64> add(const EventRecord &event); ///< the new id; durable
    Result<QList<EventRecord>> page(int limit, qint64 beforeId = 0) const; ///< newest first; 0: from the newest
    Result<qint64> removeBefore(WallTime before); ///< how many

private:
    Database &m_database;
};

} // namespace breakwater::catalog
