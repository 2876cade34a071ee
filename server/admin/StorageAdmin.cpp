// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/StorageAdmin.h"

#include "admin/Conversions.h"
#include "admin/FieldError.h"
#include "admin/StorageCodec.h"
#include "admin/StorageConversions.h"
#include "catalog/BlobTable.h"
#include "catalog/NodeImageStore.h"
#include "catalog/ProjectStore.h"
#include "catalog/RunStore.h"
#include "catalog/SettingStore.h"
#include "upstream/UpstreamClient.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(lcStorage, "breakwater.admin")

const QString settingsKey = u"storage"_s;
const QString managedKey = u"storage.managed"_s;
const QString collectionJob = u"collection"_s;
const QString scrubJob = u"scrub"_s;
constexpr std::chrono::minutes nothingAgain {30};

} // namespace

StorageAdmin::StorageAdmin(ServerRooms rooms, maintenance::ImageRemover &remover, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_remover(remover),
      m_collector(
          rooms.database, rooms.store, rooms.engine, remover, rooms.clock, [this] { return rules(); },
          [this] { return busyRepositories(); }),
      m_guard(rooms.store, m_collector), m_scrubber(rooms.database, rooms.store, remover, rooms.clock),
      m_mover(rooms.database, rooms.store, rooms.clock), m_scheduler(rooms.clock),
      m_usage(rooms.database.path(), rooms.clock), m_backup(rooms.database)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(std::chrono::seconds(1));
    connect(&m_tell, &QTimer::timeout, this, [this] {
        if (const auto now = overview())
            Q_EMIT overviewChanged(*now);
    });
    m_usage.setKeepSource([this] {
        const QList<catalog::PinRecord> all = pins();
        return std::pair(keepRules(all), all);
    });
    connect(&m_usage, &maintenance::UsageCounter::counted, this, [this] {
        Q_EMIT usageChanged();
        tellSoon();
    });
    connect(&rooms.engine, &cache::CacheEngine::contentChanged, this, [this] {
        m_guard.noteStored();
        m_guard.noteGrowth();
        m_usage.noteChange();
        m_backup.noteChange();
        tellSoon();
    });
    connect(&rooms.engine, &cache::CacheEngine::storeRefused, this, [this](const Error &reason) {
        if (reason.code == ErrorCode::StorageFull)
            m_guard.noteFull();
        tellSoon();
    });
    const auto changed = [this] {
        m_usage.noteChange();
        tellSoon();
    };
    connect(&remover, &maintenance::ImageRemover::imagesChanged, this, changed);
    connect(&remover, &maintenance::ImageRemover::repositoryRemoved, this, changed);
    connect(&remover, &maintenance::ImageRemover::trashChanged, this, changed);
    connect(&m_collector, &maintenance::Collector::runChanged, this,
            [this](const catalog::RunRecord &run) { tellRun(run, run.freedBytes); });
    connect(&m_scrubber, &maintenance::Scrubber::runChanged, this, &StorageAdmin::tellRun);
    connect(&m_scrubber, &maintenance::Scrubber::damaged, this, [this](const Digest &digest, bool missing) {
        m_rooms.activity.recordEvent(activity::Severity::Critical,
                                     missing ? u"scrub.blobMissing"_s : u"scrub.blobDamaged"_s, u"scrub"_s,
                                     {{u"digest"_s, digest.toQString()}});
        m_usage.noteChange();
    });
    connect(&m_guard, &maintenance::SpaceGuard::nothingToEvict, this, [this](qint64 missingBytes) {
        const MonotonicTime now = m_rooms.clock.monotonic();
        if (m_nothingToldAt != MonotonicTime {} && now - m_nothingToldAt < nothingAgain)
            return;
        m_nothingToldAt = now;
        m_rooms.activity.recordEvent(activity::Severity::Warning, u"space.nothingToEvict"_s, u"space limit"_s,
                                     {{u"missingBytes"_s, QString::number(missingBytes)}});
    });
    followMover();
    connect(&m_scheduler, &maintenance::Scheduler::due, this, &StorageAdmin::startDue);
}

Result<void> StorageAdmin::load()
{
    const catalog::SettingStore store(m_rooms.database);
    const auto json = store.value(settingsKey);
    if (!json)
        return json.error();
    if (*json)
        m_settings = storageSettingsFromJson(**json);
    const auto managed = store.value(managedKey);
    m_managed = managed && *managed;
    m_remover.setTrashTime(std::chrono::hours(m_settings.trashHours));
    return {};
}

