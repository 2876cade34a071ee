// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveIndex.h"
#include "archive/ImageArchive.h"

namespace breakwater::archive {

/// image-spec 1.1 "Image Layout". See readImageArchive.
Result<ImageArchive> readOciLayout(const QString &file, const ArchiveIndex &index, const ArchiveLimits &limits);

} // namespace breakwater::archive
