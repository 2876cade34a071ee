// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/JournalReplay.h"

#include "catalog/StoreHelpers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

Error damaged(const QString &path, const QString &what)
{
    return Error(ErrorCode::CatalogDamaged, what, {{u"path"_s, path}});
}

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QString equalities(const QStringList &keys)
{
    return keys.join(u" = ? AND "_s) + u" = ?"_s;
}

QVariantList keysOf(const JournalHeader::Table &table, const RowChange &change)
{
    if (change.isRemoval)
        return change.values;
    QVariantList keys;
    for (const QString &key : table.keys)
        keys.append(change.values.value(table.columns.indexOf(key)));
    return keys;
}

Result<void> apply(Database &database, const JournalHeader &header, const RowChange &change)
{
    const auto &table = header.tables.at(change.table);
    const QVariantList keys = keysOf(table, change);
    // The number of a blob can have been another one's: what that one named is not what this one names.
    if (table.name == "manifests"_L1) {
        const auto forgotten = database.run(u"DELETE FROM manifest_children WHERE parent_id = ?"_s, keys);
        if (!forgotten)
            return forgotten.error();
    }
    const bool hasNoKey = table.name == "sqlite_sequence"_L1; // REPLACE would add a second row
    if (change.isRemoval || hasNoKey) {
        const auto removed = database.run(u"DELETE FROM %1 WHERE %2"_s.arg(table.name, equalities(table.keys)), keys);
        if (!removed)
            return removed.error();
    }
    if (change.isRemoval)
        return {};
    const auto put = database.run(u"INSERT OR REPLACE INTO %1(%2) VALUES(%3)"_s.arg(
                                      table.name, table.columns.join(u", "_s), places(table.columns.size())),
                                  change.values);
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> apply(Database &database, const JournalHeader &header, const JournalEntry &entry)
{
    for (const RowChange &change : entry.changes) {
        if (const auto done = apply(database, header, change); !done)
            return done;
    }
    return {};
}

/// Rows come in the order of their commits, not of what they name.
Result<void> withoutReferences(Database &database, const std::function<Result<void>()> &work)
{
    const auto off = database.run(u"PRAGMA foreign_keys = OFF"_s);
    if (!off)
        return off.error();
    const auto done = database.transaction(Durability::Durable, work);
    const auto on = database.run(u"PRAGMA foreign_keys = ON"_s);
    if (!done)
        return done;
    return on ? Result<void>() : Result<void>(on.error());
}

Result<void> setMark(Database &database, const QString &timeline, qint64 sequence)
{
    const auto set = database.run(u"INSERT OR REPLACE INTO journal(id, timeline, sequence) VALUES(1, ?, ?)"_s,
                                  {timeline, sequence});
    return set ? Result<void>() : Result<void>(set.error());
}

} // namespace

JournalReplay::JournalReplay(const QString &folder, const QString &installation)
{
    const JournalFiles files = JournalFiles::in(folder);
    for (const JournalFiles::File &file : files.logs) {
        const auto header = JournalReader(file.path).header();
        if (header && header->kind == "log"_L1 && header->installation == installation)
            m_logs.append({file.path, *header});
    }
    for (const JournalFiles::File &file : files.bases) {
        const auto header = JournalReader(file.path).header();
        if (header && header->kind == "base"_L1 && header->installation == installation)
            m_bases.append({file.path, *header});
    }
}

QString JournalReplay::newestTimeline() const
{
    return m_logs.isEmpty() ? QString() : m_logs.last().header.timeline;
}

QList<JournalStart> JournalReplay::starts() const
{
    QList<JournalStart> starts = m_bases;
    for (const Log &log : m_logs) {
        if (log.header.fromEmpty)
            starts.append({log.path, log.header});
    }
    const QString newest = newestTimeline();
    std::stable_sort(starts.begin(), starts.end(), [&](const JournalStart &a, const JournalStart &b) {
        const bool aIsNewest = a.header.timeline == newest;
        const bool bIsNewest = b.header.timeline == newest;
        return aIsNewest != bIsNewest ? aIsNewest : a.header.generation > b.header.generation;
    });
    return starts;
}

