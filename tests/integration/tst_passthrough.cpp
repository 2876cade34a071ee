// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/Hasher.h"
#include "storage/ReaderWindow.h"
#include "support/simulator/Http2.h"

#include "ServerUnderTest.h"
#include "SmallDisk.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <sys/stat.h>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t blobBytes = 64 << 20;
constexpr std::uint64_t window = storage::ReaderWindow::leastBytes;

/// What the files in memory of this process really take, at its most.
class MemoryGauge
{
public:
    MemoryGauge()
        : m_thread([this] {
              std::unique_lock lock(m_mutex);
              while (!m_ends.wait_for(lock, 1ms, [this] { return m_ended; }))
                  m_most = std::max(m_most, taken());
          })
    {
    }
    ~MemoryGauge() { most(); }
    MemoryGauge(const MemoryGauge &) = delete;
    MemoryGauge &operator=(const MemoryGauge &) = delete;

    std::uint64_t most()
    {
        if (m_thread.joinable()) {
            {
                const std::lock_guard lock(m_mutex);
                m_ended = true;
            }
            m_ends.notify_all();
            m_thread.join();
        }
        return m_most;
    }
    static std::uint64_t taken()
    {
        std::uint64_t bytes = 0;
        std::set<ino_t> seen; // one file may be open under two numbers
        for (const QString &name : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
            const QByteArray path = "/proc/self/fd/" + name.toLocal8Bit();
            char target[64] = {};
            struct stat status
            {
            };
            if (::readlink(path.constData(), target, sizeof target - 1) > 0
                && std::string_view(target).starts_with("/memfd:breakwater-blob")
                && ::stat(path.constData(), &status) == 0 && seen.insert(status.st_ino).second)
                bytes += static_cast<std::uint64_t>(status.st_blocks) * 512;
        }
        return bytes;
    }

private:
    std::mutex m_mutex; ///< guards the next two
    bool m_ended = false;
    std::uint64_t m_most = 0;
    std::condition_variable m_ends;
    std::thread m_thread; ///< last: it uses all of the above
};

/// A client that hashes what it gets, and may take its time or stand still.
struct Client
{
    std::uint64_t bytesPerSecond = 0; ///< 0: as fast as it comes
    std::uint64_t standsAt = UINT64_MAX; ///< takes no more from there until it may
    std::atomic<bool> mayGoOn {false};
    std::atomic<std::uint64_t> received {0};
    Digest digest;
    WireAnswer answer;

    void run(const std::string &url, const std::string &target, const Headers &headers = {})
    {
        WireClient client({.url = url, .timeout = 20s});
        Hasher hasher;
        const auto begun = std::chrono::steady_clock::now();
        answer = client.request("GET", target, headers, [&](const WireAnswer &, const char *data, std::size_t count) {
            hasher.add(data, count);
            received += count;
            if (bytesPerSecond != 0)
                std::this_thread::sleep_until(begun + std::chrono::microseconds(received * 1'000'000 / bytesPerSecond));
            while (received >= standsAt && !mayGoOn)
                std::this_thread::sleep_for(1ms);
            return true;
        });
        digest = hasher.finish();
    }
};

} // namespace

/// F-70 where nothing helps: the disk is full, and the blob is many times larger than the memory to spare.
class TestPassThrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void blob_manyTimesTheMemory_reachesAll_data();
    void blob_manyTimesTheMemory_reachesAll();
    void slowClient_setsThePace_data();
    void slowClient_setsThePace();
    void lateJoiner_getsADownloadOfItsOwn();
    void range_ofTheEnd_isServed();
    void brokenUpstream_isTakenUpWhereItBroke();
    void wrongDigest_cutsTheConnection();
    void stuckClient_isCut_andTheOtherGoesOn();
    void prefetch_withoutAReader_stops();
    void abandoned_stops();

private:
    std::string target() const { return "/v2/p/team/app/blobs/" + m_layer.toString(); }
    int downloads() const { return m_sim->journal().count("GET", "*/blobs/" + m_layer.toString()); }
    void start(const ServerUnderTest::ProjectOptions &options);
    /// As long as clients go on in threads of their own, the loop turns here.
    void runAll(std::vector<std::unique_ptr<Client>> &clients, const Headers &headers = {});

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    SmallDisk m_disk;
    Digest m_layer;
    Digest m_manifest;
    std::chrono::milliseconds m_patience {60'000};
};

void TestPassThrough::initTestCase()
{
    QVERIFY2(SmallDisk::isolateProcess(), "this test needs root or user namespaces");
}

void TestPassThrough::init()
{
    m_patience = 60s;
    auto sim = UpstreamSimulator::start({.profile = "plain", .secondVersion = http2()}); // over TLS
    QVERIFY(sim.ok());
    m_sim = std::move(*sim);
    const BuiltImage image = ImageBuilder("app").singlePlatform().layer(blobBytes).build();
    m_sim->content().add("team/app", "1", image);
    m_layer = image.platforms[0].layers[0];
    m_manifest = image.top;
}

