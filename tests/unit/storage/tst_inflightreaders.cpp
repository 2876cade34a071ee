// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include <condition_variable>
#include <thread>

using namespace breakwater;
using namespace breakwater::storage;

using State = InFlightBlob::State;

/// Truth 3 as the storage room can keep it: one writer, many readers, each with every byte as it arrives.
class TestInFlightReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readers_followOneWriter_getTheSameBytes_data();
    void readers_followOneWriter_getTheSameBytes();
    void readers_ofAWrongBody_neverGetTheEnd();
    void unsubscribe_whileWaking_neverWakesAfterwards();
};

namespace {

/// Reads behind the writer as a connection would, waiting for wakes alone.
class Reader
{
public:
    explicit Reader(std::shared_ptr<InFlightBlob> blob) : m_blob(std::move(blob)), m_thread([this] { run(); }) { }
    void join() { m_thread.join(); }

    std::string received;
    State end = State::Receiving;

private:
    void run()
    {
        const auto subscription = m_blob->subscribe([this] {
            const std::lock_guard lock(m_mutex);
            m_woken = true;
            m_changed.notify_one();
        });
        for (;;) {
            const State state = m_blob->state(); // before the bytes: Committed means that all may be read
            const std::uint64_t readable = m_blob->readableBytes();
            while (received.size() < readable) {
                char buffer[40'000];
                const std::size_t wanted = std::min<std::uint64_t>(sizeof buffer, readable - received.size());
                const ssize_t length = ::pread(m_blob->fd(), buffer, wanted, static_cast<off_t>(received.size()));
                if (length <= 0)
                    qFatal("a published byte is not there");
                received.append(buffer, static_cast<std::size_t>(length));
            }
            if (state == State::Committed || state == State::Failed) {
                end = state;
                break;
            }
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_woken; });
            m_woken = false;
        }
        m_blob->unsubscribe(subscription);
    }

    const std::shared_ptr<InFlightBlob> m_blob;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace

void TestInFlightReaders::readers_followOneWriter_getTheSameBytes_data()
{
    QTest::addColumn<bool>("totalKnown");
    QTest::newRow("known total") << true;
    QTest::newRow("unknown total") << false;
}

void TestInFlightReaders::readers_followOneWriter_getTheSameBytes()
{
    QFETCH(bool, totalKnown);
    StoreFixture store;
    const std::string bytes = randomBytes(24'000'000);
    const auto begun = store->begin(Hasher::hash(bytes), totalKnown ? bytes.size() : 0);
    VERIFY_OK(begun);
    std::vector<std::unique_ptr<Reader>> readers;
    for (int i = 0; i < 8; ++i)
        readers.push_back(std::make_unique<Reader>(*begun));
    std::mt19937 random(7);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t piece = std::min<std::size_t>(1 + random() % 200'000, bytes.size() - at);
        VERIFY_OK((*begun)->append(bytes.data() + at, piece));
        at += piece;
    }
    VERIFY_OK((*begun)->commit());
    for (const auto &reader : readers) {
        reader->join();
        QCOMPARE(reader->end, State::Committed);
        QVERIFY(reader->received == bytes);
    }
}

void TestInFlightReaders::readers_ofAWrongBody_neverGetTheEnd()
{
    StoreFixture store;
    const std::string bytes = randomBytes(5'000'000);
    const auto begun = store->begin(Hasher::hash("something else"), bytes.size());
    VERIFY_OK(begun);
    std::vector<std::unique_ptr<Reader>> readers;
    for (int i = 0; i < 8; ++i)
        readers.push_back(std::make_unique<Reader>(*begun));
    VERIFY_OK(appendAll(**begun, bytes));
    COMPARE_ERROR((*begun)->commit(), ErrorCode::DigestMismatch);
    for (const auto &reader : readers) {
        reader->join();
        QCOMPARE(reader->end, State::Failed);
        QVERIFY(reader->received.size() <= bytes.size() - InFlightBlob::heldBackBytes);
    }
}

void TestInFlightReaders::unsubscribe_whileWaking_neverWakesAfterwards()
{
    StoreFixture store;
    const auto begun = store->begin(Hasher::hash("x"), 0);
    VERIFY_OK(begun);
    std::atomic<bool> late {false};
    std::atomic<bool> stop {false};
    std::thread joiner([&] {
        while (!stop) {
            std::atomic<bool> gone {false};
            const auto subscription = (*begun)->subscribe([&] {
                if (gone)
                    late = true;
            });
            (*begun)->unsubscribe(subscription);
            gone = true;
        }
    });
    for (int i = 0; i < 20'000; ++i)
        VERIFY_OK((*begun)->append("x", 1));
    stop = true;
    joiner.join();
    QVERIFY(!late);
}

QTEST_GUILESS_MAIN(TestInFlightReaders)
#include "tst_inflightreaders.moc"
