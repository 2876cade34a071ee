// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "ServerUnderTest.h"
#include "base/Hasher.h"
#include "base/MediaType.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// Truth 7, the three ways to address an image, listings, loops, and input that no client in its right mind sends.
class TestInterface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void truth7_push_isRefusedInOciForm_data();
    void truth7_push_isRefusedInOciForm();
    void addressing_everyWay_findsTheImage_data();
    void addressing_everyWay_findsTheImage();
    void addressing_nsPullOfANode_works();
    void addressing_disagreement_pathWinsAndIsAnEvent();
    void ping_isAnswered();
    void tags_areListedInPages();
    void tags_badNumber_isRefused();
    void tags_upstreamDown_knownOnesAreListed();
    void referrers_apiUpstream_isPassedOn();
    void referrers_tagSchema_isTheFallback();
    void referrers_none_isAnEmptyIndex_data();
    void referrers_none_isAnEmptyIndex();
    void badInput_isRefusedWithoutAskingAnyone_data();
    void badInput_isRefusedWithoutAskingAnyone();
    void badHead_isRefusedAndOthersAreAnswered_data();
    void badHead_isRefusedAndOthersAreAnswered();
    void missing_isToldWithItsCode_data();
    void missing_isToldWithItsCode();
    void nobodyElse_isEverDialled_data();
    void nobodyElse_isEverDialled();
    void loop_upstreamIsThisServer_isRefused();
    void loop_chainOfTwoServers_works();
    void schema1_isRefused();
    void oversizedManifest_isRefused();

private:
    qint64 repositoryCount();

    std::unique_ptr<UpstreamSimulator> m_hub;
    std::unique_ptr<UpstreamSimulator> m_quay;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_image = ImageBuilder("redis").layer(3000).layer(100000).build();
    BuiltImage m_other = ImageBuilder("prometheus").layer(3000).build();
};

void TestInterface::init()
{
    m_server.reset();
    m_hub = startUpstream("hub");
    m_hub->content().add("library/redis", "7", m_image);
    m_hub->content().add("grafana/grafana", "11", m_image);
    m_quay = startUpstream("quay");
    m_quay->content().add("prometheus/prometheus", "v2", m_other);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    ServerUnderTest::ProjectOptions hub;
    hub.provider = QStringLiteral("docker-hub");
    hub.serves = {QStringLiteral("docker.io")};
    hub.isDefault = true;
    QVERIFY(m_server->addProject(QStringLiteral("dockerhub-proxy"), *m_hub, hub) != 0);
    ServerUnderTest::ProjectOptions quay;
    quay.provider = QStringLiteral("quay");
    quay.serves = {QStringLiteral("quay.io")};
    QVERIFY(m_server->addProject(QStringLiteral("quay-proxy"), *m_quay, quay) != 0);
}

void TestInterface::truth7_push_isRefusedInOciForm_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("rest");
    const QByteArray digest = "sha256:" + QByteArray(64, 'a');
    QTest::newRow("start upload") << QByteArray("POST") << QByteArray("/blobs/uploads/");
    QTest::newRow("start upload without a slash") << QByteArray("POST") << QByteArray("/blobs/uploads");
    QTest::newRow("monolithic upload") << QByteArray("POST") << "/blobs/uploads/?digest=" + digest;
    QTest::newRow("mount") << QByteArray("POST") << "/blobs/uploads/?mount=" + digest + "&from=library/alpine";
    QTest::newRow("chunk") << QByteArray("PATCH") << QByteArray("/blobs/uploads/some-id");
    QTest::newRow("end of upload") << QByteArray("PUT") << "/blobs/uploads/some-id?digest=" + digest;
    QTest::newRow("upload status") << QByteArray("GET") << QByteArray("/blobs/uploads/some-id");
    QTest::newRow("manifest by tag") << QByteArray("PUT") << QByteArray("/manifests/7");
    QTest::newRow("manifest by digest") << QByteArray("PUT") << "/manifests/" + digest;
    QTest::newRow("delete tag") << QByteArray("DELETE") << QByteArray("/manifests/7");
    QTest::newRow("delete blob") << QByteArray("DELETE") << "/blobs/" + digest;
    QTest::newRow("unknown method") << QByteArray("BREW") << QByteArray("/manifests/7");
}

