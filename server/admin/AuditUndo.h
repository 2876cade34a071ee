// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditWatch.h"
#include "catalog/AuditStore.h"

namespace breakwater::admin {

class AdminBackend;

/// Gives a thing the values that it had before a change: as an admin would do it by hand, through the same doors and
/// their checks. Control thread.
class AuditUndo
{
public:
    explicit AuditUndo(AdminBackend &backend) : m_backend(backend) { }

    /// InvalidArgument (field "id") with "reason": notUndoable, changedSince, secretGone (a password was replaced, and
    /// the log keeps none), imagesGone (the project that was added has images by now); else what the door says.
    Result<void> undo(const catalog::AuditRecord &row, const AuditedState &now);

private:
    Result<void> check(const catalog::AuditRecord &row, const AuditedState &now) const;
    Result<void> undoUpstream(const catalog::AuditRecord &row);
    Result<void> undoProject(const catalog::AuditRecord &row);
    Result<void> undoRobot(const catalog::AuditRecord &row);
    Result<void> undoPin(const catalog::AuditRecord &row);

    AdminBackend &m_backend;
};

} // namespace breakwater::admin
