// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/StorageTypes.h"
#include "base/Error.h"
#include "models/Words.h"

/// Space and the jobs that keep it, in the words that a person reads. Pure functions, translated.
namespace breakwater::ui::words {

/// Why something goes or went: a code of CollectionItem, of a TrashItem, or what an eviction was asked for.
QString removalReason(const QString &code, const QMap<QString, QString> &params = {});
QString
collectionItem(const admin::CollectionItem &item); ///< what goes: "library/nginx", "5 blobs that no image names"
QString tagList(const QStringList &tags); ///< "16, latest" or "no tag"

QString jobKind(const QString &kind); ///< "Collection"; what it is called in a list
QString jobActor(const QString &actor); ///< who or what started it
Badge runState(const admin::JobRun &run);
QString
runCounts(const admin::JobRun &run); ///< "3 images deleted, 2 kept in the trash"; empty when nothing was counted
QString runDuration(const admin::JobRun &run, const QDateTime &now);
double runShare(const admin::JobRun &run); ///< 0..1 of what was planned; 0 where that is not known
QString runProgress(const admin::JobRun &run); ///< "Checking: 12 GB of 84 GB"
Badge runResult(const admin::JobRun &run); ///< of one that ended: "Freed 12.4 GB", "2 of 2,140 blobs are damaged"

/// The same from an event's params: "kind", "freedBytes" and the counts.
QString jobSentence(const QMap<QString, QString> &params, bool failed);

QString schedule(const admin::ScheduleSpec &schedule); ///< "daily at 03:30"
QString nextRun(const QDateTime &next, const QDateTime &now); ///< "tomorrow, 03:30 (in 9 h)"; "not planned"
QString pinPattern(const admin::PinSpec &spec); ///< "library/postgres:16.*"
/// What a command that changes storage settings, pins or rules has against a value, for the field that holds it.
QString storageFieldProblem(const Error &error);

} // namespace breakwater::ui::words
