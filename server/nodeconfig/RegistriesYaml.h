// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeTarget.h"

#include <QStringList>

namespace breakwater::nodeconfig {

/// The registries.yaml of k3s, RKE2 and k3d (wharfie pkg/registries/types.go; peers.md 1.1): one mirror per registry
/// with the path endpoints, and one `configs` entry a cache, keyed by host and port exactly as in the endpoints, with
/// the robot and the CA. `restartCommands` go into its comments; without any, the file is read when a cluster is made.
QString writeRegistriesYaml(const NodeTarget &target, const QString &path, const QStringList &restartCommands);

/// The drop-in for config.yaml that takes the registries themselves away as a last resort: the flag
/// --disable-default-registry-endpoint of k3s and RKE2.
QString writeStrictConfig(const NodeTarget &target, const QString &path);

} // namespace breakwater::nodeconfig
