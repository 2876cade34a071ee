// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveProgress.h"
#include "archive/PackedImage.h"
#include "archive/TarWriter.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "storage/BlobStore.h"

#include <vector>

#include <QString>

namespace breakwater::archive {

struct ImageArchiveTarget
{
    QString file;
    TarWriter::Existing existing = TarWriter::Existing::Keep;
    ImageArchiveFormat format = ImageArchiveFormat::OciLayout;
    WallTime when {}; ///< of the entries
};

/// What the file will hold, each blob once; the headers of its entries come on top.
std::uint64_t contentBytes(const std::vector<PackedImage> &images, ImageArchiveFormat format);

/// Writes the images, blobs that they share once. Every blob is hashed on its way: DigestMismatch (params "expected",
/// "actual") for one that rotted, BlobUnknown for one that went meanwhile, SizeMismatch; Cancelled; TarWriter's errors.
/// After an error there is no file. Progress counts bytes of blobs. A worker thread.
///
/// OCI layout: index.json names each image in full by org.opencontainers.image.ref.name (skopeo, podman) and
/// io.containerd.image.name (ctr, k3s). docker-archive: layers go as they are stored, packed, which docker load,
/// podman, skopeo and containerd all read.
Result<void> writeImageArchive(const std::vector<PackedImage> &images, const ImageArchiveTarget &target,
                               const storage::BlobStore &store, ArchiveProgress &progress);

} // namespace breakwater::archive
