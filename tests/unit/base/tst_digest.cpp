// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_set>

#include <QTest>

#include "base/Digest.h"

using namespace Qt::StringLiterals;
using breakwater::Digest;
using breakwater::DigestAlgorithm;

namespace {

const QByteArray hex64("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
const QByteArray hex128("cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
                        "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");

} // namespace

class tst_Digest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_text_onlyRegisteredFormsAreDigests_data();
    void parse_text_onlyRegisteredFormsAreDigests();
    void parse_thenToString_givesTheSameText();
    void fromRaw_bytesOfParsed_isEqual();
    void isNull_default_isTrueAndParsedIsFalse();
    void shortText_ofADigest_hasTwelveDigits();
    void compare_sameBytesOfOtherAlgorithm_differ();
    void hash_inASet_findsEqualDigests();
};

void tst_Digest::parse_text_onlyRegisteredFormsAreDigests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &text, bool valid) { QTest::newRow(name) << text << valid; };

    row("sha256", "sha256:" + hex64, true);
    row("sha512", "sha512:" + hex128, true);
    row("empty", "", false);
    row("only an algorithm", "sha256:", false);
    row("no algorithm", ":" + hex64, false);
    row("no colon", hex64, false);
    row("one digit short", "sha256:" + hex64.chopped(1), false);
    row("one digit more", "sha256:" + hex64 + "0", false);
    row("sha256 of the length of sha512", "sha256:" + hex128, false);
    row("sha512 of the length of sha256", "sha512:" + hex64, false);
    row("upper-case digits", "sha256:" + hex64.toUpper(), false);
    row("upper-case algorithm", "SHA256:" + hex64, false);
    row("unknown algorithm", "md5:d41d8cd98f00b204e9800998ecf8427e", false);
    row("unregistered algorithm of the right length", "blake3:" + hex64, false);
    row("not hexadecimal", "sha256:" + hex64.chopped(1) + "g", false);
    row("blank before", " sha256:" + hex64, false);
    row("line feed after", "sha256:" + hex64 + "\n", false);
    row("traversal", "sha256:../../../../../../../../../../../../../../../../../../../etc/passwd", false);
    row("NUL inside", QByteArray("sha256:" + hex64.left(63)) + QByteArray(1, '\0'), false);
    row("two colons", "sha256::" + hex64.chopped(1), false);
    row("tag form", "sha256-" + hex64, false);
}

void tst_Digest::parse_text_onlyRegisteredFormsAreDigests()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(Digest::parse(std::string_view(text.constData(), std::size_t(text.size()))).has_value(), valid);
    QCOMPARE(Digest::parse(QString::fromLatin1(text)).has_value(), valid);
}

void tst_Digest::parse_thenToString_givesTheSameText()
{
    for (const QByteArray &text : {"sha256:" + hex64, "sha512:" + hex128}) {
        const auto digest = Digest::parse(text.toStdString());
        QVERIFY(digest);
        QCOMPARE(digest->toString(), text.toStdString());
        QCOMPARE(digest->toQString(), QString::fromLatin1(text));
        QCOMPARE(std::string(digest->algorithmName()) + ':' + digest->hex(), text.toStdString());
    }
}

void tst_Digest::fromRaw_bytesOfParsed_isEqual()
{
    const auto digest = Digest::parse("sha512:" + hex128.toStdString());
    QVERIFY(digest);
    QCOMPARE(digest->algorithm(), DigestAlgorithm::Sha512);
    QCOMPARE(digest->size(), std::size_t(64));
    QVERIFY(Digest::fromRaw(DigestAlgorithm::Sha512, digest->bytes()) == *digest);
}

void tst_Digest::isNull_default_isTrueAndParsedIsFalse()
{
    QVERIFY(Digest().isNull());
    QVERIFY(!Digest::parse("sha256:" + hex64.toStdString())->isNull());
}

void tst_Digest::shortText_ofADigest_hasTwelveDigits()
{
    QCOMPARE(Digest::parse("sha256:" + hex64.toStdString())->shortText(), u"sha256:e3b0c44298fc"_s);
}

void tst_Digest::compare_sameBytesOfOtherAlgorithm_differ()
{
    const unsigned char bytes[Digest::maxBytes] = {1, 2, 3};
    const auto small = Digest::fromRaw(DigestAlgorithm::Sha256, bytes);
    const auto large = Digest::fromRaw(DigestAlgorithm::Sha512, bytes);
    QVERIFY(small != large);
    QVERIFY(small == Digest::fromRaw(DigestAlgorithm::Sha256, bytes));
}

void tst_Digest::hash_inASet_findsEqualDigests()
{
    std::unordered_set<Digest> set;
    set.insert(*Digest::parse("sha256:" + hex64.toStdString()));
    set.insert(*Digest::parse("sha256:" + hex64.toStdString()));
    set.insert(*Digest::parse("sha512:" + hex128.toStdString()));
    QCOMPARE(set.size(), std::size_t(2));
    QVERIFY(set.count(*Digest::parse("sha256:" + hex64.toStdString())) == 1);
}

QTEST_GUILESS_MAIN(tst_Digest)
#include "tst_digest.moc"
