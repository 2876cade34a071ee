// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/MediaType.h"
#include "upstream/ErrorAnswer.h"
#include "upstream/ManifestCheck.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::upstream;
using namespace Qt::StringLiterals;

class TestManifestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkManifest_data();
    void checkManifest();
    void checkManifest_hostileSizes_areRefusedQuickly();
    void readErrorAnswer_data();
    void readErrorAnswer();
    void censor_echoedSecret_isTakenOut();
};

void TestManifestCheck::checkManifest_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expectedType"); // empty: refused
    const QByteArray ociManifest = mediatype::ociManifest.data();
    const QByteArray ociIndex = mediatype::ociIndex.data();
    const QByteArray docker = mediatype::dockerManifest.data();
    const QByteArray list = mediatype::dockerManifestList.data();
    const QByteArray layers = R"({"schemaVersion":2,"config":{"size":1},"layers":[{"size":5}]})";
    const QByteArray manifests = R"({"schemaVersion":2,"manifests":[{"size":5}]})";
    const auto typed = [](const QByteArray &type, const QByteArray &rest) {
        return R"({"schemaVersion":2,"mediaType":")" + type + "\"," + rest + "}";
    };
    QTest::newRow("OCI manifest") << ociManifest << typed(ociManifest, R"("config":{},"layers":[])") << ociManifest;
    QTest::newRow("OCI index") << ociIndex << typed(ociIndex, R"("manifests":[])") << ociIndex;
    QTest::newRow("docker") << docker << typed(docker, R"("config":{},"layers":[])") << docker;
    QTest::newRow("docker list") << list << typed(list, R"("manifests":[])") << list;
    QTest::newRow("charset") << ociManifest + "; charset=utf-8" << layers << ociManifest;
    QTest::newRow("body's type wins") << docker << typed(ociManifest, R"("config":{},"layers":[])") << ociManifest;
    QTest::newRow("text/plain, typed body")
        << QByteArray("text/plain") << typed(docker, R"("config":{},"layers":[])") << docker;
    QTest::newRow("no type, image shape") << QByteArray() << layers << ociManifest;
    QTest::newRow("no type, index shape") << QByteArray("application/octet-stream") << manifests << ociIndex;
    QTest::newRow("no type, docker config")
        << QByteArray()
        << QByteArray(
               R"({"schemaVersion":2,"config":{"mediaType":"application/vnd.docker.container.image.v1+json"},"layers":[]})")
        << docker;
    QTest::newRow("declared, untyped body") << list << manifests << list;
    QTest::newRow("both") << ociManifest << QByteArray(R"({"schemaVersion":2,"layers":[],"manifests":[]})")
                          << QByteArray();
    QTest::newRow("index called manifest") << ociManifest << manifests << QByteArray();
    QTest::newRow("manifest called index") << ociIndex << typed(ociIndex, R"("layers":[])") << QByteArray();
    QTest::newRow("Content-Type against body") << ociIndex << typed(ociManifest, R"("layers":[])") << QByteArray();
    QTest::newRow("schemaVersion missing") << ociManifest << QByteArray(R"({"layers":[]})") << QByteArray();
    QTest::newRow("schemaVersion text") << ociManifest << QByteArray(R"({"schemaVersion":"2","layers":[]})")
                                        << QByteArray();
    QTest::newRow("array") << ociManifest << QByteArray("[]") << QByteArray();
    QTest::newRow("cut") << ociManifest << layers.left(30) << QByteArray();
    QTest::newRow("trailing data") << ociManifest << QByteArray(layers + "{}") << QByteArray();
    QTest::newRow("byte order mark") << ociManifest << QByteArray("\xEF\xBB\xBF" + layers) << QByteArray();
    QTest::newRow("not UTF-8") << ociManifest << QByteArray("{\"schemaVersion\":2,\"layers\":[],\"x\":\"\xFF\"}")
                               << QByteArray();
    QTest::newRow("negative size") << ociManifest << QByteArray(R"({"schemaVersion":2,"layers":[{"size":-1}]})")
                                   << QByteArray();
    QTest::newRow("size of 2^63") << ociManifest
                                  << QByteArray(R"({"schemaVersion":2,"layers":[{"size":9223372036854775808}]})")
                                  << QByteArray();
    QTest::newRow("layers no list") << ociManifest << QByteArray(R"({"schemaVersion":2,"layers":{}})") << QByteArray();
    QTest::newRow("error JSON") << QByteArray("application/json") << QByteArray(R"({"errors":[]})") << QByteArray();
    QTest::newRow("empty") << ociManifest << QByteArray() << QByteArray();
    QTest::newRow("page") << QByteArray("text/html") << layers << QByteArray();
    QTest::newRow("page without a type") << QByteArray() << QByteArray(" <!DOCTYPE html><html>") << QByteArray();
    QTest::newRow("depth 33") << ociManifest
                              << QByteArray(R"({"schemaVersion":2,"layers":[],"x":)" + QByteArray(32, '[')
                                            + QByteArray(32, ']') + "}")
                              << QByteArray();
    QTest::newRow("brackets in text") << ociManifest
                                      << QByteArray(R"({"schemaVersion":2,"layers":[],"x":"\")" + QByteArray(99, '[')
                                                    + "\"}")
                                      << ociManifest;
}

