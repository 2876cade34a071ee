// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace breakwater::sim {

/// Who a registry lets in, and how it says no: challenges in the form of its profile.
class Gatekeeper
{
public:
    explicit Gatekeeper(World &world) : m_world(world) { }

    struct Pass
    {
        std::optional<Answer> refusal; ///< unless all is well
        std::string account; ///< empty: anonymous
    };
    /// An empty repository is a ping of /v2/.
    Pass check(const WireRequest &request, const Caller &caller, const std::string &repository) const;

private:
    Answer challenge(const Caller &caller, const std::string &repository, const std::string &problem = {}) const;

    World &m_world;
};

} // namespace breakwater::sim
