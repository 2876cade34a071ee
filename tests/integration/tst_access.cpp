// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// Truth 5, robots, anonymous subnets, Basic and Bearer.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void truth5_otherProject_looksLikeAMissingOne_data();
    void truth5_otherProject_looksLikeAMissingOne();
    void truth5_blobCachedThroughAnotherProject_provesNothing();
    void truth5_manifestCachedThroughAnotherProject_provesNothing();
    void truth5_serves_ofAForbiddenProject_isClosed();
    void truth5_projectRobot_pullsItsProjectOnly();
    void truth5_reusedProjectName_inheritsNothing();
    void renamedProject_keepsItsRobots();
    void noCredentials_areChallenged();
    void basic_rightSecret_pulls();
    void basic_wrongSecret_isRefusedEveryWhere_data();
    void basic_wrongSecret_isRefusedEveryWhere();
    void bearer_getAndPost_giveAWorkingToken();
    void bearer_garbage_isRefused();
    void bearer_scopeOfAForbiddenProject_isNotGranted();
    void expiredRobot_isRefused();
    void disabledRobot_isRefusedAndItsTokensToo();
    void renewedSecret_endsTheOld();
    void anonymousSubnet_letsOnlyItsNodesIn();
    void anonymous_withWrongCredentials_isRefused();
    void node_withRobotOverTls_pulls();

private:
    admin::RobotWithSecret robot(const QString &name, const QStringList &projects)
    {
        return m_server->createRobot({name, {}, projects, {}, {}, false});
    }
    admin::ProjectInfo projectNamed(const QString &name)
    {
        const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
        for (const admin::ProjectInfo &project : projects.ok() ? *projects : QList<admin::ProjectInfo>())
            if (project.spec.name == name)
                return project;
        return {};
    }
    WireAnswer withSource(const std::string &source, const std::string &target, const Headers &headers = {});

    std::unique_ptr<UpstreamSimulator> m_open;
    std::unique_ptr<UpstreamSimulator> m_secret;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("app").layer(3000).layer(100000).build();
};

void TestAccess::init()
{
    m_server.reset();
    m_open = startUpstream("plain");
    m_secret = startUpstream("plain");
    m_open->content().add("team/app", "1.0.0", m_image);
    m_secret->content().add("team/app", "1.0.0", m_image);
    m_secret->content().add("team/hidden", "1.0.0", ImageBuilder("hidden").layer(5000).build());
    m_server = std::make_unique<ServerUnderTest>(ServerUnderTest::Options {false, {}});
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(QStringLiteral("open"), *m_open) != 0);
    ServerUnderTest::ProjectOptions options;
    options.serves = {QStringLiteral("secret.example")};
    QVERIFY(m_server->addProject(QStringLiteral("secret"), *m_secret, options) != 0);
}

WireAnswer TestAccess::withSource(const std::string &source, const std::string &target, const Headers &headers)
{
    return inBackground([&] {
        WireClient client({.url = m_server->url(), .sourceAddress = source});
        return client.get(target, headers);
    });
}

void TestAccess::truth5_otherProject_looksLikeAMissingOne_data()
{
    QTest::addColumn<QByteArray>("rest");
    const QByteArray digest = ImageBuilder("app").layer(3000).layer(100000).build().top.toQString().toLatin1();
    QTest::newRow("tag") << QByteArray("/team/app/manifests/1.0.0");
    QTest::newRow("digest") << "/team/app/manifests/" + digest;
    QTest::newRow("blob") << "/team/app/blobs/" + digest;
    QTest::newRow("tags") << QByteArray("/team/app/tags/list");
    QTest::newRow("referrers") << "/team/app/referrers/" + digest;
    QTest::newRow("no such repository") << QByteArray("/nobody/nothing/manifests/1");
}

