// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ImageAdmin.h"

#include "admin/Conversions.h"
#include "admin/ImageReader.h"
#include "catalog/DepartureStore.h"
#include "catalog/ImageStore.h"
#include "catalog/ManifestStore.h"
#include "catalog/RepositoryStore.h"
#include "catalog/TagStore.h"

#include <QLoggingCategory>
#include <QUrl>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

RepositoryInfo toAdmin(const catalog::RepositoryRow &row)
{
    RepositoryInfo info;
    info.id = row.repository.id;
    info.projectId = row.repository.projectId;
    info.project = row.project;
    info.name = row.repository.name;
    info.tags = static_cast<int>(row.tags);
    info.images = static_cast<int>(row.images);
    info.sizeBytes = row.sizeBytes;
    info.lastPulledAt = toDateTime(row.lastPulledAt);
    info.pulls = row.pulls;
    return info;
}

Result<QList<Digest>> parseDigests(const QStringList &texts)
{
    QList<Digest> digests;
    for (const QString &text : texts) {
        const auto digest = Digest::parse(text);
        if (!digest)
            return Error(ErrorCode::InvalidArgument, QStringLiteral("no digest"), {{QStringLiteral("value"), text}});
        digests.append(*digest);
    }
    return digests;
}

DeletionPlan toAdmin(const catalog::Deletion &deletion)
{
    DeletionPlan plan;
    for (const catalog::RemovedTag &tag : deletion.tags)
        plan.tags.append(tag.repository + QLatin1Char(':') + tag.tag);
    plan.manifests = static_cast<int>(deletion.manifests);
    plan.freedBytes = deletion.freedBytes;
    plan.sharedBytes = deletion.sharedBytes;
    return plan;
}

} // namespace

ImageAdmin::ImageAdmin(ServerRooms rooms, QObject *parent) : QObject(parent), m_rooms(rooms)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(std::chrono::milliseconds(500));
    connect(&m_tell, &QTimer::timeout, this, &ImageAdmin::tellChanges);
    connect(&rooms.engine, &cache::CacheEngine::contentChanged, this, &ImageAdmin::noteContent);
}

ImageAdmin::~ImageAdmin()
{
    m_stopping = true;
    m_walkers.finish();
}

Result<QList<RepositoryInfo>> ImageAdmin::repositories() const
{
    const auto rows = catalog::RepositoryStore(m_rooms.database).list();
    if (!rows)
        return rows.error();
    QList<RepositoryInfo> infos;
    for (const catalog::RepositoryRow &row : *rows)
        infos.append(toAdmin(row));
    return infos;
}

Result<QList<ImageInfo>> ImageAdmin::images(qint64 repositoryId) const
{
    const auto repository = catalog::RepositoryStore(m_rooms.database).find(repositoryId);
    if (!repository)
        return repository.error();
    if (!*repository)
        return Error(ErrorCode::NotFound, QStringLiteral("no such repository"));
    const auto rows = catalog::ImageStore(m_rooms.database).ofRepository(repositoryId);
    if (!rows)
        return rows.error();
    const auto project = m_rooms.engine.projects()->byId(static_cast<std::int32_t>((*repository)->projectId));
    const bool upstreamFails = project && m_rooms.engine.upstreams().lastFailure(project->upstreamId).has_value();
    const WallTime now = m_rooms.clock.now();

    QList<ImageInfo> infos;
    for (const catalog::ImageRow &row : *rows) {
        ImageInfo info;
        info.repositoryId = repositoryId;
        info.tag = row.tag;
        info.digest = row.digest.toQString();
        info.mediaType = row.mediaType;
        info.platforms = row.platforms;
        info.platformsAvailable = static_cast<int>(row.platformsAvailable);
        info.sizeBytes = row.sizeBytes;
        info.expectedBytes = row.expectedBytes;
        info.cachedAt = toDateTime(row.cachedAt);
        info.checkedAt = toDateTime(row.checkedAt);
        info.lastPulledAt = toDateTime(row.lastPulledAt);
        info.lastPulledBy = row.lastPulledBy;
        info.pulls = row.pulls;
        if (!row.tag.isEmpty() && project) {
            const auto lifetime = project->freshness.lifetime(row.tag.toStdString());
            const bool forever = cache::isForever(lifetime);
            const WallTime next = forever ? WallTime {} : row.checkedAt + lifetime;
            info.nextCheckAt = toDateTime(next);
            if (row.goneAt != WallTime {})
                info.freshness = TagFreshness::GoneUpstream;
            else if (!forever && next <= now)
                info.freshness = upstreamFails ? TagFreshness::Stale : TagFreshness::Due;
        }
        infos.append(info);
    }
    return infos;
}

