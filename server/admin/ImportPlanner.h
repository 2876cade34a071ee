// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ArchiveTypes.h"
#include "admin/ServerRooms.h"
#include "archive/ImageUnpacker.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace breakwater::admin {

/// An image that goes from an archive into a project.
struct ImportedImage
{
    int item = 0; ///< its line in the plan
    std::size_t archived = 0; ///< its place in ImageArchive::images
    std::string repository;
    std::string tag; ///< empty: by digest alone
};

struct PlannedImport
{
    ArchivePlan plan;
    std::vector<ImportedImage> images;
    std::map<Digest, archive::UnpackWish> wishes;
};

/// What may be stored for a project. 0: no limit, and what is not known.
struct ImportRoom
{
    qint64 limitBytes = 0; ///< of the store, by its limit or by the floor of free disk
    qint64 usedBytes = 0; ///< of it
    qint64 quotaBytes = 0; ///< of the project
    qint64 projectBytes = 0; ///< what it has
};

/// Decides what of an archive goes into a project, and takes it over once it is in the store. Control thread.
class ImportPlanner
{
public:
    explicit ImportPlanner(ServerRooms rooms) : m_rooms(rooms) { }

    /// InvalidArgument with params "field" = "file" or "projectId".
    Result<void> check(const ImportRequest &request) const;
    /// ProjectUnknown when it was removed meanwhile.
    Result<PlannedImport> plan(const archive::ImageArchive &archive, const ImportRequest &request) const;

    using RoomSource = std::function<ImportRoom(qint64 projectId)>;
    void setRoomSource(RoomSource source) { m_room = std::move(source); }
    /// StorageFull, when a plan cannot fit whatever else is evicted for it: params "neededBytes", "freeBytes" and
    /// "limit": "disk", "store" or "quota".
    Result<void> checkRoom(const ArchivePlan &plan, qint64 projectId) const;

    /// Lists an image whose blobs have been unpacked, in one transaction. DigestMismatch and so on when one of them
    /// failed: then nothing of it is listed.
    Result<void> take(const archive::ImageArchive &archive, const ImportedImage &image, std::int32_t projectId,
                      const archive::UnpackResult &unpacked) const;

private:
    void judge(const archive::ArchivedImage &archived, const cache::Project &project, const ImportRequest &request,
               ArchiveItem &item, ImportedImage &image) const;
    ImportRoom room(qint64 projectId) const { return m_room ? m_room(projectId) : ImportRoom(); }
    bool isOwned(const cache::Project &project, const Digest &digest) const;

    ServerRooms m_rooms;
    RoomSource m_room;
};

} // namespace breakwater::admin
