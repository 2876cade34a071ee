// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SubnetList.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::access;

class TestSubnetList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contains_table_data()
    {
        QTest::addColumn<QString>("subnet");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *subnet, const char *address, bool inside) {
            QTest::addRow("%s %s", subnet, address) << QString::fromLatin1(subnet) << QByteArray(address) << inside;
        };
        row("192.168.1.0/24", "192.168.1.77", true);
        row("192.168.1.0/24", "::ffff:192.168.1.77", true);
        row("192.168.1.0/24", "192.168.2.1", false);
        row("192.168.1.0/25", "192.168.1.128", false);
        row("192.168.1.4", "192.168.1.4", true);
        row("192.168.1.4", "192.168.1.5", false);
        row("0.0.0.0/0", "8.8.8.8", true);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("::/0", "2001:db8::1", true);
        row("::/0", "10.0.0.1", false);
        row("::/0", "::ffff:10.0.0.1", false);
        row("::ffff:10.0.0.0/104", "10.1.2.3", true);
        row("fd00::/8", "fd12:3456::1", true);
        row("fd00::/8", "fe80::1", false);
        row("fe80::/10", "fe80::1%eth0", true);
        row("2001:db8::/33", "2001:db8:8000::1", false);
        row("127.0.0.0/8", "127.0.0.1", true);
        row("::1", "::1", true);
        row("192.168.1.0/24", "not an address", false);
        row("192.168.1.0/24", "", false);
    }

    void contains_table()
    {
        QFETCH(QString, subnet);
        QFETCH(QByteArray, address);
        QFETCH(bool, inside);
        const auto list = SubnetList::parse({subnet});
        QVERIFY(list.ok());
        QCOMPARE(list->contains(address.toStdString()), inside);
    }

    void parse_badText_namesIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "lan", "192.168.1/24", "192.168.1.0/33", "192.168.1.0/-1", "192.168.1.0/", "192.168.1.0/x",
              "192.168.1.5/24", "fd00::/129", "fe80::1%eth0", "10.0.0.0/8/8", "fd00::1/8"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void parse_badText_namesIt()
    {
        QFETCH(QString, text);
        const auto list = SubnetList::parse({QStringLiteral("10.0.0.0/8"), text});
        QVERIFY(!list.ok());
        QCOMPARE(list.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(list.error().params[QStringLiteral("value")], text);
    }

    void contains_emptyList_isFalse() { QVERIFY(!SubnetList().contains("127.0.0.1")); }
};

QTEST_GUILESS_MAIN(TestSubnetList)
#include "tst_subnetlist.moc"
