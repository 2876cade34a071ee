// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/MissReason.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace breakwater::admin {

/// A config or layer of an image, as far as its manifest is here.
struct ExplainedPart
{
    QString digest;
    qint64 sizeBytes = 0;
    bool isConfig = false;
    bool stored = false;
    bool arriving = false; ///< being downloaded now
    bool foreign = false; ///< clients fetch it elsewhere
    bool operator==(const ExplainedPart &) const = default;
};

struct ExplainedPlatform
{
    QString platform; ///< "linux/arm64/v8"; empty for an image without an index
    QString digest;
    bool manifestStored = false;
    qint64 storedBytes = 0;
    qint64 missingBytes = 0; ///< 0 while the manifest, which tells, is not here
    bool whole = false; ///< a node gets it without the upstream
    QList<ExplainedPart> parts;
    bool operator==(const ExplainedPlatform &) const = default;
};

/// How the name was understood.
enum class AddressedBy { ProjectName, RegistryHost, DefaultProject };

/// What a pull of it would do now, in this order.
struct ExplainedStep
{
    enum class Kind {
        Refuse, ///< nothing is served: `reason`
        ServeTag, ///< the tag is fresh, or the reference is a digest that is here
        ServeTagAndRecheck, ///< served at once, the upstream asked behind it
        RecheckTag, ///< one HEAD, which costs no pull; then as it says
        ServeStale, ///< the upstream cannot be asked (`reason`): the copy is served and said to be stale
        AskTag, ///< not here: the upstream is asked
        FetchManifests, ///< `count` of them; what a limit on pulls counts
        ServeLayers, ///< `bytes` from the cache
        FetchLayers, ///< `count` layers of `bytes`; bytes 0: their manifest will tell
        Fail, ///< it is not here and the upstream cannot be asked: `reason`
    };
    Kind kind = Kind::ServeTag;
    int count = 0;
    qint64 bytes = 0;
    std::optional<Error> reason;
    bool operator==(const ExplainedStep &) const = default;
};

struct ExplainedRobot
{
    QString userName; ///< "robot$cluster-pull"
    bool usable = true; ///< neither disabled nor expired
    bool operator==(const ExplainedRobot &) const = default;
};

/// Everything about pulling one image now. Worked out without asking an upstream, by the code that serves pulls.
struct PullExplanation
{
    QString asked; ///< as typed
    QString image; ///< "docker.io/library/nginx:1.27"
    AddressedBy addressedBy = AddressedBy::RegistryHost;
    QString project;
    QString repository; ///< inside the project: "library/nginx"
    QString reference; ///< tag or digest
    QString upstream;
    QString upstreamUrl; ///< of the manifest at the upstream
    std::optional<Error> refusal; ///< no project (ProjectUnknown), or the project's rules (Denied; params "pattern")

    // The tag
    bool isTag = true;
    std::optional<int> freshnessRule; ///< which of the project's rules decides, from 0; absent: the built-in ones
    qint64 freshSeconds = 0; ///< how long it may be served without asking; -1: for ever
    bool tagKnown = false;
    bool goneUpstream = false;
    QDateTime checkedAt; ///< invalid while nothing is known
    QDateTime nextCheckAt; ///< invalid: at the next request, or never
    QString digest; ///< what it stands for, as far as is known here
    QString mediaType;

    /// When and by whom it was removed, where it was here before and is not now.
    std::optional<MissReason> removed;

    QList<ExplainedPlatform> platforms;
    QString platform; ///< the one that the steps speak of
    QList<ExplainedStep> steps;
    int budgetCost = 0; ///< manifests that would be read from the upstream, at most
    std::optional<qint64> budgetRemaining;
    std::optional<Error> upstreamTrouble; ///< why it cannot be asked now

    QList<ExplainedRobot> robots; ///< who may pull from the project
    QStringList anonymousSubnets; ///< who may without credentials
    bool operator==(const PullExplanation &) const = default;
};

} // namespace breakwater::admin
