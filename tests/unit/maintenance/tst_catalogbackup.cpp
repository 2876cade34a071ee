// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/CatalogJournal.h"
#include "catalog/CatalogRescue.h"
#include "catalog/SettingStore.h"
#include "maintenance/CatalogBackup.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using namespace breakwater;
using namespace breakwater::catalog;
using namespace breakwater::maintenance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A catalog with a journal and copies of it, in a folder that goes with the test.
struct Installation
{
    Installation()
    {
        auto opened = Database::open(folder.filePath(u"catalog.db"_s));
        if (!opened)
            qFatal("no catalog");
        database.emplace(std::move(*opened));
        database->setJournal(CatalogJournal::open(*database, u"me"_s));
        backup = std::make_unique<CatalogBackup>(*database);
        backup->setPace({10ms, 1h, 1h, 24h});
    }
    ~Installation() { backup.reset(); }

    void change() { QVERIFY(SettingStore(*database).set(u"n"_s, QString::number(++number)).ok()); }
    QList<JournalFiles::File> logs() const { return JournalFiles::in(folder.filePath(u"journal"_s)).logs; }
    /// From now on the newest log takes nothing, as on a full disk.
    void breakLog()
    {
        const QString log = QFileInfo(logs().last().path).canonicalFilePath();
        for (const QString &fd : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
            if (QFile::symLinkTarget(u"/proc/self/fd/"_s + fd) != log)
                continue;
            const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
            QVERIFY(::dup2(full, fd.toInt()) >= 0);
            ::close(full);
            return;
        }
        QFAIL("the log is not open");
    }

    QTemporaryDir folder;
    std::optional<Database> database;
    std::unique_ptr<CatalogBackup> backup;
    int number = 0;
};

} // namespace

class TestCatalogBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenJournal_getsABaseSoon();
    void failedCopies_areTriedAgain_andLeaveOneLog();
};

void TestCatalogBackup::brokenJournal_getsABaseSoon()
{
    Installation here;
    QSignalSpy made(here.backup.get(), &CatalogBackup::made);
    here.change();
    here.backup->makeNow();
    QVERIFY(made.wait());
    QVERIFY(!here.database->journal()->needsBase());
    here.breakLog();
    here.change(); // nobody tells the backup of it
    QVERIFY(here.database->journal()->needsBase());
    QVERIFY(made.wait()); // in milliseconds, and not in the hour that lies between two copies
    QVERIFY(made.last().first().toBool());
    QVERIFY(!here.database->journal()->needsBase());
    here.change();
    QVERIFY(!here.database->journal()->needsBase());
}

void TestCatalogBackup::failedCopies_areTriedAgain_andLeaveOneLog()
{
    Installation here;
    here.change();
    const QString copy = backupPathOf(here.database->path());
    QVERIFY(QDir().mkpath(copy + u"/in the way"_s));
    QSignalSpy made(here.backup.get(), &CatalogBackup::made);
    here.backup->makeNow();
    while (made.size() < 4) {
        here.change();
        QVERIFY(made.wait());
        QVERIFY(!made.last().first().toBool());
    }
    QCOMPARE(here.logs().size(), 2); // the one from the beginning, and the one that waits for its base
    QVERIFY(QDir(copy).removeRecursively());
    QVERIFY(made.wait());
    QVERIFY(made.last().first().toBool());
    QCOMPARE(here.logs().size(), 1);
}

QTEST_GUILESS_MAIN(TestCatalogBackup)
#include "tst_catalogbackup.moc"
