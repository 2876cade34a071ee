// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/RepositoryRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {
namespace {

/// Repositories that hold a blob: as a manifest, or below one.
QString holdersOf(const QString &blob)
{
    return u"SELECT repository_id FROM repository_manifests WHERE blob_id = %1 UNION"
           " SELECT rm.repository_id FROM manifest_children c JOIN repository_manifests rm ON rm.blob_id = c.parent_id"
           " WHERE c.child_id = %1"_s.arg(blob);
}

struct Watched
{
    QString table;
    QString of; ///< columns of an update that count; empty: all
    QString now; ///< which repositories, by NEW
    QString former; ///< and by OLD
};

QList<Watched> watched()
{
    const auto own
        = [](const QString &column, const QString &row) { return u"SELECT %1.%2 AS repository_id"_s.arg(row, column); };
    return {
        {u"repositories"_s, {}, own(u"id"_s, u"NEW"_s), own(u"id"_s, u"OLD"_s)},
        {u"tags"_s, u"repository_id, name, blob_id"_s, own(u"repository_id"_s, u"NEW"_s),
         own(u"repository_id"_s, u"OLD"_s)},
        {u"repository_manifests"_s, u"repository_id, blob_id"_s, own(u"repository_id"_s, u"NEW"_s),
         own(u"repository_id"_s, u"OLD"_s)},
        {u"manifest_children"_s,
         {},
         u"SELECT repository_id FROM repository_manifests WHERE blob_id = NEW.parent_id"_s,
         u"SELECT repository_id FROM repository_manifests WHERE blob_id = OLD.parent_id"_s},
        {u"project_blobs"_s, {}, holdersOf(u"NEW.blob_id"_s), holdersOf(u"OLD.blob_id"_s)},
        {u"blobs"_s, u"size, stored_at"_s, holdersOf(u"NEW.id"_s), holdersOf(u"OLD.id"_s)},
        {u"projects"_s, u"name"_s, u"SELECT id AS repository_id FROM repositories WHERE project_id = NEW.id"_s,
         u"SELECT id AS repository_id FROM repositories WHERE project_id = OLD.id"_s},
    };
}

} // namespace

Result<void> RepositoryRows::watch()
{
    if (m_isWatching)
        return {};
    QStringList statements {u"CREATE TEMP TABLE changed_repositories(id INTEGER NOT NULL)"_s,
                            u"CREATE INDEX temp.changed_repositories_by_id ON changed_repositories(id)"_s};
    for (const Watched &each : watched()) {
        const auto trigger = [&](const QString &event, const QString &when, const QString &which) {
            // Not by OR IGNORE: a statement's own conflict clause holds in its triggers too.
            statements.append(u"CREATE TEMP TRIGGER rows_%1_%2 AFTER %3 ON main.%1 BEGIN"
                              " INSERT INTO changed_repositories SELECT * FROM (%4) WHERE NOT EXISTS"
                              " (SELECT 1 FROM changed_repositories c WHERE c.id = repository_id); END"_s.arg(
                                  each.table, event, when, which));
        };
        const QString update = each.of.isEmpty() ? u"UPDATE"_s : u"UPDATE OF "_s + each.of;
        trigger(u"insert"_s, u"INSERT"_s, each.now);
        trigger(u"delete"_s, u"DELETE"_s, each.former);
        trigger(u"update"_s, update, each.now);
        trigger(u"moved"_s, update, each.former);
    }
    for (const QString &statement : statements) {
        if (const auto made = m_database.write(Durability::Relaxed, statement, {}); !made)
            return made.error();
    }
    m_isWatching = true;
    return {};
}

void RepositoryRows::seed(const QList<RepositoryRow> &rows)
{
    if (m_isSeeded)
        return;
    for (const RepositoryRow &row : rows)
        m_rows.insert(row.repository.id, row);
    m_isSeeded = true;
}

Result<QList<RepositoryRow>> RepositoryRows::list()
{
    const RepositoryStore store(m_database);
    if (!m_isWatching)
        return store.list();
    const auto done = m_database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        if (!m_isSeeded) {
            const auto all = store.list();
            if (!all)
                return all.error();
            seed(*all);
        }
        QList<qint64> changed;
        const auto read
            = m_database.select(u"SELECT id FROM temp.changed_repositories"_s, {}, [&changed](const Row &row) {
                  changed.append(row.integer(0));
                  return true;
              });
        if (!read || changed.isEmpty())
            return read;
        for (const qint64 id : changed) {
            const auto row = store.row(id);
            if (!row)
                return row.error();
            if (*row)
                m_rows.insert(id, **row);
            else
                m_rows.remove(id);
        }
        const auto emptied = m_database.run(u"DELETE FROM temp.changed_repositories"_s);
        return emptied ? Result<void>() : Result<void>(emptied.error());
    });
    if (!done)
        return done.error();
    QList<RepositoryRow> rows = m_rows.values();
    std::sort(rows.begin(), rows.end(), [](const RepositoryRow &a, const RepositoryRow &b) {
        return std::tie(a.project, a.repository.name) < std::tie(b.project, b.repository.name);
    });
    return rows;
}

} // namespace breakwater::catalog
