// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/StorageTypes.h"

#include <optional>

#include <QDateTime>
#include <QString>

// How single values are written: by the configuration file, by its export, and by whoever checks what a person
// typed. Pure functions.
namespace breakwater::configuration {

struct ListenText
{
    QString address; ///< numeric, without brackets
    quint16 port = 0; ///< 0: any free one
    bool operator==(const ListenText &) const = default;
};

/// "127.0.0.1:8443", "[::1]:8443". Host names are not taken: they may resolve to what nobody meant.
std::optional<ListenText> parseListen(const QString &text);

/// A registry's address: http or https, a host, perhaps a port, and nothing else.
bool isUpstreamUrl(const QString &text);

/// "90s", "10m", "24h", "7d" in seconds; "always" is 0, "never" is -1.
std::optional<qint64> parseInterval(const QString &text);
QString formatInterval(qint64 seconds);

/// "200GiB", "50 GB", "1.5T", "1048576" in bytes; "none" is 0. Decimal and binary units as their names say.
std::optional<qint64> parseSize(const QString &text);
QString formatSize(qint64 bytes);

/// "never", "hourly" or "hourly :30", "daily 03:30", "sunday 03:30", or the five fields of cron, which stand as they
/// are; what cron says is checked elsewhere.
std::optional<admin::ScheduleSpec> parseSchedule(const QString &text);
QString formatSchedule(const admin::ScheduleSpec &schedule);

/// "never" is an invalid time; "2027-01-01" is the start of that day in UTC; a time without a zone is UTC.
struct Expiry
{
    QDateTime at;
};
std::optional<Expiry> parseExpiry(const QString &text);
QString formatExpiry(const QDateTime &at);

} // namespace breakwater::configuration
