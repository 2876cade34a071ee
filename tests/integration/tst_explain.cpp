// SPDX-License-Identifier: GPL-3.0-or-later
// What a pull would do, beside what it then does.
#include <QtTest>

#include "support/server/ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using Kind = admin::ExplainedStep::Kind;

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cold_saysWhatIsAsked_andAsksNobody();
    void warm_servesEverything_otherPlatformIsFetched();
    void due_isRechecked_andWithoutUpstreamServedStale();
    void due_inTheWindow_withoutUpstreamServedStale();
    void limitOfPulls_checksAndLayersGoOn();
    void platformThatTheImageHasNot_fails();
    void coldAndUpstreamDown_fails();
    void names_areUnderstoodAsOnTheWire_data();
    void names_areUnderstoodAsOnTheWire();
    void deniedByRule_namesThePattern();
    void missingLayer_isCountedWithItsBytes();
    void onlyItsHeadWasAskedFor_isFetchedWithoutAskingForTheTag();
    void indexWithinTheIndex_itsPlatformsAreTold();

private:
    Result<admin::PullExplanation> explain(const QString &image, const QString &platform = {})
    {
        return await<admin::PullExplanation>(
            [&](auto reply) { m_server->admin().explainPull(image, platform, reply); });
    }
    static QList<Kind> kinds(const admin::PullExplanation &explanation)
    {
        QList<Kind> all;
        for (const admin::ExplainedStep &step : explanation.steps)
            all.append(step.kind);
        return all;
    }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_half = ImageBuilder("half").layer(2000).layer(70000).build();
    BuiltImage m_app = ImageBuilder("app").platforms({"amd64", "arm64"}).layer(3000).layer(50000).build();
};

void TestExplain::init()
{
    m_server.reset();
    m_sim = startUpstream("plain");
    m_sim->content().add("team/app", "1.0.0", m_app);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(QStringLiteral("p"), *m_sim,
                                 {.serves = {QStringLiteral("reg.example")}, .isDefault = true})
            != 0);
}

void TestExplain::cold_saysWhatIsAsked_andAsksNobody()
{
    const auto answer = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(answer.ok());
    QCOMPARE(kinds(*answer), (QList<Kind> {Kind::AskTag, Kind::FetchManifests, Kind::FetchLayers}));
    QCOMPARE(answer->budgetCost, 2);
    QCOMPARE(answer->project, QStringLiteral("p"));
    QCOMPARE(answer->upstreamUrl,
             QString::fromStdString(m_sim->url()) + QStringLiteral("/v2/team/app/manifests/1.0.0"));
    QVERIFY(!answer->tagKnown);
    QCOMPARE(m_sim->journal().count(), 0);
    // And so it is: one index, one manifest.
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QCOMPARE(m_sim->journal().count("GET", "*/manifests/*"), 2);
}

void TestExplain::warm_servesEverything_otherPlatformIsFetched()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    const auto asked = m_sim->journal().count();
    const auto here = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(here.ok());
    QCOMPARE(here->platform, QStringLiteral("linux/amd64"));
    QCOMPARE(kinds(*here), (QList<Kind> {Kind::ServeTag, Kind::ServeLayers}));
    QCOMPARE(here->budgetCost, 0);
    QVERIFY(here->nextCheckAt > here->checkedAt);
    QCOMPARE(here->platforms.size(), 2);
    const auto other = explain(QStringLiteral("reg.example/team/app:1.0.0"), QStringLiteral("linux/arm64"));
    QVERIFY(other.ok());
    QCOMPARE(kinds(*other), (QList<Kind> {Kind::ServeTag, Kind::FetchManifests, Kind::FetchLayers}));
    QCOMPARE(other->budgetCost, 1);
    QVERIFY(!other->platforms[1].manifestStored);
    QCOMPARE(m_sim->journal().count(), asked);
    // And so it is.
    m_sim->journal().clear();
    auto options = m_server->nodeOptions();
    options.architecture = "arm64";
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}, options).ok);
    QCOMPARE(m_sim->journal().count("GET", "*/manifests/*"), 1);
    QCOMPARE(m_sim->journal().count("HEAD", "*/manifests/*"), 0);
}

void TestExplain::due_isRechecked_andWithoutUpstreamServedStale()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    m_server->clock().advance(std::chrono::hours(25));
    const auto due = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(due.ok());
    QCOMPARE(kinds(*due), (QList<Kind> {Kind::RecheckTag, Kind::ServeLayers}));
    m_sim->setDown(true);
    for (int i = 0; i < 3; ++i) // until its failures are known
        (void)m_server->head("/v2/p/team/app/manifests/1.0.0");
    const auto stale = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(stale.ok());
    QCOMPARE(kinds(*stale), (QList<Kind> {Kind::ServeStale, Kind::ServeLayers}));
    QVERIFY(stale->steps[0].reason.has_value());
}

