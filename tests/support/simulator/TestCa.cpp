// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestCa.h"

#include <arpa/inet.h>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace breakwater::sim {

namespace {

template<auto Free>
struct Freer
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Freer<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Freer<BIO_free_all>>;

Error failure(const char *what)
{
    char text[256] = "";
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    return Error(ErrorCode::CertificateInvalid,
                 QString::fromLatin1(what) + QLatin1String(": ") + QString::fromLatin1(text));
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    if (extension == nullptr)
        return false;
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

CertificatePtr newCertificate(const std::string &commonName, EVP_PKEY *key, long fromSeconds, long toSeconds)
{
    CertificatePtr certificate(X509_new());
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1U);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), toSeconds);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName.c_str()), -1, -1, 0);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

bool isAddress(const std::string &name)
{
    in6_addr buffer {};
    return inet_pton(AF_INET, name.c_str(), &buffer) == 1 || inet_pton(AF_INET6, name.c_str(), &buffer) == 1;
}

} // namespace

void TestCa::ContextFree::operator()(SSL_CTX *context) const
{
    SSL_CTX_free(context);
}

Result<std::shared_ptr<TestCa>> TestCa::create(const std::string &commonName)
{
    std::shared_ptr<TestCa> ca(new TestCa);
    ca->m_key = EVP_EC_gen("P-256");
    if (ca->m_key == nullptr)
        return failure("key");
    CertificatePtr certificate = newCertificate(commonName, ca->m_key, -86400, 86400L * 365);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    if (!addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE")
        || !addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
        || !addExtension(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash")
        || X509_sign(certificate.get(), ca->m_key, EVP_sha256()) == 0)
        return failure("certificate");
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate.get());
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    ca->m_caPem.assign(data, static_cast<std::size_t>(length));
    ca->m_certificate = certificate.release();
    return ca;
}

TestCa::~TestCa()
{
    X509_free(m_certificate);
    EVP_PKEY_free(m_key);
}

Result<TestCa::Context> TestCa::serverContext(const std::vector<std::string> &names, int validDays, int fromDays) const
{
    const KeyPtr key(EVP_EC_gen("P-256"));
    const long end = 86400L * validDays;
    CertificatePtr certificate = newCertificate(names.empty() ? "simulator" : names.front(), key.get(),
                                                std::min(0L, end) + 86400L * fromDays, end);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate));
    std::string alternatives;
    for (const std::string &name : names)
        alternatives += (alternatives.empty() ? "" : ",") + std::string(isAddress(name) ? "IP:" : "DNS:") + name;
    if (!addExtension(certificate.get(), m_certificate, NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(certificate.get(), m_certificate, NID_ext_key_usage, "serverAuth")
        || !addExtension(certificate.get(), m_certificate, NID_authority_key_identifier, "keyid")
        || !addExtension(certificate.get(), m_certificate, NID_subject_alt_name, alternatives)
        || X509_sign(certificate.get(), m_key, EVP_sha256()) == 0)
        return failure("server certificate");
    Context context(SSL_CTX_new(TLS_server_method()));
    if (!context || SSL_CTX_use_certificate(context.get(), certificate.get()) != 1
        || SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1)
        return failure("server context");
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    return context;
}

Result<TestCa::Context> TestCa::clientContext(const std::string &caPem)
{
    Context context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return failure("client context");
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    if (caPem.empty()) {
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
        return context;
    }
    const BioPtr bio(BIO_new_mem_buf(caPem.data(), static_cast<int>(caPem.size())));
    X509_STORE *store = SSL_CTX_get_cert_store(context.get());
    int count = 0;
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)) {
        count += X509_STORE_add_cert(store, certificate);
        X509_free(certificate);
    }
    ERR_clear_error();
    if (count == 0)
        return Error(ErrorCode::CertificateInvalid, QStringLiteral("no certificate in the PEM"));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    return context;
}

} // namespace breakwater::sim
