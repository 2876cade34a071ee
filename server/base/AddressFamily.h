// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace breakwater {

/// Which addresses of a name are dialled. With Any the second family is tried shortly after the first (RFC 8305).
enum class AddressFamily { Any, Ipv4, Ipv6 };

/// "any", "ipv4", "ipv6": in the catalog and in the configuration file.
QString addressFamilyName(AddressFamily family);
std::optional<AddressFamily> addressFamilyOf(const QString &name);

} // namespace breakwater
