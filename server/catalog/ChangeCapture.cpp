// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/ChangeCapture.h"

#include "catalog/Database.h"
#include "catalog/JournalTables.h"
#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

constexpr qsizetype maxKeys = 3;

/// The values of a note: the table's number and its keys, NULL for those that it has not.
QString noteOf(qsizetype number, const QStringList &keys, const QString &row)
{
    QStringList values {QString::number(number)};
    for (qsizetype i = 0; i < maxKeys; ++i)
        values.append(i < keys.size() ? row + u'.' + keys.at(i) : u"NULL"_s);
    return values.join(u", "_s);
}

QString differs(const QStringList &columns)
{
    QStringList parts;
    for (const QString &name : columns)
        parts.append(u"OLD.%1 IS NOT NEW.%1"_s.arg(name));
    return parts.join(u" OR "_s);
}

QStringList triggersOf(qsizetype number, const JournalHeader::Table &table, const QStringList &figures)
{
    QStringList watched;
    for (const QString &name : table.columns) {
        if (!figures.contains(name))
            watched.append(name);
    }
    const QString head = u"CREATE TEMP TRIGGER journal_%1_%2 AFTER %3 ON main.%1 "_s;
    const QString present = u"INSERT INTO journal_notes VALUES(%1);"_s.arg(noteOf(number, table.keys, u"NEW"_s));
    const QString former = u"INSERT INTO journal_notes SELECT %1"_s.arg(noteOf(number, table.keys, u"OLD"_s));
    return {
        head.arg(table.name, u"insert"_s, u"INSERT"_s) + u"BEGIN "_s + present + u" END"_s,
        head.arg(table.name, u"delete"_s, u"DELETE"_s) + u"BEGIN "_s + former + u"; END"_s,
        head.arg(table.name, u"update"_s, u"UPDATE"_s) + u"WHEN "_s + differs(watched) + u" BEGIN "_s + present + former
            + u" WHERE "_s + differs(table.keys) + u"; END"_s,
    };
}

QString changedRows(qsizetype number, const JournalHeader::Table &table)
{
    QStringList notes;
    QStringList same;
    for (qsizetype i = 0; i < table.keys.size(); ++i) {
        notes.append(u"k%1"_s.arg(i));
        same.append(u"t.%1 = n.k%2"_s.arg(table.keys.at(i)).arg(i));
    }
    return u"SELECT n.*, t.%1 IS NOT NULL, t.%2 FROM (SELECT DISTINCT %3 FROM temp.journal_notes WHERE tbl = %4) n"
           " LEFT JOIN main.%5 t ON %6"_s.arg(table.keys.first(), table.columns.join(u", t."_s), notes.join(u", "_s),
                                              QString::number(number), table.name, same.join(u" AND "_s));
}

} // namespace

Result<QList<JournalHeader::Table>> ChangeCapture::tablesOf(Database &database)
{
    QList<JournalHeader::Table> tables;
    for (const JournalTable &table : journalTables()) {
        const auto columns = selectAll<QString>(database, u"SELECT name FROM pragma_table_info(?)"_s, {table.name},
                                                [](const Row &row) { return row.text(0); });
        if (!columns)
            return columns.error();
        tables.append({table.name, table.keys, *columns});
    }
    return tables;
}

Result<QList<JournalHeader::Table>> ChangeCapture::start(Database &database)
{
    const auto tables = tablesOf(database);
    if (!tables)
        return tables;
    const auto made = database.run(u"CREATE TEMP TABLE journal_notes(tbl INTEGER, k0, k1, k2)"_s);
    if (!made)
        return made.error();
    for (qsizetype number = 0; number < tables->size(); ++number) {
        for (const QString &trigger : triggersOf(number, tables->at(number), journalTables().at(number).figures)) {
            if (const auto added = database.run(trigger); !added)
                return added.error();
        }
    }
    return tables;
}

Result<QList<RowChange>> ChangeCapture::take(Database &database, const QList<JournalHeader::Table> &tables)
{
    QList<RowChange> changes;
    const auto touched = selectAll<qint64>(database, u"SELECT DISTINCT tbl FROM temp.journal_notes ORDER BY tbl"_s, {},
                                           [](const Row &row) { return row.integer(0); });
    if (!touched)
        return touched.error();
    for (const qint64 number : *touched) {
        const auto &table = tables.at(number);
        const auto read = database.select(changedRows(number, table), {}, [&](const Row &row) {
            const auto keys = static_cast<int>(table.keys.size());
            RowChange change {number, !row.flag(keys), {}};
            const int first = change.isRemoval ? 0 : keys + 1;
            const auto count = static_cast<int>(change.isRemoval ? table.keys.size() : table.columns.size());
            for (int i = 0; i < count; ++i)
                change.values.append(row.value(first + i));
            changes.append(std::move(change));
            return true;
        });
        if (!read)
            return read.error();
    }
    if (!touched->isEmpty()) {
        if (const auto emptied = database.run(u"DELETE FROM temp.journal_notes"_s); !emptied)
            return emptied.error();
    }
    return changes;
}

} // namespace breakwater::catalog
