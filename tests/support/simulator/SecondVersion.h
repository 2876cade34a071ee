// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fault.h"

typedef struct ssl_ctx_st SSL_CTX;

namespace breakwater::sim {

class Listener;
class Stream;
struct World;

/// What is answered to one request, and what goes wrong with it. The journal knows of it by its number.
struct Exchange
{
    Answer answer;
    std::optional<Fault> fault;
    std::uint64_t journalNumber = 0;
};

/// HTTP/2 over TLS for the simulator. Behind an interface, because only tests that link bw_simulator_http2 have it: the
/// demo does without the library. Thread-safe.
class SecondVersion
{
public:
    using Answerer = std::function<Exchange(const WireRequest &)>;

    virtual ~SecondVersion() = default;
    /// "h2" is chosen where the client offers it.
    virtual void offer(SSL_CTX *context) const = 0;
    /// Serves one connection that chose it, until it ends.
    virtual void serve(World &world, Listener &listener, Stream &stream, const Answerer &answerer) const = 0;
};

} // namespace breakwater::sim
