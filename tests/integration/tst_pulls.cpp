// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"
#include "base/Hasher.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// Cold and warm pulls, counted at the upstream; many clients at once; bytes as they arrive; ranges.
class TestPulls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coldAndWarm_eachProfile_costsOneGetABlob_data();
    void coldAndWarm_eachProfile_costsOneGetABlob();
    void coldSixLayers_ofDockerHub_costsTheLeast();
    void hundredNodes_oneColdImage_eachPartOnce();
    void lscr_bothAgents_giveTheSameDigest();
    void warmDigestPull_asksNobody();
    void tag_afterFreshness_isRevalidatedByOneHead();
    void tag_moved_givesTheNewImageAndKeepsSharedLayers();
    void digests_afterRestart_areStillServed();
    void truth3_coldBlob_manyClients_isDownloadedOnce_data();
    void truth3_coldBlob_manyClients_isDownloadedOnce();
    void truth3_coldImage_eightNodes_pullsEachPartOnce();
    void truth3_coldBlob_firstByteComesBeforeTheUpstreamHasEnded();
    void truth3_slowClient_doesNotHoldUpOthers();
    void truth3_clientLeaves_othersGetTheirBytes();
    void range_cachedBlob_data();
    void range_cachedBlob();
    void range_inFlightBlob_isServedFromWhatIsThere();
    void blob_ofEverySize_isServed_data();
    void blob_ofEverySize_isServed();
    void sha512_image_isVerifiedAndServed();
    void dockerTypes_imageAndAttestation_arePulled();
    void manifests_areServedByteForByte();
    void head_ofEverything_tellsWhatGetTells();
    void chunkedUpstream_withoutLength_isServed();

private:
    static std::string blobTarget(const Digest &digest) { return "/v2/p/team/app/blobs/" + digest.toString(); }
    bool startWith(const std::string &profile, const ServerUnderTest::ProjectOptions &options = {});

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("app").layer(3000).layer(700000).layer(2 << 20).build();
};

bool TestPulls::startWith(const std::string &profile, const ServerUnderTest::ProjectOptions &options)
{
    m_server.reset();
    m_sim = startUpstream(profile);
    m_sim->content().add("team/app", "1.0.0", m_image);
    m_server = std::make_unique<ServerUnderTest>();
    return m_server->start() && m_server->addProject(QStringLiteral("p"), *m_sim, options) != 0;
}

void TestPulls::coldAndWarm_eachProfile_costsOneGetABlob_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("user");
    for (const char *profile :
         {"plain", "hub", "ghcr", "lscr", "quay", "k8s", "ar", "mcr", "ecr-public", "gitlab", "harbor"}) {
        QTest::addRow("%s http anonymous", profile) << QString::fromLatin1(profile) << false << QString();
        QTest::addRow("%s https anonymous", profile) << QString::fromLatin1(profile) << true << QString();
    }
    for (const char *profile : {"htpasswd", "hub", "ghcr", "lscr", "quay", "gitlab", "harbor"})
        QTest::addRow("%s https account", profile) << QString::fromLatin1(profile) << true << QStringLiteral("me");
}

void TestPulls::coldAndWarm_eachProfile_costsOneGetABlob()
{
    QFETCH(QString, profile);
    QFETCH(bool, tls);
    QFETCH(QString, user);
    ServerUnderTest::ProjectOptions options;
    options.tls = tls;
    options.username = user;
    options.password = user.isEmpty() ? QString() : QStringLiteral("upstream-secret");
    QVERIFY(startWith(profile.toStdString(), options));
    if (!user.isEmpty()) {
        m_sim->accounts().setUser("me", "upstream-secret");
        m_sim->accounts().setPrivate({"*"});
    }

    const PullResult cold = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(cold.ok, (cold.problem + '\n' + m_sim->journal().dump()).c_str());
    QVERIFY(cold.digestsOk());
    QVERIFY(!cold.stale);
    QCOMPARE(cold.digest, m_image.top.toString());
    const PlatformImage &amd64 = m_image.platforms[0];
    std::vector<Digest> blobs = amd64.layers;
    blobs.push_back(amd64.config);
    Journal &journal = m_sim->journal();
    for (const Digest &digest : blobs) {
        // Whole bodies: on the registry, or on the CDN behind its redirect.
        const std::string glob = "*" + digest.hex() + "*";
        QVERIFY2(journal.bytes("GET", glob) > 0, journal.dump().c_str());
        QCOMPARE(journal.count("GET", glob, Role::CdnA) + journal.count("GET", glob, Role::CdnB),
                 profile == QLatin1String("plain") || profile == QLatin1String("htpasswd")
                         || profile == QLatin1String("harbor") || profile == QLatin1String("ar")
                     ? 0
                     : 1);
        QCOMPARE(journal.count("GET", "*/blobs/" + digest.toString(), Role::Registry), 1);
    }
    QVERIFY2(!journal.hadAuthorization(Role::CdnA) && !journal.hadAuthorization(Role::CdnB), journal.dump().c_str());

    journal.clear();
    const PullResult warm = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(warm.ok, warm.problem.c_str());
    QVERIFY2(journal.entries().empty(), journal.dump().c_str());
}

