// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hasher.h"

#include <openssl/evp.h>

#include <QtGlobal>

namespace breakwater {

Hasher::Hasher(DigestAlgorithm algorithm) : m_context(EVP_MD_CTX_new()), m_algorithm(algorithm)
{
    Q_CHECK_PTR(m_context);
    restart();
}

Hasher::~Hasher()
{
    EVP_MD_CTX_free(m_context);
}

void Hasher::add(const void *data, std::size_t sizeBytes)
{
    EVP_DigestUpdate(m_context, data, sizeBytes);
}

Digest Hasher::finish()
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context, bytes, &length);
    restart();
    return Digest::fromRaw(m_algorithm, bytes);
}

Digest Hasher::hash(std::string_view bytes, DigestAlgorithm algorithm)
{
    Hasher hasher(algorithm);
    hasher.add(bytes.data(), bytes.size());
    return hasher.finish();
}

void Hasher::restart()
{
    EVP_DigestInit_ex(m_context, m_algorithm == DigestAlgorithm::Sha256 ? EVP_sha256() : EVP_sha512(), nullptr);
}

} // namespace breakwater
