// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupManifest.h"
#include "archive/ArchiveProgress.h"

namespace breakwater::admin {

/// What the file says of itself; nothing else of it is read. BackupUnreadable, BackupTooNew.
Result<BackupManifest> readBackupManifest(const QString &file, archive::ArchiveProgress &progress);

/// Reads the whole file and writes its parts into `folder`, each of mode 0600 and under its own name. Every one is
/// there, whole, in its place and of the digest that the manifest says, or this is an error and the folder is to be
/// thrown away. No name in the file ever chooses a path: parts are known by name. Besides the above: PassphraseMissing,
/// PassphraseWrong, Cancelled, and those of the disk.
Result<BackupManifest> unpackBackup(const RestoreRequest &request, const QString &folder,
                                    archive::ArchiveProgress &progress);

} // namespace breakwater::admin
