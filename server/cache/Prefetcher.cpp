// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/Prefetcher.h"

#include "cache/BlobFetcher.h"
#include "cache/UpstreamRow.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>

namespace breakwater::cache {

namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

/// Less than a twentieth, at most this much: what is left is for what nodes ask for.
constexpr std::uint64_t keptFreeBytes = 2ULL * 1024 * 1024 * 1024;

} // namespace

Prefetcher::Prefetcher(CacheContext &context, BlobFetcher &blobs, QObject *parent)
    : QObject(parent), m_context(context), m_blobs(blobs), m_downloads([this] { look(); })
{
    m_watch.setInterval(std::chrono::seconds(1));
    connect(&m_watch, &QTimer::timeout, this, &Prefetcher::leaveAbandoned);
}

bool Prefetcher::mayStart(const Project &project, const std::string &repository) const
{
    if (!project.prefetch
        || m_context.upstreams.isBudgetNearlySpent(
            UpstreamRow::firstAsked(m_context.upstreams, project, repository, Inquiry::Rest)))
        return false;
    const storage::DiskFigures disk = m_context.store.diskFigures();
    return disk.freeBytes >= std::min(disk.totalBytes / 20, keptFreeBytes);
}

std::size_t Prefetcher::waitingCount() const
{
    std::size_t count = 0;
    for (const Order &order : m_orders)
        count += order.waiting.size();
    return count;
}

bool Prefetcher::isWanted(const Digest &digest) const
{
    return std::any_of(m_orders.begin(), m_orders.end(),
                       [&digest](const Order &order) { return order.blobs.contains(digest); });
}

void Prefetcher::manifestServed(const ProjectDirectory::Found &project, const std::string &repository,
                                const Digest &manifest, const ManifestSummary &summary)
{
    if (!project->prefetch || summary.isIndex())
        return;
    Order order {project, repository, manifest, {}, {}, m_context.clock.monotonic()};
    std::size_t waiting = waitingCount();
    for (const ManifestChild &child : summary.children) {
        if (child.kind == ManifestChild::Kind::Manifest || child.foreign || waiting >= maxWaiting)
            continue;
        // What is here for another project is proved when asked for.
        if (m_context.index.anyContent(child.digest) || !order.blobs.insert(child.digest).second)
            continue;
        order.waiting.push_back(child.digest);
        ++waiting;
    }
    if (order.blobs.empty())
        return;
    m_orders.push_back(std::move(order));
    if (!m_watch.isActive())
        m_watch.start();
    next();
}

void Prefetcher::next()
{
    for (std::size_t i = 0; i < m_orders.size(); ++i) { // by number: an answer may come at once
        while (!m_orders[i].waiting.empty() && m_asking.size() + m_downloads.size() < downloadsAtOnce) {
            Order &order = m_orders[i];
            const Digest digest = order.waiting.front();
            order.waiting.pop_front();
            // Meanwhile it may have come, be coming for a node that asked, or not be wanted any more.
            if (!m_context.index.anyContent(digest) && !m_blobs.isInFlight(digest)
                && m_context.exists(order.project->id) && mayStart(*order.project, order.repository))
                begin(order, digest);
        }
    }
    // What is done with, and what came some other way.
    std::erase_if(m_orders, [this](const Order &order) {
        return order.waiting.empty()
            && std::none_of(order.blobs.begin(), order.blobs.end(),
                            [this](const Digest &each) { return m_asking.contains(each) || m_downloads.holds(each); });
    });
    if (m_orders.empty())
        m_watch.stop();
}

void Prefetcher::begin(const Order &order, const Digest &digest)
{
    m_asking.insert(digest);
    m_blobs.fetch(order.project, order.repository, digest,
                  [guard = QPointer<Prefetcher>(this), digest](const Result<BlobAnswer> &answer) {
                      if (guard)
                          guard->answered(digest, answer);
                  });
}

void Prefetcher::answered(const Digest &digest, const Result<BlobAnswer> &answer)
{
    m_asking.erase(digest);
    if (answer && answer->ticket && isWanted(digest))
        m_downloads.add(answer->ticket);
    else
        m_downloads.lookSoon(); // we may be inside the flight that answers
}

void Prefetcher::look()
{
    (void)m_downloads.takeEnded(); // the node's own request tries again what failed
    next();
}

void Prefetcher::leaveAbandoned()
{
    const MonotonicTime now = m_context.clock.monotonic();
    std::set<Digest> left;
    std::erase_if(m_orders, [&](Order &order) {
        if (m_isPulled && m_isPulled(order.project->id, order.repository, order.manifest))
            order.seenAt = now;
        if (now - order.seenAt < patience)
            return false;
        qCInfo(log).noquote() << "nobody came for"
                              << QString::fromStdString(order.repository) + QLatin1Char('@')
                + order.manifest.shortText()
                              << "any more: what was fetched ahead for it is let go of";
        left.merge(order.blobs);
        return true;
    });
    for (const Digest &digest : left) {
        if (!isWanted(digest))
            m_downloads.letGo(digest);
    }
    next();
}

} // namespace breakwater::cache
