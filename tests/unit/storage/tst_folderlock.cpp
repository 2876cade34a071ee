// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FolderLock.h"

#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::storage;
using namespace Qt::StringLiterals;

class TestFolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acquire_twice_namesTheHolder();
    void acquire_afterRelease_works();
    void acquire_afterTheHolderWasKilled_works();
    void acquire_newFolder_isMadePrivate();
    void acquire_aFileInTheWay_saysWhich();
};

void TestFolderLock::acquire_twice_namesTheHolder()
{
    QTemporaryDir folder;
    const auto first = FolderLock::acquire(folder.path());
    QVERIFY(first.ok());
    const auto second = FolderLock::acquire(folder.path());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::DataFolderInUse);
    QCOMPARE(second.error().params.value(u"pid"_s), QString::number(::getpid()));
    QCOMPARE(second.error().params.value(u"path"_s), folder.path());
}

void TestFolderLock::acquire_afterRelease_works()
{
    QTemporaryDir folder;
    {
        const auto first = FolderLock::acquire(folder.path());
        QVERIFY(first.ok());
    }
    QVERIFY(FolderLock::acquire(folder.path()).ok());
}

void TestFolderLock::acquire_afterTheHolderWasKilled_works()
{
    QTemporaryDir folder;
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto lock = FolderLock::acquire(folder.path());
        const char answer = lock.ok() ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) != 1)
            ::_exit(1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    const auto refused = FolderLock::acquire(folder.path());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().params.value(u"pid"_s), QString::number(child));

    ::kill(child, SIGKILL);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(FolderLock::acquire(folder.path()).ok());
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestFolderLock::acquire_newFolder_isMadePrivate()
{
    QTemporaryDir folder;
    const QString made = folder.filePath(u"a/b/data"_s);
    QVERIFY(FolderLock::acquire(made).ok());
    struct stat status
    {
    };
    QCOMPARE(::stat(qPrintable(made), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
}

void TestFolderLock::acquire_aFileInTheWay_saysWhich()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    const auto lock = FolderLock::acquire(file);
    QVERIFY(!lock.ok());
    QCOMPARE(lock.error().params.value(u"path"_s), file);
}

QTEST_GUILESS_MAIN(TestFolderLock)
#include "tst_folderlock.moc"
