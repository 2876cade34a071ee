// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogFixture.h"

#include "catalog/EventStore.h"
#include "catalog/NodeStore.h"
#include "catalog/PullStore.h"
#include "catalog/TrafficStore.h"

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

/// Pulls, nodes, events and traffic: what happened.
class TestActivityStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pull_roundTripsAndChanges();
    void pull_pages_newestFirst();
    void node_add_sumsUp();
    void event_pages_newestFirst();
    void traffic_bucketOf_isFiveMinutes();
    void traffic_add_sumsUp();
};

namespace {

PullRecord pullOf(qint64 id)
{
    PullRecord pull;
    pull.id = id;
    pull.startedAt = CatalogFixture::at(id);
    pull.finishedAt = CatalogFixture::at(id + 1);
    pull.nodeAddress = u"10.0.0.7"_s;
    pull.robot = u"robot$a"_s;
    pull.userAgent = u"containerd/1.7"_s;
    pull.project = u"hub"_s;
    pull.repository = u"library/x"_s;
    pull.reference = u"latest"_s;
    pull.outcome = 3;
    pull.state = 1;
    pull.layersDone = 2;
    pull.layersTotal = 4;
    pull.bytesSent = 5'000'000'000;
    pull.bytesTotal = 6'000'000'000;
    pull.bytesFromUpstream = 7;
    pull.staleReason = u"upstream.dns"_s;
    pull.errorJson = u"{\"code\":\"x\"}"_s;
    pull.requestId = u"abc"_s;
    pull.missJson = u"{\"cause\":1}"_s;
    pull.requestsJson = u"[1,2]"_s;
    return pull;
}

} // namespace

void TestActivityStores::pull_roundTripsAndChanges()
{
    CatalogFixture catalog;
    PullStore store(catalog);
    QCOMPARE(CatalogFixture::must(store.lastId()), 0);
    PullRecord pull = pullOf(7);
    VERIFY_OK(store.record({pull}));
    QCOMPARE(CatalogFixture::must(store.find(7)), std::optional<PullRecord>(pull));
    pull.bytesSent += 1;
    pull.requestsJson = u"[1,2,3]"_s;
    VERIFY_OK(store.record({pull}));
    QCOMPARE(CatalogFixture::must(store.find(7)), std::optional<PullRecord>(pull));
    QVERIFY(!CatalogFixture::must(store.find(8)).has_value());
    QCOMPARE(CatalogFixture::must(store.lastId()), 7);
}

void TestActivityStores::pull_pages_newestFirst()
{
    CatalogFixture catalog;
    PullStore store(catalog);
    QList<PullRecord> pulls;
    for (qint64 id = 1; id <= 10; ++id)
        pulls.append(pullOf(id));
    VERIFY_OK(store.record(pulls));
    const auto ids = [](const QList<PullRecord> &page) {
        QList<qint64> found;
        for (const PullRecord &pull : page)
            found.append(pull.id);
        return found;
    };
    const auto first = CatalogFixture::must(store.page(4));
    QCOMPARE(ids(first), QList<qint64>({10, 9, 8, 7}));
    QCOMPARE(first.first().requestsJson, QString());
    QCOMPARE(ids(CatalogFixture::must(store.page(4, 7))), QList<qint64>({6, 5, 4, 3}));
    QCOMPARE(CatalogFixture::must(store.removeBefore(CatalogFixture::at(9))), 8);
    QCOMPARE(ids(CatalogFixture::must(store.page(4))), QList<qint64>({10, 9}));
}

