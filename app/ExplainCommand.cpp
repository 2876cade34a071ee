// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplainCommand.h"

#include "Messages.h"

#include <QCoreApplication>
#include <QLocale>

namespace breakwater::app {
namespace {

using Kind = admin::ExplainedStep::Kind;

QString bytes(qint64 count)
{
    return QLocale::c().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

QString time(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(Qt::ISODate) : QStringLiteral("-");
}

QString duration(qint64 seconds)
{
    if (seconds < 0)
        return QStringLiteral("for ever");
    if (seconds == 0)
        return QStringLiteral("not at all");
    for (const auto &[unit, name] :
         {std::pair(qint64(86400), 'd'), std::pair(qint64(3600), 'h'), std::pair(qint64(60), 'm')}) {
        if (seconds % unit == 0)
            return QStringLiteral("%1%2").arg(seconds / unit).arg(QLatin1Char(name));
    }
    return QStringLiteral("%1s").arg(seconds);
}

QString why(const std::optional<Error> &reason)
{
    return reason ? QStringLiteral(": ") + reason->toLogLine() : QString();
}

QString sentence(const admin::ExplainedStep &step)
{
    switch (step.kind) {
    case Kind::Refuse: return QStringLiteral("refused") + why(step.reason);
    case Kind::ServeTag: return QStringLiteral("the manifest is served from the cache; nothing is asked");
    case Kind::ServeTagAndRecheck:
        return QStringLiteral("the manifest is served at once, and the tag is checked behind it");
    case Kind::RecheckTag: return QStringLiteral("the tag is checked by one HEAD, which costs no pull");
    case Kind::ServeStale: return QStringLiteral("the cached copy is served as stale") + why(step.reason);
    case Kind::AskTag: return QStringLiteral("the upstream is asked: it is not here");
    case Kind::FetchManifests: return QStringLiteral("at most %1 manifest(s) are fetched").arg(step.count);
    case Kind::ServeLayers: return QStringLiteral("%1 of layers come from the cache").arg(bytes(step.bytes));
    case Kind::FetchLayers:
        return step.count == 0 ? QStringLiteral("config and layers are fetched; their manifest will tell how much")
                               : QStringLiteral("%1 blob(s) of %2 are fetched").arg(step.count).arg(bytes(step.bytes));
    case Kind::Fail: return QStringLiteral("it fails") + why(step.reason);
    }
    return {};
}

void fact(const char *name, const QString &value)
{
    if (!value.isEmpty())
        printLine(QStringLiteral("%1%2").arg(QLatin1String(name), -16).arg(value));
}

QString pullers(const admin::PullExplanation &explanation)
{
    QStringList names;
    for (const admin::ExplainedRobot &robot : explanation.robots)
        names.append(robot.usable ? robot.userName : robot.userName + QStringLiteral(" (disabled or expired)"));
    for (const QString &subnet : explanation.anonymousSubnets)
        names.append(QStringLiteral("anyone in ") + subnet);
    return names.isEmpty() ? QStringLiteral("nobody: there is no robot for it, and no subnet without credentials")
                           : names.join(QStringLiteral(", "));
}

} // namespace

ExplainCommand::ExplainCommand(CommonOptions options, QString image, QString platform, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_image(std::move(image)), m_platform(std::move(platform))
{
    connect(&m_server, &CacheServer::started, this, [this] {
        m_server.admin().explainPull(
            m_image, m_platform,
            {this, [this](const Result<admin::PullExplanation> &explanation) { print(explanation); }});
    });
    connect(&m_server, &CacheServer::failed, this, [](const Error &error) {
        printError(QStringLiteral("breakwaterd: ") + startMessage(error));
        QCoreApplication::exit(exitCodeFor(error));
    });
}

void ExplainCommand::start()
{
    ServerOptions options;
    options.dataFolder = m_options.dataFolder;
    options.observer = true;
    options.observesContent = true;
    m_server.start(std::move(options));
}

void ExplainCommand::print(const Result<admin::PullExplanation> &answer)
{
    if (!answer) {
        printError(
            answer.error().code == ErrorCode::InvalidName
                ? QStringLiteral("breakwaterd: \"%1\" names no image: write it as nodes do, such as nginx:1.27 or "
                                 "ghcr.io/org/app@sha256:…")
                      .arg(m_image)
                : QStringLiteral("breakwaterd: ") + answer.error().toLogLine());
        QCoreApplication::exit(BadInput);
        return;
    }
    const admin::PullExplanation &explanation = *answer;
    fact("image", explanation.image);
    fact("project", explanation.project);
    fact("repository", explanation.repository);
    fact("upstream", explanation.upstream);
    fact("asked there", explanation.upstreamUrl);
    if (explanation.isTag && !explanation.refusal) {
        fact("fresh",
             duration(explanation.freshSeconds)
                 + (explanation.freshnessRule
                        ? QStringLiteral(" (rule %1 of the project)").arg(*explanation.freshnessRule + 1)
                        : QStringLiteral(" (built-in rule)")));
        fact("last checked", time(explanation.checkedAt));
        fact("next check", time(explanation.nextCheckAt));
    }
    fact("digest", explanation.digest);
    for (const admin::ExplainedPlatform &platform : explanation.platforms) {
        fact(platform.platform == explanation.platform ? "platform *" : "platform",
             QStringLiteral("%1  %2")
                 .arg(platform.platform.isEmpty() ? QStringLiteral("(only one)") : platform.platform, -20)
                 .arg(platform.whole ? QStringLiteral("here, %1").arg(bytes(platform.storedBytes))
                          : platform.manifestStored
                          ? QStringLiteral("%1 here, %2 missing")
                                .arg(bytes(platform.storedBytes), bytes(platform.missingBytes))
                          : QStringLiteral("not here")));
    }
    for (qsizetype i = 0; i < explanation.steps.size(); ++i)
        fact(i == 0 ? "a pull now" : "", QStringLiteral("%1. %2").arg(i + 1).arg(sentence(explanation.steps[i])));
    if (!explanation.refusal)
        fact("may pull", pullers(explanation));
    QCoreApplication::exit(Success);
}

} // namespace breakwater::app
