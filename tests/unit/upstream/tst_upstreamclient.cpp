// SPDX-License-Identifier: GPL-3.0-or-later
// Over 600 lines: one function a case of the client, and all of them share the raw server's helpers below.
#include "RawResponder.h"
#include "RecordingSink.h"

#include "base/Hasher.h"
#include "base/MediaType.h"
#include "upstream/CurlTransport.h"
#include "upstream/UpstreamClient.h"

#include "support/ManualClock.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::upstream;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(UpstreamConfig &)>)

namespace {

const QByteArray manifest
    = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"size":2},"layers":[]})";

Digest digestOf(const QByteArray &bytes)
{
    return Hasher::hash(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QByteArray manifestFields(const QByteArray &digest)
{
    return "Content-Type: application/vnd.oci.image.manifest.v1+json\r\nDocker-Content-Digest: " + digest + "\r\n";
}

UpstreamConfig configFor(const RawResponder &server)
{
    UpstreamConfig config;
    config.name = u"lab"_s;
    config.url = server.url();
    return config;
}

template<typename T>
struct Caught
{
    std::optional<Result<T>> result;
    Callback<T> callback()
    {
        return [this](Result<T> r) { result.emplace(std::move(r)); };
    }
    bool ok() const { return result && result->ok(); }
    ErrorCode code() const { return result && !result->ok() ? result->error().code : ErrorCode::Internal; }
};

} // namespace

/// UpstreamClient on CurlTransport against a server that says exactly what the case needs.
class TestUpstreamClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getManifest_byTag_hasDigestAndType();
    void getManifest_callback_comesLaterThanTheCall();
    void getManifest_libraryForSingleComponent();
    void getManifest_html_isPortal();
    void getManifest_wrongDigest_isMismatch();
    void getManifest_lyingTagHeader_isMismatchAfterOneRetry();
    void getManifest_notFound_data();
    void getManifest_notFound();
    void getManifest_tooLarge_isRefused();
    void counted_isWhatALimitOnPullsCounts_data();
    void counted_isWhatALimitOnPullsCounts();
    void headManifest_methodRefused_asksByGet();
    void framing_ambiguous_isRefused_data();
    void framing_ambiguous_isRefused();
    void getManifest_silence_isTimeout();
    void connect_refused_isConnectError();
    void bearer_dance_reusesToken();
    void bearer_tokenRevoked_isRefreshedOnce();
    void bearer_insufficientScope_stopsAfterOneCycle();
    void bearer_badCredentials_pauses();
    void bearer_foreignRealm_getsNoCredentials();
    void basic_registry_worksAndStaysHome();
    void route_identity_isForThoseWhoMayHaveTheCredentials();
    void harborFlip_asksWithoutAuthorization();
    void unsupportedAuthentication_isBadAnswer();
    void redirect_crossOrigin_dropsAuthorization();
    void redirect_sameOrigin_keepsAuthorization();
    void redirect_challengeAtTarget_isAnsweredAnonymously();
    void redirect_loop_isRefused();
    void headBlob_forbiddenAtSignedUrl_asksByGet();
    void getBlob_whole_isDelivered();
    void getBlob_truncated_isConnectError();
    void getBlob_resume_usesRange();
    void getBlob_resumeIgnored_startsAtZero();
    void getBlob_wrongPart_isRefused();
    void getBlob_missing_isBlobUnknown();
    void getBlob_cancelled_finishesOnce();
    void getBlob_sinkRefuses_isCancelled();
    void getBlob_clientDestroyed_finishesOnce();
    void rateLimit_json_blocksPullsButNotHeads();
    void rateLimit_html_blocksAll();
    void rateLimit_shorterOne_doesNotEndALongerOne();
    void setConfig_dropsTokens();
    void setConfig_otherAccount_isAnotherLimit_data();
    void setConfig_otherAccount_isAnotherLimit();
    void listTags_pages_areJoined();
    void listTags_linkElsewhere_isRefused();
    void referrers_html_isUnsupported();
    void referrers_sentElsewhere_saysNothingOfTheUpstream_data();
    void referrers_sentElsewhere_saysNothingOfTheUpstream();
    void status_countsAndBudget();

private:
    ManualClock m_clock;
};

void TestUpstreamClient::getManifest_byTag_hasDigestAndType()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(200, manifest, manifestFields(digestOf(manifest).toQString().toLatin1()));
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a/b", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QVERIFY2(caught.ok(), qPrintable(caught.result->ok() ? QString() : caught.result->error().toLogLine()));
    QCOMPARE(caught.result->value().digest, digestOf(manifest));
    QCOMPARE(caught.result->value().bytes, manifest.toStdString());
    QCOMPARE(caught.result->value().mediaType, std::string(mediatype::ociManifest));
    QCOMPARE(server.seen.size(), 1);
    QCOMPARE(server.seen.first().target, "/v2/a/b/manifests/latest");
    QVERIFY(server.seen.first().headers.value("accept").contains("manifest.list.v2+json"));
    QVERIFY(!server.seen.first().has("accept-encoding"));
    QVERIFY(!server.seen.first().has("authorization"));
}

void TestUpstreamClient::getManifest_callback_comesLaterThanTheCall()
{
    CurlTransport transport;
    UpstreamConfig config;
    config.url = u"not a url"_s;
    UpstreamClient client(config, transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QVERIFY(!caught.result);
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::InvalidArgument);
}

