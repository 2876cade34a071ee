// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/X509Builder.h"

#include "base/Reference.h"

#include <arpa/inet.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

namespace breakwater::access::X509Builder {
namespace {

constexpr qsizetype maxCommonName = 64; // ub-common-name of RFC 5280

ASN1_STRING *makeString(int type, const QByteArray &bytes)
{
    ASN1_STRING *text = ASN1_STRING_type_new(type);
    if (text && ASN1_STRING_set(text, bytes.constData(), static_cast<int>(bytes.size())) != 1) {
        ASN1_STRING_free(text);
        return nullptr;
    }
    return text;
}

bool setSerial(X509 &certificate)
{
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40); // positive and never zero
    BIGNUM *number = BN_bin2bn(bytes, sizeof bytes, nullptr);
    const bool done = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(&certificate));
    BN_free(number);
    return done;
}

bool setTime(ASN1_TIME *field, WallTime time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    return ASN1_TIME_set(field, static_cast<time_t>(seconds)) != nullptr;
}

bool setCommonName(X509 &certificate, const QString &name)
{
    const QByteArray text = name.toUtf8().left(maxCommonName);
    return X509_NAME_add_entry_by_txt(X509_get_subject_name(&certificate), "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(text.constData()),
                                      static_cast<int>(text.size()), -1, 0)
        == 1;
}

bool addExtension(X509 &certificate, X509 &issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool done = extension && X509_add_ext(&certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return done;
}

/// Through the structure and not through a text: a name must not be able to add a name.
bool addNames(X509 &certificate, const QStringList &names)
{
    const NamesPtr list(GENERAL_NAMES_new());
    for (const QString &name : names) {
        const QByteArray address = addressBytes(name);
        GENERAL_NAME *entry = GENERAL_NAME_new();
        ASN1_STRING *value = address.isEmpty() ? makeString(V_ASN1_IA5STRING, name.toLatin1())
                                               : makeString(V_ASN1_OCTET_STRING, address);
        if (!entry || !value || sk_GENERAL_NAME_push(list.get(), entry) == 0)
            return false;
        GENERAL_NAME_set0_value(entry, address.isEmpty() ? GEN_DNS : GEN_IPADD, value);
    }
    return X509_add1_ext_i2d(&certificate, NID_subject_alt_name, list.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

X509Ptr makeBase(const QString &commonName, EVP_PKEY &key, WallTime from, WallTime until)
{
    X509Ptr certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 || !setSerial(*certificate)
        || !setTime(X509_getm_notBefore(certificate.get()), from)
        || !setTime(X509_getm_notAfter(certificate.get()), until) || !setCommonName(*certificate, commonName)
        || X509_set_pubkey(certificate.get(), &key) != 1)
        return nullptr;
    return certificate;
}

QByteArray takeBytes(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

BioPtr readerOf(const QByteArray &pem)
{
    return BioPtr(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

/// Never ask a terminal for a passphrase.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

} // namespace

KeyPtr makeKey()
{
    return KeyPtr(EVP_EC_gen("P-256"));
}

X509Ptr makeCa(const QString &commonName, EVP_PKEY &key, WallTime from, WallTime until)
{
    auto ca = makeBase(commonName, key, from, until);
    if (!ca || X509_set_issuer_name(ca.get(), X509_get_subject_name(ca.get())) != 1
        || !addExtension(*ca, *ca, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        || !addExtension(*ca, *ca, NID_key_usage, "critical,keyCertSign,cRLSign")
        || !addExtension(*ca, *ca, NID_subject_key_identifier, "hash") || X509_sign(ca.get(), &key, EVP_sha256()) == 0)
        return nullptr;
    return ca;
}

X509Ptr makeServer(const QStringList &names, EVP_PKEY &key, X509 &ca, EVP_PKEY &caKey, WallTime from, WallTime until)
{
    auto server = makeBase(names.value(0), key, from, until);
    if (!server || X509_set_issuer_name(server.get(), X509_get_subject_name(&ca)) != 1
        || !addExtension(*server, ca, NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(*server, ca, NID_key_usage, "critical,digitalSignature")
        || !addExtension(*server, ca, NID_ext_key_usage, "serverAuth")
        || !addExtension(*server, ca, NID_subject_key_identifier, "hash")
        || !addExtension(*server, ca, NID_authority_key_identifier, "keyid:always") || !addNames(*server, names)
        || X509_sign(server.get(), &caKey, EVP_sha256()) == 0)
        return nullptr;
    return server;
}

QByteArray toPem(X509 &certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), &certificate) == 1 ? takeBytes(bio.get()) : QByteArray();
}

QByteArray toPem(EVP_PKEY &key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_PKCS8PrivateKey(bio.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) == 1
        ? takeBytes(bio.get())
        : QByteArray();
}

X509Ptr certificateFromPem(const QByteArray &pem)
{
    X509Ptr certificate(PEM_read_bio_X509(readerOf(pem).get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return certificate;
}

KeyPtr keyFromPem(const QByteArray &pem)
{
    KeyPtr key(PEM_read_bio_PrivateKey(readerOf(pem).get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return key;
}

WallTime toWallTime(const ASN1_TIME *time)
{
    std::tm fields {};
    if (!time || ASN1_TIME_to_tm(time, &fields) != 1)
        return {};
    return WallTime(std::chrono::seconds(timegm(&fields)));
}

QByteArray addressBytes(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    in_addr v4 {};
    if (inet_pton(AF_INET, latin.constData(), &v4) == 1)
        return QByteArray(reinterpret_cast<const char *>(&v4), sizeof v4);
    in6_addr v6 {};
    if (inet_pton(AF_INET6, latin.constData(), &v6) == 1)
        return QByteArray(reinterpret_cast<const char *>(&v6), sizeof v6);
    return {};
}

bool isCertificateName(const QString &text)
{
    if (!addressBytes(text).isEmpty())
        return true;
    const std::string name = text.toStdString();
    return name.find(':') == std::string::npos && isRegistryHost(name);
}

} // namespace breakwater::access::X509Builder
