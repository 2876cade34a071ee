// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeadmin/FakeStorage.h"

namespace breakwater::test {

using namespace admin;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 gigabyte = 1'000'000'000;

UsageRow image(const QString &repository, const QString &tag, qint64 total, qint64 own, qint64 pulls, int daysAgo,
               const QDateTime &now)
{
    UsageRow row;
    row.projectId = 1;
    row.project = u"dockerhub-proxy"_s;
    row.repositoryId = repository.size();
    row.repository = repository;
    row.digest = u"sha256:"_s + QString(64, QChar(u'a' + static_cast<int>(repository.size() % 6)));
    row.tags = {tag};
    row.totalBytes = total * megabyte;
    row.ownBytes = own * megabyte;
    row.images = 1;
    row.pulls = pulls;
    row.lastUsedAt = now.addDays(-daysAgo);
    return row;
}

} // namespace

FakeStorage FakeStorage::fresh(const QDateTime &now)
{
    FakeStorage storage;
    storage.overview.path = u"/var/lib/breakwater/store"_s;
    storage.overview.diskBytes = 500 * gigabyte;
    storage.overview.diskFreeBytes = 431 * gigabyte;
    storage.overview.highMarkBytes = 429 * gigabyte;
    storage.overview.lowMarkBytes = 386 * gigabyte;
    storage.overview.countedAt = now;
    storage.overview.nextCollection = now.addSecs(9 * 3600);
    storage.overview.nextScrub = now.addDays(3);
    return storage;
}

FakeStorage FakeStorage::homelab(const QDateTime &now)
{
    FakeStorage storage;
    StorageOverview &overview = storage.overview;
    overview.path = u"/var/lib/breakwater/store"_s;
    overview.diskBytes = 500 * gigabyte;
    overview.diskFreeBytes = 310 * gigabyte;
    overview.usedBytes = 84 * gigabyte;
    overview.blobs = 2143;
    overview.contentBytes = 79 * gigabyte;
    overview.sharedBytes = 21 * gigabyte;
    overview.trashBytes = 3 * gigabyte;
    overview.partialBytes = 420 * megabyte;
    overview.unnamedBytes = 12 * megabyte;
    overview.highMarkBytes = 200 * gigabyte;
    overview.lowMarkBytes = 180 * gigabyte;
    overview.countedAt = now;
    overview.nextCollection = now.addSecs(9 * 3600);
    overview.nextScrub = now.addDays(3);

    UsageRow project;
    project.projectId = 1;
    project.project = u"dockerhub-proxy"_s;
    project.totalBytes = 61 * gigabyte;
    project.ownBytes = 58 * gigabyte;
    project.images = 3;
    project.pulls = 611;
    project.lastUsedAt = now.addSecs(-300);
    storage.usage = {project, image(u"library/postgres"_s, u"16.2"_s, 432, 310, 92, 1, now),
                     image(u"library/redis"_s, u"7"_s, 138, 96, 210, 0, now),
                     image(u"jellyfin/jellyfin"_s, u"10.8.13"_s, 981, 940, 4, 93, now)};
    storage.usage[1].pinned = true;
    for (const UsageRow &each : QList<UsageRow>(storage.usage.mid(1))) {
        UsageRow repository = each;
        repository.digest.clear();
        storage.usage.insert(1, repository);
    }

    CollectionItem unused;
    unused.code = u"retention.unused"_s;
    unused.params = {{u"days"_s, u"90"_s}};
    unused.project = u"dockerhub-proxy"_s;
    unused.repository = u"jellyfin/jellyfin"_s;
    unused.tags = {u"10.8.13"_s};
    unused.digest = storage.usage.last().digest;
    unused.bytes = 940 * megabyte;
    unused.toTrash = true;
    unused.lastUsedAt = now.addDays(-93);
    unused.pulls = 4;
    CollectionItem loose;
    loose.kind = CollectionItem::Kind::Unnamed;
    loose.code = u"leftover.unnamed"_s;
    loose.project = u"dockerhub-proxy"_s;
    loose.bytes = 12 * megabyte;
    loose.count = 5;
    storage.plan.items = {loose, unused};
    storage.plan.freedBytes = loose.bytes;
    storage.plan.trashedBytes = unused.bytes;
    storage.plan.pinned = 1;

    JobRun run;
    run.id = 7;
    run.kind = u"collection"_s;
    run.actor = u"schedule"_s;
    run.state = RunState::Finished;
    run.startedAt = now.addSecs(-15 * 3600);
    run.finishedAt = run.startedAt.addSecs(4);
    run.plannedBytes = run.freedBytes = 1240 * megabyte;
    run.counts = {{u"images"_s, 3}, {u"blobs"_s, 11}};
    JobRun scrub;
    scrub.id = 6;
    scrub.kind = u"scrub"_s;
    scrub.actor = u"schedule"_s;
    scrub.state = RunState::Finished;
    scrub.startedAt = now.addDays(-4);
    scrub.finishedAt = scrub.startedAt.addSecs(1700);
    scrub.plannedBytes = scrub.doneBytes = 83 * gigabyte;
    scrub.counts = {{u"checked"_s, 2140}};
    storage.runs = {run, scrub};

    TrashItem thrown;
    thrown.id = 3;
    thrown.project = u"dockerhub-proxy"_s;
    thrown.repository = u"library/mariadb"_s;
    thrown.tags = {u"10.6"_s};
    thrown.manifests = 2;
    thrown.sizeBytes = 3 * gigabyte;
    thrown.actor = u"console"_s;
    thrown.reason = u"asked"_s;
    thrown.deletedAt = now.addSecs(-3600);
    thrown.expiresAt = now.addSecs(23 * 3600);
    storage.trash = {thrown};

    PinInfo pin;
    pin.id = 1;
    pin.spec = {1, u"library/postgres"_s, u"16.*"_s, {}, u"the database"_s};
    pin.project = u"dockerhub-proxy"_s;
    pin.actor = u"console"_s;
    pin.createdAt = now.addDays(-20);
    pin.images = 1;
    pin.bytes = 432 * megabyte;
    storage.pins = {pin};
    return storage;
}

} // namespace breakwater::test
