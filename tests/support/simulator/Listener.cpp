// SPDX-License-Identifier: GPL-3.0-or-later
#include "Listener.h"

#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

namespace breakwater::sim {

namespace {

constexpr std::chrono::seconds connectionTimeout {120};

/// Bound, not listening: connects are refused while the port is kept.
int bindSocket(const std::string &address, std::uint16_t port)
{
    sockaddr_in name {};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    if (inet_pton(AF_INET, address.c_str(), &name.sin_addr) != 1)
        return -1;
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0) {
        ::close(fd);
        return -1;
    }
    return fd;
}

std::uint16_t portOf(int fd)
{
    sockaddr_in name {};
    socklen_t length = sizeof name;
    ::getsockname(fd, reinterpret_cast<sockaddr *>(&name), &length);
    return ntohs(name.sin_port);
}

} // namespace

Listener::Listener(Serve serve) : m_serve(std::move(serve)) { }

Result<std::unique_ptr<Listener>> Listener::start(const std::vector<Socket> &sockets, Serve serve)
{
    std::unique_ptr<Listener> listener(new Listener(std::move(serve)));
    for (const Socket &socket : sockets) {
        const int fd = bindSocket(socket.address, 0);
        if (fd < 0 || ::listen(fd, 512) != 0)
            return Error(ErrorCode::AddressUnavailable, QString::fromLatin1(std::strerror(errno)),
                         {{QStringLiteral("address"), QString::fromStdString(socket.address)}});
        listener->m_bound.push_back({fd, portOf(fd), socket});
    }
    if (::pipe2(listener->m_wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return Error(ErrorCode::Internal, QString::fromLatin1(std::strerror(errno)));
    listener->m_thread = std::thread(&Listener::acceptLoop, listener.get());
    return listener;
}

Listener::~Listener()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    wake();
    if (m_thread.joinable())
        m_thread.join();
    cutConnections();
    for (const auto &connection : m_connections)
        connection->thread.join();
    for (const Bound &bound : m_bound)
        ::close(bound.fd);
    if (m_wakePipe[0] >= 0) {
        ::close(m_wakePipe[0]);
        ::close(m_wakePipe[1]);
    }
}

std::uint16_t Listener::port(int socketNumber) const
{
    const std::lock_guard lock(m_mutex);
    return m_bound.at(static_cast<std::size_t>(socketNumber)).port;
}

void Listener::setDown(bool down)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_down == down)
            return;
        m_down = down;
        for (Bound &bound : m_bound) {
            if (down) {
                const int silent = bindSocket(bound.socket.address, bound.port);
                // The accepting thread may hold the socket in poll: it must end now, not when poll returns.
                ::shutdown(bound.fd, SHUT_RDWR);
                ::close(bound.fd);
                bound.fd = silent;
                ++m_downs;
            } else {
                ::listen(bound.fd, 512);
            }
        }
    }
    m_changed.notify_all();
    wake();
    if (down)
        cutConnections();
}

void Listener::cutConnections()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &connection : m_connections) {
        connection->cut = true;
        if (!connection->done)
            connection->stream->abort(); // its thread ends it with an RST
    }
}

int Listener::openConnections() const
{
    const std::lock_guard lock(m_mutex);
    int open = 0;
    for (const auto &connection : m_connections)
        open += connection->done ? 0 : 1;
    return open;
}

std::uint64_t Listener::acceptedConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_accepted;
}

bool Listener::stopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

bool Listener::sleepFor(std::chrono::milliseconds duration)
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t downs = m_downs;
    m_changed.wait_for(lock, duration, [this, downs] { return m_stopping || m_downs != downs; });
    return !m_stopping && m_downs == downs;
}

void Listener::wake() const
{
    if (m_wakePipe[1] >= 0) {
        const char byte = 0;
        [[maybe_unused]] const ssize_t written = ::write(m_wakePipe[1], &byte, 1);
    }
}

void Listener::acceptLoop()
{
    pthread_setname_np(pthread_self(), "sim-accept");
    for (;;) {
        std::vector<pollfd> polled {{m_wakePipe[0], POLLIN, 0}};
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return;
            if (!m_down)
                for (const Bound &bound : m_bound)
                    polled.push_back({bound.fd, POLLIN, 0});
        }
        ::poll(polled.data(), polled.size(), 1000);
        char drain[64];
        while (::read(m_wakePipe[0], drain, sizeof drain) > 0) { }
        for (std::size_t i = 1; i < polled.size(); ++i) {
            if ((polled[i].revents & POLLIN) == 0)
                continue;
            const std::lock_guard lock(m_mutex);
            if (m_down || m_bound[i - 1].fd != polled[i].fd)
                continue;
            const int fd = ::accept4(polled[i].fd, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd >= 0)
                startConnection(fd, static_cast<int>(i - 1));
        }
        reap();
    }
}

void Listener::startConnection(int fd, int socketNumber)
{
    auto connection = std::make_shared<Connection>();
    connection->stream = Stream::adopt(fd, connectionTimeout);
    m_connections.push_back(connection);
    connection->thread = std::thread(&Listener::runConnection, this, connection, socketNumber, ++m_accepted);
}

void Listener::runConnection(const std::shared_ptr<Connection> &connection, int socketNumber, std::uint64_t number)
{
    pthread_setname_np(pthread_self(), "sim-conn");
    SSL_CTX *tls = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        tls = m_bound[static_cast<std::size_t>(socketNumber)].socket.tls;
    }
    if (tls == nullptr || connection->stream->serverHandshake(tls))
        m_serve(socketNumber, *connection->stream, number);
    std::unique_ptr<Stream> ended;
    {
        const std::lock_guard lock(m_mutex);
        connection->done = true;
        ended = std::move(connection->stream);
        if (!connection->cut)
            return;
    }
    ended->reset();
}

void Listener::reap()
{
    std::list<std::shared_ptr<Connection>> ended;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_connections.begin(); it != m_connections.end();) {
            const auto next = std::next(it);
            if ((*it)->done)
                ended.splice(ended.end(), m_connections, it);
            it = next;
        }
    }
    for (const auto &connection : ended)
        connection->thread.join();
}

} // namespace breakwater::sim
