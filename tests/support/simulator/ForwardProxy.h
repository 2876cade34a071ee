// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Listener.h"

#include <map>

namespace breakwater::sim {

/// A forward proxy on 127.0.0.1 that speaks CONNECT, or SOCKS5 (RFC 1928, 1929), and keeps what it is told in clear.
/// Names are looked up in `names` alone, so that a test sees who resolved them. Threads as Listener.
class ForwardProxy
{
public:
    struct Options
    {
        bool socks = false;
        std::string user = {}; ///< asked for unless empty
        std::string password = {};
        std::map<std::string, std::uint16_t> names = {}; ///< "registry.example:443" to a port on 127.0.0.1
        /// Written in place of an answer to CONNECT, or of the SOCKS reply, and the connection closed.
        std::string answer = {};
        SSL_CTX *tls = nullptr; ///< of the way to the proxy itself
    };

    static Result<std::unique_ptr<ForwardProxy>> start(Options options);
    ~ForwardProxy();

    std::uint16_t port() const { return m_listener->port(0); }
    std::string url(const std::string &scheme) const;

    int tunnels() const; ///< that stood
    std::vector<std::string> targets() const; ///< what was asked for, "host:port"
    std::string heard() const; ///< all that was said to the proxy itself
    std::string carried() const; ///< what clients sent through tunnels

private:
    explicit ForwardProxy(Options options) : m_options(std::move(options)) { }
    void serve(Stream &client);
    bool acceptConnect(Stream &client, std::string &target);
    bool acceptSocks(Stream &client, std::string &target);
    std::string readSome(Stream &client, std::size_t count);
    bool isAllowed(const std::string &head) const;
    std::unique_ptr<Stream> dial(const std::string &target);
    void relay(Stream &client, Stream &server);

    const Options m_options;
    mutable std::mutex m_mutex; ///< guards the four below
    int m_tunnels = 0;
    std::vector<std::string> m_targets;
    std::string m_heard;
    std::string m_carried;
    std::unique_ptr<Listener> m_listener; ///< last: its threads use all of this
};

} // namespace breakwater::sim
