// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeConfigExporter.h"
#include "nodeconfig/PresentFile.h"

namespace breakwater::nodeconfig {

/// What is wrong with a file that a node has: the mistakes that make its pulls go past this server without a word, or
/// fail (ux.md C1.7). `wanted` tells the address, the registries and the robot that it should have. Any thread.
///
/// Codes, with params; E error, W warning, H hint:
///   syntax              E detail, reason ("tab": indented by one)
///   unknownKey          E key, table, expected (the likely one; may be empty)
///   misplacedKey        E key, table: it belongs elsewhere, and is ignored here
///   duplicateKey        E key
///   endpointWithoutV2   E endpoint, expected
///   endpointNoScheme    E endpoint, expected
///   schemeNotAllowed    E value, expected
///   pathNotAllowed      E value, expected
///   overridePathMissing E endpoint
///   projectUnknown      E endpoint, project
///   otherRegistry       E registry, project: the project answers for another registry
///   wildcard            W: "*" lost its fallback in some versions
///   rewrite             W registry
///   noServerLine        W registry
///   keyMismatch         E key, expected: no endpoint has this host and port
///   credentialsMissing  E host
///   caMissing           E host
///   verifyOff           W host
///   wrongScheme         E endpoint, expected: http where this server speaks TLS
///   notAList            E key
///   oldMirrors          E: registry.mirrors, which containerd 2 has no more
///   wrongPort           E endpoint, expected: our host, another port
///   notOurAddress       W endpoint: no mirror of this server
///   defaultListed       W endpoint: the registry itself as an endpoint
///   notMirrored         H registry: served here, not in this file
///   capabilityMissing   E capability, endpoint
///   noHostTable         E
///   configPathList      E value, expected
///   configPathTable     E table, expected: of the other version
///   configPathOther     W value, expected
///   configPathMissing   E expected
///   mirrorsAndConfigPath E
///   shadowed            E prefix: the registry stands in it twice
///   blocked             E registry
///   digestOnly          W registry
///   hubOnly             H: a mirror there serves Docker Hub alone
///   placeholder         E
///   edited              H: made by Breakwater, and changed since
QList<admin::NodeFinding> lintNodeFile(const admin::NodePresentFile &file, const admin::NodeConfigRequest &wanted,
                                       const ServerFacts &facts);

} // namespace breakwater::nodeconfig
