// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/RobotAdmin.h"

#include "access/RobotName.h"
#include "access/SecretGenerator.h"
#include "access/SecretHash.h"
#include "access/SubnetList.h"
#include "admin/Conversions.h"
#include "admin/FieldError.h"
#include "base/Reference.h"
#include "catalog/ProjectStore.h"
#include "catalog/RemovedRobotStore.h"

#include <algorithm>

#include <QLoggingCategory>
#include <QSet>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

constexpr std::chrono::hours week {7 * 24};
constexpr std::chrono::days maxOverlap {30};
constexpr int maxNodes = 100;

} // namespace

RobotAdmin::RobotAdmin(ServerRooms rooms, QObject *parent) : QObject(parent), m_rooms(rooms)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(std::chrono::seconds(2));
    connect(&m_flush, &QTimer::timeout, this, &RobotAdmin::flushUses);
    m_look.setInterval(std::chrono::minutes(15));
    connect(&m_look, &QTimer::timeout, this, &RobotAdmin::lookAtClock);
}

void RobotAdmin::start()
{
    m_look.start();
    lookAtClock();
}

void RobotAdmin::lookAtClock()
{
    const WallTime now = m_rooms.clock.now();
    const auto gone = catalog::RemovedRobotStore(m_rooms.database).removeBefore(now - restorable);
    if (!gone)
        qCWarning(log) << "deleted robots could not be forgotten:" << gone.error().toLogLine();
    catalog::RobotStore store(m_rooms.database);
    const auto records = store.all();
    if (!records) {
        qCWarning(log) << "robots could not be looked at:" << records.error().toLogLine();
        return;
    }
    bool changedAny = false;
    for (catalog::RobotRecord record : *records) {
        warnOfExpiry(record);
        if (record.oldSecretHash.isEmpty() || record.oldSecretUntil > now)
            continue;
        // It is good for nothing any more, and what is good for nothing is not kept.
        record.oldSecretHash.clear();
        record.oldSecretUntil = {};
        if (const auto updated = store.update(record); !updated)
            qCWarning(log) << "an old secret could not be forgotten:" << updated.error().toLogLine();
        changedAny = true;
    }
    if (!changedAny)
        return;
    if (const auto reloaded = reload(); !reloaded)
        qCWarning(log) << "robots could not be read again:" << reloaded.error().toLogLine();
    tellAll();
}

void RobotAdmin::warnOfExpiry(const catalog::RobotRecord &robot)
{
    const WallTime now = m_rooms.clock.now();
    if (!robot.expiresAt || robot.disabled)
        return;
    // The closest of the marks that was passed; 14, then 7, then 1 day before, and the end itself.
    int mark = 0;
    for (const int days : {14, 7, 1}) {
        if (*robot.expiresAt - now <= std::chrono::days(days))
            mark = days;
    }
    const bool over = *robot.expiresAt <= now;
    constexpr int overMark = -1;
    if (over)
        mark = overMark;
    const bool told = mark == 0 || robot.warnedDays == mark
        || (robot.warnedDays != 0 && !over && (robot.warnedDays == overMark || robot.warnedDays < mark));
    if (told)
        return;
    if (const auto noted = catalog::RobotStore(m_rooms.database).noteWarning(robot.id, mark); !noted) {
        qCWarning(log) << "a warning could not be noted:" << noted.error().toLogLine();
        return;
    }
    m_rooms.activity.recordEvent(over ? activity::Severity::Critical : activity::Severity::Warning,
                                 over ? QStringLiteral("robot.expired") : QStringLiteral("robot.expires"),
                                 QStringLiteral("server"),
                                 {{QStringLiteral("robot"), robot.userName},
                                  {QStringLiteral("at"), toDateTime(*robot.expiresAt).toString(Qt::ISODate)}});
}

RobotAdmin::~RobotAdmin()
{
    flushUses();
}

