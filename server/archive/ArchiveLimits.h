// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace breakwater::archive {

/// What an archive from outside may ask of us. Every one of them is checked before the bytes are believed: the size
/// that an entry declares, then what really comes.
struct ArchiveLimits
{
    std::uint64_t entries = 200'000;
    std::uint64_t entryBytes = 1ULL << 40; ///< one entry
    std::uint64_t totalBytes = 4ULL << 40; ///< all entries together, inflated
    std::uint64_t jsonBytes = 64ULL << 20; ///< manifests and configs that are kept in memory to be read, all together
    std::uint64_t named = 1'000'000; ///< manifests, configs and layers that its images name, all together
    std::uint64_t nameBytes = 4096; ///< of one entry's name
    /// Inflated bytes for one byte of the file, from `ratioFrom` inflated bytes on: layers hardly shrink again.
    std::uint64_t ratio = 200;
    std::uint64_t ratioFrom = 64ULL << 20;
};

} // namespace breakwater::archive
