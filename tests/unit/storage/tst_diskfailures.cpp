// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include "storage/ReaderWindow.h"
#include "support/FailingDisk.h"

using namespace breakwater;
using namespace breakwater::storage;
using namespace Qt::StringLiterals;

using State = InFlightBlob::State;
using testsupport::FailingDisk;

/// Truth 2: what fails on its way to the disk is not there afterwards, and is no lie to anyone.
class TestDiskFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void space_endsAtAnyByte_bytesPassThrough_data();
    void space_endsAtAnyByte_bytesPassThrough();
    void space_endsWrongBytes_areRefusedAsEver();
    void space_restartInMemory_beginsAnew();
    void part_cannotBeMade_bytesPassThrough();
    void memory_isGivenBack();
    void space_endsAtAnyByte_nothingIsListed_data();
    void space_endsAtAnyByte_nothingIsListed();
    void writeError_codeFollowsErrno_data();
    void writeError_codeFollowsErrno();
    void shortWrites_areContinued();
    void commitStep_fails_bytesPassThroughAndNothingIsListed_data();
    void commitStep_fails_bytesPassThroughAndNothingIsListed();
    void put_anyStepFails_nothingIsListed_data();
    void put_anyStepFails_nothingIsListed();
    void commitStep_fails_totalsStay();
    void fileCutDuringDownload_isFoundAtCommit();
    void commit_folderIsSyncedAfterTheRename();
    void unlink_fails_isTold();
};

namespace {

void compareNothingThere(StoreFixture &store, const Digest &digest)
{
    QVERIFY(!store->contains(digest));
    QVERIFY(store.files(u"blobs"_s).isEmpty());
    QVERIFY(store.files(u"parts"_s).isEmpty());
    QCOMPARE(store->partialBytes(), 0U);
    QCOMPARE(store->totals(), StoreTotals());
}

} // namespace

void TestDiskFailures::space_endsAtAnyByte_bytesPassThrough_data()
{
    space_endsAtAnyByte_nothingIsListed_data();
}

