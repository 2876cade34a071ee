// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Limits.h"
#include "http/Message.h"
#include "http/Refusal.h"

#include <memory>
#include <string_view>

namespace breakwater::http {

/// Turns bytes into requests, one after the other. The grammar and the chunked coding are Boost.Beast's; on top
/// it refuses whatever a peer could read differently (upstreams.md S-12; RFC 9112 sections 3, 5.1, 6.3, 11.2).
/// A refused connection must be closed: where the next request begins is not known. One thread.
class RequestParser
{
public:
    enum class Status {
        NeedMore, ///< all bytes were taken
        Complete, ///< takeRequest(); bytes after `consumed` belong to the next request
        Refused, ///< refusal()
    };

    /// `limits` must outlive the parser.
    explicit RequestParser(const Limits &limits);
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;
    ~RequestParser();

    Status feed(std::string_view bytes, std::size_t &consumed);

    bool started() const; ///< a byte of an unfinished request has come
    bool headComplete() const; ///< the body is being read
    bool expectsContinue() const; ///< the head asks for 100 Continue before its body
    bool keepAlive() const; ///< of the request that is complete
    const Refusal &refusal() const;

    /// The complete request; the parser then awaits the next.
    Request takeRequest();

private:
    struct Private;
    Status refuse(int status, const char *message);
    Status parseHead();
    Status parseBody(std::string_view bytes, std::size_t &consumed);

    std::unique_ptr<Private> d;
};

} // namespace breakwater::http
