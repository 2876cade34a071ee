// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakwater::cache {

/// What a manifest refers to (image-spec, Image Index and Image Manifest).
struct ManifestChild
{
    enum class Kind { Manifest, Config, Layer };
    Kind kind = Kind::Layer;
    Digest digest;
    std::string mediaType;
    std::uint64_t sizeBytes = 0;
    std::string platform; ///< "linux/arm64/v8", only in an index
    bool foreign = false; ///< has `urls`: clients fetch it elsewhere, we never do
};

struct ManifestSummary
{
    std::string mediaType;
    std::string artifactType;
    std::optional<Digest> subject;
    std::vector<ManifestChild> children;

    bool isIndex() const;
    std::uint64_t childrenBytes() const; ///< config and layers
};

/// Reads a manifest that the upstream room has checked already. Unknown keys are ignored; descriptors whose
/// digest is of no registered algorithm are left out.
Result<ManifestSummary> summarizeManifest(std::string_view bytes, std::string_view mediaType);

} // namespace breakwater::cache
