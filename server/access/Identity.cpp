// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Identity.h"

#include <algorithm>

namespace breakwater::access {

Identity Identity::limitedTo(std::vector<ProjectId> projects) const
{
    Identity limited = *this;
    if (m_limit) {
        std::erase_if(projects, [this](ProjectId project) {
            return std::find(m_limit->begin(), m_limit->end(), project) == m_limit->end();
        });
    }
    limited.m_limit = std::make_shared<const std::vector<ProjectId>>(std::move(projects));
    return limited;
}

bool Identity::mayPull(ProjectId project) const
{
    if (m_limit && std::find(m_limit->begin(), m_limit->end(), project) == m_limit->end())
        return false;
    return !m_robot || m_robot->mayPull(project);
}

std::string_view refusalName(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NoCredentials: return "noCredentials";
    case RefusalReason::Malformed: return "malformed";
    case RefusalReason::UnknownRobot: return "unknownRobot";
    case RefusalReason::WrongSecret: return "wrongSecret";
    case RefusalReason::Expired: return "expired";
    case RefusalReason::Disabled: return "disabled";
    case RefusalReason::WrongNetwork: return "wrongNetwork";
    case RefusalReason::TokenInvalid: return "tokenInvalid";
    case RefusalReason::TokenExpired: return "tokenExpired";
    case RefusalReason::TooManyAttempts: return "tooManyAttempts";
    }
    return "unknown";
}

} // namespace breakwater::access
