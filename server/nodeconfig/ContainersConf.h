// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeTarget.h"

namespace breakwater::nodeconfig {

/// The drop-in for registries.conf v2 of CRI-O, Podman, Buildah and Skopeo (containers-registries.conf(5); peers.md
/// 1.4): one [[registry]] a registry, with the cache as its mirror; strict: with the cache as its only location.
QString writeRegistriesConf(const NodeTarget &target, const QString &path);

/// The drop-in that names CRI-O's file of credentials.
QString writeCrioConf(const NodeTarget &target, const QString &path, const QString &authFile);

/// The credentials of every cache of the target as containers-auth.json(5) and Docker's config.json have them.
QString writeAuthJson(const NodeTarget &target);

} // namespace breakwater::nodeconfig
