// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/AuditedSpecs.h"

#include "admin/ConfigurationValues.h"
#include "admin/Conversions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakwater::admin::audited {

namespace {

using configuration::formatExpiry;
using configuration::formatInterval;
using configuration::formatSchedule;
using configuration::formatSize;

QJsonArray array(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        list.append(entry.toString());
    return list;
}

/// A time with a word of its own for none.
QString interval(qint64 seconds, const QString &none)
{
    return seconds == 0 ? none : formatInterval(seconds);
}

qint64 secondsOf(const QJsonValue &value, const QString &none)
{
    const QString text = value.toString();
    return text.isEmpty() || text == none ? 0 : configuration::parseInterval(text).value_or(0);
}

QString days(int number, const QString &none)
{
    return number == 0 ? none : QString::number(number) + u'd';
}

int daysOf(const QJsonValue &value)
{
    QString text = value.toString();
    return text.endsWith(u'd') ? text.chopped(1).toInt() : 0;
}

qint64 bytesOf(const QJsonValue &value)
{
    return configuration::parseSize(value.toString()).value_or(0);
}

/// "glob v* every 10m"
QString ruleText(const QString &kind, const QString &pattern, const QString &verb, const QString &value)
{
    return kind + u' ' + pattern + u' ' + verb + u' ' + value;
}

struct RuleText
{
    TagPattern::Kind kind = TagPattern::Kind::Glob;
    QString pattern;
    QString value;
};

RuleText ruleOf(const QString &text, const QString &verb)
{
    const qsizetype kindEnd = text.indexOf(u' ');
    const qsizetype patternEnd = text.lastIndexOf(u' ' + verb + u' ');
    return {tagPatternKindOf(text.left(kindEnd)), text.mid(kindEnd + 1, patternEnd - kindEnd - 1),
            text.mid(patternEnd + verb.size() + 2)};
}

QString tlsModeName(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Automatic: return u"auto"_s;
    case TlsMode::Off: return u"off"_s;
    case TlsMode::Files: return u"files"_s;
    }
    return {};
}

TlsMode tlsModeOf(const QString &name)
{
    return name == u"off"_s ? TlsMode::Off : name == u"files"_s ? TlsMode::Files : TlsMode::Automatic;
}

QString setOrNot(const QByteArray &sealed)
{
    return sealed.isEmpty() ? QString() : u"set"_s;
}

} // namespace

QJsonObject toJson(const catalog::UpstreamRecord &upstream)
{
    return {{u"name"_s, upstream.name},
            {u"provider"_s, upstream.provider},
            {u"url"_s, upstream.url},
            {u"username"_s, upstream.username},
            {u"password"_s, setOrNot(upstream.passwordSealed)},
            {u"ca"_s, upstream.caPem},
            {u"private_hosts"_s, array(upstream.allowedPrivateHosts)},
            {u"realm_hosts"_s, array(upstream.realmHosts)},
            {u"proxy"_s, upstream.proxyUrl},
            {u"proxy_username"_s, upstream.proxyUsername},
            {u"proxy_password"_s, setOrNot(upstream.proxyPasswordSealed)},
            {u"client_certificate"_s, upstream.clientCertificate},
            {u"client_key"_s, setOrNot(upstream.clientKeySealed)},
            {u"addresses"_s, upstream.addresses},
            {u"enabled"_s, upstream.enabled}};
}

UpstreamSpec upstreamFrom(const QJsonObject &json)
{
    UpstreamSpec spec;
    spec.name = json[u"name"_s].toString();
    spec.provider = json[u"provider"_s].toString();
    spec.url = json[u"url"_s].toString();
    spec.username = json[u"username"_s].toString();
    spec.caPem = json[u"ca"_s].toString();
    spec.allowedPrivateHosts = texts(json[u"private_hosts"_s]);
    spec.realmHosts = texts(json[u"realm_hosts"_s]);
    spec.proxyUrl = json[u"proxy"_s].toString();
    spec.proxyUsername = json[u"proxy_username"_s].toString();
    spec.clientCertificate = json[u"client_certificate"_s].toString();
    spec.addresses = addressFamilyOf(json[u"addresses"_s].toString()).value_or(AddressFamily::Any);
    spec.enabled = json[u"enabled"_s].toBool(true);
    return spec;
}