void TestUpstreamClient::getManifest_libraryForSingleComponent()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(404, "{}"); });
    CurlTransport transport;
    UpstreamConfig config = configFor(server);
    config.addLibrary = true;
    UpstreamClient client(config, transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("redis", Reference("7"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(server.seen.first().target, "/v2/library/redis/manifests/7");
    QCOMPARE(client.wireRepository("grafana/loki"), std::string("grafana/loki"));
}

void TestUpstreamClient::getManifest_html_isPortal()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(200, "<html><title>Hotel Wi-Fi</title></html>", "Content-Type: text/html\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamBadAnswer);
    QCOMPARE(caught.result->error().detail, u"portal: Hotel Wi-Fi"_s);
    QCOMPARE(caught.result->error().params.value(u"upstream"_s), u"lab"_s);
}

void TestUpstreamClient::getManifest_wrongDigest_isMismatch()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, manifest); });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference(digestOf("something else")), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::DigestMismatch);
    QCOMPARE(caught.result->error().params.value(u"actual"_s), digestOf(manifest).toQString());
}

void TestUpstreamClient::getManifest_lyingTagHeader_isMismatchAfterOneRetry()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(200, manifest, manifestFields(digestOf("lie").toQString().toLatin1()));
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::DigestMismatch);
    QCOMPARE(server.seen.size(), 2);
}

void TestUpstreamClient::getManifest_notFound_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("manifest") << 404 << QByteArray(R"({"errors":[{"code":"MANIFEST_UNKNOWN","message":"x"}]})")
                              << ErrorCode::ManifestUnknown;
    QTest::newRow("name") << 404 << QByteArray(R"({"errors":[{"code":"NAME_UNKNOWN","message":"x"}]})")
                          << ErrorCode::RepositoryUnknown;
    QTest::newRow("quay's expired tag") << 404 << QByteArray(R"({"errors":[{"code":"TAG_EXPIRED"}]})")
                                        << ErrorCode::ManifestUnknown;
    QTest::newRow("text") << 404 << QByteArray("not here") << ErrorCode::ManifestUnknown;
    QTest::newRow("forbidden") << 403 << QByteArray(R"({"errors":[{"code":"DENIED"}]})") << ErrorCode::UpstreamDenied;
    QTest::newRow("broken") << 502 << QByteArray("<html>bad gateway</html>") << ErrorCode::UpstreamStatus;
    QTest::newRow("empty 200") << 200 << QByteArray() << ErrorCode::UpstreamBadAnswer;
    QTest::newRow("204") << 204 << QByteArray() << ErrorCode::UpstreamBadAnswer;
    QTest::newRow("304") << 304 << QByteArray() << ErrorCode::UpstreamBadAnswer;
    QTest::newRow("schema 1") << 200 << QByteArray(R"({"schemaVersion":1,"fsLayers":[]})")
                              << ErrorCode::ManifestUnknown;
}

void TestUpstreamClient::getManifest_notFound()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    RawResponder server([&](const RawRequest &) {
        if (status == 204 || status == 304)
            return RawAnswer {"HTTP/1.1 " + QByteArray::number(status) + " X\r\n\r\n", false};
        return RawAnswer::simple(status, body);
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), code);
}

void TestUpstreamClient::getManifest_tooLarge_isRefused()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, QByteArray(9 * 1024 * 1024, ' ')); });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamBadAnswer);
}

void TestUpstreamClient::counted_isWhatALimitOnPullsCounts_data()
{
    QTest::addColumn<QByteArrayList>("answers"); // of GETs, in turn, the last one for ever
    QTest::addColumn<bool>("asHead");
    QTest::addColumn<int>("counted");
    QTest::newRow("manifest") << QByteArrayList {"200"} << false << 1;
    QTest::newRow("head") << QByteArrayList {"200"} << true << 0;
    QTest::newRow("absent") << QByteArrayList {"404"} << false << 0;
    QTest::newRow("limited") << QByteArrayList {"429"} << false << 0;
    QTest::newRow("5xx, then there") << QByteArrayList {"503", "200"} << false << 1;
    QTest::newRow("no JSON, read again") << QByteArrayList {"lie"} << false << 2;
    QTest::newRow("redirected") << QByteArrayList {"307", "200"} << false << 1;
}

