// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoadClient.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <memory>
#include <stdexcept>
#include <unordered_map>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace breakwater::bench {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t headBytes = 64 * 1024;
constexpr std::size_t bodyBytes = 4 * 1024 * 1024;

double since(Clock::time_point begun)
{
    return std::chrono::duration<double>(Clock::now() - begun).count();
}

double threadCpu()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double quantileOf(const std::vector<double> &sorted, double quantile)
{
    if (sorted.empty())
        return 0;
    const auto at = static_cast<std::size_t>(quantile * static_cast<double>(sorted.size()));
    return sorted[std::min(at, sorted.size() - 1)];
}

int connectTo(const Load &load, const char *from = nullptr)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (from) {
        sockaddr_in source {};
        source.sin_family = AF_INET;
        ::inet_pton(AF_INET, from, &source.sin_addr);
        ::bind(fd, reinterpret_cast<const sockaddr *>(&source), sizeof source);
    }
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(load.port));
    ::inet_pton(AF_INET, load.host.c_str(), &address.sin_addr);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error(std::string("connect: ") + std::strerror(errno));
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

struct SslDelete
{
    void operator()(SSL *ssl) const { ::SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { ::SSL_CTX_free(context); }
};

/// One connection and the answer that it waits for. The handshake blocks; the rest does not.
class Line
{
public:
    Line(const Load &load, SSL_CTX *context, std::size_t firstPath) : m_load(load), m_path(firstPath)
    {
        m_fd = connectTo(load);
        if (context) {
            m_ssl.reset(::SSL_new(context));
            ::SSL_set_fd(m_ssl.get(), m_fd);
            if (::SSL_connect(m_ssl.get()) != 1)
                throw std::runtime_error("TLS handshake");
        }
        ::fcntl(m_fd, F_SETFL, ::fcntl(m_fd, F_GETFL) | O_NONBLOCK);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line() { ::close(m_fd); }

    int fd() const { return m_fd; }

    void ask()
    {
        const std::string &path = m_load.paths[m_path++ % m_load.paths.size()];
        const std::string request = (m_load.isHead ? "HEAD " : "GET ") + path + " HTTP/1.1\r\nHost: " + m_load.host
            + "\r\n" + m_load.headers + (m_load.decrypt || !m_ssl ? "" : "Connection: close\r\n") + "\r\n";
        m_head.clear();
        m_isInBody = false;
        m_begun = Clock::now();
        m_gotFirst = false;
        const auto size = static_cast<int>(request.size());
        const bool sent = m_ssl ? ::SSL_write(m_ssl.get(), request.data(), size) == size
                                : ::send(m_fd, request.data(), request.size(), MSG_NOSIGNAL) == size;
        if (!sent)
            throw std::runtime_error("the request could not be sent");
    }

    enum class State { More, Answered };

    /// Takes what is there.
    State take(std::vector<char> &buffer, LoadResult &result)
    {
        for (;;) {
            const ssize_t got = receive(buffer);
            if (got == 0)
                return State::More;
            if (!m_gotFirst) {
                m_gotFirst = true;
                result.firstBytes.push_back(since(m_begun));
            }
            if (m_isInBody) {
                m_left -= std::min<std::uint64_t>(m_left, static_cast<std::uint64_t>(got));
                result.bytes += static_cast<std::uint64_t>(got);
            } else if (!takeHead(buffer.data(), static_cast<std::size_t>(got), result)) {
                continue;
            }
            if (m_left == 0) {
                result.latencies.push_back(since(m_begun));
                return State::Answered;
            }
        }
    }

private:
    /// 0: nothing is there now.
    ssize_t receive(std::vector<char> &buffer)
    {
        const std::size_t wanted
            = m_isInBody ? static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bodyBytes)) : headBytes;
        if (m_ssl && (m_load.decrypt || !m_isInBody)) {
            const int got = ::SSL_read(m_ssl.get(), buffer.data(), static_cast<int>(wanted));
            if (got > 0)
                return got;
            const int why = ::SSL_get_error(m_ssl.get(), got);
            if (why == SSL_ERROR_WANT_READ)
                return 0;
            throw std::runtime_error("the TLS connection ended within an answer");
        }
        // The kernel drops the bytes of a body without copying them.
        const ssize_t got = ::recv(m_fd, buffer.data(), wanted, MSG_DONTWAIT | (m_isInBody ? MSG_TRUNC : 0));
        if (got > 0)
            return got;
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return 0;
        throw std::runtime_error("the connection ended within an answer");
    }

