// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/SettingsRules.h"

#include "base/Reference.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SettingsRules)
};

bool isListenAddress(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    if (colon < 1)
        return false;
    bool ok = false;
    const int port = text.mid(colon + 1).toInt(&ok);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return false;
    return ok && port >= 0 && port <= 65535 && isIpAddress(host);
}

bool isServerName(const QString &text)
{
    return isIpAddress(text) || (isRegistryHost(text.toLower().toStdString()) && !text.contains(u':'));
}

bool isSubnet(const QString &text)
{
    return QHostAddress::parseSubnet(text).second >= 0 && text.contains(u'/');
}

QStringList portsOf(const QStringList &listen)
{
    QStringList ports;
    for (const QString &address : listen)
        ports << address.mid(address.lastIndexOf(u':') + 1);
    return ports;
}

} // namespace

bool SettingsProblems::any() const
{
    return *this != SettingsProblems {};
}

SettingsProblems checkSettings(const admin::ServerSettings &settings)
{
    SettingsProblems problems;
    if (settings.listen.isEmpty())
        problems.listen = Tr::tr("Give at least one address and port, such as 0.0.0.0:8443");
    for (const QString &address : settings.listen) {
        if (!isListenAddress(address))
            problems.listen = Tr::tr("“%1” is no address and port. Write 0.0.0.0:8443, 192.168.1.10:8443 or [::]:8443")
                                  .arg(address);
    }
    for (const QString &name : settings.names) {
        if (!isServerName(name))
            problems.names
                = Tr::tr("“%1” is no host name or address. Write it without scheme and port: cache.lan").arg(name);
    }
    if (settings.tls.mode == admin::TlsMode::Files) {
        if (settings.tls.certificateFile.isEmpty())
            problems.certificateFile = Tr::tr("Choose the file with the certificate and its chain.");
        if (settings.tls.keyFile.isEmpty())
            problems.keyFile = Tr::tr("Choose the file with the private key.");
    }
    for (const QString &subnet : settings.anonymousPull) {
        if (!isSubnet(subnet))
            problems.anonymousPull = Tr::tr("“%1” is no subnet. Write it as 192.168.1.0/24").arg(subnet);
    }
    if (settings.storeLimitBytes != 0 && settings.storeLimitBytes < 1'000'000'000)
        problems.storeLimit = Tr::tr("A limit under 1 GB holds hardly an image.");
    return problems;
}

QStringList settingsImpact(const admin::ServerSettings &before, const admin::ServerSettings &after)
{
    QStringList impact;
    const bool portsMove = portsOf(before.listen) != portsOf(after.listen);
    const bool tlsMoves = (before.tls.mode == admin::TlsMode::Off) != (after.tls.mode == admin::TlsMode::Off);
    if (portsMove || tlsMoves)
        impact << Tr::tr("The address changes: every node needs a new configuration.");
    else if (before.listen != after.listen)
        impact << Tr::tr("The server listens anew; pulls that are under way are finished first.");
    if (before.names != after.names || (tlsMoves && after.tls.mode == admin::TlsMode::Automatic))
        impact << Tr::tr("A new certificate is made by the same CA: nodes that trust the CA need nothing.");
    if (before.tls.mode != after.tls.mode && after.tls.mode == admin::TlsMode::Files)
        impact << Tr::tr("Nodes must trust whoever signed that certificate.");
    if (after.tls.mode == admin::TlsMode::Off && tlsMoves)
        impact << Tr::tr("Secrets and images cross the network in the clear.");
    if (before.anonymousPull != after.anonymousPull)
        impact << (after.anonymousPull.isEmpty() ? Tr::tr("Every node needs a robot from now on.")
                                                 : Tr::tr("Machines in these subnets pull without a robot."));
    if (before.offline != after.offline)
        impact << (after.offline ? Tr::tr("Only what is cached is served; no upstream is asked.")
                                 : Tr::tr("Upstreams are asked again."));
    if (before.storeLimitBytes != after.storeLimitBytes)
        impact << Tr::tr("Images that are stored already stay.");
    return impact;
}

bool isIpAddress(const QString &text)
{
    const QHostAddress address(text);
    if (address.isNull())
        return false;
    return address.protocol() != QAbstractSocket::IPv4Protocol || text.count(u'.') == 3;
}

QStringList splitList(const QString &text)
{
    return text.split(QRegularExpression(u"[,;\\s]+"_s), Qt::SkipEmptyParts);
}

} // namespace breakwater::ui
