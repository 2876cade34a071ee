// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char tooMany[] = R"({"errors":[{"code":"TOOMANYREQUESTS","message":"slow down"}]})";
constexpr char manifests[] = "*/manifests/*";

Fault limited(const std::string &retryAfter)
{
    return Fault::status(429, tooMany, {{"Content-Type", "application/json"}, {"Retry-After", retryAfter}});
}

std::string retryAfter(const Bench &bench)
{
    return bench.answer.headers.value("Retry-After");
}

/// Nothing is asked again before `wait` has passed, and then it is.
void coolsDownFor(Bench &bench, std::chrono::seconds wait)
{
    bench.sim->faults().clear();
    bench.sim->journal().clear();
    bench.server->clock().advance(wait - std::chrono::seconds(5));
    QCOMPARE(bench.server->get(bench.manifestTarget("other")).status, 503);
    QVERIFY2(bench.sim->journal().entries().empty(), bench.sim->journal().dump().c_str());
    bench.server->clock().advance(std::chrono::seconds(6));
    QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
}

} // namespace

// A limit reaches a client as 503, never as 429 (peers.md C4), with the wait in whole seconds up to a minute.
std::vector<Row> faultRows()
{
    return {
        {.name = "F-1 429 with Retry-After, cold",
         .faults = {limited("30")},
         .status = 503,
         .upstream = {{"GET", manifests}},
         .store = Store::Empty,
         .log = "limits us for 30 s",
         .event = "upstream.failing",
         .check =
             [](Bench &bench) {
                 QCOMPARE(retryAfter(bench), std::string("30"));
                 coolsDownFor(bench, std::chrono::seconds(30));
             }},
        {.name = "F-1 429 with Retry-After, stale tag",
         .warm = true,
         .faults = {limited("30")},
         .upstream = {{"", manifests}},
         .store = Store::Kept,
         .check =
             [](Bench &bench) {
                 isStale(bench);
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
                 QCOMPARE(bench.upstreamCount("", manifests), 1); // it is left alone
             }},
        {.name = "F-2 429 without Retry-After, budget at zero",
         .faults = {Fault::status(429, tooMany,
                                  {{"Content-Type", "application/json"},
                                   {"RateLimit-Limit", "100;w=21600"},
                                   {"RateLimit-Remaining", "0;w=21600"},
                                   {"Docker-RateLimit-Source", "203.0.113.7"}})
                        .matching("GET", manifests)},
         .status = 503,
         .upstream = {{"GET", manifests}},
         .store = Store::Empty,
         .check =
             [](Bench &bench) {
                 QCOMPARE(retryAfter(bench), std::string("60"));
                 const auto upstreams
                     = await<QList<admin::UpstreamInfo>>([&](auto reply) { bench.server->admin().upstreams(reply); });
                 QVERIFY(upstreams.ok());
                 // A HEAD does not count and goes on (H-5).
                 QCOMPARE(bench.server->head(bench.manifestTarget()).status, 200);
                 QCOMPARE(bench.upstreamCount("HEAD", manifests), 1);
                 coolsDownFor(bench, std::chrono::seconds(60));
             }},
        {.name = "F-3 HTTP date",
         .faults = {limited("Thu, 01 Jan 2026 00:00:40 GMT")}, // the test's clock says midnight
         .status = 503,
         .check = [](Bench &bench) { QCOMPARE(retryAfter(bench), std::string("40")); }},
        {.name = "F-3 date in the past",
         .faults = {limited("Thu, 01 Jan 2015 00:00:40 GMT")},
         .status = 503,
         .check = [](Bench &bench) { coolsDownFor(bench, std::chrono::seconds(60)); }},
        {.name = "F-3 negative",
         .faults = {limited("-5")},
         .status = 503,
         .check = [](Bench &bench) { coolsDownFor(bench, std::chrono::seconds(60)); }},
        {.name = "F-3 huge",
         .faults = {limited("1000000000000")},
         .status = 503,
         .check =
             [](Bench &bench) {
                 QCOMPARE(retryAfter(bench), std::string("60"));
                 coolsDownFor(bench, std::chrono::hours(1));
             }},
        {.name = "F-3 text",
         .faults = {limited("soon, dear client")},
         .status = 503,
         .check = [](Bench &bench) { coolsDownFor(bench, std::chrono::seconds(60)); }},
        {.name = "F-4 delay of microseconds in the message",
         .profile = "ghcr",
         .arrange =
             [](Bench &bench) {
                 bench.sim->rates().setLimit(1, std::chrono::seconds(1));
                 QVERIFY(bench.sim->rates().take("127.0.0.1"));
             },
         .ask = Ask::Nothing,
         .check =
             [](Bench &bench) {
                 auto pending = std::async(std::launch::async, [&bench] {
                     WireClient client({.url = bench.server->url()});
                     return client.get(bench.manifestTarget());
                 });
                 QTRY_VERIFY(bench.newLog().contains(QLatin1String("limits us for 1 s")));
                 bench.server->clock().advance(std::chrono::seconds(2));
                 QVERIFY(waitFor(pending));
                 const WireAnswer answer = pending.get();
                 QVERIFY2(answer.status == 200, (answer.body + bench.sim->journal().dump()).c_str());
                 QCOMPARE(bench.upstreamCount("GET", manifests), 3); // 401, 429, 200
             }},
        {.name = "F-4 delay in the message, again and again",
         .profile = "ghcr",
         .arrange =
             [](Bench &bench) {
                 bench.sim->rates().setLimit(1, std::chrono::hours(1));
                 QVERIFY(bench.sim->rates().take("127.0.0.1"));
             },
         .status = 503,
         .upstream = {{"GET", manifests, 1, 2}},
         .store = Store::Empty},
        {.name = "F-5 nginx page",
         .profile = "quay",
         .arrange =
             [](Bench &bench) {
                 bench.sim->rates().setLimit(1, std::chrono::hours(1));
                 QVERIFY(bench.sim->rates().take("127.0.0.1"));
             },
         .status = 503,
         .upstream = {{"GET", manifests, 1, 2}},
         .store = Store::Empty,
         .check =
             [](Bench &bench) {
                 bench.sim->journal().clear();
                 QCOMPARE(bench.server->head(bench.manifestTarget()).status, 503); // everything is limited
                 QCOMPARE(bench.server->get(bench.blobTarget()).status, 503);
                 QVERIFY2(bench.sim->journal().entries().empty(), bench.sim->journal().dump().c_str());
             }},
        {.name = "F-5 plain text of Docker Hub",
         .faults = {Fault::status(429, "429 Too Many Requests", {{"Content-Type", "text/plain"}})},
         .status = 503,
         .upstream = {{"GET", manifests}},
         .store = Store::Empty,
         .check =
             [](Bench &bench) {
                 bench.sim->faults().clear();
                 QCOMPARE(bench.server->head(bench.manifestTarget()).status, 503);
                 QCOMPARE(bench.upstreamCount("HEAD"), 0);
             }},
        {.name = "F-6 500 once, manifest",
         .faults = {Fault::status(500, "oops").matching("GET", manifests).onlyNth(1)},
         .upstream = {{"GET", manifests, 2, 2}},
         .store = Store::Kept},
        {.name = "F-6 500 once, head of a manifest",
         .faults = {Fault::status(500, "oops").matching("HEAD", manifests).onlyNth(1)},
         .ask = Ask::ManifestHead,
         .upstream = {{"HEAD", manifests, 2, 2}, {"GET", "*", 0, 0}}},
        {.name = "F-6 502 once, blob",
         .faults = {Fault::status(502, "<html>bad</html>").matching("GET", "*/blobs/*").onlyNth(1)},
         .ask = Ask::Blob,
         .upstream = {{"GET", "*/blobs/*", 2, 2}},
         .store = Store::Kept},
        {.name = "F-7 500 for ever, stale tag",
         .warm = true,
         .faults = {Fault::status(500, "oops")},
         .upstream = {{"", manifests, 1, 2}},
         .store = Store::Kept,
         .event = "upstream.failing",
         .check =
             [](Bench &bench) {
                 isStale(bench);
                 for (int i = 0; i < 20; ++i)
                     QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
                 // The breaker is open after a few.
                 QVERIFY2(bench.upstreamCount("") < 8, bench.sim->journal().dump().c_str());
                 recovers(bench);
             }},
        {.name = "F-7 502 for ever, cold",
         .faults = {Fault::status(502, "<html>Bad Gateway</html>", {{"Content-Type", "text/html"}})},
         .status = 502,
         .upstream = {{"GET", manifests, 1, 3}},
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-7 503 for ever, cold",
         .faults = {Fault::status(503)},
         .status = 502,
         .upstream = {{"GET", manifests, 1, 3}},
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-7 504 for ever, blob",
         .faults = {Fault::status(504)},
         .ask = Ask::Blob,
         .status = 502,
         .upstream = {{"GET", "*/blobs/*", 1, 3}},
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-8 503 with Retry-After, cold",
         .faults = {Fault::status(503, "busy", {{"Retry-After", "30"}})},
         .status = 503,
         .upstream = {{"GET", manifests}},
         .store = Store::Empty,
         .event = "upstream.failing",
         .check =
             [](Bench &bench) {
                 QCOMPARE(retryAfter(bench), std::string("30"));
                 coolsDownFor(bench, std::chrono::seconds(30));
             }},
        {.name = "F-8 503 with Retry-After, stale tag",
         .warm = true,
         .faults = {Fault::status(503, "busy", {{"Retry-After", "30"}})},
         .upstream = {{"", manifests}},
         .store = Store::Kept,
         .check = isStale},
    };
}

} // namespace breakwater::faults
