// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace std::chrono_literals;

/// What a project's policy makes of a tag past its freshness, of a repository it does not want, and of an upstream that
/// is down: what the node gets, and what the upstream is asked for it.
class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void f79_whileRevalidate_servesAtOnceAndAsksOnceBehind();
    void f79_whileRevalidate_pastTheWindow_waits();
    void f79_whileRevalidate_ofAFailingUpstream_isToldAsStale();
    void f47_strict_isNotFoundAndTheDigestStays();
    void f47_strict_staysGoneWhileTheUpstreamIsDown();
    void staleMaxAge_olderCopyGivesWayToTheError();
    void staleOnError_off_answersTheError();
    void staleOnError_off_waitsLongerThanPatience();
    void freshnessRules_ofEveryKind_decide();
    void filter_refusesEverythingOfARepository_data();
    void filter_refusesEverythingOfARepository();
    void filter_isOnTheCanonicalName();
    void filter_deniedTag_leavesTheOthers();
    void filter_refusedContent_isWithheldFromOtherNamesToo();
    void filter_sharedContent_staysWithThoseWhoHaveIt();
    void offline_isToldAndDialsNoOne_atOnce();
    void f7_f9_cold_failsFastWhileTheBreakerIsOpen_data();
    void f7_f9_cold_failsFastWhileTheBreakerIsOpen();
    void f9_cold_aLoneBlipFailsNoOther();
    void f9_stale_whileTheBreakerIsOpen_asksNoOne();

private:
    qint64 project(const std::function<void(admin::ProjectSpec &)> &change);
    WireAnswer tag(const std::string &name = "latest") { return m_server->get("/v2/p/team/app/manifests/" + name); }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image;
    qint64 m_project = 0;
};

void TestPolicy::init()
{
    m_sim = startUpstream("plain");
    m_image = ImageBuilder("app").layer(3000).build();
    m_sim->content().add("team/app", "latest", m_image);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    m_project = m_server->addProject(QStringLiteral("p"), *m_sim);
    QVERIFY(m_project != 0);
}

void TestPolicy::cleanup()
{
    m_sim->setDown(true); // wakes what sleeps
    m_server.reset();
    m_sim.reset();
}

qint64 TestPolicy::project(const std::function<void(admin::ProjectSpec &)> &change)
{
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
    if (!projects)
        return 0;
    admin::ProjectSpec spec = projects->first().spec;
    change(spec);
    const auto changed
        = await<admin::ProjectInfo>([&](auto reply) { m_server->admin().updateProject(m_project, spec, reply); });
    return changed ? changed->id : 0;
}

void TestPolicy::f79_whileRevalidate_servesAtOnceAndAsksOnceBehind()
{
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.whileRevalidateSeconds = 3600; }) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    const BuiltImage newer = ImageBuilder("newer").layer(3000).build();
    m_sim->content().add("team/app", "latest", newer);
    m_server->clock().advance(15min);
    m_sim->journal().clear();
    const int slow = m_sim->faults().add(Fault::wait(1500ms).matching("HEAD", "*"));
    const auto started = std::chrono::steady_clock::now();
    for (int i = 0; i < 20; ++i) {
        const WireAnswer answer = tag();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, m_image.topManifest().bytes);
        QVERIFY2(answer.headers.value("Warning").find("p-upstream is being asked") != std::string::npos,
                 answer.headers.value("Warning").c_str());
        QCOMPARE(answer.headers.value("Age"), std::string("900"));
    }
    QVERIFY2(std::chrono::steady_clock::now() - started < 1500ms, "none of them waited for the HEAD");
    m_sim->faults().remove(slow);
    QTRY_COMPARE(tag().body, newer.topManifest().bytes);
    QVERIFY(!tag().headers.contains("Warning"));
    QCOMPARE(m_sim->journal().count("HEAD", "*/manifests/latest"), 1);
    // 20 hits that were rechecked, in the words of design.md.
    const auto pulls = [this] {
        const auto read = await<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(50, reply); });
        return read.ok() && std::any_of(read->begin(), read->end(), [](const admin::PullInfo &pull) {
                   return pull.outcome == admin::Outcome::Hit && pull.staleReason == QLatin1String("cache.rechecking");
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(pulls(), 15000);
}

void TestPolicy::f79_whileRevalidate_pastTheWindow_waits()
{
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.whileRevalidateSeconds = 60; }) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    const BuiltImage newer = ImageBuilder("newer").layer(3000).build();
    m_sim->content().add("team/app", "latest", newer);
    m_server->clock().advance(11min + 1s);
    const WireAnswer answer = tag();
    QCOMPARE(answer.body, newer.topManifest().bytes);
    QVERIFY(!answer.headers.contains("Warning"));
}

