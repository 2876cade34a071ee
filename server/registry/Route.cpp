// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Route.h"

#include <algorithm>
#include <array>

namespace breakwater::registry {
namespace {

constexpr std::string_view apiRoot = "/v2";

struct Word
{
    std::string_view text;
    Route::Endpoint endpoint;
};
constexpr std::array<Word, 4> words {{
    {"/manifests/", Route::Endpoint::Manifest},
    {"/blobs/", Route::Endpoint::Blob},
    {"/tags/", Route::Endpoint::Tags},
    {"/referrers/", Route::Endpoint::Referrers},
}};

/// The only decoding: a client may write the ':' of a digest as %3A.
std::string decodedColon(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && text[i + 1] == '3' && (text[i + 2] == 'A' || text[i + 2] == 'a')) {
            decoded += ':';
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

std::optional<Route> splitName(std::string_view rest, std::string_view prefix)
{
    std::size_t best = std::string_view::npos;
    const Word *found = nullptr;
    for (const Word &word : words) {
        const auto position = rest.rfind(word.text);
        if (position != std::string_view::npos && (found == nullptr || position > best)) {
            best = position;
            found = &word;
        }
    }
    Route route;
    if (found == nullptr) {
        // "/v2/NAME/" is a ping too: k3s checks its path endpoints so.
        route.endpoint = (rest.empty() || rest.back() == '/') ? Route::Endpoint::Ping : Route::Endpoint::Unknown;
        route.name = std::string(prefix) + std::string(rest.substr(0, rest.find_last_not_of('/') + 1));
        return route;
    }
    route.endpoint = found->endpoint;
    route.name = std::string(prefix) + std::string(rest.substr(0, best));
    route.reference = decodedColon(rest.substr(best + found->text.size()));
    if (route.endpoint == Route::Endpoint::Tags && route.reference != "list")
        route.endpoint = Route::Endpoint::Unknown;
    if (route.endpoint == Route::Endpoint::Blob && route.reference.compare(0, 7, "uploads") == 0)
        route.endpoint = Route::Endpoint::Upload;
    return route;
}

} // namespace

std::optional<Route> parseRoute(std::string_view path)
{
    if (path.substr(0, apiRoot.size()) == apiRoot) {
        path.remove_prefix(apiRoot.size());
        if (path.empty() || path == "/")
            return Route {Route::Endpoint::Ping, {}, {}};
        if (path.front() == '/')
            return splitName(path.substr(1), {});
        return std::nullopt;
    }
    // Docker with a containerd store appends /v2 to a mirror's path (peers.md 1.5).
    const auto at = path.find("/v2/");
    if (at == std::string_view::npos || at == 0 || path.find('/', 1) != at)
        return std::nullopt;
    const std::string prefix = std::string(path.substr(1, at - 1)) + '/';
    const auto rest = path.substr(at + 4);
    if (rest.empty())
        return Route {Route::Endpoint::Ping, prefix.substr(0, prefix.size() - 1), {}};
    return splitName(rest, prefix);
}

Result<Addressed> resolveName(const cache::ProjectDirectory &projects, std::string_view name, std::string_view ns,
                              const std::function<bool(const cache::Project &)> &mayPull)
{
    const Error unknown(
        ErrorCode::ProjectUnknown, QStringLiteral("no project of this name may be pulled from"),
        {{QStringLiteral("name"),
          QString::fromUtf8(name.data(), static_cast<qsizetype>(std::min<std::size_t>(name.size(), 255)))}});
    const auto allowed
        = [&](cache::ProjectDirectory::Found project) { return project && mayPull(*project) ? project : nullptr; };
    if (!isRepositoryName(name))
        return Error(ErrorCode::InvalidName, QStringLiteral("the repository name does not follow the OCI grammar"));

    Addressed addressed;
    const auto byNs = ns.empty() ? nullptr : allowed(projects.byHost(ns));
    const auto slash = name.find('/');
    const auto first = name.substr(0, slash);
    if (slash != std::string_view::npos) {
        addressed.project = allowed(projects.byName(first));
        if (!addressed.project && first.find('.') != std::string_view::npos)
            addressed.project = allowed(projects.byHost(first));
    }
    if (addressed.project) {
        addressed.repository = std::string(name.substr(slash + 1));
        addressed.nsDisagrees = byNs && byNs->id != addressed.project->id;
    } else if (!ns.empty()) {
        if (!byNs)
            return unknown;
        addressed.project = byNs;
        addressed.repository = std::string(name);
    } else {
        addressed.project = allowed(projects.defaultProject());
        // Docker Hub has no namespaces with a dot: that is a registry which no project serves.
        const bool foreignHost = slash != std::string_view::npos && first.find('.') != std::string_view::npos;
        if (!addressed.project || (foreignHost && addressed.project->addLibrary))
            return unknown;
        addressed.repository = std::string(name);
    }
    if (addressed.project->addLibrary && addressed.repository.find('/') == std::string::npos)
        addressed.repository.insert(0, "library/");
    return addressed;
}

} // namespace breakwater::registry
