// SPDX-License-Identifier: GPL-3.0-or-later
#include "Demo.h"

#include "support/simulator/DemoWorld.h"

#include <QLoggingCategory>

namespace breakwater::app {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.demo")

void warn(const Error &error)
{
    qCWarning(log) << "the demo cannot go on:" << error.toLogLine();
}

} // namespace

Demo::Demo() = default;

Demo::~Demo()
{
    end();
}

Result<std::unique_ptr<Demo>> Demo::create()
{
    std::unique_ptr<Demo> demo(new Demo);
    if (!demo->m_folder.isValid()) {
        return Error(ErrorCode::StorageUnwritable, demo->m_folder.errorString(),
                     {{QStringLiteral("path"), demo->m_folder.path()}});
    }
    auto world = sim::DemoWorld::create();
    if (!world)
        return world.error();
    demo->m_world = std::move(*world);
    return demo;
}

ServerOptions Demo::serverOptions() const
{
    ServerOptions options;
    options.dataFolder = m_folder.path();
    options.defaultListen = QStringList {QStringLiteral("127.0.0.1:0")};
    options.demo = true;
    return options;
}

void Demo::begin(admin::AdminService &service)
{
    m_service = &service;
    connect(&service, &admin::AdminService::nodeChanged, this, &Demo::nameNode);
    addNextUpstream();
}

void Demo::addNextUpstream()
{
    const auto upstreams = m_world->upstreams();
    if (m_nextUpstream == upstreams.size()) {
        addRobot();
        return;
    }
    const auto upstream = upstreams[m_nextUpstream++];
    admin::UpstreamSpec spec;
    spec.name = upstream.name;
    spec.provider = upstream.provider;
    spec.url = upstream.url;
    spec.caPem = upstream.caPem;
    m_service->addUpstream(spec, {this, [this, upstream](const Result<admin::UpstreamInfo> &added) {
        if (!added) {
            warn(added.error());
            return;
        }
        admin::ProjectSpec project;
        project.name = upstream.projectName;
        project.upstreamId = added->id;
        project.serves = upstream.serves;
        project.isDefault = upstream.isDefault;
        m_service->addProject(project, {this, [this](const Result<admin::ProjectInfo> &done) {
            if (done)
                addNextUpstream();
            else
                warn(done.error());
        }});
    }});
}

void Demo::addRobot()
{
    admin::RobotSpec spec;
    spec.name = QStringLiteral("cluster-pull");
    spec.projects = QStringList {QStringLiteral("*")};
    spec.description = QStringLiteral("All nodes of the demo cluster");
    m_service->createRobot(spec, {this, [this](const Result<admin::RobotWithSecret> &robot) {
        if (!robot) {
            warn(robot.error());
            return;
        }
        m_service->finishSetup({});
        startNodes(*robot);
    }});
}

void Demo::startNodes(const admin::RobotWithSecret &robot)
{
    m_service->caCertificatePem({this, [this, robot](const Result<QString> &pem) {
        m_service->serverInfo({this, [this, robot, pem](const Result<admin::ServerInfo> &info) {
            if (!pem || !info || info->urls.isEmpty()) {
                warn(!pem ? pem.error() : Error(ErrorCode::Internal, QStringLiteral("the server has no address")));
                return;
            }
            m_world->start(info->urls.first(), *pem, robot.robot.userName, QString::fromUtf8(robot.secret.reveal()));
        }});
    }});
}

void Demo::nameNode(const admin::NodeInfo &node)
{
    if (!node.name.isEmpty() || m_named.contains(node.address))
        return;
    for (const auto &known : m_world->nodes()) {
        if (known.address == node.address) {
            m_named.insert(node.address);
            m_service->renameNode(node.address, known.name, {});
        }
    }
}

void Demo::end()
{
    if (m_world)
        m_world->stop();
}

} // namespace breakwater::app
