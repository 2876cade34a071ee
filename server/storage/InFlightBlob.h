// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace breakwater::storage {

/// A blob on its way into the store: one writer appends, many readers follow behind it by sendfile from the
/// same part file. The last bytes are held back until length and digest are verified (truth 1), so that a
/// wrong body reaches a client as a truncated one.
///
/// Writer side: one thread at a time. Reader side: any thread.
class InFlightBlob
{
public:
    static constexpr std::uint64_t heldBackBytes = 64 * 1024;

    enum class State {
        Receiving, ///< bytes may come
        Verifying, ///< every byte came; hash and fsync are under way
        Committed, ///< verified; all bytes are readable, and in the store but for passedThrough()
        Failed, ///< the rest never comes
    };

    virtual ~InFlightBlob() = default;

    // Writer side.
    /// Bytes that are there already: 0, or what an earlier run left and its hash state was rebuilt from.
    virtual std::uint64_t writtenBytes() const = 0;
    /// Told by the upstream's head, at most once and before the first append when it was unknown.
    virtual Result<void> setTotalBytes(std::uint64_t totalBytes) = 0;
    /// StorageFull, StorageIo; SizeMismatch when more comes than the total.
    virtual Result<void> append(const char *data, std::size_t sizeBytes) = 0;
    /// Forgets what was written (the upstream would not resume). Only while no reader was served a byte of it;
    /// otherwise Internal and the caller must fail().
    virtual Result<void> restart() = 0;
    /// Verifies length and digest, fsyncs, renames into the store, fsyncs the folder. DigestMismatch and
    /// SizeMismatch delete the part; readers are failed.
    virtual Result<void> commit() = 0;
    /// Why the bytes go to readers alone and the store has nothing of them: the disk is full, broken or read-only
    /// (upstreams.md F-70). Nothing while it is an ordinary one.
    virtual std::optional<Error> passedThrough() const = 0;
    /// True while the slowest reader is as far behind as there is memory for: bring no more now (what is on its way is
    /// still taken). Asked after append() and, while it says so, whenever there is a call to onTurn() and once a
    /// second; here what all readers have is freed, and one who keeps others waiting for ever is given up.
    virtual bool isFull() = 0;
    /// `turned` is called in any thread, without a lock: when it came to passedThrough() while it arrives, when the
    /// last reader of such a one is gone, and when isFull() may have changed. Set before the first append().
    virtual void onTurn(std::function<void()> turned) = 0;
    /// Fails the readers. `keepPart`: the bytes stay for a later run to resume from.
    virtual void fail(const Error &error, bool keepPart) = 0;

    // Reader side.
    virtual const Digest &digest() const = 0;
    virtual State state() const = 0;
    virtual std::optional<Error> error() const = 0; ///< with Failed
    virtual std::optional<std::uint64_t> totalBytes() const = 0;
    virtual std::uint64_t receivedBytes() const = 0; ///< for progress
    virtual std::uint64_t readableBytes() const = 0; ///< that readers may send: receivedBytes less what is held back
    /// Where a reader finds the bytes from `position` on, up to `endBytes`: valid while this object lives, also after
    /// commit, and as long as the reader is registered.
    struct Extent
    {
        int fd = -1;
        std::uint64_t endBytes = 0;
    };
    virtual Extent extentAt(std::uint64_t position) const = 0;
    int fd() const { return extentAt(0).fd; }
    /// Whoever reads says so, and how far he has come: what he has not taken is kept. Nothing when the first bytes are
    /// gone already (the others have them, and memory is short): he needs a download of his own.
    virtual std::optional<std::uint64_t> addReader() = 0;
    virtual bool moveReader(std::uint64_t reader, std::uint64_t position) = 0; ///< false: given up, to be cut
    virtual bool isGivenUp(std::uint64_t reader) const = 0;
    virtual void removeReader(std::uint64_t reader) = 0;
    virtual bool hasReaders() const = 0;
    /// As http::GrowingBody::subscribe.
    virtual std::uint64_t subscribe(std::function<void()> wake) = 0;
    virtual void unsubscribe(std::uint64_t subscription) = 0;
};

} // namespace breakwater::storage