void TestUpstreamClient::counted_isWhatALimitOnPullsCounts()
{
    QFETCH(QByteArrayList, answers);
    QFETCH(bool, asHead);
    QFETCH(int, counted);
    RawResponder server([&](const RawRequest &) {
        const QByteArray next = answers.size() > 1 ? answers.takeFirst() : answers.first();
        if (next == "lie")
            return RawAnswer::simple(200, manifest, manifestFields(digestOf("lie").toQString().toLatin1()));
        if (next == "307")
            return RawAnswer {"HTTP/1.1 307 X\r\nLocation: /v2/b/manifests/1\r\nContent-Length: 0\r\n\r\n", false};
        if (next == "200")
            return RawAnswer::simple(200, manifest, manifestFields(digestOf(manifest).toQString().toLatin1()));
        return RawAnswer::simple(next.toInt(), "{}");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    int counts = 0;
    int countsAtTheEnd = -1;
    const auto ended = [&](const auto &) { countsAtTheEnd = counts; };
    if (asHead)
        client.headManifest("a", Reference("1"), ended, [&] { ++counts; });
    else
        client.getManifest("a", Reference("1"), ended, [&] { ++counts; });
    QTRY_COMPARE(countsAtTheEnd, counted);
}

void TestUpstreamClient::headManifest_methodRefused_asksByGet()
{
    RawResponder server([](const RawRequest &request) {
        return request.method == "HEAD" ? RawAnswer {"HTTP/1.1 405 X\r\nContent-Length: 0\r\n\r\n", false}
                                        : RawAnswer::simple(200, manifest);
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestHead> caught;
    client.headManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QVERIFY(caught.ok());
    QCOMPARE(caught.result->value().digest, std::optional(digestOf(manifest)));
    QCOMPARE(caught.result->value().sizeBytes, std::uint64_t(manifest.size()));
}

void TestUpstreamClient::framing_ambiguous_isRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("length and encoding") << QByteArray("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n");
    QTest::newRow("two lengths") << QByteArray("Content-Length: 3\r\nContent-Length: 4\r\n");
    QTest::newRow("signed length") << QByteArray("Content-Length: +3\r\n");
    QTest::newRow("hexadecimal length") << QByteArray("Content-Length: 0x3\r\n");
    QTest::newRow("negative length") << QByteArray("Content-Length: -3\r\n");
    QTest::newRow("huge length") << QByteArray("Content-Length: 99999999999999999999\r\n");
    QTest::newRow("bare line feed") << QByteArray("Content-Length: 3\nX: y\r\n");
    QTest::newRow("folded") << QByteArray("X: y\r\n z\r\nContent-Length: 3\r\n");
    QTest::newRow("space before the colon") << QByteArray("Content-Length : 3\r\n");
    QTest::newRow("unknown encoding") << QByteArray("Transfer-Encoding: xchunked\r\n");
    QTest::newRow("129 fields") << QByteArray("X: y\r\n").repeated(129) + "Content-Length: 3\r\n";
    QTest::newRow("65 KiB") << "X: " + QByteArray(65 * 1024, 'y') + "\r\nContent-Length: 3\r\n";
}

void TestUpstreamClient::framing_ambiguous_isRefused()
{
    QFETCH(QByteArray, head);
    RawResponder server([&](const RawRequest &) { return RawAnswer {"HTTP/1.1 200 OK\r\n" + head + "\r\n{}!", true}; });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamBadAnswer);
}

void TestUpstreamClient::getManifest_silence_isTimeout()
{
    RawResponder server([](const RawRequest &) { return RawAnswer {}; });
    class Recorder final : public TransportHandler
    {
    public:
        bool onHead(const TransportHead &) override { return true; }
        bool onBody(const char *, std::size_t) override { return true; }
        void onFinished(const TransportOutcome &outcome) override
        {
            code = outcome.result.ok() ? ErrorCode::Internal : outcome.result.error().code;
            done = true;
        }
        std::atomic<bool> done = false;
        std::atomic<ErrorCode> code = ErrorCode::Internal;
    };
    CurlTransport transport;
    TransportRequest request;
    request.url = *Url::parse(server.url().toStdString() + "/v2/");
    request.addressRules.scope = AddressRules::Scope::Anywhere;
    request.headTimeout = std::chrono::milliseconds(200);
    const auto recorder = std::make_shared<Recorder>();
    transport.start(request, recorder);
    QTRY_VERIFY(recorder->done);
    QCOMPARE(recorder->code.load(), ErrorCode::UpstreamTimeout);
}

void TestUpstreamClient::connect_refused_isConnectError()
{
    UpstreamConfig config;
    {
        RawResponder server([](const RawRequest &) { return RawAnswer {}; });
        config = configFor(server);
    }
    CurlTransport transport;
    UpstreamClient client(config, transport, m_clock);
    Caught<ManifestHead> caught;
    client.headManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamConnect);
    QVERIFY(client.status().lastError);
    QCOMPARE(client.status().failures, std::uint64_t(1));
}

namespace {

/// A registry with a token service on the same port.
RawAnswer tokenRegistry(const RawRequest &request, const QString &url, const QByteArray &goodToken)
{
    if (request.target.startsWith("/token"))
        return RawAnswer::simple(200, R"({"token":")" + goodToken + R"(","expires_in":300})");
    if (request.headers.value("authorization") != "Bearer " + goodToken)
        return RawAnswer::simple(401, R"({"errors":[{"code":"UNAUTHORIZED"}]})",
                                 "WWW-Authenticate: Bearer realm=\"" + url.toLatin1()
                                     + "/token\",service=\"s\",scope=\"repository:a:pull\"\r\n");
    return RawAnswer::simple(200, manifest);
}

} // namespace

void TestUpstreamClient::bearer_dance_reusesToken()
{
    QString url;
    RawResponder server([&](const RawRequest &request) { return tokenRegistry(request, url, "T"); });
    url = server.url();
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    for (int i = 0; i < 3; ++i) {
        Caught<ManifestBody> caught;
        client.getManifest("a", Reference("latest"), caught.callback());
        QTRY_VERIFY(caught.result);
        QVERIFY(caught.ok());
    }
    QCOMPARE(server.count("GET", "/token"), 1);
    QCOMPARE(server.count("GET", "/manifests/"), 4); // one was asked twice
    QVERIFY(server.seen.at(1).target.contains("service=s&scope=repository%3Aa%3Apull"));
    // Nine tenths of its life later it is fetched anew, before anything is refused.
    m_clock.advance(std::chrono::seconds(271));
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(server.count("GET", "/token"), 2);
    QCOMPARE(server.count("GET", "/manifests/"), 5);
}

void TestUpstreamClient::bearer_tokenRevoked_isRefreshedOnce()
{
    QString url;
    QByteArray good = "T1";
    RawResponder server([&](const RawRequest &request) { return tokenRegistry(request, url, good); });
    url = server.url();
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> first;
    client.getManifest("a", Reference("latest"), first.callback());
    QTRY_VERIFY(first.ok());
    good = "T2";
    Caught<ManifestBody> second;
    client.getManifest("a", Reference("latest"), second.callback());
    QTRY_VERIFY(second.result);
    QVERIFY(second.ok());
    QCOMPARE(server.count("GET", "/token"), 2);
}

void TestUpstreamClient::bearer_insufficientScope_stopsAfterOneCycle()
{
    QString url;
    RawResponder server([&](const RawRequest &request) {
        if (request.target.startsWith("/token"))
            return RawAnswer::simple(200, R"({"token":"T"})");
        return RawAnswer::simple(
            401, R"({"errors":[{"code":"UNAUTHORIZED","message":"no"}]})",
            "WWW-Authenticate: Bearer realm=\"" + url.toLatin1()
                + "/token\",service=\"s\",scope=\"repository:a:pull\",error=\"insufficient_scope\"\r\n");
    });
    url = server.url();
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamDenied);
    QCOMPARE(server.seen.size(), 3);
}

