// SPDX-License-Identifier: GPL-3.0-or-later
#include "SingleInstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using breakwater::app::SingleInstance;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_runtime;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void acquire_alone_isTheOne()
    {
        SingleInstance one(QStringLiteral("/data/a"));
        const auto result = one.acquire();
        QVERIFY(result && *result);
        QVERIFY(QFile::exists(one.socketPath()));
        QVERIFY(one.socketPath().startsWith(m_runtime.path()));
    }

    void acquire_second_isNot_andAsksTheFirstToShow()
    {
        SingleInstance one(QStringLiteral("/data/a"));
        QVERIFY(*one.acquire());
        QSignalSpy shown(&one, &SingleInstance::showRequested);
        SingleInstance two(QStringLiteral("/data/a"));
        const auto result = two.acquire();
        QVERIFY(result && !*result);
        // The asking waits, so it has a thread of its own, as it has a process of its own in life.
        bool answered = false;
        QThread *asker = QThread::create([&] { answered = two.askOtherToShow(); });
        asker->start();
        QTRY_VERIFY(asker->isFinished());
        delete asker;
        QVERIFY(answered);
        QCOMPARE(shown.count(), 1);
    }

    void acquire_otherDataFolder_isItsOwn()
    {
        SingleInstance one(QStringLiteral("/data/a"));
        SingleInstance two(QStringLiteral("/data/b"));
        QVERIFY(*one.acquire());
        QVERIFY(*two.acquire());
    }

    void acquire_afterTheFirstIsGone_works()
    {
        {
            SingleInstance one(QStringLiteral("/data/a"));
            QVERIFY(*one.acquire());
        }
        SingleInstance two(QStringLiteral("/data/a"));
        QVERIFY(*two.acquire());
    }

    void acquire_socketLeftByACrash_isTakenOver()
    {
        SingleInstance one(QStringLiteral("/data/c"));
        QFile left(one.socketPath());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(*one.acquire());
    }

    void ask_noOne_isFalse()
    {
        const SingleInstance one(QStringLiteral("/data/d"));
        QVERIFY(!one.askOtherToShow(200));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