Result<void> RobotAdmin::reload()
{
    const auto records = catalog::RobotStore(m_rooms.database).all();
    if (!records)
        return records.error();
    std::vector<access::Robot> robots;
    for (const catalog::RobotRecord &record : *records) {
        access::Robot robot;
        robot.id = record.id;
        robot.userName = record.userName.toStdString();
        robot.secretHash = record.secretHash.toStdString();
        robot.projects.all = record.allProjects;
        for (const qint64 id : record.projectIds)
            robot.projects.ids.push_back(static_cast<access::ProjectId>(id));
        if (record.projectId != 0)
            robot.projects = {false, {static_cast<access::ProjectId>(record.projectId)}};
        robot.expiresAt = record.expiresAt;
        robot.disabled = record.disabled;
        robot.oldSecretHash = record.oldSecretHash.toStdString();
        robot.oldSecretUntil = record.oldSecretUntil;
        // Checked when it was stored. A text that cannot be read lets nobody in.
        auto networks = access::SubnetList::parse(record.networks);
        if (networks)
            robot.networks = std::move(*networks);
        else
            robot.disabled = true;
        robots.push_back(std::move(robot));
    }
    m_rooms.authenticator.setRobots(std::make_shared<const access::RobotDirectory>(std::move(robots)));
    m_loaded.clear();
    for (const catalog::RobotRecord &record : *records)
        m_loaded.insert(record.id, record);
    return {};
}

void RobotAdmin::followProjects(const Actor &actor)
{
    const auto before = m_loaded;
    if (const auto reloaded = reload(); !reloaded) {
        qCWarning(log) << "robots could not be read again:" << reloaded.error().toLogLine();
        return;
    }
    for (const catalog::RobotRecord &record : before) {
        if (m_loaded.contains(record.id))
            continue;
        m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.robotRemoved"), actor.name,
                                     {{QStringLiteral("robot"), record.userName}});
        Q_EMIT removed(record.id);
    }
    tellAll();
}

Result<QMap<qint64, QString>> RobotAdmin::projectNames() const
{
    const auto projects = catalog::ProjectStore(m_rooms.database).all();
    if (!projects)
        return projects.error();
    QMap<qint64, QString> names;
    for (const catalog::ProjectRecord &project : *projects)
        names.insert(project.id, project.name);
    return names;
}

RobotInfo RobotAdmin::infoFor(const catalog::RobotRecord &record, const QMap<qint64, QString> &projectNames) const
{
    RobotInfo info;
    info.id = record.id;
    info.spec.name = record.name;
    if (record.projectId != 0) {
        info.spec.project = projectNames.value(record.projectId);
        info.spec.projects = {info.spec.project};
    } else if (record.allProjects) {
        info.spec.projects = {QStringLiteral("*")};
    } else {
        for (const qint64 id : record.projectIds)
            info.spec.projects.append(projectNames.value(id));
        info.spec.projects.sort();
    }
    info.spec.description = record.description;
    info.spec.disabled = record.disabled;
    if (record.expiresAt) {
        info.spec.expiresAt = toDateTime(*record.expiresAt);
        info.expired = *record.expiresAt <= m_rooms.clock.now();
    }
    info.userName = record.userName;
    info.managed = record.managed;
    info.createdAt = toDateTime(record.createdAt);
    info.lastUsedAt = toDateTime(record.lastUsedAt);
    if (!record.lastUsedBy.isEmpty())
        info.lastUsedBy = m_rooms.activity.nodeName(record.lastUsedBy.toStdString());
    info.spec.networks = record.networks;
    info.rotatedAt = toDateTime(record.rotatedAt);
    const WallTime now = m_rooms.clock.now();
    const bool hasOld = !record.oldSecretHash.isEmpty() && record.oldSecretUntil > now;
    if (hasOld)
        info.oldSecretUntil = toDateTime(record.oldSecretUntil);
    const catalog::RobotStore store(m_rooms.database);
    if (const auto pulls = store.pullsSince(record.userName, now - week))
        info.pullsInWeek = *pulls;
    const auto nodes = store.nodes(record.id, now - week);
    for (const catalog::RobotNodeRecord &node : nodes ? nodes->mid(0, maxNodes) : QList<catalog::RobotNodeRecord>()) {
        const QString name = m_rooms.activity.nodeName(node.address.toStdString());
        info.nodes.append({node.address, name == node.address ? QString() : name,
                           toDateTime(std::max(node.usedAt, node.oldUsedAt)), hasOld && node.oldUsedAt > node.usedAt});
    }
    return info;
}

