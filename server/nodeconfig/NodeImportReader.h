// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "admin/ProjectTypes.h"
#include "admin/UpstreamTypes.h"
#include "base/Result.h"

namespace breakwater::nodeconfig {

/// What is known here already, so that nothing is proposed twice.
struct ImportFacts
{
    QList<admin::UpstreamPreset> presets;
    QList<admin::ProjectInfo> projects;
    QStringList ownHosts; ///< host and port of this server
};

/// The registries that a node's file speaks of, each with the upstream and the project that would serve it. A file of
/// any of the formats that mirror registries; credentials for a registry itself go along, those for a mirror do not.
/// InvalidArgument (field "text", with "line" and "reason": "syntax", "format", "empty").
Result<admin::NodeImport> readNodeImport(const admin::NodePresentFile &file, const ImportFacts &facts);

} // namespace breakwater::nodeconfig
