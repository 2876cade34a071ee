// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ArchiveTypes.h"
#include "admin/ServerRooms.h"
#include "archive/PackedImage.h"

#include <vector>

namespace breakwater::admin {

/// A plan, and what the writer needs to carry it out.
struct PlannedExport
{
    ArchivePlan plan;
    std::vector<archive::PackedImage> images;
    std::vector<int> itemOf; ///< which line of the plan each of `images` is
};

/// Looks up what would go into an archive, without asking an upstream. Control thread.
class ExportPlanner
{
public:
    explicit ExportPlanner(ServerRooms rooms) : m_rooms(rooms) { }

    Result<PlannedExport> plan(const ExportRequest &request) const;
    /// InvalidArgument with params "field" = "file": no absolute path to a file in a folder that is there, or one
    /// inside of the data folder; AlreadyExists.
    Result<void> checkTarget(const ExportRequest &request) const;

private:
    struct Choice;
    Result<Choice> resolve(const ArchivedImageChoice &choice) const;
    std::string nameOf(const Choice &choice) const;

    ServerRooms m_rooms;
};

} // namespace breakwater::admin
