// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace breakwater::catalog {

/// A table whose changes the journal (CatalogJournal) keeps.
struct JournalTable
{
    QString name;
    QStringList keys; ///< what tells its rows apart; at most three columns, never NULL
    QStringList figures; ///< columns that change all the time and are kept only as they were when another one changed
};

/// What must come back when the catalog is lost: content and who may have it, what was set up, what is kept on purpose.
/// In an order in which a row comes after those that it names. Not here: manifest_children, which the manifests in the
/// store say, and what is history (forgottenTables).
const QList<JournalTable> &journalTables();

/// Tables that are lost with the catalog, but for what its copy has of them.
const QStringList &forgottenTables();

} // namespace breakwater::catalog
