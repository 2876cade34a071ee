// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

#include "CacheServer.h"
#include "ServerUnderTest.h"
#include "admin/ConfigurationFile.h"
#include "catalog/AuditStore.h"
#include "catalog/Database.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;

/// The audit log of a real server: what is done through the door, and by nodes, stands in it; nothing secret does.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChange_isARowWithBeforeAndAfter();
    void projectThatGoes_takesItsRobotsAlong_eachARow();
    void refusedCommand_isARow_aSlipIsNone();
    void noSecret_standsInTheLogOrInAnExport();
    void refusedLogins_areRows_andAFloodIsFew();
    void pulls_areRowsWithNodeAndImage();
    void configurationFile_isTheActor();
    void verify_findsWhatWasAltered();
    void undo_givesTheFormerValues_andRefusesWhatChangedSince();
    void undo_ofARobotsDeletion_bringsItBackWithItsSecret();
    void undo_refusals_sayWhy();
    void retention_removesOldRowsAndKeepsTheChain();
    void export_writesWhatTheFilterShows();
    void rows_surviveARestart();

private:
    admin::AuditPage query(const admin::AuditFilter &filter = {}, int limit = 200)
    {
        const auto page
            = await<admin::AuditPage>([&](auto reply) { m_server->admin().queryAudit(filter, {}, limit, reply); });
        if (!page)
            qFatal("%s", qPrintable(page.error().toLogLine()));
        return *page;
    }
    QStringList actions(const admin::AuditFilter &filter = {})
    {
        QStringList list;
        for (const admin::AuditEntry &entry : query(filter).entries)
            list.append(entry.action);
        return list;
    }
    admin::AuditEntry last(const QString &action)
    {
        admin::AuditFilter filter;
        filter.actions = {action};
        return query(filter).entries.value(0);
    }
    admin::AuditDetail detail(const admin::AuditEntry &entry)
    {
        const auto detail = await<admin::AuditDetail>(
            [&](auto reply) { m_server->admin().auditDetail(entry.kind, entry.id, reply); });
        return detail ? *detail : admin::AuditDetail {};
    }
    Result<admin::AuditEntry> undo(const admin::AuditEntry &entry)
    {
        return await<admin::AuditEntry>([&](auto reply) { m_server->admin().undoChange(entry.id, reply); });
    }
    admin::AuditVerdict verify()
    {
        const auto verdict = await<admin::AuditVerdict>([&](auto reply) { m_server->admin().verifyAudit(reply); });
        return verdict ? *verdict : admin::AuditVerdict {};
    }
    admin::ProjectInfo project(const QString &name)
    {
        const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
        for (const admin::ProjectInfo &project : projects ? *projects : QList<admin::ProjectInfo>()) {
            if (project.spec.name == name)
                return project;
        }
        return {};
    }
    Result<admin::ProjectInfo> update(const admin::ProjectInfo &info)
    {
        return await<admin::ProjectInfo>(
            [&](auto reply) { m_server->admin().updateProject(info.id, info.spec, reply); });
    }
    /// The pull is known before the clock moves, and ended when it did.
    void endPulls(qsizetype number)
    {
        const auto listed = [this] {
            const auto pulls = await<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(100, reply); });
            return pulls ? pulls->size() : -1;
        };
        QTRY_COMPARE(listed(), number);
        m_server->clock().advance(std::chrono::minutes(2));
    }
    admin::RobotWithSecret robot(const QString &name)
    {
        return m_server->createRobot({name, {}, {u"*"_s}, {}, {}, false, {}});
    }
    QString reason(const Result<admin::AuditEntry> &result)
    {
        return result ? u"done"_s : result.error().params.value(u"reason"_s);
    }

    std::unique_ptr<UpstreamSimulator> m_upstream;
    std::unique_ptr<ServerUnderTest> m_server;
};

void TestAudit::init()
{
    m_server.reset();
    m_upstream = startUpstream();
    m_upstream->content().add("team/app", "1.0.0", ImageBuilder("app").layer(3000).build());
    m_server = std::make_unique<ServerUnderTest>(ServerUnderTest::Options {false, {}});
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(u"open"_s, *m_upstream) != 0);
}

