// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActivityWords.h"

#include "unit/ui/Pulls.h"

#include <QTest>

using namespace breakwater;
using namespace breakwater::ui;
using breakwater::test::makePull;

class TestActivityWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_everyOne_hasWordIconMeaningAndKey()
    {
        QStringList texts;
        for (int i = 0; i <= static_cast<int>(admin::Outcome::Failed); ++i) {
            const auto outcome = static_cast<admin::Outcome>(i);
            const words::Badge badge = words::outcome(outcome);
            QVERIFY(!badge.text.isEmpty() && !badge.icon.isEmpty());
            QVERIFY(!words::outcomeMeaning(outcome).isEmpty());
            QVERIFY(!words::outcomeKey(outcome).isEmpty());
            QVERIFY(!texts.contains(badge.text));
            texts.append(badge.text);
        }
    }

    void imageName_tagOrDigest()
    {
        admin::PullInfo pull = makePull(1);
        QCOMPARE(words::imageName(pull), QStringLiteral("library/postgres:16"));
        pull.reference = QStringLiteral("sha256:") + QString(64, u'a');
        QCOMPARE(words::imageName(pull), QStringLiteral("library/postgres@sha256:aaaaaaaaaaaa"));
    }

    void milliseconds_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("ms") << qint64(840) << QStringLiteral("840 ms");
        QTest::newRow("s") << qint64(3240) << QStringLiteral("3.2 s");
        QTest::newRow("min") << qint64(125'000) << QStringLiteral("2 min 5 s");
    }

    void milliseconds()
    {
        QLocale::setDefault(QLocale::c());
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(words::milliseconds(ms), text);
    }

    void pullOfAFallback_saysWho()
    {
        admin::PullInfo pull;
        pull.outcome = admin::Outcome::Miss;
        pull.state = admin::PullState::Finished;
        const QString before = words::pullState(pull).text;
        QCOMPARE(words::pullMeaning(pull), words::outcomeMeaning(pull.outcome));
        pull.fallback = QStringLiteral("mirror");
        QVERIFY(words::pullState(pull).text.contains(QStringLiteral("mirror")));
        QVERIFY(words::pullState(pull).text.startsWith(before));
        QVERIFY(words::pullMeaning(pull).contains(QStringLiteral("mirror answered")));
    }

    void eventSentence_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"upstream.down",
                                 "upstream.up",
                                 "content.digestMismatch",
                                 "audit.robotCreated",
                                 "audit.robotChanged",
                                 "audit.robotSecretRenewed",
                                 "audit.robotRemoved",
                                 "audit.upstreamAdded",
                                 "audit.upstreamChanged",
                                 "audit.upstreamRemoved",
                                 "audit.projectAdded",
                                 "audit.projectChanged",
                                 "audit.projectRemoved",
                                 "audit.imagesDeleted",
                                 "audit.imagesExported",
                                 "audit.imagesImported",
                                 "audit.settingsChanged",
                                 "audit.nodeRenamed",
                                 "server.started",
                                 "upstream.recovered",
                                 "upstream.budgetNearlySpent",
                                 "upstream.fallbackAnswers"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void eventSentence()
    {
        QFETCH(QString, code);
        admin::EventInfo event;
        event.code = code;
        // As the server's rooms name them.
        const auto about = [&](const char *kind) { return code.startsWith(QLatin1String(kind)); };
        if (about("audit.robot"))
            event.params = {{QStringLiteral("robot"), QStringLiteral("robot$ci")}};
        else if (about("audit.project"))
            event.params = {{QStringLiteral("project"), QStringLiteral("dockerhub-proxy")}};
        else if (about("audit.node"))
            event.params = {{QStringLiteral("name"), QStringLiteral("pi4")}};
        else if (about("audit.imagesExported") || about("audit.imagesImported"))
            event.params = {{QStringLiteral("file"), QStringLiteral("/media/stick/images.tar")}};
        else if (about("audit.images"))
            event.params = {{QStringLiteral("repository"), QStringLiteral("library/redis")}};
        else
            event.params = {{QStringLiteral("upstream"), QStringLiteral("quay")},
                            {QStringLiteral("fallback"), QStringLiteral("mirror")}};
        const QString sentence = words::eventSentence(event);
        if (!about("audit.settings") && !about("server.")) {
            for (const QString &value : std::as_const(event.params))
                QVERIFY2(sentence.contains(value) || (value == QLatin1String("mirror") && !about("upstream.fallback")),
                         qPrintable(sentence));
        }
        QVERIFY2(!sentence.contains(code), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }

    void eventSentence_unknownCode_saysWhatThereIs()
    {
        admin::EventInfo event;
        event.code = QStringLiteral("moon.full");
        event.params = {{QStringLiteral("phase"), QStringLiteral("1")}};
        QCOMPARE(words::eventSentence(event), QStringLiteral("moon.full: phase=1"));
    }
};

QTEST_GUILESS_MAIN(TestActivityWords)
#include "tst_activitywords.moc"