void StorageAdmin::start()
{
    if (const auto closed = catalog::RunStore(m_rooms.database).closeInterrupted(m_rooms.clock.now()); !closed)
        qCWarning(lcStorage) << "interrupted runs stay open:" << closed.error().toLogLine();
    m_started = true;
    noteEmptyStore();
    resumeMove();
    putIntoForce();
    m_collector.collectOrphans();
    m_usage.noteChange();
    m_backup.noteChange();
}

/// All is listed and nothing is there: more likely another folder than meant (a lost DATA/store.json) than a loss.
void StorageAdmin::noteEmptyStore()
{
    const auto listed = catalog::BlobTable(m_rooms.database).totals();
    if (!listed || listed->blobs == 0 || m_rooms.store.missingFormer())
        return;
    bool isEmpty = true;
    const auto looked
        = m_rooms.store.forEach([&](const Digest &, std::uint64_t, std::uint64_t) { return isEmpty = false; });
    if (looked && isEmpty)
        m_rooms.activity.recordEvent(activity::Severity::Critical, u"store.empty"_s, u"server"_s,
                                     {{u"path"_s, QFile::decodeName(m_rooms.store.root().c_str())},
                                      {u"blobs"_s, QString::number(listed->blobs)}});
}

void StorageAdmin::putIntoForce()
{
    m_remover.setTrashTime(std::chrono::hours(m_settings.trashHours));
    followProjects();
    const catalog::RunStore runs(m_rooms.database);
    const auto lastRun = [&](const QString &kind) {
        const auto last = runs.lastFinishedStart(kind);
        return last ? *last : WallTime {};
    };
    m_scheduler.set(collectionJob, scheduleOf(m_settings.collection), lastRun(collectionJob));
    m_scheduler.set(scrubJob, scheduleOf(m_settings.scrub), lastRun(scrubJob));
    tellSoon();
}

void StorageAdmin::setLimit(qint64 bytes)
{
    m_limitBytes = bytes;
    followProjects();
    tellSoon();
}

void StorageAdmin::followProjects()
{
    const auto projects = catalog::ProjectStore(m_rooms.database).all();
    const bool hasQuotas = projects
        && std::any_of(projects->cbegin(), projects->cend(),
                       [](const catalog::ProjectRecord &project) { return project.policy.quotaBytes > 0; });
    m_guard.setLimits({m_limitBytes, m_settings.freeFloorBytes, m_settings.lowMarkPercent, hasQuotas});
}

QList<catalog::PinRecord> StorageAdmin::pins() const
{
    const auto pins = catalog::PinStore(m_rooms.database).all();
    if (pins)
        return *pins;
    qCWarning(lcStorage) << "pins cannot be read:" << pins.error().toLogLine();
    return {};
}

QSet<QPair<qint64, QString>> StorageAdmin::busyRepositories() const
{
    QSet<QPair<qint64, QString>> busy;
    for (const activity::Pull &pull : m_rooms.activity.pulls().running())
        busy.insert({pull.projectId, QString::fromStdString(pull.repository)});
    return busy;
}

maintenance::KeepRules StorageAdmin::keepRules(const QList<catalog::PinRecord> &pins) const
{
    QList<catalog::NodeImageStore::Use> uses;
    if (m_settings.nodesUseDays > 0) {
        const auto used = catalog::NodeImageStore(m_rooms.database)
                              .since(m_rooms.clock.now() - std::chrono::days(m_settings.nodesUseDays));
        if (used)
            uses = *used;
        else
            qCWarning(lcStorage) << "what nodes use cannot be read:" << used.error().toLogLine();
    }
    return maintenance::KeepRules(pins, uses);
}

maintenance::Planner::Rules StorageAdmin::rules() const
{
    maintenance::Planner::Rules rules;
    rules.keep = keepRules(pins());
    rules.grace = std::chrono::minutes(m_settings.graceMinutes);
    rules.hasTrash = m_settings.trashHours > 0;
    rules.now = m_rooms.clock.now();
    if (const auto projects = catalog::ProjectStore(m_rooms.database).all()) {
        for (const catalog::ProjectRecord &project : *projects) {
            const auto *client = m_rooms.engine.upstreams().find(project.upstreamId);
            rules.projects.insert(project.id,
                                  {rulesOf(project.policy), project.policy.quotaBytes,
                                   client != nullptr && client->status().budget.has_value()});
        }
    }
    rules.busy = busyRepositories();
    return rules;
}

