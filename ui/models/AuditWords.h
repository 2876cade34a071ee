// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"
#include "models/Words.h"

#include <QJsonValue>

/// The audit log in the words that a person reads. Pure functions, translated.
namespace breakwater::ui::words {

QString auditAction(const QString &action); ///< "Project changed"
QString auditActor(const admin::AuditEntry &entry); ///< "anna", "Configuration file", "Schedule"
QString auditActorKind(admin::AuditActorKind kind); ///< where a person or a machine gave the command
QString auditObject(const admin::AuditEntry &entry); ///< its name, or what it is where it has none
QString auditSource(const admin::AuditEntry &entry); ///< a node, or "this machine"
Badge auditOutcome(const admin::AuditEntry &entry);
QString auditError(const QString &code); ///< why it was refused or failed; in few words

QString auditField(const QString &key); ///< "Stale on error" for "stale_on_error"
QString auditValue(const QJsonValue &value); ///< a list in one line, yes and no, "none" for what is empty
QString auditFact(const QString &key, const QString &value); ///< sizes through the locale
QString undoRefusal(const Error &error); ///< what undoChange said; empty for another error

/// One field that differs between the two.
struct Difference
{
    QString field;
    QString before; ///< empty: it was not there
    QString after;
    bool operator==(const Difference &) const = default;
};
QList<Difference> auditDifferences(const QString &beforeJson, const QString &afterJson);

} // namespace breakwater::ui::words
