// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RefusedLogins.h"

#include <utility>

namespace breakwater::access {

RefusedLogins::RefusedLogins(const Clock &clock, std::function<void()> onFirst)
    : m_clock(clock), m_onFirst(std::move(onFirst))
{
}

void RefusedLogins::note(std::string_view peerAddress, std::string_view userName, RefusalReason reason,
                         std::string_view requestId)
{
    // Most clients ask without credentials first, and get a new token by themselves: nobody was turned away.
    if (reason == RefusalReason::NoCredentials || reason == RefusalReason::TokenExpired)
        return;
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_counts.empty();
        Key key {std::string(peerAddress), std::string(userName), reason};
        if (m_counts.size() >= capacity && !m_counts.contains(key))
            key = {std::string(), std::string(), reason};
        RefusedLogin &login = m_counts[key];
        if (login.count++ == 0) {
            login.peerAddress = std::get<0>(key);
            login.userName = std::get<1>(key);
            login.reason = reason;
            login.requestId = std::string(requestId);
            login.firstAt = m_clock.now();
        }
    }
    if (first && m_onFirst)
        m_onFirst();
}

std::vector<RefusedLogin> RefusedLogins::take()
{
    std::map<Key, RefusedLogin> counts;
    {
        const std::lock_guard lock(m_mutex);
        counts.swap(m_counts);
    }
    std::vector<RefusedLogin> logins;
    logins.reserve(counts.size());
    for (auto &[key, login] : counts)
        logins.push_back(std::move(login));
    return logins;
}

} // namespace breakwater::access
