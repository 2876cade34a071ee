// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/Database.h"

#include "catalog/CatalogJournal.h"
#include "catalog/CatalogLog.h"
#include "catalog/Connection.h"
#include "catalog/Schema.h"
#include "catalog/SqlError.h"
#include "catalog/SyncFolder.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

/// SQLite would make the file as the umask says; a catalog is for its owner alone. WAL and SHM take the same mode.
Result<void> makeFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return Error(ErrorCode::StorageUnwritable, qt_error_string(errno), {{u"path"_s, path}});
    ::close(fd);
    return {};
}

/// SQLite takes a file of a few bytes for an empty database and would write over it.
bool looksLikeADatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // the error is SQLite's to tell
    return file.size() == 0 || file.read(16) == QByteArray("SQLite format 3", 16);
}

Result<qint64> pragma(Database &database, const QString &name)
{
    qint64 value = 0;
    const auto read = database.select(u"PRAGMA "_s + name, {}, [&](const Row &row) {
        value = row.integer(0);
        return false;
    });
    if (!read)
        return read.error();
    return value;
}

Result<bool> hasTables(Database &database)
{
    bool found = false;
    const auto read = database.select(u"SELECT 1 FROM sqlite_schema LIMIT 1"_s, {}, [&](const Row &) {
        found = true;
        return false;
    });
    if (!read)
        return read.error();
    return found;
}

/// A copy of what was there before version `from` is left behind.
Result<void> backUp(Database &database, qint64 from)
{
    const QString copy = database.path() + u".before-v%1"_s.arg(from + 1);
    if (const auto copied = database.copyTo(copy); !copied)
        return copied;
    qCInfo(lcCatalog).noquote() << "catalog of version" << from << "copied to" << copy;
    return {};
}

Result<void> migrate(Database &database, const QList<Migration> &migrations, qint64 from)
{
    if (from == migrations.size())
        return {};
    if (from > 0) {
        if (const auto copied = backUp(database, from); !copied)
            return copied;
    }
    return database.transaction(Durability::Durable, [&]() -> Result<void> {
        for (qint64 version = from; version < migrations.size(); ++version) {
            for (const QString &statement : migrations.at(version)) {
                if (const auto done = database.run(statement); !done)
                    return done.error();
            }
        }
        const auto done = database.run(u"PRAGMA user_version = %1"_s.arg(migrations.size()));
        return done ? Result<void>() : Result<void>(done.error());
    });
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }
Database::Database(Database &&other) noexcept = default;
Database &Database::operator=(Database &&other) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString &path, const Options &options)
{
    const QList<Migration> &migrations = options.migrations ? *options.migrations : catalogMigrations();
    // A clean end merges the WAL and removes it.
    const bool uncleanEnd = QFileInfo(path + u"-wal"_s).size() > 0;
    if (options.readOnly && !QFile::exists(path))
        return Error(ErrorCode::CatalogIo, u"there is no catalog"_s, {{u"path"_s, path}});
    // While this process has the file open, nothing but SQLite may open and close it: closing any descriptor of a file
    // drops all locks that the process has on it (fcntl(2)), and another process would take the WAL away.
    const bool isOpenHere = Connection::isOpen(path);
    if (const auto made = options.readOnly || isOpenHere ? Result<void>() : makeFile(path); !made)
        return made.error();
    if (!isOpenHere && !looksLikeADatabase(path))
        return Error(ErrorCode::CatalogDamaged, u"not a SQLite file"_s, {{u"path"_s, path}});

    auto connection = std::make_unique<Connection>(path);
    if (const auto opened = connection->open(options.busyTimeout); !opened)
        return opened.error();
    Database database(std::move(connection));

    const auto version = pragma(database, u"user_version"_s); // the first read: says so when it is no database
    if (!version)
        return version.error();
    if (*version > migrations.size())
        return Error(ErrorCode::CatalogTooNew, {},
                     {{u"path"_s, path},
                      {u"found"_s, QString::number(*version)},
                      {u"known"_s, QString::number(migrations.size())}});
    if (options.readOnly) {
        if (*version != migrations.size())
            return Error(ErrorCode::CatalogIo, u"the catalog is of an older version: start the server once"_s,
                         {{u"path"_s, path}});
        const auto set = pragma(database, u"query_only = ON"_s);
        return set ? Result<Database>(std::move(database)) : Result<Database>(set.error());
    }
    if (uncleanEnd && !isOpenHere) {
        if (const auto checked = database.check(); !checked)
            return checked.error();
    }
    if (*version == 0) {
        const auto foreign = hasTables(database);
        if (!foreign)
            return foreign.error();
        if (*foreign)
            return Error(ErrorCode::CatalogDamaged, u"a database of something else"_s, {{u"path"_s, path}});
    }
    for (const QString &setting : {u"journal_mode = WAL"_s, u"foreign_keys = ON"_s, u"temp_store = MEMORY"_s,
                                   u"cache_size = -4096"_s, u"journal_size_limit = 33554432"_s}) {
        if (const auto set = pragma(database, setting); !set)
            return set.error();
    }
    if (const auto migrated = migrate(database, migrations, *version); !migrated)
        return migrated.error();
    return database;
}

