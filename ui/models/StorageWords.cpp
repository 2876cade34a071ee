// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StorageWords.h"

#include "models/ActivityWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace breakwater::ui::words {

using namespace Qt::StringLiterals;
using admin::CollectionItem;
using admin::JobRun;
using admin::RunState;
using admin::ScheduleSpec;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StorageWords)
};

struct Reason
{
    const char *text; ///< with %1 for what the key says
    const char *key;
    enum class Value { Text, Bytes } value = Value::Text;
};

const QHash<QString, Reason> &reasons()
{
    using Value = Reason::Value;
    static const QHash<QString, Reason> table {
        {u"asked"_s, {QT_TRANSLATE_NOOP("StorageWords", "Deleted by hand"), ""}},
        {u"retention.untagged"_s, {QT_TRANSLATE_NOOP("StorageWords", "No tag, not pulled for %1 days"), "days"}},
        {u"retention.unused"_s, {QT_TRANSLATE_NOOP("StorageWords", "Not pulled for %1 days"), "days"}},
        {u"space.limit"_s, {QT_TRANSLATE_NOOP("StorageWords", "Least valuable, to stay under the limit"), ""}},
        {u"space.floor"_s, {QT_TRANSLATE_NOOP("StorageWords", "Least valuable, to leave the disk its free space"), ""}},
        {u"space.quota"_s,
         {QT_TRANSLATE_NOOP("StorageWords", "Least valuable of its project, whose quota is %1"), "quotaBytes",
          Value::Bytes}},
        {u"space.asked"_s, {QT_TRANSLATE_NOOP("StorageWords", "Least valuable, to free what you asked for"), ""}},
        {u"space.full"_s, {QT_TRANSLATE_NOOP("StorageWords", "Least valuable, because the disk was full"), ""}},
        {u"trash.expired"_s, {QT_TRANSLATE_NOOP("StorageWords", "Its time in the trash is over"), ""}},
        {u"trash.freed"_s, {QT_TRANSLATE_NOOP("StorageWords", "In the trash, to make room"), ""}},
        {u"leftover.unnamed"_s, {QT_TRANSLATE_NOOP("StorageWords", "No image names it any more"), ""}},
        {u"leftover.part"_s, {QT_TRANSLATE_NOOP("StorageWords", "A download that nobody went on with"), ""}},
        {u"leftover.orphan"_s, {QT_TRANSLATE_NOOP("StorageWords", "A file that the catalog does not know"), ""}},
        {u"leftover.quarantine"_s, {QT_TRANSLATE_NOOP("StorageWords", "Damaged, and set aside long ago"), ""}},
    };
    return table;
}

qint64 counted(const JobRun &run, const QString &what)
{
    return run.counts.value(what);
}

/// "blobs" and its like: the form for one, and the plural.
QString some(qint64 number, const QString &one, const QString &many)
{
    return number == 1 ? one : many;
}

int asInt(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString blobs(qint64 number)
{
    return some(number, Tr::tr("1 blob"), Tr::tr("%n blobs", nullptr, asInt(number)));
}

} // namespace

QString removalReason(const QString &code, const QMap<QString, QString> &params)
{
    if (code == u"retention.superseded"_s) {
        const int keep = params.value(u"keep"_s).toInt();
        const QString pattern = params.value(u"pattern"_s);
        return keep == 1 ? Tr::tr("Not the newest tag like %1").arg(pattern)
                         : Tr::tr("Not among the newest %n tags like %1", nullptr, keep).arg(pattern);
    }
    const auto known = reasons().constFind(code);
    if (known == reasons().cend())
        return code;
    const QString pattern = Tr::tr(known->text);
    if (!pattern.contains(u"%1"_s))
        return pattern;
    const QString value = params.value(QString::fromLatin1(known->key));
    return pattern.arg(known->value == Reason::Value::Bytes ? bytes(value.toLongLong()) : value);
}

