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
constexpr char blobs[] = "*/blobs/*";
constexpr std::uint64_t brokenAt = 1 << 20;

std::function<bool(const WireRequest &)> resumes()
{
    return [](const WireRequest &request) { return request.headers.contains("Range"); };
}

Fault broken(Cut cut = Cut::Fin)
{
    return Fault::cutAfterBytes(brokenAt, cut).matching("GET", blobs).onlyNth(1);
}

void addResumeFault(Bench &bench, Fault fault, int times)
{
    Fault resumed = std::move(fault).matching("GET", blobs).atMost(times);
    resumed.when = resumes();
    bench.sim->faults().add(std::move(resumed));
}

/// An answer to a resumption with this Content-Range, then broken for good.
std::function<void(Bench &)> resumedWith(const std::string &contentRange)
{
    return [contentRange](Bench &bench) {
        const std::string body = bench.layerBytes().substr(brokenAt);
        Headers headers {{"Content-Type", "application/octet-stream"}};
        if (!contentRange.empty())
            headers.add("Content-Range", contentRange);
        addResumeFault(bench, Fault::status(206, body, headers), 0);
    };
}

Row wrongPart(const char *name, const std::string &contentRange)
{
    return {.name = name,
            .faults = {broken()},
            .arrange = resumedWith(contentRange),
            .ask = Ask::Blob,
            .complete = false, // a client has bytes of it already: P2
            .upstream = {{"GET", blobs, 2, 4}},
            .store = Store::Empty,
            .check = [](Bench &bench) {
                QVERIFY(!bench.server->hasPart(bench.layer()));
                recovers(bench);
            }};
}

/// The layer with this Content-Encoding in place of the honest answer.
Fault encoded(const std::string &body, const std::string &encoding, const char *path = blobs)
{
    return Fault::status(200, body, {{"Content-Type", "application/octet-stream"}, {"Content-Encoding", encoding}})
        .matching("GET", path);
}

std::string gzipped(const std::string &bytes)
{
    return allBytes(*storedGzipBlob(bytesBlob(bytes)));
}

void knowManifest(Bench &bench)
{
    QCOMPARE(bench.server->get(bench.manifestTarget(bench.image.platforms[0].manifest.toString())).status, 200);
    bench.sim->journal().clear();
}

Fault behind(const std::string &tail)
{
    Fault fault;
    fault.tail = tail;
    return fault;
}

/// The same, while nobody has asked for anything.
Fault later(const std::string &tail)
{
    Fault fault = behind(tail);
    fault.tailDelay = std::chrono::milliseconds(50);
    return fault;
}

const BuiltImage &otherImage()
{
    static const BuiltImage image = ImageBuilder("another").layer(2000).build();
    return image;
}

/// A true manifest, but of another image.
std::string manifestAnswer()
{
    const StoredManifest &top = otherImage().topManifest();
    return "HTTP/1.1 200 OK\r\nContent-Type: " + top.mediaType
        + "\r\nContent-Length: " + std::to_string(top.bytes.size())
        + "\r\nDocker-Content-Digest: " + top.digest.toString() + "\r\n\r\n" + top.bytes;
}

/// Bytes that come behind the manifest of 1.0.0 must not become the answer to the next question, which is for 2.0.0.
Row leftovers(const char *name, Fault fault, bool tls = false)
{
    // Told in the log where it cannot be anything else: behind the body in one piece curl may see it by itself, and
    // what comes later over TLS may be a farewell.
    const bool told = tls == (fault.tailDelay.count() == 0);
    Row row {.name = name,
             .faults = {std::move(fault).matching("GET", "*/manifests/1.0.0").onlyNth(1)},
             .upstream = {{"GET", manifests, 1, 1}},
             .check = [told](Bench &bench) {
                 QTRY_COMPARE(bench.sim->journal().unfinished(), 0);
                 const BuiltImage second = ImageBuilder("app").version("2").layer(3000).build();
                 bench.sim->content().add("team/app", "2.0.0", second);
                 const WireAnswer next = bench.server->get(bench.manifestTarget("2.0.0"));
                 QVERIFY2(next.status == 200, (next.body + bench.sim->journal().dump()).c_str());
                 QCOMPARE(next.body, second.topManifest().bytes);
                 const auto entries = bench.sim->journal().entries();
                 QCOMPARE(entries.size(), std::size_t(2));
                 QVERIFY(entries[1].connection != entries[0].connection);
                 QVERIFY(!bench.server->isStored(otherImage().top));
                 if (told)
                     QVERIFY(bench.newLog().contains(QLatin1String("more bytes than an answer has")));
             }};
    row.project.tls = tls;
    return row;
}

} // namespace

