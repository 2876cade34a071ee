// SPDX-License-Identifier: GPL-3.0-or-later
// Over 600 lines: one world of damage, journal and copy for all cases.
// A catalog that is lost comes back from its copy and its journal, or from the journal alone, and from no other's.
#include "CatalogFixture.h"

#include "catalog/CatalogJournal.h"
#include "catalog/CatalogRescue.h"
#include "catalog/DeletionStore.h"
#include "catalog/JournalTables.h"
#include "catalog/NodeStore.h"
#include "catalog/PinStore.h"
#include "catalog/SettingStore.h"
#include "catalog/TrashStore.h"

#include <QDirIterator>

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

namespace {

const QString me = u"this installation"_s;

/// A catalog with a journal, in a folder that goes with the test.
class Installation
{
public:
    Installation() { open(); }

    void open()
    {
        m_database.emplace(must(Database::open(path())));
        m_database->setJournal(CatalogJournal::open(*m_database, me));
    }
    void close() { m_database.reset(); }
    /// Ends it, and brings it back as a start does.
    std::optional<Rescue> rescue(const QString &installation = me)
    {
        close();
        std::optional<Rescue> rescued;
        m_database.emplace(must(openOrRescue(path(), tools(installation), rescued)));
        m_database->setJournal(CatalogJournal::open(*m_database, installation));
        return rescued;
    }

    /// What CatalogBackup does.
    void copy()
    {
        const auto generation = m_database->journal()->rotate(*m_database);
        QVERIFY(generation.has_value());
        VERIFY_OK(m_database->copyTo(backupPathOf(path())));
        VERIFY_OK(CatalogJournal::writeBase(backupPathOf(path()), path(), me, *generation));
        m_database->journal()->baseMade();
    }

    Database &database() { return *m_database; }
    QString path() const { return m_folder.filePath(u"catalog.db"_s); }
    QString journalFolder() const { return m_folder.filePath(u"journal"_s); }
    QString newestLog() const { return JournalFiles::in(journalFolder()).logs.last().path; }
    void removeCatalog() const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + suffix);
    }
    void removeCopy() const { QVERIFY(QFile::remove(backupPathOf(path()))); }

    QSet<QString> everHad; ///< rights that addImage() gave
    QSet<QString> missing; ///< digests whose files are not in the store

    template<typename T>
    static T must(Result<T> result)
    {
        return CatalogFixture::must(std::move(result));
    }
    static void must(const Result<void> &done) { CatalogFixture::must(done); }

    qint64 addProject(const QString &name)
    {
        UpstreamRecord upstream;
        upstream.name = name;
        upstream.passwordSealed = QByteArray("\0sealed", 7);
        ProjectRecord project;
        project.name = name;
        project.upstreamId = must(UpstreamStore(*m_database).add(upstream));
        return must(ProjectStore(*m_database).add(project));
    }
    void addImage(qint64 project, const QString &repository, const std::string &name)
    {
        const qint64 id = must(RepositoryStore(*m_database).ensure(project, repository));
        ManifestRecord manifest;
        manifest.digest = CatalogFixture::digest(name);
        manifest.mediaType = u"m"_s;
        manifest.sizeBytes = 100;
        manifest.storedAt = CatalogFixture::at(1);
        manifest.children = childrenOf(name);
        m_manifests.insert(manifest.digest.toQString(), manifest);
        for (const ManifestChildRecord &child : manifest.children)
            VERIFY_OK(
                BlobTable(*m_database).record(project, {child.digest, child.sizeBytes, 0, manifest.storedAt, {}}));
        VERIFY_OK(ManifestStore(*m_database).record(id, manifest));
        everHad.unite(rights());
        TagRecord tag;
        tag.name = QString::fromStdString(name);
        tag.digest = manifest.digest;
        tag.mediaType = manifest.mediaType;
        tag.checkedAt = CatalogFixture::at(2);
        VERIFY_OK(TagStore(*m_database).record(id, tag));
    }
    void deleteImage(qint64 project, const QString &repository, const std::string &name)
    {
        const qint64 id = must(RepositoryStore(*m_database).ensure(project, repository));
        VERIFY_OK(DeletionStore(*m_database).deleteImages(id, {CatalogFixture::digest(name)}));
    }

    /// Every row that must come back, and what manifests name; without pull figures, which the journal keeps loosely.
    QMap<QString, QStringList> content()
    {
        QMap<QString, QStringList> rows;
        for (const JournalTable &table : journalTables())
            rows.insert(table.name, rowsOf(table));
        rows.insert(u"manifest_children"_s, rowsOf({u"manifest_children"_s, {u"parent_id"_s, u"position"_s}, {}}));
        return rows;
    }
    /// Project, digest: who may have what.
    QSet<QString> rights()
    {
        QSet<QString> rights;
        must(BlobTable(*m_database).forEach([&](const Digest &digest, qint64, std::span<const qint64> projects) {
            for (const qint64 project : projects)
                rights.insert(u"%1 %2"_s.arg(project).arg(digest.toQString()));
            return true;
        }));
        return rights;
    }

