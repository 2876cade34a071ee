// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/RefusalBook.h"
#include "support/ManualClock.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::admin;
using namespace std::chrono_literals;

namespace {

access::RefusedLogin refused(const std::string &address, std::uint64_t count = 1)
{
    return {address, "robot$a", access::RefusalReason::WrongSecret, "r1", {}, count};
}

std::uint64_t sumOf(const std::vector<access::RefusedLogin> &rows)
{
    std::uint64_t sum = 0;
    for (const auto &row : rows)
        sum += row.count;
    return sum;
}

} // namespace

class TestRefusalBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void first_isARowAtOnce_theRestOfTenMinutesIsOne()
    {
        ManualClock clock;
        RefusalBook book(clock);
        book.add({refused("10.0.0.1")});
        QCOMPARE(book.due(false).size(), std::size_t(1));
        for (int i = 0; i < 50; ++i) {
            clock.advance(10s);
            book.add({refused("10.0.0.1", 3)});
            QVERIFY(book.due(false).empty());
        }
        QVERIFY(book.isWaiting());
        clock.advance(100s);
        const auto rows = book.due(false);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].count, std::uint64_t(150));
        QVERIFY(!book.isWaiting());
    }

    void flood_ofManyAddresses_staysBounded_andCountsEachOne()
    {
        ManualClock clock;
        RefusalBook book(clock);
        std::size_t rows = 0;
        std::uint64_t counted = 0;
        std::uint64_t sent = 0;
        for (int minute = 0; minute < 24 * 60; ++minute) {
            std::vector<access::RefusedLogin> logins;
            for (int i = 0; i < 60; ++i, ++sent)
                logins.push_back(refused("10." + std::to_string(minute % 250) + "." + std::to_string(i) + ".1"));
            book.add(logins);
            const auto due = book.due(false);
            rows += due.size();
            counted += sumOf(due);
            clock.advance(1min);
        }
        counted += sumOf(book.due(true));
        QCOMPARE(counted, sent);
        QVERIFY2(rows <= RefusalBook::maxRowsADay + 300, qPrintable(QString::number(rows)));
    }

    void end_writesWhatWaits()
    {
        ManualClock clock;
        RefusalBook book(clock);
        book.add({refused("10.0.0.1")});
        QCOMPARE(book.due(false).size(), std::size_t(1));
        book.add({refused("10.0.0.1", 7)});
        QCOMPARE(sumOf(book.due(true)), std::uint64_t(7));
    }
};

QTEST_GUILESS_MAIN(TestRefusalBook)
#include "tst_refusalbook.moc"
