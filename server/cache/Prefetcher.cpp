// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/Prefetcher.h"

#include "cache/BlobFetcher.h"
#include "cache/UpstreamRow.h"

#include <algorithm>

#include <QPointer>

namespace breakwater::cache {

namespace {

/// Less than a twentieth, at most this much: what is left is for what nodes ask for.
constexpr std::uint64_t keptFreeBytes = 2ULL * 1024 * 1024 * 1024;

} // namespace

Prefetcher::Prefetcher(CacheContext &context, BlobFetcher &blobs, QObject *parent)
    : QObject(parent), m_context(context), m_blobs(blobs), m_downloads([this] { look(); })
{
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

void Prefetcher::manifestServed(const ProjectDirectory::Found &project, const std::string &repository,
                                const ManifestSummary &summary)
{
    if (!project->prefetch || summary.isIndex())
        return;
    for (const ManifestChild &child : summary.children) {
        if (child.kind == ManifestChild::Kind::Manifest || child.foreign || m_waiting.size() >= maxWaiting)
            continue;
        if (!m_context.index.anyContent(child.digest)) // what is here for another project is proved when asked for
            m_waiting.push_back({project, repository, child.digest});
    }
    next();
}

void Prefetcher::next()
{
    while (!m_waiting.empty() && m_asking + m_downloads.size() < downloadsAtOnce) {
        const Wish wish = std::move(m_waiting.front());
        m_waiting.pop_front();
        // Meanwhile it may have come, be coming for a node that asked, or not be wanted any more.
        if (m_context.index.anyContent(wish.digest) || m_blobs.isInFlight(wish.digest)
            || !m_context.exists(wish.project->id) || !mayStart(*wish.project, wish.repository))
            continue;
        ++m_asking;
        m_blobs.fetch(wish.project, wish.repository, wish.digest,
                      [guard = QPointer<Prefetcher>(this)](const Result<BlobAnswer> &answer) {
                          if (guard)
                              guard->answered(answer);
                      });
    }
}

void Prefetcher::answered(const Result<BlobAnswer> &answer)
{
    --m_asking;
    if (answer && answer->ticket)
        m_downloads.add(answer->ticket);
    else
        m_downloads.lookSoon(); // we may be inside the flight that answers
}

void Prefetcher::look()
{
    (void)m_downloads.takeEnded(); // the node's own request tries again what failed
    next();
}

} // namespace breakwater::cache
