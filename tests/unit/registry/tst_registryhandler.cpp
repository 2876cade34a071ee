// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RegistryHandler.h"

#include "FakeExchange.h"
#include "access/SecretHash.h"
#include "unit/cache/EngineFixture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::registry {

/// The data plane's front: who asks, for what, may they, and the shape of each answer.
class TestRegistryHandler : public QObject
{
    Q_OBJECT

private:
    struct World : cache::EngineFixture
    {
        World()
        {
            access::Robot robot;
            robot.id = 1;
            robot.userName = "robot$one";
            robot.secretHash = access::SecretHash::make(Secret(QByteArrayLiteral("right")), 1000);
            robot.projects.ids = {1};
            authenticator.setRobots(std::make_shared<const access::RobotDirectory>(std::vector<access::Robot> {robot}));
            handler.setSettings({"breakwater-me", "PEM"});
        }
        std::shared_ptr<FakeExchange> ask(http::Method method, const std::string &target, http::HeaderList headers = {},
                                          const std::string &secret = "right", const std::string &body = {})
        {
            if (!secret.empty())
                headers.add(
                    "Authorization",
                    "Basic " + QByteArray("robot$one:" + QByteArray::fromStdString(secret)).toBase64().toStdString());
            auto exchange = std::make_shared<FakeExchange>(method, target, headers, body);
            handler.handle(exchange);
            return exchange;
        }
        std::shared_ptr<FakeExchange> get(const std::string &target, http::HeaderList headers = {})
        {
            return ask(http::Method::Get, target, std::move(headers));
        }
        /// Stored for project one.
        Digest store(const std::string &bytes, const std::string &mediaType = {})
        {
            const Digest digest = Hasher::hash(bytes);
            if (!EngineFixture::store->put(digest, bytes))
                qFatal("put");
            engine->index().addContent(digest, {bytes.size(), mediaType});
            engine->index().grant(1, digest);
            return digest;
        }

        cache::AccessQueue queue;
        access::TokenService tokens {clock, Secret(QByteArrayLiteral("0123456789abcdef0123456789abcdef"))};
        access::Authenticator authenticator {clock, tokens};
        RegistryHandler handler {*engine, authenticator, tokens, queue, clock};
    };

    static http::HeaderList header(const char *name, const std::string &value)
    {
        http::HeaderList headers;
        headers.add(name, value);
        return headers;
    }
    static QString code(const FakeExchange &exchange)
    {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(exchange.body()));
        return json.object()
            .value(QStringLiteral("errors"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("code"))
            .toString();
    }

private Q_SLOTS:
    void ping_withAndWithoutCredentials()
    {
        World w;
        const auto bare = w.ask(http::Method::Get, "/v2/", {}, {});
        QCOMPARE(bare->status(), 401);
        QVERIFY(bare->header("WWW-Authenticate").starts_with("Basic "));
        QCOMPARE(code(*bare), QStringLiteral("UNAUTHORIZED"));
        QCOMPARE(w.ask(http::Method::Get, "/v2/", {}, "wrong")->status(), 401);
        const auto ok = w.get("/v2/");
        QCOMPARE(ok->status(), 200);
        QCOMPARE(ok->body(), "{}");
        QCOMPARE(ok->header("Docker-Distribution-Api-Version"), "registry/2.0");
        QCOMPARE(w.ask(http::Method::Head, "/v2/one/")->status(), 200);
    }

    void unknownPaths_areRefusedPlainly()
    {
        World w;
        QCOMPARE(w.get("/")->status(), 404);
        QCOMPARE(w.get("/v2/one/x/unknown/y")->status(), 404);
        QCOMPARE(w.get("/v2/_catalog")->status(), 405);
        QCOMPARE(w.ask(http::Method::Get, "/ca.crt", {}, {})->body(), "PEM");
    }

