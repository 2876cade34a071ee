// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/AddressGuard.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>

#include <arpa/inet.h>

namespace breakwater::upstream {

namespace {

/// Sixteen bytes; IPv4 as ::ffff:a.b.c.d.
using Bytes = std::array<std::uint8_t, 16>;

bool isMapped(const Bytes &bytes)
{
    static constexpr std::array<std::uint8_t, 12> prefix {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    return std::equal(prefix.begin(), prefix.end(), bytes.begin());
}

Bytes mapped(const std::uint8_t *four)
{
    Bytes bytes {};
    bytes[10] = bytes[11] = 0xff;
    std::copy(four, four + 4, bytes.begin() + 12);
    return bytes;
}

std::optional<Bytes> parseAddress(std::string_view text)
{
    std::string copy(text.substr(0, text.find('%')));
    if (copy.size() > 2 && copy.front() == '[' && copy.back() == ']')
        copy = copy.substr(1, copy.size() - 2);
    in_addr four {};
    if (inet_pton(AF_INET, copy.c_str(), &four) == 1) {
        std::array<std::uint8_t, 4> raw {};
        std::memcpy(raw.data(), &four, 4);
        return mapped(raw.data());
    }
    in6_addr six {};
    if (inet_pton(AF_INET6, copy.c_str(), &six) == 1) {
        Bytes bytes {};
        std::memcpy(bytes.data(), &six, 16);
        return bytes;
    }
    return std::nullopt;
}

bool samePrefix(const Bytes &a, const Bytes &b, int bits)
{
    for (int i = 0; i < bits; ++i) {
        const auto byte = static_cast<std::size_t>(i / 8);
        const unsigned mask = 0x80U >> static_cast<unsigned>(i % 8);
        if ((a[byte] & mask) != (b[byte] & mask))
            return false;
    }
    return true;
}

AddressKind kindOfFour(const std::uint8_t *a)
{
    if (a[0] == 127)
        return AddressKind::Loopback;
    if (a[0] == 10 || (a[0] == 172 && (a[1] & 0xf0) == 16) || (a[0] == 192 && a[1] == 168)
        || (a[0] == 100 && (a[1] & 0xc0) == 64))
        return AddressKind::Private;
    if (a[0] == 169 && a[1] == 254)
        return AddressKind::LinkLocal;
    if (a[0] == 0 || a[0] >= 224 || (a[0] == 192 && a[1] == 0 && a[2] == 0) || (a[0] == 198 && (a[1] & 0xfe) == 18))
        return AddressKind::Unusable;
    return AddressKind::Public;
}

AddressKind kindOfSix(const Bytes &bytes)
{
    const auto begins = [&bytes](std::string_view cidrAddress, int bits) {
        return samePrefix(bytes, *parseAddress(cidrAddress), bits);
    };
    if (begins("::1", 128))
        return AddressKind::Loopback;
    if (begins("::", 128))
        return AddressKind::Unusable;
    if (begins("::", 96) || begins("64:ff9b::", 96)) // IPv4-compatible, NAT64
        return kindOfFour(bytes.data() + 12);
    if (begins("64:ff9b:1::", 48))
        return AddressKind::Private;
    if (begins("2002::", 16)) // 6to4
        return kindOfFour(bytes.data() + 2);
    if (begins("fe80::", 10) || begins("fd00:ec2::254", 128))
        return AddressKind::LinkLocal;
    if (begins("fc00::", 7) || begins("fec0::", 10))
        return AddressKind::Private;
    if (begins("ff00::", 8) || begins("100::", 64) || begins("2001::", 32))
        return AddressKind::Unusable;
    return AddressKind::Public;
}

} // namespace

AddressKind addressKind(std::string_view address)
{
    const std::optional<Bytes> bytes = parseAddress(address);
    if (!bytes)
        return AddressKind::Unusable;
    return isMapped(*bytes) ? kindOfFour(bytes->data() + 12) : kindOfSix(*bytes);
}

bool isAddressLiteral(std::string_view host)
{
    return parseAddress(host).has_value();
}

bool addressInCidr(std::string_view address, std::string_view cidr)
{
    const std::optional<Bytes> bytes = parseAddress(address);
    const std::size_t slash = cidr.find('/');
    const std::optional<Bytes> network = parseAddress(cidr.substr(0, slash));
    if (!bytes || !network)
        return false;
    int bits = 128;
    if (slash != std::string_view::npos) {
        const std::string_view digits = cidr.substr(slash + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
        if (error != std::errc() || end != digits.data() + digits.size() || bits < 0)
            return false;
        if (isMapped(*network))
            bits += 96;
        if (bits > 128)
            return false;
    }
    return samePrefix(*bytes, *network, bits);
}

bool AddressRules::permits(std::string_view host, std::string_view address) const
{
    if (scope == Scope::Anywhere)
        return true;
    switch (addressKind(address)) {
    case AddressKind::Public: return true;
    case AddressKind::Private:
        if (scope == Scope::PublicOrPrivate || scope == Scope::PublicPrivateOrLoopback)
            return true;
        break;
    case AddressKind::Loopback:
        if (scope == Scope::PublicPrivateOrLoopback)
            return true;
        break;
    case AddressKind::LinkLocal:
    case AddressKind::Unusable: break;
    }
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](const std::string &entry) { return entry == host || addressInCidr(address, entry); });
}

bool AddressRules::permitsUnresolved(std::string_view host) const
{
    if (isAddressLiteral(host))
        return permits(host, host);
    if (host == "localhost" || host.ends_with(".localhost"))
        return permits(host, "127.0.0.1");
    return true;
}

} // namespace breakwater::upstream
