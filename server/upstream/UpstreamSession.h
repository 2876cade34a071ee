// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/Challenge.h"
#include "upstream/RedirectPolicy.h"
#include "upstream/TokenService.h"
#include "upstream/UpstreamTypes.h"

#include <map>
#include <optional>
#include <string>

namespace breakwater::upstream {

/// How a registry wants to be asked, as its last challenge told.
struct AuthMemory
{
    enum class Scheme { None, Basic, Bearer };
    Scheme scheme = Scheme::None;
    TokenRequest token; ///< for Bearer; the scope is that of the challenge
    bool ownScope = false; ///< the scope was "repository:NAME:pull" of the repository that was asked for
};

/// The address that "/v2/…" is added to: its target ends with '/'. "https://host", "https://host/" and
/// "https://host/v2/" mean the same. Nothing for what is no http(s) URL or has a query.
std::optional<Url> baseUrl(const QString &text);

/// What lasts as long as one configuration of an upstream: its tokens, where it may send us, how it wants to be
/// asked. Exchanges hold on to the one they began with. Control thread.
class UpstreamSession
{
public:
    UpstreamSession(UpstreamConfig config, Url baseUrl, Transport &transport, const Clock &clock,
                    std::shared_ptr<Mailbox> mailbox);

    const UpstreamConfig &config() const { return m_config; }
    const Url &baseUrl() const { return m_baseUrl; }
    RedirectPolicy &policy() { return m_policy; }
    TokenService &tokens() { return m_tokens; }

    static std::string pullScope(const std::string &repository);
    /// What is known before the first answer for this repository.
    AuthMemory remembered(const std::string &repository) const;
    void remember(const std::string &repository, const AuthMemory &memory);

    /// The token that a Bearer challenge of `from` asks for. Credentials are shown only for the upstream's own origin.
    /// Error: UpstreamRealmRefused.
    Result<TokenRequest> tokenRequest(const Challenge &challenge, const std::string &repository, const Url &from) const;

private:
    UpstreamConfig m_config;
    Url m_baseUrl;
    RedirectPolicy m_policy;
    TokenService m_tokens;
    std::optional<AuthMemory> m_general;
    std::map<std::string, AuthMemory> m_perRepository; ///< only where the scope is not the usual one
};

} // namespace breakwater::upstream
