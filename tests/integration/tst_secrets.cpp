// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QtTest>

#include "ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace {

constexpr char canary[] = "canary-4f1d9c-password";
constexpr char account[] = "canary-account";

} // namespace

/// Truth 6: upstream credentials go to that upstream's own hosts and realm alone, and nowhere else at all.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truth6_cdn_seesNoCredential_data();
    void truth6_cdn_seesNoCredential();
    void truth6_redirectToForeignHost_carriesNothing_data();
    void truth6_redirectToForeignHost_carriesNothing();
    void truth6_realmOnForeignHost_getsNothing_data();
    void truth6_realmOnForeignHost_getsNothing();
    void truth6_tagsLinkToForeignHost_isNotFollowed();
    void truth6_disk_log_andApi_holdNoPlainSecret();
    void truth6_clientCredentials_neverReachTheUpstream();
    void truth6_upstreamHeaders_areNotRelayed();
    void wrongUpstreamPassword_isAskedOnceOnly();

private:
    bool startWith(const std::string &profile, bool tls = false);

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("app").layer(3000).layer(200000).build();
};

bool TestSecrets::startWith(const std::string &profile, bool tls)
{
    m_server.reset();
    m_sim = startUpstream(profile);
    m_sim->accounts().setUser(account, canary);
    m_sim->accounts().setPrivate({"*"});
    m_sim->content().add("team/app", "1.0.0", m_image);
    m_server = std::make_unique<ServerUnderTest>();
    ServerUnderTest::ProjectOptions options;
    options.tls = tls;
    options.username = QLatin1String(account);
    options.password = QLatin1String(canary);
    return m_server->start() && m_server->addProject(QStringLiteral("p"), *m_sim, options) != 0;
}

void TestSecrets::truth6_cdn_seesNoCredential_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("tls");
    for (const char *profile : {"hub", "ghcr", "lscr", "quay", "gitlab"})
        for (const bool tls : {false, true})
            QTest::addRow("%s %s", profile, tls ? "https" : "http") << QString::fromLatin1(profile) << tls;
}

void TestSecrets::truth6_cdn_seesNoCredential()
{
    QFETCH(QString, profile);
    QFETCH(bool, tls);
    QVERIFY(startWith(profile.toStdString(), tls));
    const PullResult pull = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(pull.ok, (pull.problem + m_sim->journal().dump()).c_str());
    Journal &journal = m_sim->journal();
    for (const Role role : {Role::CdnA, Role::CdnB, Role::Foreign}) {
        QVERIFY2(!journal.hadAuthorization(role), journal.dump().c_str());
        QVERIFY(!journal.mentions(role, canary));
        QVERIFY(!journal.mentions(role, account));
    }
    QVERIFY(journal.count("GET", "*", Role::CdnA) + journal.count("GET", "*", Role::CdnB) > 0);
    // The password itself goes to the token service alone.
    for (const JournalEntry &entry : journal.entries()) {
        const auto basic = basicCredentials(entry.headers.value("Authorization"));
        if (basic)
            QVERIFY2(entry.path.find("token") != std::string::npos || entry.path.find("auth") != std::string::npos,
                     journal.dump().c_str());
    }
}

void TestSecrets::truth6_redirectToForeignHost_carriesNothing_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const char *profile : {"htpasswd", "hub", "harbor"})
        for (const char *path : {"*/blobs/*", "*/manifests/*", "*/tags/list", "*/referrers/*"})
            for (const int status : {301, 302, 303, 307, 308})
                QTest::addRow("%s %s %d", profile, path, status)
                    << QString::fromLatin1(profile) << QString::fromLatin1(path) << status;
}

