// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/SubnetList.h"
#include "base/Clock.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace breakwater::access {

/// The number of a project, as the catalog gave it; never used again for another one. Permissions go by it, since
/// names come back.
using ProjectId = std::int32_t;

/// What a robot may pull.
struct ProjectScope
{
    bool all = false; ///< also projects to come
    std::vector<ProjectId> ids;

    bool contains(ProjectId project) const;
    bool operator==(const ProjectScope &) const = default;
};

/// A robot as the data plane knows it: what its catalog row says, in the form that a request needs.
struct Robot
{
    std::int64_t id = 0;
    std::string userName; ///< "robot$cluster-pull"
    std::string secretHash; ///< SecretHash text
    ProjectScope projects;
    std::optional<WallTime> expiresAt; ///< absent: never
    bool disabled = false;
    SubnetList networks = {}; ///< that it may sign in from; empty: any
    std::string oldSecretHash = {}; ///< of the secret that was replaced; empty: none is good any more
    WallTime oldSecretUntil {};

    bool hasOldSecret(WallTime now) const { return !oldSecretHash.empty() && now < oldSecretUntil; }
    bool mayComeFrom(std::string_view address) const { return networks.isEmpty() || networks.contains(address); }
    bool mayPull(ProjectId project) const { return projects.contains(project); }
    bool isExpired(WallTime now) const { return expiresAt && now >= *expiresAt; }

    bool operator==(const Robot &) const = default;
};

/// Every robot at one moment. Never changes: the control thread makes a new one after each change and gives it
/// to Authenticator::setRobots; requests that began with the old one end with it. Any thread.
class RobotDirectory
{
public:
    RobotDirectory() = default;
    explicit RobotDirectory(std::vector<Robot> robots);

    /// Null if there is none of that name.
    std::shared_ptr<const Robot> find(std::string_view userName) const;
    std::size_t size() const { return m_robots.size(); }
    /// Some robot had two secrets when this was made: then every guess is compared with two (Authenticator).
    bool hasOldSecrets() const { return m_hasOldSecrets; }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::shared_ptr<const Robot>, Hash, std::equal_to<>> m_robots;
    bool m_hasOldSecrets = false;
};

} // namespace breakwater::access
