// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ServerUnderTest.h"
#include "support/simulator/DemoWorld.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

/// The demo's homelab against a real server, as `breakwater --demo` joins them.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesOfTheDemo_pullThroughTheServer_noneFails();
};

void TestDemo::nodesOfTheDemo_pullThroughTheServer_noneFails()
{
    ServerUnderTest server(ServerUnderTest::Options {true, {}});
    QVERIFY(server.start());
    auto world = DemoWorld::create();
    QVERIFY(world.ok());
    for (const DemoWorld::Upstream &upstream : (*world)->upstreams()) {
        admin::UpstreamSpec spec;
        spec.name = upstream.name;
        spec.provider = upstream.provider;
        spec.url = upstream.url;
        spec.caPem = upstream.caPem;
        const auto added = await<admin::UpstreamInfo>([&](auto reply) { server.admin().addUpstream(spec, reply); });
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().toLogLine()));
        admin::ProjectSpec project;
        project.name = upstream.projectName;
        project.upstreamId = added->id;
        project.serves = upstream.serves;
        project.isDefault = upstream.isDefault;
        QVERIFY(await<admin::ProjectInfo>([&](auto reply) { server.admin().addProject(project, reply); }).ok());
    }
    const auto robot = server.createRobot({QStringLiteral("demo"), {}, {QStringLiteral("*")}, {}, {}, false});
    (*world)->start(QString::fromStdString(server.url()), server.caPem(), robot.robot.userName,
                    QString::fromUtf8(robot.secret.reveal()));
    QTRY_VERIFY_WITH_TIMEOUT((*world)->pullsFinished() + (*world)->pullsFailed() >= 12, 90000);
    QCOMPARE((*world)->pullsFailed(), 0);
    // What one node pulled is a hit for the next.
    const auto overview = await<admin::Overview>([&](auto reply) { server.admin().overview(reply); });
    QVERIFY(overview.ok());
    QVERIFY(overview->repositories > 0);
    (*world)->stop();
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
