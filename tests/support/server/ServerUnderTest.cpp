// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerUnderTest.h"

#include <mutex>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>

#include "CacheServer.h"

namespace breakwater::integration {

namespace {

std::mutex logMutex; // guards logLines
QString logLines;
QtMessageHandler formerHandler = nullptr;

/// The server's log is kept for the tests that search it; the console gets it with BREAKWATER_TEST_LOG=1.
void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool show = qEnvironmentVariableIsSet("BREAKWATER_TEST_LOG");
    const bool ours = context.category != nullptr && QByteArrayView(context.category).startsWith("breakwater");
    if (ours) {
        const std::lock_guard lock(logMutex);
        logLines += QLatin1String(context.category) + QLatin1Char(' ') + message + QLatin1Char('\n');
    }
    if (!ours || show)
        formerHandler(type, context, message);
}

} // namespace

struct ServerUnderTest::Private
{
    CacheServer server;
};

ServerUnderTest::ServerUnderTest() : ServerUnderTest(Options {}) { }

ServerUnderTest::ServerUnderTest(Options options) : m_options(std::move(options))
{
    if (formerHandler == nullptr) {
        QLoggingCategory::setFilterRules(QStringLiteral("breakwater.*=true"));
        formerHandler = qInstallMessageHandler(keepLog);
    }
}

ServerUnderTest::~ServerUnderTest()
{
    stop();
}

bool ServerUnderTest::start()
{
    d = std::make_unique<Private>();
    std::optional<Result<admin::ServerInfo>> outcome;
    QObject::connect(&d->server, &CacheServer::started, &d->server,
                     [&outcome](const admin::ServerInfo &info) { outcome.emplace(info); });
    QObject::connect(&d->server, &CacheServer::failed, &d->server,
                     [&outcome](const Error &error) { outcome.emplace(error); });
    ServerOptions options;
    options.dataFolder = m_folder.path();
    options.listenBeforeSetup = false;
    options.clock = &m_clock;
    options.transport = m_options.transport;
    options.limitMemory = m_options.limitMemory;
    d->server.start(options);
    const bool answered = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, patienceMs);
    d->server.disconnect(&d->server);
    if (!answered || !outcome->ok()) {
        if (answered)
            qWarning().noquote() << outcome->error().toLogLine();
        return false;
    }
    admin::ServerInfo info = outcome->value();
    if (!info.setupDone) {
        admin::ServerSettings settings;
        settings.listen = {QStringLiteral("127.0.0.1:0")};
        settings.tls.mode = m_options.tls ? admin::TlsMode::Automatic : admin::TlsMode::Off;
        settings.anonymousPull = m_options.anonymousPull;
        const auto applied = await<admin::ServerInfo>([&](auto reply) { admin().applySettings(settings, reply); });
        const auto finished = await<admin::ServerInfo>([&](auto reply) { admin().finishSetup(reply); });
        if (!applied || !finished) {
            qWarning().noquote() << (applied ? finished : applied).error().toLogLine();
            return false;
        }
        info = *finished;
    }
    if (info.boundAddresses.isEmpty())
        return false;
    m_url = ((m_options.tls ? QStringLiteral("https://") : QStringLiteral("http://")) + info.boundAddresses.first())
                .toStdString();
    return true;
}

void ServerUnderTest::stop()
{
    if (!d)
        return;
    bool stopped = false;
    QObject::connect(&d->server, &CacheServer::stopped, &d->server, [&stopped] { stopped = true; });
    d->server.stop(std::chrono::seconds(1));
    if (!QTest::qWaitFor([&stopped] { return stopped; }, patienceMs))
        qWarning("the server did not stop");
    d.reset();
}

admin::AdminService &ServerUnderTest::admin()
{
    return d->server.admin();
}

QString ServerUnderTest::caPem()
{
    const auto pem = await<QString>([&](auto reply) { admin().caCertificatePem(reply); });
    return pem.ok() ? *pem : QString();
}

qint64 ServerUnderTest::addProject(const QString &name, sim::UpstreamSimulator &upstream, const ProjectOptions &options)
{
    admin::UpstreamSpec spec;
    spec.name = name + QStringLiteral("-upstream");
    spec.provider = options.provider;
    spec.url = QString::fromStdString(upstream.url(sim::Role::Registry, options.tls));
    spec.username = options.username;
    if (!options.password.isEmpty())
        spec.password = Secret(options.password);
    if (options.tls)
        spec.caPem = QString::fromStdString(upstream.caPem());
    spec.allowedPrivateHosts = options.allowedPrivateHosts;
    return addProject(name, spec, options);
}

