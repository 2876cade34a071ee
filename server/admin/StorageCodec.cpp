// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/StorageCodec.h"

#include "admin/FieldError.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakwater::admin {
namespace {

QJsonObject toJson(const ScheduleSpec &spec)
{
    return {{u"kind"_s, static_cast<int>(spec.kind)},
            {u"minute"_s, spec.minute},
            {u"hour"_s, spec.hour},
            {u"weekday"_s, spec.weekday},
            {u"cron"_s, spec.cron}};
}

ScheduleSpec scheduleFrom(const QJsonValue &value, const ScheduleSpec &standard)
{
    if (!value.isObject())
        return standard;
    ScheduleSpec spec;
    spec.kind = static_cast<ScheduleSpec::Kind>(value[u"kind"_s].toInt());
    spec.minute = value[u"minute"_s].toInt();
    spec.hour = value[u"hour"_s].toInt();
    spec.weekday = value[u"weekday"_s].toInt();
    spec.cron = value[u"cron"_s].toString();
    return spec;
}

Result<void> checkSchedule(const QString &field, const ScheduleSpec &spec)
{
    const bool usesHour = spec.kind == ScheduleSpec::Kind::Daily || spec.kind == ScheduleSpec::Kind::Weekly;
    const bool usesMinute = usesHour || spec.kind == ScheduleSpec::Kind::Hourly;
    if (usesMinute && (spec.minute < 0 || spec.minute > 59))
        return badField(field, u"no minute"_s, {{u"value"_s, QString::number(spec.minute)}});
    if (usesHour && (spec.hour < 0 || spec.hour > 23))
        return badField(field, u"no hour"_s, {{u"value"_s, QString::number(spec.hour)}});
    if (spec.kind == ScheduleSpec::Kind::Weekly && (spec.weekday < 1 || spec.weekday > 7))
        return badField(field, u"no day of the week"_s, {{u"value"_s, QString::number(spec.weekday)}});
    if (spec.kind == ScheduleSpec::Kind::Custom) {
        if (const auto cron = CronExpression::parse(spec.cron); !cron)
            return badField(
                field, cron.error().detail,
                {{u"value"_s, spec.cron}, {u"reason"_s, u"cron."_s + cron.error().params.value(u"field"_s)}});
    }
    return {};
}

} // namespace

QString storageSettingsToJson(const StorageSettings &settings)
{
    const QJsonObject object {{u"freeFloor"_s, settings.freeFloorBytes},
                              {u"lowMark"_s, settings.lowMarkPercent},
                              {u"grace"_s, settings.graceMinutes},
                              {u"trash"_s, settings.trashHours},
                              {u"parts"_s, settings.partDays},
                              {u"nodesUse"_s, settings.nodesUseDays},
                              {u"collection"_s, toJson(settings.collection)},
                              {u"scrub"_s, toJson(settings.scrub)},
                              {u"scrubRate"_s, settings.scrubBytesPerSecond}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StorageSettings storageSettingsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    StorageSettings settings;
    settings.freeFloorBytes = object[u"freeFloor"_s].toInteger(settings.freeFloorBytes);
    settings.lowMarkPercent = object[u"lowMark"_s].toInt(settings.lowMarkPercent);
    settings.graceMinutes = object[u"grace"_s].toInt(settings.graceMinutes);
    settings.trashHours = object[u"trash"_s].toInt(settings.trashHours);
    settings.partDays = object[u"parts"_s].toInt(settings.partDays);
    settings.nodesUseDays = object[u"nodesUse"_s].toInt(settings.nodesUseDays);
    settings.collection = scheduleFrom(object[u"collection"_s], settings.collection);
    settings.scrub = scheduleFrom(object[u"scrub"_s], settings.scrub);
    settings.scrubBytesPerSecond = object[u"scrubRate"_s].toInteger(settings.scrubBytesPerSecond);
    return settings;
}

Result<void> checkStorageSettings(const StorageSettings &settings)
{
    const auto inRange = [](const QString &field, qint64 value, qint64 lowest, qint64 highest) -> Result<void> {
        if (value >= lowest && value <= highest)
            return {};
        return badField(field, u"between %1 and %2"_s.arg(lowest).arg(highest),
                        {{u"value"_s, QString::number(value)},
                         {u"lowest"_s, QString::number(lowest)},
                         {u"highest"_s, QString::number(highest)}});
    };
    constexpr qint64 petabyte = 1'000'000'000'000'000;
    for (const auto &checked : {
             inRange(u"freeFloor"_s, settings.freeFloorBytes, 0, petabyte),
             inRange(u"lowMark"_s, settings.lowMarkPercent, 10, 99),
             inRange(u"grace"_s, settings.graceMinutes, 1, 7 * 24 * 60),
             inRange(u"trash"_s, settings.trashHours, 0, 365 * 24),
             inRange(u"parts"_s, settings.partDays, 1, 365),
             inRange(u"nodesUse"_s, settings.nodesUseDays, 0, 3650),
             inRange(u"scrubRate"_s, settings.scrubBytesPerSecond, 0, petabyte),
             checkSchedule(u"collection"_s, settings.collection),
             checkSchedule(u"scrub"_s, settings.scrub),
         }) {
        if (!checked)
            return checked;
    }
    return {};
}

maintenance::Schedule scheduleOf(const ScheduleSpec &spec)
{
    switch (spec.kind) {
    case ScheduleSpec::Kind::Never: return {};
    case ScheduleSpec::Kind::Hourly: return maintenance::Schedule::hourly(spec.minute);
    case ScheduleSpec::Kind::Daily: return maintenance::Schedule::daily(spec.hour, spec.minute);
    case ScheduleSpec::Kind::Weekly: return maintenance::Schedule::weekly(spec.weekday, spec.hour, spec.minute);
    case ScheduleSpec::Kind::Custom:
        if (auto cron = CronExpression::parse(spec.cron))
            return maintenance::Schedule(std::move(cron).value());
        return {};
    }
    return {};
}

} // namespace breakwater::admin
