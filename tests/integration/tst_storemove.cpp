// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "DiskUse.h"
#include "ServerUnderTest.h"

#include <thread>

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t layerBytes = 20'000'000;

} // namespace

/// The store goes to another disk (tmpfs) while nodes pull.
class TestStoreMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server.reset();
        m_sim = startUpstream("plain");
        m_server = std::make_unique<ServerUnderTest>();
        QVERIFY(m_server->start());
        QVERIFY(m_server->addProject(u"p"_s, *m_sim) != 0);
        m_disk = std::make_unique<QTemporaryDir>(u"/dev/shm/store-XXXXXX"_s);
        for (int i = 0; i < 8; ++i) {
            const std::string name = std::to_string(i);
            m_sim->content().add("team/app", name, ImageBuilder(name).layer(layerBytes).build());
        }
        for (int i = 0; i < 4; ++i)
            QVERIFY(pull(i));
    }
    void cleanup() { m_server.reset(); }

    void move_whileNodesPull_noneFails()
    {
        const QString target = m_disk->filePath(u"store"_s);
        QTRY_COMPARE(overview().partialBytes, 0);
        const qint64 blobsBefore = overview().blobs;
        std::atomic<bool> stop {false};
        std::atomic<int> failed {0};
        std::atomic<int> pulled {0};
        std::thread node([&] {
            for (int i = 0; !stop; i = (i + 1) % 4) {
                failed += pull(i) ? 0 : 1;
                ++pulled;
            }
        });
        const auto run = move(target);
        bool cold = true;
        for (int i = 4; i < 8; ++i)
            cold = pull(i) && cold; // what is new comes to the new disk
        const admin::JobRun done = run.ok() ? ended(run->id) : admin::JobRun {};
        stop = true;
        node.join();
        QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(run.error().toLogLine()));
        QVERIFY(cold);
        QCOMPARE(failed.load(), 0);
        QVERIFY(pulled > 0);
        QCOMPARE(done.state, admin::RunState::Finished);
        QCOMPARE(done.kind, u"move"_s);

        const admin::StorageOverview now = overview();
        QCOMPARE(now.path, target);
        QCOMPARE(now.formerPath, QString());
        QCOMPARE(now.blobs, blobsBefore + 4 * 4); // index, manifest, config and layer
        QCOMPARE(now.usedBytes, blocksBelow(target + u"/blobs"_s));
        QVERIFY(!QFile::exists(m_server->dataFolder() + u"/store"_s));
        m_sim->setDown(true);
        for (int i = 0; i < 8; ++i)
            QVERIFY(pull(i));
        QVERIFY(m_server->restart());
        for (int i = 0; i < 8; ++i)
            QVERIFY(pull(i));
        // The setting is told to the configuration file's writer, and to consoles.
        QCOMPARE(settings().folder, target);
    }

    void move_cutOffByAStop_goesOnAtTheNextStart()
    {
        const QString target = m_disk->filePath(u"store"_s);
        QVERIFY(move(target).ok());
        m_server->stop();
        QVERIFY(QFile::exists(m_server->dataFolder() + u"/store"_s)); // it was cut off
        m_sim->setDown(true);
        QVERIFY(m_server->start());
        for (int i = 0; i < 4; ++i)
            QVERIFY(pull(i));
        QTRY_VERIFY_WITH_TIMEOUT(overview().formerPath.isEmpty(), 20'000);
        QCOMPARE(overview().path, target);
        QCOMPARE(runs().value(0).actor, u"start"_s);
        QCOMPARE(runs().value(0).state, admin::RunState::Finished);
        QCOMPARE(runs().value(1).state, admin::RunState::Stopped);
        for (int i = 0; i < 4; ++i)
            QVERIFY(pull(i));
    }

    void move_stopped_turnsRound()
    {
        const QString home = overview().path;
        const QString target = m_disk->filePath(u"store"_s);
        const auto run = move(target);
        QVERIFY(run.ok());
        QVERIFY(await<void>([&](auto reply) { m_server->admin().stopJob(run->id, reply); }).ok());
        QCOMPARE(ended(run->id).state, admin::RunState::Stopped);
        QCOMPARE(overview().formerPath, home);
        for (int i = 0; i < 4; ++i)
            QVERIFY(pull(i));
        QCOMPARE(errorCodeName(move(m_disk->filePath(u"third"_s)).error().code), errorCodeName(ErrorCode::InUse));
        const auto back = move(home);
        QVERIFY(back.ok());
        QCOMPARE(ended(back->id).state, admin::RunState::Finished);
        QCOMPARE(overview().path, home);
        QVERIFY(!QFile::exists(target));
        m_sim->setDown(true);
        for (int i = 0; i < 4; ++i)
            QVERIFY(pull(i));
        QCOMPARE(settings().folder, QString());
    }

    void move_aDamagedBlob_isFetchedAgain()
    {
        const auto usage = await<QList<admin::UsageRow>>([&](auto reply) { m_server->admin().storageUsage(reply); });
        QVERIFY(usage.ok());
        QString victim;
        QDirIterator it(overview().path + u"/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext() && victim.isEmpty()) {
            it.next();
            if (it.fileInfo().size() > qint64(layerBytes) / 2)
                victim = it.filePath();
        }
        QFile file(victim);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1000) && file.write("damage") == 6);
        file.close();
        const auto run = move(m_disk->filePath(u"store"_s));
        QVERIFY(run.ok());
        QCOMPARE(ended(run->id).state, admin::RunState::Finished);
        for (int i = 0; i < 4; ++i)
            QVERIFY(pull(i));
        QTRY_VERIFY(overview().quarantineBytes > 0);
        QVERIFY(ServerUnderTest::logText().contains(u"found damaged by the move"_s));
    }

    /// The former disk of a move is missing at a start: what lies on it is not forgotten, whatever happens meanwhile.
    void formerDiskMissing_isHadAgain_data()
    {
        QTest::addColumn<bool>("scrubbed");
        QTest::addColumn<bool>("catalogLost");
        QTest::newRow("scrub meanwhile") << true << false;
        QTest::newRow("catalog lost meanwhile") << false << true;
    }
    void formerDiskMissing_isHadAgain()
    {
        QFETCH(bool, scrubbed);
        QFETCH(bool, catalogLost);
        const QString disk = m_disk->filePath(u"store"_s);
        const auto run = move(disk);
        QVERIFY(run.ok());
        QCOMPARE(ended(run->id).state, admin::RunState::Finished);
        const QString data = m_server->dataFolder();
        m_server->stop();
        // As a kill at the beginning of the way back leaves it.
        QFile mark(disk + u"/breakwater-store"_s);
        QVERIFY(mark.open(QIODevice::ReadOnly));
        const QJsonObject places {{u"home"_s, QString()},
                                  {u"former"_s, disk},
                                  {u"formerIsStandard"_s, false},
                                  {u"identity"_s, QString::fromLatin1(mark.readAll().trimmed())}};
        QFile file(data + u"/store.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(QJsonDocument(places).toJson()) > 0);
        file.close();
        QVERIFY(QFile::rename(disk, disk + u".unplugged"_s));
        if (catalogLost) {
            for (const char *name : {"catalog.db", "catalog.db-wal", "catalog.db-shm", "catalog.db.backup"})
                QFile::remove(data + u'/' + QLatin1StringView(name));
        }
        QVERIFY(m_server->start());
        QVERIFY(m_server->hasEvent(u"store.formerMissing"_s));
        QVERIFY(!m_server->hasEvent(u"store.empty"_s));
        QCOMPARE(m_server->hasEvent(u"catalog.rebuilt"_s), catalogLost);
        if (scrubbed) {
            const auto scrub = await<admin::JobRun>([&](auto reply) { m_server->admin().startScrub(reply); });
            QVERIFY(scrub.ok());
            const admin::JobRun done = ended(scrub->id);
            QCOMPARE(done.state, admin::RunState::Finished);
            QVERIFY(done.counts.value(u"unreachable"_s) > 0);
            QCOMPARE(done.counts.value(u"missing"_s), 0);
        }
        collect();
        m_server->stop();
        QVERIFY(QFile::rename(disk + u".unplugged"_s, disk));
        m_sim->setDown(true);
        QVERIFY(m_server->start());
        for (int i = 0; i < 4; ++i)
            QVERIFY(pull(i));
        m_server->clock().advance(std::chrono::hours(72));
        collect(); // what the manifests name is known again
        for (int i = 0; i < 4; ++i)
            QVERIFY(pull(i));
    }

    void storeFile_lost_isTold()
    {
        const auto run = move(m_disk->filePath(u"store"_s));
        QVERIFY(run.ok());
        QCOMPARE(ended(run->id).state, admin::RunState::Finished);
        m_server->stop();
        QVERIFY(QFile::remove(m_server->dataFolder() + u"/store.json"_s));
        QVERIFY(m_server->start());
        QVERIFY(m_server->hasEvent(u"store.empty"_s));
    }

private:
    void collect()
    {
        const auto plan
            = await<admin::CollectionPlan>([&](auto reply) { m_server->admin().planCollection({}, reply); });
        QVERIFY(plan.ok());
        const auto run
            = await<admin::JobRun>([&](auto reply) { m_server->admin().runCollection(plan->id, {}, reply); });
        QVERIFY(run.ok());
        QCOMPARE(ended(run->id).state, admin::RunState::Finished);
    }
    bool pull(int image) { return m_server->pull({"p", "team/app", std::to_string(image)}).ok; }
    Result<admin::JobRun> move(const QString &folder)
    {
        return await<admin::JobRun>([&](auto reply) { m_server->admin().moveStore(folder, reply); });
    }
    admin::StorageOverview overview()
    {
        const auto now = await<admin::StorageOverview>([&](auto reply) { m_server->admin().storage(reply); });
        return now.ok() ? *now : admin::StorageOverview {};
    }
    admin::StorageSettings settings()
    {
        const auto now = await<admin::StorageSettings>([&](auto reply) { m_server->admin().storageSettings(reply); });
        return now.ok() ? *now : admin::StorageSettings {};
    }
    QList<admin::JobRun> runs()
    {
        const auto all = await<QList<admin::JobRun>>([&](auto reply) { m_server->admin().jobRuns(20, reply); });
        return all.ok() ? *all : QList<admin::JobRun>();
    }
    admin::JobRun ended(qint64 id)
    {
        admin::JobRun found;
        (void)QTest::qWaitFor(
            [&] {
                for (const admin::JobRun &each : runs()) {
                    if (each.id == id)
                        found = each;
                }
                return found.id == id && found.state != admin::RunState::Running;
            },
            30'000);
        return found;
    }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    std::unique_ptr<QTemporaryDir> m_disk;
};

QTEST_GUILESS_MAIN(TestStoreMove)
#include "tst_storemove.moc"
