// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/ssl.h>

/// A client that sends exactly the bytes it is told to, over TCP or TLS. Every read ends after ten seconds.
class RawClient
{
public:
    struct Answer
    {
        int status = 0; ///< 0: the connection ended before a whole head
        std::string head;
        std::string body;
        bool whole = false; ///< the body came as it was announced
        bool has(std::string_view text) const { return head.find(text) != std::string::npos; }
    };

    explicit RawClient(std::uint16_t port, SSL_CTX *tls = nullptr, int receiveBuffer = 0)
    {
        m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (receiveBuffer > 0)
            ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        const timeval patience {10, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        if (tls) {
            m_ssl = SSL_new(tls);
            SSL_set_fd(m_ssl, m_fd);
            m_connected = m_connected && SSL_connect(m_ssl) == 1;
        }
    }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    ~RawClient() { close(); }

    bool connected() const { return m_connected; }
    SSL *ssl() const { return m_ssl; }

    void close()
    {
        SSL_free(m_ssl);
        m_ssl = nullptr;
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }
    void endOutput() { ::shutdown(m_fd, SHUT_WR); }

    bool send(std::string_view bytes)
    {
        if (m_ssl)
            return SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size())) > 0;
        while (!bytes.empty()) {
            const ssize_t count = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }

    /// What the next read gives; empty at the end of the connection.
    std::string receive(std::size_t most = 64 * 1024)
    {
        if (!m_left.empty()) {
            std::string bytes = std::move(m_left);
            m_left.clear();
            return bytes;
        }
        std::string bytes(most, '\0');
        const ssize_t count
            = m_ssl ? SSL_read(m_ssl, bytes.data(), static_cast<int>(most)) : ::recv(m_fd, bytes.data(), most, 0);
        bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
        return bytes;
    }

    std::string receiveAll()
    {
        std::string all;
        for (std::string part = receive(); !part.empty(); part = receive())
            all += part;
        return all;
    }

    /// One answer; what comes behind it stays for the next call. `bodiless`: the answer to a HEAD.
    Answer answer(bool bodiless = false)
    {
        Answer result;
        std::string bytes;
        std::size_t end = std::string::npos;
        while ((end = bytes.find("\r\n\r\n")) == std::string::npos) {
            const std::string part = receive();
            if (part.empty())
                return result;
            bytes += part;
        }
        result.head = bytes.substr(0, end + 2);
        result.status = std::atoi(result.head.c_str() + std::strlen("HTTP/1.1 "));
        bytes.erase(0, end + 4);
        const bool never = bodiless || result.status < 200 || result.status == 204 || result.status == 304;
        if (never) {
            result.whole = true;
        } else if (const auto at = result.head.find("Content-Length: "); at != std::string::npos) {
            const std::size_t length = std::strtoull(result.head.c_str() + at + 16, nullptr, 10);
            result.whole = fill(bytes, length);
            result.body = bytes.substr(0, length);
            bytes.erase(0, length);
        } else if (result.has("Transfer-Encoding: chunked")) {
            readChunks(bytes, result);
        } else {
            result.body = bytes + receiveAll();
            bytes.clear();
            result.whole = true;
        }
        m_left = bytes;
        return result;
    }

    /// Waits 10 ms for something to read.
    bool readable() const
    {
        pollfd wait {m_fd, POLLIN, 0};
        return ::poll(&wait, 1, 10) == 1;
    }

    /// Whether the server has ended the connection, with nothing more to read.
    bool ended() { return receive().empty(); }

private:
    bool fill(std::string &bytes, std::size_t size)
    {
        while (bytes.size() < size) {
            const std::string part = receive();
            if (part.empty())
                return false;
            bytes += part;
        }
        return true;
    }

    void readChunks(std::string &bytes, Answer &result)
    {
        for (;;) {
            std::size_t line = 0;
            while ((line = bytes.find("\r\n")) == std::string::npos) {
                if (!fill(bytes, bytes.size() + 1))
                    return;
            }
            const std::size_t size = std::strtoull(bytes.c_str(), nullptr, 16);
            bytes.erase(0, line + 2);
            const bool got = fill(bytes, size + 2);
            result.body += bytes.substr(0, size);
            if (!got)
                return;
            bytes.erase(0, size + 2);
            if (size == 0) {
                result.whole = true;
                return;
            }
        }
    }

    int m_fd = -1;
    SSL *m_ssl = nullptr;
    std::string m_left;
    bool m_connected = false;
};
