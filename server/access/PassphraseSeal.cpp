// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/PassphraseSeal.h"

#include "access/OpenSslPointers.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <QtEndian>

namespace breakwater::access {
namespace {

using namespace Qt::StringLiterals;

constexpr int keyBytes = 32;
constexpr int nonceBytes = 12;
constexpr int saltBytes = 32;
constexpr std::uint64_t maxMemory = 512ULL << 20;

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

} // namespace

PassphraseSeal::Parameters PassphraseSeal::Parameters::make()
{
    Parameters parameters;
    parameters.salt = QByteArray(saltBytes, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(parameters.salt), saltBytes) != 1)
        qFatal("no random bytes from OpenSSL");
    return parameters;
}

bool PassphraseSeal::Parameters::isSane() const
{
    const bool isPowerOfTwo = cost != 0 && (cost & (cost - 1)) == 0;
    return salt.size() >= 16 && salt.size() <= 64 && isPowerOfTwo && cost >= (1ULL << 14) && cost <= (1ULL << 18)
        && blockSize == 8 && parallel >= 1 && parallel <= 4;
}

Result<PassphraseSeal> PassphraseSeal::open(const Secret &passphrase, const Parameters &parameters)
{
    if (!parameters.isSane())
        return Error(ErrorCode::InvalidArgument, u"no sensible scrypt parameters"_s);
    QByteArray key(keyBytes, Qt::Uninitialized);
    const QByteArray &words = passphrase.reveal();
    if (EVP_PBE_scrypt(words.constData(), static_cast<std::size_t>(words.size()), bytesOf(parameters.salt),
                       static_cast<std::size_t>(parameters.salt.size()), parameters.cost,
                       static_cast<std::uint64_t>(parameters.blockSize),
                       static_cast<std::uint64_t>(parameters.parallel), maxMemory, bytesOf(key), keyBytes)
        != 1)
        return Error(ErrorCode::Internal, u"scrypt: "_s + takeOpenSslError());
    return PassphraseSeal(Secret(std::move(key)));
}

Secret PassphraseSeal::derived(const QByteArray &purpose) const
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    unsigned int length = 0;
    if (HMAC(EVP_sha256(), m_key.reveal().constData(), keyBytes, bytesOf(purpose),
             static_cast<std::size_t>(purpose.size()), bytesOf(key), &length)
            == nullptr
        || length != keyBytes)
        qFatal("HMAC-SHA256 is not available in this OpenSSL");
    return Secret(std::move(key));
}

QByteArray PassphraseSeal::check() const
{
    return derived("check").reveal();
}

std::uint64_t PassphraseSeal::sealedBytes(std::uint64_t plainBytes)
{
    const std::uint64_t pieces = plainBytes == 0 ? 1 : (plainBytes + pieceBytes - 1) / pieceBytes;
    return plainBytes + pieces * tagBytes;
}

PassphraseSeal::Stream PassphraseSeal::stream(const QByteArray &purpose, const QByteArray &boundTo) const
{
    return Stream(derived("part:" + purpose), boundTo);
}

/// The key seals one part once, so that a counter makes nonces that never come twice.
QByteArray PassphraseSeal::Stream::nextNonce(bool last)
{
    QByteArray nonce(nonceBytes, '\0');
    qToBigEndian(m_piece++, nonce.data() + nonceBytes - 5);
    nonce.back() = last ? '\1' : '\0';
    return nonce;
}

QByteArray PassphraseSeal::Stream::seal(const char *plain, qsizetype sizeBytes, bool last)
{
    Q_ASSERT(sizeBytes <= pieceBytes);
    const QByteArray nonce = nextNonce(last);
    QByteArray sealed(sizeBytes + tagBytes, Qt::Uninitialized);
    const CipherPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    int finalLength = 0;
    if (!context
        || EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(m_key.reveal()), bytesOf(nonce), nullptr) != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(std::as_const(m_boundTo)),
                             static_cast<int>(m_boundTo.size()))
            != 1
        || EVP_EncryptUpdate(context.get(), bytesOf(sealed), &length, reinterpret_cast<const unsigned char *>(plain),
                             static_cast<int>(sizeBytes))
            != 1
        || EVP_EncryptFinal_ex(context.get(), bytesOf(sealed) + length, &finalLength) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagBytes),
                               sealed.data() + sizeBytes)
            != 1)
        qFatal("AES-256-GCM is not available in this OpenSSL");
    return sealed;
}

Result<QByteArray> PassphraseSeal::Stream::unseal(const QByteArray &sealed, bool last)
{
    const Error unreadable(ErrorCode::SecretUnreadable, u"the passphrase does not open it"_s);
    const qsizetype plainBytes = sealed.size() - tagBytes;
    if (plainBytes < 0 || plainBytes > pieceBytes)
        return unreadable;
    const QByteArray nonce = nextNonce(last);
    QByteArray tag = sealed.right(tagBytes);
    QByteArray plain(plainBytes, Qt::Uninitialized);
    const CipherPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    int finalLength = 0;
    if (!context
        || EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(m_key.reveal()), bytesOf(nonce), nullptr) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(std::as_const(m_boundTo)),
                             static_cast<int>(m_boundTo.size()))
            != 1
        || EVP_DecryptUpdate(context.get(), bytesOf(plain), &length, bytesOf(sealed), static_cast<int>(plainBytes)) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagBytes), tag.data()) != 1
        || EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + length, &finalLength) != 1) {
        OPENSSL_cleanse(plain.data(), static_cast<std::size_t>(plain.size()));
        ERR_clear_error();
        return unreadable;
    }
    return plain;
}

} // namespace breakwater::access