void TestAccess::truth5_otherProject_looksLikeAMissingOne()
{
    QFETCH(QByteArray, rest);
    const auto all = robot(QStringLiteral("all"), {QStringLiteral("*")});
    const auto some = robot(QStringLiteral("some"), {QStringLiteral("open")});
    QVERIFY(m_server->get("/v2/secret/team/app/manifests/1.0.0", basicAuth(all)).status == 200);
    m_secret->journal().clear();
    for (const char *method : {"GET", "HEAD"}) {
        const WireAnswer forbidden = m_server->request(method, "/v2/secret" + rest.toStdString(), basicAuth(some));
        const WireAnswer missing = m_server->request(method, "/v2/nosuch" + rest.toStdString(), basicAuth(some));
        QCOMPARE(forbidden.status, 404);
        QCOMPARE(forbidden.status, missing.status);
        QCOMPARE(errorCode(forbidden), errorCode(missing));
        QCOMPARE(errorMessage(forbidden), errorMessage(missing));
        for (const auto &[name, value] : missing.headers.fields())
            QVERIFY2(forbidden.headers.contains(name), name.c_str());
        for (const auto &[name, value] : forbidden.headers.fields())
            QVERIFY2(missing.headers.contains(name), name.c_str());
    }
    QVERIFY2(m_secret->journal().entries().empty(), m_secret->journal().dump().c_str());
}

void TestAccess::truth5_blobCachedThroughAnotherProject_provesNothing()
{
    // Both upstreams have public things; a private blob is cached through `secret`, and someone who may pull `open`
    // knows its digest.
    const auto all = robot(QStringLiteral("all"), {QStringLiteral("*")});
    const auto some = robot(QStringLiteral("some"), {QStringLiteral("open")});
    const BlobPtr blob = seededBlob(77, 50000);
    const Digest digest = digestOf(*blob);
    m_secret->content().addBlob("team/app", digest, blob);
    QCOMPARE(m_server->get("/v2/secret/team/app/blobs/" + digest.toString(), basicAuth(all)).status, 200);
    for (const char *method : {"GET", "HEAD"}) {
        const WireAnswer answer
            = m_server->request(method, "/v2/open/team/app/blobs/" + digest.toString(), basicAuth(some));
        QCOMPARE(answer.status, 404);
    }
    QVERIFY(m_open->journal().count("", "*/blobs/" + digest.toString()) > 0);
    // Once the open upstream proves that it has it too, it is served, and without a second copy on disk.
    m_open->content().addBlob("team/app", digest, blob);
    m_server->clock().advance(std::chrono::minutes(2));
    const WireAnswer proven = m_server->get("/v2/open/team/app/blobs/" + digest.toString(), basicAuth(some));
    QCOMPARE(proven.status, 200);
    QCOMPARE(proven.body, allBytes(*blob));
    QCOMPARE(filesNamed(m_server->dataFolder(), digest.hex()).size(), 1);
}

void TestAccess::truth5_manifestCachedThroughAnotherProject_provesNothing()
{
    const auto all = robot(QStringLiteral("all"), {QStringLiteral("*")});
    const auto some = robot(QStringLiteral("some"), {QStringLiteral("open")});
    const WireAnswer cached = m_server->get("/v2/secret/team/hidden/manifests/1.0.0", basicAuth(all));
    QCOMPARE(cached.status, 200);
    const std::string digest = cached.headers.value("Docker-Content-Digest");
    for (const char *repository : {"team/app", "team/hidden"}) {
        const WireAnswer answer
            = m_server->get(std::string("/v2/open/") + repository + "/manifests/" + digest, basicAuth(some));
        QCOMPARE(answer.status, 404);
    }
}

void TestAccess::truth5_serves_ofAForbiddenProject_isClosed()
{
    const auto some = robot(QStringLiteral("some"), {QStringLiteral("open")});
    for (const char *target :
         {"/v2/secret.example/team/app/manifests/1.0.0", "/v2/team/app/manifests/1.0.0?ns=secret.example"}) {
        const WireAnswer answer = m_server->get(target, basicAuth(some));
        QCOMPARE(answer.status, 404);
        QCOMPARE(errorCode(answer), std::string("NAME_UNKNOWN"));
    }
    const auto all = robot(QStringLiteral("all"), {QStringLiteral("*")});
    QCOMPARE(m_server->get("/v2/secret.example/team/app/manifests/1.0.0", basicAuth(all)).status, 200);
}

