// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupTypes.h"
#include "models/Words.h"

/// Backups in the words that a person reads. Pure functions, translated.
namespace breakwater::ui::words {

/// "4 upstreams, 4 projects, 2 robots, 118 images"
QString backupCounts(const admin::BackupContents &contents);
/// "20 Nov 2026 03:30, from cupboard"
QString backupOrigin(const admin::BackupContents &contents);
QString backupProgress(const admin::BackupJob &job); ///< "Saving: 41 MB of 310 MB"
double backupShare(const admin::BackupJob &job); ///< 0..1
Badge backupJobState(const admin::BackupJob &job);

} // namespace breakwater::ui::words
