// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogFixture.h"

#include "catalog/PinStore.h"
#include "catalog/TrashStore.h"
#include "maintenance/Planner.h"

using namespace breakwater;
using namespace breakwater::catalog;
using namespace breakwater::maintenance;
using namespace Qt::StringLiterals;

namespace {

/// A project with images whose last use is known.
class World
{
public:
    World() : project(catalog.addProject(u"p"_s)), repository(catalog.addRepository(project, u"team/app"_s)) { }

    void image(const std::string &name, const QMap<QString, qint64> &layers, const QString &tag, int usedDaysAgo,
               qint64 pulls = 1)
    {
        catalog.addImage(project, repository, name, layers);
        if (!tag.isEmpty())
            catalog.addTag(repository, tag, name);
        const WallTime used = now() - std::chrono::days(usedDaysAgo);
        CatalogFixture::must(
            catalog.database().run(u"UPDATE repository_manifests SET added_at = ?, last_pulled_at = ?, pulls = ?"
                                   " WHERE blob_id = (SELECT id FROM blobs WHERE digest = ?)"_s,
                                   {column(used), column(used), pulls, column(CatalogFixture::digest(name))}));
        CatalogFixture::must(
            catalog.database().run(u"UPDATE tags SET changed_at = ?, last_pulled_at = ?, pulls = ? WHERE name = ?"_s,
                                   {column(used), column(used), pulls, tag}));
    }
    static WallTime now() { return CatalogFixture::at(400 * 86400); }

    Planner planner()
    {
        Planner::Rules rules;
        rules.projects.insert(project, project_);
        rules.keep = KeepRules(CatalogFixture::must(PinStore(catalog).all()), uses);
        rules.grace = std::chrono::minutes(60);
        rules.hasTrash = hasTrash;
        rules.busy = busy;
        rules.now = at;
        return Planner(CatalogFixture::must(ContentGraph::load(catalog)), rules);
    }
    static QStringList tagsOf(const CollectionPlan &plan)
    {
        QStringList tags;
        for (const PlannedItem &item : plan.items)
            tags.append(item.tags.join(u'+'));
        return tags;
    }