/// What issue 3 counts: a cold pull of an image of six layers and two platforms, then warm, then past freshness.
void TestPulls::coldSixLayers_ofDockerHub_costsTheLeast()
{
    QVERIFY(startWith("hub", {}));
    ImageBuilder builder("six layers");
    builder.platforms({"amd64", "arm64"});
    for (int i = 0; i < 6; ++i)
        builder.layer(2000 + 100 * i);
    m_sim->content().add("team/six", "1.0.0", builder.build());
    Journal &journal = m_sim->journal();
    journal.clear();
    QVERIFY(m_server->pull({"p", "team/six", "1.0.0"}).ok);
    // Nothing is known of the registry yet: its first answer is the challenge.
    QCOMPARE(journal.count("", "*", Role::Token), 1);
    QCOMPARE(journal.count("HEAD", "*/manifests/*", Role::Registry), 2);
    QCOMPARE(journal.count("GET", "*/manifests/*", Role::Registry), 2);
    QCOMPARE(journal.count("GET", "*/blobs/*", Role::Registry), 7);
    QCOMPARE(journal.count("", "*", Role::Registry), 11);
    // The next image of the same registry: no challenge.
    ImageBuilder another("six more layers");
    another.platforms({"amd64", "arm64"});
    for (int i = 0; i < 6; ++i)
        another.layer(3000 + 100 * i);
    m_sim->content().add("team/more", "1.0.0", another.build());
    journal.clear();
    QVERIFY(m_server->pull({"p", "team/more", "1.0.0"}).ok);
    QCOMPARE(journal.count("", "*", Role::Token), 1);
    QCOMPARE(journal.count("HEAD", "*/manifests/*", Role::Registry), 1);
    QCOMPARE(journal.count("", "*", Role::Registry), 10);
    journal.clear();
    QVERIFY(m_server->pull({"p", "team/six", "1.0.0"}).ok);
    QVERIFY2(journal.entries().empty(), journal.dump().c_str());
    m_server->clock().advance(std::chrono::hours(25));
    QVERIFY(m_server->pull({"p", "team/six", "1.0.0"}).ok);
    QCOMPARE(journal.count("HEAD", "*/manifests/1.0.0", Role::Registry), 1);
    QCOMPARE(journal.count("GET", "*/v2/*", Role::Registry), 0);
}

void TestPulls::hundredNodes_oneColdImage_eachPartOnce()
{
    QVERIFY(startWith("hub", {}));
    ImageBuilder builder("hundred");
    builder.platforms({"amd64"}).layer(200000).layer(300000).layer(1500000);
    m_sim->content().add("team/hundred", "1.0.0", builder.build());
    m_sim->setBandwidth(8 << 20); // so that they all come while it is on its way
    std::vector<std::unique_ptr<SimulatedNode>> nodes;
    std::vector<std::future<PullResult>> pulls;
    for (int i = 0; i < 100; ++i) {
        nodes.push_back(std::make_unique<SimulatedNode>(m_server->nodeOptions()));
        pulls.push_back(nodes.back()->pull({"p", "team/hundred", "1.0.0"}));
    }
    for (auto &pull : pulls) {
        QVERIFY(waitFor(pull, 60000));
        const PullResult result = pull.get();
        QVERIFY2(result.ok && result.digestsOk(), result.problem.c_str());
    }
    const Journal &journal = m_sim->journal();
    QCOMPARE(journal.count("GET", "*/blobs/*", Role::Registry), 4);
    QCOMPARE(journal.count("GET", "*/manifests/*", Role::Registry), 2);
    QVERIFY(journal.count("", "*", Role::Token) <= 1);
}

