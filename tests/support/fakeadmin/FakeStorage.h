// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/StorageTypes.h"

namespace breakwater::test {

/// What a FakeAdmin answers of storage. A test may set any of it.
struct FakeStorage
{
    admin::StorageOverview overview;
    admin::StorageSettings settings;
    QList<admin::UsageRow> usage;
    admin::CollectionPlan plan;
    QList<admin::JobRun> runs; ///< newest first
    QList<admin::TrashItem> trash;
    QList<admin::PinInfo> pins;
    admin::CollectionRequest lastRequest; ///< of planCollection
    QList<int> lastWithout; ///< of runCollection

    static FakeStorage fresh(const QDateTime &now); ///< nothing in it yet
    /// A store of some weeks.
    static FakeStorage homelab(const QDateTime &now);
};

} // namespace breakwater::test
