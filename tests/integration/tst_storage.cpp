// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "DiskUse.h"
#include "ServerUnderTest.h"

#include <QDirIterator>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;

namespace {

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

} // namespace

/// Space as an admin sees and keeps it: every figure against the disk.
class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usage_agreesWithTheDisk();
    void plan_run_freesExactlyThat();
    void plan_pulledMeanwhile_isSkipped();
    void limit_evictsTheLeastValuable_pinnedStays();
    void quota_isKept();
    void trash_restore_servesWhileTheUpstreamIsDown();
    void trash_ends_byTheCollection();
    void scrub_findsDamage_andTheNextPullIsRight();
    void leftovers_partAndOrphanGo();
    void history_survivesARestart();
    void use_ofABlobAlone_keepsItsImage();

private:
    template<typename T, typename Call>
    T must(Call call)
    {
        const auto result = await<T>(call);
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().toLogLine()));
        return *result;
    }
    void addImage(const QString &name, std::size_t layerBytes, int shared = 0)
    {
        ImageBuilder builder(name.toStdString());
        if (shared > 0)
            builder.layer({{"base", std::string(static_cast<std::size_t>(shared), 'b')}});
        m_images.insert(name, builder.layer(layerBytes).build());
        m_sim->content().add("team/" + name.toStdString(), "1", m_images[name]);
    }
    bool pull(const QString &name) { return m_server->pull({"p", "team/" + name.toStdString(), "1"}).ok; }
    Digest layerOf(const QString &name) { return m_images[name].platforms[0].layers.back(); }
    admin::StorageOverview overview()
    {
        return must<admin::StorageOverview>([&](auto reply) { m_server->admin().storage(reply); });
    }
    QList<admin::UsageRow> usage()
    {
        return must<QList<admin::UsageRow>>([&](auto reply) { m_server->admin().storageUsage(reply); });
    }
    void apply(const admin::StorageSettings &settings)
    {
        must<admin::StorageSettings>([&](auto reply) { m_server->admin().applyStorageSettings(settings, reply); });
    }
    void setLimit(qint64 bytes)
    {
        admin::ServerSettings settings
            = must<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
        settings.storeLimitBytes = bytes;
        must<admin::ServerInfo>([&](auto reply) { m_server->admin().applySettings(settings, reply); });
    }
    void setRetention(const admin::RetentionSpec &retention, qint64 quotaBytes = 0)
    {
        const auto projects = must<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
        admin::ProjectSpec spec = projects.first().spec;
        spec.retention = retention;
        spec.quotaBytes = quotaBytes;
        must<admin::ProjectInfo>(
            [&](auto reply) { m_server->admin().updateProject(projects.first().id, spec, reply); });
    }
    admin::CollectionPlan plan(const admin::CollectionRequest &request = {})
    {
        return must<admin::CollectionPlan>([&](auto reply) { m_server->admin().planCollection(request, reply); });
    }
    /// Runs a plan to its end.
    admin::JobRun run(const admin::CollectionPlan &plan, const QList<int> &without = {})
    {
        const auto begun
            = must<admin::JobRun>([&](auto reply) { m_server->admin().runCollection(plan.id, without, reply); });
        return ended(begun.id);
    }
    admin::JobRun ended(qint64 id)
    {
        admin::JobRun found;
        const auto done = [&] {
            for (const admin::JobRun &each : runs()) {
                if (each.id == id)
                    found = each;
            }
            return found.state != admin::RunState::Running;
        };
        if (!QTest::qWaitFor(done, 20'000))
            qFatal("the run does not end");
        return found;
    }
    QList<admin::JobRun> runs()
    {
        return must<QList<admin::JobRun>>([&](auto reply) { m_server->admin().jobRuns(20, reply); });
    }
    qint64 repositoryId(const QString &name)
    {
        for (const auto &each :
             must<QList<admin::RepositoryInfo>>([&](auto reply) { m_server->admin().repositories(reply); })) {
            if (each.name == u"team/"_s + name)
                return each.id;
        }
        return 0;
    }
    QString lastPulled()
    {
        const auto pulls = must<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(1, reply); });
        return pulls.isEmpty() || pulls[0].state != admin::PullState::Finished ? QString() : pulls[0].repository;
    }
    QString blobs() const { return m_server->dataFolder() + u"/store/blobs"_s; }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    QMap<QString, BuiltImage> m_images;
    qint64 m_project = 0;
};

