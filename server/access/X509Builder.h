// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/OpenSslPointers.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace breakwater::access {

/// Making and reading X.509 certificates with OpenSSL; for the .cpp files of this room and its tests.
namespace X509Builder {

KeyPtr makeKey(); ///< ECDSA P-256: signing is fifteen times cheaper than RSA-2048 (performance.md section 4)

X509Ptr makeCa(const QString &commonName, EVP_PKEY &key, WallTime from, WallTime until);

/// A serverAuth certificate; each of `names` is a DNS name or an address, already checked by isCertificateName.
X509Ptr makeServer(const QStringList &names, EVP_PKEY &key, X509 &ca, EVP_PKEY &caKey, WallTime from, WallTime until);

QByteArray toPem(X509 &certificate);
QByteArray toPem(EVP_PKEY &key);
X509Ptr certificateFromPem(const QByteArray &pem); ///< the first; null if there is none
KeyPtr keyFromPem(const QByteArray &pem); ///< null if there is none or if it wants a passphrase
WallTime toWallTime(const ASN1_TIME *time);

/// The address in its 4 or 16 bytes; empty for what is none.
QByteArray addressBytes(const QString &text);

/// A lower-case DNS name or an IPv4 or IPv6 address without brackets.
bool isCertificateName(const QString &text);

} // namespace X509Builder
} // namespace breakwater::access