std::optional<cache::ManifestAnswer> ImageAdmin::manifestOf(qint64 projectId, const Digest &digest) const
{
    return m_rooms.engine.heldManifest(static_cast<std::int32_t>(projectId), digest);
}

Result<ImageDetail> ImageAdmin::detail(qint64 repositoryId, const QString &digestText, const QString &platform) const
{
    const auto repository = catalog::RepositoryStore(m_rooms.database).row(repositoryId);
    if (!repository)
        return repository.error();
    const auto digest = Digest::parse(digestText);
    if (!*repository || !digest)
        return Error(ErrorCode::NotFound, QStringLiteral("no such image"));
    const qint64 projectId = (*repository)->repository.projectId;
    const auto manifest = manifestOf(projectId, *digest);
    const auto all = images(repositoryId);
    if (!all)
        return all.error();

    ImageDetail detail;
    for (const ImageInfo &image : *all) {
        if (image.digest == digestText) {
            detail.image = image;
            break;
        }
    }
    if (detail.image.digest.isEmpty())
        return Error(ErrorCode::NotFound, QStringLiteral("no such image"));
    detail.references = referencesFor((*repository)->project, (*repository)->repository.name, detail.image);
    if (!manifest)
        return detail; // the tag is known, its manifest was never asked for
    ImageReader reader(m_rooms.store, m_rooms.engine.index(), static_cast<std::int32_t>(projectId));
    reader.read(*manifest, platform, detail);
    return detail;
}

QStringList ImageAdmin::referencesFor(const QString &project, const QString &repository, const ImageInfo &image) const
{
    QStringList references;
    for (const QString &url : m_serverUrls) {
        const QString authority = QUrl(url).authority();
        if (!image.tag.isEmpty())
            references.append(QStringLiteral("%1/%2/%3:%4").arg(authority, project, repository, image.tag));
        references.append(QStringLiteral("%1/%2/%3@%4").arg(authority, project, repository, image.digest));
        break;
    }
    if (const auto served = m_rooms.engine.projects()->byName(project.toStdString());
        served && !served->serves.empty()) {
        const QString host = QString::fromStdString(served->serves.front());
        if (!image.tag.isEmpty())
            references.append(QStringLiteral("%1/%2:%3").arg(host, repository, image.tag));
        references.append(QStringLiteral("%1/%2@%3").arg(host, repository, image.digest));
    }
    return references;
}

Result<DeletionPlan> ImageAdmin::plan(qint64 repositoryId, const QStringList &texts) const
{
    const auto digests = parseDigests(texts);
    if (!digests)
        return digests.error();
    const auto planned = catalog::DeletionStore(m_rooms.database).planImages(repositoryId, *digests);
    if (!planned)
        return planned.error();
    return toAdmin(*planned);
}

Result<DeletionPlan> ImageAdmin::remove(qint64 repositoryId, const QStringList &texts, const Actor &actor)
{
    const auto digests = parseDigests(texts);
    if (!digests)
        return digests.error();
    const auto row = catalog::RepositoryStore(m_rooms.database).row(repositoryId);
    if (!row)
        return row.error();
    const auto deleted = catalog::DeletionStore(m_rooms.database).deleteImages(repositoryId, *digests);
    if (!deleted)
        return deleted.error();
    if (const auto applied = apply(*deleted); !applied)
        return applied.error();
    const DeletionPlan plan = toAdmin(*deleted);
    noteDeparture(*deleted, *row ? (*row)->repository.name : QString(), texts, actor);
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.imagesDeleted"), actor.name,
                                 {{QStringLiteral("project"), *row ? (*row)->project : QString()},
                                  {QStringLiteral("repository"), *row ? (*row)->repository.name : QString()},
                                  {QStringLiteral("tags"), plan.tags.join(QStringLiteral(", "))},
                                  {QStringLiteral("freedBytes"), QString::number(plan.freedBytes)}});
    if (deleted->repositoryRemoved || removeIfEmpty(repositoryId)) {
        Q_EMIT repositoryRemoved(repositoryId);
    } else {
        if (const auto after = catalog::RepositoryStore(m_rooms.database).row(repositoryId); after && *after)
            Q_EMIT repositoryChanged(toAdmin(**after));
        Q_EMIT imagesChanged(repositoryId);
    }
    return plan;
}

/// So that a later miss can say that it was here, and why it went.
void ImageAdmin::noteDeparture(const catalog::Deletion &deletion, const QString &repository, const QStringList &digests,
                               const Actor &actor)
{
    QList<catalog::DepartureStore::Entry> entries;
    for (const catalog::RemovedTag &tag : deletion.tags)
        entries.append({tag.repository, tag.tag});
    for (const QString &digest : digests)
        entries.append({repository, digest});
    const auto noted = catalog::DepartureStore(m_rooms.database)
                           .record(deletion.projectId, entries, {m_rooms.clock.now(), actor.name});
    if (!noted)
        qCWarning(log) << "what was removed could not be noted:" << noted.error().toLogLine();
}

