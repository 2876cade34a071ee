// SPDX-License-Identifier: GPL-3.0-or-later
// A whole installation into one file, and out of it on another machine.
#include <QtTest>

#include "CacheServer.h"
#include "admin/RestoreStage.h"
#include "support/server/ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace {

const QByteArray words = "correct horse battery";
constexpr char account[] = "canary-account";
constexpr char password[] = "canary-password-77";

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restore_withTheSameStore_robotPullsAHit();
    void restore_withAnEmptyStore_countsNothingAndFetchesAgain();
    void restore_withoutPassphrase_saysWhatIsLost();
    void restore_ofARunningServer_takesEffectAtTheRestartAndCanBeTakenBack();
    void save_underLoad_everyFileIsOfOneInstant();
    void save_besideTheServer_asTheCommandLineDoes();

private:
    std::unique_ptr<ServerUnderTest> newServer() const;
    admin::BackupJob finished(ServerUnderTest &server, const Result<admin::BackupJob> &job);
    admin::BackupJob save(const QString &file, const QByteArray &passphrase);
    void stage(const ServerUnderTest &server, const QString &file, const QByteArray &passphrase);
    SimulatedNode::Options nodeOf(ServerUnderTest &server);
    QString file(const char *name) const { return m_files->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    admin::RobotWithSecret m_robot;
    BuiltImage m_image = ImageBuilder("app").layer(3000).layer(200000).build();
};

std::unique_ptr<ServerUnderTest> TestBackup::newServer() const
{
    ServerUnderTest::Options options;
    options.tls = true;
    options.anonymousPull = {};
    return std::make_unique<ServerUnderTest>(options);
}

void TestBackup::init()
{
    m_server.reset();
    m_files = std::make_unique<QTemporaryDir>();
    m_sim = startUpstream("hub");
    m_sim->accounts().setUser(account, password);
    m_sim->accounts().setPrivate({"*"});
    m_sim->content().add("team/app", "1.0.0", m_image);
    m_server = newServer();
    QVERIFY(m_server->start());
    ServerUnderTest::ProjectOptions options;
    options.username = QLatin1String(account);
    options.password = QLatin1String(password);
    QVERIFY(m_server->addProject(QStringLiteral("p"), *m_sim, options) != 0);
    admin::RobotSpec spec;
    spec.name = QStringLiteral("nodes");
    spec.projects = {QStringLiteral("p")};
    m_robot = m_server->createRobot(spec);
    const PullResult pull = m_server->pull({"p", "team/app", "1.0.0"}, nodeOf(*m_server));
    QVERIFY2(pull.ok, pull.problem.c_str());
}

SimulatedNode::Options TestBackup::nodeOf(ServerUnderTest &server)
{
    SimulatedNode::Options options = server.nodeOptions();
    options.user = m_robot.robot.userName.toStdString();
    options.password = m_robot.secret.reveal().toStdString();
    return options;
}

admin::BackupJob TestBackup::finished(ServerUnderTest &server, const Result<admin::BackupJob> &job)
{
    if (!job) {
        admin::BackupJob failed;
        failed.error = job.error();
        return failed;
    }
    admin::BackupJob now = *job;
    const bool ended = QTest::qWaitFor(
        [&] {
            const auto jobs = await<QList<admin::BackupJob>>([&](auto reply) { server.admin().backupJobs(reply); });
            for (const admin::BackupJob &each : jobs ? *jobs : QList<admin::BackupJob>()) {
                if (each.id == job->id)
                    now = each;
            }
            return now.finishedAt.isValid();
        },
        patienceMs);
    if (!ended)
        now.error = Error(ErrorCode::Internal, QStringLiteral("it does not end"));
    return now;
}

admin::BackupJob TestBackup::save(const QString &file, const QByteArray &passphrase)
{
    admin::BackupRequest request;
    request.file = file;
    request.passphrase = Secret(passphrase);
    return finished(*m_server,
                    await<admin::BackupJob>([&](auto reply) { m_server->admin().saveBackup(request, reply); }));
}

/// As the command line does, in a folder without a server.
void TestBackup::stage(const ServerUnderTest &server, const QString &file, const QByteArray &passphrase)
{
    archive::ArchiveProgress progress;
    const auto staged = admin::RestoreStage(server.dataFolder()).stage({file, Secret(passphrase)}, progress);
    QVERIFY2(staged.ok(), staged.ok() ? "" : qPrintable(staged.error().toLogLine()));
}

