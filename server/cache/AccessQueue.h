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

    /// Called (any thread) when something is there and the consumer rests. From then on the consumer calls take() again
    /// and again, at its own pace, until it gives nothing: then it rests. So a busy data plane pays for no wake-up a
    /// request (two system calls and a switch of threads). Set before the first push; must not block.
    void onFilled(std::function<void()> wake) { m_wake = std::move(wake); }

    void push(AccessRecord record); ///< any thread
    std::vector<AccessRecord> take(); ///< consumer; empty: it rests now, and is woken by the next record
    std::uint64_t dropped() const; ///< any thread

private:
    mutable std::mutex m_mutex; // guards everything below
    std::vector<AccessRecord> m_records;
    std::uint64_t m_dropped = 0;
    bool m_resting = true;
    std::function<void()> m_wake;
};

} // namespace breakwater::cache
