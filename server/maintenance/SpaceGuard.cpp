// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/SpaceGuard.h"

#include "maintenance/MaintenanceLog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::maintenance {
namespace {

constexpr std::chrono::seconds checkDelay {3};
constexpr std::chrono::seconds busyDelay {5};
constexpr std::chrono::minutes diskInterval {1};
constexpr qint64 fullBytes = 64'000'000; ///< room to make when the disk was full though no limit is set

} // namespace

SpaceGuard::SpaceGuard(storage::FileBlobStore &store, Collector &collector, QObject *parent)
    : QObject(parent), m_store(store), m_collector(collector)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SpaceGuard::check);
    m_often.setInterval(diskInterval);
    connect(&m_often, &QTimer::timeout, this, &SpaceGuard::check);
}

void SpaceGuard::setLimits(const SpaceLimits &limits)
{
    m_limits = limits;
    if (limits.freeFloorBytes > 0)
        m_often.start();
    else
        m_often.stop();
    noteGrowth();
}

void SpaceGuard::noteGrowth()
{
    m_grew = true;
    if (!m_soon.isActive())
        m_soon.start(checkDelay);
}

void SpaceGuard::noteFull()
{
    m_full = true;
    m_isFull = true;
    if (!m_planning && !m_collector.isRunning())
        check();
}

qint64 SpaceGuard::usedBytes() const
{
    return static_cast<qint64>(m_store.totals().usedBytes);
}

qint64 SpaceGuard::freeBytes(const storage::DiskFigures &disk) const
{
    return static_cast<qint64>(disk.freeBytes) - static_cast<qint64>(m_store.bytesToCome());
}

SpaceGuard::Marks SpaceGuard::marks() const
{
    const auto disk = m_store.diskFigures();
    const qint64 used = usedBytes();
    qint64 high = m_limits.limitBytes;
    if (m_limits.freeFloorBytes > 0 && disk.totalBytes > 0) {
        const qint64 byFloor = std::max<qint64>(used + freeBytes(disk) - m_limits.freeFloorBytes, 1);
        high = high > 0 ? std::min(high, byFloor) : byFloor;
    }
    return {high, high / 100 * m_limits.lowMarkPercent};
}

QList<SpaceWish> SpaceGuard::wishes() const
{
    QList<SpaceWish> wishes;
    const qint64 used = usedBytes();
    if (m_limits.limitBytes > 0 && used > m_limits.limitBytes)
        wishes.append({u"space.limit"_s, used - m_limits.limitBytes / 100 * m_limits.lowMarkPercent});
    const auto disk = m_store.diskFigures();
    const qint64 free = freeBytes(disk);
    if (disk.totalBytes > 0 && m_limits.freeFloorBytes > 0 && free < m_limits.freeFloorBytes) {
        const Marks now = marks();
        wishes.append({u"space.floor"_s, std::max(m_limits.freeFloorBytes - free, used - now.lowBytes)});
    } else if (m_full && wishes.isEmpty()) {
        wishes.append({u"space.full"_s, std::max(fullBytes, used / 100 * (100 - m_limits.lowMarkPercent))});
    }
    return wishes;
}

void SpaceGuard::check()
{
    if (m_planning || m_collector.isRunning()) {
        m_soon.start(busyDelay);
        return;
    }
    Collector::Request request;
    request.retention = false;
    request.leftovers = false;
    request.quotas = m_limits.hasQuotas && m_grew;
    request.wishes = wishes();
    m_grew = false;
    m_full = false;
    if (request.wishes.isEmpty() && !request.quotas)
        return;
    m_planning = true;
    qint64 wanted = 0;
    for (const SpaceWish &wish : request.wishes)
        wanted = std::max(wanted, wish.bytes);
    m_collector.plan(request, [this, wanted](Result<CollectionPlan> plan) {
        m_planning = false;
        if (!plan) {
            qCWarning(lcMaintenance) << "space cannot be made:" << plan.error().toLogLine();
            return;
        }
        const qint64 missing = wanted - plan->freedBytes;
        if (!plan->items.empty()) {
            const auto run = m_collector.run(std::move(plan).value(), u"eviction"_s, u"space limit"_s);
            if (!run)
                m_soon.start(busyDelay);
        }
        if (wanted > 0 && missing > 0)
            Q_EMIT nothingToEvict(missing);
    });
}

} // namespace breakwater::maintenance
