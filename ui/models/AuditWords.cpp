// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AuditWords.h"

#include "models/ActivityWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace breakwater::ui::words {

using namespace Qt::StringLiterals;

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

QString translated(const char *text)
{
    return QCoreApplication::translate("AuditWords", text);
}

using Table = QHash<QString, const char *>;

const Table &actions()
{
    static const Table table {
        {u"pull"_s, QT_TRANSLATE_NOOP("AuditWords", "Image pulled")},
        {u"login.refused"_s, QT_TRANSLATE_NOOP("AuditWords", "Sign-in refused")},
        {u"upstream.added"_s, QT_TRANSLATE_NOOP("AuditWords", "Upstream added")},
        {u"upstream.changed"_s, QT_TRANSLATE_NOOP("AuditWords", "Upstream changed")},
        {u"upstream.removed"_s, QT_TRANSLATE_NOOP("AuditWords", "Upstream removed")},
        {u"project.added"_s, QT_TRANSLATE_NOOP("AuditWords", "Project added")},
        {u"project.changed"_s, QT_TRANSLATE_NOOP("AuditWords", "Project changed")},
        {u"project.removed"_s, QT_TRANSLATE_NOOP("AuditWords", "Project removed")},
        {u"robot.added"_s, QT_TRANSLATE_NOOP("AuditWords", "Robot created")},
        {u"robot.changed"_s, QT_TRANSLATE_NOOP("AuditWords", "Robot changed")},
        {u"robot.removed"_s, QT_TRANSLATE_NOOP("AuditWords", "Robot deleted")},
        {u"robot.restored"_s, QT_TRANSLATE_NOOP("AuditWords", "Robot brought back")},
        {u"robot.secretRenewed"_s, QT_TRANSLATE_NOOP("AuditWords", "Secret renewed")},
        {u"robot.secretRotated"_s, QT_TRANSLATE_NOOP("AuditWords", "Secret rotated")},
        {u"robot.oldSecretEnded"_s, QT_TRANSLATE_NOOP("AuditWords", "Old secret ended")},
        {u"settings.changed"_s, QT_TRANSLATE_NOOP("AuditWords", "Server settings changed")},
        {u"setup.finished"_s, QT_TRANSLATE_NOOP("AuditWords", "Set-up finished")},
        {u"storage.changed"_s, QT_TRANSLATE_NOOP("AuditWords", "Rules for space changed")},
        {u"store.moveStarted"_s, QT_TRANSLATE_NOOP("AuditWords", "Move of the store started")},
        {u"audit.changed"_s, QT_TRANSLATE_NOOP("AuditWords", "Retention of the log changed")},
        {u"audit.pruned"_s, QT_TRANSLATE_NOOP("AuditWords", "Old history removed")},
        {u"pin.added"_s, QT_TRANSLATE_NOOP("AuditWords", "Pin added")},
        {u"pin.removed"_s, QT_TRANSLATE_NOOP("AuditWords", "Pin removed")},
        {u"node.renamed"_s, QT_TRANSLATE_NOOP("AuditWords", "Node renamed")},
        {u"node.added"_s, QT_TRANSLATE_NOOP("AuditWords", "Node named")},
        {u"node.changed"_s, QT_TRANSLATE_NOOP("AuditWords", "Node renamed")},
        {u"node.removed"_s, QT_TRANSLATE_NOOP("AuditWords", "Node's name removed")},
        {u"node.linkMade"_s, QT_TRANSLATE_NOOP("AuditWords", "Link for a node made")},
        {u"node.linkWithdrawn"_s, QT_TRANSLATE_NOOP("AuditWords", "Link for a node withdrawn")},
        {u"certificate.added"_s, QT_TRANSLATE_NOOP("AuditWords", "Certificate made")},
        {u"certificate.changed"_s, QT_TRANSLATE_NOOP("AuditWords", "Certificate changed")},
        {u"certificate.removed"_s, QT_TRANSLATE_NOOP("AuditWords", "Certificate removed")},
        {u"certificate.renewed"_s, QT_TRANSLATE_NOOP("AuditWords", "Certificate renewed")},
        {u"configuration.applied"_s, QT_TRANSLATE_NOOP("AuditWords", "Configuration file applied")},
        {u"images.deleted"_s, QT_TRANSLATE_NOOP("AuditWords", "Images deleted")},
        {u"images.restored"_s, QT_TRANSLATE_NOOP("AuditWords", "Images restored")},
        {u"images.exported"_s, QT_TRANSLATE_NOOP("AuditWords", "Images exported")},
        {u"images.imported"_s, QT_TRANSLATE_NOOP("AuditWords", "Images imported")},
        {u"images.warmUpStarted"_s, QT_TRANSLATE_NOOP("AuditWords", "Warm-up started")},
        {u"trash.freed"_s, QT_TRANSLATE_NOOP("AuditWords", "Trash freed")},
        {u"backup.saved"_s, QT_TRANSLATE_NOOP("AuditWords", "Backup saved")},
        {u"restore.staged"_s, QT_TRANSLATE_NOOP("AuditWords", "Restore prepared")},
        {u"restore.applied"_s, QT_TRANSLATE_NOOP("AuditWords", "Restore put in place")},
        {u"restore.dropped"_s, QT_TRANSLATE_NOOP("AuditWords", "Restore given up")},
        {u"restore.takenBack"_s, QT_TRANSLATE_NOOP("AuditWords", "Restore taken back")},
        {u"job.collection"_s, QT_TRANSLATE_NOOP("AuditWords", "Collection ran")},
        {u"job.eviction"_s, QT_TRANSLATE_NOOP("AuditWords", "Images evicted")},
        {u"job.scrub"_s, QT_TRANSLATE_NOOP("AuditWords", "Scrub ran")},
        {u"job.move"_s, QT_TRANSLATE_NOOP("AuditWords", "Store moved")},
        {u"job.stopped"_s, QT_TRANSLATE_NOOP("AuditWords", "Job stopped")},
    };
    return table;
}

