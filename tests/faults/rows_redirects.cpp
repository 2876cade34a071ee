// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char blobs[] = "*/blobs/*";

ServerUnderTest::ProjectOptions withAccount(bool tls = false)
{
    ServerUnderTest::ProjectOptions options;
    options.username = QStringLiteral("me");
    options.password = QStringLiteral("s3cret-of-the-upstream");
    options.tls = tls;
    return options;
}

/// A redirect that is refused: one request, and nobody else hears of anything.
Row refused(const char *name, const std::string &location, bool publicUpstream = false)
{
    Row row {.name = name,
             .profile = "hub",
             .project = withAccount(publicUpstream),
             .faults = {Fault::redirect(location).on(Role::Registry).matching("GET", blobs)},
             .ask = Ask::Blob,
             .status = 502,
             .says = "redirect to",
             .upstream = {{"GET", blobs, 1, 2, Role::Registry}, // once more where it is unreadable
                          {"", "*", 0, 0, Role::CdnA},
                          {"", "*", 0, 0, Role::Foreign}},
             .store = Store::Empty};
    if (publicUpstream) { // only then a private address is worse than the upstream's own (Sim-1)
        row.simulator = [](UpstreamSimulator::Options &options) { options.hostName = "registry.example"; };
        row.dialPublicly = true;
    }
    return row;
}

/// A redirect to a CDN by name, of an upstream with a public address; what the name resolves to decides.
Row resolvesTo(const char *name, const char *address, int status)
{
    Row row {.name = name,
             .profile = "hub",
             .project = withAccount(true),
             .ask = Ask::Blob,
             .status = status,
             .says = status == 200 ? std::string() : "address " + std::string(address) + " is not public",
             .upstream = {{"GET", "*", status == 200 ? 1 : 0, status == 200 ? 1 : 0, Role::CdnA}},
             .store = status == 200 ? Store::Kept : Store::Empty,
             .log = status == 200 ? std::string() : "address " + std::string(address) + " is not public"};
    row.simulator = [](UpstreamSimulator::Options &options) { options.hostName = "registry.example"; };
    row.dialPublicly = true;
    row.cdnResolvesTo = address;
    return row;
}

} // namespace