void TestAccess::truth5_projectRobot_pullsItsProjectOnly()
{
    const auto own = m_server->createRobot(
        {QStringLiteral("ci"), QStringLiteral("open"), {QStringLiteral("open")}, {}, {}, false});
    QCOMPARE(own.robot.userName, QStringLiteral("robot$open+ci"));
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(own)).status, 200);
    QCOMPARE(m_server->get("/v2/secret/team/app/manifests/1.0.0", basicAuth(own)).status, 404);
}

void TestAccess::truth5_reusedProjectName_inheritsNothing()
{
    const auto some = robot(QStringLiteral("some"), {QStringLiteral("open"), QStringLiteral("secret")});
    const auto own = m_server->createRobot(
        {QStringLiteral("ci"), QStringLiteral("secret"), {QStringLiteral("secret")}, {}, {}, false});
    const auto all = robot(QStringLiteral("all"), {QStringLiteral("*")});
    const std::string target = "/v2/secret/team/app/manifests/1.0.0";
    QCOMPARE(m_server->get(target, basicAuth(some)).status, 200);
    QCOMPARE(m_server->get(target, basicAuth(own)).status, 200);

    const auto project = projectNamed(QStringLiteral("secret"));
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeProject(project.id, reply); }).ok());
    admin::ProjectSpec again = project.spec;
    const auto added = await<admin::ProjectInfo>([&](auto reply) { m_server->admin().addProject(again, reply); });
    QVERIFY(added.ok());
    QVERIFY(added->id != project.id);
    QCOMPARE(m_server->get(target, basicAuth(some)).status, 404);
    QCOMPARE(m_server->get(target, basicAuth(own)).status, 401);
    QCOMPARE(m_server->get(target, basicAuth(all)).status, 200);
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(some)).status, 200);
}

void TestAccess::renamedProject_keepsItsRobots()
{
    const auto some = robot(QStringLiteral("some"), {QStringLiteral("open")});
    auto own = m_server->createRobot(
        {QStringLiteral("ci"), QStringLiteral("open"), {QStringLiteral("open")}, {}, {}, false});
    auto project = projectNamed(QStringLiteral("open"));
    project.spec.name = QStringLiteral("renamed");
    const auto updated = await<admin::ProjectInfo>(
        [&](auto reply) { m_server->admin().updateProject(project.id, project.spec, reply); });
    QVERIFY(updated.ok());
    const std::string target = "/v2/renamed/team/app/manifests/1.0.0";
    QCOMPARE(m_server->get(target, basicAuth(some)).status, 200);
    own.robot.userName = QStringLiteral("robot$renamed+ci");
    QCOMPARE(m_server->get(target, basicAuth(own)).status, 200);
    QCOMPARE(m_server->get("/v2/secret/team/app/manifests/1.0.0", basicAuth(own)).status, 404);
}

void TestAccess::noCredentials_areChallenged()
{
    for (const char *target :
         {"/v2/", "/v2/open/team/app/manifests/1.0.0", "/v2/nosuch/app/manifests/1", "/v2/open/team/app/tags/list"}) {
        const WireAnswer answer = m_server->get(target);
        QCOMPARE(answer.status, 401);
        QCOMPARE(errorCode(answer), std::string("UNAUTHORIZED"));
        QVERIFY(!answer.headers.value("WWW-Authenticate").empty());
        QCOMPARE(answer.headers.value("Docker-Distribution-Api-Version"), std::string("registry/2.0"));
    }
    QVERIFY(m_open->journal().entries().empty());
}

void TestAccess::basic_rightSecret_pulls()
{
    const auto made = robot(QStringLiteral("cluster"), {QStringLiteral("*")});
    QCOMPARE(made.robot.userName, QStringLiteral("robot$cluster"));
    auto options = m_server->nodeOptions();
    options.user = made.robot.userName.toStdString();
    options.password = made.secret.reveal().toStdString();
    const PullResult pull = m_server->pull({"open", "team/app", "1.0.0"}, options);
    QVERIFY2(pull.ok, pull.problem.c_str());
    QCOMPARE(m_server->get("/v2/", basicAuth(made)).status, 200);
}

