// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace breakwater::http {

/// Deadlines of many connections at the cost of a list link each. A deadline that only moves later costs a store:
/// the entry stays in its slot and is put on again when the slot comes. Exact to one tick, never early.
/// One thread.
class TimerWheel
{
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds tick {20};

    class Entry
    {
    public:
        Entry() = default;
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;
        virtual ~Entry() = default; ///< must be cleared by then

        /// The entry is off the wheel; it may be set again from here.
        virtual void deadlineReached() = 0;

    private:
        friend class TimerWheel;
        Entry *m_next = nullptr;
        Entry *m_previous = nullptr;
        Time m_deadline {};
        std::uint64_t m_slotTick = 0;
        bool m_linked = false;
    };

    explicit TimerWheel(Time now) : m_start(now) { }

    void set(Entry &entry, Time deadline);
    void clear(Entry &entry);
    /// Milliseconds until advance() should be called, -1: no entry.
    int timeoutMs(Time now) const;
    void advance(Time now);

private:
    static constexpr std::uint64_t slots = 512;
    std::uint64_t tickOf(Time time) const; // rounded down
    void link(Entry &entry);
    void unlink(Entry &entry);

    Time m_start;
    std::uint64_t m_now = 0; // every slot up to this tick has been served
    std::array<Entry *, slots> m_slot {};
    std::array<std::uint64_t, slots / 64> m_used {};
    std::size_t m_count = 0;
};

} // namespace breakwater::http
