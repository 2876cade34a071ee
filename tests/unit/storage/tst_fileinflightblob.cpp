// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include <unistd.h>

using namespace breakwater;
using namespace breakwater::storage;
using namespace Qt::StringLiterals;

using State = InFlightBlob::State;

class TestFileInFlightBlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commit_makesItVisible_notBefore_data();
    void commit_makesItVisible_notBefore();
    void commit_wrongBytes_failsReadersAndStoresNothing();
    void commit_tooShort_isSizeMismatch();
    void append_tooLong_isSizeMismatch();
    void readable_knownTotal_holdsBackTheEnd();
    void readable_unknownTotal_holdsBackTheNewest();
    void readable_afterCommit_isAll();
    void fd_staysValid_afterCommitAndRemove();
    void begin_twice_isInUse();
    void begin_afterAFailedOne_startsAnew();
    void resume_afterReopening_continues_data();
    void resume_afterReopening_continues();
    void resume_changedPart_isFoundAtCommit();
    void resume_partLongerThanTheBlob_startsAnew();
    void resume_linkInsteadOfAPart_isNotFollowed();
    void fail_dropsOrKeepsThePart();
    void release_withoutCommit_keepsThePart();
    void restart_beforeAnyReader_forgets();
    void restart_afterAReader_isRefused();
    void setTotal_contradiction_isSizeMismatch();
    void wake_oncePerAppendAndStateChange();
    void wake_mayCallBack();
    void partialBytes_followTheParts();
    void blob_outlivesTheStore();
};

