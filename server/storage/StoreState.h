// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"
#include "storage/DiskDevice.h"
#include "storage/HashWorkers.h"
#include "storage/SpareMemory.h"
#include "storage/StoreLayout.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <set>

namespace breakwater::storage {

/// What the store holds, kept as it changes.
struct StoreTotals
{
    std::uint64_t blobs = 0;
    std::uint64_t usedBytes = 0; ///< allocated on disk, as `du` counts
    bool operator==(const StoreTotals &) const = default;
};

/// What a FileBlobStore and its in-flight blobs share; it lives as long as the last of them. Thread-safe.
class StoreState
{
public:
    StoreState(StoreLayout storeLayout, std::shared_ptr<DiskDevice> device)
        : layout(std::move(storeLayout)), disk(std::move(device))
    {
    }

    /// THE commit, for in-flight and small blobs alike (design.md truth 2). `from` is complete, closed to writers
    /// and has the digest; `fd` is open on it.
    ///   1. fdatasync of the file: bytes and length are on the disk before any name says that they are whole.
    ///   2. The shard folder is made where it is missing, and the folder above it synced.
    ///   3. rename(2) into blobs/: from here on a reader sees it, whole, or (after a kill) does not see it at all.
    ///   4. fsync of the shard folder: the name survives a power cut.
    /// Only then may the caller write the catalog row that lists it. A failure at any step leaves nothing under
    /// blobs/; `from` may or may not be gone and is the caller's to remove.
    Result<void> publish(int fd, const std::string &from, const Digest &digest);
    /// Steps 2 to 4, for a caller that did step 1 itself.
    Result<void> publishSynced(int fd, const std::string &from, const Digest &digest);
    /// Unlinks a blob and counts it out. False when it was not there.
    Result<bool> unlinkBlob(const Digest &digest);
    /// Moves a blob out of sight and counts it out. False when it was not there.
    Result<bool> moveToQuarantine(const Digest &digest);

    /// Removes a part that no one writes; the bytes that it had. InUse while it is written; 0 when it was not there.
    Result<std::uint64_t> removePart(const Digest &digest);
    Result<std::uint64_t> removeQuarantined(const Digest &digest);

    /// One in-flight blob a digest: false while another one is open for writing.
    bool claim(const Digest &digest);
    void release(const Digest &digest);

    StoreTotals totals() const;
    /// Takes over counts that were made from outside, unless the store changed since `changesBefore`.
    void seedTotals(const StoreTotals &totals, std::uint64_t changesBefore);
    std::uint64_t changes() const { return m_changes.load(); }

    const StoreLayout layout;
    const std::shared_ptr<DiskDevice> disk;
    std::atomic<std::uint64_t> partialBytes {0};
    std::atomic<unsigned> temporaryNumber {0};
    HashWorkers hashWorkers;
    SpareMemory memory;

private:
    Result<void> makeShardFolder(const Digest &digest);
    void count(std::int64_t blobs, std::int64_t bytes);

    mutable std::mutex m_mutex; ///< guards m_claimed and m_totals
    std::set<Digest> m_claimed;
    StoreTotals m_totals;
    std::atomic<std::uint64_t> m_changes {0};
};

} // namespace breakwater::storage
