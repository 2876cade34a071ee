// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AddressFamily.h"

namespace breakwater {

QString addressFamilyName(AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any: break;
    case AddressFamily::Ipv4: return QStringLiteral("ipv4");
    case AddressFamily::Ipv6: return QStringLiteral("ipv6");
    }
    return QStringLiteral("any");
}

std::optional<AddressFamily> addressFamilyOf(const QString &name)
{
    for (const AddressFamily family : {AddressFamily::Any, AddressFamily::Ipv4, AddressFamily::Ipv6}) {
        if (name == addressFamilyName(family))
            return family;
    }
    return std::nullopt;
}

} // namespace breakwater
