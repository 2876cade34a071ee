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
    std::string platform; ///< of a Manifest below an index
    bool isHere = false; ///< the archive has an entry for it
};

/// One platform of an image in an archive, or an image without an index.
struct ArchivedPlatform
{
    std::string platform; ///< "linux/arm64/v8"; from the index or the config, empty where neither says
    Digest manifest;
    std::vector<Digest> parts; ///< config and layers; empty while the manifest is not in the archive
};

/// An image that an archive names.
struct ArchivedImage
{
    std::string name; ///< as written: perhaps "nginx:1.27", only a tag, nothing
    PackedBlob top;
    std::vector<ArchivedPlatform> platforms; ///< without attestations
    std::vector<ArchivedBlob> blobs; ///< children before parents, each once; the top last
    std::optional<Error>
        problem; ///< it cannot be taken: its manifests are not what their digests say, or make no sense
};

/// What an archive holds, from one pass over it. Digests are what the archive says; only unpacking proves them.
struct ImageArchive
{
    QString file;
    ImageArchiveFormat format = ImageArchiveFormat::OciLayout;
    std::vector<ArchivedImage> images;
    std::map<Digest, std::string> entries; ///< where a blob's bytes are: the name of an entry
    std::map<Digest, std::string> texts; ///< manifests, which have the digest
    std::uint64_t unusedEntries = 0; ///< blobs of a layout that no image needs
};

/// Reads what is in an archive: an OCI image layout, or what `docker save` and `skopeo copy docker-archive:` write;
/// which of them it is, its content tells. A docker-archive has no manifests: one is made for each image, of its config
/// and layers. A layer that is not packed has the digest that the config names (diff_ids); a packed one is hashed here,
/// in a second pass, and what it unpacks to is compared with that.
/// TarReader's errors; ArchiveUnreadable with reason "content" (neither kind), "json", "empty" (it names no image);
/// ArchiveRefused with reason "json" (more than the limit). A worker thread.
Result<ImageArchive> readImageArchive(const QString &file, const ArchiveLimits &limits, ArchiveProgress &progress);

} // namespace breakwater::archive
