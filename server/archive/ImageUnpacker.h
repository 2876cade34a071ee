// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ImageArchive.h"
#include "storage/FileBlobStore.h"

#include <map>
#include <set>

namespace breakwater::archive {

/// What became of the blobs that were wanted.
struct UnpackResult
{
    std::set<Digest> stored; ///< verified, on disk, and put there by this call: to be listed, or removed again
    std::map<Digest, Error> failed; ///< DigestMismatch, SizeMismatch, BlobUnknown
};

/// Puts the wanted blobs of an archive into the store, each verified and durable, in one pass, without a copy beside
/// it. Nothing is listed here. An error of the disk or of the archive ends it, and what it stored is removed from the
/// store by whoever lists: it is in `done` up to then. A wrong blob only fails itself. A worker thread.
Result<void> unpackBlobs(const ImageArchive &archive, const std::set<Digest> &wanted, const ArchiveLimits &limits,
                         storage::FileBlobStore &store, ArchiveProgress &progress, UnpackResult &done);

} // namespace breakwater::archive
