// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "DiskUse.h"
#include "ServerUnderTest.h"

#include <thread>

#include <QDirIterator>

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

private:
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