void TestSecrets::truth6_redirectToForeignHost_carriesNothing()
{
    QFETCH(QString, profile);
    QFETCH(QString, path);
    QFETCH(int, status);
    QVERIFY(startWith(profile.toStdString()));
    Fault away = Fault::redirect(m_sim->url(Role::Foreign) + "/stolen", status)
                     .on(Role::Registry)
                     .matching("", path.toStdString());
    away.when = [](const WireRequest &request) { return request.headers.contains("Authorization"); };
    m_sim->faults().add(away);
    m_server->get("/v2/p/team/app/manifests/1.0.0");
    m_server->get("/v2/p/team/app/blobs/" + m_image.platforms[0].layers[0].toString());
    m_server->get("/v2/p/team/app/tags/list");
    m_server->get("/v2/p/team/app/referrers/" + m_image.top.toString());
    Journal &journal = m_sim->journal();
    QVERIFY2(!journal.hadAuthorization(Role::Foreign), journal.dump().c_str());
    QVERIFY(!journal.mentions(Role::Foreign, canary));
    QVERIFY(!journal.mentions(Role::Foreign, "Cookie"));
}

void TestSecrets::truth6_realmOnForeignHost_getsNothing_data()
{
    QTest::addColumn<QByteArray>("realm");
    // upstreams.md S-1; %F is the foreign host's "address:port".
    QTest::newRow("another name") << QByteArray("http://localhost:%P/token");
    QTest::newRow("another address") << QByteArray("http://127.0.0.2:%P/token");
    QTest::newRow("userinfo trick") << QByteArray("http://127.0.0.1@localhost:%P/token");
    QTest::newRow("relative") << QByteArray("/token");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("subdomain look-alike") << QByteArray("http://127.0.0.1.localhost:%P/token");
}

void TestSecrets::truth6_realmOnForeignHost_getsNothing()
{
    QFETCH(QByteArray, realm);
    QVERIFY(startWith("hub"));
    realm.replace("%P", QByteArray::number(m_sim->port(Role::Foreign)));
    Fault challenge = Fault::status(
        401, "{}", {{"WWW-Authenticate", "Bearer realm=\"" + realm.toStdString() + "\",service=\"x\""}});
    m_sim->faults().add(std::move(challenge).on(Role::Registry));
    const WireAnswer answer = m_server->get("/v2/p/team/app/manifests/1.0.0");
    QVERIFY2(answer.status >= 400, std::to_string(answer.status).c_str());
    Journal &journal = m_sim->journal();
    QVERIFY2(!journal.hadAuthorization(Role::Foreign), journal.dump().c_str());
    QVERIFY(!journal.mentions(Role::Foreign, canary));
    QVERIFY(!journal.mentions(Role::Registry, canary));
}

void TestSecrets::truth6_tagsLinkToForeignHost_isNotFollowed()
{
    QVERIFY(startWith("htpasswd"));
    Fault link;
    link.setHeaders = {{"Link", '<' + m_sim->url(Role::Foreign) + "/v2/team/app/tags/list?last=a>; rel=\"next\""}};
    m_sim->faults().add(std::move(link).matching("GET", "*/tags/list"));
    m_server->get("/v2/p/team/app/tags/list");
    QVERIFY2(m_sim->journal().count("", "*", Role::Foreign) == 0, m_sim->journal().dump().c_str());
}

void TestSecrets::truth6_disk_log_andApi_holdNoPlainSecret()
{
    QVERIFY(startWith("hub"));
    const auto robot = m_server->createRobot({QStringLiteral("cluster"), {}, {QStringLiteral("*")}, {}, {}, false});
    const std::string robotSecret = robot.secret.reveal().toStdString();
    QVERIFY(!robotSecret.empty());
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    m_server->get("/v2/p/team/app/manifests/1.0.0", basicAuth(robot));
    m_server->get("/v2/p/team/app/manifests/1.0.0",
                  {{"Authorization", "Basic " + base64("robot$cluster:wrong-" + robotSecret)}});
    m_sim->faults().add(Fault::status(500, std::string("echo ") + canary));
    m_server->get("/v2/p/team/app/manifests/2.0.0");

    const auto upstreams = await<QList<admin::UpstreamInfo>>([&](auto reply) { m_server->admin().upstreams(reply); });
    QVERIFY(upstreams.ok());
    for (const admin::UpstreamInfo &upstream : *upstreams) {
        QVERIFY(!upstream.spec.password.has_value());
        QVERIFY(upstream.hasPassword);
    }
    const auto exported = await<QString>([&](auto reply) { m_server->admin().exportConfiguration(reply); });
    QVERIFY(exported.ok());
    QVERIFY(!exported->contains(QLatin1String(canary)));
    QVERIFY(!exported->contains(QString::fromStdString(robotSecret)));
    QVERIFY(m_server->restart());
    for (const QByteArray &secret : {QByteArray(canary), QByteArray::fromStdString(robotSecret)}) {
        const QStringList files = filesContaining(m_server->dataFolder(), secret);
        QVERIFY2(files.isEmpty(), qPrintable(QString::fromLatin1(secret) + QStringLiteral(" in ") + files.join(u' ')));
        QVERIFY2(!ServerUnderTest::logText().contains(QString::fromLatin1(secret)), secret.constData());
    }
    QVERIFY(!ServerUnderTest::logText().contains(QStringLiteral("Signature=")));
    // And it still works after the restart: the password was kept, sealed.
    m_sim->faults().clear();
    m_sim->tokens().revokeAll();
    m_server->clock().advance(std::chrono::minutes(16));
    m_sim->content().add("team/app", "3.0.0", ImageBuilder("three").layer(10).build());
    QVERIFY(m_server->pull({"p", "team/app", "3.0.0"}).ok);
}