void TestUpstreamClient::bearer_badCredentials_pauses()
{
    QString url;
    RawResponder server([&](const RawRequest &request) {
        if (request.target.startsWith("/token"))
            return RawAnswer::simple(401, R"({"details":"incorrect username or password"})");
        return tokenRegistry(request, url, "T");
    });
    url = server.url();
    CurlTransport transport;
    UpstreamConfig config = configFor(server);
    config.username = u"me"_s;
    config.password = Secret(u"old"_s);
    UpstreamClient client(config, transport, m_clock);
    for (int i = 0; i < 3; ++i) {
        Caught<ManifestBody> caught;
        client.getManifest("a", Reference("latest"), caught.callback());
        QTRY_VERIFY(caught.result);
        QCOMPARE(caught.code(), ErrorCode::UpstreamCredentialsRefused);
    }
    QCOMPARE(server.count("GET", "/token"), 1);
    QCOMPARE(server.seen.at(1).headers.value("authorization"), "Basic " + QByteArray("me:old").toBase64());
    // New credentials are tried at once, and old ones after ten minutes.
    config.password = Secret(u"new"_s);
    client.setConfig(config);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(server.count("GET", "/token"), 2);
    m_clock.advance(std::chrono::minutes(11));
    Caught<ManifestBody> later;
    client.getManifest("a", Reference("latest"), later.callback());
    QTRY_VERIFY(later.result);
    QCOMPARE(server.count("GET", "/token"), 3);
}

void TestUpstreamClient::bearer_foreignRealm_getsNoCredentials()
{
    RawResponder thief([](const RawRequest &) { return RawAnswer::simple(200, R"({"token":"T"})"); });
    RawResponder server([&](const RawRequest &) {
        return RawAnswer::simple(401, "{}",
                                 "WWW-Authenticate: Bearer realm=\"http://thief.example:"
                                     + QByteArray::number(thief.serverPort()) + "/token\",service=\"s\"\r\n");
    });
    CurlTransportOptions options;
    options.dialMap = {{"thief.example", thief.serverPort(), "127.0.0.1", thief.serverPort(), "203.0.113.9"}};
    CurlTransport transport(options);
    UpstreamConfig config = configFor(server);
    config.username = u"me"_s;
    config.password = Secret(u"secret"_s);
    UpstreamClient client(config, transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamRealmRefused);
    QCOMPARE(thief.seen.size(), 0);
    // The same host is asked once it is listed.
    config.realmHosts = QStringList {u"thief.example"_s};
    client.setConfig(config);
    Caught<ManifestBody> listed;
    client.getManifest("a", Reference("latest"), listed.callback());
    QTRY_VERIFY(listed.result);
    QCOMPARE(thief.seen.size(), 1);
    QVERIFY(thief.seen.first().has("authorization"));
}

void TestUpstreamClient::route_identity_isForThoseWhoMayHaveTheCredentials()
{
    RawResponder cdn([](const RawRequest &) { return RawAnswer::simple(200, manifest); });
    RawResponder realm([](const RawRequest &) { return RawAnswer::simple(200, R"({"token":"T"})"); });
    RawResponder server([&](const RawRequest &request) {
        if (!request.has("authorization"))
            return RawAnswer::simple(401, "{}",
                                     "WWW-Authenticate: Bearer realm=\"http://login.example:"
                                         + QByteArray::number(realm.serverPort()) + "/token\",service=\"s\"\r\n");
        return RawAnswer::simple(307, {}, "Location: " + cdn.url().toLatin1() + "/x\r\n");
    });
    CurlTransportOptions options;
    options.dialMap = {{"login.example", realm.serverPort(), "127.0.0.1", realm.serverPort(), "203.0.113.9"}};
    /// Who was shown what, on its way to the wire.
    class Watching final : public Transport
    {
    public:
        explicit Watching(CurlTransportOptions theOptions) : m_transport(std::move(theOptions)) { }
        std::uint64_t start(TransportRequest request, std::shared_ptr<TransportHandler> handler) override
        {
            seen.emplace_back(request.url.port, request.route);
            return m_transport.start(std::move(request), std::move(handler));
        }
        void cancel(std::uint64_t exchange) override { m_transport.cancel(exchange); }
        void post(std::function<void()> task) override { m_transport.post(std::move(task)); }
        std::vector<std::pair<std::uint16_t, Route>> seen;

    private:
        CurlTransport m_transport;
    } transport(options);
    UpstreamConfig config = configFor(server);
    config.route.identity = {u"certificate"_s, Secret(u"key"_s)};
    config.route.addresses = AddressFamily::Ipv4;
    for (const bool listed : {false, true}) {
        config.realmHosts = listed ? QStringList {u"login.example"_s} : QStringList();
        transport.seen.clear();
        UpstreamClient client(config, transport, m_clock);
        Caught<ManifestBody> caught;
        client.getManifest("a", Reference("latest"), caught.callback());
        QTRY_VERIFY(caught.result);
        QVERIFY(caught.result->ok());
        QCOMPARE(transport.seen.size(), std::size_t(4));
        for (const auto &[port, route] : transport.seen) {
            const bool shown = port == server.serverPort() || (listed && port == realm.serverPort());
            QCOMPARE(!route.identity.certificate.isEmpty(), shown);
            QCOMPARE(!route.identity.key.isEmpty(), shown);
            QCOMPARE(route.addresses, AddressFamily::Ipv4);
        }
    }
}

