// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Body.h"
#include "http/Message.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace breakwater::http {

/// An answer. Content-Length, Date, Connection and Transfer-Encoding are the connection's business and must
/// not be in `headers`. The body of an answer to HEAD is not sent, but its length is told; for a HEAD whose
/// length is known without a body, set `headLength`.
struct Response
{
    int status = 200;
    HeaderList headers;
    Body body;
    std::uint64_t headLength = 0; ///< used only for HEAD with an empty body
    bool close = false; ///< end the connection after this answer
};

/// The far end of a connection.
struct Peer
{
    std::string address; ///< textual, v4-mapped IPv6 shown as IPv4, without port
    std::uint16_t port = 0;
    bool tls = false;
};

enum class Finish {
    Sent, ///< every byte of the answer was given to the kernel
    ClientGone, ///< the client closed early (normal for chunked layer fetches)
    BodyFailed, ///< a growing body failed: the connection was cut short
    TimedOut, ///< the client read too slowly or not at all
};

/// One request and its one answer. Lives in the I/O thread of its connection; only the members that say so may
/// be called from elsewhere.
class Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    virtual ~Exchange() = default;

    virtual const Request &request() const = 0;
    virtual const Peer &peer() const = 0;

    /// Any thread; exactly once. The answer is written in the connection's own thread. Ignored when the client
    /// has gone (onFinish still tells).
    virtual void respond(Response response) = 0;

    /// Called in the I/O thread when the exchange has ended, with the body bytes that were sent. Set it in
    /// RequestHandler::handle, before respond.
    virtual void onFinish(std::function<void(Finish finish, std::uint64_t bodyBytes)> handler) = 0;

    /// Called in the I/O thread when the answer does not leave in one go, at most once. Set it before respond.
    virtual void onLingering(std::function<void()> handler) = 0;

    /// Body bytes given to the kernel so far; any thread. Shared, so that it outlives the exchange.
    virtual std::shared_ptr<const std::atomic<std::uint64_t>> bytesSent() const = 0;
};

/// What stands behind a server. Called in the I/O threads, so several calls run at once; must not block. The
/// answer may come later: keep the shared pointer.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual void handle(const std::shared_ptr<Exchange> &exchange) = 0;
};

} // namespace breakwater::http
