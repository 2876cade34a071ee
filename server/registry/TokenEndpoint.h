// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Authenticator.h"
#include "access/TokenService.h"
#include "cache/CacheEngine.h"
#include "registry/RequestContext.h"

#include <memory>

namespace breakwater::registry {

/// The Bearer token service: GET with Basic credentials, and the OAuth2 POST form with grant_type=password, as the
/// distribution project's "Token Authentication" describes both. Any thread.
class TokenEndpoint
{
public:
    static constexpr std::string_view path = "/token";

    TokenEndpoint(access::Authenticator &authenticator, const access::TokenService &tokens, cache::CacheEngine &engine)
        : m_authenticator(authenticator), m_tokens(tokens), m_engine(engine)
    {
    }

    void handle(const std::shared_ptr<RequestContext> &context);

private:
    access::Authentication authenticate(const RequestContext &context, std::vector<std::string> &scopes) const;

    access::Authenticator &m_authenticator;
    const access::TokenService &m_tokens;
    cache::CacheEngine &m_engine;
};

} // namespace breakwater::registry
