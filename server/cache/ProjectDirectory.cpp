// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ProjectDirectory.h"

#include "base/Reference.h"

namespace breakwater::cache {

ProjectDirectory::ProjectDirectory(std::vector<Project> projects)
{
    for (Project &project : projects) {
        auto entry = std::make_shared<const Project>(std::move(project));
        m_byName.emplace(entry->name, entry);
        for (const std::string &host : entry->serves)
            m_byHost.emplace(canonicalRegistryHost(host), entry);
        if (entry->isDefault && !m_default)
            m_default = entry;
        m_projects.push_back(std::move(entry));
    }
}

ProjectDirectory::Found ProjectDirectory::byName(std::string_view name) const
{
    const auto it = m_byName.find(std::string(name));
    return it == m_byName.end() ? nullptr : it->second;
}

ProjectDirectory::Found ProjectDirectory::byHost(std::string_view host) const
{
    const auto it = m_byHost.find(canonicalRegistryHost(host));
    return it == m_byHost.end() ? nullptr : it->second;
}

ProjectDirectory::Found ProjectDirectory::byId(std::int32_t id) const
{
    for (const Found &project : m_projects) {
        if (project->id == id)
            return project;
    }
    return nullptr;
}

} // namespace breakwater::cache
