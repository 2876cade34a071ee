// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QString>

namespace breakwater::access {

/// Files of our own that hold keys: mode 0600 from the first byte on, replaced atomically (temporary file,
/// fsync, rename, fsync of the folder), never followed through a symbolic link (S-20). Any thread; blocking,
/// so the control thread's at start.
namespace PrivateFile {

/// The whole file, at most 1 MiB. NotFound if there is none; KeyFileInvalid with params "path" and "reason"
/// ("permissions": group or others may read or write it; "unreadable": no regular file, or not readable).
Result<Secret> read(const QString &path);

/// StorageUnwritable or StorageFull with params "path".
Result<void> write(const QString &path, const QByteArray &content, int mode = 0600);

/// The random key of `sizeBytes` in that file, made on first use. Besides read's errors: KeyFileInvalid with
/// reason "size"; a damaged key is never replaced silently, since what it sealed would be lost with it.
Result<Secret> loadOrCreateKey(const QString &path, qsizetype sizeBytes = 32);

/// Makes the folder with mode 0700 if there is none.
Result<void> makeFolder(const QString &path);

} // namespace PrivateFile
} // namespace breakwater::access
