// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ExplainTypes.h"
#include "admin/ServerRooms.h"

namespace breakwater::admin {

/// What a pull would do now, by the same functions that decide in a real one: registry::resolveName for the name, the
/// project's filter, TagResolver::decide for the tag, UpstreamRow::refusal for the upstreams. Fetches nothing. Control
/// thread.
class Explainer
{
public:
    /// `ownNames`: the hosts, with and without port, by which nodes reach this server.
    Explainer(ServerRooms rooms, QStringList ownNames) : m_rooms(rooms), m_ownNames(std::move(ownNames)) { }

    /// Robots and subnets are left to the caller. InvalidName.
    Result<PullExplanation> explain(const QString &image, const QString &platform) const;

private:
    void explainTag(PullExplanation &result, const cache::Project &project) const;
    void explainContent(PullExplanation &result, const cache::Project &project, const Reference &reference,
                        const QString &platform) const;
    void foretell(PullExplanation &result, const cache::Project &project, const Reference &reference) const;

    ServerRooms m_rooms;
    QStringList m_ownNames;
};

} // namespace breakwater::admin
