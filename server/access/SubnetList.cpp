// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SubnetList.h"

#include <algorithm>
#include <charconv>
#include <string>

#include <arpa/inet.h>

namespace breakwater::access {
namespace {

Error invalid(const QString &text, const QString &detail)
{
    return Error(ErrorCode::InvalidArgument, detail, {{QStringLiteral("value"), text}});
}

bool bitIsSet(const std::array<std::uint8_t, 16> &address, int bit)
{
    return (address[static_cast<std::size_t>(bit / 8)] >> (7 - bit % 8) & 1) != 0;
}

} // namespace

std::optional<SubnetList::Address> SubnetList::parseAddress(std::string_view text, bool &isV4)
{
    if (const auto zone = text.find('%'); zone != std::string_view::npos)
        text = text.substr(0, zone);
    if (text.empty() || text.size() > 45)
        return std::nullopt;
    const std::string terminated(text);
    Address address {};
    in_addr v4 {};
    if (inet_pton(AF_INET, terminated.c_str(), &v4) == 1) {
        isV4 = true;
        address[10] = address[11] = 0xff;
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(&v4);
        std::copy(bytes, bytes + 4, address.begin() + 12);
        return address;
    }
    in6_addr v6 {};
    if (inet_pton(AF_INET6, terminated.c_str(), &v6) != 1)
        return std::nullopt;
    isV4 = IN6_IS_ADDR_V4MAPPED(&v6);
    std::copy(v6.s6_addr, v6.s6_addr + 16, address.begin());
    return address;
}

Result<SubnetList::Subnet> SubnetList::parseSubnet(const QString &text)
{
    const std::string bytes = text.trimmed().toStdString();
    const auto slash = bytes.find('/');
    bool isV4 = false;
    const auto address = parseAddress(std::string_view(bytes).substr(0, slash), isV4);
    if (!address || bytes.find('%') != std::string::npos)
        return invalid(text, QStringLiteral("no IPv4 or IPv6 address; write for example 192.168.1.0/24"));
    const bool dotted = bytes.find(':') == std::string::npos;
    const int width = dotted ? 32 : 128;
    int prefix = width;
    if (slash != std::string::npos) {
        const char *first = bytes.data() + slash + 1;
        const char *last = bytes.data() + bytes.size();
        const auto [end, error] = std::from_chars(first, last, prefix);
        if (error != std::errc() || end != last || prefix < 0 || prefix > width)
            return invalid(text, QStringLiteral("the prefix length must be 0 to %1").arg(width));
    }
    const int prefixBits = 128 - width + prefix;
    Subnet subnet {*address, prefixBits, isV4 && prefixBits >= 96};
    for (int bit = subnet.prefixBits; bit < 128; ++bit) {
        if (bitIsSet(subnet.address, bit))
            return invalid(text, QStringLiteral("bits are set behind the prefix; write the subnet's own address"));
    }
    return subnet;
}

Result<SubnetList> SubnetList::parse(const QStringList &texts)
{
    SubnetList list;
    for (const QString &text : texts) {
        auto subnet = parseSubnet(text);
        if (!subnet)
            return subnet.error();
        list.m_subnets.push_back(*subnet);
    }
    return list;
}

bool SubnetList::isSubnet(const QString &text)
{
    return parseSubnet(text).ok();
}

bool SubnetList::contains(std::string_view address) const
{
    if (m_subnets.empty())
        return false;
    bool isV4 = false;
    const auto parsed = parseAddress(address, isV4);
    if (!parsed)
        return false;
    return std::any_of(m_subnets.begin(), m_subnets.end(), [&parsed, isV4](const Subnet &subnet) {
        if (subnet.isV4 != isV4)
            return false;
        for (int bit = 0; bit < subnet.prefixBits; ++bit) {
            if (bitIsSet(subnet.address, bit) != bitIsSet(*parsed, bit))
                return false;
        }
        return true;
    });
}

} // namespace breakwater::access
