// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Subscriptions.h"

namespace breakwater::storage {

std::uint64_t Subscriptions::add(std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_wakes.emplace(++m_last, std::move(wake));
    m_count = m_wakes.size();
    return m_last;
}

void Subscriptions::remove(std::uint64_t subscription)
{
    const std::lock_guard lock(m_mutex);
    m_wakes.erase(subscription);
    m_count = m_wakes.size();
}

void Subscriptions::notify()
{
    if (m_count == 0)
        return;
    const std::lock_guard lock(m_mutex);
    const std::uint64_t newest = m_last; // those that join meanwhile have seen what this wake would tell
    for (auto it = m_wakes.begin(); it != m_wakes.end() && it->first <= newest;) {
        const std::uint64_t subscription = it->first;
        const std::function<void()> wake = it->second; // a copy: the wake may remove itself
        wake();
        it = m_wakes.upper_bound(subscription);
    }
}

} // namespace breakwater::storage
