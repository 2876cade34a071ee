// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeTarget.h"

namespace breakwater::nodeconfig {

/// Documents for Talos 1.12 and newer: RegistryMirrorConfig, RegistryAuthConfig, RegistryTLSConfig (peers.md 1.6).
/// `caPem` empty: the node's own trust store must do.
QString writeTalosDocuments(const NodeTarget &target, const QString &path, const QString &caPem);

/// The patch of machine.registries for older versions; the CA goes in as base64.
QString writeTalosPatch(const NodeTarget &target, const QString &path, const QString &caPem);

/// A kind cluster that has the folder certs.d beside it in every node (peers.md 1.7).
QString writeKindCluster(const NodeTarget &target, const QString &path);

} // namespace breakwater::nodeconfig
