// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerAddresses.h"

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

} // namespace breakwater