void TestUpstreamClient::basic_registry_worksAndStaysHome()
{
    RawResponder cdn([](const RawRequest &) { return RawAnswer::simple(200, "blob"); });
    RawResponder server([&](const RawRequest &request) {
        if (request.headers.value("authorization") != "Basic " + QByteArray("me:pw").toBase64())
            return RawAnswer::simple(401, "{}", "WWW-Authenticate: Basic realm=\"Registry Realm\"\r\n");
        if (request.target.contains("/blobs/"))
            return RawAnswer::simple(307, {}, "Location: " + cdn.url().toLatin1() + "/x?sig=1%2F2\r\n");
        return RawAnswer::simple(200, manifest);
    });
    CurlTransport transport;
    UpstreamConfig config = configFor(server);
    config.username = u"me"_s;
    config.password = Secret(u"pw"_s);
    UpstreamClient client(config, transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.ok());
    const auto sink = std::make_shared<RecordingSink>();
    client.getBlob("a", digestOf("blob"), 0, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QCOMPARE(sink->bytes(), std::string("blob"));
    QCOMPARE(server.seen.size(), 3); // the second asked with Basic at once
    QCOMPARE(cdn.seen.size(), 1);
    QCOMPARE(cdn.seen.first().target, "/x?sig=1%2F2"); // byte for byte
    QVERIFY(!cdn.seen.first().has("authorization"));
}

void TestUpstreamClient::harborFlip_asksWithoutAuthorization()
{
    QString url;
    QByteArray good = "T1";
    RawResponder server([&](const RawRequest &request) {
        const QByteArray sent = request.headers.value("authorization");
        if (!request.target.startsWith("/token") && !sent.isEmpty() && sent != "Bearer " + good)
            return RawAnswer::simple(401, "{}", "WWW-Authenticate: Basic realm=\"harbor\"\r\n");
        return tokenRegistry(request, url, good);
    });
    url = server.url();
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> first;
    client.getManifest("a", Reference("latest"), first.callback());
    QTRY_VERIFY(first.ok());
    good = "T2";
    Caught<ManifestBody> second;
    client.getManifest("a", Reference("latest"), second.callback());
    QTRY_VERIFY(second.result);
    QVERIFY(second.ok());
}

void TestUpstreamClient::unsupportedAuthentication_isBadAnswer()
{
    RawResponder server(
        [](const RawRequest &) { return RawAnswer::simple(401, "{}", "WWW-Authenticate: Negotiate\r\n"); });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamBadAnswer);
    QCOMPARE(server.seen.size(), 1);
}