QJsonObject toJson(const catalog::ProjectRecord &project, const Names &upstreams)
{
    const catalog::ProjectPolicyRecord &policy = project.policy;
    QStringList fallbacks;
    for (const qint64 id : policy.fallbackUpstreamIds)
        fallbacks.append(upstreams.value(id));
    QStringList freshness;
    for (const catalog::FreshnessRecord &rule : project.freshness)
        freshness.append(ruleText(rule.kind, rule.pattern, u"every"_s, formatInterval(rule.seconds)));
    QStringList keepLast;
    for (const catalog::KeepLastRecord &rule : policy.keepLast)
        keepLast.append(ruleText(rule.kind, rule.pattern, u"keep"_s, QString::number(rule.count)));
    return {{u"name"_s, project.name},
            {u"upstream"_s, upstreams.value(project.upstreamId)},
            {u"fallbacks"_s, array(fallbacks)},
            {u"serves"_s, array(project.serves)},
            {u"default"_s, project.isDefault},
            {u"freshness"_s, array(freshness)},
            {u"stale_while_revalidate"_s, interval(policy.whileRevalidateSeconds, u"off"_s)},
            {u"stale_on_error"_s, policy.staleOnError},
            {u"stale_max_age"_s, interval(policy.staleMaxAgeSeconds, u"unlimited"_s)},
            {u"gone_upstream"_s, policy.strictGone ? u"refuse"_s : u"serve"_s},
            {u"allow"_s, array(policy.allow)},
            {u"deny"_s, array(policy.deny)},
            {u"prefetch"_s, policy.prefetch},
            {u"quota"_s, formatSize(policy.quotaBytes)},
            {u"unused"_s, days(policy.unusedDays, u"never"_s)},
            {u"untagged"_s, days(policy.untaggedDays, u"never"_s)},
            {u"keep_last"_s, array(keepLast)}};
}

Result<ProjectSpec> projectFrom(const QJsonObject &json, const Names &upstreams)
{
    ProjectSpec spec;
    std::optional<Error> missing;
    const auto idOf = [&](const QString &name) {
        const qint64 id = upstreams.key(name, 0);
        if (id == 0)
            missing = Error(ErrorCode::NotFound, u"no such upstream"_s, {{u"name"_s, name}});
        return id;
    };
    spec.name = json[u"name"_s].toString();
    spec.upstreamId = idOf(json[u"upstream"_s].toString());
    for (const QString &name : texts(json[u"fallbacks"_s]))
        spec.fallbackUpstreamIds.append(idOf(name));
    if (missing)
        return *missing;
    spec.serves = texts(json[u"serves"_s]);
    spec.isDefault = json[u"default"_s].toBool();
    for (const QString &text : texts(json[u"freshness"_s])) {
        const RuleText rule = ruleOf(text, u"every"_s);
        spec.freshness.append({rule.pattern, configuration::parseInterval(rule.value).value_or(0), rule.kind});
    }
    spec.whileRevalidateSeconds = secondsOf(json[u"stale_while_revalidate"_s], u"off"_s);
    spec.staleOnError = json[u"stale_on_error"_s].toBool(true);
    spec.staleMaxAgeSeconds = secondsOf(json[u"stale_max_age"_s], u"unlimited"_s);
    spec.strictGone = json[u"gone_upstream"_s].toString() == u"refuse"_s;
    spec.allow = texts(json[u"allow"_s]);
    spec.deny = texts(json[u"deny"_s]);
    spec.prefetch = json[u"prefetch"_s].toBool(true);
    spec.quotaBytes = bytesOf(json[u"quota"_s]);
    spec.retention.unusedDays = daysOf(json[u"unused"_s]);
    spec.retention.untaggedDays = daysOf(json[u"untagged"_s]);
    for (const QString &text : texts(json[u"keep_last"_s])) {
        const RuleText rule = ruleOf(text, u"keep"_s);
        spec.retention.keepLast.append({rule.pattern, rule.kind, rule.value.toInt()});
    }
    return spec;
}

QJsonObject toJson(const catalog::RobotRecord &robot, const Names &projects)
{
    QStringList pulls;
    for (const qint64 id : robot.projectIds)
        pulls.append(projects.value(id));
    pulls.sort();
    if (robot.allProjects)
        pulls = QStringList {u"*"_s};
    return {{u"name"_s, robot.name},
            {u"project"_s, robot.projectId != 0 ? projects.value(robot.projectId) : QString()},
            {u"projects"_s, robot.projectId != 0 ? QJsonArray() : array(pulls)},
            {u"description"_s, robot.description},
            {u"expires"_s, formatExpiry(robot.expiresAt ? toDateTime(*robot.expiresAt) : QDateTime())},
            {u"disabled"_s, robot.disabled},
            {u"networks"_s, array(robot.networks)}};
}

