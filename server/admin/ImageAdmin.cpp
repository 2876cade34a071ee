// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ImageAdmin.h"

#include "admin/Conversions.h"
#include "admin/ImageReader.h"
#include "cache/Denial.h"
#include "catalog/ImageStore.h"
#include "catalog/ManifestStore.h"
#include "catalog/NodeImageStore.h"
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

ImageAdmin::ImageAdmin(ServerRooms rooms, maintenance::ImageRemover &remover, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_remover(remover), m_rows(rooms.database)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(std::chrono::milliseconds(500));
    connect(&m_tell, &QTimer::timeout, this, &ImageAdmin::tellChanges);
    connect(&rooms.engine, &cache::CacheEngine::contentChanged, this, &ImageAdmin::noteContent);
    connect(&remover, &maintenance::ImageRemover::imagesChanged, this, &ImageAdmin::tellRepository);
    connect(&remover, &maintenance::ImageRemover::repositoryRemoved, this, &ImageAdmin::repositoryRemoved);
}

void ImageAdmin::start()
{
    if (const auto watching = m_rows.watch(); !watching) {
        qCWarning(log) << "repositories are added up at each listing:" << watching.error().toLogLine();
        return;
    }
    m_workers.run(
        [path = m_rooms.database.path()]() -> Result<QList<catalog::RepositoryRow>> {
            catalog::Database::Options options;
            options.readOnly = true;
            auto database = catalog::Database::open(path, options);
            if (!database)
                return database.error();
            return catalog::RepositoryStore(*database).list();
        },
        [this](const Result<QList<catalog::RepositoryRow>> &rows) {
            if (rows)
                m_rows.seed(*rows);
        });
}

Result<QList<RepositoryInfo>> ImageAdmin::repositories()
{
    const auto rows = m_rows.list();
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
    auto manifest = manifestOf(projectId, *digest);
    const auto project = m_rooms.engine.projects()->byId(static_cast<std::int32_t>(projectId));
    if (!manifest && project && cache::denial(*project, (*repository)->repository.name.toStdString(), {}))
        manifest = m_rooms.engine.anyManifest(*digest); // withheld from nodes, not from who made the rule
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
    const auto deleted = m_remover.removeImages(repositoryId, *digests, {actor.name, QStringLiteral("asked")},
                                                maintenance::ImageRemover::Way::ToTrash);
    if (!deleted)
        return deleted.error();
    const DeletionPlan plan = toAdmin(*deleted);
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.imagesDeleted"), actor.name,
                                 {{QStringLiteral("project"), *row ? (*row)->project : QString()},
                                  {QStringLiteral("repository"), *row ? (*row)->repository.name : QString()},
                                  {QStringLiteral("tags"), plan.tags.join(QStringLiteral(", "))},
                                  {QStringLiteral("freedBytes"), QString::number(plan.freedBytes)}});
    return plan;
}

void ImageAdmin::tellRepository(qint64 repositoryId)
{
    if (const auto row = catalog::RepositoryStore(m_rooms.database).row(repositoryId); row && *row)
        Q_EMIT repositoryChanged(toAdmin(**row));
    Q_EMIT imagesChanged(repositoryId);
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
    const catalog::RepositoryStore store(m_rooms.database);
    for (const auto &[projectId, name] : changed) {
        const auto found = store.find(projectId, name);
        if (!found || !*found)
            continue; // deleted meanwhile
        tellRepository((*found)->id);
    }
}

void ImageAdmin::notePull(const activity::Pull &pull)
{
    if (pull.state != activity::PullState::Finished)
        return;
    const auto found
        = catalog::RepositoryStore(m_rooms.database).find(pull.projectId, QString::fromStdString(pull.repository));
    if (!found || !*found)
        return; // deleted while it was pulled
    const qint64 repositoryId = (*found)->id;
    const auto asked = Digest::parse(std::string_view(pull.reference));
    if (!pull.digest) {
        // Blobs alone, as of a client that has the manifest already: every image here that has it was used.
        if (!asked)
            return;
        const auto holders = catalog::TagStore(m_rooms.database).recordBlobUse(repositoryId, *asked, pull.startedAt);
        if (!holders) {
            qCWarning(log) << "a use could not be noted:" << holders.error().toLogLine();
            return;
        }
        for (const Digest &holder : *holders)
            Q_EMIT used(repositoryId, holder);
        return;
    }
    const QString tag = asked ? QString() : QString::fromStdString(pull.reference);
    const auto touched
        = catalog::TagStore(m_rooms.database)
              .recordPulls({{repositoryId, tag, *pull.digest, pull.startedAt, m_rooms.activity.nodeName(pull.peer)}});
    if (!touched)
        qCWarning(log) << "a pull could not be noted:" << touched.error().toLogLine();
    const auto remembered = catalog::NodeImageStore(m_rooms.database)
                                .record({repositoryId, QString::fromStdString(pull.peer),
                                         tag.isEmpty() ? pull.digest->toQString() : tag, *pull.digest, pull.startedAt});
    if (!remembered)
        qCWarning(log) << "what a node uses could not be noted:" << remembered.error().toLogLine();
    Q_EMIT used(repositoryId, *pull.digest);
    noteContent(pull.projectId, QString::fromStdString(pull.repository));
}

} // namespace breakwater::admin