QString collectionItem(const CollectionItem &item)
{
    const int count = asInt(item.count);
    switch (item.kind) {
    case CollectionItem::Kind::Image:
    case CollectionItem::Kind::Trash: return item.repository;
    case CollectionItem::Kind::Unnamed: return blobs(item.count);
    case CollectionItem::Kind::Part:
        return some(item.count, Tr::tr("1 unfinished download"), Tr::tr("%n unfinished downloads", nullptr, count));
    case CollectionItem::Kind::Orphan:
        return some(item.count, Tr::tr("1 unknown file"), Tr::tr("%n unknown files", nullptr, count));
    case CollectionItem::Kind::Quarantine:
        return some(item.count, Tr::tr("1 damaged blob"), Tr::tr("%n damaged blobs", nullptr, count));
    }
    return {};
}

QString tagList(const QStringList &tags)
{
    return tags.isEmpty() ? Tr::tr("no tag") : tags.join(u", "_s);
}

QString jobKind(const QString &kind)
{
    static const QHash<QString, const char *> table {
        {u"collection"_s, QT_TRANSLATE_NOOP("StorageWords", "Collection")},
        {u"eviction"_s, QT_TRANSLATE_NOOP("StorageWords", "Eviction")},
        {u"scrub"_s, QT_TRANSLATE_NOOP("StorageWords", "Scrub")},
        {u"move"_s, QT_TRANSLATE_NOOP("StorageWords", "Move of the store")},
    };
    const char *text = table.value(kind);
    return text ? Tr::tr(text) : kind;
}

QString jobActor(const QString &actor)
{
    static const QHash<QString, const char *> table {
        {u"console"_s, QT_TRANSLATE_NOOP("StorageWords", "This console")},
        {u"schedule"_s, QT_TRANSLATE_NOOP("StorageWords", "Its schedule")},
        {u"space limit"_s, QT_TRANSLATE_NOOP("StorageWords", "The space limit")},
        {u"scrub"_s, QT_TRANSLATE_NOOP("StorageWords", "A scrub")},
        {u"start"_s, QT_TRANSLATE_NOOP("StorageWords", "The start of the server")},
    };
    const char *text = table.value(actor);
    return text ? Tr::tr(text) : actor;
}

Badge runState(const JobRun &run)
{
    switch (run.state) {
    case RunState::Running: return {Tr::tr("Running"), u"running"_s, Tone::Info};
    case RunState::Finished:
        if (counted(run, u"bad"_s) + counted(run, u"missing"_s) > 0)
            return {Tr::tr("Found damage"), u"warning"_s, Tone::Warning};
        return {Tr::tr("Finished"), u"good"_s, Tone::Good};
    case RunState::Stopped: return {Tr::tr("Stopped"), u"disabled"_s, Tone::Muted};
    case RunState::Failed: return {Tr::tr("Failed"), u"failed"_s, Tone::Critical};
    }
    return {};
}

QString runCounts(const JobRun &run)
{
    QStringList parts;
    const auto add = [&](const QString &what, const QString &one, auto many) {
        if (const qint64 number = counted(run, what); number > 0)
            parts << some(number, one, many(asInt(number)));
    };
    add(u"images"_s, Tr::tr("1 image deleted"), [](int n) { return Tr::tr("%n images deleted", nullptr, n); });
    add(u"trashed"_s, Tr::tr("1 image to the trash"),
        [](int n) { return Tr::tr("%n images to the trash", nullptr, n); });
    add(u"trash"_s, Tr::tr("1 out of the trash"), [](int n) { return Tr::tr("%n out of the trash", nullptr, n); });
    add(u"blobs"_s, Tr::tr("1 blob"), [](int n) { return Tr::tr("%n blobs", nullptr, n); });
    add(u"parts"_s, Tr::tr("1 unfinished download"),
        [](int n) { return Tr::tr("%n unfinished downloads", nullptr, n); });
    add(u"orphans"_s, Tr::tr("1 unknown file"), [](int n) { return Tr::tr("%n unknown files", nullptr, n); });
    add(u"quarantined"_s, Tr::tr("1 damaged blob"), [](int n) { return Tr::tr("%n damaged blobs", nullptr, n); });
    add(u"checked"_s, Tr::tr("1 blob checked"), [](int n) { return Tr::tr("%n blobs checked", nullptr, n); });
    add(u"bad"_s, Tr::tr("1 damaged"), [](int n) { return Tr::tr("%n damaged", nullptr, n); });
    add(u"missing"_s, Tr::tr("1 missing"), [](int n) { return Tr::tr("%n missing", nullptr, n); });
    add(u"skipped"_s, Tr::tr("1 left alone"), [](int n) { return Tr::tr("%n left alone", nullptr, n); });
    return parts.join(Tr::tr(", ", "list"));
}