void TestAudit::everyChange_isARowWithBeforeAndAfter()
{
    const QStringList first = actions();
    QCOMPARE(first.mid(0, 2), (QStringList {u"project.added"_s, u"upstream.added"_s}));
    QSignalSpy spy(&m_server->admin(), &admin::AdminService::auditRecorded);
    auto info = project(u"open"_s);
    info.spec.serves = {u"docker.io"_s};
    info.spec.retention.unusedDays = 90;
    QVERIFY(update(info).ok());
    QVERIFY(update(info).ok()); // the same again changes nothing
    QTRY_COMPARE(spy.count(), 1);
    const auto entry = last(u"project.changed"_s);
    QCOMPARE(entry, spy.first().first().value<admin::AuditEntry>());
    QCOMPARE(entry.kind, admin::AuditKind::Change);
    QCOMPARE(entry.actorKind, admin::AuditActorKind::Console);
    QVERIFY(!entry.actor.isEmpty());
    QCOMPARE(entry.objectKind, u"project"_s);
    QCOMPARE(entry.objectId, info.id);
    QCOMPARE(entry.object, u"open"_s);
    QVERIFY(entry.undoable);
    const auto shown = detail(entry);
    const QJsonObject before = QJsonDocument::fromJson(shown.before.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(shown.after.toUtf8()).object();
    QCOMPARE(before[u"serves"_s].toArray().size(), 0);
    QCOMPARE(after[u"serves"_s].toArray(), (QJsonArray {u"docker.io"_s}));
    QCOMPARE(before[u"unused"_s].toString(), u"never"_s);
    QCOMPARE(after[u"unused"_s].toString(), u"90d"_s);
    QCOMPARE(shown.related.size(), 1);
    QCOMPARE(shown.related.first().action, u"project.added"_s);
    QCOMPARE(shown.hash.size(), 64);

    // The rest of the door.
    const auto settings = await<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
    auto offline = *settings;
    offline.offline = true;
    QVERIFY(await<admin::ServerInfo>([&](auto reply) { m_server->admin().applySettings(offline, reply); }).ok());
    auto storage = await<admin::StorageSettings>([&](auto reply) { m_server->admin().storageSettings(reply); });
    storage->trashHours = 48;
    QVERIFY(await<admin::StorageSettings>([&](auto reply) {
                m_server->admin().applyStorageSettings(*storage, reply);
            }).ok());
    const auto pin = await<admin::PinInfo>([&](auto reply) {
        m_server->admin().addPin({info.id, u"team/*"_s, u"*"_s, {}, u"ours"_s}, reply);
    });
    QVERIFY(pin.ok());
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removePin(pin->id, reply); }).ok());
    const auto made = robot(u"cluster"_s);
    QVERIFY(await<admin::RobotWithSecret>([&](auto reply) {
                m_server->admin().renewRobotSecret(made.robot.id, reply);
            }).ok());
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeRobot(made.robot.id, reply); }).ok());
    QVERIFY(await<admin::AuditState>([&](auto reply) { m_server->admin().applyAuditSettings({90}, reply); }).ok());
    QCOMPARE(actions().mid(0, actions().size() - first.size()),
             (QStringList {u"audit.changed"_s, u"robot.removed"_s, u"robot.secretRenewed"_s, u"robot.added"_s,
                           u"pin.removed"_s, u"pin.added"_s, u"storage.changed"_s, u"settings.changed"_s,
                           u"project.changed"_s}));
    QVERIFY(!last(u"robot.secretRenewed"_s).undoable);
    QCOMPARE(last(u"pin.added"_s).object, u"open/team/*:*"_s);
    const auto verdict = verify();
    QCOMPARE(verdict.fault, admin::AuditFault::None);
    QCOMPARE(verdict.checked, 9 + first.size());
}

