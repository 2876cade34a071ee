// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/Scheduler.h"
#include "support/ManualClock.h"

#include <QTimeZone>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::maintenance;
using namespace Qt::StringLiterals;

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cron_next_data();
    void cron_next();
    void cron_clockChange_runsOnceAndNeverLate();
    void cron_bad_saysWhichField_data();
    void cron_bad_saysWhichField();
    void schedule_kinds();
    void scheduler_due_tellsOnceAndGoesOn();
    void scheduler_missedRun_isCaughtUpOnce();
    void scheduler_neverRun_missedNothing();
    void scheduler_clockSetBack_doesNotWaitForTheOldTime();
};

void TestSchedule::cron_next_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *after, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(after) << QString::fromLatin1(expected);
    };
    row("every minute", "* * * * *", "2026-11-24T10:00:30", "2026-11-24T10:01:00");
    row("hourly", "15 * * * *", "2026-11-24T10:15:00", "2026-11-24T11:15:00");
    row("daily, today", "30 3 * * *", "2026-11-24T03:29:59", "2026-11-24T03:30:00");
    row("daily, tomorrow", "30 3 * * *", "2026-11-24T03:30:00", "2026-11-25T03:30:00");
    row("steps", "*/20 8-10 * * *", "2026-11-24T08:41:00", "2026-11-24T09:00:00");
    row("list", "0 6,18 * * *", "2026-11-24T06:00:00", "2026-11-24T18:00:00");
    row("sunday as 0", "0 4 * * 0", "2026-11-24T00:00:00", "2026-11-29T04:00:00");
    row("sunday as 7", "0 4 * * 7", "2026-11-24T00:00:00", "2026-11-29T04:00:00");
    row("names", "0 4 * dec mon", "2026-11-24T00:00:00", "2026-12-07T04:00:00");
    row("either day suffices", "0 0 1 * fri", "2026-11-24T00:00:00", "2026-11-27T00:00:00");
    row("31st", "0 0 31 * *", "2026-11-24T00:00:00", "2026-12-31T00:00:00");
    row("leap day", "0 0 29 2 *", "2026-11-24T00:00:00", "2028-02-29T00:00:00");
    row("year's end", "59 23 31 12 *", "2026-12-31T23:59:00", "2027-12-31T23:59:00");
    row("never", "0 0 30 2 *", "2026-11-24T00:00:00", "");
    row("open range with step", "10/20 * * * *", "2026-11-24T10:31:00", "2026-11-24T10:50:00");
}

void TestSchedule::cron_next()
{
    QFETCH(QString, text);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    const auto cron = CronExpression::parse(text);
    QVERIFY2(cron.ok(), cron.ok() ? "" : qPrintable(cron.error().toLogLine()));
    QDateTime utc = QDateTime::fromString(after, Qt::ISODate);
    utc.setTimeZone(QTimeZone("UTC"));
    const QDateTime next = cron->next(utc);
    QCOMPARE(next.isValid() ? next.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString(), expected);
}

void TestSchedule::cron_clockChange_runsOnceAndNeverLate()
{
    const QTimeZone zone("Europe/Berlin");
    QVERIFY(zone.isValid());
    const auto cron = CronExpression::parse(u"30 2 * * *"_s);
    QVERIFY(cron.ok());
    // 2026-03-29: 02:00 to 03:00 does not exist.
    const QDateTime spring = cron->next(QDateTime(QDate(2026, 3, 28), QTime(12, 0), zone));
    QCOMPARE(spring.date(), QDate(2026, 3, 29));
    QVERIFY2(spring.time() >= QTime(3, 0) && spring.time() <= QTime(3, 30), qPrintable(spring.toString(Qt::ISODate)));
    QCOMPARE(cron->next(spring).date(), QDate(2026, 3, 30));
    // 2026-10-25: 02:00 to 03:00 comes twice.
    const QDateTime autumn = cron->next(QDateTime(QDate(2026, 10, 24), QTime(12, 0), zone));
    QCOMPARE(autumn.date(), QDate(2026, 10, 25));
    QCOMPARE(cron->next(autumn).date(), QDate(2026, 10, 26));
}