void TestInterface::truth7_push_isRefusedInOciForm()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, rest);
    const std::string body = method == "GET" || method == "DELETE" || method == "BREW" ? "" : "some bytes to push";
    const WireAnswer answer
        = m_server->request(method.toStdString(), "/v2/dockerhub-proxy/library/redis" + rest.toStdString(), {}, body);
    QVERIFY2(answer.status == 405 || answer.status == 403 || (method == "BREW" && answer.status == 501),
             std::to_string(answer.status).c_str());
    QVERIFY2(errorCode(answer) == "UNSUPPORTED" || errorCode(answer) == "DENIED", answer.body.c_str());
    if (method != "BREW")
        QVERIFY2(errorMessage(answer).find("dockerhub-proxy") != std::string::npos, answer.body.c_str());
    if (answer.status == 405)
        QVERIFY(answer.headers.contains("Allow"));
    QVERIFY(m_hub->journal().entries().empty());
    // A real push has megabytes on the way: the answer must still come.
    QCOMPARE(m_server->get("/v2/").status, 200);
}

void TestInterface::addressing_everyWay_findsTheImage_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("quay");
    QTest::newRow("project") << QByteArray("/v2/dockerhub-proxy/library/redis/manifests/7") << false;
    QTest::newRow("project, short name") << QByteArray("/v2/dockerhub-proxy/redis/manifests/7") << false;
    QTest::newRow("host in the path") << QByteArray("/v2/docker.io/library/redis/manifests/7") << false;
    QTest::newRow("host in the path, short name") << QByteArray("/v2/docker.io/redis/manifests/7") << false;
    QTest::newRow("other host name of Docker Hub")
        << QByteArray("/v2/registry-1.docker.io/library/redis/manifests/7") << false;
    QTest::newRow("ns") << QByteArray("/v2/library/redis/manifests/7?ns=docker.io") << false;
    QTest::newRow("ns of regctl") << QByteArray("/v2/library/redis/manifests/7?ns=registry-1.docker.io") << false;
    QTest::newRow("ns and project") << QByteArray("/v2/dockerhub-proxy/library/redis/manifests/7?ns=docker.io")
                                    << false;
    QTest::newRow("default project") << QByteArray("/v2/library/redis/manifests/7") << false;
    QTest::newRow("default project, short name") << QByteArray("/v2/redis/manifests/7") << false;
    QTest::newRow("default project, other organisation") << QByteArray("/v2/grafana/grafana/manifests/11") << false;
    QTest::newRow("docker with a path mirror") << QByteArray("/dockerhub-proxy/v2/library/redis/manifests/7") << false;
    QTest::newRow("quay project") << QByteArray("/v2/quay-proxy/prometheus/prometheus/manifests/v2") << true;
    QTest::newRow("quay host") << QByteArray("/v2/quay.io/prometheus/prometheus/manifests/v2") << true;
    QTest::newRow("quay ns") << QByteArray("/v2/prometheus/prometheus/manifests/v2?ns=quay.io") << true;
}

void TestInterface::addressing_everyWay_findsTheImage()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, quay);
    const BuiltImage &image = quay ? m_other : m_image;
    const WireAnswer answer = m_server->get(target.toStdString());
    QVERIFY2(answer.status == 200, (std::to_string(answer.status) + answer.body).c_str());
    QCOMPARE(answer.body, image.topManifest().bytes);
    QVERIFY((quay ? m_hub : m_quay)->journal().entries().empty());
    // Every way leads to the same copy.
    (quay ? m_quay : m_hub)->journal().clear();
    const std::string byProject = quay ? "/v2/quay-proxy/prometheus/prometheus/manifests/v2"
        : target.contains("grafana")   ? "/v2/dockerhub-proxy/grafana/grafana/manifests/11"
                                       : "/v2/dockerhub-proxy/library/redis/manifests/7";
    QCOMPARE(m_server->get(byProject).status, 200);
    QVERIFY2((quay ? m_quay : m_hub)->journal().entries().empty(), m_hub->journal().dump().c_str());
}

void TestInterface::addressing_nsPullOfANode_works()
{
    const PullResult pull = m_server->pull({"", "library/redis", "7", "docker.io"});
    QVERIFY2(pull.ok && pull.digestsOk(), pull.problem.c_str());
    // ns is a key of a closed world and never goes to the upstream.
    for (const JournalEntry &entry : m_hub->journal().entries())
        QVERIFY2(entry.query.find("ns=") == std::string::npos, m_hub->journal().dump().c_str());
}

