// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QueryString.h"

#include <QTest>

using namespace breakwater::http;

class TestQueryString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_pairs_areDecoded();
    void parse_emptyPairs_areSkipped();
    void parse_badInput_isRefused_data();
    void parse_badInput_isRefused();
    void parse_pairs_areBounded();
};

void TestQueryString::parse_pairs_areDecoded()
{
    const auto query = QueryString::parse("n=10&last=v1.0&scope=a%3Ab%3Apull&scope=c&empty=&flag&x=a=b");
    QVERIFY(query.has_value());
    QVERIFY(query->value("n") == "10");
    QVERIFY(query->value("last") == "v1.0");
    QVERIFY(query->value("scope") == "a:b:pull");
    QVERIFY((query->values("scope") == std::vector<std::string_view> {"a:b:pull", "c"}));
    QVERIFY(query->value("empty") == "");
    QVERIFY(query->value("flag") == "");
    QVERIFY(query->value("x") == "a=b");
    QVERIFY(!query->value("N").has_value());
    QVERIFY(!query->contains("ns"));
}

void TestQueryString::parse_emptyPairs_areSkipped()
{
    QCOMPARE(QueryString::parse("")->pairs().size(), std::size_t {0});
    QCOMPARE(QueryString::parse("&&a=1&")->pairs().size(), std::size_t {1});
}

void TestQueryString::parse_badInput_isRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"a=%", "a=%zz", "%0a=1", "ns=a%0d%0aX:1", "a=%00", "a=1&b=%2"})
        QTest::newRow(query) << QByteArray(query);
}

void TestQueryString::parse_badInput_isRefused()
{
    QFETCH(QByteArray, query);
    QVERIFY(!QueryString::parse(query.toStdString()).has_value());
}

void TestQueryString::parse_pairs_areBounded()
{
    std::string query;
    for (std::size_t i = 0; i < QueryString::maxPairs; ++i)
        query += "a=1&";
    QVERIFY(QueryString::parse(query).has_value());
    QVERIFY(!QueryString::parse(query + "a=1").has_value());
}

QTEST_GUILESS_MAIN(TestQueryString)
#include "tst_querystring.moc"
