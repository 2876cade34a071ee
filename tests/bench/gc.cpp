// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a collection costs the pulls beside it: the time of warm requests with and without one, in turns.
//
//     bench_gc [rounds] [images]        # default 5 rounds, 800 images that each collection takes away
//
// A warm image is asked for over 8 connections all the time (its manifest, its config, a layer of 1 MB). The bar of the
// store's issue: p99 under a collection at most twice that without.

#include "LoadClient.h"
#include "ServerUnderTest.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <thread>

#include <QCoreApplication>
#include <QUrl>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using namespace Qt::StringLiterals;

namespace {

constexpr double bar = 2.0;

template<typename T, typename Call>
T must(Call call)
{
    const auto result = await<T>(call);
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().toLogLine()));
    return *result;
}

class Bench
{
public:
    explicit Bench(int images) : m_images(images), m_upstream(startUpstream("plain"))
    {
        if (!m_server.start() || m_server.addProject(u"p"_s, *m_upstream) == 0)
            qFatal("no server");
        admin::StorageSettings settings;
        settings.trashHours = 0;
        settings.graceMinutes = 1;
        must<admin::StorageSettings>([&](auto reply) { m_server.admin().applyStorageSettings(settings, reply); });
        const BuiltImage hot = ImageBuilder("hot").singlePlatform().layer(1'000'000).build();
        m_upstream->content().add("team/hot", "1", hot);
        pull("team/hot");
        must<admin::PinInfo>([&](auto reply) {
            const qint64 project
                = must<QList<admin::ProjectInfo>>([&](auto list) { m_server.admin().projects(list); }).first().id;
            m_server.admin().addPin({project, u"team/hot"_s, u"*"_s, {}, {}}, reply);
        });
        m_load.port = QUrl(QString::fromStdString(m_server.url())).port();
        m_load.connections = 8;
        m_load.time = std::chrono::seconds(60);
        m_load.headers = "Accept: " + hot.topManifest().mediaType + "\r\n";
        m_load.paths = {"/v2/p/team/hot/manifests/" + hot.top.toString()};
        for (const NamedBlob &blob : hot.blobs)
            m_load.paths.push_back("/v2/p/team/hot/blobs/" + blob.digest.toString());
    }

    /// p99 in milliseconds while `meanwhile` runs.
    double p99(const std::function<void()> &meanwhile)
    {
        std::atomic<bool> stop {false};
        bench::LoadResult result;
        std::thread client([&] { result = bench::run(m_load, &stop); });
        meanwhile();
        stop = true;
        client.join();
        if (result.errors != 0)
            qFatal("%s", result.firstError.c_str());
        std::printf("  %7llu requests in %.2f s, p50 %.3f ms, p99 %.3f ms, max %.3f ms\n",
                    static_cast<unsigned long long>(result.requests), result.seconds, result.latency(0.5) * 1e3,
                    result.latency(0.99) * 1e3, result.latency(1) * 1e3);
        return result.latency(0.99) * 1e3;
    }

    void fill()
    {
        for (int i = 0; i < m_images; ++i) {
            const std::string name = "team/old" + std::to_string(m_made++);
            ImageBuilder builder(name);
            builder.singlePlatform();
            for (int layer = 0; layer < 5; ++layer)
                builder.layer(20'000);
            m_upstream->content().add(name, "1", builder.build());
            pull(name);
        }
    }

    /// Takes away all that is not pinned; the seconds that it took.
    double collect()
    {
        m_server.clock().advance(std::chrono::hours(2));
        const QElapsedTimer timer = started();
        admin::CollectionRequest request;
        request.freeBytes = 1'000'000'000'000;
        const auto plan
            = must<admin::CollectionPlan>([&](auto reply) { m_server.admin().planCollection(request, reply); });
        const auto begun = must<admin::JobRun>([&](auto reply) { m_server.admin().runCollection(plan.id, {}, reply); });
        admin::JobRun run = begun;
        const auto isOver = [&] {
            for (const auto &each :
                 must<QList<admin::JobRun>>([&](auto reply) { m_server.admin().jobRuns(3, reply); })) {
                if (each.id == begun.id)
                    run = each;
            }
            return run.state != admin::RunState::Running;
        };
        if (!QTest::qWaitFor(isOver, 120'000))
            qFatal("the collection does not end");
        if (run.counts.value(u"images"_s) != m_images)
            qFatal("%lld images of %d went", static_cast<long long>(run.counts.value(u"images"_s)), m_images);
        return static_cast<double>(timer.elapsed()) / 1e3;
    }

private:
    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
    void pull(const std::string &name)
    {
        if (!m_server.pull({"p", name, "1"}).ok)
            qFatal("%s was not pulled", name.c_str());
    }

    const int m_images;
    int m_made = 0;
    std::unique_ptr<UpstreamSimulator> m_upstream;
    ServerUnderTest m_server;
    bench::Load m_load;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int count, char **arguments)
{
    ::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(count, arguments);
    const int rounds = count > 1 ? std::atoi(arguments[1]) : 5;
    Bench bench(count > 2 ? std::atoi(arguments[2]) : 800);
    std::vector<double> without;
    std::vector<double> with;
    for (int round = 0; round < rounds; ++round) {
        bench.fill();
        double seconds = 0;
        std::printf("collecting\n");
        with.push_back(bench.p99([&] { seconds = bench.collect(); }));
        std::printf("alone\n");
        without.push_back(bench.p99([&] { QTest::qWait(static_cast<int>(seconds * 1000)); }));
    }
    const double ratio = median(with) / median(without);
    std::printf("p99 of warm requests: %.3f ms alone, %.3f ms under a collection: %.2f x%s\n", median(without),
                median(with), ratio, ratio > bar ? "   MISSED: over 2" : "");
    return ratio > bar ? 1 : 0;
}