void TestInterface::addressing_disagreement_pathWinsAndIsAnEvent()
{
    const WireAnswer answer = m_server->get("/v2/dockerhub-proxy/library/redis/manifests/7?ns=quay.io");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("Docker-Content-Digest"), m_image.top.toString());
    QVERIFY(m_quay->journal().entries().empty());
    QTRY_VERIFY(m_server->hasEvent(QStringLiteral("ns.")) || m_server->hasEvent(QStringLiteral("request.ns")));
}

void TestInterface::ping_isAnswered()
{
    for (const char *target : {"/v2/", "/v2"}) {
        for (const char *method : {"GET", "HEAD"}) {
            const WireAnswer answer = m_server->request(method, target);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.headers.value("Docker-Distribution-Api-Version"), std::string("registry/2.0"));
            QCOMPARE(answer.headers.value("Content-Type"), std::string("application/json"));
        }
    }
    QVERIFY(m_hub->journal().entries().empty());
}

void TestInterface::tags_areListedInPages()
{
    for (const char *tag : {"6", "5", "latest", "7.2"})
        m_hub->content().setTag("library/redis", tag, m_image.top);
    const auto tagsOf = [](const WireAnswer &answer) {
        QStringList tags;
        for (const QJsonValue &tag :
             QJsonDocument::fromJson(QByteArray::fromStdString(answer.body))[QLatin1String("tags")].toArray())
            tags.append(tag.toString());
        return tags.join(QLatin1Char(' '));
    };
    const WireAnswer all = m_server->get("/v2/dockerhub-proxy/library/redis/tags/list");
    QCOMPARE(all.status, 200);
    QCOMPARE(tagsOf(all), QStringLiteral("5 6 7 7.2 latest"));
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(all.body))[QLatin1String("name")].toString(),
             QStringLiteral("dockerhub-proxy/library/redis"));
    const WireAnswer first = m_server->get("/v2/dockerhub-proxy/library/redis/tags/list?n=2");
    QCOMPARE(tagsOf(first), QStringLiteral("5 6"));
    const std::string link = first.headers.value("Link");
    QVERIFY2(link.find("rel=\"next\"") != std::string::npos, link.c_str());
    const std::string next = link.substr(1, link.find('>') - 1);
    QCOMPARE(tagsOf(m_server->get(next)), QStringLiteral("7 7.2"));
    QCOMPARE(tagsOf(m_server->get("/v2/dockerhub-proxy/library/redis/tags/list?last=6")),
             QStringLiteral("7 7.2 latest"));
    QCOMPARE(tagsOf(m_server->get("/v2/dockerhub-proxy/library/redis/tags/list?last=zzz")), QString());
    QCOMPARE(tagsOf(m_server->get("/v2/dockerhub-proxy/library/redis/tags/list?n=0")), QString());
    QVERIFY(!m_server->get("/v2/dockerhub-proxy/library/redis/tags/list?n=0").headers.contains("Link"));
    QCOMPARE(tagsOf(m_server->get("/v2/dockerhub-proxy/library/redis/tags/list?n=99999999")),
             QStringLiteral("5 6 7 7.2 latest"));
}

void TestInterface::tags_badNumber_isRefused()
{
    for (const char *n : {"x", "-1", "1.5", "0x10"})
        QCOMPARE(m_server->get(std::string("/v2/dockerhub-proxy/library/redis/tags/list?n=") + n).status, 400);
}

void TestInterface::tags_upstreamDown_knownOnesAreListed()
{
    QVERIFY(m_server->pull({"dockerhub-proxy", "library/redis", "7"}).ok);
    m_hub->setDown(true);
    const WireAnswer answer = m_server->get("/v2/dockerhub-proxy/library/redis/tags/list");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.contains("Warning"));
    QVERIFY(answer.body.find("\"7\"") != std::string::npos);
    const WireAnswer unknown = m_server->get("/v2/dockerhub-proxy/library/nothing/tags/list");
    QVERIFY(unknown.status == 502 || unknown.status == 503);
}

