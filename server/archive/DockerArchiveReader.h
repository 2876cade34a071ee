// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveIndex.h"
#include "archive/ImageArchive.h"

namespace breakwater::archive {

/// What `docker save`, `skopeo copy docker-archive:`, crane, kaniko and Bazel write. See readImageArchive.
Result<ImageArchive> readDockerArchive(const QString &file, const ArchiveIndex &index, const ArchiveLimits &limits,
                                       ArchiveProgress &progress);

} // namespace breakwater::archive
