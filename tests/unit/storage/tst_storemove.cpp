// SPDX-License-Identifier: GPL-3.0-or-later
// A store goes to another folder, on the same file system and on another one (tmpfs), while it is used.
#include "StoreFixture.h"

#include "storage/StoreMove.h"
#include "support/FailingDisk.h"

#include <atomic>
#include <thread>

#include <sys/stat.h>

namespace breakwater::storage {

namespace {

constexpr int blobCount = 40;

struct Move
{
    explicit Move(FileBlobStore &store)
        : move(store.state(),
               {stopping,
                [this](std::uint64_t bytes) {
                    movedBytes += bytes;
                    if (onMoved)
                        onMoved();
                },
                [this](const Digest &digest) { damaged.push_back(digest); },
                [this](int fd, void *to, std::size_t sizeBytes, off_t at) -> ssize_t {
                    struct stat status
                    {
                    };
                    if (unreadableBytes != 0 && ::fstat(fd, &status) == 0 && status.st_size == unreadableBytes) {
                        errno = EIO;
                        return -1;
                    }
                    return ::pread(fd, to, sizeBytes, at);
                }})
    {
    }
    std::atomic<bool> stopping {false};
    std::function<void()> onMoved;
    std::uint64_t movedBytes = 0;
    off_t unreadableBytes = 0; ///< a file of so many is on a bad sector
    std::vector<Digest> damaged;
    StoreMove move;
};

/// To the end, as maintenance::StoreMover does.
Result<void> moveAll(FileBlobStore &store, Move &move)
{
    for (;;) {
        const auto pass = move.move.pass();
        if (!pass)
            return pass.error();
        if (!pass->isEmpty)
            continue;
        const auto finished = store.finishMove(pass->uses);
        if (!finished || *finished)
            return finished ? Result<void>() : Result<void>(finished.error());
    }
}

/// What `du` counts of files, without those that say whose the folder is.
std::uint64_t allocatedIn(const QString &folder)
{
    std::uint64_t bytes = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        struct stat status
        {
        };
        if (path.contains(QStringLiteral("/blobs/")) && ::lstat(qPrintable(path), &status) == 0)
            bytes += static_cast<std::uint64_t>(status.st_blocks) * 512U;
    }
    return bytes;
}

} // namespace

class TestStoreMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_digests.clear();
        m_target = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/storemove-XXXXXX"));
        QVERIFY(m_target->isValid());
    }

    void everythingGoesAndTheOldFolderIsGone_data()
    {
        QTest::addColumn<bool>("otherDisk");
        QTest::newRow("another disk") << true;
        QTest::newRow("the same disk") << false;
    }
    void everythingGoesAndTheOldFolderIsGone()
    {
        QFETCH(bool, otherDisk);
        StoreFixture store;
        QTemporaryDir same(store.dataFolder() + QStringLiteral("-elsewhere-XXXXXX"));
        const QString target = (otherDisk ? m_target->path() : same.path()) + QStringLiteral("/new/store");
        fill(store);
        leavePart(store, 500);
        VERIFY_OK(store->quarantine(m_digests.back()));
        const auto before = store->totals();

        VERIFY_OK(store->beginMove(target));
        QVERIFY(store->isMoving());
        checkReadable(store, blobCount - 1);
        const std::string late = randomBytes(3000, 900);
        VERIFY_OK(store->put(Hasher::hash(late), late));
        QVERIFY(QFile::exists(target + QStringLiteral("/blobs")));
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));

        QVERIFY(!store->isMoving());
        QCOMPARE(QString::fromStdString(store->root()), target);
        QVERIFY(!QFile::exists(store.folder({})));
        checkReadable(store, blobCount - 1);
        QVERIFY(store->contains(Hasher::hash(late)));
        QCOMPARE(store->totals().blobs, before.blobs + 1);
        QCOMPARE(store->totals().usedBytes, allocatedIn(target));
        QCOMPARE(store->parts().size(), 1U);
        QCOMPARE(store->partialBytes(), 500U);
        QCOMPARE(store->quarantined().size(), 1U);
        QCOMPARE(store->quarantineBytes(), store->quarantined().front().sizeBytes);
        std::size_t walked = 0;
        VERIFY_OK(store->forEach([&](const Digest &, std::uint64_t, std::uint64_t) { return ++walked > 0; }));
        QCOMPARE(walked, std::size_t {blobCount});

        store.reopen();
        QCOMPARE(store->quarantineBytes(), store->quarantined().front().sizeBytes);
        checkReadable(store, blobCount - 1);
        VERIFY_OK(store->beginMove({})); // and home again
        Move back(*store);
        VERIFY_OK(moveAll(*store, back));
        QVERIFY(!QFile::exists(target));
        QVERIFY(!QFile::exists(store.dataFolder() + QStringLiteral("/store.json")));
        checkReadable(store, blobCount - 1);
    }

    void aMoveThatWasCutOffGoesOnOrBack_data()
    {
        QTest::addColumn<bool>("back");
        QTest::newRow("on") << false;
        QTest::newRow("back") << true;
    }
    void aMoveThatWasCutOffGoesOnOrBack()
    {
        QFETCH(bool, back);
        StoreFixture store;
        fill(store);
        const QString home = QString::fromStdString(store->root());
        const QString target = m_target->filePath(QStringLiteral("s"));
        VERIFY_OK(store->beginMove(target));
        {
            Move move(*store);
            move.onMoved = [&] { move.stopping = move.movedBytes > 20'000; };
            COMPARE_ERROR(move.move.pass(), ErrorCode::Cancelled);
        }
        store.reopen(); // as after a kill
        QVERIFY(store->isMoving());
        QVERIFY(!store.files(QStringLiteral("blobs")).isEmpty());
        QVERIFY(allocatedIn(target) > 0);
        checkReadable(store, blobCount);
        COMPARE_ERROR(store->beginMove(m_target->filePath(QStringLiteral("third"))), ErrorCode::InUse);
        VERIFY_OK(store->beginMove(back ? home : target));
        checkReadable(store, blobCount);
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));
        QCOMPARE(QString::fromStdString(store->root()), back ? home : target);
        QCOMPARE(QFile::exists(target), !back);
        checkReadable(store, blobCount);
    }

    void whatIsRemovedWhileItIsCopiedStaysAway()
    {
        StoreFixture store;
        fill(store, 1, 5'000'000);
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        Move move(*store);
        bool removed = false;
        move.onMoved = [&] {
            if (!std::exchange(removed, true))
                QVERIFY(store->remove(m_digests.front()).ok());
        };
        VERIFY_OK(moveAll(*store, move));
        QVERIFY(removed);
        QVERIFY(!store->contains(m_digests.front()));
        QCOMPARE(store->totals(), StoreTotals());
    }

    void aDamagedBlobIsNotCarriedOn()
    {
        StoreFixture store;
        fill(store);
        QFile file(store.blobFile(m_digests[3]));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(10));
        QVERIFY(file.putChar('x') && file.flush());
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));
        QCOMPARE(move.damaged.size(), 1U);
        QCOMPARE(move.damaged.front(), m_digests[3]);
        QVERIFY(!store->contains(m_digests[3]));
        QCOMPARE(store->quarantined().size(), 1U);
        QCOMPARE(store->totals().blobs, blobCount - 1U);
    }

    /// As a kill between the two steps leaves it, on a disk that dies meanwhile.
    void aDamagedSourceLeavesTheGoodOneAtHome()
    {
        StoreFixture store;
        fill(store);
        const QString source = store.blobFile(m_digests[3]);
        const QString target = m_target->filePath(QStringLiteral("s"));
        VERIFY_OK(store->beginMove(target));
        const QString copy = target + source.mid(store.folder({}).size() - 1);
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
        QVERIFY(QFile::copy(source, copy));
        QFile file(source);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(10));
        QVERIFY(file.putChar('x') && file.flush());
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));
        QVERIFY(move.damaged.empty());
        checkReadable(store, blobCount);
        QCOMPARE(store->quarantined().size(), 1U);
    }

    void whatIsStillToComeIsCounted()
    {
        StoreFixture store;
        fill(store);
        const QString old = store.folder({});
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        {
            Move move(*store);
            move.onMoved = [&] { move.stopping = move.movedBytes > 20'000; };
            COMPARE_ERROR(move.move.pass(), ErrorCode::Cancelled);
        }
        QVERIFY(store->bytesToCome() > 0);
        QCOMPARE(store->bytesToCome(), allocatedIn(old));
        VERIFY_OK(store->remove(m_digests.back()));
        VERIFY_OK(store->quarantine(m_digests[m_digests.size() - 2]));
        QCOMPARE(store->bytesToCome(), allocatedIn(old));
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));
        QCOMPARE(store->bytesToCome(), 0U);
    }

    /// On another file system, where bytes are read: a dying disk is a reason to move.
    void whatCannotBeReadDoesNotHoldTheRest()
    {
        StoreFixture store;
        fill(store);
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        Move move(*store);
        move.unreadableBytes = 1000 + 3 * 97;
        VERIFY_OK(moveAll(*store, move));
        QCOMPARE(move.damaged, std::vector<Digest> {m_digests[3]});
        QVERIFY(!store->contains(m_digests[3]));
        QCOMPARE(store->quarantineBytes(), 0U); // there was nothing to bring along
        QCOMPARE(store->totals().blobs, blobCount - 1U);
        QCOMPARE(store.files({}).size(), 0);
    }

    void aDownloadThatIsUnderWayEndsAndGoesToo()
    {
        StoreFixture store;
        const std::string bytes = randomBytes(300'000, 77);
        const Digest digest = Hasher::hash(bytes);
        auto begun = store->begin(digest, bytes.size());
        VERIFY_OK(begun);
        VERIFY_OK((*begun)->append(bytes.data(), 100'000));
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        Move move(*store);
        const auto first = move.move.pass();
        VERIFY_OK(first);
        QVERIFY(!first->isEmpty);
        const auto early = store->finishMove(first->uses);
        VERIFY_OK(early);
        QVERIFY(!*early);
        VERIFY_OK((*begun)->append(bytes.data() + 100'000, 200'000));
        VERIFY_OK((*begun)->commit());
        QVERIFY(store->contains(digest));
        const auto kept = *begun; // a reader that goes on does not keep the old folder
        begun = Error(ErrorCode::Cancelled);
        VERIFY_OK(moveAll(*store, move));
        QCOMPARE(contentOf(kept->fd(), bytes.size()), bytes);
        const auto read = store->read(digest, bytes.size());
        VERIFY_OK(read);
        QCOMPARE(*read, bytes);
        QCOMPARE(store->partialBytes(), 0U);
    }

    /// An import, whose file of its own shows nowhere until it is whole.
    void whatWasBegunBeforeTheMoveIsNotLeftBehind()
    {
        StoreFixture store;
        const std::string bytes = randomBytes(100'000, 78);
        const Digest digest = Hasher::hash(bytes);
        auto aside = store->writeAside(digest, bytes.size());
        VERIFY_OK(aside);
        VERIFY_OK((*aside)->append(bytes.data(), bytes.size()));
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        Move move(*store);
        const auto first = move.move.pass();
        VERIFY_OK(first);
        VERIFY_OK((*aside)->commit()); // into the former home, which that pass has seen already
        aside = Error(ErrorCode::Cancelled);
        if (first->isEmpty) {
            const auto early = store->finishMove(first->uses);
            VERIFY_OK(early);
            QVERIFY(!*early);
        }
        QVERIFY(store->contains(digest));
        VERIFY_OK(moveAll(*store, move));
        QVERIFY(store->contains(digest));
        store.reopen();
        QVERIFY(store->contains(digest));
    }

    void aMoveThatDidNotBeginCanBeTriedAgain()
    {
        auto disk = std::make_shared<testsupport::FailingDisk>();
        StoreFixture store(disk);
        fill(store, 8);
        const QString target = m_target->filePath(QStringLiteral("s"));
        disk->failingFolderSync = disk->folderSyncs + 1;
        COMPARE_ERROR(store->beginMove(target), ErrorCode::StorageIo);
        QVERIFY(!store->isMoving());
        QVERIFY(!QFile::exists(target));
        VERIFY_OK(store->beginMove(target));
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));
        checkReadable(store, 8);
    }

    void aPartIsTakenUpWhereItLies()
    {
        StoreFixture store;
        const std::string bytes = leavePart(store, 500);
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
        VERIFY_OK(begun);
        QCOMPARE((*begun)->writtenBytes(), 500U);
        VERIFY_OK((*begun)->append(bytes.data() + 500, bytes.size() - 500));
        VERIFY_OK((*begun)->commit());
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));
        QVERIFY(store->contains(Hasher::hash(bytes)));
    }

    void readersNeverMissABlob()
    {
        StoreFixture store;
        fill(store, 300, 2000);
        std::atomic<bool> stop {false};
        std::atomic<int> misses {0};
        std::atomic<int> reads {0};
        const auto read = [&] {
            for (unsigned at = 0; !stop; at = (at + 7) % 300) {
                const auto bytes = store->read(m_digests[at], 1'000'000);
                misses += bytes && Hasher::hash(*bytes) == m_digests[at] ? 0 : 1;
                misses += store->contains(m_digests[at]) ? 0 : 1;
                ++reads;
            }
        };
        std::thread one(read);
        std::thread two(read);
        const QStringList folders {
            m_target->filePath(QStringLiteral("a")), {}, m_target->filePath(QStringLiteral("b")), {}};
        Result<void> all;
        for (const QString &folder : folders) {
            all = store->beginMove(folder);
            Move move(*store);
            if (all)
                all = moveAll(*store, move);
            if (!all)
                break;
        }
        stop = true;
        one.join();
        two.join();
        VERIFY_OK(all);
        QCOMPARE(misses.load(), 0);
        QVERIFY(reads > 100);
    }

    void aFullTargetLosesNothing()
    {
        auto disk = std::make_shared<testsupport::FailingDisk>();
        StoreFixture store(disk);
        fill(store);
        disk->spaceBytes = disk->writtenBytes + 30'000;
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        Move move(*store);
        COMPARE_ERROR(moveAll(*store, move), ErrorCode::StorageFull);
        checkReadable(store, blobCount);
        disk->spaceBytes = testsupport::FailingDisk::unlimited;
        VERIFY_OK(moveAll(*store, move));
        checkReadable(store, blobCount);
    }

    void everyFailingCallLosesNothing_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("number");
        for (const char *call : {"sync", "folder sync", "rename", "unlink"}) {
            for (int number = 1; number <= 6; ++number)
                QTest::addRow("%s %d", call, number) << QString::fromLatin1(call) << number;
        }
    }
    void everyFailingCallLosesNothing()
    {
        QFETCH(QString, call);
        QFETCH(int, number);
        auto disk = std::make_shared<testsupport::FailingDisk>();
        StoreFixture store(disk);
        fill(store, 8);
        VERIFY_OK(store->beginMove(m_target->filePath(QStringLiteral("s"))));
        if (call == QStringLiteral("sync"))
            disk->failingSync = disk->syncs + number;
        else if (call == QStringLiteral("folder sync"))
            disk->failingFolderSync = disk->folderSyncs + number;
        else if (call == QStringLiteral("rename"))
            disk->failingRename = disk->renames + number;
        else
            disk->failingUnlink = disk->unlinks + number;
        Move move(*store);
        QVERIFY(!moveAll(*store, move).ok());
        checkReadable(store, 8);
        store.reopen();
        checkReadable(store, 8);
        Move again(*store);
        VERIFY_OK(moveAll(*store, again));
        checkReadable(store, 8);
        QCOMPARE(store.files({}).size(), 0);
    }

    void aDiskThatIsNotThereIsNotAnEmptyStore()
    {
        StoreFixture store;
        fill(store);
        const QString target = m_target->filePath(QStringLiteral("s"));
        VERIFY_OK(store->beginMove(target));
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));
        store.close();
        QVERIFY(QFile::rename(target, target + QStringLiteral(".unplugged")));
        const auto missing = FileBlobStore::open(store.dataFolder());
        COMPARE_ERROR(missing, ErrorCode::StoreMissing);
        QCOMPARE(missing.error().params.value(QStringLiteral("path")), target);
        QVERIFY(QDir().mkpath(target)); // the empty mount point
        COMPARE_ERROR(FileBlobStore::open(store.dataFolder()), ErrorCode::StoreMissing);
        QVERIFY(QDir().rmdir(target));
        QVERIFY(QFile::rename(target + QStringLiteral(".unplugged"), target));
        store.reopen();
        checkReadable(store, blobCount);
    }

    void aFormerHomeThatIsNotThereIsGivenUp()
    {
        StoreFixture store;
        const QString first = m_target->filePath(QStringLiteral("first"));
        VERIFY_OK(store->beginMove(first));
        {
            Move move(*store);
            VERIFY_OK(moveAll(*store, move));
        }
        fill(store, 4);
        const QString second = m_target->filePath(QStringLiteral("second"));
        VERIFY_OK(store->beginMove(second));
        store.close();
        QVERIFY(QFile::rename(first, first + QStringLiteral(".unplugged")));
        store.reopen();
        QVERIFY(store->missingFormer());
        QVERIFY(!store->contains(m_digests[0]));
        COMPARE_ERROR(store->beginMove(first), ErrorCode::InUse);
        VERIFY_OK(store->beginMove(second));
        QVERIFY(!store->missingFormer());
        Move nothing(*store);
        const auto pass = nothing.move.pass();
        VERIFY_OK(pass);
        QVERIFY(pass->isEmpty);
        const auto finished = store->finishMove(pass->uses);
        VERIFY_OK(finished);
        QVERIFY(*finished); // and not once more for ever
        store.reopen();
        QVERIFY(!store->missingFormer());
    }

    void badFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("reason");
        QTest::newRow("relative") << QStringLiteral("elsewhere") << QStringLiteral("store.relative");
        QTest::newRow("inside") << QStringLiteral("%1/store/blobs/x") << QStringLiteral("store.inside");
        QTest::newRow("around") << QStringLiteral("%1") << QStringLiteral("store.inside");
        QTest::newRow("itself") << QStringLiteral("%1/store") << QStringLiteral("store.inside");
        QTest::newRow("reserved") << QStringLiteral("%1/restore") << QStringLiteral("store.reserved");
        QTest::newRow("reserved below") << QStringLiteral("%1/journal/store") << QStringLiteral("store.reserved");
        QTest::newRow("not empty") << QStringLiteral("/etc") << QStringLiteral("store.notEmpty");
        QTest::newRow("a file") << QStringLiteral("/etc/passwd") << QStringLiteral("store.noFolder");
    }
    void badFoldersAreRefused()
    {
        QFETCH(QString, folder);
        QFETCH(QString, reason);
        StoreFixture store;
        if (folder.contains(QLatin1Char('%')))
            folder = folder.arg(store.dataFolder());
        const auto begun = store->beginMove(folder);
        COMPARE_ERROR(begun, ErrorCode::InvalidArgument);
        QCOMPARE(begun.error().params.value(QStringLiteral("reason")), reason);
        QVERIFY(!store->isMoving());
        QVERIFY(!QFile::exists(store.dataFolder() + QStringLiteral("/store.json")));
    }

    void twoInstancesDoNotShareOnePlace()
    {
        StoreFixture store;
        const QString target = m_target->filePath(QStringLiteral("s"));
        VERIFY_OK(store->beginMove(target));
        Move move(*store);
        VERIFY_OK(moveAll(*store, move));
        COMPARE_ERROR(FileBlobStore::open(store.dataFolder()), ErrorCode::DataFolderInUse);
        StoreFixture other;
        COMPARE_ERROR(other->beginMove(target), ErrorCode::InvalidArgument);
    }