void TestInterface::referrers_apiUpstream_isPassedOn()
{
    const BuiltImage signature = ImageBuilder::referrer(m_other.topManifest(), "application/x.signature", "signed");
    const BuiltImage sbom = ImageBuilder::referrer(m_other.topManifest(), "application/x.sbom", "listed");
    m_quay->content().add("prometheus/prometheus", "", signature);
    m_quay->content().add("prometheus/prometheus", "", sbom);
    const std::string target = "/v2/quay-proxy/prometheus/prometheus/referrers/" + m_other.top.toString();
    const WireAnswer all = m_server->get(target);
    QCOMPARE(all.status, 200);
    QCOMPARE(all.headers.value("Content-Type"), std::string(mediatype::ociIndex));
    QVERIFY(all.body.find(signature.top.toString()) != std::string::npos);
    QVERIFY(all.body.find(sbom.top.toString()) != std::string::npos);
    const WireAnswer filtered = m_server->get(target + "?artifactType=application/x.sbom");
    QVERIFY(filtered.body.find(signature.top.toString()) == std::string::npos);
    QVERIFY(filtered.body.find(sbom.top.toString()) != std::string::npos);
    QCOMPARE(filtered.headers.value("OCI-Filters-Applied"), std::string("artifactType"));
    // And the artifact itself can be had.
    QCOMPARE(m_server->get("/v2/quay-proxy/prometheus/prometheus/manifests/" + sbom.top.toString()).body,
             sbom.topManifest().bytes);
}

void TestInterface::referrers_tagSchema_isTheFallback()
{
    const BuiltImage signature = ImageBuilder::referrer(m_image.topManifest(), "application/x.signature", "signed");
    m_hub->content().add("library/redis", "", signature);
    const std::string index = m_hub->content().referrersIndex("library/redis", m_image.top.toString(), {});
    const Digest digest = Hasher::hash(index);
    m_hub->content().addManifest("library/redis", {digest, std::string(mediatype::ociIndex), index});
    m_hub->content().setTag("library/redis", "sha256-" + m_image.top.hex(), digest);
    const WireAnswer answer = m_server->get("/v2/dockerhub-proxy/library/redis/referrers/" + m_image.top.toString());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("Content-Type"), std::string(mediatype::ociIndex));
    QVERIFY(answer.body.find(signature.top.toString()) != std::string::npos);
}