Result<StorageOverview> StorageAdmin::overview() const
{
    StorageOverview overview;
    overview.path = QFile::decodeName(m_rooms.store.root().c_str());
    overview.usualPath = m_rooms.store.standardRoot();
    overview.formerPath = QFile::decodeName(m_rooms.store.formerRoot().c_str());
    overview.formerMissing = m_rooms.store.missingFormer();
    const auto disk = m_rooms.store.diskFigures();
    overview.diskBytes = static_cast<qint64>(disk.totalBytes);
    overview.diskFreeBytes = static_cast<qint64>(disk.freeBytes);
    const auto totals = m_rooms.store.totals();
    overview.usedBytes = static_cast<qint64>(totals.usedBytes);
    overview.blobs = static_cast<qint64>(totals.blobs);
    overview.partialBytes = static_cast<qint64>(m_rooms.store.partialBytes());
    overview.quarantineBytes = static_cast<qint64>(m_rooms.store.quarantineBytes());
    if (const auto figures = m_usage.figures()) {
        overview.images = figures->imageCount;
        overview.contentBytes = figures->contentBytes;
        overview.sharedBytes = figures->sharedBytes;
        overview.trashBytes = figures->trashBytes;
        overview.unnamedBytes = figures->unnamedBytes;
        overview.countedAt = toDateTime(figures->countedAt);
    }
    const auto marks = m_guard.marks();
    overview.highMarkBytes = marks.highBytes;
    overview.lowMarkBytes = marks.lowBytes;
    overview.evicting = m_collector.current() && m_collector.current()->kind == u"eviction"_s;
    overview.full = m_guard.isFull();
    overview.nextCollection = m_scheduler.next(collectionJob).toUTC();
    overview.nextScrub = m_scheduler.next(scrubJob).toUTC();
    overview.settingsManaged = m_managed;
    return overview;
}

Result<StorageSettings> StorageAdmin::apply(const StorageSettings &settings, const Actor &actor)
{
    if (m_managed && !actor.isFile)
        return Error(ErrorCode::ManagedByFile, {}, {{u"name"_s, u"storage"_s}});
    if (const auto checked = checkStorageSettings(settings); !checked)
        return checked.error();
    if (!settings.folder.isEmpty() && settings.folder != QFile::decodeName(m_rooms.store.root().c_str())) {
        if (!m_started) { // rooms of a server that only looks move nothing
            if (const auto fits = m_rooms.store.checkMove(settings.folder); !fits)
                return fits.error();
            m_wantedFolder = settings.folder;
        } else if (const auto moved = moveStore(settings.folder, actor); !moved) {
            return moved.error();
        }
    }
    if (const auto stored = catalog::SettingStore(m_rooms.database).set(settingsKey, storageSettingsToJson(settings));
        !stored)
        return stored.error();
    StorageSettings next = settings;
    next.folder.clear(); // the store knows it
    if (next == m_settings)
        return this->settings();
    m_settings = next;
    putIntoForce();
    m_rooms.activity.recordEvent(activity::Severity::Info, u"audit.storageSettingsChanged"_s, actor.name, {});
    Q_EMIT settingsChanged(this->settings());
    return this->settings();
}

StorageSettings StorageAdmin::settings() const
{
    StorageSettings settings = m_settings;
    const QString root = QFile::decodeName(m_rooms.store.root().c_str());
    if (root != m_rooms.store.standardRoot())
        settings.folder = root;
    return settings;
}

Result<void> StorageAdmin::applyFile(const std::optional<StorageSettings> &settings)
{
    catalog::SettingStore store(m_rooms.database);
    m_managed = settings.has_value();
    if (!settings)
        return store.remove(managedKey);
    if (const auto applied = apply(*settings, Actor::configurationFile()); !applied)
        return applied.error();
    return store.set(managedKey, u"1"_s);
}

QList<UsageRow> StorageAdmin::usage() const
{
    QList<UsageRow> rows;
    const auto figures = m_usage.figures();
    if (!figures)
        return rows;
    QHash<qint64, qint64> quotas;
    if (const auto projects = catalog::ProjectStore(m_rooms.database).all()) {
        for (const catalog::ProjectRecord &project : *projects)
            quotas.insert(project.id, project.policy.quotaBytes);
    }
    const auto add = [&](const maintenance::UsageFigures::Line &line) {
        UsageRow row;
        row.projectId = line.projectId;
        row.project = projectName(m_rooms, line.projectId);
        row.repositoryId = line.repositoryId;
        row.repository = line.repository;
        row.digest = line.digest.isNull() ? QString() : line.digest.toQString();
        row.tags = line.tags;
        row.totalBytes = line.usage.totalBytes;
        row.ownBytes = line.usage.ownBytes;
        row.images = line.images;
        row.pulls = line.pulls;
        row.lastUsedAt = toDateTime(line.usedAt);
        row.pinned = line.pinned;
        row.quotaBytes = line.repositoryId == 0 ? quotas.value(line.projectId) : 0;
        rows.append(row);
    };
    for (const auto *lines : {&figures->projects, &figures->repositories, &figures->images})
        std::for_each(lines->begin(), lines->end(), add);
    return rows;
}