std::vector<Row> faultRows()
{
    std::vector<Row> rows = {
        {.name = "F-30 loop",
         .faults = {Fault::redirect("/v2/team/app/blobs/elsewhere").matching("GET", blobs).onlyNth(1),
                    Fault::redirect("/v2/team/app/blobs/again").matching("GET", blobs)},
         .ask = Ask::Blob,
         .status = 502,
         .upstream = {{"GET", "*", 2, 12}},
         .store = Store::Empty,
         .check = recovers},
        {.name = "F-30 six hops",
         .arrange =
             [](Bench &bench) {
                 for (int i = 0; i < 40; ++i)
                     bench.sim->faults().add(Fault::redirect("/v2/team/app/blobs/hop" + std::to_string(i))
                                                 .matching("GET", blobs)
                                                 .atMost(1));
             },
         .ask = Ask::Blob,
         .status = 502,
         .upstream = {{"GET", "*", 6, 12}},
         .store = Store::Empty},
        {.name = "F-34 CDN of another host, S3",
         .profile = "hub",
         .project = withAccount(),
         .ask = Ask::Blob,
         .upstream = {{"GET", "*", 1, 1, Role::CdnA}},
         .store = Store::Kept},
        {.name = "F-34 CDN of another host, Azure",
         .profile = "ghcr",
         .project = withAccount(),
         .ask = Ask::Blob,
         .upstream = {{"GET", "*", 1, 1, Role::CdnB}},
         .store = Store::Kept},
        {.name = "F-34 same origin keeps the token",
         .profile = "ar",
         .project = withAccount(),
         .arrange =
             [](Bench &bench) {
                 bench.sim->accounts().setPrivate({"*"});
                 bench.sim->faults().add(Fault::redirect("/v2/team/app/blobs/" + bench.layer().toString() + "?opaque=1")
                                             .matching("GET", blobs)
                                             .onlyNth(2));
             },
         .ask = Ask::Blob,
         .store = Store::Kept},
        {.name = "F-35 HEAD at a URL signed for GET",
         .profile = "hub",
         .ask = Ask::BlobHead,
         .upstream = {{"HEAD", "*", 1, 1, Role::CdnA}, {"GET", "*", 1, 1, Role::CdnA}},
         .check =
             [](Bench &bench) {
                 QCOMPARE(bench.answer.headers.value("Content-Length"), std::to_string(bench.layerBytes().size()));
                 QVERIFY(bench.sim->journal().bytes("GET", "*", Role::CdnA) <= 1);
             }},
        {.name = "F-36 signed URL ends in the middle",
         .profile = "hub",
         .faults = {Fault::cutAfterBytes(1 << 20).on(Role::CdnA).matching("GET", "*").onlyNth(1),
                    Fault::status(403, "<Error><Code>AccessDenied</Code></Error>")
                        .on(Role::CdnA)
                        .matching("GET", "*")
                        .onlyNth(1)},
         .ask = Ask::Blob,
         .upstream = {{"GET", "*", 3, 3, Role::CdnA}, {"GET", blobs, 4, 4, Role::Registry}}, // 401 and three Locations
         .store = Store::Kept,
         .log = "going on from there"},
        {.name = "F-36 signed URL ends in the middle, 400",
         .profile = "hub",
         .faults = {Fault::cutAfterBytes(1 << 20).on(Role::CdnA).matching("GET", "*").onlyNth(1),
                    Fault::status(400, "<Error><Code>ExpiredToken</Code></Error>")
                        .on(Role::CdnA)
                        .matching("GET", "*")
                        .onlyNth(1)},
         .ask = Ask::Blob,
         .upstream = {{"GET", "*", 3, 3, Role::CdnA}},
         .store = Store::Kept},
        {.name = "F-37 CDN down for a moment",
         .profile = "hub",
         .faults = {Fault::drop().on(Role::CdnA).onlyNth(1)},
         .ask = Ask::Blob,
         .upstream = {{"GET", blobs, 3, 3, Role::Registry}}, // it is asked for another Location
         .store = Store::Kept},
        {.name = "F-37 CDN down",
         .profile = "ghcr",
         .faults = {Fault::drop().on(Role::CdnB)},
         .ask = Ask::Blob,
         .status = 502,
         .upstream = {{"GET", "*", 2, 2, Role::CdnB}},
         .store = Store::Empty,
         .check =
             [](Bench &bench) {
                 QVERIFY(errorMessage(bench.answer).find(std::to_string(bench.sim->port(Role::CdnB)))
                         != std::string::npos);
             }},
        {.name = "F-33 relative",
         .faults = {Fault::redirect("nowhere").matching("GET", blobs).onlyNth(1)},
         .ask = Ask::Blob,
         .status = 404,
         .upstream = {{"GET", "/v2/team/app/blobs/nowhere"}},
         .store = Store::Empty},
        {.name = "F-33 scheme-relative",
         .arrange =
             [](Bench &bench) {
                 bench.sim->faults().add(
                     Fault::redirect(bench.sim->url(Role::Registry).substr(5) + "/v2/team/app/blobs/nowhere")
                         .matching("GET", blobs)
                         .onlyNth(1));
             },
         .ask = Ask::Blob,
         .status = 404,
         .upstream = {{"GET", "/v2/team/app/blobs/nowhere"}},
         .store = Store::Empty},
        {.name = "F-33 relative, up and up",
         .faults = {Fault::redirect("../../../../../etc/./passwd").matching("GET", blobs).onlyNth(1)},
         .ask = Ask::Blob,
         .status = 404,
         .upstream = {{"GET", "/etc/passwd"}, {"GET", "*..*", 0, 0}},
         .store = Store::Empty},
        resolvesTo("F-32 name of a private address", "10.1.2.3", 502),
        resolvesTo("F-32 name of the metadata service", "169.254.169.254", 502),
        resolvesTo("F-32 name of this machine's IPv6 address", "::1", 502),
        resolvesTo("F-32 name of a private address in IPv6", "::ffff:192.168.0.1", 502),
        resolvesTo("F-32 name of a public address", "203.0.113.7", 200),
        {.name = "F-31 https to http",
         .profile = "hub",
         .project = withAccount(true),
         .arrange =
             [](Bench &bench) {
                 bench.sim->faults().add(Fault::redirect(bench.sim->url(Role::CdnA, false) + "/x")
                                             .on(Role::Registry)
                                             .matching("GET", blobs));
             },
         .ask = Ask::Blob,
         .status = 502,
         .says = "https to http",
         .upstream = {{"", "*", 0, 0, Role::CdnA}},
         .store = Store::Empty,
         .log = "redirect from https to http"},
    };
    for (const auto &[name, location] : std::initializer_list<std::pair<const char *, const char *>> {
             {"F-33 file", "file:///etc/passwd"},
             {"F-33 ftp", "ftp://127.0.0.1/x"},
             {"F-33 userinfo", "http://me:you@127.0.0.1:1/x"},
             {"F-33 space", "http://127.0.0.1:1/a b"},
             {"F-33 non-ASCII", "http://127.0.0.1:1/\xC3\xA4"}})
        rows.push_back(refused(name, location));
    static const std::string endless = "/" + std::string(9000, 'x');
    rows.push_back(refused("F-33 over 8 KiB", endless));
    for (const auto &[name, location] : std::initializer_list<std::pair<const char *, const char *>> {
             {"F-32 loopback", "https://127.0.0.1/x"},
             {"F-32 private", "https://10.1.2.3/x"},
             {"F-32 metadata service", "https://169.254.169.254/latest"},
             {"F-32 IPv6 loopback", "https://[::1]/x"},
             {"F-32 IPv6 link-local", "https://[fe80::1]/x"},
             {"F-32 IPv6 unique local", "https://[fc00::1]/x"},
             {"F-32 IPv4 in IPv6", "https://[::ffff:10.0.0.1]/x"},
             {"F-32 unspecified", "https://0.0.0.0/x"},
             {"F-32 decimal", "https://2130706433/x"},
             {"F-32 octal", "https://0177.0.0.1/x"},
             {"F-32 name of this machine", "https://localhost/x"}})
        rows.push_back(refused(name, location, true));
    return rows;
}

} // namespace breakwater::faults
