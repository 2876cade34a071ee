// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace breakwater::catalog {

/// Puts the names in a folder on the disk. StorageFull or StorageUnwritable with "path".
Result<void> syncFolder(const QString &folder);

/// The error of errno for a file.
Error fileError(const QString &path);

} // namespace breakwater::catalog
