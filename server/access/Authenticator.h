// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AttemptLimiter.h"
#include "access/AuthorizationHeader.h"
#include "access/Identity.h"
#include "access/RefusedLogins.h"
#include "access/RobotDirectory.h"
#include "access/SubnetList.h"
#include "access/TokenService.h"
#include "access/VerdictCache.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace breakwater::access {

/// Says who sends a request. Called in the I/O threads for each one: no SQL, no file, no lock that is held for
/// long; the key derivation (some milliseconds) runs once per secret. The control thread gives it the
/// robots and the subnets. Thread-safe throughout.
///
/// Wrong secrets: an unknown robot costs the same derivation as a known one (S-15), wrong verdicts are
/// remembered too, and no address is ever banned, because containerd repeats a wrong password by itself and
/// many nodes share one address (peers.md 1.3.6).
class Authenticator
{
public:
    /// A robot was used; with the secret that was replaced, where that one is still good.
    struct Use
    {
        std::int64_t robotId = 0;
        std::string_view peerAddress;
        WallTime when {};
        bool withOldSecret = false;
    };
    /// Called in an I/O thread, at most once in ten seconds for a robot, an address and a secret. Must be cheap.
    using UseObserver = std::function<void(const Use &use)>;

    /// Clock and token service must outlive it. `onRefused`: RefusedLogins.
    Authenticator(const Clock &clock, const TokenService &tokens, UseObserver onUse = {},
                  std::function<void()> onRefused = {});

    void setRobots(std::shared_ptr<const RobotDirectory> robots);
    void setAnonymousSubnets(SubnetList subnets);

    /// `authorization` is the header's value, absent if there is none. Credentials that were sent must be
    /// right, also from a subnet that needs none: a wrong one is a mistake that its owner wants to hear of.
    Authentication authenticate(std::optional<std::string_view> authorization, std::string_view peerAddress);

    /// For the token endpoint's form, which carries name and secret in its body.
    Authentication authenticateSecret(std::string_view userName, std::string_view secret, std::string_view peerAddress);

    bool isAnonymousAllowed(std::string_view peerAddress) const;

    /// Where whoever answers a refused request notes it, with the request's id.
    RefusedLogins &refusedLogins() { return m_refused; }

private:
    struct Policy
    {
        std::shared_ptr<const RobotDirectory> robots;
        std::shared_ptr<const SubnetList> anonymous;
    };

    Policy policy() const;
    Authentication authenticateToken(std::string_view token, std::string_view peerAddress);
    Authentication accept(std::shared_ptr<const Robot> robot, bool withOldSecret, std::string_view peerAddress,
                          std::optional<std::vector<ProjectId>> limit);
    bool secretMatches(std::string_view storedHash, std::string_view secret, std::string_view peerAddress,
                       bool &outOfAttempts);
    void noteUse(const Robot &robot, bool withOldSecret, std::string_view peerAddress);

    const Clock &m_clock;
    const TokenService &m_tokens;
    const UseObserver m_onUse;
    const std::string m_dummyHash; ///< what the secret of an unknown robot is compared with
    VerdictCache m_verdicts;
    AttemptLimiter m_attempts;
    RefusedLogins m_refused;

    mutable std::mutex m_policyMutex; ///< guards m_policy, for the copy of two pointers
    Policy m_policy;

    std::mutex m_useMutex; ///< guards m_lastUse
    std::unordered_map<std::size_t, MonotonicTime> m_lastUse; ///< by a hash of robot, address and secret
};

} // namespace breakwater::access
