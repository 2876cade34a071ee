// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActivityWords.h"
#include "models/StorageWords.h"

#include <QLocale>
#include <QTest>

using namespace breakwater;
using namespace breakwater::ui;
using admin::JobRun;
using admin::RunState;

class TestStorageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void removalReason_everyCode_hasWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        // The codes of CollectionItem and TrashItem, and those that an eviction is asked with.
        const QList<std::pair<const char *, const char *>> rows {
            {"asked", "Deleted by hand"},
            {"retention.unused", "Not pulled for 30 days"},
            {"retention.superseded", "v*"},
            {"retention.untagged", "No tag, not pulled for 30 days"},
            {"space.limit", "limit"},
            {"space.floor", "free space"},
            {"space.quota", "2.00 GB"},
            {"space.asked", "asked for"},
            {"space.full", "full"},
            {"trash.expired", "over"},
            {"trash.freed", "make room"},
            {"leftover.unnamed", "No image"},
            {"leftover.part", "download"},
            {"leftover.orphan", "catalog"},
            {"leftover.quarantine", "Damaged"},
        };
        for (const auto &[code, expected] : rows)
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(expected);
    }

    void removalReason_everyCode_hasWords()
    {
        QFETCH(QString, code);
        QFETCH(QString, expected);
        const QString text = words::removalReason(code,
                                                  {{QStringLiteral("days"), QStringLiteral("30")},
                                                   {QStringLiteral("pattern"), QStringLiteral("v*")},
                                                   {QStringLiteral("keep"), QStringLiteral("1")},
                                                   {QStringLiteral("quotaBytes"), QStringLiteral("2000000000")}});
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('%')) && text != code, qPrintable(text));
    }

    void eventSentence_everyCodeOfStorage_isASentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const QList<std::pair<const char *, const char *>> rows {
            {"job.finished", "Collection: Freed 1.50 GB"},
            {"job.failed", "Collection failed"},
            {"scrub.blobDamaged", "sha256:aaaaaaaaaaaa is damaged"},
            {"scrub.blobMissing", "sha256:aaaaaaaaaaaa is gone"},
            {"space.nothingToEvict", "by 3.00 GB"},
            {"audit.storageSettingsChanged", "rules for space"},
            {"audit.imagesRestored", "library/nginx came back"},
            {"audit.trashFreed", "1.50 GB"},
            {"audit.pinAdded", "library/nginx was pinned"},
            {"audit.pinRemoved", "pin was removed"},
        };
        for (const auto &[code, expected] : rows)
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(expected);
    }

    void eventSentence_everyCodeOfStorage_isASentence()
    {
        QFETCH(QString, code);
        QFETCH(QString, expected);
        admin::EventInfo event;
        event.code = code;
        event.params = {{QStringLiteral("kind"), QStringLiteral("collection")},
                        {QStringLiteral("freedBytes"), QStringLiteral("1500000000")},
                        {QStringLiteral("missingBytes"), QStringLiteral("3000000000")},
                        {QStringLiteral("repository"), QStringLiteral("library/nginx")},
                        {QStringLiteral("digest"), QStringLiteral("sha256:") + QString(64, QLatin1Char('a'))}};
        const QString text = words::eventSentence(event);
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY2(!text.contains(code) && !text.contains(QLatin1Char('%')), qPrintable(text));
    }

    void runResult_saysWhatCameOfIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<RunState>("state");
        QTest::addColumn<qint64>("bad");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<Tone>("tone");
        const auto row = [](const char *name, const char *kind, RunState state, qint64 bad, const char *expected,
                            Tone tone) {
            QTest::newRow(name) << QString::fromLatin1(kind) << state << bad << QString::fromLatin1(expected) << tone;
        };
        row("collected", "collection", RunState::Finished, 0, "Freed 1.50 GB", Tone::Good);
        row("stopped", "collection", RunState::Stopped, 0, "Freed 1.50 GB, then stopped", Tone::Muted);
        row("failed", "eviction", RunState::Failed, 0, "Eviction failed", Tone::Critical);
        row("scrubbed", "scrub", RunState::Finished, 0, "All is well: 1 blob checked", Tone::Good);
        row("damage", "scrub", RunState::Finished, 2, "2 of 1 blob", Tone::Warning);
        row("damage, stopped", "scrub", RunState::Stopped, 2, "2 of 1 blob", Tone::Warning);
        row("scrub stopped", "scrub", RunState::Stopped, 0, "stopped after 1 blob", Tone::Muted);
        row("moved", "move", RunState::Finished, 0, "moved", Tone::Good);
    }

    void runResult_saysWhatCameOfIt()
    {
        QFETCH(QString, kind);
        QFETCH(RunState, state);
        QFETCH(qint64, bad);
        QFETCH(QString, expected);
        QFETCH(Tone, tone);
        JobRun run;
        run.kind = kind;
        run.state = state;
        run.freedBytes = 1'500'000'000;
        run.counts = {{QStringLiteral("checked"), 1}, {QStringLiteral("bad"), bad}};
        const words::Badge badge = words::runResult(run);
        QVERIFY2(badge.text.contains(expected), qPrintable(badge.text));
        QCOMPARE(badge.tone, tone);
        QVERIFY(!badge.icon.isEmpty());
    }

    void runShare_isBetweenNothingAndAll()
    {
        JobRun run;
        QCOMPARE(words::runShare(run), 0.0);
        run.plannedBytes = 200;
        run.doneBytes = 50;
        QCOMPARE(words::runShare(run), 0.25);
        run.doneBytes = 300; // blocks are more than bytes
        QCOMPARE(words::runShare(run), 1.0);
    }

    void storageFieldProblem_namesTheRemedy()
    {
        const auto said = [](const QMap<QString, QString> &params) {
            return words::storageFieldProblem(Error(ErrorCode::InvalidArgument, QStringLiteral("raw"), params));
        };
        QCOMPARE(
            said({{QStringLiteral("lowest"), QStringLiteral("10")}, {QStringLiteral("highest"), QStringLiteral("99")}}),
            QStringLiteral("It must be between 10 and 99."));
        for (const char *field : {"count", "minute", "hour", "day", "month", "weekday"}) {
            const QString text = said({{QStringLiteral("reason"), QStringLiteral("cron.") + QLatin1String(field)}});
            QVERIFY2(text.contains(QStringLiteral("field")) && !text.contains(QStringLiteral("raw")), qPrintable(text));
        }
        QVERIFY(said({{QStringLiteral("field"), QStringLiteral("tag")}}).contains(QLatin1Char('*')));
    }

    void nextRun_nearIsADay_farIsADate()
    {
        const QDateTime now(QDate(2026, 3, 4), QTime(12, 0), Qt::LocalTime); // a Wednesday
        QCOMPARE(words::nextRun(now.addSecs(3600), now), QStringLiteral("today at 13:00"));
        QCOMPARE(words::nextRun(now.addSecs(15 * 3600), now), QStringLiteral("tomorrow at 03:00"));
        QCOMPARE(words::nextRun(now.addDays(4), now), QStringLiteral("Sunday at 12:00"));
        QVERIFY(words::nextRun(now.addDays(40), now).contains(QStringLiteral("2026")));
        QCOMPARE(words::nextRun({}, now), QStringLiteral("not planned"));
    }

    void pinPattern_isTheNameThatNodesUse()
    {
        QCOMPARE(words::pinPattern({1, QStringLiteral("library/*"), QStringLiteral("1.*"), {}, {}}),
                 QStringLiteral("library/*:1.*"));
        QCOMPARE(words::pinPattern(
                     {1, QStringLiteral("a"), {}, QStringLiteral("sha256:") + QString(64, QLatin1Char('b')), {}}),
                 QStringLiteral("a@sha256:bbbbbbbbbbbb"));
    }
};

QTEST_GUILESS_MAIN(TestStorageWords)
#include "tst_storagewords.moc"
