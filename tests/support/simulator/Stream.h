// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;

namespace breakwater::sim {

/// A blocking TCP or TLS connection whose every byte and end is in our hands. Used by one thread; abort() alone
/// may be called from another. Nothing here raises SIGPIPE in the process (the first Stream ignores the signal).
class Stream
{
public:
    struct Target
    {
        std::string address; ///< an IP address
        std::uint16_t port = 0;
        std::string sourceAddress; ///< to come from, such as 127.0.0.11; empty: any
        SSL_CTX *tls = nullptr; ///< null: plain
        std::string serverName; ///< checked against the certificate (name or address)
        std::chrono::milliseconds timeout {10000}; ///< of connecting, and of each read and write
    };
    /// UpstreamConnect, UpstreamTls, UpstreamTimeout.
    static Result<std::unique_ptr<Stream>> connect(const Target &target);
    /// Takes an accepted socket over.
    static std::unique_ptr<Stream> adopt(int fd, std::chrono::milliseconds timeout);
    bool serverHandshake(SSL_CTX *tls); ///< the server's side of TLS
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream();

    bool write(std::string_view bytes); ///< all of them, or false
    /// At most `count` bytes; 0 at the end, negative on an error or a time-out.
    long read(char *out, std::size_t count);
    bool timedOut() const { return m_timedOut; } ///< whether the last read failed so
    /// Waits until there is something to read or the far end went, at most so long.
    bool waitReadable(std::chrono::milliseconds timeout);

    void finish(); ///< FIN (and close_notify): the far end may still send
    void reset(); ///< RST
    void abort(); ///< any thread: reads and writes fail from now on

    std::string peerAddress() const;
    std::string protocol() const; ///< that TLS agreed on: "h2"; else empty

private:
    explicit Stream(int fd);

    int m_fd;
    SSL *m_ssl = nullptr;
    bool m_timedOut = false;
    std::mutex m_closing; ///< guards m_fd against abort() in another thread
};

} // namespace breakwater::sim
