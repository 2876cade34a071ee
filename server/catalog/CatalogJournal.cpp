// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/CatalogJournal.h"

#include "catalog/CatalogLog.h"
#include "catalog/ChangeCapture.h"
#include "catalog/Database.h"
#include "catalog/Schema.h"
#include "catalog/StoreHelpers.h"
#include "catalog/SyncFolder.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

constexpr qsizetype rowsOfAnEntry = 2000;

bool writeWhole(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t length = ::write(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            return false;
        done += length;
    }
    return true;
}

int makeFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW,
                  0600);
}

struct Mark
{
    QString timeline;
    qint64 sequence = 0;
};

Result<std::optional<Mark>> markOf(Database &database)
{
    return selectOne<Mark>(database, u"SELECT timeline, sequence FROM journal"_s, {}, [](const Row &row) {
        return Mark {row.text(0), row.integer(1)};
    });
}

Result<bool> isEmpty(Database &database, const QList<JournalHeader::Table> &tables)
{
    for (const auto &table : tables) {
        const auto row = selectOne<bool>(database, u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table.name), {},
                                         [](const Row &) { return true; });
        if (!row)
            return row.error();
        if (row->has_value())
            return false;
    }
    return true;
}

void removeOlder(const QString &folder, qint64 generation)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.part"_s}, QDir::Files)) // a kill left it
        QFile::remove(dir.filePath(name));
    const JournalFiles files = JournalFiles::in(folder);
    for (const JournalFiles::File &file : files.logs + files.bases) {
        if (file.generation < generation && !QFile::remove(file.path))
            qCWarning(lcCatalog).noquote() << "cannot remove" << file.path;
    }
}

} // namespace

QString CatalogJournal::folderOf(const QString &catalogPath)
{
    return QFileInfo(catalogPath).absoluteDir().filePath(u"journal"_s);
}

CatalogJournal::CatalogJournal(QString folder, QString installation)
    : m_folder(std::move(folder)), m_installation(std::move(installation))
{
}

CatalogJournal::~CatalogJournal()
{
    closeLog();
}

Result<void> CatalogJournal::forget(Database &database)
{
    const auto done = database.write(Durability::Durable, u"DELETE FROM journal"_s, {});
    return done ? Result<void>() : Result<void>(done.error());
}

void CatalogJournal::closeLog()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

std::unique_ptr<CatalogJournal> CatalogJournal::open(Database &database, const QString &installation)
{
    std::unique_ptr<CatalogJournal> journal(new CatalogJournal(folderOf(database.path()), installation));
    if (const auto done = journal->goOn(database); !done)
        qCCritical(lcCatalog).noquote() << "the catalog has no journal:" << done.error().toLogLine();
    return journal;
}

Result<void> CatalogJournal::goOn(Database &database)
{
    const auto tables = ChangeCapture::start(database);
    if (!tables)
        return tables.error();
    m_tables = *tables;
    m_schema = catalogMigrations().size();
    const auto mark = markOf(database);
    if (!mark)
        return mark.error();
    if (*mark) {
        m_timeline = (*mark)->timeline;
        m_sequence = (*mark)->sequence;
        const auto resumed = resume();
        if (!resumed)
            qCWarning(lcCatalog).noquote() << "the journal cannot be continued:" << resumed.error().toLogLine();
        else if (*resumed)
            return {};
    }
    return begin(database);
}

