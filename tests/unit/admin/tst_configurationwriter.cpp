// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConfigurationFile.h"
#include "admin/ConfigurationWriter.h"

#include <QTimeZone>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::configuration;
using namespace Qt::StringLiterals;

class TestConfigurationWriter : public QObject
{
    Q_OBJECT

    static Configuration readBack(const QString &text)
    {
        const auto result = readConfiguration(text.toUtf8(), u"/export.yaml"_s);
        if (!result)
            qWarning().noquote() << configurationErrorLine(result.error()) << '\n' << text;
        return result ? *result : Configuration();
    }

    static QString certificatePem()
    {
        return QString::fromLatin1("-----BEGIN CERTIFICATE-----\n"
                                   "MIIBdTCCARugAwIBAgIUZ+tuLhjXkIJ3CqWFlkMrisoZND8wCgYIKoZIzj0EAwIw\n"
                                   "DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjQwNzUyNDBaGA8yMTI2MTAzMTA3NTI0\n"
                                   "MFowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABM0i\n"
                                   "CmZBAex6pEaMwAQ4C8CX6/JgH4WnQpzrPAGA4YaLf04CRB1WOIlxCyXxjbv7JBsv\n"
                                   "s88Gg07JNycngvUaGFajUzBRMB0GA1UdDgQWBBQF7JlTouahbuAjYirgUazZnGws\n"
                                   "fjAfBgNVHSMEGDAWgBQF7JlTouahbuAjYirgUazZnGwsfjAPBgNVHRMBAf8EBTAD\n"
                                   "AQH/MAoGCCqGSM49BAMCA0gAMEUCIQDrrtjxRSclHyr3DfiNGleVII78wjBsSftq\n"
                                   "PrNGqX65EAIgb+PBukFH0I+yisAgGTE85dn9Fw6Z+/QfqQGIWUEwp7E=\n"
                                   "-----END CERTIFICATE-----\n");
    }

private Q_SLOTS:
    void write_everything_readsBackTheSame()
    {
        admin::ServerSettings settings;
        settings.listen = {u"0.0.0.0:8443"_s, u"[::]:8443"_s};
        settings.names = {u"cache.lan"_s, u"fd00::10"_s};
        settings.anonymousPull = {u"192.168.1.0/24"_s};
        settings.offline = true;
        settings.storeLimitBytes = 200LL << 30;

        admin::StorageSettings storage;
        storage.folder = u"/mnt/big disk/store"_s;
        storage.freeFloorBytes = 5'000'000'000;
        storage.lowMarkPercent = 80;
        storage.graceMinutes = 90;
        storage.trashHours = 0;
        storage.partDays = 3;
        storage.nodesUseDays = 60;
        storage.collection = {admin::ScheduleSpec::Kind::Custom, 0, 3, 7, u"*/20 1-5 * * mon"_s};
        storage.scrub = {admin::ScheduleSpec::Kind::Weekly, 5, 22, 3, {}};
        storage.scrubBytesPerSecond = 0;

        admin::UpstreamInfo hub;
        hub.spec.name = u"dockerhub"_s;
        hub.spec.provider = u"docker-hub"_s;
        hub.spec.url = u"https://registry-1.docker.io"_s;
        hub.spec.username = u"me \"you\" #1"_s;
        hub.hasPassword = true;
        admin::UpstreamInfo lab;
        lab.spec.name = u"lab"_s;
        lab.spec.url = u"http://127.0.0.1:5000"_s;
        lab.spec.allowedPrivateHosts = {u"10.0.0.0/8"_s};
        lab.spec.enabled = false;

        admin::ProjectInfo project;
        project.spec.name = u"dockerhub-proxy"_s;
        project.spec.serves = {u"docker.io"_s};
        project.spec.isDefault = true;
        project.spec.freshness = {{u"latest"_s, 600},
                                  {u"*"_s, 86400},
                                  {u"v?"_s, -1},
                                  {u"dev"_s, 0},
                                  {u"^20\\d{6}$"_s, -1, TagPattern::Kind::Regex},
                                  {u"latest-like"_s, 60, TagPattern::Kind::Class}};
        project.spec.whileRevalidateSeconds = 300;
        project.spec.staleOnError = false;
        project.spec.staleMaxAgeSeconds = 30 * 86400;
        project.spec.strictGone = true;
        project.spec.allow = {u"library/*"_s, u"team/app:1.*"_s};
        project.spec.deny = {u"library/mysql"_s};
        project.spec.prefetch = false;
        project.spec.quotaBytes = 50LL << 30;
        project.spec.retention = {90,
                                  7,
                                  {{u"v*"_s, TagPattern::Kind::Glob, 3},
                                   {u"^20\\d{6}$"_s, TagPattern::Kind::Regex, 14},
                                   {u"date"_s, TagPattern::Kind::Class, 2}}};
        project.fallbackNames = {u"lab"_s};
        project.upstreamName = u"dockerhub"_s;
        admin::ProjectInfo bare;
        bare.spec.name = u"lab-proxy"_s;
        bare.upstreamName = u"lab"_s;

        admin::RobotInfo all;
        all.spec.name = u"cluster-pull"_s;
        all.spec.projects = {u"*"_s};
        all.spec.description = u"line one\nline \"two\" # three"_s;
        admin::RobotInfo one;
        one.spec.name = u"ci"_s;
        one.spec.project = u"lab-proxy"_s;
        one.spec.projects = {u"lab-proxy"_s};
        one.spec.expiresAt = QDateTime(QDate(2027, 3, 4), QTime(5, 6, 7, 89), QTimeZone::utc());
        one.spec.disabled = true;
        one.spec.networks = {u"192.168.1.0/24"_s, u"fd00::/8"_s};

        const QString text = writeConfiguration(settings, storage, {90}, {hub, lab}, {project, bare}, {all, one});
        const Configuration c = readBack(text);
        QCOMPARE(c.server.listen, settings.listen);
        QCOMPARE(c.server.names, settings.names);
        QCOMPARE(c.server.tls, settings.tls);
        QCOMPARE(c.server.anonymousPull, settings.anonymousPull);
        QCOMPARE(c.server.offline, settings.offline);
        QCOMPARE(c.server.storeLimitBytes, settings.storeLimitBytes);
        QVERIFY(c.storage.has_value());
        QCOMPARE(c.storage->folder, storage.folder);
        QCOMPARE(c.storage->freeFloorBytes, storage.freeFloorBytes);
        QCOMPARE(c.storage->lowMarkPercent, storage.lowMarkPercent);
        QCOMPARE(c.storage->graceMinutes, storage.graceMinutes);
        QCOMPARE(c.storage->trashHours, storage.trashHours);
        QCOMPARE(c.storage->partDays, storage.partDays);
        QCOMPARE(c.storage->nodesUseDays, storage.nodesUseDays);
        QCOMPARE(c.storage->collection->cron, storage.collection.cron);
        QCOMPARE(c.storage->scrub, storage.scrub);
        QCOMPARE(c.storage->scrubBytesPerSecond, storage.scrubBytesPerSecond);
        QVERIFY(c.audit.has_value());
        QCOMPARE(c.audit->keepDays, std::optional<int>(90));
        QCOMPARE(readBack(writeConfiguration({}, {}, {0}, {}, {}, {})).audit->keepDays, std::optional<int>(0));
        QCOMPARE(c.upstreams.size(), 2);
        QCOMPARE(c.upstreams[0].spec, hub.spec);
        QCOMPARE(c.upstreams[1].spec, lab.spec);
        QCOMPARE(c.projects.size(), 2);
        QCOMPARE(c.projects[0].spec, project.spec);
        QCOMPARE(c.projects[0].upstream, u"dockerhub"_s);
        QCOMPARE(c.projects[0].fallbacks, QStringList {u"lab"_s});
        QCOMPARE(c.projects[1].spec, bare.spec);
        QCOMPARE(c.robots.size(), 2);
        QCOMPARE(c.robots[0].spec, all.spec);
        QCOMPARE(c.robots[1].spec, one.spec);
        QVERIFY(!c.robots[0].secret);
        QCOMPARE(text.count(u"# secret_file:"_s), 2);
        QCOMPARE(text.count(u"# password_file:"_s), 1);
    }

