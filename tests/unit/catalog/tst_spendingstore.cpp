// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/SpendingStore.h"

#include "CatalogFixture.h"

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

class TestSpendingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void since_sumsByImage_theMostExpensiveFirst();
    void record_isBounded();
    void forget_takesOneUpstreamsOnly();
    void standingFor_namesTheTagOfAManifestAndOfWhatItsIndexNames();

private:
    static SpendingRecord spent(std::int64_t second, const QString &repository, const QString &tag = u"1"_s,
                                qint64 upstream = 1)
    {
        return {upstream, CatalogFixture::at(second), 7, repository, tag};
    }
};

void TestSpendingStore::since_sumsByImage_theMostExpensiveFirst()
{
    CatalogFixture catalog;
    SpendingStore store(catalog);
    for (const auto &each : {spent(10, u"a"_s), spent(20, u"b"_s), spent(30, u"b"_s), spent(40, u"b"_s, u"2"_s),
                             spent(50, u"a"_s, u"1"_s, 2)})
        VERIFY_OK(store.record(each));
    const QList<SpentImage> all {{7, u"b"_s, u"1"_s, 2, CatalogFixture::at(30)},
                                 {7, u"b"_s, u"2"_s, 1, CatalogFixture::at(40)},
                                 {7, u"a"_s, u"1"_s, 1, CatalogFixture::at(10)}};
    QCOMPARE(CatalogFixture::must(store.since(1, CatalogFixture::at(0))), all);
    // What was spent at its very beginning has left a window.
    QCOMPARE(CatalogFixture::must(store.since(1, CatalogFixture::at(20))).size(), 2);
    catalog.reopen();
    QCOMPARE(CatalogFixture::must(SpendingStore(catalog).since(1, CatalogFixture::at(0))), all);
}

void TestSpendingStore::record_isBounded()
{
    CatalogFixture catalog;
    SpendingStore store(catalog);
    const auto rows = [&] {
        qint64 sum = 0;
        for (const SpentImage &image : CatalogFixture::must(store.since(1, CatalogFixture::at(-1))))
            sum += image.requests;
        return sum;
    };
    VERIFY_OK(store.record(spent(0, u"old"_s)));
    VERIFY_OK(store.record(spent(3600 * 24, u"a"_s)));
    QCOMPARE(rows(), 2);
    VERIFY_OK(store.record(spent(3600 * 24 + 1, u"a"_s)));
    QCOMPARE(rows(), 2); // a day is kept
    VERIFY_OK(catalog.database().transaction(Durability::Relaxed, [&]() -> Result<void> {
        for (qint64 i = 0; i < SpendingStore::capacity; ++i) {
            if (const auto done = store.record(spent(3600 * 24 + 2, u"b"_s)); !done)
                return done;
        }
        return {};
    }));
    QCOMPARE(rows(), SpendingStore::capacity);
    QCOMPARE(CatalogFixture::must(store.since(1, CatalogFixture::at(0))).size(), 1); // the oldest went first
}

void TestSpendingStore::forget_takesOneUpstreamsOnly()
{
    CatalogFixture catalog;
    SpendingStore store(catalog);
    VERIFY_OK(store.record(spent(1, u"a"_s)));
    VERIFY_OK(store.record(spent(1, u"a"_s, u"1"_s, 2)));
    VERIFY_OK(store.forget(1));
    QVERIFY(CatalogFixture::must(store.since(1, {})).isEmpty());
    QCOMPARE(CatalogFixture::must(store.since(2, {})).size(), 1);
}

void TestSpendingStore::standingFor_namesTheTagOfAManifestAndOfWhatItsIndexNames()
{
    CatalogFixture catalog;
    const qint64 project = catalog.addProject(u"p"_s);
    const qint64 repository = catalog.addRepository(project, u"app"_s);
    catalog.addIndex(repository, "index", {{u"linux/amd64"_s, "amd64"}});
    catalog.addTag(repository, u"1.0"_s, "index");
    catalog.addTag(catalog.addRepository(project, u"other"_s), u"9"_s, "index");
    const TagStore store(catalog);
    const auto tagOf = [&](const QString &name, const char *manifest) {
        return CatalogFixture::must(store.standingFor(project, name, CatalogFixture::digest(manifest)));
    };
    QCOMPARE(tagOf(u"app"_s, "index"), u"1.0"_s);
    QCOMPARE(tagOf(u"app"_s, "amd64"), u"1.0"_s);
    QCOMPARE(tagOf(u"other"_s, "amd64"), u"9"_s);
    QCOMPARE(tagOf(u"app"_s, "never seen"), QString());
    QCOMPARE(tagOf(u"none"_s, "index"), QString());
}

QTEST_GUILESS_MAIN(TestSpendingStore)
#include "tst_spendingstore.moc"
