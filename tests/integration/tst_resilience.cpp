// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTcpServer>
#include <QtTest>

#include "CacheServer.h"
#include "ServerUnderTest.h"
#include "base/Hasher.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// Trouble in the middle of things: expiring tokens and URLs, stalls, moving tags, large bodies, changed settings.
class TestResilience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenExpiresBetweenManifestAndBlob_isRenewedOnce();
    void signedUrlExpired_isAskedForAgain();
    void cdnDown_isAnErrorThatNamesTheHost();
    void headBehindGetSignedUrl_isAnswered_data();
    void headBehindGetSignedUrl_isAnswered();
    void stalledDownload_isTakenUpAgain();
    void hangingColdManifest_isAnErrorInTime();
    void tagMovesBetweenHeadAndGet_bothDigestsAreConsistent();
    void untoldDigest_isComputed();
    void largeBlob_isStreamedInBoundedMemory();
    void offline_servesTheCacheAndDialsNoOne();
    void correctedPassword_isUsedAtOnce();
    void disabledUpstream_servesTheCache();
    void takenPort_isAnErrorAndTheOldListenerStays();
    void dataFolderInUse_isRefused();
    void quayLimit_isToldAndEnds();
    void activity_onePullIsOneRow();
    void warmImage_hundredNodesAtOnce();

private:
    bool startWith(const std::string &profile, const ServerUnderTest::ProjectOptions &options = {});

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("app").layer(3000).layer(2 << 20).build();
};

bool TestResilience::startWith(const std::string &profile, const ServerUnderTest::ProjectOptions &options)
{
    m_server.reset();
    m_server = std::make_unique<ServerUnderTest>();
    m_sim = startUpstream(profile, &m_server->clock());
    m_sim->content().add("team/app", "1.0.0", m_image);
    return m_server->start() && m_server->addProject(QStringLiteral("p"), *m_sim, options) != 0;
}

void TestResilience::tokenExpiresBetweenManifestAndBlob_isRenewedOnce()
{
    QVERIFY(startWith("hub"));
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/1.0.0").status, 200);
    m_sim->tokens().revokeAll(); // sooner than it was told
    const Digest layer = m_image.platforms[0].layers[1];
    const WireAnswer blob = m_server->get("/v2/p/team/app/blobs/" + layer.toString());
    QCOMPARE(blob.status, 200);
    QCOMPARE(Hasher::hash(blob.body), layer);
    QCOMPARE(m_sim->journal().count("GET", "/token"), 2);
    m_server->clock().advance(std::chrono::minutes(6)); // later than it was told: no 401 in between
    m_sim->journal().clear();
    QCOMPARE(m_server->get("/v2/p/team/app/blobs/" + m_image.platforms[0].config.toString()).status, 200);
    QCOMPARE(m_sim->journal().count("GET", "/token"), 1);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*", Role::Registry), 1);
}

void TestResilience::signedUrlExpired_isAskedForAgain()
{
    QVERIFY(startWith("hub"));
    const Digest layer = m_image.platforms[0].layers[1];
    // The CDN cuts in the middle, and does not know the URL any more when the rest is asked for (F-36).
    m_sim->faults().add(Fault::cutAfterBytes(1 << 20).on(Role::CdnA).matching("GET", "*").onlyNth(1));
    m_sim->faults().add(
        Fault::status(403, "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>")
            .on(Role::CdnA)
            .matching("GET", "*")
            .onlyNth(1));
    const WireAnswer blob = m_server->get("/v2/p/team/app/blobs/" + layer.toString());
    QCOMPARE(blob.status, 200);
    QVERIFY2(blob.complete, (blob.problem + '\n' + m_sim->journal().dump()).c_str());
    QCOMPARE(Hasher::hash(blob.body), layer);
}

void TestResilience::cdnDown_isAnErrorThatNamesTheHost()
{
    QVERIFY(startWith("ghcr"));
    m_sim->faults().add(Fault::drop().on(Role::CdnB));
    const WireAnswer blob = m_server->get("/v2/p/team/app/blobs/" + m_image.platforms[0].layers[1].toString());
    QCOMPARE(blob.status, 502);
    QVERIFY2(errorMessage(blob).find(std::to_string(m_sim->port(Role::CdnB))) != std::string::npos, blob.body.c_str());
    QVERIFY2(blob.body.find("Signature") == std::string::npos, blob.body.c_str());
}

