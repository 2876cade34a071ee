// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/LimitKeeper.h"

#include "admin/Conversions.h"
#include "catalog/SettingStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace breakwater::admin {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

constexpr std::chrono::minutes betweenBudgets {1};

QString keyOf(qint64 upstreamId)
{
    return u"upstream.limit.%1"_s.arg(upstreamId);
}

qint64 secondsOf(WallTime time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

WallTime timeOf(const QJsonValue &value)
{
    return WallTime(std::chrono::seconds(value.toInteger()));
}

QString textOf(const upstream::RememberedLimit &limit)
{
    QJsonObject object;
    if (limit.budget) {
        const auto put = [&object](const QString &key, const std::optional<std::int64_t> &number) {
            if (number)
                object.insert(key, static_cast<qint64>(*number));
        };
        put(u"limit"_s, limit.budget->limit);
        put(u"remaining"_s, limit.budget->remaining);
        put(u"window"_s, limit.budget->windowSeconds);
        object.insert(u"source"_s, QString::fromStdString(limit.budget->source));
        object.insert(u"observed"_s, secondsOf(limit.budget->observedAt));
    }
    if (limit.cooldownUntil) {
        object.insert(u"cooldown"_s, secondsOf(*limit.cooldownUntil));
        object.insert(u"onlyPulls"_s, limit.onlyPulls);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

upstream::RememberedLimit limitOf(const upstream::UpstreamStatus &status)
{
    return {status.budget, status.cooldownUntil, status.cooldownOnlyPulls};
}

upstream::RememberedLimit limitOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    upstream::RememberedLimit limit;
    if (object.contains(u"observed"_s)) {
        const auto number = [&object](const QString &key) {
            return object.contains(key) ? std::optional<std::int64_t>(object[key].toInteger()) : std::nullopt;
        };
        limit.budget
            = upstream::BudgetReading {number(u"limit"_s), number(u"remaining"_s), number(u"window"_s),
                                       object[u"source"_s].toString().toStdString(), timeOf(object[u"observed"_s])};
    }
    if (object.contains(u"cooldown"_s))
        limit.cooldownUntil = timeOf(object[u"cooldown"_s]);
    limit.onlyPulls = object[u"onlyPulls"_s].toBool();
    return limit;
}

} // namespace

void LimitKeeper::restore(qint64 upstreamId)
{
    const auto text = catalog::SettingStore(m_rooms.database).value(keyOf(upstreamId));
    if (!text || !*text)
        return;
    const upstream::RememberedLimit limit = limitOf(**text);
    m_kept[upstreamId] = {limit, m_rooms.clock.monotonic()};
    m_rooms.engine.upstreams().restoreLimit(upstreamId, limit);
}

void LimitKeeper::note(qint64 upstreamId, const upstream::UpstreamStatus &status)
{
    const upstream::RememberedLimit now = limitOf(status);
    const Kept &kept = m_kept[upstreamId];
    if (kept.limit == now)
        return;
    // A reading that was dropped is another account's: it must not come back.
    const bool urgent = kept.limit.cooldownUntil != now.cooldownUntil || kept.limit.onlyPulls != now.onlyPulls
        || !kept.limit.budget || !now.budget;
    if (urgent || m_rooms.clock.monotonic() - kept.writtenAt >= betweenBudgets)
        write(upstreamId, now);
}

void LimitKeeper::noteNow(qint64 upstreamId, const upstream::UpstreamStatus &status)
{
    const upstream::RememberedLimit now = limitOf(status);
    if (!(m_kept[upstreamId].limit == now))
        write(upstreamId, now);
}

void LimitKeeper::write(qint64 upstreamId, const upstream::RememberedLimit &limit)
{
    const auto stored = catalog::SettingStore(m_rooms.database).set(keyOf(upstreamId), textOf(limit));
    if (!stored)
        qCWarning(log) << "an upstream's limit could not be kept:" << stored.error().toLogLine();
    m_kept[upstreamId] = {limit, m_rooms.clock.monotonic()};
}

void LimitKeeper::forget(qint64 upstreamId)
{
    m_kept.erase(upstreamId);
    (void)catalog::SettingStore(m_rooms.database).remove(keyOf(upstreamId)); // its number is never used again
}

} // namespace breakwater::admin
