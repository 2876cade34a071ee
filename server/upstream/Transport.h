// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "upstream/AddressGuard.h"
#include "upstream/HeaderList.h"
#include "upstream/Route.h"
#include "upstream/Url.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace breakwater::upstream {

/// One HTTP exchange: one request, one answer. Redirects, tokens and repeats are decided above.
struct TransportRequest
{
    std::string method = "GET"; ///< GET or HEAD
    Url url;
    std::vector<std::pair<std::string, std::string>> headers; ///< no Authorization here
    Secret authorization; ///< the whole value, "Bearer …"; empty for none
    std::string caPem; ///< trusted beside the system's authorities
    Route route;
    AddressRules addressRules;
    std::chrono::milliseconds connectTimeout {10'000}; ///< name, TCP and TLS
    std::chrono::milliseconds headTimeout {15'000}; ///< from the request to the end of the head (F-13)
    bool decode = false; ///< a content encoding is accepted and undone; onBody gets what is in it
    bool ownConnection = false; ///< HTTP/1.1, where an exchange can pause without holding up another one
    bool wantCertificate = false; ///< on a connection of its own, so that every phase is seen and timed
};

struct TransportHead
{
    int status = 0;
    HeaderList headers;
    std::string remoteAddress; ///< what was really connected to; empty through a proxy, which alone knows it
};

/// Milliseconds from the start of the exchange to the end of each phase; -1 where it did not happen.
struct TransportTimings
{
    int dnsMs = -1;
    int connectMs = -1;
    int tlsMs = -1;
    int firstByteMs = -1;
    int totalMs = -1;
};

struct PeerCertificate
{
    std::string subject;
    std::string issuer;
    std::string notAfter;
    std::string sha256; ///< fingerprint, lower-case hex
};

struct TransportOutcome
{
    Result<void>
        result; ///< UpstreamDns, -Connect, -Proxy, -Tls, -Timeout, -BadAnswer, -RedirectRefused (address), Cancelled
    TransportTimings timings;
    std::uint64_t bodyBytes = 0;
    std::string remoteAddress; ///< of the proxy, where there is one
    std::optional<PeerCertificate> certificate;
};

/// Takes one answer, in the transport's thread. onHead at most once, onFinished exactly once and last.
class TransportHandler
{
public:
    virtual ~TransportHandler() = default;
    virtual bool onHead(const TransportHead &head) = 0; ///< false ends the exchange as Cancelled
    virtual bool onBody(const char *data, std::size_t sizeBytes) = 0; ///< false ends the exchange as Cancelled
    virtual void onFinished(const TransportOutcome &outcome) = 0;
    /// Wants no more for now; what is on its way still comes. Asked after onBody(), and while it says so each second
    /// and after each post(). Over HTTP/1 the exchange pauses. Over HTTP/2, where a pause holds up whatever else is on
    /// the connection (libcurl 7.88), it ends as Cancelled: to be taken up again with ownConnection.
    virtual bool isFull() { return false; }
};

/// How bytes travel. The one in the product is CurlTransport and not QNetworkAccessManager, because the latter in
/// Qt 6.4 moves half as many bytes a second over TLS, has no back-pressure on HTTP/2 and cannot check the address that
/// it connects to. Tests put a fake in its place. All functions are thread-safe and return at once; what they cause
/// happens in the transport's thread in the order of the calls. A transport outlives those who use it.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual std::uint64_t start(TransportRequest request, std::shared_ptr<TransportHandler> handler) = 0;
    /// The handler gets Cancelled, unless it is finished already.
    virtual void cancel(std::uint64_t exchange) = 0;
    /// Runs `task` in the transport's thread.
    virtual void post(std::function<void()> task) = 0;
};

} // namespace breakwater::upstream
