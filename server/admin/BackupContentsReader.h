// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupTypes.h"
#include "base/Result.h"
#include "catalog/Database.h"

namespace breakwater::admin {

/// Counts what a catalog holds; of an instant, when the database is a copy or in a snapshot. The rest of the contents
/// (when, where, the CA) is left as it is.
Result<void> countContents(catalog::Database &database, BackupContents &contents);

/// What lies in a data folder, without changing it and beside a server at work there. Nothing in a folder without a
/// catalog, or with one that cannot be read.
std::optional<BackupContents> presentContents(const QString &dataFolder);

/// Of the CA in DATA/tls; empty when there is none.
QString caFingerprint(const QString &certificateFile);

} // namespace breakwater::admin
