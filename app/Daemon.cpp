// SPDX-License-Identifier: GPL-3.0-or-later
#include "Daemon.h"

#include "Messages.h"

#include <QCoreApplication>

namespace breakwater::app {
namespace {

constexpr std::chrono::seconds drainPatience {20};

QString tlsText(const admin::ServerInfo &info)
{
    switch (info.tlsMode) {
    case admin::TlsMode::Automatic: return QStringLiteral("TLS with Breakwater's own CA (GET /ca.crt)");
    case admin::TlsMode::Off: return QStringLiteral("plain HTTP, without TLS");
    case admin::TlsMode::Files: return QStringLiteral("TLS with the given certificate");
    }
    return {};
}

} // namespace

Daemon::Daemon(CommonOptions options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    connect(&m_server, &CacheServer::started, this, &Daemon::started);
    connect(&m_server, &CacheServer::failed, this, [](const Error &error) {
        printError(QStringLiteral("breakwaterd: ") + startMessage(error));
        QCoreApplication::exit(exitCodeFor(error));
    });
    connect(&m_server, &CacheServer::stopped, this, [] { QCoreApplication::exit(Success); });
    connect(&m_signals, &UnixSignals::terminate, this, &Daemon::terminate);
    connect(&m_signals, &UnixSignals::hangUp, this, &Daemon::reread);
}

void Daemon::start(const std::optional<configuration::Configuration> &configuration)
{
    ServerOptions options;
    options.dataFolder = m_options.dataFolder;
    options.configuration = configuration;
    m_server.start(std::move(options));
}

void Daemon::started(const admin::ServerInfo &info)
{
    printLine(QStringLiteral("Breakwater %1 serves on %2").arg(info.version, info.boundAddresses.join(QStringLiteral(", "))));
    for (const QString &url : info.urls)
        printLine(QStringLiteral("  nodes reach it at %1").arg(url));
    printLine(QStringLiteral("  %1; data in %2").arg(tlsText(info), info.dataFolder));
    m_server.admin().projects({this, [](const Result<QList<admin::ProjectInfo>> &projects) {
        if (!projects)
            return;
        for (const admin::ProjectInfo &project : *projects) {
            printLine(QStringLiteral("  project %1 -> %2%3").arg(
                project.spec.name, project.upstreamName,
                project.spec.serves.isEmpty() ? QString()
                                              : QStringLiteral(" (serves %1)").arg(project.spec.serves.join(QStringLiteral(", ")))));
        }
        if (projects->isEmpty())
            printLine(QStringLiteral("  no project yet: give a configuration file with --config, or set up with the console "
                                     "(breakwater)"));
        printLine(QStringLiteral("ready"));
    }});
}

void Daemon::terminate()
{
    if (m_stopping) {
        QCoreApplication::exit(Success); // asked twice: at once
        return;
    }
    m_stopping = true;
    printLine(QStringLiteral("stopping: running answers may end"));
    m_server.stop(drainPatience);
}

void Daemon::reread()
{
    if (m_options.configurationFile.isEmpty()) {
        printLine(QStringLiteral("there is no configuration file to read again"));
        return;
    }
    const auto configuration = readConfiguration(m_options.configurationFile);
    if (!configuration) {
        printError(QStringLiteral("breakwaterd: ") + startMessage(configuration.error()) + QStringLiteral(" (nothing was changed)"));
        return;
    }
    m_server.reconfigure(*configuration, [](const Result<void> &result) {
        if (result)
            printLine(QStringLiteral("configuration applied"));
        else
            printError(QStringLiteral("breakwaterd: ") + startMessage(result.error()) + QStringLiteral(" (nothing was changed)"));
    });
}

} // namespace breakwater::app
