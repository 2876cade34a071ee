// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Published.h"
#include "base/WorkerThreads.h"
#include "cache/ContentLedger.h"
#include "cache/LookupIndex.h"
#include "cache/ManifestMemory.h"
#include "cache/NegativeCache.h"
#include "cache/ProjectDirectory.h"
#include "cache/SpendingBook.h"
#include "cache/UpstreamPool.h"
#include "storage/BlobStore.h"

namespace breakwater::cache {

/// What the parts of the cache share. Built by CacheEngine; everything but `store`, `index`, `memory` and `projects`
/// (which are thread-safe) belongs to the control thread.
struct CacheContext
{
    storage::BlobStore &store;
    LookupIndex &index;
    ManifestMemory &memory;
    ContentLedger &ledger;
    UpstreamPool &upstreams;
    const Clock &clock;
    Published<ProjectDirectory> projects;
    NegativeCache negatives;
    SpendingBook spendings;
    WorkerThreads disk {"bw-disk", 2}; ///< fsync and rename happen here, never in the control thread's loop

    CacheContext(storage::BlobStore &blobStore, LookupIndex &lookupIndex, ManifestMemory &manifestMemory,
                 ContentLedger &contentLedger, UpstreamPool &pool, const Clock &theClock)
        : store(blobStore), index(lookupIndex), memory(manifestMemory), ledger(contentLedger), upstreams(pool),
          clock(theClock), negatives(theClock), spendings(contentLedger)
    {
    }

    /// Whether a project is still there. What comes in for one that was removed meanwhile is not kept.
    bool exists(std::int32_t projectId) const { return projects.get()->byId(projectId) != nullptr; }
};

} // namespace breakwater::cache