const Table &objects()
{
    static const Table table {
        {u"settings"_s, QT_TRANSLATE_NOOP("AuditWords", "Server")},
        {u"storage"_s, QT_TRANSLATE_NOOP("AuditWords", "Storage")},
        {u"audit"_s, QT_TRANSLATE_NOOP("AuditWords", "Audit log")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("AuditWords", "Certificate")},
        {u"images"_s, QT_TRANSLATE_NOOP("AuditWords", "Images")},
        {u"job"_s, QT_TRANSLATE_NOOP("AuditWords", "Storage")},
        {u"node"_s, QT_TRANSLATE_NOOP("AuditWords", "Nodes")},
        {u"configuration"_s, QT_TRANSLATE_NOOP("AuditWords", "Configuration")},
        {u"store"_s, QT_TRANSLATE_NOOP("AuditWords", "Store")},
        {u"backup"_s, QT_TRANSLATE_NOOP("AuditWords", "Backup")},
        {u"login"_s, QT_TRANSLATE_NOOP("AuditWords", "Sign-in")},
    };
    return table;
}

const Table &errors()
{
    static const Table table {
        {u"wrongSecret"_s, QT_TRANSLATE_NOOP("AuditWords", "The secret was wrong")},
        {u"unknownRobot"_s, QT_TRANSLATE_NOOP("AuditWords", "There is no such robot")},
        {u"malformed"_s, QT_TRANSLATE_NOOP("AuditWords", "The header was no login")},
        {u"expired"_s, QT_TRANSLATE_NOOP("AuditWords", "The robot has expired")},
        {u"disabled"_s, QT_TRANSLATE_NOOP("AuditWords", "The robot is disabled")},
        {u"wrongNetwork"_s, QT_TRANSLATE_NOOP("AuditWords", "The robot may not come from this address")},
        {u"tokenInvalid"_s, QT_TRANSLATE_NOOP("AuditWords", "The token is not good any more")},
        {u"tooManyAttempts"_s, QT_TRANSLATE_NOOP("AuditWords", "Too many different secrets were tried")},
        {u"command.managedByFile"_s, QT_TRANSLATE_NOOP("AuditWords", "The configuration file manages it")},
        {u"command.inUse"_s, QT_TRANSLATE_NOOP("AuditWords", "Something still uses it")},
    };
    return table;
}

