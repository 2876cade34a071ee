// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// Truth 4: a failing upstream never breaks what is cached; the answer says that it was stale.
class TestStale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truth4_dueTag_isServedStaleWithWarning_data();
    void truth4_dueTag_isServedStaleWithWarning();
    void truth4_freshTagAndDigests_carryNoWarning();
    void truth4_hangingUpstream_stalesWithinSeconds();
    void truth4_afterRecovery_isRevalidatedAgain();
    void truth4_goneUpstream_isStillServed();
    void truth4_staleIsSeenInActivity();
    void coldImage_failingUpstream_isAClearError_data();
    void coldImage_failingUpstream_isAClearError();
    void downUpstream_isNotAskedForEveryRequest();
    void hubLimit_headsGoOnAndCachedImageIsServed();
    void nearlySpentLimit_movedTagStaysStaleAndColdPullsGo();
    void limitedUpstream_isLeftAloneAfterARestart();
};

void TestStale::truth4_dueTag_isServedStaleWithWarning_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("trouble");
    for (const int status : {429, 500, 502, 503, 504, 403, 418})
        QTest::addRow("%d", status) << status << QByteArray("{}") << QString();
    QTest::newRow("429 HTML") << 429 << QByteArray("<html>429 Too Many Requests</html>") << QString();
    QTest::newRow("refused") << 0 << QByteArray() << QStringLiteral("down");
    QTest::newRow("reset") << 0 << QByteArray() << QStringLiteral("reset");
    QTest::newRow("credentials refused") << 401 << QByteArray("{}") << QString();
    QTest::newRow("captive portal") << 200 << QByteArray("<html><title>Sign in</title></html>")
                                    << QStringLiteral("html");
    QTest::newRow("garbage") << 0 << QByteArray("garbage") << QStringLiteral("raw");
}

void TestStale::truth4_dueTag_isServedStaleWithWarning()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, trouble);
    const auto sim = startUpstream("plain");
    const BuiltImage image = ImageBuilder("app").layer(3000).layer(100000).build();
    sim->content().add("team/app", "latest", image);
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    server.clock().advance(std::chrono::hours(1));

    if (trouble == QLatin1String("down"))
        sim->setDown(true);
    else if (trouble == QLatin1String("reset"))
        sim->faults().add(Fault::drop());
    else if (trouble == QLatin1String("raw"))
        sim->faults().add(Fault::rawAnswer(body.toStdString()));
    else if (trouble == QLatin1String("html"))
        sim->faults().add(Fault::status(status, body.toStdString(), {{"Content-Type", "text/html"}}));
    else
        sim->faults().add(Fault::status(status, body.toStdString()));

    const PullResult stale = server.pull({"p", "team/app", "latest"});
    QVERIFY2(stale.ok, stale.problem.c_str());
    QVERIFY(stale.digestsOk());
    QCOMPARE(stale.digest, image.top.toString());
    const WireAnswer get = server.get("/v2/p/team/app/manifests/latest");
    QCOMPARE(get.status, 200);
    QCOMPARE(get.body, image.topManifest().bytes);
    // RFC 7234 5.5, distribution-spec "Warnings".
    QVERIFY2(get.headers.value("Warning").starts_with("299 - \""), get.headers.value("Warning").c_str());
    const WireAnswer head = server.head("/v2/p/team/app/manifests/latest");
    QVERIFY2(head.headers.value("Warning").starts_with("299 - \""), head.headers.value("Warning").c_str());
}

void TestStale::truth4_freshTagAndDigests_carryNoWarning()
{
    const auto sim = startUpstream("plain");
    const BuiltImage image = ImageBuilder("app").layer(3000).build();
    sim->content().add("team/app", "latest", image);
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    sim->setDown(true);
    QVERIFY(!server.get("/v2/p/team/app/manifests/latest").headers.contains("Warning"));
    server.clock().advance(std::chrono::hours(1));
    const WireAnswer digest = server.get("/v2/p/team/app/manifests/" + image.top.toString());
    QCOMPARE(digest.status, 200);
    QVERIFY(!digest.headers.contains("Warning"));
}

void TestStale::truth4_hangingUpstream_stalesWithinSeconds()
{
    const auto sim = startUpstream("plain");
    const BuiltImage image = ImageBuilder("app").layer(3000).build();
    sim->content().add("team/app", "latest", image);
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    server.clock().advance(std::chrono::hours(1));
    sim->faults().add(Fault::wait(std::chrono::minutes(5)));
    const auto started = std::chrono::steady_clock::now();
    const WireAnswer answer = server.get("/v2/p/team/app/manifests/latest");
    const auto took = std::chrono::steady_clock::now() - started;
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.contains("Warning"));
    QVERIFY2(took < std::chrono::seconds(12), "K-18: never silent for long");
    sim->setDown(true); // wakes the sleeping answer
}

