// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/StorageReader.h"

#include "admin/ConfigurationValues.h"
#include "admin/ProjectPolicyReader.h"
#include "base/CronExpression.h"

#include <QDir>

namespace breakwater::configuration {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;
constexpr qint64 day = 86400;

/// A time in whole units; `none`, where it is allowed, is 0.
template<typename Target>
auto time(Target &target, qint64 unitSeconds, const QString &none)
{
    return [&target, unitSeconds, none](const YamlValue &value) {
        const auto text = value.text();
        if (!text)
            return;
        const auto seconds = !none.isEmpty() && *text == none ? std::optional<qint64>(0) : parseInterval(*text);
        if (seconds && *seconds >= 0 && *seconds % unitSeconds == 0 && (*seconds > 0 || *text == none)) {
            target = static_cast<int>(*seconds / unitSeconds);
            return;
        }
        const QString unit = unitSeconds == minute ? u"minutes, such as 60m"_s
            : unitSeconds == hour                  ? u"hours, such as 24h"_s
                                                   : u"days, such as 30d"_s;
        value.fail(none.isEmpty() ? u"is no time in whole %1"_s.arg(unit)
                                  : u"is no time in whole %1, and not %2"_s.arg(unit, none));
    };
}

template<typename Target>
auto size(Target &target, const QString &example)
{
    return [&target, example](const YamlValue &value) {
        const auto text = value.text();
        const auto bytes = text ? parseSize(*text) : std::nullopt;
        if (bytes)
            target = *bytes;
        else if (text)
            value.fail(u"is no size; write for example %1, or none"_s.arg(example));
    };
}

auto schedule(std::optional<admin::ScheduleSpec> &target)
{
    return [&target](const YamlValue &value) {
        const auto text = value.text();
        target = text ? parseSchedule(*text) : std::nullopt;
        if (text && !target) {
            value.fail(
                u"is no schedule; write never, hourly :30, daily 03:30, sunday 03:30, or five fields as in cron, "
                "such as \"30 3 1 * *\""_s);
        } else if (target && target->kind == admin::ScheduleSpec::Kind::Custom) {
            if (const auto cron = CronExpression::parse(target->cron); !cron)
                value.fail(u"is %1"_s.arg(cron.error().detail));
        }
    };
}

void readKeepLast(const YamlValue &item, QList<admin::KeepLastRule> &rules)
{
    admin::KeepLastRule rule;
    readTagRule(item, rule.pattern, rule.kind,
                {{u"count"_s,
                  [&rule](const YamlValue &value) {
                      const auto text = value.text();
                      bool isNumber = false;
                      rule.count = text ? text->toInt(&isNumber) : 0;
                      if (text && (!isNumber || rule.count < 1))
                          value.fail(u"must be a number from 1 on"_s);
                  },
                  true}});
    rules.append(rule);
}

} // namespace

StorageSection readStorage(const YamlValue &section)
{
    StorageSection storage;
    storage.line = section.line();
    section.readMap({
        {u"folder"_s,
         [&](const YamlValue &value) {
             const auto text = value.text();
             if (text && text->startsWith(u'/'))
                 storage.folder = QDir::cleanPath(*text);
             else if (text)
                 value.fail(u"must be an absolute path, such as /mnt/big/breakwater-store"_s);
         }},
        {u"free_floor"_s, size(storage.freeFloorBytes, u"5GB"_s)},
        {u"low_mark"_s,
         [&](const YamlValue &value) {
             const auto text = value.text();
             bool isNumber = false;
             const int percent = text && text->endsWith(u'%') ? text->chopped(1).trimmed().toInt(&isNumber) : 0;
             if (isNumber && percent >= 10 && percent <= 99)
                 storage.lowMarkPercent = percent;
             else if (text)
                 value.fail(u"must be from 10% to 99%"_s);
         }},
        {u"grace"_s, time(storage.graceMinutes, minute, {})},
        {u"trash"_s, time(storage.trashHours, hour, u"off"_s)},
        {u"keep_parts"_s, time(storage.partDays, day, {})},
        {u"keep_what_nodes_use"_s, time(storage.nodesUseDays, day, u"off"_s)},
        {u"collect"_s, schedule(storage.collection)},
        {u"scrub"_s, schedule(storage.scrub)},
        {u"scrub_rate"_s, size(storage.scrubBytesPerSecond, u"50MB (a second)"_s)},
    });
    return storage;
}

AuditSection readAudit(const YamlValue &section)
{
    AuditSection audit;
    audit.line = section.line();
    section.readMap({{u"keep"_s, time(audit.keepDays, day, u"forever"_s)}});
    return audit;
}

std::vector<YamlValue::Field> projectSpaceFields(admin::ProjectSpec &spec)
{
    return {
        {u"quota"_s, size(spec.quotaBytes, u"50GiB"_s)},
        {u"retention"_s,
         [&spec](const YamlValue &value) {
             admin::RetentionSpec &retention = spec.retention;
             value.readMap({
                 {u"unused"_s, time(retention.unusedDays, day, u"off"_s)},
                 {u"untagged"_s, time(retention.untaggedDays, day, u"off"_s)},
                 {u"keep_last"_s,
                  [&retention](const YamlValue &list) {
                      for (const YamlValue &item : list.list().value_or(std::vector<YamlValue>()))
                          readKeepLast(item, retention.keepLast);
                  }},
             });
         }},
    };
}

} // namespace breakwater::configuration
