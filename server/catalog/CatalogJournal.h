// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/JournalFile.h"

#include <functional>
#include <memory>

#include <QString>

namespace breakwater::catalog {

class Database;

/// What the catalog is brought back from when it and its copy are lost (CatalogRescue): every change of what must come
/// back (JournalTables), appended to a file behind each commit. DATA/journal/, JournalFile has the form.
///
/// The order of everything, from a blob's bytes to here; each step begins when the one before it is done:
///   1. The blob: fdatasync of the file, rename, fsync of its folder (storage/StoreState.h, publish).
///   2. The catalog: one transaction, which also counts up `journal.sequence`; COMMIT syncs the WAL when it is Durable.
///   3. The journal: one write(2) of one frame, never synced. A kill keeps it, as the kernel has it; a power cut may
///      lose the last half minute of it, which matters only when it destroys the catalog too.
///   4. The lookup index is told, and the blob is served from the store.
/// For a removal: 2, 3, the index, and only then the file is unlinked.
/// A kill between 2 and 3 leaves the journal one commit short of `journal.sequence`. A start sees that, or that the
/// catalog is another one than the journal tells of (an older one put in its place, one of another version), and begins
/// a new timeline: a log that is worth nothing until its base is made, soon after.
///
/// A copy of the catalog is made like this (maintenance/CatalogBackup): rotate(): fsync of the log, a new one and fsync
/// of the folder; the copy, fsync, rename, fsync of its folder; the base, read from the copy, fsync, rename, fsync of
/// its folder; only then older files go. Whenever a kill comes, there is a base or a copy and every log since.
///
/// Nothing fails because the journal does: it is told to the log, and a new timeline begins with the next copy.
/// One thread, the catalog's; writeBase() in any.
class CatalogJournal
{
public:
    static QString folderOf(const QString &catalogPath);

    /// Goes on with what lies beside the catalog, or begins anew. `installation` is something that only this
    /// installation has: a journal of another one would hand out rights that were never proved here.
    static std::unique_ptr<CatalogJournal> open(Database &database, const QString &installation);
    ~CatalogJournal();
    /// The catalog was changed without one: the next open() begins anew.
    static Result<void> forget(Database &database);

    // Database, around a commit
    Result<void> aboutToCommit(Database &database);
    void committed();

    /// No catalog could be made from this journal alone: a copy is due.
    bool needsBase() const { return !m_hasBase || isBroken(); }
    qint64 logBytes() const { return m_logBytes; }

    /// Begins a new file, unless the newest one was begun for a base that was not made since; its generation. Nothing
    /// when the disk does not let it.
    std::optional<qint64> rotate(Database &database);
    /// Makes the base of that generation from a copy that was made after rotate(), and removes what is older.
    static Result<void> writeBase(const QString &copyPath, const QString &catalogPath, const QString &installation,
                                  qint64 generation);
    void baseMade()
    {
        m_hasBase = !isBroken();
        m_awaitsBase = isBroken();
    }
    const QString &installation() const { return m_installation; }
    /// `broke` is called, in the catalog's thread, when the log cannot be written any more.
    void onBreak(std::function<void()> broke) { m_broke = std::move(broke); }

private:
    CatalogJournal(QString folder, QString installation);
    bool isBroken() const { return m_fd < 0; }
    Result<void> goOn(Database &database);
    Result<bool> resume();
    Result<void> begin(Database &database);
    Result<void> makeLog(qint64 generation, bool fromEmpty);
    void closeLog();

    const QString m_folder;
    const QString m_installation;
    QList<JournalHeader::Table> m_tables;
    QString m_timeline;
    qint64 m_sequence = 0; ///< of the last commit
    qint64 m_schema = 0;
    qint64 m_generation = 0;
    int m_fd = -1; ///< the log; -1: it could not be made or written
    qint64 m_logBytes = 0;
    std::function<void()> m_broke;
    bool m_awaitsBase = false; ///< the log was begun for a base that is not there yet
    bool m_hasBase = false;
    bool m_isCounted = false; ///< the transaction under way
    QByteArray m_frame; ///< of the transaction under way
};

} // namespace breakwater::catalog
