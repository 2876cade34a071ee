// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"
#include "catalog/CatalogJournal.h"
#include "catalog/CatalogRescue.h"

#include <QDirIterator>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;

/// A server whose catalog is lost: what it goes on with, what it asks the upstream for, and who may have what.
class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lostCatalog_asksForNoBlob_givesNoRights_data();
    void lostCatalog_asksForNoBlob_givesNoRights();
    void whatIsNotWhole_isFetchedAgain();
    void journalOfAnotherInstallation_isNotTaken();
    void everythingLost_startsAnew();

private:
    void addImage(const QString &name)
    {
        m_images.insert(name,
                        ImageBuilder(name.toStdString())
                            .layer({{"base", std::string(100'000, 'b')}}) // all have this one
                            .layer(100'000)
                            .build());
        m_sim->content().add("team/" + name.toStdString(), "1", m_images[name]);
    }
    bool pull(const QString &project, const QString &name)
    {
        return m_server->pull({project.toStdString(), "team/" + name.toStdString(), "1"}).ok;
    }
    /// What each project gives while nothing can be fetched.
    QSet<QString> rights()
    {
        m_sim->setDown(true);
        QSet<QString> rights;
        for (const QString &project : {u"p"_s, u"q"_s}) {
            for (auto image = m_images.cbegin(); image != m_images.cend(); ++image) {
                const std::string base = "/v2/" + project.toStdString() + "/team/" + image.key().toStdString();
                std::vector<std::string> targets {base + "/manifests/1", base + "/manifests/" + image->top.toString()};
                for (const Digest &layer : image->platforms[0].layers)
                    targets.push_back(base + "/blobs/" + layer.toString());
                for (const std::string &target : targets) {
                    if (m_server->head(target).status == 200)
                        rights.insert(QString::fromStdString(target));
                }
            }
        }
        m_sim->setDown(false);
        m_server->clock().advance(std::chrono::minutes(10)); // the upstream counts as well again
        return rights;
    }
    /// A pull ends before its last blob is listed.
    bool isAllListed()
    {
        const auto overview = await<admin::StorageOverview>([&](auto reply) { m_server->admin().storage(reply); });
        qint64 bytes = 0;
        for (QDirIterator it(m_server->dataFolder() + u"/store/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            it.next();
            bytes += it.fileInfo().size();
        }
        return overview.ok() && overview->contentBytes == bytes && overview->partialBytes == 0;
    }
    QString catalog() const { return m_server->dataFolder() + u"/catalog.db"_s; }
    QString copy() const { return catalog::backupPathOf(catalog()); }
    QString journal() const { return catalog::CatalogJournal::folderOf(catalog()); }
    QString newestLog() const { return catalog::JournalFiles::in(journal()).logs.last().path; }
    void copyCatalogTo(const QString &path)
    {
        auto database = catalog::Database::open(catalog());
        QVERIFY(database.ok());
        QVERIFY(database->copyTo(path).ok());
    }
    void removeCatalog()
    {
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()})
            QFile::remove(catalog() + suffix);
    }
    static void overwrite(const QString &path, qint64 at, qint64 length)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(QByteArray(length, 'x')), length);
    }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    QMap<QString, BuiltImage> m_images;
};

void TestRescue::init()
{
    m_server.reset();
    m_images.clear();
    m_sim = startUpstream("plain");
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(u"p"_s, *m_sim) != 0);
    QVERIFY(m_server->addProject(u"q"_s, *m_sim) != 0);
    for (const QString &name : {u"early"_s, u"late"_s, u"gone"_s, u"other"_s})
        addImage(name);
}

void TestRescue::lostCatalog_asksForNoBlob_givesNoRights_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("isWarm"); // what came after the copy
    QTest::newRow("catalog deleted") << u"delete"_s << u"catalog.restored"_s << true;
    QTest::newRow("catalog and copy deleted") << u"delete both"_s << u"catalog.rebuilt"_s << true;
    QTest::newRow("catalog damaged at its head") << u"head"_s << u"catalog.restored"_s << true;
    QTest::newRow("catalog damaged further in") << u"pages"_s << u"catalog.restored"_s << true;
    QTest::newRow("catalog damaged, copy deleted") << u"pages, no copy"_s << u"catalog.rebuilt"_s << true;
    QTest::newRow("journal cut in its last entry") << u"cut"_s << u"catalog.rebuiltInPart"_s << true;
    QTest::newRow("journal cut in the middle") << u"cut early"_s << u"catalog.rebuiltInPart"_s << false;
    QTest::newRow("garbage at the journal's end") << u"garbage"_s << u"catalog.rebuiltInPart"_s << true;
    QTest::newRow("no journal") << u"no journal"_s << u"catalog.restored"_s << false;
    QTest::newRow("older catalog in its place") << u"older"_s << QString() << false;
}

