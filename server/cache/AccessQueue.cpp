// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/AccessQueue.h"

#include <utility>

namespace breakwater::cache {

void AccessQueue::push(AccessRecord record)
{
    bool rests = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_records.size() >= capacity) {
            ++m_dropped;
            return;
        }
        m_records.push_back(std::move(record));
        rests = std::exchange(m_resting, false);
    }
    if (rests && m_wake)
        m_wake();
}

std::vector<AccessRecord> AccessQueue::take()
{
    std::vector<AccessRecord> taken;
    const std::lock_guard lock(m_mutex);
    taken.swap(m_records);
    m_resting = taken.empty();
    return taken;
}

std::uint64_t AccessQueue::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

} // namespace breakwater::cache
