// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveLimits.h"
#include "archive/ArchiveProgress.h"
#include "base/Digest.h"
#include "base/Result.h"

#include <map>
#include <set>
#include <string>

#include <QString>

namespace breakwater::archive {

/// A layer that lies packed in a docker-archive.
struct PackedLayer
{
    Digest packed; ///< as it lies there
    Digest unpacked; ///< what a config calls its diff_id
};

/// Hashes entries of an archive twice in one pass: as they are, and unpacked (gzip, zstd). TarReader's errors;
/// ArchiveUnreadable "damaged" for one that does not unpack, ArchiveRefused "ratio" or "size" for one that unpacks to
/// more than the limits.
Result<std::map<std::string, PackedLayer>> hashPackedLayers(const QString &file, const std::set<std::string> &entries,
                                                            const ArchiveLimits &limits, ArchiveProgress &progress);

} // namespace breakwater::archive