void TestAudit::projectThatGoes_takesItsRobotsAlong_eachARow()
{
    const auto own = m_server->createRobot({u"ci"_s, u"open"_s, {u"open"_s}, {}, {}, false, {}});
    QVERIFY(own.robot.id != 0);
    const auto id = project(u"open"_s).id;
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeProject(id, reply); }).ok());
    const QStringList rows = actions();
    QVERIFY(rows.contains(u"project.removed"_s));
    QVERIFY(rows.contains(u"robot.removed"_s));
}

void TestAudit::refusedCommand_isARow_aSlipIsNone()
{
    const auto first = query().entries.size();
    auto bad = project(u"open"_s);
    bad.spec.name = u"NOT a name"_s;
    QVERIFY(!update(bad).ok());
    const auto upstreams = await<QList<admin::UpstreamInfo>>([&](auto reply) { m_server->admin().upstreams(reply); });
    const qint64 id = upstreams->first().id;
    QVERIFY(!await<void>([&](auto reply) { m_server->admin().removeUpstream(id, reply); }).ok());
    QCOMPARE(query().entries.size(), first + 1);
    const auto entry = query().entries.first();
    QCOMPARE(entry.action, u"upstream.removed"_s);
    QCOMPARE(entry.outcome, admin::AuditOutcome::Refused);
    QCOMPARE(entry.error, errorCodeName(ErrorCode::InUse));
    QCOMPARE(entry.object, upstreams->first().spec.name);
    QVERIFY(!entry.undoable);
}

void TestAudit::noSecret_standsInTheLogOrInAnExport()
{
    admin::UpstreamSpec spec;
    spec.name = u"private"_s;
    spec.url = u"https://registry.example.com"_s;
    spec.username = u"me"_s;
    spec.password = Secret(QByteArray("sesame-one"));
    const auto added = await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().addUpstream(spec, reply); });
    QVERIFY(added.ok());
    spec.password = Secret(QByteArray("sesame-two"));
    QVERIFY(
        await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().updateUpstream(added->id, spec, reply); }).ok());
    const auto made = robot(u"cluster"_s);
    const auto changed = last(u"upstream.changed"_s);
    QVERIFY(changed.id != 0); // a password alone is a change
    QVERIFY(!changed.undoable);
    QCOMPARE(QJsonDocument::fromJson(detail(changed).after.toUtf8())[u"secret"_s].toString(), u"replaced"_s);
    const QString file = m_server->dataFolder() + u"/audit.jsonl"_s;
    QVERIFY(await<admin::AuditExported>([&](auto reply) {
                m_server->admin().exportAudit({{}, admin::AuditExport::Format::JsonLines, file}, reply);
            }).ok());
    const QByteArray secret = made.secret.reveal();
    m_server->stop();
    for (const QByteArray &needle : {QByteArray("sesame-"), secret}) {
        QCOMPARE(filesContaining(m_server->dataFolder(), needle), QStringList());
    }
}

void TestAudit::refusedLogins_areRows_andAFloodIsFew()
{
    const auto made = robot(u"cluster"_s);
    auto wrong = made;
    wrong.secret = Secret(QByteArray("wrong"));
    for (int i = 0; i < 60; ++i)
        QCOMPARE(m_server->get("/v2/", basicAuth(wrong)).status, 401);
    QCOMPARE(m_server->get("/v2/").status, 401); // without credentials nobody was turned away
    admin::AuditFilter refusals;
    refusals.changes = refusals.pulls = false;
    QTRY_COMPARE(query(refusals).entries.size(), 1);
    const auto entry = query(refusals).entries.first();
    QCOMPARE(entry.action, u"login.refused"_s);
    QCOMPARE(entry.actor, u"robot$cluster"_s);
    QCOMPARE(entry.error, u"wrongSecret"_s);
    QCOMPARE(entry.source, u"127.0.0.1"_s);
    QVERIFY(!entry.requestId.isEmpty());
    m_server->restart();
    qint64 counted = 0;
    for (const auto &row : query(refusals).entries)
        counted += row.count;
    QCOMPARE(counted, 60);
    QVERIFY(query(refusals).entries.size() <= 2);
}

