// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerCore.h"
#include "admin/AdminService.h"

#include <memory>

#include <QObject>
#include <QSet>
#include <QTemporaryDir>

namespace breakwater::sim {
class DemoWorld;
}

namespace breakwater::app {

/// `--demo`: a server on a temporary folder, simulated registries behind it and simulated nodes in front of it, so that
/// anyone without a cluster or the internet sees it at work. It sets the server up as a person would, through
/// AdminService. GUI thread.
class Demo : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder and the simulators.
    static Result<std::unique_ptr<Demo>> create();
    ~Demo() override;

    ServerOptions serverOptions() const;
    /// Once the server runs: upstreams, projects and a robot, then the nodes begin to pull.
    void begin(admin::AdminService &service);
    /// Before the server stops.
    void end();

private:
    Demo();
    void addNextUpstream();
    void addRobot();
    void startNodes(const admin::RobotWithSecret &robot);
    void nameNode(const admin::NodeInfo &node);

    QTemporaryDir m_folder;
    std::unique_ptr<sim::DemoWorld> m_world;
    admin::AdminService *m_service = nullptr;
    std::size_t m_nextUpstream = 0;
    QSet<QString> m_named;
};

} // namespace breakwater::app
