// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

#include "base/Hasher.h"

#include <atomic>
#include <future>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char blobs[] = "*/blobs/*";
constexpr std::uint64_t brokenAt = 1 << 20;

/// A client that reads a blob in a thread of its own, and hangs up after `enough` bytes.
class Reader
{
public:
    Reader(const Bench &bench, const std::string &target, std::uint64_t enough = UINT64_MAX)
        : m_client({.url = bench.server->url()})
    {
        m_done = std::async(std::launch::async, [this, target, enough] {
            Hasher hasher;
            const WireAnswer answer
                = m_client.request("GET", target, {}, [&](const WireAnswer &, const char *data, std::size_t count) {
                      hasher.add(data, count);
                      m_received += count;
                      return m_received < enough;
                  });
            m_client.close();
            m_digest = hasher.finish();
            return answer;
        });
    }

    std::uint64_t received() const { return m_received; }
    bool ends() { return waitFor(m_done); }
    WireAnswer answer() { return m_done.get(); }
    const Digest &digest() const { return m_digest; } ///< of what came, once it has ended

private:
    WireClient m_client;
    std::atomic<std::uint64_t> m_received {0};
    Digest m_digest;
    std::future<WireAnswer> m_done;
};

/// What the log says of a download that is given up.
QString failureOf(const Digest &digest)
{
    return QStringLiteral("blob \"%1\" failed").arg(digest.shortText());
}

// F-67

constexpr int followers = 6;

/// Clients that all follow one download of the layer, which has stopped in the middle.
std::vector<std::unique_ptr<Reader>> follow(Bench &bench)
{
    std::vector<std::unique_ptr<Reader>> readers;
    for (int i = 0; i < followers; ++i)
        readers.push_back(std::make_unique<Reader>(bench, bench.blobTarget()));
    const bool all = QTest::qWaitFor(
        [&readers] {
            return std::all_of(readers.begin(), readers.end(),
                               [](const auto &reader) { return reader->received() == brokenAt; });
        },
        patienceMs);
    return all ? std::move(readers) : std::vector<std::unique_ptr<Reader>>();
}

Fault stopsInTheMiddle()
{
    return Fault::stallAfterBytes(brokenAt).matching("GET", blobs).onlyNth(1);
}

void resumedForAll(Bench &bench)
{
    auto readers = follow(bench);
    QVERIFY2(!readers.empty(), bench.sim->journal().dump().c_str());
    bench.sim->cutConnections();
    for (auto &reader : readers) {
        QVERIFY(reader->ends());
        QVERIFY2(reader->answer().complete, bench.sim->journal().dump().c_str());
        QCOMPARE(reader->digest(), bench.layer());
    }
    QCOMPARE(bench.upstreamCount("GET", blobs), 2);
    QCOMPARE(bench.sim->journal().entries().back().headers.value("Range"), std::string("bytes=1048576-"));
    QCOMPARE(bench.newLog().count(QLatin1String("broke at 1048576 bytes")), 1);
    QVERIFY(!bench.newLog().contains(failureOf(bench.layer())));
    QTRY_VERIFY(bench.server->isStored(bench.layer()));
}

void abortedAlike(Bench &bench)
{
    auto readers = follow(bench);
    QVERIFY2(!readers.empty(), bench.sim->journal().dump().c_str());
    bench.sim->cutConnections();
    for (auto &reader : readers) {
        QVERIFY(reader->ends());
        const WireAnswer answer = reader->answer();
        QCOMPARE(answer.status, 200); // it was promised before
        QVERIFY(!answer.complete);
        QCOMPARE(reader->received(), brokenAt); // and nobody got more than another
    }
    // As many questions as for one client.
    QCOMPARE(bench.upstreamCount("GET", blobs), 4);
    QCOMPARE(bench.newLog().count(failureOf(bench.layer())), 1);
    QVERIFY(!bench.server->isStored(bench.layer()));
    QVERIFY(bench.server->hasPart(bench.layer()));
    // What came stays: the next one goes on from there.
    bench.sim->faults().clear();
    bench.server->clock().advance(std::chrono::minutes(16));
    bench.sim->journal().clear();
    const WireAnswer later = bench.server->get(bench.blobTarget());
    QVERIFY2(later.complete, bench.sim->journal().dump().c_str());
    QCOMPARE(Hasher::hash(later.body), bench.layer());
    QCOMPARE(bench.sim->journal().bytes("GET", blobs), bench.layerBytes().size() - brokenAt);
}

// F-65

constexpr std::uint64_t largeBytes = 72 << 20; // over what is finished whatever came of it

/// A large blob in the same repository, which comes at this rate.
Digest addLarge(Bench &bench, std::uint64_t bytesPerSecond)
{
    static const BlobPtr large = seededBlob(65, largeBytes);
    static const Digest digest = digestOf(*large);
    bench.sim->content().addBlob("team/app", digest, large);
    if (bytesPerSecond > 0)
        bench.sim->faults().add(Fault::slow(bytesPerSecond).matching("GET", blobs).onlyNth(1));
    return digest;
}

