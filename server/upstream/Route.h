// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AddressFamily.h"
#include "base/Secret.h"

#include <QString>

namespace breakwater::upstream {

/// A forward proxy. Its user and password are shown to it alone; what is for the registry goes through a tunnel.
struct Proxy
{
    QString url; ///< "http://proxy.lan:3128", https, socks5 or socks5h (base/ProxyUrl.h); empty: none
    QString username;
    Secret password;
    bool operator==(const Proxy &) const = default;
};

/// What proves to a registry over TLS who asks; PEM.
struct ClientIdentity
{
    QString certificate; ///< perhaps with its chain; empty: none
    Secret key; ///< without a passphrase
    bool operator==(const ClientIdentity &) const = default;
};

/// How an upstream is reached.
struct Route
{
    Proxy proxy; ///< for all that is asked, tokens and redirect targets too
    ClientIdentity identity; ///< for the upstream's own origin, its own host's realm and listed realm hosts alone
    AddressFamily addresses = AddressFamily::Any;
    /// To this very server, as a node would ask it: without the mark by which it knows its own requests (Via).
    bool asNode = false;

    /// The same way to those who are not to learn who asks.
    Route withoutIdentity() const { return {proxy, {}, addresses, asNode}; }
    bool operator==(const Route &) const = default;
};

} // namespace breakwater::upstream
