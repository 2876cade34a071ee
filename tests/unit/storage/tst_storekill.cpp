// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace breakwater;
using namespace breakwater::storage;
using namespace Qt::StringLiterals;

namespace {

/// Dies by SIGKILL at its nth call that changes the disk: before it, after it, or with half of a write done.
class KillingDisk final : public DiskDevice
{
public:
    enum class When { Before, Halfway, After };
    KillingDisk(int nthCall, When when) : m_left(nthCall), m_when(when) { }

private:
    template<typename Call>
    auto around(Call call)
    {
        const bool now = --m_left == 0;
        if (now && m_when != When::After)
            ::kill(::getpid(), SIGKILL);
        const auto result = call();
        if (now)
            ::kill(::getpid(), SIGKILL);
        return result;
    }

public:
    ssize_t write(int fd, const char *data, std::size_t sizeBytes, std::uint64_t offset) override
    {
        if (m_left == 1 && m_when == When::Halfway)
            DiskDevice::write(fd, data, sizeBytes / 2, offset);
        return around([&] { return DiskDevice::write(fd, data, sizeBytes, offset); });
    }
    int sync(int fd) override
    {
        return around([&] { return DiskDevice::sync(fd); });
    }
    int syncFolder(const std::string &folder) override
    {
        return around([&] { return DiskDevice::syncFolder(folder); });
    }
    int rename(const std::string &from, const std::string &to) override
    {
        return around([&] { return DiskDevice::rename(from, to); });
    }
    int unlink(const std::string &path) override
    {
        return around([&] { return DiskDevice::unlink(path); });
    }

private:
    int m_left;
    When m_when;
};

constexpr unsigned blobCount = 6;

std::string blobBytes(unsigned number)
{
    return randomBytes(number % 2 == 0 ? 1500 : 150'000 + number, 1000 + number);
}

/// What a server does: fetches blobs, and lists each (writes its number to `list`) once the store says so.
[[noreturn]] void serve(const QString &dataFolder, std::shared_ptr<DiskDevice> disk, int list)
{
    const auto store = FileBlobStore::open(dataFolder, std::move(disk));
    if (!store)
        ::_exit(2);
    for (unsigned number = 0; number < blobCount; ++number) {
        const std::string bytes = blobBytes(number);
        const Digest digest = Hasher::hash(bytes);
        bool stored = (*store)->contains(digest);
        if (!stored && number % 2 == 0) {
            stored = (*store)->put(digest, bytes).ok();
        } else if (!stored) {
            const auto blob = (*store)->begin(digest, bytes.size());
            stored = blob.ok()
                && appendAll(**blob, std::string_view(bytes).substr((*blob)->writtenBytes()), 40'000).ok()
                && (*blob)->commit().ok();
        }
        const char mark = static_cast<char>(number);
        if (!stored || ::write(list, &mark, 1) != 1)
            ::_exit(3);
    }
    ::_exit(0);
}

} // namespace

/// Truth 2: a kill at any instant leaves no listed half blob and loses nothing that was listed.
class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kill_atAnyDiskCall_everyBlobIsWhole_data();
    void kill_atAnyDiskCall_everyBlobIsWhole();
};

void TestStoreKill::kill_atAnyDiskCall_everyBlobIsWhole_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("before") << static_cast<int>(KillingDisk::When::Before);
    QTest::newRow("halfway") << static_cast<int>(KillingDisk::When::Halfway);
    QTest::newRow("after") << static_cast<int>(KillingDisk::When::After);
}

void TestStoreKill::kill_atAnyDiskCall_everyBlobIsWhole()
{
    QFETCH(int, when);
    int kills = 0;
    bool finished = false;
    for (int nth = 1; !finished; ++nth) {
        QVERIFY(nth < 200);
        StoreFixture store;
        store.close();
        std::set<unsigned> listed;
        // Killed at the nth call, started again and killed once more at the same place, then left alone.
        for (const int killAt : {nth, nth, 0}) {
            int list[2];
            QCOMPARE(::pipe(list), 0);
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                serve(store.dataFolder(), std::make_shared<KillingDisk>(killAt, static_cast<KillingDisk::When>(when)),
                      list[1]);
            }
            ::close(list[1]);
            char mark = 0;
            while (::read(list[0], &mark, 1) == 1)
                listed.insert(static_cast<unsigned>(mark));
            ::close(list[0]);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            if (WIFSIGNALED(status)) {
                QCOMPARE(WTERMSIG(status), SIGKILL);
                ++kills;
            } else {
                QCOMPARE(WEXITSTATUS(status), 0);
                if (killAt == nth && listed.size() == blobCount)
                    finished = true; // it no longer makes that many calls
            }

            for (const QString &name : store.files(u"blobs"_s)) {
                QFile file(store.folder(u"blobs/"_s + name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const std::string bytes = file.readAll().toStdString();
                QCOMPARE(QString::fromStdString(Hasher::hash(bytes).hex()), name.section(u'/', -1));
            }
            for (const unsigned number : listed)
                QVERIFY(QFile::exists(store.blobFile(Hasher::hash(blobBytes(number)))));
        }
        QCOMPARE(listed.size(), std::size_t(blobCount));
        QVERIFY(store.files(u"parts"_s).isEmpty());
    }
    QVERIFY(kills >= 30);
}

QTEST_GUILESS_MAIN(TestStoreKill)
#include "tst_storekill.moc"