void TestPolicy::f79_whileRevalidate_ofAFailingUpstream_isToldAsStale()
{
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.whileRevalidateSeconds = 24 * 3600; }) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_server->clock().advance(1h);
    m_sim->faults().add(Fault::status(503));
    // The upstream is found to fail behind the first ones; then the answers say so.
    QTRY_VERIFY(tag().headers.value("Warning").find("answers with errors") != std::string::npos);
    QCOMPARE(tag().status, 200);
}

void TestPolicy::f47_strict_isNotFoundAndTheDigestStays()
{
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.strictGone = true; }) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_sim->content().removeRepository("team/app");
    QCOMPARE(tag().status, 200); // fresh
    m_server->clock().advance(1h);
    m_sim->journal().clear();
    const WireAnswer gone = tag();
    QCOMPARE(gone.status, 404);
    QCOMPARE(errorCode(gone), std::string("MANIFEST_UNKNOWN"));
    QCOMPARE(m_server->head("/v2/p/team/app/manifests/latest").status, 404);
    QCOMPARE(m_sim->journal().count("HEAD", "*/manifests/latest"), 1);
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/" + m_image.top.toString()).status, 200);
    QTRY_VERIFY(m_server->hasEvent(QStringLiteral("tag.goneUpstream")));
    // It is back upstream: after a while it is here too.
    m_sim->content().add("team/app", "latest", m_image);
    m_server->clock().advance(1min);
    QCOMPARE(tag().status, 200);
}

void TestPolicy::f47_strict_staysGoneWhileTheUpstreamIsDown()
{
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.strictGone = true; }) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_sim->content().removeRepository("team/app");
    m_server->clock().advance(1h);
    QCOMPARE(tag().status, 404);
    m_sim->setDown(true);
    m_server->clock().advance(5min);
    QCOMPARE(tag().status, 404);
    QVERIFY(m_server->restart());
    QCOMPARE(tag().status, 404);
}

void TestPolicy::staleMaxAge_olderCopyGivesWayToTheError()
{
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.staleMaxAgeSeconds = 24 * 3600; }) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_sim->faults().add(Fault::status(503));
    m_server->clock().advance(23h);
    const WireAnswer young = tag();
    QCOMPARE(young.status, 200);
    QCOMPARE(young.headers.value("Age"), std::to_string(23 * 3600));
    QVERIFY(young.headers.contains("Warning"));
    m_server->clock().advance(2h);
    const WireAnswer old = tag();
    QCOMPARE(old.status, 502);
    QVERIFY2(errorMessage(old).find("p-upstream") != std::string::npos, errorMessage(old).c_str());
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/" + m_image.top.toString()).status, 200);
}

void TestPolicy::staleOnError_off_answersTheError()
{
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.staleOnError = false; }) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_server->clock().advance(1h);
    const int fault = m_sim->faults().add(Fault::status(500));
    QCOMPARE(tag().status, 502);
    QCOMPARE(tag().status, 502);
    m_sim->faults().remove(fault);
    QCOMPARE(tag().status, 200); // two failures keep no one from asking who has nothing to fall back on
}

void TestPolicy::staleOnError_off_waitsLongerThanPatience()
{
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.staleOnError = false; }) != 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_server->clock().advance(1h);
    m_sim->faults().add(Fault::wait(3500ms).matching("HEAD", "*").atMost(1));
    const WireAnswer answer = tag();
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.headers.contains("Warning"));
}

