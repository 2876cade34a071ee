// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ProjectAdmin.h"

#include "admin/FieldError.h"
#include "admin/ImageAdmin.h"
#include "admin/UpstreamSwitches.h"
#include "base/Reference.h"
#include "catalog/UpstreamStore.h"
#include "upstream/UpstreamClient.h"

#include <QLoggingCategory>
#include <QMap>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

QList<FreshnessRule> rulesOf(const QList<catalog::FreshnessRecord> &records)
{
    QList<FreshnessRule> rules;
    for (const catalog::FreshnessRecord &record : records) {
        rules.append({record.pattern, record.seconds, tagPatternKindOf(record.kind)});
    }
    return rules;
}

RetentionSpec retentionOf(const catalog::ProjectPolicyRecord &record)
{
    RetentionSpec retention {record.unusedDays, record.untaggedDays, {}};
    for (const catalog::KeepLastRecord &rule : record.keepLast)
        retention.keepLast.append({rule.pattern, tagPatternKindOf(rule.kind), rule.count});
    return retention;
}

Result<void> checkRetention(const RetentionSpec &retention)
{
    if (retention.unusedDays < 0 || retention.untaggedDays < 0)
        return badField(QStringLiteral("retention"), QStringLiteral("a number of days is needed"));
    for (const KeepLastRule &rule : retention.keepLast) {
        if (const auto pattern = TagPattern::parse(rule.kind, rule.pattern); !pattern) {
            QMap<QString, QString> params = pattern.error().params;
            params.insert(QStringLiteral("value"), rule.pattern);
            return badField(QStringLiteral("retention"), pattern.error().detail, params);
        }
        if (rule.count < 1) {
            return badField(
                QStringLiteral("retention"), QStringLiteral("keep at least one"),
                {{QStringLiteral("value"), rule.pattern}, {QStringLiteral("reason"), QStringLiteral("count")}});
        }
    }
    return {};
}

cache::StalePolicy staleOf(const catalog::ProjectPolicyRecord &record)
{
    return {std::chrono::seconds(record.whileRevalidateSeconds), record.staleOnError,
            std::chrono::seconds(record.staleMaxAgeSeconds), record.strictGone};
}

Result<void> checkPatterns(const QString &field, const QStringList &patterns)
{
    if (patterns.size() > RepositoryFilter::maxPatterns)
        return badField(field, QStringLiteral("too many patterns"));
    for (const QString &pattern : patterns) {
        if (const auto checked = RepositoryFilter::check(pattern); !checked)
            return badField(field, checked.error().detail, {{QStringLiteral("value"), pattern}});
    }
    return {};
}

} // namespace

