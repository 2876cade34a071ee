// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace breakwater::storage {

class InFlightBlob;

/// A stored blob, open for reading. The descriptor is the caller's to close.
struct OpenedBlob
{
    int fd = -1;
    std::uint64_t sizeBytes = 0;
};

struct DiskFigures
{
    std::uint64_t totalBytes = 0;
    std::uint64_t freeBytes = 0; ///< for this user
};

/// Bytes by digest: blobs and manifests alike. What is in it is whole and was verified when it came in.
/// Thread-safe.
class BlobStore
{
public:
    virtual ~BlobStore() = default;

    /// BlobUnknown when it is not there, or has another length than `expectedSizeBytes` (0: any): a file that was
    /// truncated behind our back is a miss, never served (upstreams.md F-74).
    virtual Result<OpenedBlob> open(const Digest &digest, std::uint64_t expectedSizeBytes = 0) const = 0;
    virtual bool contains(const Digest &digest) const = 0;

    /// The whole blob in memory; for manifests and configs. SizeMismatch when larger than `maxBytes`.
    virtual Result<std::string> read(const Digest &digest, std::uint64_t maxBytes) const = 0;

    /// Writes a small blob at once: temp file, fsync, rename, fsync of the folder. DigestMismatch when the bytes
    /// are not what the digest says.
    virtual Result<void> put(const Digest &digest, std::string_view bytes) = 0;

    /// Starts or, where a part was left by an earlier run, takes up an in-flight blob. `totalBytes` 0: unknown.
    virtual Result<std::shared_ptr<InFlightBlob>> begin(const Digest &digest, std::uint64_t totalBytes) = 0;

    /// Gone for new readers; open descriptors go on reading. Not an error when it is not there.
    virtual Result<void> remove(const Digest &digest) = 0;

    /// Every stored blob with its size in bytes and the bytes it takes on disk. Stops when the visitor says false.
    virtual Result<void>
    forEach(const std::function<bool(const Digest &, std::uint64_t sizeBytes, std::uint64_t allocatedBytes)> &visit)
        const = 0;

    virtual std::uint64_t partialBytes() const = 0; ///< on disk, of parts that are not finished
    virtual DiskFigures diskFigures() const = 0;
};

} // namespace breakwater::storage
