// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SecretGenerator.h"

#include <openssl/rand.h>

namespace breakwater::access {
namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

Secret generateSecret()
{
    while (true) {
        QByteArray raw(32, Qt::Uninitialized);
        if (RAND_bytes(reinterpret_cast<unsigned char *>(raw.data()), static_cast<int>(raw.size())) != 1)
            qFatal("no random bytes from OpenSSL");
        const QByteArray text = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (isLetter(text.front()))
            return Secret(text);
    }
}

} // namespace breakwater::access