void TestInterface::referrers_none_isAnEmptyIndex_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *profile : {"hub", "ghcr", "quay", "plain", "harbor", "gitlab"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void TestInterface::referrers_none_isAnEmptyIndex()
{
    QFETCH(QString, profile);
    const auto sim = startUpstream(profile.toStdString());
    sim->content().add("team/app", "1", m_image);
    QVERIFY(m_server->addProject(QStringLiteral("p"), *sim) != 0);
    for (const std::string &digest : {m_image.top.toString(), Hasher::hash("random").toString()}) {
        const WireAnswer answer = m_server->get("/v2/p/team/app/referrers/" + digest);
        QVERIFY2(answer.status == 200, (std::to_string(answer.status) + answer.body + sim->journal().dump()).c_str());
        QCOMPARE(answer.headers.value("Content-Type"), std::string(mediatype::ociIndex));
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
        QCOMPARE(json.value(QLatin1String("schemaVersion")).toInt(), 2);
        QVERIFY(json.value(QLatin1String("manifests")).isArray());
        QVERIFY(json.value(QLatin1String("manifests")).toArray().isEmpty());
    }
    QCOMPARE(m_server->get("/v2/p/team/app/referrers/sha256:short").status, 400);
}

void TestInterface::badInput_isRefusedWithoutAskingAnyone_data()
{
    QTest::addColumn<QByteArray>("target");
    const QByteArray hex(64, 'a');
    const QByteArray names[] = {"..",
                                "../..",
                                "%2e%2e",
                                "library/..",
                                "library/%2e%2e/etc",
                                "library%2fredis",
                                "library//redis",
                                "/redis",
                                "library/",
                                "Library/redis",
                                "redis_",
                                "-redis",
                                "re%00dis",
                                "re%20dis",
                                "a..b",
                                "a/./b",
                                "C:/x",
                                "a\\b",
                                QByteArray(5000, 'a'),
                                "a%0d%0aX:1",
                                "%252e%252e",
                                "caf\xc3\xa9"};
    int number = 0;
    for (const QByteArray &name : names)
        QTest::addRow("name %d %s", ++number, name.left(20).toPercentEncoding().constData())
            << "/v2/dockerhub-proxy/" + name + "/manifests/7";
    const QByteArray references[] = {"..",
                                     "%2e%2e",
                                     ".hidden",
                                     "-x",
                                     QByteArray(129, 'a'),
                                     "a b",
                                     "a%20b",
                                     "a%2fb",
                                     "a%00b",
                                     "a@b",
                                     "sha256:short",
                                     "sha256:" + hex.toUpper(),
                                     "sha256:" + hex + "a",
                                     "sha256:../../../etc/passwd",
                                     "sha256:%2e%2e%2f%2e%2e",
                                     "md5:" + QByteArray(32, 'a'),
                                     "sha256:" + QByteArray(64, 'g'),
                                     "sha512:" + hex,
                                     ":",
                                     "sha256:",
                                     "sha256:" + hex + "%00",
                                     "latest%0d%0aX:%201"};
    for (const QByteArray &reference : references) {
        QTest::addRow("reference %d %s", ++number, reference.left(24).toPercentEncoding().constData())
            << "/v2/dockerhub-proxy/library/redis/manifests/" + reference;
        QTest::addRow("blob %d %s", number, reference.left(24).toPercentEncoding().constData())
            << "/v2/dockerhub-proxy/library/redis/blobs/" + reference;
        QTest::addRow("referrers %d %s", number, reference.left(24).toPercentEncoding().constData())
            << "/v2/dockerhub-proxy/library/redis/referrers/" + reference;
    }
    for (const QByteArray &target :
         {QByteArray("/v2/../../etc/passwd"), QByteArray("/../../../../etc/passwd"),
          QByteArray("/%2e%2e/%2e%2e/etc/passwd"), QByteArray("/v2/_catalog"),
          QByteArray("/v2/dockerhub-proxy/library/redis/tags/nolist"), QByteArray("/etc/passwd"),
          QByteArray("/v2/dockerhub-proxy/library/redis/manifests/"), QByteArray("/v2//manifests/x"),
          QByteArray("/v3/"), QByteArray("/v2/dockerhub-proxy/library/redis/blobs/")})
        QTest::addRow("path %d %s", ++number, target.constData()) << target;
}

void TestInterface::badInput_isRefusedWithoutAskingAnyone()
{
    QFETCH(QByteArray, target);
    for (const char *method : {"GET", "HEAD"}) {
        const WireAnswer answer = m_server->request(method, target.toStdString());
        // A space ends the target: what follows it is no version that anyone speaks.
        const bool isVersionError = target.contains(' ') && answer.status == 505;
        QVERIFY2((answer.status >= 400 && answer.status < 500) || isVersionError,
                 (std::to_string(answer.status) + answer.problem).c_str());
        QVERIFY(answer.bodyBytes < 4096);
        if (std::string(method) == "GET")
            QVERIFY2(!errorCode(answer).empty(), answer.body.c_str());
        // Nothing of what was sent comes back in a header (S-13).
        QVERIFY(!answer.headers.contains("X"));
    }
    // A digest at the wrong kind of endpoint may be asked for upstream; what is outside of the grammar never is.
    QVERIFY2(m_hub->journal().entries().empty(), m_hub->journal().dump().c_str());
    QVERIFY(m_quay->journal().entries().empty());
    QCOMPARE(repositoryCount(), 0);
}

qint64 TestInterface::repositoryCount()
{
    const auto repositories
        = await<QList<admin::RepositoryInfo>>([&](auto reply) { m_server->admin().repositories(reply); });
    return repositories.ok() ? repositories->size() : -1;
}

void TestInterface::badHead_isRefusedAndOthersAreAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray host("Host: x\r\n");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("no version") << QByteArray("GET /v2/\r\n\r\n");
    QTest::newRow("huge header") << "GET /v2/ HTTP/1.1\r\n" + host + "X: " + QByteArray(1 << 20, 'x') + "\r\n\r\n";
    QTest::newRow("many headers") << "GET /v2/ HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(5000) + "\r\n";
    QTest::newRow("huge target") << "GET /v2/" + QByteArray(100000, 'a') + " HTTP/1.1\r\n" + host + "\r\n";
    QTest::newRow("length and chunked") << "POST /token HTTP/1.1\r\n" + host
            + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    QTest::newRow("two lengths") << "POST /token HTTP/1.1\r\n" + host
            + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!";
    QTest::newRow("negative length") << "POST /token HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n";
    QTest::newRow("huge body") << "POST /token HTTP/1.1\r\n" + host + "Content-Length: 99999999999\r\n\r\n";
    QTest::newRow("bare LF") << QByteArray("GET /v2/ HTTP/1.1\nHost: x\n\n");
    QTest::newRow("folded header") << "GET /v2/ HTTP/1.1\r\n" + host + "X: a\r\n b\r\n\r\n";
    QTest::newRow("space before colon") << "GET /v2/ HTTP/1.1\r\n" + host + "X : a\r\n\r\n";
    QTest::newRow("NUL in header") << "GET /v2/ HTTP/1.1\r\n" + host + QByteArray("X: a\0b\r\n\r\n", 10);
    QTest::newRow("NUL in target") << QByteArray("GET /v2/\0x HTTP/1.1\r\n", 21) + host + "\r\n";
    QTest::newRow("no host") << QByteArray("GET /v2/ HTTP/1.1\r\n\r\n");
    QTest::newRow("HTTP/9.9") << "GET /v2/ HTTP/9.9\r\n" + host + "\r\n";
    QTest::newRow("CONNECT") << "CONNECT evil.example:443 HTTP/1.1\r\n" + host + "\r\n";
}

