// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

#include "support/simulator/ForwardProxy.h"

#include <QTcpServer>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char manifests[] = "*/manifests/*";
constexpr char blobs[] = "*/blobs/*";

/// A second project on an upstream of this address.
void addOther(Bench &bench, const QString &url, admin::UpstreamSpec spec = {})
{
    spec.name = QStringLiteral("other-upstream");
    spec.provider = QStringLiteral("oci");
    spec.url = url;
    QVERIFY(bench.server->addProject(QStringLiteral("other"), spec, {}) != 0);
}

WireAnswer timed(Bench &bench, const std::string &target)
{
    const auto started = std::chrono::steady_clock::now();
    const WireAnswer answer = bench.server->get(target);
    bench.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
    return answer;
}

integration::ServerUnderTest::ProjectOptions overTls()
{
    integration::ServerUnderTest::ProjectOptions options;
    options.tls = true;
    return options;
}

/// No request of any kind was answered or even read: no fallback to http, none without verification.
void saidNothing(Bench &bench)
{
    QVERIFY2(bench.sim->journal().entries().empty(), bench.sim->journal().dump().c_str());
}

Fault raw(const std::string &head, const std::string &body = "hello")
{
    return Fault::rawAnswer("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n" + head + "\r\n" + body)
        .on(Role::Registry);
}

/// F-62: the second project's upstream is behind this proxy, which gets the password "proxy-secret".
void asksThroughProxy(Bench &bench, ForwardProxy::Options options, int status, const std::string &says)
{
    options.names.emplace("registry.example:80",
                          static_cast<std::uint16_t>(std::stoi(bench.sim->url(Role::Registry).substr(17))));
    const auto proxy = ForwardProxy::start(std::move(options));
    QVERIFY(proxy.ok());
    admin::UpstreamSpec spec;
    spec.proxyUrl = QString::fromStdString((*proxy)->url("http"));
    spec.proxyUsername = QStringLiteral("proxy-user");
    spec.proxyPassword = Secret(QByteArrayLiteral("proxy-secret"));
    addOther(bench, QStringLiteral("http://registry.example"), spec);
    const WireAnswer answer = timed(bench, "/v2/other/team/app/manifests/1.0.0");
    QVERIFY2(answer.status == status, answer.body.c_str());
    QVERIFY2(says.empty() || errorMessage(answer).find(says) != std::string::npos, answer.body.c_str());
    QVERIFY2(status == 200 || errorMessage(answer).find((*proxy)->url("http").substr(7)) != std::string::npos,
             answer.body.c_str());
    QVERIFY(!bench.newLog().contains(QLatin1String("proxy-secret")));
    QVERIFY(status == 200 || bench.newLog().contains(QLatin1String("upstream.proxy")));
    QVERIFY((*proxy)->heard().find("Proxy-Authorization") != std::string::npos);
    for (const JournalEntry &entry : bench.sim->journal().entries())
        QVERIFY(entry.headers.value("proxy-authorization").empty());
    if (status != 200)
        saidNothing(bench);
}

Row badFraming(const char *name, const std::string &head, const std::string &body = "hello")
{
    return {.name = name,
            .faults = {raw(head, body)},
            .ask = Ask::Blob,
            .status = 502,
            .upstream = {{"GET", blobs, 1, 3}},
            .store = Store::Empty,
            .event = "upstream.failing",
            .check = [](Bench &bench) {
                // Never a second request on that connection.
                std::set<std::uint64_t> connections;
                for (const JournalEntry &entry : bench.sim->journal().entries())
                    QVERIFY(connections.insert(entry.connection).second);
                QVERIFY(!bench.server->hasPart(bench.layer()));
                recovers(bench);
            }};
}

} // namespace

