// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"
#include "cache/UpstreamRow.h"
#include "upstream/UpstreamClient.h"

using namespace breakwater;
using namespace breakwater::cache;

class TestUpstreamRow : public QObject
{
    Q_OBJECT

    EngineFixture f;
    Project project;

    UpstreamRow row(UpstreamRow::Gate gate = UpstreamRow::Gate::Cold)
    {
        return UpstreamRow(f.engine->upstreams(), project, "lib/app", gate);
    }
    void fail(std::int64_t id)
    {
        for (int i = 0; i < 2; ++i)
            f.engine->upstreams().report(id, Error(ErrorCode::UpstreamConnect), "lib/app");
    }

private Q_SLOTS:
    void init()
    {
        f.setUpstreams({1, 2, 3});
        for (const int id : {1, 2, 3})
            f.engine->upstreams().report(id, std::nullopt);
        project.id = 1;
        project.upstreamId = 1;
        project.fallbacks = {{2, "up2"}, {3, "up3"}};
    }

    void next_goesInOrderAndEnds()
    {
        UpstreamRow r = row();
        QCOMPARE(r.currentId(), 0);
        for (const int id : {1, 2, 3}) {
            QVERIFY(r.hasNext());
            auto *client = r.next();
            QVERIFY(client);
            QCOMPARE(client->config().id, std::int64_t(id));
            QCOMPARE(r.currentId(), std::int64_t(id));
            QCOMPARE(r.current(), client);
        }
        QVERIFY(!r.hasNext());
        QVERIFY(!r.next());
        QCOMPARE(r.currentId(), 0);
        QVERIFY(!r.current());
    }

    void cold_downUpstream_hasItsTurnLast()
    {
        fail(1);
        UpstreamRow r = row();
        std::vector<std::int64_t> order;
        while (r.next())
            order.push_back(r.currentId());
        QCOMPARE(order, (std::vector<std::int64_t> {2, 3, 1}));
    }

    void copy_downUpstream_isNotAsked()
    {
        fail(1);
        UpstreamRow r = row(UpstreamRow::Gate::Copy);
        std::vector<std::int64_t> order;
        while (r.next())
            order.push_back(r.currentId());
        QCOMPARE(order, (std::vector<std::int64_t> {2, 3}));
        QCOMPARE(errorCodeName(r.error().code), errorCodeName(ErrorCode::UpstreamConnect));
    }

    void switchedOff_isPassedBy()
    {
        f.setUpstreams({2});
        UpstreamRow r = row();
        QVERIFY(r.next());
        QCOMPARE(r.currentId(), std::int64_t(2));
        QVERIFY(!r.hasNext());
        f.setUpstreams({3});
        QVERIFY(!r.current());
        QVERIFY(r.next());
        QCOMPARE(r.currentId(), std::int64_t(3));
    }

    void leaveOut_isNotAsked()
    {
        UpstreamRow r = row();
        r.leaveOut(1);
        QCOMPARE(r.upstreamIds(), (std::vector<std::int64_t> {2, 3}));
        QVERIFY(r.next());
        QCOMPARE(r.currentId(), std::int64_t(2));
    }

    void error_isTheFirstsUnlessAnothersTroubleHidesTheTruth_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("told");
        const auto row = [](const char *name, ErrorCode first, ErrorCode second, ErrorCode told) {
            QTest::newRow(name) << int(first) << int(second) << int(told);
        };
        using E = ErrorCode;
        row("trouble, trouble", E::UpstreamTimeout, E::UpstreamConnect, E::UpstreamTimeout);
        row("trouble, absent", E::UpstreamTimeout, E::ManifestUnknown, E::UpstreamTimeout);
        row("absent, trouble", E::ManifestUnknown, E::UpstreamConnect, E::UpstreamConnect);
        row("denied, trouble", E::UpstreamDenied, E::UpstreamRateLimited, E::UpstreamRateLimited);
        row("absent, absent", E::RepositoryUnknown, E::ManifestUnknown, E::RepositoryUnknown);
        row("absent, denied", E::ManifestUnknown, E::UpstreamDenied, E::ManifestUnknown);
        row("denied, absent", E::UpstreamDenied, E::ManifestUnknown, E::UpstreamDenied);
    }
    void error_isTheFirstsUnlessAnothersTroubleHidesTheTruth()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, told);
        project.fallbacks = {{2, "up2"}};
        UpstreamRow r = row();
        QVERIFY(r.next());
        r.failed(Error(ErrorCode(first)));
        QVERIFY(r.next());
        r.failed(Error(ErrorCode(second)));
        QVERIFY(!r.next());
        QCOMPARE(errorCodeName(r.error().code), errorCodeName(ErrorCode(told)));
    }

    void firstAsked_isTheFirstThatIsUp()
    {
        const auto first = [&](Inquiry inquiry = Inquiry::Rest) {
            return UpstreamRow::firstAsked(f.engine->upstreams(), project, "lib/app", inquiry);
        };
        QCOMPARE(first(), std::int64_t(1));
        fail(1);
        QCOMPARE(first(), std::int64_t(2));
        f.setUpstreams({1, 3}); // the second is switched off
        QCOMPARE(first(), std::int64_t(3));
        fail(3);
        QCOMPARE(first(), std::int64_t(1)); // as the row does: when all are down, in order again
        // A limit on pulls leaves the rest to the first.
        f.engine->upstreams().report(1, std::nullopt);
        f.engine->upstreams().report(3, std::nullopt);
        f.engine->upstreams().restoreLimit(1, {std::nullopt, f.clock.now() + std::chrono::minutes(5), true});
        QCOMPARE(first(), std::int64_t(1));
        QCOMPARE(first(Inquiry::Pull), std::int64_t(3));
    }

    void refusal_onlyWhenAllRefuse()
    {
        project.fallbacks = {{2, "up2"}};
        const UpstreamPool &pool = f.engine->upstreams();
        fail(1);
        QVERIFY(!UpstreamRow::refusal(pool, project, "lib/app", Inquiry::Check));
        fail(2);
        QVERIFY(UpstreamRow::refusal(pool, project, "lib/app", Inquiry::Check));
        QVERIFY(!UpstreamRow::refusal(pool, project, "lib/app", Inquiry::Pull));
    }
};

QTEST_GUILESS_MAIN(TestUpstreamRow)
#include "tst_upstreamrow.moc"
