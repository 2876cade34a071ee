// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConfigurationValues.h"

#include <QTimeZone>
#include <QtTest>

using namespace breakwater::configuration;
using namespace Qt::StringLiterals;

class TestConfigurationValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseListen_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        const auto row = [](const char *text, const char *address, int port) {
            QTest::addRow("%s", text) << QString::fromLatin1(text) << QString::fromLatin1(address) << port;
        };
        row("127.0.0.1:8443", "127.0.0.1", 8443);
        row("0.0.0.0:0", "0.0.0.0", 0);
        row("[::1]:8443", "::1", 8443);
        row("[::]:65535", "::", 65535);
        for (const char *bad :
             {"", "8443", ":8443", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:+1",
              "localhost:8443", "::1:8443", "[127.0.0.1]:8443", "127.0.0.1:84x", "*:8443"})
            row(bad, "", -1);
    }

    void parseListen_table()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(int, port);
        const auto listen = parseListen(text);
        QCOMPARE(listen.has_value(), port >= 0);
        if (listen) {
            QCOMPARE(listen->address, address);
            QCOMPARE(static_cast<int>(listen->port), port);
        }
    }

    void parseInterval_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *text, bool valid, qint64 seconds) {
            QTest::addRow("%s", text) << QString::fromLatin1(text) << valid << seconds;
        };
        row("90s", true, 90);
        row("10m", true, 600);
        row("24h", true, 86400);
        row("7d", true, 604800);
        row("always", true, 0);
        row("0", true, 0);
        row("0s", true, 0);
        row("never", true, -1);
        for (const char *bad : {"", "10", "m", "-1m", "+1m", "1.5h", "10 m", "1w", "99999999999d", "soon"})
            row(bad, false, 0);
    }

    void parseInterval_table()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qint64, seconds);
        const auto interval = parseInterval(text);
        QCOMPARE(interval.has_value(), valid);
        if (interval) {
            QCOMPARE(*interval, seconds);
            QCOMPARE(parseInterval(formatInterval(seconds)).value(), seconds);
        }
    }

    void parseSize_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("bytes");
        const auto row = [](const char *text, bool valid, qint64 bytes) {
            QTest::addRow("%s", text) << QString::fromLatin1(text) << valid << bytes;
        };
        row("200GiB", true, 214748364800);
        row("50 GB", true, 50000000000);
        row("1.5T", true, 1500000000000);
        row("1048576", true, 1048576);
        row("1MiB", true, 1048576);
        row("512k", true, 512000);
        row("none", true, 0);
        row("1234567B", true, 1234567);
        for (const char *bad : {"", "GiB", "-1GB", "1XB", "1..5G", "much", "99999999TiB"})
            row(bad, false, 0);
    }

    void parseSize_table()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qint64, bytes);
        const auto size = parseSize(text);
        QCOMPARE(size.has_value(), valid);
        if (size) {
            QCOMPARE(*size, bytes);
            QCOMPARE(parseSize(formatSize(bytes)).value(), bytes);
        }
    }

    void parseExpiry_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QDateTime>("at");
        const auto utc = [](int y, int m, int d, int h = 0, int min = 0) {
            return QDateTime(QDate(y, m, d), QTime(h, min), QTimeZone::utc());
        };
        QTest::newRow("never") << u"never"_s << true << QDateTime();
        QTest::newRow("date") << u"2027-01-01"_s << true << utc(2027, 1, 1);
        QTest::newRow("utc") << u"2027-01-01T12:30:00Z"_s << true << utc(2027, 1, 1, 12, 30);
        QTest::newRow("offset") << u"2027-01-01T12:30:00+02:00"_s << true << utc(2027, 1, 1, 10, 30);
        QTest::newRow("no zone") << u"2027-01-01T12:30:00"_s << true << utc(2027, 1, 1, 12, 30);
        for (const char *bad :
             {"", "tomorrow", "2027-13-01", "2027-02-30", "01.01.2027", "2027-01-01T25:00:00Z", "2027"})
            QTest::addRow("%s", bad) << QString::fromLatin1(bad) << false << QDateTime();
    }

    void parseExpiry_table()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(QDateTime, at);
        const auto expiry = parseExpiry(text);
        QCOMPARE(expiry.has_value(), valid);
        if (expiry) {
            QCOMPARE(expiry->at, at);
            QCOMPARE(parseExpiry(formatExpiry(at))->at, at);
        }
    }

    void isUpstreamUrl_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        for (const char *good : {"https://registry-1.docker.io", "http://127.0.0.1:5000", "https://ghcr.io/",
                                 "https://[fd00::1]:5000", "https://x/v2/y", "https://x/artifactory/api/docker/hub"})
            QTest::addRow("%s", good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "registry-1.docker.io", "ftp://x", "https://", "https://u:p@x", "https://x?y",
                                "https://x#y", "https://x y", "https://x:99999", "https://x:0"})
            QTest::addRow("%s", bad) << QString::fromLatin1(bad) << false;
    }

    void isUpstreamUrl_table()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(isUpstreamUrl(text), valid);
    }
};

QTEST_GUILESS_MAIN(TestConfigurationValues)
#include "tst_configurationvalues.moc"
