// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/RefusalBook.h"

#include <algorithm>

namespace breakwater::admin {

RefusalBook::Page &RefusalBook::pageOf(const access::RefusedLogin &login)
{
    Key key {login.peerAddress, login.userName, login.reason};
    const MonotonicTime now = m_clock.monotonic();
    if (now - m_dayBegan >= std::chrono::hours(24)) {
        m_dayBegan = now;
        m_rowsToday = 0;
    }
    const bool isNew = !m_pages.contains(key);
    if (isNew && m_pages.size() >= maxKinds) {
        std::erase_if(m_pages, [now](const auto &entry) {
            return entry.second.pending.count == 0 && now - entry.second.writtenAt >= interval;
        });
    }
    if (m_rowsToday >= maxRowsADay || (isNew && m_pages.size() >= maxKinds))
        key = {std::string(), std::string(), access::RefusalReason::WrongSecret};
    const auto [it, added] = m_pages.try_emplace(key);
    if (added || it->second.pending.count == 0) {
        it->second.pending = login;
        it->second.pending.count = 0;
        std::tie(it->second.pending.peerAddress, it->second.pending.userName, it->second.pending.reason) = key;
    }
    return it->second;
}

void RefusalBook::add(const std::vector<access::RefusedLogin> &logins)
{
    for (const access::RefusedLogin &login : logins)
        pageOf(login).pending.count += login.count;
}

std::vector<access::RefusedLogin> RefusalBook::due(bool all)
{
    std::vector<access::RefusedLogin> rows;
    const MonotonicTime now = m_clock.monotonic();
    for (auto &[key, page] : m_pages) {
        const bool isDue = all || !page.wasWritten || now - page.writtenAt >= interval;
        if (page.pending.count == 0 || !isDue)
            continue;
        rows.push_back(page.pending);
        page.pending.count = 0;
        page.writtenAt = now;
        page.wasWritten = true;
        ++m_rowsToday;
    }
    return rows;
}

bool RefusalBook::isWaiting() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const auto &entry) { return entry.second.pending.count > 0; });
}

} // namespace breakwater::admin
