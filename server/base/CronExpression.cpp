// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CronExpression.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace breakwater {
namespace {

struct Field
{
    const char *name;
    int lowest;
    int highest;
    QStringList names; ///< of lowest and what follows
};

Error refused(const Field &field, const QString &value)
{
    return Error(ErrorCode::InvalidArgument, u"no %1 of a cron schedule"_s.arg(QLatin1String(field.name)),
                 {{u"field"_s, QLatin1String(field.name)}, {u"value"_s, value}});
}

std::optional<int> numberOf(const Field &field, const QString &text)
{
    if (const auto named = field.names.indexOf(text.toLower()); named >= 0)
        return field.lowest + static_cast<int>(named);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || text.startsWith(u'+') || number < field.lowest || number > field.highest)
        return std::nullopt;
    return number;
}

/// Calls `set` with each number that the field's text stands for.
template<typename Set>
Result<void> readField(const Field &field, const QString &text, Set set)
{
    for (const QString &part : text.split(u',')) {
        const QStringList stepped = part.split(u'/');
        int step = 1;
        if (stepped.size() == 2) {
            bool isNumber = false;
            step = stepped.at(1).toInt(&isNumber);
            if (!isNumber || step < 1)
                return refused(field, text);
        } else if (stepped.size() != 1) {
            return refused(field, text);
        }
        int first = field.lowest;
        int last = field.highest;
        if (stepped.first() != "*"_L1) {
            const QStringList ends = stepped.first().split(u'-');
            const auto from = numberOf(field, ends.first());
            const auto to = ends.size() == 2 ? numberOf(field, ends.at(1)) : from;
            if (!from || !to || ends.size() > 2 || *to < *from)
                return refused(field, text);
            first = *from;
            last = ends.size() == 1 && stepped.size() == 2 ? field.highest : *to;
        }
        for (int number = first; number <= last; number += step)
            set(number);
    }
    return {};
}

/// In the zone of `like`. A clock change leaves out three hours at most.
QDateTime atOrBehindGap(const QDateTime &like, const QDate &date, const QTime &time)
{
    constexpr int gapMinutes = 180;
    QDateTime candidate = like;
    for (int minute = 0; minute <= gapMinutes; ++minute) {
        candidate.setDate(date);
        candidate.setTime(time.addSecs(minute * 60));
        if (candidate.isValid() && candidate.date() == date)
            return candidate;
    }
    return {};
}

} // namespace

Result<CronExpression> CronExpression::parse(const QString &text)
{
    static const QList<Field> fields {
        {"minute", 0, 59, {}},
        {"hour", 0, 23, {}},
        {"day", 1, 31, {}},
        {"month",
         1,
         12,
         {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s,
          u"dec"_s}},
        {"weekday", 0, 7, {u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s}},
    };
    const QStringList texts = text.simplified().split(u' ');
    if (texts.size() != fields.size()) {
        return Error(ErrorCode::InvalidArgument, u"a cron schedule has five fields"_s,
                     {{u"field"_s, u"count"_s}, {u"value"_s, text}});
    }
    CronExpression cron;
    cron.m_anyDay = texts.at(2).startsWith(u'*');
    cron.m_anyWeekday = texts.at(4).startsWith(u'*');
    const auto setAll = [&](int field, auto set) { return readField(fields.at(field), texts.at(field), set); };
    for (const auto &read : {
             setAll(0, [&](int number) { cron.m_minutes.set(static_cast<std::size_t>(number)); }),
             setAll(1, [&](int number) { cron.m_hours.set(static_cast<std::size_t>(number)); }),
             setAll(2, [&](int number) { cron.m_days.set(static_cast<std::size_t>(number)); }),
             setAll(3, [&](int number) { cron.m_months.set(static_cast<std::size_t>(number)); }),
             setAll(4, [&](int number) { cron.m_weekdays.set(static_cast<std::size_t>(number % 7)); }),
         }) {
        if (!read)
            return read.error();
    }
    return cron;
}

bool CronExpression::matchesDay(const QDate &date) const
{
    if (!m_months.test(static_cast<std::size_t>(date.month())))
        return false;
    const bool day = m_days.test(static_cast<std::size_t>(date.day()));
    const bool weekday = m_weekdays.test(static_cast<std::size_t>(date.dayOfWeek() % 7));
    if (m_anyDay || m_anyWeekday)
        return day && weekday;
    return day || weekday;
}

QDateTime CronExpression::next(const QDateTime &after) const
{
    constexpr int daysOfFiveYears = 5 * 366;
    QDate date = after.date();
    for (int i = 0; i <= daysOfFiveYears; ++i, date = date.addDays(1)) {
        if (!matchesDay(date))
            continue;
        for (int hour = 0; hour < 24; ++hour) {
            if (!m_hours.test(static_cast<std::size_t>(hour)))
                continue;
            for (int minute = 0; minute < 60; ++minute) {
                if (!m_minutes.test(static_cast<std::size_t>(minute)))
                    continue;
                const QDateTime candidate = atOrBehindGap(after, date, QTime(hour, minute));
                if (candidate.isValid() && candidate > after)
                    return candidate;
            }
        }
    }
    return {};
}

} // namespace breakwater