    void write_tlsModes_readBackTheSame()
    {
        for (const auto mode : {admin::TlsMode::Automatic, admin::TlsMode::Off}) {
            admin::ServerSettings settings;
            settings.tls.mode = mode;
            QCOMPARE(readBack(writeConfiguration(settings, {}, {}, {}, {}, {})).server.tls, settings.tls);
        }
        admin::ServerSettings settings;
        settings.tls
            = {admin::TlsMode::Files, QCoreApplication::applicationFilePath(), QCoreApplication::applicationFilePath()};
        QCOMPARE(readBack(writeConfiguration(settings, {}, {}, {}, {}, {})).server.tls, settings.tls);
    }

    void write_caOfAnUpstream_readsBackTheSame()
    {
        const QString pem = certificatePem();
        admin::UpstreamInfo upstream;
        upstream.spec.name = u"lab"_s;
        upstream.spec.url = u"https://lab.lan"_s;
        upstream.spec.caPem = pem;
        const auto c = readBack(writeConfiguration({}, {}, {}, {upstream}, {}, {}));
        QCOMPARE(c.upstreams.size(), 1);
        QCOMPARE(c.upstreams[0].spec.caPem, pem);
    }

    void write_routeOfAnUpstream_readsBackTheSame()
    {
        admin::UpstreamInfo upstream;
        upstream.spec.name = u"lab"_s;
        upstream.spec.url = u"https://lab.lan"_s;
        upstream.spec.realmHosts = {u"login.lan"_s, u"login.lan:8443"_s};
        upstream.spec.proxyUrl = u"socks5h://[fd00::1]:1080"_s;
        upstream.spec.clientCertificate = certificatePem();
        upstream.spec.addresses = AddressFamily::Ipv6;
        upstream.hasClientKey = true;
        QCOMPARE(readBack(writeConfiguration({}, {}, {}, {upstream}, {}, {})).upstreams.value(0).spec, upstream.spec);
        upstream.spec.proxyUsername = u"me: \"#1\""_s;
        upstream.spec.proxyUsername.remove(u':');
        upstream.hasProxyPassword = true;
        const QString text = writeConfiguration({}, {}, {}, {upstream}, {}, {});
        QCOMPARE(readBack(text).upstreams.value(0).spec, upstream.spec);
        QCOMPARE(text.count(u"#   password_file:"_s), 1);
        QCOMPARE(text.count(u"# client_key:"_s), 1);
        upstream.spec.proxyPassword = Secret(QByteArray("hunter2"));
        upstream.spec.clientKey = Secret(QByteArray("hunter3"));
        QVERIFY(!writeConfiguration({}, {}, {}, {upstream}, {}, {}).contains(u"hunter"_s));
    }

    void write_password_isNeverInIt()
    {
        admin::UpstreamInfo upstream;
        upstream.spec.name = u"lab"_s;
        upstream.spec.url = u"https://lab.lan"_s;
        upstream.spec.username = u"me"_s;
        upstream.spec.password = Secret(QByteArray("hunter2"));
        upstream.hasPassword = true;
        QVERIFY(!writeConfiguration({}, {}, {}, {upstream}, {}, {}).contains(u"hunter2"_s));
    }
};

QTEST_GUILESS_MAIN(TestConfigurationWriter)
#include "tst_configurationwriter.moc"
