// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/OwnEndpoints.h"

#include "admin/SetupProbe.h"

#include <QHostAddress>
#include <QHostInfo>

namespace breakwater::admin {
namespace {

QString withoutBrackets(const QString &host)
{
    return host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')) ? host.mid(1, host.size() - 2) : host;
}

} // namespace

QStringList ownEndpoints(const QStringList &listen, const QStringList &names)
{
    QStringList endpoints;
    for (const QString &text : listen) {
        const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
        const QString port = text.mid(colon + 1);
        if (colon <= 0 || port == QLatin1String("0"))
            continue;
        const QString address = withoutBrackets(text.left(colon));
        QStringList hosts = names;
        hosts.append(address);
        const QHostAddress ip(address);
        const bool any = ip == QHostAddress(QHostAddress::AnyIPv4) || ip == QHostAddress(QHostAddress::AnyIPv6);
        if (any || ip.isLoopback())
            hosts.append(QStringLiteral("localhost"));
        if (any) {
            hosts.append(QHostInfo::localHostName());
            for (const AddressCandidate &candidate : localAddresses())
                hosts.append(candidate.address);
        }
        for (const QString &host : hosts)
            endpoints.append(withoutBrackets(host).toLower() + QLatin1Char(':') + port);
    }
    endpoints.removeDuplicates();
    return endpoints;
}

} // namespace breakwater::admin
