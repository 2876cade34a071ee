// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/Collector.h"

#include "catalog/RepositoryStore.h"
#include "maintenance/MaintenanceLog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::maintenance {
namespace {

constexpr std::chrono::milliseconds tellEvery {250};
constexpr qsizetype logCapacity = 200'000; ///< characters
constexpr std::size_t usedCapacity = 10'000;

PlannedItem leftover(PlannedItem::Kind kind, const QString &code)
{
    PlannedItem item;
    item.kind = kind;
    item.reason = {code, {}};
    return item;
}

Result<void> addUnnamed(Planner &planner, catalog::Database &database, WallTime unusedSince)
{
    const auto unnamed = planner.graph().unnamed(database, unusedSince);
    if (!unnamed)
        return unnamed.error();
    QMap<qint64, PlannedItem> byProject;
    for (const catalog::ContentGraph::Unnamed &blob : *unnamed) {
        auto item = byProject.find(blob.projectId);
        if (item == byProject.end()) {
            item = byProject.insert(blob.projectId, leftover(PlannedItem::Kind::Unnamed, u"leftover.unnamed"_s));
            item->projectId = blob.projectId;
        }
        item->digests.append(blob.digest);
        item->bytes += blob.freedBytes;
    }
    // What no project may have goes last: it may be so because of those before.
    for (auto it = byProject.begin(); it != byProject.end(); ++it) {
        if (it.key() != 0)
            planner.add(std::move(*it));
    }
    if (byProject.contains(0))
        planner.add(byProject.value(0));
    return {};
}

void addFiles(Planner &planner, PlannedItem item, const std::vector<storage::FileBlobStore::LeftFile> &files,
              WallTime changedBefore)
{
    for (const auto &file : files) {
        if (file.changedAt > changedBefore)
            continue;
        item.digests.append(file.digest);
        item.bytes += static_cast<qint64>(file.sizeBytes);
    }
    if (!item.digests.isEmpty())
        planner.add(std::move(item));
}

/// Files that nothing lists.
Result<std::vector<storage::FileBlobStore::LeftFile>>
orphansOf(const storage::FileBlobStore &store, const cache::LookupIndex &index, const std::atomic<bool> &stopping)
{
    std::vector<storage::FileBlobStore::LeftFile> orphans;
    const auto walked = store.forEach([&](const Digest &digest, std::uint64_t sizeBytes, std::uint64_t) {
        if (!index.anyContent(digest))
            orphans.push_back({digest, sizeBytes, WallTime {}});
        return !stopping;
    });
    if (!walked)
        return walked.error();
    return orphans;
}

} // namespace

Collector::Collector(catalog::Database &database, storage::FileBlobStore &store, cache::CacheEngine &engine,
                     ImageRemover &remover, const Clock &clock, RulesSource rules, BusySource busy, QObject *parent)
    : QObject(parent), m_database(database), m_store(store), m_engine(engine), m_remover(remover), m_clock(clock),
      m_rules(std::move(rules)), m_busy(std::move(busy))
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &Collector::next);
}

Collector::~Collector()
{
    m_stopping = true;
    m_workers.finish();
}

Result<CollectionPlan> Collector::makePlan(const QString &catalogPath, const storage::FileBlobStore &store,
                                           const cache::LookupIndex &index, const Request &request,
                                           Planner::Rules rules, const std::atomic<bool> &stopping)
{
    catalog::Database::Options readOnly;
    readOnly.readOnly = true;
    auto database = catalog::Database::open(catalogPath, readOnly);
    if (!database)
        return database.error();
    auto graph = catalog::ContentGraph::load(*database);
    if (!graph)
        return graph.error();
    const auto trash = catalog::TrashStore(*database).all();
    if (!trash)
        return trash.error();
    const WallTime now = rules.now;
    if (request.unusedDays > 0) {
        for (ProjectRules &project : rules.projects)
            project.retention.unusedDays = request.unusedDays;
    }

    Planner planner(std::move(graph).value(), std::move(rules));
    if (request.leftovers) {
        planner.addExpiredTrash(*trash);
        // What manifests on a disk that is missing name may not be known (ServerCore::readUnreadManifests).
        const auto added = store.missingFormer() ? Result<void>() : addUnnamed(planner, *database, now - unnamedGrace);
        if (!added)
            return added.error();
        addFiles(planner, leftover(PlannedItem::Kind::Part, u"leftover.part"_s), store.parts(), now - request.partAge);
        addFiles(planner, leftover(PlannedItem::Kind::Quarantine, u"leftover.quarantine"_s), store.quarantined(),
                 now - request.partAge);
        const auto orphans = orphansOf(store, index, stopping);
        if (!orphans)
            return orphans.error();
        addFiles(planner, leftover(PlannedItem::Kind::Orphan, u"leftover.orphan"_s), *orphans, now);
    }
    if (request.retention)
        planner.addRetention();
    if (request.quotas)
        planner.addQuotas();
    for (const SpaceWish &wish : request.wishes) {
        if (const qint64 missing = planner.addSpace(wish, *trash); missing > 0) {
            qCInfo(lcMaintenance).noquote()
                << wish.code << "wants" << missing << "bytes more, and everything else is pinned or in use";
        }
    }
    return planner.takePlan();
}

