// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogFixture.h"

#include "catalog/AuditSearch.h"
#include "catalog/AuditStore.h"
#include "catalog/AuditVerifier.h"
#include "catalog/NodeStore.h"
#include "catalog/PullStore.h"

#include <QElapsedTimer>
#include <QtTest>

#include <ctime>
#include <limits>

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

namespace {

WallTime at(qint64 seconds)
{
    return WallTime(std::chrono::seconds(1'700'000'000 + seconds));
}

AuditRecord record(qint64 seconds, const QString &object = u"dockerhub-proxy"_s)
{
    AuditRecord record;
    record.at = at(seconds);
    record.actor = u"anna"_s;
    record.action = u"project.changed"_s;
    record.objectKind = u"project"_s;
    record.objectId = 7;
    record.object = object;
    record.before = u"{\"serves\":[]}"_s;
    record.after = u"{\"serves\":[\"docker.io\"]}"_s;
    record.facts = u"{}"_s;
    return record;
}

void fill(CatalogFixture &catalog, int rows)
{
    for (int i = 0; i < rows; ++i)
        CatalogFixture::must(AuditStore(catalog).add(record(i * 60), Durability::Relaxed));
}

void tamper(CatalogFixture &catalog, const QString &sql)
{
    CatalogFixture::must(catalog.database().write(Durability::Durable, sql, {}));
}

AuditFinding verified(CatalogFixture &catalog)
{
    return CatalogFixture::must(verifyAudit(catalog));
}

AuditWish everything()
{
    AuditWish wish;
    wish.kinds = {0, 1};
    return wish;
}

PullRecord pull(qint64 id, qint64 seconds, const QString &node = u"192.168.1.21"_s)
{
    PullRecord pull;
    pull.id = id;
    pull.startedAt = at(seconds);
    pull.nodeAddress = node;
    pull.robot = u"robot$cluster-pull"_s;
    pull.project = u"dockerhub-proxy"_s;
    pull.repository = u"library/nginx"_s;
    pull.reference = u"1.27"_s;
    pull.requestId = u"r%1"_s.arg(id);
    pull.requestsJson = QString(2000, u'x');
    return pull;
}

} // namespace

class TestAuditStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_numbersRowsAndChainsThem();
    void verify_findsEveryFault_data();
    void verify_findsEveryFault();
    void removeBefore_leavesAChainThatCanBeVerified();
    void removeBefore_aClockThatWasSetBack_leavesNoGap();
    void size_isThatOfTheRowsThatAreThere();
    void search_joinsChangesAndPullsInOrder();
    void search_filters_data();
    void search_filters();
    void search_pages_meetEveryRowOnce();
    void search_hundredThousandRows_takesUnderATenthOfASecond();
};

void TestAuditStore::add_numbersRowsAndChainsThem()
{
    CatalogFixture catalog;
    const auto first = CatalogFixture::must(AuditStore(catalog).add(record(0), Durability::Durable));
    const auto second = CatalogFixture::must(AuditStore(catalog).add(record(1), Durability::Durable));
    QCOMPARE(first.id, 1);
    QCOMPARE(second.id, 2);
    QCOMPARE(first.hash.size(), 32);
    QCOMPARE(second.hash, AuditStore::hashOf(first.hash, second));
    const auto found = CatalogFixture::must(AuditStore(catalog).find(2));
    QVERIFY(found.has_value());
    QCOMPARE(*found, second);
    const auto related = CatalogFixture::must(AuditStore(catalog).ofObject(u"project"_s, 7, {}, 10));
    QCOMPARE(related.size(), 2);
    QCOMPARE(related.first().id, 2);
}

void TestAuditStore::verify_findsEveryFault_data()
{
    QTest::addColumn<QStringList>("tampering");
    QTest::addColumn<int>("fault");
    QTest::addColumn<qint64>("atId");
    QTest::addColumn<qint64>("writtenAs");
    using Fault = AuditFinding::Fault;
    const auto row = [](const char *name, const QStringList &sql, Fault fault, qint64 id, qint64 place = 0) {
        QTest::newRow(name) << sql << static_cast<int>(fault) << id << place;
    };
    row("none", {}, Fault::None, 0);
    row("actor", {u"UPDATE audit SET actor = 'bob' WHERE id = 4"_s}, Fault::Altered, 4);
    row("time", {u"UPDATE audit SET at = at + 1 WHERE id = 4"_s}, Fault::Altered, 4);
    row("before", {u"UPDATE audit_values SET before = '{}' WHERE audit_id = 4"_s}, Fault::Altered, 4);
    row("missing", {u"DELETE FROM audit WHERE id = 4"_s}, Fault::Missing, 5);
    row("missing and closed up",
        {u"PRAGMA defer_foreign_keys = ON"_s, u"DELETE FROM audit WHERE id = 4"_s,
         u"UPDATE audit SET id = 4 WHERE id = 5"_s, u"UPDATE audit_values SET audit_id = 4 WHERE audit_id = 5"_s},
        Fault::Altered, 4);
    row("first gone", {u"DELETE FROM audit WHERE id = 1"_s}, Fault::Missing, 2);
    row("last gone", {u"DELETE FROM audit WHERE id = 9"_s}, Fault::CutOff, 8, 9);
    const auto swap = [](int left, int right) {
        QStringList sql;
        sql << u"PRAGMA defer_foreign_keys = ON"_s;
        for (const QString &table : {u"audit SET id"_s, u"audit_values SET audit_id"_s}) {
            const QString column = table.section(u' ', -1);
            sql << u"UPDATE %1 = 99 WHERE %2 = %3"_s.arg(table, column).arg(left)
                << u"UPDATE %1 = %3 WHERE %2 = %4"_s.arg(table, column).arg(left).arg(right)
                << u"UPDATE %1 = %3 WHERE %2 = 99"_s.arg(table, column).arg(right);
        }
        return sql;
    };
    row("swapped", swap(3, 7), Fault::Moved, 3, 7);
    row("neighbours swapped", swap(3, 4), Fault::Moved, 3, 4);
    row("all gone", {u"DELETE FROM audit"_s}, Fault::CutOff, 0, 9);
}

void TestAuditStore::verify_findsEveryFault()
{
    QFETCH(QStringList, tampering);
    QFETCH(int, fault);
    QFETCH(qint64, atId);
    QFETCH(qint64, writtenAs);
    CatalogFixture catalog;
    fill(catalog, 9);
    VERIFY_OK(catalog.database().transaction(Durability::Durable, [&]() -> Result<void> {
        for (const QString &sql : tampering) {
            if (const auto done = catalog.database().run(sql); !done)
                return done.error();
        }
        return {};
    }));
    const auto finding = verified(catalog);
    QCOMPARE(static_cast<int>(finding.fault), fault);
    QCOMPARE(finding.atId, atId);
    QCOMPARE(finding.writtenAs, writtenAs);
    if (tampering.isEmpty())
        QCOMPARE(finding.checked, 9);
}

void TestAuditStore::removeBefore_leavesAChainThatCanBeVerified()
{
    CatalogFixture catalog;
    fill(catalog, 9);
    QCOMPARE(CatalogFixture::must(AuditStore(catalog).removeBefore(at(4 * 60))), 4);
    auto finding = verified(catalog);
    QCOMPARE(finding.fault, AuditFinding::Fault::None);
    QCOMPARE(finding.checked, 5);
    QCOMPARE(finding.prunedId, 4);
    QCOMPARE(CatalogFixture::must(AuditStore(catalog).removeBefore(at(4 * 60))), 0);
    // What goes without retention is still found.
    tamper(catalog, u"DELETE FROM audit WHERE id = 5"_s);
    finding = verified(catalog);
    QCOMPARE(finding.fault, AuditFinding::Fault::Missing);
    QCOMPARE(finding.atId, 6);
    // All of them, and the chain goes on.
    CatalogFixture other;
    fill(other, 3);
    QCOMPARE(CatalogFixture::must(AuditStore(other).removeBefore(at(9999))), 3);
    QCOMPARE(verified(other).fault, AuditFinding::Fault::None);
    QCOMPARE(CatalogFixture::must(AuditStore(other).add(record(10000), Durability::Durable)).id, 4);
    QCOMPARE(verified(other).checked, 1);
}

void TestAuditStore::removeBefore_aClockThatWasSetBack_leavesNoGap()
{
    CatalogFixture catalog;
    for (const qint64 seconds : {500, 600, 10, 20, 700})
        CatalogFixture::must(AuditStore(catalog).add(record(seconds), Durability::Relaxed));
    QCOMPARE(CatalogFixture::must(AuditStore(catalog).removeBefore(at(100))), 0);
    QCOMPARE(CatalogFixture::must(AuditStore(catalog).removeBefore(at(550))), 1);
    QCOMPARE(verified(catalog).fault, AuditFinding::Fault::None);
}

void TestAuditStore::size_isThatOfTheRowsThatAreThere()
{
    CatalogFixture catalog;
    fill(catalog, 6);
    const auto sum = [&] {
        qint64 bytes = 0;
        for (const AuditRecord &row : CatalogFixture::must(AuditStore(catalog).inOrder(0, 100)))
            bytes += AuditStore::canonicalBytes(row).size();
        return bytes;
    };
    QVERIFY(sum() > 0);
    QCOMPARE(CatalogFixture::must(AuditStore(catalog).chain()).sizeBytes, sum());
    CatalogFixture::must(AuditStore(catalog).removeBefore(at(120)));
    QCOMPARE(CatalogFixture::must(AuditStore(catalog).chain()).sizeBytes, sum());
}

void TestAuditStore::search_joinsChangesAndPullsInOrder()
{
    CatalogFixture catalog;
    fill(catalog, 3); // 0, 60, 120
    VERIFY_OK(PullStore(catalog).record({pull(1, 30), pull(2, 60), pull(3, 200)}));
    VERIFY_OK(NodeStore(catalog).add({NodeRecord {u"192.168.1.21"_s, {}, {}, {}, at(0), at(0), 0, 0}}));
    VERIFY_OK(NodeStore(catalog).rename(u"192.168.1.21"_s, u"pi4"_s));
    const auto hits = CatalogFixture::must(AuditSearch(catalog).page(everything(), {}, 100));
    QStringList order;
    for (const AuditHit &hit : hits)
        order << (hit.isPull ? u"pull"_s : u"row"_s) + QString::number(hit.record.id);
    QCOMPARE(order, (QStringList {u"pull3"_s, u"row3"_s, u"row2"_s, u"pull2"_s, u"pull1"_s, u"row1"_s}));
    QCOMPARE(hits.first().nodeName, u"pi4"_s);
    QCOMPARE(hits.first().record.object, u"dockerhub-proxy/library/nginx:1.27"_s);
    QCOMPARE(CatalogFixture::must(AuditSearch(catalog).count(everything())), 6);
}

void TestAuditStore::search_filters_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("found");
    QTest::newRow("word of an object") << u"word"_s << u"NGINX"_s << 3;
    QTest::newRow("word of an action") << u"word"_s << u"project.ch"_s << 4;
    QTest::newRow("word that is a node's name") << u"word"_s << u"pi4"_s << 2;
    QTest::newRow("request id") << u"word"_s << u"r2"_s << 1;
    QTest::newRow("a whole image") << u"word"_s << u"proxy/library/nginx:1.27"_s << 3;
    QTest::newRow("nothing") << u"word"_s << u"quay"_s << 0;
    QTest::newRow("no wildcard") << u"word"_s << u"%"_s << 0;
    QTest::newRow("no joker") << u"word"_s << u"ngin_"_s << 0;
    QTest::newRow("actor") << u"actor"_s << u"Anna"_s << 4;
    QTest::newRow("robot") << u"actor"_s << u"cluster"_s << 3;
    QTest::newRow("node by name") << u"node"_s << u"pi4"_s << 2;
    QTest::newRow("node by address") << u"node"_s << u"192.168.1.22"_s << 1;
    QTest::newRow("object") << u"object"_s << u"library/"_s << 3;
    QTest::newRow("until") << u"until"_s << u"60"_s << 2;
    QTest::newRow("from") << u"from"_s << u"60"_s << 5;
    QTest::newRow("pulls that missed") << u"pullOutcome"_s << u"3"_s << 5;
    QTest::newRow("no pulls") << u"pulls"_s << QString() << 4;
    QTest::newRow("pulls alone") << u"kinds"_s << QString() << 3;
}

