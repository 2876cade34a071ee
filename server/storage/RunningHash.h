// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Hasher.h"
#include "base/Result.h"
#include "storage/FileHandle.h"

#include <condition_variable>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>

namespace breakwater::storage {

class HashWorkers;

/// The hash of a file that grows. It reads back what was written (from the page cache, so at the cost of one
/// copy): that is what is going to be served, and a part of an earlier run needs no kept hash state. Bigger
/// blobs are hashed by HashWorkers while they arrive; what is left is hashed by finish() in its caller's thread.
///
/// advance(), finish() and abandon(): the writer's thread. work(): a worker's.
class RunningHash : public std::enable_shared_from_this<RunningHash>
{
public:
    static constexpr std::uint64_t worthAWorker = 512 * 1024;
    static constexpr std::uint64_t maxLagBytes = 8 * 1024 * 1024;

    /// `resumedBytes`: of an earlier run. The writer never waits for those to be hashed.
    RunningHash(HashWorkers &workers, std::shared_ptr<const FileHandle> file, DigestAlgorithm algorithm,
                std::uint64_t resumedBytes);

    /// From `fromBytes` on they are in `rest`, at the same offsets. Before the first of them is made available.
    void continueIn(std::shared_ptr<const FileHandle> rest, std::uint64_t fromBytes);
    /// Bytes up to `availableBytes` are in the file. Waits while the hash is more than maxLagBytes behind.
    void advance(std::uint64_t availableBytes);
    /// Waits until all but a worker's smallest turn is hashed; so much of it then. The rest of the file may go.
    std::uint64_t catchUp();
    /// Lets a worker go on with the rest, however little, while the caller does something else.
    void hurry();
    /// The digest of the file's first `totalBytes`. StorageIo when the file cannot be read or is shorter.
    Result<Digest> finish(std::uint64_t totalBytes);
    /// No worker touches the file after this.
    void abandon();

    /// One turn of a worker; true when it wants another.
    bool work();

private:
    std::uint64_t lag() const { return m_available - m_hashed; }
    void enqueueIfBehind(std::unique_lock<std::mutex> &lock, std::uint64_t threshold);
    struct Piece
    {
        std::uint64_t first = 0;
        std::uint64_t end = 0;
        int fd = -1;
    };
    Piece nextPiece() const;
    bool hash(const Piece &piece, char *buffer);

    HashWorkers &m_workers;
    const std::shared_ptr<const FileHandle> m_file;
    const std::uint64_t m_resumedBytes;
    std::shared_ptr<const FileHandle> m_rest; ///< set before m_available passes m_restFrom, and read after that
    std::uint64_t m_restFrom = std::numeric_limits<std::uint64_t>::max();

    std::mutex m_mutex; ///< guards all that follows; the hasher is its user's while m_busy
    std::condition_variable m_changed;
    Hasher m_hasher;
    std::uint64_t m_available = 0;
    std::uint64_t m_hashed = 0;
    int m_errorNumber = 0;
    bool m_queued = false;
    bool m_busy = false;
    bool m_ended = false;
};

} // namespace breakwater::storage
