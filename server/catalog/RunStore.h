// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <QJsonObject>

#include <optional>

namespace breakwater::catalog {

/// One run of a job of the maintenance room.
struct RunRecord
{
    enum class State { Running = 0, Finished = 1, Stopped = 2, Failed = 3 };

    qint64 id = 0;
    QString kind; ///< "collection", "scrub"
    QString actor; ///< who or what started it
    State state = State::Running;
    WallTime startedAt {};
    WallTime finishedAt {};
    qint64 plannedBytes = 0;
    qint64 freedBytes = 0;
    QJsonObject counts;
    QString log; ///< lines, bounded by the writer
    bool operator==(const RunRecord &) const = default;
};

/// The history of jobs; of each kind the newest `kept` stay.
class RunStore
{
public:
    static constexpr qint64 kept = 200;

    explicit RunStore(Database &database) : m_database(database) { }

    Result<qint64> begin(const RunRecord &run); ///< durable
    Result<void> finish(const RunRecord &run); ///< by its id; durable. NotFound
    Result<QList<RunRecord>> newest(const QString &kind, int limit) const; ///< of all kinds when empty; without logs
    Result<std::optional<RunRecord>> find(qint64 id) const;
    /// When the newest run of a kind that ended well has begun; zero when there is none.
    Result<WallTime> lastFinishedStart(const QString &kind) const;
    /// Runs that a kill interrupted are stopped ones.
    Result<void> closeInterrupted(WallTime now);

private:
    Database &m_database;
};

} // namespace breakwater::catalog
