// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/BackupAdmin.h"

#include "admin/BackupWriter.h"
#include "admin/Conversions.h"
#include "admin/FieldError.h"
#include "admin/RestoreStage.h"
#include "catalog/SettingStore.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "breakwater.admin")

QString lastBackupKey()
{
    return u"lastBackup"_s;
}

} // namespace

struct BackupAdmin::Job
{
    BackupJob info;
    Actor actor;
    std::shared_ptr<archive::ArchiveProgress> progress = std::make_shared<archive::ArchiveProgress>();
};

BackupAdmin::BackupAdmin(ServerRooms rooms, std::function<Result<QString>()> configuration, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_configuration(std::move(configuration)),
      m_dataFolder(QFileInfo(rooms.database.path()).absolutePath())
{
    m_tell.setInterval(250);
    connect(&m_tell, &QTimer::timeout, this, &BackupAdmin::tell);
}

BackupAdmin::~BackupAdmin()
{
    for (auto &[id, job] : m_jobs)
        job->progress->cancelled = true;
    m_worker.finish();
}

BackupAdmin::Job &BackupAdmin::addJob(BackupJobKind kind, const QString &file, const Actor &actor)
{
    auto job = std::make_unique<Job>();
    job->info.id = ++m_lastJob;
    job->info.kind = kind;
    job->info.file = file;
    job->info.startedAt = toDateTime(m_rooms.clock.now());
    job->actor = actor;
    Job &added = *job;
    m_jobs.emplace(added.info.id, std::move(job));
    for (auto it = m_jobs.begin(); m_jobs.size() > keptJobs && it != m_jobs.end();)
        it = it->second->info.finishedAt.isValid() ? m_jobs.erase(it) : std::next(it);
    m_tell.start();
    return added;
}

Result<BackupJob> BackupAdmin::save(const BackupRequest &request, const Actor &actor)
{
    if (const auto checked = checkBackupTarget(request, m_dataFolder); !checked)
        return checked.error();
    BackupSource source;
    source.dataFolder = m_dataFolder;
    source.when = m_rooms.clock.now();
    const auto configuration = m_configuration();
    if (!configuration)
        return configuration.error();
    source.configuration = configuration->toUtf8();
    Job &job = addJob(BackupJobKind::Save, request.file, actor);
    m_worker.run(
        [source, request, progress = job.progress]() -> Result<RestorePlan> {
            const auto written = writeBackup(source, request, *progress);
            if (!written)
                return written.error();
            RestorePlan plan;
            plan.contents = *written;
            plan.sealed = !request.passphrase.isEmpty();
            return plan;
        },
        [this, id = job.info.id](const Result<RestorePlan> &result) { end(id, result); });
    return job.info;
}

Result<BackupJob> BackupAdmin::read(const RestoreRequest &request)
{
    return startReading(BackupJobKind::Read, request, Actor::console());
}

Result<BackupJob> BackupAdmin::stage(const RestoreRequest &request, const Actor &actor)
{
    return startReading(BackupJobKind::Stage, request, actor);
}

Result<BackupJob> BackupAdmin::startReading(BackupJobKind kind, const RestoreRequest &request, const Actor &actor)
{
    if (!QFileInfo(request.file).isAbsolute())
        return badField(u"file"_s, u"an absolute path of a file is needed"_s);
    Job &job = addJob(kind, request.file, actor);
    m_worker.run(
        [stage = RestoreStage(m_dataFolder), kind, request, progress = job.progress] {
            return kind == BackupJobKind::Stage ? stage.stage(request, *progress) : stage.read(request, *progress);
        },
        [this, id = job.info.id](const Result<RestorePlan> &result) { end(id, result); });
    return job.info;
}

void BackupAdmin::end(qint64 id, const Result<RestorePlan> &result)
{
    const auto it = m_jobs.find(id);
    if (it == m_jobs.end())
        return;
    Job &job = *it->second;
    follow(job);
    if (result) {
        job.info.plan = *result;
    } else {
        job.info.error = result.error();
        job.info.cancelled = result.error().code == ErrorCode::Cancelled;
        qCWarning(log) << "work on the backup" << job.info.file << "ended:" << result.error().toLogLine();
    }
    if (result && job.info.kind == BackupJobKind::Save)
        noteSaved(job, result->sealed);
    if (result && job.info.kind == BackupJobKind::Stage)
        record(u"audit.restoreStaged"_s, job.actor, {{u"file"_s, job.info.file}});
    job.info.finishedAt = toDateTime(m_rooms.clock.now());
    Q_EMIT changed(job.info);
    if (job.info.kind != BackupJobKind::Read)
        tellState();
}

void BackupAdmin::noteSaved(const Job &job, bool sealed)
{
    if (m_isObserver)
        return;
    record(sealed ? u"audit.backupSealed"_s : u"audit.backupSaved"_s, job.actor, {{u"file"_s, job.info.file}});
    const QJsonObject note {{u"at"_s, toDateTime(m_rooms.clock.now()).toString(Qt::ISODate)},
                            {u"file"_s, job.info.file}};
    const auto noted = catalog::SettingStore(m_rooms.database)
                           .set(lastBackupKey(), QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact)));
    if (!noted)
        qCWarning(log) << "the backup could not be noted:" << noted.error().toLogLine();
}