void TestAuditStore::search_filters()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(int, found);
    CatalogFixture catalog;
    fill(catalog, 4);
    auto missed = pull(3, 90, u"192.168.1.22"_s);
    missed.outcome = 3;
    VERIFY_OK(PullStore(catalog).record({pull(1, 30), pull(2, 60), missed}));
    VERIFY_OK(NodeStore(catalog).add({NodeRecord {u"192.168.1.21"_s, {}, {}, {}, at(0), at(0), 0, 0}}));
    VERIFY_OK(NodeStore(catalog).rename(u"192.168.1.21"_s, u"pi4"_s));
    AuditWish wish = everything();
    if (key == u"word"_s)
        wish.words = {value};
    else if (key == u"actor"_s)
        wish.actors = {value};
    else if (key == u"node"_s)
        wish.nodes = {value};
    else if (key == u"object"_s)
        wish.objects = {value};
    else if (key == u"from"_s)
        wish.from = at(value.toInt());
    else if (key == u"until"_s)
        wish.until = at(value.toInt());
    else if (key == u"pullOutcome"_s)
        wish.pullOutcomes = {value.toInt()};
    else if (key == u"pulls"_s)
        wish.pulls = false;
    else if (key == u"kinds"_s)
        wish.kinds.clear();
    QCOMPARE(CatalogFixture::must(AuditSearch(catalog).page(wish, {}, 100)).size(), found);
    QCOMPARE(CatalogFixture::must(AuditSearch(catalog).count(wish)), found);
}

