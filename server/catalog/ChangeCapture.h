// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/JournalFile.h"

namespace breakwater::catalog {

class Database;

/// Which rows a transaction changes, noted by temporary triggers of the connection that writes: whatever statement it
/// was, cascades and triggers too. The notes are rolled back with the transaction.
class ChangeCapture
{
public:
    /// Makes the triggers; once a connection. The tables with their columns, as a journal's header has them.
    static Result<QList<JournalHeader::Table>> start(Database &database);

    /// What the transaction under way changed, with the rows as they are now; the notes are emptied.
    static Result<QList<RowChange>> take(Database &database, const QList<JournalHeader::Table> &tables);

    /// The journal's tables as this catalog has them.
    static Result<QList<JournalHeader::Table>> tablesOf(Database &database);
};

} // namespace breakwater::catalog
