// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

#include "base/Hasher.h"

namespace breakwater::faults {

using namespace breakwater::sim;
using namespace breakwater::integration;

namespace {

constexpr char upstreamPassword[] = "s3cret-of-the-upstream";

const std::vector<Row> &rows()
{
    static const std::vector<Row> all = faultRows();
    return all;
}

const BuiltImage &theImage()
{
    static const BuiltImage image = ImageBuilder("app").layer(3000).layer(2 << 20).build();
    return image;
}

/// What a 200 to this question must have as its digest.
std::optional<Digest> contentOf(const Row &row, const Bench &bench)
{
    switch (row.ask) {
    case Ask::Manifest:
    case Ask::ManifestByDigest: return bench.image.top;
    case Ask::Blob: return bench.layer();
    default: return std::nullopt;
    }
}

WireAnswer request(Bench &bench, Ask ask)
{
    switch (ask) {
    case Ask::Manifest: return bench.server->get(bench.manifestTarget());
    case Ask::ManifestHead: return bench.server->head(bench.manifestTarget());
    case Ask::ManifestByDigest: return bench.server->get(bench.manifestTarget(bench.image.top.toString()));
    case Ask::Blob: return bench.server->get(bench.blobTarget());
    case Ask::BlobHead: return bench.server->head(bench.blobTarget());
    case Ask::Tags: return bench.server->get("/v2/p/team/app/tags/list");
    case Ask::Referrers: return bench.server->get("/v2/p/team/app/referrers/" + bench.image.top.toString());
    case Ask::Nothing: break;
    }
    return {};
}

} // namespace

std::string Bench::layerBytes() const
{
    for (const NamedBlob &blob : image.blobs)
        if (blob.digest == layer())
            return allBytes(*blob.source);
    return {};
}

std::string Bench::manifestTarget(const std::string &reference) const
{
    return "/v2/p/team/app/manifests/" + reference;
}

QString Bench::newLog() const
{
    return ServerUnderTest::logText().mid(logMark);
}

void isStale(Bench &bench)
{
    QVERIFY2(bench.answer.headers.value("Warning").starts_with("299 - \""), "the answer does not say that it is stale");
    QCOMPARE(bench.answer.body, bench.image.topManifest().bytes);
}

void recovers(Bench &bench)
{
    bench.sim->faults().clear();
    bench.server->clock().advance(std::chrono::minutes(16));
    const PullResult pull = bench.server->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(pull.ok && pull.digestsOk() && !pull.stale, pull.problem.c_str());
}

bool FaultRows::build(const Row &row, Bench &bench)
{
    ServerUnderTest::Options options;
    options.transport.stallTime = std::chrono::seconds(1);
    if (row.transport)
        row.transport(options.transport);
    bench.server = std::make_unique<ServerUnderTest>(options);
    bench.image = theImage();
    UpstreamSimulator::Options simulator;
    simulator.profile = row.profile;
    simulator.clock = &bench.server->clock();
    if (row.simulator)
        row.simulator(simulator);
    auto started = UpstreamSimulator::start(simulator);
    if (!started.ok())
        return false;
    bench.sim = std::move(started.value());
    if (row.dialPublicly) {
        for (const Role role : {Role::Registry, Role::Token}) {
            const std::uint16_t port = bench.sim->port(role, row.project.tls);
            bench.server->transport().dialMap.push_back(
                {simulator.hostName, port, simulator.address, port, "203.0.113.9"});
        }
        if (!row.cdnResolvesTo.empty()) {
            const std::uint16_t port = bench.sim->port(Role::CdnA, row.project.tls);
            bench.server->transport().dialMap.push_back(
                {simulator.hostName, port, simulator.address, port, row.cdnResolvesTo});
        }
    }
    bench.sim->content().add("team/app", "1.0.0", bench.image);
    if (!row.project.username.isEmpty())
        bench.sim->accounts().setUser(row.project.username.toStdString(), row.project.password.toStdString());
    if (!bench.server->start() || bench.server->addProject(QStringLiteral("p"), *bench.sim, row.project) == 0)
        return false;
    if (row.warm) {
        if (!bench.server->pull({"p", "team/app", "1.0.0"}).ok)
            return false;
        bench.server->clock().advance(std::chrono::hours(72)); // no tag is fresh that long
    }
    bench.sim->journal().clear();
    bench.logMark = ServerUnderTest::logText().size();
    for (const Fault &fault : row.faults)
        bench.sim->faults().add(fault);
    return true;
}

void FaultRows::checkAlways(const Row &row, Bench &bench)
{
    for (const Role role : {Role::CdnA, Role::CdnB, Role::Foreign})
        QVERIFY2(!bench.sim->journal().hadAuthorization(role), bench.sim->journal().dump().c_str());
    for (const Role role : {Role::CdnA, Role::CdnB, Role::Foreign})
        QVERIFY2(!bench.sim->journal().mentions(role, upstreamPassword), bench.sim->journal().dump().c_str());
    const QString log = bench.newLog();
    for (const char *never : {"Signature=", "sig=", upstreamPassword, "<html"})
        QVERIFY2(!log.contains(QLatin1String(never)), never);
    for (const char *never : {"Signature=", "sig=", upstreamPassword, "<html"})
        QVERIFY2(bench.answer.status == 200 || bench.answer.body.find(never) == std::string::npos,
                 bench.answer.body.c_str());
    QVERIFY2(!bench.answer.headers.contains("WWW-Authenticate"), "a challenge of the upstream was relayed");
    const auto content = contentOf(row, bench);
    if (content && bench.answer.status == 200 && bench.answer.complete)
        QCOMPARE(Hasher::hash(bench.answer.body), *content);
}

void FaultRows::row_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < rows().size(); ++i)
        QTest::newRow(rows()[i].name) << static_cast<int>(i);
}

