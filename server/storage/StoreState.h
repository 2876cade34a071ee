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
#include <optional>
#include <set>

namespace breakwater::storage {

/// What a plain file takes on its disk; nothing for anything else.
std::optional<std::int64_t> allocatedBytes(const std::string &path);

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
    StoreState(const std::string &home, std::shared_ptr<DiskDevice> device)
        : disk(std::move(device)), m_home(std::make_shared<const StoreLayout>(home))
    {
    }

    /// Where things lie. Who writes holds on to the layout that he writes to: while he does, it is not given up.
    using Place = std::shared_ptr<const StoreLayout>;
    struct Places
    {
        Place home; ///< for whatever is new
        Place former; ///< null unless the store moves; StoreMove empties it
    };
    Places places() const;
    Place home() const { return places().home; }
    /// For the part of this digest: where one was left, or home.
    Place placeOfPart(const Digest &digest) const;
    /// From now on the home is `home`, and what was it, if anything, is the former one.
    void setPlaces(const std::string &home, const std::string &former);
    /// Forgets the former home unless somebody holds it, or did since places() had counted `uses` of it.
    bool dropFormer(std::uint64_t uses);
    struct FormerUse
    {
        std::uint64_t uses = 0;
        bool isHeld = false; ///< by somebody else: who held it as the home can write to it until he lets go
    };
    FormerUse formerUse() const;

    /// Opens a blob for reading wherever it is: -1 and errno when it is nowhere.
    int openBlob(const Digest &digest) const;

    /// THE commit, for in-flight and small blobs alike (design.md truth 2). `from` is complete, closed to writers
    /// and has the digest; `fd` is open on it.
    ///   1. fdatasync of the file: bytes and length are on the disk before any name says that they are whole.
    ///   2. The shard folder is made where it is missing, and the folder above it synced.
    ///   3. rename(2) into blobs/: from here on a reader sees it, whole, or (after a kill) does not see it at all.
    ///   4. fsync of the shard folder: the name survives a power cut.
    /// Only then may the caller write the catalog row that lists it. A failure at any step leaves nothing under
    /// blobs/; `from` may or may not be gone and is the caller's to remove.
    Result<void> publish(int fd, const std::string &from, const StoreLayout &place, const Digest &digest);
    /// Steps 2 to 4, for a caller that did step 1 itself.
    Result<void> publishSynced(int fd, const std::string &from, const StoreLayout &place, const Digest &digest);
    /// Unlinks a blob, wherever it is, and counts it out. False when it was not there.
    Result<bool> unlinkBlob(const Digest &digest);
    /// Moves a blob out of sight and counts it out. False when it was not there.
    Result<bool> moveToQuarantine(const Digest &digest);
    /// Only what lies in the former home: one at home was verified on its own way there.
    Result<bool> moveToQuarantine(const Digest &digest, const StoreLayout &former);

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

    const std::shared_ptr<DiskDevice> disk;
    std::atomic<std::uint64_t> partialBytes {0};
    std::atomic<std::uint64_t> quarantineBytes {0};
    std::atomic<unsigned> temporaryNumber {0};
    HashWorkers hashWorkers;
    SpareMemory memory;

    Result<void> makeShardFolder(const StoreLayout &place, const Digest &digest);
    void count(std::int64_t blobs, std::int64_t bytes);
    void countLeft(const StoreLayout &place, std::int64_t bytes); ///< a blob of so many went from there

    /// Held by StoreMove for the step that takes a blob from one place to the other, and by whoever removes one: what
    /// is removed while it is copied does not come back.
    std::mutex moveMutex;
    /// What is still to come to the disk of the home from another one; counted by each pass of StoreMove.
    std::atomic<std::uint64_t> bytesToCome {0};
    std::optional<Digest> moving; ///< guarded by moveMutex: is being copied; reset when it was removed meanwhile

private:
    Result<bool> unlinkFrom(const StoreLayout &place, const Digest &digest);
    Result<bool> quarantineFrom(const StoreLayout &place, const Digest &digest);

    mutable std::mutex m_placesMutex; ///< guards the next three
    Place m_home;
    Place m_former;
    mutable std::uint64_t m_formerUses = 0; ///< how often it was given out to write to

    mutable std::mutex m_mutex; ///< guards m_claimed and m_totals
    std::set<Digest> m_claimed;
    StoreTotals m_totals;
    std::atomic<std::uint64_t> m_changes {0};
};

} // namespace breakwater::storage
