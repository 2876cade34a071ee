// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace breakwater {

/// A new self-signed P-256 certificate for one name, good for an hour from `startSeconds`.
struct SelfSigned
{
    QByteArray certificatePem;
    QByteArray keyPem;

    explicit SelfSigned(const QByteArray &name, long startSeconds = -60)
    {
        EVP_PKEY *key = EVP_EC_gen("P-256");
        X509 *certificate = X509_new();
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), startSeconds);
        X509_gmtime_adj(X509_getm_notAfter(certificate), startSeconds + 3600);
        X509_set_pubkey(certificate, key);
        X509_NAME *subject = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Test CA"), -1,
                                   -1, 0);
        X509_set_issuer_name(certificate, subject);
        const QByteArray names = "DNS:" + name;
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
        X509_sign(certificate, key, EVP_sha256());
        certificatePem = pem([certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
        keyPem = pem([key](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
        X509_free(certificate);
        EVP_PKEY_free(key);
    }

    QSslConfiguration configuration() const
    {
        QSslConfiguration result = QSslConfiguration::defaultConfiguration();
        result.setLocalCertificate(QSslCertificate(certificatePem));
        result.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
        result.setPeerVerifyMode(QSslSocket::VerifyNone);
        return result;
    }

private:
    template<typename Write>
    static QByteArray pem(Write write)
    {
        BIO *bio = BIO_new(BIO_s_mem());
        write(bio);
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        QByteArray text(data, size);
        BIO_free(bio);
        return text;
    }
};

} // namespace breakwater
