// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/FilePipe.h"
#include "http/Transport.h"

namespace breakwater::http {

/// TCP as it is: bodies go from the page cache to the socket without a copy (FilePipe), in full segments (TCP_CORK).
class PlainTransport final : public Transport
{
public:
    /// `pipe` is the I/O thread's.
    PlainTransport(int socket, FilePipe &pipe) : m_socket(socket), m_pipe(pipe) { }

    IoStatus handshake() override { return IoStatus::Ok; }
    IoResult read(char *buffer, std::size_t size) override;
    bool hasPending() const override { return false; }
    IoResult write(const char *bytes, std::size_t size) override;
    IoResult sendFile(int fd, std::uint64_t offset, std::size_t length) override;
    void beginBody(BodyPace pace) override;
    IoStatus flush() override { return IoStatus::Ok; }
    void endBody() override;
    void sayGoodbye() override { }
    std::size_t turnBytes() const override { return std::size_t {4} << 20U; }

private:
    int m_socket;
    FilePipe &m_pipe;
    bool m_corked = false;
};

} // namespace breakwater::http