void TestAudit::pulls_areRowsWithNodeAndImage()
{
    const auto made = robot(u"cluster"_s);
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(made)).status, 200);
    QCOMPARE(m_server->get("/v2/open/team/none/manifests/1.0.0", basicAuth(made)).status, 404);
    admin::AuditFilter pulls;
    pulls.changes = pulls.refusals = false;
    pulls.objects = {u"team/app"_s};
    endPulls(2);
    QTRY_COMPARE(query(pulls).entries.size(), 1);
    const auto entry = query(pulls).entries.first();
    QCOMPARE(entry.kind, admin::AuditKind::Pull);
    QCOMPARE(entry.actor, u"robot$cluster"_s);
    QCOMPARE(entry.object, u"open/team/app:1.0.0"_s);
    QCOMPARE(entry.source, u"127.0.0.1"_s);
    QCOMPARE(entry.answered, u"miss"_s);
    QVERIFY(!entry.requestId.isEmpty());
    QVERIFY(await<admin::NodeInfo>([&](auto reply) {
                m_server->admin().renameNode(u"127.0.0.1"_s, u"pi4"_s, reply);
            }).ok());
    pulls.objects.clear();
    pulls.nodes = {u"pi4"_s};
    pulls.outcomes = {u"miss"_s};
    QCOMPARE(query(pulls).entries.size(), 1);
    QCOMPARE(query(pulls).entries.first().node, u"pi4"_s);
    QCOMPARE(last(u"node.renamed"_s).object, u"127.0.0.1"_s);
    // The figure is the catalog's, once everything is written.
    QVERIFY(m_server->restart());
    const auto listed = await<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(100, reply); });
    const auto state = await<admin::AuditState>([&](auto reply) { m_server->admin().auditState(reply); });
    QCOMPARE(state->pulls, listed->size());
}

void TestAudit::configurationFile_isTheActor()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"breakwater.yaml"_s);
    const auto write = [&file](const QByteArray &text) {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
    };
    const QByteArray server = "server: {listen: \"127.0.0.1:0\", tls: \"off\"}\n";
    QVERIFY(write(server + "audit: {keep: 90d}\nupstreams: [{name: hub, url: \"https://registry.example\"}]\n"));
    CacheServer running;
    ServerOptions options;
    options.dataFolder = folder.filePath(u"data"_s);
    options.configuration = *configuration::readConfigurationFile(file);
    QSignalSpy started(&running, &CacheServer::started);
    running.start(options);
    QVERIFY(started.wait(20000));
    const auto rows = [&] {
        return await<admin::AuditPage>([&](auto reply) { running.admin().queryAudit({}, {}, 100, reply); })->entries;
    };
    const auto first = rows();
    QStringList words;
    for (const auto &entry : first) {
        words << entry.action;
        QCOMPARE(entry.actorKind, admin::AuditActorKind::File);
        QCOMPARE(entry.actor, u"breakwater.yaml"_s);
    }
    words.sort();
    QVERIFY(words.contains(u"configuration.applied"_s));
    QVERIFY(words.contains(u"upstream.added"_s));
    QVERIFY(words.contains(u"audit.changed"_s));
    const auto state = await<admin::AuditState>([&](auto reply) { running.admin().auditState(reply); });
    QCOMPARE(state->settings.keepDays, 90);
    QVERIFY(state->settingsManaged);
    const auto refused = await<admin::AuditState>([&](auto reply) { running.admin().applyAuditSettings({10}, reply); });
    QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::ManagedByFile));
    QCOMPARE(rows().first().outcome, admin::AuditOutcome::Refused);
    QVERIFY(write(server + "audit: {keep: forever}\nupstreams: [{name: hub, url: \"https://other.example\"}]\n"));
    std::optional<Result<void>> again;
    running.reconfigure(*configuration::readConfigurationFile(file), [&again](Result<void> done) { again = done; });
    QTRY_VERIFY(again.has_value());
    QVERIFY(again->ok());
    QCOMPARE(rows().size(), first.size() + 1 + 3); // what was refused; the file, the upstream, how long the log is kept
    const auto yaml = await<QString>([&](auto reply) { running.admin().exportConfiguration(reply); });
    QVERIFY(yaml->contains(u"keep: forever"_s));
}

