// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SecretBox.h"

#include "access/OpenSslPointers.h"
#include "access/PrivateFile.h"

#include <openssl/rand.h>

namespace breakwater::access {
namespace {

using namespace Qt::StringLiterals;

constexpr char version = 1;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr qsizetype overheadBytes = 1 + nonceBytes + tagBytes;

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

} // namespace

Result<SecretBox> SecretBox::open(const QString &keyFile)
{
    auto key = PrivateFile::loadOrCreateKey(keyFile, 32);
    if (!key)
        return key.error();
    return SecretBox(std::move(*key));
}

SecretBox::SecretBox(Secret key) : m_key(std::move(key))
{
    Q_ASSERT(m_key.reveal().size() == 32);
}

QByteArray SecretBox::seal(const Secret &secret, const QByteArray &purpose) const
{
    const QByteArray &plain = secret.reveal();
    QByteArray nonce(nonceBytes, Qt::Uninitialized);
    QByteArray cipher(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagBytes, Qt::Uninitialized);
    const CipherPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    int finalLength = 0;
    if (!context || RAND_bytes(bytesOf(nonce), nonceBytes) != 1
        || EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(m_key.reveal()), bytesOf(std::as_const(nonce)),
                               nullptr)
            != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(purpose), static_cast<int>(purpose.size())) != 1
        || EVP_EncryptUpdate(context.get(), bytesOf(cipher), &length, bytesOf(plain), static_cast<int>(plain.size()))
            != 1
        || EVP_EncryptFinal_ex(context.get(), bytesOf(cipher) + length, &finalLength) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) != 1)
        qFatal("AES-256-GCM is not available in this OpenSSL");
    return QByteArray(1, version) + nonce + cipher + tag;
}

Result<Secret> SecretBox::unseal(const QByteArray &sealed, const QByteArray &purpose) const
{
    const Error unreadable(ErrorCode::SecretUnreadable, u"the key file does not open it"_s);
    if (sealed.size() < overheadBytes || sealed.front() != version)
        return unreadable;
    const QByteArray nonce = sealed.mid(1, nonceBytes);
    const QByteArray cipher = sealed.mid(1 + nonceBytes, sealed.size() - overheadBytes);
    QByteArray tag = sealed.right(tagBytes);
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    const CipherPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    int finalLength = 0;
    if (!context
        || EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(m_key.reveal()), bytesOf(nonce), nullptr) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(purpose), static_cast<int>(purpose.size())) != 1
        || EVP_DecryptUpdate(context.get(), bytesOf(plain), &length, bytesOf(cipher), static_cast<int>(cipher.size()))
            != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) != 1
        || EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + length, &finalLength) != 1) {
        OPENSSL_cleanse(plain.data(), static_cast<std::size_t>(plain.size()));
        ERR_clear_error();
        return unreadable;
    }
    return Secret(std::move(plain));
}

} // namespace breakwater::access
