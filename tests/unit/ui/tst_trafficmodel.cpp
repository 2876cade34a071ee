// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TrafficModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace breakwater;
using namespace breakwater::ui;

class TestTrafficModel : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'123, Qt::UTC);

    admin::TrafficBucket bucket(qint64 secondsAgo, qint64 hits) const
    {
        admin::TrafficBucket result;
        result.from = m_now.addSecs(-secondsAgo);
        result.hits = hits;
        return result;
    }

    static qint64 allHits(const TrafficModel &model)
    {
        qint64 sum = 0;
        for (const admin::TrafficBucket &bar : model.bars())
            sum += bar.hits;
        return sum;
    }

private Q_SLOTS:
    void setBuckets_span_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<int>("bars");
        QTest::newRow("day") << static_cast<int>(admin::TimeSpan::Day) << 48;
        QTest::newRow("week") << static_cast<int>(admin::TimeSpan::Week) << 56;
        QTest::newRow("month") << static_cast<int>(admin::TimeSpan::Month) << 60;
    }

    void setBuckets_span()
    {
        QFETCH(int, span);
        QFETCH(int, bars);
        TrafficModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBuckets(static_cast<admin::TimeSpan>(span), {bucket(60, 3), bucket(400, 4)}, m_now);
        QCOMPARE(model.rowCount(), bars);
        QCOMPARE(allHits(model), 7);
        // The newest bar holds the present.
        QVERIFY(model.bars().constLast().from <= m_now);
        QVERIFY(model.bars().constLast().from.addSecs(model.barSeconds()) > m_now);
    }

    void setBuckets_outsideTheSpan_areLeftOut()
    {
        TrafficModel model;
        model.setBuckets(admin::TimeSpan::Day, {bucket(26 * 3600, 5), bucket(10, 1)}, m_now);
        QCOMPARE(allHits(model), 1);
    }

    void setBuckets_sameSpan_changesInPlace()
    {
        TrafficModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBuckets(admin::TimeSpan::Day, {bucket(10, 1)}, m_now);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setBuckets(admin::TimeSpan::Day, {bucket(10, 2)}, m_now);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.highest(), 2);
    }

    void isEmpty_withoutRequests()
    {
        TrafficModel model;
        QVERIFY(model.isEmpty());
        model.setBuckets(admin::TimeSpan::Day, {}, m_now);
        QVERIFY(model.isEmpty());
        model.setBuckets(admin::TimeSpan::Day, {bucket(10, 1)}, m_now);
        QVERIFY(!model.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrafficModel)
#include "tst_trafficmodel.moc"