void TestExplain::due_inTheWindow_withoutUpstreamServedStale()
{
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
    admin::ProjectSpec spec = projects->first().spec;
    spec.whileRevalidateSeconds = 3600;
    spec.staleOnError = false;
    QVERIFY(await<admin::ProjectInfo>([&](auto reply) {
                m_server->admin().updateProject(projects->first().id, spec, reply);
            }).ok());
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    m_server->clock().advance(std::chrono::hours(24) + std::chrono::minutes(1));
    const auto due = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(due.ok());
    QCOMPARE(kinds(*due), (QList<Kind> {Kind::ServeTagAndRecheck, Kind::ServeLayers}));
    m_sim->setDown(true);
    QTRY_VERIFY([&] { // each is asked behind its answer; at last its failures are known
        const auto answer = m_server->head("/v2/p/team/app/manifests/1.0.0");
        return answer.status == 200 && answer.headers.value("Warning").find("cannot be reached") != std::string::npos;
    }());
    const auto stale = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(stale.ok());
    QCOMPARE(kinds(*stale), (QList<Kind> {Kind::ServeStale, Kind::ServeLayers}));
}

void TestExplain::limitOfPulls_checksAndLayersGoOn()
{
    const std::string base = "/v2/p/team/app/";
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    m_sim->content().add("team/half", "1.0.0", m_half);
    QCOMPARE(m_server->get("/v2/p/team/half/manifests/1.0.0").status, 200);
    QCOMPARE(m_server->get("/v2/p/team/half/manifests/" + m_half.platforms[0].manifest.toString()).status, 200);
    m_server->clock().advance(std::chrono::hours(25));
    m_sim->faults().add(Fault::status(429, "{\"errors\":[{\"code\":\"TOOMANYREQUESTS\",\"message\":\"...\"}]}",
                                      {{"Content-Type", "application/json"}, {"Retry-After", "3600"}})
                            .matching("GET", "*/manifests/*"));
    const std::string other = base + "manifests/" + m_app.platforms[1].manifest.toString();
    QCOMPARE(m_server->get(other).status, 503);

    const auto warm = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(warm.ok());
    QCOMPARE(kinds(*warm), (QList<Kind> {Kind::RecheckTag, Kind::ServeLayers}));
    const auto half = explain(QStringLiteral("reg.example/team/half:1.0.0"));
    QVERIFY(half.ok());
    QCOMPARE(kinds(*half), (QList<Kind> {Kind::RecheckTag, Kind::FetchLayers}));
    const auto cold = explain(QStringLiteral("reg.example/team/app:1.0.0"), QStringLiteral("linux/arm64"));
    QVERIFY(cold.ok());
    QCOMPARE(kinds(*cold), (QList<Kind> {Kind::RecheckTag, Kind::Fail}));
    QCOMPARE(cold->steps.last().reason->code, ErrorCode::UpstreamRateLimited);
    // And so it is.
    m_sim->journal().clear();
    QCOMPARE(m_server->head(base + "manifests/1.0.0").headers.value("Warning"), std::string());
    QCOMPARE(m_sim->journal().count("HEAD", "*/manifests/*"), 1);
    QVERIFY(m_server->pull({"p", "team/half", "1.0.0"}).ok);
    QCOMPARE(m_server->get(other).status, 503);
    QCOMPARE(m_sim->journal().count("GET", "*/manifests/*"), 0);
}

void TestExplain::platformThatTheImageHasNot_fails()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    const auto answer = explain(QStringLiteral("reg.example/team/app:1.0.0"), QStringLiteral("linux/s390x"));
    QVERIFY(answer.ok());
    QCOMPARE(kinds(*answer), (QList<Kind> {Kind::ServeTag, Kind::Fail}));
    QCOMPARE(answer->steps.last().reason->code, ErrorCode::PlatformMissing);
    QCOMPARE(answer->steps.last().reason->params.value(QStringLiteral("available")),
             QStringLiteral("linux/amd64, linux/arm64"));
    QCOMPARE(answer->budgetCost, 0);
}

void TestExplain::coldAndUpstreamDown_fails()
{
    auto settings = await<admin::ServerSettings>([&](auto reply) { m_server->admin().settings(reply); });
    QVERIFY(settings.ok());
    settings->offline = true;
    QVERIFY(await<admin::ServerInfo>([&](auto reply) { m_server->admin().applySettings(*settings, reply); }).ok());
    const auto answer = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(answer.ok());
    QCOMPARE(kinds(*answer), (QList<Kind> {Kind::Fail}));
    QCOMPARE(answer->upstreamTrouble->code, ErrorCode::UpstreamDisabled);
}

void TestExplain::names_areUnderstoodAsOnTheWire_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<int>("by");
    QTest::addColumn<bool>("found");
    const QString own = QStringLiteral("127.0.0.1:PORT/");
    using By = admin::AddressedBy;
    QTest::newRow("registry host") << QStringLiteral("reg.example/team/app:1.0.0") << int(By::RegistryHost) << true;
    QTest::newRow("own name and project") << own + QStringLiteral("p/team/app:1.0.0") << int(By::ProjectName) << true;
    QTest::newRow("own name and host") << own + QStringLiteral("reg.example/team/app:1.0.0") << int(By::RegistryHost)
                                       << true;
    QTest::newRow("own name alone") << own + QStringLiteral("team/app:1.0.0") << int(By::DefaultProject) << true;
    QTest::newRow("a registry that no project serves") << QStringLiteral("other.example/team/app:1.0.0") << 0 << false;
}