void TestAccess::basic_wrongSecret_isRefusedEveryWhere_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("wrong secret") << "Basic " + QByteArray("robot$cluster:wrong").toBase64();
    QTest::newRow("unknown robot") << "Basic " + QByteArray("robot$nobody:wrong").toBase64();
    QTest::newRow("empty secret") << "Basic " + QByteArray("robot$cluster:").toBase64();
    QTest::newRow("no colon") << "Basic " + QByteArray("robot$cluster").toBase64();
    QTest::newRow("no base64") << QByteArray("Basic !!!");
    QTest::newRow("empty") << QByteArray("Basic ");
    QTest::newRow("other scheme") << QByteArray("Digest username=\"x\"");
    QTest::newRow("huge") << "Basic " + QByteArray(20000, 'A');
    QTest::newRow("NUL inside") << "Basic " + QByteArray("robot$cluster\0:x", 16).toBase64();
}

void TestAccess::basic_wrongSecret_isRefusedEveryWhere()
{
    QFETCH(QByteArray, authorization);
    robot(QStringLiteral("cluster"), {QStringLiteral("*")});
    const Headers headers {{"Authorization", authorization.toStdString()}};
    for (const char *target : {"/v2/", "/v2/open/team/app/manifests/1.0.0"}) {
        const WireAnswer answer = m_server->get(target, headers);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.headers.contains("WWW-Authenticate"));
    }
    QVERIFY(m_open->journal().entries().empty());
}

void TestAccess::bearer_getAndPost_giveAWorkingToken()
{
    const auto made = robot(QStringLiteral("cluster"), {QStringLiteral("open")});
    const std::string scope = "repository:open/team/app:pull";
    const std::string user = made.robot.userName.toStdString();
    const std::string secret = made.secret.reveal().toStdString();
    const auto byGet
        = [&] { return m_server->get("/token?service=breakwater&scope=" + percentEncoded(scope), basicAuth(made)); };
    const auto byPost = [&] {
        return m_server->request("POST", "/token", {{"Content-Type", "application/x-www-form-urlencoded"}},
                                 "grant_type=password&service=breakwater&client_id=x&scope=" + percentEncoded(scope)
                                     + "&username=" + percentEncoded(user) + "&password=" + percentEncoded(secret));
    };
    for (const std::function<WireAnswer()> &ask :
         {std::function<WireAnswer()>(byGet), std::function<WireAnswer()>(byPost)}) {
        const WireAnswer answer = ask();
        QVERIFY2(answer.status == 200, (std::to_string(answer.status) + answer.body).c_str());
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
        QString token = json.value(QLatin1String("token")).toString();
        if (token.isEmpty())
            token = json.value(QLatin1String("access_token")).toString();
        QVERIFY(!token.isEmpty());
        QVERIFY(json.value(QLatin1String("expires_in")).toInt() >= 60);
        const Headers bearer {{"Authorization", "Bearer " + token.toStdString()}};
        QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", bearer).status, 200);
        QVERIFY(m_server->get("/v2/secret/team/app/manifests/1.0.0", bearer).status >= 401);
        m_server->clock().advance(std::chrono::hours(24));
        QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", bearer).status, 401);
    }
}

void TestAccess::bearer_garbage_isRefused()
{
    for (const std::string &token : {std::string("x"), std::string("a.b.c"), std::string(9000, 'A'), std::string("")})
        QCOMPARE(m_server->get("/v2/", {{"Authorization", "Bearer " + token}}).status, 401);
}

void TestAccess::bearer_scopeOfAForbiddenProject_isNotGranted()
{
    const auto made = robot(QStringLiteral("cluster"), {QStringLiteral("open")});
    const WireAnswer answer = m_server->get("/token?scope=repository%3Asecret%2Fteam%2Fapp%3Apull", basicAuth(made));
    if (answer.status == 200) {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
        const Headers bearer {
            {"Authorization", "Bearer " + json.value(QLatin1String("token")).toString().toStdString()}};
        QVERIFY(m_server->get("/v2/secret/team/app/manifests/1.0.0", bearer).status >= 401);
    }
    QVERIFY(m_secret->journal().entries().empty());
}

