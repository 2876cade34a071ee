// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace breakwater::sim {

/// The token service of a registry (distribution "Token Authentication", upstreams.md 1.0).
class TokenRole
{
public:
    explicit TokenRole(World &world) : m_world(world) { }

    /// Whether this path on this host is the token service.
    bool serves(const std::string &path, Role role) const;
    Answer answer(const WireRequest &request, const Caller &caller);

private:
    World &m_world;
};

/// The repository of "repository:NAME:pull", split at the first and the last colon (T-4); else empty.
std::string repositoryOfScope(const std::string &scope);
Answer jsonAnswer(int status, std::string body);
std::string errorJson(const std::string &code, const std::string &message, const std::string &detail = {});

} // namespace breakwater::sim