    CatalogFixture catalog;
    qint64 project;
    qint64 repository;
    ProjectRules project_;
    QList<NodeImageStore::Use> uses;
    QSet<QPair<qint64, QString>> busy;
    bool hasTrash = false;
    WallTime at = now();
};

TagPattern glob(const char *text)
{
    return TagPattern::glob(text);
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retention_unused_goesWithTheReason();
    void retention_useOfAChild_countsForTheIndex();
    void retention_untagged_hasItsOwnDays();
    void retention_keepLast_newestStay();
    void retention_keepLast_anotherTagKeepsTheImage();
    void retention_leapOfTheClock_losesNothing();
    void retention_pinned_staysAndIsCounted_data();
    void retention_pinned_staysAndIsCounted();
    void retention_whatANodeUses_stays();
    void retention_withTrash_movesThere();
    void space_leastValuableFirst_untilEnough();
    void space_graceAndBusy_stay();
    void space_limitedUpstream_isDearer();
    void space_trashGoesFirst();
    void quota_onlyItsProjectLoses();
    void plan_isExact();
};

void TestPlanner::retention_unused_goesWithTheReason()
{
    World w;
    w.project_.retention.unusedDays = 90;
    w.image("old", {{u"a"_s, 1000}}, u"1"_s, 91);
    w.image("new", {{u"b"_s, 1000}}, u"2"_s, 89);
    w.image("newest", {{u"c"_s, 1000}}, u"3"_s, 1);
    Planner planner = w.planner();
    planner.addRetention();
    const CollectionPlan plan = planner.takePlan();
    QCOMPARE(World::tagsOf(plan), QStringList {u"1"_s});
    QCOMPARE(plan.items[0].reason, (RemovalReason {u"retention.unused"_s, {{u"days"_s, u"90"_s}}}));
    QCOMPARE(plan.items[0].bytes, 1110);
    QCOMPARE(plan.freedBytes, 1110);
}

void TestPlanner::retention_useOfAChild_countsForTheIndex()
{
    World w;
    w.project_.retention.unusedDays = 30;
    w.image("arm", {{u"a"_s, 1000}}, {}, 2);
    w.catalog.addIndex(w.repository, "index", {{u"linux/arm64"_s, "arm"}});
    w.catalog.addTag(w.repository, u"1"_s, "index");
    CatalogFixture::must(w.catalog.database().run(u"UPDATE tags SET changed_at = 0, last_pulled_at = 0"_s));
    Planner planner = w.planner();
    planner.addRetention();
    QVERIFY(planner.takePlan().items.empty());
}

void TestPlanner::retention_untagged_hasItsOwnDays()
{
    World w;
    w.project_.retention.untaggedDays = 7;
    w.image("tagged", {{u"a"_s, 1}}, u"1"_s, 20);
    w.image("now", {{u"d"_s, 1}}, u"2"_s, 1);
    w.image("loose", {{u"b"_s, 1}}, {}, 8);
    w.image("fresh", {{u"c"_s, 1}}, {}, 6);
    Planner planner = w.planner();
    planner.addRetention();
    const CollectionPlan plan = planner.takePlan();
    QCOMPARE(plan.items.size(), std::size_t(1));
    QCOMPARE(plan.items[0].digests, QList<Digest> {CatalogFixture::digest("loose")});
    QCOMPARE(plan.items[0].reason.code, u"retention.untagged"_s);
}

void TestPlanner::retention_keepLast_newestStay()
{
    World w;
    w.project_.retention.keepLast = {{glob("v*"), 2}};
    for (int i = 1; i <= 4; ++i)
        w.image("v" + std::to_string(i), {{u"l%1"_s.arg(i), 10}}, u"v%1"_s.arg(i), 10 - i);
    w.image("other", {{u"x"_s, 10}}, u"latest"_s, 300);
    Planner planner = w.planner();
    planner.addRetention();
    const CollectionPlan plan = planner.takePlan();
    QStringList gone = World::tagsOf(plan);
    gone.sort();
    QCOMPARE(gone, QStringList({u"v1"_s, u"v2"_s}));
    QCOMPARE(plan.items[0].reason,
             (RemovalReason {u"retention.superseded"_s, {{u"pattern"_s, u"v*"_s}, {u"keep"_s, u"2"_s}}}));
}

void TestPlanner::retention_keepLast_anotherTagKeepsTheImage()
{
    World w;
    w.project_.retention.keepLast = {{glob("v*"), 1}};
    w.image("one", {{u"a"_s, 10}}, u"v1"_s, 9);
    w.catalog.addTag(w.repository, u"stable"_s, "one");
    w.image("two", {{u"b"_s, 10}}, u"v2"_s, 8);
    Planner planner = w.planner();
    planner.addRetention();
    QVERIFY(planner.takePlan().items.empty());
}

void TestPlanner::retention_leapOfTheClock_losesNothing()
{
    World w;
    w.project_.retention.unusedDays = 30;
    w.image("one", {{u"a"_s, 10}}, u"1"_s, 5);
    w.image("two", {{u"b"_s, 10}}, u"2"_s, 20);
    w.at = World::now() + std::chrono::days(365);
    Planner planner = w.planner();
    planner.addRetention();
    QVERIFY(planner.takePlan().items.empty());
    w.at = World::now() - std::chrono::days(100);
    Planner earlier = w.planner();
    earlier.addRetention();
    QVERIFY(earlier.takePlan().items.empty());
}

void TestPlanner::retention_pinned_staysAndIsCounted_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("byDigest");
    QTest::addColumn<bool>("kept");
    QTest::newRow("tag") << u"team/app"_s << u"1"_s << false << true;
    QTest::newRow("tag pattern") << u"team/*"_s << u"?"_s << false << true;
    QTest::newRow("everything") << u"*"_s << u"*"_s << false << true;
    QTest::newRow("digest") << u"team/app"_s << QString() << true << true;
    QTest::newRow("another tag") << u"team/app"_s << u"2"_s << false << false;
    QTest::newRow("another repository") << u"team/web"_s << u"1"_s << false << false;
}