void TestSecrets::truth6_clientCredentials_neverReachTheUpstream()
{
    QVERIFY(startWith("plain"));
    const auto robot = m_server->createRobot({QStringLiteral("cluster"), {}, {QStringLiteral("*")}, {}, {}, false});
    Headers headers = basicAuth(robot);
    headers.add("Cookie", "session=canary-cookie");
    headers.add("X-Forwarded-For", "10.1.2.3");
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/1.0.0", headers).status, 200);
    Journal &journal = m_sim->journal();
    QVERIFY(!journal.mentions(Role::Registry, robot.secret.reveal().toStdString()));
    QVERIFY(!journal.mentions(Role::Registry, "robot$cluster"));
    QVERIFY(!journal.mentions(Role::Registry, "canary-cookie"));
    QVERIFY(!journal.mentions(Role::Registry, "10.1.2.3"));
}

void TestSecrets::truth6_upstreamHeaders_areNotRelayed()
{
    QVERIFY(startWith("htpasswd"));
    Fault chatty;
    chatty.setHeaders = {{"X-Ms-Copy-Source", "private-name"},
                         {"Set-Cookie", "a=b"},
                         {"Server", "leaky/1.0"},
                         {"Docker-RateLimit-Source", "203.0.113.7"},
                         {"WWW-Authenticate", "Bearer realm=\"http://evil.example/\""}};
    m_sim->faults().add(chatty);
    for (const std::string &target : {std::string("/v2/p/team/app/manifests/1.0.0"),
                                      "/v2/p/team/app/blobs/" + m_image.platforms[0].layers[0].toString(),
                                      std::string("/v2/p/team/app/tags/list")}) {
        const WireAnswer answer = m_server->get(target);
        for (const char *name : {"X-Ms-Copy-Source", "Set-Cookie", "Docker-RateLimit-Source", "WWW-Authenticate"})
            QVERIFY2(!answer.headers.contains(name), name);
        QVERIFY(answer.headers.value("Server").find("leaky") == std::string::npos);
    }
}

void TestSecrets::wrongUpstreamPassword_isAskedOnceOnly()
{
    QVERIFY(startWith("hub"));
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    m_sim->accounts().setUser(account, "rotated");
    m_sim->tokens().revokeAll();
    m_server->clock().advance(std::chrono::hours(25));
    m_sim->journal().clear();
    // H-3: a rotated password must not hammer the login, and what is cached goes on.
    for (int i = 0; i < 10; ++i) {
        const PullResult cached = m_server->pull({"p", "team/app", "1.0.0"});
        QVERIFY2(cached.ok, cached.problem.c_str());
        QVERIFY(cached.stale);
        m_server->get("/v2/p/team/app/manifests/cold" + std::to_string(i));
    }
    QVERIFY2(m_sim->journal().count("GET", "/token") <= 3, m_sim->journal().dump().c_str());
    const WireAnswer cold = m_server->get("/v2/p/team/app/manifests/cold");
    QCOMPARE(cold.status, 403);
    QCOMPARE(errorCode(cold), std::string("DENIED"));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
