// SPDX-License-Identifier: GPL-3.0-or-later
// FakeAdmin's archives: plans from what it holds, and jobs that end when a test says so.
#include "FakeAdmin.h"
#include "FakeJobs.h"

#include <algorithm>

namespace breakwater::test {

using namespace admin;
using fake::later;

namespace {

ArchiveItem itemFor(const QString &image, const QStringList &platforms)
{
    ArchiveItem item;
    item.image = image;
    item.repository = image.section(QLatin1Char('/'), 1).section(QLatin1Char(':'), 0, 0);
    item.reference = image.section(QLatin1Char(':'), -1);
    item.platforms = platforms;
    item.bytes = 64'000'000;
    return item;
}

/// What every archive of the fake holds: one image that goes, one that its tag keeps out, one without a name.
ArchivePlan archiveContent(const ImportRequest &request)
{
    ArchivePlan plan;
    plan.freeBytes = 500'000'000'000;
    plan.bytes = 64'000'000;
    plan.items.append(itemFor(QStringLiteral("docker.io/library/redis:7.4"), {QStringLiteral("linux/amd64")}));
    ArchiveItem kept = itemFor(QStringLiteral("docker.io/library/nginx:1.27"), {QStringLiteral("linux/amd64")});
    if (!request.replaceTags) {
        kept.state = ArchiveItemState::Conflict;
        kept.error = Error(ErrorCode::AlreadyExists, {}, {{QStringLiteral("name"), kept.reference}});
    }
    plan.items.append(kept);
    ArchiveItem unnamed;
    unnamed.image = QStringLiteral("latest");
    unnamed.state = ArchiveItemState::Unreadable;
    unnamed.error = Error(ErrorCode::InvalidName, {}, {{QStringLiteral("why"), QStringLiteral("noName")}});
    plan.items.append(unnamed);
    return plan;
}

} // namespace

ArchiveJob FakeAdmin::addArchiveJob(ArchiveJobKind kind, const QString &file)
{
    return fake::addJob(m_archiveJobs, kind, file, 64'000'000);
}

void FakeAdmin::planExport(const ExportRequest &request, Reply<ArchivePlan> reply)
{
    ArchivePlan plan;
    plan.format = request.format;
    plan.knownPlatforms = {QStringLiteral("linux/amd64"), QStringLiteral("linux/arm64")};
    plan.freeBytes = request.file.isEmpty() ? -1 : 500'000'000'000;
    const QStringList platforms = request.platforms.isEmpty() ? plan.knownPlatforms : request.platforms;
    for (const ArchivedImageChoice &choice : request.images) {
        QString name = choice.image;
        for (const RepositoryInfo &repository : m_repositories) {
            if (repository.id == choice.repositoryId)
                name = QStringLiteral("docker.io/%1:%2").arg(repository.name, choice.tag);
        }
        ArchiveItem item = itemFor(name, platforms);
        item.digest = choice.digest;
        if (request.format == ArchiveFormat::DockerArchive && platforms.size() > 1) {
            item.state = ArchiveItemState::Refused;
            item.error = Error(ErrorCode::InvalidArgument, {},
                               {{QStringLiteral("field"), QStringLiteral("platforms")},
                                {QStringLiteral("platforms"), platforms.join(QStringLiteral(", "))}});
        } else {
            item.differs = platforms.size() == 1 && request.format == ArchiveFormat::OciLayout && !request.keepIndex;
            plan.bytes += item.bytes;
        }
        plan.items.append(item);
    }
    later<ArchivePlan>(this, m_failures, QStringLiteral("planExport"), reply, plan);
}

void FakeAdmin::startExport(const ExportRequest &request, Reply<ArchiveJob> reply)
{
    const QString call = QStringLiteral("startExport");
    noteCommand(call);
    m_lastExport = request;
    if (m_failures.contains(call)) {
        later<ArchiveJob>(this, m_failures, call, reply, ArchiveJob());
        return;
    }
    addArchiveJob(ArchiveJobKind::Export, request.file);
    ArchiveJob &job = m_archiveJobs.first();
    job.planned = true;
    for (const ArchivedImageChoice &choice : request.images) {
        ArchiveItem item = itemFor(choice.image, request.platforms);
        item.state = ArchiveItemState::Running;
        job.plan.items.append(item);
    }
    later<ArchiveJob>(this, m_failures, call, reply, job);
}

void FakeAdmin::readArchive(const ImportRequest &request, Reply<ArchiveJob> reply)
{
    const QString call = QStringLiteral("readArchive");
    m_lastImport = request;
    if (m_failures.contains(call)) {
        later<ArchiveJob>(this, m_failures, call, reply, ArchiveJob());
        return;
    }
    later<ArchiveJob>(this, m_failures, call, reply, addArchiveJob(ArchiveJobKind::Read, request.file));
    m_archiveJobs.first().plan = archiveContent(request);
    m_archiveJobs.first().planned = true;
}

void FakeAdmin::startImport(const ImportRequest &request, Reply<ArchiveJob> reply)
{
    const QString call = QStringLiteral("startImport");
    noteCommand(call);
    m_lastImport = request;
    if (m_failures.contains(call)) {
        later<ArchiveJob>(this, m_failures, call, reply, ArchiveJob());
        return;
    }
    addArchiveJob(ArchiveJobKind::Import, request.file);
    ArchiveJob &job = m_archiveJobs.first();
    job.projectId = request.projectId;
    job.plan = archiveContent(request);
    job.planned = true;
    for (ArchiveItem &item : job.plan.items) {
        if (item.state == ArchiveItemState::Ready)
            item.state = ArchiveItemState::Running;
    }
    later<ArchiveJob>(this, m_failures, call, reply, job);
}

void FakeAdmin::cancelArchiveJob(qint64 jobId, Reply<void> reply)
{
    const QString call = QStringLiteral("cancelArchiveJob");
    noteCommand(call);
    later<void>(this, m_failures, call, reply, {});
    finishArchiveJob(jobId, Error(ErrorCode::Cancelled));
}

void FakeAdmin::archiveJobs(Reply<QList<ArchiveJob>> reply)
{
    later<QList<ArchiveJob>>(this, m_failures, QStringLiteral("archiveJobs"), reply, m_archiveJobs);
}

void FakeAdmin::finishArchiveJob(qint64 jobId, const std::optional<Error> &error)
{
    for (ArchiveJob &job : m_archiveJobs) {
        if (!fake::endJob(job, jobId, error))
            continue;
        for (ArchiveItem &item : job.plan.items) {
            if (item.state == ArchiveItemState::Running)
                item.state = error ? ArchiveItemState::Failed : ArchiveItemState::Done;
        }
        if (error)
            job.plan.items = job.kind == ArchiveJobKind::Read ? QList<ArchiveItem>() : job.plan.items;
        Q_EMIT archiveJobChanged(job);
    }
}

} // namespace breakwater::test