void TestBackup::restore_withTheSameStore_robotPullsAHit()
{
    const admin::BackupJob saved = save(file("a.tar"), words);
    QVERIFY2(!saved.error, saved.error ? qPrintable(saved.error->toLogLine()) : "");
    QCOMPARE(saved.plan.contents.images, 1);
    QVERIFY(m_server->hasEvent(QStringLiteral("audit.backupSealed")));
    const QString ca = m_server->caPem();
    m_server->stop();
    auto far = newServer();
    QVERIFY(
        QDir().rename(m_server->dataFolder() + QStringLiteral("/store"), far->dataFolder() + QStringLiteral("/store")));
    stage(*far, file("a.tar"), words);
    QVERIFY(far->start());
    QCOMPARE(far->caPem(), ca);
    QVERIFY(far->hasEvent(QStringLiteral("backup.restored")));
    m_sim->setDown(true);
    const PullResult pull = far->pull({"p", "team/app", "1.0.0"}, nodeOf(*far));
    QVERIFY2(pull.ok, pull.problem.c_str());
    const auto storage = await<admin::StorageOverview>([&](auto reply) { far->admin().storage(reply); });
    QVERIFY(storage.ok() && storage->usedBytes > 200000);
    // A second start finds nothing to put in place.
    QVERIFY(far->restart());
    QVERIFY(far->pull({"p", "team/app", "1.0.0"}, nodeOf(*far)).ok);
}

void TestBackup::restore_withAnEmptyStore_countsNothingAndFetchesAgain()
{
    QVERIFY(!save(file("b.tar"), words).error);
    m_server->stop();
    auto far = newServer();
    stage(*far, file("b.tar"), words);
    QVERIFY(far->start());
    const auto storage = await<admin::StorageOverview>([&](auto reply) { far->admin().storage(reply); });
    QVERIFY(storage.ok());
    QCOMPARE(storage->usedBytes, 0);
    QCOMPARE(storage->blobs, 0);
    // The login came along: the private upstream is asked once more for each blob, and then it is here.
    m_sim->journal().clear();
    const PullResult miss = far->pull({"p", "team/app", "1.0.0"}, nodeOf(*far));
    QVERIFY2(miss.ok, (miss.problem + m_sim->journal().dump()).c_str());
    QVERIFY(m_sim->journal().count("GET", "*/blobs/*") >= 3);
    m_sim->setDown(true);
    const PullResult hit = far->pull({"p", "team/app", "1.0.0"}, nodeOf(*far));
    QVERIFY2(hit.ok, hit.problem.c_str());
}

void TestBackup::restore_withoutPassphrase_saysWhatIsLost()
{
    QVERIFY(!save(file("c.tar"), {}).error);
    QVERIFY(m_server->hasEvent(QStringLiteral("audit.backupSaved")));
    const QString ca = m_server->caPem();
    QVERIFY(filesContaining(m_files->path(), password).isEmpty());
    m_server->stop();
    auto far = newServer();
    stage(*far, file("c.tar"), {});
    QVERIFY(far->start());
    QVERIFY(far->hasEvent(QStringLiteral("backup.restoredWithoutLogins")));
    QVERIFY(!far->caPem().isEmpty() && far->caPem() != ca);
    const auto upstreams = await<QList<admin::UpstreamInfo>>([&](auto reply) { far->admin().upstreams(reply); });
    QVERIFY(upstreams.ok());
    QVERIFY(!upstreams->first().hasPassword);
    QVERIFY(upstreams->first().spec.username.isEmpty());
    // The robot's secret is a hash, and came along.
    QCOMPARE(far->request("GET", "/v2/", basicAuth(m_robot)).status, 200);
}

