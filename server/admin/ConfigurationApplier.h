// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditAdmin.h"
#include "admin/Configuration.h"
#include "admin/ProjectAdmin.h"
#include "admin/RobotAdmin.h"
#include "admin/ServerControl.h"
#include "admin/StorageAdmin.h"
#include "admin/UpstreamAdmin.h"

namespace breakwater::admin {

/// Makes the server what a configuration file says: idempotent, all or nothing, and what the file does not name is left
/// alone. What it names is managed by it from then on; what it named before and names no more is given back to the
/// console. Control thread.
class ConfigurationApplier
{
public:
    ConfigurationApplier(catalog::Database &database, UpstreamAdmin &upstreams, ProjectAdmin &projects,
                         RobotAdmin &robots, StorageAdmin &storage, AuditAdmin &audit)
        : m_database(database), m_upstreams(upstreams), m_projects(projects), m_robots(robots), m_storage(storage),
          m_audit(audit)
    {
    }

    /// The server's own settings: `before` with what the file says on top.
    static ServerSettings settingsFrom(const configuration::Configuration &file, ServerSettings before);

    /// Errors carry "file" and "line". On an error the catalog and the engine are as before.
    Result<void> apply(const configuration::Configuration &file);

private:
    Result<void> applyAll(const configuration::Configuration &file);
    Result<void> applyUpstreams(const configuration::Configuration &file);
    Result<void> applyProjects(const configuration::Configuration &file);
    Result<void> makeRoom(const configuration::Configuration &file, const QList<ProjectInfo> &existing);
    Result<void> applyRobots(const configuration::Configuration &file);
    Result<void> release(const configuration::Configuration &file);
    StorageSettings storageFrom(const configuration::Configuration &file) const;
    static Error at(Error error, const configuration::Configuration &file, int line);

    catalog::Database &m_database;
    UpstreamAdmin &m_upstreams;
    ProjectAdmin &m_projects;
    RobotAdmin &m_robots;
    StorageAdmin &m_storage;
    AuditAdmin &m_audit;
};

} // namespace breakwater::admin