Result<void> JournalReplay::fill(Database &database, const JournalStart &start) const
{
    return withoutReferences(database, [&]() -> Result<void> {
        if (start.header.kind == "base"_L1) {
            JournalReader reader(start.path);
            bool isWhole = false;
            while (const auto entry = reader.next()) {
                isWhole = entry->changes.isEmpty();
                if (const auto applied = apply(database, start.header, *entry); !applied)
                    return applied;
            }
            if (!isWhole)
                return damaged(start.path, u"the base of the journal is not whole"_s);
        }
        return setMark(database, start.header.timeline, start.header.sequence);
    });
}

Result<Replayed> JournalReplay::continueFrom(Database &database, qint64 schema) const
{
    Replayed replayed;
    const auto mark
        = selectOne<std::pair<QString, qint64>>(database, u"SELECT timeline, sequence FROM journal"_s, {},
                                                [](const Row &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!mark)
        return mark.error();
    if (!*mark) {
        replayed.isCut = !m_logs.isEmpty();
        return replayed;
    }
    const QString timeline = (*mark)->first;
    replayed.isCut = !m_logs.isEmpty() && timeline != newestTimeline();
    qint64 sequence = (*mark)->second;
    const auto done = withoutReferences(database, [&]() -> Result<void> {
        for (const Log &log : m_logs) {
            if (log.header.timeline != timeline)
                continue;
            if (log.header.sequence > sequence || log.header.schema != schema) {
                replayed.isCut = true;
                break;
            }
            JournalReader reader(log.path);
            while (const auto entry = reader.next()) {
                if (entry->sequence <= sequence)
                    continue;
                if (entry->sequence != sequence + 1)
                    break;
                if (const auto applied = apply(database, log.header, *entry); !applied)
                    return applied;
                sequence = entry->sequence;
                replayed.until = fromUnixMs(entry->atMs);
                ++replayed.commits;
            }
            replayed.isCut = replayed.isCut || reader.hasRest();
        }
        return setMark(database, timeline, sequence);
    });
    if (!done)
        return done.error();
    return replayed;
}

Result<void> JournalReplay::checkReferences(Database &database)
{
    QString wrong;
    const auto read = database.select(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) {
        wrong = u"a row of %1 names one of %2 that is not there"_s.arg(row.text(0), row.text(2));
        return false;
    });
    if (!read)
        return read;
    return wrong.isEmpty() ? Result<void>() : Result<void>(damaged(database.path(), wrong));
}

Result<qint64> JournalReplay::readManifests(Database &database, const ManifestSource &read)
{
    struct Known
    {
        Digest digest;
        QString mediaType;
        qint64 sizeBytes = 0;
    };
    const auto known
        = selectAll<Known>(database,
                           u"SELECT b.digest, m.media_type, b.size FROM manifests m JOIN blobs b ON b.id = m.blob_id "
                           u"WHERE b.stored_at <> 0"
                           " AND NOT EXISTS (SELECT 1 FROM manifest_children c WHERE c.parent_id = m.blob_id)"_s,
                           {}, [](const Row &row) {
                               return Known {row.digest(0), row.text(1), row.integer(2)};
                           });
    if (!known)
        return known.error();
    qint64 done = 0;
    const auto told = database.transaction(Durability::Durable, [&]() -> Result<void> {
        for (const Known &manifest : *known) {
            const auto content = read(manifest.digest, manifest.mediaType, manifest.sizeBytes);
            if (!content)
                continue; // its file is not what it was: whoever checks the files strikes it off
            if (const auto set = ManifestStore(database).setChildren(manifest.digest, content->children); !set)
                return set;
            ++done;
        }
        return {};
    });
    if (!told)
        return told.error();
    return done;
}

} // namespace breakwater::catalog
