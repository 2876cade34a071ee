// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Reference.h"
#include "base/Result.h"
#include "cache/ProjectDirectory.h"

#include <functional>
#include <string>
#include <string_view>

namespace breakwater::registry {

/// What a path below /v2/ asks for, before anyone has looked whether it may be had.
struct Route
{
    enum class Endpoint { Ping, Manifest, Blob, Tags, Referrers, Upload, Unknown };
    Endpoint endpoint = Endpoint::Unknown;
    std::string name; ///< everything between /v2/ and the endpoint: "dockerhub-proxy/library/redis"
    std::string reference; ///< tag or digest, not yet checked
};

/// Splits "/v2/<name>/<endpoint>/<reference>" at the rightmost endpoint word, since names may hold components called
/// "manifests" or "blobs" (upstreams.md R-8). Also takes Docker's spelling for mirrors with a path,
/// "/PREFIX/v2/<name>/…". The path is as it came: a '%', "//" or "." component never is part of a valid name, so
/// nothing is decoded but "%3A" of a digest. Nothing for a path that is not below /v2.
std::optional<Route> parseRoute(std::string_view path);

/// A project and the repository inside it that a name means.
struct Addressed
{
    cache::ProjectDirectory::Found project;
    std::string repository;
    bool nsDisagrees = false; ///< `ns` named another project than the path did; the path won
};

/// The three ways to address an image (peers.md C1, upstreams.md decided (5)): the first path component is a
/// project's name or a host that one serves; else `ns` names that host; else the default project is meant. A closed
/// world: text that names no configured project is no project, and a project that `mayPull` refuses is treated as
/// one that does not exist (truth 5). "library/" is added where the upstream is Docker Hub.
/// Errors: InvalidName; ProjectUnknown.
Result<Addressed> resolveName(const cache::ProjectDirectory &projects, std::string_view name, std::string_view ns,
                              const std::function<bool(const cache::Project &)> &mayPull);

} // namespace breakwater::registry
