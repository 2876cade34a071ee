// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ExportPlanner.h"

#include "archive/ImageArchiveWriter.h"
#include "archive/ImagePacker.h"
#include "base/ImageName.h"
#include "cache/Denial.h"
#include "cache/ImageHoldings.h"
#include "catalog/RepositoryStore.h"
#include "storage/StorePlaces.h"
#include "upstream/UpstreamClient.h"

#include <algorithm>
#include <set>

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

namespace breakwater::admin {

/// An image by the name that it has here.
struct ExportPlanner::Choice
{
    cache::ProjectDirectory::Found project;
    std::string repository;
    Reference reference;
};

namespace {

/// What a project may have (truth 5).
class ProjectContent final : public archive::ImageSource
{
public:
    ProjectContent(cache::CacheEngine &engine, std::int32_t projectId) : m_engine(engine), m_projectId(projectId) { }

    std::optional<std::string> manifest(const Digest &digest) override
    {
        const auto held = m_engine.heldManifest(m_projectId, digest);
        return held && held->bytes ? std::optional(*held->bytes) : std::nullopt;
    }
    bool has(const Digest &digest) override { return m_engine.index().content(m_projectId, digest).has_value(); }

private:
    cache::CacheEngine &m_engine;
    std::int32_t m_projectId;
};

Error noFile(const QString &why)
{
    return Error(ErrorCode::InvalidArgument, why, {{QStringLiteral("field"), QStringLiteral("file")}});
}

ArchiveItemState stateFor(const Error &error)
{
    return error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::Unsupported ? ArchiveItemState::Refused
                                                                                            : ArchiveItemState::Missing;
}

} // namespace

Result<ExportPlanner::Choice> ExportPlanner::resolve(const ArchivedImageChoice &choice) const
{
    const auto projects = m_rooms.engine.projects();
    Choice found;
    if (choice.repositoryId != 0) {
        const auto repository = catalog::RepositoryStore(m_rooms.database).find(choice.repositoryId);
        if (!repository)
            return repository.error();
        const auto digest = Digest::parse(choice.digest);
        if (!*repository || (choice.tag.isEmpty() && !digest))
            return Error(ErrorCode::NotFound, QStringLiteral("no such image"));
        found.project = projects->byId(static_cast<std::int32_t>((*repository)->projectId));
        found.repository = (*repository)->name.toStdString();
        found.reference = choice.tag.isEmpty() ? Reference(*digest) : Reference(choice.tag.toStdString());
    } else {
        const auto name = ImageName::parse(choice.image.toStdString());
        if (!name)
            return Error(ErrorCode::InvalidName, QStringLiteral("no name of an image"),
                         {{QStringLiteral("name"), choice.image}});
        found.project = projects->byHost(name->host);
        found.repository = name->repository;
        found.reference = name->reference;
        const auto slash = choice.image.indexOf(QLatin1Char('/')); // PROJECT/REPOSITORY, as the console shows it
        if (const auto named = slash > 0 ? projects->byName(choice.image.left(slash).toStdString()) : nullptr) {
            found.project = named;
            found.repository = name->repository.substr(static_cast<std::size_t>(slash) + 1);
        }
    }
    if (!found.project)
        return Error(ErrorCode::ProjectUnknown, QStringLiteral("no project serves it"));
    return found;
}

std::string ExportPlanner::nameOf(const Choice &choice) const
{
    std::string host = choice.project->serves.empty() ? std::string() : choice.project->serves.front();
    if (const auto *client = m_rooms.engine.upstreams().find(choice.project->upstreamId); host.empty() && client)
        host = canonicalRegistryHost(QUrl(client->config().url).authority().toStdString());
    return ImageName {host, choice.repository, choice.reference}.toString();
}

Result<PlannedExport> ExportPlanner::plan(const ExportRequest &request) const
{
    PlannedExport planned;
    planned.plan.format = request.format;
    archive::PackWish wish;
    wish.keepIndex = request.keepIndex;
    wish.format = request.format == ArchiveFormat::DockerArchive ? archive::ImageArchiveFormat::DockerArchive
                                                                 : archive::ImageArchiveFormat::OciLayout;
    for (const QString &platform : request.platforms)
        wish.platforms.push_back(platform.toStdString());
    std::set<std::string> names;
    std::set<QString> known;
    for (const ArchivedImageChoice &choice : request.images) {
        ArchiveItem item;
        item.image = choice.image;
        const auto found = resolve(choice);
        if (!found) {
            item.state = found.error().code == ErrorCode::InvalidName ? ArchiveItemState::Unreadable
                                                                      : ArchiveItemState::Missing;
            item.error = found.error();
            planned.plan.items.append(item);
            continue;
        }
        const std::string name = nameOf(*found);
        if (!names.insert(name).second)
            continue;
        item.image = QString::fromStdString(name);
        item.repository = QString::fromStdString(found->repository);
        item.reference = QString::fromStdString(found->reference.toString());
        const std::string tag = found->reference.isDigest() ? std::string() : found->reference.tag();
        if (const auto denied = cache::denial(*found->project, found->repository, tag)) {
            item.state = ArchiveItemState::Refused;
            item.error = denied;
            planned.plan.items.append(item);
            continue;
        }
        const auto holdings = cache::holdingsOf(m_rooms.engine, *found->project, found->repository, found->reference);
        for (const cache::PlatformHolding &platform : holdings.platforms) {
            if (!platform.platform.empty() && platform.isWhole())
                known.insert(QString::fromStdString(platform.platform));
        }
        ProjectContent content(m_rooms.engine, found->project->id);
        auto packed = holdings.top && holdings.topHeld
            ? archive::packImage(name, *holdings.top, holdings.topMediaType, wish, content)
            : Result<archive::PackedImage>(
                Error(ErrorCode::ManifestUnknown, QStringLiteral("it is not here"),
                      {{QStringLiteral("upstream"), QString::fromStdString(found->project->name)}}));
        if (!packed) {
            item.state = stateFor(packed.error());
            item.error = packed.error();
            const QString missing = packed.error().params.value(QStringLiteral("missing"));
            item.missingPlatforms = missing.split(QStringLiteral(", "), Qt::SkipEmptyParts);
            planned.plan.items.append(item);
            continue;
        }
        item.digest = packed->top.digest.toQString();
        for (const archive::PackedPlatform &platform : packed->platforms) {
            if (!platform.platform.empty())
                item.platforms.append(QString::fromStdString(platform.platform));
        }
        for (const std::string &missing : packed->missingPlatforms)
            item.missingPlatforms.append(QString::fromStdString(missing));
        item.bytes = static_cast<qint64>(archive::contentBytes({*packed}, wish.format));
        item.differs = request.format == ArchiveFormat::OciLayout && !packed->keepsDigest;
        item.state = item.missingPlatforms.isEmpty() ? ArchiveItemState::Ready : ArchiveItemState::Partial;
        planned.itemOf.push_back(static_cast<int>(planned.plan.items.size()));
        planned.plan.items.append(item);
        planned.images.push_back(std::move(*packed));
    }
    planned.plan.bytes = static_cast<qint64>(archive::contentBytes(planned.images, wish.format));
    planned.plan.knownPlatforms = QStringList(known.begin(), known.end());
    if (!request.file.isEmpty()) {
        const QStorageInfo disk(QFileInfo(request.file).absolutePath());
        planned.plan.freeBytes = disk.isValid() ? disk.bytesAvailable() : -1;
        planned.plan.fileExists = QFileInfo::exists(request.file);
    }
    return planned;
}

Result<void> ExportPlanner::checkTarget(const ExportRequest &request) const
{
    const QFileInfo file(request.file);
    if (request.file.isEmpty() || !file.isAbsolute() || file.fileName().isEmpty() || file.isDir())
        return noFile(QStringLiteral("an absolute path of a file is needed"));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return noFile(QStringLiteral("the folder %1 does not exist on the server's machine").arg(file.absolutePath()));
    if (storage::isInServersFolders(folder.filePath(), QFileInfo(m_rooms.database.path()).canonicalPath()))
        return noFile(QStringLiteral("the data folder and the store's are the server's own"));
    if (file.exists() && !request.replaceFile)
        return Error(ErrorCode::AlreadyExists, QStringLiteral("the file is there already"),
                     {{QStringLiteral("name"), request.file}, {QStringLiteral("field"), QStringLiteral("file")}});
    return {};
}

} // namespace breakwater::admin