private:
    void fill(StoreFixture &store, int count = blobCount, std::size_t sizeBytes = 0)
    {
        for (int i = 0; i < count; ++i) {
            const std::string bytes = randomBytes(sizeBytes ? sizeBytes : 1000 + static_cast<std::size_t>(i) * 97,
                                                  static_cast<unsigned>(i));
            m_digests.push_back(Hasher::hash(bytes));
            VERIFY_OK(store->put(m_digests.back(), bytes));
        }
    }

    static std::string leavePart(StoreFixture &store, std::size_t sizeBytes)
    {
        const std::string bytes = randomBytes(2 * sizeBytes, 4711);
        const auto begun = store->begin(Hasher::hash(bytes), bytes.size());
        if (!begun || !(*begun)->append(bytes.data(), sizeBytes))
            qFatal("no part");
        (*begun)->fail(Error(ErrorCode::Cancelled), true);
        return bytes;
    }

    void checkReadable(StoreFixture &store, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto bytes = store->read(m_digests[static_cast<std::size_t>(i)], 10'000'000);
            VERIFY_OK(bytes);
            QCOMPARE(Hasher::hash(*bytes), m_digests[static_cast<std::size_t>(i)]);
        }
    }

    std::vector<Digest> m_digests;
    std::unique_ptr<QTemporaryDir> m_target;
};

} // namespace breakwater::storage

QTEST_GUILESS_MAIN(breakwater::storage::TestStoreMove)
#include "tst_storemove.moc"
