// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"

namespace breakwater::nodeconfig {

/// Which kind of file a node's text is: told from its name, else from what is in it.
enum class PresentKind {
    Unknown,
    RegistriesYaml, ///< k3s, RKE2, k3d
    HostsToml,
    ContainerdConfig,
    RegistriesConf, ///< registries.conf and its drop-ins
    BuildkitdToml,
    DaemonJson,
    AuthJson,
    TalosYaml,
    Certificate,
    Other, ///< a file of our own that has no foreign entries
};

PresentKind kindOf(const QString &path, const QString &text);
inline PresentKind kindOf(const admin::NodePresentFile &file)
{
    return kindOf(file.path, file.text);
}

} // namespace breakwater::nodeconfig
