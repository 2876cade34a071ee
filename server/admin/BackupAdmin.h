// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupTypes.h"
#include "admin/FileJobs.h"
#include "admin/ServerRooms.h"
#include "archive/ArchiveProgress.h"
#include "base/WorkerThreads.h"

#include <QObject>

#include <functional>

namespace breakwater::admin {

/// Backups of this installation, and restores that wait for its next start: jobs, one at a time in a thread of their
/// own. Control thread.
class BackupAdmin : public QObject
{
    Q_OBJECT

public:
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
    Result<BackupJob> startReading(BackupJobKind kind, const RestoreRequest &request, const Actor &actor);
    void end(qint64 id, const Result<RestorePlan> &result);
    void noteSaved(const Job &job, bool sealed);
    void record(const QString &code, const Actor &actor, const QMap<QString, QString> &params);
    void tellState();

    ServerRooms m_rooms;
    std::function<Result<QString>()> m_configuration;
    const QString m_dataFolder;
    FileJobs<BackupJob, Job> m_jobs;
    bool m_isObserver = false;
    WorkerThreads m_worker {"bw-backups", 1};
};

} // namespace breakwater::admin
