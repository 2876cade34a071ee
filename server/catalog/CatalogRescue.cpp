// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/CatalogRescue.h"

#include "catalog/BlobTable.h"
#include "catalog/CatalogJournal.h"
#include "catalog/CatalogLog.h"
#include "catalog/Schema.h"
#include "catalog/SyncFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QStringList sideFiles {u"-wal"_s, u"-shm"_s, QString()};

Error cannotMove(const QString &path)
{
    return Error(ErrorCode::StorageUnwritable, u"a damaged catalog cannot be put aside"_s, {{u"path"_s, path}});
}

/// The catalog with what SQLite keeps beside it; the new name, empty where there was no catalog.
Result<QString> putAside(const QString &path)
{
    const QString name = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = name;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = u"%1-%2"_s.arg(name).arg(number);
    const bool isThere = QFile::exists(path);
    for (const QString &suffix : sideFiles) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return cannotMove(path + suffix);
    }
    return isThere ? aside : QString();
}

/// Of a file that no one has open.
qint64 schemaOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(60))
        return 0;
    const QByteArray number = file.read(4); // SQLite file format, 1.3: user version
    return number.size() == 4 ? qFromBigEndian<qint32>(number.constData()) : 0;
}

Result<void> checkSchema(const QString &path, qint64 schema)
{
    const qint64 known = catalogMigrations().size();
    if (schema <= known)
        return {};
    return Error(ErrorCode::CatalogTooNew, {},
                 {{u"path"_s, path}, {u"found"_s, QString::number(schema)}, {u"known"_s, QString::number(known)}});
}

/// One way to bring a catalog back, in a file of its own.
class Attempt
{
public:
    Attempt(QString path, const RescueTools &tools, const JournalReplay &replay)
        : m_path(std::move(path)), m_tools(tools), m_replay(replay)
    {
        clear();
    }
    ~Attempt() { clear(); }
    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;

    const QString &path() const { return m_path; }

    Result<void> fromCopy(const QString &copy, Rescue &rescue)
    {
        const qint64 schema = schemaOf(copy);
        if (const auto known = checkSchema(copy, schema); !known)
            return known;
        if (!QFile::copy(copy, m_path))
            return Error(ErrorCode::StorageUnwritable, u"the catalog's copy cannot be taken over"_s,
                         {{u"path"_s, m_path}});
        rescue.backupAt = fromUnixMs(QFileInfo(copy).lastModified().toMSecsSinceEpoch());
        return finish(schema, rescue, [](Database &database) { return database.check(); });
    }

    Result<void> fromJournal(const JournalStart &start, Rescue &rescue)
    {
        if (const auto known = checkSchema(start.path, start.header.schema); !known)
            return known;
        rescue.isFromJournal = true;
        return finish(start.header.schema, rescue, [&](Database &database) { return m_replay.fill(database, start); });
    }

private:
    void clear() const
    {
        const QFileInfo file(m_path);
        for (const QString &name : file.dir().entryList({file.fileName() + u'*'}, QDir::Files))
            QFile::remove(file.dir().filePath(name));
    }

    Result<void> finish(qint64 schema, Rescue &rescue, const std::function<Result<void>(Database &)> &begin)
    {
        {
            // The journal was written in this version: what is newer comes after it.
            const QList<Migration> migrations = catalogMigrations().first(schema);
            Database::Options options;
            options.migrations = &migrations;
            auto database = Database::open(m_path, options);
            if (!database)
                return database.error();
            if (const auto begun = begin(*database); !begun)
                return begun;
            if (schema >= journalSchema) {
                const auto replayed = m_replay.continueFrom(*database, schema);
                if (!replayed)
                    return replayed.error();
                rescue.journalUntil = replayed->until;
                rescue.isCut = replayed->isCut;
            }
        }
        auto database = Database::open(m_path);
        if (!database)
            return database.error();
        if (const auto sound = JournalReplay::checkReferences(*database); !sound)
            return sound;
        if (const auto read = JournalReplay::readManifests(*database, m_tools.readManifest); !read)
            return read.error();
        const auto missing = unlistMissing(*database, m_tools.isThere);
        if (!missing)
            return missing.error();
        rescue.missingBlobs = *missing;
        // What was done here no journal tells: a new one begins.
        return CatalogJournal::forget(*database);
    }

    const QString m_path;
    const RescueTools &m_tools;
    const JournalReplay &m_replay;
};

