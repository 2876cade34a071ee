// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Acceptor.h"

#include "http/Log.h"

#include <cerrno>
#include <cstring>

#include <sys/epoll.h>
#include <sys/socket.h>

namespace breakwater::http {

namespace {

constexpr std::chrono::milliseconds pause {200};
constexpr int maxAcceptsPerTurn = 64;

} // namespace

Acceptor::Acceptor(IoLoop &loop, std::shared_ptr<OwnedFd> socket, Accepted accepted)
    : m_loop(loop), m_socket(std::move(socket)), m_accepted(std::move(accepted))
{
}

Acceptor::~Acceptor() = default;

void Acceptor::begin()
{
    m_watching = m_loop.watch(m_socket->get(), EPOLLIN, *this);
}

void Acceptor::end()
{
    m_loop.timers().clear(*this);
    if (m_watching)
        m_loop.unwatch(m_socket->get());
    m_watching = false;
    m_socket.reset();
}

void Acceptor::ready(std::uint32_t)
{
    for (int i = 0; i < maxAcceptsPerTurn && m_socket; ++i) {
        const int fd = ::accept4(m_socket->get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd >= 0) {
            m_accepted(fd);
            continue;
        }
        switch (errno) {
        case EMFILE:
        case ENFILE:
        case ENOBUFS:
        case ENOMEM:
            // The connection stays in the backlog, so the socket stays readable: look away for a while.
            if (!m_paused)
                qCWarning(logHttp, "cannot accept connections for now: %s", std::strerror(errno));
            m_paused = true;
            m_loop.unwatch(m_socket->get());
            m_watching = false;
            m_loop.timers().set(*this, m_loop.now() + pause);
            return;
        case EAGAIN: m_paused = false; return;
        default: break; // the client was gone before it was accepted (accept(2)): on to the next
        }
    }
}

void Acceptor::deadlineReached()
{
    begin();
}

} // namespace breakwater::http
