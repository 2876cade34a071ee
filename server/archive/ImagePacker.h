// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/PackedImage.h"
#include "base/Result.h"

#include <optional>
#include <string>
#include <vector>

namespace breakwater::archive {

/// What may be packed: a project's content (truth 5), not the whole store.
class ImageSource
{
public:
    virtual ~ImageSource() = default;
    virtual std::optional<std::string> manifest(const Digest &digest) = 0; ///< verified bytes, when they are here
    virtual bool has(const Digest &digest) = 0; ///< a config or layer
};

struct PackWish
{
    std::vector<std::string> platforms; ///< "linux/arm64"; empty: all that are here whole
    /// An index that names more than what goes along stays as it is, and so keeps its digest: for pods that name it.
    /// Otherwise one platform stands for itself, and several get an index of their own.
    bool keepIndex = false;
    ImageArchiveFormat format = ImageArchiveFormat::OciLayout;
};

/// Chooses what goes along. A platform goes whole or not at all. Errors: ManifestUnknown (the top is not here),
/// NotFound (no wanted platform is here whole; params "missing"), InvalidArgument with params "field" = "platforms" (a
/// docker-archive with more than one; params "platforms"), Unsupported (an artifact in a docker-archive).
Result<PackedImage> packImage(const std::string &name, const Digest &top, const std::string &topMediaType,
                              const PackWish &wish, ImageSource &source);

} // namespace breakwater::archive
