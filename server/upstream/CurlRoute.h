// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "upstream/Route.h"

#include <curl/curl.h>

#include <optional>
#include <string>

namespace breakwater::upstream {

/// A Route on one easy handle, and whose fault it is when the way is closed. Outlives the handle's use; transport
/// thread.
///
/// Everything goes through a tunnel (CONNECT or SOCKS), http upstreams too: the proxy is told a host and a port and
/// never a request of the registry's, and the environment's proxy variables count for nothing.
class CurlRoute
{
public:
    explicit CurlRoute(Route route);

    void prepare(CURL *easy, const std::string &trustPem);
    bool usesProxy() const { return !m_route.proxy.url.isEmpty(); }

    /// UpstreamProxy, where the exchange ended before the tunnel stood (upstreams.md F-62).
    std::optional<Error> proxyError(CURL *easy, CURLcode code, const QString &text) const;

private:
    bool isSocks() const { return m_route.proxy.url.startsWith(QLatin1String("socks")); }

    Route m_route;
    QByteArray m_certificate; ///< curl reads it while it connects
};

} // namespace breakwater::upstream
