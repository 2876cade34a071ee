// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace breakwater::sim {

/// The bytes of a blob, made on demand at any offset, so that 200 MB of content take no memory.
/// Immutable, hence thread-safe.
class BlobSource
{
public:
    virtual ~BlobSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Writes bytes [offset, offset + count) to `out`; the span must lie within size().
    virtual void read(std::uint64_t offset, char *out, std::size_t count) const = 0;
};

using BlobPtr = std::shared_ptr<const BlobSource>;

BlobPtr bytesBlob(std::string bytes);

/// `sizeBytes` pseudo-random bytes; the same seed gives the same bytes at the same offsets.
BlobPtr seededBlob(std::uint64_t seed, std::uint64_t sizeBytes);

/// A gzip file of stored (uncompressed) deflate blocks around `inner`: a real .gz of any size that can still be
/// read at any offset. Reads `inner` once for its checksum.
BlobPtr storedGzipBlob(BlobPtr inner);

/// A ustar archive with one regular file `name` of `content`.
BlobPtr singleFileTarBlob(const std::string &name, BlobPtr content);

Digest digestOf(const BlobSource &blob, DigestAlgorithm algorithm = DigestAlgorithm::Sha256);
std::string allBytes(const BlobSource &blob);

} // namespace breakwater::sim