void TestStorage::init()
{
    m_server.reset();
    m_images.clear();
    m_sim = startUpstream("plain");
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    m_project = m_server->addProject(u"p"_s, *m_sim);
    QVERIFY(m_project != 0);
}

void TestStorage::usage_agreesWithTheDisk()
{
    addImage(u"one"_s, 700'000, 300'000);
    addImage(u"two"_s, 500'000, 300'000);
    QVERIFY(pull(u"one"_s) && pull(u"two"_s));
    QTRY_COMPARE(overview().contentBytes, bytesBelow(blobs()));
    const admin::StorageOverview now = overview();
    QCOMPARE(now.usedBytes, blocksBelow(blobs()));
    QCOMPARE(now.unnamedBytes, 0);
    QCOMPARE(now.partialBytes, 0);

    qint64 own = 0;
    qint64 project = 0;
    for (const admin::UsageRow &row : usage()) {
        if (row.repositoryId == 0)
            project = row.totalBytes;
        if (!row.digest.isEmpty())
            own += row.ownBytes;
    }
    QCOMPARE(project, now.contentBytes);
    QVERIFY(now.sharedBytes > 0); // the layer that both have
    QCOMPARE(own + now.sharedBytes, now.contentBytes);
    // What the deletion's plan says of one image is what the table says is its own.
    for (const admin::UsageRow &row : usage()) {
        if (row.digest.isEmpty())
            continue;
        const auto deletion = must<admin::DeletionPlan>(
            [&](auto reply) { m_server->admin().planDeletion(row.repositoryId, {row.digest}, reply); });
        QCOMPARE(deletion.freedBytes, row.ownBytes);
    }
}

