// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RobotName.h"

#include <QtTest>

using namespace breakwater::access;

class TestRobotName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_table_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("project");
        QTest::newRow("plain") << QByteArray("robot$cluster-pull") << true << QByteArray("cluster-pull")
                               << QByteArray();
        QTest::newRow("project") << QByteArray("robot$ghcr-proxy+ci") << true << QByteArray("ci")
                                 << QByteArray("ghcr-proxy");
        QTest::newRow("no prefix") << QByteArray("cluster-pull") << false << QByteArray() << QByteArray();
        QTest::newRow("empty name") << QByteArray("robot$") << false << QByteArray() << QByteArray();
        QTest::newRow("empty project") << QByteArray("robot$+ci") << false << QByteArray() << QByteArray();
        QTest::newRow("two plus") << QByteArray("robot$a+b+c") << false << QByteArray() << QByteArray();
        QTest::newRow("upper case") << QByteArray("robot$Cluster") << false << QByteArray() << QByteArray();
        QTest::newRow("colon") << QByteArray("robot$a:b") << false << QByteArray() << QByteArray();
        QTest::newRow("slash") << QByteArray("robot$a/b") << false << QByteArray() << QByteArray();
        QTest::newRow("nul") << QByteArray("robot$a\0b", 9) << false << QByteArray() << QByteArray();
        QTest::newRow("overlong") << QByteArray("robot$") + QByteArray(64, 'a') << false << QByteArray()
                                  << QByteArray();
    }

    void parse_table()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, project);
        const auto robot = RobotName::parse(text.toStdString());
        QCOMPARE(robot.has_value(), valid);
        if (valid) {
            QCOMPARE(QByteArray::fromStdString(robot->name), name);
            QCOMPARE(QByteArray::fromStdString(robot->project), project);
            QCOMPARE(QByteArray::fromStdString(robot->userName()), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestRobotName)
#include "tst_robotname.moc"
