// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/OverviewAdmin.h"

#include "admin/Conversions.h"
#include "catalog/ImageStore.h"
#include "catalog/NodeStore.h"
#include "catalog/RepositoryStore.h"
#include "catalog/TrafficStore.h"

#include <algorithm>

namespace breakwater::admin {
namespace {

constexpr std::chrono::hours day {24};
constexpr std::chrono::hours week {7 * 24};
constexpr std::chrono::hours month {30 * 24};

std::chrono::hours lengthOf(TimeSpan span)
{
    switch (span) {
    case TimeSpan::Day: return day;
    case TimeSpan::Week: return week;
    case TimeSpan::Month: return month;
    }
    return day;
}

} // namespace

OverviewAdmin::OverviewAdmin(ServerRooms rooms, QObject *parent) : QObject(parent), m_rooms(rooms)
{
    m_overviewTimer.setSingleShot(true);
    m_overviewTimer.setInterval(std::chrono::seconds(1));
    connect(&m_overviewTimer, &QTimer::timeout, this, [this] {
        auto next = overview();
        if (next && !(*next == m_told)) {
            m_told = *next;
            Q_EMIT overviewChanged(m_told);
        }
    });
    connect(&rooms.activity, &activity::ActivityHub::trafficChanged, this, &OverviewAdmin::scheduleOverview);
    connect(&rooms.engine, &cache::CacheEngine::contentChanged, this, &OverviewAdmin::scheduleOverview);
    connect(&rooms.activity, &activity::ActivityHub::pullsChanged, this,
            [this](const std::vector<activity::Pull> &pulls) {
                QList<PullInfo> infos;
                for (const activity::Pull &pull : pulls)
                    infos.append(toAdmin(pull, m_rooms.activity.nodeName(pull.peer)));
                Q_EMIT pullsChanged(infos);
                scheduleOverview();
            });
    connect(&rooms.activity, &activity::ActivityHub::eventRecorded, this,
            [this](const catalog::EventRecord &event) { Q_EMIT eventRecorded(toAdmin(event)); });
    connect(&rooms.activity, &activity::ActivityHub::nodesSeen, this, [this](const QStringList &addresses) {
        const catalog::NodeStore store(m_rooms.database);
        for (const QString &address : addresses) {
            if (const auto node = store.find(address); node && *node)
                Q_EMIT nodeChanged(infoOf(**node));
        }
    });
}

NodeInfo OverviewAdmin::infoOf(const catalog::NodeRecord &record) const
{
    NodeInfo info = toAdmin(record);
    if (m_describe)
        m_describe(info);
    return info;
}

void OverviewAdmin::scheduleOverview()
{
    if (!m_overviewTimer.isActive())
        m_overviewTimer.start();
}

TrafficTotals OverviewAdmin::totals(std::chrono::hours span) const
{
    const WallTime now = m_rooms.clock.now();
    const auto sum = catalog::TrafficStore(m_rooms.database).sum(now - span, now + std::chrono::hours(1));
    catalog::TrafficRecord record = sum ? *sum : catalog::TrafficRecord {};
    const catalog::TrafficRecord &pending = m_rooms.activity.traffic().pending();
    TrafficTotals totals;
    totals.requestsFromCache
        = record.hits + record.revalidated + record.stale + pending.hits + pending.revalidated + pending.stale;
    totals.requestsFailed = record.failed + record.refused + pending.failed + pending.refused;
    totals.requests = totals.requestsFromCache + totals.requestsFailed + record.joined + record.misses + pending.joined
        + pending.misses;
    totals.bytesServed = record.bytesServed + pending.bytesServed;
    totals.bytesFromCache = record.bytesFromCache + pending.bytesFromCache;
    totals.bytesFromUpstream = record.bytesFromUpstream + pending.bytesFromUpstream;
    totals.pulls = record.pulls + pending.pulls;
    return totals;
}

Result<Overview> OverviewAdmin::overview() const
{
    Overview overview;
    overview.day = totals(day);
    overview.week = totals(week);
    overview.month = totals(month);
    const storage::StoreTotals store = m_rooms.store.totals();
    const storage::DiskFigures disk = m_rooms.store.diskFigures();
    overview.storage.usedBytes = static_cast<qint64>(store.usedBytes);
    overview.storage.blobs = static_cast<qint64>(store.blobs);
    overview.storage.partialBytes = static_cast<qint64>(m_rooms.store.partialBytes());
    overview.storage.totalBytes = static_cast<qint64>(disk.totalBytes);
    overview.storage.freeBytes = static_cast<qint64>(disk.freeBytes);
    overview.storage.limitBytes = m_storeLimitBytes;
    const auto images = catalog::ImageStore(m_rooms.database).count();
    if (!images)
        return images.error();
    overview.images = static_cast<int>(*images);
    const auto repositories = catalog::RepositoryStore(m_rooms.database).count();
    if (!repositories)
        return repositories.error();
    overview.repositories = static_cast<int>(*repositories);
    const auto nodes = catalog::NodeStore(m_rooms.database).all();
    if (!nodes)
        return nodes.error();
    const WallTime since = m_rooms.clock.now() - day;
    overview.nodesSeenToday = static_cast<int>(std::count_if(
        nodes->cbegin(), nodes->cend(), [since](const catalog::NodeRecord &node) { return node.lastSeenAt >= since; }));
    overview.runningPulls = static_cast<int>(m_rooms.activity.pulls().runningCount());
    overview.bytesPerSecond = static_cast<qint64>(m_rooms.activity.pulls().bytesPerSecond());
    return overview;
}

Result<QList<TrafficBucket>> OverviewAdmin::traffic(TimeSpan span) const
{
    const WallTime now = m_rooms.clock.now();
    const auto records
        = catalog::TrafficStore(m_rooms.database).range(now - lengthOf(span), now + std::chrono::hours(1));
    if (!records)
        return records.error();
    QList<TrafficBucket> buckets;
    for (const catalog::TrafficRecord &record : *records) {
        buckets.append({toDateTime(record.from), record.hits, record.revalidated, record.misses + record.joined,
                        record.stale, record.failed + record.refused, record.bytesServed, record.bytesFromUpstream});
    }
    return buckets;
}

Result<QList<EventInfo>> OverviewAdmin::events(int limit) const
{
    const auto records = catalog::EventStore(m_rooms.database).page(limit);
    if (!records)
        return records.error();
    QList<EventInfo> events;
    for (const catalog::EventRecord &record : *records)
        events.append(toAdmin(record));
    return events;
}

Result<QList<PullInfo>> OverviewAdmin::pulls(int limit) const
{
    QList<PullInfo> infos;
    for (const activity::Pull &pull : m_rooms.activity.latestPulls(static_cast<std::size_t>(std::max(limit, 0))))
        infos.append(toAdmin(pull, m_rooms.activity.nodeName(pull.peer)));
    return infos;
}

Result<PullDetail> OverviewAdmin::pullDetail(qint64 id) const
{
    const auto pull = m_rooms.activity.findPull(id);
    if (!pull)
        return Error(ErrorCode::NotFound, QStringLiteral("no such pull"));
    return PullDetail {toAdmin(*pull, m_rooms.activity.nodeName(pull->peer)), requestsOf(*pull)};
}

Result<QList<NodeInfo>> OverviewAdmin::nodes() const
{
    const auto records = catalog::NodeStore(m_rooms.database).all();
    if (!records)
        return records.error();
    QList<NodeInfo> nodes;
    for (const catalog::NodeRecord &record : *records)
        nodes.append(infoOf(record));
    return nodes;
}

Result<NodeInfo> OverviewAdmin::renameNode(const QString &address, const QString &name, const Actor &actor)
{
    catalog::NodeStore store(m_rooms.database);
    if (name.size() > 63)
        return Error(ErrorCode::InvalidArgument, QStringLiteral("at most 63 characters"),
                     {{QStringLiteral("field"), QStringLiteral("name")}});
    if (const auto renamed = store.rename(address, name.trimmed()); !renamed)
        return renamed.error();
    m_rooms.activity.setNodeName(address, name.trimmed());
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.nodeRenamed"), actor.name,
                                 {{QStringLiteral("address"), address}, {QStringLiteral("name"), name.trimmed()}});
    const auto node = store.find(address);
    if (!node)
        return node.error();
    if (!*node)
        return Error(ErrorCode::NotFound, QStringLiteral("no such node"));
    const NodeInfo info = infoOf(**node);
    Q_EMIT nodeChanged(info);
    return info;
}

} // namespace breakwater::admin
