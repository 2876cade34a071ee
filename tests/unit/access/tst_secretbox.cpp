// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/PrivateFile.h"
#include "access/SecretBox.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::access;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777u : 0;
}

} // namespace

class TestSecretBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_firstUse_makesAPrivateKeyThatLasts()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("secret.key"));
        const auto first = SecretBox::open(path);
        QVERIFY(first.ok());
        QCOMPARE(modeOf(path), 0600u);
        QCOMPARE(QFile(path).size(), 32);
        const auto sealed = first->seal(Secret(QByteArray("hunter2")), "upstream");
        QVERIFY(!sealed.contains("hunter2"));
        QVERIFY(first->seal(Secret(QByteArray("hunter2")), "upstream") != sealed);
        const auto second = SecretBox::open(path);
        QVERIFY(second.ok());
        const auto opened = second->unseal(sealed, "upstream");
        QVERIFY(opened.ok());
        QCOMPARE(opened->reveal(), QByteArray("hunter2"));
        const auto empty = second->unseal(second->seal(Secret(), "upstream"), "upstream");
        QVERIFY(empty.ok() && empty->isEmpty());
    }

    void unseal_changedOrMovedOrForeign_isUnreadable()
    {
        const SecretBox box(Secret(QByteArray(32, 'a')));
        const auto sealed = box.seal(Secret(QByteArray("hunter2")), "upstream");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            auto changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const auto result = box.unseal(changed, "upstream");
            QVERIFY(!result.ok());
            QCOMPARE(result.error().code, ErrorCode::SecretUnreadable);
        }
        QVERIFY(!box.unseal(sealed, "robot").ok());
        QVERIFY(!box.unseal(sealed.left(10), "upstream").ok());
        QVERIFY(!box.unseal({}, "upstream").ok());
        QVERIFY(!SecretBox(Secret(QByteArray(32, 'b'))).unseal(sealed, "upstream").ok());
    }

    void open_badKeyFile_isRefusedAndKept_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("reason");
        QTest::newRow("group") << 0640 << 32 << QStringLiteral("permissions");
        QTest::newRow("world") << 0604 << 32 << QStringLiteral("permissions");
        QTest::newRow("short") << 0600 << 31 << QStringLiteral("size");
        QTest::newRow("empty") << 0600 << 0 << QStringLiteral("size");
    }

    void open_badKeyFile_isRefusedAndKept()
    {
        QFETCH(int, mode);
        QFETCH(int, size);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("secret.key"));
        QVERIFY(PrivateFile::write(path, QByteArray(size, 'k'), mode).ok());
        const auto box = SecretBox::open(path);
        QVERIFY(!box.ok());
        QCOMPARE(box.error().code, ErrorCode::KeyFileInvalid);
        QCOMPARE(box.error().params[QStringLiteral("reason")], reason);
        QCOMPARE(box.error().params[QStringLiteral("path")], path);
        QCOMPARE(QFile(path).size(), size);
    }

    void read_symbolicLink_isRefused()
    {
        const QTemporaryDir folder;
        const auto target = folder.filePath(QStringLiteral("target"));
        QVERIFY(PrivateFile::write(target, QByteArray(32, 'k')).ok());
        const auto path = folder.filePath(QStringLiteral("secret.key"));
        QVERIFY(QFile::link(target, path));
        QCOMPARE(PrivateFile::read(path).error().code, ErrorCode::KeyFileInvalid);
    }

    void write_missingFolder_isUnwritable()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("none/secret.key"));
        const auto box = SecretBox::open(path);
        QVERIFY(!box.ok());
        QCOMPARE(box.error().code, ErrorCode::StorageUnwritable);
        QCOMPARE(box.error().params[QStringLiteral("path")], path);
    }

    void write_replacesWholeAndLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("file"));
        QVERIFY(PrivateFile::write(path, "long content", 0644).ok());
        QVERIFY(PrivateFile::write(path, "short").ok());
        QCOMPARE(modeOf(path), 0600u);
        QCOMPARE(PrivateFile::read(path)->reveal(), QByteArray("short"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSecretBox)
#include "tst_secretbox.moc"