bool ImageAdmin::removeIfEmpty(qint64 repositoryId)
{
    const auto row = catalog::RepositoryStore(m_rooms.database).row(repositoryId);
    if (!row || !*row || (*row)->images > 0 || (*row)->tags > 0)
        return false;
    const auto deleted = catalog::DeletionStore(m_rooms.database).deleteImages(repositoryId, {});
    return deleted && apply(*deleted).ok();
}

Result<void> ImageAdmin::removeProject(qint64 projectId)
{
    const auto repositories = catalog::RepositoryStore(m_rooms.database).records(projectId);
    if (!repositories)
        return repositories.error();
    const auto deleted = catalog::DeletionStore(m_rooms.database).deleteProject(projectId);
    if (!deleted)
        return deleted.error();
    m_rooms.engine.index().removeProject(static_cast<std::int32_t>(projectId));
    if (const auto applied = apply(*deleted); !applied)
        return applied;
    for (const catalog::RepositoryRecord &repository : *repositories)
        Q_EMIT repositoryRemoved(repository.id);
    return {};
}

Result<void> ImageAdmin::apply(const catalog::Deletion &deletion)
{
    // The rows are gone; now everything that answers, then the files. What is open is read to its end (truth 8), and
    // what is being fetched has no file yet.
    cache::LookupIndex &index = m_rooms.engine.index();
    const auto projectId = static_cast<std::int32_t>(deletion.projectId);
    for (const catalog::RemovedTag &tag : deletion.tags)
        index.removeTag(projectId, tag.repository.toStdString(), tag.tag.toStdString());
    for (const Digest &digest : deletion.revoked)
        index.revoke(projectId, digest);
    m_rooms.engine.forget(std::vector<Digest>(deletion.unlinked.cbegin(), deletion.unlinked.cend()));
    for (const Digest &digest : deletion.unlinked) {
        if (m_rooms.engine.isBusy(digest))
            continue;
        if (const auto removed = m_rooms.store.remove(digest); !removed)
            qCWarning(log) << "a deleted blob's file stays:" << removed.error().toLogLine();
    }
    return {};
}

void ImageAdmin::collectOrphans()
{
    const auto look = [this] {
        QList<Digest> candidates;
        const auto walked = m_rooms.store.forEach([&](const Digest &digest, std::uint64_t, std::uint64_t) {
            if (!m_rooms.engine.index().anyContent(digest))
                candidates.append(digest);
            return !m_stopping;
        });
        if (!walked)
            qCWarning(log) << "the store could not be walked:" << walked.error().toLogLine();
        return candidates;
    };
    m_walkers.run(look, [this](const QList<Digest> &candidates) {
        int removed = 0;
        for (const Digest &digest : candidates) {
            if (m_rooms.engine.index().anyContent(digest) || m_rooms.engine.isBusy(digest))
                continue;
            if (m_rooms.store.remove(digest))
                ++removed;
        }
        if (removed > 0)
            qCInfo(log) << "removed" << removed << "unlisted blobs that an earlier run left behind";
    });
}

void ImageAdmin::noteContent(int projectId, const QString &repository)
{
    m_changed.insert({projectId, repository});
    if (!m_tell.isActive())
        m_tell.start();
}

void ImageAdmin::tellChanges()
{
    const auto changed = std::exchange(m_changed, {});
    catalog::RepositoryStore store(m_rooms.database);
    for (const auto &[projectId, name] : changed) {
        const auto found = store.find(projectId, name);
        if (!found || !*found)
            continue; // deleted meanwhile
        const qint64 id = (*found)->id;
        if (const auto row = store.row(id); row && *row)
            Q_EMIT repositoryChanged(toAdmin(**row));
        Q_EMIT imagesChanged(id);
    }
}

void ImageAdmin::notePull(const activity::Pull &pull)
{
    if (pull.state != activity::PullState::Finished || !pull.digest)
        return;
    const auto found
        = catalog::RepositoryStore(m_rooms.database).find(pull.projectId, QString::fromStdString(pull.repository));
    if (!found || !*found)
        return; // deleted while it was pulled
    const auto asked = Digest::parse(std::string_view(pull.reference));
    const QString tag = asked ? QString() : QString::fromStdString(pull.reference);
    const auto touched
        = catalog::TagStore(m_rooms.database)
              .recordPulls({{(*found)->id, tag, *pull.digest, pull.startedAt, m_rooms.activity.nodeName(pull.peer)}});
    if (!touched)
        qCWarning(log) << "a pull could not be noted:" << touched.error().toLogLine();
    noteContent(pull.projectId, QString::fromStdString(pull.repository));
}

} // namespace breakwater::admin