    /// False when the head is not whole yet. What followed it in the same piece is of the body.
    bool takeHead(const char *data, std::size_t size, LoadResult &result)
    {
        m_head.append(data, size);
        const std::size_t end = m_head.find("\r\n\r\n");
        if (end == std::string::npos)
            return false;
        const int status = m_head.size() > 12 ? std::atoi(m_head.c_str() + 9) : 0;
        if (status < 200 || status >= 400)
            throw std::runtime_error(m_head.substr(0, m_head.find('\r')));
        std::string lower = m_head.substr(0, end);
        std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
        const std::size_t length = lower.find("\r\ncontent-length:");
        if (length == std::string::npos)
            throw std::runtime_error("an answer without Content-Length");
        m_left = m_load.isHead ? 0 : std::strtoull(lower.c_str() + length + 17, nullptr, 10);
        const std::uint64_t with = m_head.size() - end - 4;
        m_left -= std::min(m_left, with);
        result.bytes += with;
        m_isInBody = true;
        return true;
    }

    const Load &m_load;
    int m_fd = -1;
    std::unique_ptr<SSL, SslDelete> m_ssl;
    std::size_t m_path;
    std::string m_head;
    std::uint64_t m_left = 0;
    bool m_isInBody = false;
    bool m_gotFirst = false;
    Clock::time_point m_begun;
};

std::unique_ptr<SSL_CTX, SslDelete> contextFor(const Load &load)
{
    if (!load.tls)
        return nullptr;
    std::unique_ptr<SSL_CTX, SslDelete> context(::SSL_CTX_new(::TLS_client_method()));
    ::SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION);
    ::SSL_CTX_set_ciphersuites(context.get(), load.cipher.c_str());
    ::SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr); // a server of the same bench
    ::SSL_CTX_set_mode(context.get(), SSL_MODE_AUTO_RETRY);
    return context;
}

} // namespace

double LoadResult::latency(double quantile) const
{
    return quantileOf(latencies, quantile);
}

double LoadResult::firstByte(double quantile) const
{
    return quantileOf(firstBytes, quantile);
}

LoadResult run(const Load &load, const std::atomic<bool> *stop)
{
    LoadResult result;
    const auto context = contextFor(load);
    std::vector<int> idle;
    std::unordered_map<int, std::unique_ptr<Line>> lines;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<char> buffer(bodyBytes);
    std::size_t nextPath = 0;
    const auto open = [&] {
        auto line = std::make_unique<Line>(load, context.get(), nextPath++);
        const int fd = line->fd();
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.fd = fd;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
        line->ask();
        lines[fd] = std::move(line);
    };
    const auto fail = [&](const std::string &why) {
        ++result.errors;
        if (result.firstError.empty())
            result.firstError = why;
    };
    try {
        for (int i = 0; i < load.idleConnections; ++i)
            idle.push_back(connectTo(load, "127.0.0.2"));
    } catch (const std::exception &error) {
        fail(error.what());
    }
    const double cpuBefore = threadCpu();
    const auto begun = Clock::now();
    for (int i = 0; i < load.connections; ++i) {
        try {
            open();
        } catch (const std::exception &error) {
            fail(error.what());
        }
    }
    const auto isOver = [&] {
        return lines.empty() || (!load.isOneShot && since(begun) >= load.time.count())
            || (load.requests != 0 && result.requests >= load.requests) || (stop && *stop);
    };
    while (!isOver()) {
        epoll_event events[256];
        const int count = ::epoll_wait(poll, events, 256, 50);
        for (int i = 0; i < count; ++i) {
            const auto found = lines.find(events[i].data.fd);
            if (found == lines.end())
                continue;
            try {
                if (found->second->take(buffer, result) == Line::State::More)
                    continue;
                ++result.requests;
                if (load.isOneShot) {
                    lines.erase(found);
                } else if (load.tls && !load.decrypt) { // the TLS state went with the dropped bytes
                    lines.erase(found);
                    open();
                } else {
                    found->second->ask();
                }
            } catch (const std::exception &error) {
                fail(error.what());
                lines.erase(events[i].data.fd);
            }
        }
    }
    result.seconds = since(begun);
    result.clientCpuSeconds = threadCpu() - cpuBefore;
    for (const int fd : idle)
        ::close(fd);
    ::close(poll);
    std::sort(result.latencies.begin(), result.latencies.end());
    std::sort(result.firstBytes.begin(), result.firstBytes.end());
    return result;
}

} // namespace breakwater::bench
