// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/MediaType.h"

namespace mediatype = breakwater::mediatype;

class tst_MediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void essence_headerValue_hasNoParametersNorCase_data();
    void essence_headerValue_hasNoParametersNorCase();
    void classification_type_isOneOfFour_data();
    void classification_type_isOneOfFour();
};

void tst_MediaType::essence_headerValue_hasNoParametersNorCase_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("essence");
    QTest::newRow("plain") << QByteArray("application/json") << QByteArray("application/json");
    QTest::newRow("charset") << QByteArray("Application/JSON; charset=utf-8") << QByteArray("application/json");
    QTest::newRow("blanks") << QByteArray(" \tapplication/json ;q=1") << QByteArray("application/json");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("only parameters") << QByteArray(";charset=utf-8") << QByteArray();
}

void tst_MediaType::essence_headerValue_hasNoParametersNorCase()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, essence);
    QCOMPARE(mediatype::essence(value.toStdString()), essence.toStdString());
}

void tst_MediaType::classification_type_isOneOfFour_data()
{
    enum { Other, Index, Image, Schema1 };
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind");
    const auto row = [](std::string_view type, int kind) {
        const QByteArray bytes(type.data(), qsizetype(type.size()));
        QTest::newRow(bytes.constData()) << bytes << kind;
    };
    row(mediatype::ociIndex, Index);
    row(mediatype::dockerManifestList, Index);
    row(mediatype::ociManifest, Image);
    row(mediatype::dockerManifest, Image);
    row(mediatype::ociArtifactManifest, Image);
    row(mediatype::dockerSchema1, Schema1);
    row(mediatype::dockerSchema1Signed, Schema1);
    row(mediatype::json, Other);
    row(mediatype::octetStream, Other);
    row("application/vnd.oci.image.index.v2+json", Other);
    row("text/html", Other);
    row("application/vnd.oci.image.index.v1+json2", Other);
}

void tst_MediaType::classification_type_isOneOfFour()
{
    QFETCH(QByteArray, type);
    QFETCH(int, kind);
    const std::string text = type.toStdString();
    QCOMPARE(mediatype::isIndex(text), kind == 1);
    QCOMPARE(mediatype::isImageManifest(text), kind == 2);
    QCOMPARE(mediatype::isManifest(text), kind == 1 || kind == 2);
    QCOMPARE(mediatype::isSchema1(text), kind == 3);
}

QTEST_GUILESS_MAIN(tst_MediaType)
#include "tst_mediatype.moc"
