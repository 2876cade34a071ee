// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "base/Hasher.h"
#include "base/MediaType.h"
#include "support/ManualClock.h"
#include "support/simulator/UpstreamSimulator.h"
#include "support/simulator/WireClient.h"

using namespace breakwater;
using namespace breakwater::sim;

namespace {

const Headers acceptIndex {{"Accept", std::string(mediatype::ociIndex)}};

std::string bearerToken(const WireAnswer &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    const QString token = json.value(QLatin1String("token")).toString();
    return "Bearer " + (token.isEmpty() ? json.value(QLatin1String("access_token")).toString() : token).toStdString();
}

std::string between(const std::string &text, const std::string &begin, const std::string &end)
{
    const std::size_t at = text.find(begin) + begin.size();
    return text.substr(at, text.find(end, at) - at);
}

WireAnswer fetch(const std::string &url, const Headers &headers = {}, const std::string &caPem = {})
{
    WireClient client({.url = url, .caPem = caPem});
    return client.get(parseUrl(url)->target, headers);
}

/// Asks the token service that the challenge names.
WireAnswer askToken(const WireAnswer &refused, const Headers &headers = {}, const std::string &scope = {})
{
    const std::string challenge = refused.headers.value("WWW-Authenticate");
    const std::string wanted = scope.empty() ? between(challenge, "scope=\"", "\"") : scope;
    return fetch(between(challenge, "realm=\"", "\"") + "?service="
                     + percentEncoded(between(challenge, "service=\"", "\"")) + "&scope=" + percentEncoded(wanted),
                 headers);
}

} // namespace

class TestUpstreamSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hub_anonymousPull_goesThroughTokenAndCdn();
    void hub_cdn_refusesForwardedAuthorization();
    void hub_wrongPassword_isTold();
    void hub_missingRepository_isInsufficientScope();
    void hub_manifestGets_countAgainstTheLimitHeadsDoNot();
    void hub_expiredToken_isRefused();
    void ghcr_ping_tellsPlaceholderScopeInLowerCase();
    void ghcr_missingPackage_isDeniedAtTheTokenService();
    void ghcr_azureCdn_refusesForwardedAuthorization();
    void lscr_userAgent_decidesBetweenRedirectAndProxy();
    void quay_blob_isRedirectedWithDigestAndHeadAnsweredDirectly();
    void plain_range_isServed_data();
    void plain_range_isServed();
    void plain_acceptWithoutOci_isUnknown();
    void plain_conditional_isNotModified();
    void plain_tags_arePaged();
    void htpasswd_basic_isChecked();
    void harbor_badAuthorization_flipsToBasic();
    void presign_expires();
    void tls_isVouchedForByTheCa();
    void setDown_refusesAndComesBackOnTheSamePort();
    void movedAndDeletedTags_areSeen();
    void referrers_areListed();

private:
    void startWith(const std::string &profile);
    WireAnswer registry(const std::string &target, const Headers &headers = {}, const std::string &method = "GET");

    ManualClock m_clock;
    std::unique_ptr<UpstreamSimulator> m_sim;
    BuiltImage m_image = ImageBuilder("redis").layer(1000).layer(100000).build();
};

void TestUpstreamSimulator::init()
{
    m_sim.reset();
}

void TestUpstreamSimulator::startWith(const std::string &profile)
{
    auto started = UpstreamSimulator::start({.profile = profile, .clock = &m_clock});
    QVERIFY(started.ok());
    m_sim = std::move(started.value());
    m_sim->content().add("library/redis", "7", m_image);
}

WireAnswer TestUpstreamSimulator::registry(const std::string &target, const Headers &headers, const std::string &method)
{
    WireClient client({.url = m_sim->url()});
    return client.request(method, target, headers);
}

