// SPDX-License-Identifier: GPL-3.0-or-later
// Which image spends an upstream's limit, beside the upstream's own books.
#include <QtTest>

#include "support/server/ServerUnderTest.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

class TestSpending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pulls_areCountedByImage_asTheUpstreamCountsThem();
    void refusedAndAbsent_costNothing();
    void headTakenAsGet_isCounted();
    void movedTag_isBookedUnderItsName();
    void anotherPlatform_afterARestart_isBookedUnderItsTag();
    void restart_keepsWhatWasSpent();
    void window_passes();
    void removedProject_staysSpent();
    void removedUpstream_isForgotten();
    void otherAccount_startsAnew();
    void switchedOffAndOn_staysLimited();
    void switchedOffAndOn_withAnotherAccount_isFree();
    void noLimitTold_isCountedAllTheSame();

private:
    admin::UpstreamSpending spending();
    /// "p/library/app:1.0" -> pulls.
    QMap<QString, qint64> byImage();
    bool pull(const std::string &repository, const std::string &tag, const std::string &architecture = "amd64");
    int manifestGets() const { return m_sim->journal().count("GET", "*/manifests/*"); }
    int taken() const { return m_sim->rates().limit() - m_sim->rates().remaining("127.0.0.1"); }
    bool removeProject();
    bool update(bool enabled, const QString &user = {});
    admin::UpstreamInfo upstream();
    QDateTime cooldownUntil() { return upstream().budget.value_or(admin::RateBudget()).cooldownUntil; }

    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server;
    qint64 m_project = 0;
    qint64 m_upstream = 0;
};

void TestSpending::init()
{
    m_server = std::make_unique<ServerUnderTest>();
    m_sim = startUpstream("hub", &m_server->clock());
    m_sim->rates().setLimit(100, std::chrono::hours(1));
    m_sim->content().add("library/app", "1.0", ImageBuilder("app").layer(3000).build());
    m_sim->content().add("library/tool", "2.0", ImageBuilder("tool").singlePlatform().layer(2000).build());
    QVERIFY(m_server->start());
    m_project = m_server->addProject(QStringLiteral("p"), *m_sim, {.provider = QStringLiteral("docker-hub")});
    QVERIFY(m_project != 0);
    const auto upstreams = await<QList<admin::UpstreamInfo>>([&](auto reply) { m_server->admin().upstreams(reply); });
    QVERIFY(upstreams);
    m_upstream = upstreams->first().id;
}

admin::UpstreamSpending TestSpending::spending()
{
    const auto answer
        = await<admin::UpstreamSpending>([&](auto reply) { m_server->admin().upstreamSpending(m_upstream, reply); });
    return answer ? *answer : admin::UpstreamSpending {-1, -1, {}};
}

QMap<QString, qint64> TestSpending::byImage()
{
    QMap<QString, qint64> images;
    const admin::UpstreamSpending spent = spending();
    qint64 sum = 0;
    for (const admin::ImageSpending &image : spent.images) {
        images.insert(image.project + QLatin1Char('/') + image.repository + QLatin1Char(':') + image.tag, image.pulls);
        sum += image.pulls;
    }
    if (sum != spent.pulls)
        images.insert(QStringLiteral("the sum is not the total"), sum);
    return images;
}

bool TestSpending::pull(const std::string &repository, const std::string &tag, const std::string &architecture)
{
    auto options = m_server->nodeOptions();
    options.architecture = architecture;
    return m_server->pull({"p", repository, tag}, options).ok;
}

bool TestSpending::removeProject()
{
    return await<void>([&](auto reply) { m_server->admin().removeProject(m_project, reply); }).ok();
}

void TestSpending::pulls_areCountedByImage_asTheUpstreamCountsThem()
{
    QVERIFY(pull("library/app", "1.0"));
    QVERIFY(pull("library/app", "1.0")); // warm
    QVERIFY(pull("library/app", "1.0", "arm64"));
    QVERIFY(pull("library/tool", "2.0"));
    const QMap<QString, qint64> expected {{QStringLiteral("p/library/app:1.0"), 3}, // index, two platforms
                                          {QStringLiteral("p/library/tool:2.0"), 1}};
    QCOMPARE(byImage(), expected);
    const admin::UpstreamSpending spent = spending();
    QVERIFY2(spent.pulls == taken(), m_sim->journal().dump().c_str());
    QCOMPARE(spent.windowSeconds, 3600); // as it was told
    QCOMPARE(spent.images.first().repository, QStringLiteral("library/app")); // the most expensive first
    QVERIFY(spent.images.first().lastAt.isValid());
    // A GET that was answered 401 before there was a token is no pull.
    QVERIFY(manifestGets() >= spent.pulls);
}

void TestSpending::refusedAndAbsent_costNothing()
{
    QCOMPARE(m_server->get("/v2/p/library/app/manifests/none").status, 404);
    m_sim->rates().setLimit(1, std::chrono::hours(1));
    QVERIFY(pull("library/tool", "2.0"));
    QVERIFY(m_server->get("/v2/p/library/app/manifests/1.0").status >= 400); // 429
    QCOMPARE(byImage(), (QMap<QString, qint64> {{QStringLiteral("p/library/tool:2.0"), 1}}));
    QCOMPARE(taken(), 1);
}

void TestSpending::headTakenAsGet_isCounted()
{
    m_sim->faults().add(Fault::status(405, "{}").matching("HEAD", "*/manifests/*"));
    QCOMPARE(m_server->head("/v2/p/library/tool/manifests/2.0").status, 200);
    QCOMPARE(taken(), 1);
    QCOMPARE(byImage(), (QMap<QString, qint64> {{QStringLiteral("p/library/tool:2.0"), 1}}));
}

