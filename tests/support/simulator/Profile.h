// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakwater::sim {

/// How one public registry behaves, as data (upstreams.md section 1; the row's mark stands beside each entry in
/// Profile.cpp). The simulator's code knows no registry by name.
struct Profile
{
    enum class Challenge { None, Bearer, Basic, BearerFlipsToBasic };
    enum class Delivery { Direct, CdnA, CdnB };
    enum class Referrers { Supported, NotFound, RedirectsAway };
    enum class TokenStyle { Jwt, GitHub, Hex32, Opaque };
    enum class ErrorStyle { Json, Text };
    enum class OverLimit { HubJson, GitHubJson, NginxHtml };

    std::string id;
    std::string registryHost; ///< as image references name it
    std::string backend; ///< profile behind a gateway, on Role::Backend; empty: none

    // Challenge.
    Challenge challenge = Challenge::None;
    std::string service;
    std::string pingScope; ///< scope told with the challenge of /v2/ (a placeholder)
    std::string fixedScope; ///< in place of repository:NAME:pull
    bool challengesContent = true; ///< manifests, blobs and tags need a token
    bool basicIsDenied = false; ///< Basic at a Bearer registry: 403 DENIED in place of 401

    // Token service.
    Role realm = Role::Token;
    std::string tokenPath = "/token";
    TokenStyle tokenStyle = TokenStyle::Opaque;
    bool tellsToken = true;
    bool tellsAccessToken = false;
    bool tellsEmptyAccessToken = false;
    bool tellsIssuedAt = false;
    std::optional<int> expiresIn; ///< told in the answer
    int lifetimeSeconds = 60;
    bool acceptsTokenPost = false;
    int badCredentialsStatus = 401;
    std::string badCredentialsBody;
    int deniedAtTokenStatus = 0; ///< no right to the scope: this status; 0: a token without grants
    std::string deniedAtTokenBody;

    // Blobs.
    Delivery delivery = Delivery::Direct;
    int redirectStatus = 307;
    bool redirectsHead = false;
    bool digestOnRedirect = false; ///< Docker-Content-Digest and Accept-Ranges on the redirect itself
    std::string cdnPath = "/blobs/{digest}"; ///< {digest} "sha256:…", {hex}, {xx} its first two digits

    // A gateway in front of Role::Backend.
    bool redirectsManifests = false; ///< everything under a repository goes to the backend with 307
    std::vector<std::string> redirectedAgents; ///< User-Agents (as globs) that are redirected; others are proxied

    // Manifests, tags, referrers.
    bool strictAccept = false; ///< an OCI index is 404 unless Accept names the type
    bool pagesTags = true; ///< honours n and last, tells Link
    Referrers referrers = Referrers::NotFound;

    // Limits: manifest GETs a window; 0: none.
    int rateLimit = 0;
    int rateWindowSeconds = 21600;
    bool tellsRate = false; ///< ratelimit-* headers
    OverLimit overLimit = OverLimit::HubJson;

    // Form.
    ErrorStyle errors = ErrorStyle::Json;
    bool lowerCaseHeaders = false;
    Headers extraHeaders; ///< on every answer of the registry
};

/// Null for an unknown id. Ids: hub, ghcr, lscr, quay, k8s, ar, mcr, ecr-public, gitlab, plain, htpasswd, harbor.
const Profile *findProfile(std::string_view id);
std::vector<std::string> profileIds();

} // namespace breakwater::sim
