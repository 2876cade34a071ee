// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QList>
#include <QString>

namespace breakwater::nodeconfig {

/// A registry that nodes name, and the project that answers for it.
struct Mirror
{
    QString registry; ///< "docker.io", "lab.lan:5000"
    QString project; ///< "dockerhub-proxy"
    QString originUrl; ///< the upstream's URL; tells whether the registry itself speaks plain http; may be empty

    bool operator==(const Mirror &) const = default;
};

/// What the writers of this room put into their files: checked and complete.
struct NodeTarget
{
    QString baseUrl; ///< "https://cache.lan:8443", without a slash at its end
    QString hostAndPort; ///< as in baseUrl: "cache.lan:8443"
    QList<Mirror> mirrors;
    QString userName; ///< empty: no credentials
    Secret secret; ///< or the placeholder
    QString caFile; ///< path on the node; empty: the node's own trust store must do

    QString endpoint(const Mirror &mirror) const { return baseUrl + QStringLiteral("/v2/") + mirror.project; }
};

/// `body` under a header comment that tells what the file is, and a revision over the body by which a later
/// export finds its own file and sees a change.
QString withHeader(const QString &path, const NodeTarget &target, const QString &body);

inline constexpr char revisionMarker[] = "# Breakwater node configuration, revision ";

} // namespace breakwater::nodeconfig