private:
    static QList<ManifestChildRecord> childrenOf(const std::string &name)
    {
        return {{ChildKind::Config, CatalogFixture::digest(name + " config"), u"c"_s, 10, {}, false},
                {ChildKind::Layer, CatalogFixture::digest("shared layer"), u"l"_s, 1000, {}, false},
                {ChildKind::Layer, CatalogFixture::digest(name + " layer"), u"l"_s, 500, {}, false}};
    }

    QStringList rowsOf(const JournalTable &table)
    {
        QStringList columns;
        must(m_database->select(u"SELECT name FROM pragma_table_info(?)"_s, {table.name}, [&](const Row &row) {
            if (!table.figures.contains(row.text(0)))
                columns.append(u"quote(%1)"_s.arg(row.text(0)));
            return true;
        }));
        QStringList rows;
        must(m_database->select(u"SELECT %1 FROM %2"_s.arg(columns.join(u"||' '||"_s), table.name), {},
                                [&](const Row &row) {
                                    rows.append(row.text(0));
                                    return true;
                                }));
        rows.sort();
        return rows;
    }

    RescueTools tools(const QString &installation)
    {
        RescueTools tools;
        tools.installation = installation;
        tools.isThere = [this](const Digest &digest, qint64) { return !missing.contains(digest.toQString()); };
        tools.readManifest = [this](const Digest &digest, const QString &, qint64) -> std::optional<ManifestRecord> {
            const auto known = m_manifests.constFind(digest.toQString());
            if (known == m_manifests.cend() || missing.contains(digest.toQString()))
                return std::nullopt;
            return *known;
        };
        return tools;
    }

    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    QMap<QString, ManifestRecord> m_manifests;
};