RobotSpec robotFrom(const QJsonObject &json)
{
    RobotSpec spec;
    spec.name = json[u"name"_s].toString();
    spec.project = json[u"project"_s].toString();
    spec.projects = spec.project.isEmpty() ? texts(json[u"projects"_s]) : QStringList {spec.project};
    spec.description = json[u"description"_s].toString();
    if (const auto expiry = configuration::parseExpiry(json[u"expires"_s].toString()))
        spec.expiresAt = expiry->at;
    spec.disabled = json[u"disabled"_s].toBool();
    spec.networks = texts(json[u"networks"_s]);
    return spec;
}

QJsonObject toJson(const catalog::PinRecord &pin, const Names &projects)
{
    return {{u"project"_s, projects.value(pin.projectId)},
            {u"repository"_s, pin.repository},
            {u"tag"_s, pin.tag},
            {u"digest"_s, pin.digest.isNull() ? QString() : pin.digest.toQString()},
            {u"note"_s, pin.note}};
}

Result<PinSpec> pinFrom(const QJsonObject &json, const Names &projects)
{
    PinSpec spec;
    spec.projectId = projects.key(json[u"project"_s].toString(), 0);
    if (spec.projectId == 0)
        return Error(ErrorCode::NotFound, u"no such project"_s, {{u"name"_s, json[u"project"_s].toString()}});
    spec.repository = json[u"repository"_s].toString();
    spec.tag = json[u"tag"_s].toString();
    spec.digest = json[u"digest"_s].toString();
    spec.note = json[u"note"_s].toString();
    return spec;
}

QJsonObject toJson(const ServerSettings &settings)
{
    return {{u"listen"_s, array(settings.listen)},      {u"names"_s, array(settings.names)},
            {u"tls"_s, tlsModeName(settings.tls.mode)}, {u"certificate"_s, settings.tls.certificateFile},
            {u"key_file"_s, settings.tls.keyFile},      {u"anonymous_pull"_s, array(settings.anonymousPull)},
            {u"offline"_s, settings.offline},           {u"store_limit"_s, formatSize(settings.storeLimitBytes)}};
}

ServerSettings serverFrom(const QJsonObject &json)
{
    ServerSettings settings;
    settings.listen = texts(json[u"listen"_s]);
    settings.names = texts(json[u"names"_s]);
    settings.tls
        = {tlsModeOf(json[u"tls"_s].toString()), json[u"certificate"_s].toString(), json[u"key_file"_s].toString()};
    settings.anonymousPull = texts(json[u"anonymous_pull"_s]);
    settings.offline = json[u"offline"_s].toBool();
    settings.storeLimitBytes = bytesOf(json[u"store_limit"_s]);
    return settings;
}

QJsonObject toJson(const StorageSettings &settings)
{
    return {{u"folder"_s, settings.folder},
            {u"free_floor"_s, formatSize(settings.freeFloorBytes)},
            {u"low_mark"_s, QString::number(settings.lowMarkPercent) + u'%'},
            {u"grace"_s, QString::number(settings.graceMinutes) + u'm'},
            {u"trash"_s, settings.trashHours == 0 ? u"off"_s : QString::number(settings.trashHours) + u'h'},
            {u"keep_parts"_s, days(settings.partDays, u"0d"_s)},
            {u"keep_what_nodes_use"_s, days(settings.nodesUseDays, u"off"_s)},
            {u"collect"_s, formatSchedule(settings.collection)},
            {u"scrub"_s, formatSchedule(settings.scrub)},
            {u"scrub_rate"_s, formatSize(settings.scrubBytesPerSecond)}};
}

StorageSettings storageFrom(const QJsonObject &json)
{
    StorageSettings settings;
    settings.folder = json[u"folder"_s].toString();
    settings.freeFloorBytes = bytesOf(json[u"free_floor"_s]);
    settings.lowMarkPercent = json[u"low_mark"_s].toString().chopped(1).toInt();
    settings.graceMinutes = json[u"grace"_s].toString().chopped(1).toInt();
    const QString trash = json[u"trash"_s].toString();
    settings.trashHours = trash == u"off"_s ? 0 : trash.chopped(1).toInt();
    settings.partDays = daysOf(json[u"keep_parts"_s]);
    settings.nodesUseDays = daysOf(json[u"keep_what_nodes_use"_s]);
    settings.collection = configuration::parseSchedule(json[u"collect"_s].toString()).value_or(settings.collection);
    settings.scrub = configuration::parseSchedule(json[u"scrub"_s].toString()).value_or(settings.scrub);
    settings.scrubBytesPerSecond = bytesOf(json[u"scrub_rate"_s]);
    return settings;
}

QJsonObject toJson(const AuditSettings &settings)
{
    return {{u"keep"_s, days(settings.keepDays, u"forever"_s)}};
}

AuditSettings auditFrom(const QJsonObject &json)
{
    return {daysOf(json[u"keep"_s])};
}

} // namespace breakwater::admin::audited