std::vector<Row> faultRows()
{
    std::vector<Row> rows = {
        {.name = "F-9 refused, cold",
         .arrange = [](Bench &bench) { bench.sim->setDown(true); },
         .status = 502,
         .says = "cannot be reached",
         .store = Store::Empty,
         .event = "upstream.failing",
         .check = [](Bench &bench) { QVERIFY(bench.took < std::chrono::seconds(1)); }},
        {.name = "F-9 refused, stale tag",
         .warm = true,
         .arrange = [](Bench &bench) { bench.sim->setDown(true); },
         .store = Store::Kept,
         .check =
             [](Bench &bench) {
                 QVERIFY(bench.took < std::chrono::seconds(1));
                 isStale(bench);
             }},
        {.name = "F-9 reset before the head, cold",
         .faults = {Fault::drop()},
         .status = 502,
         .upstream = {{"GET", manifests, 1, 3}},
         .store = Store::Empty,
         .check =
             [](Bench &bench) {
                 QVERIFY(bench.took < std::chrono::seconds(1));
                 recovers(bench);
             }},
        {.name = "F-10 no such name",
         .arrange = [](Bench &bench) { addOther(bench, QStringLiteral("http://no-such-registry.invalid:5000")); },
         .ask = Ask::Nothing,
         .check =
             [](Bench &bench) {
                 const WireAnswer answer = timed(bench, "/v2/other/team/app/manifests/1.0.0");
                 QCOMPARE(answer.status, 502);
                 QVERIFY2(errorMessage(answer).find("cannot be resolved") != std::string::npos, answer.body.c_str());
                 QVERIFY(bench.took < std::chrono::seconds(5));
                 QVERIFY(bench.newLog().contains(QLatin1String("upstream.dns")));
                 QTRY_VERIFY(bench.server->hasEvent(QStringLiteral("upstream.failing")));
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200); // others are not touched
             }},
        {.name = "F-11 expired certificate",
         .project = overTls(),
         .status = 502,
         .says = "no trusted TLS connection",
         .store = Store::Empty,
         .event = "upstream.failing",
         .check = saidNothing,
         .simulator = [](UpstreamSimulator::Options &options) { options.certificateDays = -1; }},
        {.name = "F-11 unknown authority",
         .arrange = [](Bench &bench) { addOther(bench, QString::fromStdString(bench.sim->url(Role::Registry, true))); },
         .ask = Ask::Nothing,
         .check =
             [](Bench &bench) {
                 const WireAnswer answer = timed(bench, "/v2/other/team/app/manifests/1.0.0");
                 QCOMPARE(answer.status, 502);
                 QVERIFY2(errorMessage(answer).find("no trusted TLS") != std::string::npos, answer.body.c_str());
                 saidNothing(bench);
             }},
        {.name = "F-11 certificate of another host",
         .project = overTls(),
         .status = 502,
         .says = "no trusted TLS connection",
         .store = Store::Empty,
         .check = saidNothing,
         .simulator = [](UpstreamSimulator::Options &options) { options.wrongCertificateName = true; }},
        {.name = "F-11 protocol too old",
         .project = overTls(),
         .status = 502,
         .says = "no trusted TLS connection",
         .store = Store::Empty,
         .check = saidNothing,
         .simulator = [](UpstreamSimulator::Options &options) { options.oldTls = true; }},
        {.name = "F-11 handshake hangs",
         .ask = Ask::Nothing,
         .check =
             [](Bench &bench) {
                 QTcpServer silent; // the kernel accepts, nobody speaks
                 QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
                 addOther(bench, QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()));
                 const WireAnswer answer = timed(bench, "/v2/other/team/app/manifests/1.0.0");
                 QCOMPARE(answer.status, 504);
                 QVERIFY(bench.took < std::chrono::seconds(4));
             },
         .transport
         = [](upstream::CurlTransportOptions &options) { options.connectTimeout = std::chrono::seconds(1); }},
        {.name = "F-12 certificate not yet valid",
         .project = overTls(),
         .status = 502,
         .says = "clock of this machine",
         .store = Store::Empty,
         .event = "upstream.failing",
         .check = saidNothing,
         .simulator = [](UpstreamSimulator::Options &options) { options.certificateFromDays = 10; }},
        {.name = "F-13 no head, cold",
         .faults = {Fault::wait(std::chrono::minutes(5))},
         .status = 504,
         .upstream = {{"GET", manifests}},
         .store = Store::Empty,
         .log = "phase=head",
         .event = "upstream.failing",
         .check = [](Bench &bench) { QVERIFY(bench.took < std::chrono::seconds(3)); },
         .transport = [](upstream::CurlTransportOptions &options) { options.headTimeout = std::chrono::seconds(1); }},
        {.name = "F-13 no head, stale tag",
         .warm = true,
         .faults = {Fault::wait(std::chrono::minutes(5))},
         .upstream = {{"HEAD", manifests}},
         .store = Store::Kept,
         .check = isStale},
        {.name = "F-14 a byte a second, then better",
         .faults = {Fault::slow(1).matching("GET", blobs).onlyNth(1)},
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept,
         .log = "going on from there"},
        {.name = "F-14 slow but above the least rate", // for longer than a second, which is what a stall is here
         .faults = {Fault::slow(1400 * 1024).matching("GET", blobs)},
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs}},
         .store = Store::Kept},
        {.name = "F-15 silent in the middle, then better",
         .faults = {Fault::stallAfterBytes(1 << 20).matching("GET", blobs).onlyNth(1)},
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept,
         .log = "broke at 1048576 bytes",
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.sim->journal().entries().back().headers.value("Range"), std::string("bytes=1048576-"));
             }},
        {.name = "F-15 silent in the middle, for ever",
         .faults = {Fault::stallAfterBytes(1 << 20).matching("GET", blobs).onlyNth(1),
                    Fault::stallAfterBytes(0).matching("GET", blobs)},
         .ask = Ask::Blob,
         .complete = false,
         .upstream = {{"GET", blobs, 2, 4}},
         .store = Store::Empty,
         .check = [](Bench &bench) { QVERIFY(bench.server->hasPart(bench.layer())); },
         .transport
         = [](upstream::CurlTransportOptions &options) { options.stallTime = std::chrono::milliseconds(500); }},
        {.name = "F-27 interim answers",
         .arrange =
             [](Bench &bench) {
                 const StoredManifest &top = bench.image.topManifest();
                 bench.sim->faults().add(
                     Fault::rawAnswer("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
                                      "HTTP/1.1 200 OK\r\nContent-Type: "
                                      + top.mediaType + "\r\nContent-Length: " + std::to_string(top.bytes.size())
                                      + "\r\n\r\n" + top.bytes)
                         .matching("GET", manifests)
                         .onlyNth(1));
             },
         .upstream = {{"GET", manifests}},
         .store = Store::Kept},
        {.name = "F-27 interim answers without end",
         .arrange =
             [](Bench &bench) {
                 std::string many;
                 for (int i = 0; i < 40; ++i)
                     many += "HTTP/1.1 103 Early Hints\r\n\r\n";
                 bench.sim->faults().add(Fault::rawAnswer(many).matching("GET", manifests));
             },
         .status = 502,
         .upstream = {{"GET", manifests, 1, 2}},
         .store = Store::Empty},
        {.name = "F-60 no HTTP/2 offered over TLS",
         .project = overTls(),
         .check =
             [](Bench &bench) {
                 QVERIFY(bench.server->pull({"p", "team/app", "1.0.0"}).ok);
             }},
        {.name = "F-62 forward proxy",
         .ask = Ask::Nothing,
         .check
         = [](Bench &bench) { asksThroughProxy(bench, {.user = "proxy-user", .password = "proxy-secret"}, 200, {}); }},
        {.name = "F-62 forward proxy: 407",
         .ask = Ask::Nothing,
         .check
         = [](Bench &bench) { asksThroughProxy(bench, {.user = "proxy-user", .password = "another"}, 502, "407"); }},
        {.name = "F-62 forward proxy: CONNECT 502",
         .ask = Ask::Nothing,
         .check =
             [](Bench &bench) {
                 asksThroughProxy(bench, {.answer = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"}, 502,
                                  "502");
             }},
        {.name = "F-62 forward proxy: HTML",
         .ask = Ask::Nothing,
         .check =
             [](Bench &bench) {
                 asksThroughProxy(bench,
                                  {.answer = "HTTP/1.1 403 No\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n"
                                             "<html></html>"},
                                  502, "403");
             }},
        {.name = "F-63 kept connection ends as it is used again",
         .arrange =
             [](Bench &bench) {
                 // The first answer leaves a connection behind; the next request on it finds it gone.
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
                 bench.sim->faults().add(Fault::drop().matching("GET", blobs).onlyNth(1));
             },
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 2, 2}},
         .store = Store::Kept,
         .check =
             [](Bench &bench) {
                 const auto entries = bench.sim->journal().entries();
                 QCOMPARE(entries[1].connection, entries[0].connection);
                 QVERIFY(entries[2].connection != entries[0].connection);
                 QVERIFY(!bench.newLog().contains(QLatin1String("broke"))); // nobody but the transport knows of it
                 QVERIFY(!bench.server->hasEvent(QStringLiteral("upstream.failing")));
             }},
    };
    rows.push_back(badFraming("F-25 two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n"));
    rows.push_back(badFraming("F-25 length and chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                              "5\r\nhello\r\n0\r\n\r\n"));
    rows.push_back(badFraming("F-25 length with a plus", "Content-Length: +5\r\n"));
    rows.push_back(badFraming("F-25 hexadecimal length", "Content-Length: 0x10\r\n"));
    rows.push_back(badFraming("F-25 negative length", "Content-Length: -5\r\n"));
    rows.push_back(badFraming("F-25 length over 2^63", "Content-Length: 9223372036854775808\r\n"));
    rows.push_back(badFraming("F-25 bare LF", "X: y\nContent-Length: 5\r\n"));
    rows.push_back(badFraming("F-25 folded line", "X: y\r\n z\r\nContent-Length: 5\r\n"));
    rows.push_back(badFraming("F-25 space before the colon", "Content-Length : 5\r\n"));
    Row overflow = badFraming("F-25 chunk size overflows", "Transfer-Encoding: chunked\r\n",
                              "fffffffffffffffff\r\nhello\r\n0\r\n\r\n");
    overflow.status = 200; // seen behind the head only (P2)
    overflow.complete = false;
    overflow.upstream = {{"GET", blobs, 1, 4}};
    rows.push_back(overflow);
    rows.push_back(badFraming("F-25 unknown coding", "Transfer-Encoding: xchunked, identity\r\n"));
    rows.push_back(badFraming("F-26 head over 64 KiB", "X: " + std::string(70000, 'x') + "\r\nContent-Length: 5\r\n"));
    std::string many;
    for (int i = 0; i < 200; ++i)
        many += "X-" + std::to_string(i) + ": y\r\n";
    rows.push_back(badFraming("F-26 200 fields", many + "Content-Length: 5\r\n"));
    rows.push_back(badFraming("F-26 NUL in a value", std::string("X: a\0b\r\nContent-Length: 5\r\n", 27)));
    rows.push_back(badFraming("F-26 CR in a value", "X: a\rb\r\nContent-Length: 5\r\n"));
    return rows;
}

} // namespace breakwater::faults
