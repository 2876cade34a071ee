// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QString>

#include <bitset>

namespace breakwater {

/// Five fields as in crontab(5): minute, hour, day of month, month, day of week (0 and 7 are Sunday); numbers, lists,
/// ranges, steps and the English three-letter names of months and days. When both days are restricted, either one
/// suffices. No library of Debian 12 does this in C++.
class CronExpression
{
public:
    /// InvalidArgument with params "field" ("minute" ...) and "value"; "field" is "count" for another number of fields.
    static Result<CronExpression> parse(const QString &text);

    /// The first minute after `after` that fits, in its time zone; invalid when there is none within five years
    /// ("30 February"). A time that a clock change leaves out runs at the first minute behind the gap, and one that it
    /// repeats runs once.
    QDateTime next(const QDateTime &after) const;

    bool operator==(const CronExpression &) const = default;

private:
    bool matchesDay(const QDate &date) const;

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days; ///< 1 to 31
    std::bitset<13> m_months; ///< 1 to 12
    std::bitset<7> m_weekdays; ///< 0 Sunday to 6
    bool m_anyDay = true;
    bool m_anyWeekday = true;
};

} // namespace breakwater
