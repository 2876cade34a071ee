// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"
#include "admin/ArchiveTypes.h"
#include "admin/AuditTypes.h"
#include "admin/BackupTypes.h"
#include "admin/ExplainTypes.h"
#include "admin/ImageTypes.h"
#include "admin/NodeConfigTypes.h"
#include "admin/NodeTestTypes.h"
#include "admin/OverviewTypes.h"
#include "admin/ProjectTypes.h"
#include "admin/Reply.h"
#include "admin/RobotTypes.h"
#include "admin/ServerTypes.h"
#include "admin/StorageTypes.h"
#include "admin/UpstreamTypes.h"
#include "admin/WarmUpTypes.h"

#include <QObject>

#include <chrono>

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
    /// Read it again after upstreamChanged.
    virtual void upstreamSpending(qint64 id, Reply<UpstreamSpending> reply) = 0;
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

    // Archives: images as files on the server's machine
    virtual void planExport(const ExportRequest &request, Reply<ArchivePlan> reply) = 0;
    /// InvalidArgument (field "file" or "images"), AlreadyExists, StorageFull.
    virtual void startExport(const ExportRequest &request, Reply<ArchiveJob> reply) = 0;
    /// A job that ends with the plan of an import; nothing changes.
    virtual void readArchive(const ImportRequest &request, Reply<ArchiveJob> reply) = 0;
    /// InvalidArgument (field "file", "projectId" or "name"). An import that is cancelled or fails leaves nothing
    /// behind.
    virtual void startImport(const ImportRequest &request, Reply<ArchiveJob> reply) = 0;
    virtual void cancelArchiveJob(qint64 jobId, Reply<void> reply) = 0;
    virtual void archiveJobs(Reply<QList<ArchiveJob>> reply) = 0; ///< newest first

    // Backups: everything but the blobs in one file on the server's machine
    /// InvalidArgument (field "file" or "passphrase"), AlreadyExists.
    virtual void saveBackup(const BackupRequest &request, Reply<BackupJob> reply) = 0;
    /// A job that ends with the plan of a restore; nothing changes.
    virtual void readBackup(const RestoreRequest &request, Reply<BackupJob> reply) = 0;
    /// A job that checks everything and leaves it for the next start of the server; until then nothing changes.
    virtual void stageRestore(const RestoreRequest &request, Reply<BackupJob> reply) = 0;
    virtual void cancelBackupJob(qint64 jobId, Reply<void> reply) = 0;
    virtual void backupJobs(Reply<QList<BackupJob>> reply) = 0; ///< newest first
    virtual void backupState(Reply<BackupState> reply) = 0;
    virtual void dropRestore(Reply<void> reply) = 0; ///< the one that waits; NotFound
    /// What a restore replaced waits for the next start then. NotFound, InUse while another restore waits.
    virtual void takeBackRestore(const QString &name, Reply<void> reply) = 0;

    // Storage
    virtual void storage(Reply<StorageOverview> reply) = 0;
    virtual void storageUsage(Reply<QList<UsageRow>> reply) = 0; ///< projects, repositories, the biggest images
    virtual void storageSettings(Reply<StorageSettings> reply) = 0;
    virtual void applyStorageSettings(const StorageSettings &settings, Reply<StorageSettings> reply) = 0;
    /// What the collector would do; worked out beside everything else, some seconds for a very large cache.
    virtual void planCollection(const CollectionRequest &request, Reply<CollectionPlan> reply) = 0;
    /// Carries out that plan but for the lines at the positions `without`. NotFound when another one was made since;
    /// InUse while a collection runs.
    virtual void runCollection(qint64 planId, const QList<int> &without, Reply<JobRun> reply) = 0;
    virtual void startScrub(Reply<JobRun> reply) = 0; ///< InUse
    /// The store goes to another folder while it serves: a run of kind "move". Empty: back below the data folder. With
    /// a move that has not ended, the former folder turns it round and the present one lets it go on (or gives up a
    /// former one that is missing). InvalidArgument (field "folder"), StorageFull, InUse, ManagedByFile.
    virtual void moveStore(const QString &folder, Reply<JobRun> reply) = 0;
    virtual void stopJob(qint64 runId, Reply<void> reply) = 0; ///< NotFound when it does not run
    virtual void jobRuns(int limit, Reply<QList<JobRun>> reply) = 0; ///< newest first
    virtual void jobLog(qint64 runId, Reply<QString> reply) = 0;
    virtual void trash(Reply<QList<TrashItem>> reply) = 0; ///< newest first
    virtual void restoreTrash(qint64 id, Reply<RestoredInfo> reply) = 0;
    virtual void purgeTrash(const QList<qint64> &ids, Reply<qint64> reply) = 0; ///< freed bytes; no ids: all of it
    virtual void pins(Reply<QList<PinInfo>> reply) = 0;
    virtual void addPin(const PinSpec &spec, Reply<PinInfo> reply) = 0; ///< AlreadyExists
    virtual void removePin(qint64 id, Reply<void> reply) = 0;

    // Robots
    virtual void robots(Reply<QList<RobotInfo>> reply) = 0;
    virtual void createRobot(const RobotSpec &spec, Reply<RobotWithSecret> reply) = 0;
    virtual void updateRobot(qint64 id, const RobotSpec &spec, Reply<RobotInfo> reply) = 0;
    virtual void renewRobotSecret(qint64 id, Reply<RobotWithSecret> reply) = 0; ///< the old one ends at once
    /// The old secret stays good for `overlap`, so that nodes can be given the new one one by one. InvalidArgument
    /// (field "overlap") for less than nothing or more than 30 days.
    virtual void rotateRobotSecret(qint64 id, std::chrono::seconds overlap, Reply<RobotWithSecret> reply) = 0;
    virtual void endOldSecret(qint64 id, Reply<RobotInfo> reply) = 0; ///< before its time; NotFound: there is none
    virtual void removeRobot(qint64 id, Reply<void> reply) = 0; ///< can be had back for a day
    virtual void removedRobots(Reply<QList<RemovedRobot>> reply) = 0; ///< newest first
    /// NotFound when its day is over, AlreadyExists when another one has its name by now.
    virtual void restoreRobot(qint64 removedId, Reply<RobotInfo> reply) = 0;
    /// Each step is told by connectionTestStep with the same testId as it happens; the reply has them all.
    virtual void testRobot(const QString &testId, const RobotTestRequest &request, Reply<QList<TestStepResult>> reply)
        = 0;

    // Audit log
    virtual void queryAudit(const AuditFilter &filter, const AuditCursor &after, int limit, Reply<AuditPage> reply) = 0;
    virtual void auditDetail(AuditKind kind, qint64 id, Reply<AuditDetail> reply) = 0;
    virtual void verifyAudit(Reply<AuditVerdict> reply) = 0; ///< reads every row
    /// Gives the thing its former values again and answers with the new row. InvalidArgument (field "id", "reason":
    /// notUndoable, changedSince, secretGone, imagesGone) says why not.
    virtual void undoChange(qint64 id, Reply<AuditEntry> reply) = 0;
    virtual void exportAudit(const AuditExport &request, Reply<AuditExported> reply) = 0; ///< InvalidArgument ("file")
    virtual void auditState(Reply<AuditState> reply) = 0;
    virtual void applyAuditSettings(const AuditSettings &settings, Reply<AuditState> reply) = 0;

    // Activity and nodes
    virtual void pulls(int limit, Reply<QList<PullInfo>> reply) = 0; ///< newest first
    virtual void pullDetail(qint64 id, Reply<PullDetail> reply) = 0;
    virtual void nodes(Reply<QList<NodeInfo>> reply) = 0;
    virtual void renameNode(const QString &address, const QString &name, Reply<NodeInfo> reply) = 0;

    // Nodes' configuration
    virtual void renderNodeConfig(const NodeConfigRequest &request, Reply<NodeConfig> reply) = 0;
    /// What is wrong with the files that a node has now, and what they become with their foreign entries kept.
    virtual void reviewNodeConfig(const NodeReviewRequest &request, Reply<NodeReview> reply) = 0;
    /// One file to take to the node. The export is remembered, and so is what it replaces.
    virtual void deliverNodeConfig(const NodeDeliveryRequest &request, Reply<NodeDelivery> reply) = 0;
    /// The script under an address that answers once, for ten minutes.
    virtual void makeNodeLink(const NodeDeliveryRequest &request, Reply<NodeLink> reply) = 0;
    virtual void withdrawNodeLink(qint64 id, Reply<void> reply) = 0;
    virtual void nodeExports(Reply<QList<NodeExport>> reply) = 0; ///< newest first
    virtual void nodeExportDetail(qint64 id, Reply<NodeExportDetail> reply) = 0;
    /// What a registries.yaml, hosts.toml or registries.conf says, as upstreams and projects to make of it; changes
    /// nothing. InvalidArgument (field "text", "line", "reason") for what cannot be read.
    virtual void readNodeConfig(const NodePresentFile &file, Reply<NodeImport> reply) = 0;
    /// Waits for a pull; nodeTestChanged tells what is seen. One at a time: another one stops the former.
    virtual void startNodeTest(const NodeTestRequest &request, Reply<NodeTest> reply) = 0;
    virtual void stopNodeTest(qint64 id, Reply<void> reply) = 0;
    /// Pulls as a node with these files would: with their address, CA and robot alone. Each step is told by
    /// connectionTestStep with the same testId as it happens; the reply has them all.
    virtual void actAsNode(const QString &testId, const NodeTestRequest &request, Reply<QList<TestStepResult>> reply)
        = 0;

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
    void archiveJobChanged(const breakwater::admin::ArchiveJob &job); ///< at most 4 Hz and job, and at its end

    void backupJobChanged(const breakwater::admin::BackupJob &job); ///< at most 4 Hz and job, and at its end
    void backupStateChanged(const breakwater::admin::BackupState &state);

    void storageChanged(const breakwater::admin::StorageOverview &overview); ///< at most once a second
    void storageSettingsChanged(const breakwater::admin::StorageSettings &settings);
    void storageUsageChanged(); ///< read `storageUsage` again if you show it, as with the next two
    void trashChanged();
    void pinsChanged();
    void jobChanged(const breakwater::admin::JobRun &run); ///< begun, at most 4 Hz, ended

    void robotChanged(const breakwater::admin::RobotInfo &robot); ///< added or changed
    void robotRemoved(qint64 id);

    void auditRecorded(const breakwater::admin::AuditEntry &entry); ///< a change or a refusal
    void auditStateChanged(const breakwater::admin::AuditState &state); ///< its settings, or rows went by age

    void pullsChanged(const QList<breakwater::admin::PullInfo> &pulls); ///< new and changed rows, at most 10 Hz
    void nodeChanged(const breakwater::admin::NodeInfo &node);
    void nodeLinkChanged(const breakwater::admin::NodeLink &link);
    void nodeExportsChanged(); ///< read `nodeExports` and `nodes` again if you show them
    void nodeTestChanged(const breakwater::admin::NodeTest &test);
};

} // namespace breakwater::admin
