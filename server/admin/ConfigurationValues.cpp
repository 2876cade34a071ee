// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConfigurationValues.h"

#include <algorithm>
#include <cmath>

#include <arpa/inet.h>

#include <QTimeZone>
#include <QUrl>

namespace breakwater::configuration {
namespace {

using namespace Qt::StringLiterals;

struct Unit
{
    QLatin1String name;
    qint64 factor;
};

constexpr Unit timeUnits[] = {
    {QLatin1String("s"), 1},
    {QLatin1String("m"), 60},
    {QLatin1String("h"), 3600},
    {QLatin1String("d"), 86400},
};

constexpr qint64 kib = 1024;
constexpr Unit sizeUnits[] = {
    {QLatin1String("B"), 1},
    {QLatin1String("KB"), 1000},
    {QLatin1String("MB"), 1000LL * 1000},
    {QLatin1String("GB"), 1000LL * 1000 * 1000},
    {QLatin1String("TB"), 1000LL * 1000 * 1000 * 1000},
    {QLatin1String("KiB"), kib},
    {QLatin1String("MiB"), kib *kib},
    {QLatin1String("GiB"), kib *kib *kib},
    {QLatin1String("TiB"), kib *kib *kib *kib},
};

constexpr qint64 maxIntervalSeconds = 10LL * 365 * 86400;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAddress(const QString &text, int family)
{
    unsigned char bytes[sizeof(in6_addr)];
    return inet_pton(family, text.toLatin1().constData(), bytes) == 1;
}

QStringList weekdays()
{
    return {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
}

} // namespace

std::optional<ListenText> parseListen(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    if (colon < 1)
        return std::nullopt;
    ListenText result;
    result.address = text.left(colon);
    const bool bracketed = result.address.startsWith(u'[') && result.address.endsWith(u']');
    if (bracketed)
        result.address = result.address.mid(1, result.address.size() - 2);
    bool numeric = false;
    const QString port = text.mid(colon + 1);
    result.port = port.toUShort(&numeric);
    if (!numeric || port.startsWith(u'+') || !isAddress(result.address, bracketed ? AF_INET6 : AF_INET))
        return std::nullopt;
    return result;
}

bool isUpstreamUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s) && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.port() != 0;
}

std::optional<qint64> parseInterval(const QString &text)
{
    if (text == u"always"_s || text == u"0"_s)
        return 0;
    if (text == u"never"_s)
        return -1;
    for (const Unit &unit : timeUnits) {
        if (!text.endsWith(unit.name))
            continue;
        const QString number = text.chopped(unit.name.size());
        const bool numeric = !number.isEmpty() && std::all_of(number.begin(), number.end(), isDigit);
        bool inRange = false;
        const qint64 count = number.toLongLong(&inRange);
        if (!numeric || !inRange || count > maxIntervalSeconds / unit.factor)
            return std::nullopt;
        return count * unit.factor;
    }
    return std::nullopt;
}

QString formatInterval(qint64 seconds)
{
    if (seconds < 0)
        return u"never"_s;
    if (seconds == 0)
        return u"always"_s;
    Unit best = timeUnits[0];
    for (const Unit &unit : timeUnits) {
        if (seconds % unit.factor == 0)
            best = unit;
    }
    return QString::number(seconds / best.factor) + best.name;
}

std::optional<qint64> parseSize(const QString &text)
{
    if (text == u"none"_s)
        return 0;
    qsizetype digits = 0;
    while (digits < text.size() && (isDigit(text[digits]) || text[digits] == u'.'))
        ++digits;
    bool numeric = false;
    const double number = text.left(digits).toDouble(&numeric);
    const QString unitName = text.mid(digits).trimmed();
    if (!numeric)
        return std::nullopt;
    for (const Unit &unit : sizeUnits) {
        const bool matches = unitName == unit.name || (unitName.isEmpty() && unit.factor == 1)
            || (unitName.size() == 1 && unitName.compare(unit.name.left(1), Qt::CaseInsensitive) == 0
                && unit.name.size() == 2);
        const double bytes = number * static_cast<double>(unit.factor);
        if (matches && bytes < 9e15)
            return static_cast<qint64>(std::llround(bytes));
    }
    return std::nullopt;
}

QString formatSize(qint64 bytes)
{
    if (bytes <= 0)
        return u"none"_s;
    Unit best = sizeUnits[0];
    for (const Unit &unit : sizeUnits) {
        if (bytes % unit.factor == 0 && unit.factor > best.factor)
            best = unit;
    }
    return QString::number(bytes / best.factor) + best.name;
}

std::optional<Expiry> parseExpiry(const QString &text)
{
    if (text == u"never"_s)
        return Expiry {};
    if (text.size() == 10) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional(Expiry {QDateTime(date, QTime(0, 0), QTimeZone::utc())}) : std::nullopt;
    }
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid() || !text.contains(u'T'))
        return std::nullopt;
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone::utc());
    return Expiry {at.toUTC()};
}

QString formatExpiry(const QDateTime &at)
{
    if (!at.isValid())
        return u"never"_s;
    const QDateTime utc = at.toUTC();
    if (utc.time() == QTime(0, 0))
        return utc.date().toString(Qt::ISODate);
    return utc.toString(Qt::ISODateWithMs);
}

std::optional<admin::ScheduleSpec> parseSchedule(const QString &text)
{
    using Kind = admin::ScheduleSpec::Kind;
    const QStringList words = text.simplified().toLower().split(u' ');
    admin::ScheduleSpec schedule;
    if (words.size() == 5) {
        schedule.kind = Kind::Custom;
        schedule.cron = text.simplified();
        return schedule;
    }
    if (words.size() > 2)
        return std::nullopt;
    if (words.first() == "never"_L1 && words.size() == 1)
        return schedule;
    if (words.first() == "hourly"_L1) {
        schedule.kind = Kind::Hourly;
        bool isNumber = true;
        if (words.size() == 2)
            schedule.minute = words.at(1).startsWith(u':') ? words.at(1).mid(1).toInt(&isNumber) : -1;
        return isNumber && schedule.minute >= 0 && schedule.minute < 60 ? std::optional(schedule) : std::nullopt;
    }
    const auto weekday = weekdays().indexOf(words.first());
    if (words.first() != "daily"_L1 && weekday < 0)
        return std::nullopt;
    schedule.kind = weekday < 0 ? Kind::Daily : Kind::Weekly;
    if (weekday >= 0)
        schedule.weekday = static_cast<int>(weekday) + 1;
    const QTime time = words.size() == 2 ? QTime::fromString(words.at(1), u"H:mm"_s) : QTime(3, 30);
    if (!time.isValid())
        return std::nullopt;
    schedule.hour = time.hour();
    schedule.minute = time.minute();
    return schedule;
}

QString formatSchedule(const admin::ScheduleSpec &schedule)
{
    using Kind = admin::ScheduleSpec::Kind;
    const QString time = QTime(schedule.hour, schedule.minute).toString(u"HH:mm"_s);
    switch (schedule.kind) {
    case Kind::Never: return u"never"_s;
    case Kind::Hourly: return u"hourly :%1"_s.arg(schedule.minute, 2, 10, QLatin1Char('0'));
    case Kind::Daily: return u"daily "_s + time;
    case Kind::Weekly: return weekdays().value(schedule.weekday - 1) + u' ' + time;
    case Kind::Custom: return schedule.cron;
    }
    return {};
}

} // namespace breakwater::configuration
