// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/AuditSearch.h"

#include "catalog/AuditRow.h"
#include "catalog/StoreHelpers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

/// Which expressions of a table stand for the fields of a wish.
struct Fields
{
    QString at;
    QString actor;
    QString object;
    QString source;
    QStringList columns; ///< what words are looked for in, beside the node's name; each by itself takes half the time
};

const Fields logFields {u"a.at"_s,
                        u"a.actor"_s,
                        u"a.object || ' ' || a.object_kind"_s,
                        u"a.source"_s,
                        {u"a.object"_s, u"a.actor"_s, u"a.action"_s, u"a.source"_s, u"a.request_id"_s}};
const QString pullObject = u"p.project || '/' || p.repository ||"
                           " CASE WHEN instr(p.reference, ':') > 0 THEN '@' ELSE ':' END || p.reference"_s;
const Fields pullFields {
    u"p.started_at"_s,
    u"p.robot"_s,
    pullObject,
    u"p.node_address"_s,
    {u"p.repository"_s, u"p.robot"_s, u"p.project"_s, u"p.reference"_s, u"p.node_address"_s, u"p.request_id"_s}};

/// The conditions of a WHERE and their values.
class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions.append(u'(' + condition + u')');
        m_values += values;
    }

    void addAnyOf(const QString &expression, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        QStringList parts;
        QVariantList values;
        for (const QString &text : texts) {
            parts.append(expression + u" LIKE ? ESCAPE '\\'"_s);
            values.append(pattern(text));
        }
        add(parts.join(u" OR "_s), values);
    }

    void addNodes(const QString &expression, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        QStringList parts;
        QVariantList values;
        for (const QString &text : texts) {
            parts.append(expression + u" LIKE ? ESCAPE '\\' OR "_s + named(expression));
            values << pattern(text) << pattern(text);
        }
        add(parts.join(u" OR "_s), values);
    }

    void addWord(const Fields &fields, const QString &word)
    {
        QStringList expressions = fields.columns;
        if (word.contains(u'/') || word.contains(u':') || word.contains(u'@')) // of several columns at once
            expressions.append(fields.object);
        QStringList parts;
        QVariantList values;
        for (const QString &expression : expressions) {
            parts.append(expression + u" LIKE ? ESCAPE '\\'"_s);
            values.append(pattern(word));
        }
        parts.append(named(fields.source));
        values.append(pattern(word));
        add(parts.join(u" OR "_s), values);
    }

    /// The one among the first numbers, or the other among the second.
    void addNumbers(const QString &expression, const QList<int> &numbers, const QString &other = {},
                    const QList<int> &otherNumbers = {})
    {
        if (numbers.isEmpty())
            return;
        const auto isOneOf = [](const QString &value, const QList<int> &list) {
            QStringList texts;
            for (const int number : list)
                texts.append(QString::number(number));
            return value + u" IN ("_s + texts.join(u", "_s) + u')';
        };
        const QString first = isOneOf(expression, numbers);
        add(otherNumbers.isEmpty() ? first : first + u" OR "_s + isOneOf(other, otherNumbers));
    }

    QString where() const { return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s); }
    const QVariantList &values() const { return m_values; }

private:
    static QString pattern(QString text)
    {
        text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        return u'%' + text + u'%';
    }
    static QString named(const QString &expression)
    {
        return expression + u" IN (SELECT address FROM nodes WHERE name LIKE ? ESCAPE '\\')"_s;
    }

    QStringList m_conditions;
    QVariantList m_values;
};

void addCommon(Conditions &conditions, const Fields &fields, const AuditWish &wish)
{
    if (wish.from)
        conditions.add(fields.at + u" >= ?"_s, {column(*wish.from)});
    if (wish.until)
        conditions.add(fields.at + u" < ?"_s, {column(*wish.until)});
    conditions.addAnyOf(fields.actor, wish.actors);
    conditions.addAnyOf(fields.object, wish.objects);
    conditions.addNodes(fields.source, wish.nodes);
    for (const QString &word : wish.words)
        conditions.addWord(fields, word);
}

/// Of a table whose rows come in the order before (`rank` 0) or after (1) the other's of the same instant.
void addPlace(Conditions &conditions, const QString &at, const QString &id, bool isPull, const AuditPlace &after)
{
    if (after.at == WallTime {})
        return;
    if (isPull == after.isPull)
        conditions.add(at + u" < ? OR ("_s + at + u" = ? AND "_s + id + u" < ?)"_s,
                       {column(after.at), column(after.at), after.id});
    else
        conditions.add(at + (isPull ? u" <= ?"_s : u" < ?"_s), {column(after.at)});
}

