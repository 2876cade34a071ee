// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdminWorld.h"
#include "access/X509Builder.h"
#include "admin/ConfigurationFile.h"
#include "catalog/EventStore.h"

namespace breakwater::admin {

/// A configuration file on the rooms: idempotent, all or nothing.
class TestConfigurationApplier : public QObject
{
    Q_OBJECT

private:
    static configuration::Configuration file()
    {
        configuration::Configuration file;
        file.file = QStringLiteral("/etc/breakwater.yaml");
        configuration::UpstreamEntry upstream;
        upstream.spec = AdminWorld::upstreamSpec(QStringLiteral("hub"));
        upstream.spec.url += QLatin1Char('/');
        upstream.spec.username = QStringLiteral("me");
        upstream.spec.password = Secret(QByteArrayLiteral("pw"));
        upstream.line = 3;
        file.upstreams = {upstream};
        configuration::ProjectEntry project;
        project.spec.name = QStringLiteral("proxy");
        project.spec.serves = {QStringLiteral("index.docker.io")};
        project.upstream = QStringLiteral("hub");
        project.line = 7;
        file.projects = {project};
        configuration::RobotEntry robot;
        robot.spec.name = QStringLiteral("pull");
        robot.spec.projects = {QStringLiteral("*")};
        robot.secret = Secret(QByteArrayLiteral("0123456789abcdef0123456789abcdef"));
        robot.line = 11;
        file.robots = {robot};
        return file;
    }
    static int eventCount(AdminWorld &w)
    {
        return static_cast<int>(catalog::EventStore(w.database.database()).page(1000)->size());
    }

private Q_SLOTS:
    void apply_twice_changesNothingTheSecondTime()
    {
        AdminWorld w;
        VERIFY_OK(w.backend->applier().apply(file()));
        const auto upstreams = *w.backend->upstreams().list();
        const auto projects = *w.backend->projects().list();
        const auto robots = *w.backend->robots().list();
        QCOMPARE(upstreams.size(), 1);
        QVERIFY(upstreams[0].managed && upstreams[0].hasPassword);
        QCOMPARE(projects[0].spec.serves, QStringList {QStringLiteral("docker.io")});
        QCOMPARE(robots.size(), 1);
        const int events = eventCount(w);
        VERIFY_OK(w.backend->applier().apply(file()));
        QCOMPARE(*w.backend->upstreams().list(), upstreams);
        QCOMPARE(*w.backend->projects().list(), projects);
        QCOMPARE(*w.backend->robots().list(), robots);
        QCOMPARE(eventCount(w), events);
    }

    void apply_withAnErrorAtItsEnd_changesNothingAndTellsNoOne()
    {
        AdminWorld w;
        w.addProject(QStringLiteral("mine"));
        QSignalSpy upstreamChanged(&w.backend->upstreams(), &UpstreamAdmin::changed);
        QSignalSpy projectChanged(&w.backend->projects(), &ProjectAdmin::changed);
        const auto before = *w.backend->upstreams().list();
        const int events = eventCount(w);
        auto bad = file();
        bad.robots[0].secret.reset(); // a new robot needs one
        const auto applied = w.backend->applier().apply(bad);
        COMPARE_ERROR(applied, ErrorCode::ConfigurationBadValue);
        QCOMPARE(applied.error().params.value(QStringLiteral("line")), QStringLiteral("11"));
        QCOMPARE(applied.error().params.value(QStringLiteral("file")), bad.file);
        QCOMPARE(*w.backend->upstreams().list(), before);
        QCOMPARE(eventCount(w), events);
        QVERIFY(upstreamChanged.isEmpty() && projectChanged.isEmpty());
        QVERIFY(!w.engine->projects()->byName("proxy"));
        QVERIFY(w.engine->projects()->byName("mine"));
        QVERIFY(w.engine->upstreams().find(before[0].id));
    }

    void apply_withoutAnEntry_givesItBackToTheConsole()
    {
        AdminWorld w;
        VERIFY_OK(w.backend->applier().apply(file()));
        VERIFY_OK(w.backend->applier().apply({}));
        QCOMPARE(w.backend->upstreams().list()->size(), 1);
        QVERIFY(!w.backend->upstreams().list()->first().managed);
        QVERIFY(!w.backend->projects().list()->first().managed);
        QVERIFY(!w.backend->robots().list()->first().managed);
    }

