// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

#include "support/simulator/Http2.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char manifests[] = "*/manifests/*";
constexpr char blobs[] = "*/blobs/*";
constexpr std::uint64_t brokenAt = 1 << 20;

// RFC 9113, 7
constexpr std::uint32_t internalError = 0x2;
constexpr std::uint32_t refusedStream = 0x7;
constexpr std::uint32_t http11Required = 0xd;

Fault streamError(std::uint32_t code)
{
    Fault fault;
    fault.streamError = code;
    return fault;
}

Fault streamErrorAt(std::uint64_t bytes)
{
    Fault fault = streamError(internalError);
    fault.cutAfter = bytes;
    return fault;
}

Fault goawayBehind()
{
    Fault fault;
    fault.goaway = true;
    return fault;
}

/// Over which connections requests came, and in which version of HTTP.
std::set<std::uint64_t> connectionsOf(Bench &bench, bool secondVersion)
{
    std::set<std::uint64_t> connections;
    for (const JournalEntry &entry : bench.sim->journal().entries())
        if (entry.secondVersion == secondVersion)
            connections.insert(entry.connection);
    return connections;
}

/// Taken up from the byte where it broke; the client sees one answer. After an RST of TCP that is wherever it was read.
Row resumed(const char *name, Fault fault)
{
    const bool exact = fault.cut != Cut::Rst;
    return {.name = name,
            .faults = {std::move(fault).matching("GET", blobs).onlyNth(1)},
            .ask = Ask::Blob,
            .upstream = {{"GET", blobs, 2, 2}},
            .store = Store::Kept,
            .log = exact ? "broke at 1048576 bytes" : "going on from there",
            .check = [exact](Bench &bench) {
                QCOMPARE(bench.answer.body, bench.layerBytes());
                QCOMPARE(connectionsOf(bench, false).size(), std::size_t(0));
                const std::string range = bench.sim->journal().entries().back().headers.value("Range");
                QVERIFY(exact ? range == "bytes=1048576-" : range != "bytes=0-");
            }};
}

} // namespace

std::vector<Row> faultRows()
{
    std::vector<Row> rows = {
        {.name = "F-60 whole pull over HTTP/2",
         .ask = Ask::Nothing,
         .check =
             [](Bench &bench) {
                 const PullResult pull = bench.server->pull({"p", "team/app", "1.0.0"});
                 QVERIFY2(pull.ok && pull.digestsOk(), (pull.problem + bench.sim->journal().dump()).c_str());
                 QVERIFY(connectionsOf(bench, false).empty());
                 QVERIFY(!connectionsOf(bench, true).empty());
             }},
        resumed("F-60 RST_STREAM in the middle", streamErrorAt(brokenAt)),
        resumed("F-60 GOAWAY in the middle", Fault::cutAfterBytes(brokenAt, Cut::Goaway)),
        resumed("F-60 connection reset in the middle", Fault::cutAfterBytes(brokenAt, Cut::Rst)),
        {.name = "F-60 GOAWAY behind an answer",
         .faults = {goawayBehind().matching("GET", manifests).onlyNth(1)},
         .upstream = {{"GET", manifests}},
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.server->get(bench.blobTarget()).body, bench.layerBytes());
                 QCOMPARE(bench.upstreamCount("GET", blobs), 1);
                 QCOMPARE(connectionsOf(bench, true).size(), std::size_t(2));
                 QVERIFY(!bench.newLog().contains(QLatin1String("broke")));
             }},
        {.name = "F-60 REFUSED_STREAM",
         .faults = {streamError(refusedStream).matching("GET", blobs).onlyNth(1)},
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept},
        {.name = "F-60 RST_STREAM in place of a manifest, once",
         .faults = {streamError(internalError).matching("GET", manifests).onlyNth(1)},
         .upstream = {{"GET", manifests, 2, 2}},
         .store = Store::Kept},
        {.name = "F-60 every stream reset, cold",
         .faults = {streamError(internalError)},
         .status = 502,
         .upstream = {{"GET", manifests, 1, 3}},
         .store = Store::Empty,
         .event = "upstream.failing",
         .check = recovers},
        {.name = "F-60 every stream reset, stale tag",
         .warm = true,
         .faults = {streamError(internalError)},
         .upstream = {{"HEAD", manifests, 1, 3}},
         .store = Store::Kept,
         .check = isStale},
        {.name = "F-60 every stream refused",
         .faults = {streamError(refusedStream)},
         .status = 502,
         .upstream = {{"GET", manifests, 1, 12}},
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-60 HTTP_1_1_REQUIRED",
         .faults = {streamError(http11Required).matching("GET", blobs).onlyNth(1)},
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept,
         .check = [](Bench &bench) { QVERIFY(!bench.sim->journal().entries().back().secondVersion); }},
    };
    for (Row &row : rows) {
        row.project.tls = true;
        row.simulator = [](UpstreamSimulator::Options &options) { options.secondVersion = http2(); };
    }
    Row refused {.name = "F-60 HTTP/2 refused by ALPN",
                 .ask = Ask::Blob,
                 .upstream = {{"GET", blobs}},
                 .store = Store::Kept,
                 .check = [](Bench &bench) { QVERIFY(connectionsOf(bench, true).empty()); }};
    refused.project.tls = true;
    rows.push_back(refused);
    return rows;
}

} // namespace breakwater::faults
