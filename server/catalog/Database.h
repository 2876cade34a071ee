// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Result.h"

#include <functional>
#include <memory>

#include <QString>
#include <QStringList>
#include <QVariantList>

class QSqlQuery;

namespace breakwater::catalog {

class CatalogJournal;

/// One row of a result; columns by number, from 0. Valid inside the visitor alone.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    qint64 integer(int column) const;
    bool isNull(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QStringList list(int column) const; ///< a JSON array of strings
    WallTime time(int column) const;
    Digest digest(int column) const; ///< null for NULL
    QVariant value(int column) const; ///< whatever SQLite holds

private:
    const QSqlQuery &m_query;
};

/// A change of schema: statements that lead from version N-1 to N.
using Migration = QStringList;

/// How long a commit takes to be safe.
enum class Durability {
    Durable, ///< synchronous=FULL: survives a power cut; for all that lists content as stored (truth 2)
    Relaxed, ///< synchronous=NORMAL: survives a kill, the newest may be lost in a power cut; for access records
};

/// One SQLite connection (WAL, foreign keys on), with its prepared statements. It belongs to the thread that opened
/// it; another thread opens its own. Store classes are thin views on it and may be made and dropped at will.
///
/// Errors: CatalogDamaged (SQLite says corrupt, or it is no database), CatalogTooNew (params: "found", "known"),
/// StorageFull, StorageUnwritable, CatalogIo for the rest; params: "path". AlreadyExists for a unique name that is
/// taken, InUse for a row that another one still refers to.
class Database
{
public:
    struct Options
    {
        std::chrono::milliseconds busyTimeout {5000};
        const QList<Migration> *migrations = nullptr; ///< null: the schema of this room
        /// Beside the server whose file it is: nothing is checked, migrated or written. CatalogIo for an older version.
        bool readOnly = false;
    };

    /// Opens or makes the file, and brings it to the newest version: first a copy, PATH.before-vN, then every step
    /// in one transaction. After an unclean end (a WAL is left) the file is checked, and CatalogDamaged returned when
    /// it is broken; nothing is changed then.
    static Result<Database> open(const QString &path, const Options &options);
    static Result<Database> open(const QString &path) { return open(path, Options {}); }

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    const QString &path() const;

    /// Rows to `visit` until it says false.
    Result<void> select(const QString &sql, const QVariantList &values, const std::function<bool(const Row &)> &visit);
    /// How many rows were changed. Only inside a transaction its durability is known; else use write().
    Result<qint64> run(const QString &sql, const QVariantList &values = {});
    /// The rowid of the new row. As run().
    Result<qint64> insert(const QString &sql, const QVariantList &values);

    /// All of `work` or nothing of it. Inside another transaction it is part of that one, whose durability holds.
    /// BEGIN and COMMIT can fail as everything else, and then nothing was stored.
    Result<void> transaction(Durability durability, const std::function<Result<void>()> &work);

    /// Everything that `work` reads is of one instant, and no writer waits for it. For reading alone.
    Result<void> snapshot(const std::function<Result<void>()> &work);

    /// One statement as a transaction of its own (or of the one it is in); how many rows were changed.
    Result<qint64> write(Durability durability, const QString &sql, const QVariantList &values);

    /// A whole, compact copy of one instant; it replaces `path` at once and only when it is safe on the disk, and is
    /// there after a power cut too.
    Result<void> copyTo(const QString &path);

    /// A full check of the file's structure.
    Result<void> check();

    /// From now on every commit is told to the journal, which goes with this. CatalogJournal has the order of things.
    void setJournal(std::unique_ptr<CatalogJournal> journal);
    CatalogJournal *journal() const { return m_journal.get(); } ///< null: none is kept

private:
    class Connection;
    explicit Database(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<CatalogJournal> m_journal;
};

/// How values are kept in columns: a digest as one byte of algorithm and its raw bytes (33 instead of 71 for
/// sha256, which halves the catalog and its load time), a list as JSON, a time as milliseconds since 1970.
QVariant column(const Digest &digest);
QVariant column(const QStringList &list);
QVariant column(WallTime time);

} // namespace breakwater::catalog
