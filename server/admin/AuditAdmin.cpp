// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/AuditAdmin.h"

#include "admin/AuditReader.h"
#include "admin/Conversions.h"
#include "admin/FieldError.h"
#include "catalog/AuditVerifier.h"
#include "catalog/EventStore.h"
#include "catalog/PullStore.h"
#include "catalog/SettingStore.h"

#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace breakwater::admin {

namespace {

Q_LOGGING_CATEGORY(log, "breakwater.audit")

const QString settingsKey = u"audit"_s;
const QString managedKey = u"auditManaged"_s;
constexpr int maxKeepDays = 36'500;
constexpr int maxRelated = 20;
constexpr std::chrono::seconds refusalDelay {2};
constexpr std::chrono::hours pruneInterval {1};

QString systemUser()
{
    if (const passwd *entry = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(::geteuid());
}

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString factsText(const QMap<QString, QString> &facts)
{
    QJsonObject object;
    for (auto it = facts.cbegin(); it != facts.cend(); ++it)
        object.insert(it.key(), it.value());
    return compact(object);
}

/// A form that was filled in wrongly is no attempt at anything.
bool isSlip(ErrorCode code)
{
    return code == ErrorCode::InvalidArgument || code == ErrorCode::InvalidName || code == ErrorCode::AlreadyExists
        || code == ErrorCode::NotFound || code == ErrorCode::Cancelled;
}

AuditOutcome outcomeOf(const std::optional<Error> &error)
{
    if (!error)
        return AuditOutcome::Done;
    const bool refused = error->code == ErrorCode::ManagedByFile || error->code == ErrorCode::InUse
        || error->code == ErrorCode::Denied || error->code == ErrorCode::Unauthorized;
    return refused ? AuditOutcome::Refused : AuditOutcome::Failed;
}

/// The one place where a thing's change gets its word.
QString changeWord(const QString &kind, const AuditedThing *before, const AuditedThing *after)
{
    return kind + (before == nullptr ? u".added"_s : after == nullptr ? u".removed"_s : u".changed"_s);
}

bool isUndoable(const QString &kind, const AuditedThing *before, const AuditedThing *after)
{
    if (kind == u"certificate"_s)
        return false;
    return before == nullptr || after == nullptr || before->values != after->values;
}

} // namespace

AuditAdmin::AuditAdmin(ServerRooms rooms, AuditWatch::Sources sources, QObject *parent)
    : QObject(parent), m_rooms(rooms),
      m_watch(rooms, std::move(sources)), m_console {AuditActorKind::Console, systemUser()}, m_refusals(rooms.clock)
{
    m_refusalTimer.setSingleShot(true);
    m_refusalTimer.setInterval(refusalDelay);
    connect(&m_refusalTimer, &QTimer::timeout, this, [this] { writeRefusals(false); });
    m_pruneTimer.setInterval(pruneInterval);
    connect(&m_pruneTimer, &QTimer::timeout, this, &AuditAdmin::prune);
}

AuditAdmin::~AuditAdmin()
{
    writeRefusals(true);
    m_reader.finish();
}

Result<void> AuditAdmin::load()
{
    const catalog::SettingStore store(m_rooms.database);
    const auto stored = store.value(settingsKey);
    const auto managed = store.value(managedKey);
    if (!stored)
        return stored.error();
    if (!managed)
        return managed.error();
    if (*stored)
        m_settings = audited::auditFrom(QJsonDocument::fromJson((*stored)->toUtf8()).object());
    m_managed = managed->has_value();
    return {};
}

void AuditAdmin::start()
{
    m_pruneTimer.start();
    prune();
}

AuditActor AuditAdmin::actorOf(const QString &name) const
{
    if (name == Actor::console().name)
        return m_console;
    if (name == Actor::configurationFile().name)
        return {AuditActorKind::File, {}};
    if (name == u"server"_s)
        return {AuditActorKind::Server, {}};
    return {AuditActorKind::Schedule, name};
}

void AuditAdmin::note(const AuditActor &actor, const AuditCommand &command, const AuditedState &before,
                      const AuditedState &after, const std::optional<Error> &error)
{
    catalog::AuditRecord base;
    base.actorKind = static_cast<int>(actor.kind);
    base.actor = actor.name;
    const auto nameOf = [&](const AuditedState &state) {
        const auto thing = state.constFind({command.objectKind, command.objectId, {}});
        return thing == state.cend() ? QString() : thing->name;
    };
    const auto writeCommand = [&] {
        catalog::AuditRecord row = base;
        row.action = command.action;
        row.objectKind = command.objectKind;
        row.objectId = command.objectId;
        row.object = command.object;
        if (row.object.isEmpty() && command.objectId != 0)
            row.object = nameOf(before).isEmpty() ? nameOf(after) : nameOf(before);
        row.outcome = static_cast<int>(outcomeOf(error));
        row.error = error ? errorCodeName(error->code) : QString();
        write(row, command.facts, catalog::Durability::Durable);
    };
    if (error) {
        if (!isSlip(error->code))
            writeCommand();
        return;
    }
    if (command.note == AuditCommand::Note::Always)
        writeCommand();
    const auto find = [](const AuditedState &state, const AuditedKey &key) -> const AuditedThing * {
        const auto thing = state.constFind(key);
        return thing == state.cend() ? nullptr : &*thing;
    };
    QList<AuditedKey> all = before.keys();
    for (const AuditedKey &key : after.keys()) {
        if (!before.contains(key))
            all.append(key);
    }
    for (const AuditedKey &key : all) {
        const AuditedThing *was = find(before, key);
        const AuditedThing *is = find(after, key);
        if (was && is && *was == *is)
            continue;
        catalog::AuditRecord row = base;
        const bool own = key.kind == command.objectKind && (command.objectId == 0 || command.objectId == key.id)
            && !command.action.isEmpty() && command.note == AuditCommand::Note::Changes;
        row.action = own ? command.action : changeWord(key.kind, was, is);
        row.objectKind = key.kind;
        row.objectId = key.id;
        row.object = is ? is->name : was->name;
        QJsonObject oldValues = was ? was->values : QJsonObject();
        QJsonObject newValues = is ? is->values : QJsonObject();
        if (was && is && was->secretMark != is->secretMark)
            newValues.insert(u"secret"_s, u"replaced"_s);
        row.undoable = isUndoable(key.kind, was, is);
        row.before = compact(oldValues);
        row.after = compact(newValues);
        write(row, command.facts, catalog::Durability::Durable);
    }
}

void AuditAdmin::record(const QString &actor, const AuditCommand &command, const std::optional<Error> &error)
{
    const AuditActor who = actorOf(actor);
    catalog::AuditRecord row;
    row.actorKind = static_cast<int>(who.kind);
    row.actor = who.name;
    row.action = command.action;
    row.objectKind = command.objectKind;
    row.objectId = command.objectId;
    row.object = command.object;
    row.outcome = static_cast<int>(outcomeOf(error));
    row.error = error ? errorCodeName(error->code) : QString();
    write(row, command.facts, catalog::Durability::Durable);
}

void AuditAdmin::noteRun(const JobRun &run)
{
    if (run.state == RunState::Running)
        return;
    AuditCommand command {u"job."_s + run.kind, u"job"_s, run.id, {}, {}, AuditCommand::Note::Always};
    bool didSomething = run.freedBytes > 0 || run.state != RunState::Finished;
    for (auto it = run.counts.cbegin(); it != run.counts.cend(); ++it) {
        command.facts.insert(it.key(), QString::number(it.value()));
        didSomething = didSomething || (it.value() > 0 && it.key() != u"blobs"_s && it.key() != u"skipped"_s);
    }
    command.facts.insert(u"freedBytes"_s, QString::number(run.freedBytes));
    if (run.state == RunState::Stopped)
        command.facts.insert(u"stopped"_s, u"true"_s);
    // A schedule that found nothing to do did nothing to anybody.
    if (actorOf(run.actor).kind == AuditActorKind::Schedule && !didSomething)
        return;
    record(run.actor, command,
           run.state == RunState::Failed ? std::optional(Error(ErrorCode::StorageIo)) : std::nullopt);
}

void AuditAdmin::write(catalog::AuditRecord row, const QMap<QString, QString> &facts, catalog::Durability durability)
{
    if (m_isObserver)
        return;
    if (row.at == WallTime {})
        row.at = m_rooms.clock.now();
    row.facts = factsText(facts);
    const auto added = catalog::AuditStore(m_rooms.database).add(row, durability);
    if (!added) {
        qCCritical(log) << "a row of the audit log could not be written:" << row.action << row.object
                        << added.error().toLogLine();
        return;
    }
    m_last = toAdmin(*added, row.source.isEmpty() ? QString() : m_rooms.activity.nodeName(row.source.toStdString()));
    Q_EMIT recorded(*m_last);
}

void AuditAdmin::followRefusals()
{
    if (!m_refusalTimer.isActive()) {
        m_refusalTimer.setInterval(refusalDelay);
        m_refusalTimer.start();
    }
}

void AuditAdmin::writeRefusals(bool all)
{
    m_refusals.add(m_rooms.authenticator.refusedLogins().take());
    for (const access::RefusedLogin &login : m_refusals.due(all)) {
        catalog::AuditRecord row;
        const QString user = QString::fromStdString(login.userName);
        const auto reason = access::refusalName(login.reason);
        row.at = login.firstAt;
        row.kind = static_cast<int>(AuditKind::Refusal);
        row.outcome = static_cast<int>(AuditOutcome::Refused);
        row.actorKind = static_cast<int>(user.isEmpty() ? AuditActorKind::Node : AuditActorKind::Robot);
        row.actor = user;
        row.action = u"login.refused"_s;
        row.objectKind = u"login"_s;
        row.object = user;
        row.error = QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
        row.source = QString::fromStdString(login.peerAddress);
        row.requestId = QString::fromStdString(login.requestId);
        row.count = static_cast<qint64>(login.count);
        write(row,
              login.peerAddress.empty() ? QMap<QString, QString> {{u"addresses"_s, u"many"_s}}
                                        : QMap<QString, QString> {},
              catalog::Durability::Relaxed);
    }
    if (m_refusals.isWaiting() && !all) {
        m_refusalTimer.setInterval(std::chrono::seconds(30));
        m_refusalTimer.start();
    }
}

Result<void> AuditAdmin::apply(const AuditSettings &settings, const Actor &actor)
{
    if (m_managed && !actor.isFile)
        return Error(ErrorCode::ManagedByFile, {}, {{u"name"_s, u"audit"_s}});
    if (settings.keepDays < 0 || settings.keepDays > maxKeepDays) {
        return badField(u"keepDays"_s, u"between 0 and %1 days"_s.arg(maxKeepDays),
                        {{u"value"_s, QString::number(settings.keepDays)}});
    }
    if (const auto stored
        = catalog::SettingStore(m_rooms.database).set(settingsKey, compact(audited::toJson(settings)));
        !stored)
        return stored;
    m_settings = settings;
    // After the row about this change: what it removes was removed by it.
    QMetaObject::invokeMethod(this, &AuditAdmin::prune, Qt::QueuedConnection);
    return {};
}

Result<void> AuditAdmin::applyFile(const std::optional<AuditSettings> &settings)
{
    catalog::SettingStore store(m_rooms.database);
    m_managed = settings.has_value();
    if (!settings)
        return store.remove(managedKey);
    if (const auto applied = apply(*settings, Actor::configurationFile()); !applied)
        return applied;
    return store.set(managedKey, u"1"_s);
}

void AuditAdmin::prune()
{
    if (m_isObserver)
        return;
    if (m_settings.keepDays > 0) {
        const WallTime before = m_rooms.clock.now() - std::chrono::days(m_settings.keepDays);
        const auto rows = catalog::AuditStore(m_rooms.database).removeBefore(before);
        const auto pulls = catalog::PullStore(m_rooms.database).removeBefore(before);
        const auto events = catalog::EventStore(m_rooms.database).removeBefore(before);
        for (const auto *removed : {&rows, &pulls, &events}) {
            if (!*removed)
                qCWarning(log) << "old history could not be removed:" << removed->error().toLogLine();
        }
        const qint64 gone = rows.ok() ? *rows : 0;
        const qint64 gonePulls = pulls.ok() ? *pulls : 0;
        if (gone > 0 || gonePulls > 0) {
            record(u"audit retention"_s,
                   {u"audit.pruned"_s,
                    u"audit"_s,
                    0,
                    u"audit"_s,
                    {{u"rows"_s, QString::number(gone)}, {u"pulls"_s, QString::number(gonePulls)}},
                    AuditCommand::Note::Always});
        }
    }
    if (const auto now = state())
        Q_EMIT stateChanged(*now);
}

Result<AuditState> AuditAdmin::state() const
{
    AuditState state;
    state.settings = m_settings;
    state.settingsManaged = m_managed;
    const catalog::AuditStore store(m_rooms.database);
    const auto chain = store.chain();
    if (!chain)
        return chain.error();
    state.rows = chain->lastId - chain->prunedId;
    state.sizeBytes = chain->sizeBytes;
    std::optional<WallTime> oldest;
    const auto first = store.oldest();
    if (!first)
        return first.error();
    oldest = *first;
    const auto pulls
        = m_rooms.database.select(u"SELECT count(*), min(started_at) FROM pulls"_s, {}, [&](const catalog::Row &row) {
              state.pulls = row.integer(0);
              if (!row.isNull(1) && (!oldest || row.time(1) < *oldest))
                  oldest = row.time(1);
              return false;
          });
    if (!pulls)
        return pulls.error();
    if (oldest)
        state.oldestAt = toDateTime(*oldest);
    return state;
}

/// `work` on a connection and in a thread of its own.
template<typename T, typename Work>
void AuditAdmin::readBeside(Work work, Done<T> done)
{
    m_reader.run(
        [path = m_rooms.database.path(), work = std::move(work)]() -> Result<T> {
            catalog::Database::Options options;
            options.readOnly = true;
            auto database = catalog::Database::open(path, options);
            if (!database)
                return database.error();
            return work(*database);
        },
        std::move(done));
}

void AuditAdmin::query(const AuditFilter &filter, const AuditCursor &after, int limit, Done<AuditPage> done)
{
    readBeside<AuditPage>(
        [filter, after, limit](catalog::Database &database) { return readAuditPage(database, filter, after, limit); },
        std::move(done));
}

Result<std::optional<catalog::AuditRecord>> AuditAdmin::find(qint64 id) const
{
    return catalog::AuditStore(m_rooms.database).find(id);
}

Result<AuditDetail> AuditAdmin::detail(AuditKind kind, qint64 id) const
{
    AuditDetail detail;
    if (kind == AuditKind::Pull) {
        const auto pull = catalog::AuditSearch(m_rooms.database).pull(id);
        if (!pull)
            return pull.error();
        if (!*pull)
            return Error(ErrorCode::NotFound, u"no such pull"_s);
        detail.entry = toAdmin(**pull);
        AuditFilter same;
        same.words = {detail.entry.object};
        same.changes = same.refusals = false;
        const auto page = catalog::AuditSearch(m_rooms.database).page(wishOf(same), {}, maxRelated + 1);
        if (!page)
            return page.error();
        for (const catalog::AuditHit &hit : *page) {
            if (hit.record.id != id && detail.related.size() < maxRelated)
                detail.related.append(toAdmin(hit));
        }
        return detail;
    }
    const catalog::AuditStore store(m_rooms.database);
    const auto record = store.find(id);
    if (!record)
        return record.error();
    if (!*record)
        return Error(ErrorCode::NotFound, u"no such row"_s);
    const auto entryOf = [this](const catalog::AuditRecord &row) {
        return toAdmin(row, row.source.isEmpty() ? QString() : m_rooms.activity.nodeName(row.source.toStdString()));
    };
    detail.entry = entryOf(**record);
    detail.before = (*record)->before;
    detail.after = (*record)->after;
    const QJsonObject facts = QJsonDocument::fromJson((*record)->facts.toUtf8()).object();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        detail.facts.insert(it.key(), it.value().toString());
    detail.hash = QString::fromLatin1((*record)->hash.toHex());
    const auto former = store.find(id - 1);
    if (!former)
        return former.error();
    const auto chain = store.chain();
    if (!chain)
        return chain.error();
    detail.formerHash = QString::fromLatin1((*former ? (*former)->hash : chain->prunedHash).toHex());
    const auto related = store.ofObject((*record)->objectKind, (*record)->objectId, (*record)->object, maxRelated + 1);
    if (!related)
        return related.error();
    for (const catalog::AuditRecord &row : *related) {
        if (row.id != id && detail.related.size() < maxRelated)
            detail.related.append(entryOf(row));
    }
    return detail;
}

void AuditAdmin::verify(Done<AuditVerdict> done)
{
    readBeside<AuditVerdict>(
        [](catalog::Database &database) -> Result<AuditVerdict> {
            const auto finding = catalog::verifyAudit(database);
            if (!finding)
                return finding.error();
            AuditVerdict verdict;
            verdict.fault = static_cast<AuditFault>(finding->fault);
            verdict.checked = finding->checked;
            verdict.atId = finding->atId;
            verdict.writtenAs = finding->writtenAs;
            verdict.prunedUpTo = finding->prunedId;
            verdict.head = QString::fromLatin1(finding->lastHash.toHex());
            return verdict;
        },
        std::move(done));
}

void AuditAdmin::exportTo(const AuditExport &request, Done<AuditExported> done)
{
    const QFileInfo file(request.file);
    if (!file.isAbsolute() || file.isDir()) {
        done(badField(u"file"_s, u"an absolute path of a file is needed"_s));
        return;
    }
    if (!file.absoluteDir().exists()) {
        done(badField(u"file"_s, u"there is no such folder"_s, {{u"value"_s, file.absolutePath()}}));
        return;
    }
    readBeside<AuditExported>([request](catalog::Database &database) { return writeAudit(database, request); },
                              std::move(done));
}

} // namespace breakwater::admin
