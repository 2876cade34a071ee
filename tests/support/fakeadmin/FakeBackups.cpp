// SPDX-License-Identifier: GPL-3.0-or-later
// FakeAdmin's backups: one file that holds what a homelab has, and jobs that end when a test says so.
#include "FakeAdmin.h"
#include "FakeJobs.h"

namespace breakwater::test {

using namespace admin;
using fake::later;

namespace {

BackupContents homelab()
{
    BackupContents contents;
    contents.madeAt = QDateTime(QDate(2026, 11, 20), QTime(3, 30), Qt::UTC);
    contents.version = QStringLiteral("0.4.0");
    contents.hostName = QStringLiteral("cupboard");
    contents.upstreams = 4;
    contents.projects = 4;
    contents.robots = 2;
    contents.repositories = 31;
    contents.images = 118;
    contents.cachedBytes = 84'000'000'000;
    contents.caFingerprintSha256 = QStringLiteral("AB:CD:EF:01:23");
    return contents;
}

} // namespace

BackupJob FakeAdmin::addBackupJob(BackupJobKind kind, const QString &file)
{
    return fake::addJob(m_backupJobs, kind, file, 40'000'000);
}

void FakeAdmin::saveBackup(const BackupRequest &request, Reply<BackupJob> reply)
{
    const QString call = QStringLiteral("saveBackup");
    noteCommand(call);
    m_lastBackup = request;
    if (m_failures.contains(call)) {
        later<BackupJob>(this, m_failures, call, reply, BackupJob());
        return;
    }
    addBackupJob(BackupJobKind::Save, request.file);
    m_backupJobs.first().plan.contents = homelab();
    m_backupJobs.first().plan.sealed = !request.passphrase.isEmpty();
    later<BackupJob>(this, m_failures, call, reply, m_backupJobs.first());
}

void FakeAdmin::startRestoreJob(BackupJobKind kind, const RestoreRequest &request, const QString &call,
                                const Reply<BackupJob> &reply)
{
    m_lastRestore = request;
    if (m_failures.contains(call)) {
        later<BackupJob>(this, m_failures, call, reply, BackupJob());
        return;
    }
    later<BackupJob>(this, m_failures, call, reply, addBackupJob(kind, request.file));
    RestorePlan &plan = m_backupJobs.first().plan;
    plan = m_restorePlan;
    plan.contents = homelab();
    plan.checked = !plan.sealed || !request.passphrase.isEmpty();
}

void FakeAdmin::readBackup(const RestoreRequest &request, Reply<BackupJob> reply)
{
    startRestoreJob(BackupJobKind::Read, request, QStringLiteral("readBackup"), reply);
}

void FakeAdmin::stageRestore(const RestoreRequest &request, Reply<BackupJob> reply)
{
    noteCommand(QStringLiteral("stageRestore"));
    startRestoreJob(BackupJobKind::Stage, request, QStringLiteral("stageRestore"), reply);
}

void FakeAdmin::cancelBackupJob(qint64 jobId, Reply<void> reply)
{
    noteCommand(QStringLiteral("cancelBackupJob"));
    later<void>(this, m_failures, QStringLiteral("cancelBackupJob"), reply, {});
    finishBackupJob(jobId, Error(ErrorCode::Cancelled));
}

void FakeAdmin::backupJobs(Reply<QList<BackupJob>> reply)
{
    later<QList<BackupJob>>(this, m_failures, QStringLiteral("backupJobs"), reply, m_backupJobs);
}

void FakeAdmin::backupState(Reply<BackupState> reply)
{
    later<BackupState>(this, m_failures, QStringLiteral("backupState"), reply, m_backupState);
}

void FakeAdmin::dropRestore(Reply<void> reply)
{
    noteCommand(QStringLiteral("dropRestore"));
    const bool waited = m_backupState.staged.has_value();
    later<void>(this, m_failures, QStringLiteral("dropRestore"), reply,
                waited ? Result<void>() : Result<void>(Error(ErrorCode::NotFound)));
    m_backupState.staged.reset();
    Q_EMIT backupStateChanged(m_backupState);
}

void FakeAdmin::takeBackRestore(const QString &name, Reply<void> reply)
{
    noteCommand(QStringLiteral("takeBackRestore"));
    later<void>(this, m_failures, QStringLiteral("takeBackRestore"), reply, {});
    for (const FormerState &state : m_backupState.former) {
        if (state.name == name)
            m_backupState.staged = StagedRestore {QDateTime::currentDateTimeUtc(), {}, state.contents};
    }
    m_backupState.former.removeIf([&name](const FormerState &state) { return state.name == name; });
    Q_EMIT backupStateChanged(m_backupState);
}

void FakeAdmin::setBackupState(const BackupState &state)
{
    m_backupState = state;
    Q_EMIT backupStateChanged(state);
}

void FakeAdmin::finishBackupJob(qint64 jobId, const std::optional<Error> &error)
{
    for (BackupJob &job : m_backupJobs) {
        if (!fake::endJob(job, jobId, error))
            continue;
        if (!error && job.kind == BackupJobKind::Save) {
            m_backupState.lastSavedAt = job.finishedAt;
            m_backupState.lastFile = job.file;
        }
        if (!error && job.kind == BackupJobKind::Stage)
            m_backupState.staged = StagedRestore {job.finishedAt, job.file, job.plan.contents, job.plan};
        Q_EMIT backupJobChanged(job);
        Q_EMIT backupStateChanged(m_backupState);
    }
}

} // namespace breakwater::test
