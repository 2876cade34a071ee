// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/Budget.h"
#include "upstream/RetryAfter.h"

#include "support/ManualClock.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::upstream;

using Seconds = std::optional<std::int64_t>;
Q_DECLARE_METATYPE(Seconds)

/// How long to wait, and what is left: the two kinds of rate-limit fields.
class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseRetryAfter_data();
    void parseRetryAfter();
    void readBudget_data();
    void readBudget();
    void readBudget_hostileSource_isDropped();
};

void TestRetryAfter::parseRetryAfter_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Seconds>("expected");
    QTest::newRow("seconds") << QByteArray("30") << QByteArray() << Seconds(30);
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << Seconds(1);
    QTest::newRow("too long") << QByteArray("86400") << QByteArray() << Seconds(3600);
    QTest::newRow("10^12") << QByteArray("1000000000000") << QByteArray() << Seconds(3600);
    QTest::newRow("beyond 64 bits") << QByteArray(40, '9') << QByteArray() << Seconds(3600);
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << Seconds();
    QTest::newRow("text") << QByteArray("soon") << QByteArray() << Seconds();
    QTest::newRow("fraction") << QByteArray("1.5") << QByteArray() << Seconds();
    QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 00:01:30 GMT") << QByteArray() << Seconds(90);
    QTest::newRow("date far ahead") << QByteArray("Fri, 01 Jan 2027 00:00:00 GMT") << QByteArray() << Seconds(3600);
    QTest::newRow("date in the past") << QByteArray("Wed, 31 Dec 2025 23:59:00 GMT") << QByteArray() << Seconds();
    QTest::newRow("65 bytes") << QByteArray(65, '1') << QByteArray() << Seconds();
    QTest::newRow("nothing") << QByteArray() << QByteArray() << Seconds();
    const auto ghcr = [](const QByteArray &duration) {
        return R"({"errors":[{"code":"TOOMANYREQUESTS","message":"retry-after: )" + duration
            + R"(, allowed: 44000/minute"}]})";
    };
    QTest::newRow("ghcr: microseconds") << QByteArray() << ghcr("880.092\xC2\xB5s") << Seconds(1);
    QTest::newRow("ghcr: milliseconds") << QByteArray() << ghcr("1500.5ms") << Seconds(2);
    QTest::newRow("ghcr: seconds") << QByteArray() << ghcr("7.2s") << Seconds(8);
    QTest::newRow("ghcr: minutes") << QByteArray() << ghcr("2m0s") << Seconds(120);
    QTest::newRow("ghcr: no number") << QByteArray() << ghcr("later") << Seconds();
    QTest::newRow("the field comes first") << QByteArray("9") << ghcr("7s") << Seconds(9);
    QTest::newRow("nginx page") << QByteArray() << QByteArray("<html>429</html>") << Seconds();
}

void TestRetryAfter::parseRetryAfter()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, body);
    QFETCH(Seconds, expected);
    const ManualClock clock;
    const auto actual = upstream::parseRetryAfter(field.toStdString(), body.toStdString(), clock.now());
    QCOMPARE(actual ? Seconds(actual->count()) : Seconds(), expected);
}

void TestRetryAfter::readBudget_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<Seconds>("expectedLimit");
    QTest::addColumn<Seconds>("expectedRemaining");
    QTest::addColumn<Seconds>("expectedWindow");
    QTest::newRow("six hours") << QByteArray("100;w=21600") << QByteArray("97;w=21600") << Seconds(100) << Seconds(97)
                               << Seconds(21600);
    QTest::newRow("one hour") << QByteArray("10;w=3600") << QByteArray("0;w=3600") << Seconds(10) << Seconds(0)
                              << Seconds(3600);
    QTest::newRow("no window") << QByteArray("100") << QByteArray("5") << Seconds(100) << Seconds(5) << Seconds();
    QTest::newRow("window only at remaining")
        << QByteArray("100") << QByteArray("5;w=60") << Seconds(100) << Seconds(5) << Seconds(60);
    QTest::newRow("other parameters") << QByteArray("100; foo=1; w=60") << QByteArray("5") << Seconds(100) << Seconds(5)
                                      << Seconds(60);
    QTest::newRow("a list") << QByteArray("100;w=60, 1000;w=3600") << QByteArray("5;w=60") << Seconds(100) << Seconds(5)
                            << Seconds(60);
    QTest::newRow("only remaining") << QByteArray() << QByteArray("5") << Seconds() << Seconds(5) << Seconds();
    QTest::newRow("negative") << QByteArray("-1") << QByteArray("5") << Seconds() << Seconds(5) << Seconds();
    QTest::newRow("text") << QByteArray("many") << QByteArray("5x") << Seconds() << Seconds() << Seconds();
    QTest::newRow("none") << QByteArray() << QByteArray() << Seconds() << Seconds() << Seconds();
}

void TestRetryAfter::readBudget()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, remaining);
    QFETCH(Seconds, expectedLimit);
    QFETCH(Seconds, expectedRemaining);
    QFETCH(Seconds, expectedWindow);
    for (const std::string prefix : {"", "x-"}) {
        HeaderList headers;
        if (!limit.isEmpty())
            headers.add(prefix + "ratelimit-limit", limit.toStdString());
        if (!remaining.isEmpty())
            headers.add(prefix + "ratelimit-remaining", remaining.toStdString());
        const ManualClock clock;
        const std::optional<BudgetReading> reading = upstream::readBudget(headers, clock.now());
        QCOMPARE(reading.has_value(), expectedLimit || expectedRemaining);
        if (!reading)
            continue;
        QCOMPARE(reading->limit, expectedLimit);
        QCOMPARE(reading->remaining, expectedRemaining);
        QCOMPARE(reading->windowSeconds, expectedWindow);
        QCOMPARE(reading->observedAt, clock.now());
    }
}

void TestRetryAfter::readBudget_hostileSource_isDropped()
{
    HeaderList headers;
    headers.add("ratelimit-limit", "100");
    headers.add("docker-ratelimit-source", "a\x1b[31m");
    QCOMPARE(upstream::readBudget(headers, {})->source, std::string());
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
