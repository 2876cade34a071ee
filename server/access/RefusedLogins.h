// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Identity.h"
#include "base/Clock.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace breakwater::access {

/// Log-ins that were refused in one way: alike in address, name and reason.
struct RefusedLogin
{
    std::string peerAddress; ///< empty: of many addresses
    std::string userName; ///< as it was sent, printable; empty: none, or of many
    RefusalReason reason = RefusalReason::WrongSecret;
    std::string requestId; ///< of the first
    WallTime firstAt {};
    std::uint64_t count = 0;
};

/// Counts refused log-ins between two readings, so that a flood of them costs a number and not a row each. The data
/// plane notes, the control thread takes. Thread-safe; memory is bounded: past `capacity` kinds the rest is one.
class RefusedLogins
{
public:
    static constexpr std::size_t capacity = 64;

    /// `onFirst` is called in an I/O thread by the first that is noted after a reading.
    explicit RefusedLogins(const Clock &clock, std::function<void()> onFirst = {});

    void note(std::string_view peerAddress, std::string_view userName, RefusalReason reason,
              std::string_view requestId);
    std::vector<RefusedLogin> take(); ///< and begins anew

private:
    using Key = std::tuple<std::string, std::string, RefusalReason>;

    const Clock &m_clock;
    const std::function<void()> m_onFirst;
    std::mutex m_mutex; ///< guards m_counts
    std::map<Key, RefusedLogin> m_counts;
};

} // namespace breakwater::access
