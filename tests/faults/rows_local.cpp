// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

#include "base/Hasher.h"

#include <QFile>
#include <QJsonDocument>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char manifests[] = "*/manifests/*";
constexpr char blobs[] = "*/blobs/*";
constexpr std::chrono::hours year {24 * 365};
constexpr std::chrono::hours day {24};

// F-73: somebody sets the computer's clock; the monotonic one goes on.

ServerUnderTest::ProjectOptions freshForAnHour()
{
    ServerUnderTest::ProjectOptions options;
    options.freshness = {{QStringLiteral("*"), 3600}};
    return options;
}

/// A tag that was checked a moment ago stays fresh for what is left of its time, and no longer.
void freshnessGoesOn(Bench &bench, std::chrono::hours jump)
{
    QVERIFY(bench.server->pull({"p", "team/app", "1.0.0"}).ok);
    bench.sim->journal().clear();
    bench.server->clock().jumpWall(jump);
    bench.server->clock().advance(std::chrono::minutes(50));
    QVERIFY(bench.server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY2(bench.sim->journal().entries().empty(), bench.sim->journal().dump().c_str());
    bench.server->clock().advance(std::chrono::minutes(11));
    const PullResult due = bench.server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(due.ok && !due.stale, due.problem.c_str());
    QCOMPARE(bench.upstreamCount("HEAD", manifests), 1);
    QCOMPARE(bench.sim->journal().entries().size(), std::size_t(1));
}

/// The clock is wrong when the server starts: a tag is fresh for its time at most, and everything is still here.
void restartsAfter(Bench &bench, std::chrono::hours jump)
{
    QVERIFY(bench.server->pull({"p", "team/app", "1.0.0"}).ok);
    bench.server->clock().jumpWall(jump);
    QVERIFY(bench.server->restart());
    bench.server->clock().advance(std::chrono::minutes(61));
    bench.sim->journal().clear();
    const PullResult due = bench.server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(due.ok && !due.stale, due.problem.c_str());
    QCOMPARE(bench.upstreamCount("HEAD", manifests), 1);
    QCOMPARE(bench.upstreamCount("GET"), 0); // nothing was lost
    bench.sim->setDown(true);
    bench.server->clock().advance(std::chrono::minutes(61));
    const PullResult stale = bench.server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(stale.ok && stale.stale, stale.problem.c_str());
    const WireAnswer aged = bench.server->get(bench.manifestTarget());
    QVERIFY2(std::stoll("0" + aged.headers.value("Age")) >= 0, aged.headers.value("Age").c_str());
}

void limitStaleAge(Bench &bench, int seconds)
{
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { bench.server->admin().projects(reply); });
    QVERIFY(projects && projects->size() == 1);
    admin::ProjectSpec spec = projects->first().spec;
    spec.staleMaxAgeSeconds = seconds;
    const auto changed = await<admin::ProjectInfo>(
        [&](auto reply) { bench.server->admin().updateProject(projects->first().id, spec, reply); });
    QVERIFY(changed.ok());
}

/// "If it was checked within 30 days" counts days that passed.
void staleAgeIsReal(Bench &bench, std::chrono::hours jump)
{
    limitStaleAge(bench, 30 * 24 * 3600);
    QVERIFY(bench.server->pull({"p", "team/app", "1.0.0"}).ok);
    bench.sim->setDown(true);
    bench.server->clock().jumpWall(jump);
    bench.server->clock().advance(day * 2);
    const PullResult stale = bench.server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(stale.ok && stale.stale, stale.problem.c_str());
    bench.server->clock().advance(day * 29);
    QVERIFY(!bench.server->pull({"p", "team/app", "1.0.0"}).ok);
}

/// A robot's token does not live longer because the clock was set back, and a client gets another one.
void tokensAreNotForEver(Bench &bench)
{
    admin::RobotSpec spec;
    spec.name = QStringLiteral("puller");
    spec.projects = {QStringLiteral("*")};
    const admin::RobotWithSecret robot = bench.server->createRobot(spec);
    const auto tokenOf = [&bench, &robot] {
        const WireAnswer answer
            = bench.server->get("/token?service=breakwater&scope=repository%3Ap%2Fteam%2Fapp%3Apull", basicAuth(robot));
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body));
        return Headers {{"Authorization", "Bearer " + json[QLatin1String("token")].toString().toStdString()}};
    };
    const Headers old = tokenOf();
    QCOMPARE(bench.server->get(bench.manifestTarget(), old).status, 200);
    bench.server->clock().jumpWall(-day);
    QCOMPARE(bench.server->get(bench.manifestTarget(), old).status, 401);
    QCOMPARE(bench.server->get(bench.manifestTarget(), tokenOf()).status, 200);
    bench.server->clock().jumpWall(year);
    QCOMPARE(bench.server->get(bench.manifestTarget(), old).status, 401);
    QCOMPARE(bench.server->get(bench.manifestTarget(), tokenOf()).status, 200);
}

