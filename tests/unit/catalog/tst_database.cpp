// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogFixture.h"

#include "catalog/RobotStore.h"
#include "catalog/Schema.h"
#include "catalog/SettingStore.h"

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_newFile_isPrivateAndCurrent();
    void open_again_keepsWhatWasThere();
    void open_garbage_isCatalogDamaged_data();
    void open_garbage_isCatalogDamaged();
    void open_damagedPageAfterUncleanEnd_isCatalogDamaged();
    void open_secondConnection_keepsTheLocksOfTheFirst();
    void open_databaseOfSomethingElse_isRefused();
    void open_newerVersion_isRefusedUntouched();
    void open_olderVersion_isMigratedWithACopy();
    void open_migrationFails_leavesTheOldVersion();
    void open_folderMissing_isStorageUnwritable();
    void open_currentSchema_isWhatVersion1Makes();
    void open_version1_robotsNamesBecomeNumbers();
    void transaction_workFails_nothingIsStored();
    void transaction_nestedPartFails_theWholeFails();
    void transaction_commitFails_isTold();
    void transaction_locked_isTold();
    void write_diskFull_isStorageFull();
    void select_visitorMayUseTheSameStatement();
    void digest_column_roundTrips();
};

void TestDatabase::open_newFile_isPrivateAndCurrent()
{
    CatalogFixture catalog;
    struct stat status
    {
    };
    QCOMPARE(::stat(qPrintable(catalog.path()), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    qint64 version = 0;
    QString journal;
    VERIFY_OK(catalog.database().select(u"PRAGMA user_version"_s, {}, [&](const Row &row) {
        version = row.integer(0);
        return true;
    }));
    VERIFY_OK(catalog.database().select(u"PRAGMA journal_mode"_s, {}, [&](const Row &row) {
        journal = row.text(0);
        return true;
    }));
    QCOMPARE(version, qint64(catalogMigrations().size()));
    QCOMPARE(journal, u"wal"_s);
}

void TestDatabase::open_again_keepsWhatWasThere()
{
    CatalogFixture catalog;
    VERIFY_OK(SettingStore(catalog).set(u"a"_s, u"ä"_s));
    catalog.reopen();
    QCOMPARE(*SettingStore(catalog).value(u"a"_s), std::optional<QString>(u"ä"_s));
    catalog.close();
    QVERIFY(!QFile::exists(catalog.path() + u"-wal"_s)); // a clean end
}

void TestDatabase::open_garbage_isCatalogDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is no database\n");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("pages of noise") << QByteArray("SQLite format 3").append('\0').append(QByteArray(8000, '\x5a'));
}

void TestDatabase::open_garbage_isCatalogDamaged()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"catalog.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto opened = Database::open(path);
    COMPARE_ERROR(opened, ErrorCode::CatalogDamaged);
    QCOMPARE(opened.error().params.value(u"path"_s), path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // left for whoever wants to look at it
}

void TestDatabase::open_damagedPageAfterUncleanEnd_isCatalogDamaged()
{
    CatalogFixture catalog;
    const qint64 project = catalog.addProject(u"p"_s);
    VERIFY_OK(catalog.database().transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (int i = 0; i < 500; ++i)
            catalog.addBlob(project, std::to_string(i), i);
        return {};
    }));
    catalog.close();

    QFile file(catalog.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 4096 * 3; at + 4096 < file.size(); at += 4096) {
        QVERIFY(file.seek(at));
        file.write(QByteArray(300, '\xff'));
    }
    file.close();
    QFile wal(catalog.path() + u"-wal"_s); // what a kill leaves
    QVERIFY(wal.open(QIODevice::WriteOnly));
    wal.write(QByteArray(40, '\0'));
    wal.close();
    COMPARE_ERROR(Database::open(catalog.path()), ErrorCode::CatalogDamaged);
}

