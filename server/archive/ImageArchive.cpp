// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ImageArchive.h"

#include "archive/ArchiveIndex.h"
#include "archive/DockerArchiveReader.h"
#include "archive/OciLayoutReader.h"

namespace breakwater::archive {
namespace {

Error unreadable(const QString &file, const char *reason)
{
    return Error(ErrorCode::ArchiveUnreadable, {},
                 {{QStringLiteral("file"), file}, {QStringLiteral("reason"), QLatin1String(reason)}});
}

} // namespace

Result<ImageArchive> readImageArchive(const QString &file, const ArchiveLimits &limits, ArchiveProgress &progress)
{
    const auto index = ArchiveIndex::read(file, limits, progress);
    if (!index)
        return index.error();
    // docker save writes both since version 25, and the layout says more.
    const bool isLayout = index->resolve("oci-layout") && index->resolve("index.json");
    if (!isLayout && !index->resolve("manifest.json"))
        return unreadable(file, "content");
    auto archive = isLayout ? readOciLayout(file, *index, limits) : readDockerArchive(file, *index, limits, progress);
    if (archive && archive->images.empty())
        return unreadable(file, "empty");
    return archive;
}

} // namespace breakwater::archive
