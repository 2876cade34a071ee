// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConfigurationApplier.h"

#include "access/RobotName.h"
#include "base/Reference.h"
#include "catalog/ProjectStore.h"
#include "catalog/RobotStore.h"
#include "catalog/UpstreamStore.h"

#include <QSignalBlocker>

#include <algorithm>

namespace breakwater::admin {
namespace {

ProjectSpec asStored(ProjectSpec spec)
{
    for (QString &host : spec.serves)
        host = QString::fromStdString(canonicalRegistryHost(host.toStdString()));
    return spec;
}

QString userNameOf(const RobotSpec &spec)
{
    return QString::fromStdString(access::RobotName {spec.name.toStdString(), spec.project.toStdString()}.userName());
}

} // namespace

Error ConfigurationApplier::at(Error error, const configuration::Configuration &file, int line)
{
    error.params.insert(QStringLiteral("file"), file.file);
    error.params.insert(QStringLiteral("line"), QString::number(line));
    if (!error.params.contains(QStringLiteral("key")))
        error.params.insert(QStringLiteral("key"), error.params.value(QStringLiteral("field")));
    error.code = ErrorCode::ConfigurationBadValue;
    return error;
}

ServerSettings ConfigurationApplier::settingsFrom(const configuration::Configuration &file, ServerSettings settings)
{
    const configuration::ServerSection &server = file.server;
    if (server.listen)
        settings.listen = *server.listen;
    if (server.names)
        settings.names = *server.names;
    if (server.tls)
        settings.tls = *server.tls;
    if (server.anonymousPull)
        settings.anonymousPull = *server.anonymousPull;
    if (server.offline)
        settings.offline = *server.offline;
    if (server.storeLimitBytes)
        settings.storeLimitBytes = *server.storeLimitBytes;
    return settings;
}

/// What the file does not name of it stays as it is.
StorageSettings ConfigurationApplier::storageFrom(const configuration::Configuration &file) const
{
    StorageSettings settings = m_storage.settings();
    const configuration::StorageSection &section = *file.storage;
    const auto take = [](auto &target, const auto &value) {
        if (value)
            target = *value;
    };
    take(settings.folder, section.folder);
    take(settings.freeFloorBytes, section.freeFloorBytes);
    take(settings.lowMarkPercent, section.lowMarkPercent);
    take(settings.graceMinutes, section.graceMinutes);
    take(settings.trashHours, section.trashHours);
    take(settings.partDays, section.partDays);
    take(settings.nodesUseDays, section.nodesUseDays);
    take(settings.collection, section.collection);
    take(settings.scrub, section.scrub);
    take(settings.scrubBytesPerSecond, section.scrubBytesPerSecond);
    return settings;
}

Result<void> ConfigurationApplier::apply(const configuration::Configuration &file)
{
    Result<void> applied;
    {
        // Consoles hear of the outcome, not of steps that may be taken back.
        const QSignalBlocker upstreams(m_upstreams);
        const QSignalBlocker projects(m_projects);
        const QSignalBlocker robots(m_robots);
        applied = m_database.transaction(catalog::Durability::Durable, [this, &file] { return applyAll(file); });
        // When it failed, the rows are as before; the engine has to hear of that too.
        for (const auto &reloaded : {m_upstreams.reload(), m_projects.reload(), m_robots.reload()}) {
            if (applied && !reloaded)
                applied = reloaded;
        }
    }
    if (!applied)
        return applied;
    if (const auto kept = m_storage.applyFile(file.storage ? storageFrom(file) : std::optional<StorageSettings>());
        !kept)
        return at(kept.error(), file, file.storage ? file.storage->line : 0);
    std::optional<AuditSettings> audit;
    if (file.audit)
        audit = AuditSettings {file.audit->keepDays.value_or(m_audit.settings().keepDays)};
    if (const auto kept = m_audit.applyFile(audit); !kept)
        return at(kept.error(), file, file.audit ? file.audit->line : 0);
    m_upstreams.tellAll();
    m_projects.tellAll();
    m_robots.tellAll();
    return {};
}

Result<void> ConfigurationApplier::applyAll(const configuration::Configuration &file)
{
    if (const auto done = release(file); !done)
        return done;
    if (const auto done = applyUpstreams(file); !done)
        return done;
    if (const auto done = applyProjects(file); !done)
        return done;
    return applyRobots(file);
}

Result<void> ConfigurationApplier::applyUpstreams(const configuration::Configuration &file)
{
    const auto existing = m_upstreams.list();
    if (!existing)
        return existing.error();
    for (const configuration::UpstreamEntry &entry : file.upstreams) {
        const auto old = std::find_if(existing->cbegin(), existing->cend(),
                                      [&](const UpstreamInfo &info) { return info.spec.name == entry.spec.name; });
        if (old != existing->cend() && old->managed) {
            if (m_upstreams.hasSecretsOf(old->id, entry.spec) && old->spec == UpstreamAdmin::asStored(entry.spec))
                continue;
        }
        const auto result = old == existing->cend()
            ? m_upstreams.add(entry.spec, Actor::configurationFile())
            : m_upstreams.update(old->id, entry.spec, Actor::configurationFile());
        if (!result)
            return at(result.error(), file, entry.line);
    }
    return {};
}

Result<void> ConfigurationApplier::applyProjects(const configuration::Configuration &file)
{
    const auto upstreams = m_upstreams.list();
    const auto existing = m_projects.list();
    if (!upstreams)
        return upstreams.error();
    if (!existing)
        return existing.error();
    if (const auto made = makeRoom(file, *existing); !made)
        return made;
    for (const configuration::ProjectEntry &entry : file.projects) {
        ProjectSpec spec = asStored(entry.spec);
        const auto idOf = [&upstreams](const QString &name) {
            const auto found
                = std::find_if(upstreams->cbegin(), upstreams->cend(),
                               [&name](const UpstreamInfo &upstream) { return upstream.spec.name == name; });
            return found == upstreams->cend() ? qint64(0) : found->id;
        };
        const auto unknown = [&](const QString &name, const QString &key) {
            return at(Error(ErrorCode::ConfigurationBadValue,
                            QStringLiteral("there is no upstream \"%1\": name one under upstreams").arg(name),
                            {{QStringLiteral("key"), key}}),
                      file, entry.line);
        };
        spec.upstreamId = idOf(entry.upstream);
        if (spec.upstreamId == 0)
            return unknown(entry.upstream, QStringLiteral("upstream"));
        for (const QString &name : entry.fallbacks) {
            spec.fallbackUpstreamIds.append(idOf(name));
            if (spec.fallbackUpstreamIds.last() == 0)
                return unknown(name, QStringLiteral("fallbacks"));
        }
        const auto old = std::find_if(existing->cbegin(), existing->cend(),
                                      [&](const ProjectInfo &info) { return info.spec.name == spec.name; });
        const auto result = old == existing->cend()
            ? m_projects.add(spec, Actor::configurationFile())
            : (old->managed && old->spec == spec ? Result<ProjectInfo>(*old)
                                                 : m_projects.update(old->id, spec, Actor::configurationFile()));
        if (!result)
            return at(result.error(), file, entry.line);
    }
    return {};
}

/// A registry host may move from one project to another in any order of theirs: first it is given up where the file no
/// longer has it.
Result<void> ConfigurationApplier::makeRoom(const configuration::Configuration &file,
                                            const QList<ProjectInfo> &existing)
{
    catalog::ProjectStore store(m_database);
    for (const configuration::ProjectEntry &entry : file.projects) {
        const QStringList wanted = asStored(entry.spec).serves;
        for (const ProjectInfo &info : existing) {
            if (info.spec.name != entry.spec.name)
                continue;
            auto row = store.find(info.id);
            if (!row)
                return row.error();
            if (!*row)
                continue;
            QStringList kept = (*row)->serves;
            kept.removeIf([&wanted](const QString &host) { return !wanted.contains(host); });
            if (kept == (*row)->serves)
                continue;
            (*row)->serves = kept;
            if (const auto updated = store.update(**row); !updated)
                return updated;
        }
    }
    return {};
}

Result<void> ConfigurationApplier::applyRobots(const configuration::Configuration &file)
{
    const auto existing = m_robots.list();
    const auto projects = m_projects.list();
    if (!existing)
        return existing.error();
    if (!projects)
        return projects.error();
    for (const configuration::RobotEntry &entry : file.robots) {
        for (const QString &name : entry.spec.projects) {
            const bool known = name == QLatin1String("*")
                || std::any_of(projects->cbegin(), projects->cend(),
                               [&name](const ProjectInfo &project) { return project.spec.name == name; });
            if (!known) {
                return at(Error(ErrorCode::ConfigurationBadValue,
                                QStringLiteral("there is no project \"%1\": name one under projects").arg(name),
                                {{QStringLiteral("key"), QStringLiteral("projects")}}),
                          file, entry.line);
            }
        }
        const QString userName = userNameOf(entry.spec);
        const auto old = std::find_if(existing->cbegin(), existing->cend(),
                                      [&](const RobotInfo &info) { return info.userName == userName; });
        if (old == existing->cend()) {
            if (!entry.secret) {
                return at(Error(ErrorCode::ConfigurationBadValue,
                                QStringLiteral("robot %1 does not exist yet: give it a secret_file").arg(userName),
                                {{QStringLiteral("key"), QStringLiteral("secret_file")}}),
                          file, entry.line);
            }
            if (const auto added = m_robots.add(entry.spec, entry.secret, Actor::configurationFile()); !added)
                return at(added.error(), file, entry.line);
            continue;
        }
        if (!old->managed || !(old->spec == entry.spec)) {
            if (const auto updated = m_robots.update(old->id, entry.spec, Actor::configurationFile()); !updated)
                return at(updated.error(), file, entry.line);
        }
        if (entry.secret) {
            const auto same = m_robots.hasSecret(old->id, *entry.secret);
            if (!same)
                return same.error();
            if (!*same) {
                if (const auto renewed = m_robots.renew(old->id, entry.secret, Actor::configurationFile()); !renewed)
                    return at(renewed.error(), file, entry.line);
            }
        }
    }
    return {};
}

Result<void> ConfigurationApplier::release(const configuration::Configuration &file)
{
    catalog::UpstreamStore upstreams(m_database);
    const auto upstreamRows = upstreams.all();
    if (!upstreamRows)
        return upstreamRows.error();
    for (catalog::UpstreamRecord row : *upstreamRows) {
        const bool named = std::any_of(file.upstreams.cbegin(), file.upstreams.cend(),
                                       [&](const auto &entry) { return entry.spec.name == row.name; });
        if (!row.managed || named)
            continue;
        row.managed = false;
        if (const auto updated = upstreams.update(row); !updated)
            return updated;
    }
    catalog::ProjectStore projects(m_database);
    const auto projectRows = projects.all();
    if (!projectRows)
        return projectRows.error();
    for (catalog::ProjectRecord row : *projectRows) {
        const bool named = std::any_of(file.projects.cbegin(), file.projects.cend(),
                                       [&](const auto &entry) { return entry.spec.name == row.name; });
        if (!row.managed || named)
            continue;
        row.managed = false;
        if (const auto updated = projects.update(row); !updated)
            return updated;
    }
    catalog::RobotStore robots(m_database);
    const auto robotRows = robots.all();
    if (!robotRows)
        return robotRows.error();
    for (catalog::RobotRecord row : *robotRows) {
        const bool named = std::any_of(file.robots.cbegin(), file.robots.cend(),
                                       [&](const auto &entry) { return userNameOf(entry.spec) == row.userName; });
        if (!row.managed || named)
            continue;
        row.managed = false;
        if (const auto updated = robots.update(row); !updated)
            return updated;
    }
    return {};
}

} // namespace breakwater::admin