/// Something of every kind, half of it removed again.
void live(Installation &server, const QString &prefix)
{
    Database &database = server.database();
    const qint64 p = server.addProject(prefix + u"p"_s);
    const qint64 q = server.addProject(prefix + u"q"_s);
    const std::string name = prefix.toStdString();
    for (const char *image : {"one", "two", "three", "four"})
        server.addImage(p, u"team/app"_s, name + image);
    server.addImage(q, u"other"_s, name + "one");
    server.addImage(q, u"other"_s, name + "five");
    server.deleteImage(p, u"team/app"_s, name + "two");
    const qint64 app = Installation::must(RepositoryStore(database).ensure(p, u"team/app"_s));
    VERIFY_OK(
        DeletionStore(database).trashImages(app, {CatalogFixture::digest(name + "three")},
                                            {u"admin"_s, u"asked"_s, CatalogFixture::at(1), CatalogFixture::at(9)}));
    VERIFY_OK(SettingStore(database).set(prefix + u"a"_s, u"1"_s));
    VERIFY_OK(SettingStore(database).set(prefix + u"b"_s, u"2"_s));
    VERIFY_OK(SettingStore(database).remove(prefix + u"a"_s));
    PinRecord pin;
    pin.projectId = p;
    pin.repository = u"team/app"_s;
    pin.createdAt = CatalogFixture::at(1);
    VERIFY_OK(PinStore(database).add(pin));
    VERIFY_OK(NodeStore(database).add({{u"10.0.0.1"_s, u""_s, u"ua"_s, u""_s, {}, {}, 1, 1}}));
    VERIFY_OK(NodeStore(database).rename(u"10.0.0.1"_s, prefix + u"node"_s));
    // A project goes with all it has, and its number is never used again.
    const qint64 gone = server.addProject(prefix + u"gone"_s);
    server.addImage(gone, u"x"_s, name + "six");
    VERIFY_OK(DeletionStore(database).deleteProject(gone));
    // The number of a blob is: this one's manifest has the row that "six" had.
    server.addImage(q, u"other"_s, name + "seven");
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestCatalogRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTable_isKeptOrKnownToBeForgotten();
    void lostCatalog_comesBack_data();
    void lostCatalog_comesBack();
    void rolledBack_isNotInTheJournal();
    void copiesThatFail_leaveOneLog();
    void cutJournal_givesWhatWasBefore();
    void garbageAtTheEnd_isPassedOver();
    void damageInTheMiddle_endsThere();
    void journalOfAnotherInstallation_givesNothing();
    void olderCatalogPutInPlace_beginsANewTimeline();
    void newTimelineWithoutBase_usesTheCopyBefore();
    void killBetweenCommitAndJournal_isNoticed();
    void missingBlobs_areStruckOff();
    void brokenCopy_theJournalAloneDoes();
    void baseThatIsNotWhole_isNotUsed();
    void removedProject_itsNumberStaysUsed();
    void sound_isLeftAlone();
};

void TestCatalogRescue::everyTable_isKeptOrKnownToBeForgotten()
{
    Installation server;
    QStringList known = forgottenTables() + QStringList {u"journal"_s, u"manifest_children"_s, u"sqlite_sequence"_s};
    for (const JournalTable &table : journalTables())
        known.append(table.name);
    VERIFY_OK(
        server.database().select(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {}, [&](const Row &row) {
            [&] { QVERIFY2(known.contains(row.text(0)), qPrintable(row.text(0))); }();
            return true;
        }));
}

void TestCatalogRescue::lostCatalog_comesBack_data()
{
    QTest::addColumn<bool>("copyBefore");
    QTest::addColumn<bool>("copyDeleted");
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<bool>("damaged");
    QTest::newRow("no copy yet") << false << false << false << false;
    QTest::newRow("copy and journal") << true << false << false << false;
    QTest::newRow("copy deleted") << true << true << false << false;
    QTest::newRow("copy and journal, restarted") << true << false << true << false;
    QTest::newRow("copy deleted, restarted") << true << true << true << false;
    QTest::newRow("damaged, no copy") << false << false << false << true;
    QTest::newRow("damaged") << true << false << true << true;
    QTest::newRow("damaged, copy deleted") << true << true << true << true;
}

void TestCatalogRescue::lostCatalog_comesBack()
{
    QFETCH(bool, copyBefore);
    QFETCH(bool, copyDeleted);
    QFETCH(bool, restarted);
    QFETCH(bool, damaged);
    Installation server;
    live(server, u"a-"_s);
    if (copyBefore)
        server.copy();
    live(server, u"b-"_s);
    if (restarted) {
        server.close();
        server.open();
        QVERIFY(!server.database().journal()->needsBase());
        live(server, u"c-"_s);
    }
    const auto before = server.content();
    server.close();
    if (damaged)
        overwrite(server.path(), 0, QByteArray(4096, 'x'));
    else
        server.removeCatalog();
    if (copyDeleted)
        server.removeCopy();
    const auto rescued = server.rescue();
    QVERIFY(rescued.has_value());
    QCOMPARE(rescued->backupAt.has_value(), copyBefore && !copyDeleted);
    QCOMPARE(rescued->isFromJournal, !copyBefore || copyDeleted);
    QCOMPARE(rescued->damagedFile.isEmpty(), !damaged);
    QVERIFY(!rescued->isCut);
    QVERIFY(rescued->journalUntil.has_value());
    const auto after = server.content();
    for (auto it = before.begin(); it != before.end(); ++it)
        QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
    // And again, from what was begun then.
    QVERIFY(server.database().journal()->needsBase());
    server.copy();
    live(server, u"d-"_s);
    const auto later = server.content();
    server.close();
    server.removeCatalog();
    server.removeCopy();
    QVERIFY(server.rescue().has_value());
    QCOMPARE(server.content(), later);
}

