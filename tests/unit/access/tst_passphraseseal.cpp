// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "access/PassphraseSeal.h"

using namespace breakwater;
using namespace breakwater::access;

namespace {

/// Cheap, as what is tested is not scrypt.
PassphraseSeal::Parameters cheap()
{
    auto parameters = PassphraseSeal::Parameters::make();
    parameters.cost = 1 << 14;
    return parameters;
}

PassphraseSeal open(const QByteArray &passphrase, const PassphraseSeal::Parameters &parameters)
{
    auto seal = PassphraseSeal::open(Secret(passphrase), parameters);
    if (!seal)
        qFatal("%s", qPrintable(seal.error().toLogLine()));
    return std::move(*seal);
}

} // namespace

class TestPassphraseSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unseal_sameKeyPartAndOrder_givesThePlainBytes()
    {
        const auto parameters = cheap();
        const auto writer = open("correct horse", parameters);
        const auto reader = open("correct horse", parameters);
        QCOMPARE(writer.check(), reader.check());
        auto out = writer.stream("catalog.db", "manifest");
        auto in = reader.stream("catalog.db", "manifest");
        const QByteArray first(PassphraseSeal::pieceBytes, 'a');
        const QByteArray sealedFirst = out.seal(first.constData(), first.size(), false);
        const QByteArray sealedLast = out.seal("end", 3, true);
        QVERIFY(!sealedFirst.contains("aaaa"));
        QCOMPARE(std::uint64_t(sealedFirst.size() + sealedLast.size()),
                 PassphraseSeal::sealedBytes(std::uint64_t(PassphraseSeal::pieceBytes) + 3));
        QCOMPARE(in.unseal(sealedFirst, false).value(), first);
        QCOMPARE(in.unseal(sealedLast, true).value(), QByteArray("end"));
    }

    void unseal_emptyPart_isOnePieceOfItsOwn()
    {
        const auto seal = open("correct horse", cheap());
        auto out = seal.stream("p", "m");
        const QByteArray sealed = out.seal("", 0, true);
        QCOMPARE(std::uint64_t(sealed.size()), PassphraseSeal::sealedBytes(0));
        auto in = seal.stream("p", "m");
        QCOMPARE(in.unseal(sealed, true).value(), QByteArray(""));
    }

    void unseal_whateverElse_isRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"passphrase", "salt", "part", "boundTo", "order", "notLast", "changed", "cut"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void unseal_whateverElse_isRefused()
    {
        QFETCH(QString, what);
        const auto parameters = cheap();
        const auto writer = open("correct horse", parameters);
        auto out = writer.stream("part", "manifest");
        const QByteArray first = out.seal("one", 3, false);
        QByteArray last = out.seal("two", 3, true);
        const auto is = [&what](const char *name) { return what == QLatin1String(name); };
        const auto reader = open(is("passphrase") ? "wrong horse" : "correct horse", is("salt") ? cheap() : parameters);
        QCOMPARE(reader.check() == writer.check(), !is("passphrase") && !is("salt"));
        auto in = reader.stream(is("part") ? "other" : "part", is("boundTo") ? "another" : "manifest");
        if (is("order")) {
            QVERIFY(!in.unseal(last, true).ok());
            return;
        }
        const bool opensFirst = in.unseal(first, false).ok();
        if (is("changed"))
            last[1] = static_cast<char>(last[1] ^ 1);
        if (is("cut"))
            last.chop(1);
        const auto second = in.unseal(last, !is("notLast"));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::SecretUnreadable);
        QCOMPARE(opensFirst, is("notLast") || is("changed") || is("cut"));
    }

    void open_parametersThatAreNotSane_areRefused_data()
    {
        QTest::addColumn<qulonglong>("cost");
        QTest::addColumn<int>("blockSize");
        QTest::addColumn<int>("parallel");
        QTest::newRow("weak") << qulonglong(1 << 10) << 8 << 1;
        QTest::newRow("no power of two") << qulonglong((1 << 15) + 1) << 8 << 1;
        QTest::newRow("takes all memory") << qulonglong(1ULL << 30) << 8 << 1;
        QTest::newRow("large blocks") << qulonglong(1 << 15) << 4096 << 1;
        QTest::newRow("for ever") << qulonglong(1 << 15) << 8 << 1000000;
    }

    void open_parametersThatAreNotSane_areRefused()
    {
        QFETCH(qulonglong, cost);
        QFETCH(int, blockSize);
        QFETCH(int, parallel);
        auto parameters = PassphraseSeal::Parameters::make();
        QVERIFY(parameters.isSane());
        parameters.cost = cost;
        parameters.blockSize = blockSize;
        parameters.parallel = parallel;
        QVERIFY(!PassphraseSeal::open(Secret(QByteArray("correct horse")), parameters).ok());
    }
};

QTEST_GUILESS_MAIN(TestPassphraseSeal)
#include "tst_passphraseseal.moc"
