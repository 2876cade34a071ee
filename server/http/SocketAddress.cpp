// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/SocketAddress.h"

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>

namespace breakwater::http {

namespace {

template<typename T>
const T &as(const sockaddr_storage &storage)
{
    return reinterpret_cast<const T &>(storage);
}

} // namespace

std::optional<SocketAddress> SocketAddress::parse(const std::string &address, std::uint16_t port)
{
    addrinfo hints {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    addrinfo *found = nullptr;
    if (address.empty() || ::getaddrinfo(address.c_str(), std::to_string(port).c_str(), &hints, &found) != 0)
        return std::nullopt;
    SocketAddress result;
    std::memcpy(&result.storage, found->ai_addr, found->ai_addrlen);
    result.size = found->ai_addrlen;
    ::freeaddrinfo(found);
    return result;
}

bool SocketAddress::isAny() const
{
    if (isIpv6())
        return IN6_IS_ADDR_UNSPECIFIED(&as<sockaddr_in6>(storage).sin6_addr);
    return as<sockaddr_in>(storage).sin_addr.s_addr == htonl(INADDR_ANY);
}

std::string SocketAddress::address() const
{
    std::array<char, INET6_ADDRSTRLEN> text {};
    if (!isIpv6()) {
        ::inet_ntop(AF_INET, &as<sockaddr_in>(storage).sin_addr, text.data(), text.size());
    } else {
        const in6_addr &ipv6 = as<sockaddr_in6>(storage).sin6_addr;
        if (IN6_IS_ADDR_V4MAPPED(&ipv6))
            ::inet_ntop(AF_INET, &ipv6.s6_addr[12], text.data(), text.size());
        else
            ::inet_ntop(AF_INET6, &ipv6, text.data(), text.size());
    }
    return text.data();
}

std::uint16_t SocketAddress::port() const
{
    return ntohs(isIpv6() ? as<sockaddr_in6>(storage).sin6_port : as<sockaddr_in>(storage).sin_port);
}

} // namespace breakwater::http
