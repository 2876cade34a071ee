// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"

namespace breakwater::ui {

/// What is typed into the filter of the audit log: words, and "actor:anna", "action:project", "object:nginx",
/// "node:pi4", "outcome:refused". A key without a value asks for nothing yet. Times and kinds of rows are kept from
/// `filter`.
admin::AuditFilter auditFilterOf(const QString &text, admin::AuditFilter filter = {});

/// The parts of such a text that have a key, as they were typed, and the text without one of them.
QStringList auditFilterKeys(const QString &text);
QString withoutPart(const QString &text, const QString &part);

} // namespace breakwater::ui