void TestPulls::lscr_bothAgents_giveTheSameDigest()
{
    QVERIFY(startWith("lscr"));
    // Whatever agent the cache names: this time the gateway redirects it.
    const std::string backend = m_sim->url(Role::Backend);
    for (const std::string &part : {std::string("manifests/1.0.0"), "manifests/" + m_image.top.toString()}) {
        Fault redirect
            = Fault::redirect(backend + "/v2/team/app/" + part).on(Role::Registry).matching("", "/v2/team/app/" + part);
        m_sim->faults().add(redirect);
    }
    const PullResult redirected = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(redirected.ok, (redirected.problem + m_sim->journal().dump()).c_str());
    QCOMPARE(redirected.digest, m_image.top.toString());
    QVERIFY(m_sim->journal().count("", "*", Role::Backend) > 0);
}

void TestPulls::warmDigestPull_asksNobody()
{
    QVERIFY(startWith("hub"));
    QVERIFY(m_server->pull({"p", "team/app", m_image.top.toString()}).ok);
    m_sim->journal().clear();
    m_server->clock().advance(std::chrono::hours(24 * 365));
    const PullResult warm = m_server->pull({"p", "team/app", m_image.top.toString()});
    QVERIFY2(warm.ok, warm.problem.c_str());
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
}

void TestPulls::tag_afterFreshness_isRevalidatedByOneHead()
{
    QVERIFY(startWith("plain"));
    m_sim->content().add("team/app", "latest", m_image);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    m_sim->journal().clear();
    m_server->clock().advance(std::chrono::minutes(9));
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QVERIFY2(m_sim->journal().entries().empty(), m_sim->journal().dump().c_str());
    m_server->clock().advance(std::chrono::minutes(2));
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok);
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok); // version-like: a day
    QCOMPARE(m_sim->journal().count("HEAD", "*/manifests/latest"), 1);
    QVERIFY2(m_sim->journal().entries().size() == 1, m_sim->journal().dump().c_str());
    m_server->clock().advance(std::chrono::hours(24));
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QCOMPARE(m_sim->journal().count("HEAD", "*/manifests/1.0.0"), 1);
}

void TestPulls::tag_moved_givesTheNewImageAndKeepsSharedLayers()
{
    ServerUnderTest::ProjectOptions options;
    options.freshness = ServerUnderTest::alwaysAsk();
    QVERIFY(startWith("plain", options));
    const auto version
        = [](const char *name) { return ImageBuilder("moving").version(name).layer(200000).layer(5000).build(); };
    const BuiltImage first = version("one");
    const BuiltImage second = version("two");
    m_sim->content().add("team/app", "latest", first);
    QCOMPARE(m_server->pull({"p", "team/app", "latest"}).digest, first.top.toString());
    m_sim->content().add("team/app", "latest", second);
    m_sim->journal().clear();
    const PullResult moved = m_server->pull({"p", "team/app", "latest"});
    QVERIFY2(moved.ok, moved.problem.c_str());
    QCOMPARE(moved.digest, second.top.toString());
    QCOMPARE(first.platforms[0].layers[0], second.platforms[0].layers[0]);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + second.platforms[0].layers[0].toString()), 0);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + second.platforms[0].layers[1].toString()), 1);
    // The old image is still there for who names it by digest.
    QVERIFY(m_server->pull({"p", "team/app", first.top.toString()}).ok);
}

void TestPulls::digests_afterRestart_areStillServed()
{
    QVERIFY(startWith("plain"));
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(m_server->restart());
    m_sim->setDown(true);
    const PullResult warm = m_server->pull({"p", "team/app", m_image.top.toString()});
    QVERIFY2(warm.ok, warm.problem.c_str());
    const PullResult byTag = m_server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(byTag.ok, byTag.problem.c_str());
}

void TestPulls::truth3_coldBlob_manyClients_isDownloadedOnce_data()
{
    QTest::addColumn<int>("clients");
    QTest::newRow("8") << 8;
    QTest::newRow("100") << 100;
}

void TestPulls::truth3_coldBlob_manyClients_isDownloadedOnce()
{
    QFETCH(int, clients);
    QVERIFY(startWith("hub"));
    const Digest layer = m_image.platforms[0].layers[2];
    m_sim->faults().add(Fault::slow(2 << 20).on(Role::CdnA));
    std::vector<std::future<WireAnswer>> running;
    for (int i = 0; i < clients; ++i)
        running.push_back(std::async(std::launch::async, [url = m_server->url(), layer] {
            WireClient client({.url = url});
            return client.get(blobTarget(layer));
        }));
    for (auto &each : running) {
        QVERIFY(waitFor(each));
        const WireAnswer answer = each.get();
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.complete, answer.problem.c_str());
        QCOMPARE(Hasher::hash(answer.body), layer);
    }
    QCOMPARE(m_sim->journal().count("GET", "*", Role::CdnA), 1);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*", Role::Registry), 2); // the challenge and the redirect
    QCOMPARE(m_sim->journal().count("GET", "/token"), 1);
}