void TestUpstreamSimulator::hub_anonymousPull_goesThroughTokenAndCdn()
{
    startWith("hub");
    const WireAnswer refused = registry("/v2/library/redis/manifests/7", acceptIndex);
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.headers.value("www-authenticate").find("scope=\"repository:library/redis:pull\"")
            != std::string::npos);
    const WireAnswer token = askToken(refused);
    QCOMPARE(token.status, 200);
    QVERIFY(token.body.find("\"expires_in\":300") != std::string::npos);
    const Headers authorized {{"Authorization", bearerToken(token)}, {"Accept", std::string(mediatype::ociIndex)}};
    const WireAnswer manifest = registry("/v2/library/redis/manifests/7", authorized);
    QCOMPARE(manifest.status, 200);
    QCOMPARE(manifest.body, m_image.topManifest().bytes);
    QCOMPARE(manifest.headers.value("docker-content-digest"), m_image.top.toString());
    QCOMPARE(manifest.headers.value("ratelimit-limit"), std::string("100;w=21600"));

    const Digest layer = m_image.platforms[0].layers[1];
    const WireAnswer moved = registry("/v2/library/redis/blobs/" + layer.toString(), authorized);
    QCOMPARE(moved.status, 307);
    QVERIFY(moved.body.empty());
    const std::string location = moved.headers.value("location");
    QVERIFY(location.starts_with(m_sim->url(Role::CdnA)));
    const WireAnswer blob = fetch(location);
    QCOMPARE(blob.status, 200);
    QCOMPARE(Hasher::hash(blob.body), layer);
    QCOMPARE(m_sim->journal().count("GET", "*/manifests/*"), 2);
    QVERIFY(!m_sim->journal().hadAuthorization(Role::CdnA));
}

void TestUpstreamSimulator::hub_cdn_refusesForwardedAuthorization()
{
    startWith("hub");
    const std::string token = bearerToken(askToken(registry("/v2/library/redis/manifests/7")));
    const std::string target = "/v2/library/redis/blobs/" + m_image.platforms[0].config.toString();
    const std::string location = registry(target, {{"Authorization", token}}).headers.value("location");
    const WireAnswer leaked = fetch(location, {{"Authorization", token}});
    QCOMPARE(leaked.status, 400);
    QVERIFY(leaked.body.find("<Code>InvalidArgument</Code>") != std::string::npos);
    QVERIFY(m_sim->journal().hadAuthorization(Role::CdnA));
    QVERIFY(m_sim->journal().mentions(Role::CdnA, token));
}

void TestUpstreamSimulator::hub_wrongPassword_isTold()
{
    startWith("hub");
    m_sim->accounts().setUser("me", "right");
    const WireAnswer refused = registry("/v2/library/redis/manifests/7");
    const WireAnswer wrong = askToken(refused, {{"Authorization", "Basic " + base64("me:wrong")}});
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.body, std::string(R"({"details":"incorrect username or password"})"));
    QCOMPARE(askToken(refused, {{"Authorization", "Basic " + base64("me:right")}}).status, 200);
}

void TestUpstreamSimulator::hub_missingRepository_isInsufficientScope()
{
    startWith("hub");
    const WireAnswer token = askToken(registry("/v2/nobody/nothing/manifests/1"));
    QCOMPARE(token.status, 200);
    const WireAnswer refused = registry("/v2/nobody/nothing/manifests/1", {{"Authorization", bearerToken(token)}});
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.headers.value("www-authenticate").find("error=\"insufficient_scope\"") != std::string::npos);
}

void TestUpstreamSimulator::hub_manifestGets_countAgainstTheLimitHeadsDoNot()
{
    startWith("hub");
    m_sim->rates().setLimit(2, std::chrono::seconds(60));
    const std::string token = bearerToken(askToken(registry("/v2/library/redis/manifests/7")));
    const Headers authorized {{"Authorization", token}};
    const std::string target = "/v2/library/redis/manifests/7";
    QCOMPARE(registry(target, authorized).status, 200);
    QCOMPARE(registry(target, authorized).headers.value("ratelimit-remaining"), std::string("0;w=60"));
    const WireAnswer over = registry(target, authorized);
    QCOMPARE(over.status, 429);
    QVERIFY(over.body.find("TOOMANYREQUESTS") != std::string::npos);
    QVERIFY(!over.headers.contains("Retry-After"));
    const WireAnswer head = registry(target, authorized, "HEAD");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("ratelimit-remaining"), std::string("0;w=60"));
    m_clock.advance(std::chrono::seconds(61));
    QCOMPARE(registry(target, authorized).status, 200);
}

