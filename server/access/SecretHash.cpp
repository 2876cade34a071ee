// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SecretHash.h"

#include <charconv>
#include <optional>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace breakwater::access::SecretHash {
namespace {

constexpr std::string_view scheme = "pbkdf2-sha256";
constexpr qsizetype saltBytes = 16;
constexpr qsizetype hashBytes = 32;
constexpr int maxIterations = 10'000'000;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct Parsed
{
    int iterations = 0;
    QByteArray salt;
    QByteArray hash;
};

std::optional<QByteArray> decode(std::string_view text)
{
    auto result = QByteArray::fromBase64Encoding(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                                                 encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return std::move(*result);
}

std::optional<Parsed> parse(std::string_view text)
{
    std::string_view fields[4];
    for (int i = 0; i < 3; ++i) {
        const auto dollar = text.find('$');
        if (dollar == std::string_view::npos)
            return std::nullopt;
        fields[i] = text.substr(0, dollar);
        text.remove_prefix(dollar + 1);
    }
    fields[3] = text;
    Parsed parsed;
    const auto [end, error] = std::from_chars(fields[1].data(), fields[1].data() + fields[1].size(), parsed.iterations);
    if (fields[0] != scheme || error != std::errc() || end != fields[1].data() + fields[1].size()
        || parsed.iterations < 1 || parsed.iterations > maxIterations)
        return std::nullopt;
    auto salt = decode(fields[2]);
    auto hash = decode(fields[3]);
    if (!salt || !hash || salt->size() < 8 || hash->size() != hashBytes)
        return std::nullopt;
    parsed.salt = std::move(*salt);
    parsed.hash = std::move(*hash);
    return parsed;
}

QByteArray derive(std::string_view secret, const QByteArray &salt, int iterations)
{
    QByteArray out(hashBytes, Qt::Uninitialized);
    const int done = PKCS5_PBKDF2_HMAC(secret.data(), static_cast<int>(secret.size()),
                                       reinterpret_cast<const unsigned char *>(salt.constData()),
                                       static_cast<int>(salt.size()), iterations, EVP_sha256(),
                                       static_cast<int>(out.size()), reinterpret_cast<unsigned char *>(out.data()));
    if (done != 1)
        qFatal("PBKDF2 is not available in this OpenSSL");
    return out;
}

} // namespace

std::string make(const Secret &secret, int iterations)
{
    QByteArray salt(saltBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), static_cast<int>(salt.size())) != 1)
        qFatal("no random bytes from OpenSSL");
    const QByteArray &bytes = secret.reveal();
    const auto hash = derive({bytes.constData(), static_cast<std::size_t>(bytes.size())}, salt, iterations);
    return std::string(scheme) + '$' + std::to_string(iterations) + '$' + salt.toBase64(encoding).toStdString() + '$'
        + hash.toBase64(encoding).toStdString();
}

bool verify(std::string_view hash, std::string_view secret)
{
    const auto parsed = parse(hash);
    if (!parsed)
        return false;
    const auto actual = derive(secret, parsed->salt, parsed->iterations);
    return CRYPTO_memcmp(actual.constData(), parsed->hash.constData(), static_cast<std::size_t>(hashBytes)) == 0;
}

bool isWellFormed(std::string_view hash)
{
    return parse(hash).has_value();
}

} // namespace breakwater::access::SecretHash
