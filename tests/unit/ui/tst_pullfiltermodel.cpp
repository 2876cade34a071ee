// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PullFilterModel.h"
#include "models/PullModel.h"

#include "unit/ui/Pulls.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace breakwater;
using namespace breakwater::ui;
using breakwater::test::makePull;

class TestPullFilterModel : public QObject
{
    Q_OBJECT

    static QList<admin::PullInfo> sample()
    {
        admin::PullInfo failed = makePull(3, QStringLiteral("nuc-1"), admin::Outcome::Failed);
        failed.state = admin::PullState::Failed;
        failed.project = QStringLiteral("quay-proxy");
        failed.repository = QStringLiteral("prometheus/prometheus");
        admin::PullInfo running = makePull(4, QStringLiteral("nuc-1"), admin::Outcome::Miss);
        running.state = admin::PullState::Running;
        return {makePull(1), makePull(2, QStringLiteral("pi5"), admin::Outcome::Miss), failed, running};
    }

private Q_SLOTS:
    void filter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("nothing") << QString() << QList<qint64> {1, 2, 3, 4};
        QTest::newRow("word") << QStringLiteral("POSTGRES") << QList<qint64> {1, 2, 4};
        QTest::newRow("two words, both must match") << QStringLiteral("postgres pi5") << QList<qint64> {2};
        QTest::newRow("node") << QStringLiteral("node:nuc") << QList<qint64> {3, 4};
        QTest::newRow("node by address") << QStringLiteral("node:192.168.1.21") << QList<qint64> {1, 2, 3, 4};
        QTest::newRow("outcome") << QStringLiteral("outcome:miss") << QList<qint64> {2, 4};
        QTest::newRow("outcome failed") << QStringLiteral("outcome:failed") << QList<qint64> {3};
        QTest::newRow("outcome running") << QStringLiteral("outcome:running") << QList<qint64> {4};
        QTest::newRow("project") << QStringLiteral("project:quay") << QList<qint64> {3};
        QTest::newRow("image") << QStringLiteral("image:library/postgres:16") << QList<qint64> {1, 2, 4};
        QTest::newRow("field being typed") << QStringLiteral("node:") << QList<qint64> {1, 2, 3, 4};
        QTest::newRow("fields together") << QStringLiteral("node:nuc outcome:miss") << QList<qint64> {4};
        QTest::newRow("no match") << QStringLiteral("node:pi9") << QList<qint64> {};
    }

    void filter()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, ids);
        PullModel model;
        PullFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.update(sample());
        filter.setFilterText(text);
        filter.sort(PullModel::Started, Qt::AscendingOrder);
        QList<qint64> found;
        for (int row = 0; row < filter.rowCount(); ++row)
            found.append(filter.index(row, 0).data(KeyRole).toLongLong());
        QCOMPARE(found, ids);
    }

    void sort_byStarted_newestFirst()
    {
        PullModel model;
        PullFilterModel filter;
        filter.setSourceModel(&model);
        filter.sort(PullModel::Started, Qt::DescendingOrder);
        model.update(sample());
        QCOMPARE(filter.index(0, 0).data(KeyRole).toLongLong(), 4);
        model.update({makePull(9)});
        QCOMPARE(filter.index(0, 0).data(KeyRole).toLongLong(), 9);
    }

    void filter_tenThousandPulls_isQuick()
    {
        PullModel model;
        PullFilterModel filter;
        filter.setSourceModel(&model);
        filter.sort(PullModel::Started, Qt::DescendingOrder);
        QList<admin::PullInfo> pulls;
        for (int id = 1; id <= PullModel::defaultCapacity; ++id)
            pulls.append(makePull(id, id % 100 ? QStringLiteral("pi4") : QStringLiteral("nuc-1")));
        model.update(pulls);
        QElapsedTimer timer;
        timer.start();
        filter.setFilterText(QStringLiteral("node:nuc postgres"));
        QCOMPARE(filter.rowCount(), 100);
        qInfo("filtered in %lld ms", static_cast<long long>(timer.elapsed()));
        // The budget is 100 ms in a release; a debug build on a busy machine gets more.
        QVERIFY(timer.elapsed() < 1500);
    }
};

QTEST_GUILESS_MAIN(TestPullFilterModel)
#include "tst_pullfiltermodel.moc"
