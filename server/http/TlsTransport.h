// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Transport.h"

#include <memory>
#include <string>

typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;
typedef struct bio_st BIO;

namespace breakwater::http {

/// A piece of a file on its way into records. One serves all connections of an I/O thread, so that it stays in the
/// processor's cache and a slow client holds none.
struct RecordSource
{
    const void *owner = nullptr; ///< whose file it is from
    std::uint64_t offset = 0;
    std::size_t size = 0;
    std::unique_ptr<char[]> bytes; ///< made when it is first needed
};

/// TLS on the socket itself. The handshake runs on the socket's BIO, so that OpenSSL can hand the keys to the
/// kernel (kTLS); then bodies go by SSL_sendfile. Without kTLS a buffering BIO gathers records while a body is
/// sent: the dear part of user-space TLS is a system call for each 16 KiB record, not the cipher.
class TlsTransport final : public Transport
{
public:
    /// Takes its own reference to `context`; `source` is the I/O thread's.
    TlsTransport(int socket, SSL_CTX *context, RecordSource &source);
    TlsTransport(const TlsTransport &) = delete;
    TlsTransport &operator=(const TlsTransport &) = delete;
    ~TlsTransport() override;

    IoStatus handshake() override;
    IoResult read(char *buffer, std::size_t size) override;
    bool hasPending() const override;
    IoResult write(const char *bytes, std::size_t size) override;
    IoResult sendFile(int fd, std::uint64_t offset, std::size_t length) override;
    void beginBody(BodyPace pace) override;
    IoStatus flush() override;
    void endBody() override;
    void sayGoodbye() override;
    std::size_t turnBytes() const override { return std::size_t {2} << 20U; }

    /// After a failed handshake: what OpenSSL says, which names the alert that the peer sent ("... alert unknown ca").
    const std::string &failure() const { return m_failure; }
    /// After a failed handshake: the first bytes were an HTTP request in the clear.
    bool sawPlainHttp() const { return m_sawPlainHttp; }

private:
    IoStatus fromError(int result);
    void forgetSource();
    IoResult sendFileByKernel(int fd, std::uint64_t offset, std::size_t length);

    RecordSource &m_source;
    SSL *m_ssl = nullptr;
    BIO *m_socketBio = nullptr; // own reference
    BIO *m_gatherer = nullptr; // owned by m_ssl; only while a body is sent
    std::string m_failure;
    bool m_sawPlainHttp = false;
    bool m_kernel = false;
    bool m_broken = false; // after a fatal error OpenSSL forbids SSL_shutdown
};

} // namespace breakwater::http