void TestInterface::badHead_isRefusedAndOthersAreAnswered()
{
    QFETCH(QByteArray, bytes);
    const WireAnswer answer = m_server->raw(bytes.toStdString());
    QVERIFY2(answer.status == 0 || (answer.status >= 400 && answer.status <= 505),
             std::to_string(answer.status).c_str());
    QVERIFY2(!answer.timedOut, "left hanging");
    QCOMPARE(m_server->get("/v2/").status, 200);
}

void TestInterface::missing_isToldWithItsCode_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray digest = "sha256:" + QByteArray(64, 'a');
    QTest::newRow("tag") << QByteArray("/v2/quay-proxy/prometheus/prometheus/manifests/none") << 404
                         << QByteArray("MANIFEST_UNKNOWN");
    QTest::newRow("digest") << "/v2/quay-proxy/prometheus/prometheus/manifests/" + digest << 404
                            << QByteArray("MANIFEST_UNKNOWN");
    QTest::newRow("blob") << "/v2/quay-proxy/prometheus/prometheus/blobs/" + digest << 404
                          << QByteArray("BLOB_UNKNOWN");
    QTest::newRow("project") << QByteArray("/v2/nosuch.example/app/manifests/1") << 404 << QByteArray("NAME_UNKNOWN");
    QTest::newRow("ns") << QByteArray("/v2/app/manifests/1?ns=nosuch.example") << 404 << QByteArray("NAME_UNKNOWN");
    QTest::newRow("repository that hub hides")
        << QByteArray("/v2/dockerhub-proxy/nobody/nothing/manifests/1") << 403 << QByteArray("DENIED");
}

void TestInterface::missing_isToldWithItsCode()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const WireAnswer answer = m_server->get(target.toStdString());
    QCOMPARE(answer.status, status);
    QCOMPARE(errorCode(answer), code.toStdString());
    QCOMPARE(m_server->head(target.toStdString()).status, status);
}

void TestInterface::nobodyElse_isEverDialled_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("ns address") << QByteArray("/v2/x/y/manifests/1?ns=127.0.0.1:%P");
    QTest::newRow("ns localhost") << QByteArray("/v2/x/y/manifests/1?ns=localhost:%P");
    QTest::newRow("ns metadata service") << QByteArray("/v2/x/y/manifests/1?ns=169.254.169.254");
    QTest::newRow("ns with a URL") << QByteArray("/v2/x/y/manifests/1?ns=http%3A%2F%2F127.0.0.1%3A%P%2F");
    QTest::newRow("ns twice") << QByteArray("/v2/x/y/manifests/1?ns=docker.io&ns=127.0.0.1:%P");
    QTest::newRow("ns with CRLF") << QByteArray("/v2/x/y/manifests/1?ns=docker.io%0d%0aHost:%20127.0.0.1:%P");
    QTest::newRow("path") << QByteArray("/v2/127.0.0.1:%P/x/manifests/1");
    QTest::newRow("path localhost") << QByteArray("/v2/localhost/x/manifests/1");
    QTest::newRow("absolute target") << QByteArray("http://127.0.0.1:%P/v2/x/y/manifests/1");
}