void TestPassThrough::start(const ServerUnderTest::ProjectOptions &projectOptions)
{
    ServerUnderTest::Options options;
    options.limitMemory = [patience = m_patience](storage::SpareMemory &memory) {
        memory.setCapacity(1'000'000);
        memory.setPatience(patience);
    };
    m_server = std::make_unique<ServerUnderTest>(options);
    QVERIFY(m_disk.mount(m_server->dataFolder(), 24));
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(u"p"_s, *m_sim, projectOptions) != 0);
    admin::StorageSettings settings;
    settings.freeFloorBytes = 0;
    QVERIFY(await<admin::StorageSettings>([&](auto reply) {
                m_server->admin().applyStorageSettings(settings, reply);
            }).ok());
}

void TestPassThrough::cleanup()
{
    if (m_server)
        m_server->stop();
    m_disk.unmount();
    m_server.reset();
    QCOMPARE(MemoryGauge::taken(), 0U);
}

void TestPassThrough::runAll(std::vector<std::unique_ptr<Client>> &clients, const Headers &headers)
{
    std::vector<std::future<void>> running;
    for (auto &each : clients)
        running.push_back(std::async(std::launch::async,
                                     [&, client = each.get()] { client->run(m_server->url(), target(), headers); }));
    for (auto &each : running)
        QVERIFY(waitFor(each, 60'000));
}

void TestPassThrough::blob_manyTimesTheMemory_reachesAll_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("clients");
    QTest::addColumn<bool>("full");
    QTest::newRow("one client, room for a part") << false << 1 << false;
    QTest::newRow("one client, no room") << false << 1 << true;
    QTest::newRow("three clients, room for a part") << false << 3 << false;
    QTest::newRow("three clients, no room") << false << 3 << true;
    QTest::newRow("three clients, HTTP/2") << true << 3 << true;
}

void TestPassThrough::blob_manyTimesTheMemory_reachesAll()
{
    QFETCH(bool, tls);
    QFETCH(int, clients);
    QFETCH(bool, full);
    start({.tls = tls});
    if (full)
        QVERIFY(m_disk.fill(1 << 20));
    m_sim->faults().add(Fault::wait(200ms).matching("GET", "*/blobs/*")); // all of them are there by then
    MemoryGauge gauge;
    std::vector<std::unique_ptr<Client>> all;
    for (int i = 0; i < clients; ++i)
        all.push_back(std::make_unique<Client>());
    runAll(all);
    for (const auto &each : all) {
        QVERIFY2(each->answer.complete, each->answer.problem.c_str());
        QCOMPARE(each->digest, m_layer);
    }
    QVERIFY2(gauge.most() > 0 && gauge.most() <= window + storage::ReaderWindow::unitBytes,
             qPrintable(QString::number(gauge.most())));
    QVERIFY(!m_server->isStored(m_layer));
    QVERIFY(!m_server->hasPart(m_layer));
    QTRY_VERIFY(m_server->hasEvent(u"storage.passedThrough"_s));
    // Nothing is left behind, and what fits is stored.
    m_sim->content().add("team/small", "1", ImageBuilder("small").layer(100'000).build());
    QVERIFY(m_server->pull({"p", "team/small", "1"}).ok);
}

void TestPassThrough::slowClient_setsThePace_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("HTTP/1.1") << false;
    QTest::newRow("HTTP/2") << true;
}

void TestPassThrough::slowClient_setsThePace()
{
    QFETCH(bool, tls);
    start({.tls = tls});
    QVERIFY(m_disk.fill(1 << 20));
    m_sim->faults().add(Fault::wait(200ms).matching("GET", "*/blobs/*").onlyNth(1));
    MemoryGauge gauge;
    std::vector<std::unique_ptr<Client>> all;
    for (int i = 0; i < 2; ++i)
        all.push_back(std::make_unique<Client>());
    all[1]->bytesPerSecond = 12 << 20;
    runAll(all);
    for (const auto &each : all) {
        QVERIFY2(each->answer.complete, each->answer.problem.c_str());
        QCOMPARE(each->digest, m_layer);
    }
    QVERIFY2(gauge.most() <= window + storage::ReaderWindow::unitBytes, qPrintable(QString::number(gauge.most())));
    // Over HTTP/1.1 it pauses. Over HTTP/2 it is taken up once, over HTTP/1.1.
    QCOMPARE(downloads(), tls ? 2 : 1);
    for (const JournalEntry &entry : m_sim->journal().entries()) {
        if (entry.path.find(m_layer.toString()) != std::string::npos)
            QCOMPARE(entry.secondVersion, tls && entry.headers.value("Range").empty());
    }
}

void TestPassThrough::lateJoiner_getsADownloadOfItsOwn()
{
    start({});
    QVERIFY(m_disk.fill(1 << 20));
    MemoryGauge gauge;
    Client first;
    first.standsAt = 40 << 20;
    auto running = std::async(std::launch::async, [&] { first.run(m_server->url(), target()); });
    QTRY_VERIFY_WITH_TIMEOUT(first.received >= first.standsAt, patienceMs);
    Client late;
    auto second = std::async(std::launch::async, [&] { late.run(m_server->url(), target()); });
    QVERIFY(waitFor(second));
    QVERIFY2(late.answer.complete, late.answer.problem.c_str());
    QCOMPARE(late.digest, m_layer);
    first.mayGoOn = true;
    QVERIFY(waitFor(running));
    QVERIFY2(first.answer.complete, first.answer.problem.c_str());
    QCOMPARE(first.digest, m_layer);
    QCOMPARE(downloads(), 2);
    QVERIFY(gauge.most() <= 2 * (window + storage::ReaderWindow::unitBytes));
}

void TestPassThrough::range_ofTheEnd_isServed()
{
    start({});
    QVERIFY(m_disk.fill(1 << 20));
    const WireAnswer whole = inBackground([&] { return m_server->get(target()); });
    QVERIFY(whole.complete);
    const std::size_t from = 50 << 20;
    const WireAnswer part = inBackground([&] {
        return m_server->get(target(), {{"Range", "bytes=" + std::to_string(from) + "-"}});
    });
    QCOMPARE(part.status, 206);
    QVERIFY2(part.complete, part.problem.c_str());
    QVERIFY(part.body == whole.body.substr(from));
    const WireAnswer head = inBackground([&] { return m_server->head(target()); });
    QCOMPARE(head.headers.value("Content-Length"), std::to_string(whole.body.size()));
}

void TestPassThrough::brokenUpstream_isTakenUpWhereItBroke()
{
    start({});
    QVERIFY(m_disk.fill(1 << 20));
    m_sim->faults().add(Fault::cutAfterBytes(30 << 20).matching("GET", "*/blobs/*").onlyNth(1));
    std::vector<std::unique_ptr<Client>> all;
    all.push_back(std::make_unique<Client>());
    runAll(all);
    QVERIFY2(all[0]->answer.complete, all[0]->answer.problem.c_str());
    QCOMPARE(all[0]->digest, m_layer);
    QCOMPARE(downloads(), 2);
}

void TestPassThrough::wrongDigest_cutsTheConnection()
{
    start({});
    QVERIFY(m_disk.fill(1 << 20));
    m_sim->faults().add(Fault::corrupt().matching("GET", "*/blobs/*"));
    std::vector<std::unique_ptr<Client>> all;
    for (int i = 0; i < 2; ++i)
        all.push_back(std::make_unique<Client>());
    runAll(all);
    for (const auto &each : all) {
        QVERIFY(!each->answer.complete);
        QVERIFY(each->received < blobBytes);
    }
    QVERIFY(!m_server->isStored(m_layer));
    QTRY_VERIFY(m_server->hasEvent(u"content.digestMismatch"_s));
}

void TestPassThrough::stuckClient_isCut_andTheOtherGoesOn()
{
    m_patience = 2s;
    start({});
    QVERIFY(m_disk.fill(1 << 20));
    m_sim->faults().add(Fault::wait(200ms).matching("GET", "*/blobs/*"));
    std::vector<std::unique_ptr<Client>> all;
    for (int i = 0; i < 2; ++i)
        all.push_back(std::make_unique<Client>());
    all[1]->standsAt = 1;
    auto running = std::async(std::launch::async, [&] { all[1]->run(m_server->url(), target()); });
    auto other = std::async(std::launch::async, [&] { all[0]->run(m_server->url(), target()); });
    QTRY_VERIFY_WITH_TIMEOUT(m_server->logText().contains(u"keeps others waiting"_s), patienceMs);
    QVERIFY(other.wait_for(0s) != std::future_status::ready);
    // Whoever takes a little now and then is not silent, and is cut at the next byte.
    all[1]->mayGoOn = true;
    QVERIFY(waitFor(other));
    QVERIFY(waitFor(running));
    QVERIFY2(all[0]->answer.complete, all[0]->answer.problem.c_str());
    QCOMPARE(all[0]->digest, m_layer);
    QVERIFY(!all[1]->answer.complete);
}

void TestPassThrough::prefetch_withoutAReader_stops()
{
    start({.prefetch = true});
    QVERIFY(m_disk.fill(4 << 20));
    QCOMPARE(m_server->get("/v2/p/team/app/manifests/" + m_manifest.toString()).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->hasEvent(u"storage.writeFailed"_s), patienceMs);
    QCOMPARE(downloads(), 1);
    QTRY_COMPARE(MemoryGauge::taken(), 0U);
    QVERIFY(!m_server->hasPart(m_layer));
}

void TestPassThrough::abandoned_stops()
{
    start({});
    QVERIFY(m_disk.fill(1 << 20));
    WireClient client({.url = m_server->url()});
    std::uint64_t received = 0;
    inBackground([&] {
        return client.request("GET", target(), {}, [&received](const WireAnswer &, const char *, std::size_t count) {
            received += count;
            return received < (30 << 20);
        });
    });
    QTRY_COMPARE(MemoryGauge::taken(), 0U);
    QVERIFY(m_sim->journal().entries().back().bodyBytes < blobBytes);
}

QTEST_GUILESS_MAIN(TestPassThrough)
#include "tst_passthrough.moc"