    void apply_movesARegistryBetweenProjectsInAnyOrder()
    {
        AdminWorld w;
        auto config = file();
        configuration::ProjectEntry second = config.projects[0];
        second.spec.name = QStringLiteral("second");
        second.spec.serves.clear();
        config.projects.prepend(second); // comes before the one that has it now
        VERIFY_OK(w.backend->applier().apply(config));
        std::swap(config.projects[0].spec.serves, config.projects[1].spec.serves);
        VERIFY_OK(w.backend->applier().apply(config));
        QCOMPARE(w.engine->projects()->byHost("docker.io")->name, "second");
    }

    void apply_newSecret_replacesTheRobots()
    {
        AdminWorld w;
        auto config = file();
        VERIFY_OK(w.backend->applier().apply(config));
        config.robots[0].secret = Secret(QByteArrayLiteral("another-secret-of-some-length-000"));
        VERIFY_OK(w.backend->applier().apply(config));
        QVERIFY(w.authenticator.authenticateSecret("robot$pull", "another-secret-of-some-length-000", "::1").ok());
        QVERIFY(!w.authenticator.authenticateSecret("robot$pull", "0123456789abcdef0123456789abcdef", "::1").ok());
    }

    void settings_onlyWhatTheFileNames()
    {
        ServerSettings before;
        before.listen = {QStringLiteral("127.0.0.1:1")};
        before.offline = true;
        configuration::Configuration config;
        config.server.names = QStringList {QStringLiteral("n")};
        const ServerSettings after = ConfigurationApplier::settingsFrom(config, before);
        QCOMPARE(after.listen, before.listen);
        QVERIFY(after.offline);
        QCOMPARE(after.names, QStringList {QStringLiteral("n")});
    }

    void export_ofAPastedCertificate_isReadBackAndKeepsItsKey()
    {
        AdminWorld w;
        const access::KeyPtr key = access::X509Builder::makeKey();
        const access::X509Ptr certificate = access::X509Builder::makeCa(QStringLiteral("node"), *key, w.clock.now(),
                                                                        w.clock.now() + std::chrono::hours(1));
        const QString pem = QString::fromLatin1(access::X509Builder::toPem(*certificate));
        UpstreamSpec spec = AdminWorld::upstreamSpec(QStringLiteral("hub"));
        spec.clientCertificate = QStringLiteral("Bag Attributes\r\n    friendlyName: node\r\n\r\n") + pem.trimmed();
        spec.clientKey = Secret(access::X509Builder::toPem(*key));
        spec.caPem = QStringLiteral("\n  ") + pem;
        VERIFY_OK(w.backend->upstreams().add(spec, Actor::console()));

        const auto exported = w.backend->exportConfiguration();
        VERIFY_OK(exported);
        const auto file
            = configuration::readConfiguration(exported->toUtf8(), QStringLiteral("/etc/breakwater.yaml"), {});
        VERIFY_OK(file);
        VERIFY_OK(w.backend->applier().apply(*file));
        const auto upstreams = *w.backend->upstreams().list();
        QVERIFY(upstreams[0].hasClientKey);
        // And it is the same: nothing is changed at the next start.
        const int events = eventCount(w);
        VERIFY_OK(w.backend->applier().apply(*file));
        QCOMPARE(eventCount(w), events);
    }

    void upstreamThatIsThisServer_isRefusedWithItsLine()
    {
        AdminWorld w;
        auto config = file();
        config.upstreams[0].spec.url = QStringLiteral("https://cache.lan:8443");
        const auto applied = w.backend->applier().apply(config);
        QVERIFY(!applied);
        QCOMPARE(applied.error().params.value(QStringLiteral("line")), QStringLiteral("3"));
    }
};

} // namespace breakwater::admin

QTEST_GUILESS_MAIN(breakwater::admin::TestConfigurationApplier)
#include "tst_configurationapplier.moc"