void TestActivityStores::node_add_sumsUp()
{
    CatalogFixture catalog;
    NodeStore store(catalog);
    const NodeRecord first {
        u"10.0.0.7"_s, {}, u"containerd/1.7"_s, u"robot$a"_s, CatalogFixture::at(1), CatalogFixture::at(1), 1, 100};
    NodeRecord later = first;
    later.userAgent = u"containerd/2.0"_s;
    later.robot = u"robot$b"_s;
    later.firstSeenAt = later.lastSeenAt = CatalogFixture::at(5);
    later.bytesSent = 11;
    VERIFY_OK(store.add({first}));
    VERIFY_OK(store.rename(first.address, u"node-1"_s));
    VERIFY_OK(store.add({later, later}));
    const NodeRecord expected {u"10.0.0.7"_s,
                               u"node-1"_s,
                               u"containerd/2.0"_s,
                               u"robot$b"_s,
                               CatalogFixture::at(1),
                               CatalogFixture::at(5),
                               3,
                               122};
    QCOMPARE(CatalogFixture::must(store.find(first.address)), std::optional<NodeRecord>(expected));
    NodeRecord other = later;
    other.address = u"::1"_s;
    other.lastSeenAt = CatalogFixture::at(9);
    VERIFY_OK(store.add({other}));
    QCOMPARE(CatalogFixture::must(store.all()).value(0).address, u"::1"_s);
    COMPARE_ERROR(store.rename(u"10.9.9.9"_s, u"x"_s), ErrorCode::NotFound);
}

void TestActivityStores::event_pages_newestFirst()
{
    CatalogFixture catalog;
    EventStore store(catalog);
    EventRecord event {0,
                       CatalogFixture::at(1),
                       2,
                       u"content.digestMismatch"_s,
                       u"console"_s,
                       {{u"expected"_s, u"a"_s}, {u"ä"_s, u"\"b\""_s}}};
    event.id = CatalogFixture::must(store.add(event));
    QCOMPARE(CatalogFixture::must(store.page(10)), QList<EventRecord> {event});
    for (int i = 0; i < 5; ++i)
        VERIFY_OK(store.add({0, CatalogFixture::at(10 + i), 0, u"e"_s, {}, {}}));
    const auto page = CatalogFixture::must(store.page(2));
    QCOMPARE(page.size(), 2);
    QVERIFY(page.at(0).id > page.at(1).id);
    QCOMPARE(CatalogFixture::must(store.page(10, page.at(1).id)).size(), 4);
    QCOMPARE(CatalogFixture::must(store.removeBefore(CatalogFixture::at(5))), 1);
}

void TestActivityStores::traffic_bucketOf_isFiveMinutes()
{
    QCOMPARE(TrafficStore::bucketOf(fromUnixMs(300'000)), fromUnixMs(300'000));
    QCOMPARE(TrafficStore::bucketOf(fromUnixMs(599'999)), fromUnixMs(300'000));
    QCOMPARE(TrafficStore::bucketOf(fromUnixMs(600'000)), fromUnixMs(600'000));
}

void TestActivityStores::traffic_add_sumsUp()
{
    CatalogFixture catalog;
    TrafficStore store(catalog);
    const TrafficRecord traffic {fromUnixMs(300'500), 1, 2, 3, 4, 5, 6, 7, 800, 900, 1000, 11};
    VERIFY_OK(store.add(traffic));
    VERIFY_OK(store.add(traffic));
    TrafficRecord later = traffic;
    later.from = fromUnixMs(900'000);
    VERIFY_OK(store.add(later));

    const auto range = CatalogFixture::must(store.range(fromUnixMs(0), fromUnixMs(900'001)));
    QCOMPARE(range.size(), 2);
    QCOMPARE(range.at(0), (TrafficRecord {fromUnixMs(300'000), 2, 4, 6, 8, 10, 12, 14, 1600, 1800, 2000, 22}));
    QCOMPARE(range.at(1), later);
    QCOMPARE(CatalogFixture::must(store.range(fromUnixMs(300'000), fromUnixMs(900'000))).size(), 1);
    QCOMPARE(CatalogFixture::must(store.sum(fromUnixMs(0), fromUnixMs(1'000'000))),
             (TrafficRecord {fromUnixMs(0), 3, 6, 9, 12, 15, 18, 21, 2400, 2700, 3000, 33}));
    QCOMPARE(CatalogFixture::must(store.sum(fromUnixMs(5'000'000), fromUnixMs(6'000'000))).hits, 0);
    QCOMPARE(CatalogFixture::must(store.removeBefore(fromUnixMs(600'000))), 1);
}

QTEST_GUILESS_MAIN(TestActivityStores)
#include "tst_activitystores.moc"
