// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/AuditStore.h"

namespace breakwater::catalog {

/// How AuditStore and AuditSearch read a row of `audit a`: the columns, and what auditRowOf makes of them as the first
/// of a result. The values are in another table.
inline constexpr char16_t auditColumns[]
    = u"a.id, a.at, a.kind, a.outcome, a.actor_kind, a.actor, a.action, a.object_kind, a.object_id, a.object, a.error,"
      " a.source, a.request_id, a.count, a.undoable";
inline constexpr int auditColumnCount = 15;

AuditRecord auditRowOf(const Row &row);

} // namespace breakwater::catalog