void TestPlanner::retention_pinned_staysAndIsCounted()
{
    QFETCH(QString, repository);
    QFETCH(QString, tag);
    QFETCH(bool, byDigest);
    QFETCH(bool, kept);
    World w;
    w.project_.retention.unusedDays = 30;
    w.image("one", {{u"a"_s, 10}}, u"1"_s, 50);
    PinRecord pin {0, w.project, repository, tag, {}, {}, u"admin"_s, CatalogFixture::at(0)};
    if (byDigest)
        pin.digest = CatalogFixture::digest("one");
    CatalogFixture::must(PinStore(w.catalog).add(pin));
    COMPARE_ERROR(PinStore(w.catalog).add(pin), ErrorCode::AlreadyExists);
    Planner planner = w.planner();
    planner.addRetention();
    // The newest use is 50 days old: days are counted from there on, so that a dormant server loses nothing.
    QVERIFY(planner.takePlan().items.empty());

    w.image("now", {{u"b"_s, 10}}, u"now"_s, 1);
    Planner again = w.planner();
    again.addRetention();
    const CollectionPlan plan = again.takePlan();
    QCOMPARE(plan.items.empty(), kept);
    QCOMPARE(plan.pinned, kept ? 1 : 0);
}

void TestPlanner::retention_whatANodeUses_stays()
{
    World w;
    w.project_.retention.unusedDays = 30;
    w.image("old", {{u"a"_s, 10}}, u"1"_s, 50);
    w.image("now", {{u"b"_s, 10}}, u"now"_s, 1);
    w.uses = {{w.repository, u"10.0.0.1"_s, u"1"_s, CatalogFixture::digest("old"), World::now()}};
    Planner planner = w.planner();
    planner.addRetention();
    QVERIFY(planner.takePlan().items.empty());
    w.uses.clear();
    Planner without = w.planner();
    without.addRetention();
    QCOMPARE(without.takePlan().items.size(), std::size_t(1));
}

void TestPlanner::retention_withTrash_movesThere()
{
    World w;
    w.hasTrash = true;
    w.project_.retention.unusedDays = 30;
    w.image("old", {{u"a"_s, 1000}}, u"1"_s, 50);
    w.image("now", {{u"b"_s, 10}}, u"now"_s, 1);
    Planner planner = w.planner();
    planner.addRetention();
    const CollectionPlan plan = planner.takePlan();
    QVERIFY(plan.items[0].toTrash);
    QCOMPARE(plan.freedBytes, 0);
    QCOMPARE(plan.trashedBytes, 1110);
}

void TestPlanner::space_leastValuableFirst_untilEnough()
{
    World w;
    w.image("rare", {{u"a"_s, 100'000'000}}, u"rare"_s, 40, 1);
    w.image("popular", {{u"b"_s, 100'000'000}}, u"popular"_s, 1, 200);
    w.image("middling", {{u"c"_s, 100'000'000}}, u"middling"_s, 10, 5);
    Planner planner = w.planner();
    QCOMPARE(planner.addSpace({u"space.limit"_s, 150'000'000}, {}), 0);
    const CollectionPlan plan = planner.takePlan();
    QCOMPARE(World::tagsOf(plan), QStringList({u"rare"_s, u"middling"_s}));
    QVERIFY(plan.freedBytes >= 150'000'000);
    QCOMPARE(plan.items[0].reason.code, u"space.limit"_s);
    QVERIFY(!plan.items[0].toTrash); // that would free nothing
}

