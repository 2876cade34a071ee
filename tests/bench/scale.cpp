// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a very large catalog takes: the lists of the start, the figures of usage, and a plan.
//
//     bench_scale [images]        # default 100000, with ten blobs an image
//
// Times are of one thread's CPU; memory is what the process grew by.

#include "catalog/CatalogLoader.h"
#include "catalog/ContentGraph.h"
#include "catalog/ProjectStore.h"
#include "catalog/RepositoryRows.h"
#include "catalog/UpstreamStore.h"
#include "maintenance/Planner.h"
#include "maintenance/UsageCounter.h"

#include "base/Hasher.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace breakwater;
using namespace breakwater::catalog;
using namespace breakwater::maintenance;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toLogLine()));
    return std::move(result).value();
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toLogLine()));
}

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

QVariant digestColumn(qint64 number)
{
    return column(Hasher::hash(std::to_string(number)));
}

/// 20 images a repository, each with a manifest, a config, seven layers of its own and one that its repository shares.
void fill(Database &database, int images)
{
    UpstreamRecord upstream;
    upstream.name = u"u"_s;
    ProjectRecord project;
    project.name = u"p"_s;
    project.upstreamId = must(UpstreamStore(database).add(upstream));
    project.id = must(ProjectStore(database).add(project));
    must(database.transaction(Durability::Relaxed, [&]() -> Result<void> {
        qint64 blob = 0;
        const auto store = [&](qint64 size) {
            ++blob;
            must(database.insert(u"INSERT INTO blobs(id, digest, size, stored_at) VALUES(?, ?, ?, 1)"_s,
                                 {blob, digestColumn(blob), size}));
            must(database.insert(u"INSERT INTO project_blobs VALUES(?, ?)"_s, {blob, project.id}));
            return blob;
        };
        qint64 shared = 0;
        qint64 repository = 0;
        for (int image = 0; image < images; ++image) {
            if (image % 20 == 0) {
                repository = must(RepositoryStore(database).ensure(project.id, u"team/app%1"_s.arg(image / 20)));
                shared = store(50'000'000);
            }
            const qint64 usedAtMs = 1'700'000'000'000 + image;
            const qint64 manifest = store(2000);
            must(database.insert(u"INSERT INTO manifests VALUES(?, 'm', '', NULL, 'linux/amd64')"_s, {manifest}));
            for (int child = 0; child < 9; ++child) {
                const qint64 id = child == 0 ? shared : store(1'000'000 + image);
                must(database.insert(u"INSERT INTO manifest_children VALUES(?, ?, ?, ?, 'l', 1, '', 0)"_s,
                                     {manifest, child, id, child == 1 ? 1 : 2}));
            }
            must(database.insert(u"INSERT INTO repository_manifests VALUES(?, ?, ?, ?, '', ?)"_s,
                                 {repository, manifest, usedAtMs, usedAtMs, image % 50}));
            must(database.insert(u"INSERT INTO tags(repository_id, name, blob_id, media_type, size, checked_at,"
                                 " changed_at, last_pulled_at, pulls) VALUES(?, ?, ?, 'm', 2000, ?, ?, ?, 1)"_s,
                                 {repository, u"v%1"_s.arg(image), manifest, usedAtMs, usedAtMs, usedAtMs}));
        }
        return {};
    }));
}

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
