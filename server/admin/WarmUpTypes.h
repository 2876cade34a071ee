// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace breakwater::admin {

/// Images that are to be in the cache before a node asks.
struct WarmUpRequest
{
    /// A list, a Kubernetes manifest, `helm template` output, Helm values, a Compose file or a Kustomization.
    QString text;
    QStringList platforms; ///< "linux/amd64"; empty: those that the nodes have pulled so far, or all when none has
    bool operator==(const WarmUpRequest &) const = default;
};

enum class WarmUpState {
    Cached, ///< every wanted platform is here, whole
    Partial, ///< something of it is here
    Missing,
    NoProject, ///< no project serves its registry
    Refused, ///< a project serves it and its rules forbid it; `error` says which
    Unreadable, ///< the line names no image, or a template that is filled in elsewhere
    Running,
    Done,
    Failed, ///< with `error`
    Cancelled,
};

struct WarmUpItem
{
    int line = 0; ///< in the text, from 1
    QString text; ///< as written
    QString image; ///< "docker.io/library/nginx:1.27"; empty when unreadable
    QString project;
    WarmUpState state = WarmUpState::Missing;
    qint64 storedBytes = 0; ///< of the wanted platforms
    std::optional<qint64> missingBytes; ///< absent while a manifest that tells is not here
    /// Manifests that have to be read from the upstream: what a limit on pulls counts. At most so many.
    int budgetCost = 0;
    std::optional<Error> error;
    bool operator==(const WarmUpItem &) const = default;
};

/// What a limited upstream would be charged.
struct WarmUpCost
{
    QString upstream;
    int pulls = 0; ///< at most
    std::optional<qint64> remaining; ///< what its limit still allows, where it told
    bool operator==(const WarmUpCost &) const = default;
};

/// Looked up here, without asking an upstream.
struct WarmUpPlan
{
    QList<WarmUpItem> items;
    QStringList platforms; ///< that will be fetched; empty: all
    QStringList knownPlatforms; ///< that nodes have pulled
    qint64 missingBytes = 0; ///< as far as it is known
    int unknownSizes = 0; ///< images whose size only their manifest will tell
    QList<WarmUpCost> costs;
    bool operator==(const WarmUpPlan &) const = default;
};

/// A plan that is carried out. The jobs of this run of the server are kept until it ends, the last twenty.
struct WarmUpJob
{
    qint64 id = 0;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid while it runs
    bool cancelled = false;
    QList<WarmUpItem> items;
    qint64 doneBytes = 0; ///< of what is wanted, what is here by now
    qint64 totalBytes = 0; ///< as far as manifests told
    bool operator==(const WarmUpJob &) const = default;
};

} // namespace breakwater::admin