void TestExplain::names_areUnderstoodAsOnTheWire()
{
    QFETCH(QString, image);
    QFETCH(int, by);
    QFETCH(bool, found);
    const QString port = QString::fromStdString(m_server->url()).section(QLatin1Char(':'), -1);
    image.replace(QStringLiteral("PORT"), port);
    const auto answer = explain(image);
    QVERIFY(answer.ok());
    QCOMPARE(!answer->refusal.has_value(), found);
    if (found) {
        QCOMPARE(int(answer->addressedBy), by);
        QCOMPARE(answer->repository, QStringLiteral("team/app"));
    } else {
        QCOMPARE(answer->refusal->code, ErrorCode::ProjectUnknown);
        QCOMPARE(kinds(*answer), (QList<Kind> {Kind::Refuse}));
    }
}

void TestExplain::deniedByRule_namesThePattern()
{
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_server->admin().projects(reply); });
    admin::ProjectSpec spec = projects->first().spec;
    spec.deny = {QStringLiteral("team/*")};
    QVERIFY(await<admin::ProjectInfo>([&](auto reply) {
                m_server->admin().updateProject(projects->first().id, spec, reply);
            }).ok());
    const auto answer = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(answer.ok());
    QCOMPARE(answer->refusal->code, ErrorCode::RepositoryNotAllowed);
    QCOMPARE(answer->refusal->params.value(QStringLiteral("pattern")), QStringLiteral("team/*"));
    QCOMPARE(m_server->head("/v2/p/team/app/manifests/1.0.0").status, 403);
}

void TestExplain::missingLayer_isCountedWithItsBytes()
{
    const std::string base = "/v2/p/team/app/";
    QCOMPARE(m_server->get(base + "manifests/1.0.0").status, 200);
    QCOMPARE(m_server->get(base + "manifests/" + m_app.platforms[0].manifest.toString()).status, 200);
    QTRY_VERIFY([&] {
        const auto answer = explain(QStringLiteral("reg.example/team/app:1.0.0"));
        return answer.ok() && answer->platforms.size() == 2 && answer->platforms[0].manifestStored;
    }());
    const auto answer = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QCOMPARE(kinds(*answer), (QList<Kind> {Kind::ServeTag, Kind::FetchLayers}));
    QCOMPARE(answer->steps[1].count, 3); // config and two layers
    QVERIFY(answer->steps[1].bytes > 53000);
}

void TestExplain::onlyItsHeadWasAskedFor_isFetchedWithoutAskingForTheTag()
{
    QCOMPARE(m_server->head("/v2/p/team/app/manifests/1.0.0").status, 200);
    const auto answer = explain(QStringLiteral("reg.example/team/app:1.0.0"));
    QVERIFY(answer.ok());
    QVERIFY(answer->tagKnown);
    QCOMPARE(kinds(*answer), (QList<Kind> {Kind::FetchManifests, Kind::FetchLayers}));
    QCOMPARE(answer->budgetCost, 2);
    // And so it is: the tag is not asked for.
    m_sim->journal().clear();
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QCOMPARE(m_sim->journal().count({}, "*/manifests/1.0.0"), 0);
    QCOMPARE(m_sim->journal().count("GET", "*/manifests/*"), 2);
}

void TestExplain::indexWithinTheIndex_itsPlatformsAreTold()
{
    const BuiltImage nested = ImageBuilder::nested(m_app);
    m_sim->content().add("team/nested", "1.0.0", nested);
    QCOMPARE(m_server->get("/v2/p/team/nested/manifests/1.0.0").status, 200);
    const auto outer = explain(QStringLiteral("reg.example/team/nested:1.0.0"), QStringLiteral("linux/arm64"));
    QVERIFY(outer.ok());
    QCOMPARE(kinds(*outer), (QList<Kind> {Kind::ServeTag, Kind::FetchManifests, Kind::FetchLayers}));
    QCOMPARE(outer->budgetCost, 2); // what is within, and the platform's
    QCOMPARE(m_server->get("/v2/p/team/nested/manifests/" + m_app.top.toString()).status, 200);
    const auto inner = explain(QStringLiteral("reg.example/team/nested:1.0.0"), QStringLiteral("linux/arm64"));
    QVERIFY(inner.ok());
    QCOMPARE(inner->platforms.size(), 2);
    QCOMPARE(inner->platform, QStringLiteral("linux/arm64"));
    QCOMPARE(inner->budgetCost, 1);
    const auto none = explain(QStringLiteral("reg.example/team/nested:1.0.0"), QStringLiteral("linux/s390x"));
    QCOMPARE(kinds(*none), (QList<Kind> {Kind::ServeTag, Kind::Fail}));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
