// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/OpenSockets.h"

#include <algorithm>

#include <arpa/inet.h>
#include <sys/socket.h>

namespace breakwater::upstream {

namespace {

using Name = int (*)(int, sockaddr *, socklen_t *);

int portOf(int socket, Name name)
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    if (name(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return -1;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in &>(address).sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 &>(address).sin6_port);
    return -1;
}

bool connects(int socket, int localPort, int remotePort)
{
    return portOf(socket, getsockname) == localPort && portOf(socket, getpeername) == remotePort;
}

} // namespace

void OpenSockets::noteFirstVersion(int localPort, int remotePort)
{
    for (auto &[socket, firstVersion] : m_sockets)
        firstVersion = firstVersion || connects(socket, localPort, remotePort);
}

bool OpenSockets::speaksFirstVersion(int localPort, int remotePort) const
{
    return std::any_of(m_sockets.begin(), m_sockets.end(),
                       [&](const auto &each) { return each.second && connects(each.first, localPort, remotePort); });
}

bool OpenSockets::hasUnreadBytes(int localPort, int remotePort) const
{
    return std::any_of(m_sockets.begin(), m_sockets.end(), [&](const auto &each) {
        char byte = 0;
        return connects(each.first, localPort, remotePort) && recv(each.first, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
    });
}

} // namespace breakwater::upstream
