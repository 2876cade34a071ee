// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PercentCoding.h"

#include <QTest>

using namespace breakwater::http;

class TestPercentCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_data();
    void decode();
    void encode_thenDecode_isTheSame();
    void encode_slash();
};

void TestPercentCoding::decode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("asSegment");
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<bool>("asValue");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *text, const char *segment, const char *value) {
        QTest::newRow(text) << QByteArray(text) << (segment != nullptr) << QByteArray(segment) << (value != nullptr)
                            << QByteArray(value);
    };
    row("", "", "");
    row("library", "library", "library");
    row("sha256%3Aabc", "sha256:abc", "sha256:abc");
    row("sha256%3aabc", "sha256:abc", "sha256:abc");
    row("a+b", "a+b", "a b");
    row("a%2Bb", "a+b", "a+b");
    row("a%20b", "a b", "a b");
    row("caf%C3%A9", "caf\xc3\xa9", "caf\xc3\xa9");
    row("a%2Fb", nullptr, "a/b");
    row("a%2fb", nullptr, "a/b");
    row("a/b", nullptr, "a/b");
    row("%2e%2e", nullptr, "..");
    row("a%5Cb", nullptr, "a\\b");
    row("a%252fb", nullptr, "a%2fb"); // once, not twice
    row("a%00b", nullptr, nullptr);
    row("a%0d%0aX:1", nullptr, nullptr);
    row("a%7f", nullptr, nullptr);
    row("a%", nullptr, nullptr);
    row("a%2", nullptr, nullptr);
    row("a%zz", nullptr, nullptr);
    row("%u0041", nullptr, nullptr);
    row("a%%41", nullptr, nullptr);
}

void TestPercentCoding::decode()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, asSegment);
    QFETCH(QByteArray, segment);
    QFETCH(bool, asValue);
    QFETCH(QByteArray, value);
    const auto decodedSegment = percent::decode(text.toStdString(), percent::Kind::PathSegment);
    QCOMPARE(decodedSegment.has_value(), asSegment);
    QCOMPARE(decodedSegment.value_or(""), segment.toStdString());
    const auto decodedValue = percent::decode(text.toStdString(), percent::Kind::QueryValue);
    QCOMPARE(decodedValue.has_value(), asValue);
    QCOMPARE(decodedValue.value_or(""), value.toStdString());
}

void TestPercentCoding::encode_thenDecode_isTheSame()
{
    std::string all;
    for (int byte = 0x20; byte < 256; ++byte) {
        if (byte != 0x7f)
            all += static_cast<char>(byte);
    }
    const std::string encoded = percent::encode(all);
    QCOMPARE(percent::decode(encoded, percent::Kind::QueryValue).value_or(""), all);
    QVERIFY(encoded.find(' ') == std::string::npos);
}

void TestPercentCoding::encode_slash()
{
    QCOMPARE(percent::encode("library/nginx"), std::string("library%2Fnginx"));
    QCOMPARE(percent::encode("library/nginx", percent::Slash::Keep), std::string("library/nginx"));
}

QTEST_GUILESS_MAIN(TestPercentCoding)
#include "tst_percentcoding.moc"
