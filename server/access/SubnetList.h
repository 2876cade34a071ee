// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <QStringList>

namespace breakwater::access {

/// A set of IPv4 and IPv6 subnets in CIDR form. Addresses are compared as 128 bits, IPv4 as its v4-mapped
/// form, so that a client of a dual-stack listener matches the subnet that the admin wrote; "::/0" means every
/// IPv6 address and no IPv4 one. Host bits that are set are refused rather than ignored ("192.168.1.5/24" is a
/// slip more often than a wish); a bare address is the subnet of that one address. An immutable value: any thread.
class SubnetList
{
public:
    SubnetList() = default;

    /// InvalidArgument with params "value" for the first text that is no subnet.
    static Result<SubnetList> parse(const QStringList &texts);
    static bool isSubnet(const QString &text);

    bool isEmpty() const { return m_subnets.empty(); }
    /// `address` in text form, also "::ffff:10.0.0.1" and "fe80::1%eth0". False for what is no address.
    bool contains(std::string_view address) const;

    bool operator==(const SubnetList &) const = default;

private:
    using Address = std::array<std::uint8_t, 16>;
    struct Subnet
    {
        Address address {};
        int prefixBits = 0; ///< of the 128
        bool isV4 = false;
        bool operator==(const Subnet &) const = default;
    };

    static std::optional<Address> parseAddress(std::string_view text, bool &isV4);
    static Result<Subnet> parseSubnet(const QString &text);

    std::vector<Subnet> m_subnets;
};

} // namespace breakwater::access