const Table &fields()
{
    static const Table table {
        {u"name"_s, QT_TRANSLATE_NOOP("AuditWords", "Name")},
        {u"provider"_s, QT_TRANSLATE_NOOP("AuditWords", "Provider")},
        {u"url"_s, QT_TRANSLATE_NOOP("AuditWords", "URL")},
        {u"username"_s, QT_TRANSLATE_NOOP("AuditWords", "User name")},
        {u"password"_s, QT_TRANSLATE_NOOP("AuditWords", "Password")},
        {u"ca"_s, QT_TRANSLATE_NOOP("AuditWords", "Trusted CA")},
        {u"private_hosts"_s, QT_TRANSLATE_NOOP("AuditWords", "Private hosts")},
        {u"realm_hosts"_s, QT_TRANSLATE_NOOP("AuditWords", "Token hosts")},
        {u"proxy"_s, QT_TRANSLATE_NOOP("AuditWords", "Proxy")},
        {u"proxy_username"_s, QT_TRANSLATE_NOOP("AuditWords", "Proxy user")},
        {u"proxy_password"_s, QT_TRANSLATE_NOOP("AuditWords", "Proxy password")},
        {u"client_certificate"_s, QT_TRANSLATE_NOOP("AuditWords", "Client certificate")},
        {u"client_key"_s, QT_TRANSLATE_NOOP("AuditWords", "Client key")},
        {u"addresses"_s, QT_TRANSLATE_NOOP("AuditWords", "Addresses")},
        {u"enabled"_s, QT_TRANSLATE_NOOP("AuditWords", "Enabled")},
        {u"secret"_s, QT_TRANSLATE_NOOP("AuditWords", "Secret")},
        {u"upstream"_s, QT_TRANSLATE_NOOP("AuditWords", "Upstream")},
        {u"fallbacks"_s, QT_TRANSLATE_NOOP("AuditWords", "Fallbacks")},
        {u"serves"_s, QT_TRANSLATE_NOOP("AuditWords", "Serves")},
        {u"default"_s, QT_TRANSLATE_NOOP("AuditWords", "Default project")},
        {u"freshness"_s, QT_TRANSLATE_NOOP("AuditWords", "Freshness")},
        {u"stale_while_revalidate"_s, QT_TRANSLATE_NOOP("AuditWords", "Stale while revalidating")},
        {u"stale_on_error"_s, QT_TRANSLATE_NOOP("AuditWords", "Stale on error")},
        {u"stale_max_age"_s, QT_TRANSLATE_NOOP("AuditWords", "Oldest stale copy")},
        {u"gone_upstream"_s, QT_TRANSLATE_NOOP("AuditWords", "Gone upstream")},
        {u"allow"_s, QT_TRANSLATE_NOOP("AuditWords", "Allowed")},
        {u"deny"_s, QT_TRANSLATE_NOOP("AuditWords", "Denied")},
        {u"prefetch"_s, QT_TRANSLATE_NOOP("AuditWords", "Prefetch")},
        {u"quota"_s, QT_TRANSLATE_NOOP("AuditWords", "Quota")},
        {u"unused"_s, QT_TRANSLATE_NOOP("AuditWords", "Unused images go after")},
        {u"untagged"_s, QT_TRANSLATE_NOOP("AuditWords", "Untagged images go after")},
        {u"keep_last"_s, QT_TRANSLATE_NOOP("AuditWords", "Newest tags kept")},
        {u"project"_s, QT_TRANSLATE_NOOP("AuditWords", "Project")},
        {u"projects"_s, QT_TRANSLATE_NOOP("AuditWords", "May pull")},
        {u"description"_s, QT_TRANSLATE_NOOP("AuditWords", "Description")},
        {u"expires"_s, QT_TRANSLATE_NOOP("AuditWords", "Expires")},
        {u"disabled"_s, QT_TRANSLATE_NOOP("AuditWords", "Disabled")},
        {u"networks"_s, QT_TRANSLATE_NOOP("AuditWords", "Allowed networks")},
        {u"repository"_s, QT_TRANSLATE_NOOP("AuditWords", "Repository")},
        {u"tag"_s, QT_TRANSLATE_NOOP("AuditWords", "Tag")},
        {u"digest"_s, QT_TRANSLATE_NOOP("AuditWords", "Digest")},
        {u"note"_s, QT_TRANSLATE_NOOP("AuditWords", "Note")},
        {u"listen"_s, QT_TRANSLATE_NOOP("AuditWords", "Listens on")},
        {u"names"_s, QT_TRANSLATE_NOOP("AuditWords", "Names")},
        {u"tls"_s, QT_TRANSLATE_NOOP("AuditWords", "TLS")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("AuditWords", "Certificate file")},
        {u"key_file"_s, QT_TRANSLATE_NOOP("AuditWords", "Key file")},
        {u"anonymous_pull"_s, QT_TRANSLATE_NOOP("AuditWords", "Pull without login")},
        {u"offline"_s, QT_TRANSLATE_NOOP("AuditWords", "Offline mode")},
        {u"store_limit"_s, QT_TRANSLATE_NOOP("AuditWords", "Limit of the store")},
        {u"folder"_s, QT_TRANSLATE_NOOP("AuditWords", "Folder")},
        {u"free_floor"_s, QT_TRANSLATE_NOOP("AuditWords", "Kept free on the disk")},
        {u"low_mark"_s, QT_TRANSLATE_NOOP("AuditWords", "Low mark")},
        {u"grace"_s, QT_TRANSLATE_NOOP("AuditWords", "Grace after a pull")},
        {u"trash"_s, QT_TRANSLATE_NOOP("AuditWords", "Trash keeps for")},
        {u"keep_parts"_s, QT_TRANSLATE_NOOP("AuditWords", "Unfinished downloads kept for")},
        {u"keep_what_nodes_use"_s, QT_TRANSLATE_NOOP("AuditWords", "What nodes use is kept for")},
        {u"collect"_s, QT_TRANSLATE_NOOP("AuditWords", "Collection runs")},
        {u"scrub"_s, QT_TRANSLATE_NOOP("AuditWords", "Scrub runs")},
        {u"scrub_rate"_s, QT_TRANSLATE_NOOP("AuditWords", "Scrub reads a second")},
        {u"keep"_s, QT_TRANSLATE_NOOP("AuditWords", "History is kept for")},
        {u"fingerprint"_s, QT_TRANSLATE_NOOP("AuditWords", "Fingerprint")},
        {u"ca_fingerprint"_s, QT_TRANSLATE_NOOP("AuditWords", "Fingerprint of the CA")},
        {u"undoes"_s, QT_TRANSLATE_NOOP("AuditWords", "Takes back row")},
        {u"rows"_s, QT_TRANSLATE_NOOP("AuditWords", "Rows")},
        {u"pulls"_s, QT_TRANSLATE_NOOP("AuditWords", "Pulls")},
        {u"tags"_s, QT_TRANSLATE_NOOP("AuditWords", "Tags")},
        {u"digests"_s, QT_TRANSLATE_NOOP("AuditWords", "Digests")},
        {u"manifests"_s, QT_TRANSLATE_NOOP("AuditWords", "Manifests")},
        {u"images"_s, QT_TRANSLATE_NOOP("AuditWords", "Images")},
        {u"blobs"_s, QT_TRANSLATE_NOOP("AuditWords", "Blobs")},
        {u"trashed"_s, QT_TRANSLATE_NOOP("AuditWords", "Moved to the trash")},
        {u"skipped"_s, QT_TRANSLATE_NOOP("AuditWords", "Skipped")},
        {u"freedBytes"_s, QT_TRANSLATE_NOOP("AuditWords", "Freed")},
        {u"file"_s, QT_TRANSLATE_NOOP("AuditWords", "File")},
        {u"list"_s, QT_TRANSLATE_NOOP("AuditWords", "List")},
        {u"items"_s, QT_TRANSLATE_NOOP("AuditWords", "Items")},
        {u"overlapSeconds"_s, QT_TRANSLATE_NOOP("AuditWords", "Old secret stays good for")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("AuditWords", "Stopped early")},
    };
    return table;
}

} // namespace

