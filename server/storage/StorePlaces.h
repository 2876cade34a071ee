// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/FolderLock.h"
#include "storage/StoreLayout.h"

#include <memory>
#include <optional>
#include <string>

#include <QString>

namespace breakwater::storage {

/// In which folders a store lies: one, or two while it moves. Then everything new goes to `home`, and `former` is
/// emptied into it; a blob is read from wherever it is.
///
/// DATA/store.json says so, unless it is DATA/store alone. It is replaced as a whole (temporary file, fsync, rename,
/// fsync of the folder), once before the first file moves and once after the last one did: whatever the moment of a
/// kill, the next start knows both folders. A folder outside DATA holds a file with the store's name in it, so that an
/// empty mount point is not taken for the store whose disk is not there.
struct StorePlaces
{
    std::string home;
    std::string former; ///< empty: none
    std::string identity; ///< what the file in each folder outside DATA says

    bool operator==(const StorePlaces &) const = default;

    /// StorageIo when the file is there and cannot be understood.
    static Result<StorePlaces> read(const QString &dataFolder);
    Result<void> write(const QString &dataFolder) const;

    /// Whether the folder is this store's, on a disk that is there.
    bool isPresent(const std::string &folder, const QString &dataFolder) const;
    /// Makes the folder (0700) and puts the file into it.
    Result<void> mark(const std::string &folder) const;
    /// Takes file and lock out of an emptied folder, and the folder away where nothing else is in it.
    static void unmark(const std::string &folder);

    static std::string standard(const QString &dataFolder); ///< DATA/store
};

/// The lock of a folder outside DATA, which DATA's own does not cover. Null for one inside.
Result<std::unique_ptr<FolderLock>> lockPlace(const std::string &folder, const QString &dataFolder);

/// Whether a store that takes `neededBytes` may move from `present` to `folder`, which need not be there yet.
/// InvalidArgument with "field" folder and "reason": relative, inside (the present one, or it inside this), reserved
/// (in the data folder, and not its own for the store), notEmpty, noFolder; StorageFull with "path", "neededBytes" and
/// "freeBytes" when it has no room and is another disk; StorageUnwritable, StorageIo.
Result<void> checkNewPlace(const std::string &folder, const std::string &present, std::uint64_t neededBytes,
                           const QString &dataFolder);

/// Whether a path lies in the data folder, or in a folder of its store wherever that is. False for what cannot be told.
bool isInServersFolders(const QString &path, const QString &dataFolder);

} // namespace breakwater::storage