void TestDatabase::open_secondConnection_keepsTheLocksOfTheFirst()
{
    CatalogFixture catalog;
    catalog.addProject(u"p"_s);
    // SQLite's shared range ("pending byte" and what follows); another process asks who holds it.
    const auto isLocked = [&] {
        const pid_t child = ::fork();
        if (child == 0) {
            const int fd = ::open(QFile::encodeName(catalog.path()).constData(), O_RDWR | O_CLOEXEC);
            struct flock range
            {
            };
            range.l_type = F_WRLCK;
            range.l_whence = SEEK_SET;
            range.l_start = 0x40000002;
            range.l_len = 510;
            ::_exit(fd >= 0 && ::fcntl(fd, F_GETLK, &range) == 0 && range.l_type != F_UNLCK ? 0 : 1);
        }
        int status = -1;
        return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
    };
    QVERIFY(isLocked());
    for (const bool readOnly : {true, false}) {
        Database::Options options;
        options.readOnly = readOnly;
        VERIFY_OK(Database::open(catalog.path(), options));
        QVERIFY(isLocked());
    }
}

void TestDatabase::open_databaseOfSomethingElse_isRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    const QList<Migration> other {};
    {
        auto database = CatalogFixture::must(Database::open(path, {.migrations = &other}));
        VERIFY_OK(database.run(u"CREATE TABLE addresses(street)"_s));
    }
    COMPARE_ERROR(Database::open(path), ErrorCode::CatalogDamaged);
}

void TestDatabase::open_newerVersion_isRefusedUntouched()
{
    CatalogFixture catalog;
    const qint64 newer = catalogMigrations().size() + 1;
    VERIFY_OK(catalog.database().run(u"PRAGMA user_version = %1"_s.arg(newer)));
    catalog.close();
    const auto opened = Database::open(catalog.path());
    COMPARE_ERROR(opened, ErrorCode::CatalogTooNew);
    QCOMPARE(opened.error().params.value(u"found"_s), QString::number(newer));
    QCOMPARE(opened.error().params.value(u"known"_s), QString::number(newer - 1));
}

void TestDatabase::open_olderVersion_isMigratedWithACopy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"catalog.db"_s);
    const QList<Migration> first {{u"CREATE TABLE things(name TEXT)"_s}};
    const QList<Migration> second {first.at(0),
                                   {u"ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 7"_s,
                                    u"CREATE INDEX things_by_name ON things(name)"_s},
                                   {u"UPDATE things SET size = size + 1"_s}};
    {
        auto database = CatalogFixture::must(Database::open(path, {.migrations = &first}));
        VERIFY_OK(database.run(u"INSERT INTO things VALUES('kept')"_s));
    }
    auto database = CatalogFixture::must(Database::open(path, {.migrations = &second}));
    QString found;
    VERIFY_OK(database.select(u"SELECT name, size FROM things"_s, {}, [&](const Row &row) {
        found = row.text(0) + QString::number(row.integer(1));
        return true;
    }));
    QCOMPARE(found, u"kept8"_s);

    // The copy is a whole catalog of the old version.
    auto copy = CatalogFixture::must(Database::open(path + u".before-v2"_s, {.migrations = &first}));
    found.clear();
    VERIFY_OK(copy.select(u"SELECT name FROM things"_s, {}, [&](const Row &row) {
        found = row.text(0);
        return true;
    }));
    QCOMPARE(found, u"kept"_s);
}

void TestDatabase::open_migrationFails_leavesTheOldVersion()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"catalog.db"_s);
    const QList<Migration> first {{u"CREATE TABLE things(name TEXT)"_s}};
    const QList<Migration> broken {first.at(0),
                                   {u"CREATE TABLE more(name TEXT)"_s, u"CREATE TABLE things(name TEXT)"_s}};
    CatalogFixture::must(Database::open(path, {.migrations = &first}));
    QVERIFY(!Database::open(path, {.migrations = &broken}).ok());

    auto database = CatalogFixture::must(Database::open(path, {.migrations = &first}));
    VERIFY_OK(database.run(u"CREATE TABLE more(name TEXT)"_s)); // the half that went well is undone
}

