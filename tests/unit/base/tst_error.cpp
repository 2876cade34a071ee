// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "base/Error.h"
#include "base/Result.h"

using namespace Qt::StringLiterals;
using breakwater::Error;
using breakwater::ErrorCode;
using breakwater::Result;

class tst_Error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorCodeName_everyCode_isUniqueAndWellFormed();
    void toLogLine_withParams_isOneLine();
    void result_ofValueAndError_tellsThemApart();
};

void tst_Error::errorCodeName_everyCode_isUniqueAndWellFormed()
{
    // Internal stands last in the enumeration and is what an unknown code would be called.
    static const QRegularExpression form(u"^[a-z]+\\.[a-z][A-Za-z]*$"_s);
    QSet<QString> names;
    for (int code = 0; code < int(ErrorCode::Internal); ++code) {
        const QString name = breakwater::errorCodeName(ErrorCode(code));
        QVERIFY2(form.match(name).hasMatch(), qPrintable(u"%1 of code %2"_s.arg(name).arg(code)));
        QVERIFY2(!names.contains(name), qPrintable(u"two codes are called %1"_s.arg(name)));
        names.insert(name);
    }
    QCOMPARE(breakwater::errorCodeName(ErrorCode::Internal), u"internal"_s);
}

void tst_Error::toLogLine_withParams_isOneLine()
{
    const Error error(ErrorCode::UpstreamStatus, u"manifest"_s, {{u"upstream"_s, u"hub"_s}, {u"status"_s, u"503"_s}});
    QCOMPARE(error.toLogLine(), u"upstream.status: manifest status=503 upstream=hub"_s);
    QCOMPARE(Error(ErrorCode::StorageFull).toLogLine(), u"storage.full"_s);
    QCOMPARE(Error(ErrorCode::UpstreamBadAnswer, u"<html>\r\nforged: line"_s).toLogLine(),
             u"upstream.badAnswer: <html>  forged: line"_s);
}

void tst_Error::result_ofValueAndError_tellsThemApart()
{
    const Result<int> good(3);
    QVERIFY(good.ok());
    QCOMPARE(*good, 3);
    const Result<int> bad(Error(ErrorCode::NotFound));
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::NotFound);
    QVERIFY(Result<void>().ok());
    QVERIFY(!Result<void>(Error(ErrorCode::Cancelled)).ok());
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_error.moc"
