// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

namespace breakwater::upstream {

/// The sockets that curl holds open for one transport, also of connections that wait to be used again, by their ports:
/// whether bytes came on one while nobody had asked. Such bytes are left over from the answer before, or an answer that
/// nobody asked for; curl 7.88 would take them for the next one (upstreams.md F-22). Transport thread.
class OpenSockets
{
public:
    void add(int socket) { m_sockets.emplace(socket, false); }
    void remove(int socket) { m_sockets.erase(socket); }

    /// On that connection answers come one after the other, as they are asked for. On HTTP/2 bytes may come any time.
    void noteFirstVersion(int localPort, int remotePort);
    bool speaksFirstVersion(int localPort, int remotePort) const;
    bool hasUnreadBytes(int localPort, int remotePort) const;

private:
    std::map<int, bool> m_sockets; ///< descriptor, and whether it speaks HTTP/1
};

} // namespace breakwater::upstream