void TestResilience::headBehindGetSignedUrl_isAnswered_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *profile : {"hub", "ghcr", "quay", "gitlab", "mcr"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void TestResilience::headBehindGetSignedUrl_isAnswered()
{
    QFETCH(QString, profile);
    QVERIFY(startWith(profile.toStdString()));
    const Digest layer = m_image.platforms[0].layers[1];
    const WireAnswer head = m_server->head("/v2/p/team/app/blobs/" + layer.toString());
    QVERIFY2(head.status == 200, (std::to_string(head.status) + m_sim->journal().dump()).c_str());
    QCOMPARE(head.headers.value("Docker-Content-Digest"), layer.toString());
    const WireAnswer get = m_server->get("/v2/p/team/app/blobs/" + layer.toString());
    QCOMPARE(head.headers.value("Content-Length"), get.headers.value("Content-Length"));
}

void TestResilience::stalledDownload_isTakenUpAgain()
{
    QVERIFY(startWith("plain"));
    const Digest layer = m_image.platforms[0].layers[1];
    m_sim->faults().add(Fault::stallAfterBytes(1 << 20).matching("GET", "*/blobs/*").onlyNth(1));
    const WireAnswer blob = m_server->get("/v2/p/team/app/blobs/" + layer.toString());
    QCOMPARE(blob.status, 200);
    QVERIFY2(blob.complete, blob.problem.c_str());
    QCOMPARE(Hasher::hash(blob.body), layer);
    QVERIFY(m_sim->journal().entries().back().headers.contains("Range"));
}

void TestResilience::hangingColdManifest_isAnErrorInTime()
{
    QVERIFY(startWith("plain"));
    m_sim->faults().add(Fault::wait(std::chrono::minutes(5)));
    const auto started = std::chrono::steady_clock::now();
    const WireAnswer answer = m_server->get("/v2/p/team/app/manifests/1.0.0");
    QCOMPARE(answer.status, 504);
    QVERIFY(std::chrono::steady_clock::now() - started < std::chrono::seconds(21)); // K-18
    m_sim->setDown(true);
}

void TestResilience::tagMovesBetweenHeadAndGet_bothDigestsAreConsistent()
{
    QVERIFY(startWith("plain"));
    const WireAnswer head = m_server->head("/v2/p/team/app/manifests/1.0.0");
    QCOMPARE(head.headers.value("Docker-Content-Digest"), m_image.top.toString());
    const BuiltImage newer = ImageBuilder("newer").layer(3000).build();
    m_sim->content().add("team/app", "1.0.0", newer);
    // Within its freshness the tag stays what it was told to be, and its bytes fit.
    const WireAnswer get = m_server->get("/v2/p/team/app/manifests/1.0.0");
    QCOMPARE(get.status, 200);
    QCOMPARE(Hasher::hash(get.body).toString(), get.headers.value("Docker-Content-Digest"));
    QCOMPARE(get.headers.value("Docker-Content-Digest"), head.headers.value("Docker-Content-Digest"));
    m_server->clock().advance(std::chrono::hours(25));
    const PullResult later = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(later.ok, later.problem.c_str());
    QCOMPARE(later.digest, newer.top.toString());
}

void TestResilience::untoldDigest_isComputed()
{
    QVERIFY(startWith("plain"));
    Fault silent;
    silent.dropHeaders = {"Docker-Content-Digest", "Etag"};
    m_sim->faults().add(silent);
    const WireAnswer head = m_server->head("/v2/p/team/app/manifests/1.0.0");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("Docker-Content-Digest"), m_image.top.toString());
    QCOMPARE(head.headers.value("Content-Length"), std::to_string(m_image.topManifest().bytes.size()));
    const PullResult pull = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(pull.ok && pull.digestsOk(), pull.problem.c_str());
}

