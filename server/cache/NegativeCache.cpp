// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/NegativeCache.h"

namespace breakwater::cache {

std::optional<Error> NegativeCache::find(const std::string &key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return std::nullopt;
    if (it->second.until <= m_clock->monotonic()) {
        m_entries.erase(it);
        return std::nullopt;
    }
    return it->second.error;
}

void NegativeCache::insert(const std::string &key, const Error &error)
{
    if (m_entries.size() >= capacity) {
        const MonotonicTime now = m_clock->monotonic();
        std::erase_if(m_entries, [now](const auto &item) { return item.second.until <= now; });
        if (m_entries.size() >= capacity)
            m_entries.clear();
    }
    m_entries.insert_or_assign(key, Entry {error, m_clock->monotonic() + lifetime});
}

} // namespace breakwater::cache
