// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/CircuitBreaker.h"
#include "support/ManualClock.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace breakwater::cache {

/// Two gates over one row of failures: who has a copy stops asking early, who has none late.
class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private:
    const Error down {ErrorCode::UpstreamConnect};
    const Error fails {ErrorCode::UpstreamStatus};

private Q_SLOTS:
    void withCopy_opensAfterTwoFailuresAndLetsOneProbe()
    {
        ManualClock clock;
        CircuitBreaker breaker(clock);
        breaker.failed(fails);
        QVERIFY(breaker.mayAsk());
        breaker.failed(fails);
        QVERIFY(!breaker.mayAsk());
        clock.advance(6s);
        QVERIFY(breaker.mayAsk());
        QVERIFY2(!breaker.mayAsk(), "one probe at a time");
        clock.advance(16s);
        QVERIFY2(breaker.mayAsk(), "a probe that never reported");
        breaker.succeeded();
        QVERIFY(breaker.mayAsk() && breaker.mayAsk());
        for (int i = 0; i < 40; ++i)
            breaker.failed(fails);
        clock.advance(61s);
        QVERIFY2(breaker.mayAsk(), "never longer than a minute");
    }

    void cold_aBlipRefusesNoOne()
    {
        ManualClock clock;
        CircuitBreaker breaker(clock);
        for (int i = 0; i < 50; ++i)
            breaker.failed(down, "a"); // a burst: nodes that ask at once
        QVERIFY(!breaker.refusal("a"));
        clock.advance(9s);
        breaker.failed(down, "a");
        QVERIFY2(!breaker.refusal("a"), "ten seconds are not over");
        breaker.succeeded();
        clock.advance(10s);
        for (int i = 0; i < 4; ++i)
            breaker.failed(down, "a");
        QVERIFY2(!breaker.refusal("a"), "a success begins anew");
    }

    void cold_afterALongRow_isRefusedAndOneProbes()
    {
        ManualClock clock;
        CircuitBreaker breaker(clock);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(!breaker.refusal("a"));
            breaker.failed(down, "a");
            clock.advance(2s);
        }
        breaker.failed(down, "a");
        const auto wait = breaker.refusal("other");
        QVERIFY(wait.has_value());
        QVERIFY(*wait > 2s && *wait <= 3s);
        clock.advance(3s);
        QVERIFY2(!breaker.refusal("other"), "the probe");
        QVERIFY2(breaker.refusal("a"), "one at a time");
        breaker.failed(down, "other");
        QVERIFY(breaker.refusal("a"));
        clock.advance(3s);
        QVERIFY(!breaker.refusal("a"));
        breaker.succeeded();
        QVERIFY(!breaker.refusal("a"));
        QVERIFY(!breaker.refusal("b"));
    }

    void cold_upstreamThatAnswers_isRefusedForWhatItFailed()
    {
        ManualClock clock;
        CircuitBreaker breaker(clock);
        for (int i = 0; i < 7; ++i) {
            breaker.failed(fails, "broken");
            clock.advance(2s);
        }
        breaker.failed(fails, "broken");
        QVERIFY(breaker.refusal("broken"));
        QVERIFY2(!breaker.refusal("another"), "a pull that could succeed is not failed");
    }

    void cold_limitsAndPasswords_areNoReason()
    {
        ManualClock clock;
        CircuitBreaker breaker(clock);
        for (int i = 0; i < 20; ++i) {
            breaker.failed(Error(i % 2 ? ErrorCode::UpstreamRateLimited : ErrorCode::UpstreamCredentialsRefused), "a");
            clock.advance(2s);
        }
        QVERIFY(!breaker.refusal("a"));
        QVERIFY2(!breaker.mayAsk(), "with a copy it is");
    }
};

} // namespace breakwater::cache

QTEST_GUILESS_MAIN(breakwater::cache::TestCircuitBreaker)
#include "tst_circuitbreaker.moc"