void Collector::plan(const Request &request, std::function<void(Result<CollectionPlan>)> done)
{
    // The store and the index outlive the workers, which this waits for.
    m_workers.run([path = m_database.path(), &store = m_store, &index = m_engine.index(), request, rules = m_rules(),
                   &stopping = m_stopping] { return makePlan(path, store, index, request, rules, stopping); },
                  [done = std::move(done)](Result<CollectionPlan> plan) { done(std::move(plan)); });
}

Result<catalog::RunRecord> Collector::run(CollectionPlan plan, const QString &kind, const QString &actor)
{
    if (m_run)
        return Error(ErrorCode::InUse, u"a collection is running"_s, {{u"job"_s, m_run->kind}});
    catalog::RunRecord run;
    run.kind = kind;
    run.actor = actor;
    run.startedAt = m_clock.now();
    run.plannedBytes = plan.freedBytes;
    const auto begun = catalog::RunStore(m_database).begin(run);
    if (!begun)
        return begun.error();
    run.id = *begun;
    m_run = run;
    m_plan = std::move(plan);
    m_position = 0;
    m_lastTold = m_clock.monotonic();
    m_step.start();
    Q_EMIT runChanged(*m_run);
    return run;
}

void Collector::stop()
{
    if (m_run)
        end(catalog::RunRecord::State::Stopped);
}

void Collector::noteUse(qint64 repositoryId, const Digest &digest)
{
    if (m_usedAt.size() >= usedCapacity)
        m_usedAt.clear(); // plans are not that old; what they name is looked at again by its grace time
    m_usedAt[{repositoryId, digest}] = m_clock.now();
}

bool Collector::wasUsed(const PlannedItem &item) const
{
    if (m_busy().contains({item.projectId, item.repository}))
        return true;
    return std::any_of(item.digests.cbegin(), item.digests.cend(), [&](const Digest &digest) {
        const auto used = m_usedAt.find({item.repositoryId, digest});
        return used != m_usedAt.end() && used->second > m_plan.madeAt;
    });
}

void Collector::next()
{
    if (m_position >= m_plan.items.size()) {
        end(catalog::RunRecord::State::Finished);
        return;
    }
    const PlannedItem &item = m_plan.items[m_position++];
    if (item.kind == PlannedItem::Kind::Image && wasUsed(item)) {
        count(u"skipped"_s);
        log(u"skipped, as it was pulled since the plan was made: %1 %2"_s.arg(item.repository, item.tags.join(u", ")));
    } else if (const auto freed = perform(item); freed) {
        m_run->freedBytes += *freed;
    } else if (freed.error().code == ErrorCode::NotFound) {
        count(u"skipped"_s);
        log(u"was gone already: %1 %2"_s.arg(item.repository, item.tags.join(u", ")));
    } else {
        log(u"failed: %1"_s.arg(freed.error().toLogLine()));
        qCWarning(lcMaintenance) << "a collection ends early:" << freed.error().toLogLine();
        end(catalog::RunRecord::State::Failed);
        return;
    }
    if (m_clock.monotonic() - m_lastTold >= tellEvery) {
        m_lastTold = m_clock.monotonic();
        Q_EMIT runChanged(*m_run);
    }
}

