// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SecretGenerator.h"
#include "access/SecretHash.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::access;

class TestSecretHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generateSecret_many_areLongUrlSafeAndDifferent()
    {
        static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]{31,}$"));
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const auto secret = generateSecret();
            QVERIFY(form.match(QString::fromLatin1(secret.reveal())).hasMatch());
            seen.insert(secret.reveal());
        }
        QCOMPARE(seen.size(), 200);
    }

    void verify_rightSecret_matchesAndWrongDoesNot()
    {
        const auto hash = SecretHash::make(Secret(QByteArray("s3cret")), 1000);
        QVERIFY(hash.starts_with("pbkdf2-sha256$1000$"));
        QVERIFY(hash.find("s3cret") == std::string::npos);
        QVERIFY(SecretHash::verify(hash, "s3cret"));
        QVERIFY(!SecretHash::verify(hash, "s3creT"));
        QVERIFY(!SecretHash::verify(hash, ""));
        QVERIFY(SecretHash::make(Secret(QByteArray("s3cret")), 1000) != hash); // salted
    }

    void verify_hashOfAnotherImplementation_matches()
    {
        // Python: hashlib.pbkdf2_hmac('sha256', b'passwd', b'NaCl-NaCl', 2)
        const QByteArray expected = QByteArray::fromHex(
            QByteArrayLiteral("e7cfaba9a19a0eb57e742464996c565b622e52b87b3b67556145a68b59da187b"));
        const auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const auto text = "pbkdf2-sha256$2$" + QByteArray("NaCl-NaCl").toBase64(encoding).toStdString() + "$"
            + expected.toBase64(encoding).toStdString();
        QVERIFY(SecretHash::verify(text, "passwd"));
    }

    void verify_malformedHash_isFalse_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain") << QByteArray("s3cret");
        QTest::newRow("other scheme") << QByteArray("md5$1$AAAAAAAAAAAAAAAA$AAAA");
        QTest::newRow("no iterations") << QByteArray("pbkdf2-sha256$$AAAAAAAAAAAAAAAA$AAAA");
        QTest::newRow("zero iterations") << QByteArray("pbkdf2-sha256$0$AAAAAAAAAAAAAAAA$") + QByteArray(43, 'A');
        QTest::newRow("huge iterations") << QByteArray("pbkdf2-sha256$2000000000$AAAAAAAAAAAAAAAA$")
                + QByteArray(43, 'A');
        QTest::newRow("short hash") << QByteArray("pbkdf2-sha256$10$AAAAAAAAAAAAAAAA$AAAA");
        QTest::newRow("bad base64") << QByteArray("pbkdf2-sha256$10$AAAAAAAAAAAAAA??$") + QByteArray(43, 'A');
    }

    void verify_malformedHash_isFalse()
    {
        QFETCH(QByteArray, hash);
        QVERIFY(!SecretHash::verify(hash.toStdString(), "s3cret"));
        QVERIFY(!SecretHash::isWellFormed(hash.toStdString()));
    }

    void make_defaultIterations_takesMilliseconds()
    {
        QElapsedTimer timer;
        timer.start();
        const auto hash = SecretHash::make(generateSecret());
        qInfo() << "one derivation takes" << timer.nsecsElapsed() / 1000 << "us";
        QVERIFY(SecretHash::isWellFormed(hash));
    }
};

QTEST_GUILESS_MAIN(TestSecretHash)
#include "tst_secrethash.moc"
