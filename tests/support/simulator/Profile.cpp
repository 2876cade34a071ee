// SPDX-License-Identifier: GPL-3.0-or-later
#include "Profile.h"

namespace breakwater::sim {

namespace {

// One entry a registry; marks (H-5, G-2 …) are the rows of upstreams.md section 1.
std::vector<Profile> makeProfiles()
{
    std::vector<Profile> all;
    using P = Profile;

    P hub; // H-1 … H-11
    hub.id = "hub";
    hub.registryHost = "docker.io";
    hub.challenge = P::Challenge::Bearer;
    hub.service = "registry.docker.io";
    hub.tokenStyle = P::TokenStyle::Jwt;
    hub.tellsAccessToken = true;
    hub.tellsIssuedAt = true;
    hub.expiresIn = 300;
    hub.lifetimeSeconds = 300;
    hub.acceptsTokenPost = true;
    hub.badCredentialsBody = R"({"details":"incorrect username or password"})"; // H-3
    hub.delivery = P::Delivery::CdnA;
    hub.redirectsHead = true; // H-11
    hub.cdnPath = "/registry-v2/docker/registry/v2/blobs/sha256/{xx}/{hex}/data";
    hub.rateLimit = 100; // H-6
    hub.tellsRate = true;
    hub.lowerCaseHeaders = true;
    hub.extraHeaders
        = {{"Docker-Distribution-Api-Version", "registry/2.0"}, {"Strict-Transport-Security", "max-age=31536000"}};
    all.push_back(hub);

    P ghcr; // G-1 … G-8
    ghcr.id = "ghcr";
    ghcr.registryHost = "ghcr.io";
    ghcr.challenge = P::Challenge::Bearer;
    ghcr.service = "ghcr.io";
    ghcr.pingScope = "repository:user/image:pull"; // G-1
    ghcr.basicIsDenied = true; // G-3
    ghcr.realm = Role::Registry;
    ghcr.tokenStyle = P::TokenStyle::GitHub; // G-2
    ghcr.badCredentialsStatus = 403;
    ghcr.badCredentialsBody = R"({"errors":[{"code":"DENIED","message":"denied"}]})";
    ghcr.deniedAtTokenStatus = 403; // G-4
    ghcr.deniedAtTokenBody = R"({"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]})";
    ghcr.delivery = P::Delivery::CdnB; // G-5
    ghcr.cdnPath = "/ghcr1/blobs/{digest}";
    ghcr.referrers = P::Referrers::RedirectsAway; // G-7
    ghcr.overLimit = P::OverLimit::GitHubJson; // G-6
    ghcr.lowerCaseHeaders = true;
    ghcr.extraHeaders = {{"Docker-Distribution-Api-Version", "registry/2.0"},
                         {"X-GitHub-Request-Id", "8B72:1C2F3A:51D4E3:5A1B2C:67449D01"}};
    all.push_back(ghcr);

    P lscr = ghcr; // L-1, L-2
    lscr.id = "lscr";
    lscr.registryHost = "lscr.io";
    lscr.backend = "ghcr";
    lscr.realm = Role::Backend;
    lscr.redirectedAgents = {"docker/*",           "*Docker-Client*",  "*containerd/1.4.9*",
                             "*containerd/1.5.5*", "*containerd/1.6*", "*Watchtower (Docker)*"};
    lscr.lowerCaseHeaders = false;
    lscr.extraHeaders = {{"Docker-Distribution-Api-Version", "registry/2.0"}, {"Server", "Scarf"}};
    all.push_back(lscr);

    P quay; // Q-1 … Q-4
    quay.id = "quay";
    quay.registryHost = "quay.io";
    quay.challenge = P::Challenge::Bearer;
    quay.service = "quay.io";
    quay.realm = Role::Registry;
    quay.tokenPath = "/v2/auth";
    quay.tokenStyle = P::TokenStyle::Jwt;
    quay.lifetimeSeconds = 3600; // Q-1: no expires_in is told
    quay.badCredentialsBody = R"({"error":"Could not find robot or wrong password"})";
    quay.delivery = P::Delivery::CdnA;
    quay.redirectStatus = 302; // Q-2
    quay.digestOnRedirect = true;
    quay.cdnPath = "/sha256/{xx}/{hex}";
    quay.referrers = P::Referrers::Supported;
    quay.overLimit = P::OverLimit::NginxHtml; // Q-4
    quay.extraHeaders = {{"Server", "nginx/1.22.1"}, {"X-Frame-Options", "DENY"}};
    all.push_back(quay);

    P k8s; // A-1 … A-3
    k8s.id = "k8s";
    k8s.registryHost = "registry.k8s.io";
    k8s.backend = "ar";
    k8s.challenge = P::Challenge::Bearer;
    k8s.service = "registry.k8s.io";
    k8s.challengesContent = false;
    k8s.realm = Role::Registry;
    k8s.tokenStyle = P::TokenStyle::Hex32;
    k8s.expiresIn = 3600;
    k8s.lifetimeSeconds = 3600;
    k8s.delivery = P::Delivery::CdnA;
    k8s.redirectsManifests = true;
    k8s.cdnPath = "/containers/images/{digest}";
    k8s.errors = P::ErrorStyle::Text;
    all.push_back(k8s);

    P ar; // Artifact Registry, gcr.io: service unquoted or missing is left to faults
    ar.id = "ar";
    ar.registryHost = "us-docker.pkg.dev";
    ar.challenge = P::Challenge::Bearer;
    ar.service = "us-docker.pkg.dev";
    ar.realm = Role::Registry;
    ar.tokenPath = "/v2/token";
    ar.tellsAccessToken = true;
    ar.expiresIn = 43200;
    ar.lifetimeSeconds = 43200;
    ar.tellsIssuedAt = true;
    ar.delivery = P::Delivery::Direct;
    ar.referrers = P::Referrers::Supported;
    ar.extraHeaders = {{"Docker-Distribution-Api-Version", "registry/2.0"}};
    all.push_back(ar);

    P mcr; // M-1
    mcr.id = "mcr";
    mcr.registryHost = "mcr.microsoft.com";
    mcr.delivery = P::Delivery::CdnB;
    mcr.cdnPath = "/mcr/docker/registry/v2/blobs/sha256/{xx}/{hex}/data";
    mcr.extraHeaders = {{"Docker-Distribution-Api-Version", "registry/2.0"}};
    all.push_back(mcr);

    P ecrPublic; // E-1, E-2
    ecrPublic.id = "ecr-public";
    ecrPublic.registryHost = "public.ecr.aws";
    ecrPublic.challenge = P::Challenge::Bearer;
    ecrPublic.service = "public.ecr.aws";
    ecrPublic.fixedScope = "aws";
    ecrPublic.pingScope = "aws";
    ecrPublic.realm = Role::Registry;
    ecrPublic.tokenPath = "/token/";
    ecrPublic.delivery = P::Delivery::CdnA;
    ecrPublic.cdnPath = "/{hex}";
    ecrPublic.extraHeaders = {{"Docker-Distribution-Api-Version", "registry/2.0"}};
    all.push_back(ecrPublic);

    P gitlab; // B-1, B-2
    gitlab.id = "gitlab";
    gitlab.registryHost = "registry.gitlab.com";
    gitlab.challenge = P::Challenge::Bearer;
    gitlab.service = "container_registry";
    gitlab.tokenPath = "/jwt/auth";
    gitlab.tokenStyle = P::TokenStyle::Jwt;
    gitlab.expiresIn = 900;
    gitlab.lifetimeSeconds = 900;
    gitlab.delivery = P::Delivery::CdnA;
    gitlab.cdnPath = "/gitlab/docker/registry/v2/blobs/sha256/{xx}/{hex}/data";
    gitlab.extraHeaders = {{"Docker-Distribution-Api-Version", "registry/2.0"}};
    all.push_back(gitlab);

    P plain; // registry:2, section 1.10
    plain.id = "plain";
    plain.registryHost = "registry.example";
    plain.strictAccept = true; // D-1
    plain.extraHeaders = {{"Docker-Distribution-Api-Version", "registry/2.0"}, {"X-Content-Type-Options", "nosniff"}};
    all.push_back(plain);

    P htpasswd = plain;
    htpasswd.id = "htpasswd";
    htpasswd.challenge = P::Challenge::Basic;
    htpasswd.service = "Registry Realm";
    all.push_back(htpasswd);

    P harbor; // V-1 … V-3
    harbor.id = "harbor";
    harbor.registryHost = "harbor.example";
    harbor.challenge = P::Challenge::BearerFlipsToBasic;
    harbor.service = "harbor-registry";
    harbor.realm = Role::Registry;
    harbor.tokenPath = "/service/token";
    harbor.tokenStyle = P::TokenStyle::Jwt;
    harbor.tellsEmptyAccessToken = true;
    harbor.tellsIssuedAt = true;
    harbor.expiresIn = 1800;
    harbor.lifetimeSeconds = 1800;
    harbor.badCredentialsBody
        = R"({"errors":[{"code":"UNAUTHORIZED","message":"unauthorized: authentication failed"}]})";
    harbor.referrers = P::Referrers::Supported;
    harbor.extraHeaders = {{"Docker-Distribution-Api-Version", "registry/2.0"}};
    all.push_back(harbor);

    return all;
}

const std::vector<Profile> &profiles()
{
    static const std::vector<Profile> all = makeProfiles();
    return all;
}

} // namespace

const Profile *findProfile(std::string_view id)
{
    for (const Profile &profile : profiles())
        if (profile.id == id)
            return &profile;
    return nullptr;
}

std::vector<std::string> profileIds()
{
    std::vector<std::string> ids;
    for (const Profile &profile : profiles())
        ids.push_back(profile.id);
    return ids;
}

} // namespace breakwater::sim
