// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WorkerThreads.h"
#include "catalog/RunStore.h"
#include "maintenance/ImageRemover.h"
#include "maintenance/Planner.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <optional>

namespace breakwater::maintenance {

/// Makes plans and carries them out. A plan is worked out in a thread of its own on a connection of its own, so that
/// nothing waits for it; it is run in the control thread, one item at a time between other events. What was pulled
/// since the plan was made is left out and counted as skipped. Every run is written into the history.
class Collector : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours unnamedGrace {24}; ///< before a blob that nothing names is a leftover

    /// Asked in the control thread, when a plan is begun.
    using RulesSource = std::function<Planner::Rules()>;
    /// Projects and repositories of what is being pulled; asked before each image of a run goes.
    using BusySource = std::function<QSet<QPair<qint64, QString>>()>;

    Collector(catalog::Database &database, storage::FileBlobStore &store, cache::CacheEngine &engine,
              ImageRemover &remover, const Clock &clock, RulesSource rules, BusySource busy, QObject *parent = nullptr);
    ~Collector() override; ///< waits for a plan that is being made

    struct Request
    {
        bool retention = true;
        bool quotas = true;
        bool leftovers = true; ///< expired trash, unnamed blobs, old parts, the quarantine, files that nothing lists
        int unusedDays = 0; ///< in place of each project's own; 0: as they say
        QList<SpaceWish> wishes;
        std::chrono::hours partAge {24 * 7};
    };
    void plan(const Request &request, std::function<void(Result<CollectionPlan>)> done);

    /// Begins to carry out a plan; the run's row. InUse while another one runs.
    Result<catalog::RunRecord> run(CollectionPlan plan, const QString &kind, const QString &actor);
    void stop(); ///< after the item that is being removed
    bool isRunning() const { return m_run.has_value(); }
    const std::optional<catalog::RunRecord> &current() const { return m_run; }

    /// An image was pulled: plans that were made before leave it alone.
    void noteUse(qint64 repositoryId, const Digest &digest);
    /// Leftover files that nothing lists, right after the start.
    void collectOrphans();

Q_SIGNALS:
    void runChanged(const breakwater::catalog::RunRecord &run); ///< begun, at most 4 times a second, ended

private:
    static Result<CollectionPlan> makePlan(const QString &catalogPath, const storage::FileBlobStore &store,
                                           const cache::LookupIndex &index, const Request &request,
                                           Planner::Rules rules, const std::atomic<bool> &stopping);
    void next();
    Result<qint64> perform(const PlannedItem &item);
    bool wasUsed(const PlannedItem &item) const;
    void count(const QString &what, qint64 by = 1);
    void log(const QString &line);
    void end(catalog::RunRecord::State state);

    catalog::Database &m_database;
    storage::FileBlobStore &m_store;
    cache::CacheEngine &m_engine;
    ImageRemover &m_remover;
    const Clock &m_clock;
    RulesSource m_rules;
    BusySource m_busy;

    std::optional<catalog::RunRecord> m_run;
    CollectionPlan m_plan; ///< of the run
    std::size_t m_position = 0;
    QTimer m_step;
    MonotonicTime m_lastTold {};
    std::map<std::pair<qint64, Digest>, WallTime> m_usedAt; ///< lately, for plans made before
    std::atomic<bool> m_stopping {false};
    WorkerThreads m_workers {"bw-collect", 1};
};

} // namespace breakwater::maintenance
