// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Identity.h"
#include "base/Clock.h"
#include "base/Secret.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace breakwater::access {

/// What a token of ours says, once its signature and its time were found right.
struct TokenClaims
{
    std::string userName; ///< empty: anonymous
    std::string secretMark; ///< changes when the robot's secret is renewed
    std::optional<std::vector<ProjectId>> projects; ///< absent: whatever its robot may pull
};

struct IssuedToken
{
    Secret token;
    std::chrono::seconds expiresIn {0};

    /// The body of the token endpoint's answer. Holds the token twice ("token" for Docker, "access_token" for
    /// OAuth2 clients) and leaves "issued_at" out, which skewed clients would hold against us (K-13).
    QByteArray toJson() const;
};

/// Issues and verifies the Bearer tokens of our own token endpoint: compact JWTs signed with HMAC-SHA256 under
/// a key that only this server has. No state: with the key from a key file, tokens outlive a restart.
/// Immutable after construction; any thread.
///
/// Which scopes count: a token always carries its robot, whose permissions are asked again at each request, so
/// a scope can narrow and never widen. It narrows only where it names a repository below a project that
/// exists. Clients that come through a mirror ask for other names: containerd adds
/// "repository:library/nginx:pull", without our path prefix (peers.md 1.3.6), and a bare "/v2/REPO" is of the
/// default project. One scope of such a form makes the token good for all that the robot may pull; refusing it
/// would break the pull and protect nothing. Actions other than pull, other types ("registry:catalog:*") and
/// malformed scopes are dropped without an error (T-3). No scopes at all (docker login) also means all.
/// A project is the smallest unit of permission here, so tokens narrow to projects, not to repositories.
class TokenService
{
public:
    static constexpr std::chrono::seconds lifetime {300};

    /// Maps the first component of a repository name ("dockerhub-proxy", "docker.io") to the project that
    /// answers it.
    using ProjectLookup = std::function<std::optional<ProjectId>(std::string_view component)>;

    TokenService(const Clock &clock, Secret key) : m_clock(clock), m_key(std::move(key)) { }

    /// `scopes` as the request had them, still encoded as "type:name:actions", one or several per element.
    IssuedToken issue(const Identity &identity, const std::vector<std::string> &scopes,
                      const ProjectLookup &projectOf) const;

    /// TokenInvalid or TokenExpired. Whether the robot still is what it was is Authenticator's to ask.
    std::variant<TokenClaims, RefusalReason> verify(std::string_view token) const;

    /// Of its present secret.
    static std::string secretMark(const Robot &robot) { return secretMark(robot.secretHash); }
    static std::string secretMark(std::string_view secretHash);

private:
    QByteArray sign(const QByteArray &message) const;

    const Clock &m_clock;
    const Secret m_key;
};

} // namespace breakwater::access
