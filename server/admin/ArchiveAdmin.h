// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ArchiveTypes.h"
#include "admin/ExportPlanner.h"
#include "admin/FileJobs.h"
#include "admin/ImportPlanner.h"
#include "admin/ServerRooms.h"
#include "archive/ArchiveLimits.h"
#include "base/WorkerThreads.h"

#include <QObject>

#include <optional>

namespace breakwater::admin {

/// Images into files and out of them: plans, and jobs that carry them out, one at a time in a thread of their own. What
/// a job needs is held while it runs, so that nothing collects it (truth 8); what an import stored and could not list
/// is removed again, and what a kill leaves of that is collected at the next start. Control thread.
class ArchiveAdmin : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveAdmin(ServerRooms rooms, QObject *parent = nullptr);
    ~ArchiveAdmin() override; ///< cancels what runs, and waits for it

    Result<ArchivePlan> planExport(const ExportRequest &request) const;
    /// Its errors, and InvalidArgument with "field" = "images" when nothing of them can go.
    Result<ArchiveJob> startExport(const ExportRequest &request, const Actor &actor);
    Result<ArchiveJob> readArchive(const ImportRequest &request);
    Result<ArchiveJob> startImport(const ImportRequest &request, const Actor &actor);
    Result<void> cancel(qint64 jobId); ///< NotFound; harmless for one that has ended
    QList<ArchiveJob> jobs(); ///< newest first

    void setObserver() { m_isObserver = true; } ///< the catalog is another one's: nothing is written into its events
    void setRoomSource(ImportPlanner::RoomSource source) { m_imports.setRoomSource(std::move(source)); }
    void setLimits(const archive::ArchiveLimits &limits) { m_limits = limits; }

Q_SIGNALS:
    void changed(const breakwater::admin::ArchiveJob &job); ///< at most four times a second and job, and at its end
    /// An export found that the store has not what is listed: a blob with other bytes than its name says, or none.
    void damaged(const breakwater::Digest &digest, bool missing);

private:
    struct Job;
    Result<ArchiveJob> startReading(ArchiveJobKind kind, const ImportRequest &request, const Actor &actor);
    void noteDamage(const Error &error);
    void exported(Job &job, const PlannedExport &planned, const Result<void> &written);
    void read(Job &job, Result<archive::ImageArchive> archive);
    void unpack(Job &job);
    void unpacked(Job &job, const Result<void> &result);
    void takeNext(Job &job, std::size_t position);
    void removeUnlisted(Job &job);
    void end(Job &job, const std::optional<Error> &error);
    static void setRunning(Job &job, ArchiveItemState from, ArchiveItemState to);

    ServerRooms m_rooms;
    ExportPlanner m_exports;
    ImportPlanner m_imports;
    archive::ArchiveLimits m_limits;
    FileJobs<ArchiveJob, Job> m_jobs;
    bool m_isObserver = false;
    WorkerThreads m_worker {"bw-archive", 1};
};

} // namespace breakwater::admin