bool logIsWanted(const AuditWish &wish)
{
    return !wish.kinds.isEmpty();
}

Conditions logConditions(const AuditWish &wish)
{
    Conditions conditions;
    addCommon(conditions, logFields, wish);
    conditions.addAnyOf(u"a.action"_s, wish.actions);
    conditions.addNumbers(u"a.kind"_s, wish.kinds);
    conditions.addNumbers(u"a.outcome"_s, wish.outcomes);
    return conditions;
}

Conditions pullConditions(const AuditWish &wish)
{
    Conditions conditions;
    addCommon(conditions, pullFields, wish);
    conditions.addNumbers(u"p.outcome"_s, wish.pullOutcomes, u"p.state"_s, wish.pullStates);
    return conditions;
}

const QString selectLog = u"SELECT "_s + QString::fromUtf16(auditColumns)
    + u", (SELECT name FROM nodes WHERE address = a.source) FROM audit a"_s;

AuditHit logHitOf(const Row &row)
{
    AuditHit hit;
    hit.record = auditRowOf(row);
    hit.nodeName = row.text(auditColumnCount);
    return hit;
}

const QString selectPulls = u"SELECT p.id, p.started_at, p.robot, "_s + pullObject
    + u", p.node_address, p.request_id, p.outcome, p.state,"
      " (SELECT name FROM nodes WHERE address = p.node_address) FROM pulls p"_s;

AuditHit pullHitOf(const Row &row)
{
    AuditHit hit;
    hit.isPull = true;
    hit.record.id = row.integer(0);
    hit.record.at = row.time(1);
    hit.record.actor = row.text(2);
    hit.record.object = row.text(3);
    hit.record.source = row.text(4);
    hit.record.requestId = row.text(5);
    hit.pullOutcome = static_cast<int>(row.integer(6));
    hit.pullState = static_cast<int>(row.integer(7));
    hit.nodeName = row.text(8);
    return hit;
}

bool comesBefore(const AuditHit &left, const AuditHit &right)
{
    if (left.record.at != right.record.at)
        return left.record.at > right.record.at;
    if (left.isPull != right.isPull)
        return !left.isPull;
    return left.record.id > right.record.id;
}

} // namespace

Result<QList<AuditHit>> AuditSearch::page(const AuditWish &wish, const AuditPlace &after, int limit) const
{
    QList<AuditHit> hits;
    if (logIsWanted(wish)) {
        Conditions conditions = logConditions(wish);
        addPlace(conditions, u"a.at"_s, u"a.id"_s, false, after);
        const auto rows = selectAll<AuditHit>(m_database,
                                              selectLog + conditions.where()
                                                  + u" ORDER BY a.at DESC, a.id DESC LIMIT "_s + QString::number(limit),
                                              conditions.values(), logHitOf);
        if (!rows)
            return rows.error();
        hits = *rows;
    }
    if (wish.pulls) {
        Conditions conditions = pullConditions(wish);
        addPlace(conditions, u"p.started_at"_s, u"p.id"_s, true, after);
        const auto rows
            = selectAll<AuditHit>(m_database,
                                  selectPulls + conditions.where() + u" ORDER BY p.started_at DESC, p.id DESC LIMIT "_s
                                      + QString::number(limit),
                                  conditions.values(), pullHitOf);
        if (!rows)
            return rows.error();
        hits += *rows;
    }
    std::sort(hits.begin(), hits.end(), comesBefore);
    return hits.mid(0, limit);
}

Result<qint64> AuditSearch::count(const AuditWish &wish) const
{
    qint64 total = 0;
    const auto add = [&](const QString &from, const Conditions &conditions) {
        return m_database.select(u"SELECT count(*) FROM "_s + from + conditions.where(), conditions.values(),
                                 [&total](const Row &row) {
                                     total += row.integer(0);
                                     return false;
                                 });
    };
    if (logIsWanted(wish)) {
        if (const auto counted = add(u"audit a"_s, logConditions(wish)); !counted)
            return counted.error();
    }
    if (wish.pulls) {
        if (const auto counted = add(u"pulls p"_s, pullConditions(wish)); !counted)
            return counted.error();
    }
    return total;
}

Result<std::optional<AuditHit>> AuditSearch::pull(qint64 id) const
{
    return selectOne<AuditHit>(m_database, selectPulls + u" WHERE p.id = ?"_s, {id}, pullHitOf);
}

} // namespace breakwater::catalog
