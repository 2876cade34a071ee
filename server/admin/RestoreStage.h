// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupTypes.h"
#include "archive/ArchiveProgress.h"
#include "base/Result.h"

namespace breakwater::admin {

/// A restore is staged, and takes effect when the server starts the next time: nothing is exchanged below a server at
/// work, and nothing by halves.
///
///   DATA/restore/          what waits: checked files and restore.json; there as a whole or not at all (one rename)
///   DATA/before-restore/N/ what a restore replaced, in the same form, so that taking it back is one rename too
///
/// apply() moves the present files away, notes that it has (restore/moved, on the disk), and moves the new ones in. A
/// kill at any instant is made good by calling it again: before the note it goes on moving away, after it moving in.
/// What is replaced: the catalog with SQLite's companions, its journal and its hourly copy, the key of the sealed
/// logins and the CA where the backup has them, and the key of tokens, since the numbers in old tokens would speak of
/// other robots.
class RestoreStage
{
public:
    static constexpr int keptFormer = 3;

    explicit RestoreStage(QString dataFolder) : m_dataFolder(std::move(dataFolder)) { }

    /// Checks the whole file; nothing stays. Without the passphrase that it wants, the plan has only what the file says
    /// of itself (RestorePlan::checked).
    Result<RestorePlan> read(const RestoreRequest &request, archive::ArchiveProgress &progress) const;
    /// The same, and then it waits for the next start, in place of one that waited. PassphraseMissing.
    Result<RestorePlan> stage(const RestoreRequest &request, archive::ArchiveProgress &progress) const;

    std::optional<StagedRestore> staged() const;
    QList<FormerState> former() const; ///< newest first
    Result<void> drop() const; ///< what waits is given up; NotFound; InUse once a start began to put it in place
    Result<void> takeBack(const QString &name) const; ///< stages a former state; NotFound, InUse while another waits

    /// At the start, under the folder's lock and before anything in it is opened: what was put in place, if anything
    /// waited. The catalog is then to be compared with the store, and finish() called.
    Result<std::optional<StagedRestore>> apply() const;
    Result<void> finish() const;

private:
    Result<RestorePlan> unpack(const RestoreRequest &request, const QString &folder,
                               archive::ArchiveProgress &progress) const;
    Result<void> moveAway(const QString &kept) const;
    Result<void> moveIn() const;
    Result<QString> keptFolder() const;
    QString restoreFolder() const { return m_dataFolder + QStringLiteral("/restore"); }
    QString formerFolder() const { return m_dataFolder + QStringLiteral("/before-restore"); }

    QString m_dataFolder;
};

} // namespace breakwater::admin
