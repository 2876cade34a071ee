// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerRooms.h"
#include "admin/StorageTypes.h"
#include "catalog/PinStore.h"
#include "maintenance/CatalogBackup.h"
#include "maintenance/Collector.h"
#include "maintenance/Scheduler.h"
#include "maintenance/Scrubber.h"
#include "maintenance/SpaceGuard.h"
#include "maintenance/StoreMover.h"
#include "maintenance/UsageCounter.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace breakwater::admin {

/// Space: figures, limits, plans and runs, schedules, scrub. Control thread.
class StorageAdmin : public QObject
{
    Q_OBJECT

public:
    StorageAdmin(ServerRooms rooms, maintenance::ImageRemover &remover, QObject *parent = nullptr);

    Result<void> load(); ///< settings from the catalog, and schedules; once, before anything else
    void setCopyPace(const maintenance::CatalogBackup::Pace &pace) { m_backup.setPace(pace); } ///< tests
    void start(); ///< begins to keep space; not for an observer

    Result<StorageOverview> overview() const;
    StorageSettings settings() const;
    Result<StorageSettings> apply(const StorageSettings &settings, const Actor &actor);
    /// The configuration file manages the settings, or does no more.
    Result<void> applyFile(const std::optional<StorageSettings> &settings);
    void setLimit(qint64 bytes); ///< of the store; 0: none
    void followProjects(); ///< projects, their quotas and retention changed
    QList<UsageRow> usage() const; ///< projects, repositories and images; empty before the first count

    void plan(const CollectionRequest &request, std::function<void(Result<CollectionPlan>)> done);
    /// `without`: positions in the plan that are to stay. NotFound when another plan was made since; InUse.
    Result<JobRun> run(qint64 planId, const QList<int> &without, const Actor &actor);
    Result<void> stop(qint64 runId); ///< NotFound when it does not run
    Result<JobRun> scrub(const Actor &actor);
    /// FileBlobStore::beginMove has what `folder` means.
    Result<JobRun> moveStore(const QString &folder, const Actor &actor);
    Result<QList<JobRun>> runs(int limit) const; ///< newest first
    Result<QString> log(qint64 runId) const;

    void noteUse(qint64 repositoryId, const Digest &digest);
    maintenance::Collector &collector() { return m_collector; }
    maintenance::UsageCounter &usageCounter() { return m_usage; }

Q_SIGNALS:
    void overviewChanged(const breakwater::admin::StorageOverview &overview);
    void settingsChanged(const breakwater::admin::StorageSettings &settings);
    void usageChanged();
    void jobChanged(const breakwater::admin::JobRun &run);

private:
    maintenance::Planner::Rules rules() const;
    QList<catalog::PinRecord> pins() const;
    maintenance::KeepRules keepRules(const QList<catalog::PinRecord> &pins) const;
    QSet<QPair<qint64, QString>> busyRepositories() const;
    void noteEmptyStore();
    void putIntoForce();
    void resumeMove();
    void followMover();
    void startDue(const QString &job);
    void tellRun(const catalog::RunRecord &run, qint64 doneBytes);
    void tellSoon();

    ServerRooms m_rooms;
    maintenance::ImageRemover &m_remover;
    maintenance::Collector m_collector;
    maintenance::SpaceGuard m_guard;
    maintenance::Scrubber m_scrubber;
    maintenance::StoreMover m_mover;
    maintenance::Scheduler m_scheduler;
    maintenance::UsageCounter m_usage;
    maintenance::CatalogBackup m_backup;
    StorageSettings m_settings;
    bool m_managed = false;
    bool m_started = false;
    QString m_wantedFolder; ///< of the configuration file, until start()
    qint64 m_limitBytes = 0;
    maintenance::CollectionPlan m_plan; ///< the newest that was asked for
    qint64 m_planId = 0; ///< its number; a plan that is carried out is none any more
    bool m_hasPlan = false;
    QTimer m_tell;
    MonotonicTime m_nothingToldAt {};
};

} // namespace breakwater::admin
