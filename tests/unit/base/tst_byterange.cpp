// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "base/ByteRange.h"

using breakwater::ByteRange;
using breakwater::RangeRequest;
using Kind = RangeRequest::Kind;

// RFC 9110 section 14, as the OCI distribution-spec asks it of blobs.
class tst_ByteRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolveRange_header_isWholePartialOrUnsatisfiable_data();
    void resolveRange_header_isWholePartialOrUnsatisfiable();
    void rangeStart_header_isTheFirstByteWhereOneIsNamed_data();
    void rangeStart_header_isTheFirstByteWhereOneIsNamed();
    void length_ofASpan_countsBothEnds();
};

void tst_ByteRange::resolveRange_header_isWholePartialOrUnsatisfiable_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    const auto partial = [](const char *name, const char *header, quint64 size, quint64 first, quint64 last) {
        QTest::newRow(name) << QByteArray(header) << size << int(Kind::Partial) << first << last;
    };
    const auto other = [](const char *name, const char *header, quint64 size, Kind kind) {
        QTest::newRow(name) << QByteArray(header) << size << int(kind) << quint64(0) << quint64(0);
    };

    partial("a-b", "bytes=2-5", 10, 2, 5);
    partial("first byte", "bytes=0-0", 10, 0, 0);
    partial("last byte", "bytes=9-9", 10, 9, 9);
    partial("a-", "bytes=4-", 10, 4, 9);
    partial("all of it", "bytes=0-", 10, 0, 9);
    partial("suffix", "bytes=-3", 10, 7, 9);
    partial("suffix longer than the body", "bytes=-50", 10, 0, 9);
    partial("end one past the size", "bytes=0-10", 10, 0, 9);
    partial("end far past the size", "bytes=8-18446744073709551615", 10, 8, 9);
    partial("blanks around", "  bytes= 2-5 ", 10, 2, 5);
    partial("past four gigabytes", "bytes=4294967296-4294967297", 4294967300, 4294967296, 4294967297);

    other("absent", "", 10, Kind::Whole);
    other("unknown unit", "lines=0-1", 10, Kind::Whole);
    other("no number", "bytes=-", 10, Kind::Whole);
    other("no dash", "bytes=5", 10, Kind::Whole);
    other("letters", "bytes=a-b", 10, Kind::Whole);
    other("sign", "bytes=+1-2", 10, Kind::Whole);
    other("two dashes", "bytes=1--2", 10, Kind::Whole);
    other("too large a number", "bytes=99999999999999999999-", 10, Kind::Whole);
    other("several ranges", "bytes=0-1,4-5", 10, Kind::Whole);
    other("hexadecimal", "bytes=0x1-2", 10, Kind::Whole);

    other("start at the size", "bytes=10-", 10, Kind::Unsatisfiable);
    other("start past the size", "bytes=11-12", 10, Kind::Unsatisfiable);
    other("end before start", "bytes=500-0", 1000, Kind::Unsatisfiable);
    other("suffix of nothing", "bytes=-0", 10, Kind::Unsatisfiable);
    other("empty body", "bytes=0-", 0, Kind::Unsatisfiable);
    other("suffix of an empty body", "bytes=-5", 0, Kind::Unsatisfiable);
}

void tst_ByteRange::resolveRange_header_isWholePartialOrUnsatisfiable()
{
    QFETCH(QByteArray, header);
    QFETCH(quint64, size);
    QFETCH(int, kind);
    QFETCH(quint64, first);
    QFETCH(quint64, last);
    const RangeRequest request = breakwater::resolveRange(header.toStdString(), size);
    QCOMPARE(int(request.kind), kind);
    if (request.kind == Kind::Partial) {
        QCOMPARE(quint64(request.range.first), first);
        QCOMPARE(quint64(request.range.last), last);
    }
}

void tst_ByteRange::rangeStart_header_isTheFirstByteWhereOneIsNamed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("start"); // -1: none
    QTest::newRow("resume") << QByteArray("bytes=59999505-") << qint64(59999505);
    QTest::newRow("from the start") << QByteArray("bytes=0-") << qint64(0);
    QTest::newRow("with an end") << QByteArray("bytes=7-9") << qint64(7);
    QTest::newRow("suffix") << QByteArray("bytes=-9") << qint64(-1);
    QTest::newRow("several") << QByteArray("bytes=0-1,3-4") << qint64(-1);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("bytes=x-") << qint64(-1);
}

void tst_ByteRange::rangeStart_header_isTheFirstByteWhereOneIsNamed()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, start);
    const auto found = breakwater::rangeStart(header.toStdString());
    QCOMPARE(found ? qint64(*found) : qint64(-1), start);
}

void tst_ByteRange::length_ofASpan_countsBothEnds()
{
    QCOMPARE(quint64(ByteRange({3, 3}).length()), quint64(1));
    QCOMPARE(quint64(ByteRange({0, 9}).length()), quint64(10));
}

QTEST_GUILESS_MAIN(tst_ByteRange)
#include "tst_byterange.moc"
