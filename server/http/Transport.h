// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace breakwater::http {

enum class IoStatus {
    Ok,
    WantRead, ///< nothing happened; try again when the socket is readable
    WantWrite, ///< nothing happened; try again when the socket is writable
    Closed, ///< the peer has ended its side in good order
    Failed, ///< the connection is of no more use
};

struct IoResult
{
    IoStatus status = IoStatus::Ok;
    std::size_t bytes = 0; ///< with Ok, at least 1
};

/// How a body goes out, so that the transport can gather what belongs together.
enum class BodyPace {
    AtOnce, ///< all bytes are there
    AsItComes, ///< bytes must leave when they are given
};

/// Bytes to and from one client over a non-blocking socket that somebody else owns. One thread. After
/// WantRead or WantWrite a write must be repeated with the same bytes.
class Transport
{
public:
    virtual ~Transport() = default;

    virtual IoStatus handshake() = 0;
    virtual IoResult read(char *buffer, std::size_t size) = 0;
    /// Bytes that were received already and that epoll does not tell of.
    virtual bool hasPending() const = 0;
    virtual IoResult write(const char *bytes, std::size_t size) = 0;
    /// `length` bytes of a file; reading fewer than asked is Ok, the file's end is Failed.
    virtual IoResult sendFile(int fd, std::uint64_t offset, std::size_t length) = 0;

    virtual void beginBody(BodyPace pace) = 0;
    virtual IoStatus flush() = 0; ///< gives what was gathered to the kernel; Ok, WantWrite or Failed
    virtual void endBody() = 0; ///< after a flush, or when the connection is to be dropped

    /// Tells the client that no more comes. The socket's own shutdown is the caller's business.
    virtual void sayGoodbye() = 0;

    /// Bytes to send before the loop's other connections get their turn.
    virtual std::size_t turnBytes() const = 0;
};

} // namespace breakwater::http
