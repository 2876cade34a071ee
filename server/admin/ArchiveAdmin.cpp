// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ArchiveAdmin.h"

#include "admin/Conversions.h"
#include "archive/ImageArchiveWriter.h"

#include <QLoggingCategory>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

std::vector<Digest> digestsOf(const std::vector<archive::PackedImage> &images)
{
    std::vector<Digest> digests;
    for (const archive::PackedImage &image : images)
        image.forEachBlob([&digests](const archive::PackedBlob &blob) { digests.push_back(blob.digest); });
    return digests;
}

} // namespace

struct ArchiveAdmin::Job
{
    ArchiveJob info;
    Actor actor;
    /// Shared with the worker, as all that it touches: the job outlives it, and it may outlive a cancelled job's row.
    std::shared_ptr<archive::ArchiveProgress> progress = std::make_shared<archive::ArchiveProgress>();
    std::vector<Digest> held;
    ImportRequest request;
    std::shared_ptr<archive::ImageArchive> archive;
    PlannedImport planned;
    std::shared_ptr<archive::UnpackResult> unpacked = std::make_shared<archive::UnpackResult>();
    int taken = 0;
};

ArchiveAdmin::ArchiveAdmin(ServerRooms rooms, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_exports(rooms), m_imports(rooms),
      m_jobs(rooms.clock, [this](const ArchiveJob &job) { Q_EMIT changed(job); })
{
}

ArchiveAdmin::~ArchiveAdmin()
{
    m_jobs.cancelAll();
    m_worker.finish();
    m_jobs.forEachRunning([this](Job &job) { removeUnlisted(job); });
}

Result<ArchivePlan> ArchiveAdmin::planExport(const ExportRequest &request) const
{
    const auto planned = m_exports.plan(request);
    return planned ? Result<ArchivePlan>(planned->plan) : Result<ArchivePlan>(planned.error());
}

Result<ArchiveJob> ArchiveAdmin::startExport(const ExportRequest &request, const Actor &actor)
{
    if (const auto checked = m_exports.checkTarget(request); !checked)
        return checked.error();
    auto planned = m_exports.plan(request);
    if (!planned)
        return planned.error();
    if (planned->images.empty())
        return Error(ErrorCode::InvalidArgument, QStringLiteral("nothing of these images can be exported"),
                     {{QStringLiteral("field"), QStringLiteral("images")}});
    if (planned->plan.freeBytes >= 0 && planned->plan.bytes > planned->plan.freeBytes)
        return Error(ErrorCode::StorageFull, QStringLiteral("the file does not fit"),
                     {{QStringLiteral("path"), request.file},
                      {QStringLiteral("neededBytes"), QString::number(planned->plan.bytes)},
                      {QStringLiteral("freeBytes"), QString::number(planned->plan.freeBytes)}});
    Job &job = m_jobs.add(ArchiveJobKind::Export, request.file, actor);
    job.info.plan = planned->plan;
    job.info.planned = true;
    for (const int item : planned->itemOf)
        job.info.plan.items[item].state = ArchiveItemState::Running;
    job.held = digestsOf(planned->images);
    m_rooms.engine.intake().hold(job.held);
    archive::ImageArchiveTarget target;
    target.file = request.file;
    target.existing = request.replaceFile ? archive::TarWriter::Existing::Replace : archive::TarWriter::Existing::Keep;
    target.format = request.format == ArchiveFormat::DockerArchive ? archive::ImageArchiveFormat::DockerArchive
                                                                   : archive::ImageArchiveFormat::OciLayout;
    target.when = m_rooms.clock.now();
    job.progress->totalBytes = static_cast<std::uint64_t>(planned->plan.bytes);
    const auto shared = std::make_shared<PlannedExport>(std::move(*planned));
    m_worker.run(
        [shared, target, progress = job.progress, &store = m_rooms.store] {
            return archive::writeImageArchive(shared->images, target, store, *progress);
        },
        [this, shared, id = job.info.id](const Result<void> &written) {
            if (Job *running = m_jobs.find(id))
                exported(*running, *shared, written);
        });
    m_jobs.follow(job);
    return job.info;
}

void ArchiveAdmin::exported(Job &job, const PlannedExport &planned, const Result<void> &written)
{
    setRunning(job, ArchiveItemState::Running,
               written                       ? ArchiveItemState::Done
                   : job.progress->cancelled ? ArchiveItemState::Cancelled
                                             : ArchiveItemState::Failed);
    if (written && !m_isObserver)
        m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.imagesExported"), job.actor.name,
                                     {{QStringLiteral("file"), job.info.file},
                                      {QStringLiteral("images"), QString::number(planned.images.size())},
                                      {QStringLiteral("bytes"), QString::number(planned.plan.bytes)}});
    if (!written && !m_isObserver)
        noteDamage(written.error());
    end(job, written ? std::nullopt : std::optional(written.error()));
}

void ArchiveAdmin::noteDamage(const Error &error)
{
    const bool isMissing = error.code == ErrorCode::BlobUnknown;
    if (!isMissing && error.code != ErrorCode::DigestMismatch && error.code != ErrorCode::SizeMismatch)
        return;
    const auto digest = Digest::parse(error.params.value(QStringLiteral("digest")));
    if (digest)
        Q_EMIT damaged(*digest, isMissing);
}

Result<ArchiveJob> ArchiveAdmin::readArchive(const ImportRequest &request)
{
    return startReading(ArchiveJobKind::Read, request, Actor::console());
}

