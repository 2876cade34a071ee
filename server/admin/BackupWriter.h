// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupTypes.h"
#include "archive/ArchiveProgress.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>

namespace breakwater::admin {

/// What a backup is made of.
struct BackupSource
{
    QString dataFolder;
    QByteArray configuration; ///< as YAML
    WallTime when {};
};

/// Whether a backup could be written there. InvalidArgument (field "file" or "passphrase"), AlreadyExists.
Result<void> checkBackupTarget(const BackupRequest &request, const QString &dataFolder);

/// Copies the catalog of one instant, hashes everything, and writes the file: of mode 0600, aside first, under its name
/// when it is whole and on the disk. Beside a server at work, whichever process that is. Plain bytes of what is sealed
/// touch the data folder alone. What it wrote; Cancelled, and the errors of catalog, key files and disk. A thread of
/// its own: it takes a second for every hundred megabytes or so of catalog.
Result<BackupContents> writeBackup(const BackupSource &source, const BackupRequest &request,
                                   archive::ArchiveProgress &progress);

/// Where backup and restore work: a private folder in the data folder, gone when this goes. What a kill left of older
/// ones is removed by tidyBackupFolders().
QString backupFolderTemplate(const QString &dataFolder);
void tidyBackupFolders(const QString &dataFolder);

inline constexpr int minPassphraseLength = 8;

} // namespace breakwater::admin
