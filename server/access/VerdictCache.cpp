// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/VerdictCache.h"

#include <cstring>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <QtGlobal>

namespace breakwater::access {

/// A keyed HMAC that is duplicated for each use, which spares the fetch and the key set-up.
struct VerdictCache::Mac
{
    EVP_MAC *algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    EVP_MAC_CTX *keyed = algorithm ? EVP_MAC_CTX_new(algorithm) : nullptr;

    Mac()
    {
        unsigned char key[32];
        char digest[] = "SHA256";
        const OSSL_PARAM params[]
            = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
        if (!keyed || RAND_bytes(key, sizeof key) != 1 || EVP_MAC_init(keyed, key, sizeof key, params) != 1)
            qFatal("HMAC-SHA256 is not available in this OpenSSL");
        OPENSSL_cleanse(key, sizeof key);
    }
    Mac(const Mac &) = delete;
    Mac &operator=(const Mac &) = delete;
    ~Mac()
    {
        EVP_MAC_CTX_free(keyed);
        EVP_MAC_free(algorithm);
    }
};

std::size_t VerdictCache::KeyHash::operator()(const Key &key) const
{
    std::size_t value = 0;
    std::memcpy(&value, key.mac.data(), sizeof value);
    return value;
}

bool VerdictCache::Lru::touch(const Key &key)
{
    const auto it = entries.find(key);
    if (it == entries.end())
        return false;
    order.splice(order.begin(), order, it->second);
    return true;
}

void VerdictCache::Lru::insert(const Key &key, std::size_t capacity)
{
    if (touch(key))
        return;
    order.push_front(key);
    entries.emplace(key, order.begin());
    if (entries.size() > capacity) {
        entries.erase(order.back());
        order.pop_back();
    }
}

VerdictCache::VerdictCache(std::size_t capacity) : m_mac(std::make_unique<const Mac>()), m_capacity(capacity) { }

VerdictCache::~VerdictCache() = default;

VerdictCache::Key VerdictCache::keyFor(std::string_view storedHash, std::string_view secret) const
{
    Key key;
    std::size_t length = 0;
    const std::uint64_t hashSize = storedHash.size(); // keeps "ab"+"c" and "a"+"bc" apart
    EVP_MAC_CTX *context = EVP_MAC_CTX_dup(m_mac->keyed);
    const auto update = [context](const void *data, std::size_t size) {
        return EVP_MAC_update(context, static_cast<const unsigned char *>(data), size) == 1;
    };
    if (!context || !update(&hashSize, sizeof hashSize) || !update(storedHash.data(), storedHash.size())
        || !update(secret.data(), secret.size())
        || EVP_MAC_final(context, key.mac.data(), &length, key.mac.size()) != 1)
        qFatal("HMAC-SHA256 failed");
    EVP_MAC_CTX_free(context);
    return key;
}

std::optional<bool> VerdictCache::find(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    if (m_right.touch(key))
        return true;
    if (m_wrong.touch(key))
        return false;
    return std::nullopt;
}

void VerdictCache::remember(const Key &key, bool matches)
{
    const std::lock_guard lock(m_mutex);
    (matches ? m_right : m_wrong).insert(key, m_capacity);
}

} // namespace breakwater::access