void TestStorage::plan_run_freesExactlyThat()
{
    admin::StorageSettings settings;
    settings.trashHours = 0;
    apply(settings);
    setRetention({30, 0, {}});
    addImage(u"old"_s, 400'000, 100'000);
    addImage(u"older"_s, 300'000, 100'000);
    QVERIFY(pull(u"old"_s) && pull(u"older"_s));
    m_server->clock().advance(std::chrono::hours(24 * 40));
    addImage(u"new"_s, 200'000);
    QVERIFY(pull(u"new"_s));
    QTRY_VERIFY(repositoryId(u"new"_s) != 0);

    const admin::CollectionPlan made = plan();
    QCOMPARE(made.items.size(), 2);
    QCOMPARE(made.items[0].code, u"retention.unused"_s);
    const qint64 before = bytesBelow(blobs());
    const admin::JobRun done = run(made);
    QCOMPARE(done.state, admin::RunState::Finished);
    QCOMPARE(done.freedBytes, made.freedBytes);
    QCOMPARE(before - bytesBelow(blobs()), made.freedBytes);
    QCOMPARE(done.counts.value(u"images"_s), 2);
    QCOMPARE(plan().items.size(), 0);
    QVERIFY(!await<admin::JobRun>([&](auto reply) { m_server->admin().runCollection(made.id, {}, reply); }).ok());
    const QString log = must<QString>([&](auto reply) { m_server->admin().jobLog(done.id, reply); });
    QVERIFY2(log.contains(u"team/old"_s), qPrintable(log));
}

void TestStorage::plan_pulledMeanwhile_isSkipped()
{
    setRetention({30, 0, {}});
    addImage(u"old"_s, 100'000);
    addImage(u"new"_s, 100'000);
    QVERIFY(pull(u"old"_s));
    m_server->clock().advance(std::chrono::hours(24 * 40));
    QVERIFY(pull(u"new"_s));
    QTRY_VERIFY(repositoryId(u"new"_s) != 0);
    const admin::CollectionPlan made = plan();
    QCOMPARE(made.items.size(), 1);
    m_server->clock().advance(std::chrono::seconds(5));
    QVERIFY(pull(u"old"_s));
    QTRY_COMPARE(lastPulled(), u"team/old"_s);
    const admin::JobRun done = run(made);
    QCOMPARE(done.counts.value(u"skipped"_s), 1);
    QCOMPARE(done.counts.value(u"trashed"_s), 0);
    QVERIFY(m_server->isStored(layerOf(u"old"_s)));
}

void TestStorage::limit_evictsTheLeastValuable_pinnedStays()
{
    for (const char *name : {"pinned", "rare", "popular"})
        addImage(QString::fromLatin1(name), 2'000'000);
    QVERIFY(pull(u"pinned"_s));
    QVERIFY(pull(u"rare"_s));
    must<admin::PinInfo>([&](auto reply) {
        m_server->admin().addPin({m_project, u"team/pinned"_s, u"*"_s, {}, u"keep"_s}, reply);
    });
    m_server->clock().advance(std::chrono::hours(48));
    for (int i = 0; i < 4; ++i) {
        QVERIFY(pull(u"popular"_s));
        m_server->clock().advance(std::chrono::hours(2));
    }
    setLimit(5'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isStored(layerOf(u"rare"_s)), 15'000);
    QVERIFY(m_server->isStored(layerOf(u"pinned"_s)));
    QVERIFY(m_server->isStored(layerOf(u"popular"_s)));
    QTRY_COMPARE(runs().value(0).kind, u"eviction"_s);
    QCOMPARE(runs().value(0).actor, u"space limit"_s);
    // A pull never fails for it.
    QVERIFY(pull(u"rare"_s));
}

void TestStorage::quota_isKept()
{
    addImage(u"one"_s, 2'000'000);
    addImage(u"two"_s, 2'000'000);
    QVERIFY(pull(u"one"_s));
    m_server->clock().advance(std::chrono::hours(48));
    setRetention({}, 3'000'000);
    QVERIFY(pull(u"two"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isStored(layerOf(u"one"_s)), 15'000);
    QVERIFY(m_server->isStored(layerOf(u"two"_s)));
}

void TestStorage::trash_restore_servesWhileTheUpstreamIsDown()
{
    addImage(u"app"_s, 500'000);
    QVERIFY(pull(u"app"_s));
    QTRY_VERIFY(repositoryId(u"app"_s) != 0);
    must<admin::DeletionPlan>([&](auto reply) { m_server->admin().deleteImages(repositoryId(u"app"_s), {}, reply); });
    QCOMPARE(repositoryId(u"app"_s), 0);
    QVERIFY(m_server->isStored(layerOf(u"app"_s)));
    const auto trash = must<QList<admin::TrashItem>>([&](auto reply) { m_server->admin().trash(reply); });
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash[0].tags, QStringList {u"1"_s});
    QCOMPARE(trash[0].sizeBytes, bytesBelow(blobs()));
    QCOMPARE(trash[0].deletedAt.secsTo(trash[0].expiresAt), 24 * 3600);
    QTRY_COMPARE(overview().trashBytes, trash[0].sizeBytes);
    m_sim->setDown(true);
    QVERIFY(!pull(u"app"_s)); // it is deleted
    const auto back
        = must<admin::RestoredInfo>([&](auto reply) { m_server->admin().restoreTrash(trash[0].id, reply); });
    QCOMPARE(back.tags, QStringList {u"1"_s});
    QVERIFY(pull(u"app"_s));
    QTRY_COMPARE(overview().trashBytes, 0);
}

void TestStorage::trash_ends_byTheCollection()
{
    addImage(u"app"_s, 500'000);
    QVERIFY(pull(u"app"_s));
    QTRY_VERIFY(repositoryId(u"app"_s) != 0);
    must<admin::DeletionPlan>([&](auto reply) { m_server->admin().deleteImages(repositoryId(u"app"_s), {}, reply); });
    QCOMPARE(plan().items.size(), 0);
    m_server->clock().advance(std::chrono::hours(25));
    const admin::CollectionPlan made = plan();
    QCOMPARE(made.items.size(), 1);
    QCOMPARE(made.items[0].code, u"trash.expired"_s);
    QCOMPARE(run(made).freedBytes, made.freedBytes);
    QCOMPARE(bytesBelow(blobs()), 0);
}

void TestStorage::scrub_findsDamage_andTheNextPullIsRight()
{
    addImage(u"app"_s, 900'000);
    addImage(u"web"_s, 300'000);
    QVERIFY(pull(u"app"_s) && pull(u"web"_s));
    const Digest bad = layerOf(u"app"_s);
    const Digest gone = layerOf(u"web"_s);
    const QString badFile = filesNamed(blobs(), bad.hex()).value(0);
    QFile file(badFile);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(400'000) && file.write("rot") == 3);
    file.close();
    QVERIFY(QFile::remove(filesNamed(blobs(), gone.hex()).value(0)));

    const auto begun = must<admin::JobRun>([&](auto reply) { m_server->admin().startScrub(reply); });
    const admin::JobRun done = ended(begun.id);
    QCOMPARE(done.state, admin::RunState::Finished);
    QCOMPARE(done.counts.value(u"bad"_s), 1);
    QCOMPARE(done.counts.value(u"missing"_s), 1);
    QVERIFY(m_server->hasEvent(u"scrub.blobDamaged"_s));
    QVERIFY(!m_server->isStored(bad));
    QVERIFY(overview().quarantineBytes >= 900'000);
    m_sim->journal().clear();
    QVERIFY(pull(u"app"_s) && pull(u"web"_s));
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + bad.toString()), 1);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + gone.toString()), 1);
    QVERIFY(m_server->isStored(bad));
}

void TestStorage::leftovers_partAndOrphanGo()
{
    addImage(u"app"_s, 100'000);
    QVERIFY(pull(u"app"_s));
    const qint64 before = bytesBelow(blobs());
    const std::string hex(64, 'a');
    QVERIFY(QDir().mkpath(blobs() + u"/sha256/aa"_s));
    QFile orphan(blobs() + u"/sha256/aa/"_s + QString::fromStdString(hex));
    QVERIFY(orphan.open(QIODevice::WriteOnly) && orphan.write(QByteArray(5000, 'x')) == 5000);
    orphan.close();
    QFile part(m_server->dataFolder() + u"/store/parts/sha256-"_s + QString(64, u'b') + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write(QByteArray(3000, 'x')) == 3000);
    part.close();
    m_server->clock().jumpWall(std::chrono::days(8000)); // parts have the real clock's times
    const admin::CollectionPlan made = plan();
    QStringList codes;
    for (const admin::CollectionItem &item : made.items)
        codes.append(item.code);
    codes.sort();
    QCOMPARE(codes, QStringList({u"leftover.orphan"_s, u"leftover.part"_s}));
    QCOMPARE(run(made).freedBytes, 8000);
    QVERIFY(!orphan.exists());
    QVERIFY(!part.exists());
    QCOMPARE(bytesBelow(blobs()), before);
}

void TestStorage::history_survivesARestart()
{
    addImage(u"app"_s, 100'000);
    QVERIFY(pull(u"app"_s));
    const admin::JobRun done = run(plan());
    admin::StorageSettings settings;
    settings.collection = {admin::ScheduleSpec::Kind::Hourly, 17, 0, 1, {}};
    apply(settings);
    QVERIFY(m_server->restart());
    QCOMPARE(runs().value(0).id, done.id);
    QCOMPARE(must<admin::StorageSettings>([&](auto reply) { m_server->admin().storageSettings(reply); }), settings);
    QVERIFY(overview().nextCollection.isValid());
    QCOMPARE(overview().nextCollection.time().minute(), 17);
}

void TestStorage::use_ofABlobAlone_keepsItsImage()
{
    setRetention({30, 0, {}});
    addImage(u"app"_s, 100'000);
    addImage(u"other"_s, 100'000);
    QVERIFY(pull(u"app"_s) && pull(u"other"_s));
    QTRY_VERIFY(repositoryId(u"app"_s) != 0);
    m_server->clock().advance(std::chrono::hours(24 * 40));
    const WireAnswer blob = m_server->get("/v2/p/team/app/blobs/" + layerOf(u"app"_s).toString());
    QCOMPARE(blob.status, 200);
    const auto names = [this] {
        QStringList repositories;
        for (const admin::CollectionItem &item : plan().items)
            repositories.append(item.repository);
        return repositories;
    };
    // The pull ends when it was quiet for some seconds after its record was taken in.
    const auto ended = [&] {
        m_server->clock().advance(std::chrono::seconds(5));
        return names() == QStringList {u"team/other"_s};
    };
    QVERIFY(QTest::qWaitFor(ended, 10'000));
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
