// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupCommand.h"

#include "Messages.h"

#include <QCoreApplication>
#include <QFile>

namespace breakwater::app {

BackupCommand::BackupCommand(CommonOptions options, admin::BackupRequest request, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_request(std::move(request))
{
    connect(&m_server, &CacheServer::started, this, [this] {
        m_server.admin().saveBackup(m_request, {this, [this](const Result<admin::BackupJob> &job) { started(job); }});
    });
    connect(&m_server, &CacheServer::failed, this, &BackupCommand::fail);
    connect(&m_server.admin(), &admin::AdminService::backupJobChanged, this, &BackupCommand::follow);
    connect(&m_signals, &UnixSignals::terminate, this, [this] {
        if (m_jobId != 0)
            m_server.admin().cancelBackupJob(m_jobId, {});
        else
            QCoreApplication::exit(StartFailed);
    });
}

void BackupCommand::start()
{
    ServerOptions options;
    options.dataFolder = m_options.dataFolder;
    options.observer = true;
    m_server.start(std::move(options));
}

void BackupCommand::started(const Result<admin::BackupJob> &job)
{
    if (!job) {
        fail(job.error());
        return;
    }
    m_jobId = job->id;
    // It may have ended while this answer was under way.
    m_server.admin().backupJobs({this, [this](const Result<QList<admin::BackupJob>> &jobs) {
                                     for (const admin::BackupJob &each : jobs ? *jobs : QList<admin::BackupJob>())
                                         follow(each);
                                 }});
}

void BackupCommand::follow(const admin::BackupJob &job)
{
    if (job.id != m_jobId || !job.finishedAt.isValid())
        return;
    m_jobId = 0;
    finish(job);
}

void BackupCommand::finish(const admin::BackupJob &job)
{
    if (job.error) {
        fail(*job.error);
        return;
    }
    printLine(QStringLiteral("saved %1: %2").arg(job.file, countsOf(job.plan.contents)));
    if (job.plan.sealed)
        printLine(QStringLiteral("sealed with the passphrase: without it nobody can restore it, and you neither"));
    else
        printLine(QStringLiteral("without a passphrase, so without keys: on another machine the logins of upstreams "
                                 "have to be entered again and nodes need a new CA (--passphrase-file FILE takes the "
                                 "keys along)"));
    QCoreApplication::exit(Success);
}

void BackupCommand::fail(const Error &error)
{
    printError(QStringLiteral("breakwaterd: ") + backupMessage(error));
    QCoreApplication::exit(exitCodeFor(error));
}

Result<Secret> readPassphrase(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error(ErrorCode::InvalidArgument,
                     QStringLiteral("%1 cannot be read: %2").arg(file, source.errorString()));
    QByteArray line = source.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error(ErrorCode::InvalidArgument, QStringLiteral("%1 has no passphrase in its first line").arg(file));
    return Secret(line);
}

QString backupMessage(const Error &error)
{
    const auto param = [&error](const char *name) { return error.params.value(QLatin1String(name)); };
    switch (error.code) {
    case ErrorCode::BackupUnreadable: {
        const QString reason = param("reason");
        if (reason == QLatin1String("open"))
            return QStringLiteral("%1 cannot be opened: %2").arg(param("file"), error.detail);
        if (reason == QLatin1String("format"))
            return QStringLiteral("%1 is no backup of Breakwater.").arg(param("file"));
        return QStringLiteral("%1 is damaged or cut short%2. Nothing was changed: take another copy of it, or an older "
                              "backup.")
            .arg(param("file"), param("part").isEmpty() ? QString() : QStringLiteral(" (at %1)").arg(param("part")));
    }
    case ErrorCode::BackupTooNew:
        return QStringLiteral("%1 was written by a newer Breakwater (%2): install that version first.")
            .arg(param("file"), param("version"));
    case ErrorCode::PassphraseMissing:
        return QStringLiteral("%1 is sealed with a passphrase: give it with --passphrase-file FILE.")
            .arg(param("file"));
    case ErrorCode::PassphraseWrong:
        return QStringLiteral("The passphrase does not open %1. Nothing was changed.").arg(param("file"));
    case ErrorCode::Cancelled: return QStringLiteral("cancelled: there is no file");
    case ErrorCode::InvalidArgument: return error.detail;
    case ErrorCode::AlreadyExists:
        return QStringLiteral("%1 is there already: --replace overwrites it").arg(param("name"));
    case ErrorCode::StorageUnwritable:
    case ErrorCode::StorageIo: return QStringLiteral("%1 cannot be written (%2)").arg(param("path"), error.detail);
    default: return startMessage(error);
    }
}

QString countsOf(const admin::BackupContents &contents)
{
    const auto some = [](qint64 number, const char *one, const char *more) {
        return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(number == 1 ? one : more));
    };
    return QStringList({some(contents.upstreams, "upstream", "upstreams"),
                        some(contents.projects, "project", "projects"), some(contents.robots, "robot", "robots"),
                        some(contents.images, "image", "images")})
        .join(QStringLiteral(", "));
}

QString describe(const admin::BackupContents &contents)
{
    return QStringLiteral("of %1 UTC on %2, by Breakwater %3")
        .arg(contents.madeAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")), contents.hostName, contents.version);
}

} // namespace breakwater::app
