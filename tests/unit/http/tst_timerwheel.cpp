// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/TimerWheel.h"

#include <functional>

#include <QTest>

using namespace breakwater::http;
using namespace std::chrono_literals;

class TestTimerWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advance_deadline_neverEarlyAndWithinATick_data();
    void advance_deadline_neverEarlyAndWithinATick();
    void set_later_movesTheDeadline();
    void set_earlier_movesTheDeadline();
    void clear_isForgotten();
    void timeout_empty_isInfinite();
    void advance_setAgainFromCallback_comesAgain();
};

namespace {

struct Alarm final : TimerWheel::Entry
{
    void deadlineReached() override
    {
        ++rings;
        if (onRing)
            onRing();
    }
    int rings = 0;
    std::function<void()> onRing;
};

} // namespace

void TestTimerWheel::advance_deadline_neverEarlyAndWithinATick_data()
{
    QTest::addColumn<int>("milliseconds");
    for (int milliseconds : {0, 1, 19, 20, 21, 500, 10'239, 10'240, 15'000, 75'000, 1'000'000})
        QTest::addRow("%d", milliseconds) << milliseconds;
}

void TestTimerWheel::advance_deadline_neverEarlyAndWithinATick()
{
    QFETCH(int, milliseconds);
    const TimerWheel::Time start {};
    for (const auto offset : {0ms, 7ms, 12'345ms}) {
        TimerWheel wheel(start);
        TimerWheel::Time now = start + offset;
        wheel.advance(now);
        Alarm alarm;
        const auto deadline = now + std::chrono::milliseconds(milliseconds);
        wheel.set(alarm, deadline);
        int wakes = 0;
        while (alarm.rings == 0) {
            const int timeout = wheel.timeoutMs(now);
            QVERIFY(timeout >= 0);
            now += std::chrono::milliseconds(timeout);
            wheel.advance(now);
            if (alarm.rings == 0)
                QVERIFY(now <= deadline + TimerWheel::tick);
            QVERIFY(++wakes < 200);
        }
        QVERIFY(now >= deadline);
        QVERIFY(now <= deadline + 2 * TimerWheel::tick);
        QCOMPARE(wheel.timeoutMs(now), -1);
    }
}

void TestTimerWheel::set_later_movesTheDeadline()
{
    const TimerWheel::Time start {};
    TimerWheel wheel(start);
    Alarm alarm;
    wheel.set(alarm, start + 100ms);
    wheel.set(alarm, start + 300ms);
    wheel.advance(start + 200ms);
    QCOMPARE(alarm.rings, 0);
    wheel.advance(start + 340ms);
    QCOMPARE(alarm.rings, 1);
}

void TestTimerWheel::set_earlier_movesTheDeadline()
{
    const TimerWheel::Time start {};
    TimerWheel wheel(start);
    Alarm alarm;
    wheel.set(alarm, start + 5000ms);
    wheel.set(alarm, start + 100ms);
    QVERIFY(wheel.timeoutMs(start) <= 140);
    wheel.advance(start + 140ms);
    QCOMPARE(alarm.rings, 1);
}

void TestTimerWheel::clear_isForgotten()
{
    const TimerWheel::Time start {};
    TimerWheel wheel(start);
    Alarm first, second, third;
    for (Alarm *alarm : {&first, &second, &third})
        wheel.set(*alarm, start + 100ms);
    wheel.clear(second);
    wheel.clear(second);
    wheel.advance(start + 200ms);
    QCOMPARE(first.rings, 1);
    QCOMPARE(second.rings, 0);
    QCOMPARE(third.rings, 1);
}

void TestTimerWheel::timeout_empty_isInfinite()
{
    const TimerWheel wheel(TimerWheel::Time {});
    QCOMPARE(wheel.timeoutMs(TimerWheel::Time {}), -1);
}

void TestTimerWheel::advance_setAgainFromCallback_comesAgain()
{
    const TimerWheel::Time start {};
    TimerWheel wheel(start);
    Alarm alarm;
    TimerWheel::Time now = start;
    alarm.onRing = [&] {
        if (alarm.rings < 3)
            wheel.set(alarm, now + 50ms);
    };
    wheel.set(alarm, start + 50ms);
    for (int i = 0; i < 50; ++i) {
        now += 10ms;
        wheel.advance(now);
    }
    QCOMPARE(alarm.rings, 3);
}

QTEST_GUILESS_MAIN(TestTimerWheel)
#include "tst_timerwheel.moc"
