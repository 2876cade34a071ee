// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeTarget.h"

namespace breakwater::nodeconfig {

/// certs.d/HOST/hosts.toml for one registry (containerd docs/hosts.md; peers.md 1.2), good for containerd 1.6 to 2.x,
/// Docker with the containerd store, MicroK8s, kind and minikube. `server` is always written: what its absence means
/// differs between versions. Strict: the last endpoint is the `server` too, so that no other is left to ask.
/// Credentials stand in a header, since hosts.toml knows no other place for them. `why` goes into its comments.
QString writeHostsToml(const NodeTarget &target, const Mirror &mirror, const QString &path, const QString &why);

/// "FOLDER/docker.io/hosts.toml"; a port is written in the form that every file system takes: "lab.lan_5000_".
QString hostsTomlPath(const QString &folder, const QString &registry);

/// The registry of such a path: "lab.lan:5000". Empty for "_default" and for what is no such path.
QString registryOfHostsToml(const QString &path);

/// The registry's own address: "https://registry-1.docker.io" for docker.io; plain http only where the upstream
/// is known to be this very host without TLS.
QString originOf(const Mirror &mirror);

/// The part of containerd's config.toml that makes it look into `folder`; peers.md 1.2, "Trap".
QString writeContainerdConfig(const QString &folder, bool isVersion1);

} // namespace breakwater::nodeconfig
