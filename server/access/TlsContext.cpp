// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/TlsContext.h"

#include "access/OpenSslPointers.h"

#include <QFile>

namespace breakwater::access {
namespace {

using namespace Qt::StringLiterals;

/// HTTP/1.1 is what the wire room speaks; a client that offers h2 as well must choose this one.
int chooseProtocol(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *in,
                   unsigned inLength, void *)
{
    static constexpr unsigned char ours[] = "\x08http/1.1";
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, ours, sizeof ours - 1, in, inLength) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

bool configure(SSL_CTX *context)
{
    SSL_CTX_set_options(context,
                        SSL_OP_ENABLE_KTLS | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION
                            | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    // Sessions are resumed from tickets, which cost the server no memory.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    static constexpr unsigned char sessionContext[] = "breakwater";
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1
        && SSL_CTX_set_session_id_context(context, sessionContext, sizeof sessionContext - 1) == 1
        && SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1
        && SSL_CTX_set1_groups_list(context, "X25519:P-256:P-384") == 1;
}

} // namespace

Result<TlsContext> TlsContext::create(const CertificateFiles &files, const Clock &clock)
{
    if (auto checked = checkCertificateFiles(files, clock); !checked)
        return checked.error();
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!context || !configure(context.get()))
        return Error(ErrorCode::Internal, u"no TLS context: "_s + takeOpenSslError());
    if (SSL_CTX_use_certificate_chain_file(context.get(), QFile::encodeName(files.certificateFile).constData()) != 1
        || SSL_CTX_use_PrivateKey_file(context.get(), QFile::encodeName(files.keyFile).constData(), SSL_FILETYPE_PEM)
            != 1
        || SSL_CTX_check_private_key(context.get()) != 1)
        return Error(ErrorCode::CertificateInvalid, takeOpenSslError(),
                     {{u"file"_s, files.certificateFile}, {u"reason"_s, u"refused"_s}});
    return TlsContext(context);
}

} // namespace breakwater::access
