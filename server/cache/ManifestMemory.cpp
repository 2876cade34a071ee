// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ManifestMemory.h"

namespace breakwater::cache {

ManifestMemory::Bytes ManifestMemory::find(const Digest &digest)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_byDigest.find(digest);
    if (it == m_byDigest.end())
        return nullptr;
    m_items.splice(m_items.begin(), m_items, it->second);
    return it->second->bytes;
}

void ManifestMemory::insert(const Digest &digest, Bytes bytes)
{
    if (!bytes || bytes->size() > m_capacityBytes / 4)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_byDigest.contains(digest))
        return;
    m_sizeBytes += bytes->size();
    m_items.push_front({digest, std::move(bytes)});
    m_byDigest.emplace(digest, m_items.begin());
    while (m_sizeBytes > m_capacityBytes) {
        m_sizeBytes -= m_items.back().bytes->size();
        m_byDigest.erase(m_items.back().digest);
        m_items.pop_back();
    }
}

void ManifestMemory::remove(const Digest &digest)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_byDigest.find(digest);
    if (it == m_byDigest.end())
        return;
    m_sizeBytes -= it->second->bytes->size();
    m_items.erase(it->second);
    m_byDigest.erase(it);
}

} // namespace breakwater::cache
