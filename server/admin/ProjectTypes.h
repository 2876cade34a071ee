// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FreshnessPolicy.h"

#include <QList>
#include <QStringList>

namespace breakwater::admin {

/// How long a tag may be served before it is revalidated. Patterns speak of the whole tag; the first match decides.
/// seconds -1 means "never ask again", 0 means "ask each time".
struct FreshnessRule
{
    QString pattern; ///< a glob, a regular expression, or the name of a class of tags
    qint64 seconds = 0;
    TagPattern::Kind kind = TagPattern::Kind::Glob;
    bool operator==(const FreshnessRule &) const = default;
};

/// The policy that these rules make; InvalidArgument (params: "field", "reason", "value") for a rule that cannot be.
Result<FreshnessPolicy> freshnessPolicyOf(const QList<FreshnessRule> &rules);

/// Of the tags that fit, the newest `count` stay. A tag is judged by the first rule that fits.
struct KeepLastRule
{
    QString pattern;
    TagPattern::Kind kind = TagPattern::Kind::Glob;
    int count = 1;
    bool operator==(const KeepLastRule &) const = default;
};

/// What a project removes by itself. Pinned images stay, and so does what was pulled a moment ago.
struct RetentionSpec
{
    int unusedDays = 0; ///< images that no one pulled for so long; 0: not
    int untaggedDays = 0; ///< the same for images without a tag; 0: not
    QList<KeepLastRule> keepLast;
    bool operator==(const RetentionSpec &) const = default;
};

struct ProjectSpec
{
    QString name;
    qint64 upstreamId = 0;
    QStringList serves; ///< registry hosts: "docker.io"
    bool isDefault = false; ///< answers bare /v2/REPO requests
    QList<FreshnessRule> freshness; ///< empty: the built-in rules (10 minutes, version-like tags 24 hours)
    /// For so long after a tag's freshness ended its copy is served at once and checked behind that. 0: never.
    qint64 whileRevalidateSeconds = 0;
    bool staleOnError = true; ///< the cached copy in place of the upstream's error
    qint64 staleMaxAgeSeconds = 0; ///< an older copy gives way to the error; 0: any age
    bool strictGone = false; ///< what the upstream says is gone is a 404 here too; the blobs stay
    QStringList allow; ///< patterns on the repository, "library/*", or with a tag, "library/nginx:1.*"; empty: all
    QStringList deny; ///< the same; wins over allow
    QList<qint64> fallbackUpstreamIds; ///< asked in this order when upstreamId is in trouble or has it not
    bool prefetch = true; ///< config and layers start as soon as a node has the manifest that names them
    qint64 quotaBytes = 0; ///< least valuable images go when the project takes more; 0: none
    RetentionSpec retention;
    bool operator==(const ProjectSpec &) const = default;
};

struct ProjectInfo
{
    qint64 id = 0;
    ProjectSpec spec;
    QString upstreamName;
    QStringList fallbackNames; ///< as spec.fallbackUpstreamIds
    bool managed = false;
    int repositories = 0;
    int images = 0; ///< distinct top-level manifests
    qint64 sizeBytes = 0; ///< blobs counted once within the project
    qint64 hits = 0; ///< requests since start
    qint64 requests = 0;
    bool operator==(const ProjectInfo &) const = default;
};

} // namespace breakwater::admin
