// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupTypes.h"
#include "admin/ServerRooms.h"
#include "archive/ArchiveProgress.h"
#include "base/WorkerThreads.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace breakwater::admin {

/// Backups of this installation, and restores that wait for its next start: jobs, one at a time in a thread of their
/// own. Control thread.
class BackupAdmin : public QObject
{
    Q_OBJECT

public:
    static constexpr int keptJobs = 20;

    /// `configuration`: as YAML, for people.
    BackupAdmin(ServerRooms rooms, std::function<Result<QString>()> configuration, QObject *parent = nullptr);
    ~BackupAdmin() override; ///< cancels what runs, and waits for it

    Result<BackupJob> save(const BackupRequest &request, const Actor &actor); ///< checkBackupTarget
    Result<BackupJob> read(const RestoreRequest &request); ///< InvalidArgument (field "file")
    Result<BackupJob> stage(const RestoreRequest &request, const Actor &actor);
    Result<void> cancel(qint64 jobId); ///< NotFound; harmless for one that has ended
    QList<BackupJob> jobs(); ///< newest first

    Result<BackupState> state() const;
    Result<void> dropRestore(const Actor &actor);
    Result<void> takeBack(const QString &name, const Actor &actor);

    void setObserver() { m_isObserver = true; } ///< the catalog is another one's: nothing is written into it

Q_SIGNALS:
    void changed(const breakwater::admin::BackupJob &job); ///< at most four times a second and job, and at its end
    void stateChanged(const breakwater::admin::BackupState &state);

private:
    struct Job;
    Job &addJob(BackupJobKind kind, const QString &file, const Actor &actor);
    Result<BackupJob> startReading(BackupJobKind kind, const RestoreRequest &request, const Actor &actor);
    void end(qint64 id, const Result<RestorePlan> &result);
    void noteSaved(const Job &job, bool sealed);
    void record(const QString &code, const Actor &actor, const QMap<QString, QString> &params);
    static void follow(Job &job);
    void tell();
    void tellState();

    ServerRooms m_rooms;
    std::function<Result<QString>()> m_configuration;
    const QString m_dataFolder;
    std::map<qint64, std::unique_ptr<Job>> m_jobs;
    qint64 m_lastJob = 0;
    bool m_isObserver = false;
    QTimer m_tell;
    WorkerThreads m_worker {"bw-backups", 1};
};

} // namespace breakwater::admin