Result<ArchiveJob> ArchiveAdmin::startImport(const ImportRequest &request, const Actor &actor)
{
    return startReading(ArchiveJobKind::Import, request, actor);
}

Result<ArchiveJob> ArchiveAdmin::startReading(ArchiveJobKind kind, const ImportRequest &request, const Actor &actor)
{
    if (const auto checked = m_imports.check(request); !checked)
        return checked.error();
    Job &job = m_jobs.add(kind, request.file, actor);
    job.request = request;
    job.info.projectId = request.projectId;
    m_worker.run([file = request.file, limits = m_limits,
                  progress = job.progress] { return archive::readImageArchive(file, limits, *progress); },
                 [this, id = job.info.id](Result<archive::ImageArchive> archive) {
                     if (Job *running = m_jobs.find(id))
                         read(*running, std::move(archive));
                 });
    m_jobs.follow(job);
    return job.info;
}

void ArchiveAdmin::read(Job &job, Result<archive::ImageArchive> archive)
{
    if (!archive) {
        end(job, archive.error());
        return;
    }
    auto planned = m_imports.plan(*archive, job.request);
    if (!planned) {
        end(job, planned.error());
        return;
    }
    job.info.plan = planned->plan;
    job.info.planned = true;
    if (job.info.kind == ArchiveJobKind::Read) {
        end(job, job.progress->cancelled ? std::optional<Error>(ErrorCode::Cancelled) : std::nullopt);
        return;
    }
    if (const auto fits = m_imports.checkRoom(planned->plan, job.request.projectId); !fits) {
        end(job, fits.error());
        return;
    }
    job.archive = std::make_shared<archive::ImageArchive>(std::move(*archive));
    job.planned = std::move(*planned);
    unpack(job);
}

void ArchiveAdmin::unpack(Job &job)
{
    for (const ImportedImage &image : job.planned.images) {
        job.info.plan.items[image.item].state = ArchiveItemState::Running;
        for (const archive::ArchivedBlob &blob : job.archive->images[image.archived].blobs)
            job.held.push_back(blob.blob.digest);
    }
    m_rooms.engine.intake().hold(job.held);
    m_worker.run(
        [archive = job.archive, wishes = job.planned.wishes, limits = m_limits, progress = job.progress,
         done = job.unpacked,
         &store = m_rooms.store] { return archive::unpackBlobs(*archive, wishes, limits, store, *progress, *done); },
        [this, id = job.info.id](const Result<void> &result) {
            if (Job *running = m_jobs.find(id))
                unpacked(*running, result);
        });
}

void ArchiveAdmin::unpacked(Job &job, const Result<void> &result)
{
    if (!result) {
        setRunning(job, ArchiveItemState::Running,
                   job.progress->cancelled ? ArchiveItemState::Cancelled : ArchiveItemState::Failed);
        removeUnlisted(job);
        end(job, result.error());
        return;
    }
    takeNext(job, 0);
}

/// An image a turn of the loop: each waits for the disk once.
void ArchiveAdmin::takeNext(Job &job, std::size_t position)
{
    if (position == job.planned.images.size()) {
        removeUnlisted(job);
        if (job.taken > 0)
            m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.imagesImported"),
                                         job.actor.name,
                                         {{QStringLiteral("file"), job.info.file},
                                          {QStringLiteral("images"), QString::number(job.taken)},
                                          {QStringLiteral("bytes"), QString::number(job.info.plan.bytes)}});
        end(job, std::nullopt);
        return;
    }
    const ImportedImage &image = job.planned.images[position];
    ArchiveItem &item = job.info.plan.items[image.item];
    const auto taken
        = m_imports.take(*job.archive, image, static_cast<std::int32_t>(job.info.projectId), *job.unpacked);
    item.state = taken ? ArchiveItemState::Done : ArchiveItemState::Failed;
    if (taken)
        ++job.taken;
    else
        item.error = taken.error();
    QMetaObject::invokeMethod(
        this,
        [this, id = job.info.id, position] {
            if (Job *running = m_jobs.find(id))
                takeNext(*running, position + 1);
        },
        Qt::QueuedConnection);
}

void ArchiveAdmin::removeUnlisted(Job &job)
{
    m_rooms.engine.intake().release(std::exchange(job.held, {}));
    for (const Digest &digest : job.unpacked->stored) {
        if (m_rooms.engine.index().anyContent(digest) || m_rooms.engine.isBusy(digest))
            continue;
        if (const auto removed = m_rooms.store.remove(digest); !removed)
            qCWarning(log) << "an imported blob's file stays:" << removed.error().toLogLine();
    }
}

void ArchiveAdmin::end(Job &job, const std::optional<Error> &error)
{
    m_rooms.engine.intake().release(std::exchange(job.held, {}));
    job.archive.reset();
    if (error)
        qCWarning(log) << "work on the archive" << job.info.file << "ended:" << error->toLogLine();
    m_jobs.end(job, error);
}

void ArchiveAdmin::setRunning(Job &job, ArchiveItemState from, ArchiveItemState to)
{
    for (ArchiveItem &item : job.info.plan.items) {
        if (item.state == from)
            item.state = to;
    }
}

Result<void> ArchiveAdmin::cancel(qint64 jobId)
{
    return m_jobs.cancel(jobId);
}

QList<ArchiveJob> ArchiveAdmin::jobs()
{
    return m_jobs.newestFirst();
}

} // namespace breakwater::admin
