// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "base/Result.h"
#include "nodeconfig/NodeTarget.h"

#include <QList>
#include <QStringList>

namespace breakwater::nodeconfig {

/// What the server knows about itself when a node's files are asked for.
struct ServerFacts
{
    QString serverUrl; ///< its best URL; used when the request names none
    QList<Mirror> mirrors; ///< every registry that a project serves
    QString caPem; ///< of tls: auto; empty otherwise
    QStringList certificateNames; ///< DNS names and addresses; empty: not known, or no TLS
    QString publicKeySha256; ///< base64, of the certificate's key; empty without TLS
};

/// The files, commands and notes for one kind of node. A pure function of its arguments, without a clock: the
/// same request gives the same bytes. Any thread.
///
/// Errors: InvalidArgument with params "field" ("serverUrl", "moreUrls", "registries", "robot", "secret", "caPath") and
/// "value" (never for the secret).
///
/// Notes (codes for the ui, with params):
///   secretPlaceholder     path: the secret must be put in by hand
///   noCredentials         nodes must come from a subnet that may pull without credentials
///   addressIsLoopback     host: only this machine can reach it
///   plainHttp             url: names and secret cross the network in the clear
///   nameNotInCertificate  host, names: nodes will refuse the certificate
///   caNotDelivered        the node must already trust the certificate
///   caOnNode              path: the CA is expected there
///   restartNeeded         services: "k3s, k3s-agent"; containers go on
///   reloadNeeded          services
///   replacesFile          path: an existing file must be merged with it
///   configPath            path: containerd's config_path must be this single folder, without a colon
///   fallback              strict is off: while this server does not answer, nodes ask the registries themselves
///   strict                flag: how it is done
///   strictImpossible      runtime: it always has the registry itself as a last resort
///   dockerHubOnly         host, examples: mirrors Docker Hub alone; other images are named through the cache
///   noDefaultProject      the mirror's root answers for no registry, or for another one than docker.io
///   anonymousOnly         the runtime sends no credentials to a mirror
///   loginNeeded           host: whoever builds must sign in
///   atCreation            what: "cluster": it takes effect when one is made
///   noRegistries          no project serves a registry yet
Result<admin::NodeConfig> renderNodeConfig(const admin::NodeConfigRequest &request, const ServerFacts &facts);

/// What stands for the secret when none was given.
inline constexpr char secretPlaceholder[] = "PASTE-THE-ROBOT-SECRET-HERE";

} // namespace breakwater::nodeconfig
