// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdminWorld.h"

#include "admin/AuditedSpecs.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <QtTest>

using namespace breakwater;
using namespace breakwater::admin;
using namespace Qt::StringLiterals;

/// What the log says of a thing gives the same thing again, whole, and no secret.
class TestAuditSpecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upstream_comesBackWithoutItsSecrets()
    {
        AdminWorld w;
        UpstreamSpec spec = AdminWorld::upstreamSpec(u"hub"_s);
        spec.provider = u"docker-hub"_s;
        spec.username = u"me"_s;
        spec.password = Secret(QByteArray("hunter2"));
        spec.allowedPrivateHosts = {u"10.0.0.0/8"_s};
        spec.realmHosts = {u"login.example.com"_s};
        spec.proxyUrl = u"http://proxy.lan:3128"_s;
        spec.proxyUsername = u"p"_s;
        spec.proxyPassword = Secret(QByteArray("hunter3"));
        spec.addresses = AddressFamily::Ipv4;
        spec.enabled = false;
        const auto added = w.backend->upstreams().add(spec, Actor::console());
        VERIFY_OK(added);
        const auto record = *catalog::CatalogFixture::must(catalog::UpstreamStore(w.database).find(added->id));
        const QJsonObject json = audited::toJson(record);
        const QByteArray text = QJsonDocument(json).toJson();
        QVERIFY(!text.contains("hunter"));
        QVERIFY(!text.contains(record.passwordSealed.toBase64()));
        QCOMPARE(json[u"password"_s].toString(), u"set"_s);
        QCOMPARE(audited::upstreamFrom(json), added->spec);
    }

    void project_comesBackWhole()
    {
        AdminWorld w;
        ProjectSpec spec;
        spec.name = u"hub-proxy"_s;
        spec.upstreamId = w.addUpstream(u"hub"_s);
        spec.fallbackUpstreamIds = {w.addUpstream(u"other"_s), w.addUpstream(u"third"_s)};
        spec.serves = {u"docker.io"_s};
        spec.isDefault = true;
        spec.freshness = {{u"v*"_s, 600},
                          {u"^a b every c$"_s, -1, TagPattern::Kind::Regex},
                          {u"version"_s, 0, TagPattern::Kind::Class}};
        spec.whileRevalidateSeconds = 300;
        spec.staleOnError = false;
        spec.staleMaxAgeSeconds = 86400 * 30;
        spec.strictGone = true;
        spec.allow = {u"library/*"_s};
        spec.deny = {u"*/nightly"_s};
        spec.prefetch = false;
        spec.quotaBytes = 50LL << 30;
        spec.retention = {90, 7, {{u"v*"_s, TagPattern::Kind::Glob, 3}}};
        const auto added = w.backend->projects().add(spec, Actor::console());
        VERIFY_OK(added);
        const auto record = *catalog::CatalogFixture::must(catalog::ProjectStore(w.database).find(added->id));
        const audited::Names names = w.backend->audit().watch().upstreamNames();
        const auto back = audited::projectFrom(audited::toJson(record, names), names);
        VERIFY_OK(back);
        QCOMPARE(*back, added->spec);
        audited::Names fewer = names;
        fewer.remove(spec.upstreamId);
        COMPARE_ERROR(audited::projectFrom(audited::toJson(record, names), fewer), ErrorCode::NotFound);
    }

    void robot_comesBackWhole()
    {
        AdminWorld w;
        const qint64 project = w.addProject(u"hub-proxy"_s);
        Q_UNUSED(project)
        const QList<RobotSpec> specs {{u"all"_s, {}, {u"*"_s}, u"every"_s, {}, false, {u"10.0.0.0/8"_s}},
                                      {u"one"_s,
                                       u"hub-proxy"_s,
                                       {u"hub-proxy"_s},
                                       {},
                                       QDateTime(QDate(2027, 1, 2), QTime(3, 4), Qt::UTC),
                                       true,
                                       {}},
                                      {u"some"_s, {}, {u"hub-proxy"_s}, {}, {}, false, {}}};
        for (const RobotSpec &spec : specs) {
            const auto added = w.backend->robots().add(spec, std::nullopt, Actor::console());
            VERIFY_OK(added);
            const auto record = *catalog::CatalogFixture::must(catalog::RobotStore(w.database).find(added->robot.id));
            const QJsonObject json = audited::toJson(record, w.backend->audit().watch().projectNames());
            const QByteArray text = QJsonDocument(json).toJson();
            QVERIFY(!text.contains(record.secretHash.toUtf8()));
            QVERIFY(!text.contains(added->secret.reveal()));
            QCOMPARE(audited::robotFrom(json), added->robot.spec);
        }
    }

    void settings_comeBackWhole()
    {
        ServerSettings server;
        server.listen = {u"0.0.0.0:8443"_s, u"[::1]:1"_s};
        server.names = {u"cache.lan"_s};
        server.tls = {TlsMode::Files, u"/etc/c.pem"_s, u"/etc/k.pem"_s};
        server.anonymousPull = {u"10.0.0.0/8"_s};
        server.offline = true;
        server.storeLimitBytes = 123'456'789;
        QCOMPARE(audited::serverFrom(audited::toJson(server)), server);
        StorageSettings storage;
        storage.folder = u"/mnt/store"_s;
        storage.freeFloorBytes = 5'000'000'001;
        storage.lowMarkPercent = 80;
        storage.graceMinutes = 90;
        storage.trashHours = 0;
        storage.partDays = 3;
        storage.nodesUseDays = 30;
        storage.collection = {ScheduleSpec::Kind::Hourly, 30, 3, 7, {}};
        storage.scrub = {ScheduleSpec::Kind::Custom, 0, 3, 7, u"30 3 1 * *"_s};
        storage.scrubBytesPerSecond = 0;
        const StorageSettings back = audited::storageFrom(audited::toJson(storage));
        QCOMPARE(back.collection.minute, storage.collection.minute);
        QCOMPARE(back.scrub.cron, storage.scrub.cron);
        StorageSettings same = back;
        same.collection = storage.collection;
        same.scrub = storage.scrub;
        QCOMPARE(same, storage);
        for (const int days : {0, 1, 365})
            QCOMPARE(audited::auditFrom(audited::toJson(AuditSettings {days})).keepDays, days);
    }
};

QTEST_GUILESS_MAIN(TestAuditSpecs)
#include "tst_auditspecs.moc"
