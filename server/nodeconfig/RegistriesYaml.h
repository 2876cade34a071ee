// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeTarget.h"

#include <QStringList>

namespace breakwater::nodeconfig {

/// The registries.yaml of k3s and RKE2 (wharfie pkg/registries/types.go; peers.md 1.1): one mirror per registry
/// with the path endpoint, and one `configs` entry, keyed by host and port exactly as in the endpoints, with
/// the robot and the CA. `restartCommands` go into its comments.
QString writeRegistriesYaml(const NodeTarget &target, const QString &path, const QStringList &restartCommands);

} // namespace breakwater::nodeconfig
