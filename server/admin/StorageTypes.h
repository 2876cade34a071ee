// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

// Space, its limits, and the jobs that keep it. Plain values, as in ServerTypes.h.
namespace breakwater::admin {

/// When a job runs by itself, in the local time of the server's machine.
struct ScheduleSpec
{
    enum class Kind { Never, Hourly, Daily, Weekly, Custom };

    Kind kind = Kind::Never;
    int minute = 0; ///< 0 to 59; hourly, daily, weekly
    int hour = 3; ///< 0 to 23; daily, weekly
    int weekday = 7; ///< 1 Monday to 7 Sunday; weekly
    QString cron; ///< five fields, custom
    bool operator==(const ScheduleSpec &) const = default;
};

/// How space is kept; the limit of the store itself is ServerSettings::storeLimitBytes.
struct StorageSettings
{
    /// Where the store lies, or moves to, when that is not the usual place below the data folder. Applied, a folder
    /// begins a move, and an empty one leaves the store where it is.
    QString folder;
    qint64 freeFloorBytes = 2'000'000'000; ///< what the disk keeps free for others; 0: none
    int lowMarkPercent = 90; ///< eviction goes on down to this part of the limit (or of what the floor leaves)
    int graceMinutes = 60; ///< an image that was pulled within it is not evicted
    int trashHours = 24; ///< how long a deleted image can be had back; 0: it goes at once
    int partDays = 7; ///< after which an unfinished download is given up
    int nodesUseDays = 0; ///< images that a node pulled within so many days, the newest of each tag, are pinned; 0: no
    ScheduleSpec collection {ScheduleSpec::Kind::Daily, 30, 3, 7, {}};
    ScheduleSpec scrub {ScheduleSpec::Kind::Weekly, 30, 4, 7, {}};
    qint64 scrubBytesPerSecond = 50'000'000; ///< 0: as fast as the disk gives it
    bool operator==(const StorageSettings &) const = default;
};

/// What the disk holds, in bytes as `du` counts them unless said otherwise.
struct StorageOverview
{
    QString path;
    QString usualPath; ///< below the data folder
    QString formerPath; ///< a move has not ended: what has not been moved lies there; empty: none
    bool formerMissing = false; ///< and its disk is not there: it counts as not cached
    qint64 diskBytes = 0;
    qint64 diskFreeBytes = 0;
    qint64 usedBytes = 0; ///< of blobs, the trash's among them
    qint64 blobs = 0;
    qint64 images = 0; ///< of which storageUsage lists the 2,000 biggest
    qint64 contentBytes = 0; ///< of cached images, each blob once, as long as they are
    qint64 sharedBytes = 0; ///< of those, what two or more images have
    qint64 trashBytes = 0; ///< what the trash alone holds, as long as it is
    qint64 partialBytes = 0;
    qint64 quarantineBytes = 0;
    qint64 unnamedBytes = 0; ///< of blobs that no image names any more; the collector takes them
    qint64 highMarkBytes = 0; ///< where eviction begins; 0: nowhere
    qint64 lowMarkBytes = 0; ///< where it ends
    bool evicting = false;
    bool full = false; ///< what is pulled is passed on without being stored
    QDateTime countedAt; ///< of the figures that are worked out from the catalog
    QDateTime nextCollection; ///< invalid: none is planned
    QDateTime nextScrub;
    bool settingsManaged = false; ///< the configuration file owns the StorageSettings
    bool operator==(const StorageOverview &) const = default;
};

/// What one thing takes. Without a repository: a project; without a digest: a repository.
struct UsageRow
{
    qint64 projectId = 0;
    QString project;
    qint64 repositoryId = 0;
    QString repository;
    QString digest;
    QStringList tags;
    qint64 totalBytes = 0; ///< each blob once
    qint64 ownBytes = 0; ///< of those, what nothing else has: removal frees it
    int images = 0;
    qint64 pulls = 0;
    QDateTime lastUsedAt;
    bool pinned = false;
    qint64 quotaBytes = 0; ///< of a project; 0: none
    bool operator==(const UsageRow &) const = default;
};

/// Why something goes. `code` is one of: retention.unused (days), retention.superseded (pattern, keep),
/// retention.untagged (days), space.limit, space.floor, space.quota, trash.expired, trash.freed, leftover.unnamed,
/// leftover.part, leftover.orphan, leftover.quarantine.
struct CollectionItem
{
    enum class Kind { Image, Trash, Unnamed, Part, Orphan, Quarantine };

    Kind kind = Kind::Image;
    QString code;
    QMap<QString, QString> params;
    QString project;
    qint64 repositoryId = 0;
    QString repository;
    QStringList tags;
    QString digest; ///< of an image
    qint64 bytes = 0; ///< freed, or with `toTrash` moved there; of what goes with the items before it
    bool toTrash = false;
    QDateTime lastUsedAt;
    qint64 pulls = 0;
    qint64 count = 1; ///< blobs or parts that the line stands for
    bool operator==(const CollectionItem &) const = default;
};

/// What the collector would do.
struct CollectionRequest
{
    int unusedDays = 0; ///< instead of the projects' own: "what if"; 0: as they say
    qint64 freeBytes = 0; ///< also evicts so much, least valuable first
    bool operator==(const CollectionRequest &) const = default;
};

struct CollectionPlan
{
    qint64 id = 0; ///< for runCollection, until another one is made
    QList<CollectionItem> items;
    qint64 freedBytes = 0;
    qint64 trashedBytes = 0;
    int pinned = 0; ///< images that a rule meant and a pin keeps
    QDateTime madeAt;
    bool operator==(const CollectionPlan &) const = default;
};

enum class RunState { Running, Finished, Stopped, Failed };

/// A run of a job: now, or in the history.
struct JobRun
{
    qint64 id = 0;
    QString kind; ///< "collection", "eviction", "scrub", "move"
    QString actor; ///< who or what started it: "console", "schedule", "space limit"
    RunState state = RunState::Running;
    QDateTime startedAt;
    QDateTime finishedAt;
    qint64 plannedBytes = 0;
    qint64 freedBytes = 0;
    qint64 doneBytes = 0; ///< while it runs: looked at, freed or moved; of plannedBytes
    QMap<QString, qint64> counts; ///< "images", "trashed", "blobs", "skipped", "bad" ...
    bool operator==(const JobRun &) const = default;
};

struct TrashItem
{
    qint64 id = 0;
    QString project;
    QString repository;
    QStringList tags;
    int manifests = 0;
    qint64 sizeBytes = 0; ///< what freeing it gives back
    QString actor;
    QString reason; ///< "asked", or a code of CollectionItem
    QDateTime deletedAt;
    QDateTime expiresAt;
    bool operator==(const TrashItem &) const = default;
};

struct RestoredInfo
{
    qint64 repositoryId = 0;
    QString project;
    QString repository;
    QStringList tags;
    QStringList tagsTaken; ///< names that mean another image by now, and were left so
    bool operator==(const RestoredInfo &) const = default;
};

struct PinSpec
{
    qint64 projectId = 0;
    QString repository; ///< glob: "library/*"
    QString tag; ///< glob, "*" for all; empty with a digest
    QString digest;
    QString note;
    bool operator==(const PinSpec &) const = default;
};

struct PinInfo
{
    qint64 id = 0;
    PinSpec spec;
    QString project;
    QString actor;
    QDateTime createdAt;
    int images = 0; ///< that it keeps now
    qint64 bytes = 0; ///< that they take
    bool operator==(const PinInfo &) const = default;
};

} // namespace breakwater::admin
