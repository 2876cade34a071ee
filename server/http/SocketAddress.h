// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <sys/socket.h>

namespace breakwater::http {

/// An IP address and port as the socket calls take it.
struct SocketAddress
{
    sockaddr_storage storage {};
    socklen_t size = sizeof(sockaddr_storage);

    /// Numeric IPv4 or IPv6 (without brackets, with a scope if need be); nothing for anything else.
    static std::optional<SocketAddress> parse(const std::string &address, std::uint16_t port);

    bool isIpv6() const { return storage.ss_family == AF_INET6; }
    bool isAny() const;
    std::string address() const; ///< v4-mapped IPv6 as IPv4
    std::uint16_t port() const;
    sockaddr *raw() { return reinterpret_cast<sockaddr *>(&storage); }
    const sockaddr *raw() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

} // namespace breakwater::http