void TestPlanner::space_graceAndBusy_stay()
{
    World w;
    w.image("just now", {{u"a"_s, 1000}}, u"1"_s, 0);
    Planner planner = w.planner();
    QCOMPARE(planner.addSpace({u"space.limit"_s, 500}, {}), 500);
    w.image("earlier", {{u"b"_s, 1000}}, u"2"_s, 5);
    w.busy.insert({w.project, u"team/app"_s});
    Planner busy = w.planner();
    QCOMPARE(busy.addSpace({u"space.limit"_s, 500}, {}), 500);
    w.busy.clear();
    Planner idle = w.planner();
    QCOMPARE(idle.addSpace({u"space.limit"_s, 500}, {}), 0);
    QCOMPARE(World::tagsOf(idle.takePlan()), QStringList {u"2"_s});
}

void TestPlanner::space_limitedUpstream_isDearer()
{
    ImageRecord image {3, World::now() - std::chrono::days(5), 50'000'000, false};
    const double free = worthOf(image, World::now());
    image.limited = true;
    QVERIFY(worthOf(image, World::now()) > free);
    image.freedBytes = 500'000'000;
    QVERIFY(worthOf(image, World::now()) < free * 10);
}

void TestPlanner::space_trashGoesFirst()
{
    World w;
    w.image("thrown", {{u"a"_s, 1000}}, u"1"_s, 40);
    w.image("kept", {{u"b"_s, 1000}}, u"2"_s, 40);
    CatalogFixture::must(DeletionStore(w.catalog).trashImages(
        w.repository, {CatalogFixture::digest("thrown")},
        {u"admin"_s, u"asked"_s, World::now(), World::now() + std::chrono::days(1)}));
    const auto trash = CatalogFixture::must(TrashStore(w.catalog).all());
    Planner planner = w.planner();
    planner.addExpiredTrash(trash);
    QVERIFY(planner.takePlan().items.empty());
    QCOMPARE(planner.addSpace({u"space.limit"_s, 500}, trash), 0);
    const CollectionPlan plan = planner.takePlan();
    QCOMPARE(plan.items.size(), std::size_t(1));
    QCOMPARE(plan.items[0].reason.code, u"trash.freed"_s);
    QCOMPARE(plan.items[0].bytes, 1110);
}

void TestPlanner::quota_onlyItsProjectLoses()
{
    World w;
    w.image("one", {{u"a"_s, 1000}}, u"1"_s, 40);
    w.image("two", {{u"b"_s, 1000}}, u"2"_s, 30);
    const qint64 other = w.catalog.addProject(u"other"_s);
    const qint64 place = w.catalog.addRepository(other, u"web"_s);
    w.catalog.addImage(other, place, "web", {{u"c"_s, 5000}});
    w.catalog.addImage(other, place, "one", {{u"a"_s, 1000}}); // shared: leaving p frees nothing of it
    w.project_.quotaBytes = 1500;
    Planner planner = w.planner();
    planner.addQuotas();
    const CollectionPlan plan = planner.takePlan();
    QCOMPARE(plan.items.size(), std::size_t(1));
    QCOMPARE(plan.items[0].projectId, w.project);
    QCOMPARE(plan.items[0].reason.code, u"space.quota"_s);
}

void TestPlanner::plan_isExact()
{
    World w;
    w.project_.retention.unusedDays = 30;
    for (int i = 0; i < 6; ++i)
        w.image("i" + std::to_string(i), {{u"base"_s, 1000}, {u"l%1"_s.arg(i), 100 + i}}, u"t%1"_s.arg(i), 60);
    w.image("now", {{u"z"_s, 10}}, u"now"_s, 1);
    Planner planner = w.planner();
    planner.addRetention();
    const CollectionPlan plan = planner.takePlan();
    QCOMPARE(plan.items.size(), std::size_t(6));
    qint64 freed = 0;
    for (const PlannedItem &item : plan.items) {
        const Deletion done
            = CatalogFixture::must(DeletionStore(w.catalog).deleteImages(item.repositoryId, item.digests));
        QCOMPARE(done.freedBytes, item.bytes);
        freed += done.freedBytes;
    }
    QCOMPARE(freed, plan.freedBytes);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
