// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace breakwater::faults {

namespace {

constexpr char manifests[] = "*/manifests/*";

ServerUnderTest::ProjectOptions withAccount()
{
    ServerUnderTest::ProjectOptions options;
    options.username = QStringLiteral("me");
    options.password = QStringLiteral("s3cret-of-the-upstream");
    return options;
}

/// The token service answers so, and nothing comes of it.
Row badToken(const char *name, int status, const std::string &body, const std::string &type = "application/json")
{
    return {.name = name,
            .profile = "hub",
            .faults = {Fault::status(status, body, {{"Content-Type", type}}).on(Role::Token)},
            .status = 502,
            .upstream = {{"GET", "*", 1, 3, Role::Token}},
            .store = Store::Empty,
            .log = "phase=token",
            .check = recovers};
}

/// Odd, and still a token.
Row oddToken(const char *name, const std::string &rest)
{
    return {.name = name,
            .profile = "hub",
            .arrange =
                [rest](Bench &bench) {
                    const std::string token = bench.sim->tokens().issue(Profile::TokenStyle::Opaque, {}, {"team/app"},
                                                                        std::chrono::hours(1));
                    bench.sim->faults().add(
                        Fault::status(200, "{\"token\":\"" + token + "\"," + rest + "}").on(Role::Token));
                },
            .upstream = {{"GET", "*", 1, 1, Role::Token}},
            .store = Store::Kept};
}

Row challenge(const char *name, const std::string &header)
{
    Headers headers;
    if (!header.empty())
        headers.add("WWW-Authenticate", header);
    return {.name = name,
            .project = withAccount(),
            .faults = {Fault::status(401, "{}", headers)},
            .status = 502,
            .says = "unsupported authentication",
            .upstream = {{"GET", manifests}},
            .store = Store::Empty,
            .check = [](Bench &bench) { QVERIFY(!bench.sim->journal().hadAuthorization(Role::Registry)); }};
}

} // namespace

