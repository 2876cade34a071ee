// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/AuditUndo.h"

#include "admin/AdminBackend.h"
#include "admin/FieldError.h"
#include "catalog/ProjectStore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakwater::admin {

namespace {

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Error refusal(const QString &reason, const QString &detail, const QString &name)
{
    return badField(u"id"_s, detail, {{u"reason"_s, reason}, {u"name"_s, name}});
}

template<typename T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

bool hadSecret(const QJsonObject &values)
{
    for (const QString &key : {u"password"_s, u"proxy_password"_s, u"client_key"_s}) {
        if (!values[key].toString().isEmpty())
            return true;
    }
    return false;
}

} // namespace

Result<void> AuditUndo::check(const catalog::AuditRecord &row, const AuditedState &now) const
{
    if (!row.undoable)
        return refusal(u"notUndoable"_s, u"this is no change of configuration"_s, row.object);
    const AuditedKey key {row.objectKind, row.objectId, row.objectId == 0 ? row.object : QString()};
    QJsonObject after = objectOf(row.after);
    if (!after.take(u"secret"_s).isUndefined())
        return refusal(u"secretGone"_s, u"a secret was replaced with it, and the log keeps none"_s, row.object);
    const auto thing = now.constFind(key);
    const bool isAsLeft = thing == now.cend() ? row.after.isEmpty() : !row.after.isEmpty() && thing->values == after;
    if (!isAsLeft)
        return refusal(u"changedSince"_s, u"it was changed since"_s, row.object);
    return {};
}

Result<void> AuditUndo::undo(const catalog::AuditRecord &row, const AuditedState &now)
{
    if (const auto checked = check(row, now); !checked)
        return checked;
    if (row.objectKind == u"upstream"_s)
        return undoUpstream(row);
    if (row.objectKind == u"project"_s)
        return undoProject(row);
    if (row.objectKind == u"robot"_s)
        return undoRobot(row);
    if (row.objectKind == u"pin"_s)
        return undoPin(row);
    const QJsonObject before = objectOf(row.before);
    if (row.objectKind == u"node"_s)
        return withoutValue(
            m_backend.overview().renameNode(row.object, before[u"name"_s].toString(), Actor::console()));
    if (row.objectKind == u"settings"_s)
        return withoutValue(m_backend.applySettings(audited::serverFrom(before)));
    if (row.objectKind == u"storage"_s)
        return withoutValue(m_backend.storage().apply(audited::storageFrom(before), Actor::console()));
    if (row.objectKind == u"audit"_s)
        return m_backend.audit().apply(audited::auditFrom(before), Actor::console());
    return refusal(u"notUndoable"_s, u"this is no change of configuration"_s, row.object);
}

Result<void> AuditUndo::undoUpstream(const catalog::AuditRecord &row)
{
    UpstreamAdmin &upstreams = m_backend.upstreams();
    if (row.before.isEmpty())
        return upstreams.remove(row.objectId, Actor::console());
    const QJsonObject before = objectOf(row.before);
    if (!row.after.isEmpty())
        return withoutValue(upstreams.update(row.objectId, audited::upstreamFrom(before), Actor::console()));
    if (hadSecret(before))
        return refusal(u"secretGone"_s, u"its password went with it"_s, row.object);
    return withoutValue(upstreams.add(audited::upstreamFrom(before), Actor::console()));
}

Result<void> AuditUndo::undoProject(const catalog::AuditRecord &row)
{
    ProjectAdmin &projects = m_backend.projects();
    if (row.before.isEmpty()) {
        const auto info = projects.find(row.objectId);
        if (!info)
            return info.error();
        if (info->images > 0)
            return refusal(u"imagesGone"_s, u"the images of the project would go with it"_s, row.object);
        return projects.remove(row.objectId, Actor::console());
    }
    const auto spec = audited::projectFrom(objectOf(row.before), m_backend.audit().watch().upstreamNames());
    if (!spec)
        return spec.error();
    return row.after.isEmpty() ? withoutValue(projects.add(*spec, Actor::console()))
                               : withoutValue(projects.update(row.objectId, *spec, Actor::console()));
}

Result<void> AuditUndo::undoRobot(const catalog::AuditRecord &row)
{
    RobotAdmin &robots = m_backend.robots();
    if (row.before.isEmpty())
        return robots.remove(row.objectId, Actor::console());
    if (row.after.isEmpty())
        return withoutValue(robots.restore(row.objectId, Actor::console()));
    return withoutValue(robots.update(row.objectId, audited::robotFrom(objectOf(row.before)), Actor::console()));
}

Result<void> AuditUndo::undoPin(const catalog::AuditRecord &row)
{
    if (row.before.isEmpty())
        return m_backend.kept().removePin(row.objectId, Actor::console());
    const auto spec = audited::pinFrom(objectOf(row.before), m_backend.audit().watch().projectNames());
    if (!spec)
        return spec.error();
    return withoutValue(m_backend.kept().addPin(*spec, Actor::console()));
}

} // namespace breakwater::admin
