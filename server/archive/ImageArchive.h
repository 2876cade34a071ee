// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveLimits.h"
#include "archive/ArchiveProgress.h"
#include "archive/PackedImage.h"
#include "base/Result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QString>

namespace breakwater::archive {

/// Something that an image needs.
struct ArchivedBlob
{
    enum class Kind { Manifest, Config, Layer };
    Kind kind = Kind::Layer;
    PackedBlob blob;
    bool isHere = false; ///< an entry of the archive, or made of its manifest.json
};

/// One platform of an image in an archive, or an image without an index.
struct ArchivedPlatform
{
    std::string platform; ///< "linux/arm64/v8"; from the index or the config
    Digest manifest;
    bool isWhole = false;
    std::uint64_t sizeBytes = 0; ///< config and layers, as named
};

/// An image that an archive names.
struct ArchivedImage
{
    std::string name; ///< as written; may be empty, "nginx:1.27" or no name of an image at all
    PackedBlob top;
    std::vector<ArchivedPlatform> platforms; ///< without attestations
    std::vector<ArchivedBlob> blobs; ///< children before parents, each once; the top last
    bool isWhole() const; ///< at least one platform is
};

/// What an archive holds, from one pass over it. Digests are what the archive says; only unpacking proves them.
struct ImageArchive
{
    QString file;
    std::uint64_t fileBytes = 0;
    ImageArchiveFormat format = ImageArchiveFormat::OciLayout;
    std::vector<ArchivedImage> images;
    std::map<Digest, std::string> entries; ///< where a blob's bytes are: the name of an entry
    std::map<Digest, std::string> texts; ///< manifests, as bytes that have their digest; made or read
    /// Layers of a docker-archive that are packed: their digest has been counted, and what they unpack to is what the
    /// config says.
    std::uint64_t unnamedEntries = 0; ///< that no image needs; left out
};

/// Reads what is in an archive: an OCI image layout, or what `docker save` and `skopeo copy docker-archive:` write,
/// which of them it is told by its content. A docker-archive has no manifests: one is made for each image, of its
/// config and layers, with each layer's digest proved against the config's diff_ids where it is not packed.
/// TarReader's errors; ArchiveUnreadable with reason "content" (neither kind), "json", "empty" (no image);
/// ArchiveRefused with reason "json" (more than the limit).
Result<ImageArchive> readImageArchive(const QString &file, const ArchiveLimits &limits, ArchiveProgress &progress);

} // namespace breakwater::archive