void TestDatabase::open_folderMissing_isStorageUnwritable()
{
    QTemporaryDir folder;
    COMPARE_ERROR(Database::open(folder.filePath(u"no/catalog.db"_s)), ErrorCode::StorageUnwritable);
}

void TestDatabase::open_currentSchema_isWhatVersion1Makes()
{
    // A file of version 1 with content opens today; more versions add more steps here.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"catalog.db"_s);
    const QList<Migration> version1 {catalogMigrations().first()};
    {
        auto database = CatalogFixture::must(Database::open(path, {.migrations = &version1}));
        VERIFY_OK(SettingStore(database).set(u"from"_s, u"version 1"_s));
    }
    auto database = CatalogFixture::must(Database::open(path));
    QCOMPARE(*SettingStore(database).value(u"from"_s), std::optional<QString>(u"version 1"_s));
    VERIFY_OK(database.check());
}

void TestDatabase::open_version1_robotsNamesBecomeNumbers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"catalog.db"_s);
    const QList<Migration> version1 {catalogMigrations().first()};
    {
        auto database = CatalogFixture::must(Database::open(path, {.migrations = &version1}));
        const auto done = database.transaction(Durability::Durable, [&]() -> Result<void> {
            CatalogFixture::must(
                database.run(u"INSERT INTO upstreams VALUES(1, 'u', 'generic', 'https://u', '', x'', '',"
                             " '[]', 1, 0, 0)"_s));
            for (const QString &project : {u"7, 'hub'"_s, u"9, 'ghcr'"_s})
                CatalogFixture::must(
                    database.run(u"INSERT INTO projects VALUES(%1, 1, '[]', 0, '[]', 0, 0)"_s.arg(project)));
            for (const QString &robot :
                 {u"1, 'robot$hub+a', 'a', 'hub', '[\"hub\"]'"_s, u"2, 'robot$gone+b', 'b', 'gone', '[\"gone\"]'"_s,
                  u"3, 'robot$c', 'c', '', '[\"*\"]'"_s, u"4, 'robot$d', 'd', '', '[\"gone\",\"ghcr\",\"hub\"]'"_s,
                  u"5, 'robot$e', 'e', '', '[\"gone\"]'"_s})
                CatalogFixture::must(
                    database.run(u"INSERT INTO robots VALUES(%1, '', 'hash', NULL, 0, 0, 0, 0, '')"_s.arg(robot)));
            return {};
        });
        VERIFY_OK(done);
    }
    auto database = CatalogFixture::must(Database::open(path));
    VERIFY_OK(database.check());
    QStringList seen;
    for (const RobotRecord &robot : CatalogFixture::must(RobotStore(database).all())) {
        QStringList ids;
        for (const qint64 id : robot.projectIds)
            ids.append(QString::number(id));
        seen.append(
            u"%1 %2 %3 [%4] %5"_s.arg(robot.userName)
                .arg(robot.projectId)
                .arg(robot.allProjects ? u"all"_s : u"some"_s, ids.join(u','), robot.disabled ? u"off"_s : u"on"_s));
    }
    const QStringList expected {u"robot$c 0 all [] on"_s, u"robot$d 0 some [7,9] on"_s, u"robot$e 0 some [] off"_s,
                                u"robot$hub+a 7 some [] on"_s};
    QCOMPARE(seen, expected);
}

void TestDatabase::transaction_workFails_nothingIsStored()
{
    CatalogFixture catalog;
    const auto done = catalog.database().transaction(Durability::Durable, [&]() -> Result<void> {
        CatalogFixture::must(SettingStore(catalog).set(u"a"_s, u"1"_s));
        return Error(ErrorCode::Cancelled);
    });
    COMPARE_ERROR(done, ErrorCode::Cancelled);
    QVERIFY(!SettingStore(catalog).value(u"a"_s)->has_value());
    VERIFY_OK(SettingStore(catalog).set(u"b"_s, u"2"_s)); // and the next one works
}