void TestDiskFailures::space_endsAtAnyByte_bytesPassThrough()
{
    QFETCH(quint64, space);
    const auto disk = std::make_shared<FailingDisk>();
    disk->spaceBytes = space;
    StoreFixture store(disk);
    const std::string bytes = randomBytes(200'000);
    const Digest digest = Hasher::hash(bytes);
    const auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    InFlightBlob &blob = **begun;
    const int fd = blob.fd(); // a reader keeps it all the time
    VERIFY_OK(appendAll(blob, std::string_view(bytes).substr(0, 100'000), 10'000));
    QCOMPARE(contentOf(fd, blob.readableBytes()), bytes.substr(0, blob.readableBytes()));
    VERIFY_OK(appendAll(blob, std::string_view(bytes).substr(100'000), 10'000));
    QVERIFY(blob.passedThrough().has_value());
    QCOMPARE(blob.passedThrough()->code, ErrorCode::StorageFull);
    QVERIFY(blob.state() != State::Failed);
    QVERIFY(store.files(u"parts"_s).isEmpty()); // its space is free again at once
    VERIFY_OK(blob.commit());
    QCOMPARE(blob.state(), State::Committed);
    QCOMPARE(blob.readableBytes(), bytes.size());
    QCOMPARE(blob.fd(), fd);
    QCOMPARE(contentOf(fd, bytes.size()), bytes);
    compareNothingThere(store, digest);
    // The next one is an ordinary one.
    disk->spaceBytes = FailingDisk::unlimited;
    const auto again = store->begin(digest, bytes.size());
    VERIFY_OK(again);
    VERIFY_OK(appendAll(**again, bytes));
    VERIFY_OK((*again)->commit());
    QVERIFY(!(*again)->passedThrough());
    QVERIFY(store->contains(digest));
}

void TestDiskFailures::space_endsWrongBytes_areRefusedAsEver()
{
    const auto disk = std::make_shared<FailingDisk>();
    disk->spaceBytes = 100'000;
    StoreFixture store(disk);
    const std::string bytes = randomBytes(200'000);
    const auto begun = store->begin(Hasher::hash("something else"), bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK(appendAll(**begun, bytes));
    QCOMPARE((*begun)->readableBytes(), bytes.size() - InFlightBlob::heldBackBytes);
    COMPARE_ERROR((*begun)->commit(), ErrorCode::DigestMismatch);
    QCOMPARE((*begun)->state(), State::Failed);
}

void TestDiskFailures::space_restartInMemory_beginsAnew()
{
    const auto disk = std::make_shared<FailingDisk>();
    disk->spaceBytes = 0;
    StoreFixture store(disk);
    const std::string bytes = randomBytes(100'000);
    const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK(appendAll(**begun, randomBytes(30'000, 2)));
    VERIFY_OK((*begun)->restart());
    QCOMPARE((*begun)->writtenBytes(), 0U);
    VERIFY_OK(appendAll(**begun, bytes));
    VERIFY_OK((*begun)->commit());
    QCOMPARE(contentOf((*begun)->fd(), bytes.size()), bytes);
}

void TestDiskFailures::part_cannotBeMade_bytesPassThrough()
{
    StoreFixture store;
    const std::string bytes = randomBytes(100'000);
    const Digest digest = Hasher::hash(bytes);
    // A folder in the place of the part's name: open(2) fails whoever asks.
    const QString name = u"sha256-%1.part"_s.arg(QString::fromStdString(digest.hex()));
    QVERIFY(QDir(store.folder(u"parts"_s)).mkpath(name + u"/x"_s));
    const auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    QVERIFY((*begun)->passedThrough().has_value());
    VERIFY_OK(appendAll(**begun, bytes));
    VERIFY_OK((*begun)->commit());
    QCOMPARE(contentOf((*begun)->fd(), bytes.size()), bytes);
    QVERIFY(!store->contains(digest));
}

void TestDiskFailures::memory_isGivenBack()
{
    const auto disk = std::make_shared<FailingDisk>();
    disk->spaceBytes = 0;
    StoreFixture store(disk);
    store->memory().setCapacity(150'000);
    const std::string bytes = randomBytes(100'000);
    for (int i = 0; i < 5; ++i) {
        const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
        VERIFY_OK(begun);
        VERIFY_OK(appendAll(**begun, bytes));
        QCOMPARE(store->memory().usedBytes(), bytes.size());
        const auto second = store->begin(Hasher::hash("other"), bytes.size());
        VERIFY_OK(second);
        VERIFY_OK(appendAll(**second, bytes)); // the rest is taken: it comes through a window
        QCOMPARE(store->memory().usedBytes(), bytes.size() + ReaderWindow::leastBytes);
        VERIFY_OK((*begun)->commit());
    }
    QCOMPARE(store->memory().usedBytes(), 0U);
}

void TestDiskFailures::space_endsAtAnyByte_nothingIsListed_data()
{
    QTest::addColumn<quint64>("space");
    for (const quint64 space : {0ULL, 1ULL, 4095ULL, 65'536ULL, 65'537ULL, 150'000ULL, 199'999ULL})
        QTest::newRow(qPrintable(QString::number(space))) << space;
}

void TestDiskFailures::space_endsAtAnyByte_nothingIsListed()
{
    QFETCH(quint64, space);
    const auto disk = std::make_shared<FailingDisk>();
    disk->spaceBytes = space;
    StoreFixture store(disk);
    store->memory().refuseAll();
    const std::string bytes = randomBytes(200'000);
    const Digest digest = Hasher::hash(bytes);
    const auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    const auto appended = appendAll(**begun, bytes, 10'000);
    COMPARE_ERROR(appended, ErrorCode::StorageFull);
    QVERIFY(appended.error().params.contains(u"path"_s));
    QCOMPARE((*begun)->receivedBytes(), space / 10'000 * 10'000); // whole appends alone are published

    COMPARE_ERROR((*begun)->append("more", 4), ErrorCode::StorageFull);
    COMPARE_ERROR((*begun)->commit(), ErrorCode::StorageFull);
    QCOMPARE((*begun)->state(), State::Failed);
    compareNothingThere(store, digest);

    store.reopen();
    const auto again = store->begin(digest, bytes.size());
    VERIFY_OK(again);
    VERIFY_OK(appendAll(**again, bytes));
    VERIFY_OK((*again)->commit());
    QCOMPARE(*store->read(digest, bytes.size()), bytes);
}

void TestDiskFailures::writeError_codeFollowsErrno_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("code");
    QTest::newRow("ENOSPC") << ENOSPC << errorCodeName(ErrorCode::StorageFull);
    QTest::newRow("EDQUOT") << EDQUOT << errorCodeName(ErrorCode::StorageFull);
    QTest::newRow("EROFS") << EROFS << errorCodeName(ErrorCode::StorageUnwritable);
    QTest::newRow("EIO") << EIO << errorCodeName(ErrorCode::StorageIo);
}

void TestDiskFailures::writeError_codeFollowsErrno()
{
    QFETCH(int, number);
    QFETCH(QString, code);
    const auto disk = std::make_shared<FailingDisk>();
    disk->spaceBytes = 0;
    disk->writeError = number;
    StoreFixture store(disk);
    store->memory().refuseAll();
    const auto begun = store->begin(Hasher::hash("abc"), 3);
    VERIFY_OK(begun);
    const auto appended = (*begun)->append("abc", 3);
    QVERIFY(!appended.ok());
    QCOMPARE(errorCodeName(appended.error().code), code);
    (*begun)->fail(appended.error(), true); // not even when asked: the space is needed
    QVERIFY(store.files(u"parts"_s).isEmpty());
}

void TestDiskFailures::shortWrites_areContinued()
{
    const auto disk = std::make_shared<FailingDisk>();
    disk->maxWriteBytes = 777;
    StoreFixture store(disk);
    const std::string bytes = randomBytes(100'000);
    const Digest digest = Hasher::hash(bytes);
    const auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK(appendAll(**begun, bytes));
    VERIFY_OK((*begun)->commit());
    QCOMPARE(*store->read(digest, bytes.size()), bytes);
    VERIFY_OK(store->put(Hasher::hash(bytes, DigestAlgorithm::Sha512), bytes));
}

void TestDiskFailures::commitStep_fails_bytesPassThroughAndNothingIsListed_data()
{
    QTest::addColumn<int>("sync");
    QTest::addColumn<int>("folderSync");
    QTest::addColumn<int>("rename");
    // open() syncs two folders, so a commit's are the third (above the new shard) and the fourth (the shard).
    QTest::newRow("fdatasync") << 1 << 0 << 0;
    QTest::newRow("fsync above") << 0 << 3 << 0;
    QTest::newRow("rename") << 0 << 0 << 1;
    QTest::newRow("fsync of the shard") << 0 << 4 << 0;
}

void TestDiskFailures::commitStep_fails_bytesPassThroughAndNothingIsListed()
{
    QFETCH(int, sync);
    QFETCH(int, folderSync);
    QFETCH(int, rename);
    const auto disk = std::make_shared<FailingDisk>();
    disk->failingSync = sync;
    disk->failingFolderSync = folderSync;
    disk->failingRename = rename;
    StoreFixture store(disk);
    const std::string bytes = randomBytes(1'500'000);
    const Digest digest = Hasher::hash(bytes);
    const auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK(appendAll(**begun, bytes));
    VERIFY_OK((*begun)->commit());
    QCOMPARE((*begun)->state(), State::Committed);
    QCOMPARE((*begun)->passedThrough()->code, ErrorCode::StorageIo);
    QCOMPARE(contentOf((*begun)->fd(), bytes.size()), bytes);
    compareNothingThere(store, digest);

    const auto again = store->begin(digest, bytes.size()); // the disk is well again
    VERIFY_OK(again);
    VERIFY_OK(appendAll(**again, bytes));
    VERIFY_OK((*again)->commit());
}

void TestDiskFailures::put_anyStepFails_nothingIsListed_data()
{
    QTest::addColumn<quint64>("space");
    QTest::addColumn<int>("sync");
    QTest::addColumn<int>("folderSync");
    QTest::addColumn<int>("rename");
    const quint64 unlimited = FailingDisk::unlimited;
    QTest::newRow("no space") << quint64(0) << 0 << 0 << 0;
    QTest::newRow("little space") << quint64(999) << 0 << 0 << 0;
    QTest::newRow("fdatasync") << unlimited << 1 << 0 << 0;
    QTest::newRow("fsync above") << unlimited << 0 << 3 << 0;
    QTest::newRow("rename") << unlimited << 0 << 0 << 1;
    QTest::newRow("fsync of the shard") << unlimited << 0 << 4 << 0;
}

void TestDiskFailures::put_anyStepFails_nothingIsListed()
{
    QFETCH(quint64, space);
    QFETCH(int, sync);
    QFETCH(int, folderSync);
    QFETCH(int, rename);
    const auto disk = std::make_shared<FailingDisk>();
    disk->spaceBytes = space;
    disk->failingSync = sync;
    disk->failingFolderSync = folderSync;
    disk->failingRename = rename;
    StoreFixture store(disk);
    const std::string bytes = randomBytes(1000);
    QVERIFY(!store->put(Hasher::hash(bytes), bytes).ok());
    compareNothingThere(store, Hasher::hash(bytes));
}

void TestDiskFailures::commitStep_fails_totalsStay()
{
    const auto disk = std::make_shared<FailingDisk>();
    StoreFixture store(disk);
    VERIFY_OK(store->put(Hasher::hash("kept"), "kept"));
    const StoreTotals before = store->totals();
    disk->failingRename = 2;
    QVERIFY(!store->put(Hasher::hash("lost"), "lost").ok());
    QCOMPARE(store->totals(), before);
}

void TestDiskFailures::fileCutDuringDownload_isFoundAtCommit()
{
    // The hash reads what is on the disk, not what came from the upstream.
    StoreFixture store;
    const std::string bytes = randomBytes(100'000);
    const Digest digest = Hasher::hash(bytes);
    const auto begun = store->begin(digest, bytes.size());
    VERIFY_OK(begun);
    VERIFY_OK(appendAll(**begun, bytes));
    QVERIFY(QFile::resize(store.folder(u"parts/"_s) + store.files(u"parts"_s).value(0), 50'000));
    COMPARE_ERROR((*begun)->commit(), ErrorCode::StorageIo);
    compareNothingThere(store, digest);
}

namespace {

/// Writes down the order of calls.
class RecordingDisk final : public DiskDevice
{
public:
    QStringList calls;
    int sync(int fd) override
    {
        calls.append(u"sync"_s);
        return DiskDevice::sync(fd);
    }
    int syncFolder(const std::string &folder) override
    {
        calls.append(u"syncFolder "_s + QString::fromStdString(folder).section(u'/', -1));
        return DiskDevice::syncFolder(folder);
    }
    int rename(const std::string &from, const std::string &to) override
    {
        calls.append(u"rename"_s);
        return DiskDevice::rename(from, to);
    }
};

} // namespace

void TestDiskFailures::commit_folderIsSyncedAfterTheRename()
{
    const auto disk = std::make_shared<RecordingDisk>();
    StoreFixture store(disk);
    const Digest digest = Hasher::hash("abc");
    const QString shard = u"syncFolder "_s + QString::fromStdString(digest.hex()).left(2);
    const QStringList order {u"sync"_s, u"syncFolder sha256"_s, u"rename"_s, shard};

    disk->calls.clear();
    const auto begun = store->begin(digest, 3);
    VERIFY_OK(begun);
    VERIFY_OK((*begun)->append("abc", 3));
    VERIFY_OK((*begun)->commit());
    QCOMPARE(disk->calls, order);

    VERIFY_OK(store->remove(digest));
    disk->calls.clear();
    VERIFY_OK(store->put(digest, "abc"));
    QCOMPARE(disk->calls, QStringList({u"sync"_s, u"rename"_s, shard}));
}

void TestDiskFailures::unlink_fails_isTold()
{
    const auto disk = std::make_shared<FailingDisk>();
    StoreFixture store(disk);
    VERIFY_OK(store->put(Hasher::hash("stuck"), "stuck"));
    disk->failingUnlink = disk->unlinks + 1;
    COMPARE_ERROR(store->remove(Hasher::hash("stuck")), ErrorCode::StorageIo);
    QVERIFY(store->contains(Hasher::hash("stuck")));
    QCOMPARE(store->totals().blobs, 1U);
}

QTEST_GUILESS_MAIN(TestDiskFailures)
#include "tst_diskfailures.moc"
