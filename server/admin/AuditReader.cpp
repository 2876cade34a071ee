// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/AuditReader.h"

#include "activity/PullCodec.h"
#include "admin/Conversions.h"
#include "cache/CacheTypes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace breakwater::admin {

namespace {

constexpr int exportPage = 1000;

QString pullWord(int outcome)
{
    return activity::outcomeName(static_cast<cache::Outcome>(outcome));
}

/// The numbers whose words begin with one of these texts.
template<std::size_t N>
QList<int> numbersOf(const std::array<QString, N> &words, const QStringList &texts)
{
    QList<int> numbers;
    for (std::size_t number = 0; number < N; ++number) {
        for (const QString &text : texts) {
            if (!text.isEmpty() && words[number].startsWith(text, Qt::CaseInsensitive)) {
                numbers.append(static_cast<int>(number));
                break;
            }
        }
    }
    return numbers;
}

QString csvCell(QString text)
{
    // Names come from clients too, and a table program would calculate them.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

struct Values
{
    QString before;
    QString after;
    QString facts;
};

QByteArray csvLine(const AuditEntry &entry, const Values &values)
{
    const QStringList cells {timeText(entry.at),
                             auditKindName(entry.kind),
                             entry.kind == AuditKind::Pull ? QString() : QString::number(entry.id),
                             auditActorKindName(entry.actorKind),
                             entry.actor,
                             entry.action,
                             entry.objectKind,
                             entry.object,
                             auditOutcomeName(entry.outcome),
                             entry.answered,
                             entry.error,
                             entry.source,
                             entry.node,
                             entry.requestId,
                             QString::number(entry.count),
                             values.before,
                             values.after,
                             values.facts};
    QStringList line;
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHeader()
{
    return "time,kind,row,actor_kind,actor,action,object_kind,object,outcome,answered,error,source,node,request_id,"
           "count,before,after,facts\r\n";
}

QByteArray jsonLine(const AuditEntry &entry, const Values &values)
{
    QJsonObject line {{u"time"_s, timeText(entry.at)},
                      {u"kind"_s, auditKindName(entry.kind)},
                      {u"actor_kind"_s, auditActorKindName(entry.actorKind)},
                      {u"actor"_s, entry.actor},
                      {u"action"_s, entry.action},
                      {u"object_kind"_s, entry.objectKind},
                      {u"object"_s, entry.object},
                      {u"outcome"_s, auditOutcomeName(entry.outcome)}};
    const auto addText = [&line](const QString &key, const QString &text) {
        if (!text.isEmpty())
            line.insert(key, text);
    };
    const auto addObject = [&line](const QString &key, const QString &json) {
        if (const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object(); !object.isEmpty())
            line.insert(key, object);
    };
    if (entry.kind != AuditKind::Pull)
        line.insert(u"row"_s, entry.id);
    if (entry.count > 1)
        line.insert(u"count"_s, entry.count);
    addText(u"answered"_s, entry.answered);
    addText(u"error"_s, entry.error);
    addText(u"source"_s, entry.source);
    addText(u"node"_s, entry.node);
    addText(u"request_id"_s, entry.requestId);
    addObject(u"before"_s, values.before);
    addObject(u"after"_s, values.after);
    addObject(u"facts"_s, values.facts);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Error unwritable(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error(full ? ErrorCode::StorageFull : ErrorCode::StorageUnwritable, file.errorString(),
                 {{u"path"_s, file.fileName()}, {u"field"_s, u"file"_s}});
}

} // namespace

QString auditOutcomeName(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Done: return u"done"_s;
    case AuditOutcome::Refused: return u"refused"_s;
    case AuditOutcome::Failed: return u"failed"_s;
    }
    return {};
}

QString auditActorKindName(AuditActorKind kind)
{
    switch (kind) {
    case AuditActorKind::Console: return u"console"_s;
    case AuditActorKind::CommandLine: return u"command line"_s;
    case AuditActorKind::File: return u"configuration file"_s;
    case AuditActorKind::Schedule: return u"schedule"_s;
    case AuditActorKind::Server: return u"server"_s;
    case AuditActorKind::Robot: return u"robot"_s;
    case AuditActorKind::Node: return u"node"_s;
    }
    return {};
}

QString auditKindName(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Change: return u"change"_s;
    case AuditKind::Refusal: return u"refusal"_s;
    case AuditKind::Pull: return u"pull"_s;
    }
    return {};
}

AuditEntry toAdmin(const catalog::AuditRecord &record, const QString &nodeName)
{
    AuditEntry entry;
    entry.kind = static_cast<AuditKind>(record.kind);
    entry.id = record.id;
    entry.at = toDateTime(record.at);
    entry.actorKind = static_cast<AuditActorKind>(record.actorKind);
    entry.actor = record.actor;
    entry.action = record.action;
    entry.objectKind = record.objectKind;
    entry.objectId = record.objectId;
    entry.object = record.object;
    entry.outcome = static_cast<AuditOutcome>(record.outcome);
    entry.error = record.error;
    entry.source = record.source;
    entry.node = nodeName.isEmpty() ? record.source : nodeName;
    entry.requestId = record.requestId;
    entry.count = record.count;
    entry.undoable = record.undoable;
    return entry;
}

AuditEntry toAdmin(const catalog::AuditHit &hit)
{
    AuditEntry entry = toAdmin(hit.record, hit.nodeName);
    if (!hit.isPull)
        return entry;
    entry.kind = AuditKind::Pull;
    entry.actorKind = hit.record.actor.isEmpty() ? AuditActorKind::Node : AuditActorKind::Robot;
    entry.action = u"pull"_s;
    entry.objectKind = u"image"_s;
    entry.answered = pullWord(hit.pullOutcome);
    if (static_cast<cache::Outcome>(hit.pullOutcome) == cache::Outcome::Refused)
        entry.outcome = AuditOutcome::Refused;
    else if (static_cast<cache::Outcome>(hit.pullOutcome) == cache::Outcome::Failed
             || static_cast<activity::PullState>(hit.pullState) == activity::PullState::Failed)
        entry.outcome = AuditOutcome::Failed;
    return entry;
}

catalog::AuditPlace placeOf(const AuditCursor &cursor)
{
    if (cursor.atMs == 0)
        return {};
    return {WallTime(std::chrono::milliseconds(cursor.atMs)), cursor.kind == AuditKind::Pull, cursor.id};
}

catalog::AuditWish wishOf(const AuditFilter &filter)
{
    catalog::AuditWish wish;
    wish.words = filter.words;
    wish.actors = filter.actors;
    wish.actions = filter.actions;
    wish.objects = filter.objects;
    wish.nodes = filter.nodes;
    wish.pulls = filter.pulls;
    if (filter.from.isValid())
        wish.from = toWallTime(filter.from);
    if (filter.until.isValid())
        wish.until = toWallTime(filter.until);
    if (filter.changes)
        wish.kinds.append(static_cast<int>(AuditKind::Change));
    if (filter.refusals)
        wish.kinds.append(static_cast<int>(AuditKind::Refusal));
    const auto fits = [](const QStringList &texts, const QString &word) {
        return texts.isEmpty() || std::any_of(texts.cbegin(), texts.cend(), [&word](const QString &text) {
                   return word.contains(text, Qt::CaseInsensitive);
               });
    };
    if (!fits(filter.actions, u"pull"_s))
        wish.pulls = false;
    if (filter.outcomes.isEmpty())
        return wish;
    static const std::array<QString, 3> outcomes {auditOutcomeName(AuditOutcome::Done),
                                                  auditOutcomeName(AuditOutcome::Refused),
                                                  auditOutcomeName(AuditOutcome::Failed)};
    std::array<QString, 7> answers;
    for (std::size_t number = 0; number < answers.size(); ++number)
        answers[number] = pullWord(static_cast<int>(number));
    wish.outcomes = numbersOf(outcomes, filter.outcomes);
    wish.pullOutcomes = numbersOf(answers, filter.outcomes);
    if (numbersOf(std::array<QString, 1> {outcomes[0]}, filter.outcomes).size() == 1) {
        // A pull is done however it was answered, as long as it was.
        for (const cache::Outcome outcome : {cache::Outcome::Hit, cache::Outcome::Revalidated, cache::Outcome::Joined,
                                             cache::Outcome::Miss, cache::Outcome::Stale})
            wish.pullOutcomes.append(static_cast<int>(outcome));
    }
    if (wish.pullOutcomes.contains(static_cast<int>(cache::Outcome::Failed)))
        wish.pullStates.append(static_cast<int>(activity::PullState::Failed));
    if (wish.outcomes.isEmpty())
        wish.kinds.clear();
    if (wish.pullOutcomes.isEmpty())
        wish.pulls = false;
    return wish;
}

Result<AuditPage> readAuditPage(catalog::Database &database, const AuditFilter &filter, const AuditCursor &after,
                                int limit)
{
    const catalog::AuditSearch search(database);
    const catalog::AuditWish wish = wishOf(filter);
    limit = std::clamp(limit, 1, 10'000);
    const auto hits = search.page(wish, placeOf(after), limit + 1);
    if (!hits)
        return hits.error();
    AuditPage page;
    page.more = hits->size() > limit;
    for (const catalog::AuditHit &hit : hits->mid(0, limit))
        page.entries.append(toAdmin(hit));
    page.next = after;
    if (!page.entries.isEmpty()) {
        const AuditEntry &last = page.entries.constLast();
        page.next = {last.at.toMSecsSinceEpoch(), last.kind, last.id};
    }
    if (after.atMs == 0 && !page.more)
        page.matching = page.entries.size();
    else if (after.atMs == 0) {
        const auto matching = search.count(wish);
        if (!matching)
            return matching.error();
        page.matching = *matching;
    }
    return page;
}

Result<AuditExported> writeAudit(catalog::Database &database, const AuditExport &request)
{
    QSaveFile file(request.file);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    AuditExported exported;
    const auto put = [&](const QByteArray &bytes) {
        exported.sizeBytes += bytes.size();
        return file.write(bytes) == bytes.size();
    };
    const bool csv = request.format == AuditExport::Format::Csv;
    if (csv && !put(csvHeader()))
        return unwritable(file);
    const catalog::AuditSearch search(database);
    const catalog::AuditStore store(database);
    const catalog::AuditWish wish = wishOf(request.filter);
    catalog::AuditPlace place;
    while (true) {
        const auto hits = search.page(wish, place, exportPage);
        if (!hits)
            return hits.error();
        for (const catalog::AuditHit &hit : *hits) {
            Values values;
            if (!hit.isPull) {
                const auto record = store.find(hit.record.id);
                if (!record)
                    return record.error();
                if (*record)
                    values = {(*record)->before, (*record)->after, (*record)->facts};
            }
            const AuditEntry entry = toAdmin(hit);
            if (!put(csv ? csvLine(entry, values) : jsonLine(entry, values)))
                return unwritable(file);
            ++exported.rows;
        }
        if (hits->size() < exportPage)
            break;
        place = {hits->constLast().record.at, hits->constLast().isPull, hits->constLast().record.id};
    }
    if (!file.commit())
        return unwritable(file);
    return exported;
}

} // namespace breakwater::admin