ProjectAdmin::ProjectAdmin(ServerRooms rooms, maintenance::ImageRemover &remover, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_remover(remover)
{
}

Result<void> ProjectAdmin::reload()
{
    const auto records = catalog::ProjectStore(m_rooms.database).all();
    const auto upstreams = catalog::UpstreamStore(m_rooms.database).all();
    if (!records)
        return records.error();
    if (!upstreams)
        return upstreams.error();
    QMap<qint64, catalog::UpstreamRecord> byId;
    for (const catalog::UpstreamRecord &upstream : *upstreams)
        byId.insert(upstream.id, upstream);

    std::vector<cache::Project> projects;
    for (const catalog::ProjectRecord &record : *records) {
        const catalog::UpstreamRecord upstream = byId.value(record.upstreamId);
        cache::Project project;
        project.id = static_cast<std::int32_t>(record.id);
        project.name = record.name.toStdString();
        project.upstreamId = record.upstreamId;
        project.upstreamName = upstream.name.toStdString();
        for (const qint64 id : record.policy.fallbackUpstreamIds) {
            if (byId.contains(id))
                project.fallbacks.push_back({id, byId.value(id).name.toStdString()});
        }
        project.prefetch = record.policy.prefetch;
        for (const QString &host : record.serves)
            project.serves.push_back(canonicalRegistryHost(host.toStdString()));
        project.isDefault = record.isDefault;
        project.addLibrary = upstream.provider == QLatin1String("docker-hub");
        // Checked when it was stored; a rule that this version cannot read falls back on the built-in ones.
        const auto freshness = freshnessPolicyOf(rulesOf(record.freshness));
        if (freshness)
            project.freshness = *freshness;
        else
            qCWarning(log).noquote() << "freshness of project" << record.name << freshness.error().toLogLine();
        project.stale = staleOf(record.policy);
        project.filter = RepositoryFilter(record.policy.allow, record.policy.deny);
        projects.push_back(std::move(project));
    }
    m_rooms.engine.setProjects(std::move(projects));
    return {};
}

Result<QList<ProjectInfo>> ProjectAdmin::infos(qint64 onlyId) const
{
    catalog::ProjectStore store(m_rooms.database);
    const auto records = store.all();
    const auto figures = store.figures();
    const auto upstreams = catalog::UpstreamStore(m_rooms.database).all();
    if (!records)
        return records.error();
    if (!figures)
        return figures.error();
    if (!upstreams)
        return upstreams.error();
    QList<ProjectInfo> list;
    for (const catalog::ProjectRecord &record : *records) {
        if (onlyId != 0 && record.id != onlyId)
            continue;
        ProjectInfo info;
        info.id = record.id;
        info.spec.name = record.name;
        info.spec.upstreamId = record.upstreamId;
        info.spec.serves = record.serves;
        info.spec.isDefault = record.isDefault;
        info.spec.freshness = rulesOf(record.freshness);
        info.spec.whileRevalidateSeconds = record.policy.whileRevalidateSeconds;
        info.spec.staleOnError = record.policy.staleOnError;
        info.spec.staleMaxAgeSeconds = record.policy.staleMaxAgeSeconds;
        info.spec.strictGone = record.policy.strictGone;
        info.spec.allow = record.policy.allow;
        info.spec.deny = record.policy.deny;
        info.spec.fallbackUpstreamIds = record.policy.fallbackUpstreamIds;
        info.spec.prefetch = record.policy.prefetch;
        info.spec.quotaBytes = record.policy.quotaBytes;
        info.spec.retention = retentionOf(record.policy);
        for (const qint64 fallback : record.policy.fallbackUpstreamIds) {
            for (const catalog::UpstreamRecord &upstream : *upstreams) {
                if (upstream.id == fallback)
                    info.fallbackNames.append(upstream.name);
            }
        }
        for (const catalog::UpstreamRecord &upstream : *upstreams) {
            if (upstream.id == record.upstreamId)
                info.upstreamName = upstream.name;
        }
        info.managed = record.managed;
        const catalog::ProjectFigures figure = figures->value(record.id);
        info.repositories = static_cast<int>(figure.repositories);
        info.images = static_cast<int>(figure.images);
        info.sizeBytes = figure.sizeBytes;
        const auto counts = m_rooms.activity.traffic().project(static_cast<std::int32_t>(record.id));
        info.hits = counts.hits;
        info.requests = counts.requests;
        list.append(info);
    }
    return list;
}

Result<QList<ProjectInfo>> ProjectAdmin::list() const
{
    return infos(0);
}

Result<ProjectInfo> ProjectAdmin::find(qint64 id) const
{
    auto found = infos(id);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error(ErrorCode::NotFound, QStringLiteral("no such project"));
    return found->first();
}

Result<void> ProjectAdmin::check(const ProjectSpec &spec, qint64 ownId) const
{
    if (!isProjectName(spec.name.toStdString()))
        return badField(QStringLiteral("name"), QStringLiteral("lower-case letters, digits, '.', '_' and '-' only"));
    const auto upstream = catalog::UpstreamStore(m_rooms.database).find(spec.upstreamId);
    if (!upstream)
        return upstream.error();
    if (!*upstream)
        return badField(QStringLiteral("upstream"), QStringLiteral("no such upstream"));
    QList<qint64> row {spec.upstreamId};
    for (const qint64 id : spec.fallbackUpstreamIds) {
        const auto fallback = catalog::UpstreamStore(m_rooms.database).find(id);
        if (!fallback)
            return fallback.error();
        if (!*fallback)
            return badField(QStringLiteral("fallbacks"), QStringLiteral("no such upstream"));
        if (row.contains(id))
            return badField(QStringLiteral("fallbacks"), QStringLiteral("named twice"),
                            {{QStringLiteral("value"), (*fallback)->name}});
        row.append(id);
    }
    for (const QString &host : spec.serves) {
        if (!isRegistryHost(canonicalRegistryHost(host.toStdString())))
            return badField(QStringLiteral("serves"), QStringLiteral("no registry host"),
                            {{QStringLiteral("value"), host}});
    }
    if (const auto policy = freshnessPolicyOf(spec.freshness); !policy)
        return policy.error();
    if (spec.whileRevalidateSeconds < 0)
        return badField(QStringLiteral("whileRevalidate"), QStringLiteral("a time is needed"));
    if (spec.staleMaxAgeSeconds < 0)
        return badField(QStringLiteral("staleMaxAge"), QStringLiteral("a time is needed"));
    if (const auto checked = checkPatterns(QStringLiteral("allow"), spec.allow); !checked)
        return checked;
    if (const auto checked = checkPatterns(QStringLiteral("deny"), spec.deny); !checked)
        return checked;
    if (spec.quotaBytes < 0)
        return badField(QStringLiteral("quota"), QStringLiteral("a size is needed"));
    if (const auto checked = checkRetention(spec.retention); !checked)
        return checked;
    // One registry host, one project: otherwise `ns=docker.io` would have two meanings.
    const auto records = catalog::ProjectStore(m_rooms.database).all();
    if (!records)
        return records.error();
    for (const catalog::ProjectRecord &other : *records) {
        if (other.id == ownId)
            continue;
        if (other.name == spec.name)
            return Error(ErrorCode::AlreadyExists, {}, {{QStringLiteral("name"), spec.name}});
        for (const QString &host : spec.serves) {
            for (const QString &taken : other.serves) {
                if (canonicalRegistryHost(host.toStdString()) == canonicalRegistryHost(taken.toStdString()))
                    return badField(QStringLiteral("serves"), QStringLiteral("already served by another project"),
                                    {{QStringLiteral("value"), host}, {QStringLiteral("project"), other.name}});
            }
        }
    }
    return {};
}

catalog::ProjectRecord ProjectAdmin::recordFor(const ProjectSpec &spec)
{
    catalog::ProjectRecord record;
    record.name = spec.name;
    record.upstreamId = spec.upstreamId;
    for (const QString &host : spec.serves)
        record.serves.append(QString::fromStdString(canonicalRegistryHost(host.toStdString())));
    record.isDefault = spec.isDefault;
    for (const FreshnessRule &rule : spec.freshness)
        record.freshness.append({rule.pattern, rule.seconds, tagPatternKindName(rule.kind)});
    record.policy = {spec.whileRevalidateSeconds,
                     spec.staleOnError,
                     spec.staleMaxAgeSeconds,
                     spec.strictGone,
                     spec.allow,
                     spec.deny,
                     spec.prefetch,
                     spec.fallbackUpstreamIds,
                     spec.quotaBytes,
                     spec.retention.unusedDays,
                     spec.retention.untaggedDays,
                     {}};
    for (const KeepLastRule &rule : spec.retention.keepLast)
        record.policy.keepLast.append({rule.pattern, tagPatternKindName(rule.kind), rule.count});
    return record;
}

void ProjectAdmin::tellOthers(qint64 changedId)
{
    // The default flag may have moved away from another project.
    const auto all = list();
    if (!all)
        return;
    for (const ProjectInfo &info : *all) {
        if (info.id != changedId)
            Q_EMIT changed(info);
    }
}

Result<ProjectInfo> ProjectAdmin::add(const ProjectSpec &spec, const Actor &actor)
{
    if (const auto checked = check(spec, 0); !checked)
        return checked.error();
    catalog::ProjectRecord record = recordFor(spec);
    record.managed = actor.isFile;
    record.createdAt = m_rooms.clock.now();
    const auto id = catalog::ProjectStore(m_rooms.database).add(record);
    if (!id)
        return id.error();
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.projectAdded"), actor.name,
                                 {{QStringLiteral("project"), spec.name}});
    auto info = find(*id);
    if (info)
        Q_EMIT changed(*info);
    if (spec.isDefault)
        tellOthers(*id);
    return info;
}

