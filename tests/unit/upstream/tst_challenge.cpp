// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/Challenge.h"

#include <QtTest>

using namespace breakwater::upstream;

using Fields = std::vector<std::string_view>;
Q_DECLARE_METATYPE(Fields)
Q_DECLARE_METATYPE(std::vector<Challenge>)

class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseChallenges_data();
    void parseChallenges();
    void parseChallenges_manyChallenges_areBounded();
};

void TestChallenge::parseChallenges_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<std::vector<Challenge>>("expected");
    QTest::newRow("docker hub")
        << Fields {R"(Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/redis:pull")"}
        << std::vector<Challenge> {{"bearer",
                                    {{"realm", "https://auth.docker.io/token"},
                                     {"service", "registry.docker.io"},
                                     {"scope", "repository:library/redis:pull"}}}};
    QTest::newRow("gcr: unquoted service")
        << Fields {R"(Bearer realm="https://gcr.io/v2/token",service=gcr.io)"}
        << std::vector<Challenge> {{"bearer", {{"realm", "https://gcr.io/v2/token"}, {"service", "gcr.io"}}}};
    QTest::newRow("no service, no scope")
        << Fields {R"(Bearer realm="https://us-docker.pkg.dev/v2/token")"}
        << std::vector<Challenge> {{"bearer", {{"realm", "https://us-docker.pkg.dev/v2/token"}}}};
    QTest::newRow("upper case") << Fields {R"(BEARER Realm="https://a/t",SERVICE="s")"}
                                << std::vector<Challenge> {{"bearer", {{"realm", "https://a/t"}, {"service", "s"}}}};
    QTest::newRow("two in one field") << Fields {R"(Bearer realm="https://a/t",service="s", Basic realm="r")"}
                                      << std::vector<Challenge> {
                                             {"bearer", {{"realm", "https://a/t"}, {"service", "s"}}},
                                             {"basic", {{"realm", "r"}}}};
    QTest::newRow("two fields") << Fields {R"(Basic realm="r")", R"(Bearer realm="https://a/t")"}
                                << std::vector<Challenge> {{"basic", {{"realm", "r"}}},
                                                           {"bearer", {{"realm", "https://a/t"}}}};
    QTest::newRow("comma in quotes")
        << Fields {R"(Bearer realm="https://a/t",scope="repository:a:pull,push")"}
        << std::vector<Challenge> {{"bearer", {{"realm", "https://a/t"}, {"scope", "repository:a:pull,push"}}}};
    QTest::newRow("escaped quote") << Fields {R"(Basic realm="a \"quoted\" \\ name")"}
                                   << std::vector<Challenge> {{"basic", {{"realm", R"(a "quoted" \ name)"}}}};
    QTest::newRow("unknown parameter, error")
        << Fields {R"(Bearer realm="https://a/t",error="insufficient_scope",x=y)"}
        << std::vector<Challenge> {{"bearer", {{"realm", "https://a/t"}, {"error", "insufficient_scope"}, {"x", "y"}}}};
    QTest::newRow("blanks around everything")
        << Fields {R"(  Bearer   realm = "https://a/t" ,  service = "s"  )"}
        << std::vector<Challenge> {{"bearer", {{"realm", "https://a/t"}, {"service", "s"}}}};
    QTest::newRow("scheme alone") << Fields {"Negotiate"} << std::vector<Challenge> {{"negotiate", {}}};
    QTest::newRow("repeated parameter: the first") << Fields {R"(Bearer realm="https://a/t",realm="https://evil/t")"}
                                                   << std::vector<Challenge> {{"bearer", {{"realm", "https://a/t"}}}};
    QTest::newRow("unclosed quote") << Fields {R"(Basic realm="r)"}
                                    << std::vector<Challenge> {{"basic", {{"realm", "r"}}}};
    QTest::newRow("empty") << Fields {""} << std::vector<Challenge> {};
    QTest::newRow("none") << Fields {} << std::vector<Challenge> {};
    QTest::newRow("rubbish") << Fields {"=,\"\",,=="} << std::vector<Challenge> {};
}

void TestChallenge::parseChallenges()
{
    QFETCH(Fields, fields);
    QFETCH(std::vector<Challenge>, expected);
    const std::vector<Challenge> actual = breakwater::upstream::parseChallenges(fields);
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(actual[i].scheme, expected[i].scheme);
        QCOMPARE(actual[i].parameters, expected[i].parameters);
    }
}

void TestChallenge::parseChallenges_manyChallenges_areBounded()
{
    std::string field;
    for (int i = 0; i < 10000; ++i)
        field += "Basic realm=x,";
    QVERIFY(breakwater::upstream::parseChallenges({field}).size() <= 16);
}

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
