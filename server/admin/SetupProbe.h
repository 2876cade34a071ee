// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerTypes.h"

namespace breakwater::admin {

/// Looks at this machine for set-up: addresses, a free port, the disk of `dataFolder`. Blocks for some milliseconds;
/// dials nothing. `ownPort` is free for us although we hold it (0: none).
SetupFacts probeSetup(const QString &dataFolder, quint16 ownPort);

/// The addresses of this machine that nodes could use, best first.
QList<AddressCandidate> localAddresses();

} // namespace breakwater::admin
