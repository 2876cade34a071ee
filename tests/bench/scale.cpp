// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a very large catalog takes: the lists of the start, the figures of usage, and a plan.
//
//     bench_scale [images]        # default 100000, with ten blobs an image
//
// Times are of one thread's CPU; memory is what the process grew by.

#include "BigCatalog.h"
#include "catalog/CatalogLoader.h"
#include "catalog/ContentGraph.h"
#include "catalog/RepositoryRows.h"
#include "maintenance/Planner.h"
#include "maintenance/UsageCounter.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace breakwater;
using namespace breakwater::bench;
using namespace breakwater::catalog;
using namespace breakwater::maintenance;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

long residentMegabytes()
{
    std::ifstream status("/proc/self/statm");
    long size = 0;
    long resident = 0;
    status >> size >> resident;
    return resident * 4096 / 1'000'000;
}

class Lap
{
public:
    explicit Lap(const char *what) : m_what(what), m_begun(cpuSeconds()), m_memory(residentMegabytes()) { }
    ~Lap()
    {
        std::printf("%-34s %8.2f s CPU  %6ld MB more\n", m_what, cpuSeconds() - m_begun,
                    residentMegabytes() - m_memory);
    }

private:
    const char *m_what;
    double m_begun;
    long m_memory;
};

} // namespace

int main(int argumentCount, char **arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    const int images = argumentCount > 1 ? std::atoi(arguments[1]) : 100'000;
    const QTemporaryDir folder;
    Database database = must(Database::open(folder.filePath(u"catalog.db"_s)));
    fill(database, images);
    {
        const Lap lap("start: every blob and tag");
        qint64 seen = 0;
        const CatalogLoader loader(database);
        must(loader.forEachBlob([&](const Digest &, qint64, std::span<const qint64>) { return ++seen > 0; }));
        must(loader.forEachTag([&](const CatalogLoader::LoadedTag &) { return ++seen > 0; }));
        std::printf("%lld blobs and tags\n", static_cast<long long>(seen));
    }
    {
        const Lap lap("usage of everything");
        const ContentGraph graph = must(ContentGraph::load(database));
        must(UsageCounter::count(graph, database, {}, {}, fromUnixMs(1'800'000'000'000)));
    }
    {
        const Lap lap("plan: retention and half the space");
        Planner::Rules rules;
        ProjectRules project;
        project.retention.keepLast.push_back({TagPattern::glob("v*"), 15});
        rules.projects.insert(1, project);
        rules.now = fromUnixMs(1'800'000'000'000);
        Planner planner(must(ContentGraph::load(database)), rules);
        planner.addRetention();
        planner.addSpace({u"space.limit"_s, 400'000'000LL * images / 100}, {});
        const CollectionPlan plan = planner.takePlan();
        std::printf("%zu images, %lld GB\n", plan.items.size(),
                    static_cast<long long>(plan.freedBytes / 1'000'000'000));
    }
    {
        const Lap lap("one repository's row");
        must(RepositoryStore(database).row(1));
    }
    RepositoryRows rows(database);
    {
        const Lap lap("list of all repositories, at start");
        must(rows.watch());
        std::printf("%lld repositories\n", static_cast<long long>(must(rows.list()).size()));
    }
    {
        must(
            database.write(Durability::Relaxed, u"UPDATE repositories SET pulls = pulls + 1 WHERE id % 100 = 0"_s, {}));
        const Lap lap("and again, 50 of them changed");
        must(rows.list());
    }
    return 0;
}
