// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>

namespace breakwater::storage {

/// Who wants to be woken. Thread-safe. A wake may subscribe and unsubscribe; once remove() has returned, its
/// wake neither runs nor will run (unless remove() was called from that very wake). A wake takes no lock under which
/// add() or remove() is called.
class Subscriptions
{
public:
    std::uint64_t add(std::function<void()> wake);
    void remove(std::uint64_t subscription);
    /// Calls every wake once.
    void notify();

private:
    // Recursive so that a wake may call back in its own thread while others wait for it to end.
    std::recursive_mutex m_mutex; ///< guards all that follows
    std::map<std::uint64_t, std::function<void()>> m_wakes;
    std::uint64_t m_last = 0;
    std::atomic<std::size_t> m_count {0}; ///< lets notify() skip the lock when no one listens
};

} // namespace breakwater::storage
