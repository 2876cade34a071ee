// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ArchiveTypes.h"
#include "models/Words.h"

/// Images that go into archives and come out of them, in the words that a person reads. Pure functions, translated.
namespace breakwater::ui::words {

Badge archiveItemState(admin::ArchiveItemState state);
/// What is left out of it and why, and what to do; empty where all of it goes.
QString archiveItemReason(const admin::ArchiveItem &item);

bool goes(const admin::ArchiveItem &item); ///< it will
bool went(const admin::ArchiveItem &item); ///< or is there already

/// "3 images: 2 go, 1 does not. 120 MB; 40 GB are free."
QString exportTotals(const admin::ArchivePlan &plan);
QString importTotals(const admin::ArchivePlan &plan);
QString archiveProgress(const admin::ArchiveJob &job); ///< "41 MB of 310 MB"
Badge archiveJobState(const admin::ArchiveJob &job); ///< of an export or an import
double archiveShare(const admin::ArchiveJob &job); ///< 0..1

} // namespace breakwater::ui::words