void TestDatabase::transaction_nestedPartFails_theWholeFails()
{
    CatalogFixture catalog;
    const auto done = catalog.database().transaction(Durability::Durable, [&]() -> Result<void> {
        CatalogFixture::must(SettingStore(catalog).set(u"a"_s, u"1"_s));
        ProjectRecord missing;
        missing.id = 4711;
        const auto swallowed = ProjectStore(catalog).update(missing);
        Q_UNUSED(swallowed)
        return {};
    });
    QVERIFY(!done.ok());
    QVERIFY(!SettingStore(catalog).value(u"a"_s)->has_value());
}

void TestDatabase::transaction_commitFails_isTold()
{
    CatalogFixture catalog;
    Database &database = catalog;
    VERIFY_OK(database.run(u"CREATE TABLE parents(id INTEGER PRIMARY KEY)"_s));
    VERIFY_OK(database.run(u"CREATE TABLE orphans(parent REFERENCES parents(id) DEFERRABLE INITIALLY DEFERRED)"_s));
    // A deferred constraint is looked at by COMMIT alone.
    const auto done = database.transaction(Durability::Durable, [&]() -> Result<void> {
        CatalogFixture::must(SettingStore(catalog).set(u"a"_s, u"1"_s));
        CatalogFixture::must(database.run(u"INSERT INTO orphans VALUES(1)"_s));
        return {};
    });
    QVERIFY(!done.ok());
    QVERIFY(!SettingStore(catalog).value(u"a"_s)->has_value());
    VERIFY_OK(SettingStore(catalog).set(u"a"_s, u"2"_s));
}

void TestDatabase::transaction_locked_isTold()
{
    CatalogFixture catalog;
    auto other = CatalogFixture::must(
        Database::open(catalog.path(), {.busyTimeout = std::chrono::milliseconds(1), .migrations = nullptr}));
    VERIFY_OK(catalog.database().transaction(Durability::Durable, [&]() -> Result<void> {
        const auto refused = SettingStore(other).set(u"a"_s, u"1"_s);
        if (refused.ok() || refused.error().code != ErrorCode::CatalogIo)
            return Error(ErrorCode::Internal, u"the second writer was not refused"_s);
        return {};
    }));
    VERIFY_OK(SettingStore(other).set(u"a"_s, u"1"_s));
    QCOMPARE(*SettingStore(catalog).value(u"a"_s), std::optional<QString>(u"1"_s));
}

void TestDatabase::write_diskFull_isStorageFull()
{
    CatalogFixture catalog;
    VERIFY_OK(catalog.database().select(u"PRAGMA max_page_count = 1"_s, {}, [](const Row &) { return true; }));
    COMPARE_ERROR(SettingStore(catalog).set(u"big"_s, QString(2'000'000, u'x')), ErrorCode::StorageFull);
    VERIFY_OK(SettingStore(catalog).set(u"small"_s, u"x"_s));
    QCOMPARE(SettingStore(catalog).all()->size(), 1);
}

void TestDatabase::select_visitorMayUseTheSameStatement()
{
    CatalogFixture catalog;
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        VERIFY_OK(SettingStore(catalog).set(key, key));
    const QString sql = u"SELECT key FROM settings"_s;
    int pairs = 0;
    VERIFY_OK(catalog.database().select(sql, {}, [&](const Row &) {
        CatalogFixture::must(catalog.database().select(sql, {}, [&](const Row &) {
            ++pairs;
            return true;
        }));
        return true;
    }));
    QCOMPARE(pairs, 9);
}

void TestDatabase::digest_column_roundTrips()
{
    CatalogFixture catalog;
    for (const Digest &digest : {Hasher::hash("a"), Hasher::hash("a", DigestAlgorithm::Sha512), Digest()}) {
        Digest read = Hasher::hash("other");
        VERIFY_OK(catalog.database().select(u"SELECT ?"_s, {column(digest)}, [&](const Row &row) {
            read = row.digest(0);
            return true;
        }));
        QCOMPARE(read, digest);
    }
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