void TestAuditStore::search_pages_meetEveryRowOnce()
{
    CatalogFixture catalog;
    // Many of the same instant, so that a page ends amid them.
    for (int i = 0; i < 20; ++i)
        CatalogFixture::must(AuditStore(catalog).add(record(i / 7), Durability::Relaxed));
    QList<PullRecord> pulls;
    for (int i = 1; i <= 20; ++i)
        pulls.append(pull(i, i / 6));
    VERIFY_OK(PullStore(catalog).record(pulls));
    QSet<QString> met;
    AuditPlace place;
    int pages = 0;
    while (true) {
        const auto hits = CatalogFixture::must(AuditSearch(catalog).page(everything(), place, 3));
        if (hits.isEmpty())
            break;
        ++pages;
        for (const AuditHit &hit : hits) {
            const QString key = (hit.isPull ? u"p"_s : u"r"_s) + QString::number(hit.record.id);
            QVERIFY2(!met.contains(key), qPrintable(key));
            met.insert(key);
        }
        place = {hits.last().record.at, hits.last().isPull, hits.last().record.id};
    }
    QCOMPARE(met.size(), 40);
    QCOMPARE(pages, 14);
}

void TestAuditStore::search_hundredThousandRows_takesUnderATenthOfASecond()
{
    CatalogFixture catalog;
    VERIFY_OK(catalog.database().transaction(Durability::Relaxed, [&]() -> Result<void> {
        QList<PullRecord> pulls;
        for (int i = 0; i < 50'000; ++i) {
            if (const auto added = AuditStore(catalog).add(record(i), Durability::Relaxed); !added)
                return added.error();
            pulls.append(pull(i + 1, i));
        }
        return PullStore(catalog).record(pulls);
    }));
    // The slowest there is: nothing fits, so that every row is looked at.
    AuditWish wish = everything();
    wish.words = {u"quay.io"_s};
    const AuditSearch search(catalog);
    // The time of this thread, the best of three: other programs on the machine do not count.
    const auto bestOf = [](const auto &work) {
        const auto now = [] {
            timespec time {};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
            return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
        };
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            const qint64 start = now();
            work();
            best = std::min(best, now() - start);
        }
        return best;
    };
    const qint64 filterMs = bestOf([&] { QVERIFY(CatalogFixture::must(search.page(wish, {}, 100)).isEmpty()); });
    const qint64 pageMs = bestOf([&] {
        QCOMPARE(CatalogFixture::must(search.page(everything(), {at(25'000), false, 25'001}, 100)).size(), 100);
    });
    QElapsedTimer timer;
    timer.start();
    const auto finding = verified(catalog);
    qInfo("filter %lld ms, page %lld ms, verify %lld ms", filterMs, pageMs, timer.elapsed());
    QCOMPARE(finding.fault, AuditFinding::Fault::None);
    QCOMPARE(finding.checked, 50'000);
    QVERIFY2(filterMs < 100, qPrintable(QString::number(filterMs)));
    QVERIFY2(pageMs < 100, qPrintable(QString::number(pageMs)));
}

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"
