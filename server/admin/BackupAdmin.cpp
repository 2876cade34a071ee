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
      m_dataFolder(QFileInfo(rooms.database.path()).absolutePath()),
      m_jobs(rooms.clock, [this](const BackupJob &job) { Q_EMIT changed(job); })
{
}

BackupAdmin::~BackupAdmin()
{
    m_jobs.cancelAll();
    m_worker.finish();
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
    Job &job = m_jobs.add(BackupJobKind::Save, request.file, actor);
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
    Job &job = m_jobs.add(kind, request.file, actor);
    m_worker.run(
        [stage = RestoreStage(m_dataFolder), kind, request, progress = job.progress] {
            return kind == BackupJobKind::Stage ? stage.stage(request, *progress) : stage.read(request, *progress);
        },
        [this, id = job.info.id](const Result<RestorePlan> &result) { end(id, result); });
    return job.info;
}

void BackupAdmin::end(qint64 id, const Result<RestorePlan> &result)
{
    Job *running = m_jobs.find(id);
    if (!running)
        return;
    Job &job = *running;
    if (result)
        job.info.plan = *result;
    else
        qCWarning(log) << "work on the backup" << job.info.file << "ended:" << result.error().toLogLine();
    if (result && job.info.kind == BackupJobKind::Save)
        noteSaved(job, result->sealed);
    if (result && job.info.kind == BackupJobKind::Stage)
        record(u"audit.restoreStaged"_s, job.actor, {{u"file"_s, job.info.file}});
    m_jobs.end(job, result ? std::nullopt : std::optional(result.error()));
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

void BackupAdmin::tellState()
{
    if (const auto now = state(); now)
        Q_EMIT stateChanged(*now);
}

Result<void> BackupAdmin::cancel(qint64 jobId)
{
    return m_jobs.cancel(jobId);
}

QList<BackupJob> BackupAdmin::jobs()
{
    return m_jobs.newestFirst();
}

} // namespace breakwater::admin
