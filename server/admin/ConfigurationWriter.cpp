// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConfigurationWriter.h"

#include "admin/ConfigurationValues.h"
#include "nodeconfig/TextQuoting.h"

namespace breakwater::configuration {
namespace {

using namespace Qt::StringLiterals;
using nodeconfig::yamlQuoted;

QString flowList(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(yamlQuoted(text));
    return u'[' + quoted.join(u", "_s) + u']';
}

/// The lines of one list item: the first behind a dash.
class Item
{
public:
    void add(const QString &key, const QString &value) { m_lines.append(key + u": "_s + value); }
    void comment(const QString &text) { m_lines.append(u"# "_s + text); }
    void line(const QString &text) { m_lines.append(text); }
    void block(const QString &key, const QString &text)
    {
        line(key + u": |"_s);
        for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
            line(u"  "_s + part.trimmed());
    }

    QString text() const
    {
        QString result;
        for (const QString &line : m_lines)
            result += (result.isEmpty() ? u"  - "_s : u"    "_s) + line + u'\n';
        return result;
    }

private:
    QStringList m_lines;
};

QString serverSection(const admin::ServerSettings &settings)
{
    QString text = u"server:\n"_s;
    const auto add = [&text](const QString &key, const QString &value) { text += u"  %1: %2\n"_s.arg(key, value); };
    if (!settings.listen.isEmpty())
        add(u"listen"_s, flowList(settings.listen));
    add(u"names"_s, flowList(settings.names));
    switch (settings.tls.mode) {
    case admin::TlsMode::Automatic: add(u"tls"_s, u"auto"_s); break;
    case admin::TlsMode::Off: add(u"tls"_s, u"off"_s); break;
    case admin::TlsMode::Files:
        add(u"tls"_s,
            u"{certificate: %1, key: %2}"_s.arg(yamlQuoted(settings.tls.certificateFile),
                                                yamlQuoted(settings.tls.keyFile)));
        break;
    }
    add(u"anonymous_pull"_s, flowList(settings.anonymousPull));
    add(u"offline"_s, settings.offline ? u"true"_s : u"false"_s);
    add(u"store_limit"_s, formatSize(settings.storeLimitBytes));
    return text;
}

QString patternKey(TagPattern::Kind kind)
{
    switch (kind) {
    case TagPattern::Kind::Glob: return u"match"_s;
    case TagPattern::Kind::Regex: return u"regex"_s;
    case TagPattern::Kind::Class: return u"class"_s;
    }
    return {};
}

QString storageSection(const admin::StorageSettings &settings)
{
    QString text = u"\nstorage:\n"_s;
    const auto add = [&text](const QString &key, const QString &value) { text += u"  %1: %2\n"_s.arg(key, value); };
    const auto timeOr
        = [](qint64 seconds, const QString &none) { return seconds == 0 ? yamlQuoted(none) : formatInterval(seconds); };
    if (!settings.folder.isEmpty())
        add(u"folder"_s, yamlQuoted(settings.folder));
    add(u"free_floor"_s, formatSize(settings.freeFloorBytes));
    add(u"low_mark"_s, u"%1%"_s.arg(settings.lowMarkPercent));
    add(u"grace"_s, formatInterval(settings.graceMinutes * 60LL));
    add(u"trash"_s, timeOr(settings.trashHours * 3600LL, u"off"_s));
    add(u"keep_parts"_s, formatInterval(settings.partDays * 86400LL));
    add(u"keep_what_nodes_use"_s, timeOr(settings.nodesUseDays * 86400LL, u"off"_s));
    add(u"collect"_s, yamlQuoted(formatSchedule(settings.collection)));
    add(u"scrub"_s, yamlQuoted(formatSchedule(settings.scrub)));
    add(u"scrub_rate"_s, formatSize(settings.scrubBytesPerSecond));
    return text;
}

QString auditSection(const admin::AuditSettings &audit)
{
    return u"\naudit:\n  keep: "_s + (audit.keepDays == 0 ? u"forever"_s : QString::number(audit.keepDays) + u'd')
        + u'\n';
}

void writeRetention(Item &item, const admin::RetentionSpec &retention)
{
    if (retention == admin::RetentionSpec {})
        return;
    item.line(u"retention:"_s);
    if (retention.unusedDays > 0)
        item.line(u"  unused: "_s + formatInterval(retention.unusedDays * 86400LL));
    if (retention.untaggedDays > 0)
        item.line(u"  untagged: "_s + formatInterval(retention.untaggedDays * 86400LL));
    if (retention.keepLast.isEmpty())
        return;
    item.line(u"  keep_last:"_s);
    for (const admin::KeepLastRule &rule : retention.keepLast)
        item.line(u"    - {%1: %2, count: %3}"_s.arg(patternKey(rule.kind), yamlQuoted(rule.pattern)).arg(rule.count));
}

void writeRoute(Item &item, const admin::UpstreamInfo &info)
{
    const admin::UpstreamSpec &spec = info.spec;
    if (!spec.realmHosts.isEmpty())
        item.add(u"realm_hosts"_s, flowList(spec.realmHosts));
    if (!spec.proxyUrl.isEmpty() && spec.proxyUsername.isEmpty()) {
        item.add(u"proxy"_s, yamlQuoted(spec.proxyUrl));
    } else if (!spec.proxyUrl.isEmpty()) {
        item.line(u"proxy:"_s);
        item.line(u"  url: "_s + yamlQuoted(spec.proxyUrl));
        item.line(u"  username: "_s + yamlQuoted(spec.proxyUsername));
        if (info.hasProxyPassword)
            item.comment(u"  password_file: /path/to/password   # not exported; without this the stored one stays"_s);
    }
    if (!spec.clientCertificate.isEmpty()) {
        item.block(u"client_certificate"_s, spec.clientCertificate);
        item.comment(u"client_key: /path/to/key   # the key is not exported; without this the stored one stays"_s);
    }
    if (spec.addresses != AddressFamily::Any)
        item.add(u"addresses"_s, addressFamilyName(spec.addresses));
}

QString upstreamItem(const admin::UpstreamInfo &info)
{
    const admin::UpstreamSpec &spec = info.spec;
    Item item;
    item.add(u"name"_s, yamlQuoted(spec.name));
    item.add(u"provider"_s, yamlQuoted(spec.provider));
    item.add(u"url"_s, yamlQuoted(spec.url));
    if (!spec.username.isEmpty())
        item.add(u"username"_s, yamlQuoted(spec.username));
    if (info.hasPassword)
        item.comment(
            u"password_file: /path/to/password   # the password is not exported; without this the stored one stays"_s);
    if (!spec.caPem.isEmpty())
        item.block(u"ca"_s, spec.caPem);
    if (!spec.allowedPrivateHosts.isEmpty())
        item.add(u"allowed_private_hosts"_s, flowList(spec.allowedPrivateHosts));
    writeRoute(item, info);
    if (!spec.enabled)
        item.add(u"enabled"_s, u"false"_s);
    return item.text();
}

QString projectItem(const admin::ProjectInfo &info)
{
    Item item;
    item.add(u"name"_s, yamlQuoted(info.spec.name));
    item.add(u"upstream"_s, yamlQuoted(info.upstreamName));
    if (!info.fallbackNames.isEmpty())
        item.add(u"fallbacks"_s, flowList(info.fallbackNames));
    item.add(u"serves"_s, flowList(info.spec.serves));
    if (info.spec.isDefault)
        item.add(u"default"_s, u"true"_s);
    if (!info.spec.freshness.isEmpty()) {
        item.line(u"freshness:"_s);
        for (const admin::FreshnessRule &rule : info.spec.freshness)
            item.line(u"  - {%1: %2, every: %3}"_s.arg(patternKey(rule.kind), yamlQuoted(rule.pattern),
                                                       formatInterval(rule.seconds)));
    }
    if (info.spec.whileRevalidateSeconds > 0)
        item.add(u"stale_while_revalidate"_s, formatInterval(info.spec.whileRevalidateSeconds));
    if (!info.spec.staleOnError)
        item.add(u"stale_on_error"_s, u"false"_s);
    if (info.spec.staleMaxAgeSeconds > 0)
        item.add(u"stale_max_age"_s, formatInterval(info.spec.staleMaxAgeSeconds));
    if (info.spec.strictGone)
        item.add(u"gone_upstream"_s, u"refuse"_s);
    if (!info.spec.prefetch)
        item.add(u"prefetch"_s, u"false"_s);
    if (info.spec.quotaBytes > 0)
        item.add(u"quota"_s, formatSize(info.spec.quotaBytes));
    writeRetention(item, info.spec.retention);
    if (!info.spec.allow.isEmpty())
        item.add(u"allow"_s, flowList(info.spec.allow));
    if (!info.spec.deny.isEmpty())
        item.add(u"deny"_s, flowList(info.spec.deny));
    return item.text();
}

QString robotItem(const admin::RobotInfo &info)
{
    const admin::RobotSpec &spec = info.spec;
    Item item;
    item.add(u"name"_s, yamlQuoted(spec.name));
    if (!spec.project.isEmpty())
        item.add(u"project"_s, yamlQuoted(spec.project));
    else
        item.add(u"projects"_s, flowList(spec.projects));
    if (!spec.description.isEmpty())
        item.add(u"description"_s, yamlQuoted(spec.description));
    item.comment(u"secret_file: /path/to/secret   # the secret is not exported; without this the stored one stays"_s);
    item.add(u"expires"_s, formatExpiry(spec.expiresAt));
    if (spec.disabled)
        item.add(u"disabled"_s, u"true"_s);
    if (!spec.networks.isEmpty())
        item.add(u"networks"_s, flowList(spec.networks));
    return item.text();
}

template<typename T>
QString section(const QString &name, const QList<T> &entries, QString (*write)(const T &))
{
    if (entries.isEmpty())
        return {};
    QString text = u'\n' + name + u":\n"_s;
    for (const T &entry : entries)
        text += write(entry);
    return text;
}

} // namespace

QString writeConfiguration(const admin::ServerSettings &settings, const admin::StorageSettings &storage,
                           const admin::AuditSettings &audit, const QList<admin::UpstreamInfo> &upstreams,
                           const QList<admin::ProjectInfo> &projects, const QList<admin::RobotInfo> &robots)
{
    return u"# Breakwater configuration, for --config FILE. What stands here is managed by this file; what does not "
           u"is\n"
           "# left alone. Intervals are written as 90s, 10m, 24h, 7d, always or never; a date in expires is the start "
           "of\n"
           "# that day in UTC. Files are named by their path, relative to this file's folder or absolute.\n"_s
        + serverSection(settings) + storageSection(storage) + auditSection(audit)
        + section(u"upstreams"_s, upstreams, upstreamItem) + section(u"projects"_s, projects, projectItem)
        + section(u"robots"_s, robots, robotItem);
}

} // namespace breakwater::configuration