    void pushes_areRefusedWithTheProjectsName_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](http::Method method, const char *target) {
            QTest::newRow(target) << static_cast<int>(method) << QByteArray(target);
        };
        row(http::Method::Post, "/v2/one/app/blobs/uploads/");
        row(http::Method::Post, "/v2/one/app/blobs/uploads/?mount=sha256:aa&from=x");
        row(http::Method::Put, "/v2/one/app/manifests/latest");
        row(http::Method::Patch, "/v2/one/app/blobs/uploads/123");
        row(http::Method::Delete, "/v2/one/app/manifests/latest");
        row(http::Method::Get, "/v2/one/app/blobs/uploads/123");
    }
    void pushes_areRefusedWithTheProjectsName()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, target);
        World w;
        const auto answer = w.ask(static_cast<http::Method>(method), target.toStdString());
        QCOMPARE(answer->status(), 405);
        QCOMPARE(code(*answer), QStringLiteral("UNSUPPORTED"));
        QCOMPARE(answer->header("Allow"), "GET, HEAD");
        QVERIFY(answer->body().find("one") != std::string::npos);
        QVERIFY(w.transport.asked.empty());
    }

    void projectWithoutPermission_isLikeOneThatDoesNotExist()
    {
        World w;
        const auto hidden = w.get("/v2/two/app/manifests/latest");
        const auto missing = w.get("/v2/no/app/manifests/latest");
        QCOMPARE(hidden->status(), 404);
        QCOMPARE(missing->status(), 404);
        QCOMPARE(code(*hidden), code(*missing));
        const auto push = w.ask(http::Method::Put, "/v2/two/app/manifests/latest");
        QCOMPARE(push->status(), w.ask(http::Method::Put, "/v2/no/app/manifests/latest")->status());
        QVERIFY(w.transport.asked.empty());
    }

    void manifest_getHeadAndUnchanged()
    {
        World w;
        const std::string bytes = w.manifestBytes();
        const Digest digest = w.store(bytes, std::string(mediatype::ociManifest));
        const std::string target = "/v2/one/app/manifests/" + digest.toString();
        const auto get = w.get(target);
        QCOMPARE(get->status(), 200);
        QCOMPARE(get->body(), bytes);
        QCOMPARE(get->header("Content-Type"), std::string(mediatype::ociManifest));
        QCOMPARE(get->header("Docker-Content-Digest"), digest.toString());
        QCOMPARE(get->header("ETag"), '"' + digest.toString() + '"');
        const auto head = w.ask(http::Method::Head, target);
        QCOMPARE(head->status(), 200);
        QCOMPARE(head->answer->headLength, bytes.size());
        QCOMPARE(w.get(target, header("If-None-Match", '"' + digest.toString() + '"'))->status(), 304);
        QCOMPARE(w.get(target, header("Range", "bytes=0-1"))->status(), 200);
    }

    void badReferences_neverReachTheUpstream_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("tag") << QByteArray("/v2/one/app/manifests/.bad") << 404;
        QTest::newRow("digest") << QByteArray("/v2/one/app/manifests/sha256:xyz") << 400;
        QTest::newRow("upper case") << QByteArray("/v2/one/app/blobs/sha256:" + QByteArray(64, 'A')) << 400;
        QTest::newRow("md5") << QByteArray("/v2/one/app/blobs/md5:" + QByteArray(32, 'a')) << 400;
        QTest::newRow("traversal") << QByteArray("/v2/one/../two/app/manifests/x") << 400;
        QTest::newRow("encoded traversal") << QByteArray("/v2/one/%2e%2e/two/manifests/x") << 400;
        QTest::newRow("encoded slash") << QByteArray("/v2/one%2fapp/manifests/x") << 400;
        QTest::newRow("broken query") << QByteArray("/v2/one/app/manifests/x?ns=%zz") << 400;
        QTest::newRow("unknown ns") << QByteArray("/v2/app/manifests/x?ns=evil.example") << 404;
    }
    void badReferences_neverReachTheUpstream()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        World w;
        QCOMPARE(w.get(target.toStdString())->status(), status);
        QTest::qWait(5);
        QVERIFY(w.transport.asked.empty());
    }

    void blob_ranges_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentRange");
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("length");
        QTest::newRow("none") << QByteArray() << 200 << QByteArray() << quint64(0) << quint64(100);
        QTest::newRow("part") << QByteArray("bytes=10-19") << 206 << QByteArray("bytes 10-19/100") << quint64(10)
                              << quint64(10);
        QTest::newRow("open") << QByteArray("bytes=90-") << 206 << QByteArray("bytes 90-99/100") << quint64(90)
                              << quint64(10);
        QTest::newRow("suffix") << QByteArray("bytes=-5") << 206 << QByteArray("bytes 95-99/100") << quint64(95)
                                << quint64(5);
        QTest::newRow("past the end") << QByteArray("bytes=0-500") << 206 << QByteArray("bytes 0-99/100") << quint64(0)
                                      << quint64(100);
        QTest::newRow("outside") << QByteArray("bytes=100-") << 416 << QByteArray("bytes */100") << quint64(0)
                                 << quint64(0);
        QTest::newRow("unknown unit") << QByteArray("lines=1-2") << 200 << QByteArray() << quint64(0) << quint64(100);
    }
    void blob_ranges()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(QByteArray, contentRange);
        QFETCH(quint64, offset);
        QFETCH(quint64, length);
        World w;
        const Digest digest = w.store(std::string(100, 'x'));
        const std::string target = "/v2/one/app/blobs/" + digest.toString();
        const auto answer = w.get(target, range.isEmpty() ? http::HeaderList() : header("Range", range.toStdString()));
        QCOMPARE(answer->status(), status);
        QCOMPARE(answer->header("Content-Range"), contentRange.toStdString());
        if (status != 416) {
            const auto body = std::get<http::FileBody>(answer->answer->body);
            QCOMPARE(body.offset, offset);
            QCOMPARE(body.length, length);
        }
        const auto head = w.ask(http::Method::Head, target, header("Range", "bytes=10-19"));
        QCOMPARE(head->status(), 200);
        QCOMPARE(head->answer->headLength, 100U);
    }

    void blob_ifRange_ofAnotherVersion_sendsAll()
    {
        World w;
        const Digest digest = w.store(std::string(100, 'x'));
        auto headers = header("Range", "bytes=10-19");
        headers.add("If-Range", "\"sha256:other\"");
        QCOMPARE(w.get("/v2/one/app/blobs/" + digest.toString(), headers)->status(), 200);
    }

    void blob_headOfUnknownSize_tellsNoLength()
    {
        World w;
        const auto answer = w.ask(http::Method::Head, "/v2/one/app/blobs/" + Hasher::hash("b").toString());
        QTRY_COMPARE(w.transport.asked.size(), 1U);
        w.transport.answer(0, 200, {}, {{"Content-Type", "application/octet-stream"}});
        QTRY_COMPARE(answer->status(), 200);
        QVERIFY(std::holds_alternative<http::GrowingFileBody>(answer->answer->body));
    }

    void blob_deletedBehindOurBack_isFetchedAgain()
    {
        World w;
        const std::string bytes(100, 'x');
        const Digest digest = w.store(bytes);
        QVERIFY(w.EngineFixture::store->remove(digest).ok());
        const auto answer = w.get("/v2/one/app/blobs/" + digest.toString());
        QTRY_COMPARE(w.transport.asked.size(), 1U);
        w.transport.answer(0, 200, bytes, w.blobFields(bytes.size()));
        QTRY_COMPARE(answer->status(), 200);
    }

    void upstreamError_namesUpstreamAndCause()
    {
        World w;
        const auto answer = w.get("/v2/one/app/manifests/latest");
        QTRY_COMPARE(w.transport.asked.size(), 1U);
        w.transport.fail(0, Error(ErrorCode::UpstreamConnect, QStringLiteral("connection refused")));
        QTRY_COMPARE(answer->status(), 502);
        QVERIFY(answer->body().find("up1") != std::string::npos);
        QVERIFY(answer->body().find("connection refused") != std::string::npos);
        QVERIFY(!answer->answer->headers.contains("WWW-Authenticate"));
    }

    void tagList_pagesWithLinks()
    {
        World w;
        const auto answer = w.get("/v2/one/app/tags/list?n=2&last=a");
        QTRY_COMPARE(w.transport.asked.size(), 1U);
        w.transport.answer(0, 200, R"({"name":"app","tags":["d","a","c","b"]})",
                           {{"Content-Type", "application/json"}});
        QTRY_COMPARE(answer->status(), 200);
        QCOMPARE(answer->body(), R"({"name":"one/app","tags":["b","c"]})");
        QCOMPARE(answer->header("Link"), "</v2/one/app/tags/list?n=2&last=c>; rel=\"next\"");
        QCOMPARE(w.get("/v2/one/app/tags/list?n=x")->status(), 400);
        const auto none = w.get("/v2/one/app/tags/list?n=0");
        QTRY_COMPARE(none->status(), 200);
        QCOMPARE(none->body(), R"({"name":"one/app","tags":[]})");
        QVERIFY(!none->answer->headers.contains("Link"));
    }

    void loop_isCaught()
    {
        World w;
        std::string told;
        w.handler.onLoop([&](const std::string &project) { told = project; });
        const auto answer = w.get("/v2/one/app/manifests/latest", header("Via", "1.1 breakwater-me"));
        QCOMPARE(answer->status(), 508);
        QCOMPARE(told, "one");
    }

    void token_getAndPost()
    {
        World w;
        QCOMPARE(w.ask(http::Method::Get, "/token", {}, {})->status(), 401);
        const auto get = w.get("/token?service=x&scope=repository:one/app:pull");
        QCOMPARE(get->status(), 200);
        QCOMPARE(get->header("Cache-Control"), "no-store");
        const auto token = QJsonDocument::fromJson(QByteArray::fromStdString(get->body()))
                               .object()
                               .value(QStringLiteral("token"))
                               .toString()
                               .toStdString();
        QCOMPARE(w.ask(http::Method::Get, "/v2/", header("Authorization", "Bearer " + token), {})->status(), 200);
        const auto post = w.ask(http::Method::Post, "/token", {}, {},
                                "grant_type=password&username=robot%24one&password=right&scope=repository:one/a:pull");
        QCOMPARE(post->status(), 200);
        QCOMPARE(w.ask(http::Method::Post, "/token", {}, {}, "grant_type=password&username=robot%24one&password=no")
                     ->status(),
                 401);
        QCOMPARE(w.ask(http::Method::Put, "/token")->status(), 405);
    }

    void clientGoneBeforeTheAnswer_endsItsRecordOnce()
    {
        World w;
        const auto exchange = w.get("/v2/one/app/blobs/" + Hasher::hash("b").toString());
        QTRY_COMPARE(w.transport.asked.size(), 1U);
        exchange->finished(http::Finish::ClientGone, 0); // while it waits for the upstream
        w.transport.head(0, 200, w.blobFields(1));
        QTRY_COMPARE(exchange->status(), 200);
        const auto records = w.queue.take();
        QCOMPARE(records.size(), 2U);
        QVERIFY(!records[0].ended && records[1].ended && records[1].clientGone);
        QCOMPARE(records[0].number, records[1].number);
        QCOMPARE(records[1].project, "one");
    }

    void requestThatEveryoneLetsGo_isAnswered()
    {
        World w;
        const auto exchange = w.get("/v2/one/app/manifests/latest");
        QTRY_COMPARE(w.transport.asked.size(), 1U);
        w.engine.reset();
        QTRY_COMPARE(exchange->status(), 503);
    }

    void record_tellsOutcomeAndBytes()
    {
        World w;
        const Digest digest = w.store(std::string(100, 'x'));
        const auto exchange = w.get("/v2/one/app/blobs/" + digest.toString());
        exchange->finished(http::Finish::Sent, 100);
        const auto records = w.queue.take();
        QCOMPARE(records.size(), 1U); // it was gone in one go
        QCOMPARE(records[0].outcome, cache::Outcome::Hit);
        QCOMPARE(records[0].bodyBytes, 100U);
        QVERIFY(records[0].ended && records[0].complete);
        QCOMPARE(records[0].robot, "robot$one");
        QCOMPARE(records[0].repository, "app");
    }

    void record_ofAClientThatTakesItsTime_isToldBeforeTheEnd()
    {
        World w;
        const Digest digest = w.store(std::string(100, 'x'));
        const auto exchange = w.get("/v2/one/app/blobs/" + digest.toString());
        exchange->lingers();
        auto records = w.queue.take();
        QCOMPARE(records.size(), 1U);
        QVERIFY(!records[0].ended && records[0].bytesSent);
        QCOMPARE(records[0].bodyBytes, 100U);
        exchange->finished(http::Finish::Sent, 100);
        exchange->lingers(); // too late to be told
        records = w.queue.take();
        QCOMPARE(records.size(), 1U);
        QVERIFY(records[0].ended);
    }
};

} // namespace breakwater::registry

QTEST_GUILESS_MAIN(breakwater::registry::TestRegistryHandler)
#include "tst_registryhandler.moc"
