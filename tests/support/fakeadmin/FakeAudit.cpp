// SPDX-License-Identifier: GPL-3.0-or-later
// FakeAdmin's audit log: a list, filtered as the server filters, and a homelab's week of it.
#include "FakeAdmin.h"
#include "FakeJobs.h"

#include <QTimer>

#include <algorithm>

namespace breakwater::test {

using namespace admin;
using fake::later;
using namespace Qt::StringLiterals;

namespace {

QString outcomeWord(const AuditEntry &entry)
{
    if (!entry.answered.isEmpty())
        return entry.answered;
    switch (entry.outcome) {
    case AuditOutcome::Done: return u"done"_s;
    case AuditOutcome::Refused: return u"refused"_s;
    case AuditOutcome::Failed: return u"failed"_s;
    }
    return {};
}

bool anyIn(const QStringList &wanted, const QStringList &texts)
{
    return wanted.isEmpty() || std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) {
               return std::any_of(texts.cbegin(), texts.cend(),
                                  [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
           });
}

bool fits(const AuditFilter &filter, const AuditEntry &entry)
{
    const bool kind = entry.kind == AuditKind::Change ? filter.changes
        : entry.kind == AuditKind::Refusal            ? filter.refusals
                                                      : filter.pulls;
    if (!kind || (filter.from.isValid() && entry.at < filter.from)
        || (filter.until.isValid() && entry.at >= filter.until))
        return false;
    const QStringList all {entry.actor, entry.action, entry.object, entry.source, entry.node, entry.requestId};
    return anyIn(filter.actors, {entry.actor}) && anyIn(filter.actions, {entry.action})
        && anyIn(filter.objects, {entry.object, entry.objectKind}) && anyIn(filter.nodes, {entry.node, entry.source})
        && anyIn(filter.outcomes, {outcomeWord(entry)})
        && std::all_of(filter.words.cbegin(), filter.words.cend(),
                       [&](const QString &word) { return anyIn({word}, all); });
}

} // namespace

AuditEntry FakeAdmin::addAudit(AuditEntry entry, const QString &before, const QString &after)
{
    if (entry.id == 0)
        entry.id = m_audit.isEmpty()
            ? 1
            : std::max_element(
                  m_audit.cbegin(), m_audit.cend(),
                  [](const auto &a, const auto &b) {
                      return a.id < b.id;
                  })->id
                + 1;
    m_auditValues.insert(entry.id, {before, after});
    const auto place = std::find_if(m_audit.cbegin(), m_audit.cend(),
                                    [&entry](const AuditEntry &other) { return other.at <= entry.at; });
    m_audit.insert(place - m_audit.cbegin(), entry);
    Q_EMIT auditRecorded(entry);
    return entry;
}

void FakeAdmin::queryAudit(const AuditFilter &filter, const AuditCursor &after, int limit, Reply<AuditPage> reply)
{
    AuditPage page;
    QList<AuditEntry> fitting;
    std::copy_if(m_audit.cbegin(), m_audit.cend(), std::back_inserter(fitting),
                 [&filter](const AuditEntry &entry) { return fits(filter, entry); });
    // The cursor's id says how many came before: the list does not change under a test.
    const int first = static_cast<int>(after.id);
    page.entries = fitting.mid(first, limit);
    page.more = first + page.entries.size() < fitting.size();
    page.next = {1, AuditKind::Change, first + page.entries.size()};
    if (after.atMs == 0)
        page.matching = fitting.size();
    later<AuditPage>(this, m_failures, u"queryAudit"_s, reply, page);
}

void FakeAdmin::auditDetail(AuditKind kind, qint64 id, Reply<AuditDetail> reply)
{
    const auto found = std::find_if(m_audit.cbegin(), m_audit.cend(),
                                    [&](const AuditEntry &entry) { return entry.kind == kind && entry.id == id; });
    if (found == m_audit.cend()) {
        later<AuditDetail>(this, m_failures, u"auditDetail"_s, reply, Error(ErrorCode::NotFound));
        return;
    }
    AuditDetail detail;
    detail.entry = *found;
    detail.before = m_auditValues.value(id).first;
    detail.after = m_auditValues.value(id).second;
    if (kind != AuditKind::Pull) {
        detail.hash = QString(64, u'a');
        detail.formerHash = QString(64, u'b');
    }
    for (const AuditEntry &entry : std::as_const(m_audit)) {
        if (entry.object == found->object && entry.id != id && !entry.object.isEmpty())
            detail.related.append(entry);
    }
    later<AuditDetail>(this, m_failures, u"auditDetail"_s, reply, detail);
}

void FakeAdmin::verifyAudit(Reply<AuditVerdict> reply)
{
    noteCommand(u"verifyAudit"_s);
    AuditVerdict verdict = m_auditVerdict;
    if (verdict.fault == AuditFault::None) {
        verdict.checked = std::count_if(m_audit.cbegin(), m_audit.cend(),
                                        [](const AuditEntry &entry) { return entry.kind != AuditKind::Pull; });
        verdict.head = QString(64, u'a');
    }
    later<AuditVerdict>(this, m_failures, u"verifyAudit"_s, reply, verdict);
}

void FakeAdmin::undoChange(qint64 id, Reply<AuditEntry> reply)
{
    const QString call = u"undoChange"_s;
    noteCommand(call);
    const auto found = std::find_if(m_audit.cbegin(), m_audit.cend(), [&](const AuditEntry &entry) {
        return entry.kind == AuditKind::Change && entry.id == id;
    });
    if (found == m_audit.cend() || m_failures.contains(call)) {
        later<AuditEntry>(this, m_failures, call, reply, Error(ErrorCode::NotFound));
        return;
    }
    AuditEntry entry = *found;
    const auto values = m_auditValues.value(id);
    entry.id = 0;
    entry.at = QDateTime::currentDateTimeUtc();
    later<AuditEntry>(this, m_failures, call, reply, addAudit(entry, values.second, values.first));
}

void FakeAdmin::exportAudit(const AuditExport &request, Reply<AuditExported> reply)
{
    noteCommand(u"exportAudit"_s);
    m_lastAuditExport = request;
    const auto rows = std::count_if(m_audit.cbegin(), m_audit.cend(),
                                    [&request](const AuditEntry &entry) { return fits(request.filter, entry); });
    later<AuditExported>(this, m_failures, u"exportAudit"_s, reply, AuditExported {rows, rows * 120});
}

void FakeAdmin::auditState(Reply<AuditState> reply)
{
    AuditState state;
    state.settings = m_auditSettings;
    for (const AuditEntry &entry : std::as_const(m_audit))
        ++(entry.kind == AuditKind::Pull ? state.pulls : state.rows);
    state.sizeBytes = state.rows * 640;
    state.oldestAt = m_audit.isEmpty() ? QDateTime() : m_audit.constLast().at;
    later<AuditState>(this, m_failures, u"auditState"_s, reply, state);
}

void FakeAdmin::applyAuditSettings(const AuditSettings &settings, Reply<AuditState> reply)
{
    noteCommand(u"applyAuditSettings"_s);
    m_auditSettings = settings;
    auditState({this, [this, reply](const Result<AuditState> &state) {
                    reply.deliver(state);
                    if (state)
                        Q_EMIT auditStateChanged(*state);
                }});
}

void FakeAdmin::fillAudit()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto add = [&](int minutesAgo, AuditEntry entry, const QString &before = {}, const QString &after = {}) {
        entry.at = now.addSecs(-60 * minutesAgo);
        addAudit(entry, before, after);
    };
    AuditEntry change;
    change.actor = u"anna"_s;
    change.undoable = true;
    const auto changed = [&](const QString &action, const QString &kind, qint64 id, const QString &object) {
        AuditEntry entry = change;
        entry.action = action;
        entry.objectKind = kind;
        entry.objectId = id;
        entry.object = object;
        return entry;
    };
    add(60 * 24 * 6, changed(u"upstream.added"_s, u"upstream"_s, 1, u"dockerhub"_s), {},
        uR"({"name":"dockerhub","provider":"docker-hub","url":"https://registry-1.docker.io","enabled":true})"_s);
    add(60 * 24 * 6 - 2, changed(u"project.added"_s, u"project"_s, 1, u"dockerhub-proxy"_s), {},
        uR"({"name":"dockerhub-proxy","upstream":"dockerhub","serves":["docker.io"]})"_s);
    add(60 * 24 * 5, changed(u"robot.added"_s, u"robot"_s, 1, u"robot$cluster-pull"_s), {},
        uR"({"name":"cluster-pull","projects":["*"]})"_s);
    add(60 * 26, changed(u"project.changed"_s, u"project"_s, 1, u"dockerhub-proxy"_s),
        uR"({"name":"dockerhub-proxy","serves":["docker.io"],"staleMaxAge":"0","retention":{"unused":90}})"_s,
        uR"({"name":"dockerhub-proxy","serves":["docker.io"],"staleMaxAge":"30d","retention":{"unused":60}})"_s);
    AuditEntry job = change;
    job.actorKind = AuditActorKind::Schedule;
    job.actor = u"schedule"_s;
    job.undoable = false;
    job.action = u"job.collection"_s;
    job.objectKind = u"job"_s;
    add(60 * 18, job);
    AuditEntry file = changed(u"settings.changed"_s, u"settings"_s, 0, u"server"_s);
    file.actorKind = AuditActorKind::File;
    file.actor = u"breakwater.yaml"_s;
    add(60 * 8, file, uR"({"names":["cache.lan"],"offline":false})"_s,
        uR"({"names":["cache.lan","192.168.1.10"],"offline":false})"_s);
    add(60 * 5, changed(u"storage.changed"_s, u"storage"_s, 0, u"storage"_s), uR"({"trashHours":24})"_s,
        uR"({"trashHours":48})"_s);
    AuditEntry deleted = changed(u"images.deleted"_s, u"images"_s, 0, u"dockerhub-proxy/library/nginx"_s);
    deleted.undoable = false;
    add(60 * 3, deleted);
    AuditEntry refused = changed(u"upstream.changed"_s, u"upstream"_s, 2, u"ghcr"_s);
    refused.undoable = false;
    refused.outcome = AuditOutcome::Refused;
    refused.error = u"managedByFile"_s;
    add(95, refused);
    AuditEntry login;
    login.kind = AuditKind::Refusal;
    login.actorKind = AuditActorKind::Robot;
    login.actor = u"robot$old-ci"_s;
    login.action = u"login.refused"_s;
    login.objectKind = u"robot"_s;
    login.object = u"robot$old-ci"_s;
    login.outcome = AuditOutcome::Refused;
    login.error = u"expired"_s;
    login.source = u"192.168.1.44"_s;
    login.node = u"192.168.1.44"_s;
    login.count = 214;
    add(42, login);
    add(20, changed(u"pin.added"_s, u"pin"_s, 3, u"dockerhub-proxy/library/postgres:16"_s), {},
        uR"({"project":"dockerhub-proxy","repository":"library/postgres","tag":"16","note":""})"_s);
    for (const PullInfo &pull : std::as_const(m_pulls)) {
        AuditEntry entry;
        entry.kind = AuditKind::Pull;
        entry.id = pull.id;
        entry.at = pull.startedAt;
        entry.actorKind = AuditActorKind::Robot;
        entry.actor = pull.robot;
        entry.action = u"pull"_s;
        entry.objectKind = u"image"_s;
        entry.object = pull.project + u'/' + pull.repository + u':' + pull.reference;
        entry.answered = pull.outcome == Outcome::Miss ? u"miss"_s : u"hit"_s;
        entry.source = pull.nodeAddress;
        entry.node = pull.node;
        entry.requestId = pull.requestId;
        const auto place
            = std::find_if(m_audit.cbegin(), m_audit.cend(), [&](const auto &other) { return other.at <= entry.at; });
        m_audit.insert(place - m_audit.cbegin(), entry);
    }
}

} // namespace breakwater::test
