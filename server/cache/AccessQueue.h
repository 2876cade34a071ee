// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/AccessRecord.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <vector>

namespace breakwater::cache {

/// The narrow place where the data plane tells the control plane what it did. Many producers, one consumer. Bounded:
/// when the consumer cannot follow, records are dropped and counted rather than memory spent.
class AccessQueue
{
public:
    static constexpr std::size_t capacity = 50'000;

    /// Called (any thread) when the queue was empty and is not any more. Set before the first push; must not block.
    void onFilled(std::function<void()> wake) { m_wake = std::move(wake); }

    void push(AccessRecord record); ///< any thread
    std::vector<AccessRecord> take(); ///< consumer
    std::uint64_t dropped() const; ///< any thread

private:
    mutable std::mutex m_mutex; // guards everything below
    std::vector<AccessRecord> m_records;
    std::uint64_t m_dropped = 0;
    std::function<void()> m_wake;
};

} // namespace breakwater::cache
