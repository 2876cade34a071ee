// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/Body.h"
#include "http/HttpServer.h"

#include <memory>

namespace breakwater::http {

/// A bound, listening, non-blocking socket. `ipv6Only` lets "::" and "0.0.0.0" share a port.
/// Errors as HttpServer::listen.
Result<std::shared_ptr<OwnedFd>> openListenSocket(const ListenAddress &address, bool ipv6Only);

/// The address with the port that the system gave.
ListenAddress boundAddress(const OwnedFd &socket, const ListenAddress &asked);

} // namespace breakwater::http
