// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RobotDirectory.h"

#include <algorithm>

namespace breakwater::access {

bool ProjectScope::contains(ProjectId project) const
{
    return all || std::find(ids.begin(), ids.end(), project) != ids.end();
}

RobotDirectory::RobotDirectory(std::vector<Robot> robots)
{
    m_robots.reserve(robots.size());
    for (Robot &robot : robots) {
        auto name = robot.userName;
        m_hasOldSecrets = m_hasOldSecrets || !robot.oldSecretHash.empty();
        m_robots.emplace(std::move(name), std::make_shared<const Robot>(std::move(robot)));
    }
}

std::shared_ptr<const Robot> RobotDirectory::find(std::string_view userName) const
{
    const auto it = m_robots.find(userName);
    return it == m_robots.end() ? nullptr : it->second;
}

} // namespace breakwater::access
