// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExportCommand.h"

#include "Messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace breakwater::app {
namespace {

/// What the ui says at length, in a line for a terminal.
QString noteLine(const admin::NodeConfigNote &note)
{
    QString line = note.code;
    for (auto it = note.params.cbegin(); it != note.params.cend(); ++it)
        line += QStringLiteral(" %1=%2").arg(it.key(), it.value());
    return QStringLiteral("note: ") + line;
}

} // namespace

QStringList ExportCommand::subjects()
{
    QStringList names;
    for (int i = 0; i < admin::nodeRuntimeCount; ++i)
        names.append(admin::nodeRuntimeWord(static_cast<admin::NodeRuntime>(i)));
    return names + QStringList {QStringLiteral("ca"), QStringLiteral("config")};
}

ExportCommand::ExportCommand(CommonOptions options, Arguments arguments, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_arguments(std::move(arguments))
{
    connect(&m_server, &CacheServer::started, this, &ExportCommand::run);
    connect(&m_server, &CacheServer::failed, this,
            [this](const Error &error) { fail(startMessage(error), exitCodeFor(error)); });
}

void ExportCommand::start()
{
    ServerOptions options;
    options.dataFolder = m_options.dataFolder;
    options.observer = true;
    m_server.start(std::move(options));
}

void ExportCommand::run()
{
    if (m_arguments.what == QLatin1String("ca"))
        m_server.admin().caCertificatePem({this, [this](const Result<QString> &pem) { print(pem); }});
    else if (m_arguments.what == QLatin1String("config"))
        m_server.admin().exportConfiguration({this, [this](const Result<QString> &yaml) { print(yaml); }});
    else
        exportNode(admin::nodeRuntimeFromWord(m_arguments.what).value_or(admin::NodeRuntime::K3s));
}

void ExportCommand::exportNode(admin::NodeRuntime runtime)
{
    admin::NodeConfigRequest request;
    request.runtime = runtime;
    request.serverUrl = m_arguments.serverUrl;
    request.strict = m_arguments.strict;
    if (!m_arguments.robot.isEmpty()) {
        request.robot = m_arguments.robot.startsWith(QLatin1String("robot$")) ? m_arguments.robot
                                                                             : QStringLiteral("robot$") + m_arguments.robot;
    }
    if (!m_arguments.secretFile.isEmpty()) {
        QFile file(m_arguments.secretFile);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(QStringLiteral("%1 cannot be read: %2").arg(m_arguments.secretFile, file.errorString()), BadInput);
            return;
        }
        request.secret = Secret(file.read(64 * 1024).trimmed());
    }
    m_server.admin().robots({this, [this, request](const Result<QList<admin::RobotInfo>> &robots) {
        bool known = request.robot.isEmpty();
        for (const admin::RobotInfo &robot : robots ? *robots : QList<admin::RobotInfo>())
            known = known || robot.userName == request.robot;
        if (!known) {
            fail(QStringLiteral("there is no robot %1: make one in the console, or name one in the configuration file")
                     .arg(request.robot),
                 BadInput);
            return;
        }
        if (m_arguments.script) {
            deliver(request);
            return;
        }
        m_server.admin().renderNodeConfig(request, {this, [this](const Result<admin::NodeConfig> &config) {
            if (config)
                write(*config);
            else
                fail(config.error().toLogLine(), BadInput);
        }});
    }});
}

/// The script goes to standard output, or into the folder.
void ExportCommand::deliver(const admin::NodeConfigRequest &request)
{
    admin::NodeDeliveryRequest delivery;
    delivery.config = request;
    m_server.admin().deliverNodeConfig(delivery, {this, [this](const Result<admin::NodeDelivery> &made) {
        if (!made) {
            fail(made.error().toLogLine(), BadInput);
            return;
        }
        if (m_arguments.outputFolder.isEmpty()) {
            print(QString::fromUtf8(made->content));
            return;
        }
        const QString target = QDir(m_arguments.outputFolder).filePath(made->fileName);
        QSaveFile output(target);
        if (!QDir().mkpath(m_arguments.outputFolder) || !output.open(QIODevice::WriteOnly)
            || !output.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || output.write(made->content) < 0
            || !output.commit()) {
            fail(QStringLiteral("%1 cannot be written: %2").arg(target, output.errorString()), StartFailed);
            return;
        }
        printLine(QStringLiteral("wrote %1").arg(target));
        for (const QString &command : made->commands)
            printError(QStringLiteral("then:  ") + command);
        QCoreApplication::exit(Success);
    }});
}

void ExportCommand::write(const admin::NodeConfig &config)
{
    for (const admin::NodeConfigNote &note : config.notes)
        printError(noteLine(note));
    if (m_arguments.outputFolder.isEmpty()) {
        // The files of the runtime itself; a PEM behind YAML would make neither readable.
        for (const admin::NodeConfigFile &file : config.files) {
            if (file.path.endsWith(QLatin1String(".crt"))) {
                printError(QStringLiteral("note: %1 is needed too: `breakwaterd export ca`, or --output DIR writes all files")
                               .arg(file.path));
                continue;
            }
            if (config.files.size() > 2)
                printLine(QStringLiteral("# ===== %1 (mode %2) =====").arg(file.path, file.mode));
            printLine(file.content.endsWith(QLatin1Char('\n')) ? file.content.chopped(1) : file.content);
        }
    } else {
        for (const admin::NodeConfigFile &file : config.files) {
            const QString target = QDir(m_arguments.outputFolder).filePath(file.path.startsWith(QLatin1Char('/')) ? file.path.mid(1) : file.path);
            QSaveFile output(target);
            if (!QDir().mkpath(QFileInfo(target).path()) || !output.open(QIODevice::WriteOnly)
                || output.write(file.content.toUtf8()) < 0 || !output.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                || !output.commit()) {
                fail(QStringLiteral("%1 cannot be written: %2").arg(target, output.errorString()), StartFailed);
                return;
            }
            printLine(QStringLiteral("wrote %1 (on the node: %2, mode %3, owner %4)").arg(target, file.path, file.mode, file.owner));
        }
    }
    for (const QString &command : config.commands)
        printError(QStringLiteral("then:  ") + command);
    if (!config.verifyCommand.isEmpty())
        printError(QStringLiteral("prove: ") + config.verifyCommand);
    QCoreApplication::exit(Success);
}

void ExportCommand::print(const Result<QString> &text)
{
    if (!text) {
        fail(text.error().toLogLine(), StartFailed);
        return;
    }
    printLine(text->endsWith(QLatin1Char('\n')) ? text->chopped(1) : *text);
    QCoreApplication::exit(Success);
}

void ExportCommand::fail(const QString &message, int exitCode)
{
    printError(QStringLiteral("breakwaterd: ") + message);
    QCoreApplication::exit(exitCode);
}

} // namespace breakwater::app
