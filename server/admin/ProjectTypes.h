// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace breakwater::admin {

/// How long a tag may be served before it is revalidated. Patterns are globs on the tag; the first match
/// decides. seconds -1 means "never ask again", 0 means "ask each time".
struct FreshnessRule
{
    QString pattern;
    qint64 seconds = 0;
    bool operator==(const FreshnessRule &) const = default;
};

struct ProjectSpec
{
    QString name;
    qint64 upstreamId = 0;
    QStringList serves; ///< registry hosts: "docker.io"
    bool isDefault = false; ///< answers bare /v2/REPO requests
    QList<FreshnessRule> freshness; ///< empty: the built-in rules (10 minutes, version-like tags 24 hours)
    bool operator==(const ProjectSpec &) const = default;
};

struct ProjectInfo
{
    qint64 id = 0;
    ProjectSpec spec;
    QString upstreamName;
    bool managed = false;
    int repositories = 0;
    int images = 0; ///< distinct top-level manifests
    qint64 sizeBytes = 0; ///< blobs counted once within the project
    qint64 hits = 0; ///< requests since start
    qint64 requests = 0;
    bool operator==(const ProjectInfo &) const = default;
};

} // namespace breakwater::admin
