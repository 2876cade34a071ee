// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QString>
#include <QStringList>

namespace breakwater::access {

/// What a certificate says, for checks and for the screen.
struct CertificateDetails
{
    QString subject; ///< the common name, or the whole subject where there is none
    QStringList names; ///< DNS names and addresses of its SAN, in their order
    QString fingerprintSha256; ///< upper-case hex pairs with colons
    WallTime notBefore;
    WallTime notAfter;
    QString publicKeySha256; ///< base64, of the public key (RFC 7469, 2.4)

    /// Whether a client that connects to `host` (a DNS name or an address) accepts it. A wildcard covers one label.
    bool covers(const QString &host) const;

    bool operator==(const CertificateDetails &) const = default;
};

/// The first certificate of a PEM text. CertificateInvalid with reason "noCertificate".
Result<CertificateDetails> describeCertificate(const QByteArray &pem);

/// Whether a key without a passphrase and the first certificate of a text belong together. CertificateInvalid with
/// reason "noCertificate", "noKey" or "keyMismatch".
Result<void> checkKeyPair(const QByteArray &certificatePem, const Secret &keyPem);

/// A certificate (with its chain behind it) and its key as PEM files.
struct CertificateFiles
{
    QString certificateFile;
    QString keyFile;
    bool operator==(const CertificateFiles &) const = default;
};

/// Reads both and checks that a server can use them now. CertificateInvalid with params "file" and "reason":
/// "missing", "unreadable", "noCertificate", "noKey", "encryptedKey", "keyMismatch", "expired", "notYetValid".
Result<CertificateDetails> checkCertificateFiles(const CertificateFiles &files, const Clock &clock);

} // namespace breakwater::access
