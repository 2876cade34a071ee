// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ListenSocket.h"

#include "http/PortHolder.h"
#include "http/SocketAddress.h"

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>

namespace breakwater::http {

namespace {

constexpr int backlog = 1024;

QString textOf(const ListenAddress &address)
{
    const QString host = QString::fromStdString(address.address);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return QStringLiteral("%1:%2").arg(shown).arg(address.port);
}

Error bindError(int number, const ListenAddress &address)
{
    QMap<QString, QString> params {{QStringLiteral("address"), textOf(address)}};
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case EADDRINUSE: {
        const QString holder = portHolder(address.port);
        if (!holder.isEmpty())
            params.insert(QStringLiteral("holder"), holder);
        return Error(ErrorCode::AddressInUse, detail, params);
    }
    case EACCES:
    case EPERM: return Error(ErrorCode::PortForbidden, detail, params);
    default: return Error(ErrorCode::AddressUnavailable, detail, params);
    }
}

} // namespace

Result<std::shared_ptr<OwnedFd>> openListenSocket(const ListenAddress &address, bool ipv6Only)
{
    const auto parsed = SocketAddress::parse(address.address, address.port);
    if (!parsed)
        return bindError(EADDRNOTAVAIL, address);
    const int fd = ::socket(parsed->storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return bindError(errno, address);
    auto owned = std::make_shared<OwnedFd>(fd);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (parsed->isIpv6()) {
        const int only = ipv6Only ? 1 : 0;
        ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
    }
    if (::bind(fd, parsed->raw(), parsed->size) != 0 || ::listen(fd, backlog) != 0)
        return bindError(errno, address);
    return owned;
}

ListenAddress boundAddress(const OwnedFd &socket, const ListenAddress &asked)
{
    SocketAddress bound;
    if (::getsockname(socket.get(), bound.raw(), &bound.size) != 0)
        return asked;
    return {asked.address, bound.port()};
}

} // namespace breakwater::http
