// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

/// Where the copy of a catalog lies that a damaged one is replaced by.
QString backupPathOf(const QString &catalogPath);

/// What was done about a catalog that could not be used.
struct Rescue
{
    QString damagedFile; ///< where the damaged one was put; empty when there was none
    std::optional<WallTime> backupAt; ///< of the copy that took its place; nothing: an empty catalog did
};

/// Database::open; but a damaged catalog, or one that is gone while its copy is there, is put aside and replaced by the
/// copy, or by an empty one when there is no copy that can be used. What happened since the copy is lost: tags and
/// images that came since (their files are collected), and changes of settings. Blobs that went since are struck off by
/// unlistMissing(). Never for a catalog of a newer version.
Result<Database> openOrRescue(const QString &path, std::optional<Rescue> &rescue);

/// Strikes off blobs whose file `isThere` denies; how many.
Result<qint64> unlistMissing(Database &database, const std::function<bool(const Digest &)> &isThere);

} // namespace breakwater::catalog
