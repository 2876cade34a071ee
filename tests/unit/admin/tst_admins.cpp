// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdminWorld.h"
#include "access/X509Builder.h"
#include "admin/OwnEndpoints.h"
#include "upstream/UpstreamClient.h"

namespace breakwater::admin {

/// Upstreams, projects and robots: what is refused, and what must not follow a change.
class TestAdmins : public QObject
{
    Q_OBJECT

private:
    static std::string passwordOf(AdminWorld &w, qint64 id)
    {
        return w.engine->upstreams().find(id)->config().password.reveal().toStdString();
    }

private Q_SLOTS:
    void upstream_badSpecs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *provider, const char *url, const char *field) {
            QTest::newRow(url) << QString::fromLatin1(name) << QString::fromLatin1(provider) << QString::fromLatin1(url)
                               << QString::fromLatin1(field);
        };
        row("Bad Name", "oci", "https://a.test", "name");
        row("a", "nope", "https://b.test", "provider");
        row("a", "oci", "ftp://c.test", "url");
        row("a", "oci", "https://user:pw@d.test", "url");
        row("a", "oci", "https://e.test/?x=1", "url");
        row("a", "oci", "https://", "url");
        row("a", "docker-hub", "https://hub.docker.com", "url");
    }
    void upstream_badSpecs()
    {
        QFETCH(QString, name);
        QFETCH(QString, provider);
        QFETCH(QString, url);
        QFETCH(QString, field);
        AdminWorld w;
        UpstreamSpec spec;
        spec.name = name;
        spec.provider = provider;
        spec.url = url;
        const auto added = w.backend->upstreams().add(spec, Actor::console());
        COMPARE_ERROR(added, ErrorCode::InvalidArgument);
        QCOMPARE(added.error().params.value(QStringLiteral("field")), field);
    }

    void upstream_thatIsThisServer_isRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"https://cache.lan:8443", "http://CACHE.lan:8443/", "https://localhost:8443",
                                "https://127.0.0.1:8443", "https://[::1]:8443"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void upstream_thatIsThisServer_isRefused()
    {
        QFETCH(QString, url);
        AdminWorld w;
        UpstreamSpec spec = w.upstreamSpec(QStringLiteral("me"));
        spec.url = url;
        COMPARE_ERROR(w.backend->upstreams().add(spec, Actor::console()), ErrorCode::UpstreamLoop);
    }

    void ownEndpoints_ofALoopbackListener()
    {
        const QStringList own = ownEndpoints(
            {QStringLiteral("127.0.0.1:5000"), QStringLiteral("[::1]:5000"), QStringLiteral("10.0.0.1:0")},
            {QStringLiteral("Cache.LAN")});
        QCOMPARE(own,
                 (QStringList {QStringLiteral("cache.lan:5000"), QStringLiteral("127.0.0.1:5000"),
                               QStringLiteral("localhost:5000"), QStringLiteral("::1:5000")}));
    }

    void upstream_password_staysWithItsOriginAndUser_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("username");
        QTest::addColumn<bool>("kept");
        const QString me = QStringLiteral("me");
        QTest::newRow("same") << QStringLiteral("https://r.test") << me << true;
        QTest::newRow("path") << QStringLiteral("https://r.test/sub") << me << true;
        QTest::newRow("explicit port") << QStringLiteral("https://r.test:443") << me << true;
        QTest::newRow("other host") << QStringLiteral("https://evil.test") << me << false;
        QTest::newRow("other port") << QStringLiteral("https://r.test:444") << me << false;
        QTest::newRow("plain text") << QStringLiteral("http://r.test") << me << false;
        QTest::newRow("other user") << QStringLiteral("https://r.test") << QStringLiteral("you") << false;
    }
    void upstream_password_staysWithItsOriginAndUser()
    {
        QFETCH(QString, url);
        QFETCH(QString, username);
        QFETCH(bool, kept);
        AdminWorld w;
        UpstreamSpec spec = w.upstreamSpec(QStringLiteral("r"));
        spec.username = QStringLiteral("me");
        spec.password = Secret(QByteArrayLiteral("hunter2"));
        const auto added = w.backend->upstreams().add(spec, Actor::console());
        VERIFY_OK(added);
        QVERIFY(added->hasPassword && !added->spec.password);
        QCOMPARE(passwordOf(w, added->id), "hunter2");
        spec.password.reset();
        spec.url = url;
        spec.username = username;
        const auto updated = w.backend->upstreams().update(added->id, spec, Actor::console());
        VERIFY_OK(updated);
        QCOMPARE(updated->hasPassword, kept);
        QCOMPARE(passwordOf(w, added->id), kept ? "hunter2" : "");
    }

    void upstream_route_reachesTheEngineAndSecretsStayWithTheirPlace()
    {
        AdminWorld w;
        const access::KeyPtr key = access::X509Builder::makeKey();
        const access::X509Ptr certificate = access::X509Builder::makeCa(QStringLiteral("node"), *key, w.clock.now(),
                                                                        w.clock.now() + std::chrono::hours(1));
        UpstreamSpec spec = w.upstreamSpec(QStringLiteral("r"));
        spec.username = QStringLiteral("me");
        spec.password = Secret(QByteArrayLiteral("pw"));
        spec.realmHosts = {QStringLiteral("Login.test")};
        spec.proxyUrl = QStringLiteral("http://proxy.test:3128/");
        spec.proxyUsername = QStringLiteral("proxy");
        spec.proxyPassword = Secret(QByteArrayLiteral("proxy-pw"));
        spec.clientCertificate = QString::fromLatin1(access::X509Builder::toPem(*certificate));
        spec.clientKey = Secret(access::X509Builder::toPem(*key));
        spec.addresses = AddressFamily::Ipv4;
        const auto added = w.backend->upstreams().add(spec, Actor::console());
        VERIFY_OK(added);
        QVERIFY(added->hasProxyPassword && added->hasClientKey);
        QCOMPARE(added->spec, UpstreamAdmin::asStored(spec));
        QCOMPARE(added->spec.realmHosts, QStringList {QStringLiteral("login.test")});
        const auto config = [&] { return w.engine->upstreams().find(added->id)->config(); };
        QCOMPARE(config().route.proxy.url, QStringLiteral("http://proxy.test:3128"));
        QCOMPARE(config().route.proxy.password.reveal(), QByteArrayLiteral("proxy-pw"));
        QVERIFY(config().route.identity.key == *spec.clientKey);
        QCOMPARE(config().route.addresses, AddressFamily::Ipv4);
        QCOMPARE(config().realmHosts, QStringList {QStringLiteral("login.test")});
        // Nothing of it lies in the catalog as it is.
        const auto row = catalog::UpstreamStore(w.database.database()).find(added->id);
        QVERIFY(!(*row)->proxyPasswordSealed.contains("proxy-pw") && !(*row)->clientKeySealed.contains("PRIVATE KEY"));

        // Saved again as it was shown: all stays.
        VERIFY_OK(w.backend->upstreams().update(added->id, added->spec, Actor::console()));
        QCOMPARE(config().route.proxy.password.reveal(), QByteArrayLiteral("proxy-pw"));
        QVERIFY(config().route.identity.key == *spec.clientKey);
        // Another proxy does not get this one's password; another host not the identity.
        UpstreamSpec other = added->spec;
        other.proxyUrl = QStringLiteral("http://evil.test:3128");
        VERIFY_OK(w.backend->upstreams().update(added->id, other, Actor::console()));
        QVERIFY(config().route.proxy.password.isEmpty());
        other.url = QStringLiteral("https://evil.test");
        const auto moved = w.backend->upstreams().update(added->id, other, Actor::console());
        COMPARE_ERROR(moved, ErrorCode::InvalidArgument);
        QCOMPARE(moved.error().params.value(QStringLiteral("field")), QStringLiteral("clientKey"));
        other.clientCertificate.clear();
        const auto without = w.backend->upstreams().update(added->id, other, Actor::console());
        VERIFY_OK(without);
        QVERIFY(!without->hasClientKey && config().route.identity.key.isEmpty());
    }

    void upstream_badRoute_namesItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("realm");
        QTest::addColumn<QString>("certificate");
        const QString none;
        QTest::newRow("password in the URL")
            << QStringLiteral("proxyUrl") << QStringLiteral("http://u:topsecret@proxy.test:3128") << none << none;
        QTest::newRow("no port") << QStringLiteral("proxyUrl") << QStringLiteral("http://proxy.test") << none << none;
        QTest::newRow("scheme") << QStringLiteral("proxyUrl") << QStringLiteral("ftp://proxy.test:21") << none << none;
        QTest::newRow("realm as URL") << QStringLiteral("realmHosts") << none << QStringLiteral("https://login.test")
                                      << none;
        QTest::newRow("certificate") << QStringLiteral("clientCertificate") << none << none << QStringLiteral("hello");
    }
    void upstream_badRoute_namesItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, proxy);
        QFETCH(QString, realm);
        QFETCH(QString, certificate);
        AdminWorld w;
        UpstreamSpec spec = w.upstreamSpec(QStringLiteral("r"));
        spec.proxyUrl = proxy;
        if (!realm.isEmpty())
            spec.realmHosts = {realm};
        spec.clientCertificate = certificate;
        const auto added = w.backend->upstreams().add(spec, Actor::console());
        COMPARE_ERROR(added, ErrorCode::InvalidArgument);
        QCOMPARE(added.error().params.value(QStringLiteral("field")), field);
        QVERIFY(!added.error().toLogLine().contains(QStringLiteral("topsecret")));
    }

    void upstream_inUse_isNotRemoved()
    {
        AdminWorld w;
        w.addProject(QStringLiteral("p"));
        const auto id = w.backend->upstreams().list()->first().id;
        COMPARE_ERROR(w.backend->upstreams().remove(id, Actor::console()), ErrorCode::InUse);
        VERIFY_OK(w.backend->projects().remove(w.backend->projects().list()->first().id, Actor::console()));
        VERIFY_OK(w.backend->upstreams().remove(id, Actor::console()));
        COMPARE_ERROR(w.backend->upstreams().remove(id, Actor::console()), ErrorCode::NotFound);
    }

    void managedRows_areNotTheConsoles()
    {
        AdminWorld w;
        const auto upstream
            = w.backend->upstreams().add(w.upstreamSpec(QStringLiteral("file")), Actor::configurationFile());
        VERIFY_OK(upstream);
        COMPARE_ERROR(w.backend->upstreams().update(upstream->id, upstream->spec, Actor::console()),
                      ErrorCode::ManagedByFile);
        COMPARE_ERROR(w.backend->upstreams().remove(upstream->id, Actor::console()), ErrorCode::ManagedByFile);
        w.control.managed = true;
        COMPARE_ERROR(w.backend->applySettings({}), ErrorCode::ManagedByFile);
    }

    void project_validation()
    {
        AdminWorld w;
        const qint64 id = w.addProject(QStringLiteral("hub"), {QStringLiteral("docker.io")});
        ProjectSpec spec = w.backend->projects().find(id)->spec;
        const auto refused = [&](const ProjectSpec &bad, const char *field) {
            const auto added = w.backend->projects().add(bad, Actor::console());
            return !added && added.error().params.value(QStringLiteral("field")) == QLatin1String(field);
        };
        ProjectSpec other = spec;
        other.name = QStringLiteral("other");
        QVERIFY2(refused(other, "serves"), "one registry, one project");
        other.serves = {QStringLiteral("registry-1.docker.io")};
        QVERIFY2(refused(other, "serves"), "under another name");
        other.serves = {QStringLiteral("not a host")};
        QVERIFY(refused(other, "serves"));
        other.serves.clear();
        other.upstreamId = 4711;
        QVERIFY(refused(other, "upstream"));
        other = spec;
        other.name = QStringLiteral("../x");
        QVERIFY(refused(other, "name"));
        other = spec;
        other.serves.clear();
        COMPARE_ERROR(w.backend->projects().add(other, Actor::console()), ErrorCode::AlreadyExists);
        other.name = QStringLiteral("free");
        const ProjectSpec good = other;
        other.freshness = {{QString(), 5}};
        QVERIFY(refused(other, "freshness"));
        other.freshness = {{QStringLiteral("(a+)+"), 5, TagPattern::Kind::Regex}};
        QVERIFY(refused(other, "freshness"));
        other.freshness = {{QStringLiteral("v*"), -2}};
        QVERIFY(refused(other, "freshness"));
        other = good;
        other.allow = {QStringLiteral("Team/*")};
        QVERIFY(refused(other, "allow"));
        other = good;
        other.deny = {QStringLiteral("a b")};
        QVERIFY(refused(other, "deny"));
        other = good;
        other.whileRevalidateSeconds = -1;
        QVERIFY(refused(other, "whileRevalidate"));
        other = good;
        other.staleMaxAgeSeconds = -1;
        QVERIFY(refused(other, "staleMaxAge"));
    }

    void project_policy_isKeptAndReachesTheEngine()
    {
        AdminWorld w;
        const qint64 id = w.addProject(QStringLiteral("p"));
        ProjectSpec spec = w.backend->projects().find(id)->spec;
        spec.freshness = {{QStringLiteral("20\\d{6}"), -1, TagPattern::Kind::Regex},
                          {QStringLiteral("date"), 7, TagPattern::Kind::Class},
                          {QStringLiteral("*"), 0}};
        spec.whileRevalidateSeconds = 60;
        spec.staleOnError = false;
        spec.staleMaxAgeSeconds = 3600;
        spec.strictGone = true;
        spec.allow = {QStringLiteral("library/*")};
        spec.deny = {QStringLiteral("library/mysql")};
        VERIFY_OK(w.backend->projects().update(id, spec, Actor::console()));
        QCOMPARE(w.backend->projects().find(id)->spec, spec);
        VERIFY_OK(w.backend->projects().reload());
        const auto project = w.engine->projects()->byName("p");
        QVERIFY(project->freshness.lifetime("20240501") == FreshnessPolicy::forever);
        QVERIFY(project->freshness.lifetime("2024-05-01") == std::chrono::seconds(7));
        QVERIFY(project->freshness.lifetime("latest") == std::chrono::seconds(0));
        QVERIFY(project->stale
                == (cache::StalePolicy {std::chrono::seconds(60), false, std::chrono::seconds(3600), true}));
        QVERIFY(project->filter.refusal("library/mysql", "8"));
        QVERIFY(!project->filter.refusal("library/nginx", "1"));
    }

    void project_renamedWhileItsRequestRuns_goesOnUnderItsNumber()
    {
        AdminWorld w;
        const qint64 id = w.addProject(QStringLiteral("old"));
        const auto before = w.engine->projects()->byName("old");
        ProjectSpec spec = w.backend->projects().find(id)->spec;
        spec.name = QStringLiteral("new");
        VERIFY_OK(w.backend->projects().update(id, spec, Actor::console()));
        QVERIFY(!w.engine->projects()->byName("old"));
        QCOMPARE(w.engine->projects()->byName("new")->id, before->id);
    }

    void project_default_isOneAndMayGo()
    {
        AdminWorld w;
        const qint64 first = w.addProject(QStringLiteral("a"));
        const qint64 second = w.addProject(QStringLiteral("b"));
        for (const qint64 id : {first, second}) {
            ProjectSpec spec = w.backend->projects().find(id)->spec;
            spec.isDefault = true;
            VERIFY_OK(w.backend->projects().update(id, spec, Actor::console()));
        }
        QVERIFY(!w.backend->projects().find(first)->spec.isDefault);
        QCOMPARE(w.engine->projects()->defaultProject()->name, "b");
        VERIFY_OK(w.backend->projects().remove(second, Actor::console()));
        QVERIFY(!w.engine->projects()->defaultProject());
    }

    void robot_secretIsShownOnceAndKeptAsAHash()
    {
        AdminWorld w;
        w.addProject(QStringLiteral("p"));
        RobotSpec spec;
        spec.name = QStringLiteral("pull");
        spec.projects = {QStringLiteral("*")};
        const auto made = w.backend->robots().add(spec, std::nullopt, Actor::console());
        VERIFY_OK(made);
        QCOMPARE(made->robot.userName, QStringLiteral("robot$pull"));
        const auto signIn = [&](const Secret &secret) {
            return w.authenticator.authenticateSecret("robot$pull", secret.reveal().toStdString(), "192.0.2.1").ok();
        };
        QVERIFY(signIn(made->secret));
        const auto renewed = w.backend->robots().renew(made->robot.id, std::nullopt, Actor::console());
        VERIFY_OK(renewed);
        QVERIFY(signIn(renewed->secret) && !signIn(made->secret));
        spec.disabled = true;
        VERIFY_OK(w.backend->robots().update(made->robot.id, spec, Actor::console()));
        QVERIFY(!signIn(renewed->secret));
        QFile file(w.database.path());
        w.database.database(); // the file and its WAL hold no secret
        for (const QString &name : {w.database.path(), w.database.path() + QStringLiteral("-wal")}) {
            QFile each(name);
            if (each.open(QIODevice::ReadOnly))
                QVERIFY(!each.readAll().contains(renewed->secret.reveal()));
        }
        VERIFY_OK(w.backend->robots().remove(made->robot.id, Actor::console()));
        COMPARE_ERROR(w.backend->robots().find(made->robot.id), ErrorCode::NotFound);
    }

    void robot_removedWithItsProject_isAuditedUnderWhoRemovedIt()
    {
        AdminWorld w;
        const qint64 project = w.addProject(QStringLiteral("old"));
        RobotSpec spec;
        spec.name = QStringLiteral("ci");
        spec.project = QStringLiteral("old");
        spec.projects = {QStringLiteral("old")};
        VERIFY_OK(w.backend->robots().add(spec, std::nullopt, Actor::console()));
        QSignalSpy removed(&w.backend->robots(), &RobotAdmin::removed);
        VERIFY_OK(w.backend->projects().remove(project, Actor {QStringLiteral("anna"), false}));
        QCOMPARE(removed.count(), 1);
        QStringList actors;
        for (const EventInfo &event : catalog::CatalogFixture::must(w.backend->overview().events(10))) {
            if (event.code == QLatin1String("audit.robotRemoved"))
                actors << event.actor + QLatin1Char(' ') + event.params.value(QStringLiteral("robot"));
        }
        QCOMPARE(actors, QStringList {QStringLiteral("anna robot$old+ci")});
    }

    void robot_badSpecs()
    {
        AdminWorld w;
        RobotSpec spec;
        spec.name = QStringLiteral("x y");
        spec.projects = {QStringLiteral("*")};
        COMPARE_ERROR(w.backend->robots().add(spec, std::nullopt, Actor::console()), ErrorCode::InvalidArgument);
        spec.name = QStringLiteral("x");
        spec.projects.clear();
        COMPARE_ERROR(w.backend->robots().add(spec, std::nullopt, Actor::console()), ErrorCode::InvalidArgument);
    }
};

} // namespace breakwater::admin

QTEST_GUILESS_MAIN(breakwater::admin::TestAdmins)
#include "tst_admins.moc"
