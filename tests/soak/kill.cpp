// SPDX-License-Identifier: GPL-3.0-or-later
//
// Truth 2, long form: a server is killed again and again, at any instant of pulls, commits, collections, evictions,
// deletions, scrubs, copies of its catalog and starts; and each time check_folder.py, which shares no code with it,
// hashes everything that is left and compares it with the catalog and its journal. Now and then the catalog is deleted
// after the kill, with its copy or without.
//
//     soak_kill [kills] [seed]        # default 500, 1; some ten minutes
//
// tests/integration/tst_kill.cpp is the short form.
#include <cstdio>
#include <future>
#include <map>
#include <random>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "KilledServer.h"
#include "catalog/CatalogRescue.h"
#include "support/simulator/ImageBuilder.h"
#include "support/simulator/SimulatedNode.h"
#include "support/simulator/UpstreamSimulator.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;

namespace {

constexpr int imageCount = 24;
constexpr qint64 storeLimitBytes = 9'000'000; ///< a third of what all images take

class Soak
{
public:
    explicit Soak(unsigned seed) : m_random(seed), m_seed(seed) { }

    bool run(int kills)
    {
        auto started = UpstreamSimulator::start({.profile = "plain"});
        if (!started || !m_folder.isValid())
            return false;
        m_sim = std::move(*started);
        fill();
        m_server = std::make_unique<KilledServer>(
            KilledServer::Options {m_folder.path(), QString::fromStdString(m_sim->url()), storeLimitBytes, m_seed});
        for (int kill = 1; kill <= kills; ++kill) {
            if (!one(kill)) {
                std::printf("at kill %d of seed %u; what is left lies in %s\n", kill, m_seed,
                            qPrintable(m_folder.path()));
                m_folder.setAutoRemove(false);
                return false;
            }
            if (kill % 25 == 0)
                tell(kill);
        }
        return end();
    }