void FaultRows::row()
{
    QFETCH(int, number);
    const Row &row = rows()[static_cast<std::size_t>(number)];
    Bench bench;
    QVERIFY(build(row, bench));
    if (row.arrange)
        row.arrange(bench);
    if (QTest::currentTestFailed())
        return;
    const auto started = std::chrono::steady_clock::now();
    if (row.ask != Ask::Nothing) {
        bench.answer = request(bench, row.ask);
        bench.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
        const std::string seen = "status " + std::to_string(bench.answer.status) + ' ' + bench.answer.problem + '\n'
            + (bench.answer.status == 200 ? std::string() : bench.answer.body) + '\n' + bench.sim->journal().dump();
        QVERIFY2(bench.answer.status == row.status, seen.c_str());
        QVERIFY2(bench.answer.complete == row.complete, seen.c_str());
        if (!row.says.empty())
            QVERIFY2(errorMessage(bench.answer).find(row.says) != std::string::npos, bench.answer.body.c_str());
        if (row.status >= 400 && row.ask != Ask::ManifestHead && row.ask != Ask::BlobHead)
            QVERIFY2(!errorCode(bench.answer).empty(), bench.answer.body.c_str());
    }
    for (const Wanted &wanted : row.upstream) {
        const int count = bench.upstreamCount(wanted.method, wanted.path, wanted.role);
        QVERIFY2(count >= wanted.least && count <= wanted.most,
                 (wanted.method + ' ' + wanted.path + ": " + std::to_string(count) + '\n' + bench.sim->journal().dump())
                     .c_str());
    }
    if (const auto content = contentOf(row, bench)) {
        if (row.store == Store::Kept)
            QTRY_VERIFY2(bench.server->isStored(*content), "it was not stored");
        if (row.store == Store::Empty)
            QVERIFY2(!bench.server->isStored(*content), "it was stored");
    }
    if (!row.log.empty())
        QTRY_VERIFY2(bench.newLog().contains(QString::fromStdString(row.log)), qPrintable(bench.newLog()));
    if (!row.event.empty())
        QTRY_VERIFY2(bench.server->hasEvent(QString::fromStdString(row.event)), row.event.c_str());
    checkAlways(row, bench);
    if (row.check && !QTest::currentTestFailed())
        row.check(bench);
    bench.sim->setDown(true); // wakes answers that sleep
}

} // namespace breakwater::faults

QTEST_GUILESS_MAIN(breakwater::faults::FaultRows)
