// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/Schedule.h"

using namespace Qt::StringLiterals;

namespace breakwater::maintenance {
namespace {

/// Of numbers that are in range.
Schedule fromCron(const QString &text)
{
    auto cron = CronExpression::parse(text);
    Q_ASSERT(cron);
    return cron ? Schedule(std::move(cron).value()) : Schedule();
}

} // namespace

Schedule Schedule::hourly(int minute)
{
    return fromCron(u"%1 * * * *"_s.arg(minute));
}

Schedule Schedule::daily(int hour, int minute)
{
    return fromCron(u"%1 %2 * * *"_s.arg(minute).arg(hour));
}

Schedule Schedule::weekly(int weekday, int hour, int minute)
{
    return fromCron(u"%1 %2 * * %3"_s.arg(minute).arg(hour).arg(weekday));
}

} // namespace breakwater::maintenance
