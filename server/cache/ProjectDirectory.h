// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/RepositoryFilter.h"
#include "cache/FreshnessPolicy.h"
#include "cache/StalePolicy.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace breakwater::cache {

/// Asked when those before it in the row have no answer.
struct FallbackUpstream
{
    std::int64_t id = 0;
    std::string name;
    bool operator==(const FallbackUpstream &) const = default;
};

/// What the data plane must know of a project.
struct Project
{
    std::int32_t id = 0;
    std::string name;
    std::int64_t upstreamId = 0;
    std::string upstreamName;
    std::vector<FallbackUpstream> fallbacks; ///< in order, after upstreamId
    std::vector<std::string> serves; ///< canonical registry hosts
    bool isDefault = false;
    bool addLibrary = false; ///< one-component names mean library/NAME (Docker Hub)
    FreshnessPolicy freshness;
    StalePolicy stale;
    RepositoryFilter filter;
    bool prefetch = true; ///< config and layers start as soon as a node has the manifest that names them
    bool operator==(const Project &) const = default;
};

/// The configured projects, an immutable value: the closed world of names that a client may use. Nothing that a
/// client sends is ever dialled; it is only looked up here.
class ProjectDirectory
{
public:
    ProjectDirectory() = default;
    explicit ProjectDirectory(std::vector<Project> projects);

    using Found = std::shared_ptr<const Project>; ///< null: none
    Found byName(std::string_view name) const;
    /// `host` in any case and alias: "index.docker.io" finds the project that serves docker.io.
    Found byHost(std::string_view host) const;
    Found byId(std::int32_t id) const;
    Found defaultProject() const { return m_default; }
    const std::vector<Found> &all() const { return m_projects; }

private:
    std::vector<Found> m_projects;
    std::unordered_map<std::string, Found> m_byName;
    std::unordered_map<std::string, Found> m_byHost;
    Found m_default;
};

} // namespace breakwater::cache
