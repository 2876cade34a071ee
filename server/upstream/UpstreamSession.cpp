// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/UpstreamSession.h"

#include "upstream/RealmGuard.h"

namespace breakwater::upstream {

namespace {

constexpr std::size_t maxRememberedRepositories = 2000;

std::vector<std::string> toStrings(const QStringList &list)
{
    std::vector<std::string> result;
    for (const QString &entry : list)
        result.push_back(entry.trimmed().toLower().toStdString());
    return result;
}

} // namespace

std::optional<Url> baseUrl(const QString &text)
{
    std::optional<Url> url = Url::parse(text.trimmed().toStdString());
    if (!url || url->path() != url->target)
        return std::nullopt;
    std::string path = url->target;
    const auto dropSlashes = [&path] {
        while (path.ends_with('/'))
            path.pop_back();
    };
    dropSlashes();
    if (path.ends_with("/v2")) {
        path.resize(path.size() - 3);
        dropSlashes();
    }
    url->target = path + "/";
    return url;
}

UpstreamSession::UpstreamSession(UpstreamConfig config, Url baseUrl, Transport &transport, const Clock &clock,
                                 std::shared_ptr<Mailbox> mailbox)
    : m_config(std::move(config)), m_baseUrl(std::move(baseUrl)),
      m_policy(m_baseUrl, toStrings(m_config.allowedPrivateHosts)),
      m_tokens(transport, clock, std::move(mailbox), m_config)
{
}

std::string UpstreamSession::pullScope(const std::string &repository)
{
    return "repository:" + repository + ":pull";
}

AuthMemory UpstreamSession::remembered(const std::string &repository) const
{
    if (const auto found = m_perRepository.find(repository); found != m_perRepository.end())
        return found->second;
    if (!m_general)
        return {};
    AuthMemory memory = *m_general;
    if (memory.ownScope)
        memory.token.scope = pullScope(repository);
    return memory;
}

void UpstreamSession::remember(const std::string &repository, const AuthMemory &memory)
{
    // A scope that is of another repository or kind is known for this one only, unless it names no repository
    // at all (public.ecr.aws: "aws").
    const bool general = memory.scheme != AuthMemory::Scheme::Bearer || memory.ownScope
        || !memory.token.scope.starts_with("repository");
    if (general) {
        m_general = memory;
        m_perRepository.erase(repository);
        return;
    }
    if (m_perRepository.size() >= maxRememberedRepositories)
        m_perRepository.clear();
    m_perRepository.insert_or_assign(repository, memory);
}

Result<TokenRequest> UpstreamSession::tokenRequest(const Challenge &challenge, const std::string &repository,
                                                   const Url &from) const
{
    TokenRequest request;
    request.withCredentials = m_tokens.hasCredentials() && from.hasSameOrigin(m_baseUrl);
    // A redirect target's realm is judged from where it stands: its own host is its own.
    const Result<Url> realm
        = guardRealm(challenge.parameter("realm"), m_policy, m_config.realmHosts, request.withCredentials);
    if (!realm.ok())
        return realm.error();
    request.realm = realm.value();
    request.service = challenge.parameter("service");
    request.scope = challenge.parameter("scope");
    if (request.scope.empty())
        request.scope = pullScope(repository); // T-7
    request.addressRules = realmRules(request.realm, m_policy, m_config.realmHosts);
    request.withIdentity
        = from.hasSameOrigin(m_baseUrl) && isTrustedRealm(request.realm, m_policy, m_config.realmHosts);
    return request;
}

} // namespace breakwater::upstream
