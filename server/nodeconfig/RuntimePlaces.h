// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"

#include <QStringList>

namespace breakwater::nodeconfig {

/// Where the files of a runtime lie.
enum class PlaceKind {
    OnNode, ///< absolute paths on the node itself
    Workstation, ///< beside whoever runs kind, k3d, minikube or talosctl: paths are relative to the working folder
};

/// What a runtime looks at, and what it is told afterwards; peers.md 1.1 to 1.9, 1.11.
struct RuntimePlaces
{
    PlaceKind kind = PlaceKind::OnNode;
    QString folder; ///< of its main file, or of its certs.d
    QString caFile; ///< where the CA is put; %1 is the cache's host and port
    QStringList services; ///< of which the one that is there must be restarted; empty: none
    bool reload = false; ///< telling them to read again is enough
    QString pullCommand; ///< the image's name goes behind it
    QString identifyCommand; ///< tells whether this runtime is here, and its version
    bool usesHostsToml = false; ///< one hosts.toml a registry in `folder`
    bool canBeStrict = true;
    bool hasCredentials = true; ///< it can send a robot's credentials
};

RuntimePlaces placesOf(admin::NodeRuntime runtime);

/// "sudo systemctl restart k3s        # on a server" …
QStringList restartCommands(admin::NodeRuntime runtime, bool needsRestart = false);

} // namespace breakwater::nodeconfig
