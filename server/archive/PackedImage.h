// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace breakwater::archive {

enum class ImageArchiveFormat {
    OciLayout, ///< image-spec 1.1 "Image Layout" in a tar; several platforms
    DockerArchive, ///< what `docker save` writes: manifest.json; one platform an image
};

struct PackedBlob
{
    Digest digest;
    std::uint64_t sizeBytes = 0;
    std::string mediaType;
};

/// One platform of an image, whole.
struct PackedPlatform
{
    std::string platform; ///< "linux/arm64/v8"; empty for an image that does not say
    PackedBlob manifest;
    PackedBlob config;
    std::vector<PackedBlob> layers;
};

/// An image as it goes into an archive.
struct PackedImage
{
    std::string name; ///< "docker.io/library/nginx:1.27", or with @ and the digest it has here
    PackedBlob top; ///< what the name stands for in the archive
    std::string topBytes; ///< of an index that was made for the archive; else empty, and `top` is in the store
    bool keepsDigest = true; ///< `top` is what the name stands for here, too
    std::vector<PackedPlatform> platforms;
    std::vector<PackedBlob> others; ///< manifests and blobs that go along: attestations
    std::vector<std::string> missingPlatforms; ///< wanted, and not here whole

    /// All of them, children first, the top last; one that several name comes several times.
    void forEachBlob(const std::function<void(const PackedBlob &)> &visit) const;
    std::uint64_t sizeBytes() const; ///< every blob once
};

} // namespace breakwater::archive
