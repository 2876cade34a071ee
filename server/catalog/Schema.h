// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

/// The schema's versions, oldest first; PRAGMA user_version counts those that a file has seen. What was released is
/// never changed: a new version is a new entry.
///
/// Digests are written once, in `blobs`; everything else refers to them by a small number. A row there is a digest
/// that is known: stored when stored_at is not 0, else only named by a manifest or a tag.
const QList<Migration> &catalogMigrations();

/// The first version that has the table `journal`.
constexpr qint64 journalSchema = 9;

} // namespace breakwater::catalog