/// A full disk, say: one log waits for its base, and not one for each attempt.
void TestCatalogRescue::copiesThatFail_leaveOneLog()
{
    Installation server;
    live(server, u"a-"_s);
    server.copy();
    const qsizetype before = JournalFiles::in(server.journalFolder()).logs.size();
    const auto first = server.database().journal()->rotate(server.database());
    QVERIFY(first.has_value());
    for (int i = 0; i < 5; ++i) {
        server.addProject(u"later-%1"_s.arg(i));
        QCOMPARE(server.database().journal()->rotate(server.database()), first);
    }
    server.close();
    server.open(); // nor one for each start
    QCOMPARE(server.database().journal()->rotate(server.database()), first);
    QCOMPARE(JournalFiles::in(server.journalFolder()).logs.size(), before + 1);
    server.addProject(u"last"_s);
    const auto content = server.content();
    server.copy(); // the base of the log that waited
    QCOMPARE(JournalFiles::in(server.journalFolder()).logs.size(), 1);
    server.addProject(u"after"_s);
    const auto later = server.content();
    QVERIFY(later != content);
    server.close();
    server.removeCatalog();
    server.removeCopy();
    QVERIFY(server.rescue().has_value());
    QCOMPARE(server.content(), later);
    QVERIFY(server.database().journal()->rotate(server.database()) != first);
}

void TestCatalogRescue::rolledBack_isNotInTheJournal()
{
    Installation server;
    live(server, u"a-"_s);
    const auto before = server.content();
    const auto failed = server.database().transaction(Durability::Durable, [&]() -> Result<void> {
        CatalogFixture::must(SettingStore(server.database()).set(u"never"_s, u"1"_s));
        return Error(ErrorCode::Cancelled);
    });
    QVERIFY(!failed.ok());
    server.close();
    server.removeCatalog();
    QVERIFY(server.rescue().has_value());
    QCOMPARE(server.content(), before);
}

void TestCatalogRescue::cutJournal_givesWhatWasBefore()
{
    Installation server;
    live(server, u"a-"_s);
    server.copy();
    const auto atCopy = server.content();
    server.everHad = server.rights();
    live(server, u"b-"_s);
    const QSet<QString> everHad = server.everHad;
    server.close();
    const QString log = server.newestLog();
    QFile whole(log);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    whole.close();
    const JournalFiles files = JournalFiles::in(server.journalFolder());
    QCOMPARE(files.logs.size(), 1);
    QCOMPARE(files.bases.size(), 1);
    QVERIFY(QFile::copy(files.bases.first().path, server.path() + u".keep"_s));

    int before = 0;
    for (qsizetype length = 0; length < bytes.size(); length += 997) {
        server.removeCatalog();
        QDir(server.journalFolder()).removeRecursively();
        QVERIFY(QDir().mkpath(server.journalFolder()));
        QVERIFY(QFile::copy(server.path() + u".keep"_s, files.bases.first().path));
        QFile cut(log);
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(bytes.left(length)) == length);
        cut.close();
        const auto rescued = server.rescue(); // with its copy
        QVERIFY(rescued.has_value());
        before += server.content() == atCopy ? 1 : 0;
        // Nobody gains what he never had.
        for (const QString &right : server.rights())
            QVERIFY2(everHad.contains(right), qPrintable(right));
        VERIFY_OK(JournalReplay::checkReferences(server.database()));
        server.close();
    }
    QVERIFY(before > 0 && before < 5);
}

