// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

/// Something that was cached and is not any more.
struct DepartureRecord
{
    WallTime at {};
    QString actor; ///< who or what removed it
    bool operator==(const DepartureRecord &) const = default;
};

/// Remembers what was removed, so that a later miss can say so: the newest departure of each tag and digest. Bounded:
/// the oldest are forgotten past `capacity`.
class DepartureStore
{
public:
    static constexpr qint64 capacity = 20'000;

    explicit DepartureStore(Database &database) : m_database(database) { }

    struct Entry
    {
        QString repository;
        QString reference; ///< tag or digest
    };
    Result<void> record(qint64 projectId, const QList<Entry> &entries, const DepartureRecord &record); ///< relaxed
    Result<std::optional<DepartureRecord>> find(qint64 projectId, const QString &repository,
                                                const QString &reference) const;

private:
    Database &m_database;
};

} // namespace breakwater::catalog
