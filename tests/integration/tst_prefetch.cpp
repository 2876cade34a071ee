// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace {

/// A manifest and no index.
BuiltImage onePlatform(int layers = 2)
{
    ImageBuilder builder("app");
    builder.singlePlatform();
    for (int i = 0; i < layers; ++i)
        builder.layer(20'000 + 1000 * i);
    return builder.build();
}

} // namespace

/// What a node will ask for next is started when it has the manifest that names it; nothing is downloaded twice for it.
class TestPrefetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platformManifest_startsConfigAndLayers();
    void nodeThatAsksLater_joins();
    void head_startsNothing();
    void index_startsNothing();
    void switchedOff_startsNothing();
    void moreThanFour_comeFourAtATime();
    void failingBlobs_areNotRetriedByItself();
    void nearlySpentBudget_startsNothing();
    void nodeThatNeverComes_stopsWhatIsLarge();

private:
    bool startWith(const BuiltImage &image, bool prefetch = true);
    bool hasAll() const; ///< in the store
    std::string path() const { return "/v2/p/team/app/manifests/" + m_image.top.toString(); }
    int blobGets() const { return m_sim->journal().count("GET", "*/blobs/*"); }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image;
};

bool TestPrefetch::startWith(const BuiltImage &image, bool prefetch)
{
    m_server.reset();
    m_sim = startUpstream("plain");
    m_image = image;
    m_sim->content().add("team/app", "latest", m_image);
    m_server = std::make_unique<ServerUnderTest>();
    ServerUnderTest::ProjectOptions options;
    options.prefetch = prefetch;
    return m_server->start() && m_server->addProject(QStringLiteral("p"), *m_sim, options) != 0;
}

bool TestPrefetch::hasAll() const
{
    return std::all_of(m_image.blobs.begin(), m_image.blobs.end(),
                       [this](const NamedBlob &blob) { return m_server->isStored(blob.digest); });
}

void TestPrefetch::platformManifest_startsConfigAndLayers()
{
    QVERIFY(startWith(onePlatform()));
    QCOMPARE(m_server->get(path()).status, 200);
    QTRY_VERIFY2(hasAll(), m_sim->journal().dump().c_str());
    for (const NamedBlob &blob : m_image.blobs)
        QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + blob.digest.toString()), 1);
    m_sim->setDown(true);
    QVERIFY(m_server->pull({"p", "team/app", m_image.top.toString()}).ok);
}

void TestPrefetch::nodeThatAsksLater_joins()
{
    QVERIFY(startWith(onePlatform()));
    m_sim->faults().add(Fault::slow(40'000).matching("GET", "*/blobs/*"));
    const PullResult pulled = m_server->pull({"p", "team/app", "latest"});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
    QVERIFY(pulled.digestsOk());
    for (const NamedBlob &blob : m_image.blobs)
        QVERIFY2(m_sim->journal().count("GET", "*/blobs/" + blob.digest.toString()) == 1,
                 m_sim->journal().dump().c_str());
    QCOMPARE(m_sim->journal().count("GET", "*/manifests/*"), 1);
}

void TestPrefetch::head_startsNothing()
{
    QVERIFY(startWith(onePlatform()));
    QCOMPARE(m_server->head("/v2/p/team/app/manifests/latest").status, 200);
    QCOMPARE(m_server->get("/v2/p/team/app/tags/list").status, 200); // has been through the control thread since
    QCOMPARE(blobGets(), 0);
}

void TestPrefetch::index_startsNothing()
{
    QVERIFY(startWith(ImageBuilder("app").layer(3000).build()));
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/latest").status, 200);
    QCOMPARE(m_server->get("/v2/p/team/app/tags/list").status, 200);
    QCOMPARE(blobGets(), 0);
    // The platform that the node then asks for is the one that comes.
    const PullResult pulled = m_server->pull({"p", "team/app", "latest"});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
    QCOMPARE(blobGets(), 2);
}

void TestPrefetch::switchedOff_startsNothing()
{
    QVERIFY(startWith(onePlatform(), false));
    QCOMPARE(m_server->get(path()).status, 200);
    QCOMPARE(m_server->get("/v2/p/team/app/tags/list").status, 200);
    QCOMPARE(blobGets(), 0);
}

void TestPrefetch::moreThanFour_comeFourAtATime()
{
    QVERIFY(startWith(onePlatform(9)));
    const int stall = m_sim->faults().add(Fault::stallAfterBytes(100).matching("GET", "*/blobs/*"));
    QCOMPARE(m_server->get(path()).status, 200);
    QTRY_COMPARE(blobGets(), 4);
    QCOMPARE(m_server->get("/v2/p/team/app/tags/list").status, 200);
    QCOMPARE(blobGets(), 4);
    m_sim->faults().remove(stall);
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(), 30'000); // those that stalled are taken up again
}

void TestPrefetch::failingBlobs_areNotRetriedByItself()
{
    QVERIFY(startWith(onePlatform()));
    m_sim->faults().add(Fault::status(404, "{}").matching("GET", "*/blobs/*"));
    QCOMPARE(m_server->get(path()).status, 200);
    QTRY_COMPARE(blobGets(), 3); // each once
    QCOMPARE(m_server->get("/v2/p/team/app/tags/list").status, 200);
    QCOMPARE(blobGets(), 3);
    m_sim->faults().clear();
    const PullResult pulled = m_server->pull({"p", "team/app", m_image.top.toString()});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
}

void TestPrefetch::nearlySpentBudget_startsNothing()
{
    QVERIFY(startWith(onePlatform()));
    Fault spent;
    spent.setHeaders.set("RateLimit-Limit", "100;w=21600");
    spent.setHeaders.set("RateLimit-Remaining", "5;w=21600");
    m_sim->faults().add(std::move(spent));
    QCOMPARE(m_server->get(path()).status, 200);
    QCOMPARE(m_server->get("/v2/p/team/app/tags/list").status, 200);
    QCOMPARE(blobGets(), 0);
    QVERIFY(m_server->pull({"p", "team/app", "latest"}).ok); // what a node asks for still comes
}

// upstreams.md F-65, for what no node has asked for yet
void TestPrefetch::nodeThatNeverComes_stopsWhatIsLarge()
{
    ImageBuilder builder("app");
    builder.singlePlatform().exactLayer(72 << 20);
    QVERIFY(startWith(builder.build()));
    m_sim->faults().add(Fault::slow(2 << 20).matching("GET", "*/blobs/*").onlyNth(2)); // after the config
    const auto hasStopped = [this] {
        m_server->clock().advance(std::chrono::seconds(5));
        return m_sim->journal().unfinished() == 0;
    };
    QCOMPARE(m_server->get(path()).status, 200);
    QTRY_COMPARE(blobGets(), 2);
    const auto large = std::max_element(m_image.blobs.begin(), m_image.blobs.end(), [](const auto &a, const auto &b) {
        return a.source->size() < b.source->size();
    });
    QTRY_VERIFY(m_server->hasPart(large->digest));
    QTRY_VERIFY2(hasStopped(), m_sim->journal().dump().c_str());
    QVERIFY(!m_server->isStored(large->digest));
    QVERIFY(m_server->hasPart(large->digest));

    m_sim->journal().clear();
    const PullResult pulled = m_server->pull({"p", "team/app", m_image.top.toString()});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
    QVERIFY(pulled.digestsOk());
    QVERIFY2(m_sim->journal().bytes("GET", "*/blobs/*") < (72 << 20), m_sim->journal().dump().c_str());
}

QTEST_GUILESS_MAIN(TestPrefetch)
#include "tst_prefetch.moc"