void TestCatalogRescue::garbageAtTheEnd_isPassedOver()
{
    for (const bool lost : {true, false}) {
        Installation server;
        live(server, u"a-"_s);
        const auto before = server.content();
        server.close();
        overwrite(server.newestLog(), QFileInfo(server.newestLog()).size(), QByteArray(5000, '\x7f'));
        if (lost) {
            server.removeCatalog();
            const auto rescued = server.rescue();
            QVERIFY(rescued.has_value());
            QVERIFY(rescued->isCut);
        } else {
            server.open();
        }
        QCOMPARE(server.content(), before);
        // What comes now is found behind it.
        live(server, u"b-"_s);
        if (lost)
            server.copy();
        const auto later = server.content();
        server.close();
        server.removeCatalog();
        const auto rescued = server.rescue();
        QVERIFY(rescued.has_value());
        QVERIFY(!rescued->isCut);
        QCOMPARE(server.content(), later);
    }
}

void TestCatalogRescue::damageInTheMiddle_endsThere()
{
    Installation server;
    live(server, u"a-"_s);
    const auto before = server.content();
    const qint64 length = QFileInfo(server.newestLog()).size();
    live(server, u"b-"_s);
    server.close();
    overwrite(server.newestLog(), length + 20, QByteArray(30, '\0'));
    server.removeCatalog();
    const auto rescued = server.rescue();
    QVERIFY(rescued.has_value());
    QVERIFY(rescued->isCut);
    QCOMPARE(server.content(), before);
}

void TestCatalogRescue::journalOfAnotherInstallation_givesNothing()
{
    Installation other;
    live(other, u"a-"_s);
    other.copy();
    live(other, u"b-"_s);
    other.close();

    Installation server;
    server.close();
    server.removeCatalog();
    QDir(server.journalFolder()).removeRecursively();
    QVERIFY(QDir().mkpath(server.journalFolder()));
    for (QDirIterator it(other.journalFolder(), QDir::Files); it.hasNext();) {
        const QString file = it.next();
        QVERIFY(QFile::copy(file, server.journalFolder() + u'/' + it.fileName()));
    }
    // Alone it makes no catalog ...
    server.rescue(u"another installation"_s);
    QVERIFY(server.rights().isEmpty());
    QVERIFY(server.content().value(u"projects"_s).isEmpty());
    // ... and a copy of our own is not led on by it.
    live(server, u"own-"_s);
    VERIFY_OK(server.database().copyTo(backupPathOf(server.path())));
    const auto before = server.content();
    server.close();
    server.removeCatalog();
    QVERIFY(server.rescue(u"another installation"_s).has_value());
    QCOMPARE(server.content(), before);
}

void TestCatalogRescue::olderCatalogPutInPlace_beginsANewTimeline()
{
    Installation server;
    live(server, u"a-"_s);
    const QString older = server.path() + u".older"_s;
    VERIFY_OK(server.database().copyTo(older));
    const auto then = server.content();
    const auto rightsThen = server.rights();
    live(server, u"b-"_s);
    server.close();
    server.removeCatalog();
    QVERIFY(QFile::copy(older, server.path()));
    QVERIFY(!server.rescue().has_value()); // it is sound, and the admin wanted it
    QVERIFY(server.database().journal()->needsBase());
    QCOMPARE(server.content(), then);
    live(server, u"c-"_s);
    server.copy();
    live(server, u"d-"_s);
    const auto later = server.content();
    server.close();
    server.removeCatalog();
    server.removeCopy();
    QVERIFY(server.rescue().has_value());
    QCOMPARE(server.content(), later); // nothing of "b-"
}

