// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/TimerWheel.h"

#include <algorithm>

namespace breakwater::http {

std::uint64_t TimerWheel::tickOf(Time time) const
{
    return time <= m_start ? 0 : static_cast<std::uint64_t>((time - m_start) / tick);
}

void TimerWheel::set(Entry &entry, Time deadline)
{
    entry.m_deadline = deadline;
    if (entry.m_linked) {
        if (tickOf(deadline) + 1 >= entry.m_slotTick)
            return; // looked at when its slot comes
        unlink(entry);
    }
    link(entry);
}

void TimerWheel::clear(Entry &entry)
{
    if (entry.m_linked)
        unlink(entry);
}

void TimerWheel::link(Entry &entry)
{
    entry.m_slotTick = std::clamp(tickOf(entry.m_deadline) + 1, m_now + 1, m_now + slots - 1);
    const std::uint64_t index = entry.m_slotTick % slots;
    entry.m_previous = nullptr;
    entry.m_next = m_slot[index];
    if (entry.m_next)
        entry.m_next->m_previous = &entry;
    m_slot[index] = &entry;
    m_used[index / 64] |= std::uint64_t {1} << (index % 64);
    entry.m_linked = true;
    ++m_count;
}

void TimerWheel::unlink(Entry &entry)
{
    const std::uint64_t index = entry.m_slotTick % slots;
    if (entry.m_previous)
        entry.m_previous->m_next = entry.m_next;
    else
        m_slot[index] = entry.m_next;
    if (entry.m_next)
        entry.m_next->m_previous = entry.m_previous;
    if (!m_slot[index])
        m_used[index / 64] &= ~(std::uint64_t {1} << (index % 64));
    entry.m_linked = false;
    --m_count;
}

int TimerWheel::timeoutMs(Time now) const
{
    if (m_count == 0)
        return -1;
    // The next used slot after m_now, by words of 64 slots.
    std::uint64_t step = 1;
    while (step < slots) {
        const std::uint64_t index = (m_now + step) % slots;
        const std::uint64_t word = m_used[index / 64] >> (index % 64);
        if (word != 0) {
            step += static_cast<std::uint64_t>(__builtin_ctzll(word));
            break;
        }
        step += 64 - index % 64;
    }
    const Time due = m_start + tick * static_cast<std::int64_t>(m_now + std::min(step, slots - 1));
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(due - now);
    return static_cast<int>(std::max<std::chrono::milliseconds::rep>(wait.count(), 0));
}

void TimerWheel::advance(Time now)
{
    const std::uint64_t target = tickOf(now);
    if (target > m_now + slots)
        m_now = target - slots; // after a long sleep each slot is served once
    while (m_now < target) {
        ++m_now;
        const std::uint64_t index = m_now % slots;
        // Entries set again go to later slots, so this empties the slot.
        while (Entry *entry = m_slot[index]) {
            unlink(*entry);
            if (entry->m_deadline <= now)
                entry->deadlineReached();
            else
                link(*entry);
        }
    }
}

} // namespace breakwater::http
