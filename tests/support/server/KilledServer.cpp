// SPDX-License-Identifier: GPL-3.0-or-later
#include "KilledServer.h"

#include "Bustle.h"
#include "CacheServer.h"

#include <csignal>
#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTest>

using namespace Qt::StringLiterals;

namespace breakwater::integration {

namespace {

int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], "x", 1);
}

/// A minute in half a second, so that the grace time of what was pulled goes by.
class HurriedClock final : public Clock
{
public:
    explicit HurriedClock(WallTime since) : m_since(since) { }
    WallTime now() const override { return m_since + (m_system.now() - m_since) * 120; }
    MonotonicTime monotonic() const override { return m_system.monotonic(); }

private:
    const SystemClock m_system;
    const WallTime m_since;
};

configuration::Configuration configurationFor(const QString &upstreamUrl, qint64 storeLimitBytes)
{
    configuration::Configuration configuration;
    configuration.file = u"/test"_s;
    configuration.server.listen = QStringList {u"127.0.0.1:0"_s};
    configuration.server.tls = admin::TlsSettings {admin::TlsMode::Off, {}, {}};
    configuration.server.anonymousPull = QStringList {u"127.0.0.0/8"_s};
    if (storeLimitBytes > 0)
        configuration.server.storeLimitBytes = storeLimitBytes;
    configuration::StorageSection storage;
    storage.freeFloorBytes = 0;
    storage.graceMinutes = 1;
    storage.scrubBytesPerSecond = 0;
    configuration.storage = storage;
    configuration::UpstreamEntry upstream;
    upstream.spec.name = u"up"_s;
    upstream.spec.url = upstreamUrl;
    configuration.upstreams.append(upstream);
    for (const QString &name : {u"p"_s, u"q"_s}) {
        configuration::ProjectEntry project;
        project.spec.name = name;
        project.upstream = u"up"_s;
        configuration.projects.append(project);
    }
    return configuration;
}

int serve(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const unsigned seed = arguments.at(5).toUInt();
    const HurriedClock clock(fromUnixMs(arguments.at(6).toLongLong()));
    CacheServer server;
    Bustle bustle(server.admin(), seed);
    ServerOptions options;
    options.dataFolder = arguments.at(2);
    options.configuration = configurationFor(arguments.at(3), arguments.at(4).toLongLong());
    if (seed != 0) {
        const std::chrono::milliseconds often(150);
        options.clock = &clock;
        options.catalogCopyPace = maintenance::CatalogBackup::Pace {often, often, often, often};
    }
    QObject::connect(&server, &CacheServer::started, &app, [&](const admin::ServerInfo &info) {
        std::printf("%s\n", qPrintable(info.boundAddresses.value(0)));
        std::fflush(stdout);
        if (seed != 0)
            bustle.start();
    });
    QObject::connect(&server, &CacheServer::failed, &app, [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.toLogLine()));
        QCoreApplication::exit(1);
    });
    QObject::connect(&server, &CacheServer::stopped, &app, &QCoreApplication::quit);
    if (::pipe(signalPipe) != 0)
        return 1;
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        notifier.setEnabled(false);
        server.stop(std::chrono::seconds(5));
    });
    std::signal(SIGTERM, onSignal);
    server.start(options);
    return QCoreApplication::exec();
}

} // namespace

std::optional<int> KilledServer::serveIfAsked(int argc, char **argv)
{
    if (argc == 7 && QByteArrayView(argv[1]) == "--serve")
        return serve(argc, argv);
    return std::nullopt;
}

KilledServer::KilledServer(Options options) : m_options(std::move(options)), m_since(SystemClock().now()) { }

KilledServer::~KilledServer()
{
    if (m_process && isRunning())
        kill();
}

void KilledServer::begin()
{
    m_url.clear();
    m_process = std::make_unique<QProcess>();
    if (qEnvironmentVariableIsSet("BREAKWATER_TEST_LOG"))
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QCoreApplication::applicationFilePath(),
                     {u"--serve"_s, m_options.folder, m_options.upstreamUrl, QString::number(m_options.storeLimitBytes),
                      QString::number(m_options.bustle), QString::number(toUnixMs(m_since))});
    m_process->waitForStarted();
    if (m_options.bustle != 0)
        ++m_options.bustle; // what it does next time is something else
}

bool KilledServer::isRunning() const
{
    return m_process->state() != QProcess::NotRunning;
}

bool KilledServer::waitUntilServing(int milliseconds)
{
    if (!QTest::qWaitFor([this] { return m_process->canReadLine() || !isRunning(); }, milliseconds))
        return false;
    const QByteArray address = m_process->readLine().trimmed();
    m_url = "http://" + address.toStdString();
    if (address.isEmpty())
        takeLog();
    return !address.isEmpty();
}

void KilledServer::kill()
{
    m_process->kill(); // SIGKILL
    m_process->waitForFinished();
    takeLog();
}

bool KilledServer::stop()
{
    m_process->terminate();
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, 20'000);
    takeLog();
    return ended && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
}

void KilledServer::takeLog()
{
    m_log = QString::fromUtf8(m_process->readAllStandardError());
}

QJsonObject checkFolder(const QString &folder, bool afterCleanEnd)
{
    QProcess checker;
    checker.start(u"python3"_s,
                  QStringList {QStringLiteral(BREAKWATER_CHECKER), folder}
                      + (afterCleanEnd ? QStringList {u"--clean"_s} : QStringList()));
    if (!checker.waitForFinished(120'000) || checker.exitStatus() != QProcess::NormalExit)
        return {};
    const QByteArray errors = checker.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(checker.readAllStandardOutput()).object();
}

} // namespace breakwater::integration