void TestFileInFlightBlob::commit_makesItVisible_notBefore_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<bool>("totalKnown");
    QTest::addColumn<bool>("sha512");
    QTest::addColumn<quint64>("piece");
    QTest::newRow("empty") << quint64(0) << false << false << quint64(1);
    QTest::newRow("one byte") << quint64(1) << true << false << quint64(1);
    QTest::newRow("small") << quint64(5000) << true << false << quint64(700);
    QTest::newRow("exactly held back") << quint64(65536) << true << false << quint64(4096);
    QTest::newRow("workers hash") << quint64(30'000'001) << true << false << quint64(256 * 1024);
    QTest::newRow("unknown total") << quint64(3'000'001) << false << false << quint64(10'007);
    QTest::newRow("sha512") << quint64(3'000'001) << true << true << quint64(100'000);
    QTest::newRow("one append") << quint64(20'000'000) << true << false << quint64(20'000'000);
}

void TestFileInFlightBlob::commit_makesItVisible_notBefore()
{
    QFETCH(quint64, size);
    QFETCH(bool, totalKnown);
    QFETCH(bool, sha512);
    QFETCH(quint64, piece);
    StoreFixture store;
    const std::string bytes = randomBytes(size);
    const Digest digest = Hasher::hash(bytes, sha512 ? DigestAlgorithm::Sha512 : DigestAlgorithm::Sha256);

    const auto begun = store->begin(digest, totalKnown ? size : 0);
    VERIFY_OK(begun);
    InFlightBlob &blob = **begun;
    QCOMPARE(blob.state(), State::Receiving);
    QCOMPARE(blob.totalBytes().has_value(), totalKnown);
    VERIFY_OK(appendAll(blob, bytes, piece));
    QCOMPARE(blob.receivedBytes(), size);
    QVERIFY(!store->contains(digest));

    VERIFY_OK(blob.commit());
    QCOMPARE(blob.state(), State::Committed);
    QCOMPARE(blob.readableBytes(), size);
    QVERIFY(store->contains(digest));
    QCOMPARE(*store->read(digest, size), bytes);
    QVERIFY(store.files(u"parts"_s).isEmpty());
    QCOMPARE(store->partialBytes(), 0U);
}

void TestFileInFlightBlob::commit_wrongBytes_failsReadersAndStoresNothing()
{
    StoreFixture store;
    const std::string bytes = randomBytes(2'000'000);
    const Digest digest = Hasher::hash(bytes);
    const auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    std::string wrong = bytes;
    wrong[1'234'567] = static_cast<char>(~wrong[1'234'567]);
    VERIFY_OK(appendAll(**begun, wrong));

    const auto committed = (*begun)->commit();
    COMPARE_ERROR(committed, ErrorCode::DigestMismatch);
    QCOMPARE(committed.error().params.value(u"actual"_s), Hasher::hash(wrong).toQString());
    QCOMPARE((*begun)->state(), State::Failed);
    QCOMPARE((*begun)->error(), committed.error());
    // Whoever was following never gets the last bytes.
    QCOMPARE((*begun)->readableBytes(), bytes.size() - InFlightBlob::heldBackBytes);
    QVERIFY(store.files(u""_s).isEmpty());
    COMPARE_ERROR((*begun)->commit(), ErrorCode::DigestMismatch);
}

void TestFileInFlightBlob::commit_tooShort_isSizeMismatch()
{
    StoreFixture store;
    const std::string bytes = randomBytes(100'000);
    const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK((*begun)->append(bytes.data(), 60'000));
    COMPARE_ERROR((*begun)->commit(), ErrorCode::SizeMismatch);
    QCOMPARE((*begun)->state(), State::Failed);
    QVERIFY(store.files(u""_s).isEmpty());
}

void TestFileInFlightBlob::append_tooLong_isSizeMismatch()
{
    StoreFixture store;
    const std::string bytes = randomBytes(1000);
    const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK((*begun)->append(bytes.data(), 999));
    COMPARE_ERROR((*begun)->append(bytes.data(), 2), ErrorCode::SizeMismatch);
    QCOMPARE((*begun)->receivedBytes(), 999U);
    VERIFY_OK((*begun)->append(bytes.data() + 999, 1));
    VERIFY_OK((*begun)->commit());
}

void TestFileInFlightBlob::readable_knownTotal_holdsBackTheEnd()
{
    StoreFixture store;
    const std::string bytes = randomBytes(200'000);
    const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
    VERIFY_OK(begun);
    QCOMPARE((*begun)->readableBytes(), 0U);
    VERIFY_OK((*begun)->append(bytes.data(), 1000));
    QCOMPARE((*begun)->readableBytes(), 1000U);
    VERIFY_OK((*begun)->append(bytes.data() + 1000, 199'000));
    QCOMPARE((*begun)->receivedBytes(), 200'000U);
    QCOMPARE((*begun)->readableBytes(), 200'000U - 65'536U);
}

void TestFileInFlightBlob::readable_unknownTotal_holdsBackTheNewest()
{
    StoreFixture store;
    const std::string bytes = randomBytes(200'000);
    const auto begun = store->begin(Hasher::hash(bytes), 0);
    VERIFY_OK(begun);
    VERIFY_OK((*begun)->append(bytes.data(), 65'536));
    QCOMPARE((*begun)->readableBytes(), 0U);
    VERIFY_OK((*begun)->append(bytes.data() + 65'536, 10'000));
    QCOMPARE((*begun)->readableBytes(), 10'000U);
}

void TestFileInFlightBlob::readable_afterCommit_isAll()
{
    StoreFixture store;
    const std::string bytes = randomBytes(10);
    const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK(appendAll(**begun, bytes));
    QCOMPARE((*begun)->readableBytes(), 0U);
    VERIFY_OK((*begun)->commit());
    QCOMPARE((*begun)->readableBytes(), 10U);
}

void TestFileInFlightBlob::fd_staysValid_afterCommitAndRemove()
{
    StoreFixture store;
    const std::string bytes = randomBytes(70'000);
    const Digest digest = Hasher::hash(bytes);
    const auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK(appendAll(**begun, bytes));
    VERIFY_OK((*begun)->commit());
    VERIFY_OK(store->remove(digest));
    QCOMPARE(contentOf((*begun)->fd(), bytes.size()), bytes);
}

void TestFileInFlightBlob::begin_twice_isInUse()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("once");
    const auto first = store->begin(digest, 4);
    VERIFY_OK(first);
    COMPARE_ERROR(store->begin(digest, 4), ErrorCode::InUse);
    VERIFY_OK((*first)->append("once", 4));
    VERIFY_OK((*first)->commit());
    VERIFY_OK(store->begin(digest, 4));
}

void TestFileInFlightBlob::begin_afterAFailedOne_startsAnew()
{
    StoreFixture store;
    const std::string bytes = randomBytes(100'000);
    const Digest digest = Hasher::hash(bytes);
    const auto first = store->begin(digest, bytes.size());
    VERIFY_OK(first);
    VERIFY_OK((*first)->append(bytes.data(), 50'000));
    (*first)->fail(Error(ErrorCode::UpstreamTimeout), false);

    const auto second = store->begin(digest, bytes.size()); // while readers still hold the first
    VERIFY_OK(second);
    QCOMPARE((*second)->writtenBytes(), 0U);
    VERIFY_OK(appendAll(**second, bytes));
    VERIFY_OK((*second)->commit());
    QCOMPARE((*first)->state(), State::Failed);
}

void TestFileInFlightBlob::resume_afterReopening_continues_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint64>("before");
    QTest::addColumn<bool>("totalKnown");
    QTest::newRow("small") << quint64(1000) << quint64(600) << true;
    QTest::newRow("all there") << quint64(1000) << quint64(1000) << true;
    QTest::newRow("big") << quint64(40'000'000) << quint64(25'000'000) << true;
    QTest::newRow("unknown total") << quint64(1'000'000) << quint64(600'000) << false;
}

void TestFileInFlightBlob::resume_afterReopening_continues()
{
    QFETCH(quint64, size);
    QFETCH(quint64, before);
    QFETCH(bool, totalKnown);
    StoreFixture store;
    const std::string bytes = randomBytes(size);
    const Digest digest = Hasher::hash(bytes);
    {
        const auto begun = store->begin(digest, totalKnown ? size : 0);
        VERIFY_OK(begun);
        VERIFY_OK(appendAll(**begun, std::string_view(bytes).substr(0, before), 100'000));
        (*begun)->fail(Error(ErrorCode::UpstreamTimeout), true);
        QCOMPARE((*begun)->state(), State::Failed);
    }
    store.reopen();
    QCOMPARE(store->partialBytes(), before);

    const auto again = store->begin(digest, totalKnown ? size : 0);
    VERIFY_OK(again);
    QCOMPARE((*again)->writtenBytes(), before);
    VERIFY_OK(appendAll(**again, std::string_view(bytes).substr(before), 100'000));
    VERIFY_OK((*again)->commit());
    QCOMPARE(*store->read(digest, size), bytes);
    QCOMPARE(store->partialBytes(), 0U);
}

void TestFileInFlightBlob::resume_changedPart_isFoundAtCommit()
{
    StoreFixture store;
    const std::string bytes = randomBytes(100'000);
    const Digest digest = Hasher::hash(bytes);
    {
        const auto begun = store->begin(digest, bytes.size());
        VERIFY_OK(begun);
        VERIFY_OK((*begun)->append(bytes.data(), 50'000));
    }
    QFile part(store.folder(u"parts/"_s) + store.files(u"parts"_s).value(0));
    QVERIFY(part.open(QIODevice::ReadWrite));
    QVERIFY(part.seek(20'000));
    QCOMPARE(part.write("other bytes"), 11);
    part.close();

    const auto again = store->begin(digest, bytes.size());
    VERIFY_OK(again);
    QCOMPARE((*again)->writtenBytes(), 50'000U);
    VERIFY_OK((*again)->append(bytes.data() + 50'000, 50'000));
    COMPARE_ERROR((*again)->commit(), ErrorCode::DigestMismatch);
    QVERIFY(store.files(u""_s).isEmpty());
}

void TestFileInFlightBlob::resume_partLongerThanTheBlob_startsAnew()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("short");
    {
        const auto begun = store->begin(digest, 0);
        VERIFY_OK(begun);
        VERIFY_OK((*begun)->append("much longer", 11));
    }
    const auto again = store->begin(digest, 5);
    VERIFY_OK(again);
    QCOMPARE((*again)->writtenBytes(), 0U);
    QCOMPARE(store->partialBytes(), 0U);
    VERIFY_OK((*again)->append("short", 5));
    VERIFY_OK((*again)->commit());
}

void TestFileInFlightBlob::resume_linkInsteadOfAPart_isNotFollowed()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("mine");
    const QString victim = store.dataFolder() + u"/victim"_s;
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QVERIFY(QFile::link(victim, store.folder(u"parts/sha256-%1.part"_s.arg(QString::fromStdString(digest.hex())))));

    const auto begun = store->begin(digest, 4);
    VERIFY_OK(begun);
    VERIFY_OK((*begun)->append("mine", 4));
    VERIFY_OK((*begun)->commit());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestFileInFlightBlob::fail_dropsOrKeepsThePart()
{
    StoreFixture store;
    for (const bool keep : {false, true}) {
        const auto begun = store->begin(Hasher::hash("abc"), 3);
        VERIFY_OK(begun);
        VERIFY_OK((*begun)->append("ab", 2));
        const Error why(ErrorCode::UpstreamConnect, u"gone"_s);
        (*begun)->fail(why, keep);
        QCOMPARE((*begun)->error(), why);
        COMPARE_ERROR((*begun)->append("c", 1), ErrorCode::UpstreamConnect);
        QCOMPARE(store.files(u"parts"_s).size(), keep ? 1 : 0);
        QCOMPARE(store->partialBytes(), keep ? 2U : 0U);
        (*begun)->fail(Error(ErrorCode::Internal), false); // the first reason stays
        QCOMPARE((*begun)->error(), why);
    }
}

void TestFileInFlightBlob::release_withoutCommit_keepsThePart()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("abc");
    {
        const auto begun = store->begin(digest, 3);
        VERIFY_OK(begun);
        VERIFY_OK((*begun)->append("ab", 2));
    }
    QCOMPARE(store.files(u"parts"_s).size(), 1);
    const auto again = store->begin(digest, 3);
    VERIFY_OK(again);
    QCOMPARE((*again)->writtenBytes(), 2U);
}

void TestFileInFlightBlob::restart_beforeAnyReader_forgets()
{
    StoreFixture store;
    const std::string bytes = randomBytes(3'000'000);
    const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK(appendAll(**begun, randomBytes(2'000'000, 99)));
    VERIFY_OK((*begun)->restart());
    QCOMPARE((*begun)->writtenBytes(), 0U);
    QCOMPARE(store->partialBytes(), 0U);
    VERIFY_OK(appendAll(**begun, bytes));
    VERIFY_OK((*begun)->commit());
}

void TestFileInFlightBlob::restart_afterAReader_isRefused()
{
    StoreFixture store;
    const std::string bytes = randomBytes(200'000);
    const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK((*begun)->append(bytes.data(), 100));
    QCOMPARE((*begun)->readableBytes(), 100U); // a reader may have sent them
    COMPARE_ERROR((*begun)->restart(), ErrorCode::Internal);
    QCOMPARE((*begun)->writtenBytes(), 100U);
}

void TestFileInFlightBlob::setTotal_contradiction_isSizeMismatch()
{
    StoreFixture store;
    const auto begun = store->begin(Hasher::hash("abc"), 0);
    VERIFY_OK(begun);
    VERIFY_OK((*begun)->setTotalBytes(3));
    VERIFY_OK((*begun)->setTotalBytes(3));
    COMPARE_ERROR((*begun)->setTotalBytes(4), ErrorCode::SizeMismatch);
    QCOMPARE((*begun)->totalBytes(), std::optional<std::uint64_t>(3));
}

void TestFileInFlightBlob::wake_oncePerAppendAndStateChange()
{
    StoreFixture store;
    const auto begun = store->begin(Hasher::hash("abc"), 3);
    VERIFY_OK(begun);
    int wakes = 0;
    const auto subscription = (*begun)->subscribe([&wakes] { ++wakes; });
    QCOMPARE(wakes, 0);
    VERIFY_OK((*begun)->append("a", 1));
    QCOMPARE(wakes, 1);
    VERIFY_OK((*begun)->append("bc", 2));
    QCOMPARE(wakes, 2);
    VERIFY_OK((*begun)->commit());
    QCOMPARE(wakes, 4); // verifying, committed
    (*begun)->unsubscribe(subscription);

    const auto other = store->begin(Hasher::hash("abcd"), 4);
    VERIFY_OK(other);
    const auto kept = (*other)->subscribe([&wakes] { ++wakes; });
    const auto dropped = (*other)->subscribe([&wakes] { wakes += 100; });
    (*other)->unsubscribe(dropped);
    (*other)->fail(Error(ErrorCode::Cancelled), false);
    QCOMPARE(wakes, 5);
    (*other)->unsubscribe(kept);
}

void TestFileInFlightBlob::wake_mayCallBack()
{
    StoreFixture store;
    const auto begun = store->begin(Hasher::hash("abc"), 3);
    VERIFY_OK(begun);
    InFlightBlob &blob = **begun;
    std::uint64_t subscription = 0;
    int wakes = 0;
    subscription = blob.subscribe([&] {
        ++wakes;
        QCOMPARE(blob.receivedBytes(), 2U);
        blob.unsubscribe(subscription);
        blob.subscribe([&] { wakes += 10; }); // hears of what comes next
    });
    VERIFY_OK(blob.append("ab", 2));
    QCOMPARE(wakes, 1);
    VERIFY_OK(blob.append("c", 1));
    QCOMPARE(wakes, 11);
}

void TestFileInFlightBlob::partialBytes_followTheParts()
{
    StoreFixture store;
    const auto one = store->begin(Hasher::hash("one"), 0);
    const auto two = store->begin(Hasher::hash("two"), 0);
    VERIFY_OK(one);
    VERIFY_OK(two);
    VERIFY_OK((*one)->append("one", 3));
    VERIFY_OK((*two)->append("tw", 2));
    QCOMPARE(store->partialBytes(), 5U);
    VERIFY_OK((*one)->commit());
    QCOMPARE(store->partialBytes(), 2U);
    (*two)->fail(Error(ErrorCode::Cancelled), false);
    QCOMPARE(store->partialBytes(), 0U);
    QCOMPARE(store->totals().blobs, 1U);
}

void TestFileInFlightBlob::blob_outlivesTheStore()
{
    StoreFixture store;
    const std::string bytes = randomBytes(5'000'000);
    const Digest digest = Hasher::hash(bytes);
    auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    store.close();
    VERIFY_OK(appendAll(**begun, bytes));
    VERIFY_OK((*begun)->commit());
    store.reopen();
    QVERIFY(store->contains(digest));
}

QTEST_GUILESS_MAIN(TestFileInFlightBlob)
#include "tst_fileinflightblob.moc"