void TestPolicy::freshnessRules_ofEveryKind_decide()
{
    for (const char *name : {"20240501", "1.2.3", "v9"})
        m_sim->content().add("team/app", name, m_image);
    QVERIFY(project([](admin::ProjectSpec &spec) {
                spec.freshness = {{QStringLiteral("^20\\d{6}$"), -1, TagPattern::Kind::Regex},
                                  {QStringLiteral("version"), 3600, TagPattern::Kind::Class},
                                  {QStringLiteral("v*"), 7200},
                                  {QStringLiteral("*"), 0}};
            })
            != 0);
    for (const char *name : {"20240501", "1.2.3", "v9", "latest"})
        QCOMPARE(tag(name).status, 200);
    const auto asked = [this](const char *name) {
        m_sim->journal().clear();
        return tag(name).status == 200 ? m_sim->journal().count("HEAD", "*/manifests/*") : -1;
    };
    QCOMPARE(asked("latest"), 1);
    QCOMPARE(asked("1.2.3"), 0);
    m_server->clock().advance(61min);
    QCOMPARE(asked("1.2.3"), 1);
    QCOMPARE(asked("v9"), 0);
    m_server->clock().advance(61min);
    QCOMPARE(asked("v9"), 1);
    m_server->clock().advance(std::chrono::hours(24 * 365));
    QCOMPARE(asked("20240501"), 0);
}

void TestPolicy::filter_refusesEverythingOfARepository_data()
{
    QTest::addColumn<QStringList>("allow");
    QTest::addColumn<QStringList>("deny");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("deny") << QStringList() << QStringList {QStringLiteral("team/*")} << QByteArray("\"team/*\"");
    QTest::newRow("allow") << QStringList {QStringLiteral("other/*")} << QStringList() << QByteArray("allow patterns");
}

void TestPolicy::filter_refusesEverythingOfARepository()
{
    QFETCH(QStringList, allow);
    QFETCH(QStringList, deny);
    QFETCH(QByteArray, named);
    m_sim->content().add("other/app", "latest", ImageBuilder("other").layer(10).build());
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok); // all of it is cached
    QVERIFY(project([&](admin::ProjectSpec &spec) {
                spec.allow = allow;
                spec.deny = deny;
            })
            != 0);
    m_sim->journal().clear();
    const std::string base = "/v2/p/team/app/";
    for (const char *path : {"manifests/latest", "manifests/cold"})
        QCOMPARE(m_server->head(base + path).status, 403);
    for (const std::string &path :
         {std::string("manifests/latest"), std::string("manifests/cold"), "manifests/" + m_image.top.toString(),
          "blobs/" + m_image.top.toString(), std::string("tags/list"), "referrers/" + m_image.top.toString()}) {
        const WireAnswer answer = m_server->get(base + path);
        QVERIFY2(answer.status == 403, path.c_str());
        QCOMPARE(errorCode(answer), std::string("DENIED"));
        QVERIFY2(errorMessage(answer).find("project \"p\"") != std::string::npos, errorMessage(answer).c_str());
        QVERIFY2(errorMessage(answer).find(named.toStdString()) != std::string::npos, errorMessage(answer).c_str());
        QVERIFY(!answer.headers.contains("WWW-Authenticate"));
    }
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
    QVERIFY(m_server->pull({"p", "other/app", "latest"}).ok);
}

void TestPolicy::filter_isOnTheCanonicalName()
{
    const auto hub = startUpstream("hub");
    hub->content().add("library/nginx", "latest", m_image);
    ServerUnderTest::ProjectOptions options;
    options.provider = QStringLiteral("docker-hub");
    options.serves = {QStringLiteral("docker.io")};
    m_project = m_server->addProject(QStringLiteral("hub"), *hub, options);
    QVERIFY(m_project != 0);
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
    QVERIFY(projects.ok());
    for (const admin::ProjectInfo &info : *projects) {
        if (info.id != m_project)
            continue;
        admin::ProjectSpec spec = info.spec;
        spec.deny = {QStringLiteral("library/nginx")};
        QVERIFY(await<admin::ProjectInfo>([&](auto reply) {
                    m_server->admin().updateProject(m_project, spec, reply);
                }).ok());
    }
    QCOMPARE(m_server->get("/v2/hub/nginx/manifests/latest").status, 403);
    QCOMPARE(m_server->get("/v2/hub/library/nginx/manifests/latest").status, 403);
    QCOMPARE(m_server->get("/v2/library/nginx/manifests/latest?ns=docker.io").status, 403);
    QVERIFY(hub->journal().entries().empty());
}

