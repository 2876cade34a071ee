// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace breakwater::admin {

// Images as files, for machines that no wire leads to. Every path is one of the server's machine.

enum class ArchiveFormat {
    OciLayout, ///< for ctr, k3s, skopeo, podman; any number of platforms
    DockerArchive, ///< for docker load too; one platform an image
};

/// An image that is to go into an archive: a row of the Images view (`repositoryId` with `tag`, or with `digest` for
/// one without a tag), or a name as a person writes it.
struct ArchivedImageChoice
{
    QString image = {}; ///< "nginx:1.27", "ghcr.io/org/app@sha256:…"; read when repositoryId is 0
    qint64 repositoryId = 0;
    QString tag = {};
    QString digest = {};
    bool operator==(const ArchivedImageChoice &) const = default;
};

struct ExportRequest
{
    QList<ArchivedImageChoice> images;
    ArchiveFormat format = ArchiveFormat::OciLayout;
    QStringList platforms; ///< "linux/amd64"; empty: all that are here whole
    bool keepIndex = false; ///< images keep the digest of their index, which then names platforms that are not along
    QString file; ///< absolute; a plan works without
    bool replaceFile = false;
    bool operator==(const ExportRequest &) const = default;
};

struct ImportRequest
{
    QString file; ///< absolute: an OCI image layout or a docker-archive; plain, gzip or zstd
    qint64 projectId = 0;
    bool replaceTags = false; ///< a tag that is here and stands for another image gives way
    QString name = {}; ///< what to call the image of an archive that has one, and no name that a node could ask for
    bool operator==(const ImportRequest &) const = default;
};

enum class ArchiveItemState {
    Ready, ///< it goes
    Partial, ///< it goes, and something that was wanted or is named does not: `missingPlatforms`, `missingBlobs`
    Missing, ///< nothing of it can go
    Here, ///< import: all of it is here already, under the same tag
    Conflict, ///< import: its tag stands for another image here, and stays; see ImportRequest::replaceTags
    Refused, ///< the project's rules forbid it, or it cannot be in such an archive; `error`
    Unreadable, ///< it has no name that a node could ask for; `error`
    Running,
    Done,
    Failed, ///< with `error`
    Cancelled,
};

struct ArchiveItem
{
    QString image; ///< "docker.io/library/nginx:1.27"; for an import as the archive names it
    QString repository; ///< in the project: "library/nginx"
    QString reference; ///< tag or digest
    QString digest; ///< of what the name stands for in the archive
    QStringList platforms; ///< that go; empty for an image that names none
    QStringList missingPlatforms;
    int missingBlobs = 0;
    qint64 bytes = 0; ///< that go for it, shared ones included
    /// Export: the name stands for another digest in the archive than here, as not all of its platforms go.
    /// Import: its name says another registry than those that the project serves.
    bool differs = false;
    ArchiveItemState state = ArchiveItemState::Ready;
    std::optional<Error> error;
    bool operator==(const ArchiveItem &) const = default;
};

struct ArchivePlan
{
    ArchiveFormat format = ArchiveFormat::OciLayout;
    QList<ArchiveItem> items;
    qint64 bytes = 0; ///< to be written: the file's size, or what is not in the store yet; blobs counted once
    qint64 freeBytes = -1; ///< where they go: on the disk, and below the store's limit and the quota; -1 unknown
    qint64 evictBytes = 0; ///< import: so much of what is here has to go after it, to keep the limit or the quota
    QStringList knownPlatforms; ///< export: what is here of the chosen images
    bool fileExists = false; ///< export
    qint64 unusedEntries = 0; ///< import: entries that no image needs; they stay out
    bool operator==(const ArchivePlan &) const = default;
};

enum class ArchiveJobKind { Export, Read, Import };

/// Work on an archive. The jobs of this run of the server are kept until it ends, the last twenty.
struct ArchiveJob
{
    qint64 id = 0;
    ArchiveJobKind kind = ArchiveJobKind::Export;
    QString file;
    qint64 projectId = 0;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid while it runs
    bool cancelled = false;
    std::optional<Error> error; ///< why all of it failed; the archive's refusal is one
    /// What goes, as its items stand now. Of Read and Import: empty until the archive has been read.
    ArchivePlan plan;
    bool planned = false;
    qint64 doneBytes = 0;
    qint64 totalBytes = 0; ///< of the step that runs: reading the archive, then moving bytes
    bool operator==(const ArchiveJob &) const = default;
};

} // namespace breakwater::admin
