// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheContext.h"
#include "cache/CacheTypes.h"
#include "cache/DownloadWatch.h"
#include "cache/ManifestSummary.h"
#include "cache/ProjectDirectory.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace breakwater::cache {

class BlobFetcher;

/// Starts what a node will ask for next: the config and the layers that a manifest names which it was just given. They
/// are the same downloads that nodes join (truth 3); one that fails is dropped, as the node's own request tries again.
/// Nothing is started while it would cost what is scarce: the rest of the upstream's limit, or the disk.
///
/// What is started belongs to the nodes that pull the image. It is held while one of them is there, and for `patience`
/// after the last one was seen, as a node takes a moment between the manifest and its layers. Then nobody comes any
/// more: what has not begun is dropped, and what runs is let go of. It stops there and keeps its part, unless somebody
/// else waits for it or little is missing (upstreams.md F-65, decided (3)). What two images name stays while a node of
/// either is there. Control thread; no timer runs while nothing is held.
class Prefetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t downloadsAtOnce = 4; ///< in the whole server
    static constexpr std::size_t maxWaiting = 500; ///< more are dropped: nodes ask for them anyway
    static constexpr std::chrono::seconds patience {15};

    Prefetcher(CacheContext &context, BlobFetcher &blobs, QObject *parent = nullptr);

    /// Tells whether a node is pulling the image that has this manifest. Without it, nobody is ever seen.
    using Presence = std::function<bool(std::int32_t projectId, const std::string &repository, const Digest &manifest)>;
    void setPresence(Presence isPulled) { m_isPulled = std::move(isPulled); }

    /// A manifest that came in for a node, and what it names. An index names nothing to start: which platform is wanted
    /// is not known yet.
    void manifestServed(const ProjectDirectory::Found &project, const std::string &repository, const Digest &manifest,
                        const ManifestSummary &summary);

private:
    /// What is fetched ahead for one image.
    struct Order
    {
        ProjectDirectory::Found project;
        std::string repository;
        Digest manifest;
        std::set<Digest> blobs; ///< that were not here
        std::deque<Digest> waiting; ///< of those, not yet begun
        MonotonicTime seenAt {}; ///< when a node of it was there last
    };
    bool mayStart(const Project &project, const std::string &repository) const;
    std::size_t waitingCount() const;
    void next();
    void begin(const Order &order, const Digest &digest);
    void answered(const Digest &digest, const Result<BlobAnswer> &answer);
    void look();
    void leaveAbandoned();
    bool isWanted(const Digest &digest) const; ///< an order names it

    CacheContext &m_context;
    BlobFetcher &m_blobs;
    Presence m_isPulled;
    DownloadWatch m_downloads;
    std::deque<Order> m_orders; ///< oldest first
    std::set<Digest> m_asking; ///< asked for and not yet answered
    QTimer m_watch;
};

} // namespace breakwater::cache
