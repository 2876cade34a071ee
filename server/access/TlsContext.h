// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/CertificateFile.h"
#include "base/Result.h"

#include <memory>

typedef struct ssl_ctx_st SSL_CTX;

namespace breakwater::access {

/// The server's SSL_CTX for a certificate: TLS 1.2 and 1.3, AEAD ciphers with forward secrecy, session tickets,
/// kernel TLS where there is one, no renegotiation, and the modes that the connection code needs
/// (performance.md section 4). OpenSSL counts its references: connections that began with it keep it when the
/// certificate is changed. Make it in the control thread; use it in any.
class TlsContext
{
public:
    /// CertificateInvalid as checkCertificateFiles tells it, or with reason "refused" when OpenSSL takes the
    /// pair for too weak.
    static Result<TlsContext> create(const CertificateFiles &files, const Clock &clock);

    SSL_CTX *get() const { return m_context.get(); } ///< never null; lives as long as a copy of this does

private:
    explicit TlsContext(std::shared_ptr<SSL_CTX> context) : m_context(std::move(context)) { }

    std::shared_ptr<SSL_CTX> m_context;
};

} // namespace breakwater::access