QString auditAction(const QString &action)
{
    const char *text = actions().value(action, nullptr);
    return text ? translated(text) : action;
}

QString auditActorKind(admin::AuditActorKind kind)
{
    switch (kind) {
    case admin::AuditActorKind::Console: return Tr::tr("in the console");
    case admin::AuditActorKind::CommandLine: return Tr::tr("on the command line");
    case admin::AuditActorKind::File: return Tr::tr("the configuration file");
    case admin::AuditActorKind::Schedule: return Tr::tr("a rule or a schedule");
    case admin::AuditActorKind::Server: return Tr::tr("the server by itself");
    case admin::AuditActorKind::Robot: return Tr::tr("a robot");
    case admin::AuditActorKind::Node: return Tr::tr("a node without a login");
    }
    return {};
}

QString auditActor(const admin::AuditEntry &entry)
{
    switch (entry.actorKind) {
    case admin::AuditActorKind::File: return entry.actor.isEmpty() ? Tr::tr("Configuration file") : entry.actor;
    case admin::AuditActorKind::Schedule:
        return entry.actor.isEmpty() || entry.actor == u"schedule"_s ? Tr::tr("Schedule")
            : entry.actor == u"space limit"_s                        ? Tr::tr("Space limit")
            : entry.actor == u"audit retention"_s                    ? Tr::tr("Retention")
                                                                     : entry.actor;
    case admin::AuditActorKind::Server: return Tr::tr("Server");
    case admin::AuditActorKind::Node: return Tr::tr("Anonymous");
    case admin::AuditActorKind::Console:
    case admin::AuditActorKind::CommandLine:
    case admin::AuditActorKind::Robot: break;
    }
    return entry.actor;
}

