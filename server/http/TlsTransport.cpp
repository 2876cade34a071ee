// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/TlsTransport.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

namespace breakwater::http {

namespace {

constexpr std::size_t bufferBytes = std::size_t {256} << 10U;
constexpr std::size_t maxKernelBytes = std::size_t {2} << 20U;

} // namespace

TlsTransport::TlsTransport(int socket, SSL_CTX *context, RecordSource &source)
    : m_source(source), m_ssl(SSL_new(context))
{
    if (!m_ssl)
        return;
    SSL_set_mode(m_ssl, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_set_options(m_ssl, SSL_OP_NO_RENEGOTIATION | SSL_OP_ENABLE_KTLS);
    m_socketBio = BIO_new_socket(socket, BIO_NOCLOSE);
    BIO_up_ref(m_socketBio);
    SSL_set_bio(m_ssl, m_socketBio, m_socketBio);
    SSL_set_accept_state(m_ssl);
}

TlsTransport::~TlsTransport()
{
    forgetSource();
    SSL_free(m_ssl);
    BIO_free(m_socketBio);
}

IoStatus TlsTransport::fromError(int result)
{
    switch (SSL_get_error(m_ssl, result)) {
    case SSL_ERROR_WANT_READ: return IoStatus::WantRead;
    case SSL_ERROR_WANT_WRITE: return IoStatus::WantWrite;
    case SSL_ERROR_ZERO_RETURN: return IoStatus::Closed;
    default: m_broken = true; return IoStatus::Failed;
    }
}

IoStatus TlsTransport::handshake()
{
    if (!m_ssl) {
        m_failure = "out of memory";
        return IoStatus::Failed;
    }
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl);
    if (result == 1) {
        m_kernel = BIO_get_ktls_send(SSL_get_wbio(m_ssl)) != 0;
        return IoStatus::Ok;
    }
    const int systemError = errno;
    const IoStatus status = fromError(result);
    if (status == IoStatus::WantRead || status == IoStatus::WantWrite)
        return status;
    const unsigned long code = ERR_peek_last_error();
    if (code != 0) {
        const char *reason = ERR_reason_error_string(code);
        m_failure = reason ? reason : "unknown TLS error";
        m_sawPlainHttp = ERR_GET_REASON(code) == SSL_R_HTTP_REQUEST;
    } else {
        m_failure = systemError != 0 && systemError != EAGAIN ? std::strerror(systemError)
                                                              : "the client closed during the handshake";
    }
    ERR_clear_error();
    return IoStatus::Failed;
}

IoResult TlsTransport::read(char *buffer, std::size_t size)
{
    ERR_clear_error();
    std::size_t count = 0;
    const int result = SSL_read_ex(m_ssl, buffer, size, &count);
    if (result == 1)
        return {IoStatus::Ok, count};
    return {fromError(result), 0};
}

bool TlsTransport::hasPending() const
{
    return SSL_has_pending(m_ssl) == 1;
}

IoResult TlsTransport::write(const char *bytes, std::size_t size)
{
    ERR_clear_error();
    std::size_t count = 0;
    const int result = SSL_write_ex(m_ssl, bytes, size, &count);
    if (result == 1)
        return {IoStatus::Ok, count};
    const IoStatus status = fromError(result);
    return {status == IoStatus::Closed ? IoStatus::Failed : status, 0};
}

IoResult TlsTransport::sendFile(int fd, std::uint64_t offset, std::size_t length)
{
    if (m_kernel)
        return sendFileByKernel(fd, offset, length);
    if (!m_source.bytes)
        m_source.bytes.reset(new char[bufferBytes]); // not value-initialized: it is filled at once
    // What another connection has taken it for meanwhile is read again, and is the same: files do not change.
    if (m_source.owner != this || offset < m_source.offset || offset >= m_source.offset + m_source.size) {
        forgetSource();
        const ssize_t count
            = ::pread(fd, m_source.bytes.get(), std::min(length, bufferBytes), static_cast<off_t>(offset));
        if (count <= 0)
            return {IoStatus::Failed, 0};
        m_source = {this, offset, static_cast<std::size_t>(count), std::move(m_source.bytes)};
    }
    const std::size_t skip = offset - m_source.offset;
    return write(m_source.bytes.get() + skip, std::min(m_source.size - skip, length));
}

void TlsTransport::forgetSource()
{
    if (m_source.owner == this)
        m_source.owner = nullptr;
}

IoResult TlsTransport::sendFileByKernel(int fd, std::uint64_t offset, std::size_t length)
{
    ERR_clear_error();
    const auto count = SSL_sendfile(m_ssl, fd, static_cast<off_t>(offset), std::min(length, maxKernelBytes), 0);
    if (count > 0)
        return {IoStatus::Ok, static_cast<std::size_t>(count)};
    if (count == 0)
        return {IoStatus::Failed, 0};
    return {fromError(static_cast<int>(count)), 0};
}

void TlsTransport::beginBody(BodyPace)
{
    forgetSource();
    if (m_kernel || m_gatherer)
        return;
    m_gatherer = BIO_new(BIO_f_buffer());
    if (!m_gatherer)
        return;
    BIO_set_write_buffer_size(m_gatherer, static_cast<long>(bufferBytes));
    BIO_up_ref(m_socketBio);
    SSL_set0_wbio(m_ssl, BIO_push(m_gatherer, m_socketBio));
}

IoStatus TlsTransport::flush()
{
    if (!m_gatherer)
        return IoStatus::Ok;
    if (BIO_flush(m_gatherer) > 0)
        return IoStatus::Ok;
    return BIO_should_retry(m_gatherer) ? IoStatus::WantWrite : IoStatus::Failed;
}

void TlsTransport::endBody()
{
    forgetSource();
    if (!m_gatherer)
        return;
    BIO_up_ref(m_socketBio);
    SSL_set0_wbio(m_ssl, m_socketBio); // frees the gatherer
    m_gatherer = nullptr;
}

void TlsTransport::sayGoodbye()
{
    if (!m_ssl || m_broken || SSL_in_init(m_ssl))
        return;
    ERR_clear_error();
    SSL_shutdown(m_ssl); // close_notify, best effort: the client's answer is not awaited
    ERR_clear_error();
}

} // namespace breakwater::http
