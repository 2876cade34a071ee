// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeTarget.h"

namespace breakwater::nodeconfig {

inline constexpr char certsFolder[] = "/etc/containerd/certs.d";

/// containerd's certs.d/HOST/hosts.toml for one registry (containerd docs/hosts.md; peers.md 1.2), good for
/// containerd 1.6 to 2.x. `server` is always written: what its absence means differs between versions.
/// Credentials stand in a header, since hosts.toml knows no other place for them.
QString writeHostsToml(const NodeTarget &target, const Mirror &mirror, const QString &path);

/// ".../certs.d/docker.io/hosts.toml"; a port is written in the form that every file system takes:
/// "lab.lan_5000_".
QString hostsTomlPath(const QString &registry);

/// The registry's own address: "https://registry-1.docker.io" for docker.io; plain http only where the upstream
/// is known to be this very host without TLS.
QString originOf(const Mirror &mirror);

} // namespace breakwater::nodeconfig
