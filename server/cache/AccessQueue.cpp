// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/AccessQueue.h"

namespace breakwater::cache {

void AccessQueue::push(AccessRecord record)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_records.size() >= capacity) {
            ++m_dropped;
            return;
        }
        wasEmpty = m_records.empty();
        m_records.push_back(std::move(record));
    }
    if (wasEmpty && m_wake)
        m_wake();
}

std::vector<AccessRecord> AccessQueue::take()
{
    std::vector<AccessRecord> taken;
    const std::lock_guard lock(m_mutex);
    taken.swap(m_records);
    return taken;
}

std::uint64_t AccessQueue::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

} // namespace breakwater::cache