void TestAudit::verify_findsWhatWasAltered()
{
    robot(u"a"_s);
    robot(u"b"_s);
    m_server->stop();
    {
        auto database = catalog::Database::open(m_server->dataFolder() + u"/catalog.db"_s);
        QVERIFY(database.ok());
        QVERIFY(database->write(catalog::Durability::Durable, u"UPDATE audit SET actor = 'mallory' WHERE id = 3"_s, {})
                    .ok());
    }
    QVERIFY(m_server->start());
    const auto verdict = verify();
    QCOMPARE(verdict.fault, admin::AuditFault::Altered);
    QCOMPARE(verdict.atId, 3);
    QCOMPARE(verdict.checked, 2);
}

void TestAudit::undo_givesTheFormerValues_andRefusesWhatChangedSince()
{
    auto info = project(u"open"_s);
    const auto former = info.spec;
    info.spec.serves = {u"docker.io"_s};
    info.spec.staleMaxAgeSeconds = 86400;
    QVERIFY(update(info).ok());
    const auto change = last(u"project.changed"_s);
    const auto undone = undo(change);
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().toLogLine()));
    QCOMPARE(project(u"open"_s).spec, former);
    QCOMPARE(undone->action, u"project.changed"_s);
    QVERIFY(undone->id > change.id);
    QCOMPARE(detail(*undone).facts.value(u"undoes"_s), QString::number(change.id));
    QCOMPARE(detail(*undone).before, detail(change).after);
    // It is not as the change left it any more.
    QCOMPARE(reason(undo(change)), u"changedSince"_s);
    // The undoing can be undone.
    QVERIFY(undo(*undone).ok());
    QCOMPARE(project(u"open"_s).spec.serves, QStringList {u"docker.io"_s});
    QCOMPARE(verify().fault, admin::AuditFault::None);
}

void TestAudit::undo_ofARobotsDeletion_bringsItBackWithItsSecret()
{
    const auto made = robot(u"cluster"_s);
    QCOMPARE(m_server->get("/v2/", basicAuth(made)).status, 200);
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeRobot(made.robot.id, reply); }).ok());
    QCOMPARE(m_server->get("/v2/", basicAuth(made)).status, 401);
    QVERIFY(undo(last(u"robot.removed"_s)).ok());
    QCOMPARE(m_server->get("/v2/", basicAuth(made)).status, 200);
    // And what was created goes again.
    QVERIFY(undo(last(u"robot.added"_s)).ok());
    QCOMPARE(m_server->get("/v2/", basicAuth(made)).status, 401);
}

void TestAudit::undo_refusals_sayWhy()
{
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(robot(u"x"_s))).status, 200);
    QCOMPARE(reason(undo(last(u"project.added"_s))), u"imagesGone"_s);
    admin::UpstreamSpec spec;
    spec.name = u"private"_s;
    spec.url = u"https://registry.example.com"_s;
    spec.username = u"me"_s;
    spec.password = Secret(QByteArray("sesame"));
    const auto added = await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().addUpstream(spec, reply); });
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeUpstream(added->id, reply); }).ok());
    QCOMPARE(reason(undo(last(u"upstream.removed"_s))), u"secretGone"_s);
    QVERIFY(await<admin::RobotWithSecret>([&](auto reply) {
                m_server->admin().renewRobotSecret(last(u"robot.added"_s).objectId, reply);
            }).ok());
    QCOMPARE(reason(undo(last(u"robot.secretRenewed"_s))), u"notUndoable"_s);
    QVERIFY(!undo(admin::AuditEntry {}).ok());
}