void TestResilience::largeBlob_isStreamedInBoundedMemory()
{
    QVERIFY(startWith("plain"));
    const auto peakKb = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return qint64(-1);
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).replace("kB", "").trimmed().toLongLong();
        return qint64(-1);
    };
    const BlobPtr large = seededBlob(1234, 250U << 20U);
    const Digest digest = digestOf(*large);
    m_sim->content().addBlob("team/app", digest, large);
    const qint64 before = peakKb();
    QVERIFY(before > 0);
    for (const char *state : {"cold", "warm"}) {
        const auto [complete, got] = inBackground([&] {
            WireClient client({.url = m_server->url()});
            Hasher hasher;
            const WireAnswer answer
                = client.request("GET", "/v2/p/team/app/blobs/" + digest.toString(), {},
                                 [&hasher](const WireAnswer &, const char *data, std::size_t count) {
                                     hasher.add(data, count);
                                     return true;
                                 });
            return std::pair(answer.complete, hasher.finish());
        });
        QVERIFY2(complete, state);
        QCOMPARE(got, digest);
    }
    const qint64 grown = peakKb() - before;
    QVERIFY2(grown < 64 * 1024, qPrintable(QStringLiteral("%1 kB more").arg(grown)));
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 1);
}

void TestResilience::offline_servesTheCacheAndDialsNoOne()
{
    QVERIFY(startWith("plain"));
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    auto settings = await<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
    QVERIFY(settings.ok());
    settings->offline = true;
    QVERIFY(await<admin::ServerInfo>([&](auto reply) { m_server->admin().applySettings(*settings, reply); }).ok());
    m_sim->journal().clear();
    m_server->clock().advance(std::chrono::hours(48));
    const PullResult cached = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(cached.ok, cached.problem.c_str());
    const WireAnswer cold = m_server->get("/v2/p/team/app/manifests/2.0.0");
    QCOMPARE(cold.status, 503);
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
}

void TestResilience::correctedPassword_isUsedAtOnce()
{
    ServerUnderTest::ProjectOptions options;
    options.username = QStringLiteral("me");
    options.password = QStringLiteral("wrong");
    QVERIFY(startWith("hub", options));
    m_sim->accounts().setUser("me", "right");
    m_sim->accounts().setPrivate({"*"});
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/1.0.0").status, 403);
    const auto upstreams = await<QList<admin::UpstreamInfo>>([&](auto reply) { m_server->admin().upstreams(reply); });
    QVERIFY(upstreams.ok());
    admin::UpstreamSpec spec = upstreams->first().spec;
    spec.password = Secret(QStringLiteral("right"));
    QVERIFY(await<admin::UpstreamInfo>([&](auto reply) {
                m_server->admin().updateUpstream(upstreams->first().id, spec, reply);
            }).ok());
    const PullResult pull = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(pull.ok, pull.problem.c_str());
}

void TestResilience::disabledUpstream_servesTheCache()
{
    QVERIFY(startWith("plain"));
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    const auto upstreams = await<QList<admin::UpstreamInfo>>([&](auto reply) { m_server->admin().upstreams(reply); });
    QVERIFY(upstreams.ok());
    admin::UpstreamSpec spec = upstreams->first().spec;
    spec.enabled = false;
    QVERIFY(await<admin::UpstreamInfo>([&](auto reply) {
                m_server->admin().updateUpstream(upstreams->first().id, spec, reply);
            }).ok());
    m_sim->journal().clear();
    m_server->clock().advance(std::chrono::hours(48));
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/2.0.0").status, 503);
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
}

void TestResilience::takenPort_isAnErrorAndTheOldListenerStays()
{
    QVERIFY(startWith("plain"));
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost, 0));
    auto settings = await<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
    QVERIFY(settings.ok());
    const admin::ServerSettings before = *settings;
    settings->listen = {QStringLiteral("127.0.0.1:%1").arg(holder.serverPort())};
    const auto applied
        = await<admin::ServerInfo>([&](auto reply) { m_server->admin().applySettings(*settings, reply); });
    QVERIFY(!applied.ok());
    QCOMPARE(applied.error().code, ErrorCode::AddressInUse);
    QCOMPARE(m_server->get("/v2/").status, 200);
    const auto after = await<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
    QVERIFY(after.ok());
    QCOMPARE(after->listen, before.listen);
}

void TestResilience::dataFolderInUse_isRefused()
{
    QVERIFY(startWith("plain"));
    CacheServer second;
    std::optional<Error> error;
    bool started = false;
    QObject::connect(&second, &CacheServer::failed, &second, [&error](const Error &why) { error = why; });
    QObject::connect(&second, &CacheServer::started, &second, [&started] { started = true; });
    ServerOptions options;
    options.dataFolder = m_server->dataFolder();
    options.listenBeforeSetup = false;
    second.start(options);
    QTRY_VERIFY(started || error);
    QVERIFY(!started);
    QCOMPARE(error->code, ErrorCode::DataFolderInUse);
    QCOMPARE(m_server->get("/v2/").status, 200);
}