void BackupAdmin::record(const QString &code, const Actor &actor, const QMap<QString, QString> &params)
{
    if (!m_isObserver)
        m_rooms.activity.recordEvent(activity::Severity::Info, code, actor.name, params);
}

Result<void> BackupAdmin::cancel(qint64 jobId)
{
    const auto it = m_jobs.find(jobId);
    if (it == m_jobs.end())
        return Error(ErrorCode::NotFound, u"no such job"_s);
    it->second->progress->cancelled = true;
    return {};
}

Result<BackupState> BackupAdmin::state() const
{
    const auto stored = catalog::SettingStore(m_rooms.database).value(lastBackupKey());
    if (!stored)
        return stored.error();
    BackupState state;
    if (*stored) {
        const QJsonObject note = QJsonDocument::fromJson((*stored)->toUtf8()).object();
        state.lastSavedAt = QDateTime::fromString(note.value("at"_L1).toString(), Qt::ISODate);
        state.lastFile = note.value("file"_L1).toString();
    }
    const RestoreStage stage(m_dataFolder);
    state.staged = stage.staged();
    state.former = stage.former();
    return state;
}

Result<void> BackupAdmin::dropRestore(const Actor &actor)
{
    if (const auto dropped = RestoreStage(m_dataFolder).drop(); !dropped)
        return dropped;
    record(u"audit.restoreDropped"_s, actor, {});
    tellState();
    return {};
}

Result<void> BackupAdmin::takeBack(const QString &name, const Actor &actor)
{
    if (const auto taken = RestoreStage(m_dataFolder).takeBack(name); !taken)
        return taken;
    record(u"audit.restoreTakenBack"_s, actor, {});
    tellState();
    return {};
}

void BackupAdmin::follow(Job &job)
{
    if (job.info.finishedAt.isValid())
        return;
    job.info.doneBytes = static_cast<qint64>(job.progress->doneBytes.load());
    job.info.totalBytes = static_cast<qint64>(job.progress->totalBytes.load());
}

void BackupAdmin::tell()
{
    bool running = false;
    for (auto &[id, job] : m_jobs) {
        if (job->info.finishedAt.isValid())
            continue;
        running = true;
        follow(*job);
        Q_EMIT changed(job->info);
    }
    if (!running)
        m_tell.stop();
}

void BackupAdmin::tellState()
{
    if (const auto now = state(); now)
        Q_EMIT stateChanged(*now);
}

QList<BackupJob> BackupAdmin::jobs()
{
    QList<BackupJob> all;
    for (auto it = m_jobs.rbegin(); it != m_jobs.rend(); ++it) {
        follow(*it->second);
        all.append(it->second->info);
    }
    return all;
}

} // namespace breakwater::admin
