// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/Conversions.h"

#include <QTimeZone>

namespace breakwater::admin {

QDateTime toDateTime(WallTime time)
{
    return time == WallTime {} ? QDateTime() : QDateTime::fromMSecsSinceEpoch(toUnixMs(time), Qt::UTC);
}

WallTime toWallTime(const QDateTime &time)
{
    return time.isValid() ? fromUnixMs(time.toMSecsSinceEpoch()) : WallTime {};
}

Outcome toAdmin(cache::Outcome outcome)
{
    switch (outcome) {
    case cache::Outcome::Hit: return Outcome::Hit;
    case cache::Outcome::Revalidated: return Outcome::Revalidated;
    case cache::Outcome::Joined: return Outcome::Joined;
    case cache::Outcome::Miss: return Outcome::Miss;
    case cache::Outcome::Stale: return Outcome::Stale;
    case cache::Outcome::Refused: return Outcome::Refused;
    case cache::Outcome::Failed: return Outcome::Failed;
    }
    return Outcome::Failed;
}

PullInfo toAdmin(const activity::Pull &pull, const QString &nodeName)
{
    PullInfo info;
    info.id = pull.id;
    info.startedAt = toDateTime(pull.startedAt);
    info.finishedAt = toDateTime(pull.finishedAt);
    info.node = nodeName;
    info.nodeAddress = QString::fromStdString(pull.peer);
    info.robot = QString::fromStdString(pull.robot);
    info.userAgent = QString::fromStdString(pull.userAgent);
    info.project = QString::fromStdString(pull.project);
    info.repository = QString::fromStdString(pull.repository);
    info.reference = QString::fromStdString(pull.reference);
    info.outcome = toAdmin(pull.outcome);
    if (info.outcome == Outcome::Miss)
        info.missReason = pull.missReason;
    info.fallback = QString::fromStdString(pull.fallback);
    switch (pull.state) {
    case activity::PullState::Running: info.state = PullState::Running; break;
    case activity::PullState::Finished: info.state = PullState::Finished; break;
    case activity::PullState::Failed: info.state = PullState::Failed; break;
    }
    info.layersDone = pull.layersDone;
    info.layersTotal = pull.layersTotal;
    info.bytesSent = static_cast<qint64>(pull.bytesSent);
    info.bytesTotal = static_cast<qint64>(pull.bytesTotal);
    info.bytesFromUpstream = static_cast<qint64>(pull.bytesFromUpstream);
    info.bytesPerSecond = static_cast<qint64>(pull.bytesPerSecond);
    info.staleReason = QString::fromStdString(pull.staleReason);
    info.error = pull.error;
    info.requestId = QString::fromStdString(pull.requestId);
    return info;
}

QList<RequestInfo> requestsOf(const activity::Pull &pull)
{
    QList<RequestInfo> requests;
    for (const activity::PullRequest &request : pull.requests) {
        RequestInfo info;
        info.requestId = QString::fromStdString(request.requestId);
        info.startedAt = toDateTime(request.startedAt);
        switch (request.kind) {
        case cache::RequestKind::Manifest: info.kind = RequestKind::Manifest; break;
        case cache::RequestKind::Blob: info.kind = RequestKind::Blob; break;
        case cache::RequestKind::Tags: info.kind = RequestKind::Tags; break;
        case cache::RequestKind::Referrers: info.kind = RequestKind::Referrers; break;
        case cache::RequestKind::Token: info.kind = RequestKind::Token; break;
        case cache::RequestKind::Other: info.kind = RequestKind::Other; break;
        }
        info.method = QString::fromStdString(request.method);
        info.target = QString::fromStdString(request.target);
        info.status = request.status;
        info.outcome = toAdmin(request.outcome);
        info.bytesSent = static_cast<qint64>(request.bytesSent);
        info.milliseconds = static_cast<int>(request.duration.count());
        info.upstreamWaitMs = static_cast<int>(request.upstreamWait.count());
        requests.append(info);
    }
    return requests;
}

NodeInfo toAdmin(const catalog::NodeRecord &node)
{
    NodeInfo info;
    info.address = node.address;
    info.name = node.name;
    info.userAgent = node.userAgent;
    info.runtime = runtimeOf(node.userAgent);
    info.robot = node.robot;
    info.firstSeenAt = toDateTime(node.firstSeenAt);
    info.lastSeenAt = toDateTime(node.lastSeenAt);
    info.pulls = node.pulls;
    info.bytesSent = node.bytesSent;
    return info;
}

EventInfo toAdmin(const catalog::EventRecord &event)
{
    EventInfo info;
    info.id = event.id;
    info.at = toDateTime(event.at);
    info.severity = static_cast<Severity>(event.severity);
    info.code = event.code;
    info.actor = event.actor;
    info.params = event.params;
    return info;
}

QString runtimeOf(const QString &userAgent)
{
    const QString product = userAgent.section(QLatin1Char(' '), 0, 0);
    const qsizetype slash = product.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return product;
    QString version = product.mid(slash + 1);
    if (version.startsWith(QLatin1Char('v')))
        version.remove(0, 1);
    return product.left(slash) + QLatin1Char(' ') + version;
}

} // namespace breakwater::admin