/// True when the newest log ends where the catalog stands.
Result<bool> CatalogJournal::resume()
{
    const JournalFiles files = JournalFiles::in(m_folder);
    if (files.logs.isEmpty())
        return false;
    const JournalFiles::File newest = files.logs.last();
    JournalReader reader(newest.path);
    const auto &header = reader.header();
    if (!header || header->kind != "log"_L1 || header->installation != m_installation || header->timeline != m_timeline
        || header->schema != m_schema || header->generation != newest.generation)
        return false;
    qint64 sequence = header->sequence;
    while (const auto entry = reader.next()) {
        if (entry->sequence != sequence + 1)
            return false;
        sequence = entry->sequence;
    }
    if (sequence != m_sequence)
        return false;
    m_fd = ::open(QFile::encodeName(newest.path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
    if (m_fd < 0)
        return fileError(newest.path);
    if (reader.hasRest() && ::ftruncate(m_fd, reader.position()) != 0) {
        const Error error = fileError(newest.path);
        closeLog();
        return error;
    }
    m_generation = newest.generation;
    m_logBytes = reader.position();
    m_hasBase = header->fromEmpty;
    for (const JournalFiles::File &log : files.logs) {
        const auto first = JournalReader(log.path).header();
        m_hasBase = m_hasBase || (first && first->timeline == m_timeline && first->fromEmpty);
    }
    m_awaitsBase = !header->fromEmpty;
    for (const JournalFiles::File &base : files.bases) {
        const auto first = JournalReader(base.path).header();
        const bool isOurs = first && first->timeline == m_timeline && first->installation == m_installation;
        m_hasBase = m_hasBase || isOurs;
        m_awaitsBase = m_awaitsBase && !(isOurs && base.generation >= m_generation);
    }
    return true;
}

Result<void> CatalogJournal::begin(Database &database)
{
    const auto nothing = isEmpty(database, m_tables);
    if (!nothing)
        return nothing.error();
    const qint64 generation = JournalFiles::in(m_folder).newestGeneration() + 1;
    m_timeline = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_sequence = 0;
    m_hasBase = *nothing;
    if (const auto made = makeLog(generation, *nothing); !made)
        return made;
    // The log is there before the catalog says so: without it the next start begins anew once more.
    const auto marked = database.write(
        Durability::Durable, u"INSERT OR REPLACE INTO journal(id, timeline, sequence) VALUES(1, ?, 0)"_s, {m_timeline});
    if (!marked) {
        closeLog();
        return marked.error();
    }
    if (!*nothing)
        qCInfo(lcCatalog) << "a new journal of the catalog begins";
    return {};
}

Result<void> CatalogJournal::makeLog(qint64 generation, bool fromEmpty)
{
    if (!QDir().mkpath(m_folder)
        || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fileError(m_folder);
    const QString path = JournalFiles::logPath(m_folder, generation);
    const int fd = makeFile(path);
    if (fd < 0)
        return fileError(path);
    const JournalHeader header {u"log"_s,   m_installation, m_timeline, generation,
                                m_sequence, m_schema,       fromEmpty,  m_tables};
    const QByteArray frame = journalFrame(header.toBytes());
    const bool isWritten = writeWhole(fd, frame) && ::fsync(fd) == 0;
    const auto synced = isWritten ? syncFolder(m_folder) : Result<void>(fileError(path));
    if (!synced) {
        ::close(fd);
        QFile::remove(path);
        return synced;
    }
    closeLog();
    m_fd = fd;
    m_awaitsBase = false;
    m_generation = generation;
    m_logBytes = frame.size();
    return {};
}

Result<void> CatalogJournal::aboutToCommit(Database &database)
{
    m_frame.clear();
    m_isCounted = false;
    if (m_tables.isEmpty())
        return {};
    auto changes = ChangeCapture::take(database, m_tables);
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return {};
    // Counted with a broken log too: so the next start knows that it ends too early.
    const auto counted = database.run(u"UPDATE journal SET sequence = ?"_s, {m_sequence + 1});
    if (!counted)
        return counted.error();
    m_isCounted = true;
    if (isBroken())
        return {};
    const JournalEntry entry {m_sequence + 1, QDateTime::currentMSecsSinceEpoch(), std::move(changes).value()};
    m_frame = journalFrame(entry.toBytes());
    return {};
}

void CatalogJournal::committed()
{
    if (!std::exchange(m_isCounted, false))
        return;
    ++m_sequence;
    if (isBroken())
        return;
    if (writeWhole(m_fd, m_frame)) {
        m_logBytes += m_frame.size();
        return;
    }
    qCCritical(lcCatalog).noquote() << "the catalog's journal ends here:" << qt_error_string(errno);
    closeLog();
    if (m_broke)
        m_broke();
}

std::optional<qint64> CatalogJournal::rotate(Database &database)
{
    if (m_tables.isEmpty())
        return std::nullopt;
    if (isBroken()) {
        if (const auto begun = begin(database); !begun) {
            qCWarning(lcCatalog).noquote() << "still no journal of the catalog:" << begun.error().toLogLine();
            return std::nullopt;
        }
        m_awaitsBase = true;
        return m_generation;
    }
    if (m_awaitsBase)
        return m_generation;
    const qint64 generation = JournalFiles::in(m_folder).newestGeneration() + 1;
    const auto made = ::fsync(m_fd) == 0 ? makeLog(generation, false) : Result<void>(fileError(m_folder));
    if (!made) {
        qCWarning(lcCatalog).noquote() << "the catalog's journal stays one file:" << made.error().toLogLine();
        return std::nullopt;
    }
    m_awaitsBase = true;
    return m_generation;
}

Result<void> CatalogJournal::writeBase(const QString &copyPath, const QString &catalogPath, const QString &installation,
                                       qint64 generation)
{
    Database::Options options;
    options.readOnly = true;
    auto copy = Database::open(copyPath, options);
    if (!copy)
        return copy.error();
    const auto mark = markOf(*copy);
    if (!mark)
        return mark.error();
    if (!*mark)
        return Error(ErrorCode::NotFound, u"the copy knows of no journal"_s, {{u"path"_s, copyPath}});
    auto tables = ChangeCapture::tablesOf(*copy);
    if (!tables)
        return tables.error();
    // So that the number of a project that is no more is not given to another one (truth 5).
    tables.value().append({u"sqlite_sequence"_s, {u"name"_s}, {u"name"_s, u"seq"_s}});

    const QString folder = folderOf(catalogPath);
    const QString path = JournalFiles::basePath(folder, generation);
    const QString partial = path + u".part"_s;
    removeOlder(folder, 0);
    const int fd = makeFile(partial);
    if (fd < 0)
        return fileError(partial);
    const auto closed = qScopeGuard([fd] { ::close(fd); });
    const JournalHeader header {
        u"base"_s, installation, (*mark)->timeline, generation, (*mark)->sequence, catalogMigrations().size(),
        false,     *tables};
    bool isWritten = writeWhole(fd, journalFrame(header.toBytes()));
    JournalEntry entry {(*mark)->sequence, QDateTime::currentMSecsSinceEpoch(), {}};
    const auto flush = [&] {
        isWritten = isWritten && writeWhole(fd, journalFrame(entry.toBytes()));
        entry.changes.clear();
        return isWritten;
    };
    for (qsizetype number = 0; number < tables->size() && isWritten; ++number) {
        const auto &table = tables->at(number);
        const auto read = copy->select(u"SELECT %1 FROM %2"_s.arg(table.columns.join(u", "_s), table.name), {},
                                       [&](const Row &row) {
                                           RowChange change {number, false, {}};
                                           for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
                                               change.values.append(row.value(i));
                                           entry.changes.append(std::move(change));
                                           return entry.changes.size() < rowsOfAnEntry || flush();
                                       });
        if (!read)
            return read;
    }
    flush(); // the rest
    flush(); // and an empty one, which says that this was all
    if (!isWritten || ::fsync(fd) != 0
        || std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(path).constData()) != 0) {
        const Error error = fileError(partial);
        QFile::remove(partial);
        return error;
    }
    if (const auto synced = syncFolder(folder); !synced)
        return synced;
    removeOlder(folder, generation);
    return {};
}

} // namespace breakwater::catalog