Result<QList<RobotInfo>> RobotAdmin::list() const
{
    const auto records = catalog::RobotStore(m_rooms.database).all();
    if (!records)
        return records.error();
    const auto names = projectNames();
    if (!names)
        return names.error();
    QList<RobotInfo> infos;
    for (const catalog::RobotRecord &record : *records)
        infos.append(infoFor(record, *names));
    return infos;
}

void RobotAdmin::tellAll()
{
    const auto all = list();
    for (const RobotInfo &info : all ? *all : QList<RobotInfo>())
        Q_EMIT changed(info);
}

Result<RobotInfo> RobotAdmin::find(qint64 id) const
{
    const auto record = catalog::RobotStore(m_rooms.database).find(id);
    if (!record)
        return record.error();
    if (!*record)
        return Error(ErrorCode::NotFound, QStringLiteral("no such robot"));
    const auto names = projectNames();
    if (!names)
        return names.error();
    return infoFor(**record, *names);
}

Result<catalog::RobotRecord> RobotAdmin::recordFor(const RobotSpec &spec) const
{
    if (!isProjectName(spec.name.toStdString()))
        return badField(QStringLiteral("name"), QStringLiteral("lower-case letters, digits, '.', '_' and '-' only"));
    if (!spec.project.isEmpty() && !isProjectName(spec.project.toStdString()))
        return badField(QStringLiteral("project"), QStringLiteral("no project name"));
    // What a removed project leaves: without any project only as long as it is disabled.
    if (spec.project.isEmpty() && spec.projects.isEmpty() && !spec.disabled)
        return badField(QStringLiteral("projects"), QStringLiteral("at least one project, or \"*\" for all"));
    for (const QString &project : spec.projects) {
        if (project != QLatin1String("*") && !isProjectName(project.toStdString()))
            return badField(QStringLiteral("projects"), QStringLiteral("no project name"));
    }
    catalog::RobotRecord record;
    record.name = spec.name;
    const auto names = projectNames();
    if (!names)
        return names.error();
    const auto noProject = [](const QString &field, const QString &name) {
        return badField(field, QStringLiteral("no such project"), {{QStringLiteral("value"), name}});
    };
    if (!spec.project.isEmpty()) {
        record.projectId = names->key(spec.project, 0);
        if (record.projectId == 0)
            return noProject(QStringLiteral("project"), spec.project);
    } else if (spec.projects.contains(QStringLiteral("*"))) {
        record.allProjects = true;
    } else {
        for (const QString &name : spec.projects) {
            const qint64 id = names->key(name, 0);
            if (id == 0)
                return noProject(QStringLiteral("projects"), name);
            record.projectIds.append(id);
        }
        std::sort(record.projectIds.begin(), record.projectIds.end());
    }
    record.userName
        = QString::fromStdString(access::RobotName {spec.name.toStdString(), spec.project.toStdString()}.userName());
    record.description = spec.description;
    if (spec.expiresAt.isValid())
        record.expiresAt = toWallTime(spec.expiresAt);
    record.disabled = spec.disabled;
    if (const auto networks = access::SubnetList::parse(spec.networks); !networks) {
        return badField(QStringLiteral("networks"), networks.error().detail,
                        {{QStringLiteral("value"), networks.error().params.value(QStringLiteral("value"))}});
    }
    record.networks = spec.networks;
    return record;
}