std::vector<Row> faultRows()
{
    return {
        {.name = "F-16 body cut, FIN",
         .faults = {broken()},
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept,
         .log = "broke at 1048576 bytes",
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.sim->journal().entries().back().headers.value("Range"), std::string("bytes=1048576-"));
             }},
        {.name = "F-16 body cut, RST",
         .faults = {broken(Cut::Rst)},
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept},
        {.name = "F-17 resume answered 200",
         .faults = {broken()},
         .arrange = [](Bench &bench) { addResumeFault(bench, Fault::status(200, bench.layerBytes()), 1); },
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept},
        wrongPart("F-18 resume at a wrong start", "bytes 5-2101000/2101001"),
        wrongPart("F-18 resume with another total", "bytes 1048576-1048580/1048581"),
        wrongPart("F-18 resume without Content-Range", ""),
        {.name = "F-18 wrong part of an earlier run",
         .faults = {Fault::cutAfterBytes(brokenAt).matching("GET", blobs).onlyNth(1),
                    Fault::drop().matching("GET", blobs).atMost(3)},
         .ask = Ask::Blob,
         .complete = false,
         .check =
             [](Bench &bench) {
                 // A part is here and nobody was sent a byte of it since: it is thrown away and fetched from its start.
                 bench.sim->faults().clear();
                 bench.server->clock().advance(std::chrono::minutes(16));
                 addResumeFault(bench, Fault::status(206, "x", {{"Content-Range", "bytes 7-7/8"}}), 1);
                 const WireAnswer answer = bench.server->get(bench.blobTarget());
                 QVERIFY2(answer.complete, bench.sim->journal().dump().c_str());
                 QCOMPARE(Hasher::hash(answer.body), bench.layer());
             }},
        {.name = "F-19 416 although incomplete",
         .faults = {Fault::cutAfterBytes(brokenAt).matching("GET", blobs).onlyNth(1),
                    Fault::drop().matching("GET", blobs).atMost(3)},
         .ask = Ask::Blob,
         .complete = false,
         .check =
             [](Bench &bench) {
                 bench.sim->faults().clear();
                 bench.server->clock().advance(std::chrono::minutes(16));
                 addResumeFault(bench, Fault::status(416, {}, {{"Content-Range", "bytes */5"}}), 1);
                 bench.sim->journal().clear();
                 const WireAnswer answer = bench.server->get(bench.blobTarget());
                 QVERIFY2(answer.complete, bench.sim->journal().dump().c_str());
                 QCOMPARE(Hasher::hash(answer.body), bench.layer());
                 QCOMPARE(bench.upstreamCount("GET", blobs), 2); // from its start once
             }},
        {.name = "F-20 206 unasked, blob",
         .faults = {Fault::status(206, "hello", {{"Content-Range", "bytes 0-4/5"}}).matching("GET", blobs)},
         .ask = Ask::Blob,
         .status = 502,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-20 206 unasked, manifest",
         .faults = {Fault::status(206, "hello", {{"Content-Range", "bytes 0-4/5"}}).matching("GET", manifests)},
         .status = 502,
         .upstream = {{"GET", manifests, 2, 2}},
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-21 right length, wrong bytes",
         .faults = {Fault::corrupt().matching("GET", blobs)},
         .ask = Ask::Blob,
         .complete = false,
         .upstream = {{"GET", blobs}},
         .store = Store::Empty,
         .log = "SECURITY: wrong bytes",
         .event = "content.digestMismatch",
         .check =
             [](Bench &bench) {
                 QVERIFY(bench.answer.bodyBytes < bench.layerBytes().size());
                 QVERIFY(!bench.server->hasPart(bench.layer()));
                 QVERIFY(!bench.server->get(bench.blobTarget()).complete); // refetched, wrong again
                 const WireAnswer third = bench.server->get(bench.blobTarget());
                 QCOMPARE(third.status, 502); // that digest is left alone now
                 QCOMPARE(bench.upstreamCount("GET", blobs), 2);
             }},
        {.name = "F-22 body goes on past its end",
         .arrange =
             [](Bench &bench) {
                 knowManifest(bench);
                 bench.sim->faults().add(
                     Fault::status(200, bench.layerBytes() + std::string(1024, 'x')).matching("GET", blobs));
             },
         .ask = Ask::Blob,
         .status = 502,
         .store = Store::Empty,
         .check = recovers},
        leftovers("F-22 bytes behind Content-Length", behind(std::string(1024, 'x'))),
        leftovers("F-22 bytes behind Content-Length, in one TLS record", behind(std::string(1024, 'x')), true),
        leftovers("F-22 bytes behind Content-Length, later", later(std::string(1024, 'x'))),
        leftovers("F-22 an answer that nobody asked for", later(manifestAnswer())),
        leftovers("F-22 an answer that nobody asked for, over TLS", later(manifestAnswer()), true),
        leftovers("F-22 an answer that nobody asked for, in one TLS record", behind(manifestAnswer()), true),
        {.name = "F-22 bytes in front of the next answer",
         .arrange =
             [](Bench &bench) {
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
                 Fault noise;
                 noise.noise = std::string(1024, 'x') + "\r\n";
                 bench.sim->faults().add(std::move(noise).matching("GET", blobs).onlyNth(1));
             },
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept,
         .log = "more bytes than an answer has",
         .check =
             [](Bench &bench) {
                 const auto entries = bench.sim->journal().entries();
                 QCOMPARE(entries[1].connection, entries[0].connection);
                 QVERIFY(entries[2].connection != entries[0].connection);
                 QVERIFY(!bench.newLog().contains(QLatin1String("broke")));
             }},
        {.name = "F-22 HEAD answered with a body",
         .arrange =
             [](Bench &bench) {
                 Fault body = behind(bench.image.topManifest().bytes);
                 bench.sim->faults().add(std::move(body).matching("HEAD", manifests));
             },
         .ask = Ask::ManifestHead,
         .check =
             [](Bench &bench) {
                 const WireAnswer next = bench.server->get(bench.blobTarget());
                 QVERIFY2(next.complete, bench.sim->journal().dump().c_str());
                 QCOMPARE(next.body, bench.layerBytes());
                 QVERIFY(!bench.newLog().contains(QLatin1String("broke")));
             }},
        {.name = "F-23 Content-Length shorter than the descriptor",
         .arrange =
             [](Bench &bench) {
                 knowManifest(bench);
                 bench.sim->faults().add(
                     Fault::status(200, bench.layerBytes().substr(0, 100000)).matching("GET", blobs));
             },
         .ask = Ask::Blob,
         .status = 502,
         .store = Store::Empty,
         .check =
             [](Bench &bench) {
                 QVERIFY(!bench.server->hasPart(bench.layer()));
                 recovers(bench);
             }},
        {.name = "F-24 chunked, size known from a manifest",
         .arrange =
             [](Bench &bench) {
                 knowManifest(bench);
                 Fault chunked;
                 chunked.chunked = true;
                 chunked.dropHeaders = {"Content-Length"};
                 bench.sim->faults().add(std::move(chunked).matching("GET", blobs));
             },
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs}},
         .store = Store::Kept,
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.answer.headers.value("Content-Length"), std::to_string(bench.layerBytes().size()));
             }},
        {.name = "F-24 chunked, size unknown",
         .arrange =
             [](Bench &bench) {
                 Fault chunked;
                 chunked.chunked = true;
                 chunked.dropHeaders = {"Content-Length"};
                 bench.sim->faults().add(std::move(chunked).matching("GET", blobs));
             },
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs}},
         .store = Store::Kept},
        {.name = "F-28 Content-Encoding told, bytes as they are",
         .arrange = [](Bench &bench) { bench.sim->faults().add(encoded(bench.layerBytes(), "x-gzip")); },
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs}},
         .store = Store::Kept,
         .check = [](Bench &bench) { QVERIFY(!bench.answer.headers.contains("Content-Encoding")); }},
        {.name = "F-28 layer really encoded",
         .arrange =
             [](Bench &bench) {
                 knowManifest(bench);
                 bench.sim->faults().add(encoded(gzipped(bench.layerBytes()), "gzip"));
             },
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept,
         .log = "encoded",
         .check = [](Bench &bench) { QVERIFY(!bench.answer.headers.contains("Content-Encoding")); }},
        {.name = "F-28 manifest really encoded",
         .arrange =
             [](Bench &bench) {
                 Fault fault = encoded(gzipped(bench.image.topManifest().bytes), "gzip", manifests);
                 fault.answer->headers.set("Content-Type", bench.image.topManifest().mediaType);
                 bench.sim->faults().add(std::move(fault));
             },
         .ask = Ask::ManifestByDigest,
         .upstream = {{"GET", manifests, 1, 2}},
         .store = Store::Kept},
        {.name = "F-28 unknown encoding",
         .arrange =
             [](Bench &bench) {
                 knowManifest(bench);
                 bench.sim->faults().add(encoded("whatever this is", "secret-zip"));
             },
         .ask = Ask::Blob,
         .status = 502,
         .upstream = {{"GET", blobs, 1, 3}},
         .store = Store::Empty},
        {.name = "F-29 bomb in place of a layer",
         .arrange =
             [](Bench &bench) {
                 knowManifest(bench);
                 bench.sim->faults().add(encoded(gzipped(std::string(40 << 20, '\0')), "gzip"));
             },
         .ask = Ask::Blob,
         .status = 200,
         .complete = false,
         .upstream = {{"GET", blobs, 2, 4}},
         .store = Store::Empty,
         .check = [](Bench &bench) { QVERIFY(!bench.server->hasPart(bench.layer())); }},
        {.name = "F-29 bomb in place of a manifest",
         .arrange =
             [](Bench &bench) {
                 bench.sim->faults().add(encoded(gzipped(std::string(40 << 20, ' ')), "gzip", manifests));
             },
         .ask = Ask::ManifestByDigest,
         .status = 502,
         .upstream = {{"GET", manifests, 1, 3}},
         .store = Store::Empty},
        {.name = "F-57 200 with nothing",
         .faults = {Fault::status(200, {}).matching("GET", blobs)},
         .ask = Ask::Blob,
         .status = 502,
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-57 204",
         .faults = {Fault::status(204).matching("GET", manifests)},
         .status = 502,
         .upstream = {{"GET", manifests, 1, 2}},
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-57 203",
         .faults = {Fault::status(203, "changed on the way").matching("GET", "*")},
         .ask = Ask::Blob,
         .status = 502,
         .store = Store::Empty},
        {.name = "F-57 226",
         .faults = {Fault::status(226, "a difference").matching("GET", "*")},
         .status = 502,
         .store = Store::Empty},
        {.name = "F-57 the empty blob itself",
         .arrange = [](Bench &bench) { bench.sim->content().addBlob("team/app", Hasher::hash({}), bytesBlob({})); },
         .ask = Ask::Nothing,
         .check =
             [](Bench &bench) {
                 const WireAnswer empty = bench.server->get(bench.blobTarget(Hasher::hash({})));
                 QCOMPARE(empty.status, 200);
                 QVERIFY(empty.complete);
                 QVERIFY(empty.body.empty());
             }},
    };
}

} // namespace breakwater::faults