void TestBackup::restore_ofARunningServer_takesEffectAtTheRestartAndCanBeTakenBack()
{
    QVERIFY(!save(file("d.tar"), words).error);
    const auto later = startUpstream("plain");
    QVERIFY(m_server->addProject(QStringLiteral("later"), *later) != 0);
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeRobot(m_robot.robot.id, reply); }).ok());
    QTRY_COMPARE(m_server->request("GET", "/v2/", basicAuth(m_robot)).status, 401);

    const admin::RestoreRequest request {file("d.tar"), Secret(words)};
    const auto wrong = finished(*m_server, await<admin::BackupJob>([&](auto reply) {
        m_server->admin().stageRestore({request.file, Secret(QByteArray("something else"))}, reply);
    }));
    QVERIFY(wrong.error && wrong.error->code == ErrorCode::PassphraseWrong);
    const auto read = finished(
        *m_server, await<admin::BackupJob>([&](auto reply) { m_server->admin().readBackup(request, reply); }));
    QVERIFY(!read.error && read.plan.checked);
    QCOMPARE(read.plan.contents.projects, 1);
    QCOMPARE(read.plan.present->projects, 2);
    QCOMPARE(read.plan.ca, admin::RestoredCa::Same);
    const auto staged = finished(
        *m_server, await<admin::BackupJob>([&](auto reply) { m_server->admin().stageRestore(request, reply); }));
    QVERIFY2(!staged.error, staged.error ? qPrintable(staged.error->toLogLine()) : "");
    auto state = await<admin::BackupState>([&](auto reply) { m_server->admin().backupState(reply); });
    QVERIFY(state.ok() && state->staged && state->lastSavedAt.isValid());
    const auto projects = [this] {
        const auto all = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
        return all ? all->size() : -1;
    };
    QCOMPARE(projects(), 2); // nothing changes below a server at work

    QVERIFY(m_server->restart());
    QCOMPARE(projects(), 1);
    const PullResult pull = m_server->pull({"p", "team/app", "1.0.0"}, nodeOf(*m_server));
    QVERIFY2(pull.ok, pull.problem.c_str());
    state = await<admin::BackupState>([&](auto reply) { m_server->admin().backupState(reply); });
    QVERIFY(state.ok() && !state->staged);
    QCOMPARE(state->former.size(), 1);
    QCOMPARE(state->former.first().contents.projects, 2);

    QVERIFY(
        await<void>([&](auto reply) { m_server->admin().takeBackRestore(state->former.first().name, reply); }).ok());
    QVERIFY(m_server->restart());
    QCOMPARE(projects(), 2);
    QCOMPARE(m_server->request("GET", "/v2/", basicAuth(m_robot)).status, 401);
    QVERIFY(m_server->hasEvent(QStringLiteral("backup.takenBack")));
}

void TestBackup::save_underLoad_everyFileIsOfOneInstant()
{
    constexpr int rounds = 12;
    for (int i = 0; i < 40; ++i)
        m_sim->content().add("team/n" + std::to_string(i), "1",
                             ImageBuilder("n" + std::to_string(i)).layer(2000 + static_cast<std::size_t>(i)).build());
    const SimulatedNode::Options options = nodeOf(*m_server);
    std::atomic<bool> stop = false;
    auto pulling = std::async(std::launch::async, [&]() -> std::string {
        for (int i = 0; !stop; ++i) {
            SimulatedNode node(options);
            const PullResult pull = node.pullNow({"p", "team/n" + std::to_string(i % 40), "1"});
            if (!pull.ok)
                return pull.problem;
        }
        return {};
    });
    qint64 images = 0;
    for (int i = 0; i < rounds; ++i) {
        const QString path = m_files->filePath(QStringLiteral("load%1.tar").arg(i));
        const admin::BackupJob saved = save(path, i % 2 ? words : QByteArray());
        QVERIFY2(!saved.error, saved.error ? qPrintable(saved.error->toLogLine()) : "");
        archive::ArchiveProgress progress;
        const auto plan
            = admin::RestoreStage(m_files->path()).read({path, Secret(i % 2 ? words : QByteArray())}, progress);
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().toLogLine()));
        QVERIFY(plan->checked);
        QCOMPARE(plan->contents.images, saved.plan.contents.images);
        QVERIFY(plan->contents.images >= images);
        images = plan->contents.images;
    }
    stop = true;
    QVERIFY(waitFor(pulling));
    QCOMPARE(pulling.get(), std::string());
    QVERIFY(images > 1);
}

void TestBackup::save_besideTheServer_asTheCommandLineDoes()
{
    CacheServer observer;
    bool started = false;
    connect(&observer, &CacheServer::started, this, [&started] { started = true; });
    ServerOptions options;
    options.dataFolder = m_server->dataFolder();
    options.observer = true;
    observer.start(options);
    QTRY_VERIFY(started);
    admin::BackupRequest request;
    request.file = file("e.tar");
    request.passphrase = Secret(words);
    QList<admin::BackupJob> ended;
    connect(&observer.admin(), &admin::AdminService::backupJobChanged, this, [&ended](const admin::BackupJob &job) {
        if (job.finishedAt.isValid())
            ended.append(job);
    });
    QVERIFY(await<admin::BackupJob>([&](auto reply) { observer.admin().saveBackup(request, reply); }).ok());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY2(!ended.first().error, ended.first().error ? qPrintable(ended.first().error->toLogLine()) : "");
    archive::ArchiveProgress progress;
    const auto plan = admin::RestoreStage(m_files->path()).read({request.file, Secret(words)}, progress);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().toLogLine()));
    QCOMPARE(plan->contents.robots, 1);
    // The server has noticed nothing of it.
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}, nodeOf(*m_server)).ok);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
