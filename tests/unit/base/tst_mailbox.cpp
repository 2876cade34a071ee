// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Mailbox.h"
#include "base/WorkerThreads.h"

#include <atomic>
#include <thread>

#include <QTest>
#include <QTimer>

using namespace breakwater;

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void post_fromManyThreads_runsAllHereInOrder()
    {
        Mailbox mailbox;
        constexpr int each = 1000;
        std::vector<std::vector<int>> seen(4);
        bool elsewhere = false;
        std::vector<std::thread> threads;
        const auto here = std::this_thread::get_id();
        for (std::size_t t = 0; t < seen.size(); ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < each; ++i) {
                    mailbox.post([&, t, i] {
                        elsewhere |= std::this_thread::get_id() != here;
                        seen[t].push_back(i);
                    });
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QTRY_COMPARE(seen[0].size() + seen[1].size() + seen[2].size() + seen[3].size(), std::size_t(4 * each));
        QVERIFY(!elsewhere);
        for (const auto &numbers : seen) {
            for (int i = 0; i < each; ++i)
                QCOMPARE(numbers[static_cast<std::size_t>(i)], i);
        }
    }

    void close_dropsWhatWaits()
    {
        Mailbox mailbox;
        bool ran = false;
        mailbox.post([&] { ran = true; });
        mailbox.close();
        mailbox.post([&] { ran = true; });
        QCoreApplication::sendPostedEvents();
        QVERIFY(!ran);
    }

    void close_byATask_dropsTheFollowing()
    {
        auto mailbox = std::make_shared<Mailbox>();
        int ran = 0;
        mailbox->post([&] {
            ++ran;
            mailbox.reset();
        });
        mailbox->post([&] { ++ran; });
        QTRY_COMPARE(ran, 1);
        QCoreApplication::processEvents();
        QCOMPARE(ran, 1);
    }

    void post_byATaskForEver_letsTimersRun()
    {
        Mailbox mailbox;
        bool timer = false;
        std::function<void()> again = [&] {
            if (!timer)
                mailbox.post(again);
        };
        mailbox.post(again);
        QTimer::singleShot(0, this, [&] { timer = true; });
        QTRY_VERIFY(timer);
    }

    void run_works_inAnotherThreadAndAnswersHere()
    {
        WorkerThreads workers("test", 2);
        std::thread::id worked;
        std::thread::id answered;
        int result = 0;
        workers.run(
            [&] {
                worked = std::this_thread::get_id();
                return 42;
            },
            [&](int value) {
                answered = std::this_thread::get_id();
                result = value;
            });
        QTRY_COMPARE(result, 42);
        QVERIFY(worked != answered);
        QVERIFY(answered == std::this_thread::get_id());
    }

    void finish_doesWhatWasGiven_answersNothing()
    {
        std::atomic<int> done {0};
        int answers = 0;
        {
            WorkerThreads workers("test", 1);
            for (int i = 0; i < 20; ++i)
                workers.run([&] { return ++done; }, [&](int) { ++answers; });
        }
        QCoreApplication::sendPostedEvents();
        QCOMPARE(done.load(), 20);
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
