// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/PullCodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::activity {
namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString errorToJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    QJsonObject params;
    for (auto it = error->params.cbegin(); it != error->params.cend(); ++it)
        params.insert(it.key(), it.value());
    return compact({{QStringLiteral("code"), static_cast<int>(error->code)},
                    {QStringLiteral("detail"), error->detail},
                    {QStringLiteral("params"), params}});
}

std::optional<Error> errorFromJson(const QString &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Error error(static_cast<ErrorCode>(object.value(QLatin1String("code")).toInt()),
                object.value(QLatin1String("detail")).toString());
    const QJsonObject params = object.value(QLatin1String("params")).toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
        error.params.insert(it.key(), it.value().toString());
    return error;
}

QString missToJson(const std::optional<MissReason> &miss)
{
    if (!miss)
        return {};
    return compact({{QStringLiteral("cause"), static_cast<int>(miss->cause)},
                    {QStringLiteral("at"), miss->at ? qint64(toUnixMs(*miss->at)) : qint64(0)},
                    {QStringLiteral("by"), QString::fromStdString(miss->by)}});
}

std::optional<MissReason> missFromJson(const QString &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    MissReason miss;
    miss.cause = static_cast<MissReason::Cause>(object.value(QLatin1String("cause")).toInt());
    if (const auto at = object.value(QLatin1String("at")).toInteger(); at > 0)
        miss.at = fromUnixMs(at);
    miss.by = object.value(QLatin1String("by")).toString().toStdString();
    return miss;
}

QString requestsToJson(const std::vector<PullRequest> &requests)
{
    QJsonArray rows;
    for (const PullRequest &request : requests) {
        rows.append(QJsonArray {QString::fromStdString(request.requestId), qint64(toUnixMs(request.startedAt)),
                                static_cast<int>(request.kind), QString::fromStdString(request.method),
                                QString::fromStdString(request.target), request.status,
                                static_cast<int>(request.outcome), static_cast<qint64>(request.bytesSent),
                                qint64(request.duration.count()), qint64(request.upstreamWait.count())});
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

std::vector<PullRequest> requestsFromJson(const QString &json)
{
    std::vector<PullRequest> requests;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray row = value.toArray();
        PullRequest request;
        request.requestId = row.at(0).toString().toStdString();
        request.startedAt = fromUnixMs(row.at(1).toInteger());
        request.kind = static_cast<cache::RequestKind>(row.at(2).toInt());
        request.method = row.at(3).toString().toStdString();
        request.target = row.at(4).toString().toStdString();
        request.status = row.at(5).toInt();
        request.outcome = static_cast<cache::Outcome>(row.at(6).toInt());
        request.bytesSent = static_cast<std::uint64_t>(row.at(7).toInteger());
        request.duration = std::chrono::milliseconds(row.at(8).toInteger());
        request.upstreamWait = std::chrono::milliseconds(row.at(9).toInteger());
        requests.push_back(std::move(request));
    }
    return requests;
}

} // namespace

catalog::PullRecord recordFromPull(const Pull &pull)
{
    catalog::PullRecord record;
    record.id = pull.id;
    record.startedAt = pull.startedAt;
    record.finishedAt = pull.finishedAt;
    record.nodeAddress = QString::fromStdString(pull.peer);
    record.robot = QString::fromStdString(pull.robot);
    record.userAgent = QString::fromStdString(pull.userAgent);
    record.project = QString::fromStdString(pull.project);
    record.repository = QString::fromStdString(pull.repository);
    record.reference = QString::fromStdString(pull.reference);
    record.outcome = static_cast<int>(pull.outcome);
    record.state = static_cast<int>(pull.state);
    record.layersDone = pull.layersDone;
    record.layersTotal = pull.layersTotal;
    record.bytesSent = static_cast<qint64>(pull.bytesSent);
    record.bytesTotal = static_cast<qint64>(pull.bytesTotal);
    record.bytesFromUpstream = static_cast<qint64>(pull.bytesFromUpstream);
    record.staleReason = QString::fromStdString(pull.staleReason);
    record.errorJson = errorToJson(pull.error);
    record.requestId = QString::fromStdString(pull.requestId);
    record.missJson = missToJson(pull.missReason);
    record.fallback = QString::fromStdString(pull.fallback);
    record.requestsJson = requestsToJson(pull.requests);
    return record;
}

Pull pullFromRecord(const catalog::PullRecord &record)
{
    Pull pull;
    pull.id = record.id;
    pull.startedAt = record.startedAt;
    pull.finishedAt = record.finishedAt;
    pull.peer = record.nodeAddress.toStdString();
    pull.robot = record.robot.toStdString();
    pull.userAgent = record.userAgent.toStdString();
    pull.project = record.project.toStdString();
    pull.repository = record.repository.toStdString();
    pull.reference = record.reference.toStdString();
    pull.outcome = static_cast<cache::Outcome>(record.outcome);
    pull.state = static_cast<PullState>(record.state);
    pull.layersDone = record.layersDone;
    pull.layersTotal = record.layersTotal;
    pull.bytesSent = static_cast<std::uint64_t>(record.bytesSent);
    pull.bytesTotal = static_cast<std::uint64_t>(record.bytesTotal);
    pull.bytesFromUpstream = static_cast<std::uint64_t>(record.bytesFromUpstream);
    pull.staleReason = record.staleReason.toStdString();
    pull.error = errorFromJson(record.errorJson);
    pull.requestId = record.requestId.toStdString();
    pull.missReason = missFromJson(record.missJson);
    pull.fallback = record.fallback.toStdString();
    pull.requests = requestsFromJson(record.requestsJson);
    return pull;
}

QString outcomeName(cache::Outcome outcome)
{
    switch (outcome) {
    case cache::Outcome::Hit: return QStringLiteral("hit");
    case cache::Outcome::Revalidated: return QStringLiteral("revalidated");
    case cache::Outcome::Joined: return QStringLiteral("joined");
    case cache::Outcome::Miss: return QStringLiteral("miss");
    case cache::Outcome::Stale: return QStringLiteral("stale");
    case cache::Outcome::Refused: return QStringLiteral("refused");
    case cache::Outcome::Failed: return QStringLiteral("failed");
    }
    return {};
}

} // namespace breakwater::activity