Result<RobotWithSecret> RobotAdmin::add(const RobotSpec &spec, const std::optional<Secret> &secret, const Actor &actor)
{
    auto record = recordFor(spec);
    if (!record)
        return record.error();
    const Secret given = secret ? *secret : access::generateSecret();
    record->secretHash = QString::fromStdString(access::SecretHash::make(given));
    record->managed = actor.isFile;
    record->createdAt = m_rooms.clock.now();
    const auto id = catalog::RobotStore(m_rooms.database).add(*record);
    if (!id)
        return id.error();
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.robotCreated"), actor.name,
                                 {{QStringLiteral("robot"), record->userName}});
    const auto info = find(*id);
    if (!info)
        return info.error();
    Q_EMIT changed(*info);
    return RobotWithSecret {*info, given};
}

Result<catalog::RobotRecord> RobotAdmin::editable(qint64 id, const Actor &actor) const
{
    const auto record = catalog::RobotStore(m_rooms.database).find(id);
    if (!record)
        return record.error();
    if (!*record)
        return Error(ErrorCode::NotFound, QStringLiteral("no such robot"));
    if ((*record)->managed && !actor.isFile)
        return Error(ErrorCode::ManagedByFile, {}, {{QStringLiteral("name"), (*record)->userName}});
    return **record;
}

Result<RobotInfo> RobotAdmin::update(qint64 id, const RobotSpec &spec, const Actor &actor)
{
    const auto before = editable(id, actor);
    if (!before)
        return before.error();
    auto record = recordFor(spec);
    if (!record)
        return record.error();
    record->id = id;
    record->secretHash = before->secretHash;
    record->rotatedAt = before->rotatedAt;
    record->oldSecretHash = before->oldSecretHash;
    record->oldSecretUntil = before->oldSecretUntil;
    record->managed = actor.isFile;
    if (const auto updated = catalog::RobotStore(m_rooms.database).update(*record); !updated)
        return updated.error();
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.robotChanged"), actor.name,
                                 {{QStringLiteral("robot"), record->userName}});
    auto info = find(id);
    if (info)
        Q_EMIT changed(*info);
    return info;
}

Result<RobotWithSecret> RobotAdmin::renew(qint64 id, const std::optional<Secret> &secret, const Actor &actor)
{
    return replaceSecret(id, secret, std::chrono::seconds(0), actor);
}

Result<RobotWithSecret> RobotAdmin::rotate(qint64 id, std::chrono::seconds overlap, const Actor &actor)
{
    if (overlap < std::chrono::seconds(0) || overlap > maxOverlap)
        return badField(QStringLiteral("overlap"), QStringLiteral("between nothing and 30 days"));
    return replaceSecret(id, std::nullopt, overlap, actor);
}

Result<RobotWithSecret> RobotAdmin::replaceSecret(qint64 id, const std::optional<Secret> &secret,
                                                  std::chrono::seconds overlap, const Actor &actor)
{
    flushUses(); // those are uses of what is the old secret from now on
    auto record = editable(id, actor);
    if (!record)
        return record.error();
    const Secret given = secret ? *secret : access::generateSecret();
    const WallTime now = m_rooms.clock.now();
    record->oldSecretHash = overlap.count() > 0 ? record->secretHash : QString();
    record->oldSecretUntil = overlap.count() > 0 ? now + overlap : WallTime {};
    record->secretHash = QString::fromStdString(access::SecretHash::make(given));
    record->rotatedAt = now;
    catalog::RobotStore store(m_rooms.database);
    const auto stored = m_rooms.database.transaction(catalog::Durability::Durable, [&]() -> Result<void> {
        if (const auto updated = store.update(*record); !updated)
            return updated;
        return store.ageUses(id);
    });
    if (!stored)
        return stored.error();
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.robotSecretRenewed"), actor.name,
                                 {{QStringLiteral("robot"), record->userName}});
    const auto info = find(id);
    if (!info)
        return info.error();
    Q_EMIT changed(*info);
    return RobotWithSecret {*info, given};
}

