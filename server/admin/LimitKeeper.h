// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerRooms.h"
#include "upstream/UpstreamTypes.h"

#include <map>

#include <QString>

namespace breakwater::admin {

/// Keeps what upstreams told of their limits across a restart, in the catalog's settings: a cool-down holds, and a
/// budget that is nearly spent stays known. Control thread.
class LimitKeeper
{
public:
    explicit LimitKeeper(ServerRooms rooms) : m_rooms(rooms) { }

    void restore(qint64 upstreamId); ///< into the upstream's client, where anything was kept
    /// Writes at once when a cool-down begins or ends, and a budget once a minute at most.
    void note(qint64 upstreamId, const upstream::UpstreamStatus &status);
    /// The server ends, or the upstream is switched off.
    void noteNow(qint64 upstreamId, const upstream::UpstreamStatus &status);
    void forget(qint64 upstreamId);

private:
    struct Kept
    {
        upstream::RememberedLimit limit;
        MonotonicTime writtenAt {};
    };
    void write(qint64 upstreamId, const upstream::RememberedLimit &limit);

    ServerRooms m_rooms;
    std::map<qint64, Kept> m_kept;
};

} // namespace breakwater::admin