    void tell(int kills) const
    {
        std::printf("%d kills:", kills);
        for (const auto &[what, count] : m_counts)
            std::printf("  %s %d", what.c_str(), count);
        std::printf("\n");
        std::fflush(stdout);
    }

private:
    void fill()
    {
        for (int i = 0; i < imageCount; ++i) {
            ImageBuilder builder("soak " + std::to_string(i));
            builder.platforms({"amd64"});
            builder.layer({{"base", std::string(200'000, static_cast<char>('a' + i % 4))}}); // six images share it
            m_sim->content().add("team/app" + std::to_string(i), "1",
                                 builder.layer(20'000 + 10'000 * i).layer(600'000).layer(3000).build());
        }
    }

    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }

    bool one(int kill)
    {
        m_sim->setBandwidth(upTo(3) == 0 ? 0 : std::uint64_t(4 + upTo(12)) << 20U);
        m_server->begin();
        if (upTo(7) == 0) { // at any instant of its start
            QTest::qWait(upTo(150));
            ++m_counts["during a start"];
            m_server->kill();
        } else {
            if (!m_server->waitUntilServing(60'000)) {
                std::printf("the server does not start: %s\n", qPrintable(m_server->log()));
                return false;
            }
            bustle();
        }
        if (!check(false))
            return false;
        if (kill % 20 == 0)
            lose(kill);
        return true;
    }

    /// Pulls from two nodes through two projects, until the kill.
    void bustle()
    {
        SimulatedNode node({.serverUrl = m_server->url(), .resumeAttempts = 1});
        std::vector<std::future<PullResult>> pulls;
        const int wait = upTo(900);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < wait) {
            std::erase_if(pulls, [this](std::future<PullResult> &pull) {
                if (pull.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
                    return false;
                const PullResult result = pull.get();
                ++m_counts[result.ok ? "pulls" : "pulls that failed"];
                if (!result.ok && std::getenv("BREAKWATER_TEST_LOG") != nullptr)
                    std::printf("%s\n", result.problem.c_str());
                return true;
            });
            if (pulls.size() < 4)
                pulls.push_back(
                    node.pull({upTo(1) == 0 ? "p" : "q", "team/app" + std::to_string(upTo(imageCount - 1)), "1"}));
            QTest::qWait(std::min<int>(5, wait));
        }
        const int downloads = m_sim->journal().unfinished();
        m_server->kill();
        m_sim->journal().clear();
        m_counts["in-flight downloads"] += downloads;
        m_counts["with downloads"] += downloads > 0 ? 1 : 0;
        node.abortAll();
        for (auto &pull : pulls)
            pull.wait();
    }

    bool check(bool afterCleanEnd)
    {
        const QJsonObject found = checkFolder(m_folder.path(), afterCleanEnd);
        if (!found.contains(u"problems"_s)) {
            std::printf("the checker failed\n");
            return false;
        }
        for (const QJsonValue &kind : found[u"running"_s].toArray())
            ++m_counts["in a " + kind.toString().toStdString()];
        countNew("in a copy", found[u"copying"_s]);
        for (const QJsonValue &base : found[u"basing"_s].toArray())
            countNew("in a base", base);
        m_counts["journal one commit short"] += found[u"journal"_s].toString() == "short"_L1 ? 1 : 0;
        m_counts["parts left"] += found[u"parts"_s].toInt();
        m_counts["unlisted files"] += found[u"unlisted"_s].toInt();
        m_counts["blobs hashed"] += found[u"files"_s].toInt();
        for (const QJsonValue &problem : found[u"problems"_s].toArray())
            std::printf("%s\n", qPrintable(problem.toString()));
        return found[u"problems"_s].toArray().isEmpty();
    }

    /// What a kill left half made stays until it is made again.
    void countNew(const char *what, const QJsonValue &stamp)
    {
        if (!stamp.toString().isEmpty() && !m_seen.contains(stamp.toString())) {
            m_seen.insert(stamp.toString());
            ++m_counts[what];
        }
    }

    void lose(int kill)
    {
        const QString catalog = m_folder.filePath(u"catalog.db"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(catalog + suffix);
        ++m_counts["catalog deleted"];
        if (kill % 40 == 0) {
            QFile::remove(catalog::backupPathOf(catalog));
            ++m_counts["with its copy"];
        }
    }

    /// A start without load, an orderly end: what no one lists is gone then.
    bool end()
    {
        KilledServer last({m_folder.path(), QString::fromStdString(m_sim->url()), 0, 0});
        last.begin();
        if (!last.waitUntilServing(60'000)) {
            std::printf("the server does not start: %s\n", qPrintable(last.log()));
            return false;
        }
        SimulatedNode node({.serverUrl = last.url()});
        auto pull = node.pull({"p", "team/app0", "1"});
        const auto ended = [&] { return pull.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
        if (!QTest::qWaitFor(ended, 20'000) || !pull.get().ok) {
            std::printf("the last pull failed\n");
            return false;
        }
        QTest::qWait(3000); // leftovers of the last kill are collected right after the start
        if (!last.stop()) {
            std::printf("the server does not end: %s\n", qPrintable(last.log()));
            return false;
        }
        return check(true);
    }

    std::mt19937 m_random;
    const unsigned m_seed;
    QTemporaryDir m_folder;
    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<KilledServer> m_server;
    std::map<std::string, int> m_counts;
    QSet<QString> m_seen;
};

} // namespace

int main(int argc, char **argv)
{
    if (const auto served = KilledServer::serveIfAsked(argc, argv))
        return *served;
    const QCoreApplication app(argc, argv);
    const int kills = argc > 1 ? std::atoi(argv[1]) : 500;
    const unsigned seed = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 1;
    Soak soak(std::max(seed, 1U));
    const bool good = soak.run(kills);
    soak.tell(kills);
    std::printf(good ? "all was whole every time\n" : "FAILED\n");
    return good ? 0 : 1;
}