/// The only client goes away after so many bytes; to the admin that is no trouble.
void leavesAfter(Bench &bench, const Digest &digest, std::uint64_t bytes)
{
    Reader reader(bench, bench.blobTarget(digest), bytes);
    QVERIFY(reader.ends());
    QVERIFY(!reader.answer().complete);
    QVERIFY(reader.received() >= bytes);
    QTRY_COMPARE_WITH_TIMEOUT(bench.sim->journal().unfinished(), 0, patienceMs);
    QVERIFY(!bench.newLog().contains(failureOf(digest)));
    QVERIFY(!bench.server->hasEvent(QStringLiteral("upstream.failing")));
}

void smallGoesOn(Bench &bench)
{
    bench.sim->faults().add(Fault::slow(4 << 20).matching("GET", blobs));
    leavesAfter(bench, bench.layer(), 1);
    QTRY_VERIFY(bench.server->isStored(bench.layer()));
    QCOMPARE(bench.upstreamCount("GET", blobs), 1);
    QCOMPARE(bench.server->get(bench.blobTarget()).body, bench.layerBytes());
    QCOMPARE(bench.upstreamCount("GET", blobs), 1);
}

void largeGoesOnPastAQuarter(Bench &bench)
{
    const Digest digest = addLarge(bench, 40 << 20);
    leavesAfter(bench, digest, 20 << 20);
    QTRY_VERIFY(bench.server->isStored(digest));
    QCOMPARE(bench.upstreamCount("GET", blobs), 1);
    QCOMPARE(bench.sim->journal().bytes("GET", blobs), largeBytes);
}

void largeStopsAndIsTakenUp(Bench &bench)
{
    const Digest digest = addLarge(bench, 10 << 20);
    leavesAfter(bench, digest, 1 << 20);
    const JournalEntry stopped = bench.sim->journal().entries().back();
    QCOMPARE(stopped.closedBy, ClosedBy::Client);
    QVERIFY2(stopped.bodyBytes < largeBytes / 2, bench.sim->journal().dump().c_str());
    QVERIFY(!bench.server->isStored(digest));
    QVERIFY(bench.server->hasPart(digest));
    QVERIFY(bench.newLog().contains(QLatin1String("nobody waits for blob")));

    bench.sim->journal().clear();
    Reader again(bench, bench.blobTarget(digest));
    QVERIFY(again.ends());
    QVERIFY2(again.answer().complete, bench.sim->journal().dump().c_str());
    QCOMPARE(again.digest(), digest);
    QCOMPARE(bench.upstreamCount("GET", blobs), 1);
    const std::string range = bench.sim->journal().entries().back().headers.value("Range");
    QVERIFY2(range.starts_with("bytes=") && range.ends_with("-") && range != "bytes=0-", range.c_str());
    const std::uint64_t from = std::stoull(range.substr(6));
    QVERIFY(from >= (1 << 20) && from <= stopped.bodyBytes);
    QCOMPARE(bench.sim->journal().bytes("GET", blobs), largeBytes - from);
    QTRY_VERIFY(bench.server->isStored(digest));
    QVERIFY(!bench.server->hasPart(digest));
}

// F-46

BuiltImage versionOf(const std::string &name)
{
    return ImageBuilder("moving").version(name).layer(200000).layer(5000).build();
}

/// The images that the server lists for the tag, by digest: one, whatever happened.
QStringList listedFor(Bench &bench, const QString &tag)
{
    QStringList digests;
    const auto repositories
        = await<QList<admin::RepositoryInfo>>([&](auto reply) { bench.server->admin().repositories(reply); });
    for (const admin::RepositoryInfo &repository : repositories ? *repositories : QList<admin::RepositoryInfo>()) {
        const auto images
            = await<QList<admin::ImageInfo>>([&](auto reply) { bench.server->admin().images(repository.id, reply); });
        for (const admin::ImageInfo &image : images ? *images : QList<admin::ImageInfo>())
            if (image.tag == tag)
                digests.append(image.digest);
    }
    return digests;
}

