// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

/// Whether the audit log is as it was written.
struct AuditFinding
{
    enum class Fault {
        None,
        Altered, ///< the row's texts do not give its hash
        Missing, ///< the row before it is gone
        Moved, ///< the row was written at another place
        CutOff, ///< the last rows are gone
    };
    Fault fault = Fault::None;
    qint64 checked = 0; ///< rows that are right
    qint64 atId = 0; ///< of the first row that is not; CutOff: of the last one there is
    qint64 writtenAs = 0; ///< Moved: its place; CutOff: the last row's
    qint64 prunedId = 0;
    QByteArray lastHash;
    bool operator==(const AuditFinding &) const = default;
};

/// Reads the whole chain, in one instant. Any thread, with that thread's connection.
Result<AuditFinding> verifyAudit(Database &database);

} // namespace breakwater::catalog
