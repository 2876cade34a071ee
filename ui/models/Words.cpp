// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Words.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace breakwater::ui::words {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString span(qint64 seconds)
{
    if (seconds < minute)
        return Tr::tr("%n s", "seconds, abbreviated", static_cast<int>(seconds));
    if (seconds < hour)
        return Tr::tr("%n min", "minutes, abbreviated", static_cast<int>(seconds / minute));
    if (seconds < 2 * day)
        return Tr::tr("%n h", "hours, abbreviated", static_cast<int>(seconds / hour));
    return Tr::tr("%n days", nullptr, static_cast<int>(seconds / day));
}

} // namespace

QString bytes(qint64 size)
{
    return QLocale().formattedDataSize(size,
                                       size < 10'000'000'000 && size >= 1'000'000'000 ? 2
                                           : size < 1000                              ? 0
                                                                                      : 1,
                                       QLocale::DataSizeSIFormat);
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString percent(double share)
{
    // 100 % is said only of what is whole.
    const int value = share >= 1.0 ? 100 : std::min(99, static_cast<int>(std::lround(share * 100.0)));
    return Tr::tr("%1 %", "percentage").arg(QLocale().toString(value));
}

QString shortDigest(const QString &digest)
{
    const auto colon = digest.indexOf(u':');
    return colon < 0 ? digest.left(12) : digest.left(colon + 13);
}

QString dateTime(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : Tr::tr("never");
}

QString ago(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return Tr::tr("never");
    const qint64 seconds = when.secsTo(now);
    if (seconds < 10)
        return Tr::tr("just now");
    return Tr::tr("%1 ago", "a span of time").arg(span(seconds));
}

QString in(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return Tr::tr("never");
    const qint64 seconds = now.secsTo(when);
    if (seconds <= 0)
        return Tr::tr("now");
    return Tr::tr("in %1", "a span of time").arg(span(seconds));
}

QString duration(qint64 seconds)
{
    if (seconds >= hour && seconds < 2 * day && seconds % hour >= minute)
        return Tr::tr("%1 h %2 min")
            .arg(QLocale().toString(seconds / hour), QLocale().toString(seconds % hour / minute));
    return span(seconds);
}

QString projectReference(const QString &project, const QString &repository, const QString &reference)
{
    return u"%1/%2%3%4"_s.arg(project, repository, QString(reference.contains(u':') ? u'@' : u':'), reference);
}

QString images(int number)
{
    return number == 1 ? Tr::tr("1 image") : Tr::tr("%n images", nullptr, number);
}

QString tags(int number)
{
    return number == 1 ? Tr::tr("1 tag") : Tr::tr("%n tags", nullptr, number);
}

QString projects(int number)
{
    return number == 1 ? Tr::tr("1 project") : Tr::tr("%n projects", nullptr, number);
}

QString registries(int number)
{
    return number == 1 ? Tr::tr("1 registry") : Tr::tr("%n registries", nullptr, number);
}

Badge upstreamState(admin::UpstreamState state)
{
    switch (state) {
    case admin::UpstreamState::Unknown: return {Tr::tr("Not used yet"), u"unknown"_s, Tone::Muted};
    case admin::UpstreamState::Healthy: return {Tr::tr("Healthy"), u"good"_s, Tone::Good};
    case admin::UpstreamState::Slow: return {Tr::tr("Slow"), u"slow"_s, Tone::Warning};
    case admin::UpstreamState::Limited: return {Tr::tr("Rate limited"), u"limited"_s, Tone::Warning};
    case admin::UpstreamState::Failing: return {Tr::tr("Failing"), u"failed"_s, Tone::Critical};
    case admin::UpstreamState::Disabled: return {Tr::tr("Disabled"), u"disabled"_s, Tone::Muted};
    }
    return {};
}

Badge robotState(const admin::RobotInfo &robot, const QDateTime &now)
{
    if (robot.spec.disabled)
        return {Tr::tr("Disabled"), u"disabled"_s, Tone::Muted};
    const QDateTime expiry = robot.spec.expiresAt;
    if (robot.expired || (expiry.isValid() && expiry <= now))
        return {Tr::tr("Expired"), u"failed"_s, Tone::Critical};
    if (expiry.isValid() && now.daysTo(expiry) <= 14)
        return {Tr::tr("Expires soon"), u"warning"_s, Tone::Warning};
    if (robot.oldSecretUntil.isValid() && robot.oldSecretUntil > now)
        return {Tr::tr("Two secrets"), u"key"_s, Tone::Info};
    return {Tr::tr("Active"), u"good"_s, Tone::Good};
}

Badge tagFreshness(admin::TagFreshness freshness)
{
    switch (freshness) {
    case admin::TagFreshness::Fresh: return {Tr::tr("Fresh"), u"good"_s, Tone::Good};
    case admin::TagFreshness::Due: return {Tr::tr("Check due"), u"clock"_s, Tone::Info};
    case admin::TagFreshness::Stale: return {Tr::tr("Stale"), u"stale"_s, Tone::Warning};
    case admin::TagFreshness::GoneUpstream: return {Tr::tr("Gone upstream"), u"warning"_s, Tone::Warning};
    }
    return {};
}

Badge testOutcome(admin::TestOutcome outcome)
{
    switch (outcome) {
    case admin::TestOutcome::Running: return {Tr::tr("Testing"), u"running"_s, Tone::Info};
    case admin::TestOutcome::Passed: return {Tr::tr("Passed"), u"good"_s, Tone::Good};
    case admin::TestOutcome::Warning: return {Tr::tr("Passed with a warning"), u"warning"_s, Tone::Warning};
    case admin::TestOutcome::Failed: return {Tr::tr("Failed"), u"failed"_s, Tone::Critical};
    case admin::TestOutcome::Skipped: return {Tr::tr("Skipped"), u"disabled"_s, Tone::Muted};
    }
    return {};
}

QString testStep(admin::TestStep step)
{
    switch (step) {
    case admin::TestStep::Dns: return Tr::tr("Find the address (DNS)");
    case admin::TestStep::Tcp: return Tr::tr("Reach it (TCP)");
    case admin::TestStep::Tls: return Tr::tr("Trust its certificate (TLS)");
    case admin::TestStep::Ping: return Tr::tr("It speaks the registry API (/v2/)");
    case admin::TestStep::Token: return Tr::tr("Log in (token)");
    case admin::TestStep::RateLimit: return Tr::tr("Read its rate limit");
    case admin::TestStep::Manifest: return Tr::tr("Read a manifest");
    }
    return {};
}

QString budget(const std::optional<admin::RateBudget> &budget, const QDateTime &now)
{
    if (!budget)
        return Tr::tr("not told", "the upstream did not tell its rate limit");
    if (budget->cooldownUntil.isValid() && budget->cooldownUntil > now)
        return Tr::tr("used up, asks again %1").arg(in(budget->cooldownUntil, now));
    if (!budget->remaining)
        return Tr::tr("not told", "the upstream did not tell its rate limit");
    if (!budget->limit)
        return Tr::tr("%1 left", "pulls").arg(count(*budget->remaining));
    return Tr::tr("%1 of %2 left", "pulls").arg(count(*budget->remaining), count(*budget->limit));
}

QString freshnessInterval(qint64 seconds)
{
    if (seconds < 0)
        return Tr::tr("never again", "how often a tag is checked");
    if (seconds == 0)
        return Tr::tr("on each pull", "how often a tag is checked");
    return Tr::tr("every %1", "how often a tag is checked").arg(duration(seconds));
}

QString tagPatternKind(TagPattern::Kind kind)
{
    switch (kind) {
    case TagPattern::Kind::Glob: return Tr::tr("Pattern", "kind of a tag rule");
    case TagPattern::Kind::Regex: return Tr::tr("Expression", "kind of a tag rule");
    case TagPattern::Kind::Class: return Tr::tr("Kind of tag", "kind of a tag rule");
    }
    return {};
}

QString tagClass(const QString &name)
{
    const auto known = tagClassNamed(name.toStdString());
    if (!known)
        return name;
    switch (*known) {
    case TagClass::Version: return Tr::tr("Versions (1.27.3, v2.0)");
    case TagClass::Major: return Tr::tr("Major versions (16, v2)");
    case TagClass::Minor: return Tr::tr("Minor versions (1.27)");
    case TagClass::Date: return Tr::tr("Dates (20240501, 2024.05)");
    case TagClass::DigestLike: return Tr::tr("Commits (sha-abcdef0)");
    case TagClass::LatestLike: return Tr::tr("Moving names (latest, edge)");
    }
    return name;
}

QString tagPattern(const admin::FreshnessRule &rule)
{
    return rule.kind == TagPattern::Kind::Class ? tagClass(rule.pattern) : rule.pattern;
}

QString tagPatternProblem(const Error &error)
{
    const QString reason = error.params.value(QStringLiteral("reason"));
    if (reason == QLatin1String("empty"))
        return Tr::tr("It has no pattern. Use * for all tags.");
    if (reason == QLatin1String("long"))
        return Tr::tr("It is longer than %1 characters.").arg(count(TagPattern::maxLength));
    if (reason == QLatin1String("costly"))
        return Tr::tr("It could take very long to match. Avoid repetitions inside repetitions, such as (a+)+.");
    if (reason == QLatin1String("class"))
        return Tr::tr("There is no such kind of tags.");
    return Tr::tr("It is no valid pattern: %1.").arg(error.detail);
}

QString freshnessRule(const admin::FreshnessRule &rule)
{
    const QString interval = freshnessInterval(rule.seconds);
    if (rule.pattern.isEmpty())
        return {};
    if (rule.kind == TagPattern::Kind::Class)
        return Tr::tr("%1 are checked %2.", "a kind of tags, how often").arg(tagClass(rule.pattern), interval);
    if (rule.kind == TagPattern::Kind::Regex)
        return Tr::tr("Tags that match the expression %1 are checked %2.").arg(rule.pattern, interval);
    if (rule.pattern == QLatin1String("*"))
        return Tr::tr("All other tags are checked %1.").arg(interval);
    if (rule.pattern.contains(u'*') || rule.pattern.contains(u'?'))
        return Tr::tr("Tags that look like %1 are checked %2.").arg(rule.pattern, interval);
    return Tr::tr("The tag %1 is checked %2.").arg(rule.pattern, interval);
}

QString freshnessRules(const QList<admin::FreshnessRule> &rules)
{
    if (rules.isEmpty())
        return Tr::tr("version tags every 24 h, other tags every 10 min");
    QStringList parts;
    for (const admin::FreshnessRule &rule : rules)
        parts << Tr::tr("%1 %2", "tag pattern, how often it is checked")
                     .arg(tagPattern(rule), freshnessInterval(rule.seconds));
    return parts.join(Tr::tr("; ", "between freshness rules"));
}

QString staleWindow(const admin::ProjectSpec &spec)
{
    return spec.whileRevalidateSeconds == 0
        ? QString()
        : Tr::tr("for %1 copies are served at once and checked behind").arg(duration(spec.whileRevalidateSeconds));
}

QString staleOnError(const admin::ProjectSpec &spec)
{
    if (!spec.staleOnError)
        return Tr::tr("its error is answered, not the cached copy");
    return spec.staleMaxAgeSeconds == 0
        ? QString()
        : Tr::tr("copies up to %1 after their last check are served").arg(duration(spec.staleMaxAgeSeconds));
}

QString missReason(const MissReason &reason)
{
    using Cause = MissReason::Cause;
    switch (reason.cause) {
    case Cause::NeverSeen: return Tr::tr("It was asked for the first time.");
    case Cause::TagMoved: return Tr::tr("The tag has moved to another image since it was last checked.");
    case Cause::OtherPlatform: return Tr::tr("The image was here for another platform only.");
    case Cause::PartOnly: return Tr::tr("Its manifest was here, but not every layer.");
    case Cause::Removed: break;
    }
    const QString when = reason.at ? dateTime(QDateTime::fromMSecsSinceEpoch(toUnixMs(*reason.at))) : QString();
    const QString who = QString::fromStdString(reason.by);
    if (who == QLatin1String("space limit"))
        return Tr::tr("It was here until %1, when it was removed to stay under the space limit.").arg(when);
    if (who == QLatin1String("console"))
        return Tr::tr("It was here until %1, when it was deleted in the console.").arg(when);
    return Tr::tr("It was here until %1, when it was removed by: %2.").arg(when, who);
}

QString managedByFile()
{
    return Tr::tr("The configuration file manages this entry. Change it there, then send SIGHUP or restart.");
}

} // namespace breakwater::ui::words
