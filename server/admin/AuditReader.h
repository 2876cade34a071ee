// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"
#include "base/Result.h"
#include "catalog/AuditSearch.h"

namespace breakwater::admin {

AuditEntry toAdmin(const catalog::AuditRecord &record, const QString &nodeName);
AuditEntry toAdmin(const catalog::AuditHit &hit);
catalog::AuditWish wishOf(const AuditFilter &filter);
catalog::AuditPlace placeOf(const AuditCursor &cursor);

/// A page of the log on a connection of the calling thread.
Result<AuditPage> readAuditPage(catalog::Database &database, const AuditFilter &filter, const AuditCursor &after,
                                int limit);

/// Every row that fits into the file, newest first, a page at a time: CSV (RFC 4180; what a table program would take
/// for a formula is quoted) or a JSON object a line. The file is replaced when all of it is written.
Result<AuditExported> writeAudit(catalog::Database &database, const AuditExport &request);

/// The words of the exports: "done", "project.changed", "console".
QString auditOutcomeName(AuditOutcome outcome);
QString auditActorKindName(AuditActorKind kind);
QString auditKindName(AuditKind kind);

} // namespace breakwater::admin
