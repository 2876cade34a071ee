// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "catalog/Database.h"

namespace breakwater::admin {

/// Since when a project asks the upstream that it asks now, in the catalog's settings: what an earlier one said of tags
/// is a copy to fall back on and never fresh, also after a restart. Control thread.
class UpstreamSwitches
{
public:
    explicit UpstreamSwitches(catalog::Database &database) : m_database(database) { }

    Result<void> note(qint64 projectId, WallTime at);
    void forget(qint64 projectId);
    WallTime last(qint64 projectId) const; ///< the epoch: there was none

private:
    catalog::Database &m_database;
};

} // namespace breakwater::admin
