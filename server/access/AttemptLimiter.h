// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace breakwater::access {

/// Bounds how much processor time one address can burn with ever new secrets: a token bucket for key
/// derivations. Secrets whose verdict is remembered, right or wrong, do not pass through here, so a node that
/// repeats one wrong password (containerd does, peers.md 1.3.6) is never shut out, nor are its neighbours
/// behind the same address. Any thread.
class AttemptLimiter
{
public:
    static constexpr double burst = 200;
    static constexpr double perSecond = 10;

    explicit AttemptLimiter(const Clock &clock) : m_clock(clock) { }

    bool take(std::string_view address);
    void giveBack(std::string_view address); ///< the secret was right

private:
    struct Bucket
    {
        double tokens = burst;
        MonotonicTime at {};
    };

    const Clock &m_clock;
    std::mutex m_mutex; ///< guards m_buckets
    std::unordered_map<std::string, Bucket> m_buckets; ///< of addresses that are below their burst
};

} // namespace breakwater::access