void TestPolicy::filter_deniedTag_leavesTheOthers()
{
    m_sim->content().add("team/app", "1.0", m_image);
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.deny = {QStringLiteral("team/app:latest")}; }) != 0);
    QCOMPARE(tag("latest").status, 403);
    QVERIFY(m_server->pull({"p", "team/app", "1.0"}).ok);
}

void TestPolicy::filter_refusedContent_isWithheldFromOtherNamesToo()
{
    m_sim->content().add("other/app", "latest", ImageBuilder("other").layer(10).build());
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QVERIFY(m_server->pull({"p", "other/app", "latest"}).ok);
    const PlatformImage &amd64 = m_image.platforms.front();
    const std::vector<std::string> byDigest {
        "manifests/" + m_image.top.toString(), "manifests/" + amd64.manifest.toString(),
        "blobs/" + amd64.config.toString(), "blobs/" + amd64.layers.front().toString()};
    const auto statuses = [&](const std::string &repository) {
        QList<int> all;
        for (const std::string &path : byDigest)
            all.append(m_server->get("/v2/p/" + repository + '/' + path).status);
        return all;
    };
    // Without rules, a project's content is one: this is what they are to stop.
    QCOMPARE(statuses("other/app"), QList<int>({200, 200, 200, 200}));
    const QStringList rules {QStringLiteral("team/*")};
    QVERIFY(project([&](admin::ProjectSpec &spec) { spec.deny = rules; }) != 0);
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(statuses("team/app"), QList<int>({403, 403, 403, 403}));
        QCOMPARE(statuses("other/app"), QList<int>({404, 404, 404, 404})); // its own upstream has none of it
        QVERIFY(m_server->pull({"p", "other/app", "latest"}).ok);
        QVERIFY(m_server->restart());
    }
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.deny.clear(); }) != 0);
    m_sim->journal().clear();
    QCOMPARE(statuses("team/app"), QList<int>({200, 200, 200, 200}));
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
}

void TestPolicy::filter_sharedContent_staysWithThoseWhoHaveIt()
{
    m_sim->content().add("other/app", "latest", m_image);
    m_sim->content().add("late/app", "latest", m_image);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QVERIFY(m_server->pull({"p", "other/app", "latest"}).ok);
    QVERIFY(project([](admin::ProjectSpec &spec) { spec.deny = {QStringLiteral("team/*")}; }) != 0);
    m_sim->journal().clear();
    QVERIFY(m_server->pull({"p", "other/app", "latest"}).ok);
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
    QVERIFY(project([](admin::ProjectSpec &spec) {
                spec.deny = {QStringLiteral("team/*"), QStringLiteral("other/*")};
            })
            != 0);
    QVERIFY(m_server->pull({"p", "late/app", "latest"}).ok);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 0); // stored: a HEAD proves each
    QVERIFY(m_sim->journal().count("HEAD", "*/blobs/*") > 0);
}

void TestPolicy::offline_isToldAndDialsNoOne_atOnce()
{
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_server->clock().advance(1h);
    const auto setOffline = [this](bool offline) {
        auto settings = await<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
        settings->offline = offline;
        return await<admin::ServerInfo>([&](auto reply) { m_server->admin().applySettings(*settings, reply); }).ok();
    };
    // Even where a project would rather answer an error: offline is the admin's wish, no failure.
    QVERIFY(project([](admin::ProjectSpec &spec) {
                spec.staleOnError = false;
                spec.whileRevalidateSeconds = 24 * 3600;
            })
            != 0);
    QVERIFY(setOffline(true));
    m_sim->journal().clear();
    const WireAnswer cached = tag();
    QCOMPARE(cached.status, 200);
    QVERIFY2(cached.headers.value("Warning").find("offline") != std::string::npos,
             cached.headers.value("Warning").c_str());
    QCOMPARE(cached.headers.value("Age"), std::string("3600"));
    const WireAnswer cold = tag("cold");
    QCOMPARE(cold.status, 503);
    QVERIFY(cold.headers.contains("Retry-After"));
    QCOMPARE(m_server->get("/v2/p/team/app/blobs/sha256:" + std::string(64, 'a')).status, 503);
    const WireAnswer tags = m_server->get("/v2/p/team/app/tags/list");
    QCOMPARE(tags.status, 200);
    QVERIFY(tags.headers.contains("Warning"));
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
    QVERIFY(setOffline(false));
    const WireAnswer online = tag();
    QCOMPARE(online.status, 200);
    QTRY_VERIFY(!tag().headers.contains("Warning"));
    QVERIFY(m_sim->journal().count("HEAD", "*/manifests/latest") >= 1);
}