void TestStale::truth4_afterRecovery_isRevalidatedAgain()
{
    const auto sim = startUpstream("plain");
    sim->content().add("team/app", "latest", ImageBuilder("app").layer(3000).build());
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    server.clock().advance(std::chrono::hours(1));
    sim->setDown(true);
    QVERIFY(server.pull({"p", "team/app", "latest"}).stale);
    const BuiltImage newer = ImageBuilder("newer").layer(3000).build();
    sim->content().add("team/app", "latest", newer);
    sim->setDown(false);
    server.clock().advance(std::chrono::minutes(16));
    const PullResult fresh = server.pull({"p", "team/app", "latest"});
    QVERIFY2(fresh.ok, fresh.problem.c_str());
    QVERIFY(!fresh.stale);
    QCOMPARE(fresh.digest, newer.top.toString());
}

void TestStale::truth4_goneUpstream_isStillServed()
{
    const auto sim = startUpstream("plain");
    const BuiltImage image = ImageBuilder("app").layer(3000).build();
    sim->content().add("team/app", "latest", image);
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    sim->content().removeRepository("team/app");
    server.clock().advance(std::chrono::hours(1));
    const PullResult gone = server.pull({"p", "team/app", "latest"});
    QVERIFY2(gone.ok, gone.problem.c_str());
    QVERIFY(gone.stale);
    QTRY_VERIFY(server.hasEvent(QStringLiteral("tag.goneUpstream")));
}

