// SPDX-License-Identifier: GPL-3.0-or-later
#include <concepts>
#include <ostream>

#include <QDataStream>
#include <QDebug>
#include <QJsonValue>
#include <QTest>
#include <QVariant>

#include "base/Secret.h"

using breakwater::Secret;

namespace {

// Whoever adds one of these forms breaks the build here first.
template<typename T>
concept Debuggable = requires(QDebug debug, const T &value)
{
    debug << value;
};
template<typename T>
concept Streamable = requires(std::ostream &stream, const T &value)
{
    stream << value;
};
template<typename T>
concept Storable = requires(QDataStream &stream, const T &value)
{
    stream << value;
};

static_assert(!Debuggable<Secret> && !Streamable<Secret> && !Storable<Secret>);
static_assert(Debuggable<QByteArray>); // the concept itself can say yes
static_assert(!std::convertible_to<Secret, QString> && !std::convertible_to<Secret, QByteArray>);
static_assert(!std::constructible_from<QJsonValue, Secret> && !std::convertible_to<Secret, QVariant>);

} // namespace

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reveal_ofBytesAndText_givesThem();
    void compare_values_areEqualOnlyIfTheBytesAre();
    void assign_overAnother_keepsOnlyTheNew();
    void destroy_ofACopy_leavesTheOtherWhole();
    void move_from_leavesNothing();
};

void tst_Secret::reveal_ofBytesAndText_givesThem()
{
    QCOMPARE(Secret(QByteArray("s3cret")).reveal(), QByteArray("s3cret"));
    QCOMPARE(Secret(QString(QChar(0xe4))).reveal(), QByteArray("\xc3\xa4"));
    QVERIFY(Secret().isEmpty());
    QVERIFY(!Secret(QByteArray("x")).isEmpty());
}

void tst_Secret::compare_values_areEqualOnlyIfTheBytesAre()
{
    QVERIFY(Secret(QByteArray("abc")) == Secret(QByteArray("abc")));
    QVERIFY(!(Secret(QByteArray("abc")) == Secret(QByteArray("abd"))));
    QVERIFY(!(Secret(QByteArray("abc")) == Secret(QByteArray("ab"))));
    QVERIFY(!(Secret(QByteArray("abc")) == Secret()));
    QVERIFY(Secret() == Secret());
    QVERIFY(!(Secret(QByteArray("a\0b", 3)) == Secret(QByteArray("a\0c", 3))));
}

void tst_Secret::assign_overAnother_keepsOnlyTheNew()
{
    Secret secret(QByteArray("old"));
    secret = Secret(QByteArray("new"));
    QCOMPARE(secret.reveal(), QByteArray("new"));
    const Secret &same = secret;
    secret = same;
    QCOMPARE(secret.reveal(), QByteArray("new"));
}

void tst_Secret::destroy_ofACopy_leavesTheOtherWhole()
{
    const Secret first(QByteArray("shared bytes"));
    {
        const Secret copy(first);
        QCOMPARE(copy.reveal(), first.reveal());
    }
    QCOMPARE(first.reveal(), QByteArray("shared bytes"));
}

void tst_Secret::move_from_leavesNothing()
{
    Secret first(QByteArray("moved"));
    const Secret second(std::move(first));
    QCOMPARE(second.reveal(), QByteArray("moved"));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is asked here
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
