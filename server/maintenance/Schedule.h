// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CronExpression.h"

#include <optional>

namespace breakwater::maintenance {

/// When a job is due. No expression: never.
class Schedule
{
public:
    Schedule() = default;
    explicit Schedule(CronExpression cron) : m_cron(std::move(cron)) { }

    static Schedule hourly(int minute);
    static Schedule daily(int hour, int minute);
    static Schedule weekly(int weekday, int hour, int minute); ///< 1 Monday to 7 Sunday

    bool isNever() const { return !m_cron; }
    /// In local time; invalid when there is none.
    QDateTime next(const QDateTime &after) const { return m_cron ? m_cron->next(after.toLocalTime()) : QDateTime(); }

    bool operator==(const Schedule &) const = default;

private:
    std::optional<CronExpression> m_cron;
};

} // namespace breakwater::maintenance