void TestStale::truth4_staleIsSeenInActivity()
{
    const auto sim = startUpstream("plain");
    sim->content().add("team/app", "latest", ImageBuilder("app").layer(3000).build());
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    server.clock().advance(std::chrono::hours(1));
    sim->setDown(true);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    const auto staleSeen = [&server] {
        const auto pulls = await<QList<admin::PullInfo>>([&](auto reply) { server.admin().pulls(50, reply); });
        return pulls.ok() && std::any_of(pulls->begin(), pulls->end(), [](const admin::PullInfo &pull) {
                   return pull.outcome == admin::Outcome::Stale && !pull.staleReason.isEmpty();
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(staleSeen(), 15000);
}

void TestStale::coldImage_failingUpstream_isAClearError_data()
{
    QTest::addColumn<int>("upstreamStatus");
    QTest::addColumn<QByteArray>("upstreamBody");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("500") << 500 << QByteArray("oops") << 502 << QByteArray("UNAVAILABLE");
    QTest::newRow("503 HTML") << 503 << QByteArray("<html>busy</html>") << 502 << QByteArray("UNAVAILABLE");
    QTest::newRow("429") << 429 << QByteArray("{}") << 503 << QByteArray("UNAVAILABLE");
    QTest::newRow("404") << 404 << QByteArray(R"({"errors":[{"code":"MANIFEST_UNKNOWN","message":"x"}]})") << 404
                         << QByteArray("MANIFEST_UNKNOWN");
    QTest::newRow("403") << 403 << QByteArray(R"({"errors":[{"code":"DENIED","message":"x"}]})") << 403
                         << QByteArray("DENIED");
    QTest::newRow("401 without a challenge") << 401 << QByteArray("{}") << 502 << QByteArray("UNAVAILABLE");
    QTest::newRow("down") << 0 << QByteArray() << 502 << QByteArray("UNAVAILABLE");
}

void TestStale::coldImage_failingUpstream_isAClearError()
{
    QFETCH(int, upstreamStatus);
    QFETCH(QByteArray, upstreamBody);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const auto sim = startUpstream("plain");
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    if (upstreamStatus == 0)
        sim->setDown(true);
    else
        sim->faults().add(Fault::status(upstreamStatus, upstreamBody.toStdString()));
    const WireAnswer answer = server.get("/v2/p/team/app/manifests/latest");
    QCOMPARE(answer.status, status);
    QCOMPARE(errorCode(answer), code.toStdString());
    QCOMPARE(answer.headers.value("Content-Type"), std::string("application/json"));
    if (status != 404)
        QVERIFY2(errorMessage(answer).find("\"p\"") != std::string::npos
                     || errorMessage(answer).find("p-upstream") != std::string::npos,
                 errorMessage(answer).c_str());
    QVERIFY2(errorMessage(answer).find("<html>") == std::string::npos, errorMessage(answer).c_str());
    QVERIFY(!answer.headers.contains("WWW-Authenticate"));
    if (status == 503)
        QVERIFY(answer.headers.contains("Retry-After"));
    const WireAnswer head = server.head("/v2/p/team/app/manifests/latest");
    QCOMPARE(head.bodyBytes, std::uint64_t(0));
    QVERIFY(head.status >= 400);
}

void TestStale::downUpstream_isNotAskedForEveryRequest()
{
    const auto sim = startUpstream("plain");
    sim->content().add("team/app", "latest", ImageBuilder("app").layer(3000).build());
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    server.clock().advance(std::chrono::hours(1));
    sim->faults().add(Fault::status(503));
    sim->journal().clear();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(server.head("/v2/p/team/app/manifests/latest").status, 200);
    QVERIFY2(sim->journal().count() < 25, sim->journal().dump().c_str());
}

void TestStale::hubLimit_headsGoOnAndCachedImageIsServed()
{
    const auto sim = startUpstream("hub");
    const BuiltImage image = ImageBuilder("app").layer(3000).build();
    sim->content().add("library/app", "latest", image);
    sim->content().add("library/other", "latest", ImageBuilder("other").layer(10).build());
    ServerUnderTest server;
    QVERIFY(server.start());
    ServerUnderTest::ProjectOptions options;
    options.provider = QStringLiteral("docker-hub");
    QVERIFY(server.addProject(QStringLiteral("p"), *sim, options) != 0);
    QVERIFY(server.pull({"p", "library/app", "latest"}).ok);
    // H-5: a HEAD costs nothing, so a warm tag never uses the budget up.
    sim->rates().setLimit(1, std::chrono::hours(6));
    for (int i = 0; i < 5; ++i) {
        server.clock().advance(std::chrono::minutes(11));
        const PullResult warm = server.pull({"p", "library/app", "latest"});
        QVERIFY2(warm.ok, warm.problem.c_str());
        QVERIFY(!warm.stale);
    }
    sim->rates().setLimit(1, std::chrono::hours(6));
    QVERIFY(sim->rates().take("127.0.0.1"));
    const WireAnswer cold = server.get("/v2/p/other/manifests/latest");
    QCOMPARE(cold.status, 503);
    QVERIFY(server.pull({"p", "library/app", "latest"}).ok);
}

void TestStale::nearlySpentLimit_movedTagStaysStaleAndColdPullsGo()
{
    const auto sim = startUpstream("plain");
    const BuiltImage old = ImageBuilder("app").layer(3000).build();
    sim->content().add("team/app", "latest", old);
    sim->content().add("team/other", "latest", ImageBuilder("other").layer(1000).build());
    Fault spent;
    spent.setHeaders.set("RateLimit-Limit", "100;w=21600");
    spent.setHeaders.set("RateLimit-Remaining", "5;w=21600");
    sim->faults().add(spent);
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    QVERIFY(server.pull({"p", "team/app", "latest"}).ok);
    const BuiltImage newer = ImageBuilder("newer").layer(3000).build();
    sim->content().add("team/app", "latest", newer);
    for (int i = 0; i < 2; ++i) {
        server.clock().advance(std::chrono::minutes(30));
        sim->journal().clear();
        const PullResult pulled = server.pull({"p", "team/app", "latest"});
        QVERIFY2(pulled.ok, pulled.problem.c_str());
        QVERIFY(pulled.stale);
        QCOMPARE(pulled.digest, old.top.toString());
        QVERIFY2(sim->journal().count("GET", "*/manifests/*") == 0, sim->journal().dump().c_str());
    }
    const auto events = server.events();
    QCOMPARE(std::count_if(events.cbegin(), events.cend(),
                           [](const admin::EventInfo &event) {
                               return event.code == QLatin1String("upstream.budgetNearlySpent");
                           }),
             1); // once a window
    QVERIFY(server.pull({"p", "team/other", "latest"}).ok);
    sim->faults().clear();
    server.clock().advance(std::chrono::hours(6)); // another window
    const PullResult fresh = server.pull({"p", "team/app", "latest"});
    QVERIFY(!fresh.stale);
    QCOMPARE(fresh.digest, newer.top.toString());
}

void TestStale::limitedUpstream_isLeftAloneAfterARestart()
{
    const auto sim = startUpstream("plain");
    sim->content().add("team/app", "latest", ImageBuilder("app").layer(3000).build());
    ServerUnderTest server;
    QVERIFY(server.start());
    QVERIFY(server.addProject(QStringLiteral("p"), *sim) != 0);
    const int limit = sim->faults().add(Fault::status(429, "{}", {{"Retry-After", "600"}}));
    QVERIFY(server.get("/v2/p/team/app/manifests/latest").status >= 429);
    sim->faults().remove(limit);
    QTRY_VERIFY(!filesContaining(server.dataFolder(), "onlyPulls").isEmpty()); // status is told with a delay
    sim->journal().clear();
    QVERIFY(server.restart());
    server.clock().advance(std::chrono::minutes(1));
    const WireAnswer answer = server.get("/v2/p/team/app/manifests/latest");
    QVERIFY(answer.status >= 429);
    QVERIFY(answer.headers.contains("Retry-After"));
    QVERIFY2(sim->journal().count() == 0, sim->journal().dump().c_str());
    server.clock().advance(std::chrono::minutes(10));
    QCOMPARE(server.get("/v2/p/team/app/manifests/latest").status, 200);
}

QTEST_GUILESS_MAIN(TestStale)
#include "tst_stale.moc"