const QString &Database::path() const
{
    return m_connection->path();
}

Result<void> Database::select(const QString &sql, const QVariantList &values,
                              const std::function<bool(const Row &)> &visit)
{
    return m_connection->execute(sql, values, [&visit](QSqlQuery &query) {
        const Row row(query);
        while (query.next()) {
            if (!visit(row))
                return;
        }
    });
}

Result<qint64> Database::run(const QString &sql, const QVariantList &values)
{
    qint64 changed = 0;
    const auto done = m_connection->execute(sql, values, [&](QSqlQuery &query) { changed = query.numRowsAffected(); });
    if (!done)
        return done.error();
    return changed;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    qint64 id = 0;
    const auto done
        = m_connection->execute(sql, values, [&](QSqlQuery &query) { id = query.lastInsertId().toLongLong(); });
    if (!done)
        return done.error();
    return id;
}

Result<void> Database::transaction(Durability durability, const std::function<Result<void>()> &work)
{
    if (!m_journal || m_connection->isInTransaction())
        return m_connection->transaction(durability, work);
    const auto done = m_connection->transaction(durability, [&]() -> Result<void> {
        const auto worked = work();
        return worked ? m_journal->aboutToCommit(*this) : worked;
    });
    if (done)
        m_journal->committed();
    return done;
}

void Database::setJournal(std::unique_ptr<CatalogJournal> journal)
{
    m_journal = std::move(journal);
}

Result<void> Database::snapshot(const std::function<Result<void>()> &work)
{
    return m_connection->snapshot(work);
}

Result<qint64> Database::write(Durability durability, const QString &sql, const QVariantList &values)
{
    qint64 changed = 0;
    const auto done = transaction(durability, [&]() -> Result<void> {
        const auto ran = run(sql, values);
        if (!ran)
            return ran.error();
        changed = *ran;
        return {};
    });
    if (!done)
        return done.error();
    return changed;
}

Result<void> Database::copyTo(const QString &path)
{
    const QString partial = path + u".part"_s;
    QFile::remove(partial);
    const auto copied = run(u"VACUUM INTO ?"_s, {partial});
    if (!copied)
        return copied.error();
    QFile file(partial);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool isSafe = file.open(QIODevice::ReadOnly) && ::fsync(file.handle()) == 0;
    file.close();
    if (!isSafe || std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(path).constData()) != 0)
        return Error(ErrorCode::StorageUnwritable, {}, {{u"path"_s, path}});
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> Database::check()
{
    QString verdict;
    const auto read = select(u"PRAGMA quick_check(1)"_s, {}, [&](const Row &row) {
        verdict = row.text(0);
        return false;
    });
    if (!read)
        return read;
    if (verdict != "ok"_L1)
        return Error(ErrorCode::CatalogDamaged, verdict, {{u"path"_s, path()}});
    return {};
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QStringList Row::list(int column) const
{
    QStringList values;
    for (const QJsonValue &value : QJsonDocument::fromJson(text(column).toUtf8()).array())
        values.append(value.toString());
    return values;
}

WallTime Row::time(int column) const
{
    return fromUnixMs(integer(column));
}

QVariant Row::value(int column) const
{
    return m_query.value(column);
}

Digest Row::digest(int column) const
{
    const QByteArray raw = bytes(column);
    for (const auto algorithm : {DigestAlgorithm::Sha256, DigestAlgorithm::Sha512}) {
        const auto *first = reinterpret_cast<const unsigned char *>(raw.constData());
        const qsizetype length = algorithm == DigestAlgorithm::Sha256 ? 32 : 64;
        if (raw.size() == length + 1 && raw.at(0) == static_cast<char>(algorithm))
            return Digest::fromRaw(algorithm, first + 1);
    }
    return {};
}

QVariant column(const Digest &digest)
{
    if (digest.isNull())
        return {};
    QByteArray raw;
    raw.reserve(static_cast<qsizetype>(digest.size()) + 1);
    raw.append(static_cast<char>(digest.algorithm()));
    raw.append(reinterpret_cast<const char *>(digest.bytes()), static_cast<qsizetype>(digest.size()));
    return raw;
}

QVariant column(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant column(WallTime time)
{
    return QVariant::fromValue<qlonglong>(toUnixMs(time));
}

} // namespace breakwater::catalog