void StorageAdmin::plan(const CollectionRequest &request, std::function<void(Result<CollectionPlan>)> done)
{
    maintenance::Collector::Request wanted;
    wanted.unusedDays = request.unusedDays;
    wanted.partAge = std::chrono::days(m_settings.partDays);
    if (request.freeBytes > 0)
        wanted.wishes.append({u"space.asked"_s, request.freeBytes});
    m_collector.plan(wanted, [this, done = std::move(done)](Result<maintenance::CollectionPlan> made) {
        if (!made) {
            done(made.error());
            return;
        }
        m_plan = std::move(made).value();
        CollectionPlan plan = toAdmin(m_plan, m_rooms);
        plan.id = ++m_planId;
        m_hasPlan = true;
        done(plan);
    });
}

Result<JobRun> StorageAdmin::run(qint64 planId, const QList<int> &without, const Actor &actor)
{
    if (!m_hasPlan || planId != m_planId)
        return Error(ErrorCode::NotFound, u"another plan was made since"_s);
    maintenance::CollectionPlan plan = m_plan;
    QList<int> positions = without;
    std::sort(positions.begin(), positions.end(), std::greater<>());
    for (const int position : positions) {
        if (position < 0 || position >= static_cast<int>(plan.items.size()))
            return badField(u"without"_s, u"no line of the plan"_s, {{u"value"_s, QString::number(position)}});
        const auto &item = plan.items[static_cast<std::size_t>(position)];
        (item.toTrash ? plan.trashedBytes : plan.freedBytes) -= item.bytes;
        plan.items.erase(plan.items.begin() + position);
    }
    const auto run = m_collector.run(std::move(plan), collectionJob, actor.name);
    if (!run)
        return run.error();
    m_hasPlan = false;
    return toAdmin(*run, 0);
}

Result<void> StorageAdmin::stop(qint64 runId)
{
    if (m_collector.current() && m_collector.current()->id == runId)
        m_collector.stop();
    else if (m_scrubber.current() && m_scrubber.current()->id == runId)
        m_scrubber.stop();
    else if (m_mover.current() && m_mover.current()->id == runId)
        m_mover.stop();
    else
        return Error(ErrorCode::NotFound, u"it does not run"_s);
    return {};
}

Result<JobRun> StorageAdmin::scrub(const Actor &actor)
{
    const auto run = m_scrubber.start(actor.name, m_settings.scrubBytesPerSecond);
    if (!run)
        return run.error();
    return toAdmin(*run, 0);
}

Result<JobRun> StorageAdmin::moveStore(const QString &folder, const Actor &actor)
{
    if (m_managed && !actor.isFile && actor.name == Actor::console().name
        && folder != QFile::decodeName(m_rooms.store.root().c_str()))
        return Error(ErrorCode::ManagedByFile, {}, {{u"name"_s, u"storage"_s}});
    const auto run = m_mover.start(folder, actor.name);
    if (!run)
        return run.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, u"audit.storeMoveStarted"_s, actor.name,
                                 {{u"to"_s, QFile::decodeName(m_rooms.store.root().c_str())}});
    m_guard.check(); // marks are those of the other disk from now on
    Q_EMIT settingsChanged(settings());
    tellSoon();
    return toAdmin(*run, 0);
}

void StorageAdmin::followMover()
{
    connect(&m_mover, &maintenance::StoreMover::runChanged, this, &StorageAdmin::tellRun);
    connect(&m_mover, &maintenance::StoreMover::damaged, this, [this](const Digest &digest) {
        if (m_rooms.store.contains(digest))
            return; // fetched anew since
        m_rooms.activity.recordEvent(activity::Severity::Critical, u"scrub.blobDamaged"_s, u"move"_s,
                                     {{u"digest"_s, digest.toQString()}});
        if (const auto moved = m_remover.quarantine(digest); !moved)
            qCWarning(lcStorage) << "a damaged blob stays listed:" << moved.error().toLogLine();
        m_usage.noteChange();
    });
    connect(&m_mover, &maintenance::StoreMover::failed, this, [this](const Error &error) {
        qCWarning(lcStorage) << "the store was not moved:" << error.toLogLine();
        m_rooms.activity.recordEvent(
            activity::Severity::Critical, u"store.moveFailed"_s, u"move"_s,
            {{u"reason"_s, errorCodeName(error.code)}, {u"to"_s, QFile::decodeName(m_rooms.store.root().c_str())}});
    });
}