void TestPulls::truth3_coldImage_eightNodes_pullsEachPartOnce()
{
    QVERIFY(startWith("plain"));
    std::vector<std::unique_ptr<SimulatedNode>> nodes;
    std::vector<std::future<PullResult>> pulls;
    for (int i = 0; i < 8; ++i) {
        auto options = m_server->nodeOptions();
        options.sourceAddress = "127.0.0." + std::to_string(20 + i);
        nodes.push_back(std::make_unique<SimulatedNode>(options));
        pulls.push_back(nodes.back()->pull({"p", "team/app", "1.0.0"}));
    }
    for (auto &each : pulls) {
        QVERIFY(waitFor(each));
        const PullResult result = each.get();
        QVERIFY2(result.ok && result.digestsOk(), result.problem.c_str());
    }
    Journal &journal = m_sim->journal();
    for (const Digest &layer : m_image.platforms[0].layers)
        QCOMPARE(journal.count("GET", "*/blobs/" + layer.toString()), 1);
    QCOMPARE(journal.count("GET", "*/manifests/" + m_image.top.toString()), 1);
    QCOMPARE(journal.count("GET", "*/manifests/" + m_image.platforms[0].manifest.toString()), 1);
    QVERIFY2(journal.count("HEAD", "*/manifests/1.0.0") + journal.count("GET", "*/manifests/1.0.0") == 1,
             journal.dump().c_str());
}

void TestPulls::truth3_coldBlob_firstByteComesBeforeTheUpstreamHasEnded()
{
    QVERIFY(startWith("plain"));
    const Digest layer = m_image.platforms[0].layers[2];
    // The upstream stops in the middle and waits: whoever buffers whole blobs never answers.
    const int stalled = m_sim->faults().add(Fault::stallAfterBytes(1 << 20).matching("GET", "*/blobs/*").onlyNth(1));
    std::atomic<std::uint64_t> received {0};
    auto running = std::async(std::launch::async, [&] {
        WireClient client({.url = m_server->url()});
        return client.request("GET", blobTarget(layer), {},
                              [&received](const WireAnswer &, const char *, std::size_t count) {
                                  received += count;
                                  return true;
                              });
    });
    QTRY_VERIFY(received >= (1U << 20U) - 70000);
    QCOMPARE(m_sim->journal().unfinished(), 1);
    m_sim->faults().remove(stalled);
    m_sim->cutConnections();
    QVERIFY(waitFor(running));
    const WireAnswer answer = running.get();
    QVERIFY2(answer.complete, answer.problem.c_str());
    QCOMPARE(std::to_string(received.load()), answer.headers.value("Content-Length"));
}

void TestPulls::truth3_slowClient_doesNotHoldUpOthers()
{
    QVERIFY(startWith("plain"));
    const Digest layer = m_image.platforms[0].layers[2];
    std::atomic<bool> release {false};
    auto slow = std::async(std::launch::async, [&] {
        WireClient client({.url = m_server->url()});
        return client.request("GET", blobTarget(layer), {}, [&release](const WireAnswer &, const char *, std::size_t) {
            while (!release)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return true;
        });
    });
    QTRY_VERIFY(m_sim->journal().count("GET", "*/blobs/*") == 1);
    const WireAnswer quick = m_server->get(blobTarget(layer));
    QVERIFY(quick.complete);
    QCOMPARE(Hasher::hash(quick.body), layer);
    release = true;
    QVERIFY(waitFor(slow));
    QVERIFY(slow.get().complete);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 1);
}

void TestPulls::truth3_clientLeaves_othersGetTheirBytes()
{
    QVERIFY(startWith("plain"));
    const Digest layer = m_image.platforms[0].layers[2];
    m_sim->faults().add(Fault::slow(1 << 20).matching("GET", "*/blobs/*"));
    auto leaving = std::async(std::launch::async, [&] {
        WireClient client({.url = m_server->url()});
        return client.request("GET", blobTarget(layer), {},
                              [](const WireAnswer &, const char *, std::size_t) { return false; });
    });
    auto staying = std::async(std::launch::async, [&] {
        WireClient client({.url = m_server->url()});
        return client.get(blobTarget(layer));
    });
    QVERIFY(waitFor(leaving));
    QVERIFY(!leaving.get().complete);
    QVERIFY(waitFor(staying));
    const WireAnswer answer = staying.get();
    QVERIFY(answer.complete);
    QCOMPARE(Hasher::hash(answer.body), layer);
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 1);
}

