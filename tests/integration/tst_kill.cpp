// SPDX-License-Identifier: GPL-3.0-or-later
// Truth 2, short form: a server in a process of its own is killed at random instants of pulls and commits. Started
// again, it serves without its upstream whatever it had listed, and nothing that is not whole. The long form, with a
// collector at work beside the pulls, is tests/soak/kill.cpp.
#include <random>
#include <set>

#include <QCoreApplication>
#include <QJsonArray>
#include <QtTest>

#include "KilledServer.h"
#include "ServerUnderTest.h"
#include "base/Hasher.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace {

constexpr int rounds = 12;
constexpr int imageCount = 3 * rounds; ///< every round pulls three that are cold

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void truth2_killedAtRandom_listsOnlyWholeBlobsAndLosesNone();

private:
    bool startChild();
    /// Every blob that the dead server's catalog lists is in its store, whole. Returns how many there are.
    int checkListed();
    /// Every part of an image is answered whole or, unless `mustBeThere`, with an error.
    void checkImage(int number, bool mustBeThere, const std::string &where);

    QTemporaryDir m_folder;
    std::unique_ptr<UpstreamSimulator> m_sim;
    std::vector<BuiltImage> m_images;
    std::unique_ptr<KilledServer> m_child;
};

void TestKill::initTestCase()
{
    m_sim = startUpstream("plain");
    for (int i = 0; i < imageCount; ++i) {
        ImageBuilder builder("image " + std::to_string(i));
        builder.platforms({"amd64"});
        for (int layer = 0; layer < 6; ++layer)
            builder.layer(2000 + 500 * layer);
        m_images.push_back(builder.layer(900000).exactLayer(200000).build());
        m_sim->content().add("team/app" + std::to_string(i), "1.0.0", m_images.back());
    }
    m_sim->setBandwidth(6 << 20);
    m_child = std::make_unique<KilledServer>(
        KilledServer::Options {m_folder.path(), QString::fromStdString(m_sim->url()), 0, 0});
}

bool TestKill::startChild()
{
    m_child->begin();
    return m_child->waitUntilServing(patienceMs);
}

int TestKill::checkListed()
{
    const QJsonObject found = checkFolder(m_folder.path(), false);
    for (const QJsonValue &problem : found[QStringLiteral("problems")].toArray())
        qWarning("%s", qPrintable(problem.toString()));
    const bool isSound
        = found.contains(QStringLiteral("problems")) && found[QStringLiteral("problems")].toArray().isEmpty();
    return isSound ? found[QStringLiteral("listed")].toInt() : -1;
}

void TestKill::checkImage(int number, bool mustBeThere, const std::string &where)
{
    const BuiltImage &image = m_images[std::size_t(number)];
    const std::string base = "/v2/p/team/app" + std::to_string(number);
    std::vector<std::pair<std::string, Digest>> parts {{"/manifests/", image.top},
                                                       {"/manifests/", image.platforms[0].manifest},
                                                       {"/blobs/", image.platforms[0].config}};
    for (const Digest &layer : image.platforms[0].layers)
        parts.emplace_back("/blobs/", layer);
    const std::string url = m_child->url();
    const std::vector<WireAnswer> answers = inBackground([&] {
        WireClient client({.url = url});
        std::vector<WireAnswer> all;
        for (const auto &[kind, digest] : parts)
            all.push_back(client.get(base + kind + digest.toString()));
        return all;
    });
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const WireAnswer &answer = answers[i];
        const std::string what = where + ' ' + base + parts[i].first + parts[i].second.toString() + " -> "
            + std::to_string(answer.status) + ' ' + answer.problem;
        if (answer.status == 200)
            QVERIFY2(answer.complete && Hasher::hash(answer.body) == parts[i].second, what.c_str());
        else
            QVERIFY2(!mustBeThere && answer.status >= 400, what.c_str());
    }
}

void TestKill::truth2_killedAtRandom_listsOnlyWholeBlobsAndLosesNone()
{
    std::mt19937 random(4711);
    int interrupted = 0;
    std::set<int> complete; // images that were whole well before a kill
    for (int round = 0; round < rounds; ++round) {
        m_sim->setDown(false);
        QVERIFY2(startChild(), "the server did not start again");
        const int sure = 3 * round;
        SimulatedNode node({.serverUrl = m_child->url()});
        auto first = node.pull({"p", "team/app" + std::to_string(sure), "1.0.0"});
        QVERIFY(waitFor(first));
        const PullResult result = first.get();
        QVERIFY2(result.ok, result.problem.c_str());
        QTest::qWait(1200); // what is in the catalog only a moment later is listed by then
        complete.insert(sure);
        // Two more on the way, then the end, at any instant of theirs.
        auto second = node.pull({"p", "team/app" + std::to_string(sure + 1), "1.0.0"});
        auto third = node.pull({"p", "team/app" + std::to_string(sure + 2), "1.0.0"});
        QTest::qWait(std::uniform_int_distribution<int>(0, 500)(random));
        m_child->kill();
        QVERIFY(checkListed() > 0);
        QVERIFY(waitFor(second));
        QVERIFY(waitFor(third));
        interrupted += (second.get().ok ? 0 : 1) + (third.get().ok ? 0 : 1);

        m_sim->setDown(true);
        QVERIFY2(startChild(), "the server did not start again");
        // What this round touched, part by part; and one of the images that were listed before it.
        std::set<int> looked {sure, sure + 1, sure + 2};
        looked.insert(3 * std::uniform_int_distribution<int>(0, round)(random));
        for (const int image : looked)
            checkImage(image, complete.contains(image), "round " + std::to_string(round));
        if (QTest::currentTestFailed())
            return;
        m_child->kill();
    }
    QVERIFY2(interrupted >= 4, std::to_string(interrupted).c_str()); // else the kills came too late to mean anything
}

int main(int argc, char **argv)
{
    if (const auto served = KilledServer::serveIfAsked(argc, argv))
        return *served;
    QCoreApplication app(argc, argv);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
