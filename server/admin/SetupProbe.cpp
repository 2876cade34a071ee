// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/SetupProbe.h"

#include "http/PortHolder.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QStorageInfo>
#include <QTcpServer>

#include <algorithm>
#include <array>

namespace breakwater::admin {
namespace {

constexpr std::array<quint16, 5> wantedPorts {8443, 5443, 5444, 9443, 10443};

bool isFree(quint16 port)
{
    QTcpServer probe;
    return probe.listen(QHostAddress::Any, port);
}

bool isPrivate(const QHostAddress &address)
{
    static const std::array<QPair<QHostAddress, int>, 4> ranges {
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7"))};
    return std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return address.isInSubnet(range); });
}

/// Bridges and tunnels of container engines reach no node.
bool isVirtual(const QString &interfaceName)
{
    for (const auto prefix : {"docker", "veth", "virbr", "cni", "flannel", "br-", "podman"}) {
        if (interfaceName.startsWith(QLatin1String(prefix)))
            return true;
    }
    return false;
}

int preference(const AddressCandidate &candidate)
{
    if (candidate.loopback)
        return 3;
    if (isVirtual(candidate.interfaceName))
        return 2;
    const bool ipv4 = candidate.address.contains(QLatin1Char('.'));
    return candidate.privateRange && ipv4 ? 0 : 1;
}

} // namespace

QList<AddressCandidate> localAddresses()
{
    QList<AddressCandidate> candidates;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const QHostAddress ip = entry.ip();
            if (ip.isLinkLocal() || ip.isNull())
                continue;
            candidates.append({ip.toString(), interface.name(), ip.isLoopback(), isPrivate(ip)});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const AddressCandidate &a, const AddressCandidate &b) {
        return preference(a) < preference(b);
    });
    return candidates;
}

SetupFacts probeSetup(const QString &dataFolder, quint16 ownPort)
{
    SetupFacts facts;
    facts.addresses = localAddresses();
    facts.hostName = QHostInfo::localHostName();
    facts.wantedPort = wantedPorts.front();
    for (const quint16 port : wantedPorts) {
        if (port == ownPort || isFree(port)) {
            facts.proposedPort = port;
            break;
        }
    }
    if (facts.proposedPort != facts.wantedPort)
        facts.portHolder = http::portHolder(facts.wantedPort);

    const QStorageInfo storage(dataFolder);
    const QString type = QString::fromLatin1(storage.fileSystemType());
    facts.disk.path = dataFolder;
    facts.disk.fileSystem = type;
    facts.disk.networkMount = type.startsWith(QLatin1String("nfs")) || type == QLatin1String("cifs")
        || type == QLatin1String("smb3") || type == QLatin1String("fuse.sshfs") || type == QLatin1String("9p");
    facts.disk.memoryBacked = type == QLatin1String("tmpfs") || type == QLatin1String("ramfs");
    facts.disk.totalBytes = storage.bytesTotal();
    facts.disk.freeBytes = storage.bytesAvailable();
    return facts;
}

} // namespace breakwater::admin