std::vector<Row> faultRows()
{
    std::vector<Row> rows = {
        {.name = "F-38 token service down, cold",
         .profile = "hub",
         .faults = {Fault::drop().on(Role::Token)},
         .status = 502,
         .store = Store::Empty,
         .log = "phase=token"},
        {.name = "F-38 token service down, stale tag",
         .profile = "hub",
         .warm = true,
         .arrange = [](Bench &bench) { bench.sim->tokens().revokeAll(); },
         .store = Store::Kept},
        {.name = "F-38 token service down, tokens gone, stale tag",
         .profile = "hub",
         .warm = true,
         .faults = {Fault::status(503, "busy").on(Role::Token)},
         .store = Store::Kept,
         .check = isStale},
        badToken("F-39 page", 200, "<html><title>Sign in</title></html>", "text/html"),
        badToken("F-39 no JSON", 200, "{\"token\":"),
        badToken("F-39 no token", 200, "{\"expires_in\":300}"),
        badToken("F-39 empty access token", 200, "{\"access_token\":\"\"}"),
        badToken("F-39 over the limit", 200, std::string(3 << 20, ' ')),
        oddToken("F-39 expires_in 0", "\"expires_in\":0"),
        oddToken("F-39 expires_in -1", "\"expires_in\":-1"),
        oddToken("F-39 expires_in as text", "\"expires_in\":\"300\""),
        oddToken("F-39 expires_in 1e9", "\"expires_in\":1e9"),
        oddToken("F-39 access token empty beside a token", "\"access_token\":\"\""),
        {.name = "F-39 redirect to another host",
         .profile = "hub",
         .project = withAccount(),
         .arrange =
             [](Bench &bench) {
                 bench.sim->faults().add(Fault::redirect(bench.sim->url(Role::Foreign) + "/token").on(Role::Token));
             },
         .status = 502,
         .upstream = {{"", "*", 0, 0, Role::Foreign}},
         .store = Store::Empty},
        {.name = "F-40 token ends between manifest and blob",
         .profile = "hub",
         .arrange =
             [](Bench &bench) {
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
                 bench.sim->tokens().revokeAll();
                 bench.sim->journal().clear();
             },
         .ask = Ask::Blob,
         .upstream = {{"GET", "*", 1, 1, Role::Token}, {"GET", "*", 1, 1, Role::CdnA}},
         .store = Store::Kept},
        {.name = "F-41 Harbor turns to Basic",
         .profile = "harbor",
         .project = withAccount(),
         .arrange =
             [](Bench &bench) {
                 bench.sim->accounts().setPrivate({"*"});
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 200);
                 bench.sim->tokens().revokeAll();
             },
         .ask = Ask::Blob,
         .store = Store::Kept},
        {.name = "F-41 placeholder scope of ghcr",
         .profile = "ghcr",
         .arrange = [](Bench &bench) { Q_UNUSED(bench) },
         .check =
             [](Bench &bench) {
                 for (const JournalEntry &entry : bench.sim->journal().entries())
                     QVERIFY(entry.query.find("user%2Fimage") == std::string::npos);
             }},
        {.name = "F-41 challenge without service",
         .profile = "ar",
         .arrange =
             [](Bench &bench) {
                 Fault odd = Fault::status(
                     401, "{}", {{"WWW-Authenticate", "Bearer realm=\"" + bench.sim->url() + "/v2/token\""}});
                 odd.when = [](const WireRequest &request) { return !request.headers.contains("Authorization"); };
                 bench.sim->faults().add(std::move(odd).matching("GET", manifests));
             },
         .store = Store::Kept,
         .check =
             [](Bench &bench) {
                 for (const JournalEntry &entry : bench.sim->journal().entries())
                     QVERIFY(entry.query.find("service=") == std::string::npos);
             }},
        {.name = "F-42 insufficient scope after a fresh token",
         .profile = "hub",
         .arrange = [](Bench &bench) { bench.sim->accounts().setPrivate({"*"}); },
         .status = 403,
         .upstream = {{"GET", manifests, 2, 2}, {"GET", "*", 1, 1, Role::Token}},
         .store = Store::Empty,
         .check =
             [](Bench &bench) {
                 bench.sim->journal().clear();
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 403);
                 QVERIFY2(bench.sim->journal().entries().empty(), bench.sim->journal().dump().c_str());
                 bench.server->clock().advance(std::chrono::seconds(61));
                 QCOMPARE(bench.server->get(bench.manifestTarget()).status, 403);
                 QVERIFY(!bench.sim->journal().entries().empty());
             }},
        challenge("F-43 no challenge", ""),
        challenge("F-43 Negotiate", "Negotiate"),
        challenge("F-43 NTLM", "NTLM"),
        challenge("F-43 Digest", "Digest realm=\"x\", nonce=\"y\""),
        {.name = "F-44 credentials rotated",
         .profile = "hub",
         .project = withAccount(),
         .warm = true,
         .arrange =
             [](Bench &bench) {
                 bench.sim->accounts().setUser("me", "another");
                 bench.sim->accounts().setPrivate({"*"});
             },
         .upstream = {{"GET", "*", 1, 1, Role::Token}},
         .store = Store::Kept,
         .log = "refused the credentials",
         .check =
             [](Bench &bench) {
                 isStale(bench);
                 QCOMPARE(bench.server->get(bench.manifestTarget(bench.image.top.toString())).status, 200);
                 QCOMPARE(bench.server->get(bench.blobTarget()).status, 200);
                 const WireAnswer cold = bench.server->get(bench.manifestTarget("2.0.0"));
                 QCOMPARE(cold.status, 403);
                 QVERIFY(!cold.headers.contains("WWW-Authenticate"));
                 QCOMPARE(bench.upstreamCount("GET", "*", Role::Token), 1); // no more logins
             }},
    };
    return rows;
}

} // namespace breakwater::faults