void movesBetweenTwo(Bench &bench)
{
    const BuiltImage first = versionOf("one");
    const BuiltImage second = versionOf("two");
    bench.sim->content().add("team/app", "edge", first);
    // The first client has the old image's manifests and waits for a layer that only this one has.
    const std::string own = "/v2/team/app/blobs/" + first.platforms[0].layers[1].toString();
    bench.sim->faults().add(Fault::stallAfterBytes(100).matching("GET", own).onlyNth(1));
    SimulatedNode early(bench.server->nodeOptions());
    auto pull = early.pull({"p", "team/app", "edge"});
    QTRY_VERIFY(bench.sim->journal().bytes("GET", own) == 100);

    bench.sim->content().add("team/app", "edge", second);
    bench.server->clock().advance(std::chrono::minutes(1)); // past the freshness of the case
    const PullResult late = bench.server->pull({"p", "team/app", "edge"});
    QVERIFY2(late.ok && late.digestsOk() && !late.stale, late.problem.c_str());
    QCOMPARE(late.digest, second.top.toString());
    bench.sim->cutConnections();
    QVERIFY(waitFor(pull));
    const PullResult result = pull.get();
    QVERIFY2(result.ok && result.digestsOk() && !result.stale, result.problem.c_str());
    QCOMPARE(result.digest, first.top.toString());

    // What both images have in common was fetched once; the tag stands for the new one, also after a restart.
    QCOMPARE(bench.upstreamCount("GET", "/v2/team/app/blobs/" + first.platforms[0].layers[0].toString()), 1);
    QCOMPARE(bench.newLog().count(QLatin1String("team/app:edge moved from")), 1);
    QCOMPARE(listedFor(bench, QStringLiteral("edge")), QStringList(second.top.toQString()));
    QVERIFY(bench.server->restart());
    QCOMPARE(listedFor(bench, QStringLiteral("edge")), QStringList(second.top.toQString()));
    bench.sim->setDown(true);
    QCOMPARE(bench.server->pull({"p", "team/app", "edge"}).digest, second.top.toString());
    QVERIFY(bench.server->pull({"p", "team/app", first.top.toString()}).ok);
}

void movesAllTheTime(Bench &bench)
{
    const BuiltImage versions[] = {versionOf("one"), versionOf("two")};
    for (const BuiltImage &version : versions)
        bench.sim->content().add("team/app", "edge", version);
    std::atomic<bool> moving {true};
    auto mover = std::async(std::launch::async, [&] {
        for (std::size_t i = 0; moving; ++i) {
            bench.sim->content().setTag("team/app", "edge", versions[i % 2].top);
            std::this_thread::yield();
        }
    });
    const auto puller = [&bench] {
        SimulatedNode node(bench.server->nodeOptions());
        std::vector<PullResult> results;
        for (int i = 0; i < 12; ++i) {
            results.push_back(node.pullNow({"p", "team/app", "edge"}));
            bench.server->clock().advance(std::chrono::minutes(1));
        }
        return results;
    };
    auto one = std::async(std::launch::async, puller);
    auto two = std::async(std::launch::async, puller);
    const bool ended = waitFor(one, 60000) && waitFor(two, 60000);
    moving = false;
    mover.wait();
    QVERIFY(ended);
    std::set<std::string> seen;
    for (auto *pulls : {&one, &two}) {
        for (const PullResult &result : pulls->get()) {
            QVERIFY2(result.ok && result.digestsOk() && !result.stale, result.problem.c_str());
            seen.insert(result.digest);
        }
    }
    QVERIFY(seen.size() == 2); // else nothing moved while they pulled
    for (const std::string &digest : seen)
        QVERIFY(digest == versions[0].top.toString() || digest == versions[1].top.toString());
    QCOMPARE(listedFor(bench, QStringLiteral("edge")).size(), 1);
    for (const BuiltImage &version : versions)
        for (const NamedBlob &blob : version.blobs)
            QVERIFY(bench.upstreamCount("GET", "*/blobs/" + blob.digest.toString()) <= 1);
}

ServerUnderTest::ProjectOptions alwaysAsking()
{
    ServerUnderTest::ProjectOptions options;
    options.freshness = ServerUnderTest::alwaysAsk();
    return options;
}

Row ofClients(const char *name, void (*check)(Bench &), std::vector<Fault> faults = {})
{
    return {.name = name, .faults = std::move(faults), .ask = Ask::Nothing, .check = check};
}

} // namespace

std::vector<Row> faultRows()
{
    std::vector<Row> rows = {
        ofClients("F-65 the only client leaves a small blob", smallGoesOn),
        ofClients("F-65 the only client leaves past a quarter", largeGoesOnPastAQuarter),
        ofClients("F-65 the only client leaves early", largeStopsAndIsTakenUp),
        ofClients("F-67 upstream breaks under six clients, then better", resumedForAll, {stopsInTheMiddle()}),
        ofClients("F-67 upstream breaks under six clients, for ever", abortedAlike,
                  {stopsInTheMiddle(), Fault::drop().matching("GET", blobs)}),
        ofClients("F-46 tag moves between two pulls that are under way", movesBetweenTwo),
        ofClients("F-46 tag moves all the time", movesAllTheTime),
    };
    for (Row &row : rows) {
        row.project = alwaysAsking();
        // What stands still is cut by the case, and not for standing still.
        row.transport = [](upstream::CurlTransportOptions &options) { options.stallTime = std::chrono::seconds(60); };
    }
    return rows;
}

} // namespace breakwater::faults
