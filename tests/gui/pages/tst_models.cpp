// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FreshnessRuleModel.h"
#include "models/ImageModel.h"
#include "models/LayerModel.h"
#include "models/NodeModel.h"
#include "models/PlatformModel.h"
#include "models/ProjectModel.h"
#include "models/RepositoryModel.h"
#include "models/RobotModel.h"
#include "models/TableSortFilterModel.h"
#include "models/UpstreamModel.h"
#include "models/Words.h"
#include "support/fakeadmin/FakeAdmin.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::ui;
using test::FakeAdmin;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// A model loads, takes a changed row in place and a removal, all under the tester.
template<typename Model>
void loadUnderTester(Model &model)
{
    QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy loaded(&model, &Model::loaded);
    model.load();
    QVERIFY(loaded.wait(2000));
    QVERIFY(model.rowCount() > 1);
    const auto first = *model.rowAt(0);
    const QPersistentModelIndex second(model.index(1, 0));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.assign(model.rows());
    QCOMPARE(changes.size(), 0);
    QList rest = model.rows();
    rest.removeFirst();
    model.assign(rest);
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 0);
    model.upsert(first);
    QCOMPARE(model.rowCount(), rest.size() + 1);
    model.refreshTimes();
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

} // namespace

class TstModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void models_load_keepRowsInPlace()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        UpstreamModel upstreams(service);
        loadUnderTester(upstreams);
        ProjectModel projects(service);
        loadUnderTester(projects);
        RepositoryModel repositories(service);
        loadUnderTester(repositories);
        RobotModel robots(service);
        loadUnderTester(robots);
        NodeModel nodes(service);
        loadUnderTester(nodes);
    }

    void models_loadFails_tellsTheError()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        UpstreamModel model(service);
        QSignalSpy failed(&model, &UpstreamModel::loadFailed);
        service.failNext(QStringLiteral("upstreams"), Error(ErrorCode::CatalogIo));
        model.load();
        QVERIFY(failed.wait(2000));
        QVERIFY(!model.isLoaded());
    }

    void upstreams_stateChanges_rowFollows()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        UpstreamModel model(service);
        QAbstractItemModelTester tester(&model, fatal);
        model.load();
        QTRY_VERIFY(model.isLoaded());
        const qint64 id = model.rowAt(0)->id;
        service.setUpstreamState(id, admin::UpstreamState::Failing, Error(ErrorCode::UpstreamDns));
        const QModelIndex state = model.index(model.rowOf(id), UpstreamModel::State);
        QCOMPARE(state.data().toString(), QStringLiteral("Failing"));
        QCOMPARE(state.data(IconNameRole).toString(), QStringLiteral("failed"));
        QCOMPARE(state.data(ToneRole).toInt(), static_cast<int>(Tone::Critical));
    }

    void images_repositoryChosen_rowsComeAndLateAnswersDoNot()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        RepositoryModel repositories(service);
        repositories.load();
        QTRY_VERIFY(repositories.isLoaded());
        ImageModel model(service);
        QAbstractItemModelTester tester(&model, fatal);
        // The answer for the first comes when the second is shown already.
        model.setRepository(repositories.rowAt(0)->id);
        model.setRepository(repositories.rowAt(1)->id);
        QSignalSpy loaded(&model, &ImageModel::loaded);
        QTRY_VERIFY(model.rowCount() > 0);
        for (const admin::ImageInfo &image : model.rows())
            QCOMPARE(image.repositoryId, repositories.rowAt(1)->id);
        model.setRepository(0);
        QCOMPARE(model.rowCount(), 0);
    }

    void images_tagMoves_rowStays()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        ImageModel model(service);
        admin::ImageInfo image;
        image.tag = QStringLiteral("latest");
        image.digest = QStringLiteral("sha256:aa");
        admin::ImageInfo untagged;
        untagged.digest = QStringLiteral("sha256:cc");
        model.assign({image, untagged});
        const QPersistentModelIndex row(model.index(0, 0));
        image.digest = QStringLiteral("sha256:bb");
        model.assign({untagged, image});
        QVERIFY(row.isValid());
        QCOMPARE(model.rowAt(row.row())->digest, QStringLiteral("sha256:bb"));
    }

    void images_completeness_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("expected");
        QTest::addColumn<double>("share");
        QTest::newRow("unknown") << qint64(10) << qint64(0) << 1.0;
        QTest::newRow("half") << qint64(50) << qint64(100) << 0.5;
        QTest::newRow("whole") << qint64(100) << qint64(100) << 1.0;
        QTest::newRow("more platforms than asked for") << qint64(150) << qint64(100) << 1.0;
    }

    void images_completeness()
    {
        QFETCH(qint64, size);
        QFETCH(qint64, expected);
        QFETCH(double, share);
        admin::ImageInfo image;
        image.sizeBytes = size;
        image.expectedBytes = expected;
        QCOMPARE(ImageModel::completeness(image), share);
    }

    void layers_sameLayerTwice_bothAreShown()
    {
        LayerModel model;
        QAbstractItemModelTester tester(&model, fatal);
        admin::LayerInfo layer;
        layer.digest = QStringLiteral("sha256:aa");
        model.setLayers({layer, layer});
        QCOMPARE(model.rowCount(), 2);
        model.setLayers({});
        QCOMPARE(model.rowCount(), 0);
    }

    void layers_plainCommand_data()
    {
        QTest::addColumn<QString>("createdBy");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nop") << QStringLiteral("/bin/sh -c #(nop)  CMD [\"bash\"]") << QStringLiteral("CMD [\"bash\"]");
        QTest::newRow("run") << QStringLiteral("/bin/sh -c apt-get update") << QStringLiteral("RUN apt-get update");
        QTest::newRow("buildkit") << QStringLiteral("RUN /bin/sh -c make install # buildkit")
                                  << QStringLiteral("RUN make install");
        QTest::newRow("copy") << QStringLiteral("COPY /a /b # buildkit") << QStringLiteral("COPY /a /b");
    }

    void layers_plainCommand()
    {
        QFETCH(QString, createdBy);
        QFETCH(QString, shown);
        QCOMPARE(LayerModel::plainCommand(createdBy), shown);
    }

    void platforms_held_saysHowMuch()
    {
        PlatformModel model;
        QAbstractItemModelTester tester(&model, fatal);
        admin::PlatformInfo amd {QStringLiteral("linux/amd64"), QStringLiteral("sha256:aa"), 100, 100, true};
        admin::PlatformInfo arm {QStringLiteral("linux/arm64"), QStringLiteral("sha256:bb"), 100, 40, true};
        admin::PlatformInfo other {QStringLiteral("linux/s390x"), QStringLiteral("sha256:cc"), 100, 0, false};
        model.assign({amd, arm, other});
        const auto held = [&](int row) { return model.index(row, PlatformModel::Held).data().toString(); };
        QCOMPARE(held(0), QStringLiteral("Complete"));
        QVERIFY(held(1).startsWith(QStringLiteral("Partial")));
        QCOMPARE(held(2), QStringLiteral("Not pulled yet"));
    }

    void nodes_rename_asksTheService()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        NodeModel model(service);
        QAbstractItemModelTester tester(&model, fatal);
        model.load();
        QTRY_VERIFY(model.isLoaded());
        const QString address = model.rowAt(0)->address;
        QVERIFY(model.setData(model.index(0, NodeModel::Name), QStringLiteral("  attic ")));
        QTRY_COMPARE(model.find(address)->name, QStringLiteral("attic"));
        QVERIFY(service.calls().contains(QStringLiteral("renameNode")));
    }

    void rules_edit_findsWhatCannotBe()
    {
        FreshnessRuleModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setRules({{QStringLiteral("latest"), 600}, {QStringLiteral("*"), 3600}});
        QCOMPARE(model.firstInvalidRow(), -1);
        model.append({QStringLiteral("latest"), 60});
        QCOMPARE(model.firstInvalidRow(), 2);
        model.setData(model.index(2, FreshnessRuleModel::Pattern), QStringLiteral(" v* "));
        QCOMPARE(model.rules().at(2).pattern, QStringLiteral("v*"));
        QCOMPARE(model.firstInvalidRow(), -1);
        model.moveUp(2);
        QCOMPARE(model.rules().at(1).pattern, QStringLiteral("v*"));
        model.removeAt(0);
        QCOMPARE(model.rowCount(), 2);
    }

    void filter_words_allMustMatch()
    {
        FakeAdmin service(FakeAdmin::Sample::Homelab);
        UpstreamModel model(service);
        model.load();
        QTRY_VERIFY(model.isLoaded());
        TableSortFilterModel proxy;
        QAbstractItemModelTester tester(&proxy, fatal);
        proxy.setSourceModel(&model);
        const QString name = model.rowAt(0)->spec.name;
        proxy.setFilterText(name.toUpper() + QStringLiteral(" https"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilterText(name + QStringLiteral(" nowhere"));
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setFilterText(QString());
        QCOMPARE(proxy.rowCount(), model.rowCount());
        proxy.sort(UpstreamModel::Latency, Qt::DescendingOrder);
        QVERIFY(proxy.index(0, UpstreamModel::Latency).data(SortRole).toInt()
                >= proxy.index(1, UpstreamModel::Latency).data(SortRole).toInt());
    }

    void words_durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("never") << qint64(-1) << QStringLiteral("never again");
        QTest::newRow("each time") << qint64(0) << QStringLiteral("on each pull");
        QTest::newRow("minutes") << qint64(600) << QStringLiteral("every 10 min");
        QTest::newRow("hours") << qint64(24 * 3600) << QStringLiteral("every 24 h");
        QTest::newRow("mixed") << qint64(5400) << QStringLiteral("every 1 h 30 min");
        QTest::newRow("days") << qint64(7 * 24 * 3600) << QStringLiteral("every 7 days");
    }

    void words_durations()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        QCOMPARE(words::freshnessInterval(seconds), words);
    }

    void words_percent_neverRoundsUpToWhole()
    {
        QCOMPARE(words::percent(0.9999), QStringLiteral("99 %"));
        QCOMPARE(words::percent(1.0), QStringLiteral("100 %"));
    }

    void words_budget_saysUnknownWhereNothingWasTold()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(words::budget({}, now), QStringLiteral("not told"));
        admin::RateBudget budget;
        budget.remaining = 97;
        budget.limit = 100;
        QCOMPARE(words::budget(budget, now), QStringLiteral("97 of 100 left"));
        budget.cooldownUntil = now.addSecs(300);
        QVERIFY(words::budget(budget, now).contains(QStringLiteral("5 min")));
    }

    void words_robotState_warnsBeforeItExpires()
    {
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        admin::RobotInfo robot;
        QCOMPARE(words::robotState(robot, now).tone, Tone::Good);
        robot.spec.expiresAt = now.addDays(10);
        QCOMPARE(words::robotState(robot, now).tone, Tone::Warning);
        robot.spec.expiresAt = now.addDays(-1);
        QCOMPARE(words::robotState(robot, now).tone, Tone::Critical);
        robot.spec.disabled = true;
        QCOMPARE(words::robotState(robot, now).tone, Tone::Muted);
    }
};

QTEST_MAIN(TstModels)
#include "tst_models.moc"
