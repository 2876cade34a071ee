// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"
#include "admin/ExplainTypes.h"
#include "admin/ImageTypes.h"
#include "admin/NodeConfigTypes.h"
#include "admin/OverviewTypes.h"
#include "admin/ProjectTypes.h"
#include "admin/Reply.h"
#include "admin/RobotTypes.h"
#include "admin/ServerTypes.h"
#include "admin/UpstreamTypes.h"
#include "admin/WarmUpTypes.h"

#include <QObject>

namespace breakwater::admin {

/// The one door to a server: every read, command and event that a console or the command line needs.
///
/// Threads: an AdminService lives in its caller's thread; calls return at once, answers and signals come in
/// that thread, in the order in which the server made them. Nothing here blocks and nothing points into the
/// server, so that another implementation can speak to another machine.
/// Commands answer after they took effect; what they changed is also told by a signal, to every console.
/// Errors that every command may give: ManagedByFile (the configuration file owns the thing), NotFound,
/// InvalidArgument (params: "field"), AlreadyExists.
class AdminService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The server
    virtual void serverInfo(Reply<ServerInfo> reply) = 0;
    virtual void settings(Reply<ServerSettings> reply) = 0;
    virtual void applySettings(const ServerSettings &settings, Reply<ServerInfo> reply) = 0;
    virtual void certificate(Reply<CertificateInfo> reply) = 0;
    virtual void caCertificatePem(Reply<QString> reply) = 0;
    virtual void exportConfiguration(Reply<QString> reply) = 0; ///< YAML that --config would accept
    virtual void setupFacts(Reply<SetupFacts> reply) = 0; ///< looks at ports, addresses and the disk
    virtual void finishSetup(Reply<ServerInfo> reply) = 0; ///< set-up is not shown again by itself

    // Dashboard
    virtual void overview(Reply<Overview> reply) = 0;
    virtual void traffic(TimeSpan span, Reply<QList<TrafficBucket>> reply) = 0;
    virtual void events(int limit, Reply<QList<EventInfo>> reply) = 0; ///< newest first

    // Upstreams
    virtual void upstreamPresets(Reply<QList<UpstreamPreset>> reply) = 0;
    virtual void upstreams(Reply<QList<UpstreamInfo>> reply) = 0;
    virtual void addUpstream(const UpstreamSpec &spec, Reply<UpstreamInfo> reply) = 0; ///< never dials it first
    virtual void updateUpstream(qint64 id, const UpstreamSpec &spec, Reply<UpstreamInfo> reply) = 0;
    virtual void removeUpstream(qint64 id, Reply<void> reply) = 0; ///< InUse while a project has it
    /// Tests what `spec` says (id 0), or the stored upstream with its stored password. Each step is told by
    /// connectionTestStep with the same testId as it happens; the reply has them all.
    virtual void testUpstream(const QString &testId, qint64 id, const UpstreamSpec &spec,
                              Reply<QList<TestStepResult>> reply)
        = 0;

    // Projects
    virtual void projects(Reply<QList<ProjectInfo>> reply) = 0;
    virtual void addProject(const ProjectSpec &spec, Reply<ProjectInfo> reply) = 0;
    virtual void updateProject(qint64 id, const ProjectSpec &spec, Reply<ProjectInfo> reply) = 0;
    virtual void removeProject(qint64 id, Reply<void> reply) = 0; ///< its cached images go with it

    // Images
    virtual void repositories(Reply<QList<RepositoryInfo>> reply) = 0;
    virtual void images(qint64 repositoryId, Reply<QList<ImageInfo>> reply) = 0;
    virtual void imageDetail(qint64 repositoryId, const QString &digest, const QString &platform,
                             Reply<ImageDetail> reply)
        = 0;
    /// `digests` of one repository; an empty list means the whole repository.
    virtual void planDeletion(qint64 repositoryId, const QStringList &digests, Reply<DeletionPlan> reply) = 0;
    virtual void deleteImages(qint64 repositoryId, const QStringList &digests, Reply<DeletionPlan> reply) = 0;

    /// What a pull of `image` would do now: "nginx:1.27", "ghcr.io/org/app", "cache.lan:8443/PROJECT/REPO@sha256:…".
    /// `platform` ("linux/arm64") chooses what the steps speak of; empty: the first that is here. InvalidName for what
    /// names no image.
    virtual void explainPull(const QString &image, const QString &platform, Reply<PullExplanation> reply) = 0;

    // Warming up
    virtual void planWarmUp(const WarmUpRequest &request, Reply<WarmUpPlan> reply) = 0; ///< asks no upstream
    virtual void startWarmUp(const WarmUpRequest &request, Reply<WarmUpJob> reply)
        = 0; ///< InvalidArgument: all is here
    virtual void cancelWarmUp(qint64 jobId, Reply<void> reply) = 0;
    virtual void warmUpJobs(Reply<QList<WarmUpJob>> reply) = 0; ///< newest first

    // Robots
    virtual void robots(Reply<QList<RobotInfo>> reply) = 0;
    virtual void createRobot(const RobotSpec &spec, Reply<RobotWithSecret> reply) = 0;
    virtual void updateRobot(qint64 id, const RobotSpec &spec, Reply<RobotInfo> reply) = 0;
    virtual void renewRobotSecret(qint64 id, Reply<RobotWithSecret> reply) = 0; ///< the old one ends at once
    virtual void removeRobot(qint64 id, Reply<void> reply) = 0;

    // Activity and nodes
    virtual void pulls(int limit, Reply<QList<PullInfo>> reply) = 0; ///< newest first
    virtual void pullDetail(qint64 id, Reply<PullDetail> reply) = 0;
    virtual void nodes(Reply<QList<NodeInfo>> reply) = 0;
    virtual void renameNode(const QString &address, const QString &name, Reply<NodeInfo> reply) = 0;
    virtual void renderNodeConfig(const NodeConfigRequest &request, Reply<NodeConfig> reply) = 0;

Q_SIGNALS:
    void serverChanged(const breakwater::admin::ServerInfo &info);
    void settingsChanged(const breakwater::admin::ServerSettings &settings);
    void overviewChanged(const breakwater::admin::Overview &overview); ///< at most once a second, only on change
    void eventRecorded(const breakwater::admin::EventInfo &event);

    void upstreamChanged(const breakwater::admin::UpstreamInfo &upstream); ///< added or changed
    void upstreamRemoved(qint64 id);
    void connectionTestStep(const QString &testId, const breakwater::admin::TestStepResult &step);

    void projectChanged(const breakwater::admin::ProjectInfo &project); ///< added or changed
    void projectRemoved(qint64 id);

    void repositoryChanged(const breakwater::admin::RepositoryInfo &repository); ///< added or changed
    void repositoryRemoved(qint64 id);
    void imagesChanged(qint64 repositoryId); ///< read `images` again if you show them

    void warmUpChanged(const breakwater::admin::WarmUpJob &job); ///< at most 4 Hz and job

    void robotChanged(const breakwater::admin::RobotInfo &robot); ///< added or changed
    void robotRemoved(qint64 id);

    void pullsChanged(const QList<breakwater::admin::PullInfo> &pulls); ///< new and changed rows, at most 10 Hz
    void nodeChanged(const breakwater::admin::NodeInfo &node);
};

} // namespace breakwater::admin