void TestPulls::range_cachedBlob_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("length");
    // upstreams.md C-6 and R-19, on a blob of 2048 bytes.
    QTest::newRow("middle") << QByteArray("bytes=500-1499") << 206 << 500 << 1000;
    QTest::newRow("open") << QByteArray("bytes=500-") << 206 << 500 << 1548;
    QTest::newRow("suffix") << QByteArray("bytes=-500") << 206 << 1548 << 500;
    QTest::newRow("clamped") << QByteArray("bytes=2000-5000") << 206 << 2000 << 48;
    QTest::newRow("one past the end (regctl)") << QByteArray("bytes=100-2048") << 206 << 100 << 1948;
    QTest::newRow("reversed") << QByteArray("bytes=500-0") << 416 << 0 << 0;
    QTest::newRow("beyond") << QByteArray("bytes=5000-10000") << 416 << 0 << 0;
    QTest::newRow("unknown unit") << QByteArray("lines=1-2") << 200 << 0 << 2048;
    QTest::newRow("unparsable") << QByteArray("bytes=a-b") << 200 << 0 << 2048;
}

void TestPulls::range_cachedBlob()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(int, first);
    QFETCH(int, length);
    QVERIFY(startWith("plain"));
    const BlobPtr blob = seededBlob(5, 2048);
    const Digest digest = digestOf(*blob);
    m_sim->content().addBlob("team/app", digest, blob);
    QCOMPARE(m_server->get(blobTarget(digest)).status, 200);
    m_sim->setDown(true);
    const WireAnswer answer = m_server->get(blobTarget(digest), {{"Range", range.toStdString()}});
    QCOMPARE(answer.status, status);
    if (status == 416) {
        QCOMPARE(answer.headers.value("Content-Range"), std::string("bytes */2048"));
        return;
    }
    QVERIFY(answer.complete);
    QCOMPARE(answer.body, allBytes(*blob).substr(std::size_t(first), std::size_t(length)));
    if (status == 206)
        QCOMPARE(answer.headers.value("Content-Range"),
                 "bytes " + std::to_string(first) + '-' + std::to_string(first + length - 1) + "/2048");
}

void TestPulls::range_inFlightBlob_isServedFromWhatIsThere()
{
    QVERIFY(startWith("plain"));
    const BlobPtr blob = seededBlob(6, 4 << 20);
    const Digest digest = digestOf(*blob);
    m_sim->content().addBlob("team/app", digest, blob);
    const int stalled = m_sim->faults().add(Fault::stallAfterBytes(2 << 20).matching("GET", "*/blobs/*").onlyNth(1));
    auto whole = std::async(std::launch::async, [&] {
        WireClient client({.url = m_server->url()});
        return client.get(blobTarget(digest));
    });
    QTRY_VERIFY(m_sim->journal().bytes("GET", "*/blobs/*") == (2U << 20U));
    const WireAnswer part = m_server->get(blobTarget(digest), {{"Range", "bytes=1000000-1000999"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.headers.value("Content-Range"), "bytes 1000000-1000999/" + std::to_string(4 << 20));
    QCOMPARE(part.body, allBytes(*blob).substr(1000000, 1000));
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 1);
    m_sim->faults().remove(stalled);
    m_sim->cutConnections();
    QVERIFY(waitFor(whole));
    QCOMPARE(Hasher::hash(whole.get().body), digest);
}

void TestPulls::blob_ofEverySize_isServed_data()
{
    QTest::addColumn<quint64>("size");
    for (const quint64 size : {0ULL, 1ULL, 65535ULL, 65536ULL, 65537ULL, 5ULL << 20U})
        QTest::addRow("%llu", static_cast<unsigned long long>(size)) << size;
}

void TestPulls::blob_ofEverySize_isServed()
{
    QFETCH(quint64, size);
    QVERIFY(startWith("plain"));
    const BlobPtr blob = seededBlob(size + 11, size);
    const Digest digest = digestOf(*blob);
    m_sim->content().addBlob("team/app", digest, blob);
    for (const char *state : {"cold", "warm"}) {
        const WireAnswer answer = m_server->get(blobTarget(digest));
        QVERIFY2(answer.status == 200, state);
        QVERIFY2(answer.complete, state);
        QCOMPARE(answer.headers.value("Content-Length"), std::to_string(size));
        QCOMPARE(Hasher::hash(answer.body), digest);
    }
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 1);
}

