// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace breakwater::sim {

/// What stands at the end of a redirect: object stores that take signed URLs and no other proof (H-10), and a
/// host that belongs to nobody.
class CdnRole
{
public:
    explicit CdnRole(World &world) : m_world(world) { }

    Answer answer(const WireRequest &request, const Caller &caller) const;

private:
    World &m_world;
};

} // namespace breakwater::sim
