// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"
#include "catalog/JournalReplay.h"

#include <optional>

namespace breakwater::catalog {

/// Where the copy of a catalog lies that a damaged one is replaced by.
QString backupPathOf(const QString &catalogPath);

/// What was done about a catalog that could not be used.
struct Rescue
{
    QString damagedFile; ///< where the damaged one was put; empty when there was none
    std::optional<WallTime> backupAt; ///< of the copy that it came back from; history since then is lost
    bool isFromJournal = false; ///< there was no such copy: all history is lost
    std::optional<WallTime> journalUntil; ///< of the last commit that the journal told of
    bool isCut = false; ///< the journal went on, and what came then cannot be read
    qint64 missingBlobs = 0; ///< were listed, and are not in the store as they should be

    bool isEmpty() const { return !backupAt && !isFromJournal; } ///< nothing was left to bring it back from
};

/// What a rescue needs to know of the rest of the house.
struct RescueTools
{
    QString installation; ///< CatalogJournal::open
    std::function<bool(const Digest &, qint64 sizeBytes)> isThere; ///< in the store, with this size
    JournalReplay::ManifestSource readManifest;
    bool isKnownDamaged = false; ///< somebody found it out who read more of it than an open() does
};

/// Database::open; but a damaged catalog, or one that is gone while its copy or its journal is there, is put aside and
/// brought back: the copy, and every commit that the journal tells of since; or, without a copy that can be used, from
/// the journal and the manifests in the store alone. A journal of another installation, or of another course of things
/// than the copy's, is not used. What is listed then and not in the store is struck off. With neither, an empty one
/// takes its place, and the files of the store are collected.
///
/// Lost are: the history (pulls, events, runs, figures) since the copy, or all of it without one; when something was
/// pulled last, since then; and what came behind a place where the journal cannot be read, whose files are collected.
/// It is made beside and renamed into its place, so that a kill in between changes nothing. Never for a catalog of a
/// newer version.
Result<Database> openOrRescue(const QString &path, const RescueTools &tools, std::optional<Rescue> &rescue);

/// Strikes off blobs that `isThere` denies, and manifests of which nothing is known then; how many blobs.
Result<qint64> unlistMissing(Database &database, const std::function<bool(const Digest &, qint64 sizeBytes)> &isThere);

} // namespace breakwater::catalog