void TestUpstreamSimulator::hub_expiredToken_isRefused()
{
    startWith("hub");
    const Headers authorized {{"Authorization", bearerToken(askToken(registry("/v2/library/redis/manifests/7")))}};
    QCOMPARE(registry("/v2/library/redis/manifests/7", authorized).status, 200);
    m_clock.advance(std::chrono::seconds(301));
    QCOMPARE(registry("/v2/library/redis/manifests/7", authorized).status, 401);
}

void TestUpstreamSimulator::ghcr_ping_tellsPlaceholderScopeInLowerCase()
{
    startWith("ghcr");
    WireClient client({.url = m_sim->url()});
    const WireAnswer ping = client.get("/v2/");
    QCOMPARE(ping.status, 401);
    QVERIFY(ping.headers.value("www-authenticate").find("repository:user/image:pull") != std::string::npos);
    for (const auto &[name, value] : ping.headers.fields())
        QCOMPARE(name, lowerCase(name));
    const WireAnswer placeholder = askToken(ping);
    QCOMPARE(placeholder.status, 403);
    const WireAnswer token = askToken(ping, {}, "repository:library/redis:pull");
    QCOMPARE(token.status, 200);
    QVERIFY(token.body.find("expires_in") == std::string::npos);
}

void TestUpstreamSimulator::ghcr_missingPackage_isDeniedAtTheTokenService()
{
    startWith("ghcr");
    const WireAnswer denied = askToken(registry("/v2/nobody/nothing/manifests/1"));
    QCOMPARE(denied.status, 403);
    QVERIFY(denied.body.find("DENIED") != std::string::npos);
}

void TestUpstreamSimulator::ghcr_azureCdn_refusesForwardedAuthorization()
{
    startWith("ghcr");
    const std::string token = bearerToken(askToken(registry("/v2/library/redis/manifests/7")));
    const std::string target = "/v2/library/redis/blobs/" + m_image.platforms[0].config.toString();
    const std::string location = registry(target, {{"Authorization", token}}).headers.value("location");
    QVERIFY(location.starts_with(m_sim->url(Role::CdnB)));
    QCOMPARE(fetch(location).status, 200);
    QCOMPARE(fetch(location, {{"Authorization", token}}).status, 400);
}

void TestUpstreamSimulator::lscr_userAgent_decidesBetweenRedirectAndProxy()
{
    startWith("lscr");
    const WireAnswer moved = registry("/v2/library/redis/manifests/7?a=b", {{"User-Agent", "docker/25.0"}});
    QCOMPARE(moved.status, 307);
    QCOMPARE(moved.headers.value("Location"), m_sim->url(Role::Backend) + "/v2/library/redis/manifests/7?a=b");
    const WireAnswer proxied = registry("/v2/library/redis/manifests/7", {{"User-Agent", "containerd/2.0"}});
    QCOMPARE(proxied.status, 401);
    QVERIFY(proxied.headers.value("WWW-Authenticate").find("realm=\"" + m_sim->url(Role::Backend) + "/token\"")
            != std::string::npos);
    const Headers authorized {{"Authorization", bearerToken(askToken(proxied))}, {"User-Agent", "containerd/2.0"}};
    QCOMPARE(registry("/v2/library/redis/manifests/7", authorized).headers.value("Docker-Content-Digest"),
             m_image.top.toString());
}

