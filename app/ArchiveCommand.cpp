// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveCommand.h"

#include "Messages.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

#include <unistd.h>

namespace breakwater::app {
namespace {

using State = admin::ArchiveItemState;

QString bytes(qint64 count)
{
    return QLocale::c().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

QString why(const std::optional<Error> &error)
{
    if (!error)
        return {};
    switch (error->code) {
    case ErrorCode::InvalidName:
        return error->params.value(QStringLiteral("why")) == QLatin1String("noName")
            ? QStringLiteral(
                "it has no name that a node could ask for: give one with --name IMAGE, when it is the only one")
            : QStringLiteral("this names no image: write it as nodes do, such as nginx:1.27");
    case ErrorCode::ProjectUnknown: return QStringLiteral("no project serves it");
    case ErrorCode::ManifestUnknown: return QStringLiteral("it is not in the cache");
    case ErrorCode::NotFound: return QStringLiteral("no platform of it is whole");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("its tag stands for another image here: --replace-tags lets it give way");
    case ErrorCode::InvalidArgument:
        return QStringLiteral("such an archive takes one platform of an image: choose one with --platform, of %1")
            .arg(error->params.value(QStringLiteral("platforms")));
    default: return error->toLogLine();
    }
}

QString word(State state)
{
    switch (state) {
    case State::Done: return QStringLiteral("done");
    case State::Here: return QStringLiteral("here already");
    case State::Ready:
    case State::Partial:
    case State::Running: return QStringLiteral("not reached");
    case State::Missing: return QStringLiteral("missing");
    case State::Conflict: return QStringLiteral("kept out");
    case State::Refused: return QStringLiteral("refused");
    case State::Unreadable: return QStringLiteral("not readable");
    case State::Failed: return QStringLiteral("failed");
    case State::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

QString archiveProblem(const Error &error)
{
    const QString file = error.params.value(QStringLiteral("file"));
    const QString reason = error.params.value(QStringLiteral("reason"));
    const QString entry = error.params.value(QStringLiteral("entry"));
    if (error.code == ErrorCode::ArchiveRefused)
        return QStringLiteral(
                   "%1 is refused as a whole (%2: %3). Nothing was imported. Make the archive anew with skopeo, "
                   "docker save or breakwaterd export.")
            .arg(file, reason, entry);
    return QStringLiteral(
               "%1 cannot be read (%2%3): an OCI image layout or a docker-archive is needed, as tar, tar.gz or "
               "tar.zst.")
        .arg(file, reason, error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail);
}

} // namespace

ArchiveCommand::ArchiveCommand(CommonOptions options, Task task, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_task(std::move(task)),
      m_showsProgress(::isatty(STDERR_FILENO) != 0)
{
    connect(&m_server, &CacheServer::started, this, &ArchiveCommand::run);
    connect(&m_server, &CacheServer::failed, this, &ArchiveCommand::fail);
    connect(&m_server.admin(), &admin::AdminService::archiveJobChanged, this, &ArchiveCommand::follow);
    connect(&m_signals, &UnixSignals::terminate, this, [this] {
        if (m_jobId != 0)
            m_server.admin().cancelArchiveJob(m_jobId, {});
        else
            QCoreApplication::exit(StartFailed);
    });
}

void ArchiveCommand::start()
{
    ServerOptions options;
    options.dataFolder = m_options.dataFolder;
    options.observer = !isImport();
    options.observesContent = true;
    options.listens = false;
    m_server.start(std::move(options));
}

void ArchiveCommand::run()
{
    if (const auto *request = std::get_if<admin::ExportRequest>(&m_task)) {
        m_server.admin().startExport(*request, {this, [this](const Result<admin::ArchiveJob> &job) { started(job); }});
        return;
    }
    m_server.admin().projects({this, [this](const Result<QList<admin::ProjectInfo>> &projects) {
                                   if (projects)
                                       import(*projects);
                                   else
                                       fail(projects.error());
                               }});
}

void ArchiveCommand::import(const QList<admin::ProjectInfo> &projects)
{
    auto &task = std::get<Import>(m_task);
    QStringList names;
    for (const admin::ProjectInfo &project : projects) {
        names.append(project.spec.name);
        if (project.spec.name == task.project)
            task.request.projectId = project.id;
    }
    if (task.request.projectId == 0) {
        printError(
            QStringLiteral("breakwaterd: there is no project \"%1\": --project takes one of %2")
                .arg(task.project, names.isEmpty() ? QStringLiteral("none so far") : names.join(QStringLiteral(", "))));
        QCoreApplication::exit(BadInput);
        return;
    }
    m_server.admin().startImport(task.request, {this, [this](const Result<admin::ArchiveJob> &job) { started(job); }});
}

void ArchiveCommand::started(const Result<admin::ArchiveJob> &job)
{
    if (!job) {
        fail(job.error());
        return;
    }
    m_jobId = job->id;
    // It may have ended while this answer was under way.
    m_server.admin().archiveJobs({this, [this](const Result<QList<admin::ArchiveJob>> &jobs) {
                                      for (const admin::ArchiveJob &each : jobs ? *jobs : QList<admin::ArchiveJob>())
                                          follow(each);
                                  }});
}

void ArchiveCommand::follow(const admin::ArchiveJob &job)
{
    if (job.id != m_jobId || m_jobId == 0)
        return;
    if (job.finishedAt.isValid()) {
        m_jobId = 0;
        finish(job);
    } else if (m_showsProgress) {
        std::fprintf(stderr, "\r%s of %s  ", qPrintable(bytes(job.doneBytes)), qPrintable(bytes(job.totalBytes)));
        std::fflush(stderr);
    }
}

void ArchiveCommand::finish(const admin::ArchiveJob &job)
{
    if (m_showsProgress)
        printError(QString());
    bool all = !job.error;
    for (const admin::ArchiveItem &item : job.plan.items) {
        const bool went = item.state == State::Done || item.state == State::Here;
        all &= went;
        QString line = QStringLiteral("%1 %2").arg(word(item.state), -13).arg(item.image);
        if (went && !item.platforms.isEmpty())
            line += QStringLiteral("  %1, %2").arg(item.platforms.join(QStringLiteral(" ")), bytes(item.bytes));
        if (!item.missingPlatforms.isEmpty())
            line += QStringLiteral("  without %1").arg(item.missingPlatforms.join(QStringLiteral(" ")));
        if (item.error && !job.error)
            line += QStringLiteral(": ") + why(item.error);
        printLine(line);
    }
    if (job.error) {
        fail(*job.error);
        return;
    }
    QCoreApplication::exit(all ? Success : StartFailed);
}

void ArchiveCommand::fail(const Error &error)
{
    QString message = startMessage(error);
    const QString field = error.params.value(QStringLiteral("field"));
    switch (error.code) {
    case ErrorCode::ArchiveRefused:
    case ErrorCode::ArchiveUnreadable: message = archiveProblem(error); break;
    case ErrorCode::Cancelled:
        message = isImport() ? QStringLiteral("cancelled: nothing was imported")
                             : QStringLiteral("cancelled: there is no file");
        break;
    case ErrorCode::DataFolderInUse:
        if (isImport())
            message = QStringLiteral(
                          "A Breakwater is at work on %1: import in its console (Images, Import), or stop it for "
                          "the time of the import.")
                          .arg(error.params.value(QStringLiteral("path")));
        break;
    case ErrorCode::AlreadyExists:
        message = QStringLiteral("%1 is there already: --replace overwrites it")
                      .arg(error.params.value(QStringLiteral("name")));
        break;
    case ErrorCode::InvalidArgument:
        message = field == QLatin1String("images")
            ? QStringLiteral("none of these images is here whole: breakwaterd explain IMAGE says what is missing")
            : error.detail;
        break;
    default: break;
    }
    printError(QStringLiteral("breakwaterd: ") + message);
    QCoreApplication::exit(error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::ArchiveRefused
                                   || error.code == ErrorCode::ArchiveUnreadable
                               ? BadInput
                               : exitCodeFor(error));
}

} // namespace breakwater::app
