// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/Exchange.h"
#include "http/Limits.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

typedef struct ssl_ctx_st SSL_CTX;

namespace breakwater::http {

struct ListenAddress
{
    std::string address; ///< "127.0.0.1", "::", "0.0.0.0"
    std::uint16_t port = 0; ///< 0: any free one
    bool operator==(const ListenAddress &) const = default;
};

/// Listens, deals connections round-robin to a few I/O threads with an epoll loop each, and hands requests to
/// one handler. Made, started and stopped in one (control) thread.
class HttpServer
{
public:
    struct Statistics
    {
        std::uint64_t accepted = 0;
        std::uint64_t refused = 0; ///< over a connection limit
        std::uint64_t open = 0;
        std::uint64_t handshakeFailures = 0; ///< TLS handshakes that one side gave up
    };

    /// `reason` is OpenSSL's text, which names the alert that the client sent ("tlsv1 alert unknown ca": the node
    /// does not trust our certificate). Called in the I/O threads; must not block.
    using HandshakeFailed = std::function<void(const Peer &peer, const std::string &reason)>;

    /// The handler must outlive the server. threads 0: one per processor, at least 2.
    HttpServer(RequestHandler &handler, const Limits &limits, unsigned threads = 0);
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    ~HttpServer(); ///< stops without draining

    /// Call it before the first listen().
    void onHandshakeFailed(HandshakeFailed handler);

    /// Binds all addresses or none. `tls` null: plain HTTP. Takes its own reference to `tls`.
    /// Errors: AddressInUse, AddressUnavailable, PortForbidden (params "address"), Internal (no threads or
    /// descriptors). May be called again with other addresses: what stays the same is not rebound, open connections go
    /// on.
    Result<void> listen(const std::vector<ListenAddress> &addresses, SSL_CTX *tls);
    /// The certificate of connections that come from now on.
    void setTls(SSL_CTX *tls);
    std::vector<ListenAddress> boundAddresses() const; ///< with real ports

    /// The first half of stop(), without waiting: accepts no more, and each connection ends after its answer.
    /// statistics().open tells how many are left.
    void drain();

    /// Stops accepting, lets answers in progress end for at most `patience`, closes idle connections at once;
    /// then cuts what is left. Blocks the calling thread for at most that long.
    void stop(std::chrono::milliseconds patience);

    Statistics statistics() const; ///< any thread

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace breakwater::http