Result<qint64> Collector::perform(const PlannedItem &item)
{
    const auto told = [&](qint64 bytes) {
        log(u"%1: %2 %3 %4 (%5 bytes)"_s.arg(item.reason.code, item.repository, item.tags.join(u", "))
                .arg(item.digests.size() == 1 ? item.digests.first().toQString()
                                              : u"%1 blobs"_s.arg(item.digests.size()))
                .arg(bytes));
        return bytes;
    };
    switch (item.kind) {
    case PlannedItem::Kind::Image: {
        const auto removed
            = m_remover.removeImages(item.repositoryId, item.digests, {m_run->actor, item.reason.code},
                                     item.toTrash ? ImageRemover::Way::ToTrash : ImageRemover::Way::ForGood);
        if (!removed)
            return removed.error();
        count(item.toTrash ? u"trashed"_s : u"images"_s);
        if (item.toTrash) {
            count(u"trashedBytes"_s, removed->freedBytes);
            told(removed->freedBytes);
            return 0;
        }
        return told(removed->freedBytes);
    }
    case PlannedItem::Kind::Trash: {
        const auto purged = m_remover.purgeTrash({item.trashId});
        if (!purged)
            return purged.error();
        count(u"trash"_s);
        return told(purged->freedBytes);
    }
    case PlannedItem::Kind::Unnamed: {
        const auto removed = m_remover.removeUnnamed(item.projectId, item.digests);
        if (!removed)
            return removed.error();
        count(u"blobs"_s, removed->unlinked.size());
        return told(removed->freedBytes);
    }
    case PlannedItem::Kind::Part:
    case PlannedItem::Kind::Quarantine: {
        qint64 freed = 0;
        const bool isPart = item.kind == PlannedItem::Kind::Part;
        for (const Digest &digest : item.digests) {
            const auto removed = isPart ? m_store.removePart(digest) : m_store.removeQuarantined(digest);
            if (!removed && removed.error().code != ErrorCode::InUse)
                return removed.error();
            if (removed) {
                freed += static_cast<qint64>(*removed);
                count(isPart ? u"parts"_s : u"quarantined"_s);
            }
        }
        return told(freed);
    }
    case PlannedItem::Kind::Orphan: {
        qint64 gone = 0;
        for (const Digest &digest : item.digests) {
            const auto removed = m_remover.removeOrphan(digest);
            if (!removed)
                return removed.error();
            gone += *removed ? 1 : 0;
        }
        count(u"orphans"_s, gone);
        return told(gone == item.digests.size() ? item.bytes : 0);
    }
    }
    return qint64(0);
}

void Collector::collectOrphans()
{
    const auto look = [&store = m_store, &index = m_engine.index(), &stopping = m_stopping] {
        return orphansOf(store, index, stopping);
    };
    m_workers.run(look, [this](const auto &orphans) {
        if (!orphans) {
            qCWarning(lcMaintenance) << "the store could not be walked:" << orphans.error().toLogLine();
            return;
        }
        int removed = 0;
        for (const auto &orphan : *orphans) {
            const auto gone = m_remover.removeOrphan(orphan.digest);
            removed += gone && *gone ? 1 : 0;
        }
        if (removed > 0)
            qCInfo(lcMaintenance) << "removed" << removed << "unlisted blobs that an earlier run left behind";
    });
}

void Collector::count(const QString &what, qint64 by)
{
    if (by != 0)
        m_run->counts[what] = m_run->counts.value(what).toInteger() + by;
}

void Collector::log(const QString &line)
{
    if (m_run->log.size() + line.size() < logCapacity)
        m_run->log += line + u'\n';
}

void Collector::end(catalog::RunRecord::State state)
{
    m_step.stop();
    catalog::RunRecord ended = *std::exchange(m_run, std::nullopt);
    ended.state = state;
    ended.finishedAt = m_clock.now();
    m_plan = {};
    if (const auto written = catalog::RunStore(m_database).finish(ended); !written)
        qCWarning(lcMaintenance) << "a run could not be written down:" << written.error().toLogLine();
    qCInfo(lcMaintenance).noquote() << ended.kind << "by" << ended.actor << "freed" << ended.freedBytes << "bytes";
    Q_EMIT runChanged(ended);
}

} // namespace breakwater::maintenance