void TestCatalogRescue::newTimelineWithoutBase_usesTheCopyBefore()
{
    Installation server;
    live(server, u"a-"_s);
    server.copy();
    live(server, u"b-"_s);
    const auto before = server.content();
    VERIFY_OK(CatalogJournal::forget(server.database()));
    server.close();
    server.open();
    QVERIFY(server.database().journal()->needsBase());
    VERIFY_OK(SettingStore(server.database()).set(u"later"_s, u"1"_s));
    server.close();
    server.removeCatalog();
    const auto rescued = server.rescue();
    QVERIFY(rescued->backupAt.has_value());
    QVERIFY(rescued->isCut); // "later" is on a timeline that nothing leads to
    QCOMPARE(server.content(), before);
}

void TestCatalogRescue::killBetweenCommitAndJournal_isNoticed()
{
    Installation server;
    live(server, u"a-"_s);
    const qint64 length = QFileInfo(server.newestLog()).size();
    VERIFY_OK(SettingStore(server.database()).set(u"last"_s, u"1"_s));
    server.close();
    QVERIFY(QFile::resize(server.newestLog(), length));
    server.open();
    QVERIFY(server.database().journal()->needsBase());
}

void TestCatalogRescue::missingBlobs_areStruckOff()
{
    for (const bool withCopy : {true, false}) {
        Installation server;
        const qint64 p = server.addProject(u"p"_s);
        server.addImage(p, u"r"_s, "image");
        server.addImage(p, u"r"_s, "lost");
        if (withCopy)
            server.copy();
        server.missing
            = {CatalogFixture::digest("image layer").toQString(), CatalogFixture::digest("lost").toQString()};
        server.close();
        server.removeCatalog();
        const auto rescued = server.rescue();
        QCOMPARE(rescued->missingBlobs, 2);
        QVERIFY(!server.rights().contains(u"1 "_s + CatalogFixture::digest("image layer").toQString()));
        QVERIFY(server.rights().contains(u"1 "_s + CatalogFixture::digest("image config").toQString()));
        // The next pull lists it again, with what it names.
        server.missing.clear();
        server.addImage(p, u"r"_s, "lost");
        const auto children = ManifestStore(server.database()).children(CatalogFixture::digest("lost"), p);
        VERIFY_OK(children);
        QCOMPARE(children->size(), 3);
    }
}

void TestCatalogRescue::brokenCopy_theJournalAloneDoes()
{
    Installation server;
    live(server, u"a-"_s);
    server.copy();
    live(server, u"b-"_s);
    const auto before = server.content();
    server.close();
    server.removeCatalog();
    overwrite(backupPathOf(server.path()), 4096, QByteArray(60'000, 'x'));
    const auto rescued = server.rescue();
    QVERIFY(rescued.has_value());
    QVERIFY(rescued->isFromJournal);
    QCOMPARE(server.content(), before);
}

void TestCatalogRescue::baseThatIsNotWhole_isNotUsed()
{
    Installation server;
    live(server, u"a-"_s);
    server.copy();
    server.close();
    server.removeCatalog();
    server.removeCopy();
    const QString base = JournalFiles::in(server.journalFolder()).bases.first().path;
    QVERIFY(QFile::resize(base, QFileInfo(base).size() - 30));
    const auto rescued = server.rescue();
    QVERIFY(rescued.has_value());
    QVERIFY(rescued->isEmpty());
    QVERIFY(server.rights().isEmpty());
}

void TestCatalogRescue::removedProject_itsNumberStaysUsed()
{
    Installation server;
    server.addProject(u"kept"_s);
    const qint64 gone = server.addProject(u"gone"_s);
    VERIFY_OK(DeletionStore(server.database()).deleteProject(gone));
    server.copy();
    server.close();
    server.removeCatalog();
    server.removeCopy();
    QVERIFY(server.rescue().has_value());
    QVERIFY(server.addProject(u"new"_s) > gone);
}

void TestCatalogRescue::sound_isLeftAlone()
{
    Installation server;
    live(server, u"a-"_s);
    server.copy();
    const auto before = server.content();
    QVERIFY(!server.rescue().has_value());
    QCOMPARE(server.content(), before);
    QVERIFY(!server.database().journal()->needsBase());
}

QTEST_GUILESS_MAIN(TestCatalogRescue)
#include "tst_catalogrescue.moc"
