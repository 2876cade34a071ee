// SPDX-License-Identifier: GPL-3.0-or-later
#include "BigCatalog.h"

#include "base/Hasher.h"
#include "catalog/ProjectStore.h"
#include "catalog/RepositoryStore.h"
#include "catalog/UpstreamStore.h"

#include <string>

using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

namespace breakwater::bench {

namespace {

QVariant digestColumn(qint64 number)
{
    return column(Hasher::hash(std::to_string(number)));
}

} // namespace

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

} // namespace breakwater::bench
