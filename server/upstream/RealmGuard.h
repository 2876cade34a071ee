// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "upstream/RedirectPolicy.h"

#include <QStringList>

#include <string_view>

namespace breakwater::upstream {

/// Where a challenge's realm may be (upstreams.md T-8, S-1; CVE-2026-33540): https, unless the upstream is http itself;
/// no user info or fragment; no address that is not public, unless it is the upstream's own host. Credentials go
/// only to the upstream's own host and to `realmHosts` ("host" for any port, or "host:port"), which may be private;
/// whoever asks without credentials may be sent anywhere public.
/// Error: UpstreamRealmRefused with params "realm".
Result<Url> guardRealm(std::string_view realm, const RedirectPolicy &policy, const QStringList &realmHosts,
                       bool withCredentials);

/// Whether this realm may be shown who asks: the upstream's own host or one of `realmHosts`.
bool isTrustedRealm(const Url &realm, const RedirectPolicy &policy, const QStringList &realmHosts);

/// The address rules for dialling a realm that was let through.
AddressRules realmRules(const Url &realm, const RedirectPolicy &policy, const QStringList &realmHosts);

} // namespace breakwater::upstream