/// A cool-down of 60 s ends after 60 s.
void coolDownEnds(Bench &bench, std::chrono::hours jump)
{
    bench.sim->faults().add(Fault::status(429, {}, {{"Retry-After", "60"}}).onlyNth(1));
    QCOMPARE(bench.server->get(bench.manifestTarget()).status, 503);
    bench.server->clock().jumpWall(jump);
    QCOMPARE(bench.server->get(bench.manifestTarget()).status, 503);
    QCOMPARE(bench.upstreamCount("GET", manifests), 1);
    bench.server->clock().advance(std::chrono::seconds(61));
    QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
}

/// Removal for space takes what was used longest ago, and no more than it must.
void limitTakesTheOldest(Bench &bench, std::chrono::hours jump)
{
    const BuiltImage newer = ImageBuilder("newer").layer(2 << 20).build();
    bench.sim->content().add("team/newer", "1.0.0", newer);
    QVERIFY(bench.server->pull({"p", "team/app", "1.0.0"}).ok);
    bench.server->clock().advance(std::chrono::hours(2));
    QVERIFY(bench.server->pull({"p", "team/newer", "1.0.0"}).ok);
    bench.server->clock().advance(std::chrono::minutes(30));
    bench.server->clock().jumpWall(jump);
    const auto known = await<admin::ServerSettings>([&](auto reply) { bench.server->admin().settings(reply); });
    QVERIFY(known.ok());
    admin::ServerSettings settings = *known;
    settings.storeLimitBytes = 3 << 20;
    const auto applied
        = await<admin::ServerInfo>([&](auto reply) { bench.server->admin().applySettings(settings, reply); });
    QVERIFY(applied.ok());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.server->isStored(bench.layer()), patienceMs);
    QVERIFY(bench.server->isStored(newer.platforms[0].layers[0]));
    bench.sim->setDown(true);
    QVERIFY(bench.server->pull({"p", "team/newer", "1.0.0"}).ok);
}

// F-76

constexpr std::uint64_t fourGiB = std::uint64_t(1) << 32;
constexpr std::uint64_t emptyBytes = fourGiB - (1 << 20);

/// Zeros up to a MiB before 4 GiB, then 3 MiB of text.
class HugeBlob final : public BlobSource
{
public:
    std::uint64_t size() const override { return emptyBytes + (3 << 20); }
    void read(std::uint64_t offset, char *out, std::size_t count) const override
    {
        for (std::size_t i = 0; i < count; ++i)
            out[i] = byteAt(offset + i);
    }
    std::string read(std::uint64_t offset, std::size_t count) const
    {
        std::string bytes(count, '\0');
        read(offset, bytes.data(), count);
        return bytes;
    }

private:
    static char byteAt(std::uint64_t offset)
    {
        return offset < emptyBytes ? '\0' : static_cast<char>('a' + (offset - emptyBytes) / 1000 % 26);
    }
};

/// Its parts on both sides of 2^32.
void rangesAreRight(Bench &bench, const HugeBlob &huge, const std::string &target)
{
    const std::string total = std::to_string(huge.size());
    struct
    {
        std::string range;
        std::uint64_t from;
        std::size_t count;
    } const parts[] = {{"bytes=4294967290-4294967305", 4294967290, 16}, // across
                       {"bytes=4296000000-4296001999", 4296000000, 2000},
                       {"bytes=-2000", huge.size() - 2000, 2000},
                       {"bytes=" + std::to_string(huge.size() - 3) + "-", huge.size() - 3, 3},
                       {"bytes=0-99", 0, 100}};
    for (const auto &part : parts) {
        const WireAnswer answer = bench.server->get(target, {{"Range", part.range}});
        QCOMPARE(answer.status, 206);
        QCOMPARE(answer.headers.value("Content-Length"), std::to_string(part.count));
        QCOMPARE(answer.headers.value("Content-Range"),
                 "bytes " + std::to_string(part.from) + '-' + std::to_string(part.from + part.count - 1) + '/' + total);
        QCOMPARE(answer.body, huge.read(part.from, part.count));
    }
    const WireAnswer past = bench.server->get(target, {{"Range", "bytes=" + total + "-"}});
    QCOMPARE(past.status, 416);
    QCOMPARE(past.headers.value("Content-Range"), "bytes */" + total);
    QCOMPARE(bench.server->head(target).headers.value("Content-Length"), total);
}