void TestRescue::lostCatalog_asksForNoBlob_givesNoRights()
{
    QFETCH(QString, harm);
    QFETCH(QString, event);
    QFETCH(bool, isWarm);
    QVERIFY(pull(u"p"_s, u"early"_s) && pull(u"p"_s, u"gone"_s) && pull(u"q"_s, u"other"_s));
    QTRY_VERIFY(isAllListed());
    copyCatalogTo(copy());
    const qint64 journalAtCopy = QFileInfo(newestLog()).size();
    QVERIFY(pull(u"p"_s, u"late"_s));
    QTRY_VERIFY(isAllListed());
    const auto repositories
        = await<QList<admin::RepositoryInfo>>([&](auto reply) { m_server->admin().repositories(reply); });
    QVERIFY(repositories.ok());
    const QSet<QString> everHad = rights();
    for (const admin::RepositoryInfo &repository : *repositories) {
        if (repository.name == u"team/gone"_s) {
            QVERIFY(await<admin::DeletionPlan>([&](auto reply) {
                        m_server->admin().deleteImages(repository.id, {}, reply);
                    }).ok());
        }
    }
    const QSet<QString> before = rights();
    QVERIFY(before.size() > 10 && before.size() < everHad.size());
    m_server->stop();

    const qint64 size = QFileInfo(catalog()).size();
    if (harm.startsWith(u"pages"_s)) {
        overwrite(catalog(), 4096, size - 4096);
    } else if (harm == "head"_L1) {
        overwrite(catalog(), 0, 4096);
    } else {
        removeCatalog();
    }
    if (harm.contains(u"both"_s) || harm.contains(u"no copy"_s) || harm.startsWith(u"cut"_s) || harm == "garbage"_L1)
        QVERIFY(QFile::remove(copy()));
    if (harm == "cut"_L1)
        QVERIFY(QFile::resize(newestLog(), QFileInfo(newestLog()).size() - 10));
    if (harm == "cut early"_L1)
        QVERIFY(QFile::resize(newestLog(), journalAtCopy + 10));
    if (harm == "garbage"_L1)
        overwrite(newestLog(), QFileInfo(newestLog()).size(), 3000);
    if (harm == "no journal"_L1)
        QVERIFY(QDir(journal()).removeRecursively());
    if (harm == "older"_L1)
        QVERIFY(QFile::copy(copy(), catalog()));

    QVERIFY(m_server->start());
    if (event.isEmpty())
        QVERIFY(!m_server->hasEvent(u"catalog."_s));
    else
        QVERIFY(m_server->hasEvent(event));
    QCOMPARE(QDir(m_server->dataFolder()).entryList({u"catalog.db.damaged-*"_s}).isEmpty(),
             harm != "head"_L1 && !harm.startsWith(u"pages"_s));
    // Whatever is had now was had before; and by this repository.
    const QSet<QString> after = rights();
    QVERIFY2((after - everHad).isEmpty(), qPrintable((after - everHad).values().join(u'\n')));
    if (isWarm && !harm.startsWith(u"cut"_s))
        QVERIFY2(after == before,
                 qPrintable(u"lost: %1\nmore: %2\n%3"_s.arg((before - after).values().join(u'\n'),
                                                            (after - before).values().join(u'\n'),
                                                            ServerUnderTest::logText().right(2000))));

    m_sim->journal().clear();
    QVERIFY(pull(u"p"_s, u"early"_s) && pull(u"q"_s, u"other"_s));
    if (isWarm)
        QVERIFY(pull(u"p"_s, u"late"_s));
    QVERIFY2(m_sim->journal().count("", "*/blobs/*") == 0, m_sim->journal().dump().c_str());
    if (!isWarm)
        QVERIFY(pull(u"p"_s, u"late"_s)); // fetched again
}

void TestRescue::whatIsNotWhole_isFetchedAgain()
{
    QVERIFY(pull(u"p"_s, u"early"_s) && pull(u"p"_s, u"late"_s));
    QTRY_VERIFY(isAllListed());
    m_server->stop();
    removeCatalog();
    const QString blobs = m_server->dataFolder() + u"/store/blobs"_s;
    const Digest lost = m_images[u"early"_s].platforms[0].layers.back();
    const Digest shorter = m_images[u"late"_s].platforms[0].layers.back();
    const Digest manifest = m_images[u"late"_s].platforms[0].manifest;
    QVERIFY(QFile::remove(filesNamed(blobs, lost.hex()).value(0)));
    QVERIFY(QFile::resize(filesNamed(blobs, shorter.hex()).value(0), 100));
    overwrite(filesNamed(blobs, manifest.hex()).value(0), 0, 50);
    QVERIFY(m_server->start());
    QVERIFY(m_server->hasEvent(u"catalog.rebuilt"_s));
    m_sim->journal().clear();
    QVERIFY(pull(u"p"_s, u"early"_s));
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 1);
    QVERIFY(pull(u"p"_s, u"late"_s));
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 2);
}

void TestRescue::journalOfAnotherInstallation_isNotTaken()
{
    ServerUnderTest other;
    QVERIFY(other.start());
    QVERIFY(other.addProject(u"p"_s, *m_sim) != 0);
    QVERIFY(other.pull({"p", "team/late", "1"}).ok); // only there
    const QString theirs = catalog::CatalogJournal::folderOf(other.dataFolder() + u"/catalog.db"_s);
    other.stop();

    QVERIFY(pull(u"q"_s, u"late"_s)); // its blobs are here, but not p's
    QTRY_VERIFY(isAllListed());
    m_server->stop();
    removeCatalog();
    QVERIFY(QDir(journal()).removeRecursively() && QDir().mkpath(journal()));
    for (QDirIterator it(theirs, QDir::Files); it.hasNext();) {
        const QString file = it.next();
        QVERIFY(QFile::copy(file, journal() + u'/' + it.fileName()));
    }
    QVERIFY(m_server->start());
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
    QVERIFY(projects.ok() && projects->isEmpty());
    QVERIFY(m_server->addProject(u"p"_s, *m_sim) != 0);
    QVERIFY(rights().isEmpty());
}

void TestRescue::everythingLost_startsAnew()
{
    QVERIFY(pull(u"p"_s, u"early"_s));
    m_server->stop();
    QVERIFY(QDir(journal()).removeRecursively());
    QFile::remove(copy());
    overwrite(catalog(), 0, 4096);
    QVERIFY(m_server->start());
    QVERIFY(m_server->hasEvent(u"catalog.startedAnew"_s));
    QVERIFY(m_server->addProject(u"p"_s, *m_sim) != 0);
    QVERIFY(pull(u"p"_s, u"early"_s));
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