QString runDuration(const JobRun &run, const QDateTime &now)
{
    const QDateTime end = run.finishedAt.isValid() ? run.finishedAt : now;
    const qint64 ms = std::max<qint64>(0, run.startedAt.msecsTo(end));
    return ms < 60'000 ? milliseconds(ms) : duration(ms / 1000);
}

double runShare(const JobRun &run)
{
    if (run.plannedBytes <= 0)
        return 0;
    return std::clamp(double(run.doneBytes) / double(run.plannedBytes), 0.0, 1.0);
}

QString runProgress(const JobRun &run)
{
    const QString done = bytes(run.doneBytes);
    const QString planned = bytes(run.plannedBytes);
    if (run.kind == u"scrub"_s)
        return Tr::tr("Reading every blob again: %1 of %2").arg(done, planned);
    if (run.kind == u"move"_s)
        return Tr::tr("Moving the store: %1 of %2").arg(done, planned);
    if (run.kind == u"eviction"_s)
        return Tr::tr("Making room: %1 of %2 freed").arg(done, planned);
    return run.plannedBytes > 0 ? Tr::tr("Collecting: %1 of %2 freed").arg(done, planned)
                                : Tr::tr("Collecting: moving images to the trash");
}

Badge runResult(const JobRun &run)
{
    if (run.state == RunState::Failed)
        return {Tr::tr("%1 failed", "kind of job").arg(jobKind(run.kind)), u"failed"_s, Tone::Critical};
    if (run.kind == u"scrub"_s) {
        const qint64 checked = counted(run, u"checked"_s);
        const qint64 wrong = counted(run, u"bad"_s) + counted(run, u"missing"_s);
        if (wrong > 0)
            return {Tr::tr("%1 of %2 are damaged or missing", "number, blobs").arg(count(wrong), blobs(checked)),
                    u"warning"_s, Tone::Warning};
        if (run.state == RunState::Stopped)
            return {Tr::tr("The scrub was stopped after %1", "blobs").arg(blobs(checked)), u"disabled"_s, Tone::Muted};
        return {Tr::tr("All is well: %1 checked", "blobs").arg(blobs(checked)), u"good"_s, Tone::Good};
    }
    if (run.kind == u"move"_s && run.state == RunState::Finished)
        return {Tr::tr("The store was moved"), u"good"_s, Tone::Good};
    if (run.kind == u"move"_s)
        return {Tr::tr("The move was stopped: the store is in two folders"), u"disabled"_s, Tone::Muted};
    const QString freed = Tr::tr("Freed %1", "size").arg(bytes(run.freedBytes));
    if (run.state == RunState::Stopped)
        return {Tr::tr("%1, then stopped", "what was done").arg(freed), u"disabled"_s, Tone::Muted};
    return {freed, u"good"_s, Tone::Good};
}

QString jobSentence(const QMap<QString, QString> &params, bool failed)
{
    JobRun run;
    run.kind = params.value(u"kind"_s);
    run.state = failed ? RunState::Failed : RunState::Finished;
    run.freedBytes = params.value(u"freedBytes"_s).toLongLong();
    for (auto it = params.cbegin(); it != params.cend(); ++it)
        run.counts.insert(it.key(), it.value().toLongLong());
    const QString result = runResult(run).text;
    return failed ? result : Tr::tr("%1: %2", "kind of job, result").arg(jobKind(run.kind), result);
}

QString schedule(const ScheduleSpec &schedule)
{
    const QString time = hourMinute(QTime(schedule.hour, schedule.minute));
    switch (schedule.kind) {
    case ScheduleSpec::Kind::Never: return Tr::tr("never by itself");
    case ScheduleSpec::Kind::Hourly: return Tr::tr("hourly, at minute %1").arg(schedule.minute);
    case ScheduleSpec::Kind::Daily: return Tr::tr("daily at %1").arg(time);
    case ScheduleSpec::Kind::Weekly:
        return Tr::tr("each %1 at %2", "weekday, time").arg(QLocale().dayName(schedule.weekday), time);
    case ScheduleSpec::Kind::Custom: return Tr::tr("as %1 says", "a line of cron").arg(schedule.cron);
    }
    return {};
}

