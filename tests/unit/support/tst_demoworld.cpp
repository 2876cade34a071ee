// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSet>
#include <QtTest>

#include "support/simulator/DemoWorld.h"

using namespace breakwater;
using namespace breakwater::sim;

class TestDemoWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_givesFourUpstreamsThatAnswer();
    void start_nodesPullFromTheServerWithTheirAddresses();
};

void TestDemoWorld::create_givesFourUpstreamsThatAnswer()
{
    auto world = DemoWorld::create();
    QVERIFY(world.ok());
    const auto upstreams = (*world)->upstreams();
    QCOMPARE(upstreams.size(), std::size_t(4));
    QSet<QString> urls;
    int defaults = 0;
    for (const DemoWorld::Upstream &upstream : upstreams) {
        urls.insert(upstream.url);
        defaults += upstream.isDefault ? 1 : 0;
        WireClient client({.url = upstream.url.toStdString(), .caPem = upstream.caPem.toStdString()});
        QCOMPARE(client.get("/v2/").status, 401);
    }
    QCOMPARE(urls.size(), 4);
    QCOMPARE(defaults, 1);
    QCOMPARE((*world)->nodes().size(), std::size_t(7));
}

void TestDemoWorld::start_nodesPullFromTheServerWithTheirAddresses()
{
    auto world = DemoWorld::create();
    QVERIFY(world.ok());
    // Stands for the server: it has one of the images under its project's name, and misses the others.
    auto server = UpstreamSimulator::start({});
    QVERIFY(server.ok());
    (*server)->content().add("dockerhub-proxy/library/redis", "7-alpine", ImageBuilder("x").layer(100).build());
    (*world)->start(QString::fromStdString((*server)->url()), {}, {}, {});
    const auto peers = [&] {
        QSet<QString> seen;
        for (const JournalEntry &entry : (*server)->journal().entries())
            seen.insert(QString::fromStdString(entry.peer));
        return seen;
    };
    QTRY_VERIFY_WITH_TIMEOUT(peers().contains(QStringLiteral("127.0.0.11")) && peers().size() >= 2, 20000);
    QTRY_VERIFY_WITH_TIMEOUT((*world)->pullsFinished() > 0, 20000);
    QElapsedTimer timer;
    timer.start();
    (*world)->stop();
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestDemoWorld)
#include "tst_demoworld.moc"
