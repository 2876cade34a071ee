// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerAddresses.h"

#include "access/CertificateAuthority.h"
#include "admin/SetupProbe.h"

namespace breakwater {
namespace {

bool isAnyAddress(const std::string &address)
{
    return address == "0.0.0.0" || address == "::";
}

} // namespace

QString withBrackets(const QString &host)
{
    return host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
}

QStringList textsOf(const std::vector<http::ListenAddress> &addresses)
{
    QStringList texts;
    for (const http::ListenAddress &address : addresses)
        texts.append(withBrackets(QString::fromStdString(address.address)) + QLatin1Char(':')
                     + QString::number(address.port));
    return texts;
}

QStringList reachableHosts(const std::vector<http::ListenAddress> &addresses)
{
    QStringList hosts;
    for (const http::ListenAddress &address : addresses) {
        if (!isAnyAddress(address.address)) {
            hosts.append(QString::fromStdString(address.address));
            continue;
        }
        for (const admin::AddressCandidate &candidate : admin::localAddresses())
            hosts.append(candidate.address);
    }
    return hosts;
}

Result<std::vector<http::ListenAddress>> listenAddresses(const admin::ServerSettings &settings)
{
    std::vector<http::ListenAddress> addresses;
    for (const QString &text : settings.listen) {
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        bool isNumber = false;
        const uint port = text.mid(colon + 1).toUInt(&isNumber);
        QString address = text.left(colon);
        if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']')))
            address = address.mid(1, address.size() - 2);
        if (colon <= 0 || !isNumber || port > 65535 || address.isEmpty()) {
            return Error(ErrorCode::InvalidArgument, QStringLiteral("an address and a port are needed: 0.0.0.0:8443"),
                         {{QStringLiteral("field"), QStringLiteral("listen")}, {QStringLiteral("value"), text}});
        }
        addresses.push_back({address.toStdString(), static_cast<std::uint16_t>(port)});
    }
    if (addresses.empty())
        return Error(ErrorCode::InvalidArgument, QStringLiteral("at least one address is needed"),
                     {{QStringLiteral("field"), QStringLiteral("listen")}});
    return addresses;
}

QStringList certificateNames(const admin::ServerSettings &settings)
{
    QStringList names;
    for (const QString &name : settings.names) {
        if (access::CertificateAuthority::isName(name))
            names.append(name);
    }
    if (const auto addresses = listenAddresses(settings); addresses)
        names.append(reachableHosts(*addresses));
    names.removeDuplicates();
    return names;
}

} // namespace breakwater
