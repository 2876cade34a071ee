// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/OneTimeShelf.h"

#include "base/Hasher.h"

#include <algorithm>

namespace breakwater::registry {

void OneTimeShelf::put(std::int64_t id, const std::string &token, std::string text, MonotonicTime until)
{
    const std::string key = Hasher::hash(token).hex();
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_items, [now = m_clock.monotonic()](const auto &item) { return item.second.until <= now; });
    if (m_items.size() >= capacity) {
        m_items.erase(std::min_element(m_items.begin(), m_items.end(),
                                       [](const auto &a, const auto &b) { return a.second.id < b.second.id; }));
    }
    m_items.insert_or_assign(key, Item {id, std::move(text), until});
}

void OneTimeShelf::drop(std::int64_t id)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_items, [id](const auto &item) { return item.second.id == id; });
}

std::optional<std::string> OneTimeShelf::take(const std::string &token, const std::string &peer)
{
    const std::string key = Hasher::hash(token).hex();
    std::optional<Item> item;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_items.find(key);
        if (found == m_items.end())
            return std::nullopt;
        item = std::move(found->second);
        m_items.erase(found);
    }
    if (item->until <= m_clock.monotonic())
        return std::nullopt;
    if (m_taken)
        m_taken(item->id, peer);
    return std::move(item->text);
}

} // namespace breakwater::registry
