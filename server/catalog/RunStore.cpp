// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/RunStore.h"

#include "catalog/StoreHelpers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RunRecord runOf(const Row &row)
{
    RunRecord run;
    run.id = row.integer(0);
    run.kind = row.text(1);
    run.actor = row.text(2);
    run.state = static_cast<RunRecord::State>(row.integer(3));
    run.startedAt = row.time(4);
    run.finishedAt = row.time(5);
    run.plannedBytes = row.integer(6);
    run.freedBytes = row.integer(7);
    run.counts = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    run.log = row.text(9);
    return run;
}

const QString columns = u"id, kind, actor, state, started_at, finished_at, planned_bytes, freed_bytes, counts"_s;

} // namespace

Result<qint64> RunStore::begin(const RunRecord &run)
{
    qint64 id = 0;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto added = m_database.insert(
            u"INSERT INTO runs(kind, actor, state, started_at, finished_at, planned_bytes, freed_bytes, counts, log)"
            " VALUES(?, ?, ?, ?, 0, ?, 0, '{}', '')"_s,
            {run.kind, run.actor, static_cast<int>(RunRecord::State::Running), column(run.startedAt),
             run.plannedBytes});
        if (!added)
            return added.error();
        id = *added;
        const auto forgotten = m_database.run(u"DELETE FROM runs WHERE kind = ? AND id NOT IN (SELECT id FROM runs"
                                              " WHERE kind = ? ORDER BY id DESC LIMIT ?)"_s,
                                              {run.kind, run.kind, kept});
        return forgotten ? Result<void>() : Result<void>(forgotten.error());
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> RunStore::finish(const RunRecord &run)
{
    return changedOrNotFound(m_database.write(
        Durability::Durable,
        u"UPDATE runs SET state = ?, finished_at = ?, freed_bytes = ?, counts = ?, log = ? WHERE id = ?"_s,
        {static_cast<int>(run.state), column(run.finishedAt), run.freedBytes, toText(run.counts), run.log, run.id}));
}

Result<QList<RunRecord>> RunStore::newest(const QString &kind, int limit) const
{
    return selectAll<RunRecord>(
        m_database, u"SELECT "_s + columns + u", '' FROM runs WHERE ? = '' OR kind = ? ORDER BY id DESC LIMIT ?"_s,
        {kind, kind, limit}, runOf);
}

Result<std::optional<RunRecord>> RunStore::find(qint64 id) const
{
    return selectOne<RunRecord>(m_database, u"SELECT "_s + columns + u", log FROM runs WHERE id = ?"_s, {id}, runOf);
}

Result<WallTime> RunStore::lastFinishedStart(const QString &kind) const
{
    const auto last = selectOne<WallTime>(m_database,
                                          u"SELECT started_at FROM runs WHERE kind = ? AND state = ?"
                                          " ORDER BY id DESC LIMIT 1"_s,
                                          {kind, static_cast<int>(RunRecord::State::Finished)},
                                          [](const Row &row) { return row.time(0); });
    return last ? Result<WallTime>(last->value_or(WallTime {})) : Result<WallTime>(last.error());
}

Result<void> RunStore::closeInterrupted(WallTime now)
{
    const auto done = m_database.write(
        Durability::Durable, u"UPDATE runs SET state = ?, finished_at = ? WHERE state = ?"_s,
        {static_cast<int>(RunRecord::State::Stopped), column(now), static_cast<int>(RunRecord::State::Running)});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace breakwater::catalog