void TestAudit::retention_removesOldRowsAndKeepsTheChain()
{
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(robot(u"x"_s))).status, 200);
    endPulls(1);
    QTRY_COMPARE(await<admin::AuditState>([&](auto reply) { m_server->admin().auditState(reply); })->pulls, 1);
    const auto old = (await<admin::AuditState>([&](auto reply) { m_server->admin().auditState(reply); }))->rows;
    m_server->clock().advance(std::chrono::hours(24 * 40));
    const auto made = robot(u"late"_s);
    QVERIFY(made.robot.id != 0);
    QSignalSpy spy(&m_server->admin(), &admin::AdminService::auditStateChanged);
    QVERIFY(await<admin::AuditState>([&](auto reply) { m_server->admin().applyAuditSettings({30}, reply); }).ok());
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(actions(), (QStringList {u"audit.pruned"_s, u"audit.changed"_s, u"robot.added"_s}));
    const auto pruned = last(u"audit.pruned"_s);
    QCOMPARE(pruned.actorKind, admin::AuditActorKind::Schedule);
    QCOMPARE(detail(pruned).facts.value(u"rows"_s), QString::number(old));
    QCOMPARE(detail(pruned).facts.value(u"pulls"_s), u"1"_s);
    const auto verdict = verify();
    QCOMPARE(verdict.fault, admin::AuditFault::None);
    QCOMPARE(verdict.prunedUpTo, old);
    QCOMPARE(verdict.checked, 3);
    const auto state = await<admin::AuditState>([&](auto reply) { m_server->admin().auditState(reply); });
    QCOMPARE(state->rows, 3);
    QCOMPARE(state->pulls, 0);
    QVERIFY(state->sizeBytes > 0);
}

void TestAudit::export_writesWhatTheFilterShows()
{
    admin::RobotWithSecret stranger;
    stranger.robot.userName = u"=cmd|' /C calc'!A0"_s;
    stranger.secret = Secret(QByteArray("x"));
    QCOMPARE(m_server->get("/v2/", basicAuth(stranger)).status, 401);
    robot(u"cluster"_s);
    admin::AuditFilter refusals;
    refusals.changes = refusals.pulls = false;
    QTRY_COMPARE(query(refusals).entries.size(), 1);
    const QString csv = m_server->dataFolder() + u"/audit.csv"_s;
    const auto exported = await<admin::AuditExported>([&](auto reply) {
        m_server->admin().exportAudit({{}, admin::AuditExport::Format::Csv, csv}, reply);
    });
    QVERIFY(exported.ok());
    QCOMPARE(exported->rows, query().matching);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.size(), exported->sizeBytes);
    QCOMPARE(bytes.count("\r\n"), exported->rows + 1);
    QVERIFY(bytes.contains(",'=cmd|"));
    QVERIFY(!bytes.contains(",=cmd"));
    admin::AuditFilter robots;
    robots.actions = {u"robot."_s};
    const QString lines = m_server->dataFolder() + u"/audit.jsonl"_s;
    const auto some = await<admin::AuditExported>([&](auto reply) {
        m_server->admin().exportAudit({robots, admin::AuditExport::Format::JsonLines, lines}, reply);
    });
    QCOMPARE(some->rows, 1);
    QFile second(lines);
    QVERIFY(second.open(QIODevice::ReadOnly));
    const QJsonObject line = QJsonDocument::fromJson(second.readLine()).object();
    QCOMPARE(line[u"object"_s].toString(), u"robot$cluster"_s);
    QCOMPARE(line[u"after"_s][u"name"_s].toString(), u"cluster"_s);
    const auto refused = await<admin::AuditExported>([&](auto reply) {
        m_server->admin().exportAudit({{}, admin::AuditExport::Format::Csv, u"relative.csv"_s}, reply);
    });
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().params.value(u"field"_s), u"file"_s);
}

void TestAudit::rows_surviveARestart()
{
    robot(u"cluster"_s);
    const auto before = query();
    QVERIFY(m_server->restart());
    QCOMPARE(query(), before);
    QCOMPARE(verify().fault, admin::AuditFault::None);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
