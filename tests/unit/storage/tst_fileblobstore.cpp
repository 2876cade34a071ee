// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include <sys/stat.h>

using namespace breakwater;
using namespace breakwater::storage;
using namespace Qt::StringLiterals;

class TestFileBlobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_newFolder_isPrivate();
    void open_unwritableFolder_saysWhich();
    void open_leftOverTemporaryFile_isRemoved();
    void put_thenRead_roundTrips_data();
    void put_thenRead_roundTrips();
    void put_wrongDigest_isRefused();
    void put_twice_writesOnce();
    void put_rottenFile_isPutRight();
    void read_overTheLimit_isSizeMismatch();
    void open_truncatedBehindOurBack_isBlobUnknown();
    void open_symbolicLinkInTheStore_isBlobUnknown();
    void open_missing_isBlobUnknown();
    void remove_whileOpen_readerFinishes();
    void remove_missing_isNoError();
    void quarantine_takesItOutOfSight();
    void digest_traversal_isNoDigest_data();
    void digest_traversal_isNoDigest();
    void forEach_tellsSizeAndAllocation();
    void forEach_visitorStops_ends();
    void forEach_strayFiles_arePassedOver();
    void totals_followChanges();
    void totals_seeded_countOn();
    void diskFigures_areThere();
};

void TestFileBlobStore::open_newFolder_isPrivate()
{
    StoreFixture store;
    VERIFY_OK(store->put(Hasher::hash("x"), "x"));
    for (const QString &name : {u""_s, u"blobs"_s, u"blobs/sha256"_s, u"parts"_s, u"quarantine"_s}) {
        struct stat status
        {
        };
        QCOMPARE(::stat(qPrintable(store.folder(name)), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
    }
    struct stat status
    {
    };
    QCOMPARE(::stat(qPrintable(store.blobFile(Hasher::hash("x"))), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestFileBlobStore::open_unwritableFolder_saysWhich()
{
    // A file where the folder should be stops even root.
    QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    const auto opened = FileBlobStore::open(file + u"/data"_s);
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().params.value(u"path"_s).startsWith(file));

    const auto readOnly = FileBlobStore::open(u"/proc/breakwater"_s);
    QVERIFY(!readOnly.ok());
    QVERIFY(readOnly.error().params.contains(u"path"_s));
}

void TestFileBlobStore::open_leftOverTemporaryFile_isRemoved()
{
    StoreFixture store;
    QFile left(store.folder(u"parts/sha256-%1.3.tmp"_s.arg(QString(64, u'a'))));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    store.reopen();
    QVERIFY(store.files(u"parts"_s).isEmpty());
}

void TestFileBlobStore::put_thenRead_roundTrips_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("sha512");
    QTest::newRow("empty") << 0 << false;
    QTest::newRow("one byte") << 1 << false;
    QTest::newRow("manifest") << 4321 << false;
    QTest::newRow("sha512") << 4321 << true;
    QTest::newRow("empty sha512") << 0 << true;
}

void TestFileBlobStore::put_thenRead_roundTrips()
{
    QFETCH(int, size);
    QFETCH(bool, sha512);
    StoreFixture store;
    const std::string bytes = randomBytes(static_cast<std::size_t>(size));
    const Digest digest = Hasher::hash(bytes, sha512 ? DigestAlgorithm::Sha512 : DigestAlgorithm::Sha256);

    QVERIFY(!store->contains(digest));
    VERIFY_OK(store->put(digest, bytes));
    QVERIFY(store->contains(digest));
    const auto read = store->read(digest, 1 << 20);
    VERIFY_OK(read);
    QCOMPARE(*read, bytes);
    const auto opened = store->open(digest, static_cast<std::uint64_t>(size));
    VERIFY_OK(opened);
    const FileHandle handle(opened->fd);
    QCOMPARE(opened->sizeBytes, static_cast<std::uint64_t>(size));
    QVERIFY(QFile::exists(store.blobFile(digest)));
    QVERIFY(store.files(u"parts"_s).isEmpty());
}

void TestFileBlobStore::put_wrongDigest_isRefused()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("right");
    const auto put = store->put(digest, "wrong");
    COMPARE_ERROR(put, ErrorCode::DigestMismatch);
    QCOMPARE(put.error().params.value(u"expected"_s), digest.toQString());
    QCOMPARE(put.error().params.value(u"actual"_s), Hasher::hash("wrong").toQString());
    QVERIFY(!store->contains(digest));
    QVERIFY(store.files(u""_s).isEmpty());
}

void TestFileBlobStore::put_twice_writesOnce()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("same");
    VERIFY_OK(store->put(digest, "same"));
    struct stat before
    {
    };
    QCOMPARE(::stat(qPrintable(store.blobFile(digest)), &before), 0);
    VERIFY_OK(store->put(digest, "same"));
    struct stat after
    {
    };
    QCOMPARE(::stat(qPrintable(store.blobFile(digest)), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(store->totals().blobs, 1U);
}

void TestFileBlobStore::put_rottenFile_isPutRight()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("good");
    VERIFY_OK(store->put(digest, "good"));
    QFile file(store.blobFile(digest));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bad!");
    file.close();
    VERIFY_OK(store->put(digest, "good"));
    QCOMPARE(*store->read(digest, 100), std::string("good"));
    QCOMPARE(store->totals().blobs, 1U);
}

void TestFileBlobStore::read_overTheLimit_isSizeMismatch()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("12345");
    VERIFY_OK(store->put(digest, "12345"));
    VERIFY_OK(store->read(digest, 5));
    COMPARE_ERROR(store->read(digest, 4), ErrorCode::SizeMismatch);
}

void TestFileBlobStore::open_truncatedBehindOurBack_isBlobUnknown()
{
    StoreFixture store;
    const std::string bytes = randomBytes(10'000);
    const Digest digest = Hasher::hash(bytes);
    VERIFY_OK(store->put(digest, bytes));
    QVERIFY(QFile::resize(store.blobFile(digest), 9'999));
    COMPARE_ERROR(store->open(digest, 10'000), ErrorCode::BlobUnknown);
}

void TestFileBlobStore::open_symbolicLinkInTheStore_isBlobUnknown()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("link");
    VERIFY_OK(store->put(digest, "link"));
    const QString elsewhere = store.dataFolder() + u"/secret"_s;
    QVERIFY(QFile::rename(store.blobFile(digest), elsewhere));
    QVERIFY(QFile::link(elsewhere, store.blobFile(digest)));
    COMPARE_ERROR(store->open(digest), ErrorCode::BlobUnknown);
    QVERIFY(!store->contains(digest));
}

void TestFileBlobStore::open_missing_isBlobUnknown()
{
    StoreFixture store;
    COMPARE_ERROR(store->open(Hasher::hash("nothing")), ErrorCode::BlobUnknown);
    COMPARE_ERROR(store->read(Hasher::hash("nothing"), 10), ErrorCode::BlobUnknown);
}

void TestFileBlobStore::remove_whileOpen_readerFinishes()
{
    StoreFixture store;
    const std::string bytes = randomBytes(300'000);
    const Digest digest = Hasher::hash(bytes);
    VERIFY_OK(store->put(digest, bytes));
    const auto opened = store->open(digest, bytes.size());
    VERIFY_OK(opened);
    const FileHandle handle(opened->fd);

    VERIFY_OK(store->remove(digest));
    COMPARE_ERROR(store->open(digest), ErrorCode::BlobUnknown);
    QCOMPARE(contentOf(handle.get(), bytes.size()), bytes);
}

void TestFileBlobStore::remove_missing_isNoError()
{
    StoreFixture store;
    VERIFY_OK(store->remove(Hasher::hash("nothing")));
    VERIFY_OK(store->quarantine(Hasher::hash("nothing")));
}

void TestFileBlobStore::quarantine_takesItOutOfSight()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("odd");
    VERIFY_OK(store->put(digest, "odd"));
    VERIFY_OK(store->quarantine(digest));
    QVERIFY(!store->contains(digest));
    QCOMPARE(store.files(u"quarantine"_s), QStringList {u"sha256-"_s + QString::fromStdString(digest.hex())});
    QCOMPARE(store->quarantineBytes(), 3U);
    VERIFY_OK(store->put(digest, "odd"));
    VERIFY_OK(store->quarantine(digest)); // in place of the first one
    QCOMPARE(store->quarantineBytes(), 3U);
    VERIFY_OK(store->removeQuarantined(digest));
    QCOMPARE(store->quarantineBytes(), 0U);
    QCOMPARE(store->totals().blobs, 0U);
}

void TestFileBlobStore::digest_traversal_isNoDigest_data()
{
    // Only a Digest makes a name, so what does not parse cannot reach the disk (upstreams.md S-5).
    QTest::addColumn<QString>("text");
    const QString good = QString(64, u'a');
    QTest::newRow("dots") << u"sha256:../../x"_s;
    QTest::newRow("percent") << u"sha256:%2e%2e%2f"_s;
    QTest::newRow("dots of the right length") << u"sha256:"_s + QString(u"../"_s).repeated(21) + u"x"_s;
    QTest::newRow("upper case") << u"sha256:"_s + QString(64, u'A');
    QTest::newRow("algorithm") << u"../sha256:"_s + good;
    QTest::newRow("NUL") << u"sha256:"_s + QString(63, u'a') + QChar(u'\0');
    QTest::newRow("newline") << u"sha256:"_s + good + u"\n"_s;
    QTest::newRow("device") << u"CON:"_s + good;
    QTest::newRow("long") << u"sha256:"_s + QString(5000, u'a');
}

void TestFileBlobStore::digest_traversal_isNoDigest()
{
    QFETCH(QString, text);
    QVERIFY(!Digest::parse(text).has_value());
    const std::string name = text.toStdString();
    const std::size_t colon = name.find(':');
    QVERIFY(!StoreLayout::digestOfPart(name.substr(0, colon) + "-" + name.substr(colon + 1) + ".part").has_value());
}

void TestFileBlobStore::forEach_tellsSizeAndAllocation()
{
    StoreFixture store;
    std::map<Digest, std::uint64_t> expected;
    for (unsigned i = 0; i < 40; ++i) {
        const std::string bytes = randomBytes(i * 777U, i);
        const Digest digest = Hasher::hash(bytes, i % 2 ? DigestAlgorithm::Sha256 : DigestAlgorithm::Sha512);
        VERIFY_OK(store->put(digest, bytes));
        expected.emplace(digest, bytes.size());
    }
    std::map<Digest, std::uint64_t> found;
    bool allocationFits = true;
    VERIFY_OK(store->forEach([&](const Digest &digest, std::uint64_t sizeBytes, std::uint64_t allocatedBytes) {
        found.emplace(digest, sizeBytes);
        allocationFits
            = allocationFits && allocatedBytes % 512 == 0 && (sizeBytes < 4096 || allocatedBytes >= sizeBytes);
        return true;
    }));
    QCOMPARE(found, expected);
    QVERIFY(allocationFits);
}

void TestFileBlobStore::forEach_visitorStops_ends()
{
    StoreFixture store;
    for (unsigned i = 0; i < 10; ++i) {
        const std::string bytes = randomBytes(10, i);
        VERIFY_OK(store->put(Hasher::hash(bytes), bytes));
    }
    int visits = 0;
    VERIFY_OK(store->forEach([&](const Digest &, std::uint64_t, std::uint64_t) { return ++visits < 3; }));
    QCOMPARE(visits, 3);
}

void TestFileBlobStore::forEach_strayFiles_arePassedOver()
{
    StoreFixture store;
    const Digest digest = Hasher::hash("blob");
    VERIFY_OK(store->put(digest, "blob"));
    const QString shard = QFileInfo(store.blobFile(digest)).path();
    const QString wrongShard = QString(64, shard.endsWith(u"00"_s) ? u'1' : u'0');
    for (const QString &name : {u".hidden"_s, u"not-a-digest"_s, wrongShard}) {
        QFile stray(shard + u'/' + name);
        QVERIFY(stray.open(QIODevice::WriteOnly));
    }
    QList<Digest> found;
    VERIFY_OK(store->forEach([&](const Digest &each, std::uint64_t, std::uint64_t) {
        found.append(each);
        return true;
    }));
    QCOMPARE(found, QList<Digest> {digest});
}

void TestFileBlobStore::totals_followChanges()
{
    StoreFixture store;
    const std::string bytes = randomBytes(100'000);
    VERIFY_OK(store->put(Hasher::hash(bytes), bytes));
    VERIFY_OK(store->put(Hasher::hash("small"), "small"));
    const StoreTotals counted = store->totals();
    QCOMPARE(counted.blobs, 2U);
    QVERIFY(counted.usedBytes >= 100'000);

    store.reopen();
    QCOMPARE(store->totals(), StoreTotals());
    VERIFY_OK(store->forEach([](const Digest &, std::uint64_t, std::uint64_t) { return true; }));
    QCOMPARE(store->totals(), counted);

    VERIFY_OK(store->remove(Hasher::hash(bytes)));
    VERIFY_OK(store->remove(Hasher::hash("small")));
    QCOMPARE(store->totals(), StoreTotals());
}

void TestFileBlobStore::totals_seeded_countOn()
{
    StoreFixture store;
    store->seedTotals({10, 5000});
    VERIFY_OK(store->put(Hasher::hash("one more"), "one more"));
    QCOMPARE(store->totals().blobs, 11U);
    QVERIFY(store->totals().usedBytes >= 5000);
}

void TestFileBlobStore::diskFigures_areThere()
{
    StoreFixture store;
    const DiskFigures figures = store->diskFigures();
    QVERIFY(figures.totalBytes > 0);
    QVERIFY(figures.freeBytes <= figures.totalBytes);
}

QTEST_GUILESS_MAIN(TestFileBlobStore)
#include "tst_fileblobstore.moc"
