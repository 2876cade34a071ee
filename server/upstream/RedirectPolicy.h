// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "upstream/AddressGuard.h"
#include "upstream/Url.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakwater::upstream {

/// Where one upstream may send us (upstreams.md F-30..F-34, S-2, S-4): at most five hops, http only from an upstream
/// that is http itself, private addresses only where the upstream is private too or an admin allowed them. The
/// address that a name resolves to is judged again by the transport when it connects. Value type.
class RedirectPolicy
{
public:
    static constexpr int maxHops = 5;

    RedirectPolicy(Url upstream, std::vector<std::string> allowedPrivateHosts);

    /// What the transport learned of the upstream's own address: a name may stand for a private one.
    void noteUpstreamAddress(std::string_view address);

    /// The URL to ask next. `hop` counts from 1. Errors: UpstreamRedirectRefused, UpstreamBadAnswer (unreadable).
    Result<Url> follow(const Url &from, std::string_view location, int hop) const;

    /// Anything for the upstream's own origin, else by what the upstream itself is.
    AddressRules rulesFor(const Url &target) const;
    const Url &upstream() const { return m_upstream; }

private:
    Url m_upstream;
    std::vector<std::string> m_allowed;
    AddressKind m_upstreamKind = AddressKind::Public;
};

} // namespace breakwater::upstream