void TestUpstreamSimulator::quay_blob_isRedirectedWithDigestAndHeadAnsweredDirectly()
{
    startWith("quay");
    const Headers authorized {{"Authorization", bearerToken(askToken(registry("/v2/library/redis/manifests/7")))}};
    const std::string digest = m_image.platforms[0].layers[0].toString();
    const WireAnswer moved = registry("/v2/library/redis/blobs/" + digest, authorized);
    QCOMPARE(moved.status, 302);
    QCOMPARE(moved.headers.value("Docker-Content-Digest"), digest);
    QCOMPARE(fetch(moved.headers.value("Location")).status, 200);
    const WireAnswer head = registry("/v2/library/redis/blobs/" + digest, authorized, "HEAD");
    QCOMPARE(head.status, 200);
    QVERIFY(head.headers.contains("Content-Length"));
}

void TestUpstreamSimulator::plain_range_isServed_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("length");
    QTest::newRow("none") << QByteArray() << 200 << 2048;
    QTest::newRow("middle") << QByteArray("bytes=500-1499") << 206 << 1000;
    QTest::newRow("open") << QByteArray("bytes=500-") << 206 << 1548;
    QTest::newRow("suffix") << QByteArray("bytes=-500") << 206 << 500;
    QTest::newRow("clamped") << QByteArray("bytes=2000-5000") << 206 << 48;
    QTest::newRow("beyond") << QByteArray("bytes=5000-") << 416 << 0;
}

void TestUpstreamSimulator::plain_range_isServed()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(int, length);
    startWith("plain");
    const BlobPtr blob = seededBlob(1, 2048);
    const Digest digest = digestOf(*blob);
    m_sim->content().addBlob("library/redis", digest, blob);
    const Headers headers = range.isEmpty() ? Headers {} : Headers {{"Range", range.toStdString()}};
    const WireAnswer answer = registry("/v2/library/redis/blobs/" + digest.toString(), headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(int(answer.bodyBytes), length);
    QVERIFY(answer.complete);
}

void TestUpstreamSimulator::plain_acceptWithoutOci_isUnknown()
{
    startWith("plain");
    const WireAnswer refused
        = registry("/v2/library/redis/manifests/7", {{"Accept", std::string(mediatype::dockerManifest)}});
    QCOMPARE(refused.status, 404);
    QVERIFY(refused.body.find("accept header does not support OCI indexes") != std::string::npos);
    QCOMPARE(registry("/v2/library/redis/manifests/7", acceptIndex).status, 200);
}

void TestUpstreamSimulator::plain_conditional_isNotModified()
{
    startWith("plain");
    Headers headers = acceptIndex;
    headers.add("If-None-Match", '"' + m_image.top.toString() + '"');
    const WireAnswer answer = registry("/v2/library/redis/manifests/7", headers);
    QCOMPARE(answer.status, 304);
    QCOMPARE(answer.bodyBytes, std::uint64_t(0));
}

void TestUpstreamSimulator::plain_tags_arePaged()
{
    startWith("plain");
    for (const char *tag : {"1", "2", "3", "4"})
        m_sim->content().setTag("library/redis", tag, m_image.top);
    const WireAnswer first = registry("/v2/library/redis/tags/list?n=2");
    QCOMPARE(first.body, std::string(R"({"name":"library/redis","tags":["1","2"]})"));
    QCOMPARE(first.headers.value("Link"), std::string("</v2/library/redis/tags/list?last=2&n=2>; rel=\"next\""));
    const WireAnswer rest = registry("/v2/library/redis/tags/list?n=10&last=2");
    QCOMPARE(rest.body, std::string(R"({"name":"library/redis","tags":["3","4","7"]})"));
    QVERIFY(!rest.headers.contains("Link"));
}

void TestUpstreamSimulator::htpasswd_basic_isChecked()
{
    startWith("htpasswd");
    m_sim->accounts().setUser("me", "right");
    const WireAnswer refused = registry("/v2/");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.headers.value("WWW-Authenticate"), std::string("Basic realm=\"Registry Realm\""));
    QCOMPARE(registry("/v2/", {{"Authorization", "Basic " + base64("me:right")}}).status, 200);
    QCOMPARE(registry("/v2/", {{"Authorization", "Basic " + base64("me:wrong")}}).status, 401);
}

