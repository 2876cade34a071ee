// SPDX-License-Identifier: GPL-3.0-or-later
// Why a pull had to ask the upstream.
#include <QtTest>

#include "support/server/ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using Cause = MissReason::Cause;

class TestMisses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstPull_wasNeverSeen();
    void hit_hasNoReason();
    void afterDeletion_namesWhenAndWho_andSoDoesExplain();
    void movedTag_saysSo();
    void otherPlatform_saysSo();
    void layerGoneFromTheStore_isPartOnly();
    void reason_survivesARestart();

private:
    /// Of the newest pull, once it has ended.
    std::optional<admin::PullInfo> pulled(const std::string &architecture = "amd64");
    std::optional<admin::PullInfo> newest();
    bool deleteEverything();

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    BuiltImage m_app = ImageBuilder("app").platforms({"amd64", "arm64"}).layer(3000).layer(50000).build();
};

void TestMisses::init()
{
    m_server.reset();
    m_sim = startUpstream("plain");
    m_sim->content().add("team/app", "1.0.0", m_app);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(QStringLiteral("p"), *m_sim, {.serves = {QStringLiteral("reg.example")}}) != 0);
}

std::optional<admin::PullInfo> TestMisses::newest()
{
    const auto pulls = await<QList<admin::PullInfo>>([&](auto reply) { m_server->admin().pulls(1, reply); });
    return pulls.ok() && !pulls->isEmpty() ? std::optional(pulls->first()) : std::nullopt;
}

std::optional<admin::PullInfo> TestMisses::pulled(const std::string &architecture)
{
    const auto before = newest();
    auto options = m_server->nodeOptions();
    options.architecture = architecture;
    if (!m_server->pull({"p", "team/app", "1.0.0"}, options).ok)
        return std::nullopt;
    std::optional<admin::PullInfo> found;
    const bool ended = QTest::qWaitFor(
        [&] {
            found = newest();
            return found && (!before || found->id != before->id) && found->state == admin::PullState::Finished;
        },
        patienceMs);
    return ended ? found : std::nullopt;
}

bool TestMisses::deleteEverything()
{
    const auto repositories
        = await<QList<admin::RepositoryInfo>>([&](auto reply) { m_server->admin().repositories(reply); });
    return repositories.ok() && !repositories->isEmpty()
        && await<admin::DeletionPlan>([&](auto reply) {
               m_server->admin().deleteImages(repositories->first().id, {}, reply);
           }).ok();
}

void TestMisses::firstPull_wasNeverSeen()
{
    const auto pull = pulled();
    QVERIFY(pull.has_value());
    QCOMPARE(pull->outcome, admin::Outcome::Miss);
    QVERIFY(pull->missReason.has_value());
    QCOMPARE(pull->missReason->cause, Cause::NeverSeen);
}

void TestMisses::hit_hasNoReason()
{
    QVERIFY(pulled().has_value());
    const auto pull = pulled();
    QVERIFY(pull.has_value());
    QCOMPARE(pull->outcome, admin::Outcome::Hit);
    QVERIFY(!pull->missReason.has_value());
}

void TestMisses::afterDeletion_namesWhenAndWho_andSoDoesExplain()
{
    QVERIFY(pulled().has_value());
    QVERIFY(deleteEverything());
    const WallTime removedAt = m_server->clock().now();
    m_server->clock().advance(std::chrono::hours(1));
    const auto explained = await<admin::PullExplanation>(
        [&](auto reply) { m_server->admin().explainPull(QStringLiteral("reg.example/team/app:1.0.0"), {}, reply); });
    QVERIFY(explained.ok());
    QVERIFY(explained->removed.has_value());
    QCOMPARE(explained->removed->by, std::string("console"));
    const auto pull = pulled();
    QVERIFY(pull.has_value());
    QVERIFY(pull->missReason.has_value());
    QCOMPARE(pull->missReason->cause, Cause::Removed);
    QCOMPARE(pull->missReason->by, std::string("console"));
    QVERIFY(pull->missReason->at.has_value());
    QVERIFY(std::chrono::abs(*pull->missReason->at - removedAt) < std::chrono::minutes(1));
}

void TestMisses::movedTag_saysSo()
{
    QVERIFY(pulled().has_value());
    m_sim->content().add("team/app", "1.0.0",
                         ImageBuilder("app, newer").platforms({"amd64", "arm64"}).layer(4000).build());
    m_server->clock().advance(std::chrono::hours(25));
    const auto pull = pulled();
    QVERIFY(pull.has_value());
    QCOMPARE(pull->outcome, admin::Outcome::Miss);
    QVERIFY(pull->missReason.has_value());
    QCOMPARE(pull->missReason->cause, Cause::TagMoved);
}

void TestMisses::otherPlatform_saysSo()
{
    QVERIFY(pulled("amd64").has_value());
    const auto pull = pulled("arm64");
    QVERIFY(pull.has_value());
    QVERIFY(pull->missReason.has_value());
    QCOMPARE(pull->missReason->cause, Cause::OtherPlatform);
}

void TestMisses::layerGoneFromTheStore_isPartOnly()
{
    QVERIFY(pulled().has_value());
    const auto files = filesNamed(m_server->dataFolder(), m_app.platforms[0].layers[1].hex());
    QCOMPARE(files.size(), 1);
    QVERIFY(QFile::remove(files.first()));
    const auto pull = pulled();
    QVERIFY(pull.has_value());
    QCOMPARE(pull->outcome, admin::Outcome::Miss);
    QVERIFY(pull->missReason.has_value());
    QCOMPARE(pull->missReason->cause, Cause::PartOnly);
}

void TestMisses::reason_survivesARestart()
{
    QVERIFY(pulled().has_value());
    QVERIFY(m_server->restart());
    const auto pull = newest();
    QVERIFY(pull.has_value());
    QVERIFY(pull->missReason.has_value());
    QCOMPARE(pull->missReason->cause, Cause::NeverSeen);
}

QTEST_GUILESS_MAIN(TestMisses)
#include "tst_misses.moc"