void TestPulls::sha512_image_isVerifiedAndServed()
{
    QVERIFY(startWith("plain"));
    const BuiltImage image = ImageBuilder("long digests").sha512().layer(100000).build();
    m_sim->content().add("team/app", "512", image);
    const PullResult cold = m_server->pull({"p", "team/app", image.top.toString()});
    QVERIFY2(cold.ok && cold.digestsOk(), cold.problem.c_str());
    m_sim->setDown(true);
    QVERIFY(m_server->pull({"p", "team/app", image.top.toString()}).ok);
}

void TestPulls::dockerTypes_imageAndAttestation_arePulled()
{
    QVERIFY(startWith("plain"));
    const BuiltImage image = ImageBuilder("docker").docker().attestation().layer(100000).build();
    m_sim->content().add("team/app", "docker", image);
    const PullResult cold = m_server->pull({"p", "team/app", "docker"});
    QVERIFY2(cold.ok && cold.digestsOk(), cold.problem.c_str());
    const WireAnswer index = m_server->get("/v2/p/team/app/manifests/docker");
    QCOMPARE(index.headers.value("Content-Type"), image.topManifest().mediaType);
}

void TestPulls::manifests_areServedByteForByte()
{
    QVERIFY(startWith("plain"));
    // Odd spacing and key order must survive.
    const std::string bytes
        = "{\n  \"mediaType\": \"application/vnd.oci.image.index.v1+json\",\n  \"manifests\": [ ],\n"
          "\t\"schemaVersion\":   2\n}\n";
    const Digest digest = Hasher::hash(bytes);
    m_sim->content().addManifest("team/app", {digest, "application/vnd.oci.image.index.v1+json", bytes});
    m_sim->content().setTag("team/app", "odd", digest);
    for (const std::string &reference : {std::string("odd"), digest.toString()}) {
        const WireAnswer answer = m_server->get("/v2/p/team/app/manifests/" + reference);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, bytes);
        QCOMPARE(answer.headers.value("Docker-Content-Digest"), digest.toString());
        QCOMPARE(answer.headers.value("ETag"), '"' + digest.toString() + '"');
        QCOMPARE(answer.headers.value("Content-Type"), std::string("application/vnd.oci.image.index.v1+json"));
    }
}

void TestPulls::head_ofEverything_tellsWhatGetTells()
{
    QVERIFY(startWith("quay"));
    const std::string targets[]
        = {"/v2/p/team/app/manifests/1.0.0", "/v2/p/team/app/manifests/" + m_image.top.toString(),
           blobTarget(m_image.platforms[0].layers[1]), blobTarget(m_image.platforms[0].config)};
    for (const std::string &target : targets) {
        const WireAnswer coldHead = m_server->head(target);
        const WireAnswer get = m_server->get(target);
        const WireAnswer warmHead = m_server->head(target);
        for (const WireAnswer &head : {coldHead, warmHead}) {
            QCOMPARE(head.status, 200);
            for (const char *name : {"Content-Length", "Content-Type", "Docker-Content-Digest", "ETag"})
                QVERIFY2(
                    head.headers.value(name) == get.headers.value(name),
                    (target + ' ' + name + ": " + head.headers.value(name) + " / " + get.headers.value(name)).c_str());
        }
        const std::string digest = get.headers.value("Docker-Content-Digest");
        QCOMPARE(m_server->get(target, {{"If-None-Match", '"' + digest + '"'}}).status, 304);
    }
}

void TestPulls::chunkedUpstream_withoutLength_isServed()
{
    QVERIFY(startWith("plain"));
    Fault fault;
    fault.chunked = true;
    m_sim->faults().add(std::move(fault).matching("GET", "*/blobs/*"));
    const Digest layer = m_image.platforms[0].layers[1];
    const WireAnswer cold = m_server->get(blobTarget(layer));
    QCOMPARE(cold.status, 200);
    QVERIFY2(cold.complete, cold.problem.c_str());
    QCOMPARE(Hasher::hash(cold.body), layer);
    QVERIFY(m_server->get(blobTarget(layer)).headers.contains("Content-Length"));
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/*"), 1);
}

QTEST_GUILESS_MAIN(TestPulls)
#include "tst_pulls.moc"
