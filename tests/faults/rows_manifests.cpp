// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

#include "base/Hasher.h"
#include "base/MediaType.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char manifests[] = "*/manifests/*";

Row refusedBody(const char *name, const std::string &body, int status = 502,
                const std::string &type = std::string(mediatype::ociManifest))
{
    return {.name = name,
            .faults = {Fault::status(200, body, {{"Content-Type", type}}).matching("GET", manifests)},
            .status = status,
            .upstream = {{"GET", manifests, 1, 2}},
            .store = Store::Empty,
            .check = recovers};
}

/// The true manifest under another Content-Type; empty: none.
Row typed(const char *name, const std::string &type)
{
    Fault fault;
    if (type.empty())
        fault.dropHeaders = {"Content-Type"};
    else
        fault.setHeaders = {{"Content-Type", type}};
    return {.name = name,
            .faults = {std::move(fault).matching("", manifests)},
            .store = Store::Kept,
            .check = [](Bench &bench) {
                QCOMPARE(bench.answer.headers.value("Content-Type"), bench.image.topManifest().mediaType);
            }};
}

Fault told(const std::string &digest)
{
    Fault fault;
    fault.setHeaders = {{"Docker-Content-Digest", digest}};
    return fault;
}

} // namespace

std::vector<Row> faultRows()
{
    std::vector<Row> rows = {
        {.name = "F-45 tag moves between HEAD and GET",
         .arrange =
             [](Bench &bench) {
                 QCOMPARE(bench.server->head(bench.manifestTarget()).status, 200);
                 bench.sim->content().add("team/app", "1.0.0", ImageBuilder("newer").layer(3000).build());
             },
         .store = Store::Kept, // what the HEAD said
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.answer.headers.value("Docker-Content-Digest"), bench.image.top.toString());
             }},
        {.name = "F-45 tag moves and what the HEAD said is gone",
         .arrange =
             [](Bench &bench) {
                 QCOMPARE(bench.server->head(bench.manifestTarget()).status, 200);
                 const BuiltImage newer = ImageBuilder("newer").layer(3000).build();
                 bench.sim->content().removeManifest("team/app", bench.image.top);
                 bench.sim->content().add("team/app", "1.0.0", newer);
                 const WireAnswer answer = bench.server->get(bench.manifestTarget());
                 QCOMPARE(answer.status, 200);
                 QCOMPARE(answer.body, newer.topManifest().bytes);
             },
         .ask = Ask::Nothing},
        {.name = "F-48 another Content-Type for a stored digest",
         .arrange =
             [](Bench &bench) {
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
                 Fault other;
                 other.setHeaders = {{"Content-Type", "application/vnd.docker.distribution.manifest.v2+json"}};
                 bench.sim->faults().add(other);
                 bench.server->clock().advance(std::chrono::hours(72));
             },
         .store = Store::Kept,
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.answer.headers.value("Content-Type"), bench.image.topManifest().mediaType);
             }},
        typed("F-49 text/plain", "text/plain"),
        typed("F-49 none", ""),
        typed("F-49 with charset", "application/vnd.oci.image.index.v1+json; charset=utf-8"),
        typed("F-49 octet-stream", "application/octet-stream"),
        refusedBody("F-50 schema 1", R"({"schemaVersion":1,"name":"team/app","tag":"1.0.0","fsLayers":[]})", 404,
                    "application/vnd.docker.distribution.manifest.v1+prettyjws"),
        refusedBody("F-51 portal in place of a manifest", "<html><title>Hotel WLAN</title></html>", 502, "text/html"),
        {.name = "F-51 portal in place of a blob",
         .faults = {Fault::status(200, "<html><title>Hotel WLAN</title></html>", {{"Content-Type", "text/html"}})},
         .ask = Ask::Blob,
         .status = 502,
         .says = "portal",
         .store = Store::Empty},
        refusedBody("F-52 over the limit", std::string(9 << 20, ' ')),
        refusedBody("F-52 deeper than any manifest", std::string(100000, '[') + std::string(100000, ']')),
        refusedBody("F-52 trailing garbage", R"({"schemaVersion":2,"layers":[]} x)"),
        refusedBody("F-52 no JSON", "hello"),
        {.name = "F-53 no Docker-Content-Digest",
         .arrange =
             [](Bench &bench) {
                 Fault silent;
                 silent.dropHeaders = {"Docker-Content-Digest", "Etag"};
                 bench.sim->faults().add(silent);
                 const WireAnswer head = bench.server->head(bench.manifestTarget());
                 QCOMPARE(head.status, 200);
                 QCOMPARE(head.headers.value("Docker-Content-Digest"), bench.image.top.toString());
             },
         .upstream = {{"GET", manifests}},
         .store = Store::Kept,
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.answer.headers.value("Docker-Content-Digest"), bench.image.top.toString());
             }},
        {.name = "F-54 digest that is not the body's",
         .faults = {told("sha256:" + std::string(64, 'a')).matching("GET", manifests)},
         .status = 502,
         .upstream = {{"GET", manifests, 2, 2}},
         .store = Store::Empty,
         .log = "digest",
         .check = recovers},
        {.name = "F-54 digest that is not the body's, once",
         .faults = {told("sha256:" + std::string(64, 'a')).matching("GET", manifests).onlyNth(1)},
         .upstream = {{"GET", manifests, 2, 2}},
         .store = Store::Kept},
        {.name = "F-55 malformed digest",
         .faults = {told("sha256:not hex at all").matching("", manifests)},
         .store = Store::Kept,
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.answer.headers.value("Docker-Content-Digest"), bench.image.top.toString());
             }},
        {.name = "F-55 sha512 that fits",
         .arrange =
             [](Bench &bench) {
                 bench.sim->faults().add(
                     told(Hasher::hash(bench.image.topManifest().bytes, DigestAlgorithm::Sha512).toString()));
             }},
        {.name = "F-56 304 unasked, GET",
         .faults = {Fault::status(304).matching("GET", manifests).onlyNth(1)},
         .upstream = {{"GET", manifests, 2, 2}},
         .store = Store::Kept},
        {.name = "F-56 304 unasked, HEAD of a due tag",
         .warm = true,
         .faults = {Fault::status(304).matching("HEAD", manifests).onlyNth(1)},
         .upstream = {{"HEAD", manifests, 2, 2}},
         .store = Store::Kept,
         .check = [](Bench &bench) { QVERIFY(!bench.answer.headers.contains("Warning")); }},
        {.name = "F-56 304 for ever",
         .faults = {Fault::status(304).matching("GET", manifests)},
         .status = 502,
         .upstream = {{"GET", manifests, 2, 2}},
         .store = Store::Empty},
        {.name = "F-80 child of an index is missing",
         .arrange =
             [](Bench &bench) {
                 bench.sim->content().removeManifest("team/app", bench.image.platforms[1].manifest);
                 QCOMPARE(bench.server->get(bench.manifestTarget(bench.image.platforms[1].manifest.toString())).status,
                          404);
                 QVERIFY(bench.server->pull({"p", "team/app", "1.0.0"}).ok);
             },
         .store = Store::Kept},
    };
    return rows;
}

} // namespace breakwater::faults
