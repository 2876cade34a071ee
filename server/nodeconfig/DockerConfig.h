// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeTarget.h"

namespace breakwater::nodeconfig {

/// Docker's daemon.json for its classic image store (peers.md 1.5): a mirror of Docker Hub alone, by the root of the
/// address, without credentials.
QString writeDaemonJson(const NodeTarget &target);

/// Nomad's drop-in that gives its docker driver the file of credentials (peers.md 1.9).
QString writeNomadHcl(const NodeTarget &target, const QString &path, const QString &authFile);

/// buildkitd.toml (peers.md 1.8).
QString writeBuildkitdToml(const NodeTarget &target, const QString &path);

} // namespace breakwater::nodeconfig
