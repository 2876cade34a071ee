// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/ContentGraph.h"
#include "catalog/TrashStore.h"
#include "maintenance/CollectionPlan.h"
#include "maintenance/ImageWorth.h"
#include "maintenance/KeepRules.h"

#include <set>
#include <vector>

#include <QHash>
#include <QSet>

namespace breakwater::maintenance {

/// What the planner must know of a project.
struct ProjectRules
{
    RetentionRules retention;
    qint64 quotaBytes = 0; ///< 0: none
    bool limited = false; ///< its upstream counts pulls
    bool operator==(const ProjectRules &) const = default;
};

/// How much space is wanted, and why.
struct SpaceWish
{
    QString code; ///< "space.limit", "space.floor"
    qint64 bytes = 0;
};

/// Works out what goes: images by retention, then images for space. One planner, one plan; the images that go by one
/// rule are gone for the next. Pure: no clock, no disk, no database.
class Planner
{
public:
    struct Rules
    {
        QHash<qint64, ProjectRules> projects;
        KeepRules keep;
        std::chrono::minutes grace {60}; ///< what was used within it stays
        bool hasTrash = false; ///< retention moves to the trash
        QSet<QPair<qint64, QString>> busy; ///< project and repository of what is being pulled right now
        WallTime now {};
    };

    Planner(catalog::ContentGraph graph, Rules rules);

    /// Days are counted up to the newest use of anything plus one day at most: a server that was off for months, or
    /// whose clock leapt, has not lost its images by that (upstreams.md F-73).
    void addRetention();
    void addQuotas();
    /// Rows of the trash whose time is over.
    void addExpiredTrash(const QList<catalog::TrashRow> &trash);
    /// Frees the trash, oldest first, and then evicts the least valuable until `wish.bytes` are free or nothing may go.
    /// Bytes that are missing then.
    qint64 addSpace(const SpaceWish &wish, const QList<catalog::TrashRow> &trash);
    /// Leftovers, put together by the caller.
    void add(PlannedItem item);

    CollectionPlan takePlan();
    const catalog::ContentGraph &graph() const { return m_graph; }

private:
    using Index = catalog::ContentGraph::Index;

    bool mayGo(Index image);
    ImageRecord recordOf(Index image) const;
    void addTrash(const catalog::TrashRow &trash, const QString &code);
    qint64 addImage(Index image, RemovalReason reason, bool toTrash);
    /// Of those that may go, the least valuable first.
    template<typename Accept>
    std::vector<Index> byWorth(Accept accept);

    catalog::ContentGraph m_graph;
    Rules m_rules;
    CollectionPlan m_plan;
    std::set<Index> m_pinned;
    std::set<qint64> m_purged; ///< rows of the trash
};

} // namespace breakwater::maintenance