qint64 ServerUnderTest::addProject(const QString &name, const admin::UpstreamSpec &spec, const ProjectOptions &options)
{
    const auto added = await<admin::UpstreamInfo>([&](auto reply) { admin().addUpstream(spec, reply); });
    if (!added) {
        qWarning().noquote() << added.error().toLogLine();
        return 0;
    }
    admin::ProjectSpec project;
    project.name = name;
    project.upstreamId = added->id;
    project.serves = options.serves;
    project.isDefault = options.isDefault;
    project.freshness = options.freshness;
    project.prefetch = options.prefetch;
    const auto made = await<admin::ProjectInfo>([&](auto reply) { admin().addProject(project, reply); });
    if (!made) {
        qWarning().noquote() << made.error().toLogLine();
        return 0;
    }
    return made->id;
}

admin::RobotWithSecret ServerUnderTest::createRobot(const admin::RobotSpec &spec)
{
    auto made = await<admin::RobotWithSecret>([&](auto reply) { admin().createRobot(spec, reply); });
    if (!made) {
        qWarning().noquote() << made.error().toLogLine();
        return {};
    }
    return *made;
}

sim::WireAnswer ServerUnderTest::request(const std::string &method, const std::string &target,
                                         const sim::Headers &headers, const std::string &body)
{
    const std::string pem = m_options.tls ? caPem().toStdString() : std::string();
    return inBackground([&] {
        sim::WireClient client({.url = m_url, .caPem = pem});
        return client.request(method, target, headers, {}, body);
    });
}

sim::WireAnswer ServerUnderTest::raw(const std::string &bytes, const std::string &methodOfAnswer)
{
    return inBackground([&] {
        sim::WireClient client({.url = m_url});
        return client.raw(bytes, methodOfAnswer);
    });
}

QString ServerUnderTest::storeFolder(const char *part) const
{
    const QString path = m_folder.path() + QStringLiteral("/store/") + QLatin1String(part);
    if (!QFileInfo(path).isDir())
        qFatal("no folder %s: tests look in the wrong place", qPrintable(path));
    return path;
}

bool ServerUnderTest::isStored(const Digest &digest) const
{
    return !filesNamed(storeFolder("blobs"), digest.hex()).isEmpty();
}

bool ServerUnderTest::hasPart(const Digest &digest) const
{
    return !filesNamed(storeFolder("parts"), digest.hex()).isEmpty();
}

sim::SimulatedNode::Options ServerUnderTest::nodeOptions()
{
    sim::SimulatedNode::Options options;
    options.serverUrl = m_url;
    if (m_options.tls)
        options.caPem = caPem().toStdString();
    return options;
}

sim::PullResult ServerUnderTest::pull(const sim::PullRequest &request)
{
    return pull(request, nodeOptions());
}

sim::PullResult ServerUnderTest::pull(const sim::PullRequest &request, sim::SimulatedNode::Options options)
{
    return inBackground([&] {
        sim::SimulatedNode node(std::move(options));
        return node.pullNow(request);
    });
}

QString ServerUnderTest::logText()
{
    const std::lock_guard lock(logMutex);
    return logLines;
}

QList<admin::EventInfo> ServerUnderTest::events()
{
    const auto events = await<QList<admin::EventInfo>>([&](auto reply) { admin().events(500, reply); });
    return events.ok() ? *events : QList<admin::EventInfo>();
}

bool ServerUnderTest::hasEvent(const QString &codePrefix)
{
    const auto all = events();
    return std::any_of(all.begin(), all.end(),
                       [&codePrefix](const admin::EventInfo &event) { return event.code.startsWith(codePrefix); });
}

std::string errorCode(const sim::WireAnswer &answer)
{
    return QJsonDocument::fromJson(
               QByteArray::fromStdString(answer.body))[QLatin1String("errors")][0][QLatin1String("code")]
        .toString()
        .toStdString();
}

std::string errorMessage(const sim::WireAnswer &answer)
{
    return QJsonDocument::fromJson(
               QByteArray::fromStdString(answer.body))[QLatin1String("errors")][0][QLatin1String("message")]
        .toString()
        .toStdString();
}

sim::Headers basicAuth(const admin::RobotWithSecret &robot)
{
    const std::string pair = robot.robot.userName.toStdString() + ':' + robot.secret.reveal().toStdString();
    return {{"Authorization", "Basic " + sim::base64(pair)}};
}

std::unique_ptr<sim::UpstreamSimulator> startUpstream(const std::string &profile, const Clock *clock)
{
    auto started = sim::UpstreamSimulator::start({.profile = profile, .clock = clock});
    return started.ok() ? std::move(started.value()) : nullptr;
}

QStringList filesNamed(const QString &folder, const std::string &part)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (it.fileName().contains(QString::fromStdString(part)))
            found.append(path);
    }
    return found;
}

QStringList filesContaining(const QString &folder, const QByteArray &needle)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            found.append(file.fileName());
    }
    return found;
}

} // namespace breakwater::integration
