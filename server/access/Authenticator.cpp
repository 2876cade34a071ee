// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Authenticator.h"

#include "access/SecretGenerator.h"
#include "access/SecretHash.h"

namespace breakwater::access {
namespace {

constexpr std::chrono::seconds useInterval {10};
constexpr std::size_t maxClaimedBytes = 128;
constexpr std::size_t maxRememberedUses = 8192;

std::string printable(std::string_view userName)
{
    std::string text(userName.substr(0, maxClaimedBytes));
    for (char &c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = '?';
    }
    return text;
}

Authentication refuse(RefusalReason reason, std::string_view userName = {})
{
    return {std::nullopt, reason, printable(userName)};
}

} // namespace

Authenticator::Authenticator(const Clock &clock, const TokenService &tokens, UseObserver onUse,
                             std::function<void()> onRefused)
    : m_clock(clock), m_tokens(tokens), m_onUse(std::move(onUse)), m_dummyHash(SecretHash::make(generateSecret())),
      m_attempts(clock), m_refused(clock, std::move(onRefused)), m_policy {std::make_shared<const RobotDirectory>(),
                                                                           std::make_shared<const SubnetList>()}
{
}

void Authenticator::setRobots(std::shared_ptr<const RobotDirectory> robots)
{
    const std::lock_guard lock(m_policyMutex);
    m_policy.robots.swap(robots);
}

void Authenticator::setAnonymousSubnets(SubnetList subnets)
{
    auto next = std::make_shared<const SubnetList>(std::move(subnets));
    const std::lock_guard lock(m_policyMutex);
    m_policy.anonymous.swap(next);
}

Authenticator::Policy Authenticator::policy() const
{
    const std::lock_guard lock(m_policyMutex);
    return m_policy;
}

bool Authenticator::isAnonymousAllowed(std::string_view peerAddress) const
{
    return policy().anonymous->contains(peerAddress);
}

Authentication Authenticator::authenticate(std::optional<std::string_view> authorization, std::string_view peerAddress)
{
    if (!authorization) {
        if (!isAnonymousAllowed(peerAddress))
            return refuse(RefusalReason::NoCredentials);
        return {Identity::anonymous(), {}, {}};
    }
    const Authorization parsed = parseAuthorization(*authorization);
    if (const auto *basic = std::get_if<BasicCredentials>(&parsed))
        return authenticateSecret(basic->userName, basic->secret, peerAddress);
    if (const auto *bearer = std::get_if<BearerToken>(&parsed))
        return authenticateToken(bearer->token, peerAddress);
    return refuse(RefusalReason::Malformed);
}

Authentication Authenticator::authenticateSecret(std::string_view userName, std::string_view secret,
                                                 std::string_view peerAddress)
{
    const auto robots = policy().robots;
    auto robot = robots->find(userName);
    bool outOfAttempts = false;
    bool matches = secretMatches(robot ? robot->secretHash : m_dummyHash, secret, peerAddress, outOfAttempts);
    bool withOldSecret = false;
    if (!matches && !outOfAttempts && robots->hasOldSecrets()) {
        // Every robot costs the second derivation then, also one that is not there or has no second secret (S-15).
        const bool hasOld = robot && robot->hasOldSecret(m_clock.now());
        const bool matchesOld
            = secretMatches(hasOld ? robot->oldSecretHash : m_dummyHash, secret, peerAddress, outOfAttempts);
        matches = withOldSecret = hasOld && matchesOld;
    }
    if (outOfAttempts)
        return refuse(RefusalReason::TooManyAttempts, userName);
    if (!robot)
        return refuse(RefusalReason::UnknownRobot, userName);
    if (!matches)
        return refuse(RefusalReason::WrongSecret, userName);
    return accept(std::move(robot), withOldSecret, peerAddress, std::nullopt);
}

bool Authenticator::secretMatches(std::string_view storedHash, std::string_view secret, std::string_view peerAddress,
                                  bool &outOfAttempts)
{
    const auto key = m_verdicts.keyFor(storedHash, secret);
    if (const auto known = m_verdicts.find(key))
        return *known;
    if (!m_attempts.take(peerAddress)) {
        outOfAttempts = true;
        return false;
    }
    const bool matches = SecretHash::verify(storedHash, secret);
    m_verdicts.remember(key, matches);
    if (matches)
        m_attempts.giveBack(peerAddress);
    return matches;
}

Authentication Authenticator::authenticateToken(std::string_view token, std::string_view peerAddress)
{
    auto verified = m_tokens.verify(token);
    if (const auto *reason = std::get_if<RefusalReason>(&verified))
        return refuse(*reason);
    auto &claims = std::get<TokenClaims>(verified);
    const Policy current = policy();
    if (claims.userName.empty()) {
        if (!current.anonymous->contains(peerAddress))
            return refuse(RefusalReason::TokenInvalid);
        auto identity = Identity::anonymous();
        if (claims.projects)
            identity = identity.limitedTo(std::move(*claims.projects));
        return {std::move(identity), {}, {}};
    }
    auto robot = current.robots->find(claims.userName);
    if (!robot)
        return refuse(RefusalReason::TokenInvalid, claims.userName);
    const bool withOldSecret = TokenService::secretMark(*robot) != claims.secretMark;
    if (withOldSecret
        && !(robot->hasOldSecret(m_clock.now()) && TokenService::secretMark(robot->oldSecretHash) == claims.secretMark))
        return refuse(RefusalReason::TokenInvalid, claims.userName);
    return accept(std::move(robot), withOldSecret, peerAddress, std::move(claims.projects));
}

Authentication Authenticator::accept(std::shared_ptr<const Robot> robot, bool withOldSecret,
                                     std::string_view peerAddress, std::optional<std::vector<ProjectId>> limit)
{
    if (robot->disabled)
        return refuse(RefusalReason::Disabled, robot->userName);
    if (robot->isExpired(m_clock.now()))
        return refuse(RefusalReason::Expired, robot->userName);
    if (!robot->mayComeFrom(peerAddress))
        return refuse(RefusalReason::WrongNetwork, robot->userName);
    noteUse(*robot, withOldSecret, peerAddress);
    auto identity = Identity::ofRobot(std::move(robot), withOldSecret);
    if (limit)
        identity = identity.limitedTo(std::move(*limit));
    Authentication result {std::move(identity), {}, {}};
    result.claimedUser = result.identity->userName();
    return result;
}

void Authenticator::noteUse(const Robot &robot, bool withOldSecret, std::string_view peerAddress)
{
    if (!m_onUse)
        return;
    const auto now = m_clock.monotonic();
    // A number in place of the three: no memory is asked for in the path of every request.
    const std::size_t key = std::hash<std::string_view>()(peerAddress)
        ^ (std::hash<std::int64_t>()(robot.id) * 0x9e3779b97f4a7c15ULL) ^ (withOldSecret ? 0x51ed270b3fULL : 0);
    {
        const std::lock_guard lock(m_useMutex);
        if (m_lastUse.size() >= maxRememberedUses)
            m_lastUse.clear();
        const auto [it, first] = m_lastUse.try_emplace(key, now);
        if (!first && now - it->second < useInterval)
            return;
        it->second = now;
    }
    m_onUse({robot.id, peerAddress, m_clock.now(), withOldSecret});
}

} // namespace breakwater::access