/// The first 4095 MiB lie here from an earlier run, so that the case takes seconds; the rest is streamed across 2^32,
/// breaks behind it and goes on from there.
void overFourGiB(Bench &bench)
{
    const auto huge = std::make_shared<HugeBlob>();
    const Digest digest
        = *Digest::parse(std::string_view("sha256:cb7dfe27680711b8defa90f32e4d3f006c3a2ffd682cb01fbd9f15b7b0282270"));
    bench.sim->content().addBlob("team/app", digest, huge);
    bench.sim->faults().add(Fault::cutAfterBytes(2 << 20).matching("GET", blobs).onlyNth(1));
    const std::string target = bench.blobTarget(digest);
    bench.server->stop();
    QFile part(bench.server->dataFolder() + QStringLiteral("/store/parts/sha256-")
               + QString::fromStdString(std::string(digest.hex())) + QStringLiteral(".part"));
    QVERIFY(part.open(QIODevice::WriteOnly));
    QVERIFY(part.resize(static_cast<qint64>(emptyBytes))); // sparse
    part.close();
    QVERIFY(bench.server->start());

    // Of the whole body the head and the first bytes.
    const WireAnswer cold = inBackground([&] {
        WireClient client({.url = bench.server->url()});
        return client.request("GET", target, {}, [](const WireAnswer &, const char *, std::size_t) { return false; });
    });
    QCOMPARE(cold.status, 200);
    QCOMPARE(cold.headers.value("Content-Length"), std::to_string(huge->size()));
    QTRY_VERIFY_WITH_TIMEOUT(bench.server->isStored(digest), 60000);
    std::vector<std::string> asked;
    for (const JournalEntry &entry : bench.sim->journal().entries())
        if (entry.method == "GET")
            asked.push_back(entry.headers.value("Range"));
    QCOMPARE(asked, (std::vector<std::string> {"bytes=4293918720-", "bytes=4296015872-"}));
    QCOMPARE(bench.sim->journal().bytes("GET", blobs), huge->size() - emptyBytes);

    rangesAreRight(bench, *huge, target);
    QVERIFY(bench.server->restart());
    bench.sim->setDown(true);
    rangesAreRight(bench, *huge, target);
}

} // namespace

std::vector<Row> faultRows()
{
    const auto local = [](const char *name, std::function<void(Bench &)> check) {
        Row row {.name = name, .ask = Ask::Nothing, .check = std::move(check)};
        row.project = freshForAnHour();
        return row;
    };
    return {
        local("F-73 freshness, a year ahead", [](Bench &bench) { freshnessGoesOn(bench, year); }),
        local("F-73 freshness, a day back", [](Bench &bench) { freshnessGoesOn(bench, -day); }),
        local("F-73 started a year ahead", [](Bench &bench) { restartsAfter(bench, year); }),
        local("F-73 started a day back", [](Bench &bench) { restartsAfter(bench, -day); }),
        local("F-73 age of a stale tag, a year ahead", [](Bench &bench) { staleAgeIsReal(bench, year); }),
        local("F-73 age of a stale tag, a day back", [](Bench &bench) { staleAgeIsReal(bench, -day); }),
        local("F-73 space limit, a year ahead", [](Bench &bench) { limitTakesTheOldest(bench, year); }),
        local("F-73 space limit, a day back", [](Bench &bench) { limitTakesTheOldest(bench, -day); }),
        local("F-76 over 4 GiB", overFourGiB),
        local("F-73 tokens", tokensAreNotForEver),
        local("F-73 cool-down, a year ahead", [](Bench &bench) { coolDownEnds(bench, year); }),
        local("F-73 cool-down, a day back", [](Bench &bench) { coolDownEnds(bench, -day); }),
    };
}

} // namespace breakwater::faults