void TestSpending::movedTag_isBookedUnderItsName()
{
    QVERIFY(pull("library/app", "1.0"));
    m_sim->content().add("library/app", "1.0", ImageBuilder("app, newer").layer(4000).build());
    m_server->clock().advance(std::chrono::hours(25)); // due; and what was spent before is past
    QVERIFY(pull("library/app", "1.0"));
    QCOMPARE(byImage(), (QMap<QString, qint64> {{QStringLiteral("p/library/app:1.0"), 2}}));
    QCOMPARE(taken(), 2);
}

void TestSpending::anotherPlatform_afterARestart_isBookedUnderItsTag()
{
    QVERIFY(pull("library/app", "1.0"));
    QVERIFY(m_server->restart());
    QVERIFY(pull("library/app", "1.0", "arm64"));
    QCOMPARE(byImage(), (QMap<QString, qint64> {{QStringLiteral("p/library/app:1.0"), 3}}));
    QCOMPARE(taken(), 3);
}

void TestSpending::restart_keepsWhatWasSpent()
{
    QVERIFY(pull("library/app", "1.0"));
    const admin::UpstreamSpending before = spending();
    QCOMPARE(before.pulls, 2);
    QVERIFY(m_server->restart());
    QCOMPARE(spending(), before);
}

void TestSpending::window_passes()
{
    QVERIFY(pull("library/app", "1.0"));
    m_server->clock().advance(std::chrono::minutes(40));
    QVERIFY(pull("library/tool", "2.0"));
    QCOMPARE(spending().pulls, 3);
    m_server->clock().advance(std::chrono::minutes(30));
    QCOMPARE(byImage(), (QMap<QString, qint64> {{QStringLiteral("p/library/tool:2.0"), 1}}));
    m_server->clock().advance(std::chrono::minutes(31));
    QCOMPARE(spending().pulls, 0);
}

void TestSpending::removedProject_staysSpent()
{
    QVERIFY(pull("library/app", "1.0"));
    QVERIFY(removeProject());
    QCOMPARE(byImage(), (QMap<QString, qint64> {{QStringLiteral("/library/app:1.0"), 2}}));
}

void TestSpending::removedUpstream_isForgotten()
{
    QVERIFY(pull("library/app", "1.0"));
    QVERIFY(removeProject());
    QVERIFY(await<void>([&](auto reply) { m_server->admin().removeUpstream(m_upstream, reply); }));
    const auto answer
        = await<admin::UpstreamSpending>([&](auto reply) { m_server->admin().upstreamSpending(m_upstream, reply); });
    QVERIFY(!answer);
    QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::NotFound));
}

void TestSpending::otherAccount_startsAnew()
{
    QVERIFY(pull("library/app", "1.0"));
    const auto change = [this](const QString &name, const QString &user) {
        const auto list = await<QList<admin::UpstreamInfo>>([&](auto reply) { m_server->admin().upstreams(reply); });
        admin::UpstreamSpec spec = list->first().spec;
        spec.name = name;
        spec.username = user;
        return await<admin::UpstreamInfo>(
                   [&](auto reply) { m_server->admin().updateUpstream(m_upstream, spec, reply); })
            .ok();
    };
    QVERIFY(change(QStringLiteral("renamed"), {}));
    QCOMPARE(spending().pulls, 2);
    QVERIFY(change(QStringLiteral("renamed"), QStringLiteral("me")));
    QCOMPARE(spending().pulls, 0);
}

bool TestSpending::update(bool enabled, const QString &user)
{
    admin::UpstreamSpec spec = upstream().spec;
    spec.enabled = enabled;
    spec.username = user;
    return await<admin::UpstreamInfo>([&](auto reply) { m_server->admin().updateUpstream(m_upstream, spec, reply); })
        .ok();
}

admin::UpstreamInfo TestSpending::upstream()
{
    const auto list = await<QList<admin::UpstreamInfo>>([&](auto reply) { m_server->admin().upstreams(reply); });
    return list && !list->isEmpty() ? list->first() : admin::UpstreamInfo();
}

void TestSpending::switchedOffAndOn_staysLimited()
{
    m_sim->rates().setLimit(1, std::chrono::hours(1));
    QVERIFY(!pull("library/app", "1.0")); // two manifests
    const QDateTime until = cooldownUntil();
    QVERIFY(until.isValid());
    QVERIFY(update(false));
    QVERIFY(update(true));
    QCOMPARE(cooldownUntil(), until);
    const int asked = manifestGets();
    QVERIFY(!pull("library/tool", "2.0"));
    QCOMPARE(manifestGets(), asked);
}

void TestSpending::switchedOffAndOn_withAnotherAccount_isFree()
{
    m_sim->rates().setLimit(1, std::chrono::hours(1));
    QVERIFY(!pull("library/app", "1.0"));
    QVERIFY(cooldownUntil().isValid());
    QVERIFY(update(false));
    QVERIFY(update(false, QStringLiteral("me")));
    QVERIFY(update(true, QStringLiteral("me")));
    QVERIFY(!cooldownUntil().isValid());
    QVERIFY(update(false, QStringLiteral("me")));
    QVERIFY(update(true, {})); // back, and both at once
    QVERIFY(!cooldownUntil().isValid());
}

void TestSpending::noLimitTold_isCountedAllTheSame()
{
    m_sim->rates().setLimit(0, std::chrono::hours(1));
    QVERIFY(pull("library/app", "1.0"));
    QCOMPARE(spending().pulls, 2);
    QCOMPARE(spending().windowSeconds, 6 * 3600);
}

QTEST_GUILESS_MAIN(TestSpending)
#include "tst_spending.moc"
