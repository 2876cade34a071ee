// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/Transport.h"

#include <memory>
#include <string>
#include <vector>

namespace breakwater::upstream {

/// For tests: connections to host:port go to toHost:toPort, and the address rules are judged as if the name had
/// resolved to `pretendedAddress` (upstreams.md Sim-1).
struct DialEntry
{
    std::string host;
    std::uint16_t port = 0;
    std::string toHost;
    std::uint16_t toPort = 0;
    std::string pretendedAddress;
};

struct CurlTransportOptions
{
    std::vector<DialEntry> dialMap;
    std::string caPem; ///< trusted in every exchange, beside the system's authorities
    std::string userAgent = "Breakwater/" BREAKWATER_VERSION;
    /// Sent with every request, for example the mark by which this server knows its own requests again.
    std::vector<std::pair<std::string, std::string>> headers;
    /// In place of what each request says; for tests, which have no time.
    std::optional<std::chrono::milliseconds> connectTimeout;
    std::optional<std::chrono::milliseconds> headTimeout;
    std::chrono::milliseconds stallTime {60'000}; ///< less than 1 KiB/s for this long ends an exchange (F-14, F-15)
};

/// libcurl's multi interface in a thread of its own ("bw-upstream"). HTTP/2 over TLS where offered, connections are
/// kept and shared, TLS 1.2 at least. It never follows a redirect, reads no netrc, keeps no cookie, asks for no content
/// encoding unless told to, uses the request's proxy and never the environment's, and speaks http and https only.
/// Framing that can be read in two ways is refused and its connection closed (F-25, F-26).
class CurlTransport final : public Transport
{
public:
    explicit CurlTransport(CurlTransportOptions options = {});
    ~CurlTransport() override; ///< ends what runs as Cancelled, runs what was posted, joins the thread
    CurlTransport(const CurlTransport &) = delete;
    CurlTransport &operator=(const CurlTransport &) = delete;

    std::uint64_t start(TransportRequest request, std::shared_ptr<TransportHandler> handler) override;
    void cancel(std::uint64_t exchange) override;
    void post(std::function<void()> task) override;

    /// Replaces the map for exchanges that start later.
    void setDialMap(std::vector<DialEntry> dialMap);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace breakwater::upstream
