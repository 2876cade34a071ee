// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PullModel.h"

#include "unit/ui/Pulls.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace breakwater;
using namespace breakwater::ui;
using breakwater::test::makePull;

class TestPullModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void update_newPull_appendsRow()
    {
        PullModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({makePull(1), makePull(2)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data(KeyRole).toLongLong(), 2);
    }

    void update_knownPull_changesRowInPlace()
    {
        PullModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({makePull(1), makePull(2), makePull(3)});
        const QPersistentModelIndex second = model.index(1, 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        admin::PullInfo pull = makePull(2);
        pull.layersDone = 3;
        model.update({pull});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(second.row(), 1);
        QCOMPARE(model.index(1, PullModel::Layers).data(PullModel::LayersDoneRole).toInt(), 3);
    }

    void update_sameValue_tellsNothing()
    {
        PullModel model;
        model.update({makePull(1)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update({makePull(1)});
        QCOMPARE(changed.count(), 0);
    }

    void update_pastCapacity_oldestLeave()
    {
        PullModel model(nullptr, 5);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int id = 1; id <= 12; ++id)
            model.update({makePull(id)});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0, 0).data(KeyRole).toLongLong(), 8);
        QVERIFY(!model.find(7));
        QVERIFY(model.find(12));
        // What is left is still found by its id, in its row.
        admin::PullInfo pull = makePull(10);
        pull.layersDone = 1;
        model.update({pull});
        QCOMPARE(model.index(2, PullModel::Layers).data(PullModel::LayersDoneRole).toInt(), 1);
    }

    void update_moreThanCapacityAtOnce_keepsNewest()
    {
        PullModel model(nullptr, 3);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<admin::PullInfo> pulls;
        for (int id = 10; id >= 1; --id)
            pulls.append(makePull(id));
        model.update(pulls);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, 0).data(KeyRole).toLongLong(), 10);
    }

    void load_afterUpdates_putsOlderFirstAndDoublesNothing()
    {
        PullModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({makePull(5)});
        model.load({makePull(5), makePull(4), makePull(3)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data(KeyRole).toLongLong(), 3);
        QCOMPARE(model.index(2, 0).data(KeyRole).toLongLong(), 5);
        QVERIFY(model.find(3));
    }

    void pause_holdsNewPullsAndCountsThem()
    {
        PullModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({makePull(1)});
        QSignalSpy waiting(&model, &PullModel::waitingChanged);
        model.setPaused(true);
        admin::PullInfo changed = makePull(1);
        changed.layersDone = 2;
        model.update({makePull(2), makePull(3), changed});
        model.update({makePull(3)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, PullModel::Layers).data(PullModel::LayersDoneRole).toInt(), 8);
        QCOMPARE(model.waiting(), 2);
        QCOMPARE(waiting.constLast().constFirst().toInt(), 2);
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.waiting(), 0);
        QCOMPARE(model.index(0, PullModel::Layers).data(PullModel::LayersDoneRole).toInt(), 2);
    }

    void data_outcome_hasWordAndIcon()
    {
        PullModel model;
        admin::PullInfo running = makePull(1, QStringLiteral("pi4"), admin::Outcome::Miss);
        running.state = admin::PullState::Running;
        model.update({running});
        const QModelIndex cell = model.index(0, PullModel::OutcomeColumn);
        QVERIFY(!cell.data().toString().isEmpty());
        QCOMPARE(cell.data(IconNameRole).toString(), QStringLiteral("miss"));
    }

    void sortRole_isRawValue()
    {
        PullModel model;
        model.update({makePull(1)});
        QCOMPARE(model.index(0, PullModel::Bytes).data(SortRole).toLongLong(), 1'000'000);
        QCOMPARE(model.index(0, PullModel::Duration).data(SortRole).toLongLong(), 2000);
    }

    void update_tenThousandRows_staysQuick()
    {
        PullModel model;
        QList<admin::PullInfo> pulls;
        for (int id = 1; id <= 10'000; ++id)
            pulls.append(makePull(id));
        model.update(pulls);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 100; ++round) {
            admin::PullInfo pull = makePull(100 + round);
            pull.bytesSent = round;
            model.update({pull, makePull(20'000 + round)});
        }
        QCOMPARE(model.rowCount(), 10'000);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPullModel)
#include "tst_pullmodel.moc"