void TestPolicy::f7_f9_cold_failsFastWhileTheBreakerIsOpen_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<bool>("otherIsAsked"); // a repository that has not failed yet
    QTest::newRow("F-7 500") << QStringLiteral("500") << true;
    QTest::newRow("F-9 refused") << QStringLiteral("down") << false;
    QTest::newRow("F-9 reset") << QStringLiteral("reset") << false;
}

void TestPolicy::f7_f9_cold_failsFastWhileTheBreakerIsOpen()
{
    QFETCH(QString, trouble);
    QFETCH(bool, otherIsAsked);
    m_sim->content().add("team/other", "latest", m_image);
    if (trouble == QLatin1String("down"))
        m_sim->setDown(true);
    else
        m_sim->faults().add(trouble == QLatin1String("reset") ? Fault::drop() : Fault::status(500));
    // A row of failures that takes longer than ten seconds; each is asked for.
    for (int i = 0; i < 6; ++i) {
        const WireAnswer answer = tag("cold" + std::to_string(i));
        QCOMPARE(answer.status, 502);
        m_server->clock().advance(4s);
    }
    QCOMPARE(tag("last").status, 502);
    m_sim->journal().clear();
    for (int i = 0; i < 20; ++i) {
        const auto started = std::chrono::steady_clock::now();
        const WireAnswer refused = tag("more" + std::to_string(i));
        QCOMPARE(refused.status, 502);
        QVERIFY(std::chrono::steady_clock::now() - started < 1s);
        const int retry = std::stoi("0" + refused.headers.value("Retry-After"));
        QVERIFY2(retry >= 1 && retry <= 3, refused.headers.value("Retry-After").c_str());
    }
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
    (void)m_server->get("/v2/p/team/other/manifests/latest");
    if (trouble != QLatin1String("down"))
        QCOMPARE(!m_sim->journal().entries().empty(), otherIsAsked);
    // A few seconds later a cold request is the probe, and with its success all go on.
    m_sim->setDown(false);
    m_sim->faults().clear();
    m_server->clock().advance(4s);
    const PullResult probe = m_server->pull({"p", "team/other", "latest"});
    QVERIFY2(probe.ok, probe.problem.c_str());
    QCOMPARE(tag("latest").status, 200);
}

void TestPolicy::f9_cold_aLoneBlipFailsNoOther()
{
    m_sim->setDown(true);
    for (int i = 0; i < 30; ++i) // a burst, within one second
        QCOMPARE(tag("cold" + std::to_string(i)).status, 502);
    m_sim->setDown(false);
    const PullResult pull = m_server->pull({"p", "team/app", "latest"});
    QVERIFY2(pull.ok, pull.problem.c_str());
}

void TestPolicy::f9_stale_whileTheBreakerIsOpen_asksNoOne()
{
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    m_server->clock().advance(1h);
    m_sim->faults().add(Fault::status(502));
    QTRY_VERIFY(m_sim->journal().count() >= 2 && tag().status == 200);
    QCOMPARE(tag().status, 200);
    QCOMPARE(tag().status, 200);
    m_sim->journal().clear();
    for (int i = 0; i < 20; ++i) {
        const WireAnswer answer = tag();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.contains("Warning"));
        QVERIFY(answer.headers.contains("Age"));
    }
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
    m_sim->faults().clear();
    m_server->clock().advance(61s); // half open: one probe, and it is well again
    QTRY_VERIFY(!tag().headers.contains("Warning"));
    QCOMPARE(m_sim->journal().count("HEAD", "*/manifests/latest"), 1);
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
