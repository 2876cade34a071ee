// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/CertificateFile.h"

#include "access/X509Builder.h"

#include <arpa/inet.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace breakwater::access {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxFileBytes = 1024 * 1024;

Error invalid(const QString &reason, const QString &detail, const QString &file = {})
{
    Error error(ErrorCode::CertificateInvalid, detail, {{u"reason"_s, reason}});
    if (!file.isEmpty())
        error.params.insert(u"file"_s, file);
    return error;
}

QString fingerprintOf(X509 &certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    if (X509_digest(&certificate, EVP_sha256(), digest, &length) != 1)
        return {};
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(digest), static_cast<qsizetype>(length)).toHex(':').toUpper());
}

QString publicKeyOf(X509 &certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(&certificate), &der);
    if (size <= 0)
        return {};
    const auto hash = QCryptographicHash::hash(QByteArray(reinterpret_cast<const char *>(der), size),
                                               QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return QString::fromLatin1(hash.toBase64());
}

QString subjectOf(X509 &certificate)
{
    X509_NAME *name = X509_get_subject_name(&certificate);
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index >= 0) {
        unsigned char *text = nullptr;
        const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
        if (length >= 0) {
            const auto result = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
            OPENSSL_free(text);
            return result;
        }
    }
    char line[512];
    return QString::fromUtf8(X509_NAME_oneline(name, line, sizeof line));
}

QString addressText(const ASN1_OCTET_STRING &bytes)
{
    char text[INET6_ADDRSTRLEN] = {};
    const int family = ASN1_STRING_length(&bytes) == 4 ? AF_INET : AF_INET6;
    if (ASN1_STRING_length(&bytes) != 4 && ASN1_STRING_length(&bytes) != 16)
        return {};
    inet_ntop(family, ASN1_STRING_get0_data(&bytes), text, sizeof text);
    return QString::fromLatin1(text);
}

QStringList namesOf(X509 &certificate)
{
    QStringList names;
    const NamesPtr list(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; list && i < sk_GENERAL_NAME_num(list.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(list.get(), i);
        QString text;
        if (name->type == GEN_DNS)
            text = QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                                       ASN1_STRING_length(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            text = addressText(*name->d.iPAddress);
        if (!text.isEmpty())
            names.append(text);
    }
    return names;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return invalid(u"missing"_s, u"there is no such file"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(u"unreadable"_s, file.errorString(), path);
    if (file.size() > maxFileBytes)
        return invalid(u"unreadable"_s, u"larger than any certificate"_s, path);
    return file.readAll();
}

CertificateDetails detailsOf(X509 &certificate)
{
    return {subjectOf(certificate), namesOf(certificate), fingerprintOf(certificate),
            X509Builder::toWallTime(X509_get0_notBefore(&certificate)),
            X509Builder::toWallTime(X509_get0_notAfter(&certificate)), publicKeyOf(certificate)};
}

} // namespace

bool CertificateDetails::covers(const QString &host) const
{
    const QByteArray address = X509Builder::addressBytes(host);
    for (const QString &name : names) {
        if (!address.isEmpty()) {
            if (X509Builder::addressBytes(name) == address)
                return true;
        } else if (name.compare(host, Qt::CaseInsensitive) == 0) {
            return true;
        } else if (name.startsWith(u"*."_s)) {
            const auto dot = host.indexOf(u'.');
            if (dot > 0 && host.mid(dot).compare(name.mid(1), Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

Result<CertificateDetails> describeCertificate(const QByteArray &pem)
{
    const auto certificate = X509Builder::certificateFromPem(pem);
    if (!certificate)
        return invalid(u"noCertificate"_s, u"no PEM certificate in it"_s);
    return detailsOf(*certificate);
}

Result<void> checkKeyPair(const QByteArray &certificatePem, const Secret &keyPem)
{
    const auto refused = [](const QString &reason) {
        return Error(ErrorCode::CertificateInvalid, {}, {{QStringLiteral("reason"), reason}});
    };
    const X509Ptr certificate = X509Builder::certificateFromPem(certificatePem);
    if (!certificate)
        return refused(QStringLiteral("noCertificate"));
    const KeyPtr key = X509Builder::keyFromPem(keyPem.reveal());
    if (!key)
        return refused(QStringLiteral("noKey"));
    const bool match = X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    if (!match)
        return refused(QStringLiteral("keyMismatch"));
    return {};
}

Result<CertificateDetails> checkCertificateFiles(const CertificateFiles &files, const Clock &clock)
{
    const auto certificatePem = readFile(files.certificateFile);
    if (!certificatePem)
        return certificatePem.error();
    const auto keyPem = readFile(files.keyFile);
    if (!keyPem)
        return keyPem.error();
    const auto certificate = X509Builder::certificateFromPem(*certificatePem);
    if (!certificate)
        return invalid(u"noCertificate"_s, u"no PEM certificate in it"_s, files.certificateFile);
    const auto key = X509Builder::keyFromPem(*keyPem);
    if (!key && keyPem->contains("ENCRYPTED"))
        return invalid(u"encryptedKey"_s, u"the key has a passphrase; store it without one and with mode 0600"_s,
                       files.keyFile);
    if (!key)
        return invalid(u"noKey"_s, u"no PEM private key in it"_s, files.keyFile);
    if (X509_check_private_key(certificate.get(), key.get()) != 1) {
        ERR_clear_error();
        return invalid(u"keyMismatch"_s, u"the key does not belong to %1"_s.arg(files.certificateFile), files.keyFile);
    }
    auto details = detailsOf(*certificate);
    const auto now = clock.now();
    const auto date = [](WallTime time) {
        return QString::fromStdString(
            std::to_string(std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count()));
    };
    if (now >= details.notAfter)
        return invalid(u"expired"_s, u"not valid since %1 (Unix time)"_s.arg(date(details.notAfter)),
                       files.certificateFile);
    if (now < details.notBefore)
        return invalid(u"notYetValid"_s,
                       u"not valid before %1 (Unix time); is the clock right?"_s.arg(date(details.notBefore)),
                       files.certificateFile);
    return details;
}

} // namespace breakwater::access