Result<ProjectInfo> ProjectAdmin::update(qint64 id, const ProjectSpec &spec, const Actor &actor)
{
    catalog::ProjectStore store(m_rooms.database);
    const auto before = store.find(id);
    if (!before)
        return before.error();
    if (!*before)
        return Error(ErrorCode::NotFound, QStringLiteral("no such project"));
    if ((*before)->managed && !actor.isFile)
        return Error(ErrorCode::ManagedByFile, {}, {{QStringLiteral("name"), (*before)->name}});
    if (const auto checked = check(spec, id); !checked)
        return checked.error();
    catalog::ProjectRecord record = recordFor(spec);
    record.id = id;
    record.managed = actor.isFile;
    if (const auto updated = store.update(record); !updated)
        return updated.error();
    if ((*before)->upstreamId != spec.upstreamId) {
        if (const auto noted = UpstreamSwitches(m_rooms.database).note(id, m_rooms.clock.now()); !noted)
            return noted.error();
    }
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.projectChanged"), actor.name,
                                 {{QStringLiteral("project"), spec.name}});
    auto info = find(id);
    if (info)
        Q_EMIT changed(*info);
    if ((*before)->name != spec.name)
        Q_EMIT namesChanged(actor);
    tellOthers(id);
    return info;
}

Result<void> ProjectAdmin::remove(qint64 id, const Actor &actor)
{
    const auto before = catalog::ProjectStore(m_rooms.database).find(id);
    if (!before)
        return before.error();
    if (!*before)
        return Error(ErrorCode::NotFound, QStringLiteral("no such project"));
    if ((*before)->managed && !actor.isFile)
        return Error(ErrorCode::ManagedByFile, {}, {{QStringLiteral("name"), (*before)->name}});
    if (const auto gone = m_remover.removeProject(id); !gone)
        return gone.error();
    UpstreamSwitches(m_rooms.database).forget(id);
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.projectRemoved"), actor.name,
                                 {{QStringLiteral("project"), (*before)->name}});
    Q_EMIT removed(id);
    Q_EMIT namesChanged(actor);
    return {};
}

} // namespace breakwater::admin
