// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakwater::admin {

struct RepositoryInfo
{
    qint64 id = 0;
    qint64 projectId = 0;
    QString project;
    QString name; ///< "library/postgres"
    int tags = 0;
    int images = 0;
    qint64 sizeBytes = 0; ///< stored bytes, blobs counted once
    QDateTime lastPulledAt;
    qint64 pulls = 0;
    bool operator==(const RepositoryInfo &) const = default;
};

/// One platform of an index, or the image itself.
struct PlatformInfo
{
    QString platform; ///< "linux/arm64/v8"; empty when the manifest does not say
    QString digest;
    qint64 sizeBytes = 0; ///< config and layers
    qint64 storedBytes = 0; ///< of those, what is here
    bool manifestStored = false;
    bool operator==(const PlatformInfo &) const = default;
};

enum class TagFreshness { Fresh, Due, Stale, GoneUpstream };

/// A row of the tags table: a tag, or an untagged image that was pulled by digest (empty `tag`).
struct ImageInfo
{
    qint64 repositoryId = 0;
    QString tag;
    QString digest;
    QString mediaType;
    QStringList platforms; ///< held here
    int platformsAvailable = 0; ///< in the index
    qint64 sizeBytes = 0; ///< stored bytes of everything below the digest
    qint64 expectedBytes = 0; ///< of the platforms that were pulled; 0 unknown
    TagFreshness freshness = TagFreshness::Fresh;
    QDateTime checkedAt;
    QDateTime nextCheckAt;
    QDateTime cachedAt;
    QDateTime lastPulledAt;
    QString lastPulledBy; ///< node name or address
    qint64 pulls = 0;
    bool operator==(const ImageInfo &) const = default;
};

struct LayerInfo
{
    QString digest;
    QString mediaType;
    qint64 sizeBytes = 0;
    bool stored = false;
    QString createdBy; ///< from the config's history
    bool operator==(const LayerInfo &) const = default;
};

struct ImageDetail
{
    ImageInfo image;
    QList<PlatformInfo> platforms;
    QString shownPlatform; ///< whose config and layers follow
    QList<LayerInfo> layers;
    QString manifestJson; ///< byte for byte
    QString configJson; ///< empty when the config is not stored
    QStringList references; ///< how to pull it through this server, best first
    bool operator==(const ImageDetail &) const = default;
};

/// What a deletion takes with it; shown before, returned after.
struct DeletionPlan
{
    QStringList tags; ///< every tag that goes, "repository:tag"
    int manifests = 0;
    qint64 freedBytes = 0; ///< blobs that nothing else refers to
    qint64 sharedBytes = 0; ///< kept because others use them
    bool operator==(const DeletionPlan &) const = default;
};

} // namespace breakwater::admin