QString timelineOf(const QString &copy)
{
    if (schemaOf(copy) < journalSchema || schemaOf(copy) > catalogMigrations().size())
        return {};
    const QList<Migration> migrations = catalogMigrations().first(schemaOf(copy));
    Database::Options options;
    options.readOnly = true;
    options.migrations = &migrations;
    auto database = Database::open(copy, options);
    QString timeline;
    if (database) {
        const auto read = database->select(u"SELECT timeline FROM journal"_s, {}, [&](const Row &row) {
            timeline = row.text(0);
            return false;
        });
        if (!read)
            qCWarning(lcCatalog).noquote() << read.error().toLogLine();
    }
    return timeline;
}

Result<void> takePlace(const Attempt &attempt, const QString &path)
{
    if (std::rename(QFile::encodeName(attempt.path()).constData(), QFile::encodeName(path).constData()) != 0)
        return fileError(path);
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace

QString backupPathOf(const QString &catalogPath)
{
    return catalogPath + u".backup"_s;
}

Result<qint64> unlistMissing(Database &database, const std::function<bool(const Digest &, qint64 sizeBytes)> &isThere)
{
    QList<Digest> missing;
    BlobTable blobs(database);
    const auto read = blobs.forEach([&](const Digest &digest, qint64 sizeBytes, std::span<const qint64>) {
        if (!isThere(digest, sizeBytes))
            missing.append(digest);
        return true;
    });
    if (!read)
        return read.error();
    const auto done = database.transaction(Durability::Durable, [&]() -> Result<void> {
        if (const auto unlisted = blobs.unlist(missing); !unlisted)
            return unlisted;
        const QString unknown
            = u"SELECT m.blob_id FROM manifests m JOIN blobs b ON b.id = m.blob_id WHERE b.stored_at = 0"
              " AND NOT EXISTS (SELECT 1 FROM manifest_children c WHERE c.parent_id = m.blob_id)"_s;
        for (const QString &table : {u"repository_manifests"_s, u"trash_manifests"_s, u"manifests"_s}) {
            const auto forgotten = database.run(u"DELETE FROM %1 WHERE blob_id IN (%2)"_s.arg(table, unknown));
            if (!forgotten)
                return forgotten.error();
        }
        return {};
    });
    if (!done)
        return done.error();
    return missing.size();
}

Result<Database> openOrRescue(const QString &path, const RescueTools &tools, std::optional<Rescue> &rescue)
{
    const QString copy = backupPathOf(path);
    const JournalReplay replay(CatalogJournal::folderOf(path), tools.installation);
    const QList<JournalStart> starts = replay.starts();
    const bool isGone = QFileInfo(path).size() == 0 && (QFile::exists(copy) || !starts.isEmpty());
    if (!isGone && !tools.isKnownDamaged) {
        auto opened = Database::open(path);
        if (opened || opened.error().code != ErrorCode::CatalogDamaged)
            return opened;
        qCCritical(lcCatalog).noquote() << "the catalog is damaged:" << opened.error().toLogLine();
    }
    const auto aside = putAside(path);
    if (!aside)
        return aside.error();

    // The copy has the history too; but not when a newer catalog than the copy's took its place since.
    const QString newest = replay.newestTimeline();
    const bool isCopyOld = !starts.isEmpty() && starts.first().header.timeline == newest && timelineOf(copy) != newest;
    QList<std::function<Result<void>(Attempt &, Rescue &)>> ways;
    for (const JournalStart &start : starts)
        ways.append([&start](Attempt &attempt, Rescue &how) { return attempt.fromJournal(start, how); });
    if (QFile::exists(copy)) {
        ways.insert(isCopyOld ? 1 : 0, [&copy](Attempt &attempt, Rescue &how) { return attempt.fromCopy(copy, how); });
    }
    for (const auto &way : ways) {
        Attempt attempt(path + u".rescue"_s, tools, replay);
        Rescue how;
        how.damagedFile = *aside;
        const auto done = way(attempt, how);
        if (!done) {
            qCCritical(lcCatalog).noquote() << "it cannot be brought back like this:" << done.error().toLogLine();
            if (done.error().code == ErrorCode::CatalogTooNew || done.error().code == ErrorCode::StorageFull)
                return done.error();
            continue;
        }
        if (const auto placed = takePlace(attempt, path); !placed)
            return placed.error();
        qCCritical(lcCatalog).noquote() << (how.backupAt ? "its copy took its place"
                                                         : "it was brought back from its journal")
                                        << (how.isCut ? "as far as the journal can be read;"
                                                      : "with all that the journal tells;")
                                        << how.missingBlobs << "blobs are not in the store";
        rescue = how;
        return Database::open(path);
    }
    qCCritical(lcCatalog) << "an empty catalog takes its place";
    rescue.emplace();
    rescue->damagedFile = *aside;
    return Database::open(path);
}

} // namespace breakwater::catalog
