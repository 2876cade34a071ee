// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ImageArchive.h"
#include "storage/FileBlobStore.h"

#include <map>
#include <set>

namespace breakwater::archive {

/// A blob that is wanted from an archive.
struct UnpackWish
{
    std::uint64_t sizeBytes = 0; ///< as its manifest says
    /// It is in the store: its bytes in the archive are only hashed, as proof that whoever brings them has them (truth
    /// 5).
    bool proveOnly = false;
};

/// What became of what was wanted.
struct UnpackResult
{
    std::set<Digest> stored; ///< verified, on disk, and put there by this call: to be listed, or removed again
    std::set<Digest> proved;
    std::map<Digest, Error> failed; ///< DigestMismatch, SizeMismatch, BlobUnknown
};

/// Puts blobs of an archive into the store, each verified and durable, in one pass, without a copy beside it. Nothing
/// is listed here. A wrong blob only fails itself. An error of the disk or of the archive ends it; `done` tells even
/// then what has been stored. Progress counts bytes of the file. A worker thread.
Result<void> unpackBlobs(const ImageArchive &archive, const std::map<Digest, UnpackWish> &wanted,
                         const ArchiveLimits &limits, storage::FileBlobStore &store, ArchiveProgress &progress,
                         UnpackResult &done);

} // namespace breakwater::archive
