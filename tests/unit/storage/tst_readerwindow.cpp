// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include "storage/ReaderWindow.h"
#include "support/FailingDisk.h"

#include <sys/stat.h>

using namespace breakwater;
using namespace breakwater::storage;
using namespace std::chrono_literals;

using State = InFlightBlob::State;
using testsupport::FailingDisk;

namespace {

constexpr std::uint64_t unit = ReaderWindow::unitBytes;
constexpr std::uint64_t window = ReaderWindow::leastBytes;

std::uint64_t heldBytes(const InFlightBlob &blob)
{
    struct stat status
    {
    };
    return ::fstat(blob.extentAt(UINT64_MAX).fd, &status) == 0 ? static_cast<std::uint64_t>(status.st_blocks) * 512 : 0;
}

/// Takes what it can of a blob, piece by piece as the test says.
class Reader
{
public:
    explicit Reader(InFlightBlob &blob) : m_blob(blob), m_number(blob.addReader()) { }
    ~Reader() { leave(); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    bool joined() const { return m_number.has_value(); }
    bool isGivenUp() const { return m_blob.isGivenUp(*m_number); }
    void leave()
    {
        if (m_number)
            m_blob.removeReader(*m_number);
        m_number.reset();
    }
    void startAt(std::uint64_t offset)
    {
        m_position = offset;
        m_blob.moveReader(*m_number, offset);
    }
    void take(std::uint64_t atMost = UINT64_MAX)
    {
        while (atMost > 0) {
            const InFlightBlob::Extent extent = m_blob.extentAt(m_position);
            const std::uint64_t readable = std::min(m_blob.readableBytes(), extent.endBytes);
            if (readable <= m_position)
                return;
            std::string piece(std::min({readable - m_position, atMost, std::uint64_t {100'000}}), '\0');
            const ssize_t length = ::pread(extent.fd, piece.data(), piece.size(), static_cast<off_t>(m_position));
            if (length <= 0)
                return;
            received.append(piece, 0, static_cast<std::size_t>(length));
            m_position += static_cast<std::uint64_t>(length);
            atMost -= static_cast<std::uint64_t>(length);
            m_blob.moveReader(*m_number, m_position);
        }
    }

    std::string received;

private:
    InFlightBlob &m_blob;
    std::optional<std::uint64_t> m_number;
    std::uint64_t m_position = 0;
};

/// A blob many times larger than the memory, on a disk that takes `spaceBytes` of it.
class Arriving
{
public:
    explicit Arriving(std::uint64_t spaceBytes = 0, bool knownTotal = true, std::size_t totalBytes = 50'000'000)
        : bytes(randomBytes(totalBytes)), disk(std::make_shared<FailingDisk>()), store(disk)
    {
        disk->spaceBytes = spaceBytes;
        store->memory().setCapacity(1'000'000);
        auto begun = store->begin(Hasher::hash(bytes), knownTotal ? totalBytes : 0);
        blob = begun ? *begun : nullptr;
        blob->onTurn([this] { ++turns; });
    }

    /// As an upstream would: pieces until the blob is full or whole.
    bool bring()
    {
        while (at < bytes.size() && !blob->isFull()) {
            const std::string_view piece = std::string_view(bytes).substr(at, 256 * 1024);
            if (!blob->append(piece.data(), piece.size()))
                return false;
            at += piece.size();
            if (blob->passedThrough()) // before that it is the part on the disk
                most = std::max(most, heldBytes(*blob));
        }
        return true;
    }

    std::string bytes;
    std::shared_ptr<FailingDisk> disk;
    StoreFixture store;
    std::shared_ptr<InFlightBlob> blob;
    std::size_t at = 0;
    std::uint64_t most = 0;
    std::atomic<int> turns {0};
};

} // namespace

/// A blob that fits neither the disk nor the memory: it comes at its readers' pace.
class TestReaderWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blob_largerThanTheMemory_comesThrough_data();
    void blob_largerThanTheMemory_comesThrough();
    void slowReader_holdsTheWriterBack_andWakesIt();
    void noReader_rests();
    void lastReader_leaves_isTold();
    void lateJoiner_needsAnother_andGetsIt();
    void earlyJoiner_getsAll();
    void rangeReader_needsNothingBefore();
    void stuckReader_isGivenUp_whenOthersWait();
    void stuckReader_alone_isLeft();
    void wrongBytes_areRefused_andNothingIsStored();
    void resumed_goesOn();
    void memory_isGivenBack();
};

void TestReaderWindow::blob_largerThanTheMemory_comesThrough_data()
{
    QTest::addColumn<quint64>("space");
    QTest::addColumn<bool>("knownTotal");
    QTest::addColumn<int>("readers");
    for (const bool known : {true, false}) {
        const char *total = known ? "known" : "unknown";
        QTest::addRow("nothing on the disk, 1 reader, %s", total) << quint64(0) << known << 1;
        QTest::addRow("a part on the disk, 1 reader, %s", total) << quint64(20'000'001) << known << 1;
        QTest::addRow("a part on the disk, 3 readers, %s", total) << quint64(20'000'001) << known << 3;
        QTest::addRow("all but the last byte on the disk, %s", total) << quint64(49'999'999) << known << 3;
    }
}

void TestReaderWindow::blob_largerThanTheMemory_comesThrough()
{
    QFETCH(quint64, space);
    QFETCH(bool, knownTotal);
    QFETCH(int, readers);
    Arriving arriving(space, knownTotal);
    std::vector<std::unique_ptr<Reader>> all;
    for (int i = 0; i < readers; ++i)
        all.push_back(std::make_unique<Reader>(*arriving.blob));
    for (int turn = 0; arriving.at < arriving.bytes.size(); ++turn) {
        QVERIFY(turn < 10'000);
        QVERIFY(arriving.bring());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i]->take(1'000'000 * (i + 1)); // the first is the slowest
    }
    for (const auto &each : all)
        QVERIFY(each->received.size() < arriving.bytes.size()); // truth 1
    VERIFY_OK(arriving.blob->commit());
    for (const auto &each : all) {
        each->take();
        QVERIFY(each->received == arriving.bytes);
    }
    QVERIFY2(arriving.most <= window + unit, qPrintable(QString::number(arriving.most)));
    QCOMPARE(arriving.blob->passedThrough()->code, ErrorCode::StorageFull);
    QVERIFY(!arriving.store->contains(arriving.blob->digest()));
    QVERIFY(arriving.store.files(QStringLiteral("parts")).isEmpty());
    QCOMPARE(arriving.store->partialBytes(), 0U);
}

void TestReaderWindow::slowReader_holdsTheWriterBack_andWakesIt()
{
    Arriving arriving;
    Reader fast(*arriving.blob);
    Reader slow(*arriving.blob);
    QVERIFY(arriving.bring());
    QVERIFY(arriving.at < window + unit);
    fast.take();
    QVERIFY(arriving.blob->isFull());
    const int turns = arriving.turns;
    slow.take(unit / 2);
    QCOMPARE(arriving.turns, turns); // not yet worth it
    slow.take(window / 2);
    QCOMPARE(arriving.turns, turns + 1);
    QVERIFY(!arriving.blob->isFull());
}

void TestReaderWindow::noReader_rests()
{
    Arriving arriving;
    QVERIFY(arriving.bring());
    QVERIFY(arriving.blob->isFull());
    QVERIFY(arriving.turns > 0); // told that it goes through memory
    QVERIFY(!arriving.blob->hasReaders());
    Reader reader(*arriving.blob); // nothing is lost yet
    QVERIFY(reader.joined());
}

void TestReaderWindow::lastReader_leaves_isTold()
{
    Arriving arriving;
    Reader first(*arriving.blob);
    Reader second(*arriving.blob);
    QVERIFY(arriving.bring());
    const int turns = arriving.turns;
    first.leave();
    QCOMPARE(arriving.turns, turns);
    second.leave();
    QVERIFY(arriving.turns > turns);
    QVERIFY(!arriving.blob->hasReaders());
}

void TestReaderWindow::lateJoiner_needsAnother_andGetsIt()
{
    Arriving arriving;
    Reader reader(*arriving.blob);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(arriving.bring());
        reader.take();
    }
    Reader late(*arriving.blob);
    QVERIFY(!late.joined());
    // Its claim is given up, so that another download may begin; what ends first takes nothing from the other.
    const auto again = arriving.store->begin(arriving.blob->digest(), arriving.bytes.size());
    VERIFY_OK(again);
    arriving.blob->fail(Error(ErrorCode::Cancelled), false);
    COMPARE_ERROR(arriving.store->begin(arriving.blob->digest(), arriving.bytes.size()), ErrorCode::InUse);
}

void TestReaderWindow::earlyJoiner_getsAll()
{
    Arriving arriving(0, true, 12'000'000);
    Reader first(*arriving.blob);
    QVERIFY(arriving.bring());
    first.take(1'000'000);
    Reader second(*arriving.blob);
    QVERIFY(second.joined());
    for (int turn = 0; arriving.at < arriving.bytes.size() && turn < 1000; ++turn) {
        first.take();
        second.take(700'000);
        QVERIFY(arriving.bring());
    }
    VERIFY_OK(arriving.blob->commit());
    second.take();
    QVERIFY(second.received == arriving.bytes);
}

void TestReaderWindow::rangeReader_needsNothingBefore()
{
    Arriving arriving;
    Reader reader(*arriving.blob);
    reader.startAt(40'000'000);
    QVERIFY(arriving.bring());
    reader.take();
    for (int turn = 0; arriving.at < arriving.bytes.size() && turn < 1000; ++turn) {
        QVERIFY(arriving.bring());
        reader.take();
    }
    VERIFY_OK(arriving.blob->commit());
    reader.take();
    QVERIFY(reader.received == arriving.bytes.substr(40'000'000));
    QVERIFY(arriving.most <= window + unit);
}

void TestReaderWindow::stuckReader_isGivenUp_whenOthersWait()
{
    Arriving arriving;
    arriving.store->memory().setPatience(0ms);
    Reader fast(*arriving.blob);
    Reader stuck(*arriving.blob);
    QVERIFY(arriving.bring());
    fast.take();
    int wakes = 0;
    arriving.blob->subscribe([&wakes] { ++wakes; });
    QVERIFY(arriving.blob->isFull());
    QVERIFY(stuck.isGivenUp());
    QVERIFY(!fast.isGivenUp());
    QCOMPARE(wakes, 1);
    QVERIFY(arriving.blob->isFull()); // it may be sending still: what it has not taken stays until it lets go
    stuck.leave();
    QVERIFY(!arriving.blob->isFull());
}

void TestReaderWindow::stuckReader_alone_isLeft()
{
    Arriving arriving;
    arriving.store->memory().setPatience(0ms);
    Reader alone(*arriving.blob);
    QVERIFY(arriving.bring());
    for (int i = 0; i < 3; ++i)
        QVERIFY(arriving.blob->isFull());
    QVERIFY(!alone.isGivenUp());
}

void TestReaderWindow::wrongBytes_areRefused_andNothingIsStored()
{
    Arriving arriving;
    arriving.bytes.back() = static_cast<char>(arriving.bytes.back() ^ 1);
    Reader reader(*arriving.blob);
    for (int turn = 0; arriving.at < arriving.bytes.size() && turn < 1000; ++turn) {
        QVERIFY(arriving.bring());
        reader.take();
    }
    COMPARE_ERROR(arriving.blob->commit(), ErrorCode::DigestMismatch);
    QCOMPARE(arriving.blob->state(), State::Failed);
    QCOMPARE(reader.received.size(), arriving.bytes.size() - InFlightBlob::heldBackBytes);
    QVERIFY(arriving.store.files(QStringLiteral("blobs")).isEmpty());
}

void TestReaderWindow::resumed_goesOn()
{
    // Begun anew by an upstream that would not resume, before anybody had a byte; the end is on no disk.
    Arriving arriving(3'000'000);
    Reader reader(*arriving.blob);
    QVERIFY(arriving.bring());
    VERIFY_OK(arriving.blob->restart());
    arriving.at = 0;
    for (int turn = 0; arriving.at < arriving.bytes.size() && turn < 1000; ++turn) {
        QVERIFY(arriving.bring());
        reader.take();
    }
    COMPARE_ERROR(arriving.blob->restart(), ErrorCode::Internal);
    VERIFY_OK(arriving.blob->commit());
    reader.take();
    QVERIFY(reader.received == arriving.bytes);
}

void TestReaderWindow::memory_isGivenBack()
{
    Arriving arriving;
    {
        Reader reader(*arriving.blob);
        QVERIFY(arriving.bring());
        QCOMPARE(arriving.store->memory().usedBytes(), window);
        arriving.blob->fail(Error(ErrorCode::Cancelled), true);
    }
    arriving.blob.reset();
    QCOMPARE(arriving.store->memory().usedBytes(), 0U);
}

QTEST_GUILESS_MAIN(TestReaderWindow)
#include "tst_readerwindow.moc"
