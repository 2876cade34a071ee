// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace breakwater::access {

/// The user name of a machine account: "robot$NAME", or "robot$PROJECT+NAME" for one that belongs to a single
/// project (the form that Harbor made known). NAME and PROJECT follow the project-name grammar, so that a
/// user name never holds a ':' (RFC 7617) and never reads as the other form.
struct RobotName
{
    std::string name;
    std::string project; ///< empty: belongs to no single project

    static std::optional<RobotName> parse(std::string_view userName);
    std::string userName() const;

    bool operator==(const RobotName &) const = default;
};

} // namespace breakwater::access