QString nextRun(const QDateTime &next, const QDateTime &now)
{
    if (!next.isValid())
        return Tr::tr("not planned", "next run of a job");
    const QDateTime local = next.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    const QString time = hourMinute(local.time());
    if (days == 0)
        return Tr::tr("today at %1").arg(time);
    if (days == 1)
        return Tr::tr("tomorrow at %1").arg(time);
    if (days > 1 && days < 7)
        return Tr::tr("%1 at %2", "weekday, time").arg(QLocale().dayName(local.date().dayOfWeek()), time);
    return dateTime(next);
}

QString pinPattern(const admin::PinSpec &spec)
{
    return spec.repository + (spec.digest.isEmpty() ? u':' + spec.tag : u'@' + shortDigest(spec.digest));
}

QString storageFieldProblem(const Error &error)
{
    const auto param = [&](const QString &key) { return error.params.value(key); };
    const QString reason = param(u"reason"_s);
    if (reason.startsWith(u"cron."_s)) {
        static const QHash<QString, const char *> fields {
            {u"cron.count"_s,
             QT_TRANSLATE_NOOP("StorageWords", "Write five fields: minute, hour, day, month, weekday.")},
            {u"cron.minute"_s, QT_TRANSLATE_NOOP("StorageWords", "The first field, the minute, goes from 0 to 59.")},
            {u"cron.hour"_s, QT_TRANSLATE_NOOP("StorageWords", "The second field, the hour, goes from 0 to 23.")},
            {u"cron.day"_s, QT_TRANSLATE_NOOP("StorageWords", "The third field, the day, goes from 1 to 31.")},
            {u"cron.month"_s, QT_TRANSLATE_NOOP("StorageWords", "The fourth field, the month, goes from 1 to 12.")},
            {u"cron.weekday"_s, QT_TRANSLATE_NOOP("StorageWords", "The fifth field, the weekday, goes from 0 to 7.")},
        };
        const char *text = fields.value(reason);
        if (text)
            return Tr::tr(text);
        return Tr::tr("This is no schedule. Example: 30 3 * * 1-5");
    }
    if (reason.startsWith(u"store."_s)) {
        static const QHash<QString, const char *> reasons {
            {u"store.relative"_s, QT_TRANSLATE_NOOP("StorageWords", "Give a whole path, which begins with /.")},
            {u"store.inside"_s,
             QT_TRANSLATE_NOOP("StorageWords", "Choose a folder that is not within the store, nor around it.")},
            {u"store.reserved"_s,
             QT_TRANSLATE_NOOP(
                 "StorageWords",
                 "Within the data folder the store lies in the folder \"store\" alone. Choose one elsewhere.")},
            {u"store.notEmpty"_s,
             QT_TRANSLATE_NOOP("StorageWords", "The folder is not empty. Choose a new one, such as a folder in it.")},
            {u"store.noFolder"_s, QT_TRANSLATE_NOOP("StorageWords", "This is a file. Choose a folder.")},
        };
        if (const char *text = reasons.value(reason))
            return Tr::tr(text);
    }
    if (error.params.contains(u"highest"_s))
        return Tr::tr("It must be between %1 and %2.")
            .arg(count(param(u"lowest"_s).toLongLong()), count(param(u"highest"_s).toLongLong()));
    const QString field = param(u"field"_s);
    if (field == u"repository"_s)
        return Tr::tr("Give a repository or a pattern, such as library/*.");
    if (field == u"tag"_s)
        return Tr::tr("Give a tag or a pattern; * stands for all tags.");
    if (field == u"digest"_s)
        return Tr::tr("A digest looks like sha256: and 64 hexadecimal digits.");
    return error.code == ErrorCode::AlreadyExists ? Tr::tr("There is a pin like this already.") : error.detail;
}

} // namespace breakwater::ui::words
