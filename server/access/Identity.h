// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RobotDirectory.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakwater::access {

/// Who sends a request, proven. Made by Authenticator alone; a cheap value that any thread may copy.
class Identity
{
public:
    enum class Kind {
        Anonymous, ///< from a subnet that needs no credentials: may pull every project
        Robot,
    };

    static Identity anonymous() { return Identity(nullptr, false); }
    /// `withOldSecret`: it proved itself with the secret that was replaced and is still good.
    static Identity ofRobot(std::shared_ptr<const Robot> robot, bool withOldSecret = false)
    {
        return Identity(std::move(robot), withOldSecret);
    }

    /// The same one, but limited to `projects` on top of its own permissions (a token of narrow scope).
    Identity limitedTo(std::vector<ProjectId> projects) const;

    Kind kind() const { return m_robot ? Kind::Robot : Kind::Anonymous; }
    /// "robot$cluster-pull"; empty for anonymous.
    std::string_view userName() const { return m_robot ? std::string_view(m_robot->userName) : std::string_view(); }
    std::int64_t robotId() const { return m_robot ? m_robot->id : 0; }
    const std::shared_ptr<const Robot> &robot() const { return m_robot; }
    bool cameWithOldSecret() const { return m_withOldSecret; }

    /// The projects that it is limited to; null: no further limit.
    const std::shared_ptr<const std::vector<ProjectId>> &limit() const { return m_limit; }

    bool mayPull(ProjectId project) const;

private:
    Identity(std::shared_ptr<const Robot> robot, bool withOldSecret)
        : m_robot(std::move(robot)), m_withOldSecret(withOldSecret)
    {
    }

    std::shared_ptr<const Robot> m_robot;
    bool m_withOldSecret;
    std::shared_ptr<const std::vector<ProjectId>> m_limit; ///< null: no further limit
};

/// Whether `identity` may pull from that project (truth 5 of the design). Ask this before anything
/// of the project is looked at, and answer a refusal exactly as for a project that does not exist.
inline bool mayPull(const Identity &identity, ProjectId project)
{
    return identity.mayPull(project);
}

/// Why no identity came of a request. Clients must not be told WrongSecret and UnknownRobot apart, nor both
/// from Malformed; Expired, Disabled and WrongNetwork are told only after the secret was right.
enum class RefusalReason {
    NoCredentials, ///< none sent, and the address is in no subnet that needs none
    Malformed, ///< an Authorization header that is neither Basic nor Bearer in form
    UnknownRobot,
    WrongSecret,
    Expired,
    Disabled,
    WrongNetwork, ///< it may sign in, but not from this address
    TokenInvalid, ///< not signed by us, or issued for a secret that was renewed since
    TokenExpired, ///< a client gets a new one by itself
    TooManyAttempts, ///< this address tried very many different secrets; tell it as a 401 like WrongSecret
};

/// A stable word for logs and Error params: "wrongSecret".
std::string_view refusalName(RefusalReason reason);

/// Who it is, or why it is no one.
struct Authentication
{
    std::optional<Identity> identity;
    RefusalReason refusal = RefusalReason::NoCredentials; ///< only without identity
    std::string claimedUser; ///< the user name that was sent, printable, at most 128 bytes; for the log

    bool ok() const { return identity.has_value(); }
};

} // namespace breakwater::access
