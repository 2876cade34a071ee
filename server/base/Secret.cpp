// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <openssl/crypto.h>

namespace breakwater {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::operator==(const Secret &other) const
{
    return m_bytes.size() == other.m_bytes.size()
        && CRYPTO_memcmp(m_bytes.constData(), other.m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())) == 0;
}

void Secret::wipe()
{
    // Only the last holder may scrub the shared bytes.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace breakwater
