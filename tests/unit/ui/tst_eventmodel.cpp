// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace breakwater;
using namespace breakwater::ui;

class TestEventModel : public QObject
{
    Q_OBJECT

    static admin::EventInfo event(qint64 id)
    {
        return {id,
                QDateTime::fromSecsSinceEpoch(1'700'000'000 + id, Qt::UTC),
                admin::Severity::Warning,
                QStringLiteral("upstream.down"),
                {},
                {{QStringLiteral("upstream"), QStringLiteral("quay")}}};
    }

private Q_SLOTS:
    void add_keepsNewestFirstWhateverTheOrder()
    {
        EventModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const qint64 id : {2, 5, 3, 1, 4})
            model.add(event(id));
        for (int row = 0; row < 5; ++row)
            QCOMPARE(model.index(row).data(KeyRole).toLongLong(), 5 - row);
    }

    void add_twice_isOnce()
    {
        EventModel model;
        model.add(event(1));
        model.load({event(2), event(1)});
        QCOMPARE(model.rowCount(), 2);
    }

    void add_pastCapacity_oldestLeaves()
    {
        EventModel model(nullptr, 3);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int id = 1; id <= 6; ++id)
            model.add(event(id));
        model.add(event(0));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2).data(KeyRole).toLongLong(), 4);
    }

    void data_saysSentenceAndSeverity()
    {
        EventModel model;
        model.add(event(1));
        QVERIFY(model.index(0).data().toString().contains(QStringLiteral("quay")));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Warning")));
        QCOMPARE(model.index(0).data(ToneRole).toInt(), static_cast<int>(Tone::Warning));
    }
};

QTEST_GUILESS_MAIN(TestEventModel)
#include "tst_eventmodel.moc"