void TestSchedule::cron_bad_saysWhichField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("four fields") << u"* * * *"_s << u"count"_s;
    QTest::newRow("empty") << u""_s << u"count"_s;
    QTest::newRow("minute") << u"60 * * * *"_s << u"minute"_s;
    QTest::newRow("hour") << u"0 24 * * *"_s << u"hour"_s;
    QTest::newRow("day") << u"0 0 0 * *"_s << u"day"_s;
    QTest::newRow("month") << u"0 0 * foo *"_s << u"month"_s;
    QTest::newRow("weekday") << u"0 0 * * 8"_s << u"weekday"_s;
    QTest::newRow("backward range") << u"30-10 * * * *"_s << u"minute"_s;
    QTest::newRow("step 0") << u"*/0 * * * *"_s << u"minute"_s;
    QTest::newRow("negative") << u"-1 * * * *"_s << u"minute"_s;
    QTest::newRow("empty item") << u"1,,2 * * * *"_s << u"minute"_s;
    QTest::newRow("two steps") << u"*/2/3 * * * *"_s << u"minute"_s;
}

void TestSchedule::cron_bad_saysWhichField()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const auto cron = CronExpression::parse(text);
    QVERIFY(!cron.ok());
    QCOMPARE(cron.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(cron.error().params.value(u"field"_s), field);
}

void TestSchedule::schedule_kinds()
{
    const QDateTime tuesday(QDate(2026, 11, 24), QTime(10, 0));
    QVERIFY(Schedule().isNever());
    QVERIFY(!Schedule().next(tuesday).isValid());
    QCOMPARE(Schedule::hourly(5).next(tuesday), QDateTime(QDate(2026, 11, 24), QTime(10, 5)));
    QCOMPARE(Schedule::daily(9, 30).next(tuesday), QDateTime(QDate(2026, 11, 25), QTime(9, 30)));
    QCOMPARE(Schedule::weekly(1, 9, 30).next(tuesday), QDateTime(QDate(2026, 11, 30), QTime(9, 30)));
    QCOMPARE(Schedule::weekly(7, 9, 30).next(tuesday), QDateTime(QDate(2026, 11, 29), QTime(9, 30)));
}

void TestSchedule::scheduler_due_tellsOnceAndGoesOn()
{
    ManualClock clock;
    Scheduler scheduler(clock);
    QSignalSpy due(&scheduler, &Scheduler::due);
    scheduler.set(u"job"_s, Schedule::hourly(0), {});
    const QDateTime first = scheduler.next(u"job"_s);
    QVERIFY(first.isValid());
    scheduler.check();
    QCOMPARE(due.size(), 0);
    clock.advance(std::chrono::hours(1));
    scheduler.check();
    scheduler.check();
    QCOMPARE(due.size(), 1);
    QCOMPARE(scheduler.next(u"job"_s), first.addSecs(3600));
    scheduler.set(u"job"_s, Schedule(), {});
    QVERIFY(!scheduler.next(u"job"_s).isValid());
}

void TestSchedule::scheduler_missedRun_isCaughtUpOnce()
{
    ManualClock clock;
    Scheduler scheduler(clock);
    QSignalSpy due(&scheduler, &Scheduler::due);
    scheduler.set(u"job"_s, Schedule::daily(3, 0), clock.now() - std::chrono::days(5));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toUnixMs(clock.now()));
    QVERIFY(now.secsTo(scheduler.next(u"job"_s)) <= 120);
    clock.advance(std::chrono::minutes(3));
    scheduler.check();
    QCOMPARE(due.size(), 1);
    QVERIFY(now.secsTo(scheduler.next(u"job"_s)) > 120); // the ordinary one
    scheduler.check();
    QCOMPARE(due.size(), 1);
}

void TestSchedule::scheduler_neverRun_missedNothing()
{
    ManualClock clock;
    Scheduler scheduler(clock);
    scheduler.set(u"job"_s, Schedule::weekly(7, 4, 0), {});
    QCOMPARE(scheduler.next(u"job"_s),
             Schedule::weekly(7, 4, 0).next(QDateTime::fromMSecsSinceEpoch(toUnixMs(clock.now()))));
}

void TestSchedule::scheduler_clockSetBack_doesNotWaitForTheOldTime()
{
    ManualClock clock;
    Scheduler scheduler(clock);
    QSignalSpy due(&scheduler, &Scheduler::due);
    scheduler.set(u"job"_s, Schedule::hourly(0), {});
    clock.jumpWall(-std::chrono::days(30));
    scheduler.check();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toUnixMs(clock.now()));
    QVERIFY(now.secsTo(scheduler.next(u"job"_s)) <= 3600);
    QCOMPARE(due.size(), 0);
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
