// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stream.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace breakwater::sim {

namespace {

union SocketAddress {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

socklen_t fill(SocketAddress &address, const std::string &text, std::uint16_t port)
{
    std::memset(&address, 0, sizeof address);
    if (inet_pton(AF_INET, text.c_str(), &address.v4.sin_addr) == 1) {
        address.v4.sin_family = AF_INET;
        address.v4.sin_port = htons(port);
        return sizeof address.v4;
    }
    if (inet_pton(AF_INET6, text.c_str(), &address.v6.sin6_addr) == 1) {
        address.v6.sin6_family = AF_INET6;
        address.v6.sin6_port = htons(port);
        return sizeof address.v6;
    }
    return 0;
}

void setTimeout(int fd, std::chrono::milliseconds timeout)
{
    timeval value {};
    value.tv_sec = timeout.count() / 1000;
    value.tv_usec = (timeout.count() % 1000) * 1000;
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &value, sizeof value);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &value, sizeof value);
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Error failure(ErrorCode code, const Stream::Target &target, const QString &detail)
{
    return Error(code, detail, {{QStringLiteral("host"), QString::fromStdString(target.address)}});
}

} // namespace

Stream::Stream(int fd) : m_fd(fd)
{
    static const bool ignored = std::signal(SIGPIPE, SIG_IGN) != SIG_ERR;
    static_cast<void>(ignored);
}

Result<std::unique_ptr<Stream>> Stream::connect(const Target &target)
{
    SocketAddress address {};
    const socklen_t length = fill(address, target.address, target.port);
    if (length == 0)
        return failure(ErrorCode::UpstreamDns, target, QStringLiteral("not an address"));
    const int fd = ::socket(address.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::unique_ptr<Stream> stream(new Stream(fd));
    setTimeout(fd, target.timeout);
    SocketAddress source {};
    if (!target.sourceAddress.empty()) {
        const socklen_t sourceLength = fill(source, target.sourceAddress, 0);
        if (::bind(fd, &source.any, sourceLength) != 0)
            return failure(ErrorCode::UpstreamConnect, target, QString::fromLatin1(std::strerror(errno)));
    }
    if (::connect(fd, &address.any, length) != 0) {
        const bool late = errno == EINPROGRESS || errno == EAGAIN;
        return failure(late ? ErrorCode::UpstreamTimeout : ErrorCode::UpstreamConnect, target,
                       QString::fromLatin1(std::strerror(errno)));
    }
    if (target.tls != nullptr) {
        stream->m_ssl = SSL_new(target.tls);
        SSL_set_fd(stream->m_ssl, fd);
        if (!target.serverName.empty()) {
            SocketAddress unused {};
            if (fill(unused, target.serverName, 0) != 0) {
                X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(stream->m_ssl), target.serverName.c_str());
            } else {
                SSL_set_tlsext_host_name(stream->m_ssl, target.serverName.c_str());
                SSL_set1_host(stream->m_ssl, target.serverName.c_str());
            }
        }
        if (SSL_connect(stream->m_ssl) != 1) {
            const char *reason = X509_verify_cert_error_string(SSL_get_verify_result(stream->m_ssl));
            ERR_clear_error();
            return failure(ErrorCode::UpstreamTls, target, QString::fromLatin1(reason));
        }
    }
    return stream;
}

std::unique_ptr<Stream> Stream::adopt(int fd, std::chrono::milliseconds timeout)
{
    std::unique_ptr<Stream> stream(new Stream(fd));
    setTimeout(fd, timeout);
    return stream;
}

bool Stream::serverHandshake(SSL_CTX *tls)
{
    m_ssl = SSL_new(tls);
    SSL_set_fd(m_ssl, m_fd);
    const bool done = SSL_accept(m_ssl) == 1;
    ERR_clear_error();
    return done;
}

Stream::~Stream()
{
    const std::lock_guard lock(m_closing);
    SSL_free(m_ssl);
    if (m_fd >= 0)
        ::close(m_fd);
}

bool Stream::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        long sent = 0;
        if (m_ssl != nullptr) {
            sent = SSL_write(m_ssl, bytes.data(), static_cast<int>(std::min<std::size_t>(bytes.size(), 1U << 20U)));
            ERR_clear_error();
        } else {
            sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent < 0 && errno == EINTR)
                continue;
        }
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

long Stream::read(char *out, std::size_t count)
{
    m_timedOut = false;
    if (m_ssl != nullptr) {
        errno = 0;
        const int got = SSL_read(m_ssl, out, static_cast<int>(std::min<std::size_t>(count, 1U << 20U)));
        if (got > 0)
            return got;
        const int error = SSL_get_error(m_ssl, got);
        m_timedOut = (error == SSL_ERROR_WANT_READ) || (error == SSL_ERROR_SYSCALL && errno == EAGAIN);
        ERR_clear_error();
        return error == SSL_ERROR_ZERO_RETURN ? 0 : -1;
    }
    for (;;) {
        const ssize_t got = ::recv(m_fd, out, count, 0);
        if (got >= 0)
            return got;
        if (errno == EINTR)
            continue;
        m_timedOut = errno == EAGAIN || errno == EWOULDBLOCK;
        return -1;
    }
}

bool Stream::waitReadable(std::chrono::milliseconds timeout)
{
    if (m_ssl != nullptr && SSL_pending(m_ssl) > 0)
        return true;
    pollfd entry {m_fd, POLLIN, 0};
    return ::poll(&entry, 1, static_cast<int>(timeout.count())) > 0;
}

void Stream::finish()
{
    if (m_ssl != nullptr) {
        SSL_shutdown(m_ssl);
        ERR_clear_error();
    }
    ::shutdown(m_fd, SHUT_WR);
}

void Stream::reset()
{
    const std::lock_guard lock(m_closing);
    const linger hard {1, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    if (m_ssl != nullptr) {
        SSL_free(m_ssl);
        m_ssl = nullptr;
    }
    ::close(m_fd);
    m_fd = -1;
}

void Stream::abort()
{
    const std::lock_guard lock(m_closing);
    if (m_fd >= 0)
        ::shutdown(m_fd, SHUT_RDWR);
}

std::string Stream::protocol() const
{
    const unsigned char *name = nullptr;
    unsigned int size = 0;
    if (m_ssl != nullptr)
        SSL_get0_alpn_selected(m_ssl, &name, &size);
    return size == 0 ? std::string() : std::string(reinterpret_cast<const char *>(name), size);
}

std::string Stream::peerAddress() const
{
    SocketAddress address {};
    socklen_t length = sizeof address;
    if (::getpeername(m_fd, &address.any, &length) != 0)
        return {};
    char text[INET6_ADDRSTRLEN] = "";
    if (address.any.sa_family == AF_INET)
        inet_ntop(AF_INET, &address.v4.sin_addr, text, sizeof text);
    else
        inet_ntop(AF_INET6, &address.v6.sin6_addr, text, sizeof text);
    return text;
}

} // namespace breakwater::sim