/// What a kill or a stop of the server cut off goes on; what the configuration file wants begins.
void StorageAdmin::resumeMove()
{
    const QString wanted = std::exchange(m_wantedFolder, {});
    if (m_rooms.store.missingFormer()) {
        m_rooms.activity.recordEvent(activity::Severity::Critical, u"store.formerMissing"_s, u"server"_s,
                                     {{u"path"_s, QFile::decodeName(m_rooms.store.formerRoot().c_str())}});
        return;
    }
    if (wanted.isEmpty() && !m_rooms.store.isMoving())
        return;
    const QString folder = wanted.isEmpty() ? QFile::decodeName(m_rooms.store.root().c_str()) : wanted;
    if (const auto moved = moveStore(folder, Actor {u"start"_s, false}); !moved) {
        m_rooms.activity.recordEvent(activity::Severity::Critical, u"store.moveFailed"_s, u"move"_s,
                                     {{u"reason"_s, errorCodeName(moved.error().code)}, {u"to"_s, folder}});
    }
}

void StorageAdmin::startDue(const QString &job)
{
    if (job == scrubJob) {
        if (const auto started = scrub(Actor {u"schedule"_s, false}); !started)
            qCInfo(lcStorage) << "a scheduled scrub did not begin:" << started.error().toLogLine();
        return;
    }
    maintenance::Collector::Request request;
    request.partAge = std::chrono::days(m_settings.partDays);
    m_collector.plan(request, [this](Result<maintenance::CollectionPlan> plan) {
        const auto run = plan ? m_collector.run(std::move(plan).value(), collectionJob, u"schedule"_s)
                              : Result<catalog::RunRecord>(plan.error());
        if (!run)
            qCWarning(lcStorage) << "a scheduled collection did not begin:" << run.error().toLogLine();
    });
    const auto forgotten
        = catalog::NodeImageStore(m_rooms.database).forgetBefore(m_rooms.clock.now() - std::chrono::days(3650));
    if (!forgotten)
        qCWarning(lcStorage) << "old uses are kept:" << forgotten.error().toLogLine();
}

Result<QList<JobRun>> StorageAdmin::runs(int limit) const
{
    const auto records = catalog::RunStore(m_rooms.database).newest({}, limit);
    if (!records)
        return records.error();
    QList<JobRun> runs;
    for (const catalog::RunRecord &record : *records) {
        if (m_collector.current() && m_collector.current()->id == record.id)
            runs.append(toAdmin(*m_collector.current(), m_collector.current()->freedBytes));
        else if (m_scrubber.current() && m_scrubber.current()->id == record.id)
            runs.append(toAdmin(*m_scrubber.current(), m_scrubber.doneBytes()));
        else if (m_mover.current() && m_mover.current()->id == record.id)
            runs.append(toAdmin(*m_mover.current(), m_mover.doneBytes()));
        else
            runs.append(toAdmin(record, record.freedBytes));
    }
    return runs;
}

Result<QString> StorageAdmin::log(qint64 runId) const
{
    const auto run = catalog::RunStore(m_rooms.database).find(runId);
    if (!run)
        return run.error();
    if (!*run)
        return Error(ErrorCode::NotFound, u"no such run"_s);
    return m_collector.current() && m_collector.current()->id == runId ? m_collector.current()->log : (*run)->log;
}

void StorageAdmin::tellRun(const catalog::RunRecord &run, qint64 doneBytes)
{
    Q_EMIT jobChanged(toAdmin(run, doneBytes));
    tellSoon();
    if (run.state == catalog::RunRecord::State::Running)
        return;
    QMap<QString, QString> params {{u"kind"_s, run.kind}, {u"freedBytes"_s, QString::number(run.freedBytes)}};
    for (auto it = run.counts.begin(); it != run.counts.end(); ++it)
        params.insert(it.key(), QString::number(it.value().toInteger()));
    const bool failed = run.state == catalog::RunRecord::State::Failed;
    m_rooms.activity.recordEvent(failed ? activity::Severity::Critical : activity::Severity::Info,
                                 failed ? u"job.failed"_s : u"job.finished"_s, run.actor, params);
    if (run.kind == u"eviction"_s)
        m_guard.noteGrowth(); // blocks of the disk are not bytes: look whether it was enough
}

void StorageAdmin::tellSoon()
{
    if (!m_tell.isActive())
        m_tell.start();
}

void StorageAdmin::noteUse(qint64 repositoryId, const Digest &digest)
{
    m_collector.noteUse(repositoryId, digest);
    m_usage.noteChange();
}

} // namespace breakwater::admin
