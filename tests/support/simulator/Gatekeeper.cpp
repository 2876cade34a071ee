// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gatekeeper.h"

#include "TokenRole.h"

namespace breakwater::sim {

namespace {

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

} // namespace

Answer Gatekeeper::challenge(const Caller &caller, const std::string &repository, const std::string &problem) const
{
    const Profile &profile = m_world.profileOf(caller.role);
    const std::string detail = repository.empty()
        ? std::string()
        : R"([{"Type":"repository","Class":"","Name":")" + repository + R"(","Action":"pull"}])";
    Answer answer = jsonAnswer(401, errorJson("UNAUTHORIZED", "authentication required", detail));
    const bool flipped = profile.challenge == Profile::Challenge::BearerFlipsToBasic && !problem.empty();
    if (profile.challenge == Profile::Challenge::Basic || flipped) {
        answer.headers.add("WWW-Authenticate", "Basic realm=" + quoted(flipped ? "harbor" : profile.service));
        return answer;
    }
    const Role realm = profile.realm == Role::Registry ? caller.role : profile.realm;
    std::string value = "Bearer realm=" + quoted(m_world.url(realm, caller.tls) + profile.tokenPath)
        + ",service=" + quoted(profile.service);
    std::string scope = repository.empty() ? profile.pingScope : "repository:" + repository + ":pull";
    if (!repository.empty() && !profile.fixedScope.empty())
        scope = profile.fixedScope;
    if (!scope.empty())
        value += ",scope=" + quoted(scope);
    if (!problem.empty())
        value += ",error=" + quoted(problem);
    answer.headers.add("WWW-Authenticate", value);
    return answer;
}

Gatekeeper::Pass Gatekeeper::check(const WireRequest &request, const Caller &caller,
                                   const std::string &repository) const
{
    const Profile &profile = m_world.profileOf(caller.role);
    if (profile.challenge == Profile::Challenge::None || (!repository.empty() && !profile.challengesContent))
        return {};
    const std::string authorization = request.headers.value("Authorization");
    if (authorization.empty())
        return {challenge(caller, repository), {}};
    const bool takesBasic = profile.challenge == Profile::Challenge::Basic;
    if (const auto basic = basicCredentials(authorization)) {
        if (takesBasic && m_world.accounts.valid(basic->first, basic->second))
            return {std::nullopt, basic->first};
        if (profile.basicIsDenied)
            return {jsonAnswer(403, errorJson("DENIED", "invalid token")), {}};
        return {challenge(caller, repository, "invalid_token"), {}};
    }
    if (takesBasic || !equalsIgnoringCase(std::string_view(authorization).substr(0, 7), "bearer "))
        return {challenge(caller, repository, "invalid_token"), {}};
    const std::string token = authorization.substr(7);
    switch (m_world.tokens.check(token, repository)) {
    case TokenBook::Verdict::Granted: return {std::nullopt, m_world.tokens.account(token)};
    case TokenBook::Verdict::InsufficientScope: return {challenge(caller, repository, "insufficient_scope"), {}};
    case TokenBook::Verdict::Unknown:
    case TokenBook::Verdict::Expired: break;
    }
    return {challenge(caller, repository, "invalid_token"), {}};
}

} // namespace breakwater::sim
