// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ErrorText.h"

#include <QTest>

using namespace breakwater;
using namespace breakwater::ui;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCode_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            QTest::newRow(qPrintable(errorCodeName(static_cast<ErrorCode>(code)))) << code;
    }

    void everyCode()
    {
        QFETCH(int, code);
        const auto errorCode = static_cast<ErrorCode>(code);
        const QString otherwise = errorText(Error(ErrorCode::Internal)).problem;
        QMap<QString, QString> params;
        for (const char *key : {"upstream", "host",   "name",    "field",  "project",   "path",     "file",
                                "line",     "key",    "address", "holder", "reason",    "status",   "by",
                                "expected", "actual", "realm",   "target", "platforms", "available"})
            params.insert(QString::fromLatin1(key), QStringLiteral("<%1>").arg(QString::fromLatin1(key)));
        for (const Error &error : {Error(errorCode), Error(errorCode, QStringLiteral("detail"), params)}) {
            const ErrorText text = errorText(error);
            QVERIFY(!text.problem.isEmpty());
            QVERIFY(!text.remedy.isEmpty());
            QVERIFY(!text.details.isEmpty());
            QVERIFY2(!text.problem.contains(u'%') && !text.cause.contains(u'%') && !text.remedy.contains(u'%'),
                     qPrintable(text.problem + text.cause + text.remedy));
            if (errorCode != ErrorCode::Internal)
                QVERIFY2(text.problem != otherwise, "this code has no words of its own");
        }
    }

    void rateLimited_saysWhenItGoesOn()
    {
        const ErrorText text = errorText(Error(ErrorCode::UpstreamRateLimited, {},
                                               {{QStringLiteral("upstream"), QStringLiteral("dockerhub")},
                                                {QStringLiteral("retryAfterSeconds"), QStringLiteral("300")}}));
        QVERIFY(text.problem.contains(QStringLiteral("dockerhub")));
        QVERIFY(text.cause.contains(QStringLiteral("5 minute")));
    }

    void addressInUse_namesTheHolder()
    {
        const ErrorText text = errorText(Error(ErrorCode::AddressInUse, {},
                                               {{QStringLiteral("address"), QStringLiteral("0.0.0.0:8443")},
                                                {QStringLiteral("holder"), QStringLiteral("nginx (pid 812)")}}));
        QVERIFY(text.problem.contains(QStringLiteral("0.0.0.0:8443")));
        QVERIFY(text.cause.contains(QStringLiteral("nginx (pid 812)")));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
