// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "maintenance/Retention.h"

#include <vector>

#include <QStringList>

namespace breakwater::maintenance {

/// One line of a plan.
struct PlannedItem
{
    enum class Kind { Image, Trash, Unnamed, Part, Orphan, Quarantine };

    Kind kind = Kind::Image;
    RemovalReason reason;
    qint64 projectId = 0;
    qint64 repositoryId = 0;
    QString repository;
    QStringList tags;
    QList<Digest> digests; ///< of the image, or of the blobs and parts
    qint64 trashId = 0;
    qint64 bytes = 0; ///< that go with this item after those before it
    bool toTrash = false;
    WallTime usedAt {};
    qint64 pulls = 0;
    bool operator==(const PlannedItem &) const = default;
};

struct CollectionPlan
{
    std::vector<PlannedItem> items;
    qint64 freedBytes = 0;
    qint64 trashedBytes = 0;
    int pinned = 0; ///< images that a rule meant and a pin keeps
    WallTime madeAt {};
};

} // namespace breakwater::maintenance
