// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace breakwater::upstream {

/// What kind of place an IP address is (IANA special-purpose registries).
enum class AddressKind {
    Public,
    Private, ///< 10/8, 172.16/12, 192.168/16, 100.64/10, fc00::/7, fec0::/10
    Loopback, ///< 127/8, ::1
    LinkLocal, ///< 169.254/16 (the clouds' metadata services), fe80::/10, fd00:ec2::254
    Unusable, ///< 0/8, ::, multicast, reserved, documentation, benchmarking, or no address at all
};

/// IPv4 inside IPv6 (mapped, compatible, 6to4, NAT64) counts as the IPv4 address.
AddressKind addressKind(std::string_view address);

/// Which addresses a connection may be made to; judged on the address that is really connected to, so that a
/// name that resolves to something else the second time changes nothing (upstreams.md F-32, S-4). Through a forward
/// proxy the address that is connected to is the proxy's, which an admin wrote: then the target's name or literal is
/// judged in its place (permitsUnresolved).
struct AddressRules
{
    enum class Scope {
        Anywhere, ///< the upstream's own URL: an admin wrote it
        PublicOnly, ///< where an upstream sends us: redirect targets and realms
        PublicOrPrivate, ///< the same for an upstream that is on a private network itself
        PublicPrivateOrLoopback, ///< the same for an upstream on this machine
    };
    Scope scope = Scope::PublicOnly;
    std::vector<std::string> allowed; ///< hosts, addresses or CIDRs that an admin allowed although private

    /// `host` is the name in the URL. TEST-NET addresses count as public, so that tests can stand for the internet.
    bool permits(std::string_view host, std::string_view address) const;
    /// Through a proxy: what a name stands for is known to the proxy alone and is judged by the proxy's own rules. Here
    /// an address written in the URL is judged as ever, "localhost" as 127.0.0.1, and any other name is let through.
    bool permitsUnresolved(std::string_view host) const;
    bool operator==(const AddressRules &) const = default;
};

bool isAddressLiteral(std::string_view host);
/// "10.0.0.0/8", "fd00::/8" or a single address.
bool addressInCidr(std::string_view address, std::string_view cidr);

} // namespace breakwater::upstream
