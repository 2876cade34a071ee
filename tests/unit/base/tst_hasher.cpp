// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QTest>

#include "base/Hasher.h"

using breakwater::DigestAlgorithm;
using breakwater::Hasher;

class tst_Hasher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hash_ofNothing_isTheKnownDigest();
    void hash_ofBytes_isWhatQtComputes_data();
    void hash_ofBytes_isWhatQtComputes();
    void finish_startsAnew();
};

void tst_Hasher::hash_ofNothing_isTheKnownDigest()
{
    QCOMPARE(Hasher::hash({}).toString(),
             std::string("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void tst_Hasher::hash_ofBytes_isWhatQtComputes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("piece");
    QTest::newRow("one byte") << 1 << 1;
    QTest::newRow("one block") << 64 << 64;
    QTest::newRow("odd pieces") << 100003 << 977;
    QTest::newRow("one megabyte at once") << 1048576 << 1048576;
}

void tst_Hasher::hash_ofBytes_isWhatQtComputes()
{
    QFETCH(int, size);
    QFETCH(int, piece);
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 31 + 7);

    using Pair = std::pair<DigestAlgorithm, QCryptographicHash::Algorithm>;
    for (const auto &[ours, qts] : {Pair {DigestAlgorithm::Sha256, QCryptographicHash::Sha256},
                                    Pair {DigestAlgorithm::Sha512, QCryptographicHash::Sha512}}) {
        Hasher hasher(ours);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            hasher.add(bytes.constData() + at, std::size_t(qMin<qsizetype>(piece, bytes.size() - at)));
        QCOMPARE(QByteArray::fromStdString(hasher.finish().hex()), QCryptographicHash::hash(bytes, qts).toHex());
    }
}

void tst_Hasher::finish_startsAnew()
{
    Hasher hasher;
    hasher.add("abc", 3);
    const auto first = hasher.finish();
    hasher.add("abc", 3);
    QVERIFY(hasher.finish() == first);
    QVERIFY(hasher.finish() == Hasher::hash({}));
}

QTEST_GUILESS_MAIN(tst_Hasher)
#include "tst_hasher.moc"
