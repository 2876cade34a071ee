// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AuthorizationHeader.h"
#include "access/Challenge.h"

#include <QtTest>

using namespace breakwater::access;

class TestAuthorizationHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_basic_splitsAtFirstColon()
    {
        for (const char *scheme : {"Basic ", "basic ", "BASIC  "}) {
            const auto header = scheme + QByteArray("robot$a:s3:cret").toBase64();
            const auto parsed = parseAuthorization(header.toStdString());
            const auto *basic = std::get_if<BasicCredentials>(&parsed);
            QVERIFY(basic);
            QCOMPARE(basic->userName, std::string("robot$a"));
            QCOMPARE(basic->secret, std::string("s3:cret"));
        }
    }

    void parse_bearer_givesToken()
    {
        const auto parsed = parseAuthorization("Bearer a.b-c_d");
        QVERIFY(std::holds_alternative<BearerToken>(parsed));
        QCOMPARE(std::get<BearerToken>(parsed).token, std::string("a.b-c_d"));
    }

    void parse_malformed_isToldSo_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("scheme alone") << QByteArray("Basic");
        QTest::newRow("no value") << QByteArray("Basic ");
        QTest::newRow("bad base64") << QByteArray("Basic ???");
        QTest::newRow("no colon") << QByteArray("Basic ") + QByteArray("robot").toBase64();
        QTest::newRow("no user") << QByteArray("Basic ") + QByteArray(":secret").toBase64();
        QTest::newRow("nul") << QByteArray("Basic ") + QByteArray("a\0b:c", 5).toBase64();
        QTest::newRow("line break") << QByteArray("Basic ") + QByteArray("a:b\r\nX: y").toBase64();
        QTest::newRow("overlong") << QByteArray("Basic ") + QByteArray("a:" + QByteArray(5000, 'x')).toBase64();
        QTest::newRow("huge") << QByteArray("Bearer ") + QByteArray(20000, 'x');
        QTest::newRow("digest") << QByteArray("Digest username=\"x\"");
        QTest::newRow("bearer with space") << QByteArray("Bearer a b");
    }

    void parse_malformed_isToldSo()
    {
        QFETCH(QByteArray, header);
        QVERIFY(std::holds_alternative<MalformedAuthorization>(parseAuthorization(header.toStdString())));
    }

    void challenge_forms_areExact()
    {
        QCOMPARE(Challenge::basic(), std::string("Basic realm=\"Breakwater\", charset=\"UTF-8\""));
        QCOMPARE(Challenge::bearer({"https://c:8443/v2/token", "c:8443", {}, {}}),
                 std::string("Bearer realm=\"https://c:8443/v2/token\",service=\"c:8443\""));
        QCOMPARE(
            Challenge::bearer({"r", "s", "repository:a/b:pull", "insufficient_scope"}),
            std::string("Bearer realm=\"r\",service=\"s\",scope=\"repository:a/b:pull\",error=\"insufficient_scope\""));
        QCOMPARE(Challenge::bearer({"a\"b\r\nX: y", {}, {}, {}}), std::string("Bearer realm=\"a\\\"bX: y\""));
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationHeader)
#include "tst_authorizationheader.moc"
