// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Reference.h"
#include "cache/LookupIndex.h"
#include "cache/ManifestSummary.h"
#include "cache/ProjectDirectory.h"

#include <optional>
#include <string>
#include <vector>

namespace breakwater::cache {

class CacheEngine;

/// A config or layer that a held manifest names.
struct HeldPart
{
    ManifestChild child;
    bool stored = false; ///< here, and granted to the project
    bool arriving = false; ///< being downloaded now
};

/// One platform of an image, or an image without an index (empty platform).
struct PlatformHolding
{
    std::string platform; ///< "linux/arm64/v8"
    bool isIndex = false; ///< an index within the index that is not held: nobody knows the platforms in it
    Digest manifest;
    bool manifestHeld = false;
    std::vector<HeldPart> parts; ///< empty while the manifest is not held: nobody knows them
    std::uint64_t storedBytes() const;
    std::uint64_t missingBytes() const; ///< foreign layers aside; 0 while the manifest is not held
    bool isWhole() const; ///< a node can pull it without the upstream
};

/// What of an image is here.
struct ImageHoldings
{
    std::optional<TagEntry> tag; ///< of a reference by tag that is known
    std::optional<Digest> top; ///< what the reference stands for, as far as is known here
    std::string topMediaType;
    bool topHeld = false;
    bool isIndex = false;
    /// Those of the index and of the indexes within it, attestations aside; empty while it is not held.
    std::vector<PlatformHolding> platforms;
};

/// Looks without asking anyone, reading only manifests. Control thread.
ImageHoldings holdingsOf(CacheEngine &engine, const Project &project, const std::string &repository,
                         const Reference &reference);

/// Whether some of the platforms are wanted of what this holding is of.
bool isWantedHolding(const PlatformHolding &holding, const std::vector<std::string> &wanted);

/// "linux/arm64" names "linux/arm64" and "linux/arm64/v8"; an empty list names every platform.
bool isWantedPlatform(std::string_view platform, const std::vector<std::string> &wanted);

/// PlatformMissing, for an index of which none is wanted. `available` may hold what is no platform of an image.
Error platformMissing(const std::vector<std::string> &wanted, const std::vector<std::string> &available);

} // namespace breakwater::cache