void TestUpstreamClient::redirect_crossOrigin_dropsAuthorization()
{
    RawResponder cdn([](const RawRequest &request) {
        if (request.has("authorization"))
            return RawAnswer::simple(400, "<Error><Code>InvalidArgument</Code></Error>");
        return RawAnswer::simple(200, "blob");
    });
    QString url;
    RawResponder server([&](const RawRequest &request) {
        if (request.target.contains("/blobs/") && request.has("authorization"))
            return RawAnswer::simple(307, {}, "Location: " + cdn.url().toLatin1() + "/x\r\n");
        return tokenRegistry(request, url, "T");
    });
    url = server.url();
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    client.getBlob("a", digestOf("blob"), 0, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QVERIFY(!sink->error());
    QCOMPARE(sink->bytes(), std::string("blob"));
}

void TestUpstreamClient::redirect_sameOrigin_keepsAuthorization()
{
    QString url;
    RawResponder server([&](const RawRequest &request) {
        if (request.target == "/moved")
            return request.has("authorization") ? RawAnswer::simple(200, "blob") : RawAnswer::simple(403, {});
        if (request.target.contains("/blobs/") && request.has("authorization"))
            return RawAnswer::simple(302, {}, "Location: /moved\r\n");
        return tokenRegistry(request, url, "T");
    });
    url = server.url();
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    client.getBlob("a", digestOf("blob"), 0, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QCOMPARE(sink->bytes(), std::string("blob"));
}

void TestUpstreamClient::redirect_challengeAtTarget_isAnsweredAnonymously()
{
    QString otherUrl;
    RawResponder other([&](const RawRequest &request) { return tokenRegistry(request, otherUrl, "O"); });
    otherUrl = other.url();
    RawResponder server([&](const RawRequest &request) {
        return RawAnswer::simple(307, {}, "Location: " + other.url().toLatin1() + request.target + "\r\n");
    });
    CurlTransport transport;
    UpstreamConfig config = configFor(server);
    config.username = u"me"_s;
    config.password = Secret(u"secret"_s);
    UpstreamClient client(config, transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QVERIFY(caught.ok());
    for (const RawRequest &request : std::as_const(other.seen))
        QVERIFY(!request.headers.value("authorization").startsWith("Basic"));
}

void TestUpstreamClient::redirect_loop_isRefused()
{
    int number = 0;
    RawResponder server([&](const RawRequest &) {
        return RawAnswer::simple(302, {}, "Location: /hop" + QByteArray::number(++number) + "\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamRedirectRefused);
    QCOMPARE(server.seen.size(), 6);
}

void TestUpstreamClient::headBlob_forbiddenAtSignedUrl_asksByGet()
{
    RawResponder cdn([](const RawRequest &request) {
        if (request.method == "HEAD")
            return RawAnswer {"HTTP/1.1 403 X\r\nContent-Length: 0\r\n\r\n", false};
        return RawAnswer::simple(206, "b", "Content-Range: bytes 0-0/4711\r\n");
    });
    RawResponder server([&](const RawRequest &) {
        return RawAnswer {"HTTP/1.1 307 X\r\nContent-Length: 0\r\nLocation: " + cdn.url().toLatin1() + "/x\r\n\r\n",
                          false};
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<BlobHead> caught;
    client.headBlob("a", digestOf("blob"), caught.callback());
    QTRY_VERIFY(caught.result);
    QVERIFY(caught.ok());
    QCOMPARE(caught.result->value().sizeBytes, std::optional<std::uint64_t>(4711));
}

void TestUpstreamClient::getBlob_whole_isDelivered()
{
    const QByteArray blob(3 * 1024 * 1024 + 17, 'x');
    RawResponder server([&](const RawRequest &) { return RawAnswer::simple(200, blob); });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    client.getBlob("a", digestOf(blob), 0, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QVERIFY(!sink->error());
    QCOMPARE(sink->total(), std::optional<std::uint64_t>(blob.size()));
    QVERIFY(sink->bytes() == blob.toStdString());
    QTRY_COMPARE(client.status().bytesReceived, std::uint64_t(blob.size()));
}

void TestUpstreamClient::getBlob_truncated_isConnectError()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + QByteArray(60, 'x'), true};
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    client.getBlob("a", digestOf("blob"), 0, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QVERIFY(sink->error());
    QCOMPARE(sink->error()->code, ErrorCode::UpstreamConnect);
    QCOMPARE(sink->error()->params.value(u"phase"_s), u"body"_s);
    QCOMPARE(sink->bytes().size(), std::size_t(60));
}

void TestUpstreamClient::getBlob_resume_usesRange()
{
    RawResponder server([](const RawRequest &request) {
        if (request.headers.value("range") != "bytes=60-")
            return RawAnswer::simple(400, {});
        return RawAnswer::simple(206, QByteArray(40, 'y'), "Content-Range: bytes 60-99/100\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    client.getBlob("a", digestOf("blob"), 60, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QVERIFY(!sink->error());
    QCOMPARE(sink->offset(), std::uint64_t(60));
    QCOMPARE(sink->total(), std::optional<std::uint64_t>(100));
    QCOMPARE(sink->bytes().size(), std::size_t(40));
}

void TestUpstreamClient::getBlob_resumeIgnored_startsAtZero()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, QByteArray(100, 'y')); });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    client.getBlob("a", digestOf("blob"), 60, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QVERIFY(!sink->error());
    QCOMPARE(sink->offset(), std::uint64_t(0));
    QCOMPARE(sink->bytes().size(), std::size_t(100));
}

void TestUpstreamClient::getBlob_wrongPart_isRefused()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(206, QByteArray(50, 'y'), "Content-Range: bytes 50-99/100\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    for (const std::uint64_t offset : {std::uint64_t(60), std::uint64_t(0)}) {
        const auto sink = std::make_shared<RecordingSink>();
        client.getBlob("a", digestOf("blob"), offset, sink);
        QTRY_COMPARE(sink->finished.load(), 1);
        QVERIFY(sink->error());
        QCOMPARE(sink->error()->code, ErrorCode::UpstreamBadAnswer);
        QCOMPARE(sink->heads.load(), 0);
    }
}

void TestUpstreamClient::getBlob_missing_isBlobUnknown()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(404, "{}"); });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    client.getBlob("a", digestOf("blob"), 0, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QCOMPARE(sink->error()->code, ErrorCode::BlobUnknown);
    QCOMPARE(sink->heads.load(), 0);
}

void TestUpstreamClient::getBlob_cancelled_finishesOnce()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nxxx", false};
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    const std::uint64_t download = client.getBlob("a", digestOf("blob"), 0, sink);
    QTRY_COMPARE(sink->bytes(), std::string("xxx"));
    client.cancelBlob(download);
    QTRY_COMPARE(sink->finished.load(), 1);
    QCOMPARE(sink->error()->code, ErrorCode::Cancelled);
    // Before it was sent at all.
    const auto early = std::make_shared<RecordingSink>();
    client.cancelBlob(client.getBlob("a", digestOf("blob"), 0, early));
    QTRY_COMPARE(early->finished.load(), 1);
    QCOMPARE(early->error()->code, ErrorCode::Cancelled);
    QCOMPARE(sink->finished.load(), 1);
}

void TestUpstreamClient::getBlob_sinkRefuses_isCancelled()
{
    RawResponder server([](const RawRequest &) { return RawAnswer::simple(200, QByteArray(1000, 'x')); });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto sink = std::make_shared<RecordingSink>();
    sink->acceptBytes = false;
    client.getBlob("a", digestOf("blob"), 0, sink);
    QTRY_COMPARE(sink->finished.load(), 1);
    QCOMPARE(sink->error()->code, ErrorCode::Cancelled);
    QTest::qWait(0);
    QCOMPARE(client.status().failures, std::uint64_t(0));
}

void TestUpstreamClient::getBlob_clientDestroyed_finishesOnce()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nxxx", false};
    });
    const auto sink = std::make_shared<RecordingSink>();
    CurlTransport transport;
    {
        UpstreamClient client(configFor(server), transport, m_clock);
        client.getBlob("a", digestOf("blob"), 0, sink);
        QTRY_COMPARE(sink->bytes(), std::string("xxx"));
    }
    QTRY_COMPARE(sink->finished.load(), 1);
    QCOMPARE(sink->error()->code, ErrorCode::Cancelled);
}

void TestUpstreamClient::rateLimit_json_blocksPullsButNotHeads()
{
    bool limited = true;
    RawResponder server([&](const RawRequest &request) {
        if (limited && request.method == "GET")
            return RawAnswer::simple(429, R"({"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached ..."}]})",
                                     "Retry-After: 30\r\n");
        return RawAnswer::simple(200, request.method == "HEAD" ? QByteArray() : manifest);
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> first;
    client.getManifest("a", Reference("latest"), first.callback());
    QTRY_VERIFY(first.result);
    QCOMPARE(first.code(), ErrorCode::UpstreamRateLimited);
    QCOMPARE(first.result->error().params.value(u"retryAfterSeconds"_s), u"30"_s);
    QVERIFY(client.status().cooldownUntil);
    Caught<ManifestBody> second;
    client.getManifest("a", Reference("latest"), second.callback());
    QTRY_VERIFY(second.result);
    QCOMPARE(second.code(), ErrorCode::UpstreamRateLimited);
    QCOMPARE(server.seen.size(), 1); // it was not asked again
    Caught<ManifestHead> head;
    client.headManifest("a", Reference("latest"), head.callback());
    QTRY_VERIFY(head.ok());
    limited = false;
    m_clock.advance(std::chrono::seconds(31));
    Caught<ManifestBody> third;
    client.getManifest("a", Reference("latest"), third.callback());
    QTRY_VERIFY(third.ok());
    QVERIFY(!client.status().cooldownUntil);
}

void TestUpstreamClient::rateLimit_html_blocksAll()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(429, "<html><title>429 Too Many Requests</title></html>",
                                 "Content-Type: text/html\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ManifestBody> first;
    client.getManifest("a", Reference("latest"), first.callback());
    QTRY_VERIFY(first.result);
    QCOMPARE(first.result->error().params.value(u"retryAfterSeconds"_s), u"60"_s);
    Caught<ManifestHead> head;
    client.headManifest("a", Reference("latest"), head.callback());
    QTRY_VERIFY(head.result);
    QCOMPARE(head.code(), ErrorCode::UpstreamRateLimited);
    QCOMPARE(server.seen.size(), 1);
}

void TestUpstreamClient::rateLimit_shorterOne_doesNotEndALongerOne()
{
    RawResponder server([](const RawRequest &request) {
        if (request.method == "GET")
            return RawAnswer::simple(429, R"({"errors":[{"code":"TOOMANYREQUESTS","message":"..."}]})",
                                     "Retry-After: 3600\r\n");
        return RawAnswer::simple(429, {}, "Retry-After: 5\r\n"); // of all requests (H-7)
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    const auto head = [&] {
        Caught<ManifestHead> caught;
        client.headManifest("a", Reference("latest"), caught.callback());
        QTRY_VERIFY(caught.result);
    };
    Caught<ManifestBody> first;
    client.getManifest("a", Reference("latest"), first.callback());
    QTRY_VERIFY(first.result);
    QVERIFY(client.status().cooldownOnlyPulls);
    head();
    QCOMPARE(server.seen.size(), 2);
    QVERIFY(!client.status().cooldownOnlyPulls);
    head();
    QCOMPARE(server.seen.size(), 2);
    m_clock.advance(std::chrono::seconds(6));
    QVERIFY(client.status().cooldownOnlyPulls);
    head();
    QCOMPARE(server.seen.size(), 3);
    m_clock.advance(std::chrono::seconds(60));
    Caught<ManifestBody> second;
    client.getManifest("a", Reference("latest"), second.callback());
    QTRY_VERIFY(second.result);
    QCOMPARE(second.code(), ErrorCode::UpstreamRateLimited);
    QCOMPARE(server.seen.size(), 3);
    QCOMPARE(client.status().cooldownUntil, std::optional(m_clock.now() + std::chrono::seconds(3600 - 66)));
}

void TestUpstreamClient::setConfig_dropsTokens()
{
    QString url;
    RawResponder server([&](const RawRequest &request) { return tokenRegistry(request, url, "T"); });
    url = server.url();
    CurlTransport transport;
    UpstreamConfig config = configFor(server);
    UpstreamClient client(config, transport, m_clock);
    for (int i = 0; i < 2; ++i) {
        Caught<ManifestBody> caught;
        client.getManifest("a", Reference("latest"), caught.callback());
        QTRY_VERIFY(caught.ok());
        config.username = u"me"_s;
        client.setConfig(config);
    }
    QCOMPARE(server.count("GET", "/token"), 2);
}

void TestUpstreamClient::setConfig_otherAccount_isAnotherLimit_data()
{
    QTest::addColumn<std::function<void(UpstreamConfig &)>>("change");
    QTest::addColumn<bool>("same");
    using Change = std::function<void(UpstreamConfig &)>;
    QTest::newRow("name") << Change([](UpstreamConfig &c) { c.name = u"other"_s; }) << true;
    QTest::newRow("private hosts") << Change([](UpstreamConfig &c) { c.allowedPrivateHosts << u"minio.lan"_s; })
                                   << true;
    QTest::newRow("user") << Change([](UpstreamConfig &c) { c.username = u"me"_s; }) << false;
    QTest::newRow("password") << Change([](UpstreamConfig &c) { c.password = Secret(u"new"_s); }) << false;
    QTest::newRow("url") << Change([](UpstreamConfig &c) { c.url = u"https://elsewhere.test"_s; }) << false;
    QTest::newRow("addresses") << Change([](UpstreamConfig &c) { c.route.addresses = AddressFamily::Ipv6; }) << false;
}

void TestUpstreamClient::setConfig_otherAccount_isAnotherLimit()
{
    QFETCH(std::function<void(UpstreamConfig &)>, change);
    QFETCH(bool, same);
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(429, R"({"errors":[{"code":"TOOMANYREQUESTS","message":"..."}]})",
                                 "RateLimit-Limit: 100;w=21600\r\nRateLimit-Remaining: 0;w=21600\r\n");
    });
    CurlTransport transport;
    UpstreamConfig config = configFor(server);
    UpstreamClient client(config, transport, m_clock);
    Caught<ManifestBody> caught;
    client.getManifest("a", Reference("latest"), caught.callback());
    QTRY_VERIFY(caught.result);
    QVERIFY(client.status().budget->isNearlySpent(m_clock.now()));
    QVERIFY(client.status().cooldownUntil);
    change(config);
    client.setConfig(config);
    QCOMPARE(client.status().budget.has_value(), same);
    QCOMPARE(client.status().cooldownUntil.has_value(), same);
}

void TestUpstreamClient::listTags_pages_areJoined()
{
    RawResponder server([](const RawRequest &request) {
        if (request.target.contains("last="))
            return RawAnswer::simple(200, R"({"name":"a","tags":["b","a"],"manifest":{}})");
        return RawAnswer::simple(200, R"({"name":"a","tags":["c"]})",
                                 "Link: </v2/a/tags/list?last=c&n=1>; rel=\"next\"\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<TagPage> caught;
    client.listTags("a", caught.callback());
    QTRY_VERIFY(caught.result);
    QVERIFY(caught.ok());
    QCOMPARE(caught.result->value().tags, (std::vector<std::string> {"a", "b", "c"}));
}

void TestUpstreamClient::listTags_linkElsewhere_isRefused()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(200, R"({"tags":["c"]})", "Link: <http://evil.example/x>; rel=\"next\"\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<TagPage> caught;
    client.listTags("a", caught.callback());
    QTRY_VERIFY(caught.result);
    QCOMPARE(caught.code(), ErrorCode::UpstreamBadAnswer);
}

void TestUpstreamClient::referrers_html_isUnsupported()
{
    QByteArray body = "<html></html>";
    RawResponder server([&](const RawRequest &) {
        return RawAnswer::simple(
            200, body,
            "Content-Type: "
                + QByteArray(body.startsWith('<') ? "text/html" : "application/vnd.oci.image.index.v1+json") + "\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ReferrersAnswer> caught;
    client.referrers("a", digestOf("x"), caught.callback());
    QTRY_VERIFY(caught.ok());
    QVERIFY(!caught.result->value().supported);
    body = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]})";
    Caught<ReferrersAnswer> good;
    client.referrers("a", digestOf("x"), good.callback());
    QTRY_VERIFY(good.ok());
    QVERIFY(good.result->value().supported);
    QCOMPARE(good.result->value().bytes, body.toStdString());
}

void TestUpstreamClient::referrers_sentElsewhere_saysNothingOfTheUpstream_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("limits") << 429;
    QTest::newRow("fails") << 503;
    QTest::newRow("wants a login") << 401;
}

void TestUpstreamClient::referrers_sentElsewhere_saysNothingOfTheUpstream()
{
    QFETCH(int, status); // G-7: ghcr.io sends referrers to github.com, which limits whom it does not know
    RawResponder elsewhere([status](const RawRequest &) {
        return RawAnswer::simple(status, "<html><title>Whoa there!</title></html>", "Content-Type: text/html\r\n");
    });
    RawResponder server([&](const RawRequest &request) {
        if (request.target.contains("/referrers/"))
            return RawAnswer::simple(303, {}, "Location: " + elsewhere.url().toLatin1() + "/-/v2/packages\r\n");
        return RawAnswer::simple(200, manifest);
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    Caught<ReferrersAnswer> caught;
    client.referrers("a", digestOf("x"), caught.callback());
    QTRY_VERIFY(caught.result);
    QVERIFY(caught.ok());
    QVERIFY(!caught.result->value().supported);
    QCOMPARE(elsewhere.seen.size(), 1);
    QVERIFY(!client.status().cooldownUntil);
    Caught<ManifestBody> pull;
    client.getManifest("a", Reference("latest"), pull.callback());
    QTRY_VERIFY(pull.result);
    QVERIFY(pull.ok());
}

void TestUpstreamClient::status_countsAndBudget()
{
    RawResponder server([](const RawRequest &) {
        return RawAnswer::simple(200, manifest,
                                 "RateLimit-Limit: 100;w=21600\r\nRateLimit-Remaining: 97;w=21600\r\n"
                                 "Docker-RateLimit-Source: 203.0.113.7\r\n");
    });
    CurlTransport transport;
    UpstreamClient client(configFor(server), transport, m_clock);
    QSignalSpy spy(&client, &UpstreamClient::statusChanged);
    for (int i = 0; i < 5; ++i) {
        Caught<ManifestBody> caught;
        client.getManifest("a", Reference("latest"), caught.callback());
        QTRY_VERIFY(caught.ok());
    }
    QTRY_COMPARE(spy.size(), 1);
    const UpstreamStatus status = client.status();
    QCOMPARE(status.requests, std::uint64_t(5));
    QCOMPARE(status.failures, std::uint64_t(0));
    QVERIFY(status.medianLatencyMs >= 0);
    QVERIFY(status.budget);
    QCOMPARE(status.budget->remaining, std::optional<std::int64_t>(97));
    QCOMPARE(status.budget->windowSeconds, std::optional<std::int64_t>(21600));
    QCOMPARE(status.budget->source, std::string("203.0.113.7"));
    QCOMPARE(status.lastSuccessAt, std::optional(m_clock.now()));
}

QTEST_GUILESS_MAIN(TestUpstreamClient)
#include "tst_upstreamclient.moc"
