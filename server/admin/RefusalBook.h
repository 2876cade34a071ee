// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RefusedLogins.h"
#include "base/Clock.h"

#include <map>
#include <tuple>
#include <vector>

namespace breakwater::admin {

/// Which refused log-ins become rows of the log, so that a flood fills neither the log nor the disk: the first of its
/// kind at once, the rest of ten minutes as one row; at most 64 kinds at a time and 1,000 rows a day, past which all
/// are one kind. Control thread.
class RefusalBook
{
public:
    static constexpr std::chrono::minutes interval {10};
    static constexpr std::size_t maxKinds = 64;
    static constexpr int maxRowsADay = 1000;

    explicit RefusalBook(const Clock &clock) : m_clock(clock), m_dayBegan(clock.monotonic()) { }

    void add(const std::vector<access::RefusedLogin> &logins);
    /// Those whose time has come; `all`: whatever waits.
    std::vector<access::RefusedLogin> due(bool all);
    bool isWaiting() const; ///< something will be due later

private:
    using Key = std::tuple<std::string, std::string, access::RefusalReason>;
    struct Page
    {
        access::RefusedLogin pending; ///< count 0: nothing
        MonotonicTime writtenAt {};
        bool wasWritten = false;
    };
    Page &pageOf(const access::RefusedLogin &login);

    const Clock &m_clock;
    std::map<Key, Page> m_pages;
    MonotonicTime m_dayBegan;
    int m_rowsToday = 0;
};

} // namespace breakwater::admin
