// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RobotName.h"

#include "base/Reference.h"

namespace breakwater::access {
namespace {

constexpr std::string_view prefix = "robot$";

} // namespace

std::optional<RobotName> RobotName::parse(std::string_view userName)
{
    if (userName.substr(0, prefix.size()) != prefix)
        return std::nullopt;
    userName.remove_prefix(prefix.size());
    RobotName robot;
    if (const auto plus = userName.find('+'); plus != std::string_view::npos) {
        robot.project = userName.substr(0, plus);
        if (!isProjectName(robot.project))
            return std::nullopt;
        userName.remove_prefix(plus + 1);
    }
    robot.name = userName;
    if (!isProjectName(robot.name))
        return std::nullopt;
    return robot;
}

std::string RobotName::userName() const
{
    std::string text(prefix);
    if (!project.empty())
        text += project + '+';
    return text + name;
}

} // namespace breakwater::access
