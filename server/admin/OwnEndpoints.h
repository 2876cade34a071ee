// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace breakwater::admin {

/// Every "host:port" (lower-case, IPv6 without brackets) that means a server which listens on `listen` ("0.0.0.0:8443",
/// "[::1]:8443") and is called `names`: an upstream that leads there would be a loop.
QStringList ownEndpoints(const QStringList &listen, const QStringList &names);

} // namespace breakwater::admin
