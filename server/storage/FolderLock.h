// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/FileHandle.h"

#include <memory>

#include <QString>

namespace breakwater::storage {

/// One process at a time in a data folder: flock(2) on DATA/lock, held as long as this lives. The kernel gives
/// it back when the process dies, so a stale lock file is no obstacle (upstreams.md F-71).
class FolderLock
{
public:
    /// Creates the folder (0700) where it is missing. DataFolderInUse with params "path" and, where known, "pid"
    /// of the holder; StorageUnwritable and StorageIo with "path".
    static Result<std::unique_ptr<FolderLock>> acquire(const QString &dataFolder);

private:
    explicit FolderLock(FileHandle handle) : m_handle(std::move(handle)) { }

    FileHandle m_handle;
};

} // namespace breakwater::storage
