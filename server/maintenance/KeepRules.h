// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/ContentGraph.h"
#include "catalog/NodeImageStore.h"
#include "catalog/PinStore.h"

#include <set>
#include <utility>

namespace breakwater::maintenance {

/// Which images no rule may remove: what is pinned, and what nodes use.
class KeepRules
{
public:
    KeepRules() = default;
    KeepRules(QList<catalog::PinRecord> pins, const QList<catalog::NodeImageStore::Use> &uses);

    bool keeps(const catalog::ContentGraph::Repository &repository, const catalog::ContentGraph::Image &image) const;
    static bool matches(const catalog::PinRecord &pin, const catalog::ContentGraph::Repository &repository,
                        const catalog::ContentGraph::Image &image);

private:
    QList<catalog::PinRecord> m_pins;
    std::set<std::pair<qint64, Digest>> m_used; ///< repository, digest
};

} // namespace breakwater::maintenance