void TestResilience::quayLimit_isToldAndEnds()
{
    QVERIFY(startWith("quay"));
    m_sim->rates().setLimit(1, std::chrono::hours(1));
    QVERIFY(m_sim->rates().take("127.0.0.1"));
    const WireAnswer limited = m_server->get("/v2/p/team/app/manifests/1.0.0");
    QCOMPARE(limited.status, 503);
    QVERIFY(limited.headers.contains("Retry-After"));
    QVERIFY2(errorMessage(limited).find("limit") != std::string::npos, limited.body.c_str());
    const auto started = std::chrono::steady_clock::now();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_server->get("/v2/p/team/app/manifests/1.0.0").status, 503);
    QVERIFY2(m_sim->journal().count("", "*/manifests/*") < 8, m_sim->journal().dump().c_str());
    QVERIFY(std::chrono::steady_clock::now() - started < std::chrono::seconds(2)); // K-18: answered by ourselves
    m_server->clock().advance(std::chrono::hours(2));
    m_sim->rates().setLimit(100, std::chrono::hours(1));
    const PullResult pull = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(pull.ok, pull.problem.c_str());
}

void TestResilience::activity_onePullIsOneRow()
{
    QVERIFY(startWith("hub"));
    auto options = m_server->nodeOptions();
    options.sourceAddress = "127.0.0.31";
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}, options).ok);
    options.sourceAddress = "127.0.0.32";
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}, options).ok);
    QList<admin::PullInfo> rows;
    const auto finished = [&] {
        const auto pulls = await<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(50, reply); });
        rows = pulls.ok() ? *pulls : QList<admin::PullInfo>();
        return rows.size() == 2 && std::all_of(rows.begin(), rows.end(), [](const admin::PullInfo &pull) {
                   return pull.state == admin::PullState::Finished;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30000);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.nodeAddress < b.nodeAddress; });
    QCOMPARE(rows[0].nodeAddress, QStringLiteral("127.0.0.31"));
    QCOMPARE(rows[0].outcome, admin::Outcome::Miss);
    QCOMPARE(rows[1].outcome, admin::Outcome::Hit);
    for (const admin::PullInfo &row : rows) {
        QCOMPARE(row.project, QStringLiteral("p"));
        QCOMPARE(row.repository, QStringLiteral("team/app"));
        QCOMPARE(row.reference, QStringLiteral("1.0.0"));
        QVERIFY(row.layersTotal >= 2);
        QCOMPARE(row.layersDone, row.layersTotal);
        QVERIFY(row.bytesSent > (2 << 20));
    }
    QVERIFY(rows[0].bytesFromUpstream > (2 << 20));
    QCOMPARE(rows[1].bytesFromUpstream, qint64(0));
    QList<admin::NodeInfo> nodes;
    const auto bothSeen = [&] {
        const auto all = await<QList<admin::NodeInfo>>([&](auto reply) { m_server->admin().nodes(reply); });
        nodes = all.ok() ? *all : QList<admin::NodeInfo>();
        return nodes.size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bothSeen(), 30000); // written in batches
    QCOMPARE(nodes.first().runtime, QStringLiteral("containerd 1.7.24"));
}

void TestResilience::warmImage_hundredNodesAtOnce()
{
    QVERIFY(startWith("plain"));
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    m_sim->setDown(true);
    std::vector<std::unique_ptr<SimulatedNode>> nodes;
    std::vector<std::future<PullResult>> pulls;
    for (int i = 0; i < 100; ++i) {
        nodes.push_back(std::make_unique<SimulatedNode>(m_server->nodeOptions()));
        pulls.push_back(nodes.back()->pull({"p", "team/app", "1.0.0"}));
    }
    for (auto &each : pulls) {
        QVERIFY(waitFor(each, 60000));
        const PullResult result = each.get();
        QVERIFY2(result.ok && result.digestsOk(), result.problem.c_str());
    }
}

QTEST_GUILESS_MAIN(TestResilience)
#include "tst_resilience.moc"