void TestAccess::expiredRobot_isRefused()
{
    const QDateTime expiry = QDateTime::fromMSecsSinceEpoch(toUnixMs(m_server->clock().now()), Qt::UTC).addSecs(3600);
    const auto made = m_server->createRobot({QStringLiteral("short"), {}, {QStringLiteral("*")}, {}, expiry, false});
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(made)).status, 200);
    m_server->clock().advance(std::chrono::minutes(61));
    const WireAnswer late = m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(made));
    QCOMPARE(late.status, 401);
    QVERIFY2(errorMessage(late).find("expired") != std::string::npos, errorMessage(late).c_str());
}

void TestAccess::disabledRobot_isRefusedAndItsTokensToo()
{
    const auto made = robot(QStringLiteral("cluster"), {QStringLiteral("*")});
    const WireAnswer token = m_server->get("/token?scope=repository%3Aopen%2Fteam%2Fapp%3Apull", basicAuth(made));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(token.body)).object();
    const Headers bearer {{"Authorization", "Bearer " + json.value(QLatin1String("token")).toString().toStdString()}};
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", bearer).status, 200);
    admin::RobotSpec spec = made.robot.spec;
    spec.disabled = true;
    const auto changed
        = await<admin::RobotInfo>([&](auto reply) { m_server->admin().updateRobot(made.robot.id, spec, reply); });
    QVERIFY(changed.ok());
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", basicAuth(made)).status, 401);
    QCOMPARE(m_server->get("/v2/open/team/app/manifests/1.0.0", bearer).status, 401);
}

void TestAccess::renewedSecret_endsTheOld()
{
    const auto old = robot(QStringLiteral("cluster"), {QStringLiteral("*")});
    const auto renewed
        = await<admin::RobotWithSecret>([&](auto reply) { m_server->admin().renewRobotSecret(old.robot.id, reply); });
    QVERIFY(renewed.ok());
    QCOMPARE(m_server->get("/v2/", basicAuth(old)).status, 401);
    QCOMPARE(m_server->get("/v2/", basicAuth(*renewed)).status, 200);
}

void TestAccess::anonymousSubnet_letsOnlyItsNodesIn()
{
    auto settings = await<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
    QVERIFY(settings.ok());
    settings->anonymousPull = {QStringLiteral("127.0.0.16/28")};
    const auto applied
        = await<admin::ServerInfo>([&](auto reply) { m_server->admin().applySettings(*settings, reply); });
    QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().toLogLine()));
    QCOMPARE(withSource("127.0.0.17", "/v2/open/team/app/manifests/1.0.0").status, 200);
    QCOMPARE(withSource("127.0.0.31", "/v2/").status, 200);
    QCOMPARE(withSource("127.0.0.32", "/v2/").status, 401);
    QCOMPARE(withSource("127.0.0.15", "/v2/open/team/app/manifests/1.0.0").status, 401);
    QCOMPARE(withSource("127.0.0.32", "/v2/", {{"X-Forwarded-For", "127.0.0.17"}}).status, 401);
}

void TestAccess::anonymous_withWrongCredentials_isRefused()
{
    auto settings = await<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
    QVERIFY(settings.ok());
    settings->anonymousPull = {QStringLiteral("127.0.0.0/8")};
    QVERIFY(await<admin::ServerInfo>([&](auto reply) { m_server->admin().applySettings(*settings, reply); }).ok());
    QCOMPARE(m_server->get("/v2/").status, 200);
    QCOMPARE(m_server->get("/v2/", {{"Authorization", "Basic " + base64("robot$x:y")}}).status, 401);
}

void TestAccess::node_withRobotOverTls_pulls()
{
    ServerUnderTest server(ServerUnderTest::Options {true, {}});
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("open"), *m_open) != 0);
    const auto made = server.createRobot({QStringLiteral("cluster"), {}, {QStringLiteral("*")}, {}, {}, false});
    auto options = server.nodeOptions();
    QVERIFY(!options.caPem.empty());
    QVERIFY(options.serverUrl.starts_with("https://"));
    options.user = made.robot.userName.toStdString();
    options.password = made.secret.reveal().toStdString();
    const PullResult pull = server.pull({"open", "team/app", "1.0.0"}, options);
    QVERIFY2(pull.ok, pull.problem.c_str());
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