Result<RobotInfo> RobotAdmin::endOldSecret(qint64 id, const Actor &actor)
{
    auto record = editable(id, actor);
    if (!record)
        return record.error();
    if (record->oldSecretHash.isEmpty())
        return Error(ErrorCode::NotFound, QStringLiteral("there is no old secret"));
    record->oldSecretHash.clear();
    record->oldSecretUntil = {};
    if (const auto updated = catalog::RobotStore(m_rooms.database).update(*record); !updated)
        return updated.error();
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.robotOldSecretEnded"), actor.name,
                                 {{QStringLiteral("robot"), record->userName}});
    auto info = find(id);
    if (info)
        Q_EMIT changed(*info);
    return info;
}

Result<bool> RobotAdmin::hasSecret(qint64 id, const Secret &secret) const
{
    const auto record = catalog::RobotStore(m_rooms.database).find(id);
    if (!record)
        return record.error();
    if (!*record)
        return Error(ErrorCode::NotFound, QStringLiteral("no such robot"));
    return access::SecretHash::verify((*record)->secretHash.toStdString(), secret.reveal().toStdString());
}

Result<void> RobotAdmin::remove(qint64 id, const Actor &actor)
{
    const auto record = editable(id, actor);
    if (!record)
        return record.error();
    if (const auto gone
        = catalog::RemovedRobotStore(m_rooms.database).takeAway(*record, actor.name, m_rooms.clock.now());
        !gone)
        return gone.error();
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.robotRemoved"), actor.name,
                                 {{QStringLiteral("robot"), record->userName}});
    Q_EMIT removed(id);
    return {};
}

Result<QList<RemovedRobot>> RobotAdmin::removedRobots() const
{
    const auto records = catalog::RemovedRobotStore(m_rooms.database).all();
    if (!records)
        return records.error();
    QList<RemovedRobot> robots;
    for (const catalog::RemovedRobotRecord &record : *records) {
        const WallTime until = record.removedAt + restorable;
        if (until > m_rooms.clock.now()) {
            robots.append({record.robot.id, record.robot.userName, record.actor, toDateTime(record.removedAt),
                           toDateTime(until)});
        }
    }
    return robots;
}

Result<RobotInfo> RobotAdmin::restore(qint64 removedId, const Actor &actor)
{
    const auto there = removedRobots();
    if (!there)
        return there.error();
    const auto removed = std::find_if(there->cbegin(), there->cend(),
                                      [removedId](const RemovedRobot &robot) { return robot.id == removedId; });
    if (removed == there->cend())
        return Error(ErrorCode::NotFound, QStringLiteral("it was deleted more than a day ago"));
    if (const auto back = catalog::RemovedRobotStore(m_rooms.database).bringBack(removedId); !back) {
        Error error = back.error();
        error.params.insert(QStringLiteral("name"), removed->userName);
        return error;
    }
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.robotRestored"), actor.name,
                                 {{QStringLiteral("robot"), removed->userName}});
    auto info = find(removedId);
    if (info)
        Q_EMIT changed(*info);
    return info;
}

void RobotAdmin::noteUse(const catalog::RobotUse &use)
{
    m_uses[{use.robotId, use.by, use.oldSecret}] = use;
    if (!m_flush.isActive())
        m_flush.start();
}

void RobotAdmin::flushUses()
{
    if (m_uses.empty())
        return;
    QList<catalog::RobotUse> uses;
    for (const auto &[key, use] : m_uses)
        uses.append(use);
    std::sort(uses.begin(), uses.end(),
              [](const catalog::RobotUse &left, const catalog::RobotUse &right) { return left.at < right.at; });
    if (const auto recorded = catalog::RobotStore(m_rooms.database).recordUses(uses); !recorded) {
        qCWarning(log) << "robot uses could not be written:" << recorded.error().toLogLine();
        return;
    }
    m_uses.clear();
    QSet<qint64> told;
    for (const catalog::RobotUse &use : uses) {
        if (told.contains(use.robotId))
            continue;
        told.insert(use.robotId);
        if (const auto info = find(use.robotId))
            Q_EMIT changed(*info);
    }
}

} // namespace breakwater::admin