QString auditObject(const admin::AuditEntry &entry)
{
    const char *kind = objects().value(entry.objectKind, nullptr);
    if (entry.object.isEmpty() || entry.object == u"server"_s || entry.object == entry.objectKind)
        return kind ? translated(kind) : entry.object;
    return entry.object;
}

QString auditSource(const admin::AuditEntry &entry)
{
    if (!entry.source.isEmpty())
        return entry.node.isEmpty() ? entry.source : entry.node;
    return entry.kind == admin::AuditKind::Refusal ? Tr::tr("several addresses") : Tr::tr("this machine");
}

Badge auditOutcome(const admin::AuditEntry &entry)
{
    if (entry.kind == admin::AuditKind::Pull) {
        static const QHash<QString, admin::Outcome> outcomes {
            {u"hit"_s, admin::Outcome::Hit},       {u"revalidated"_s, admin::Outcome::Revalidated},
            {u"joined"_s, admin::Outcome::Joined}, {u"miss"_s, admin::Outcome::Miss},
            {u"stale"_s, admin::Outcome::Stale},   {u"refused"_s, admin::Outcome::Refused},
            {u"failed"_s, admin::Outcome::Failed}};
        if (entry.outcome == admin::AuditOutcome::Failed)
            return outcome(admin::Outcome::Failed);
        return outcome(outcomes.value(entry.answered, admin::Outcome::Hit));
    }
    switch (entry.outcome) {
    case admin::AuditOutcome::Done: return {Tr::tr("Done"), u"good"_s, Tone::Good};
    case admin::AuditOutcome::Refused:
        return {entry.count > 1 ? Tr::tr("Refused %n times", nullptr, static_cast<int>(entry.count))
                                : Tr::tr("Refused"),
                u"refused"_s, Tone::Warning};
    case admin::AuditOutcome::Failed: return {Tr::tr("Failed"), u"failed"_s, Tone::Critical};
    }
    return {};
}

QString auditError(const QString &code)
{
    const char *text = errors().value(code, nullptr);
    return text ? translated(text) : reasonPhrase(code);
}

QString auditField(const QString &key)
{
    const char *text = fields().value(key, nullptr);
    return text ? translated(text) : key;
}

QString auditValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts.append(part.toString());
        return parts.isEmpty() ? Tr::tr("none", "an empty list") : parts.join(u", "_s);
    }
    if (value.isDouble())
        return count(value.toInteger());
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString text = value.toString();
    if (text == u"replaced"_s)
        return Tr::tr("replaced by a new one");
    if (text == u"set"_s)
        return Tr::tr("set, not shown");
    return text.isEmpty() ? Tr::tr("none", "an empty text") : text;
}

QString auditFact(const QString &key, const QString &value)
{
    if (key.endsWith(u"Bytes"_s))
        return bytes(value.toLongLong());
    if (key.endsWith(u"Seconds"_s))
        return duration(value.toLongLong());
    if (value == u"true"_s)
        return Tr::tr("yes");
    if (value == u"*"_s)
        return Tr::tr("all");
    return value;
}

QString undoRefusal(const Error &error)
{
    const QString reason = error.params.value(u"reason"_s);
    if (reason == u"notUndoable"_s)
        return Tr::tr("This is no change of configuration; there is nothing to take back.");
    if (reason == u"changedSince"_s)
        return Tr::tr("It was changed again since. Take back the newer changes first, or edit it by hand.");
    if (reason == u"secretGone"_s)
        return Tr::tr("A password or key was replaced with it. The log keeps none, so it must be entered again.");
    if (reason == u"imagesGone"_s)
        return Tr::tr("The project has images by now, and they would go with it. Delete the project if you mean that.");
    return {};
}

QList<Difference> auditDifferences(const QString &beforeJson, const QString &afterJson)
{
    const QJsonObject before = QJsonDocument::fromJson(beforeJson.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(afterJson.toUtf8()).object();
    QStringList keys = before.keys();
    for (const QString &key : after.keys()) {
        if (!before.contains(key))
            keys.append(key);
    }
    const auto isEmpty = [](const QJsonValue &value) {
        return value.isUndefined() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty());
    };
    QList<Difference> differences;
    for (const QString &key : keys) {
        if (before[key] == after[key] || (isEmpty(before[key]) && isEmpty(after[key])))
            continue;
        // Of a thing that came or went only what was said of it.
        const bool came = beforeJson.isEmpty();
        const bool went = afterJson.isEmpty();
        differences.append({auditField(key), came || !before.contains(key) ? QString() : auditValue(before[key]),
                            went || !after.contains(key) ? QString() : auditValue(after[key])});
    }
    return differences;
}

} // namespace breakwater::ui::words
