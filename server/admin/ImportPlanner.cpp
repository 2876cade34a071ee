// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ImportPlanner.h"

#include "base/ImageName.h"
#include "cache/Denial.h"

#include <algorithm>
#include <set>

#include <QFileInfo>

namespace breakwater::admin {
namespace {

using archive::ArchivedBlob;
using archive::ArchivedPlatform;

/// "nginx:1.27" is a name, "1.27" and "latest" are only a tag (image-spec, org.opencontainers.image.ref.name).
std::optional<ImageName> nameFrom(const std::string &text)
{
    if (text.find_first_of("/:@") == std::string::npos)
        return std::nullopt;
    return ImageName::parse(text);
}

/// Least valuable images go for what comes in, but what is larger than the limit itself would never stay.
void addRoom(ArchivePlan &plan, const ImportRoom &room)
{
    const auto narrow = [&plan](qint64 limitBytes, qint64 usedBytes) {
        if (limitBytes <= 0 || plan.bytes == 0)
            return;
        plan.freeBytes = std::min(plan.freeBytes, limitBytes);
        plan.evictBytes = std::max(plan.evictBytes, usedBytes + plan.bytes - limitBytes);
    };
    narrow(room.limitBytes, room.usedBytes);
    narrow(room.quotaBytes, room.projectBytes);
}

} // namespace

Result<void> ImportPlanner::check(const ImportRequest &request) const
{
    const auto refused = [](const char *field, const QString &why) {
        return Error(ErrorCode::InvalidArgument, why, {{QStringLiteral("field"), QLatin1String(field)}});
    };
    if (!QFileInfo(request.file).isAbsolute())
        return refused("file", QStringLiteral("an absolute path of a file is needed"));
    if (!QFileInfo(request.file).isFile())
        return refused("file", QStringLiteral("there is no such file on the server's machine"));
    if (!m_rooms.engine.projects()->byId(static_cast<std::int32_t>(request.projectId)))
        return refused("projectId", QStringLiteral("there is no such project"));
    if (!request.name.isEmpty() && !ImageName::parse(request.name.toStdString()))
        return refused("name", QStringLiteral("write it as nodes do: nginx:1.27"));
    return {};
}

bool ImportPlanner::isOwned(const cache::Project &project, const Digest &digest) const
{
    const auto entry = m_rooms.engine.index().content(project.id, digest);
    if (!entry)
        return false;
    const auto opened = m_rooms.store.open(digest, entry->sizeBytes);
    if (!opened)
        return false;
    const storage::FileHandle handle(opened->fd);
    return true;
}

Result<PlannedImport> ImportPlanner::plan(const archive::ImageArchive &archive, const ImportRequest &request) const
{
    const auto project = m_rooms.engine.projects()->byId(static_cast<std::int32_t>(request.projectId));
    if (!project)
        return Error(ErrorCode::ProjectUnknown, QStringLiteral("the project was removed meanwhile"));
    PlannedImport planned;
    planned.plan.format = archive.format == archive::ImageArchiveFormat::DockerArchive ? ArchiveFormat::DockerArchive
                                                                                       : ArchiveFormat::OciLayout;
    planned.plan.unusedEntries = static_cast<qint64>(archive.unusedEntries);
    planned.plan.freeBytes = static_cast<qint64>(m_rooms.store.diskFigures().freeBytes);
    ImportRequest wish = request;
    if (archive.images.size() != 1)
        wish.name.clear();
    for (std::size_t i = 0; i < archive.images.size(); ++i) {
        const archive::ArchivedImage &archived = archive.images[i];
        ArchiveItem item;
        ImportedImage image {static_cast<int>(planned.plan.items.size()), i, {}, {}};
        judge(archived, *project, wish, item, image);
        const bool goes = item.state == ArchiveItemState::Ready || item.state == ArchiveItemState::Partial;
        planned.plan.items.append(item);
        if (!goes)
            continue;
        planned.images.push_back(image);
        for (const ArchivedBlob &blob : archived.blobs) {
            const Digest &digest = blob.blob.digest;
            if (!blob.isHere || isOwned(*project, digest))
                continue;
            // What another project brought proves nothing to this one: the bytes in the archive do (truth 5).
            const bool isStored = m_rooms.engine.index().anyContent(digest) && m_rooms.store.contains(digest);
            const auto [wished, isNew]
                = planned.wishes.try_emplace(digest, archive::UnpackWish {blob.blob.sizeBytes, isStored});
            if (isNew && !isStored)
                planned.plan.bytes += static_cast<qint64>(wished->second.sizeBytes);
        }
    }
    addRoom(planned.plan, room(request.projectId));
    return planned;
}

Result<void> ImportPlanner::checkRoom(const ArchivePlan &plan, qint64 projectId) const
{
    if (plan.bytes <= plan.freeBytes)
        return {};
    const ImportRoom room = this->room(projectId);
    QString limit = QStringLiteral("disk");
    if (room.quotaBytes > 0 && plan.freeBytes == room.quotaBytes)
        limit = QStringLiteral("quota");
    else if (room.limitBytes > 0 && plan.freeBytes == room.limitBytes)
        limit = QStringLiteral("store");
    return Error(ErrorCode::StorageFull, QStringLiteral("the images do not fit"),
                 {{QStringLiteral("neededBytes"), QString::number(plan.bytes)},
                  {QStringLiteral("freeBytes"), QString::number(plan.freeBytes)},
                  {QStringLiteral("limit"), limit}});
}

void ImportPlanner::judge(const archive::ArchivedImage &archived, const cache::Project &project,
                          const ImportRequest &request, ArchiveItem &item, ImportedImage &image) const
{
    item.image = QString::fromStdString(archived.name);
    item.digest = archived.top.digest.isNull() ? QString() : archived.top.digest.toQString();
    const auto ends = [&item](ArchiveItemState state, Error error) {
        item.state = state;
        item.error = std::move(error);
    };
    if (archived.problem)
        return ends(ArchiveItemState::Unreadable, *archived.problem);
    auto name = nameFrom(archived.name);
    if (!name && !request.name.isEmpty()) {
        name = ImageName::parse(request.name.toStdString());
        item.image = request.name;
    }
    if (!name)
        return ends(ArchiveItemState::Unreadable,
                    Error(ErrorCode::InvalidName, QStringLiteral("no name of an image"),
                          {{QStringLiteral("name"), item.image}, {QStringLiteral("why"), QStringLiteral("noName")}}));
    image.repository = name->repository;
    image.tag = name->reference.isDigest() ? std::string() : name->reference.tag();
    item.repository = QString::fromStdString(image.repository);
    item.reference = QString::fromStdString(name->reference.toString());
    item.differs = !project.serves.empty()
        && std::find(project.serves.begin(), project.serves.end(), name->host) == project.serves.end();
    if (const auto denied = cache::denial(project, image.repository, image.tag))
        return ends(ArchiveItemState::Refused, *denied);

    std::set<Digest> here;
    bool allOwned = true;
    for (const ArchivedBlob &blob : archived.blobs) {
        const bool owned = isOwned(project, blob.blob.digest);
        allOwned &= owned;
        if (blob.isHere)
            item.bytes += static_cast<qint64>(blob.blob.sizeBytes);
        if (blob.isHere || owned)
            here.insert(blob.blob.digest);
        else
            ++item.missingBlobs;
    }
    bool anyWhole = false;
    for (const ArchivedPlatform &platform : archived.platforms) {
        const bool isWhole = !platform.parts.empty()
            && std::all_of(platform.parts.begin(), platform.parts.end(),
                           [&here](const Digest &part) { return here.contains(part); });
        anyWhole |= isWhole;
        if (!platform.platform.empty())
            (isWhole ? item.platforms : item.missingPlatforms).append(QString::fromStdString(platform.platform));
    }
    if (!anyWhole)
        return ends(ArchiveItemState::Missing,
                    Error(ErrorCode::NotFound, QStringLiteral("no platform of it is whole in the archive")));
    const auto known
        = image.tag.empty() ? std::nullopt : m_rooms.engine.index().tag(project.id, image.repository, image.tag);
    if (known && known->digest != archived.top.digest && !request.replaceTags)
        return ends(
            ArchiveItemState::Conflict,
            Error(ErrorCode::AlreadyExists, QStringLiteral("the tag stands for another image here"),
                  {{QStringLiteral("name"), item.reference}, {QStringLiteral("digest"), known->digest.toQString()}}));
    if (allOwned && (image.tag.empty() || known))
        item.state = known && known->digest != archived.top.digest ? ArchiveItemState::Ready : ArchiveItemState::Here;
    else
        item.state = item.missingBlobs > 0 ? ArchiveItemState::Partial : ArchiveItemState::Ready;
}

Result<void> ImportPlanner::take(const archive::ImageArchive &archive, const ImportedImage &image,
                                 std::int32_t projectId, const archive::UnpackResult &unpacked) const
{
    const archive::ArchivedImage &archived = archive.images[image.archived];
    for (const ArchivedBlob &blob : archived.blobs) {
        if (const auto failed = unpacked.failed.find(blob.blob.digest); failed != unpacked.failed.end())
            return failed->second;
    }
    const auto project = m_rooms.engine.projects()->byId(projectId);
    if (!project)
        return Error(ErrorCode::ProjectUnknown, QStringLiteral("the project was removed meanwhile"));
    cache::ContentIntake &intake = m_rooms.engine.intake();
    std::vector<Digest> granted;
    const auto taken = m_rooms.database.transaction(catalog::Durability::Durable, [&]() -> Result<void> {
        for (const ArchivedBlob &blob : archived.blobs) {
            const Digest &digest = blob.blob.digest;
            const bool proved = unpacked.stored.contains(digest) || unpacked.proved.contains(digest);
            const bool owned = !proved && isOwned(*project, digest);
            if (!proved && !owned)
                continue; // named, and not here
            if (!m_rooms.store.contains(digest))
                return Error(ErrorCode::BlobUnknown, QStringLiteral("it was removed from the store meanwhile"));
            if (proved)
                granted.push_back(digest);
            Result<void> listed;
            if (blob.kind == ArchivedBlob::Kind::Manifest) {
                const auto text = archive.texts.find(digest);
                listed = text == archive.texts.end()
                    ? Result<void>()
                    : intake.takeManifest(projectId, image.repository, digest, blob.blob.mediaType, text->second);
            } else if (proved) {
                listed = intake.takeBlob(projectId, digest, blob.blob.sizeBytes);
            }
            if (!listed)
                return listed;
        }
        return image.tag.empty() ? Result<void>()
                                 : intake.takeTag(projectId, image.repository, image.tag, archived.top.digest,
                                                  archived.top.mediaType, archived.top.sizeBytes);
    });
    if (!taken) { // the catalog knows nothing of it: nor may the index
        for (const Digest &digest : granted) {
            m_rooms.engine.index().revoke(projectId, digest);
            if (unpacked.stored.contains(digest))
                m_rooms.engine.index().removeContent(digest);
        }
        return taken;
    }
    m_rooms.engine.announce(projectId, image.repository);
    return {};
}

} // namespace breakwater::admin