void TestUpstreamSimulator::harbor_badAuthorization_flipsToBasic()
{
    startWith("harbor");
    QVERIFY(registry("/v2/library/redis/manifests/7").headers.value("WWW-Authenticate").starts_with("Bearer"));
    const Headers stale {{"Authorization", "Bearer old"}};
    QCOMPARE(registry("/v2/library/redis/manifests/7", stale).headers.value("WWW-Authenticate"),
             std::string("Basic realm=\"harbor\""));
}

void TestUpstreamSimulator::presign_expires()
{
    startWith("hub");
    m_sim->signatures().setLifetime(std::chrono::seconds(60));
    const Headers authorized {{"Authorization", bearerToken(askToken(registry("/v2/library/redis/manifests/7")))}};
    const std::string target = "/v2/library/redis/blobs/" + m_image.platforms[0].config.toString();
    const std::string location = registry(target, authorized).headers.value("location");
    QCOMPARE(fetch(location).status, 200);
    WireClient client({.url = location});
    QCOMPARE(client.request("HEAD", parseUrl(location)->target).status, 403);
    m_clock.advance(std::chrono::seconds(61));
    QCOMPARE(fetch(location).status, 403);
}

void TestUpstreamSimulator::tls_isVouchedForByTheCa()
{
    startWith("plain");
    const std::string url = m_sim->url(Role::Registry, true) + "/v2/";
    QCOMPARE(fetch(url, {}, m_sim->caPem()).status, 200);
    const auto other = TestCa::create("another");
    QVERIFY(other.ok());
    QCOMPARE(fetch(url, {}, (*other)->caPem()).status, 0);
}

void TestUpstreamSimulator::setDown_refusesAndComesBackOnTheSamePort()
{
    startWith("plain");
    WireClient kept({.url = m_sim->url()});
    QCOMPARE(kept.get("/v2/").status, 200);
    m_sim->setDown(true);
    const WireAnswer refused = kept.get("/v2/");
    QCOMPARE(refused.status, 0);
    QVERIFY2(refused.problem.find("refused") != std::string::npos, refused.problem.c_str());
    m_sim->setDown(false);
    QCOMPARE(kept.get("/v2/").status, 200);
}

void TestUpstreamSimulator::movedAndDeletedTags_areSeen()
{
    startWith("plain");
    const BuiltImage newer = ImageBuilder("redis newer").layer(10).build();
    m_sim->content().add("library/redis", "7", newer);
    const auto digestNow = [this] {
        return registry("/v2/library/redis/manifests/7", acceptIndex, "HEAD").headers.value("Docker-Content-Digest");
    };
    QCOMPARE(digestNow(), newer.top.toString());
    QCOMPARE(registry("/v2/library/redis/manifests/" + m_image.top.toString(), acceptIndex).status, 200);
    m_sim->content().removeTag("library/redis", "7");
    QCOMPARE(digestNow(), std::string());
}

void TestUpstreamSimulator::referrers_areListed()
{
    startWith("harbor");
    const BuiltImage signature = ImageBuilder::referrer(m_image.topManifest(), "application/x.signature", "signed");
    m_sim->content().add("library/redis", "", signature);
    const Headers authorized {{"Authorization", bearerToken(askToken(registry("/v2/library/redis/manifests/7")))}};
    const WireAnswer list = registry("/v2/library/redis/referrers/" + m_image.top.toString(), authorized);
    QCOMPARE(list.headers.value("Content-Type"), std::string(mediatype::ociIndex));
    QVERIFY(list.body.find(signature.top.toString()) != std::string::npos);
}

QTEST_GUILESS_MAIN(TestUpstreamSimulator)
#include "tst_upstreamsimulator.moc"
