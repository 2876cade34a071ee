// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/ProjectStore.h"

#include "catalog/StoreHelpers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString selectProjects
    = u"SELECT id, name, upstream_id, serves, is_default, freshness, managed, created_at, policy FROM projects"_s;

QString freshnessColumn(const QList<FreshnessRecord> &rules)
{
    QJsonArray array;
    for (const FreshnessRecord &rule : rules)
        array.append(QJsonObject {{u"pattern"_s, rule.pattern}, {u"seconds"_s, rule.seconds}, {u"kind"_s, rule.kind}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<FreshnessRecord> freshnessOf(const QString &text)
{
    QList<FreshnessRecord> rules;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        rules.append(
            {value[u"pattern"_s].toString(), value[u"seconds"_s].toInteger(), value[u"kind"_s].toString(u"glob"_s)});
    return rules;
}

QString policyColumn(const ProjectPolicyRecord &policy)
{
    QJsonArray fallbacks;
    for (const qint64 id : policy.fallbackUpstreamIds)
        fallbacks.append(id);
    QJsonArray keepLast;
    for (const KeepLastRecord &rule : policy.keepLast)
        keepLast.append(QJsonObject {{u"pattern"_s, rule.pattern}, {u"kind"_s, rule.kind}, {u"count"_s, rule.count}});
    const QJsonObject object {
        {u"whileRevalidate"_s, policy.whileRevalidateSeconds},
        {u"staleOnError"_s, policy.staleOnError},
        {u"staleMaxAge"_s, policy.staleMaxAgeSeconds},
        {u"strictGone"_s, policy.strictGone},
        {u"allow"_s, QJsonArray::fromStringList(policy.allow)},
        {u"deny"_s, QJsonArray::fromStringList(policy.deny)},
        {u"prefetch"_s, policy.prefetch},
        {u"fallbacks"_s, fallbacks},
        {u"quota"_s, policy.quotaBytes},
        {u"unusedDays"_s, policy.unusedDays},
        {u"untaggedDays"_s, policy.untaggedDays},
        {u"keepLast"_s, keepLast},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ProjectPolicyRecord policyOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto texts = [&object](const QString &key) {
        QStringList list;
        for (const QJsonValue &value : object[key].toArray())
            list.append(value.toString());
        return list;
    };
    ProjectPolicyRecord policy;
    policy.whileRevalidateSeconds = object[u"whileRevalidate"_s].toInteger();
    policy.staleOnError = object[u"staleOnError"_s].toBool(true);
    policy.staleMaxAgeSeconds = object[u"staleMaxAge"_s].toInteger();
    policy.strictGone = object[u"strictGone"_s].toBool();
    policy.allow = texts(u"allow"_s);
    policy.deny = texts(u"deny"_s);
    policy.prefetch = object[u"prefetch"_s].toBool(true);
    for (const QJsonValue &value : object[u"fallbacks"_s].toArray())
        policy.fallbackUpstreamIds.append(value.toInteger());
    policy.quotaBytes = object[u"quota"_s].toInteger();
    policy.unusedDays = object[u"unusedDays"_s].toInt();
    policy.untaggedDays = object[u"untaggedDays"_s].toInt();
    for (const QJsonValue &value : object[u"keepLast"_s].toArray())
        policy.keepLast.append(
            {value[u"pattern"_s].toString(), value[u"kind"_s].toString(u"glob"_s), value[u"count"_s].toInt(1)});
    return policy;
}

ProjectRecord projectOf(const Row &row)
{
    ProjectRecord record;
    record.id = row.integer(0);
    record.name = row.text(1);
    record.upstreamId = row.integer(2);
    record.serves = row.list(3);
    record.isDefault = row.flag(4);
    record.freshness = freshnessOf(row.text(5));
    record.managed = row.flag(6);
    record.createdAt = row.time(7);
    record.policy = policyOf(row.text(8));
    return record;
}

/// A row that names an upstream which is not there is wrong input, not a row in use.
Error withoutUpstream(const Error &error)
{
    if (error.code != ErrorCode::InUse)
        return error;
    return Error(ErrorCode::InvalidArgument, error.detail, {{u"field"_s, u"upstreamId"_s}});
}

} // namespace

Result<QList<ProjectRecord>> ProjectStore::all() const
{
    return selectAll<ProjectRecord>(m_database, selectProjects + u" ORDER BY name"_s, {}, projectOf);
}

Result<std::optional<ProjectRecord>> ProjectStore::find(qint64 id) const
{
    return selectOne<ProjectRecord>(m_database, selectProjects + u" WHERE id = ?"_s, {id}, projectOf);
}

Result<qint64> ProjectStore::add(const ProjectRecord &record)
{
    qint64 id = 0;
    const auto done = m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        if (record.isDefault) {
            if (const auto cleared = m_database.run(u"UPDATE projects SET is_default = 0 WHERE is_default <> 0"_s);
                !cleared)
                return cleared.error();
        }
        const auto added = m_database.insert(
            u"INSERT INTO projects(name, upstream_id, serves, is_default, freshness, managed, created_at, policy)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {record.name, record.upstreamId, column(record.serves), record.isDefault, freshnessColumn(record.freshness),
             record.managed, column(record.createdAt), policyColumn(record.policy)});
        if (!added)
            return withoutUpstream(added.error());
        id = *added;
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> ProjectStore::update(const ProjectRecord &record)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        if (record.isDefault) {
            const auto cleared = m_database.run(
                u"UPDATE projects SET is_default = 0 WHERE is_default <> 0 AND id <> ?"_s, {record.id});
            if (!cleared)
                return cleared.error();
        }
        const auto changed = m_database.run(
            u"UPDATE projects SET name = ?, upstream_id = ?, serves = ?, is_default = ?, freshness = ?, managed = ?,"
            " policy = ? WHERE id = ?"_s,
            {record.name, record.upstreamId, column(record.serves), record.isDefault, freshnessColumn(record.freshness),
             record.managed, policyColumn(record.policy), record.id});
        if (!changed)
            return withoutUpstream(changed.error());
        return changedOrNotFound(changed);
    });
}

Result<QMap<qint64, ProjectFigures>> ProjectStore::figures() const
{
    QMap<qint64, ProjectFigures> figures;
    const auto counted = m_database.select(
        u"SELECT p.id, (SELECT COUNT(*) FROM repositories r WHERE r.project_id = p.id),"
        " (SELECT COUNT(DISTINCT i.blob_id) FROM repositories r JOIN images i ON i.repository_id = r.id"
        "  WHERE r.project_id = p.id) FROM projects p"_s,
        {}, [&](const Row &row) {
            figures[row.integer(0)] = {row.integer(1), row.integer(2), 0};
            return true;
        });
    if (!counted)
        return counted.error();
    const auto summed
        = m_database.select(u"SELECT pb.project_id, SUM(b.size) FROM project_blobs pb JOIN blobs b ON b.id = pb.blob_id"
                            " WHERE b.stored_at <> 0 GROUP BY pb.project_id"_s,
                            {}, [&](const Row &row) {
                                figures[row.integer(0)].sizeBytes = row.integer(1);
                                return true;
                            });
    if (!summed)
        return summed.error();
    return figures;
}

} // namespace breakwater::catalog