void TestManifestCheck::checkManifest()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expectedType);
    const Result<std::string> type = upstream::checkManifest(contentType.toStdString(), body.toStdString());
    QCOMPARE(type.ok() ? QByteArray::fromStdString(type.value()) : QByteArray(), expectedType);
    if (!type.ok())
        QCOMPARE(type.error().code, ErrorCode::UpstreamBadAnswer);
}

void TestManifestCheck::checkManifest_hostileSizes_areRefusedQuickly()
{
    const auto refused
        = [](const std::string &body) { return !upstream::checkManifest(mediatype::ociManifest, body).ok(); };
    QVERIFY(refused(std::string(100'000, '[')));
    QVERIFY(refused(std::string(maxManifestBytes + 1, ' ')));
    std::string many = R"({"schemaVersion":2,"layers":[{})";
    for (int i = 0; i < 1'000'000; ++i)
        many += ",{}";
    QVERIFY(refused(many + "]}"));
    const Result<std::string> old = upstream::checkManifest(mediatype::dockerSchema1Signed, "{}");
    QCOMPARE(old.error().code, ErrorCode::ManifestUnknown);
    QCOMPARE(old.error().detail, u"schema 1"_s);
}

void TestManifestCheck::readErrorAnswer_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("OCI") << QByteArray("application/json")
                         << QByteArray(R"({"errors":[{"code":"denied","message":"no access"}]})")
                         << QByteArray("DENIED") << u"no access"_s;
    QTest::newRow("hub's token service") << QByteArray("application/json")
                                         << QByteArray(R"({"details":"incorrect username or password"})")
                                         << QByteArray() << u"incorrect username or password"_s;
    QTest::newRow("page") << QByteArray("text/html") << QByteArray("<html><Title>502 Bad\nGateway</Title>")
                          << QByteArray() << u"502 Bad Gateway"_s;
    QTest::newRow("page without a title") << QByteArray("text/html") << QByteArray("<html>busy</html>") << QByteArray()
                                          << u"an HTML page"_s;
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("429 Too Many Requests") << QByteArray()
                          << u"429 Too Many Requests"_s;
    QTest::newRow("escape sequence") << QByteArray("text/plain")
                                     << QByteArray("a\x1b[31mb\xE2\x80\xAE"
                                                   "c")
                                     << QByteArray() << u"a\uFFFD[31mb\uFFFDc"_s;
    QTest::newRow("long") << QByteArray("text/plain") << QByteArray(200, 'x') << QByteArray()
                          << QString(80, u'x') + QChar(0x2026);
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray() << QString();
}

void TestManifestCheck::readErrorAnswer()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    QFETCH(QString, text);
    const ErrorAnswer answer = upstream::readErrorAnswer(contentType.toStdString(), body.toStdString());
    QCOMPARE(QByteArray::fromStdString(answer.code), code);
    QCOMPARE(answer.text, text);
}

void TestManifestCheck::censor_echoedSecret_isTakenOut()
{
    std::string body = "you sent hunter22 and hunter22";
    censor(body, Secret(QByteArray("hunter22")));
    QCOMPARE(body, std::string("you sent *** and ***"));
    censor(body, Secret());
    censor(body, Secret(QByteArray("and")));
    QCOMPARE(body, std::string("you sent *** and ***"));
}

QTEST_GUILESS_MAIN(TestManifestCheck)
#include "tst_manifestcheck.moc"
