// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerTypes.h"
#include "base/Result.h"
#include "http/HttpServer.h"

#include <vector>

#include <QString>
#include <QStringList>

// How a listener's addresses are written and reached. Pure functions but for the look at this machine's interfaces.
namespace breakwater {

QString withBrackets(const QString &host); ///< an IPv6 address as it stands in a URL
QStringList textsOf(const std::vector<http::ListenAddress> &addresses); ///< "address:port"
/// Under which addresses nodes reach a listener: its own, or for "any address" those of this machine.
QStringList reachableHosts(const std::vector<http::ListenAddress> &addresses);
/// Where the settings say to listen. InvalidArgument with "field" listen and "value".
Result<std::vector<http::ListenAddress>> listenAddresses(const admin::ServerSettings &settings);
/// For what names a certificate of these settings is issued.
QStringList certificateNames(const admin::ServerSettings &settings);

} // namespace breakwater
