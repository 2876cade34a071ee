// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PlainTransport.h"

#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace breakwater::http {

namespace {

IoResult fromWrite(ssize_t count)
{
    if (count > 0)
        return {IoStatus::Ok, static_cast<std::size_t>(count)};
    return {count < 0 && (errno == EAGAIN || errno == EINTR) ? IoStatus::WantWrite : IoStatus::Failed, 0};
}

} // namespace

IoResult PlainTransport::read(char *buffer, std::size_t size)
{
    const ssize_t count = ::recv(m_socket, buffer, size, 0);
    if (count > 0)
        return {IoStatus::Ok, static_cast<std::size_t>(count)};
    if (count == 0)
        return {IoStatus::Closed, 0};
    return {errno == EAGAIN || errno == EINTR ? IoStatus::WantRead : IoStatus::Failed, 0};
}

IoResult PlainTransport::write(const char *bytes, std::size_t size)
{
    return fromWrite(::send(m_socket, bytes, size, MSG_NOSIGNAL));
}

IoResult PlainTransport::sendFile(int fd, std::uint64_t offset, std::size_t length)
{
    return fromWrite(m_pipe.send(fd, offset, length, m_socket));
}

void PlainTransport::beginBody(BodyPace pace)
{
    if (pace != BodyPace::AtOnce)
        return;
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_CORK, &on, sizeof on);
    m_corked = true;
}

void PlainTransport::endBody()
{
    if (!m_corked)
        return;
    const int off = 0;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_CORK, &off, sizeof off);
    m_corked = false;
}

} // namespace breakwater::http
