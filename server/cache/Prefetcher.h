// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheContext.h"
#include "cache/CacheTypes.h"
#include "cache/DownloadWatch.h"
#include "cache/ManifestSummary.h"
#include "cache/ProjectDirectory.h"

#include <QObject>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace breakwater::cache {

class BlobFetcher;

/// Starts what a node will ask for next: the config and the layers that a manifest names which it was just given. They
/// are the same downloads that nodes join (truth 3); each is held until it has ended, and one that fails is dropped,
/// as the node's own request tries again. Nothing is started while it would cost what is scarce: the rest of the
/// upstream's limit, or the disk. Control thread.
class Prefetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t downloadsAtOnce = 4; ///< in the whole server
    static constexpr std::size_t maxWaiting = 500; ///< more are dropped: nodes ask for them anyway

    Prefetcher(CacheContext &context, BlobFetcher &blobs, QObject *parent = nullptr);

    /// A manifest that came in for a node, and what it names. An index names nothing to start: which platform is wanted
    /// is not known yet.
    void manifestServed(const ProjectDirectory::Found &project, const std::string &repository,
                        const ManifestSummary &summary);

private:
    struct Wish
    {
        ProjectDirectory::Found project;
        std::string repository;
        Digest digest;
    };
    bool mayStart(const Project &project, const std::string &repository) const;
    void next();
    void answered(const Result<BlobAnswer> &answer);
    void look();

    CacheContext &m_context;
    BlobFetcher &m_blobs;
    DownloadWatch m_downloads;
    std::deque<Wish> m_waiting;
    std::size_t m_asking = 0; ///< asked for and not yet answered
};

} // namespace breakwater::cache