void TestInterface::nobodyElse_isEverDialled()
{
    QFETCH(QByteArray, target);
    const auto bystander = startUpstream("plain");
    bystander->content().add("x/y", "1", m_image);
    target.replace("%P", QByteArray::number(bystander->port()));
    for (const std::string &host : {std::string("x"), "127.0.0.1:" + std::to_string(bystander->port())})
        m_server->get(target.toStdString(), {{"Host", host}});
    QVERIFY2(bystander->journal().entries().empty(), bystander->journal().dump().c_str());
    QCOMPARE(bystander->acceptedConnections(), std::uint64_t(0));
}

void TestInterface::loop_upstreamIsThisServer_isRefused()
{
    // Refused when it is saved, or caught when it runs: in any case an answer, and soon.
    admin::UpstreamSpec spec;
    spec.name = QStringLiteral("myself");
    spec.url = QString::fromStdString(m_server->url());
    const auto upstream = await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().addUpstream(spec, reply); });
    if (!upstream.ok()) {
        QCOMPARE(upstream.error().code, ErrorCode::UpstreamLoop);
        return;
    }
    admin::ProjectSpec project;
    project.name = QStringLiteral("mirror");
    project.upstreamId = upstream->id;
    const auto made = await<admin::ProjectInfo>([&](auto reply) { m_server->admin().addProject(project, reply); });
    if (!made.ok()) {
        QCOMPARE(made.error().code, ErrorCode::UpstreamLoop);
        return;
    }
    const auto started = std::chrono::steady_clock::now();
    const WireAnswer answer = m_server->get("/v2/mirror/mirror/mirror/team/app/manifests/1");
    QVERIFY2(answer.status >= 400, std::to_string(answer.status).c_str());
    QVERIFY(std::chrono::steady_clock::now() - started < std::chrono::seconds(5));
}

void TestInterface::loop_chainOfTwoServers_works()
{
    ServerUnderTest second;
    QVERIFY(second.start());
    admin::UpstreamSpec spec;
    spec.name = QStringLiteral("first");
    spec.url = QString::fromStdString(m_server->url());
    const auto upstream = await<admin::UpstreamInfo>([&](auto reply) { second.admin().addUpstream(spec, reply); });
    QVERIFY2(upstream.ok(), upstream.ok() ? "" : qPrintable(upstream.error().toLogLine()));
    admin::ProjectSpec project;
    project.name = QStringLiteral("chain");
    project.upstreamId = upstream->id;
    QVERIFY(await<admin::ProjectInfo>([&](auto reply) { second.admin().addProject(project, reply); }).ok());
    const PullResult pull = second.pull({"chain", "dockerhub-proxy/library/redis", "7"});
    QVERIFY2(pull.ok && pull.digestsOk(), pull.problem.c_str());
}

void TestInterface::schema1_isRefused()
{
    const std::string bytes
        = R"({"schemaVersion":1,"name":"library/redis","tag":"old","architecture":"amd64","fsLayers":[],"history":[]})";
    const Digest digest = Hasher::hash(bytes);
    m_hub->content().addManifest("library/redis", {digest, std::string(mediatype::dockerSchema1), bytes});
    m_hub->content().setTag("library/redis", "old", digest);
    const WireAnswer answer = m_server->get("/v2/dockerhub-proxy/library/redis/manifests/old");
    QCOMPARE(answer.status, 404);
    QVERIFY2(errorMessage(answer).find("schema") != std::string::npos, answer.body.c_str());
}

void TestInterface::oversizedManifest_isRefused()
{
    const std::string bytes
        = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[],"annotations":{"a":")"
        + std::string(9 << 20, 'x') + "\"}}";
    const Digest digest = Hasher::hash(bytes);
    m_hub->content().addManifest("library/redis", {digest, std::string(mediatype::ociIndex), bytes});
    const WireAnswer answer = m_server->get("/v2/dockerhub-proxy/library/redis/manifests/" + digest.toString());
    QCOMPARE(answer.status, 502);
}

QTEST_GUILESS_MAIN(TestInterface)
#include "tst_interface.moc"
