// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/ConnectionLedger.h"
#include "http/Exchange.h"
#include "http/Limits.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace breakwater::http {

/// What all connections of a server share. Read by every I/O thread; only the counters change.
struct ServerContext
{
    ServerContext(RequestHandler &requestHandler, const Limits &bounds)
        : handler(requestHandler), limits(bounds),
          ledger(std::make_shared<ConnectionLedger>(bounds.maxConnections, bounds.maxConnectionsPerAddress))
    {
    }

    RequestHandler &handler;
    const Limits limits;
    const std::shared_ptr<ConnectionLedger> ledger;
    std::atomic<std::uint64_t> handshakeFailures {0};
    std::function<void(const Peer &, const std::string &)> handshakeFailed; ///< set before the first listen
};

} // namespace breakwater::http
