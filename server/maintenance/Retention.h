// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/TagPattern.h"
#include "catalog/ContentGraph.h"

#include <optional>
#include <vector>

#include <QMap>
#include <QString>

namespace breakwater::maintenance {

/// What a project removes by itself. Each number 0: not.
struct RetentionRules
{
    struct KeepLast
    {
        TagPattern pattern;
        int count = 0; ///< newest by when the tag last got its digest
        bool operator==(const KeepLast &) const = default;
    };

    int unusedDays = 0; ///< images that no one pulled for so long
    int untaggedDays = 0; ///< the same for images without a tag
    std::vector<KeepLast> keepLast; ///< a tag is judged by the first that fits
    bool operator==(const RetentionRules &) const = default;
};

/// Why a rule removes an image: a code of the plan, and what it says.
struct RemovalReason
{
    QString code;
    QMap<QString, QString> params;
    bool operator==(const RemovalReason &) const = default;
};

/// Judges the images of one repository. `now` is the caller's idea of it (see Planner).
class RetentionJudge
{
public:
    RetentionJudge(const RetentionRules &rules, const catalog::ContentGraph &graph,
                   catalog::ContentGraph::Index repository, WallTime now);

    /// Nothing: it stays.
    std::optional<RemovalReason> verdict(catalog::ContentGraph::Index image) const;

private:
    const RetentionRules &m_rules;
    const catalog::ContentGraph &m_graph;
    WallTime m_now;
    QMap<QString, std::size_t> m_superseded; ///< tag, and which of keepLast says so
};

} // namespace breakwater::maintenance
